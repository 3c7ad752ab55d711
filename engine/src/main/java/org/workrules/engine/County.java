package org.workrules.engine;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.workrules.api.answer.Answer;
import org.workrules.api.calendar.UncoveredDateException;
import org.workrules.api.jurisdiction.Jurisdiction;
import org.workrules.api.rule.Circumstances;
import org.workrules.api.spi.Rulebook;
import org.workrules.api.time.LimitSubject;
import org.workrules.engine.calendar.WorkingCalendar;
import org.workrules.engine.deadline.Counting;
import org.workrules.engine.deadline.Deadline;
import org.workrules.engine.deadline.DueDates;

/**
 * 县: a county, to be asked about its rules on a day.
 *
 * <p>Immutable and thread-safe.
 */
public final class County {

  private final RulesOverTime rules;
  private final WorkingCalendar calendar;
  private final DueDates dueDates;

  County(RulesOverTime rules, WorkingCalendar national, Counting counting) {
    this.rules = rules;
    this.calendar =
        rules.profile().localHolidays().isEmpty()
            ? national
            : national.overlaidBy(rules.profile().localHolidays());
    this.dueDates = new DueDates(calendar, counting);
  }

  /** Returns which county it is. */
  public Jurisdiction jurisdiction() {
    return rules.profile().jurisdiction();
  }

  /**
   * Returns the rules of each edition that the library knows, of one instrument the oldest first.
   */
  public List<Rulebook> rulebooks() {
    return rules.profile().rulebooks();
  }

  /** Returns the working days of its offices: the national ones with its own laid over them. */
  public WorkingCalendar calendar() {
    return calendar;
  }

  DueDates dueDates() {
    return dueDates;
  }

  /**
   * Returns the rules in force on a day; a day before the first edition, or after the last has
   * lapsed, has none, and whatever is asked of it is not specified.
   *
   * @param date the day
   * @return the rules
   */
  public RulesInForce on(LocalDate date) {
    return new RulesInForce(this, requireNonNull(date, "date"), rules.inForceOn(date));
  }

  /**
   * Returns when something is due after or before an event, by the rules in force on the day of the
   * event, in {@linkplain Circumstances#ordinary ordinary} circumstances.
   *
   * @param subject what is due
   * @param event the day of the event that its limit is counted from
   * @return the deadline, or why there is none
   * @throws UncoveredDateException if the count leaves the days of the calendar
   */
  public Answer<Deadline> due(LimitSubject subject, LocalDate event) {
    return due(subject, event, Circumstances.ordinary());
  }

  /**
   * Returns when something is due after or before an event, by the rules in force on the day of the
   * event.
   *
   * @param subject what is due
   * @param event the day of the event that its limit is counted from
   * @param circumstances what is known of the case
   * @return the deadline, or why there is none
   * @throws UncoveredDateException if the count leaves the days of the calendar
   */
  public Answer<Deadline> due(LimitSubject subject, LocalDate event, Circumstances circumstances) {
    return on(event).due(subject, event, circumstances);
  }

  /** Returns which county it is. */
  @Override
  public String toString() {
    return jurisdiction().toString();
  }
}
