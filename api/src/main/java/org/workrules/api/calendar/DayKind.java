package org.workrules.api.calendar;

import java.util.Objects;
import org.workrules.api.text.Described;
import org.workrules.api.text.Language;

/** 日期性质: why a day is worked, or why it is not. */
public enum DayKind implements Described {
  /** 工作日: Monday to Friday, and not off. */
  WORKING_DAY("工作日", "working day"),

  /** 调休上班日: a day of rest that a notice has turned into a working day. */
  MAKE_UP_WORKING_DAY("调休上班日", "make-up working day"),

  /**
   * 周末: Saturday or Sunday, the weekly days of rest (State Council decree 146 as amended, art. 7).
   */
  WEEKEND("周末", "weekend"),

  /** 放假: a day off, named by a holiday notice or, where none is out yet, by the statute. */
  HOLIDAY("放假", "day off");

  private final String chinese;
  private final String english;

  DayKind(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  /** Returns whether public offices work on such a day. */
  public boolean isWorking() {
    return this == WORKING_DAY || this == MAKE_UP_WORKING_DAY;
  }

  /**
   * Returns the name of this kind of day.
   *
   * @param language the language of the name
   * @return the name, such as 调休上班日 or {@code make-up working day}
   */
  @Override
  public String in(Language language) {
    Objects.requireNonNull(language, "language");
    return language == Language.CHINESE ? chinese : english;
  }
}
