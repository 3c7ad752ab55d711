package org.workrules.engine.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workrules.api.InvalidValueException;
import org.workrules.api.calendar.Basis;
import org.workrules.api.calendar.ContradictoryNoticeException;
import org.workrules.api.calendar.HolidayNotice;

/** The next notice, added by the user: invented here, since that for 2027 has not been issued. */
class NextNoticeTest {

  private static final WorkingCalendar CHINA = WorkingCalendar.china();

  private static final HolidayNotice FOR_2027 =
      HolidayNotices.parse(
              "next.csv",
              """
              notice,2027,虚构〔2026〕1号,2026-11-25
              2026-12-31,OFF,元旦
              2027-01-01,OFF,元旦
              2027-01-02,WORK,元旦
              2027-02-05,OFF,春节
              2027-02-06,OFF,春节
              2027-02-07,OFF,春节
              2027-02-08,OFF,春节
              2027-10-01,OFF,国庆节
              end,8
              """)
          .get(0);

  private static HolidayNotice shipped(int year) {
    return HolidayNotices.shipped().stream()
        .filter(notice -> notice.year() == year)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest(name = "{0}: {1}, then {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # day      | without                                                         | with
          2026-12-31 | 2026-12-31 工作日（推算）                                          | 2026-12-31 元旦放假（虚构〔2026〕1号）
          2027-01-02 | 2027-01-02 周末（星期六，推算）                                     | 2027-01-02 元旦调休上班（虚构〔2026〕1号）
          2027-05-01 | 2027-05-01 劳动节放假（推算，《全国年节及纪念日放假办法》国务院令第795号） | 2027-05-01 周末（星期六）
          2027-05-03 | 2027-05-03 工作日（推算）                                          | 2027-05-03 工作日
          2028-01-03 | 2028-01-03 工作日（推算）                                          | 2028-01-03 工作日（推算）
          """)
  void turns_a_projected_year_into_an_announced_one(LocalDate day, String without, String with) {
    assertEquals(without, CHINA.day(day).toString());
    assertEquals(with, CHINA.with(FOR_2027).day(day).toString());
  }

  @Test
  void moves_the_end_of_what_is_announced() {
    WorkingCalendar next = CHINA.with(FOR_2027);
    assertTrue(next.isAnnounced(2027));
    assertFalse(CHINA.isAnnounced(2027));
    LocalDate start = LocalDate.of(2026, 12, 1);
    assertEquals(Basis.PROJECTED, CHINA.basis(start, LocalDate.of(2027, 12, 28)));
    assertEquals(Basis.ANNOUNCED, next.basis(start, LocalDate.of(2027, 12, 28)));
    assertEquals(LocalDate.of(2027, 1, 2), next.next(LocalDate.of(2026, 12, 30)));
    assertFalse(next.asKnownOn(LocalDate.of(2026, 11, 24)).isAnnounced(2027));
    assertTrue(next.asKnownOn(LocalDate.of(2026, 11, 25)).isAnnounced(2027));
  }

  @Test
  void the_same_notice_again_changes_nothing() {
    WorkingCalendar next = CHINA.with(FOR_2027);
    assertSame(next, next.with(FOR_2027));
    assertSame(CHINA, CHINA.with(shipped(2026)));
  }

  @Test
  void a_contradictory_notice_is_refused() {
    HolidayNotice other =
        HolidayNotice.builder()
            .year(2027)
            .documentNumber("虚构〔2026〕2号")
            .issued(LocalDate.of(2026, 11, 26))
            .days(FOR_2027.days())
            .work(LocalDate.of(2027, 2, 13), "春节")
            .build();
    ContradictoryNoticeException refused =
        Problems.assertMessage(
            """
            虚构〔2026〕2号 contradicts the calendar on 1 day:
            2027-02-13: make-up working day (春节), but not arranged by 虚构〔2026〕1号
            If it amends what is there, add it with amendedBy: the days it names then follow it. \
            If it stands in place of all that is known of its year, use replacing.\
            """,
            ContradictoryNoticeException.class,
            () -> CHINA.with(FOR_2027).with(other));
    assertEquals("虚构〔2026〕2号", refused.documentNumber());
    assertEquals(LocalDate.of(2027, 2, 13), refused.contradictions().get(0).date());
    assertEquals("虚构〔2026〕1号", refused.contradictions().get(0).knownDocumentNumber());
  }

  @Test
  void a_notice_for_a_shipped_year_is_refused_for_each_day_it_changes() {
    HolidayNotice wrong =
        HolidayNotice.builder()
            .year(2020)
            .documentNumber("虚构〔2019〕9号")
            .issued(LocalDate.of(2019, 12, 1))
            .days(
                shipped(2020).days().stream()
                    .filter(day -> day.date().getMonthValue() != 10)
                    .toList())
            .build();
    Problems.assertMessage(
        """
        虚构〔2019〕9号 contradicts the calendar on 9 days:
        2020-01-31: not arranged, but day off (春节) by 国办发明电〔2020〕1号
        2020-02-01: make-up working day (春节), but day off (春节) by 国办发明电〔2020〕1号
        2020-10-01: not arranged, but day off (国庆节、中秋节) by 国办发明电〔2019〕16号
        2020-10-02: not arranged, but day off (国庆节、中秋节) by 国办发明电〔2019〕16号
        2020-10-05: not arranged, but day off (国庆节、中秋节) by 国办发明电〔2019〕16号
        2020-10-06: not arranged, but day off (国庆节、中秋节) by 国办发明电〔2019〕16号
        2020-10-07: not arranged, but day off (国庆节、中秋节) by 国办发明电〔2019〕16号
        2020-10-08: not arranged, but day off (国庆节、中秋节) by 国办发明电〔2019〕16号
        2020-10-10: not arranged, but make-up working day (国庆节、中秋节) by 国办发明电〔2019〕16号
        If it amends what is there, add it with amendedBy: the days it names then follow it. \
        If it stands in place of all that is known of its year, use replacing.\
        """,
        ContradictoryNoticeException.class,
        () -> CHINA.with(wrong));
  }

  @Test
  void a_december_day_arranged_by_the_year_before_is_contradicted_too() {
    HolidayNotice year2027 =
        HolidayNotice.builder()
            .year(2027)
            .documentNumber("虚构〔2026〕1号")
            .issued(LocalDate.of(2026, 11, 25))
            .work(LocalDate.of(2027, 12, 25), "国庆节")
            .build();
    HolidayNotice year2028 =
        HolidayNotice.builder()
            .year(2028)
            .documentNumber("虚构〔2027〕1号")
            .issued(LocalDate.of(2027, 11, 25))
            .off(LocalDate.of(2027, 12, 25), "元旦")
            .build();
    Problems.assertMessage(
        """
        虚构〔2027〕1号 contradicts the calendar on 1 day:
        2027-12-25: day off (元旦), but make-up working day (国庆节) by 虚构〔2026〕1号
        If it amends what is there, add it with amendedBy: the days it names then follow it. \
        If it stands in place of all that is known of its year, use replacing.\
        """,
        ContradictoryNoticeException.class,
        () -> CHINA.with(year2027).with(year2028));
  }

  @Test
  void an_amendment_changes_only_the_days_it_names() {
    HolidayNotice amendment =
        HolidayNotice.builder()
            .year(2026)
            .documentNumber("虚构〔2026〕3号")
            .issued(LocalDate.of(2026, 9, 1))
            .off(LocalDate.of(2026, 10, 8), "国庆节")
            .build();
    WorkingCalendar amended = CHINA.amendedBy(amendment);
    assertFalse(amended.isWorkingDay(LocalDate.of(2026, 10, 8)));
    assertFalse(amended.isWorkingDay(LocalDate.of(2026, 10, 7)));
    assertTrue(amended.isWorkingDay(LocalDate.of(2026, 10, 10)));
    assertTrue(
        amended.asKnownOn(LocalDate.of(2026, 8, 31)).isWorkingDay(LocalDate.of(2026, 10, 8)));
  }

  @Test
  void a_replacement_leaves_nothing_of_the_notices_for_its_year() {
    HolidayNotice replacement =
        HolidayNotice.builder()
            .year(2026)
            .documentNumber("虚构〔2026〕4号")
            .issued(LocalDate.of(2026, 9, 1))
            .off(LocalDate.of(2026, 10, 1), "国庆节")
            .build();
    WorkingCalendar replaced = CHINA.replacing(replacement);
    assertEquals(1, replaced.daysOff(2026).size());
    assertEquals(0, replaced.makeUpDays(2026).size());
    assertEquals(CHINA.daysOff(2025), replaced.daysOff(2025));
    assertEquals(Basis.ANNOUNCED, replaced.basis(LocalDate.of(2026, 10, 1)));
  }

  @Test
  void what_cannot_be_a_national_notice_is_refused() {
    refused(
        "date of issue of a notice must be given for a national notice, but was 'empty'",
        notice(2027).off(LocalDate.of(2027, 1, 1), "元旦").build());
    refused(
        "make-up working days of a notice must be a Saturday or Sunday each, but was 2027-01-04",
        issued(2027).work(LocalDate.of(2027, 1, 4), "元旦").build());
    refused(
        "year of a notice must be 2007 to 2060, but was 2061",
        issued(2061).off(LocalDate.of(2061, 1, 3), "元旦").build());
    Problems.assertMessage(
        "year of a notice must be one that has a notice to amend, but was 2027",
        InvalidValueException.class,
        () -> CHINA.amendedBy(issued(2027).off(LocalDate.of(2027, 1, 4), "元旦").build()));
  }

  private static HolidayNotice.Builder notice(int year) {
    return HolidayNotice.builder().year(year).documentNumber("a notice");
  }

  private static HolidayNotice.Builder issued(int year) {
    return notice(year).issued(LocalDate.of(2026, 11, 25));
  }

  private static void refused(String message, HolidayNotice notice) {
    Problems.assertMessage(message, InvalidValueException.class, () -> CHINA.with(notice));
  }
}
