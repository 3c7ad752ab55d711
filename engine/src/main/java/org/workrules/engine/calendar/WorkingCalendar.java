package org.workrules.engine.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.workrules.api.InvalidValueException;
import org.workrules.api.calendar.Basis;
import org.workrules.api.calendar.ContradictoryNoticeException;
import org.workrules.api.calendar.DayKind;
import org.workrules.api.calendar.HolidayNotice;
import org.workrules.api.calendar.UncoveredDateException;

/**
 * 工作日历: the days on which public offices in China work, and arithmetic with them.
 *
 * <p>Years for which the State Council has issued its holiday notice are announced; later ones are
 * projected from weekends and the statutory holidays (全国年节及纪念日放假办法), and whatever depends on them
 * says so ({@link #basis(LocalDate, LocalDate)}). A question that reaches beyond {@link
 * #firstDay()} or {@link #lastDay()} is refused.
 *
 * <p>For example, five working days after Friday 26 September 2025 end on Friday 10 October: Sunday
 * 28 September is a make-up working day, and 1 to 8 October are off.
 *
 * <p>A calendar can be changed into another: {@link #with} the next notice, {@link #overlaidBy}
 * local holidays, {@link #asKnownOn} an earlier day, in any order. Immutable, thread-safe, compared
 * by identity. Keep the calendars that you make: to make one costs far more than to ask it.
 *
 * @see HolidayNotices
 */
public final class WorkingCalendar {

  private static volatile @Nullable WorkingCalendar china;

  private final Sources sources;
  private final Span span;
  private final Announcements announced;
  private final Map<LocalDate, Statement> statements;
  private final WorkingDates dates;
  private final WorkingEpochDays epochDays;

  private WorkingCalendar(Sources sources, Span span) {
    this.sources = sources;
    this.span = span;
    this.announced = new Announcements(span.firstYear, span.lastYear, sources.knownNational());
    this.statements = sources.statements(announced);
    this.dates = new WorkingDates(span, statements);
    this.epochDays = new WorkingEpochDays(span, dates);
  }

  // Calendars

  /**
   * Returns the national calendar, with the notices that this version of the library ships.
   *
   * @return the calendar, always the same one
   * @throws org.workrules.api.calendar.CalendarDataException if the library's data were damaged, as
   *     by a build that copied them in another encoding
   */
  public static WorkingCalendar china() {
    WorkingCalendar calendar = china;
    return calendar != null ? calendar : loadChina();
  }

  private static synchronized WorkingCalendar loadChina() {
    WorkingCalendar calendar = china;
    if (calendar == null) {
      Sources sources = Sources.shipped();
      Festivals years = sources.festivals;
      calendar = new WorkingCalendar(sources, new Span(years.firstYear(), years.lastYear()));
      china = calendar;
    }
    return calendar;
  }

  /**
   * Returns this calendar as it was known on a day: only notices issued by then count, and other
   * years follow from the statute as it stood. Whoever judges a deadline of January 2020 asks this,
   * since that year's notice was amended five days before the amendment applied.
   *
   * <p>Nothing is learned afterwards: a notice of a later date that is added to this calendar stays
   * unknown to it, and to ask it again as of a later day changes nothing. A local notice without a
   * date of issue counts from the first of its days on. A notice that was replaced ({@link
   * #replacing}) is forgotten, also for the time before.
   *
   * @param date the day, included; not before the date of the first notice, 2006-12-14
   * @return the calendar of that day
   * @throws InvalidValueException if no notice had been issued by then
   */
  public WorkingCalendar asKnownOn(LocalDate date) {
    Objects.requireNonNull(date, "date");
    LocalDate first = sources.firstIssued();
    if (date.isBefore(first)) {
      throw new InvalidValueException(
          "day on which the calendar was known",
          date,
          first + " or later, when the first notice was issued");
    }
    return new WorkingCalendar(sources.knownOn(date), span);
  }

  /**
   * Returns this calendar with the State Council's notice for another year.
   *
   * <p>A notice for a year that has one already is accepted if both make the same days working
   * days; it then changes nothing.
   *
   * @param notice the notice, with its date of issue; its make-up days are Saturdays and Sundays
   * @return the calendar with the notice
   * @throws ContradictoryNoticeException if the notice contradicts one that is already there
   * @throws InvalidValueException if it can be no national notice of a year of this calendar
   */
  public WorkingCalendar with(HolidayNotice notice) {
    checkNational(notice);
    Contradictions.refuse(notice, sources.national);
    return sources.hasNoticeFor(notice.year()) ? this : withNational(sources.national, notice);
  }

  /**
   * Returns this calendar with a notice that amends the one for its year: the days it names follow
   * it, the others stay as they were.
   *
   * @param notice the amending notice, with its date of issue
   * @return the calendar with the amendment
   * @throws InvalidValueException if it can be no national notice, or its year has none to amend
   */
  public WorkingCalendar amendedBy(HolidayNotice notice) {
    checkNational(notice);
    if (!sources.hasNoticeFor(notice.year())) {
      throw new InvalidValueException(
          "year of " + notice.documentNumber(), notice.year(), "one that has a notice to amend");
    }
    return withNational(sources.national, notice);
  }

  /**
   * Returns this calendar with a notice in place of all national notices for its year.
   *
   * @param notice the notice, with its date of issue
   * @return the calendar with this notice alone for the year
   * @throws InvalidValueException if it can be no national notice of a year of this calendar
   */
  public WorkingCalendar replacing(HolidayNotice notice) {
    checkNational(notice);
    List<HolidayNotice> others = new ArrayList<>(sources.national.size());
    for (HolidayNotice known : sources.national) {
      if (known.year() != notice.year()) {
        others.add(known);
      }
    }
    return withNational(others, notice);
  }

  private void checkNational(HolidayNotice notice) {
    Objects.requireNonNull(notice, "notice");
    HolidayNotices.checkNational(notice);
    checkYear(notice);
  }

  private void checkYear(HolidayNotice notice) {
    if (!span.covers(notice.year())) {
      throw new InvalidValueException(
          "year of " + notice.documentNumber(),
          notice.year(),
          span.firstYear + " to " + span.lastYear);
    }
  }

  private WorkingCalendar withNational(List<HolidayNotice> notices, HolidayNotice last) {
    List<HolidayNotice> all = new ArrayList<>(notices);
    all.add(last);
    return new WorkingCalendar(sources.withNational(all), span);
  }

  /**
   * Returns this calendar with the holidays of a locality on top (全国年节及纪念日放假办法, art. 4): days off
   * and days worked, of which the last stated wins. A local notice may turn a national make-up day
   * into a day off, as Liangshan did on 2011-10-08.
   *
   * @param notices the local notices, from the wider to the narrower area and from the earlier to
   *     the later; they follow those of earlier overlays
   * @return the calendar of the locality, or this one if there are no notices
   * @throws InvalidValueException if the year of a notice is outside the calendar
   */
  public WorkingCalendar overlaidBy(List<HolidayNotice> notices) {
    Objects.requireNonNull(notices, "notices");
    if (notices.isEmpty()) {
      return this;
    }
    List<HolidayNotice> all = new ArrayList<>(sources.local);
    for (HolidayNotice notice : notices) {
      checkYear(Objects.requireNonNull(notice, "notice"));
      all.add(notice);
    }
    return new WorkingCalendar(sources.withLocal(all), span);
  }

  // Range

  /** Returns the first day that can be asked about, 2007-01-01. */
  public LocalDate firstDay() {
    return span.first;
  }

  /** Returns the last day that can be asked about, 2060-12-31. */
  public LocalDate lastDay() {
    return span.last;
  }

  /** Returns the years that have a national notice, in order. */
  public List<Integer> announcedYears() {
    return announced.years();
  }

  /**
   * Returns whether a year has a national notice. Its last days, from 29 December, remain projected
   * until the notice for the next year is out, which may arrange them.
   *
   * @param year the year
   * @return whether a notice has been issued
   * @throws UncoveredDateException if the year is outside the calendar
   */
  public boolean isAnnounced(int year) {
    return announced.isAnnounced(checkCovered(year));
  }

  /** Returns the national and then the local notices that this calendar knows, later ones last. */
  public List<HolidayNotice> notices() {
    List<HolidayNotice> notices = new ArrayList<>(sources.knownNational());
    notices.addAll(sources.knownLocal());
    return Collections.unmodifiableList(notices);
  }

  /**
   * Returns whether a day is announced or projected.
   *
   * @param date the day
   * @return what the statement on the day rests on
   * @throws UncoveredDateException if the day is outside the calendar
   */
  public Basis basis(LocalDate date) {
    return basis(date, date);
  }

  /**
   * Returns what an answer rests on that depends on all days of a range.
   *
   * @param startInclusive the first of the days
   * @param endInclusive the last of the days, not before the first
   * @return {@link Basis#PROJECTED} if any day is projected
   * @throws UncoveredDateException if a day is outside the calendar
   * @throws InvalidValueException if the end is before the start
   */
  public Basis basis(LocalDate startInclusive, LocalDate endInclusive) {
    checkOrder(startInclusive, endInclusive);
    checkCovered(startInclusive);
    checkCovered(endInclusive);
    return announced.basis(startInclusive, endInclusive);
  }

  // Days

  /**
   * Returns whether a day is worked.
   *
   * @param date the day
   * @return whether it is an ordinary or a make-up working day
   * @throws UncoveredDateException if the day is outside the calendar
   */
  public boolean isWorkingDay(LocalDate date) {
    return dates.isWorking(Objects.requireNonNull(date, "date"));
  }

  /**
   * Returns a day with the reason why it is worked or off.
   *
   * @param date the day
   * @return the day, its kind, holiday and document
   * @throws UncoveredDateException if the day is outside the calendar
   */
  public CalendarDay day(LocalDate date) {
    checkCovered(Objects.requireNonNull(date, "date"));
    return new CalendarDay(date, statements.get(date), announced.basis(date, date));
  }

  /**
   * Returns the named days off of a year, weekends among them where the notice names them.
   *
   * @param year the calendar year
   * @return the days off, in order
   * @throws UncoveredDateException if the year is outside the calendar
   */
  public List<CalendarDay> daysOff(int year) {
    return days(year, DayKind.HOLIDAY);
  }

  /**
   * Returns the make-up working days (调休上班日) of a year.
   *
   * @param year the calendar year
   * @return the make-up days, in order; empty for a projected year
   * @throws UncoveredDateException if the year is outside the calendar
   */
  public List<CalendarDay> makeUpDays(int year) {
    return days(year, DayKind.MAKE_UP_WORKING_DAY);
  }

  private List<CalendarDay> days(int year, DayKind kind) {
    List<CalendarDay> days = new ArrayList<>();
    LocalDate last = LocalDate.of(checkCovered(year), 12, 31);
    for (LocalDate date = last.withDayOfYear(1); !date.isAfter(last); date = date.plusDays(1)) {
      CalendarDay day = day(date);
      if (day.kind() == kind) {
        days.add(day);
      }
    }
    return Collections.unmodifiableList(days);
  }

  // Arithmetic on dates

  /**
   * Returns the first working day on or after a day.
   *
   * @param date the day
   * @return the day itself if it is worked, or the next one that is
   * @throws UncoveredDateException if the day or the answer is outside the calendar
   */
  public LocalDate nextOrSame(LocalDate date) {
    return dates.nextOrSame(Objects.requireNonNull(date, "date"));
  }

  /**
   * Returns the last working day on or before a day.
   *
   * @param date the day
   * @return the day itself if it is worked, or the one before that is
   * @throws UncoveredDateException if the day or the answer is outside the calendar
   */
  public LocalDate previousOrSame(LocalDate date) {
    return dates.previousOrSame(Objects.requireNonNull(date, "date"));
  }

  /**
   * Returns the first working day after a day.
   *
   * @param date the day, not counted
   * @return the next working day
   * @throws UncoveredDateException if the day or the answer is outside the calendar
   */
  public LocalDate next(LocalDate date) {
    return plusWorkingDays(date, 1);
  }

  /**
   * Returns the last working day before a day.
   *
   * @param date the day, not counted
   * @return the working day before
   * @throws UncoveredDateException if the day or the answer is outside the calendar
   */
  public LocalDate previous(LocalDate date) {
    return minusWorkingDays(date, 1);
  }

  /**
   * Returns the n-th working day after a day. The day itself is not counted, whether worked or not
   * (Civil Code, art. 201).
   *
   * @param date the day from which to count
   * @param workingDays how many working days to count, 1 or more
   * @return the last of the days counted
   * @throws InvalidValueException if the number is 0 or less
   * @throws UncoveredDateException if the day or the answer is outside the calendar
   */
  public LocalDate plusWorkingDays(LocalDate date, int workingDays) {
    Objects.requireNonNull(date, "date");
    checkPositive(workingDays);
    return dates.plus(date, workingDays);
  }

  /**
   * Returns the n-th working day before a day. The day itself is not counted, whether worked or
   * not.
   *
   * @param date the day from which to count back
   * @param workingDays how many working days to count, 1 or more
   * @return the last of the days counted, which is the earliest
   * @throws InvalidValueException if the number is 0 or less
   * @throws UncoveredDateException if the day or the answer is outside the calendar
   */
  public LocalDate minusWorkingDays(LocalDate date, int workingDays) {
    Objects.requireNonNull(date, "date");
    checkPositive(workingDays);
    return dates.minus(date, workingDays);
  }

  /**
   * Counts the working days from one day up to another, which is not counted.
   *
   * @param startInclusive the first day, counted if it is worked
   * @param endExclusive the day after the last one counted, not before the start; it may be the day
   *     after {@link #lastDay()}
   * @return how many of the days are worked
   * @throws InvalidValueException if the end is before the start
   * @throws UncoveredDateException if a day is outside the calendar, also if the end is before the
   *     start
   */
  public int countWorkingDays(LocalDate startInclusive, LocalDate endExclusive) {
    Objects.requireNonNull(startInclusive, "start");
    Objects.requireNonNull(endExclusive, "end");
    int count = dates.beforeEnd(endExclusive) - dates.beforeEnd(startInclusive);
    // Asked afterwards: WorkingDayBenchmark.countYear takes 4.8 ns with it before, 4.2 ns so.
    if (count <= 0) {
      checkOrder(startInclusive, endExclusive);
    }
    return count;
  }

  /**
   * Counts the working days from one day to another, both ends counted.
   *
   * @param startInclusive the first day, counted if it is worked
   * @param endInclusive the last day, counted if it is worked; not before the start
   * @return how many of the days are worked
   * @throws InvalidValueException if the end is before the start
   * @throws UncoveredDateException if a day is outside the calendar
   */
  public int countWorkingDaysClosed(LocalDate startInclusive, LocalDate endInclusive) {
    checkOrder(startInclusive, endInclusive);
    return dates.upTo(endInclusive) - dates.before(startInclusive);
  }

  /**
   * Returns the first working day of a month.
   *
   * @param month the month
   * @return its first working day
   * @throws UncoveredDateException if the month is outside the calendar
   */
  public LocalDate firstWorkingDayOfMonth(YearMonth month) {
    return nextOrSame(Objects.requireNonNull(month, "month").atDay(1));
  }

  /**
   * Returns the last working day of a month.
   *
   * @param month the month
   * @return its last working day
   * @throws UncoveredDateException if the month is outside the calendar
   */
  public LocalDate lastWorkingDayOfMonth(YearMonth month) {
    return previousOrSame(Objects.requireNonNull(month, "month").atEndOfMonth());
  }

  // Arithmetic on epoch days

  /**
   * Returns whether a day is worked.
   *
   * @param epochDay the day, as {@link LocalDate#toEpochDay()} counts
   * @return whether it is an ordinary or a make-up working day
   * @throws UncoveredDateException if the day is outside the calendar
   */
  public boolean isWorkingDay(long epochDay) {
    return epochDays.isWorking(epochDay);
  }

  /**
   * Returns the n-th working day after a day, which is not counted.
   *
   * @param epochDay the day from which to count, as {@link LocalDate#toEpochDay()} counts
   * @param workingDays how many working days to count, 1 or more
   * @return the last of the days counted, as an epoch day
   * @throws InvalidValueException if the number is 0 or less
   * @throws UncoveredDateException if the day or the answer is outside the calendar
   */
  public long plusWorkingDays(long epochDay, int workingDays) {
    checkPositive(workingDays);
    return epochDays.plus(epochDay, workingDays);
  }

  /**
   * Returns the n-th working day before a day, which is not counted.
   *
   * @param epochDay the day from which to count back, as {@link LocalDate#toEpochDay()} counts
   * @param workingDays how many working days to count, 1 or more
   * @return the last of the days counted, which is the earliest, as an epoch day
   * @throws InvalidValueException if the number is 0 or less
   * @throws UncoveredDateException if the day or the answer is outside the calendar
   */
  public long minusWorkingDays(long epochDay, int workingDays) {
    checkPositive(workingDays);
    return epochDays.minus(epochDay, workingDays);
  }

  /**
   * Counts the working days from one day up to another, which is not counted.
   *
   * @param startInclusive the first day, counted if it is worked, as an epoch day
   * @param endExclusive the day after the last one counted, not before the start; it may be the day
   *     after {@link #lastDay()}
   * @return how many of the days are worked
   * @throws InvalidValueException if the end is before the start
   * @throws UncoveredDateException if a day is outside the calendar
   */
  public int countWorkingDays(long startInclusive, long endExclusive) {
    if (endExclusive < startInclusive) {
      throw unordered("epoch day " + startInclusive, endExclusive);
    }
    return epochDays.beforeEnd(endExclusive) - epochDays.beforeEnd(startInclusive);
  }

  /**
   * Returns the first working day on or after a day.
   *
   * @param epochDay the day, as {@link LocalDate#toEpochDay()} counts
   * @return the day itself if it is worked, or the next one that is, as an epoch day
   * @throws UncoveredDateException if the day or the answer is outside the calendar
   */
  public long nextOrSame(long epochDay) {
    return epochDays.nextOrSame(epochDay);
  }

  /**
   * Returns the last working day on or before a day.
   *
   * @param epochDay the day, as {@link LocalDate#toEpochDay()} counts
   * @return the day itself if it is worked, or the one before that is, as an epoch day
   * @throws UncoveredDateException if the day or the answer is outside the calendar
   */
  public long previousOrSame(long epochDay) {
    return epochDays.previousOrSame(epochDay);
  }

  // Checks; what they throw is made elsewhere, so that they stay small enough to be inlined

  private static void checkPositive(int workingDays) {
    if (workingDays < 1) {
      throw new InvalidValueException("working days", workingDays, "1 or more");
    }
  }

  private static void checkOrder(LocalDate start, LocalDate end) {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
    if (end.isBefore(start)) {
      throw unordered(start, end);
    }
  }

  private static InvalidValueException unordered(Object start, Object end) {
    return new InvalidValueException("end of the range", end, "on or after its start, " + start);
  }

  private void checkCovered(LocalDate date) {
    if (!span.covers(date)) {
      throw span.uncovered(date);
    }
  }

  private int checkCovered(int year) {
    if (!span.covers(year)) {
      int dated = Math.max(Year.MIN_VALUE, Math.min(year, Year.MAX_VALUE));
      throw span.uncovered(LocalDate.ofYearDay(dated, 1));
    }
    return year;
  }

  /** Returns the range of the calendar and its announced years. */
  @Override
  public String toString() {
    List<Integer> years = announcedYears();
    boolean unbroken =
        !years.isEmpty() && years.get(years.size() - 1) - years.get(0) < years.size();
    return "working calendar "
        + span.first
        + " to "
        + span.last
        + ", announced "
        + (years.isEmpty()
            ? "none"
            : unbroken ? years.get(0) + " to " + years.get(years.size() - 1) : years);
  }
}
