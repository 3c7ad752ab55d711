package org.workrules.api.calendar;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Thrown when a question needs a day outside the working calendar. The calendar refuses rather than
 * guess: see its range for what may be asked.
 */
public final class UncoveredDateException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final LocalDate date;
  private final LocalDate firstCovered;
  private final LocalDate lastCovered;

  /**
   * Creates the exception.
   *
   * @param date the day asked about or, when a count runs out of the calendar, the first day beyond
   *     it
   * @param firstCovered the first day of the calendar
   * @param lastCovered the last day of the calendar
   */
  public UncoveredDateException(LocalDate date, LocalDate firstCovered, LocalDate lastCovered) {
    super(
        "The working calendar covers "
            + firstCovered
            + " to "
            + lastCovered
            + ", but the question reaches "
            + Objects.requireNonNull(date, "date")
            + ". "
            + advice(date, firstCovered));
    this.date = date;
    this.firstCovered = Objects.requireNonNull(firstCovered, "firstCovered");
    this.lastCovered = Objects.requireNonNull(lastCovered, "lastCovered");
  }

  private static String advice(LocalDate date, LocalDate firstCovered) {
    return date.isBefore(firstCovered)
        ? "No holiday notice for an earlier year is part of the library, and none can be added."
        : "Later years need a version of the library with their lunar festivals;"
            + " a holiday notice alone does not add a year.";
  }

  /**
   * Returns the day asked about or, when a count ran out of the calendar, the first day beyond it.
   */
  public LocalDate date() {
    return date;
  }

  /** Returns the first day of the calendar. */
  public LocalDate firstCovered() {
    return firstCovered;
  }

  /** Returns the last day of the calendar. */
  public LocalDate lastCovered() {
    return lastCovered;
  }
}
