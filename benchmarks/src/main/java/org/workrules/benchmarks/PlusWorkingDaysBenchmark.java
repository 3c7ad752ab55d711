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
import org.workrules.engine.calendar.WorkingCalendar;

/**
 * How long it takes to add working days, by their number, beside the two sets and the loop that
 * people write. The floors are two plain {@code plusDays}, which know no holidays: what the JDK
 * takes for a date within the month or the next, and for one that is a year away.
 *
 * <pre>  java -jar benchmarks/target/benchmarks.jar PlusWorkingDays -prof gc</pre>
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@State(Scope.Thread)
public class PlusWorkingDaysBenchmark {

  /** How many working days to add. */
  @Param({"1", "7", "30", "250"})
  int days;

  private WorkingCalendar calendar;
  private DaySets sets;
  private Dates dates;

  /** Makes the inputs, and has each answer all of them. */
  @Setup
  public void prepare() {
    calendar = WorkingCalendar.china();
    sets = new DaySets(calendar);
    dates = new Dates();
    SameAnswers.check(
        "The loop",
        dates.all(),
        date -> calendar.plusWorkingDays(date, days),
        date -> sets.plus(date, days));
    SameAnswers.check(
        "The path of epoch days",
        dates.all(),
        date -> calendar.plusWorkingDays(date, days).toEpochDay(),
        date -> calendar.plusWorkingDays(date.toEpochDay(), days));
  }

  /** Adds working days to a date. */
  @Benchmark
  public LocalDate ours() {
    return calendar.plusWorkingDays(dates.next(), days);
  }

  /** Adds working days to an epoch day. */
  @Benchmark
  public long oursOnEpochDays() {
    return calendar.plusWorkingDays(dates.nextEpochDay(), days);
  }

  /** Goes from day to day, with two hash sets. */
  @Benchmark
  public LocalDate setsAndLoop() {
    return sets.plus(dates.next(), days);
  }
}
