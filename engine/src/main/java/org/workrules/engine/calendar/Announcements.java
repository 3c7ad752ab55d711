package org.workrules.engine.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.workrules.api.calendar.Basis;
import org.workrules.api.calendar.HolidayNotice;

/** Which years a notice has been issued for, and which days that leaves to be projected. */
final class Announcements {

  /**
   * From this day of December on, the notice for the next year has the last word: it is the
   * earliest that any notice has reached back to, for New Year 2008 and 2019.
   */
  private static final int YEAR_END = 29;

  private final int firstYear;
  private final boolean[] announced;

  Announcements(int firstYear, int lastYear, List<HolidayNotice> notices) {
    this.firstYear = firstYear;
    this.announced = new boolean[lastYear - firstYear + 1];
    for (HolidayNotice notice : notices) {
      announced[notice.year() - firstYear] = true;
    }
  }

  /** Returns whether there is a notice for a year of the calendar. */
  boolean isAnnounced(int year) {
    return announced[year - firstYear];
  }

  List<Integer> years() {
    List<Integer> years = new ArrayList<>();
    for (int i = 0; i < announced.length; i++) {
      if (announced[i]) {
        years.add(firstYear + i);
      }
    }
    return Collections.unmodifiableList(years);
  }

  /** Returns whether any day of a range of the calendar, both ends included, is projected. */
  Basis basis(LocalDate firstInclusive, LocalDate lastInclusive) {
    int lastYear = lastInclusive.getYear();
    for (int year = firstInclusive.getYear(); year <= lastYear; year++) {
      boolean reachesYearEnd = year < lastYear || isYearEnd(lastInclusive);
      if (!isAnnounced(year) || (reachesYearEnd && !isYearEndAnnounced(year))) {
        return Basis.PROJECTED;
      }
    }
    return Basis.ANNOUNCED;
  }

  private static boolean isYearEnd(LocalDate date) {
    return date.getMonth() == Month.DECEMBER && date.getDayOfMonth() >= YEAR_END;
  }

  private boolean isYearEndAnnounced(int year) {
    int next = year + 1 - firstYear;
    return next < announced.length && announced[next];
  }
}
