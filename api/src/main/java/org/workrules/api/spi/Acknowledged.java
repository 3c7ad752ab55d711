package org.workrules.api.spi;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.workrules.api.InvalidValueException;
import org.workrules.api.text.Han;
import org.workrules.api.text.Word;

/**
 * 已知的空白或重叠: a gap or an overlap that the text really has, and that its profile leaves as it is. An
 * analysis lists it with the reason and does not hold it against the profile.
 *
 * <p>Immutable and thread-safe.
 */
public final class Acknowledged {

  private final Optional<Word> gapIn;
  private final Optional<String> rule;
  private final Optional<String> otherRule;
  private final String reason;

  private Acknowledged(
      Optional<Word> gapIn, Optional<String> rule, Optional<String> otherRule, String reason) {
    this.gapIn = gapIn;
    this.rule = rule;
    this.otherRule = otherRule;
    if (!Han.isIn(requireNonNull(reason, "reason"))) {
      throw new InvalidValueException("reason", reason, "a sentence in Chinese");
    }
    this.reason = reason;
  }

  /**
   * Returns that the text leaves some cases of a question undecided.
   *
   * @param question the question
   * @param reason which cases, and why the text leaves them, in Chinese
   * @return the acknowledgement
   */
  public static Acknowledged gap(Word question, String reason) {
    return new Acknowledged(
        Optional.of(requireNonNull(question, "question")),
        Optional.empty(),
        Optional.empty(),
        reason);
  }

  /**
   * Returns that two rules may hold together and lead to different outcomes.
   *
   * @param rule the id of one
   * @param otherRule the id of the other
   * @param reason in which cases, and that the text gives no precedence, in Chinese
   * @return the acknowledgement
   */
  public static Acknowledged overlap(String rule, String otherRule, String reason) {
    return new Acknowledged(
        Optional.empty(),
        Optional.of(requireNonNull(rule, "rule")),
        Optional.of(requireNonNull(otherRule, "otherRule")),
        reason);
  }

  /** Returns the question that has the gap; empty for an overlap. */
  public Optional<Word> gapIn() {
    return gapIn;
  }

  /** Returns whether this is the overlap of two rules, in either order. */
  public boolean isOverlapOf(String one, String other) {
    return (rule.equals(Optional.of(one)) && otherRule.equals(Optional.of(other)))
        || (rule.equals(Optional.of(other)) && otherRule.equals(Optional.of(one)));
  }

  /** Returns the reason, in Chinese. */
  public String reason() {
    return reason;
  }

  /** Returns what is acknowledged, and why. */
  @Override
  public String toString() {
    return gapIn
            .map(word -> "gap in " + word)
            .orElseGet(() -> "overlap of " + rule.get() + " and " + otherRule.get())
        + ": "
        + reason;
  }
}
