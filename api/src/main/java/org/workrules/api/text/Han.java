package org.workrules.api.text;

import static java.util.Objects.requireNonNull;

/** Chinese characters. */
public final class Han {

  private Han() {}

  /** Returns whether a text has at least one Chinese character. */
  public static boolean isIn(String text) {
    return requireNonNull(text, "text").codePoints().anyMatch(Han::is);
  }

  /** Returns whether a text is not empty and has nothing but Chinese characters. */
  public static boolean isAllOf(String text) {
    return !requireNonNull(text, "text").isEmpty() && text.codePoints().allMatch(Han::is);
  }

  private static boolean is(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
  }
}
