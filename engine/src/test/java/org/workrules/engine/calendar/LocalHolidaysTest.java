package org.workrules.engine.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workrules.api.InvalidValueException;
import org.workrules.api.calendar.HolidayNotice;

/** Local holidays of autonomous areas on top of the national calendar. */
class LocalHolidaysTest {

  private static final WorkingCalendar CHINA = WorkingCalendar.china();

  /** 西双版纳傣族自治州: the founding day and the Water Festival (泼水节). */
  private static final WorkingCalendar XISHUANGBANNA =
      CHINA.overlaidBy(
          HolidayNotices.parse(
              "xishuangbanna.csv",
              """
              notice,2018,西政办电〔2017〕42号,
              2018-01-20,WORK,州庆
              2018-01-21,WORK,州庆
              2018-01-22,OFF,州庆
              2018-01-23,OFF,州庆
              2018-01-24,OFF,州庆
              2018-01-25,OFF,州庆
              2018-01-26,OFF,州庆
              2018-01-27,OFF,州庆
              2018-01-28,OFF,州庆
              2018-04-12,OFF,泼水节
              2018-04-13,OFF,泼水节
              2018-04-14,OFF,泼水节
              2018-04-15,OFF,泼水节
              2018-04-16,OFF,泼水节
              notice,2019,西政办电〔2018〕22号,2018-12-20
              2019-01-23,OFF,州庆
              2019-01-24,OFF,州庆
              2019-01-25,OFF,州庆
              2019-04-13,OFF,泼水节
              2019-04-14,OFF,泼水节
              2019-04-15,OFF,泼水节
              2019-04-16,OFF,泼水节
              2019-04-17,OFF,泼水节
              2019-04-18,OFF,泼水节
              2019-04-19,OFF,泼水节
              2019-04-20,WORK,泼水节
              2019-04-21,WORK,泼水节
              end,26
              """));

  /** 凉山彝族自治州: National Day joined with the founding day. */
  private static final HolidayNotice LIANGSHAN_2011 =
      HolidayNotice.builder()
          .year(2011)
          .documentNumber("凉府办发〔2010〕31号")
          .off(LocalDate.of(2011, 10, 1), LocalDate.of(2011, 10, 8), "国庆节、州庆")
          .work(LocalDate.of(2011, 10, 9), "国庆节、州庆")
          .build();

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2018-01-20 | 2018-01-20 州庆调休上班（西政办电〔2017〕42号）
          2018-01-22 | 2018-01-22 州庆放假（西政办电〔2017〕42号）
          2018-04-16 | 2018-04-16 泼水节放假（西政办电〔2017〕42号）
          2018-04-17 | 2018-04-17 工作日
          2019-04-19 | 2019-04-19 泼水节放假（西政办电〔2018〕22号）
          2019-04-21 | 2019-04-21 泼水节调休上班（西政办电〔2018〕22号）
          2019-10-01 | 2019-10-01 国庆节放假（国办发明电〔2018〕15号）
          """)
  void each_day_keeps_its_document(LocalDate day, String line) {
    assertEquals(line, XISHUANGBANNA.day(day).toString());
  }

  @ParameterizedTest(name = "{0} + {1} working days = {2}, at home {3}")
  @CsvSource({
    "2018-01-19, 3, 2018-01-29, 2018-01-24",
    "2018-04-11, 1, 2018-04-17, 2018-04-12",
    "2019-04-12, 3, 2019-04-22, 2019-04-17"
  })
  void counts_with_the_local_days(LocalDate from, int days, LocalDate local, LocalDate national) {
    assertEquals(local, XISHUANGBANNA.plusWorkingDays(from, days));
    assertEquals(local.toEpochDay(), XISHUANGBANNA.plusWorkingDays(from.toEpochDay(), days));
    assertEquals(national, CHINA.plusWorkingDays(from, days));
  }

  @Test
  void each_festival_gives_three_days_net() {
    assertEquals(6, lost(2018));
    assertEquals(6, lost(2019));
    assertEquals(0, lost(2020));
  }

  private static int lost(int year) {
    LocalDate start = LocalDate.of(year, 1, 1);
    LocalDate end = start.plusYears(1);
    return CHINA.countWorkingDays(start, end) - XISHUANGBANNA.countWorkingDays(start, end);
  }

  @Test
  void a_national_make_up_day_can_be_a_local_day_off() {
    LocalDate day = LocalDate.of(2011, 10, 8);
    assertTrue(CHINA.isWorkingDay(day));
    CalendarDay local = CHINA.overlaidBy(List.of(LIANGSHAN_2011)).day(day);
    assertFalse(local.isWorking());
    assertEquals("凉府办发〔2010〕31号", local.document().orElseThrow());
  }

  @Test
  void a_national_day_off_can_be_worked_locally() {
    LocalDate day = LocalDate.of(2011, 10, 5);
    HolidayNotice worked =
        HolidayNotice.builder().year(2011).documentNumber("a notice").work(day, "州庆").build();
    assertTrue(CHINA.overlaidBy(List.of(worked)).isWorkingDay(day));
  }

  @Test
  void the_last_stated_wins() {
    LocalDate day = LocalDate.of(2011, 10, 8);
    HolidayNotice narrower =
        HolidayNotice.builder().year(2011).documentNumber("a county").work(day, "州庆").build();
    WorkingCalendar inOne = CHINA.overlaidBy(List.of(LIANGSHAN_2011, narrower));
    WorkingCalendar inTwo = CHINA.overlaidBy(List.of(LIANGSHAN_2011)).overlaidBy(List.of(narrower));
    assertEquals("a county", inOne.day(day).document().orElseThrow());
    assertEquals(inOne.day(day), inTwo.day(day));
    assertFalse(CHINA.overlaidBy(List.of(narrower, LIANGSHAN_2011)).isWorkingDay(day));
  }

  @ParameterizedTest(name = "known on {0}: {1} worked is {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # known on | day        | worked | why
          2018-12-19 | 2019-01-23 | true   | before the date of the notice
          2018-12-20 | 2019-01-23 | false  | on the date of the notice
          2018-01-19 | 2018-04-12 | true   | nothing shows that the notice was known
          2018-01-20 | 2018-04-12 | false  | its first day has come
          """)
  void a_local_notice_counts_from_when_it_was_known(
      LocalDate knownOn, LocalDate day, boolean worked, String why) {
    assertEquals(worked, XISHUANGBANNA.asKnownOn(knownOn).isWorkingDay(day));
    assertEquals(
        worked,
        CHINA
            .asKnownOn(knownOn)
            .overlaidBy(List.copyOf(XISHUANGBANNA.notices().subList(23, 25)))
            .isWorkingDay(day));
  }

  @Test
  void no_local_notice_changes_nothing() {
    assertSame(CHINA, CHINA.overlaidBy(List.of()));
  }

  @Test
  void a_notice_for_a_year_outside_is_refused() {
    HolidayNotice early =
        HolidayNotice.builder()
            .year(2006)
            .documentNumber("a notice")
            .off(LocalDate.of(2006, 4, 13), "泼水节")
            .build();
    Problems.assertMessage(
        "year of a notice must be 2007 to 2060, but was 2006",
        InvalidValueException.class,
        () -> CHINA.overlaidBy(List.of(early)));
  }
}
