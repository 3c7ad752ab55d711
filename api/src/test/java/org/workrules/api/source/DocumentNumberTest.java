package org.workrules.api.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workrules.api.InvalidValueException;

class DocumentNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          镇政发〔2024〕7号       | 镇政发     | 2024 | 7
          庄政发〔2023〕41号      | 庄政发     | 2023 | 41
          青政办发〔1949〕1号     | 青政办发   | 1949 | 1
          国办发明电〔2999〕100号 | 国办发明电 | 2999 | 100
          青〔2024〕999999号      | 青         | 2024 | 999999
          """)
  void is_read_as_organ_year_and_serial(String text, String organ, int year, int serial) {
    DocumentNumber number = DocumentNumber.parse(text);
    assertEquals(organ, number.organ());
    assertEquals(year, number.year());
    assertEquals(serial, number.serial());
    assertEquals(text, number.toString());
  }

  @Test
  void what_can_be_made_is_read_back_as_it_is_printed() {
    for (String organ : List.of("青", "青政发", "青政办函")) {
      for (int year = 1949; year <= 2999; year += 50) {
        for (int serial : new int[] {1, 9, 10, 11, 99, 100, 101, 9_999, 10_000, 999_999}) {
          DocumentNumber number = DocumentNumber.of(organ, year, serial);
          assertEquals(number, DocumentNumber.parse(number.toString()));
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          # text                 | what is wrong with it
          镇政发[2024]7号         | given its year in hexagonal brackets 〔〕, not []
          镇政发(2024)7号         | given its year in hexagonal brackets 〔〕, not ()
          镇政发（2024）7号       | given its year in hexagonal brackets 〔〕, not （）
          镇政发【2024】7号       | given its year in hexagonal brackets 〔〕, not 【】
          镇政发［2024］7号       | given its year in hexagonal brackets 〔〕, not ［］
          镇政发〔2024]7号        | given its year in hexagonal brackets 〔〕, not []
          镇政发2024年7号         | given its year in hexagonal brackets 〔〕, such as 庄政发〔2023〕41号
          ""                     | given its year in hexagonal brackets 〔〕, such as 庄政发〔2023〕41号
          镇政发〔2024〕第7号     | given its serial number without 第
          镇政发〔2024〕第07号    | given its serial number without 第
          镇政发〔2024〕07号      | given its serial number without a leading zero
          镇政发〔2024〕0号       | given its serial number without a leading zero
          镇政发〔2024〕1234567号 | given a serial number of six digits at most
          镇政发〔2024〕7         | ended with 号
          "镇政发〔2024〕7号 "    | ended with 号
          镇政发〔24〕7号         | given its year in four digits
          镇政发〔02024〕7号      | given its year in four digits
          ZZF〔2024〕7号          | begun with the organ's code in Chinese characters only
          镇政发A〔2024〕7号      | begun with the organ's code in Chinese characters only
          〔2024〕7号             | begun with the organ's code in Chinese characters only
          " 镇政发〔2024〕7号"    | begun with the organ's code in Chinese characters only
          镇政发〔2024〕 7号      | written with nothing between the year and the serial number
          镇政发〔2024〕号        | written as organ code, 〔year〕 and serial number in Arabic digits, such as 庄政发〔2023〕41号
          镇政发〔2024〕七号      | written as organ code, 〔year〕 and serial number in Arabic digits, such as 庄政发〔2023〕41号
          镇政发〔２０２４〕７号  | written as organ code, 〔year〕 and serial number in Arabic digits, such as 庄政发〔2023〕41号
          镇政发〔２０２４〕7号   | written as organ code, 〔year〕 and serial number in Arabic digits, such as 庄政发〔2023〕41号
          镇政发〔二〇二四〕7号   | written as organ code, 〔year〕 and serial number in Arabic digits, such as 庄政发〔2023〕41号
          镇政发〔〕7号           | written as organ code, 〔year〕 and serial number in Arabic digits, such as 庄政发〔2023〕41号
          镇政发〔2024）7号〕5号  | given its year in hexagonal brackets 〔〕, not （）
          镇政发〕2024〔7号       | written as organ code, 〔year〕 and serial number in Arabic digits, such as 庄政发〔2023〕41号
          号                      | given its year in hexagonal brackets 〔〕, such as 庄政发〔2023〕41号
          国务院令第713号         | that of a document such as 庄政发〔2023〕41号; an order's number (令号) is another thing
          """)
  void says_what_is_wrong_with_a_text(String text, String expected) {
    assertEquals(
        "document number must be " + expected + ", but was '" + text + "'",
        assertThrows(InvalidValueException.class, () -> DocumentNumber.parse(text)).getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          青政发  | 1948 | 1       | document year must be 1949 to 2999, but was 1948
          青政发  | 3000 | 1       | document year must be 1949 to 2999, but was 3000
          青政发  | 2024 | 0       | document serial number must be 1 to 999999, but was 0
          青政发  | 2024 | -1      | document serial number must be 1 to 999999, but was -1
          青政发  | 2024 | 1000000 | document serial number must be 1 to 999999, but was 1000000
          QZF    | 2024 | 1       | organ code must be Chinese characters, such as 庄政发, but was 'QZF'
          青政发1 | 2024 | 1       | organ code must be Chinese characters, such as 庄政发, but was '青政发1'
          ""     | 2024 | 1       | organ code must be Chinese characters, such as 庄政发, but was ''
          """)
  void refuses_parts_out_of_their_bounds(String organ, int year, int serial, String message) {
    assertEquals(
        message,
        assertThrows(InvalidValueException.class, () -> DocumentNumber.of(organ, year, serial))
            .getMessage());
  }

  @Test
  void refuses_a_text_whose_year_is_out_of_bounds() {
    assertEquals(
        "document year must be 1949 to 2999, but was 1948",
        assertThrows(InvalidValueException.class, () -> DocumentNumber.parse("青政发〔1948〕1号"))
            .getMessage());
  }

  @Test
  void is_ordered_by_organ_then_year_then_serial_as_numbers() {
    List<DocumentNumber> inOrder =
        Stream.of("庄政办发〔2022〕3号", "庄政发〔2022〕9号", "庄政发〔2022〕10号", "庄政发〔2023〕1号", "青政发〔2021〕1号")
            .map(DocumentNumber::parse)
            .toList();
    for (int i = 0; i < inOrder.size(); i++) {
      for (int j = 0; j < inOrder.size(); j++) {
        assertEquals(
            Integer.signum(Integer.compare(i, j)),
            Integer.signum(inOrder.get(i).compareTo(inOrder.get(j))),
            inOrder.get(i) + " and " + inOrder.get(j));
      }
    }
  }

  @Test
  void is_equal_by_all_its_parts() {
    DocumentNumber number = DocumentNumber.of("青政发", 2024, 7);
    assertEquals(number, DocumentNumber.parse("青政发〔2024〕7号"));
    assertEquals(number.hashCode(), DocumentNumber.parse("青政发〔2024〕7号").hashCode());
    assertNotEquals(number, DocumentNumber.of("青政办发", 2024, 7));
    assertNotEquals(number, DocumentNumber.of("青政发", 2023, 7));
    assertNotEquals(number, DocumentNumber.of("青政发", 2024, 8));
    assertNotEquals(number, "青政发〔2024〕7号");
  }
}
