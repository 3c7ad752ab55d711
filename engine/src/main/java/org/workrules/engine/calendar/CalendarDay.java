package org.workrules.engine.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.workrules.api.calendar.Basis;
import org.workrules.api.calendar.DayKind;
import org.workrules.api.text.Described;
import org.workrules.api.text.Language;

/**
 * 日期: a day of the working calendar, with the reason why it is worked or off.
 *
 * <p>Immutable and thread-safe.
 */
public final class CalendarDay implements Described {

  private final LocalDate date;
  private final DayKind kind;
  private final @Nullable Statement statement;
  private final Basis basis;

  CalendarDay(LocalDate date, @Nullable Statement statement, Basis basis) {
    this.date = date;
    this.kind = kind(date, statement);
    this.statement = statement;
    this.basis = basis;
  }

  private static DayKind kind(LocalDate date, @Nullable Statement statement) {
    if (statement != null) {
      return statement.isWorking() ? DayKind.MAKE_UP_WORKING_DAY : DayKind.HOLIDAY;
    }
    return HolidayNotices.isWeekend(date) ? DayKind.WEEKEND : DayKind.WORKING_DAY;
  }

  /** Returns the day. */
  public LocalDate date() {
    return date;
  }

  /** Returns why the day is worked or off. */
  public DayKind kind() {
    return kind;
  }

  /** Returns whether the day is worked. */
  public boolean isWorking() {
    return kind.isWorking();
  }

  /**
   * Returns the holiday for whose sake the day is off or worked in exchange, as its document calls
   * it, or empty for ordinary working days and weekends.
   */
  public Optional<String> holiday() {
    return Optional.ofNullable(statement).map(stated -> stated.holiday);
  }

  /**
   * Returns the document that arranges the day, or empty for ordinary working days and weekends:
   * the number of a notice or, for a projected holiday, the statute.
   */
  public Optional<String> document() {
    return Optional.ofNullable(statement).map(stated -> stated.document);
  }

  /** Returns whether a notice has decided the day or may still change it. */
  public Basis basis() {
    return basis;
  }

  /**
   * Returns the day and its reason in a line, such as {@code 2025-10-01 国庆节放假（国办发明电〔2024〕12号）} or
   * {@code 2025-09-27 周末（星期六）}.
   *
   * @param language the language of the line
   * @return the line, without a full stop
   */
  @Override
  public String in(Language language) {
    return date + " " + reason(language);
  }

  /**
   * Returns why the day is worked or off, and by which document, such as {@code
   * 国庆节放假（国办发明电〔2024〕12号）}; for a projected day it says so.
   *
   * @param language the language of the reason
   * @return the reason, without the day and without a full stop
   */
  public String reason(Language language) {
    Objects.requireNonNull(language, "language");
    String grounds = basis == Basis.PROJECTED ? basis.in(language) : "";
    if (statement != null) {
      grounds = join(language, grounds, statement.document);
    } else if (kind == DayKind.WEEKEND) {
      grounds = join(language, weekday(language), grounds);
    }
    return what(language) + (grounds.isEmpty() ? "" : parenthesis(language, grounds));
  }

  private String what(Language language) {
    if (statement == null) {
      return kind.in(language);
    }
    String holiday = HolidayNames.in(language, statement.holiday);
    String arranged = statement.arrangement.in(language);
    return language == Language.CHINESE ? holiday + arranged : arranged + " for " + holiday;
  }

  private String weekday(Language language) {
    boolean saturday = date.getDayOfWeek() == DayOfWeek.SATURDAY;
    return language == Language.CHINESE
        ? (saturday ? "星期六" : "星期日")
        : (saturday ? "Saturday" : "Sunday");
  }

  private static String join(Language language, String one, String other) {
    String separator = language == Language.CHINESE ? "，" : ", ";
    return one.isEmpty() || other.isEmpty() ? one + other : one + separator + other;
  }

  private static String parenthesis(Language language, String text) {
    return language == Language.CHINESE ? "（" + text + "）" : " (" + text + ")";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof CalendarDay)) {
      return false;
    }
    CalendarDay that = (CalendarDay) other;
    return date.equals(that.date)
        && basis == that.basis
        && kind == that.kind
        && Objects.equals(statement, that.statement);
  }

  @Override
  public int hashCode() {
    return date.hashCode();
  }

  /** Returns the day and its reason in Chinese. */
  @Override
  public String toString() {
    return in(Language.CHINESE);
  }
}
