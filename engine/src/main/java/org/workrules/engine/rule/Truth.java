package org.workrules.engine.rule;

/** 真、假、未知: what a condition comes to when facts may be missing (Kleene's strong logic). */
enum Truth {
  /** 假: it does not hold, whatever the missing facts are. */
  FALSE,
  /** 未知: it depends on a missing fact. */
  UNKNOWN,
  /** 真: it holds, whatever the missing facts are. */
  TRUE;

  Truth and(Truth other) {
    return compareTo(other) <= 0 ? this : other;
  }

  Truth or(Truth other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
