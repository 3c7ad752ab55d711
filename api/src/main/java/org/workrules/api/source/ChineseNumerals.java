package org.workrules.api.source;

/** 中文数字: the numbers of articles as the texts write them. */
final class ChineseNumerals {

  private static final String DIGITS = "零一二三四五六七八九";

  private ChineseNumerals() {}

  /** Returns a number of 1 to 999 in Chinese, such as 十, 五十 or 一百零三. */
  static String of(int number) {
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
