package org.workrules.api.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.workrules.api.InvalidValueException;

class ChineseNumeralsTest {

  private static final Map<Character, Integer> DIGITS =
      Map.of('一', 1, '二', 2, '三', 3, '四', 4, '五', 5, '六', 6, '七', 7, '八', 8, '九', 9);

  @ParameterizedTest
  @CsvSource({
    "1, 一",
    "9, 九",
    "10, 十",
    "11, 十一",
    "19, 十九",
    "20, 二十",
    "21, 二十一",
    "50, 五十",
    "99, 九十九",
    "100, 一百",
    "101, 一百零一",
    "110, 一百一十",
    "111, 一百一十一",
    "120, 一百二十",
    "200, 二百",
    "305, 三百零五",
    "310, 三百一十",
    "999, 九百九十九"
  })
  void are_written_as_the_texts_write_them(int number, String words) {
    assertEquals(words, ChineseNumerals.of(number));
  }

  @Test
  void each_number_reads_back_as_itself() {
    Set<String> all = new HashSet<>();
    for (int number = 1; number <= 999; number++) {
      String words = ChineseNumerals.of(number);
      assertTrue(Han.isAllOf(words), words);
      assertTrue(all.add(words), words);
      assertEquals(number, read(words), words);
    }
  }

  /** Reads a number aloud, left to right: a digit waits for its unit. */
  private static int read(String words) {
    int sum = 0;
    int digit = 0;
    for (char one : words.toCharArray()) {
      switch (one) {
        case '百' -> {
          sum += 100 * digit;
          digit = 0;
        }
        case '十' -> {
          sum += 10 * Math.max(digit, 1);
          digit = 0;
        }
        case '零' -> digit = 0;
        default -> digit = DIGITS.get(one);
      }
    }
    return sum + digit;
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1000, Integer.MAX_VALUE})
  void none_is_out_of_bounds(int number) {
    InvalidValueException thrown =
        assertThrows(InvalidValueException.class, () -> ChineseNumerals.of(number));
    assertEquals("number must be 1 to 999, but was " + number, thrown.getMessage());
  }
}
