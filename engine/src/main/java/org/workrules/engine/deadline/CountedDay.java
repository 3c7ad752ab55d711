package org.workrules.engine.deadline;

import java.time.LocalDate;
import org.workrules.engine.calendar.CalendarDay;

/**
 * 计日: a day on the way from an event to a deadline, as it was counted, skipped or moved over.
 *
 * <p>Immutable and thread-safe; compared by identity.
 */
public final class CountedDay {

  /** 计日方式: what became of a day in the count. */
  public enum Treatment {
    /** 起算日不计: the event's own day, not counted. */
    EVENT_DAY_NOT_COUNTED,
    /** 计入: counted. */
    COUNTED,
    /** 休息日不计: a day off, skipped in a count of working days. */
    SKIPPED,
    /** 末日调整: a day off that the end of the count was moved over. */
    MOVED_OVER,
    /** 调整后的末日: the working day that the end of the count was moved to. */
    MOVED_TO
  }

  private final CalendarDay day;
  private final Treatment treatment;
  private final int number;

  CountedDay(CalendarDay day, Treatment treatment, int number) {
    this.day = day;
    this.treatment = treatment;
    this.number = number;
  }

  /** Returns the date. */
  public LocalDate date() {
    return day.date();
  }

  /** Returns what kind of day it is, and by which document. */
  public CalendarDay day() {
    return day;
  }

  /** Returns what became of it. */
  public Treatment treatment() {
    return treatment;
  }

  /** Returns its number in the count, from 1; 0 if it was not counted. */
  public int number() {
    return number;
  }

  /** Returns such as {@code 2025-09-28 COUNTED 1}. */
  @Override
  public String toString() {
    return date() + " " + treatment + (number == 0 ? "" : " " + number);
  }
}
