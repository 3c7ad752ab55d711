package org.workrules.engine.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workrules.api.InvalidValueException;
import org.workrules.api.calendar.Basis;

/** The calendar as it was known before and after late notices and new statutes. */
class AsKnownOnTest {

  private static final WorkingCalendar CHINA = WorkingCalendar.china();

  @ParameterizedTest(name = "known on {0}: {1} is {2}, {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          # known on | day        | kind                | document
          2015-05-12 | 2015-09-03 | WORKING_DAY         |
          2015-05-13 | 2015-09-03 | HOLIDAY             | 国发明电〔2015〕1号
          2015-05-12 | 2015-09-06 | WEEKEND             |
          2015-05-13 | 2015-09-06 | MAKE_UP_WORKING_DAY | 国发明电〔2015〕1号
          2019-03-21 | 2019-04-28 | WEEKEND             |
          2019-03-22 | 2019-04-28 | MAKE_UP_WORKING_DAY | 国办发明电〔2019〕3号
          2019-03-21 | 2019-05-02 | WORKING_DAY         |
          2019-03-22 | 2019-05-02 | HOLIDAY             | 国办发明电〔2019〕3号
          2019-03-22 | 2019-05-01 | HOLIDAY             | 国办发明电〔2018〕15号
          2020-01-25 | 2020-01-31 | WORKING_DAY         |
          2020-01-26 | 2020-01-31 | HOLIDAY             | 国办发明电〔2020〕1号
          2020-01-25 | 2020-02-01 | MAKE_UP_WORKING_DAY | 国办发明电〔2019〕16号
          2020-01-26 | 2020-02-01 | HOLIDAY             | 国办发明电〔2020〕1号
          2018-12-03 | 2018-12-31 | WORKING_DAY         |
          2018-12-04 | 2018-12-31 | HOLIDAY             | 国办发明电〔2018〕15号
          """)
  void a_notice_counts_from_its_date_on(
      LocalDate knownOn, LocalDate day, String kind, String document) {
    CalendarDay found = CHINA.asKnownOn(knownOn).day(day);
    assertEquals(kind, found.kind().name());
    assertEquals(document, found.document().orElse(null));
  }

  @ParameterizedTest(name = "known on {0}: 3 working days after 2020-01-23 end on {1}")
  @CsvSource({"2020-01-20, 2020-02-03", "2020-01-26, 2020-02-05", "2026-11-22, 2020-02-05"})
  void a_deadline_of_january_2020_depends_on_what_was_known(LocalDate knownOn, LocalDate lastDay) {
    LocalDate received = LocalDate.of(2020, 1, 23);
    assertEquals(lastDay, CHINA.asKnownOn(knownOn).plusWorkingDays(received, 3));
  }

  @ParameterizedTest(name = "known on {0}: {1} is {2}, {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # known on | day        | kind        | statute         | why
          2007-12-13 | 2008-05-02 | HOLIDAY     | 国务院令第270号 | three days of Labour Day
          2007-12-13 | 2008-06-09 | WORKING_DAY |                 | no Dragon Boat Festival
          2007-12-14 | 2008-05-02 | WORKING_DAY |                 | Labour Day is one day
          2007-12-14 | 2008-02-06 | HOLIDAY     | 国务院令第513号 | the eve
          2013-12-10 | 2015-02-18 | HOLIDAY     | 国务院令第513号 | the eve
          2013-12-11 | 2015-02-18 | WORKING_DAY |                 | the eve is no holiday
          2013-12-11 | 2015-02-20 | HOLIDAY     | 国务院令第644号 | the second day
          2024-11-09 | 2025-05-02 | WORKING_DAY |                 | Labour Day is one day
          2024-11-10 | 2025-05-02 | HOLIDAY     | 国务院令第795号 | Labour Day is two days
          2024-11-10 | 2025-01-28 | HOLIDAY     | 国务院令第795号 | the eve
          """)
  void a_year_without_notice_follows_the_statute_of_the_day(
      LocalDate knownOn, LocalDate day, String kind, String statute, String why) {
    CalendarDay found = CHINA.asKnownOn(knownOn).day(day);
    assertEquals(kind, found.kind().name());
    assertEquals(
        statute == null ? null : "《全国年节及纪念日放假办法》" + statute, found.document().orElse(null));
    assertEquals(Basis.PROJECTED, found.basis());
  }

  @Test
  void a_year_is_announced_from_its_first_notice_on() {
    assertEquals(Basis.PROJECTED, known("2019-11-20").basis(LocalDate.of(2020, 1, 2)));
    assertEquals(Basis.ANNOUNCED, known("2019-11-21").basis(LocalDate.of(2020, 1, 2)));
    assertEquals(Basis.PROJECTED, known("2018-12-03").basis(LocalDate.of(2018, 12, 31)));
    assertEquals(Basis.ANNOUNCED, known("2018-12-04").basis(LocalDate.of(2018, 12, 31)));
  }

  private static WorkingCalendar known(String date) {
    return CHINA.asKnownOn(LocalDate.parse(date));
  }

  @Test
  void nothing_is_known_before_the_first_notice() {
    assertEquals(1, known("2006-12-14").notices().size());
    Problems.assertMessage(
        "day on which the calendar was known must be 2006-12-14 or later, when the first notice was"
            + " issued, but was 2006-12-13",
        InvalidValueException.class,
        () -> known("2006-12-13"));
  }

  @Test
  void what_was_not_known_is_not_learned_by_asking_again_later() {
    WorkingCalendar in2019 = WorkingCalendar.china().asKnownOn(LocalDate.of(2019, 1, 1));

    assertEquals(
        in2019.announcedYears(), in2019.asKnownOn(LocalDate.of(2026, 1, 1)).announcedYears());
  }
}
