package org.workrules.engine.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.workrules.api.InvalidValueException;
import org.workrules.api.calendar.CalendarDataException;
import org.workrules.api.calendar.HolidayNotice;

/** Holiday notices as text, sound and malformed. */
class HolidayNoticesTest {

  private static final String SOUND =
      """
      # comments and blank lines may stand anywhere

      notice,2018,西政办电〔2017〕42号,
      2018-01-21,WORK,州庆
      2018-01-22,OFF,州庆

      notice,2019,西政办电〔2018〕22号,2018-12-20
      2019-04-13,OFF,泼水节
      end,3
      """;

  private static final List<HolidayNotice> NOTICES =
      List.of(
          HolidayNotice.builder()
              .year(2018)
              .documentNumber("西政办电〔2017〕42号")
              .work(LocalDate.of(2018, 1, 21), "州庆")
              .off(LocalDate.of(2018, 1, 22), "州庆")
              .build(),
          HolidayNotice.builder()
              .year(2019)
              .documentNumber("西政办电〔2018〕22号")
              .issued(LocalDate.of(2018, 12, 20))
              .off(LocalDate.of(2019, 4, 13), "泼水节")
              .build());

  @Test
  void notices_are_read_in_their_order() {
    assertEquals(NOTICES, HolidayNotices.parse("local.csv", SOUND));
  }

  @Test
  void line_ends_blanks_and_a_byte_order_mark_do_not_matter() {
    String edited = "\uFEFF" + SOUND.replace(",", " , ").replace("\n", "\r\n");
    assertEquals(NOTICES, HolidayNotices.parse("local.csv", edited));
  }

  @Test
  void every_malformed_line_is_reported() {
    String malformed =
        """
        2027-01-01,OFF,元旦
        notice,2027,国办发明电〔2026〕X号
        notice,27x,,2026-13-01
        2027-01-01,OFF,元旦
        notice,2027,国办发明电〔2026〕Y号,2026-11-05
        2027-01-01,OF,元旦
        2027-02-30,OFF,春节
        2027-2-6,OFF,春节
        2027-02-06;OFF;春节
        2027-02-07,OFF,
        2027-02-08,OFF,春节
        2027-02-08,OFF,春节
        2026-11-30,WORK,元旦
        end,8
        2027-10-01,OFF,国庆节
        """;
    CalendarDataException thrown =
        Problems.assertMessage(
            """
            next.csv cannot be read, 15 problems:
            line 1: no line 'notice,<year>,<document number>,<date of issue>' precedes this day
            line 2: a notice has 4 fields, 'notice,<year>,<document number>,<date of issue>', but here are 3
            line 2: the notice arranges no day
            line 3: '27x' is not a number of 1 to 4 digits
            line 3: '2026-13-01' is not a date such as 2026-10-01
            line 3: the document number is missing
            line 6: 'OF' is neither OFF nor WORK
            line 7: '2027-02-30' is not a date such as 2026-10-01
            line 8: '2027-2-6' is not a date such as 2026-10-01
            line 9: a day has 3 fields, '<date>,<OFF or WORK>,<holiday>', but here are 1
            line 10: the holiday's name is missing
            line 12: 2027-02-08 occurs twice in the notice
            line 13: 2026-11-30 is neither in 2027, the year of the notice, nor in December before it
            line 14: the end mark must be 'end,10'
            line 15: follows the end mark\
            """,
            CalendarDataException.class,
            () -> HolidayNotices.parse("next.csv", malformed));
    assertEquals("next.csv", thrown.source());
    assertEquals(15, thrown.problems().size());
    assertEquals(6, thrown.problems().get(6).line());
    assertEquals("'OF' is neither OFF nor WORK", thrown.problems().get(6).message());
  }

  @Test
  void a_file_that_was_cut_off_is_refused() {
    String cutOff = SOUND.substring(0, SOUND.indexOf("end,"));
    Problems.assertMessage(
        """
        local.csv cannot be read, 1 problem:
        line 8: the end mark 'end,3' is missing; the file may be cut off\
        """,
        CalendarDataException.class,
        () -> HolidayNotices.parse("local.csv", cutOff));
  }

  @Test
  void a_file_is_read_as_utf_8(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("local.csv"), SOUND);
    assertEquals(NOTICES, HolidayNotices.read(file));
    Files.write(file, SOUND.getBytes(Charset.forName("GBK")));
    Problems.assertMessage(
        file + " cannot be read, 1 problem:\nline 3: this is not UTF-8 text",
        CalendarDataException.class,
        () -> HolidayNotices.read(file));
  }

  @Test
  void the_shipped_notices_are_twenty_and_three_amendments() {
    List<HolidayNotice> shipped = HolidayNotices.shipped();
    assertEquals(23, shipped.size());
    assertEquals(20, shipped.stream().map(HolidayNotice::year).distinct().count());
    assertEquals(
        List.of("国发明电〔2015〕1号", "国办发明电〔2019〕3号", "国办发明电〔2020〕1号"),
        shipped.stream()
            .filter(notice -> notice.issued().orElseThrow().getYear() == notice.year())
            .map(HolidayNotice::documentNumber)
            .toList());
  }

  @Test
  void shipped_data_that_are_missing_or_cut_off_are_refused() {
    String shipped = DataFiles.shipped("notices.csv");
    Problems.assertMessage(
        """
        notices.csv cannot be read, 2 problems:
        line 11: a day has 3 fields, '<date>,<OFF or WORK>,<holiday>', but here are 2
        line 11: the end mark 'end,2' is missing; the file may be cut off\
        """,
        CalendarDataException.class,
        () ->
            HolidayNotices.parse(
                "notices.csv", shipped.substring(0, shipped.indexOf("2006-12-31") + 14)));
    Problems.assertMessage(
        """
        absent.csv cannot be read, 1 problem:
        it is missing from the library's jar\
        """,
        CalendarDataException.class,
        () -> DataFiles.shipped("absent.csv"));
  }

  @Test
  void a_notice_that_contradicts_itself_cannot_be_built() {
    LocalDate day = LocalDate.of(2027, 1, 1);
    refused("days of a notice must be 1 or more, but was []", () -> notice().build());
    refused(
        "days of a notice must be given once each, but was '2027-01-01 twice'",
        () -> notice().off(day, "元旦").work(day, "元旦").build());
    refused(
        "days of a notice must be in 2027 or in December 2026, but was 2028-01-01",
        () -> notice().off(day.plusYears(1), "元旦").build());
    refused(
        "holiday name must be the name that the notice gives, but was ' '",
        () -> notice().off(day, " "));
    refused(
        "document number must be a number or description that is not blank, but was ''",
        () -> HolidayNotice.builder().year(2027).documentNumber("").off(day, "元旦").build());
    refused(
        "last day of 元旦 must be on or after the first, 2027-01-01, but was 2026-12-31",
        () -> notice().off(day, day.minusDays(1), "元旦"));
  }

  private static HolidayNotice.Builder notice() {
    return HolidayNotice.builder().year(2027).documentNumber("a notice");
  }

  private static void refused(String message, Executable building) {
    Problems.assertMessage(message, InvalidValueException.class, building);
  }
}
