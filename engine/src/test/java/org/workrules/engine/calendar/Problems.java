package org.workrules.engine.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.function.Executable;

/** Compares whole messages. */
final class Problems {

  static <T extends Throwable> T assertMessage(String expected, Class<T> type, Executable broken) {
    T thrown = assertThrows(type, broken);
    assertEquals(expected, thrown.getMessage());
    return thrown;
  }

  private Problems() {}
}
