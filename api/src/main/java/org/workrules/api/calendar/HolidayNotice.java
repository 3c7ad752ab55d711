package org.workrules.api.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.workrules.api.InvalidValueException;
import org.workrules.api.style.ValueStyle;

/**
 * 节假日安排通知: a document that states which days of a year are off and which days of rest are worked
 * instead.
 *
 * <p>The General Office of the State Council issues one each autumn for the year to come, and
 * amended three of them later. A prefecture or county of an autonomous area issues its own for
 * local festivals (全国年节及纪念日放假办法, art. 4). A notice lists only what it arranges: any other day is
 * worked Monday to Friday and off on Saturday and Sunday.
 *
 * <pre>{@code
 * HolidayNotice notice =
 *     HolidayNotice.builder()
 *         .year(2018)
 *         .documentNumber("西政办电〔2017〕42号")
 *         .work(LocalDate.of(2018, 1, 20), LocalDate.of(2018, 1, 21), "州庆")
 *         .off(LocalDate.of(2018, 1, 22), LocalDate.of(2018, 1, 28), "州庆")
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class HolidayNotice {

  HolidayNotice() {}

  /** Returns the year whose holidays are arranged. */
  public abstract int year();

  /**
   * Returns the number of the document, such as 国办发明电〔2025〕7号, or another description by which it
   * can be found.
   */
  public abstract String documentNumber();

  /** Returns the date under the document (成文日期), or empty if the source does not give it. */
  public abstract Optional<LocalDate> issued();

  /**
   * Returns the days arranged, each once, in the order in which they were given; never empty. They
   * lie in {@link #year()} or in December of the year before.
   */
  public abstract List<ArrangedDay> days();

  /** Returns a builder; all but the date of issue is required. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns whether the notice for a year may arrange a day: a day of that year, or of December
   * before it, as for New Year 2019, when 31 December 2018 was off.
   *
   * @param year the year of the notice
   * @param date the day
   * @return whether the notice may speak of the day
   */
  public static boolean mayArrange(int year, LocalDate date) {
    return Objects.requireNonNull(date, "date").getYear() == year
        || (date.getYear() == year - 1 && date.getMonth() == Month.DECEMBER);
  }

  /** Refuses a notice without number or days, a day given twice and a day of another year. */
  @Value.Check
  protected void check() {
    if (documentNumber().trim().isEmpty()) {
      throw new InvalidValueException(
          "document number", documentNumber(), "a number or description that is not blank");
    }
    if (days().isEmpty()) {
      throw new InvalidValueException("days of " + documentNumber(), days(), "1 or more");
    }
    Set<LocalDate> seen = new HashSet<>();
    for (ArrangedDay day : days()) {
      if (!mayArrange(year(), day.date())) {
        throw new InvalidValueException(
            "days of " + documentNumber(),
            day.date(),
            "in " + year() + " or in December " + (year() - 1));
      }
      if (!seen.add(day.date())) {
        throw new InvalidValueException(
            "days of " + documentNumber(), day.date() + " twice", "given once each");
      }
    }
  }

  /** Builds a {@code HolidayNotice}. */
  public static final class Builder extends ImmutableHolidayNotice.Builder {
    Builder() {}

    /**
     * Adds a day off.
     *
     * @param date the day
     * @param name the holiday, as the notice calls it; not blank
     * @return this builder
     */
    public Builder off(LocalDate date, String name) {
      days(ArrangedDay.off(date, name));
      return this;
    }

    /**
     * Adds a run of days off (放假).
     *
     * @param firstInclusive the first of them
     * @param lastInclusive the last of them, on or after the first
     * @param name the holiday, as the notice calls it; not blank
     * @return this builder
     * @throws InvalidValueException if the last day is before the first
     */
    public Builder off(LocalDate firstInclusive, LocalDate lastInclusive, String name) {
      return run(firstInclusive, lastInclusive, Arrangement.OFF, name);
    }

    /**
     * Adds a day worked in exchange.
     *
     * @param date the day
     * @param name the holiday, as the notice calls it; not blank
     * @return this builder
     */
    public Builder work(LocalDate date, String name) {
      days(ArrangedDay.work(date, name));
      return this;
    }

    /**
     * Adds a run of days worked in exchange (调休上班).
     *
     * @param firstInclusive the first of them
     * @param lastInclusive the last of them, on or after the first
     * @param name the holiday, as the notice calls it; not blank
     * @return this builder
     * @throws InvalidValueException if the last day is before the first
     */
    public Builder work(LocalDate firstInclusive, LocalDate lastInclusive, String name) {
      return run(firstInclusive, lastInclusive, Arrangement.WORK, name);
    }

    private Builder run(
        LocalDate firstInclusive, LocalDate lastInclusive, Arrangement arrangement, String name) {
      Objects.requireNonNull(firstInclusive, "firstInclusive");
      Objects.requireNonNull(lastInclusive, "lastInclusive");
      if (lastInclusive.isBefore(firstInclusive)) {
        throw new InvalidValueException(
            "last day of " + name, lastInclusive, "on or after the first, " + firstInclusive);
      }
      for (LocalDate day = firstInclusive; !day.isAfter(lastInclusive); day = day.plusDays(1)) {
        days(ArrangedDay.of(day, arrangement, name));
      }
      return this;
    }
  }
}
