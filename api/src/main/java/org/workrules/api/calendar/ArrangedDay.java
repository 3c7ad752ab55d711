package org.workrules.api.calendar;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.workrules.api.InvalidValueException;
import org.workrules.api.style.ValueStyle;

/**
 * 放假调休日: one day that a holiday notice arranges, such as 2026-10-01, off, 国庆节.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable(builder = false)
@ValueStyle
public abstract class ArrangedDay {

  ArrangedDay() {}

  /** Returns the day. */
  @Value.Parameter(order = 1)
  public abstract LocalDate date();

  /** Returns what the notice states of the day. */
  @Value.Parameter(order = 2)
  public abstract Arrangement arrangement();

  /** Returns the holiday for whose sake it is arranged, as the notice calls it, such as 国庆节. */
  @Value.Parameter(order = 3)
  public abstract String name();

  /**
   * Returns a day that is arranged in the given way.
   *
   * @param date the day
   * @param arrangement what the notice states of it
   * @param name the holiday, as the notice calls it; not blank
   * @return the arranged day
   * @throws InvalidValueException if the name is blank
   */
  public static ArrangedDay of(LocalDate date, Arrangement arrangement, String name) {
    return ImmutableArrangedDay.of(date, arrangement, name);
  }

  /**
   * Returns a day off.
   *
   * @param date the day
   * @param name the holiday, as the notice calls it; not blank
   * @return the arranged day
   * @throws InvalidValueException if the name is blank
   */
  public static ArrangedDay off(LocalDate date, String name) {
    return of(date, Arrangement.OFF, name);
  }

  /**
   * Returns a day worked in exchange for a day off.
   *
   * @param date the day
   * @param name the holiday, as the notice calls it; not blank
   * @return the arranged day
   * @throws InvalidValueException if the name is blank
   */
  public static ArrangedDay work(LocalDate date, String name) {
    return of(date, Arrangement.WORK, name);
  }

  /** Refuses a blank name. */
  @Value.Check
  protected void check() {
    if (name().trim().isEmpty()) {
      throw new InvalidValueException("holiday name", name(), "the name that the notice gives");
    }
  }
}
