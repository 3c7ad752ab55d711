package org.workrules.engine.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workrules.api.calendar.CalendarDataException;
import org.workrules.api.calendar.CalendarDataException.Problem;

/**
 * The lines of a calendar file, one after another, and what is found wrong with them.
 *
 * <p>Fields are separated by commas; blank lines and lines that begin with {@code #} are passed
 * over. The last line of data is {@code end,<count>}, so that a truncated file is noticed. It is
 * read by hand: a regular expression or a date formatter would cost most of the start-up time.
 */
final class DataLines {

  private static final String END = "end";

  private final String source;
  private final String text;
  private final List<String> fields = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private int position;
  private int lineNumber;
  private boolean ended;

  DataLines(String source, String text) {
    this.source = source;
    this.text = text;
    this.position = text.startsWith("\uFEFF") ? 1 : 0; // the byte order mark of some editors
  }

  /** Moves to the next line of data and returns whether there is one. */
  boolean next() {
    while (position < text.length()) {
      int lineEnd = text.indexOf('\n', position);
      if (lineEnd < 0) {
        lineEnd = text.length();
      }
      String line = text.substring(position, lineEnd).trim();
      position = lineEnd + 1;
      lineNumber++;
      if (!line.isEmpty() && line.charAt(0) != '#') {
        split(line);
        return true;
      }
    }
    return false;
  }

  private void split(String line) {
    fields.clear();
    int start = 0;
    for (int comma = line.indexOf(','); comma >= 0; comma = line.indexOf(',', start)) {
      fields.add(line.substring(start, comma).trim());
      start = comma + 1;
    }
    fields.add(line.substring(start).trim());
    if (ended) {
      problem("follows the end mark");
    }
  }

  /** Returns the number of fields of the line. */
  int size() {
    return fields.size();
  }

  /** Returns a field of the line. */
  String field(int index) {
    return fields.get(index);
  }

  /** Returns the number of the line, counted from 1. */
  int lineNumber() {
    return lineNumber;
  }

  /** Returns a field as a date, or null after noting that it is none. */
  @Nullable LocalDate date(int index) {
    LocalDate date = isoDate(field(index));
    if (date == null) {
      problem("'" + field(index) + "' is not a date such as 2026-10-01");
    }
    return date;
  }

  /** Returns a field as a number of 0 to 9999, or -1 after noting that it is none. */
  int number(int index) {
    String field = field(index);
    int number = field.length() <= 4 ? digits(field, 0, field.length()) : -1;
    if (number < 0) {
      problem("'" + field + "' is not a number of 1 to 4 digits");
    }
    return number;
  }

  private static @Nullable LocalDate isoDate(String field) {
    if (field.length() != 10 || field.charAt(4) != '-' || field.charAt(7) != '-') {
      return null;
    }
    int year = digits(field, 0, 4);
    int month = digits(field, 5, 7);
    int day = digits(field, 8, 10);
    if (year < 0 || month < 0 || day < 0) {
      return null;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private static int digits(String field, int start, int end) {
    int number = start < end ? 0 : -1;
    for (int i = start; i < end; i++) {
      char digit = field.charAt(i);
      if (digit < '0' || digit > '9') {
        return -1;
      }
      number = number * 10 + (digit - '0');
    }
    return number;
  }

  /** Returns whether the line is the end mark, after noting whether its count is wrong. */
  boolean isEnd(int count) {
    if (!field(0).equals(END)) {
      return false;
    }
    ended = true;
    if (size() != 2 || !field(1).equals(Integer.toString(count))) {
      problem("the end mark must be 'end," + count + "'");
    }
    return true;
  }

  /** Notes that something is wrong with the line. */
  void problem(String message) {
    problem(lineNumber, message);
  }

  /** Notes that something is wrong with an earlier line. */
  void problem(int lineNumber, String message) {
    problems.add(new Problem(lineNumber, message));
  }

  /**
   * Checks that the file came to its end mark and that nothing was wrong.
   *
   * @throws CalendarDataException with all that was
   */
  void finish(int count) {
    if (!ended) {
      problem("the end mark 'end," + count + "' is missing; the file may be cut off");
    }
    if (!problems.isEmpty()) {
      problems.sort((one, other) -> Integer.compare(one.line(), other.line()));
      throw new CalendarDataException(source, problems);
    }
  }
}
