package org.workrules.api.text;

import static java.util.Objects.requireNonNull;

/** Chinese characters. */
public final class Han {

  private Han() {}

  /** Returns whether a text has at least one Chinese character. */
  public static boolean isIn(String text) {
    requireNonNull(text, "text");
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      if (is(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a text is not empty and has nothing but Chinese characters. */
  public static boolean isAllOf(String text) {
    requireNonNull(text, "text");
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      if (!is(text.codePointAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static boolean is(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
  }
}
