package org.workrules.api.meeting;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.workrules.api.InvalidValueException;
import org.workrules.api.text.ChineseNumerals;
import org.workrules.api.text.Language;
import org.workrules.api.text.Tier;
import org.workrules.api.text.Worded;

/**
 * 法定人数: a part of those who sit in one capacity, such as more than half of the members.
 *
 * <p>Immutable and thread-safe.
 */
public final class Quorum implements Worded {

  private static final int LARGEST = 100;

  private final int numerator;
  private final int denominator;
  private final boolean exceeded;
  private final Seat base;

  private Quorum(int numerator, int denominator, boolean exceeded, Seat base) {
    int fewest = exceeded ? 2 : 1;
    if (denominator < fewest || denominator > LARGEST) {
      throw new InvalidValueException(
          "denominator of a quorum", denominator, fewest + " to " + LARGEST);
    }
    int most = exceeded ? denominator - 1 : denominator;
    if (numerator < 1 || numerator > most) {
      throw new InvalidValueException("numerator of a quorum", numerator, "1 to " + most);
    }
    this.numerator = numerator;
    this.denominator = denominator;
    this.exceeded = exceeded;
    this.base = requireNonNull(base, "base");
  }

  /**
   * Returns a part that must be exceeded: 超过、过半数.
   *
   * @param numerator the numerator, 1 to {@code denominator - 1}
   * @param denominator the denominator, 2 to 100
   * @param base those of whom it is a part
   * @return the quorum
   * @throws InvalidValueException if the fraction is out of its bounds
   */
  public static Quorum moreThan(int numerator, int denominator, Seat base) {
    return new Quorum(numerator, denominator, true, base);
  }

  /**
   * Returns a part that is enough: 以上、不少于.
   *
   * @param numerator the numerator, 1 to {@code denominator}
   * @param denominator the denominator, 1 to 100
   * @param base those of whom it is a part
   * @return the quorum
   * @throws InvalidValueException if the fraction is out of its bounds
   */
  public static Quorum atLeast(int numerator, int denominator, Seat base) {
    return new Quorum(numerator, denominator, false, base);
  }

  /** Returns those of whom it is a part. */
  public Seat base() {
    return base;
  }

  /**
   * Returns the least number that makes it up, exactly: of 10, more than half is 6; of 9, it is 5.
   *
   * @param due how many sit in the capacity of {@link #base}, 0 or more
   * @return the number
   * @throws InvalidValueException if {@code due} is negative
   */
  public int of(int due) {
    if (due < 0) {
      throw new InvalidValueException("number of those due", due, "0 or more");
    }
    long part = (long) due * numerator;
    return (int) (exceeded ? part / denominator + 1 : (part + denominator - 1) / denominator);
  }

  /** Returns such as 超过组成人员的二分之一. */
  @Override
  public String in(Language language, Tier tier) {
    String of = base.in(language, tier);
    if (requireNonNull(language, "language") == Language.CHINESE) {
      return (exceeded ? "超过" : "不少于")
          + of
          + "的"
          + ChineseNumerals.of(denominator)
          + "分之"
          + ChineseNumerals.of(numerator);
    }
    return (exceeded ? "more than " : "at least ")
        + numerator
        + "/"
        + denominator
        + " of the "
        + of;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof Quorum)) {
      return false;
    }
    Quorum that = (Quorum) other;
    return numerator == that.numerator
        && denominator == that.denominator
        && exceeded == that.exceeded
        && base.equals(that.base);
  }

  @Override
  public int hashCode() {
    return (numerator * 31 + denominator) * 31 + base.hashCode();
  }

  /** Returns the quorum in Chinese. */
  @Override
  public String toString() {
    return in(Language.CHINESE);
  }
}
