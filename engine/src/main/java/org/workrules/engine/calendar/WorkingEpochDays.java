package org.workrules.engine.calendar;

import java.time.LocalDate;
import org.workrules.api.calendar.UncoveredDateException;

/**
 * The working days as epoch days, for callers that count in {@code long}: the same rank and select
 * as {@link WorkingDates}, on one bit per day.
 */
final class WorkingEpochDays {

  private final Span span;
  private final long first;
  private final int length;

  /**
   * One bit per day, 32 days to a word (lower half), and the number of working days before the word
   * (upper half).
   */
  private final long[] words;

  /** The working days, as distances from the first day. */
  private final int[] workingDays;

  WorkingEpochDays(Span span, WorkingDates dates) {
    this.span = span;
    this.first = span.first.toEpochDay();
    this.length = (int) (span.last.toEpochDay() - first) + 1;
    this.words = new long[length / Integer.SIZE + 1];
    this.workingDays = new int[dates.upTo(span.last)];
    int day = 0;
    int rank = 0;
    for (int i = 0; i < span.months(); i++) {
      for (int rest = dates.bits(i); rest != 0; rest &= rest - 1) {
        int working = day + Integer.numberOfTrailingZeros(rest) - 1;
        words[working / Integer.SIZE] |= 1L << working % Integer.SIZE;
        workingDays[rank++] = working;
      }
      day += span.month(i).length;
    }
    long before = 0;
    for (int i = 0; i < words.length; i++) {
      int bits = (int) words[i];
      words[i] |= before << Integer.SIZE;
      before += Integer.bitCount(bits);
    }
  }

  boolean isWorking(long epochDay) {
    int day = day(epochDay);
    return upToDay(word(day), day) < 0;
  }

  /** Returns the n-th working day after a day, n being 1 or more. */
  long plus(long epochDay, int n) {
    int rank = upTo(epochDay);
    if (n > workingDays.length - rank) {
      throw span.after();
    }
    return first + workingDays[rank + n - 1];
  }

  /** Returns the n-th working day before a day, n being 1 or more. */
  long minus(long epochDay, int n) {
    int rank = before(epochDay);
    if (n > rank) {
      throw span.before();
    }
    return first + workingDays[rank - n];
  }

  long nextOrSame(long epochDay) {
    int rank = before(epochDay);
    if (rank == workingDays.length) {
      throw span.after();
    }
    return first + workingDays[rank];
  }

  long previousOrSame(long epochDay) {
    int rank = upTo(epochDay);
    if (rank == 0) {
      throw span.before();
    }
    return first + workingDays[rank - 1];
  }

  /** Returns the number of working days before a day, which may be the one after the last. */
  int beforeEnd(long epochDay) {
    return epochDay - first == length ? workingDays.length : before(epochDay);
  }

  /** Returns the number of working days before a day. */
  int before(long epochDay) {
    int day = day(epochDay);
    long word = word(day);
    return (int) (word >>> Integer.SIZE) + Integer.bitCount(upToDay(word, day) << 1);
  }

  private int upTo(long epochDay) {
    int day = day(epochDay);
    long word = word(day);
    return (int) (word >>> Integer.SIZE) + Integer.bitCount(upToDay(word, day));
  }

  private int day(long epochDay) {
    long day = epochDay - first;
    if (day < 0 || day >= length) {
      throw uncovered(epochDay);
    }
    return (int) day;
  }

  private long word(int day) {
    return words[day / Integer.SIZE];
  }

  /** Returns the bits of a day's word without those after it, its own being the sign bit. */
  private static int upToDay(long word, int day) {
    return (int) word << ~day;
  }

  private UncoveredDateException uncovered(long epochDay) {
    long dated =
        Math.max(LocalDate.MIN.toEpochDay(), Math.min(epochDay, LocalDate.MAX.toEpochDay()));
    return span.uncovered(LocalDate.ofEpochDay(dated));
  }
}
