package org.workrules.engine.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.workrules.api.calendar.DayKind;

/** The announced years, day by day, beside the days as published. */
class PublishedDaysTest {

  private static final WorkingCalendar CHINA = WorkingCalendar.china();

  static IntStream announcedYears() {
    return IntStream.rangeClosed(2007, 2026);
  }

  @ParameterizedTest
  @MethodSource("announcedYears")
  void every_day_of_an_announced_year_is_as_published(int year) {
    LocalDate.of(year, 1, 1)
        .datesUntil(LocalDate.of(year + 1, 1, 1))
        .forEach(
            day -> {
              boolean working = PublishedDays.WORKING.contains(day);
              assertEquals(working, CHINA.isWorkingDay(day), () -> "on " + day);
              assertEquals(working, CHINA.isWorkingDay(day.toEpochDay()), () -> "on " + day);
              assertEquals(kind(day), CHINA.day(day).kind(), () -> "on " + day);
              assertEquals(holiday(day), CHINA.day(day).holiday().stream().toList());
            });
  }

  private static DayKind kind(LocalDate day) {
    PublishedDays.Row row = PublishedDays.find(day);
    if (row != null) {
      return row.off() ? DayKind.HOLIDAY : DayKind.MAKE_UP_WORKING_DAY;
    }
    return PublishedDays.isWeekend(day) ? DayKind.WEEKEND : DayKind.WORKING_DAY;
  }

  private static List<String> holiday(LocalDate day) {
    return Stream.ofNullable(PublishedDays.find(day)).map(PublishedDays.Row::holiday).toList();
  }

  @ParameterizedTest
  @MethodSource("announcedYears")
  void days_off_and_make_up_days_of_a_year_are_listed_in_order(int year) {
    assertEquals(published(year, true), dates(CHINA.daysOff(year)));
    assertEquals(published(year, false), dates(CHINA.makeUpDays(year)));
  }

  private static List<LocalDate> published(int year, boolean off) {
    return PublishedDays.ROWS.stream()
        .filter(row -> row.date().getYear() == year && row.off() == off)
        .map(PublishedDays.Row::date)
        .sorted()
        .toList();
  }

  private static List<LocalDate> dates(List<CalendarDay> days) {
    return days.stream().map(CalendarDay::date).toList();
  }

  @Test
  void every_make_up_day_is_a_saturday_or_sunday() {
    for (PublishedDays.Row row : PublishedDays.ROWS) {
      assertTrue(row.off() || PublishedDays.isWeekend(row.date()), () -> "on " + row.date());
    }
  }

  @ParameterizedTest(name = "{0} to {1}: {2} days")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # from | to   | days | what the law gave
          2007   | 2007 | 10   | decree 270
          2008   | 2013 | 11   | decree 513
          2014   | 2014 | 11   | decree 644
          2015   | 2015 | 12   | 3 September as well
          2016   | 2018 | 11   | decree 644
          2019   | 2019 | 11   | two more days at Labour Day, both worked on Sundays
          2020   | 2020 | 13   | Friday 31 January off as well, Saturday 1 February no longer worked
          2021   | 2024 | 11   | decree 644
          2025   | 2026 | 13   | decree 795
          """)
  void weekdays_off_less_weekends_worked_are_the_statutory_days(
      int from, int to, int days, String why) {
    for (int year = from; year <= to; year++) {
      assertEquals(days, net(year), "in " + year);
    }
  }

  private static long net(int yearOfNotice) {
    return PublishedDays.ROWS.stream()
        .filter(row -> row.yearOfNotice() == yearOfNotice)
        .mapToLong(row -> row.off() ? (PublishedDays.isWeekend(row.date()) ? 0 : 1) : -1)
        .sum();
  }
}
