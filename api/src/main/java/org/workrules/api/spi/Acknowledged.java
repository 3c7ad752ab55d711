package org.workrules.api.spi;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
  private final List<String> rules;
  private final String reason;

  private Acknowledged(Optional<Word> gapIn, List<String> rules, String reason) {
    this.gapIn = gapIn;
    this.rules = Collections.unmodifiableList(rules);
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
        Optional.of(requireNonNull(question, "question")), Collections.emptyList(), reason);
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
    List<String> both =
        Arrays.asList(requireNonNull(rule, "rule"), requireNonNull(otherRule, "otherRule"));
    return new Acknowledged(Optional.empty(), both, reason);
  }

  /** Returns the question that has the gap; empty for an overlap. */
  public Optional<Word> gapIn() {
    return gapIn;
  }

  /** Returns the ids of the two rules that overlap; empty for a gap. */
  public List<String> rules() {
    return rules;
  }

  /** Returns the reason, in Chinese. */
  public String reason() {
    return reason;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof Acknowledged)) {
      return false;
    }
    Acknowledged that = (Acknowledged) other;
    return gapIn.equals(that.gapIn) && rules.equals(that.rules) && reason.equals(that.reason);
  }

  @Override
  public int hashCode() {
    return (gapIn.hashCode() * 31 + rules.hashCode()) * 31 + reason.hashCode();
  }

  /** Returns what is acknowledged, and why. */
  @Override
  public String toString() {
    return gapIn.map(question -> "gap in " + question).orElseGet(() -> "overlap of " + rules)
        + ": "
        + reason;
  }
}
