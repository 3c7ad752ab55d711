package org.workrules.engine;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.workrules.api.answer.Answer;
import org.workrules.api.ruling.Ruling;
import org.workrules.api.ruling.RulingRule;
import org.workrules.api.ruling.RulingSubject;
import org.workrules.api.source.Citation;
import org.workrules.api.text.Described;
import org.workrules.api.text.Language;
import org.workrules.api.text.Tier;

/**
 * 检查所见: what a check found about one subject: a fault, a contradiction of the rules, or that it
 * cannot tell yet.
 *
 * <p>Immutable and thread-safe; compared by identity.
 */
public final class Fault implements Described {

  /** 严重程度: how much it weighs, by the word of the text. */
  public enum Severity implements Described {
    /** 违反: against a binding provision (必须、应当、不得), or all provisions that claim it. */
    VIOLATION("违反规定", "violation"),
    /** 偏离: against a default (原则上、一般), or something that may be held against it (可). */
    DEPARTURE("偏离一般做法", "departure from a default"),
    /** 存疑: of provisions that contradict each other, some find fault. */
    CONTRADICTION("规定冲突", "the rules contradict each other"),
    /** 尚不能判断: facts are missing. */
    CANNOT_TELL("尚不能判断", "cannot tell yet");

    private final String chinese;
    private final String english;

    Severity(String chinese, String english) {
      this.chinese = chinese;
      this.english = english;
    }

    /** Returns the severity in words. */
    @Override
    public String in(Language language) {
      return requireNonNull(language, "language") == Language.CHINESE ? chinese : english;
    }
  }

  private final RulingSubject subject;
  private final Severity severity;
  private final Answer<RulingRule> answer;

  Fault(RulingSubject subject, Severity severity, Answer<RulingRule> answer) {
    this.subject = subject;
    this.severity = severity;
    this.answer = answer;
  }

  /** Returns how much weighs what an answer finds; empty if it finds no fault. */
  static Optional<Severity> severity(Answer<RulingRule> answer) {
    return answer.match(
        Fault::severity,
        many -> severity(many.claims()),
        open -> Optional.of(Severity.CANNOT_TELL),
        none -> Optional.empty());
  }

  private static Optional<Severity> severity(Answer.Specified<RulingRule> claim) {
    if (claim.value().outcome().effect() != Ruling.Effect.FAULT) {
      return Optional.empty();
    }
    return Optional.of(claim.modality().isBinding() ? Severity.VIOLATION : Severity.DEPARTURE);
  }

  /** Provisions that all find fault agree in that; which fault it is makes no contradiction. */
  private static Optional<Severity> severity(List<Answer.Specified<RulingRule>> claims) {
    Set<Optional<Severity>> found = new LinkedHashSet<>();
    claims.forEach(claim -> found.add(severity(claim)));
    if (found.contains(Optional.<Severity>empty())) {
      return found.size() == 1 ? Optional.empty() : Optional.of(Severity.CONTRADICTION);
    }
    return found.contains(Optional.of(Severity.VIOLATION))
        ? Optional.of(Severity.VIOLATION)
        : Optional.of(Severity.DEPARTURE);
  }

  /** Returns what it is about. */
  public RulingSubject subject() {
    return subject;
  }

  /** Returns how much it weighs. */
  public Severity severity() {
    return severity;
  }

  /**
   * Returns the answer it rests on: the ruling, the contradiction, or the facts that are missing.
   */
  public Answer<RulingRule> answer() {
    return answer;
  }

  /** Returns where it stands. */
  public List<Citation> citations() {
    return answer.citations();
  }

  /** Returns the severity and the answer, in one line. */
  @Override
  public String in(Language language) {
    boolean chinese = language == Language.CHINESE;
    Tier tier = citations().isEmpty() ? Tier.COUNTY : citations().get(0).edition().tier();
    return severity.in(language)
        + (chinese ? "——" : " - ")
        + answer.match(
            one -> one.value().in(language) + Places.of(citations(), language),
            many -> many.in(language),
            open -> subject.in(language, tier) + (chinese ? "，" : ", ") + open.in(language),
            none -> none.in(language));
  }

  /** Returns the severity and the answer, in Chinese. */
  @Override
  public String toString() {
    return in(Language.CHINESE);
  }
}
