package org.workrules.engine.calendar;

import java.time.LocalDate;
import org.workrules.api.calendar.UncoveredDateException;

/** The days that a calendar covers: whole years, each day made once and shared by all calendars. */
final class Span {

  private static final int MONTHS = 12;

  final int firstYear;
  final int lastYear;
  final LocalDate first;
  final LocalDate last;

  private final LocalDate[][] months;

  Span(int firstYear, int lastYear) {
    this.firstYear = firstYear;
    this.lastYear = lastYear;
    this.months = new LocalDate[(lastYear - firstYear + 1) * MONTHS][];
    for (int i = 0; i < months.length; i++) {
      months[i] = month(firstYear + i / MONTHS, i % MONTHS + 1);
    }
    this.first = months[0][0];
    this.last = LocalDate.of(lastYear, MONTHS, 31);
  }

  private static LocalDate[] month(int year, int month) {
    LocalDate first = LocalDate.of(year, month, 1);
    LocalDate[] days = new LocalDate[first.lengthOfMonth()];
    days[0] = first;
    for (int day = 2; day <= days.length; day++) {
      days[day - 1] = LocalDate.of(year, month, day);
    }
    return days;
  }

  /** Returns the number of months. */
  int months() {
    return months.length;
  }

  /** Returns the days of a month, the first at 0; not to be changed. */
  LocalDate[] month(int index) {
    return months[index];
  }

  /** Returns the index of the month of a day that is covered. */
  int monthOf(LocalDate date) {
    return (date.getYear() - firstYear) * MONTHS + date.getMonthValue() - 1;
  }

  boolean covers(LocalDate date) {
    return covers(date.getYear());
  }

  boolean covers(int year) {
    return year >= firstYear && year <= lastYear;
  }

  /** Returns whether a day is the one after the last. */
  boolean isDayAfterLast(LocalDate date) {
    return date.equals(last.plusDays(1));
  }

  /** Returns the exception for a question that needs a day outside. */
  UncoveredDateException uncovered(LocalDate date) {
    return new UncoveredDateException(date, first, last);
  }

  /** Returns the exception for a count that runs out at the beginning. */
  UncoveredDateException before() {
    return uncovered(first.minusDays(1));
  }

  /** Returns the exception for a count that runs out at the end. */
  UncoveredDateException after() {
    return uncovered(last.plusDays(1));
  }
}
