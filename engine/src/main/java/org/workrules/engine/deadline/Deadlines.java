package org.workrules.engine.deadline;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.workrules.api.calendar.UncoveredDateException;
import org.workrules.api.time.CountedLimit;
import org.workrules.api.time.LimitUnit;
import org.workrules.engine.calendar.WorkingCalendar;

/**
 * 到期日计算: the arithmetic of time limits. Pure functions; a {@link Deadline} adds the provision and
 * the reasons.
 */
public final class Deadlines {

  private Deadlines() {}

  /**
   * Returns the day to which a limit leads, counted as the Civil Code has it where the rule does
   * not say otherwise.
   *
   * @param limit the limit
   * @param event the day of the event that it is counted from
   * @param calendar the working days
   * @return the day; see {@link #due(CountedLimit, LocalDate, WorkingCalendar, Counting)}
   * @throws UncoveredDateException if the count leaves the days of the calendar
   */
  public static LocalDate due(CountedLimit limit, LocalDate event, WorkingCalendar calendar) {
    return due(limit, event, calendar, Counting.CIVIL_CODE);
  }

  /**
   * Returns the day to which a limit leads.
   *
   * <p>For a limit within which an act is due, and for one by which it is due ahead of an event,
   * this is the last day that is in time. For a time that must be given, it is the day at whose end
   * it has been given; one may go on from then.
   *
   * <p>For example, five working days after Friday 26 September 2025 end on Friday 10 October:
   * Sunday 28 September is a make-up working day, 1 to 8 October are off.
   *
   * @param limit the limit
   * @param event the day of the event that it is counted from
   * @param calendar the working days
   * @param counting how to count where the rule does not say so
   * @return the day
   * @throws UncoveredDateException if the count leaves the days of the calendar
   */
  public static LocalDate due(
      CountedLimit limit, LocalDate event, WorkingCalendar calendar, Counting counting) {
    LocalDate end = countedEnd(limit, event, calendar, counting);
    if (limit.unit() == LimitUnit.WORKING_DAY) {
      return end;
    }
    if (counting.endMove() == EndMove.NONE) {
      calendar.isWorkingDay(end); // refused if it lies outside
      return end;
    }
    return limit.kind() == CountedLimit.Kind.AHEAD
        ? calendar.previousOrSame(end)
        : calendar.nextOrSame(end);
  }

  /** Returns the last day of the count itself, before it moves because it is off. */
  static LocalDate countedEnd(
      CountedLimit limit, LocalDate event, WorkingCalendar calendar, Counting counting) {
    requireNonNull(limit, "limit");
    requireNonNull(event, "event");
    requireNonNull(calendar, "calendar");
    requireNonNull(counting, "counting");
    boolean ahead = limit.kind() == CountedLimit.Kind.AHEAD;
    boolean countsEventDay = counting.countsEventDay(limit);
    if (limit.unit() == LimitUnit.WORKING_DAY) {
      LocalDate first = event;
      int others = limit.amount();
      if (countsEventDay) {
        first = ahead ? calendar.previousOrSame(event) : calendar.nextOrSame(event);
        others--;
      }
      return others == 0
          ? first
          : ahead
              ? calendar.minusWorkingDays(first, others)
              : calendar.plusWorkingDays(first, others);
    }
    calendar.isWorkingDay(event); // refused if it lies outside, before any arithmetic can overflow
    int amount = ahead ? -limit.amount() : limit.amount();
    int towardsEvent = countsEventDay ? (ahead ? 1 : -1) : 0;
    switch (limit.unit()) {
      case CALENDAR_DAY:
        return event.plusDays(amount + towardsEvent);
      case WEEK:
        return event.plusDays(7L * amount + towardsEvent);
      case MONTH:
        return correspondingDay(event, event.plusMonths(amount), towardsEvent);
      case YEAR:
        return correspondingDay(event, event.plusYears(amount), towardsEvent);
      default:
        throw new AssertionError(limit.unit());
    }
  }

  /**
   * Returns the last day of a count in months or years: the day of the same number (民法典 art. 202);
   * a month that lacks the day ends on its last. If the event's own day is counted, the count ends
   * a day nearer to the event; forward, a month that lacks the day is full on its last all the
   * same.
   */
  private static LocalDate correspondingDay(LocalDate event, LocalDate same, int towardsEvent) {
    boolean lacksDay = same.getDayOfMonth() != event.getDayOfMonth();
    return lacksDay && towardsEvent < 0 ? same : same.plusDays(towardsEvent);
  }
}
