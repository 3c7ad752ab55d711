package org.workrules.benchmarks;

import com.opengamma.strata.basics.date.HolidayCalendar;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import net.time4j.IsoDateUnit;
import net.time4j.PlainDate;
import net.time4j.range.HolidayModel;
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
 * What {@link PlusWorkingDaysBenchmark} asks, of Strata and Time4J, with the same notices and days.
 *
 * <pre>  benchmarks/run --only PlusWorkingDays</pre>
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@State(Scope.Thread)
public class PlusWorkingDaysPeersBenchmark {

  /** How many working days to add. */
  @Param({"1", "7", "30", "250"})
  int days;

  private HolidayCalendar strata;
  private IsoDateUnit businessDays;
  private Dates dates;
  private PlainDate[] plainDates;
  private int next;

  /** Makes the inputs, and has each answer all of them. */
  @Setup
  public void prepare() {
    WorkingCalendar calendar = WorkingCalendar.china();
    strata = PeerCalendars.strata(calendar);
    HolidayModel model = PeerCalendars.time4j(calendar);
    businessDays = model.businessDays();
    dates = new Dates();
    plainDates = dates.all().stream().map(PlainDate::from).toArray(PlainDate[]::new);
    SameAnswers.check(
        "Strata",
        dates.all(),
        date -> calendar.plusWorkingDays(date, days),
        date -> strata.shift(date, days));
    SameAnswers.check(
        "Time4J",
        dates.all(),
        date -> calendar.plusWorkingDays(date, days),
        date -> PlainDate.from(date).plus(days, businessDays).toTemporalAccessor());
  }

  /** Adds working days, as Strata does. */
  @Benchmark
  public LocalDate strata() {
    return strata.shift(dates.next(), days);
  }

  /** Adds working days, as Time4J does, to dates of its own. */
  @Benchmark
  public PlainDate time4j() {
    return plainDates[next++ & (plainDates.length - 1)].plus(days, businessDays);
  }
}
