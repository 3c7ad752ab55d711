package org.workrules.api.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workrules.api.InvalidValueException;
import org.workrules.api.text.Language;

class HolidayNoticeTest {

  private static final LocalDate JAN_20 = LocalDate.of(2026, 1, 20);
  private static final LocalDate JAN_21 = LocalDate.of(2026, 1, 21);
  private static final LocalDate JAN_22 = LocalDate.of(2026, 1, 22);

  private static HolidayNotice.Builder notice() {
    return HolidayNotice.builder().year(2026).documentNumber("青政办发〔2025〕42号");
  }

  @Test
  void lists_each_day_of_a_run_in_the_order_given() {
    HolidayNotice notice =
        notice()
            .off(JAN_21, JAN_22, "山节")
            .work(JAN_20, "山节")
            .work(JAN_22.plusDays(2), "水节")
            .build();
    assertEquals(
        List.of(
            ArrangedDay.off(JAN_21, "山节"),
            ArrangedDay.off(JAN_22, "山节"),
            ArrangedDay.work(JAN_20, "山节"),
            ArrangedDay.work(LocalDate.of(2026, 1, 24), "水节")),
        notice.days());
    assertEquals(Optional.empty(), notice.issued());
  }

  @Test
  void a_run_may_be_one_day_but_not_backward() {
    assertEquals(1, notice().work(JAN_20, JAN_20, "山节").build().days().size());
    refused(
        "last day of 山节 must be on or after the first, 2026-01-21, but was 2026-01-20",
        () -> notice().off(JAN_21, JAN_20, "山节"));
    refused(
        "last day of 山节 must be on or after the first, 2026-01-21, but was 2026-01-20",
        () -> notice().work(JAN_21, JAN_20, "山节"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # day      | of a notice for 2026
          2025-10-31 | false
          2025-11-30 | false
          2025-12-01 | true
          2025-12-31 | true
          2026-01-01 | true
          2026-12-31 | true
          2027-01-01 | false
          2024-12-31 | false
          """)
  void arranges_days_of_its_year_and_of_the_december_before(LocalDate day, boolean may) {
    assertEquals(may, HolidayNotice.mayArrange(2026, day));
    HolidayNotice.Builder builder = notice().off(day, "山节");
    if (may) {
      assertEquals(day, builder.build().days().get(0).date());
    } else {
      refused(
          "days of 青政办发〔2025〕42号 must be in 2026 or in December 2025, but was " + day,
          builder::build);
    }
  }

  @Test
  void gives_each_day_once() {
    refused(
        "days of 青政办发〔2025〕42号 must be given once each, but was '2026-01-21 twice'",
        () -> notice().off(JAN_20, JAN_21, "山节").work(JAN_21, "水节").build());
  }

  @Test
  void has_days_and_a_number_and_names_that_are_not_blank() {
    refused("days of 青政办发〔2025〕42号 must be 1 or more, but was []", () -> notice().build());
    refused(
        "document number must be a number or description that is not blank, but was ' '",
        () -> HolidayNotice.builder().year(2026).documentNumber(" ").off(JAN_20, "山节").build());
    refused(
        "holiday name must be the name that the notice gives, but was ' '",
        () -> notice().off(JAN_20, " "));
  }

  private static void refused(String message, Runnable building) {
    assertEquals(message, assertThrows(InvalidValueException.class, building::run).getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # kind              | works | Chinese   | English
          WORKING_DAY         | true  | 工作日     | working day
          MAKE_UP_WORKING_DAY | true  | 调休上班日 | make-up working day
          WEEKEND             | false | 周末      | weekend
          HOLIDAY             | false | 放假      | day off
          """)
  void offices_work_on_two_kinds_of_day(
      DayKind kind, boolean works, String chinese, String english) {
    assertEquals(works, kind.isWorking());
    assertEquals(chinese, kind.in(Language.CHINESE));
    assertEquals(english, kind.in(Language.ENGLISH));
  }
}
