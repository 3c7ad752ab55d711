package org.workrules.engine.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The days of 2007 to 2026 as they stand after all amendments, in one list: the outcome, beside the
 * notices that the library ships, which state it one after another.
 */
final class PublishedDays {

  static final LocalDate FIRST = LocalDate.of(2007, 1, 1);
  static final LocalDate LAST = LocalDate.of(2026, 12, 31);

  record Row(LocalDate date, boolean off, String holiday, int yearOfNotice) {}

  static final List<Row> ROWS = rows();

  private static final Map<LocalDate, Row> BY_DATE = byDate();

  /** The working days by asking each day in turn: the slow and obvious second opinion. */
  static final Set<LocalDate> WORKING = working();

  static boolean isWeekend(LocalDate date) {
    return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  static Row find(LocalDate date) {
    return BY_DATE.get(date);
  }

  private static List<Row> rows() {
    try (var stream = PublishedDays.class.getResourceAsStream("days-as-published.csv")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(","))
          .map(
              fields ->
                  new Row(
                      LocalDate.parse(fields[0]),
                      fields[1].equals("OFF"),
                      fields[2],
                      Integer.parseInt(fields[3])))
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Map<LocalDate, Row> byDate() {
    Map<LocalDate, Row> rows = new HashMap<>();
    ROWS.forEach(row -> rows.put(row.date(), row));
    return rows;
  }

  private static Set<LocalDate> working() {
    Set<LocalDate> days = new HashSet<>();
    FIRST
        .datesUntil(LAST.plusDays(1))
        .filter(day -> find(day) == null ? !isWeekend(day) : !find(day).off())
        .forEach(days::add);
    return days;
  }

  private PublishedDays() {}
}
