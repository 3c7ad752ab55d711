package org.workrules.api.calendar;

import java.util.Objects;
import org.workrules.api.text.Described;
import org.workrules.api.text.Language;

/** 节假日安排: what a holiday notice states of a day. */
public enum Arrangement implements Described {
  /** 放假: the day is off. */
  OFF("放假", "day off"),

  /** 调休上班: the day, a day of rest otherwise, is worked. */
  WORK("调休上班", "make-up working day");

  private final String chinese;
  private final String english;

  Arrangement(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  /**
   * Returns the name of this arrangement.
   *
   * @param language the language of the name
   * @return the name, such as 放假 or {@code day off}
   */
  @Override
  public String in(Language language) {
    Objects.requireNonNull(language, "language");
    return language == Language.CHINESE ? chinese : english;
  }
}
