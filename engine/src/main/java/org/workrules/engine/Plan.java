package org.workrules.engine;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import org.workrules.api.answer.Answer;
import org.workrules.api.answer.Answer.NotSpecified.Reason;
import org.workrules.api.procedure.ChainRule;
import org.workrules.api.procedure.ChainSubject;
import org.workrules.api.source.Citation;
import org.workrules.api.text.Described;
import org.workrules.api.text.Language;
import org.workrules.api.text.Tier;
import org.workrules.api.text.Word;
import org.workrules.api.time.LimitSubject;
import org.workrules.engine.deadline.Deadline;

/**
 * 办理计划: the stages of a piece of business: of each, who does what after whom, and what is due when.
 *
 * <p>The stages stand in the order in which business takes its course; the rules order the steps
 * within a stage. Immutable and thread-safe; compared by identity.
 */
public final class Plan implements Described {

  private final ImmutableList<Stage> stages;
  private final Tier tier;

  Plan(List<Stage> stages, Tier tier) {
    this.stages = ImmutableList.copyOf(stages);
    this.tier = tier;
  }

  /** Returns all stages, those too of which the rules say nothing. */
  public List<Stage> stages() {
    return stages;
  }

  /**
   * Returns the chains and due dates, a line for each; what the rules are silent about is left out.
   */
  @Override
  public String in(Language language) {
    requireNonNull(language, "language");
    StringBuilder text = new StringBuilder();
    for (Stage stage : stages) {
      add(text, language, stage.subject(), stage.chain(), rule -> words(rule, language));
      for (Due due : stage.due()) {
        add(text, language, due.subject(), due.deadline(), day -> day.date().toString());
      }
    }
    return text.toString();
  }

  private String words(ChainRule rule, Language language) {
    return rule.outcome().in(language, tier);
  }

  private <T> void add(
      StringBuilder text,
      Language language,
      Word subject,
      Answer<T> answer,
      Function<T, String> words) {
    if (!isSilent(answer)) {
      String said =
          answer.match(
              one -> words.apply(one.value()) + ground(one, language),
              many -> many.in(language),
              open -> open.in(language),
              none -> none.in(language));
      text.append(text.length() == 0 ? "" : "\n")
          .append(subject.in(language, tier))
          .append(language == Language.CHINESE ? "：" : ": ")
          .append(said);
    }
  }

  private static String ground(Answer.Specified<?> answer, Language language) {
    String places = Citation.listed(answer.citations(), language);
    return language == Language.CHINESE
        ? "（" + answer.modality().in(language) + "，" + places + "）"
        : " (" + answer.modality().in(language) + ", " + places + ")";
  }

  /** Returns whether the rules say nothing of it. */
  static boolean isSilent(Answer<?> answer) {
    return answer.match(
        one -> false, many -> false, open -> false, none -> none.reason() == Reason.SILENT);
  }

  /** Returns the plan in Chinese. */
  @Override
  public String toString() {
    return in(Language.CHINESE);
  }

  /**
   * 环节: a stage: the chain of its steps, and what is due at it.
   *
   * <p>Immutable and thread-safe; compared by identity.
   */
  public static final class Stage {

    private final ChainSubject subject;
    private final Answer<ChainRule> chain;
    private final ImmutableList<Due> due;

    Stage(ChainSubject subject, Answer<ChainRule> chain, List<Due> due) {
      this.subject = requireNonNull(subject, "subject");
      this.chain = requireNonNull(chain, "chain");
      this.due = ImmutableList.copyOf(due);
    }

    /** Returns what the stage leads to. */
    public ChainSubject subject() {
      return subject;
    }

    /** Returns the rule that says who does what after whom, or why there is none. */
    public Answer<ChainRule> chain() {
      return chain;
    }

    /** Returns what may be due at this stage. */
    public List<Due> due() {
      return due;
    }

    /** Returns the stage and its chain, in Chinese. */
    @Override
    public String toString() {
      return subject + ": " + chain;
    }
  }

  /**
   * 到期: something that is due, and when.
   *
   * <p>Immutable and thread-safe; compared by identity.
   */
  public static final class Due {

    private final LimitSubject subject;
    private final Answer<Deadline> deadline;

    Due(LimitSubject subject, Answer<Deadline> deadline) {
      this.subject = subject;
      this.deadline = deadline;
    }

    /** Returns what is due. */
    public LimitSubject subject() {
      return subject;
    }

    /** Returns when, or why the rules give no day. */
    public Answer<Deadline> deadline() {
      return deadline;
    }

    /** Returns what is due, and when, in Chinese. */
    @Override
    public String toString() {
      return subject + ": " + deadline;
    }
  }
}
