package org.workrules.api.money;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.workrules.api.InvalidValueException;
import org.workrules.api.text.Language;
import org.workrules.api.text.Tier;
import org.workrules.api.text.Worded;

/**
 * 金额范围: a range of money. 以上 and 以下 include their figure; 超过, 不满 and 不含 do not (民法典 art. 1259).
 *
 * <p>Immutable and thread-safe.
 */
public final class MoneyRange implements Worded {

  private final @Nullable Money lower;
  private final boolean includesLower;
  private final @Nullable Money upper;
  private final boolean includesUpper;

  private MoneyRange(
      @Nullable Money lower, boolean includesLower, @Nullable Money upper, boolean includesUpper) {
    this.lower = lower;
    this.includesLower = includesLower;
    this.upper = upper;
    this.includesUpper = includesUpper;
  }

  /** Returns the range 以上: the amount itself, and more. */
  public static MoneyRange atLeast(Money amount) {
    return new MoneyRange(requireNonNull(amount, "amount"), true, null, false);
  }

  /** Returns the range 超过, 以上（不含）: more than the amount. */
  public static MoneyRange moreThan(Money amount) {
    return new MoneyRange(requireNonNull(amount, "amount"), false, null, false);
  }

  /** Returns the range 以下: the amount itself, and less. */
  public static MoneyRange atMost(Money amount) {
    return new MoneyRange(null, false, requireNonNull(amount, "amount"), true);
  }

  /** Returns the range 不满, 以下（不含）: less than the amount. */
  public static MoneyRange lessThan(Money amount) {
    return new MoneyRange(null, false, requireNonNull(amount, "amount"), false);
  }

  /**
   * Returns what lies both in this range, which has no upper bound, and in another, which has no
   * lower one: {@code moreThan(a).and(atMost(b))}.
   *
   * @param other the other range
   * @return the range between
   * @throws InvalidValueException if the bounds do not make a range that has an amount in it
   */
  public MoneyRange and(MoneyRange other) {
    requireNonNull(other, "other");
    boolean ordered =
        lower != null
            && upper == null
            && other.lower == null
            && other.upper != null
            && (lower.compareTo(other.upper) < 0
                || (lower.equals(other.upper) && includesLower && other.includesUpper));
    if (!ordered) {
      throw new InvalidValueException(
          "range of money", this + "、" + other, "a lower bound and a higher upper one");
    }
    return new MoneyRange(lower, includesLower, other.upper, other.includesUpper);
  }

  /** Returns the lower bound; empty if there is none. */
  public Optional<Money> lower() {
    return Optional.ofNullable(lower);
  }

  /** Returns the upper bound; empty if there is none. */
  public Optional<Money> upper() {
    return Optional.ofNullable(upper);
  }

  /** Returns whether the lower bound lies in the range; false if there is none. */
  public boolean includesLower() {
    return includesLower;
  }

  /** Returns whether the upper bound lies in the range; false if there is none. */
  public boolean includesUpper() {
    return includesUpper;
  }

  /** Returns whether an amount lies in the range. */
  public boolean contains(Money amount) {
    requireNonNull(amount, "amount");
    int low = lower == null ? 1 : amount.compareTo(lower);
    int high = upper == null ? -1 : amount.compareTo(upper);
    return (low > 0 || (low == 0 && includesLower)) && (high < 0 || (high == 0 && includesUpper));
  }

  /**
   * Returns the range in words.
   *
   * @param language the language
   * @param tier the tier, which makes no difference
   * @return such as 超过20万元、1000万元以下（含）
   */
  @Override
  public String in(Language language, Tier tier) {
    boolean chinese = requireNonNull(language, "language") == Language.CHINESE;
    StringBuilder text = new StringBuilder();
    if (lower != null) {
      String amount = lower.in(language, tier);
      text.append(
          chinese
              ? (includesLower ? amount + "以上（含）" : "超过" + amount)
              : (includesLower ? "at least " : "more than ") + amount);
    }
    if (upper != null) {
      String amount = upper.in(language, tier);
      text.append(lower == null ? "" : chinese ? "、" : " and ")
          .append(
              chinese
                  ? (includesUpper ? amount + "以下（含）" : "不满" + amount)
                  : (includesUpper ? "at most " : "less than ") + amount);
    }
    return text.toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof MoneyRange)) {
      return false;
    }
    MoneyRange that = (MoneyRange) other;
    return Objects.equals(lower, that.lower)
        && Objects.equals(upper, that.upper)
        && includesLower == that.includesLower
        && includesUpper == that.includesUpper;
  }

  @Override
  public int hashCode() {
    return Objects.hash(lower, includesLower, upper, includesUpper);
  }

  /** Returns the range in Chinese. */
  @Override
  public String toString() {
    return in(Language.CHINESE);
  }
}
