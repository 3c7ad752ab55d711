package org.workrules.engine.calendar;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.workrules.api.calendar.ArrangedDay;
import org.workrules.api.calendar.Arrangement;
import org.workrules.api.calendar.HolidayNotice;

/** What a document states of one day. */
final class Statement {

  final Arrangement arrangement;

  /** The holiday for whose sake the day is arranged. */
  final String holiday;

  /** How the document is cited. */
  final String document;

  Statement(Arrangement arrangement, String holiday, String document) {
    this.arrangement = arrangement;
    this.holiday = holiday;
    this.document = document;
  }

  /** Puts what a notice states of its days, in place of what was stated of them before. */
  static void putAll(Map<LocalDate, Statement> statements, HolidayNotice notice) {
    for (ArrangedDay day : notice.days()) {
      statements.put(
          day.date(), new Statement(day.arrangement(), day.name(), notice.documentNumber()));
    }
  }

  boolean isWorking() {
    return arrangement == Arrangement.WORK;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof Statement)) {
      return false;
    }
    Statement that = (Statement) other;
    return arrangement == that.arrangement
        && holiday.equals(that.holiday)
        && document.equals(that.document);
  }

  @Override
  public int hashCode() {
    return holiday.hashCode() + 31 * document.hashCode();
  }
}
