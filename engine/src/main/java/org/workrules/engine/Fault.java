package org.workrules.engine;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.workrules.api.answer.Answer;
import org.workrules.api.ruling.RulingRule;
import org.workrules.api.ruling.RulingSubject;
import org.workrules.api.source.Citation;
import org.workrules.api.text.Described;
import org.workrules.api.text.Language;

/**
 * 检查所见: what a check found about one subject: a fault, a contradiction of the rules, or that it
 * cannot tell yet.
 *
 * <p>Immutable and thread-safe.
 */
public final class Fault implements Described {

  /** 严重程度: how much it weighs, by the word of the text. */
  public enum Severity {
    /** 违反: against a binding provision (必须、应当、不得). */
    VIOLATION("违反规定", "violation"),
    /** 偏离: against a default (原则上、一般), from which a reason may lead away. */
    DEPARTURE("偏离一般做法", "departure from a default"),
    /** 存疑: provisions contradict each other. */
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
    return severity.in(language)
        + (language == Language.CHINESE ? "——" : " - ")
        + answer.match(
            one -> one.value().in(language) + places(language),
            many -> many.in(language),
            open ->
                subject.in(language)
                    + (language == Language.CHINESE ? "，" : ", ")
                    + open.in(language),
            none -> none.in(language));
  }

  private String places(Language language) {
    StringBuilder text = new StringBuilder(language == Language.CHINESE ? "（" : " (");
    String separator = "";
    for (Citation citation : citations()) {
      text.append(separator).append(citation.place(language));
      separator = language == Language.CHINESE ? "、" : "; ";
    }
    return text.append(language == Language.CHINESE ? "）" : ")").toString();
  }

  /** Returns the severity and the answer, in Chinese. */
  @Override
  public String toString() {
    return in(Language.CHINESE);
  }
}
