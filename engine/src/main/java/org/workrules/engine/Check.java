package org.workrules.engine;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.workrules.api.answer.Answer;
import org.workrules.api.ruling.RulingRule;
import org.workrules.api.text.Described;
import org.workrules.api.text.Language;

/**
 * 检查结果: what a check found, all at once. If no rules are in force on the day, there is nothing to
 * check against, and nothing has passed.
 *
 * <p>Immutable and thread-safe; compared by identity.
 */
public final class Check implements Described {

  private final ImmutableList<Fault> faults;
  private final Answer<RulingRule> standing;

  Check(List<Fault> faults, Answer<RulingRule> standing) {
    this.faults = ImmutableList.copyOf(faults);
    this.standing = requireNonNull(standing, "standing");
  }

  /** Returns whether there were rules in force to check against. */
  public boolean isAnswered() {
    return standing.match(
        one -> true,
        many -> true,
        open -> true,
        none -> none.reason() != Answer.NotSpecified.Reason.NOT_IN_FORCE);
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
    if (!isAnswered()) {
      return standing.in(language);
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
