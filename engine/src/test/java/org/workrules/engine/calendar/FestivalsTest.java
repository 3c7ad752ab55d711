package org.workrules.engine.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.IntStream;
import net.time4j.PlainDate;
import net.time4j.calendar.ChineseCalendar;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.SolarTerm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.workrules.api.calendar.CalendarDataException;

/** The shipped table of festivals, row by row, beside two maintained calendar libraries. */
class FestivalsTest {

  private static final String BEIJING = "Asia/Shanghai";

  private static final Festivals SHIPPED = Festivals.shipped();

  /**
   * The new moons of 6 February 2027 (23:56 in Beijing) and 3 February 2030 (00:07) fall within
   * minutes of midnight. ICU, which approximates the moon's orbit (see its issue ICU-23274), puts
   * each on the other side; a calculation after Meeus, Astronomical Algorithms, chapter 49,
   * confirms Time4J to the minute.
   */
  private static final Map<LocalDate, LocalDate> ICU_IS_A_DAY_OFF =
      Map.of(
          LocalDate.of(2027, 2, 6), LocalDate.of(2027, 2, 7),
          LocalDate.of(2030, 2, 3), LocalDate.of(2030, 2, 2));

  static IntStream years() {
    return IntStream.rangeClosed(SHIPPED.firstYear(), SHIPPED.lastYear());
  }

  @Test
  void the_table_covers_2007_to_2060() {
    assertEquals(2007, SHIPPED.firstYear());
    assertEquals(2060, SHIPPED.lastYear());
  }

  @ParameterizedTest
  @MethodSource("years")
  void agrees_with_time4j(int year) {
    Festivals.Year festivals = SHIPPED.in(year);
    assertEquals(time4j(year, 1, 1), festivals.newYear);
    assertEquals(time4j(year, 5, 5), festivals.dragonBoat);
    assertEquals(time4j(year, 8, 15), festivals.midAutumn);
    assertEquals(
        time4j(SolarTerm.MINOR_03_QINGMING_015.onOrAfter(lunar(year, 1, 1))), festivals.qingming);
  }

  private static ChineseCalendar lunar(int year, int month, int day) {
    return ChineseCalendar.of(EastAsianYear.forGregorian(year), EastAsianMonth.valueOf(month), day);
  }

  private static LocalDate time4j(int year, int month, int day) {
    return time4j(lunar(year, month, day));
  }

  private static LocalDate time4j(ChineseCalendar date) {
    return date.transform(PlainDate.class).toTemporalAccessor();
  }

  @ParameterizedTest
  @MethodSource("years")
  void agrees_with_icu_but_for_two_new_moons_close_to_midnight(int year) {
    Festivals.Year festivals = SHIPPED.in(year);
    assertEquals(
        icu(year, 1, 1), ICU_IS_A_DAY_OFF.getOrDefault(festivals.newYear, festivals.newYear));
    assertEquals(icu(year, 5, 5), festivals.dragonBoat);
    assertEquals(icu(year, 8, 15), festivals.midAutumn);
  }

  private static LocalDate icu(int year, int month, int day) {
    var calendar =
        new com.ibm.icu.util.ChineseCalendar(TimeZone.getTimeZone(BEIJING), ULocale.CHINA);
    calendar.clear();
    calendar.set(Calendar.EXTENDED_YEAR, year + 2637); // counted from 2637 BCE
    calendar.set(Calendar.MONTH, month - 1);
    calendar.set(com.ibm.icu.util.ChineseCalendar.IS_LEAP_MONTH, 0);
    calendar.set(Calendar.DAY_OF_MONTH, day);
    return Instant.ofEpochMilli(calendar.getTimeInMillis())
        .atZone(ZoneId.of(BEIJING))
        .toLocalDate();
  }

  @Test
  void a_damaged_table_is_refused_with_each_bad_line() {
    String damaged =
        """
        2007,2007-02-18,2007-04-05,2007-06-19,2007-09-25
        2008,2008-02-07,2008-04-31,2008-06-08
        2010,2010-02-14,2010-04-05,2010-06-16,2011-09-22
        x,2011-02-03,2011-04-31,2011-06-06,2011-09-12
        """;
    Problems.assertMessage(
        """
        festivals.csv cannot be read, 6 problems:
        line 2: a year has 5 fields, but here are 4
        line 3: the years must follow each other: expected 2009, but was 2010
        line 3: 2011-09-22 is not in 2010
        line 4: 'x' is not a number of 1 to 4 digits
        line 4: '2011-04-31' is not a date such as 2026-10-01
        line 4: the end mark 'end,4' is missing; the file may be cut off\
        """,
        CalendarDataException.class,
        () -> Festivals.parse("festivals.csv", damaged));
  }
}
