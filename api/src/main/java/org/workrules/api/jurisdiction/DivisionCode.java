package org.workrules.api.jurisdiction;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.workrules.api.InvalidValueException;

/**
 * 行政区划代码: the six-digit code of a county-level jurisdiction (GB/T 2260), such as 620825.
 *
 * <p>The first two digits are the province's, the first four the prefecture's. Codes are ordered as
 * numbers. Immutable and thread-safe.
 */
public final class DivisionCode implements Comparable<DivisionCode>, Serializable {

  private static final long serialVersionUID = 1L;

  private static final String EXPECTED =
      "the six digits of a county-level jurisdiction (GB/T 2260), such as 620825";

  private final String digits;

  private DivisionCode(String digits) {
    this.digits = digits;
  }

  /**
   * Returns the code written in a text, the inverse of {@link #toString}.
   *
   * @param text six digits, of which neither the first two, the middle two nor the last two are 00
   * @return the code
   * @throws InvalidValueException if the text is anything else, such as a province's code
   */
  public static DivisionCode parse(String text) {
    requireNonNull(text, "text");
    boolean ok = text.length() == 6;
    for (int pair = 0; ok && pair < 6; pair += 2) {
      ok = isDigit(text.charAt(pair)) && isDigit(text.charAt(pair + 1));
      ok = ok && !text.startsWith("00", pair);
    }
    if (!ok) {
      throw new InvalidValueException("division code", text, EXPECTED);
    }
    return new DivisionCode(text);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Returns the two digits of the province, such as 62. */
  public String province() {
    return digits.substring(0, 2);
  }

  /** Returns the four digits of the prefecture, such as 6208. */
  public String prefecture() {
    return digits.substring(0, 4);
  }

  @Override
  public int compareTo(DivisionCode other) {
    return digits.compareTo(other.digits);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DivisionCode && digits.equals(((DivisionCode) other).digits);
  }

  @Override
  public int hashCode() {
    return digits.hashCode();
  }

  /** Returns the six digits. */
  @Override
  public String toString() {
    return digits;
  }
}
