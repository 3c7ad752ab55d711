package org.workrules.engine.deadline;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.workrules.api.time.CountedLimit;
import org.workrules.api.time.LimitUnit;
import org.workrules.engine.calendar.CalendarDay;
import org.workrules.engine.calendar.WorkingCalendar;
import org.workrules.engine.deadline.CountedDay.Treatment;

/**
 * Tells the count of a deadline day by day, from the event to the end. It walks where {@link
 * Deadlines} looks up; that both end on the same day is tested.
 */
final class DayCount {

  private final CountedLimit limit;
  private final Deadline deadline;
  private final WorkingCalendar calendar;

  DayCount(CountedLimit limit, Deadline deadline, WorkingCalendar calendar) {
    this.limit = limit;
    this.deadline = deadline;
    this.calendar = calendar;
  }

  List<CountedDay> days() {
    boolean ahead = limit.kind() == CountedLimit.Kind.AHEAD;
    int step = ahead ? -1 : 1;
    LocalDate event = deadline.event();
    LocalDate end = Deadlines.countedEnd(limit, event, calendar, deadline.counting());
    boolean working = limit.unit() == LimitUnit.WORKING_DAY;

    ImmutableList.Builder<CountedDay> days = ImmutableList.builder();
    LocalDate date = event;
    if (!deadline.counting().countsEventDay(limit)) {
      days.add(new CountedDay(calendar.day(event), Treatment.EVENT_DAY_NOT_COUNTED, 0));
      date = date.plusDays(step);
    }
    int number = 0;
    for (; isUpTo(end, date, ahead); date = date.plusDays(step)) {
      CalendarDay day = calendar.day(date);
      boolean counts = !working || day.isWorking();
      days.add(
          new CountedDay(
              day, counts ? Treatment.COUNTED : Treatment.SKIPPED, counts ? ++number : 0));
    }
    for (; isUpTo(deadline.date(), date, ahead); date = date.plusDays(step)) {
      boolean there = date.equals(deadline.date());
      days.add(
          new CountedDay(calendar.day(date), there ? Treatment.MOVED_TO : Treatment.MOVED_OVER, 0));
    }
    return days.build();
  }

  private static boolean isUpTo(LocalDate end, LocalDate date, boolean ahead) {
    return ahead ? !date.isBefore(end) : !date.isAfter(end);
  }
}
