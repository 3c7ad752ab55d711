package org.workrules.engine.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.workrules.api.calendar.Basis;
import org.workrules.api.calendar.UncoveredDateException;

/** What the calendar covers, what of it is projected, and how it refuses the rest. */
class CalendarRangeTest {

  private static final WorkingCalendar CHINA = WorkingCalendar.china();
  private static final LocalDate FIRST = LocalDate.of(2007, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2060, 12, 31);

  private static final String TOO_LATE =
      "The working calendar covers 2007-01-01 to 2060-12-31, but the question reaches 2061-01-01."
          + " Later years need a version of the library with their lunar festivals;"
          + " a holiday notice alone does not add a year.";

  private static final String TOO_EARLY =
      "The working calendar covers 2007-01-01 to 2060-12-31, but the question reaches 2006-12-31."
          + " No holiday notice for an earlier year is part of the library, and none can be added.";

  @Test
  void the_range_and_the_announced_years_can_be_asked() {
    assertEquals(FIRST, CHINA.firstDay());
    assertEquals(LAST, CHINA.lastDay());
    assertEquals(IntStream.rangeClosed(2007, 2026).boxed().toList(), CHINA.announcedYears());
    assertTrue(CHINA.isAnnounced(2026));
    assertFalse(CHINA.isAnnounced(2027));
    assertEquals(
        "working calendar 2007-01-01 to 2060-12-31, announced 2007 to 2026", CHINA.toString());
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # from     | to         | basis     | why
          2007-01-01 | 2026-12-28 | ANNOUNCED | twenty notices
          2026-12-28 | 2026-12-28 | ANNOUNCED | too early for the notice for 2027
          2026-12-28 | 2026-12-29 | PROJECTED | the notice for 2027 may arrange it
          2026-12-31 | 2026-12-31 | PROJECTED | the notice for 2027 may arrange it
          2025-12-29 | 2026-01-05 | ANNOUNCED | the notice for 2026 is out
          2026-12-01 | 2027-01-01 | PROJECTED | the end is in a year without notice
          2027-01-01 | 2027-01-01 | PROJECTED | a year without notice
          2060-12-31 | 2060-12-31 | PROJECTED | the last day
          """)
  void a_range_is_projected_if_any_of_its_days_is(
      LocalDate from, LocalDate to, Basis basis, String why) {
    assertEquals(basis, CHINA.basis(from, to));
    assertEquals(basis, CHINA.day(to).basis());
    assertEquals(basis, CHINA.basis(to));
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # day      | holiday       | why
          2027-01-01 | 元旦          | a fixed day
          2027-02-05 | 春节          | the eve
          2027-02-08 | 春节          | the third day
          2028-04-04 | 清明节        | a solar term
          2030-05-02 | 劳动节        | the second day, since decree 795
          2030-06-05 | 端午节        | the fifth of the fifth lunar month
          2030-09-12 | 中秋节        | the fifteenth of the eighth lunar month
          2031-10-01 | 国庆节、中秋节 | two holidays on one day
          2060-10-03 | 国庆节        | the last year
          """)
  void a_projected_year_has_the_statutory_holidays(LocalDate day, String holiday, String why) {
    CalendarDay found = CHINA.day(day);
    assertEquals(holiday, found.holiday().orElseThrow());
    assertEquals("《全国年节及纪念日放假办法》国务院令第795号", found.document().orElseThrow());
    assertFalse(CHINA.isWorkingDay(day));
  }

  static IntStream projectedYears() {
    return IntStream.rangeClosed(2027, 2060);
  }

  @ParameterizedTest
  @MethodSource("projectedYears")
  void a_projected_year_has_thirteen_holidays_and_no_make_up_day(int year) {
    boolean midAutumnIsInNationalDays = Set.of(2028, 2031, 2039, 2058).contains(year);
    assertEquals(midAutumnIsInNationalDays ? 12 : 13, CHINA.daysOff(year).size());
    assertEquals(List.of(), CHINA.makeUpDays(year));
  }

  static Stream<Executable> questionsBeyondTheEnd() {
    LocalDate beyond = LAST.plusDays(1);
    return Stream.of(
        () -> CHINA.isWorkingDay(beyond),
        () -> CHINA.day(beyond),
        () -> CHINA.basis(LAST, beyond),
        () -> CHINA.nextOrSame(beyond),
        () -> CHINA.previousOrSame(beyond),
        () -> CHINA.next(LAST),
        () -> CHINA.plusWorkingDays(LAST, 1),
        () -> CHINA.plusWorkingDays(FIRST, Integer.MAX_VALUE),
        () -> CHINA.plusWorkingDays(LAST, Integer.MAX_VALUE),
        () -> CHINA.countWorkingDaysClosed(FIRST, beyond),
        () -> CHINA.isAnnounced(2061),
        () -> CHINA.daysOff(2061),
        () -> CHINA.makeUpDays(2061),
        () -> CHINA.firstWorkingDayOfMonth(YearMonth.of(2061, 1)),
        () -> CHINA.isWorkingDay(beyond.toEpochDay()),
        () -> CHINA.plusWorkingDays(LAST.toEpochDay(), 1),
        () -> CHINA.plusWorkingDays(FIRST.toEpochDay(), Integer.MAX_VALUE));
  }

  @ParameterizedTest
  @MethodSource("questionsBeyondTheEnd")
  void a_question_beyond_the_end_is_refused_with_the_range(Executable question) {
    UncoveredDateException refused =
        Problems.assertMessage(TOO_LATE, UncoveredDateException.class, question);
    assertEquals(LAST.plusDays(1), refused.date());
    assertEquals(FIRST, refused.firstCovered());
    assertEquals(LAST, refused.lastCovered());
  }

  static Stream<Executable> questionsBeforeTheBeginning() {
    LocalDate before = FIRST.minusDays(1);
    return Stream.of(
        () -> CHINA.isWorkingDay(before),
        () -> CHINA.day(before),
        () -> CHINA.basis(before, LAST),
        () -> CHINA.nextOrSame(before),
        () -> CHINA.previousOrSame(FIRST),
        () -> CHINA.previous(FIRST),
        () -> CHINA.minusWorkingDays(LAST, Integer.MAX_VALUE),
        () -> CHINA.plusWorkingDays(before, 1),
        () -> CHINA.countWorkingDays(before, LAST),
        () -> CHINA.lastWorkingDayOfMonth(YearMonth.of(2006, 12)),
        () -> CHINA.isWorkingDay(before.toEpochDay()),
        () -> CHINA.minusWorkingDays(FIRST.toEpochDay(), 1));
  }

  @ParameterizedTest
  @MethodSource("questionsBeforeTheBeginning")
  void a_question_before_the_beginning_is_refused_with_the_range(Executable question) {
    Problems.assertMessage(TOO_EARLY, UncoveredDateException.class, question);
  }

  static Stream<Executable> absurdQuestions() {
    return Stream.of(
        () -> CHINA.isWorkingDay(LocalDate.MAX),
        () -> CHINA.isWorkingDay(LocalDate.MIN),
        () -> CHINA.isWorkingDay(LocalDate.of(357_913_941 + 2025, 1, 1)), // months overflow an int
        () -> CHINA.isWorkingDay(Long.MAX_VALUE),
        () -> CHINA.isWorkingDay(Long.MIN_VALUE),
        () -> CHINA.countWorkingDays(Long.MIN_VALUE, Long.MAX_VALUE),
        () -> CHINA.daysOff(Integer.MAX_VALUE),
        () -> CHINA.daysOff(Integer.MIN_VALUE));
  }

  @ParameterizedTest
  @MethodSource("absurdQuestions")
  void absurd_days_are_refused_in_the_same_way(Executable question) {
    assertThrows(UncoveredDateException.class, question);
  }

  @Test
  void the_day_after_the_last_may_end_a_count() {
    LocalDate start = LocalDate.of(2060, 12, 30);
    assertEquals(2, CHINA.countWorkingDays(start, LAST.plusDays(1)));
    assertEquals(2, CHINA.countWorkingDaysClosed(start, LAST));
    assertEquals(2, CHINA.countWorkingDays(start.toEpochDay(), LAST.toEpochDay() + 1));
  }

  @Test
  void a_count_from_a_day_outside_is_refused_as_such_whichever_way_round_it_is() {
    LocalDate beyond = LAST.plusYears(1);
    assertThrows(UncoveredDateException.class, () -> CHINA.countWorkingDays(beyond, FIRST));
    assertThrows(UncoveredDateException.class, () -> CHINA.countWorkingDays(FIRST, beyond));
  }
}
