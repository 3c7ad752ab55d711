package org.workrules.engine.calendar;

import java.time.LocalDate;
import java.util.Map;

/**
 * The working days as dates: how many there are before a day (rank), and which is the n-th
 * (select).
 *
 * <p>{@code LocalDate.toEpochDay} and {@code ofEpochDay} cost more than all of the rest, so neither
 * is called: a month is one {@code int} of day bits with a running count beside it, found by year
 * and month, and the answer is picked from dates made beforehand. Any distance costs the same, and
 * nothing is allocated.
 */
final class WorkingDates {

  /** Monday to Friday over six weeks, Monday in the lowest bit. */
  private static final long WEEKDAYS = 0b0011111_0011111_0011111_0011111_0011111_0011111L;

  private final Span span;
  private final int firstYear;
  private final int lastYear;

  /** For each month, the number of working days before it (upper half) and its day bits (lower). */
  private final long[] months;

  private final LocalDate[] workingDays;

  WorkingDates(Span span, Map<LocalDate, Statement> statements) {
    this.span = span;
    this.firstYear = span.firstYear;
    this.lastYear = span.lastYear;
    int[] bits = weekdays(span);
    for (Map.Entry<LocalDate, Statement> day : statements.entrySet()) {
      LocalDate date = day.getKey();
      if (span.covers(date)) {
        int bit = 1 << date.getDayOfMonth();
        int month = span.monthOf(date);
        bits[month] = day.getValue().isWorking() ? bits[month] | bit : bits[month] & ~bit;
      }
    }
    int count = 0;
    this.months = new long[bits.length];
    for (int i = 0; i < bits.length; i++) {
      months[i] = ((long) count << Integer.SIZE) | (bits[i] & 0xFFFF_FFFFL);
      count += Integer.bitCount(bits[i]);
    }
    this.workingDays = select(span, bits, count);
  }

  /** Returns for each month the weekdays in it: bit 1 for the first of the month. */
  private static int[] weekdays(Span span) {
    int[] bits = new int[span.months()];
    int weekday = span.first.getDayOfWeek().getValue() - 1;
    for (int i = 0; i < bits.length; i++) {
      int length = span.month(i).length;
      bits[i] = ((int) (WEEKDAYS >>> weekday) & (-1 >>> (Integer.SIZE - length))) << 1;
      weekday = (weekday + length) % 7;
    }
    return bits;
  }

  private static LocalDate[] select(Span span, int[] bits, int count) {
    LocalDate[] workingDays = new LocalDate[count];
    int rank = 0;
    for (int i = 0; i < bits.length; i++) {
      LocalDate[] days = span.month(i);
      for (int rest = bits[i]; rest != 0; rest &= rest - 1) {
        workingDays[rank++] = days[Integer.numberOfTrailingZeros(rest) - 1];
      }
    }
    return workingDays;
  }

  boolean isWorking(LocalDate date) {
    return upToDay((int) month(date), date) < 0;
  }

  /** Returns the n-th working day after a day, n being 1 or more. */
  LocalDate plus(LocalDate date, int n) {
    int rank = upTo(date);
    if (n > workingDays.length - rank) {
      throw span.after();
    }
    return workingDays[rank + n - 1];
  }

  /** Returns the n-th working day before a day, n being 1 or more. */
  LocalDate minus(LocalDate date, int n) {
    int rank = before(date);
    if (n > rank) {
      throw span.before();
    }
    return workingDays[rank - n];
  }

  LocalDate nextOrSame(LocalDate date) {
    int rank = before(date);
    if (rank == workingDays.length) {
      throw span.after();
    }
    return workingDays[rank];
  }

  LocalDate previousOrSame(LocalDate date) {
    int rank = upTo(date);
    if (rank == 0) {
      throw span.before();
    }
    return workingDays[rank - 1];
  }

  /** Returns the number of working days before a day, which may be the one after the last. */
  int beforeEnd(LocalDate date) {
    return date.getYear() > lastYear && span.isDayAfterLast(date)
        ? workingDays.length
        : before(date);
  }

  /** Returns the number of working days up to a day, which is included. */
  int upTo(LocalDate date) {
    long month = month(date);
    return (int) (month >>> Integer.SIZE) + Integer.bitCount(upToDay((int) month, date));
  }

  /** Returns the number of working days before a day. */
  int before(LocalDate date) {
    long month = month(date);
    // Shifted at once: a count by upToDay() << 1 took 0.2 ns more
    int bits = (int) month << -date.getDayOfMonth();
    return (int) (month >>> Integer.SIZE) + Integer.bitCount(bits);
  }

  /** Returns the day bits of a month: bit 1 for the first, set if it is worked. */
  int bits(int month) {
    return (int) months[month];
  }

  private long month(LocalDate date) {
    int year = date.getYear();
    if (year < firstYear || year > lastYear) {
      throw span.uncovered(date);
    }
    return months[(year - firstYear) * 12 + date.getMonthValue() - 1];
  }

  /** Returns the bits of a month without those after a day, whose own becomes the sign bit. */
  private static int upToDay(int bits, LocalDate date) {
    return bits << (31 - date.getDayOfMonth());
  }
}
