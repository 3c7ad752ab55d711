package org.workrules.benchmarks;

import com.opengamma.strata.basics.date.HolidayCalendar;
import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import net.time4j.PlainDate;
import net.time4j.Weekday;
import net.time4j.range.HolidayModel;
import org.workrules.engine.calendar.WorkingCalendar;

/** The same working days in the calendars of others, each in the way that is its own. */
final class PeerCalendars {

  private PeerCalendars() {}

  /** Strata: weekends, holidays, and weekend days that are worked; it makes a bit table of them. */
  static HolidayCalendar strata(WorkingCalendar calendar) {
    DaySets sets = new DaySets(calendar);
    return ImmutableHolidayCalendar.of(
        HolidayCalendarId.of("CN-WORK"),
        sets.off(),
        EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
        sets.worked());
  }

  /** Time4J: a predicate on its own dates, over two sets. */
  static HolidayModel time4j(WorkingCalendar calendar) {
    DaySets sets = new DaySets(calendar);
    Set<PlainDate> off = plain(sets.off());
    Set<PlainDate> worked = plain(sets.worked());
    return date -> {
      Weekday weekday = date.getDayOfWeek();
      return weekday == Weekday.SATURDAY || weekday == Weekday.SUNDAY
          ? !worked.contains(date)
          : off.contains(date);
    };
  }

  private static Set<PlainDate> plain(Set<LocalDate> dates) {
    Set<PlainDate> plain = new HashSet<>();
    dates.forEach(date -> plain.add(PlainDate.from(date)));
    return plain;
  }
}
