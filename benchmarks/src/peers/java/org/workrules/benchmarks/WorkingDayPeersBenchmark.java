package org.workrules.benchmarks;

import com.opengamma.strata.basics.date.HolidayCalendar;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import net.time4j.IsoDateUnit;
import net.time4j.PlainDate;
import net.time4j.engine.ChronoFunction;
import net.time4j.engine.ChronoOperator;
import net.time4j.range.ChronoInterval;
import net.time4j.range.DateInterval;
import net.time4j.range.HolidayModel;
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
 * What {@link WorkingDayBenchmark} asks, of Strata and Time4J, with the same notices and days.
 *
 * <pre>  benchmarks/run --only WorkingDay</pre>
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@State(Scope.Thread)
public class WorkingDayPeersBenchmark {

  private static final int SEVEN = 7;

  private HolidayCalendar strata;
  private HolidayModel time4j;
  private IsoDateUnit businessDays;
  private ChronoOperator<PlainDate> nextOrSame;
  private ChronoFunction<ChronoInterval<PlainDate>, Integer> count;
  private Dates dates;
  private PlainDate[] plainDates;
  private DateInterval[] years;
  private int next;

  /** Makes the inputs, and has each answer all of them. */
  @Setup
  public void prepare() {
    WorkingCalendar calendar = WorkingCalendar.china();
    strata = PeerCalendars.strata(calendar);
    time4j = PeerCalendars.time4j(calendar);
    businessDays = time4j.businessDays();
    nextOrSame = time4j.nextOrSameBusinessDay();
    count = time4j.countOfBusinessDays();
    dates = new Dates();
    plainDates = dates.all().stream().map(PlainDate::from).toArray(PlainDate[]::new);
    years = dates.all().stream().map(WorkingDayPeersBenchmark::year).toArray(DateInterval[]::new);
    SameAnswers.check("Strata", dates.all(), calendar::isWorkingDay, strata::isBusinessDay);
    SameAnswers.check("Strata", dates.all(), calendar::nextOrSame, strata::nextOrSame);
    SameAnswers.check(
        "Strata",
        dates.all(),
        date -> calendar.minusWorkingDays(date, SEVEN),
        date -> strata.shift(date, -SEVEN));
    SameAnswers.check(
        "Strata",
        dates.all(),
        date -> calendar.countWorkingDays(date, date.plusDays(Dates.YEAR)),
        date -> strata.daysBetween(date, date.plusDays(Dates.YEAR)));
    SameAnswers.check(
        "Time4J",
        dates.all(),
        calendar::isWorkingDay,
        date -> time4j.isBusinessDay(PlainDate.from(date)));
    SameAnswers.check(
        "Time4J",
        dates.all(),
        calendar::nextOrSame,
        date -> PlainDate.from(date).with(nextOrSame).toTemporalAccessor());
    SameAnswers.check(
        "Time4J",
        dates.all(),
        date -> calendar.minusWorkingDays(date, SEVEN),
        date -> PlainDate.from(date).minus(SEVEN, businessDays).toTemporalAccessor());
    SameAnswers.check(
        "Time4J",
        dates.all(),
        date -> calendar.countWorkingDays(date, date.plusDays(Dates.YEAR)),
        date -> year(date).get(count));
  }

  private static DateInterval year(LocalDate start) {
    PlainDate first = PlainDate.from(start);
    return DateInterval.between(first, PlainDate.from(start.plusDays(Dates.YEAR - 1)));
  }

  private int next() {
    return next++ & (plainDates.length - 1);
  }

  /** Is it one? */
  @Benchmark
  public boolean isOneInStrata() {
    return strata.isBusinessDay(dates.next());
  }

  /** Is it one? */
  @Benchmark
  public boolean isOneInTime4j() {
    return time4j.isBusinessDay(plainDates[next()]);
  }

  /** The next, or the day itself. */
  @Benchmark
  public LocalDate nextOrSameInStrata() {
    return strata.nextOrSame(dates.next());
  }

  /** The next, or the day itself. */
  @Benchmark
  public PlainDate nextOrSameInTime4j() {
    return plainDates[next()].with(nextOrSame);
  }

  /** The seventh before. */
  @Benchmark
  public LocalDate minusSevenInStrata() {
    return strata.shift(dates.next(), -SEVEN);
  }

  /** The seventh before. */
  @Benchmark
  public PlainDate minusSevenInTime4j() {
    return plainDates[next()].minus(SEVEN, businessDays);
  }

  /** How many in a year; its end is made beforehand. */
  @Benchmark
  public int countYearInStrata() {
    LocalDate start = dates.next();
    return strata.daysBetween(start, dates.yearAfterLast());
  }

  /** How many in a year; the interval is made beforehand. */
  @Benchmark
  public int countYearInTime4j() {
    return years[next()].get(count);
  }
}
