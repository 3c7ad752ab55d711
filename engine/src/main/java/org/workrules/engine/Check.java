package org.workrules.engine;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.workrules.api.answer.Answer;
import org.workrules.api.ruling.RulingRule;
import org.workrules.api.text.Described;
import org.workrules.api.text.Language;

/**
 * 检查结果: what a check found, all at once. If no rules are in force on the day, or none of them are
 * about what is checked, there is nothing to check against, and nothing has passed.
 *
 * <p>Immutable and thread-safe; compared by identity.
 */
public final class Check implements Described {

  private final ImmutableList<Fault> faults;
  private final Optional<Answer<RulingRule>> unanswered;

  private Check(List<Fault> faults, Optional<Answer<RulingRule>> unanswered) {
    this.faults = ImmutableList.copyOf(faults);
    this.unanswered = unanswered;
  }

  static Check of(List<Fault> faults) {
    return new Check(faults, Optional.empty());
  }

  /** Returns a check for which there is nothing to check against, and why. */
  static Check unanswered(Answer<RulingRule> why) {
    return new Check(ImmutableList.of(), Optional.of(why));
  }

  /** Returns whether there were rules in force to check against. */
  public boolean isAnswered() {
    return !unanswered.isPresent();
  }

  /** Returns whether there were rules to check against, and no fault and nothing open was found. */
  public boolean isPassed() {
    return isAnswered() && faults.isEmpty();
  }

  /**
   * Returns what was found, in the order of the articles; see {@link #isAnswered} if it is empty.
   */
  public List<Fault> faults() {
    return faults;
  }

  /** Returns what was found, one line for each; or that nothing was, or why nothing could be. */
  @Override
  public String in(Language language) {
    boolean chinese = requireNonNull(language, "language") == Language.CHINESE;
    if (unanswered.isPresent()) {
      return unanswered.get().in(language);
    }
    if (faults.isEmpty()) {
      return chinese ? "未见问题" : "nothing found";
    }
    StringBuilder text = new StringBuilder();
    for (Fault fault : faults) {
      text.append(text.length() == 0 ? "" : "\n").append(fault.in(language));
    }
    return text.toString();
  }

  /** Returns what was found, in Chinese. */
  @Override
  public String toString() {
    return in(Language.CHINESE);
  }
}
