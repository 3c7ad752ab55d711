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
 * How long it takes to add working days, by their number, beside a plain {@code plusDays} and the
 * loop over days that people write.
 *
 * <pre>  java -jar benchmarks/target/benchmarks.jar WorkingDayBenchmark -prof gc</pre>
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
@State(Scope.Thread)
public class WorkingDayBenchmark {

  /** How many working days to add. */
  @Param({"1", "7", "30", "250"})
  int days;

  private WorkingCalendar calendar;
  private Dates dates;

  /** Makes the inputs. */
  @Setup
  public void prepare() {
    calendar = WorkingCalendar.china();
    dates = new Dates();
  }

  /** Adds by looking up. */
  @Benchmark
  public LocalDate plusWorkingDays() {
    return calendar.plusWorkingDays(dates.next(), days);
  }

  /** Adds calendar days, as the JDK does. */
  @Benchmark
  public LocalDate plainPlusDays() {
    return dates.next().plusDays(days);
  }

  /** Adds by going from day to day. */
  @Benchmark
  public LocalDate loopOverDays() {
    LocalDate day = dates.next();
    for (int left = days; left > 0; ) {
      day = day.plusDays(1);
      left -= calendar.isWorkingDay(day) ? 1 : 0;
    }
    return day;
  }
}
