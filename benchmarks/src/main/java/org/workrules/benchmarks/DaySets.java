package org.workrules.benchmarks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.workrules.engine.calendar.WorkingCalendar;

/**
 * What people write: a set of the weekdays that are off, a set of the weekend days that are worked,
 * and a loop from day to day.
 */
final class DaySets {

  private final Set<LocalDate> off = new HashSet<>();
  private final Set<LocalDate> worked = new HashSet<>();

  DaySets(WorkingCalendar calendar) {
    for (LocalDate day = calendar.firstDay();
        !day.isAfter(calendar.lastDay());
        day = day.plusDays(1)) {
      if (calendar.isWorkingDay(day) == isWeekend(day)) {
        (isWeekend(day) ? worked : off).add(day);
      }
    }
  }

  /** Returns the days from Monday to Friday that are off. */
  Set<LocalDate> off() {
    return off;
  }

  /** Returns the Saturdays and Sundays that are worked. */
  Set<LocalDate> worked() {
    return worked;
  }

  static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
  }

  boolean isWorkingDay(LocalDate day) {
    return isWeekend(day) ? worked.contains(day) : !off.contains(day);
  }

  LocalDate plus(LocalDate from, int workingDays) {
    LocalDate day = from;
    for (int left = workingDays; left > 0; ) {
      day = day.plusDays(1);
      left -= isWorkingDay(day) ? 1 : 0;
    }
    return day;
  }

  LocalDate minus(LocalDate from, int workingDays) {
    LocalDate day = from;
    for (int left = workingDays; left > 0; ) {
      day = day.minusDays(1);
      left -= isWorkingDay(day) ? 1 : 0;
    }
    return day;
  }

  LocalDate nextOrSame(LocalDate from) {
    LocalDate day = from;
    while (!isWorkingDay(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  LocalDate previousOrSame(LocalDate from) {
    LocalDate day = from;
    while (!isWorkingDay(day)) {
      day = day.minusDays(1);
    }
    return day;
  }

  int count(LocalDate startInclusive, LocalDate endExclusive) {
    int count = 0;
    for (LocalDate day = startInclusive; day.isBefore(endExclusive); day = day.plusDays(1)) {
      count += isWorkingDay(day) ? 1 : 0;
    }
    return count;
  }
}
