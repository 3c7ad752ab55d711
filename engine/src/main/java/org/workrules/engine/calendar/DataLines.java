package org.workrules.engine.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workrules.api.calendar.CalendarDataException;
import org.workrules.api.calendar.CalendarDataException.Problem;

/**
 * The lines of a calendar file, one after another, and what is found wrong with them.
 *
 * <p>Fields are separated by commas; blank lines and lines that begin with {@code #} are passed
 * over. The last line of data is {@code end,<count>}, so that a truncated file is noticed. It is
 * read by hand, and a field is made a text only where it is asked for as one: regular expressions,
 * date formatters and the parts of parts of a text would cost most of the start-up time.
 */
final class DataLines {

  private static final String END = "end";

  private final String source;
  private final char[] text;

  /** Where the fields of the line begin, and where they end. */
  private int[] starts = new int[8];

  private int[] ends = new int[8];
  private int size;
  private final List<Problem> problems = new ArrayList<>();
  private int position;
  private int lineNumber;
  private boolean ended;

  DataLines(String source, String text) {
    this.source = source;
    this.text = text.toCharArray();
    this.position = text.startsWith("\uFEFF") ? 1 : 0; // the byte order mark of some editors
  }

  /** Moves to the next line of data and returns whether there is one. */
  boolean next() {
    while (position < text.length) {
      int lineEnd = split();
      position = lineEnd + 1;
      lineNumber++;
      boolean blank = size == 1 && starts[0] == ends[0];
      boolean comment = starts[0] < ends[0] && text[starts[0]] == '#';
      if (!blank && !comment) {
        if (ended) {
          problem("follows the end mark");
        }
        return true;
      }
    }
    return false;
  }

  /** Finds the fields of the line that begins here, and returns where it ends. */
  private int split() {
    size = 0;
    int start = position;
    int end = position;
    while (end < text.length && text[end] != '\n') {
      if (text[end] == ',') {
        addField(start, end);
        start = end + 1;
      }
      end++;
    }
    addField(start, end);
    return end;
  }

  /** Adds a field without the blanks around it. */
  private void addField(int start, int end) {
    int first = start;
    int last = end;
    while (first < last && text[first] <= ' ') {
      first++;
    }
    while (first < last && text[last - 1] <= ' ') {
      last--;
    }
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    starts[size] = first;
    ends[size] = last;
    size++;
  }

  /** Returns the number of fields of the line. */
  int size() {
    return size;
  }

  /** Returns a field of the line. */
  String field(int index) {
    return new String(text, starts[index], length(index));
  }

  /** Returns whether a field of the line reads so. */
  boolean is(int index, String expected) {
    if (length(index) != expected.length()) {
      return false;
    }
    for (int i = 0; i < expected.length(); i++) {
      if (text[starts[index] + i] != expected.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int length(int index) {
    return ends[index] - starts[index];
  }

  /** Returns the number of the line, counted from 1. */
  int lineNumber() {
    return lineNumber;
  }

  /** Returns a field as a date, or null after noting that it is none. */
  @Nullable LocalDate date(int index) {
    LocalDate date = length(index) == 10 ? isoDate(starts[index]) : null;
    if (date == null) {
      problem("'" + field(index) + "' is not a date such as 2026-10-01");
    }
    return date;
  }

  /** Returns a field as a number of 0 to 9999, or -1 after noting that it is none. */
  int number(int index) {
    int number = length(index) <= 4 ? digits(starts[index], ends[index]) : -1;
    if (number < 0) {
      problem("'" + field(index) + "' is not a number of 1 to 4 digits");
    }
    return number;
  }

  /** Returns the ten characters from here on as a date, or null if they are none. */
  private @Nullable LocalDate isoDate(int start) {
    int year = digits(start, start + 4);
    int month = digits(start + 5, start + 7);
    int day = digits(start + 8, start + 10);
    boolean dashed = text[start + 4] == '-' && text[start + 7] == '-';
    if (!dashed || year < 0 || month < 0 || day < 0) {
      return null;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private int digits(int start, int end) {
    int number = start < end ? 0 : -1;
    for (int i = start; i < end; i++) {
      char digit = text[i];
      if (digit < '0' || digit > '9') {
        return -1;
      }
      number = number * 10 + (digit - '0');
    }
    return number;
  }

  /** Returns whether the line is the end mark, after noting whether its count is wrong. */
  boolean isEnd(int count) {
    if (!is(0, END)) {
      return false;
    }
    ended = true;
    if (size != 2 || !is(1, Integer.toString(count))) {
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
