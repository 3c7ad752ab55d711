package org.workrules.api.money;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.workrules.api.InvalidValueException;
import org.workrules.api.text.Language;
import org.workrules.api.text.Tier;
import org.workrules.api.text.Worded;

/**
 * 金额: an amount of money in yuan, exact to the fen, not negative.
 *
 * <p>Immutable and thread-safe.
 */
public final class Money implements Comparable<Money>, Worded {

  private static final String EXPECTED =
      "an amount of 0 to 10^18 yuan, exact to the fen, such as 20万元, 1.5亿元 or 3500元";
  private static final Pattern FORM = Pattern.compile("(\\d+(?:\\.\\d+)?)(亿|万)?元");
  private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
  private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);

  private static final BigDecimal LARGEST_YUAN = BigDecimal.TEN.pow(18);

  /** 10<sup>18</sup> yuan: the largest amount. */
  public static final Money LARGEST = new Money(LARGEST_YUAN);

  private final BigDecimal yuan;

  private Money(BigDecimal yuan) {
    this.yuan = yuan;
  }

  /**
   * Returns an amount of yuan.
   *
   * @param yuan the amount, 0 to 10<sup>18</sup>, with two decimals at most
   * @return the money
   * @throws InvalidValueException if the amount is negative, above 10<sup>18</sup> or finer than a
   *     fen
   */
  public static Money ofYuan(BigDecimal yuan) {
    BigDecimal exact = requireNonNull(yuan, "yuan").stripTrailingZeros();
    if (exact.signum() < 0 || exact.scale() > 2 || exact.compareTo(LARGEST_YUAN) > 0) {
      throw new InvalidValueException("amount of money", yuan, EXPECTED);
    }
    return new Money(exact);
  }

  /**
   * Returns a whole amount of yuan.
   *
   * @param yuan the amount, 0 or more
   * @return the money
   * @throws InvalidValueException if the amount is negative or above 10<sup>18</sup> yuan
   */
  public static Money ofYuan(long yuan) {
    return ofYuan(BigDecimal.valueOf(yuan));
  }

  /**
   * Returns a whole amount of 万元, ten thousand yuan each.
   *
   * @param wan the amount, 0 or more
   * @return the money
   * @throws InvalidValueException if the amount is negative or above 10<sup>18</sup> yuan
   */
  public static Money ofWan(long wan) {
    return ofYuan(BigDecimal.valueOf(wan).multiply(WAN));
  }

  /**
   * Returns the amount written in a text, the inverse of {@link #toString}.
   *
   * @param text a decimal number with 元, 万元 or 亿元
   * @return the money
   * @throws InvalidValueException if the text has another form, or the amount is above
   *     10<sup>18</sup> yuan
   */
  public static Money parse(String text) {
    Matcher matcher = FORM.matcher(requireNonNull(text, "text"));
    if (!matcher.matches() || text.length() > 40) {
      throw new InvalidValueException("amount of money", text, EXPECTED);
    }
    BigDecimal number = new BigDecimal(matcher.group(1));
    String unit = matcher.group(2);
    return ofYuan(unit == null ? number : number.multiply(unit.equals("万") ? WAN : YI));
  }

  /** Returns the amount in yuan. */
  public BigDecimal yuan() {
    return yuan;
  }

  /**
   * Returns the sum of this and another amount.
   *
   * @param other the other
   * @return the sum
   * @throws InvalidValueException if the sum is above 10<sup>18</sup> yuan
   */
  public Money plus(Money other) {
    return ofYuan(yuan.add(requireNonNull(other, "other").yuan));
  }

  @Override
  public int compareTo(Money other) {
    return yuan.compareTo(other.yuan);
  }

  /**
   * Returns the amount in words, in 万元 where that is a whole number.
   *
   * @param language the language
   * @param tier the tier, which makes no difference
   * @return such as 20万元, 3500.5元, or "200000 yuan"
   */
  @Override
  public String in(Language language, Tier tier) {
    requireNonNull(tier, "tier");
    if (requireNonNull(language, "language") == Language.ENGLISH) {
      return yuan.toPlainString() + " yuan";
    }
    BigInteger[] wan =
        yuan.scale() > 0
            ? new BigInteger[] {BigInteger.ZERO, BigInteger.ONE}
            : yuan.toBigIntegerExact().divideAndRemainder(WAN.toBigIntegerExact());
    boolean whole = wan[1].signum() == 0 && wan[0].signum() > 0;
    return whole ? wan[0] + "万元" : yuan.toPlainString() + "元";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Money && yuan.compareTo(((Money) other).yuan) == 0;
  }

  @Override
  public int hashCode() {
    return yuan.hashCode();
  }

  /** Returns the amount in Chinese. */
  @Override
  public String toString() {
    return in(Language.CHINESE);
  }
}
