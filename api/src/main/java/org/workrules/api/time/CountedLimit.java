package org.workrules.api.time;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.workrules.api.InvalidValueException;
import org.workrules.api.text.Language;
import org.workrules.api.text.Tier;

/**
 * 计数时限: an amount of time counted from an event, such as 会议结束后3日内.
 *
 * <p>Immutable and thread-safe.
 */
public final class CountedLimit extends TimeLimit {

  /** 时限性质: what the counted day means. */
  public enum Kind {
    /** 以内、不得超过: counted forward; the last day on which the act is in time. */
    WITHIN,
    /** 不少于: counted forward; the day at whose end the time has been given. */
    AT_LEAST,
    /** 提前、会前: counted backward; the last day on which the act is in time. */
    AHEAD
  }

  private final int amount;
  private final LimitUnit unit;
  private final Kind kind;
  private final Event event;
  private final EventDay eventDay;

  CountedLimit(int amount, LimitUnit unit, Kind kind, Event event, EventDay eventDay) {
    this.amount = checkedAmount(amount);
    this.unit = requireNonNull(unit, "unit");
    this.kind = kind;
    this.event = requireNonNull(event, "event");
    this.eventDay = eventDay;
    if (unit == LimitUnit.HOUR || unit == LimitUnit.TEN_DAY_PERIOD) {
      throw new InvalidValueException(
          "unit of a counted time limit", unit, "calendar or working days, weeks, months or years");
    }
  }

  /** Returns a copy whose rule says that the event's own day is the first day counted. */
  public CountedLimit countingEventDay() {
    return new CountedLimit(amount, unit, kind, event, EventDay.COUNTED);
  }

  /** Returns a copy whose rule says that the event's own day is not counted. */
  public CountedLimit notCountingEventDay() {
    return new CountedLimit(amount, unit, kind, event, EventDay.NOT_COUNTED);
  }

  /** Returns the amount, 1 or more. */
  public int amount() {
    return amount;
  }

  /** Returns the unit. */
  public LimitUnit unit() {
    return unit;
  }

  /** Returns what the counted day means. */
  public Kind kind() {
    return kind;
  }

  /** Returns what it is counted from. */
  public Event event() {
    return event;
  }

  /** Returns what the rule says of the event's own day. */
  public EventDay eventDay() {
    return eventDay;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.counted(this);
  }

  @Override
  public String in(Language language, Tier tier) {
    String much = unit.describe(amount, language);
    String from = event.in(language, tier);
    return language == Language.CHINESE
        ? inChinese(much, from) + dayInChinese()
        : inEnglish(much, from) + dayInEnglish();
  }

  private String inChinese(String much, String from) {
    switch (kind) {
      case WITHIN:
        return from + "后" + much + "内";
      case AT_LEAST:
        return "自" + from + "起不少于" + much;
      default:
        return "至迟在" + from + "前" + much;
    }
  }

  private String inEnglish(String much, String from) {
    switch (kind) {
      case WITHIN:
        return "within " + much + " of " + from;
      case AT_LEAST:
        return "at least " + much + " from " + from;
      default:
        return "at least " + much + " before " + from;
    }
  }

  private String dayInChinese() {
    return eventDay == EventDay.NOT_SAID ? "" : eventDay == EventDay.COUNTED ? "（含当日）" : "（不含当日）";
  }

  private String dayInEnglish() {
    return eventDay == EventDay.NOT_SAID
        ? ""
        : eventDay == EventDay.COUNTED ? " (that day counted)" : " (that day not counted)";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof CountedLimit)) {
      return false;
    }
    CountedLimit that = (CountedLimit) other;
    return amount == that.amount
        && unit == that.unit
        && kind == that.kind
        && event.equals(that.event)
        && eventDay == that.eventDay;
  }

  @Override
  public int hashCode() {
    return ((amount * 31 + unit.hashCode()) * 31 + kind.hashCode()) * 31 + event.hashCode();
  }
}
