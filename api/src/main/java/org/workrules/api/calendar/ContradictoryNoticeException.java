package org.workrules.api.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * Thrown when a holiday notice is added that contradicts the notices already in the calendar. Which
 * of them is right is not for the calendar to choose.
 */
public final class ContradictoryNoticeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String documentNumber;
  private final Contradiction[] contradictions;

  /**
   * Creates the exception.
   *
   * @param documentNumber the notice that was to be added
   * @param contradictions each day on which it is contradicted, in the order of the days
   */
  public ContradictoryNoticeException(String documentNumber, List<Contradiction> contradictions) {
    super(message(documentNumber, contradictions));
    this.documentNumber = documentNumber;
    this.contradictions = contradictions.toArray(new Contradiction[0]);
  }

  private static String message(String documentNumber, List<Contradiction> contradictions) {
    StringBuilder text =
        new StringBuilder(Objects.requireNonNull(documentNumber, "documentNumber"))
            .append(" contradicts the calendar on ")
            .append(Objects.requireNonNull(contradictions, "contradictions").size())
            .append(contradictions.size() == 1 ? " day:" : " days:");
    for (Contradiction contradiction : contradictions) {
      text.append('\n').append(contradiction);
    }
    return text.append(
            "\nIf it amends what is there, add it with amendedBy: the days it names then follow it."
                + " If it stands in place of all that is known of its year, use replacing.")
        .toString();
  }

  /** Returns the number of the notice that was to be added. */
  public String documentNumber() {
    return documentNumber;
  }

  /** Returns each day on which the notice is contradicted, in the order of the days. */
  public List<Contradiction> contradictions() {
    return Collections.unmodifiableList(Arrays.asList(contradictions));
  }

  /**
   * One day of which two notices state different things.
   *
   * <p>Immutable and thread-safe.
   */
  public static final class Contradiction implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LocalDate date;
    private final String added;
    private final String known;
    private final String knownDocumentNumber;

    /**
     * Creates a contradiction.
     *
     * @param date the day
     * @param added what the notice to be added makes of it, such as {@code "day off (国庆节)"}
     * @param known what the calendar has so far
     * @param knownDocumentNumber the notice that this rests on
     */
    public Contradiction(LocalDate date, String added, String known, String knownDocumentNumber) {
      this.date = Objects.requireNonNull(date, "date");
      this.added = Objects.requireNonNull(added, "added");
      this.known = Objects.requireNonNull(known, "known");
      this.knownDocumentNumber = Objects.requireNonNull(knownDocumentNumber, "knownDocumentNumber");
    }

    /** Returns the day. */
    public LocalDate date() {
      return date;
    }

    /** Returns what the notice to be added makes of the day. */
    public String added() {
      return added;
    }

    /** Returns what the calendar has of the day so far. */
    public String known() {
      return known;
    }

    /** Returns the number of the notice in the calendar that decides the day. */
    public String knownDocumentNumber() {
      return knownDocumentNumber;
    }

    /** Returns the day and both statements. */
    @Override
    public String toString() {
      return date + ": " + added + ", but " + known + " by " + knownDocumentNumber;
    }
  }
}
