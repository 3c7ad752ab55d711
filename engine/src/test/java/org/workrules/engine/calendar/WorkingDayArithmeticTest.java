package org.workrules.engine.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.workrules.api.InvalidValueException;

/** Arithmetic by rank and select, beside counting on the fingers. */
class WorkingDayArithmeticTest {

  private static final WorkingCalendar CHINA = WorkingCalendar.china();

  @ParameterizedTest(name = "{0} + {1} working days = {2}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # from     | days | answer     | what the case shows
          2025-09-15 | 5    | 2025-09-22 | an ordinary week, one weekend
          2025-09-26 | 1    | 2025-09-28 | Sunday 28 September is a working day
          2025-09-26 | 5    | 2025-10-10 | across the National Day holiday
          2025-10-09 | 2    | 2025-10-11 | Saturday 11 October is a working day
          2025-10-03 | 1    | 2025-10-09 | from a holiday
          2018-12-28 | 1    | 2018-12-29 | worked by the notice for the year after
          2018-12-29 | 1    | 2019-01-02 | off by the notice for the year after
          """)
  void counts_from_the_day_after(LocalDate from, int days, LocalDate answer, String shows) {
    assertEquals(answer, CHINA.plusWorkingDays(from, days));
    assertEquals(answer.toEpochDay(), CHINA.plusWorkingDays(from.toEpochDay(), days));
  }

  @ParameterizedTest(name = "{0} - {1} working days = {2}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # from     | days | answer     | what the case shows
          2025-09-22 | 5    | 2025-09-15 | an ordinary week, one weekend
          2025-10-09 | 1    | 2025-09-30 | across the National Day holiday
          2025-10-09 | 3    | 2025-09-28 | Sunday 28 September is a working day
          2025-10-05 | 1    | 2025-09-30 | from a holiday
          """)
  void counts_back_from_the_day_before(LocalDate from, int days, LocalDate answer, String shows) {
    assertEquals(answer, CHINA.minusWorkingDays(from, days));
    assertEquals(answer.toEpochDay(), CHINA.minusWorkingDays(from.toEpochDay(), days));
  }

  @ParameterizedTest(name = "from {0}: {1}, {2}, {3}, {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # day      | next or same | next       | previous or same | previous
          2025-09-28 | 2025-09-28   | 2025-09-29 | 2025-09-28       | 2025-09-26
          2025-10-01 | 2025-10-09   | 2025-10-09 | 2025-09-30       | 2025-09-30
          2025-09-27 | 2025-09-28   | 2025-09-28 | 2025-09-26       | 2025-09-26
          """)
  void moves_to_a_working_day(
      LocalDate day,
      LocalDate nextOrSame,
      LocalDate next,
      LocalDate previousOrSame,
      LocalDate previous) {
    assertEquals(nextOrSame, CHINA.nextOrSame(day));
    assertEquals(next, CHINA.next(day));
    assertEquals(previousOrSame, CHINA.previousOrSame(day));
    assertEquals(previous, CHINA.previous(day));
  }

  @ParameterizedTest(name = "{0}: {1} to {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025-01 | 2025-01-02 | 2025-01-27
          2025-02 | 2025-02-05 | 2025-02-28
          2025-10 | 2025-10-09 | 2025-10-31
          2018-12 | 2018-12-03 | 2018-12-29
          """)
  void a_month_has_a_first_and_a_last_working_day(
      YearMonth month, LocalDate first, LocalDate last) {
    assertEquals(first, CHINA.firstWorkingDayOfMonth(month));
    assertEquals(last, CHINA.lastWorkingDayOfMonth(month));
  }

  static IntStream years() {
    return IntStream.rangeClosed(2007, 2026);
  }

  @ParameterizedTest
  @MethodSource("years")
  void agrees_with_counting_forward_on_the_fingers(int year) {
    for (LocalDate from : (Iterable<LocalDate>) days(year)::iterator) {
      LocalDate day = from;
      for (int n = 1; n <= 60; n++) {
        do {
          day = day.plusDays(1);
        } while (!PublishedDays.WORKING.contains(day) && !day.isAfter(PublishedDays.LAST));
        if (day.isAfter(PublishedDays.LAST)) {
          break;
        }
        assertEquals(day, CHINA.plusWorkingDays(from, n));
        assertEquals(day.toEpochDay(), CHINA.plusWorkingDays(from.toEpochDay(), n));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("years")
  void agrees_with_counting_back_on_the_fingers(int year) {
    for (LocalDate from : (Iterable<LocalDate>) days(year)::iterator) {
      LocalDate day = from;
      for (int n = 1; n <= 60; n++) {
        do {
          day = day.minusDays(1);
        } while (!PublishedDays.WORKING.contains(day) && !day.isBefore(PublishedDays.FIRST));
        if (day.isBefore(PublishedDays.FIRST)) {
          break;
        }
        assertEquals(day, CHINA.minusWorkingDays(from, n));
        assertEquals(day.toEpochDay(), CHINA.minusWorkingDays(from.toEpochDay(), n));
      }
    }
  }

  private static Stream<LocalDate> days(int year) {
    return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
  }

  @Test
  void agrees_with_counting_between_on_the_fingers() {
    Random random = new Random(20251010);
    int all = (int) (PublishedDays.LAST.toEpochDay() - PublishedDays.FIRST.toEpochDay()) + 1;
    for (int i = 0; i < 3_000; i++) {
      LocalDate start = PublishedDays.FIRST.plusDays(random.nextInt(all));
      LocalDate end = start.plusDays(random.nextInt(800));
      if (end.isAfter(PublishedDays.LAST)) {
        continue;
      }
      int expected = (int) start.datesUntil(end).filter(PublishedDays.WORKING::contains).count();
      int last = PublishedDays.WORKING.contains(end) ? 1 : 0;
      assertEquals(expected, CHINA.countWorkingDays(start, end));
      assertEquals(expected, CHINA.countWorkingDays(start.toEpochDay(), end.toEpochDay()));
      assertEquals(expected + last, CHINA.countWorkingDaysClosed(start, end));
    }
  }

  @ParameterizedTest(name = "the {0}th working day from 2007-01-04 is {1}")
  @CsvSource({"1, 2007-01-05", "1001, 2011-01-05", "4990, 2026-12-31"})
  void any_distance_can_be_counted(int n, LocalDate answer) {
    LocalDate start = LocalDate.of(2007, 1, 4);
    long counted =
        start
            .plusDays(1)
            .datesUntil(answer.plusDays(1))
            .filter(PublishedDays.WORKING::contains)
            .count();
    assertEquals(n, counted);
    assertEquals(answer, CHINA.plusWorkingDays(start, n));
    assertEquals(start, CHINA.minusWorkingDays(answer, n));
  }

  @ParameterizedTest
  @CsvSource({"0", "-1", "-2147483648"})
  void a_number_of_working_days_is_1_or_more(int n) {
    LocalDate day = LocalDate.of(2025, 9, 26);
    String message = "working days must be 1 or more, but was " + n;
    refused(message, () -> CHINA.plusWorkingDays(day, n));
    refused(message, () -> CHINA.minusWorkingDays(day, n));
    refused(message, () -> CHINA.plusWorkingDays(day.toEpochDay(), n));
    refused(message, () -> CHINA.minusWorkingDays(day.toEpochDay(), n));
  }

  @Test
  void a_range_does_not_end_before_it_starts() {
    LocalDate start = LocalDate.of(2025, 9, 28);
    LocalDate end = LocalDate.of(2025, 9, 27);
    String message =
        "end of the range must be on or after its start, 2025-09-28, but was 2025-09-27";
    refused(message, () -> CHINA.countWorkingDays(start, end));
    refused(message, () -> CHINA.countWorkingDaysClosed(start, end));
    refused(message, () -> CHINA.basis(start, end));
    refused(
        "end of the range must be on or after its start, epoch day 20359," + " but was 20358",
        () -> CHINA.countWorkingDays(start.toEpochDay(), end.toEpochDay()));
  }

  private static void refused(String message, Executable question) {
    Problems.assertMessage(message, InvalidValueException.class, question);
  }

  @Test
  void an_empty_range_counts_nothing() {
    LocalDate day = LocalDate.of(2025, 9, 26);
    assertEquals(0, CHINA.countWorkingDays(day, day));
    assertEquals(1, CHINA.countWorkingDaysClosed(day, day));
  }

  @Test
  void the_primitive_path_moves_to_working_days_as_the_dates_do() {
    for (LocalDate date = LocalDate.of(2024, 1, 1);
        date.getYear() < 2028;
        date = date.plusDays(1)) {
      assertEquals(
          WorkingCalendar.china().nextOrSame(date).toEpochDay(),
          WorkingCalendar.china().nextOrSame(date.toEpochDay()));
      assertEquals(
          WorkingCalendar.china().previousOrSame(date).toEpochDay(),
          WorkingCalendar.china().previousOrSame(date.toEpochDay()));
    }
  }
}
