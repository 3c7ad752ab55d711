package org.workrules.engine.calendar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.workrules.api.InvalidValueException;
import org.workrules.api.calendar.ArrangedDay;
import org.workrules.api.calendar.Arrangement;
import org.workrules.api.calendar.CalendarDataException;
import org.workrules.api.calendar.HolidayNotice;

/**
 * 节假日安排通知: holiday notices read from text, such as the next one, before a release of the library
 * has it.
 *
 * <pre>
 * # comments and blank lines may stand anywhere
 * notice,2025,国办发明电〔2024〕12号,2024-11-12
 * 2025-01-01,OFF,元旦
 * 2025-01-26,WORK,春节
 * 2025-01-28,OFF,春节
 * end,3
 * </pre>
 *
 * <p>A notice begins with its year, its number and the date under it, which may be left empty for a
 * local notice. Its days follow: the date, {@code OFF} (放假) or {@code WORK} (调休上班), and the
 * holiday's name. The last line counts the days of the file, so that a file that was cut off is
 * noticed.
 */
public final class HolidayNotices {

  /**
   * Returns the notices of a text, in its order.
   *
   * @param source the name of the text, for messages
   * @param text the text
   * @return the notices, empty if the text holds nothing but its end mark
   * @throws CalendarDataException if lines are malformed; it names them all
   */
  public static List<HolidayNotice> parse(String source, String text) {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(text, "text");
    return new NoticeReader(source, text).read();
  }

  /**
   * Returns the notices of a UTF-8 file, in its order.
   *
   * @param file the file
   * @return the notices, empty if the file holds nothing but its end mark
   * @throws CalendarDataException if lines are malformed; it names them all
   * @throws IOException if the file cannot be read
   */
  public static List<HolidayNotice> read(Path file) throws IOException {
    Objects.requireNonNull(file, "file");
    String source = file.toString();
    return parse(source, DataFiles.utf8(source, Files.readAllBytes(file)));
  }

  /** Returns the State Council's notices that the library ships, in the order of issue. */
  static List<HolidayNotice> shipped() {
    String name = "notices.csv";
    return parse(name, DataFiles.shipped(name));
  }

  /** Checks what a notice must have to count as one of the State Council. */
  static void checkNational(HolidayNotice notice) {
    if (!notice.issued().isPresent()) {
      throw new InvalidValueException(
          "date of issue of " + notice.documentNumber(), "empty", "given for a national notice");
    }
    for (ArrangedDay day : notice.days()) {
      if (day.arrangement() == Arrangement.WORK && !isWeekend(day.date())) {
        throw new InvalidValueException(
            "make-up working days of " + notice.documentNumber(),
            day.date(),
            "a Saturday or Sunday each");
      }
    }
  }

  /** Returns whether a day is a weekly day of rest (周休息日). */
  static boolean isWeekend(LocalDate date) {
    return date.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
  }

  private HolidayNotices() {}
}
