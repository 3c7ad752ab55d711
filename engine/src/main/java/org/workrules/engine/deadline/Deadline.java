package org.workrules.engine.deadline;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.workrules.api.answer.Explanation;
import org.workrules.api.calendar.Basis;
import org.workrules.api.calendar.UncoveredDateException;
import org.workrules.api.source.Citation;
import org.workrules.api.text.Described;
import org.workrules.api.text.Language;
import org.workrules.api.time.CountedLimit;
import org.workrules.api.time.LimitRule;
import org.workrules.api.time.LimitUnit;
import org.workrules.api.time.TimeLimit;
import org.workrules.engine.calendar.WorkingCalendar;

/**
 * 到期日: the day to which a limit leads for an event, with the provision it rests on and the days
 * counted.
 *
 * <p>The count, day by day, and the explanation are made only when they are asked for. Immutable
 * and thread-safe; compared by identity.
 */
public final class Deadline implements Described {

  private final LimitRule rule;
  private final LocalDate event;
  private final LocalDate date;
  private final WorkingCalendar calendar;
  private final Counting counting;

  private Deadline(
      LimitRule rule,
      LocalDate event,
      LocalDate date,
      WorkingCalendar calendar,
      Counting counting) {
    this.rule = rule;
    this.event = event;
    this.date = date;
    this.calendar = calendar;
    this.counting = counting;
  }

  /**
   * Returns the deadline that a counted limit sets, or one on a fixed day of the year, which does
   * not move.
   *
   * @param rule the rule, whose outcome is such a limit
   * @param event the day of the event that it is counted from
   * @param calendar the working days
   * @param counting how to count where the rule does not say so
   * @return the deadline
   * @throws UncoveredDateException if the count leaves the days of the calendar
   */
  static Deadline of(LimitRule rule, LocalDate event, WorkingCalendar calendar, Counting counting) {
    TimeLimit limit = rule.outcome();
    if (limit instanceof CountedLimit) {
      LocalDate date = due((CountedLimit) limit, event, calendar, counting);
      return new Deadline(rule, event, date, calendar, counting);
    }
    if (limit instanceof TimeLimit.FixedDayLimit) {
      LocalDate date = ((TimeLimit.FixedDayLimit) limit).day().atYear(event.getYear());
      return new Deadline(rule, event, date, calendar, counting);
    }
    throw new AssertionError(limit);
  }

  private static LocalDate due(
      CountedLimit limit, LocalDate event, WorkingCalendar calendar, Counting counting) {
    LocalDate date = Deadlines.due(limit, event, calendar, counting);
    if (limit.kind() == CountedLimit.Kind.AT_LEAST) {
      calendar.next(date); // refused if it lies outside
    }
    return date;
  }

  /**
   * Returns the day to which the limit leads: the last day that is in time or, for a time that must
   * be given (不少于), the day at whose end it has been given.
   */
  public LocalDate date() {
    return date;
  }

  /** Returns the day of the event. */
  public LocalDate event() {
    return event;
  }

  /** Returns the rule that sets the limit. */
  public LimitRule rule() {
    return rule;
  }

  /** Returns where the limit stands. */
  public List<Citation> citations() {
    return rule.citations();
  }

  /** Returns how days were counted where the rule does not say so. */
  public Counting counting() {
    return counting;
  }

  /**
   * Returns whether the day rests on the State Council's notices, or on days that are projected and
   * may change. A count of working days rests on all of them; one of calendar days on those, at its
   * end, that decide where it moves. A fixed day of the year, or an end that does not move, rests
   * on none, and no notice will change it.
   */
  public Basis basis() {
    if (!(rule.outcome() instanceof CountedLimit)) {
      return Basis.ANNOUNCED;
    }
    CountedLimit limit = (CountedLimit) rule.outcome();
    if (limit.unit() == LimitUnit.WORKING_DAY) {
      boolean ahead = limit.kind() == CountedLimit.Kind.AHEAD;
      int nearer = counting.countsEventDay(limit) ? 0 : ahead ? -1 : 1;
      return basisBetween(event.plusDays(nearer), date);
    }
    return counting.endMove() == EndMove.NONE
        ? Basis.ANNOUNCED
        : basisBetween(Deadlines.countedEnd(limit, event, calendar, counting), date);
  }

  Basis basisBetween(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? calendar.basis(one, other) : calendar.basis(other, one);
  }

  /**
   * Returns the first working day after {@link #date}: for a time that must be given, the first
   * whole working day on which one may go on.
   *
   * @return the day
   * @throws UncoveredDateException if it lies beyond the days of the calendar
   */
  public LocalDate firstWorkingDayAfter() {
    return calendar.next(date);
  }

  /**
   * Returns the days from the event to the end of the count, in the order in which they are
   * counted, and each as it was counted or skipped; empty for a fixed day of the year.
   */
  public List<CountedDay> days() {
    return rule.outcome() instanceof CountedLimit
        ? new DayCount((CountedLimit) rule.outcome(), this, calendar).days()
        : Collections.emptyList();
  }

  /** Returns how the day came about, day by day. */
  public Explanation explanation() {
    return language ->
        new DeadlineText(this, calendar, requireNonNull(language, "language")).write();
  }

  /** Returns the day and what it is for, in one line. */
  @Override
  public String in(Language language) {
    return date + (language == Language.CHINESE ? "，" : ", ") + rule.in(language);
  }

  /** Returns the day and what it is for, in Chinese. */
  @Override
  public String toString() {
    return in(Language.CHINESE);
  }
}
