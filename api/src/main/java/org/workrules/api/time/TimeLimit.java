package org.workrules.api.time;

import static java.util.Objects.requireNonNull;

import java.time.MonthDay;
import org.jspecify.annotations.Nullable;
import org.workrules.api.InvalidValueException;
import org.workrules.api.text.Language;
import org.workrules.api.text.Term;
import org.workrules.api.text.Tier;
import org.workrules.api.text.Worded;

/**
 * 时限: what a rule says of time.
 *
 * <p>Most limits are {@link CountedLimit}s: so many days from an event. The others are read by a
 * {@link Visitor}: a fixed day of the year, a limit that somebody else sets, a word such as 及时 that
 * gives no number, a recurrence, an amount per period, words that the published text has lost, and
 * an exception that lifts a limit.
 *
 * <p>Immutable and thread-safe.
 */
public abstract class TimeLimit implements Worded {

  /** The largest amount of any unit: beyond it, a typing error is likelier than a rule. */
  static final int LARGEST_AMOUNT = 3660;

  TimeLimit() {}

  /**
   * Returns a limit within which an act is due: 以内、不得超过.
   *
   * @param amount the amount, 1 to 3660
   * @param unit calendar days, working days, weeks, months or years
   * @param event what it is counted from
   * @return the limit; whether the event's own day counts is left open
   * @throws InvalidValueException if the amount or the unit is out of its bounds
   */
  public static CountedLimit within(int amount, LimitUnit unit, Event event) {
    return new CountedLimit(amount, unit, CountedLimit.Kind.WITHIN, event, EventDay.NOT_SAID);
  }

  /**
   * Returns a time that must be given before one may go on: 不少于.
   *
   * @param amount the amount, 1 to 3660
   * @param unit calendar days, working days, weeks, months or years
   * @param event what it is counted from
   * @return the limit; whether the event's own day counts is left open
   * @throws InvalidValueException if the amount or the unit is out of its bounds
   */
  public static CountedLimit atLeast(int amount, LimitUnit unit, Event event) {
    return new CountedLimit(amount, unit, CountedLimit.Kind.AT_LEAST, event, EventDay.NOT_SAID);
  }

  /**
   * Returns a limit by which an act is due before an event: 提前、会前.
   *
   * @param amount the amount, 1 to 3660
   * @param unit calendar days, working days, weeks, months or years
   * @param event what it is counted back from
   * @return the limit; whether the event's own day counts is left open
   * @throws InvalidValueException if the amount or the unit is out of its bounds
   */
  public static CountedLimit ahead(int amount, LimitUnit unit, Event event) {
    return new CountedLimit(amount, unit, CountedLimit.Kind.AHEAD, event, EventDay.NOT_SAID);
  }

  /**
   * Returns a limit that ends on a fixed day of the year in which the event lies.
   *
   * @param day the last day that is in time
   * @param chinese how the text puts it, such as 12月中旬前
   * @param english the same in English
   * @return the limit
   */
  public static FixedDayLimit by(MonthDay day, String chinese, String english) {
    return new FixedDayLimit(day, Term.of(chinese, english));
  }

  /**
   * Returns a limit that the rules leave to somebody else or to another text.
   *
   * @param source who or what sets it
   * @return the limit
   */
  public static SetElsewhere setBy(LimitSource source) {
    return new SetElsewhere(source);
  }

  /**
   * Returns a limit that asks for speed and gives no number.
   *
   * @param word the word of the text
   * @return the limit
   */
  public static Unquantified unquantified(Promptness word) {
    return new Unquantified(word);
  }

  /**
   * Returns a recurrence: once in every period.
   *
   * @param unit the period
   * @return the limit
   */
  public static Recurrence every(LimitUnit unit) {
    return every(1, unit);
  }

  /**
   * Returns a recurrence: once in every period of several units, as every six months is 每半年.
   *
   * @param amount how many units make the period, 1 to 3660
   * @param unit the unit
   * @return the limit; how often within the period is said with {@link Recurrence#times(int)}
   * @throws InvalidValueException if the amount is out of its bounds
   */
  public static Recurrence every(int amount, LimitUnit unit) {
    return new Recurrence(checkedAmount(amount), unit, 1, 1, false);
  }

  /**
   * Returns an amount that is due in every period, such as at least 60 days a year.
   *
   * @param amount the least amount, 1 to 3660
   * @param unit the unit of the amount
   * @param period the period
   * @return the limit
   * @throws InvalidValueException if the amount is out of its bounds
   */
  public static Quota atLeastIn(int amount, LimitUnit unit, LimitUnit period) {
    return new Quota(amount, unit, period);
  }

  /** Returns the limit whose words the published text has lost. */
  public static Lost lost() {
    return Lost.INSTANCE;
  }

  /** Returns that an exception lifts a limit and sets no other in its place. */
  public static Lifted lifted() {
    return Lifted.INSTANCE;
  }

  static int checkedAmount(int amount) {
    if (amount < 1 || amount > LARGEST_AMOUNT) {
      throw new InvalidValueException("amount of a time limit", amount, "1 to " + LARGEST_AMOUNT);
    }
    return amount;
  }

  /**
   * Has a visitor read this limit.
   *
   * @param <R> what the visitor returns
   * @param visitor the visitor
   * @return what it returned
   */
  public abstract <R> R accept(Visitor<R> visitor);

  /** Returns the limit in Chinese. */
  @Override
  public final String toString() {
    return in(Language.CHINESE);
  }

  /**
   * Reads a limit. A later version may know more kinds of limit and then has a method for each: who
   * implements this is compiled against the version that it runs with.
   *
   * @param <R> what it returns
   */
  public interface Visitor<R> {

    /** Reads a limit that is counted from an event. */
    R counted(CountedLimit limit);

    /** Reads a limit that ends on a fixed day of the year. */
    R fixedDay(FixedDayLimit limit);

    /** Reads a limit that is set elsewhere. */
    R setElsewhere(SetElsewhere limit);

    /** Reads a limit without a number. */
    R unquantified(Unquantified limit);

    /** Reads a recurrence. */
    R recurrence(Recurrence limit);

    /** Reads an amount per period. */
    R quota(Quota limit);

    /** Reads a limit whose words are lost. */
    R lost(Lost limit);

    /** Reads that a limit is lifted. */
    R lifted(Lifted limit);
  }

  /** 每年固定日期: a limit that ends on a fixed day of the year in which the event lies. */
  public static final class FixedDayLimit extends TimeLimit {

    private final MonthDay day;
    private final Term words;

    private FixedDayLimit(MonthDay day, Term words) {
      this.day = requireNonNull(day, "day");
      this.words = words;
    }

    /** Returns the last day that is in time. */
    public MonthDay day() {
      return day;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.fixedDay(this);
    }

    @Override
    public String in(Language language, Tier tier) {
      return words.in(language, tier);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof FixedDayLimit
          && day.equals(((FixedDayLimit) other).day)
          && words.equals(((FixedDayLimit) other).words);
    }

    @Override
    public int hashCode() {
      return day.hashCode();
    }
  }

  /** 另定: a limit that the rules leave to somebody else or to another text. */
  public static final class SetElsewhere extends TimeLimit {

    private final LimitSource source;

    private SetElsewhere(LimitSource source) {
      this.source = requireNonNull(source, "source");
    }

    /** Returns who or what sets it. */
    public LimitSource source() {
      return source;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.setElsewhere(this);
    }

    @Override
    public String in(Language language, Tier tier) {
      return source.in(language, tier);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof SetElsewhere && source.equals(((SetElsewhere) other).source);
    }

    @Override
    public int hashCode() {
      return source.hashCode();
    }
  }

  /** 未定数额: a limit that asks for speed and gives no number. */
  public static final class Unquantified extends TimeLimit {

    private final Promptness word;

    private Unquantified(Promptness word) {
      this.word = requireNonNull(word, "word");
    }

    /** Returns the word of the text. */
    public Promptness word() {
      return word;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.unquantified(this);
    }

    @Override
    public String in(Language language, Tier tier) {
      requireNonNull(tier, "tier");
      return word.in(language);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Unquantified && word == ((Unquantified) other).word;
    }

    @Override
    public int hashCode() {
      return word.hashCode();
    }
  }

  /** 周期: a recurrence, so many times in every period. */
  public static final class Recurrence extends TimeLimit {

    private static final int MONTHS_OF_HALF_YEAR = 6;
    private static final int MONTHS_OF_QUARTER = 3;

    private final int amount;
    private final LimitUnit unit;
    private final int least;
    private final int most;
    private final boolean atStart;

    private Recurrence(int amount, LimitUnit unit, int least, int most, boolean atStart) {
      this.amount = amount;
      this.unit = requireNonNull(unit, "unit");
      this.least = least;
      this.most = most;
      this.atStart = atStart;
    }

    /**
     * Returns a copy that recurs so many times in the period.
     *
     * @param times how often, 1 to 3660
     * @return the copy
     * @throws InvalidValueException if the number is out of its bounds
     */
    public Recurrence times(int times) {
      return times(times, times);
    }

    /**
     * Returns a copy that recurs between so many times in the period, as 1－2次.
     *
     * @param least how often at least, 1 to {@code most}
     * @param most how often at most, to 3660
     * @return the copy
     * @throws InvalidValueException if a number is out of its bounds
     */
    public Recurrence times(int least, int most) {
      checkedAmount(most);
      if (least < 1 || least > most) {
        throw new InvalidValueException("least number of times", least, "1 to " + most);
      }
      return new Recurrence(amount, unit, least, most, atStart);
    }

    /**
     * Returns a copy that recurs so many times in the period at most, and may not at all: 不超过.
     *
     * @param times how often at most, 1 to 3660
     * @return the copy
     * @throws InvalidValueException if the number is out of its bounds
     */
    public Recurrence atMost(int times) {
      return new Recurrence(amount, unit, 0, checkedAmount(times), atStart);
    }

    /** Returns a copy that recurs at the start of the period, as 每季度初. */
    public Recurrence atStart() {
      return new Recurrence(amount, unit, least, most, true);
    }

    /** Returns how many units make the period. */
    public int amount() {
      return amount;
    }

    /** Returns the unit of the period. */
    public LimitUnit unit() {
      return unit;
    }

    /** Returns how often it recurs in the period at least; 0 if only a most is said. */
    public int least() {
      return least;
    }

    /** Returns how often it recurs in the period at most. */
    public int most() {
      return most;
    }

    /** Returns whether it recurs at the start of the period. */
    public boolean isAtStart() {
      return atStart;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.recurrence(this);
    }

    @Override
    public String in(Language language, Tier tier) {
      requireNonNull(tier, "tier");
      return requireNonNull(language, "language") == Language.CHINESE ? chinese() : english();
    }

    private String chinese() {
      String period = unit.every(Language.CHINESE);
      if (amount == MONTHS_OF_HALF_YEAR && unit == LimitUnit.MONTH) {
        period = "每半年";
      } else if (amount == MONTHS_OF_QUARTER && unit == LimitUnit.MONTH) {
        period = "每季度";
      } else if (amount > 1) {
        period = "每" + unit.describe(amount, Language.CHINESE);
      }
      return period + (atStart ? "初" : "") + chineseTimes();
    }

    private String chineseTimes() {
      if (least == 0) {
        return "不超过" + most + "次";
      }
      return most == 1 ? "" : (least == most ? "" : least + "至") + most + "次";
    }

    private String english() {
      String period = unit.every(Language.ENGLISH);
      if (amount == MONTHS_OF_HALF_YEAR && unit == LimitUnit.MONTH) {
        period = "every half-year";
      } else if (amount == MONTHS_OF_QUARTER && unit == LimitUnit.MONTH) {
        period = "every quarter";
      } else if (amount > 1) {
        period = "every " + unit.describe(amount, Language.ENGLISH);
      }
      return englishTimes() + (atStart ? "at the start of " : "") + period;
    }

    private String englishTimes() {
      if (least == 0) {
        return "at most " + most + (most == 1 ? " time " : " times ");
      }
      return most == 1 ? "" : (least == most ? "" : least + " to ") + most + " times ";
    }

    @Override
    public boolean equals(@Nullable Object other) {
      if (!(other instanceof Recurrence)) {
        return false;
      }
      Recurrence that = (Recurrence) other;
      return amount == that.amount
          && unit == that.unit
          && least == that.least
          && most == that.most
          && atStart == that.atStart;
    }

    @Override
    public int hashCode() {
      return ((amount * 31 + unit.hashCode()) * 31 + least) * 31 + most;
    }
  }

  /** 周期内的总量: an amount that is due in every period. */
  public static final class Quota extends TimeLimit {

    private final int amount;
    private final LimitUnit unit;
    private final LimitUnit period;

    private Quota(int amount, LimitUnit unit, LimitUnit period) {
      this.amount = checkedAmount(amount);
      this.unit = requireNonNull(unit, "unit");
      this.period = requireNonNull(period, "period");
    }

    /** Returns the least amount. */
    public int amount() {
      return amount;
    }

    /** Returns the unit of the amount. */
    public LimitUnit unit() {
      return unit;
    }

    /** Returns the period. */
    public LimitUnit period() {
      return period;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.quota(this);
    }

    @Override
    public String in(Language language, Tier tier) {
      requireNonNull(tier, "tier");
      String every = period.every(requireNonNull(language, "language"));
      String much = unit.describe(amount, language);
      return language == Language.CHINESE ? every + "不少于" + much : "at least " + much + " " + every;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Quota
          && amount == ((Quota) other).amount
          && unit == ((Quota) other).unit
          && period == ((Quota) other).period;
    }

    @Override
    public int hashCode() {
      return (amount * 31 + unit.hashCode()) * 31 + period.hashCode();
    }
  }

  /** 文本缺失: the limit whose words the published text has lost. */
  public static final class Lost extends TimeLimit {

    private static final Lost INSTANCE = new Lost();

    private Lost() {}

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.lost(this);
    }

    @Override
    public String in(Language language, Tier tier) {
      requireNonNull(tier, "tier");
      return requireNonNull(language, "language") == Language.CHINESE
          ? "公开文本缺失"
          : "lost from the published text";
    }
  }

  /** 不受此限: an exception lifts a limit and sets no other in its place. */
  public static final class Lifted extends TimeLimit {

    private static final Lifted INSTANCE = new Lifted();

    private Lifted() {}

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.lifted(this);
    }

    @Override
    public String in(Language language, Tier tier) {
      requireNonNull(tier, "tier");
      return requireNonNull(language, "language") == Language.CHINESE
          ? "不受此限"
          : "no limit, by exception";
    }
  }
}
