package org.workrules.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTableTest {

  @ParameterizedTest(name = "{0} takes {1} columns")
  @CsvSource({"abc, 3", "县长, 4", "（a）, 5", "〔2023〕, 8", "第1项, 5", "─, 1", "'', 0"})
  void a_chinese_character_is_two_columns_wide(String text, int width) {
    assertEquals(width, TextTable.width(text));
  }

  @Test
  void cells_of_a_column_stand_below_each_other() {
    assertEquals(
        """
        县长    a   x
        b       县  y
        副县长  c
        """,
        new TextTable().row("县长", "a", "x").row("b", "县", "y").row("副县长", "c", "").layOut());
  }
}
