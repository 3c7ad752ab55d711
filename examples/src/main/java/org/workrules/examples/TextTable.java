package org.workrules.examples;

import java.util.ArrayList;
import java.util.List;

/** Lays out rows in columns for a terminal, in which a Chinese character is two columns wide. */
final class TextTable {

  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  TextTable row(String... cells) {
    rows.add(List.of(cells));
    return this;
  }

  /** Returns the rows, each on a line of its own, with the cells of a column below each other. */
  String layOut() {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        String cell = row.get(column);
        line.append(column == 0 ? "" : GAP).append(cell);
        line.append(" ".repeat(widthOf(column) - width(cell)));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private int widthOf(int column) {
    return rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0);
  }

  static int width(String text) {
    return text.codePoints().map(character -> isWide(character) ? 2 : 1).sum();
  }

  /**
   * Returns whether a character takes two columns: East Asian Wide or Fullwidth (Unicode UAX 11).
   */
  private static boolean isWide(int character) {
    return character >= 0x1100 && character <= 0x115f
        || character >= 0x2e80 && character <= 0xa4cf
        || character >= 0xac00 && character <= 0xd7a3
        || character >= 0xf900 && character <= 0xfaff
        || character >= 0xfe30 && character <= 0xfe6f
        || character >= 0xff01 && character <= 0xff60
        || character >= 0xffe0 && character <= 0xffe6
        || character >= 0x20000 && character <= 0x3fffd;
  }
}
