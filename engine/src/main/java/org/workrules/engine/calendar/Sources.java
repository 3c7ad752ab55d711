package org.workrules.engine.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.workrules.api.calendar.ArrangedDay;
import org.workrules.api.calendar.Arrangement;
import org.workrules.api.calendar.HolidayNotice;

/**
 * What a calendar rests on: the festivals, the State Council's notices, local notices on top of
 * them, and the day on which all this is looked at. Later notices win over earlier ones.
 */
final class Sources {

  final Festivals festivals;
  final List<HolidayNotice> national;
  final List<HolidayNotice> local;
  final LocalDate knownOn;

  Sources(
      Festivals festivals,
      List<HolidayNotice> national,
      List<HolidayNotice> local,
      LocalDate knownOn) {
    this.festivals = festivals;
    this.national = Collections.unmodifiableList(national);
    this.local = Collections.unmodifiableList(local);
    this.knownOn = knownOn;
  }

  static Sources shipped() {
    return new Sources(
        Festivals.shipped(),
        HolidayNotices.shipped(),
        Collections.<HolidayNotice>emptyList(),
        LocalDate.MAX);
  }

  Sources withNational(List<HolidayNotice> notices) {
    return new Sources(festivals, notices, local, knownOn);
  }

  Sources withLocal(List<HolidayNotice> notices) {
    return new Sources(festivals, national, notices, knownOn);
  }

  Sources knownOn(LocalDate date) {
    LocalDate earlier = date.isBefore(knownOn) ? date : knownOn;
    return new Sources(festivals, national, local, earlier);
  }

  /** Returns whether there is a national notice for a year, whether known yet or not. */
  boolean hasNoticeFor(int year) {
    for (HolidayNotice notice : national) {
      if (notice.year() == year) {
        return true;
      }
    }
    return false;
  }

  /** Returns the national notices that are known, in order. */
  List<HolidayNotice> knownNational() {
    return known(national);
  }

  /** Returns the local notices that are known, in order. */
  List<HolidayNotice> knownLocal() {
    return known(local);
  }

  /** Returns the day on which the first national notice was issued. */
  LocalDate firstIssued() {
    LocalDate first = LocalDate.MAX;
    for (HolidayNotice notice : national) {
      LocalDate issued = knownSince(notice);
      first = issued.isBefore(first) ? issued : first;
    }
    return first;
  }

  private List<HolidayNotice> known(List<HolidayNotice> notices) {
    List<HolidayNotice> known = new ArrayList<>(notices.size());
    for (HolidayNotice notice : notices) {
      if (!knownSince(notice).isAfter(knownOn)) {
        known.add(notice);
      }
    }
    return known;
  }

  /** Without a date of issue nothing shows that a notice was known before the first of its days. */
  private static LocalDate knownSince(HolidayNotice notice) {
    if (notice.issued().isPresent()) {
      return notice.issued().get();
    }
    LocalDate first = LocalDate.MAX;
    for (ArrangedDay day : notice.days()) {
      if (day.date().isBefore(first)) {
        first = day.date();
      }
    }
    return first;
  }

  /**
   * Returns what is stated of each day: by the statute for years without notice, else by notices.
   */
  Map<LocalDate, Statement> statements(Announcements announced) {
    Map<LocalDate, Statement> statements = new HashMap<>(1 << 11);
    for (int year = festivals.firstYear(); year <= festivals.lastYear(); year++) {
      if (!announced.isAnnounced(year)) {
        Statute statute = Statute.of(year, knownOn);
        String citation = statute.citation();
        for (Map.Entry<LocalDate, String> day :
            statute.holidays(year, festivals.in(year)).entrySet()) {
          statements.put(day.getKey(), new Statement(Arrangement.OFF, day.getValue(), citation));
        }
      }
    }
    putAll(statements, knownNational());
    putAll(statements, knownLocal());
    return statements;
  }

  private static void putAll(Map<LocalDate, Statement> statements, List<HolidayNotice> notices) {
    for (HolidayNotice notice : notices) {
      Statement.putAll(statements, notice);
    }
  }
}
