package org.workrules.engine.deadline;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.workrules.api.answer.Answer;
import org.workrules.api.answer.Answer.Conflicting;
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

  private static final TimeLimit.Visitor<Optional<Reason>> WHY_THERE_IS_NO_DAY =
      new TimeLimit.Visitor<Optional<Reason>>() {
        @Override
        public Optional<Reason> counted(CountedLimit counted) {
          return Optional.empty();
        }

        @Override
        public Optional<Reason> fixedDay(TimeLimit.FixedDayLimit fixed) {
          return Optional.empty();
        }

        @Override
        public Optional<Reason> setElsewhere(TimeLimit.SetElsewhere elsewhere) {
          return Optional.of(Reason.SET_ELSEWHERE);
        }

        @Override
        public Optional<Reason> unquantified(TimeLimit.Unquantified word) {
          return Optional.of(Reason.UNQUANTIFIED);
        }

        @Override
        public Optional<Reason> recurrence(TimeLimit.Recurrence recurrence) {
          return Optional.of(Reason.NO_SINGLE_DAY);
        }

        @Override
        public Optional<Reason> quota(TimeLimit.Quota quota) {
          return Optional.of(Reason.NO_SINGLE_DAY);
        }

        @Override
        public Optional<Reason> lost(TimeLimit.Lost lost) {
          return Optional.of(Reason.LACUNA);
        }

        @Override
        public Optional<Reason> lifted(TimeLimit.Lifted lifted) {
          return Optional.of(Reason.LIFTED);
        }
      };

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
    if (limit instanceof Specified) {
      return of((Specified<LimitRule>) limit, event);
    }
    if (limit instanceof Conflicting) {
      return of((Conflicting<LimitRule>) limit, event);
    }
    return limit.map(
        rule -> {
          throw new AssertionError("without a value there is nothing to count");
        });
  }

  private Answer<Deadline> of(Conflicting<LimitRule> limits, LocalDate event) {
    List<Specified<Deadline>> claims = new ArrayList<>();
    for (Specified<LimitRule> limit : limits.claims()) {
      Answer<Deadline> claim = of(limit, event);
      if (!claim.isSpecified()) {
        return Answer.notSpecified(
            Reason.CONFLICTING_LIMITS, limits.citations(), limits.explanation());
      }
      claims.add((Specified<Deadline>) claim);
    }
    return Answer.conflicting(claims, limits.explanation());
  }

  private Answer<Deadline> of(Specified<LimitRule> limit, LocalDate event) {
    LimitRule rule = limit.value();
    Explanation choice = limit.explanation();
    Optional<Reason> none = rule.outcome().accept(WHY_THERE_IS_NO_DAY);
    if (none.isPresent()) {
      return Answer.notSpecified(
          none.get(),
          limit.citations(),
          language -> rule.in(language) + "\n" + choice.in(language));
    }
    Deadline deadline = Deadline.of(rule, event, calendar, counting);
    return limit.with(deadline, new CountAndChoice(deadline, choice));
  }

  /** How the days were counted, and why by this limit. */
  private static final class CountAndChoice implements Explanation {
    private final Deadline deadline;
    private final Explanation choice;

    CountAndChoice(Deadline deadline, Explanation choice) {
      this.deadline = deadline;
      this.choice = choice;
    }

    @Override
    public String in(Language language) {
      return deadline.explanation().in(language)
          + (language == Language.CHINESE ? "\n规则取舍：\n" : "\nHow the rules were weighed:\n")
          + choice.in(language);
    }
  }
}
