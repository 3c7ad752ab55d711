package org.workrules.engine.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.workrules.api.time.LimitUnit.CALENDAR_DAY;
import static org.workrules.api.time.LimitUnit.MONTH;
import static org.workrules.api.time.LimitUnit.WEEK;
import static org.workrules.api.time.LimitUnit.WORKING_DAY;
import static org.workrules.api.time.LimitUnit.YEAR;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.workrules.api.calendar.UncoveredDateException;
import org.workrules.api.time.CountedLimit;
import org.workrules.api.time.Events;
import org.workrules.api.time.LimitUnit;
import org.workrules.api.time.TimeLimit;
import org.workrules.engine.calendar.WorkingCalendar;

class DeadlinesTest {

  private static final WorkingCalendar CHINA = WorkingCalendar.china();

  private static CountedLimit within(int amount, LimitUnit unit) {
    return TimeLimit.within(amount, unit, Events.ASSIGNED);
  }

  private static CountedLimit ahead(int amount, LimitUnit unit) {
    return TimeLimit.ahead(amount, unit, Events.MEETING_HELD);
  }

  @ParameterizedTest(name = "{0} + {1} {2} = {3}: {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # event    | n  | unit         | last day   | what the case shows
          2025-09-15 | 5  | WORKING_DAY  | 2025-09-22 | an ordinary week, one weekend
          2025-09-26 | 1  | WORKING_DAY  | 2025-09-28 | Sunday 28 September is a working day
          2025-09-26 | 5  | WORKING_DAY  | 2025-10-10 | across the National Day holiday
          2025-10-09 | 2  | WORKING_DAY  | 2025-10-11 | Saturday 11 October is a working day
          2025-10-03 | 1  | WORKING_DAY  | 2025-10-09 | received on a holiday
          2025-09-15 | 3  | CALENDAR_DAY | 2025-09-18 | ends on a working day, nothing moves
          2025-09-17 | 3  | CALENDAR_DAY | 2025-09-22 | ends on a Saturday, moves to Monday
          2025-09-25 | 3  | CALENDAR_DAY | 2025-09-28 | ends on a Sunday that is worked, stays
          2025-09-28 | 3  | CALENDAR_DAY | 2025-10-09 | ends on 1 October, moves past the holiday
          2025-09-24 | 1  | WEEK         | 2025-10-09 | a week later is 1 October
          2025-08-31 | 1  | MONTH        | 2025-09-30 | September has no 31st
          2024-01-31 | 1  | MONTH        | 2024-02-29 | a leap year's February
          2025-08-01 | 2  | MONTH        | 2025-10-09 | the same day two months on is a holiday
          2024-02-29 | 1  | YEAR         | 2025-02-28 | no 29 February in 2025
          """)
  void counts_forward_from_the_day_after_the_event(
      LocalDate event, int n, LimitUnit unit, LocalDate lastDay, String shows) {
    assertEquals(lastDay, Deadlines.due(within(n, unit), event, CHINA));
  }

  @ParameterizedTest(name = "{1} {2} before {0} = {3}: {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # event    | n | unit         | last day   | what the case shows
          2025-09-19 | 3 | CALENDAR_DAY | 2025-09-16 | an ordinary week
          2025-09-24 | 3 | CALENDAR_DAY | 2025-09-19 | Sunday moves back to Friday, so that it is kept
          2025-10-09 | 7 | CALENDAR_DAY | 2025-09-30 | 2 October moves back before the holiday
          2025-10-01 | 3 | CALENDAR_DAY | 2025-09-28 | a Sunday that is worked stays
          2025-10-10 | 5 | WORKING_DAY  | 2025-09-26 | the fifth working day before
          2025-10-01 | 5 | WORKING_DAY  | 2025-09-25 | counted back from a holiday
          2025-10-13 | 1 | WORKING_DAY  | 2025-10-11 | Saturday 11 October is a working day
          2025-03-31 | 1 | MONTH        | 2025-02-28 | February has no 31st
          2025-10-15 | 1 | WEEK         | 2025-09-30 | a week before is 8 October, a holiday
          """)
  void counts_backward_and_moves_to_the_working_day_before(
      LocalDate event, int n, LimitUnit unit, LocalDate lastDay, String shows) {
    assertEquals(lastDay, Deadlines.due(ahead(n, unit), event, CHINA));
  }

  @ParameterizedTest(name = "{1} {2} from {0} itself = {3}: {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # event    | n | unit         | last day   | what the case shows
          2025-03-10 | 7 | CALENDAR_DAY | 2025-03-17 | the seventh day is Sunday 16 March
          2025-03-11 | 7 | CALENDAR_DAY | 2025-03-17 | seven days, the first and the last a working day
          2025-03-10 | 1 | CALENDAR_DAY | 2025-03-10 | one day is that day
          2025-03-10 | 1 | MONTH        | 2025-04-09 | the month is full on the day before the tenth
          2025-04-01 | 1 | MONTH        | 2025-04-30 | a calendar month is a month
          2024-01-31 | 1 | MONTH        | 2024-02-29 | a month without the day ends on its last
          2025-03-10 | 1 | WORKING_DAY  | 2025-03-10 | a working day counts itself
          2025-03-08 | 1 | WORKING_DAY  | 2025-03-10 | a Saturday does not
          2025-09-22 | 5 | WORKING_DAY  | 2025-09-26 | Monday to Friday
          """)
  void counts_the_events_own_day_where_the_rule_says_so(
      LocalDate event, int n, LimitUnit unit, LocalDate lastDay, String shows) {
    CountedLimit limit = within(n, unit).countingEventDay();

    assertEquals(lastDay, Deadlines.due(limit, event, CHINA));
  }

  @Test
  void counts_the_events_own_day_backward_too() {
    LocalDate friday = LocalDate.of(2025, 9, 19);

    assertEquals(
        LocalDate.of(2025, 9, 17),
        Deadlines.due(ahead(3, CALENDAR_DAY).countingEventDay(), friday, CHINA));
    assertEquals(
        LocalDate.of(2025, 9, 17),
        Deadlines.due(ahead(3, WORKING_DAY).countingEventDay(), friday, CHINA));
  }

  @Test
  void counts_the_events_own_day_at_the_edges_of_the_calendar() {
    assertEquals(
        LocalDate.of(2007, 1, 4),
        Deadlines.due(within(1, WORKING_DAY).countingEventDay(), CHINA.firstDay(), CHINA));
    assertEquals(
        LocalDate.of(2060, 12, 31),
        Deadlines.due(ahead(1, WORKING_DAY).countingEventDay(), CHINA.lastDay(), CHINA));
    assertThrows(
        UncoveredDateException.class,
        () -> Deadlines.due(within(1, WORKING_DAY).countingEventDay(), LocalDate.MIN, CHINA));
  }

  @Test
  void a_caller_may_switch_the_conventions_but_the_rule_wins() {
    LocalDate wednesday = LocalDate.of(2025, 9, 17);
    Counting own = Counting.CIVIL_CODE.countingEventDay().with(EndMove.NONE);
    CountedLimit open = within(4, CALENDAR_DAY);

    assertEquals(LocalDate.of(2025, 9, 22), Deadlines.due(open, wednesday, CHINA));
    assertEquals(LocalDate.of(2025, 9, 20), Deadlines.due(open, wednesday, CHINA, own));
    assertEquals(
        LocalDate.of(2025, 9, 21),
        Deadlines.due(open.notCountingEventDay(), wednesday, CHINA, own));
    assertEquals(
        LocalDate.of(2025, 9, 22),
        Deadlines.due(open.countingEventDay(), wednesday.plusDays(1), CHINA));
  }

  /** A person with a wall calendar, who knows what is off and nothing else. */
  @Test
  void agrees_with_a_person_who_crosses_off_days() {
    Random random = new Random(532823);
    for (int i = 0; i < 20_000; i++) {
      LocalDate event = LocalDate.of(2008, 1, 1).plusDays(random.nextInt(6500));
      int amount = 1 + random.nextInt(60);
      boolean counted = random.nextBoolean();
      boolean ahead = random.nextBoolean();
      LimitUnit unit = random.nextBoolean() ? WORKING_DAY : CALENDAR_DAY;
      CountedLimit limit = ahead ? ahead(amount, unit) : within(amount, unit);
      limit = counted ? limit.countingEventDay() : limit;

      LocalDate day = counted ? event.plusDays(ahead ? 1 : -1) : event;
      for (int crossed = 0; crossed < amount; ) {
        day = day.plusDays(ahead ? -1 : 1);
        crossed += unit == CALENDAR_DAY || CHINA.isWorkingDay(day) ? 1 : 0;
      }
      while (!CHINA.isWorkingDay(day)) {
        day = day.plusDays(ahead ? -1 : 1);
      }
      CountedLimit asked = limit;
      assertEquals(day, Deadlines.due(limit, event, CHINA), () -> asked + " from " + event);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = LimitUnit.class,
      names = {"CALENDAR_DAY", "WEEK", "MONTH", "YEAR"})
  void a_time_that_must_be_given_is_never_shorter_for_its_last_day_being_off(LimitUnit unit) {
    for (LocalDate event = LocalDate.of(2025, 1, 1);
        event.getYear() == 2025;
        event = event.plusDays(1)) {
      CountedLimit least = TimeLimit.atLeast(1, unit, Events.DRAFT_PUBLISHED);
      LocalDate unmoved =
          Deadlines.due(least, event, CHINA, Counting.CIVIL_CODE.with(EndMove.NONE));
      LocalDate end = Deadlines.due(least, event, CHINA);

      assertEquals(CHINA.nextOrSame(unmoved), end);
    }
  }

  @Test
  void a_count_that_leaves_the_calendar_is_refused() {
    LocalDate late = LocalDate.of(2060, 12, 30);

    UncoveredDateException error =
        assertThrows(
            UncoveredDateException.class, () -> Deadlines.due(within(1, YEAR), late, CHINA));

    assertEquals(LocalDate.of(2061, 12, 30), error.date());
    assertThrows(
        UncoveredDateException.class, () -> Deadlines.due(within(9, WORKING_DAY), late, CHINA));
    assertThrows(
        UncoveredDateException.class,
        () -> Deadlines.due(ahead(1, WEEK), LocalDate.of(2007, 1, 3), CHINA));
    assertThrows(
        UncoveredDateException.class,
        () -> Deadlines.due(within(1, MONTH), LocalDate.MAX.minusYears(1), CHINA));
  }

  @Test
  void null_fails_with_its_name() {
    LocalDate event = LocalDate.of(2025, 9, 26);
    CountedLimit limit = within(1, WORKING_DAY);

    assertEquals("limit", nameOfNull(() -> Deadlines.due(null, event, CHINA)));
    assertEquals("event", nameOfNull(() -> Deadlines.due(limit, null, CHINA)));
    assertEquals("calendar", nameOfNull(() -> Deadlines.due(limit, event, null)));
    assertEquals("counting", nameOfNull(() -> Deadlines.due(limit, event, CHINA, null)));
  }

  private static String nameOfNull(Executable call) {
    return assertThrows(NullPointerException.class, call).getMessage();
  }

  @Test
  void every_limit_in_working_days_ends_on_a_working_day_without_moving() {
    for (int n = 1; n <= 30; n++) {
      LocalDate end =
          Deadlines.due(
              within(n, WORKING_DAY),
              LocalDate.of(2026, 2, 10),
              CHINA,
              Counting.CIVIL_CODE.with(EndMove.NONE));
      boolean weekend =
          end.getDayOfWeek() == DayOfWeek.SATURDAY || end.getDayOfWeek() == DayOfWeek.SUNDAY;

      assertEquals(true, CHINA.isWorkingDay(end), () -> "" + end);
      assertEquals(
          weekend,
          end.equals(LocalDate.of(2026, 2, 14)) || end.equals(LocalDate.of(2026, 2, 28)),
          () -> "the make-up days of February 2026: " + end);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = LimitUnit.class,
      names = {"CALENDAR_DAY", "WORKING_DAY", "WEEK", "MONTH", "YEAR"})
  void a_later_event_never_has_an_earlier_deadline(LimitUnit unit) {
    for (CountedLimit limit :
        new CountedLimit[] {
          within(1, unit),
          within(1, unit).countingEventDay(),
          ahead(1, unit),
          ahead(1, unit).countingEventDay()
        }) {
      LocalDate before = LocalDate.of(2022, 1, 1);
      for (LocalDate event = LocalDate.of(2024, 2, 1);
          event.getYear() < 2026;
          event = event.plusDays(1)) {
        LocalDate due = Deadlines.due(limit, event, CHINA);
        LocalDate day = event;

        assertFalse(due.isBefore(before), () -> limit + " of " + day);
        before = due;
      }
    }
  }
}
