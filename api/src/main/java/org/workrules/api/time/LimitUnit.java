package org.workrules.api.time;

import static java.util.Objects.requireNonNull;

import org.workrules.api.text.Language;

/** 时间单位. 日 is a calendar day; it is a working day only where the text says 工作日. */
public enum LimitUnit {
  /** 小时. */
  HOUR("小时", "hour"),
  /** 日、天: a calendar day. */
  CALENDAR_DAY("日", "calendar day"),
  /** 工作日: a day on which the offices work, make-up days included. */
  WORKING_DAY("个工作日", "working day"),
  /** 周: seven calendar days. */
  WEEK("周", "week"),
  /** 旬: the first ten, the second ten, or the remaining days of a month. */
  TEN_DAY_PERIOD("旬", "ten-day period"),
  /** 个月. */
  MONTH("个月", "month"),
  /** 年. */
  YEAR("年", "year");

  private final String chinese;
  private final String english;

  LimitUnit(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  /**
   * Returns an amount of this unit in words, such as 7个工作日 and "7 working days".
   *
   * @param amount the amount
   * @param language the language
   * @return the amount and the unit
   */
  public String describe(int amount, Language language) {
    return requireNonNull(language, "language") == Language.CHINESE
        ? amount + chinese
        : amount + " " + english + (amount == 1 ? "" : "s");
  }

  String every(Language language) {
    return language == Language.CHINESE
        ? "每" + (this == MONTH ? "月" : chinese)
        : "every " + english;
  }
}
