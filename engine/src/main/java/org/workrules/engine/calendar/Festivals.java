package org.workrules.engine.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The festivals that move against the Gregorian calendar, year by year: those of the lunar
 * calendar, and Qingming, which is a solar term. The table bounds the years of the working
 * calendar.
 */
final class Festivals {

  private static final int FIELDS = 5;

  private final int firstYear;
  private final List<Year> years;

  private Festivals(int firstYear, List<Year> years) {
    this.firstYear = firstYear;
    this.years = years;
  }

  /** Returns the table that the library ships. */
  static Festivals shipped() {
    String name = "festivals.csv";
    return parse(name, DataFiles.shipped(name));
  }

  /**
   * Returns the table of a text: lines of a year, 正月初一, 清明, 五月初五 and 八月十五, and an end mark.
   *
   * @throws org.workrules.api.calendar.CalendarDataException if lines are malformed
   */
  static Festivals parse(String source, String text) {
    DataLines lines = new DataLines(source, text);
    List<Year> years = new ArrayList<>();
    int firstYear = 0;
    int count = 0;
    while (lines.next()) {
      if (lines.isEnd(count)) {
        continue;
      }
      count++;
      if (lines.size() != FIELDS) {
        lines.problem("a year has " + FIELDS + " fields, but here are " + lines.size());
        continue;
      }
      int year = lines.number(0);
      int expected = count == 1 ? year : firstYear + count - 1;
      if (year >= 0 && year != expected) {
        lines.problem(
            "the years must follow each other: expected " + expected + ", but was " + year);
      }
      firstYear = expected - count + 1;
      Year festivals = Year.of(year, lines);
      if (festivals != null) {
        years.add(festivals);
      }
    }
    if (count == 0) {
      lines.problem("it holds no year");
    }
    lines.finish(count);
    return new Festivals(firstYear, years);
  }

  int firstYear() {
    return firstYear;
  }

  int lastYear() {
    return firstYear + years.size() - 1;
  }

  /** Returns the festivals of a year of the table. */
  Year in(int year) {
    return years.get(year - firstYear);
  }

  /** The movable festivals of one Gregorian year. */
  static final class Year {

    /** 正月初一: Lunar New Year's Day. */
    final LocalDate newYear;

    /** 清明: the day on which the sun reaches 15 degrees of longitude. */
    final LocalDate qingming;

    /** 五月初五: the Dragon Boat Festival. */
    final LocalDate dragonBoat;

    /** 八月十五: the Mid-Autumn Festival. */
    final LocalDate midAutumn;

    private Year(LocalDate newYear, LocalDate qingming, LocalDate dragonBoat, LocalDate midAutumn) {
      this.newYear = newYear;
      this.qingming = qingming;
      this.dragonBoat = dragonBoat;
      this.midAutumn = midAutumn;
    }

    private static @Nullable Year of(int year, DataLines lines) {
      LocalDate newYear = date(year, lines, 1);
      LocalDate qingming = date(year, lines, 2);
      LocalDate dragonBoat = date(year, lines, 3);
      LocalDate midAutumn = date(year, lines, 4);
      return newYear == null || qingming == null || dragonBoat == null || midAutumn == null
          ? null
          : new Year(newYear, qingming, dragonBoat, midAutumn);
    }

    private static @Nullable LocalDate date(int year, DataLines lines, int index) {
      LocalDate date = lines.date(index);
      if (date != null && year >= 0 && date.getYear() != year) {
        lines.problem(date + " is not in " + year);
      }
      return date;
    }
  }
}
