package org.workrules.engine.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * 全国年节及纪念日放假办法: the statute that fixes the holidays of all citizens (art. 2), in its versions.
 *
 * <p>It says which days are holidays, not how they are joined with weekends, nor which working day
 * makes up for a holiday on a weekend (art. 6): only a notice does. A year without notice therefore
 * has the holidays alone.
 */
enum Statute {
  /** 国务院令第270号: no Qingming, Dragon Boat or Mid-Autumn, and three days of Labour Day. */
  DECREE_270("国务院令第270号", LocalDate.of(1999, 9, 18), LocalDate.of(1999, 9, 18)) {
    @Override
    void addTo(Days days, Festivals.Year festivals) {
      days.off(SPRING_FESTIVAL, festivals.newYear, 3);
      days.off(LABOUR_DAY, days.of(Month.MAY, 1), 3);
    }
  },

  /** 国务院令第513号: the Spring Festival begins on the eve (除夕); Labour Day is one day. */
  DECREE_513("国务院令第513号", LocalDate.of(2007, 12, 14), LocalDate.of(2008, 1, 1)) {
    @Override
    void addTo(Days days, Festivals.Year festivals) {
      days.off(SPRING_FESTIVAL, festivals.newYear.minusDays(1), 3);
      days.off(QINGMING, festivals.qingming, 1);
      days.off(LABOUR_DAY, days.of(Month.MAY, 1), 1);
      days.off(DRAGON_BOAT, festivals.dragonBoat, 1);
      days.off(MID_AUTUMN, festivals.midAutumn, 1);
    }
  },

  /** 国务院令第644号: the Spring Festival begins on Lunar New Year's Day again. */
  DECREE_644("国务院令第644号", LocalDate.of(2013, 12, 11), LocalDate.of(2014, 1, 1)) {
    @Override
    void addTo(Days days, Festivals.Year festivals) {
      days.off(SPRING_FESTIVAL, festivals.newYear, 3);
      days.off(QINGMING, festivals.qingming, 1);
      days.off(LABOUR_DAY, days.of(Month.MAY, 1), 1);
      days.off(DRAGON_BOAT, festivals.dragonBoat, 1);
      days.off(MID_AUTUMN, festivals.midAutumn, 1);
    }
  },

  /** 国务院令第795号: the eve is a holiday again, four days with it; Labour Day is two. */
  DECREE_795("国务院令第795号", LocalDate.of(2024, 11, 10), LocalDate.of(2025, 1, 1)) {
    @Override
    void addTo(Days days, Festivals.Year festivals) {
      days.off(SPRING_FESTIVAL, festivals.newYear.minusDays(1), 4);
      days.off(QINGMING, festivals.qingming, 1);
      days.off(LABOUR_DAY, days.of(Month.MAY, 1), 2);
      days.off(DRAGON_BOAT, festivals.dragonBoat, 1);
      days.off(MID_AUTUMN, festivals.midAutumn, 1);
    }
  };

  private static final String NEW_YEAR = "元旦";
  private static final String SPRING_FESTIVAL = "春节";
  private static final String QINGMING = "清明节";
  private static final String LABOUR_DAY = "劳动节";
  private static final String DRAGON_BOAT = "端午节";
  private static final String MID_AUTUMN = "中秋节";
  private static final String NATIONAL_DAY = "国庆节";

  private final String decree;
  private final LocalDate issued;
  private final LocalDate inForce;

  Statute(String decree, LocalDate issued, LocalDate inForce) {
    this.decree = decree;
    this.issued = issued;
    this.inForce = inForce;
  }

  /**
   * Returns the version for a year, as far as it was known on a day: the last one issued by then
   * and in force when the year begins.
   *
   * @param year the year, 2000 or later
   * @param knownOn the day
   */
  static Statute of(int year, LocalDate knownOn) {
    LocalDate newYear = LocalDate.of(year, 1, 1);
    Statute found = DECREE_270;
    for (Statute version : values()) {
      if (!version.issued.isAfter(knownOn) && !version.inForce.isAfter(newYear)) {
        found = version;
      }
    }
    return found;
  }

  /** Returns how this version is cited. */
  String citation() {
    return "《全国年节及纪念日放假办法》" + decree;
  }

  /** Returns the holidays of a year with their names; two on one day share it. */
  Map<LocalDate, String> holidays(int year, Festivals.Year festivals) {
    Days days = new Days(year);
    days.off(NEW_YEAR, days.of(Month.JANUARY, 1), 1);
    days.off(NATIONAL_DAY, days.of(Month.OCTOBER, 1), 3);
    addTo(days, festivals);
    return days.names;
  }

  /** Adds the holidays in which the versions differ. */
  abstract void addTo(Days days, Festivals.Year festivals);

  /** The holidays of one year, while they are collected. */
  static final class Days {

    private final int year;
    private final Map<LocalDate, String> names = new LinkedHashMap<>();

    private Days(int year) {
      this.year = year;
    }

    LocalDate of(Month month, int day) {
      return LocalDate.of(year, month, day);
    }

    void off(String name, LocalDate first, int count) {
      for (int i = 0; i < count; i++) {
        LocalDate date = first.plusDays(i);
        String other = names.get(date);
        names.put(date, other == null ? name : other + "、" + name);
      }
    }
  }
}
