package org.workrules.engine.deadline;

/**
 * 末日调整: whether a limit in calendar days, weeks, months or years moves when its last day is a day
 * off. A limit in working days always ends on a working day.
 */
public enum EndMove {
  /**
   * 顺延或提前: counted forward, it moves to the next working day (民法典 art. 203); counted backward, to
   * the working day before, so that it is still kept.
   */
  TO_A_WORKING_DAY,
  /** 不调整: it stays where the count ends. */
  NONE
}
