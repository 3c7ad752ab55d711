package org.workrules.engine.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.workrules.api.calendar.ContradictoryNoticeException;
import org.workrules.api.calendar.ContradictoryNoticeException.Contradiction;
import org.workrules.api.calendar.HolidayNotice;
import org.workrules.api.text.Language;

/**
 * The days of which a notice and those before it state different things.
 *
 * <p>Against the notices of its own year a notice is held as a whole: a day that only one of them
 * names counts if it makes a difference. Against those of other years only the days that both name
 * count, since the notice for a year may speak of the December before it.
 */
final class Contradictions {

  private final Map<LocalDate, Statement> statedByAdded = new HashMap<>();
  private final Map<LocalDate, Statement> statedForYear = new HashMap<>();
  private final Map<LocalDate, Statement> statedForOtherYears = new HashMap<>();
  private @Nullable HolidayNotice noticeOfYear;

  private Contradictions(HolidayNotice added, List<HolidayNotice> known) {
    Statement.putAll(statedByAdded, added);
    for (HolidayNotice notice : known) {
      if (notice.year() != added.year()) {
        Statement.putAll(statedForOtherYears, notice);
      } else {
        Statement.putAll(statedForYear, notice);
        noticeOfYear = noticeOfYear == null ? notice : noticeOfYear;
      }
    }
  }

  /**
   * Refuses a notice that contradicts those already known.
   *
   * @throws ContradictoryNoticeException with each day on which it does
   */
  static void refuse(HolidayNotice added, List<HolidayNotice> known) {
    List<Contradiction> found = new Contradictions(added, known).find();
    if (!found.isEmpty()) {
      throw new ContradictoryNoticeException(added.documentNumber(), found);
    }
  }

  private List<Contradiction> find() {
    return noticeOfYear == null ? withOtherYears() : withOwnYear(noticeOfYear.documentNumber());
  }

  private List<Contradiction> withOwnYear(String annualDocument) {
    List<Contradiction> found = new ArrayList<>();
    Set<LocalDate> dates = new TreeSet<>(statedByAdded.keySet());
    dates.addAll(statedForYear.keySet());
    for (LocalDate date : dates) {
      Statement byAdded = statedByAdded.get(date);
      Statement byYear = statedForYear.get(date);
      if (isWorking(date, byAdded) != isWorking(date, byYear)) {
        String document = byYear == null ? annualDocument : byYear.document;
        found.add(new Contradiction(date, shown(byAdded), shown(byYear), document));
      }
    }
    return found;
  }

  private List<Contradiction> withOtherYears() {
    List<Contradiction> found = new ArrayList<>();
    for (LocalDate date : new TreeSet<>(statedByAdded.keySet())) {
      Statement byAdded = statedByAdded.get(date);
      Statement byOther = statedForOtherYears.get(date);
      if (byOther != null && byOther.isWorking() != isWorking(date, byAdded)) {
        found.add(new Contradiction(date, shown(byAdded), shown(byOther), byOther.document));
      }
    }
    return found;
  }

  private static boolean isWorking(LocalDate date, @Nullable Statement statement) {
    return statement == null ? !HolidayNotices.isWeekend(date) : statement.isWorking();
  }

  private static String shown(@Nullable Statement statement) {
    return statement == null
        ? "not arranged"
        : statement.arrangement.in(Language.ENGLISH) + " (" + statement.holiday + ")";
  }
}
