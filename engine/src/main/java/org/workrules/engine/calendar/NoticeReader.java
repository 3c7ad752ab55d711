package org.workrules.engine.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.workrules.api.calendar.ArrangedDay;
import org.workrules.api.calendar.Arrangement;
import org.workrules.api.calendar.HolidayNotice;

/** Reads the format of {@link HolidayNotices}, once. */
final class NoticeReader {

  private static final String NOTICE = "notice";

  private final DataLines lines;
  private final List<HolidayNotice> notices = new ArrayList<>();
  private @Nullable Heading heading;
  private int dayLines;

  NoticeReader(String source, String text) {
    this.lines = new DataLines(source, text);
  }

  List<HolidayNotice> read() {
    while (lines.next()) {
      if (lines.is(0, NOTICE)) {
        closeNotice();
        heading = new Heading();
      } else if (!lines.isEnd(dayLines)) {
        dayLines++;
        readDay();
      }
    }
    closeNotice();
    lines.finish(dayLines);
    return Collections.unmodifiableList(notices);
  }

  private void readDay() {
    if (heading == null) {
      lines.problem("no line 'notice,<year>,<document number>,<date of issue>' precedes this day");
    } else if (lines.size() != 3) {
      lines.problem(
          "a day has 3 fields, '<date>,<OFF or WORK>,<holiday>', but here are " + lines.size());
    } else {
      heading.addDay();
    }
  }

  private void closeNotice() {
    if (heading != null) {
      heading.close();
      heading = null;
    }
  }

  /**
   * The notice that is being read. A heading in disorder is noted, and its days are still checked.
   */
  private final class Heading {

    private final int lineNumber = lines.lineNumber();
    private final int year;
    private final String documentNumber;
    private final @Nullable LocalDate issued;
    private final List<ArrangedDay> days = new ArrayList<>();
    private final Set<LocalDate> seen = new HashSet<>();
    private boolean sound = true;
    private boolean empty = true;

    Heading() {
      if (lines.size() != 4) {
        refuse(
            "a notice has 4 fields, 'notice,<year>,<document number>,<date of issue>', but here are"
                + " "
                + lines.size());
        year = -1;
        documentNumber = "";
        issued = null;
        return;
      }
      year = lines.number(1);
      documentNumber = lines.field(2);
      issued = lines.field(3).isEmpty() ? null : lines.date(3);
      sound = year >= 0 && (issued != null || lines.field(3).isEmpty());
      if (documentNumber.isEmpty()) {
        refuse("the document number is missing");
      }
    }

    private void refuse(String message) {
      lines.problem(message);
      sound = false;
    }

    void addDay() {
      empty = false;
      LocalDate date = lines.date(0);
      Arrangement arrangement = arrangement();
      String name = lines.field(2);
      if (name.isEmpty()) {
        lines.problem("the holiday's name is missing");
      }
      if (date == null) {
        return;
      }
      if (year >= 0 && !HolidayNotice.mayArrange(year, date)) {
        lines.problem(
            date
                + " is neither in "
                + year
                + ", the year of the notice, nor in December before it");
      } else if (!seen.add(date)) {
        lines.problem(date + " occurs twice in the notice");
      } else if (arrangement != null && !name.isEmpty()) {
        days.add(ArrangedDay.of(date, arrangement, name));
      }
    }

    private @Nullable Arrangement arrangement() {
      for (Arrangement arrangement : Arrangement.values()) {
        if (lines.is(1, arrangement.name())) {
          return arrangement;
        }
      }
      lines.problem("'" + lines.field(1) + "' is neither OFF nor WORK");
      return null;
    }

    void close() {
      if (empty) {
        lines.problem(lineNumber, "the notice arranges no day");
      } else if (sound && !days.isEmpty()) {
        HolidayNotice.Builder notice = HolidayNotice.builder();
        notice.year(year).documentNumber(documentNumber).days(days);
        if (issued != null) {
          notice.issued(issued);
        }
        notices.add(notice.build());
      }
    }
  }
}
