package org.workrules.api.source;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.workrules.api.InvalidValueException;
import org.workrules.api.text.Han;

/**
 * 发文字号: the number of an official document, such as 庄政发〔2023〕41号: the organ's code, the year in
 * hexagonal brackets, the serial number (GB/T 9704-2012, 7.2.5).
 *
 * <p>The number of an order, such as 国务院令第713号, is another thing (10.2) and is refused. Numbers are
 * ordered by organ, year and serial. Immutable and thread-safe.
 */
public final class DocumentNumber implements Comparable<DocumentNumber> {

  private static final String FIELD = "document number";
  private static final int FIRST_YEAR = 1949;
  private static final int LAST_YEAR = 2999;
  private static final int LAST_SERIAL = 999_999;

  private final String organ;
  private final int year;
  private final int serial;

  private DocumentNumber(String organ, int year, int serial) {
    this.organ = organ;
    this.year = year;
    this.serial = serial;
  }

  /**
   * Returns the number made of its parts.
   *
   * @param organ the organ's code (机关代字), Chinese characters only, such as 庄政发
   * @param year the year, 1949 to 2999
   * @param serial the serial number within the year, 1 to 999999
   * @return the number
   * @throws InvalidValueException if a part is out of its bounds
   */
  public static DocumentNumber of(String organ, int year, int serial) {
    requireNonNull(organ, "organ");
    if (!Han.isAllOf(organ)) {
      throw new InvalidValueException("organ code", organ, "Chinese characters, such as 庄政发");
    }
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new InvalidValueException("document year", year, "1949 to 2999");
    }
    if (serial < 1 || serial > LAST_SERIAL) {
      throw new InvalidValueException("document serial number", serial, "1 to " + LAST_SERIAL);
    }
    return new DocumentNumber(organ, year, serial);
  }

  /**
   * Returns the number written in a text, the inverse of {@link #toString}.
   *
   * @param text the number as printed, such as 庄政发〔2023〕41号
   * @return the number
   * @throws InvalidValueException if the text has another form; it says what is wrong, for instance
   *     square brackets, a serial number with 第 or a leading zero
   */
  public static DocumentNumber parse(String text) {
    requireNonNull(text, "text");
    int open = text.indexOf('〔');
    int close = text.indexOf('〕', open + 1);
    int end = text.length() - 1;
    int first = end;
    while (first > close + 1 && isDigit(text.charAt(first - 1))) {
      first--;
    }
    if (open < 0 || close < 0 || first == end || !text.endsWith("号")) {
      throw wrong(text, whyNoNumber(text));
    }
    String organ = text.substring(0, open);
    String year = text.substring(open + 1, close);
    if (!isNumber(year)) {
      throw wrong(text, whyNoNumber(text));
    }
    String between = text.substring(close + 1, first);
    String serial = text.substring(first, end);
    if (!Han.isAllOf(organ)) {
      throw wrong(text, "begun with the organ's code in Chinese characters only");
    }
    if (year.length() != 4) {
      throw wrong(text, "given its year in four digits");
    }
    if (between.equals("第")) {
      throw wrong(text, "given its serial number without 第");
    }
    if (!between.isEmpty()) {
      throw wrong(text, "written with nothing between the year and the serial number");
    }
    if (serial.startsWith("0")) {
      throw wrong(text, "given its serial number without a leading zero");
    }
    if (serial.length() > 6) {
      throw wrong(text, "given a serial number of six digits at most");
    }
    return of(organ, Integer.parseInt(year), Integer.parseInt(serial));
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String whyNoNumber(String text) {
    if (text.contains("令第")) {
      return "that of a document such as 庄政发〔2023〕41号; an order's number (令号) is another thing";
    }
    for (String brackets : new String[] {"[]", "()", "【】", "（）", "［］", "「」", "{}", "<>"}) {
      if (text.indexOf(brackets.charAt(0)) >= 0 || text.indexOf(brackets.charAt(1)) >= 0) {
        return "given its year in hexagonal brackets 〔〕, not " + brackets;
      }
    }
    if (!text.contains("〔") || !text.contains("〕")) {
      return "given its year in hexagonal brackets 〔〕, such as 庄政发〔2023〕41号";
    }
    if (!text.endsWith("号")) {
      return "ended with 号";
    }
    return "written as organ code, 〔year〕 and serial number in Arabic digits, such as 庄政发〔2023〕41号";
  }

  private static InvalidValueException wrong(String text, String expected) {
    return new InvalidValueException(FIELD, text, expected);
  }

  /** Returns the organ's code (机关代字), such as 庄政发. */
  public String organ() {
    return organ;
  }

  /** Returns the year. */
  public int year() {
    return year;
  }

  /** Returns the serial number within the year. */
  public int serial() {
    return serial;
  }

  @Override
  public int compareTo(DocumentNumber other) {
    int byOrgan = organ.compareTo(other.organ);
    int byYear = byOrgan != 0 ? byOrgan : Integer.compare(year, other.year);
    return byYear != 0 ? byYear : Integer.compare(serial, other.serial);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DocumentNumber && compareTo((DocumentNumber) other) == 0;
  }

  @Override
  public int hashCode() {
    return (organ.hashCode() * 31 + year) * 31 + serial;
  }

  /** Returns the number as printed, such as 庄政发〔2023〕41号. */
  @Override
  public String toString() {
    return organ + "〔" + year + "〕" + serial + "号";
  }
}
