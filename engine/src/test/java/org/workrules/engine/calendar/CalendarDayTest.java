package org.workrules.engine.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workrules.api.text.Language;

/** The reason for a day, in words. */
class CalendarDayTest {

  private static final WorkingCalendar CHINA = WorkingCalendar.china();

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-10-08 | 2026-10-08 工作日                         | 2026-10-08 working day
          2026-10-11 | 2026-10-11 周末（星期日）                   | 2026-10-11 weekend (Sunday)
          2024-10-01 | 2024-10-01 国庆节放假（国办发明电〔2023〕7号）     | 2024-10-01 day off for National Day (国办发明电〔2023〕7号)
          2024-09-29 | 2024-09-29 国庆节调休上班（国办发明电〔2023〕7号） | 2024-09-29 make-up working day for National Day (国办发明电〔2023〕7号)
          2020-10-08 | 2020-10-08 国庆节、中秋节放假（国办发明电〔2019〕16号） | 2020-10-08 day off for National Day and Mid-Autumn Festival (国办发明电〔2019〕16号)
          2026-12-31 | 2026-12-31 工作日（推算）                   | 2026-12-31 working day (projected)
          2027-10-09 | 2027-10-09 周末（星期六，推算）              | 2027-10-09 weekend (Saturday, projected)
          2027-02-05 | 2027-02-05 春节放假（推算，《全国年节及纪念日放假办法》国务院令第795号） | 2027-02-05 day off for Spring Festival (projected, 《全国年节及纪念日放假办法》国务院令第795号)
          """)
  void says_why_in_both_languages(LocalDate day, String chinese, String english) {
    assertEquals(chinese, CHINA.day(day).in(Language.CHINESE));
    assertEquals(english, CHINA.day(day).in(Language.ENGLISH));
    assertEquals(chinese, CHINA.day(day).toString());
  }

  @Test
  void is_a_value() {
    LocalDate day = LocalDate.of(2020, 2, 1);
    WorkingCalendar earlier = CHINA.asKnownOn(LocalDate.of(2020, 1, 25));
    assertEquals(CHINA.day(day), CHINA.asKnownOn(LocalDate.of(2020, 1, 26)).day(day));
    assertEquals(CHINA.day(day).hashCode(), CHINA.day(day).hashCode());
    assertNotEquals(CHINA.day(day), earlier.day(day));
    assertNotEquals(CHINA.day(day), CHINA.day(day.plusDays(1)));
  }
}
