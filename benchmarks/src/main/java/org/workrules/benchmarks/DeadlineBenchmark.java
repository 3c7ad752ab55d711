package org.workrules.benchmarks;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.workrules.api.actor.Roles;
import org.workrules.api.answer.Answer;
import org.workrules.api.meeting.MeetingTypes;
import org.workrules.api.rule.Circumstances;
import org.workrules.api.rule.Facts;
import org.workrules.api.text.Language;
import org.workrules.api.time.CountedLimit;
import org.workrules.api.time.LimitSubject;
import org.workrules.api.time.LimitSubjects;
import org.workrules.engine.County;
import org.workrules.engine.WorkRules;
import org.workrules.engine.calendar.WorkingCalendar;
import org.workrules.engine.deadline.Deadline;
import org.workrules.engine.deadline.Deadlines;

/**
 * How long a due date takes with the article that it rests on, and with the explanation in words,
 * beside the bare addition that knows neither county nor rule.
 *
 * <pre>  java -jar benchmarks/target/benchmarks.jar DeadlineBenchmark -prof gc</pre>
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@State(Scope.Thread)
public class DeadlineBenchmark {

  /** Which limit of Zhuanglang County. */
  @Param LimitOf limit;

  /** Limits of three kinds. */
  public enum LimitOf {
    /** Art. 63: seven working days from the day of receipt. */
    WORKING_DAYS(LimitSubjects.CONSULTATION_REPLY, Circumstances.ordinary()),
    /** Art. 56: three calendar days from the end of a meeting; an end that is off moves on. */
    CALENDAR_DAYS(LimitSubjects.DECIDED_DOCUMENT_ISSUE, Circumstances.ordinary()),
    /** Art. 76: three calendar days before a departure; an end that is off moves back. */
    COUNTED_BACK(
        LimitSubjects.TRAVEL_REQUEST,
        Circumstances.ordinary().with(Facts.OFFICIAL, Roles.DEPUTY_COUNTY_HEAD));

    private final LimitSubject subject;
    private final Circumstances circumstances;

    LimitOf(LimitSubject subject, Circumstances circumstances) {
      this.subject = subject;
      this.circumstances = circumstances;
    }
  }

  private County county;
  private WorkingCalendar calendar;
  private DaySets sets;
  private Circumstances circumstances;
  private CountedLimit counted;
  private Dates dates;

  /** Makes the inputs, and has each answer all of them. */
  @Setup
  public void prepare() {
    county = WorkRules.load().county(Paper.ZHUANGLANG);
    calendar = county.calendar();
    sets = new DaySets(calendar);
    dates = new Dates();
    circumstances = limit.circumstances;
    if (limit == LimitOf.CALENDAR_DAYS) {
      circumstances =
          Paper.with(county.on(Paper.DAY), circumstances, "DECIDED_DOCUMENT", "TEXTUAL_CHANGES")
              .with(Facts.MEETING, MeetingTypes.EXECUTIVE_MEETING);
    }
    counted =
        (CountedLimit) county.on(Paper.DAY).limit(limit.subject, circumstances).value().outcome();
    SameAnswers.check(
        "The bare addition", dates.all(), date -> answer(date).value().date(), this::add);
    SameAnswers.check(
        "The two sets", dates.all(), date -> answer(date).value().date(), this::addInSets);
    SameAnswers.check(
        "The arithmetic of a limit",
        dates.all(),
        date -> answer(date).value().date(),
        date -> Deadlines.due(counted, date, calendar));
  }

  private LocalDate add(LocalDate event) {
    switch (limit) {
      case WORKING_DAYS:
        return calendar.plusWorkingDays(event, 7);
      case CALENDAR_DAYS:
        return calendar.nextOrSame(event.plusDays(3));
      default:
        return calendar.previousOrSame(event.minusDays(3));
    }
  }

  private LocalDate addInSets(LocalDate event) {
    switch (limit) {
      case WORKING_DAYS:
        return sets.plus(event, 7);
      case CALENDAR_DAYS:
        return sets.nextOrSame(event.plusDays(3));
      default:
        return sets.previousOrSame(event.minusDays(3));
    }
  }

  private Answer<Deadline> answer(LocalDate event) {
    return county.due(limit.subject, event, circumstances);
  }

  /** Adds, by our calendar, and nothing else. */
  @Benchmark
  public LocalDate bareAddition() {
    return add(dates.next());
  }

  /** Adds, by two hash sets. */
  @Benchmark
  public LocalDate bareAdditionInSets() {
    return addInSets(dates.next());
  }

  /** Adds what a limit says. */
  @Benchmark
  public LocalDate arithmeticOfLimit() {
    return Deadlines.due(counted, dates.next(), calendar);
  }

  /** Finds the edition in force and the rule that holds, and adds: the day, with its article. */
  @Benchmark
  public Answer<Deadline> dueDate() {
    return answer(dates.next());
  }

  /** The same, with the reasons in Chinese. */
  @Benchmark
  public String dueDateExplained() {
    return answer(dates.next()).explanation().in(Language.CHINESE);
  }
}
