package org.workrules.api.calendar;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** Thrown when calendar data cannot be read. It lists every bad line, not only the first. */
public final class CalendarDataException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String source;
  private final Problem[] problems;

  /**
   * Creates the exception.
   *
   * @param source what was read, such as the name of a file
   * @param problems what is wrong with it, in the order of the lines
   */
  public CalendarDataException(String source, List<Problem> problems) {
    super(message(source, problems));
    this.source = source;
    this.problems = problems.toArray(new Problem[0]);
  }

  private static String message(String source, List<Problem> problems) {
    StringBuilder text =
        new StringBuilder(Objects.requireNonNull(source, "source"))
            .append(" cannot be read, ")
            .append(Objects.requireNonNull(problems, "problems").size())
            .append(problems.size() == 1 ? " problem:" : " problems:");
    for (Problem problem : problems) {
      text.append('\n').append(problem);
    }
    return text.toString();
  }

  /** Returns what was read, such as the name of a file. */
  public String source() {
    return source;
  }

  /** Returns what is wrong, in the order of the lines. */
  public List<Problem> problems() {
    return Collections.unmodifiableList(Arrays.asList(problems));
  }

  /**
   * One bad line of calendar data, or what is wrong with the whole of it.
   *
   * <p>Immutable and thread-safe.
   */
  public static final class Problem implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final String message;

    /**
     * Creates a problem.
     *
     * @param line the number of the line, counted from 1, or 0 for the whole
     * @param message what is wrong with it and what would be right
     */
    public Problem(int line, String message) {
      this.line = line;
      this.message = Objects.requireNonNull(message, "message");
    }

    /** Returns the number of the line, counted from 1, or 0 for the whole. */
    public int line() {
      return line;
    }

    /** Returns what is wrong with the line and what would be right. */
    public String message() {
      return message;
    }

    /** Returns the message, after the line number if it concerns one line. */
    @Override
    public String toString() {
      return line == 0 ? message : "line " + line + ": " + message;
    }
  }
}
