package org.workrules.api.text;

import org.workrules.api.InvalidValueException;

/** 中文数字: numbers as Chinese texts write them. */
public final class ChineseNumerals {

  private static final int LARGEST = 999;
  private static final String DIGITS = "零一二三四五六七八九";

  private ChineseNumerals() {}

  /**
   * Returns a number in Chinese, such as 十, 五十 or 一百零三.
   *
   * @param number the number, 1 to 999
   * @return the number in words
   * @throws InvalidValueException if it is out of its bounds
   */
  public static String of(int number) {
    if (number < 1 || number > LARGEST) {
      throw new InvalidValueException("number", number, "1 to " + LARGEST);
    }
    StringBuilder text = new StringBuilder();
    int hundreds = number / 100;
    int tens = number / 10 % 10;
    int ones = number % 10;
    if (hundreds > 0) {
      text.append(DIGITS.charAt(hundreds)).append('百');
      if (tens == 0 && ones > 0) {
        text.append('零');
      }
    }
    if (tens > 0) {
      if (tens > 1 || hundreds > 0) {
        text.append(DIGITS.charAt(tens));
      }
      text.append('十');
    }
    if (ones > 0) {
      text.append(DIGITS.charAt(ones));
    }
    return text.toString();
  }
}
