package org.workrules.api.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.workrules.api.calendar.CalendarDataException.Problem;
import org.workrules.api.calendar.ContradictoryNoticeException.Contradiction;

class CalendarExceptionsTest {

  private static final LocalDate FIRST = LocalDate.of(2007, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2060, 12, 31);

  private static final Contradiction OCTOBER_FIRST =
      new Contradiction(LocalDate.of(2026, 10, 1), "working day", "day off (国庆节)", "国办发明电〔2025〕7号");

  @Test
  void a_day_before_the_calendar_cannot_be_asked_about_at_all() {
    UncoveredDateException exception =
        new UncoveredDateException(LocalDate.of(2006, 12, 31), FIRST, LAST);
    assertEquals(
        "The working calendar covers 2007-01-01 to 2060-12-31, but the question reaches 2006-12-31."
            + " No holiday notice for an earlier year is part of the library, and none can be"
            + " added.",
        exception.getMessage());
    assertEquals(LocalDate.of(2006, 12, 31), exception.date());
    assertEquals(FIRST, exception.firstCovered());
    assertEquals(LAST, exception.lastCovered());
  }

  @Test
  void a_day_after_the_calendar_needs_a_later_library() {
    assertEquals(
        "The working calendar covers 2007-01-01 to 2060-12-31, but the question reaches 2061-01-01."
            + " Later years need a version of the library with their lunar festivals; a holiday"
            + " notice alone does not add a year.",
        new UncoveredDateException(LocalDate.of(2061, 1, 1), FIRST, LAST).getMessage());
  }

  @Test
  void bad_data_are_told_with_their_lines() {
    assertEquals(
        """
        local.csv cannot be read, 2 problems:
        line 3: the day must be a date, but was 'x'
        the end is missing\
        """,
        new CalendarDataException(
                "local.csv",
                List.of(
                    new Problem(3, "the day must be a date, but was 'x'"),
                    new Problem(0, "the end is missing")))
            .getMessage());
    assertEquals(
        """
        local.csv cannot be read, 1 problem:
        the end is missing\
        """,
        new CalendarDataException("local.csv", List.of(new Problem(0, "the end is missing")))
            .getMessage());
  }

  @Test
  void a_contradiction_is_told_with_both_statements_and_the_way_out() {
    assertEquals(
        """
        青政发〔2026〕1号 contradicts the calendar on 1 day:
        2026-10-01: working day, but day off (国庆节) by 国办发明电〔2025〕7号
        If it amends what is there, add it with amendedBy: the days it names then follow it. If it\
         stands in place of all that is known of its year, use replacing.\
        """,
        new ContradictoryNoticeException("青政发〔2026〕1号", List.of(OCTOBER_FIRST)).getMessage());
  }

  @Test
  void the_parts_do_not_change_with_the_lists_they_were_given_in() {
    List<Problem> problems = new ArrayList<>(List.of(new Problem(3, "blank")));
    List<Contradiction> contradictions = new ArrayList<>(List.of(OCTOBER_FIRST));
    CalendarDataException bad = new CalendarDataException("local.csv", problems);
    ContradictoryNoticeException contradictory =
        new ContradictoryNoticeException("青政发〔2026〕1号", contradictions);
    problems.clear();
    contradictions.clear();
    assertEquals(List.of(3), bad.problems().stream().map(Problem::line).toList());
    assertEquals(List.of(OCTOBER_FIRST), contradictory.contradictions());
    assertThrows(UnsupportedOperationException.class, () -> bad.problems().remove(0));
    assertThrows(
        UnsupportedOperationException.class, () -> contradictory.contradictions().remove(0));
  }
}
