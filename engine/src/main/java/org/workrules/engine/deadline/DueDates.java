package org.workrules.engine.deadline;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.workrules.api.answer.Answer;
import org.workrules.api.answer.Answer.NotSpecified.Reason;
import org.workrules.api.answer.Answer.Specified;
import org.workrules.api.answer.Explanation;
import org.workrules.api.calendar.UncoveredDateException;
import org.workrules.api.text.Language;
import org.workrules.api.time.CountedLimit;
import org.workrules.api.time.LimitRule;
import org.workrules.api.time.TimeLimit;
import org.workrules.engine.calendar.WorkingCalendar;

/**
 * 限期换算: makes deadlines of limits, by one calendar and one way of counting.
 *
 * <p>Immutable and thread-safe.
 */
public final class DueDates {

  private final WorkingCalendar calendar;
  private final Counting counting;

  /**
   * Creates the calculator.
   *
   * @param calendar the working days
   * @param counting how to count where a rule does not say so
   */
  public DueDates(WorkingCalendar calendar, Counting counting) {
    this.calendar = requireNonNull(calendar, "calendar");
    this.counting = requireNonNull(counting, "counting");
  }

  /**
   * Returns the deadline that a limit sets for an event.
   *
   * @param limit the rule that sets the limit, or why there is none
   * @param event the day of the event
   * @return the deadline or why there is none; each of several conflicting claims has its own, but
   *     if one of them leads to no day, none is specified
   * @throws UncoveredDateException if a count leaves the days of the calendar
   */
  public Answer<Deadline> of(Answer<LimitRule> limit, LocalDate event) {
    requireNonNull(event, "event");
    return limit.match(
        specified -> of(specified, event),
        conflicting -> {
          List<Specified<Deadline>> claims = new ArrayList<>();
          for (Specified<LimitRule> claim : conflicting.claims()) {
            Answer<Deadline> answer = of(claim, event);
            if (!answer.isSpecified()) {
              return Answer.notSpecified(
                  Reason.CONFLICTING_LIMITS, conflicting.citations(), conflicting.explanation());
            }
            claims.add((Specified<Deadline>) answer);
          }
          return Answer.conflicting(claims, conflicting.explanation());
        },
        undetermined ->
            Answer.undetermined(
                undetermined.missing(), undetermined.citations(), undetermined.explanation()),
        notSpecified ->
            Answer.notSpecified(
                notSpecified.reason(), notSpecified.citations(), notSpecified.explanation()));
  }

  private static String heading(Language language) {
    return language == Language.CHINESE ? "规则取舍：\n" : "How the rules were weighed:\n";
  }

  private Answer<Deadline> of(Specified<LimitRule> limit, LocalDate event) {
    LimitRule rule = limit.value();
    return rule.outcome()
        .accept(
            new TimeLimit.Visitor<Answer<Deadline>>() {
              @Override
              public Answer<Deadline> counted(CountedLimit counted) {
                return due(Deadline.of(rule, counted, event, calendar, counting));
              }

              @Override
              public Answer<Deadline> fixedDay(TimeLimit.FixedDayLimit fixed) {
                return due(Deadline.of(rule, fixed, event, calendar, counting));
              }

              @Override
              public Answer<Deadline> setElsewhere(TimeLimit.SetElsewhere elsewhere) {
                return none(Reason.SET_ELSEWHERE);
              }

              @Override
              public Answer<Deadline> unquantified(TimeLimit.Unquantified word) {
                return none(Reason.UNQUANTIFIED);
              }

              @Override
              public Answer<Deadline> recurrence(TimeLimit.Recurrence recurrence) {
                return none(Reason.NO_SINGLE_DAY);
              }

              @Override
              public Answer<Deadline> quota(TimeLimit.Quota quota) {
                return none(Reason.NO_SINGLE_DAY);
              }

              @Override
              public Answer<Deadline> lost(TimeLimit.Lost lost) {
                return none(Reason.LACUNA);
              }

              @Override
              public Answer<Deadline> lifted(TimeLimit.Lifted lifted) {
                return none(Reason.LIFTED);
              }

              private Answer<Deadline> due(Deadline deadline) {
                Explanation count = deadline.explanation();
                Explanation decision = limit.explanation();
                return Answer.specified(
                    deadline,
                    limit.modality(),
                    limit.citations(),
                    language ->
                        count.in(language) + "\n" + heading(language) + decision.in(language));
              }

              private Answer<Deadline> none(Reason reason) {
                Explanation decision = limit.explanation();
                return Answer.notSpecified(
                    reason,
                    limit.citations(),
                    language -> rule.in(language) + "\n" + decision.in(language));
              }
            });
  }
}
