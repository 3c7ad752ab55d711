package org.workrules.api.source;

import static java.util.Objects.requireNonNull;

import org.workrules.api.text.Described;
import org.workrules.api.text.Language;

/** 施行日期的依据: what the first day of an edition rests on. */
public enum Commencement implements Described {
  /** 条文载明日期: the text names the date. */
  STATED("条文载明日期", "the text names the date"),
  /** 自发布（印发、下发）之日起: the text says "from the day of issue"; the date is that of the issue. */
  DAY_OF_ISSUE("自发布（印发、下发）之日起施行", "in force from the day of issue"),
  /**
   * 未载明: the text does not say when it takes effect. It can be asked from the date of its notice;
   * that it was in force on that day nobody enacted.
   */
  NOT_STATED("未载明施行日期，自印发通知之日起可查", "not stated; can be asked from the date of its notice");

  private final String chinese;
  private final String english;

  Commencement(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  /** Returns the basis in words. */
  @Override
  public String in(Language language) {
    return requireNonNull(language, "language") == Language.CHINESE ? chinese : english;
  }
}
