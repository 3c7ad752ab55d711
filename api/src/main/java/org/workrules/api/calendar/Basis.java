package org.workrules.api.calendar;

import java.util.Objects;
import org.workrules.api.text.Described;
import org.workrules.api.text.Language;

/** 日期依据: what the calendar's statement on a day rests on. */
public enum Basis implements Described {
  /** 已公布: the State Council's holiday notice that decides the day has been issued. */
  ANNOUNCED("已公布", "announced"),

  /**
   * 推算: no notice decides the day yet; it follows from weekends and the statutory holidays
   * (全国年节及纪念日放假办法), and a notice may still change it.
   */
  PROJECTED("推算", "projected");

  private final String chinese;
  private final String english;

  Basis(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  /**
   * Returns the name of this basis.
   *
   * @param language the language of the name
   * @return the name, such as 推算 or {@code projected}
   */
  @Override
  public String in(Language language) {
    Objects.requireNonNull(language, "language");
    return language == Language.CHINESE ? chinese : english;
  }
}
