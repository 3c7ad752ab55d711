package org.workrules.engine.deadline;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.workrules.api.time.CountedLimit;
import org.workrules.api.time.EventDay;

/**
 * 计算口径: how days are counted where a rule does not say so itself. What a rule says wins.
 *
 * <p>Immutable and thread-safe.
 */
public final class Counting {

  /**
   * 民法典口径: the event's own day is not counted (art. 201), and a last day that is off moves (art.
   * 203). It is what the engine counts by unless told otherwise.
   */
  public static final Counting CIVIL_CODE = new Counting(false, EndMove.TO_A_WORKING_DAY);

  private final boolean countsEventDay;
  private final EndMove endMove;

  private Counting(boolean countsEventDay, EndMove endMove) {
    this.countsEventDay = countsEventDay;
    this.endMove = endMove;
  }

  /** Returns a copy that counts the event's own day as the first. */
  public Counting countingEventDay() {
    return new Counting(true, endMove);
  }

  /** Returns a copy that does not count the event's own day. */
  public Counting notCountingEventDay() {
    return new Counting(false, endMove);
  }

  /**
   * Returns a copy that moves a last day that is off, or leaves it.
   *
   * @param move what to do
   * @return the copy
   */
  public Counting with(EndMove move) {
    return new Counting(countsEventDay, requireNonNull(move, "move"));
  }

  /**
   * Returns whether the event's own day is the first day counted, unless the rule says otherwise.
   */
  public boolean countsEventDay() {
    return countsEventDay;
  }

  /** Returns what happens to a last day that is off. */
  public EndMove endMove() {
    return endMove;
  }

  /** Returns whether the event's own day is the first day counted under a limit. */
  boolean countsEventDay(CountedLimit limit) {
    return limit.eventDay() == EventDay.NOT_SAID
        ? countsEventDay
        : limit.eventDay() == EventDay.COUNTED;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Counting
        && countsEventDay == ((Counting) other).countsEventDay
        && endMove == ((Counting) other).endMove;
  }

  @Override
  public int hashCode() {
    return Objects.hash(countsEventDay, endMove);
  }

  /** Returns such as {@code event day not counted, end moves TO_A_WORKING_DAY}. */
  @Override
  public String toString() {
    return "event day " + (countsEventDay ? "" : "not ") + "counted, end moves " + endMove;
  }
}
