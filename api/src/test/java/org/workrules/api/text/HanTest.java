package org.workrules.api.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HanTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          # text | some  | all
          庄政发  | true  | true
          𠮷     | true  | true
          青A    | true  | false
          青政发1 | true  | false
          青 政   | true  | false
          青，政  | true  | false
          QZF    | false | false
          １２３  | false | false
          。     | false | false
          〔〕    | false | false
          カナ    | false | false
          ""     | false | false
          """)
  void knows_chinese_characters(String text, boolean some, boolean all) {
    assertEquals(some, Han.isIn(text));
    assertEquals(all, Han.isAllOf(text));
  }
}
