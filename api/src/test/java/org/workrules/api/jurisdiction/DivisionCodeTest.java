package org.workrules.api.jurisdiction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workrules.api.InvalidValueException;

class DivisionCodeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # code | province | prefecture | of
          620825 | 62       | 6208       | 庄浪县
          210905 | 21       | 2109       | 清河门区
          500235 | 50       | 5002       | 云阳县, directly under a municipality
          429004 | 42       | 4290       | 仙桃市, directly under a province
          999901 | 99       | 9999       | 青山县, invented
          """)
  void names_its_province_and_prefecture(String text, String province, String prefecture) {
    DivisionCode code = DivisionCode.parse(text);
    assertEquals(province, code.province());
    assertEquals(prefecture, code.prefecture());
    assertEquals(text, code.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          # text   | what it is
          620000   | a province
          620800   | a prefecture
          000000   | nothing
          000001   | no province
          620001   | no prefecture
          62082    | a digit too few
          6208250  | a digit too many
          620825000000 | the twelve digits used in statistics
          62082A   | a letter
          ６２０８２５ | full-width digits
          六二〇八二五 | Chinese digits
          " 620825" | a blank before
          -20825   | a sign
          ""       | empty
          """)
  void refuses_all_but_the_six_digits_of_a_county(String text, String what) {
    assertEquals(
        "division code must be the six digits of a county-level jurisdiction (GB/T 2260), such as"
            + " 620825, but was '"
            + text
            + "'",
        assertThrows(InvalidValueException.class, () -> DivisionCode.parse(text), what)
            .getMessage());
  }

  @Test
  void takes_every_six_digits_of_which_no_pair_is_00() {
    List<String> wrong = new ArrayList<>();
    for (int number = 0; number <= 999_999; number++) {
      boolean county = number >= 10_000 && number / 100 % 100 > 0 && number % 100 > 0;
      String text = String.format("%06d", number);
      if (county != isTaken(text)) {
        wrong.add(text);
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static boolean isTaken(String text) {
    try {
      return DivisionCode.parse(text).toString().equals(text);
    } catch (InvalidValueException refused) {
      return false;
    }
  }

  @Test
  void is_ordered_and_equal_as_a_number() {
    DivisionCode qinghemen = DivisionCode.parse("210905");
    DivisionCode zhuanglang = DivisionCode.parse("620825");
    assertEquals(
        List.of(qinghemen, zhuanglang), List.of(zhuanglang, qinghemen).stream().sorted().toList());
    assertEquals(zhuanglang, DivisionCode.parse("620825"));
    assertEquals(zhuanglang.hashCode(), DivisionCode.parse("620825").hashCode());
    assertNotEquals(zhuanglang, qinghemen);
    assertNotEquals(zhuanglang, "620825");
  }
}
