package org.workrules.benchmarks;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.workrules.engine.calendar.WorkingCalendar;

/**
 * How long the questions about working days take that have no number in them, beside the two sets
 * and the loop that people write, and beside what the JDK takes for a date at all.
 *
 * <pre>  java -jar benchmarks/target/benchmarks.jar WorkingDayBenchmark -prof gc</pre>
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@State(Scope.Thread)
public class WorkingDayBenchmark {

  private static final int SEVEN = 7;

  private WorkingCalendar calendar;
  private DaySets sets;
  private Dates dates;

  /** Makes the inputs, and has each answer all of them. */
  @Setup
  public void prepare() {
    calendar = WorkingCalendar.china();
    sets = new DaySets(calendar);
    dates = new Dates();
    SameAnswers.check("The sets", dates.all(), calendar::isWorkingDay, sets::isWorkingDay);
    SameAnswers.check("The sets", dates.all(), calendar::nextOrSame, sets::nextOrSame);
    SameAnswers.check(
        "The sets",
        dates.all(),
        date -> calendar.minusWorkingDays(date, SEVEN),
        date -> sets.minus(date, SEVEN));
    SameAnswers.check(
        "The sets",
        dates.all(),
        date -> calendar.countWorkingDays(date, date.plusDays(Dates.YEAR)),
        date -> sets.count(date, date.plusDays(Dates.YEAR)));
    SameAnswers.check(
        "The path of epoch days",
        dates.all(),
        date -> calendar.isWorkingDay(date),
        date -> calendar.isWorkingDay(date.toEpochDay()));
    SameAnswers.check(
        "The path of epoch days",
        dates.all(),
        date -> calendar.nextOrSame(date).toEpochDay(),
        date -> calendar.nextOrSame(date.toEpochDay()));
    SameAnswers.check(
        "The path of epoch days",
        dates.all(),
        date -> calendar.minusWorkingDays(date, SEVEN).toEpochDay(),
        date -> calendar.minusWorkingDays(date.toEpochDay(), SEVEN));
    SameAnswers.check(
        "The path of epoch days",
        dates.all(),
        date -> calendar.countWorkingDays(date, date.plusDays(Dates.YEAR)),
        date -> calendar.countWorkingDays(date.toEpochDay(), date.toEpochDay() + Dates.YEAR));
  }

  /** Is it one? */
  @Benchmark
  public boolean isOne() {
    return calendar.isWorkingDay(dates.next());
  }

  /** Is it one? */
  @Benchmark
  public boolean isOneOnEpochDays() {
    return calendar.isWorkingDay(dates.nextEpochDay());
  }

  /** Is it one? */
  @Benchmark
  public boolean isOneInSets() {
    return sets.isWorkingDay(dates.next());
  }

  /** The next, or the day itself. */
  @Benchmark
  public LocalDate nextOrSame() {
    return calendar.nextOrSame(dates.next());
  }

  /** The next, or the day itself. */
  @Benchmark
  public long nextOrSameOnEpochDays() {
    return calendar.nextOrSame(dates.nextEpochDay());
  }

  /** The next, or the day itself. */
  @Benchmark
  public LocalDate nextOrSameInSets() {
    return sets.nextOrSame(dates.next());
  }

  /** The seventh before. */
  @Benchmark
  public LocalDate minusSeven() {
    return calendar.minusWorkingDays(dates.next(), SEVEN);
  }

  /** The seventh before. */
  @Benchmark
  public long minusSevenOnEpochDays() {
    return calendar.minusWorkingDays(dates.nextEpochDay(), SEVEN);
  }

  /** The seventh before. */
  @Benchmark
  public LocalDate minusSevenInSets() {
    return sets.minus(dates.next(), SEVEN);
  }

  /** How many in a year; its end is made beforehand. */
  @Benchmark
  public int countYear() {
    LocalDate start = dates.next();
    return calendar.countWorkingDays(start, dates.yearAfterLast());
  }

  /** How many in a year. */
  @Benchmark
  public int countYearOnEpochDays() {
    long start = dates.nextEpochDay();
    return calendar.countWorkingDays(start, start + Dates.YEAR);
  }

  /** How many in a year; its end is made beforehand. */
  @Benchmark
  public int countYearInSets() {
    LocalDate start = dates.next();
    return sets.count(start, dates.yearAfterLast());
  }

  /** Floor: seven calendar days on. */
  @Benchmark
  public LocalDate jdkPlusSevenDays() {
    return dates.next().plusDays(SEVEN);
  }

  /** Floor: a year of calendar days on. */
  @Benchmark
  public LocalDate jdkPlusYear() {
    return dates.next().plusDays(Dates.YEAR);
  }

  /** Floor: a date as an epoch day. */
  @Benchmark
  public long jdkToEpochDay() {
    return dates.next().toEpochDay();
  }
}
