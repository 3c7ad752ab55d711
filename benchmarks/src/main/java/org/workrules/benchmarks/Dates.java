package org.workrules.benchmarks;

import java.time.LocalDate;
import java.util.Random;

/** Days of 2024 to 2026 in no order, so that no branch and no cache line is guessed. */
final class Dates {

  private static final int SIZE = 1024;

  private final LocalDate[] dates = new LocalDate[SIZE];
  private int next;

  Dates() {
    Random random = new Random(620825);
    for (int i = 0; i < SIZE; i++) {
      dates[i] = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(700));
    }
  }

  LocalDate next() {
    return dates[next++ & (SIZE - 1)];
  }
}
