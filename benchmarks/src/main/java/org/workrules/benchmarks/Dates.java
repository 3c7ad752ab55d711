package org.workrules.benchmarks;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Days of 2024 and 2025 in no order, so that no branch and no cache line is guessed. All who are
 * compared take them from here, each from an object of its own, in the same order.
 */
final class Dates {

  /** How many days after a day {@link #yearAfterLast} is. */
  static final int YEAR = 365;

  private static final int SIZE = 1024;

  private final LocalDate[] dates = new LocalDate[SIZE];
  private final LocalDate[] yearLater = new LocalDate[SIZE];
  private final long[] epochDays = new long[SIZE];
  private int next;

  Dates() {
    Random random = new Random(620825);
    for (int i = 0; i < SIZE; i++) {
      dates[i] = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(700));
      yearLater[i] = dates[i].plusDays(YEAR);
      epochDays[i] = dates[i].toEpochDay();
    }
  }

  LocalDate next() {
    return dates[next++ & (SIZE - 1)];
  }

  long nextEpochDay() {
    return epochDays[next++ & (SIZE - 1)];
  }

  /** Returns the day a year after the one that was taken last, made beforehand. */
  LocalDate yearAfterLast() {
    return yearLater[(next - 1) & (SIZE - 1)];
  }

  List<LocalDate> all() {
    return Arrays.asList(dates);
  }
}
