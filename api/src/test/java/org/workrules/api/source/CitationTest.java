package org.workrules.api.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.workrules.api.Qingshan.DISTRICT_RULES;
import static org.workrules.api.Qingshan.RULES;
import static org.workrules.api.Qingshan.RULES_2021;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.workrules.api.InvalidValueException;
import org.workrules.api.text.Language;

class CitationTest {

  static Stream<Arguments> places() {
    Citation fifty = RULES.article(50);
    return Stream.of(
        Arguments.of(fifty, "第五十条", "art. 50"),
        Arguments.of(fifty.paragraph(2), "第五十条第二款", "art. 50 para. 2"),
        Arguments.of(fifty.item(3), "第五十条第（三）项", "art. 50 item 3"),
        Arguments.of(fifty.paragraph(2).item(3), "第五十条第二款第（三）项", "art. 50 para. 2 item 3"),
        Arguments.of(fifty.item(12).subItem(4), "第五十条第（十二）项第4目", "art. 50 item 12 sub-item 4"),
        Arguments.of(
            fifty.paragraph(2).item(3).subItem(11),
            "第五十条第二款第（三）项第11目",
            "art. 50 para. 2 item 3 sub-item 11"),
        // Narrowing again leaves the place named before, and all that was inside it.
        Arguments.of(fifty.paragraph(2).paragraph(1), "第五十条第一款", "art. 50 para. 1"),
        Arguments.of(fifty.item(3).paragraph(2), "第五十条第二款", "art. 50 para. 2"),
        Arguments.of(
            fifty.paragraph(2).item(3).subItem(1).item(4),
            "第五十条第二款第（四）项",
            "art. 50 para. 2 item 4"));
  }

  @ParameterizedTest
  @MethodSource("places")
  void prints_the_place_as_the_texts_do(Citation citation, String chinese, String english) {
    assertEquals(chinese, citation.place());
    assertEquals(chinese, citation.place(Language.CHINESE));
    assertEquals(english, citation.place(Language.ENGLISH));
  }

  @Test
  void prints_the_title_before_the_place() {
    Citation citation = RULES.article(50).paragraph(3);
    assertEquals("《青山县人民政府工作规则》第五十条第三款", citation.toString());
    assertEquals("《青山县人民政府工作规则》第五十条第三款", citation.in(Language.CHINESE));
    assertEquals("Work Rules of Qingshan County, art. 50 para. 3", citation.in(Language.ENGLISH));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1   | 第一条
          2   | 第二条
          9   | 第九条
          10  | 第十条
          11  | 第十一条
          19  | 第十九条
          20  | 第二十条
          21  | 第二十一条
          99  | 第九十九条
          100 | 第一百条
          101 | 第一百零一条
          109 | 第一百零九条
          110 | 第一百一十条
          111 | 第一百一十一条
          120 | 第一百二十条
          200 | 第二百条
          999 | 第九百九十九条
          """)
  void numbers_articles_in_chinese(int number, String place) {
    assertEquals(place, RULES.article(number).place());
  }

  /** The numerals of 1 to 999 in their order, put together the way children recite them. */
  private static List<String> recited() {
    String[] digits = {"一", "二", "三", "四", "五", "六", "七", "八", "九"};
    List<String> numerals = new ArrayList<>(List.of(digits));
    for (String tens : new String[] {"十", "二十", "三十", "四十", "五十", "六十", "七十", "八十", "九十"}) {
      numerals.add(tens);
      for (String ones : digits) {
        numerals.add(tens + ones);
      }
    }
    List<String> belowHundred = List.copyOf(numerals);
    for (String hundreds : digits) {
      numerals.add(hundreds + "百");
      for (String rest : belowHundred) {
        boolean one = rest.length() == 1 && !rest.equals("十");
        numerals.add(hundreds + "百" + (one ? "零" : rest.startsWith("十") ? "一" : "") + rest);
      }
    }
    return numerals;
  }

  @Test
  void numbers_all_articles_as_they_are_recited() {
    List<String> printed = new ArrayList<>();
    for (int number = 1; number <= 999; number++) {
      String place = RULES.article(number).place();
      printed.add(place.substring(1, place.length() - 1));
    }
    assertEquals(recited(), printed);
    assertEquals(999, new HashSet<>(printed).size());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 1000, Integer.MIN_VALUE, Integer.MAX_VALUE})
  void numbers_run_from_1_to_999(int number) {
    Citation article = RULES.article(1);
    refused("article must be 1 to 999, but was " + number, () -> RULES.article(number));
    refused("paragraph must be 1 to 999, but was " + number, () -> article.paragraph(number));
    refused("item must be 1 to 999, but was " + number, () -> article.item(number));
    refused("sub-item must be 1 to 999, but was " + number, () -> article.item(1).subItem(number));
  }

  @Test
  void a_sub_item_belongs_to_an_item() {
    refused(
        "citation of a sub-item must be narrowed to an item first, but was"
            + " 《青山县人民政府工作规则》第五条第一款",
        () -> RULES.article(5).paragraph(1).subItem(1));
  }

  private static void refused(String message, Runnable narrowing) {
    assertEquals(message, assertThrows(InvalidValueException.class, narrowing::run).getMessage());
  }

  @Test
  void knows_its_edition_and_article() {
    Citation citation = RULES.article(5).paragraph(1).item(2);
    assertEquals(RULES, citation.edition());
    assertEquals(5, citation.article());
  }

  @Test
  void knows_how_far_it_is_narrowed() {
    Citation article = RULES.article(5);
    assertEquals(OptionalInt.empty(), article.paragraph());
    assertEquals(OptionalInt.empty(), article.item());
    assertEquals(OptionalInt.empty(), article.subItem());

    Citation subItem = article.paragraph(1).item(2).subItem(3);
    assertEquals(OptionalInt.of(1), subItem.paragraph());
    assertEquals(OptionalInt.of(2), subItem.item());
    assertEquals(OptionalInt.of(3), subItem.subItem());

    assertEquals(OptionalInt.empty(), article.item(2).paragraph());
    assertEquals(OptionalInt.empty(), subItem.paragraph(4).item());
    assertEquals(OptionalInt.empty(), subItem.item(4).subItem());
  }

  @Test
  void is_ordered_as_it_stands_in_the_edition() {
    List<Citation> inOrder =
        List.of(
            RULES.article(4),
            RULES.article(5),
            RULES.article(5).item(1),
            RULES.article(5).paragraph(1),
            RULES.article(5).paragraph(1).item(2),
            RULES.article(5).paragraph(1).item(2).subItem(9),
            RULES.article(5).paragraph(1).item(2).subItem(10),
            RULES.article(5).paragraph(1).item(3),
            RULES.article(5).paragraph(2),
            RULES.article(10),
            RULES.article(10).paragraph(2),
            RULES.article(100));
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
  void a_list_names_each_edition_where_its_places_begin() {
    List<Citation> citations =
        List.of(RULES.article(3).paragraph(2), RULES.article(1), DISTRICT_RULES.article(2));

    assertEquals(
        "《青山县人民政府工作规则》第三条第二款、第一条、" + DISTRICT_RULES.article(2),
        Citation.listed(citations, Language.CHINESE));
    assertEquals(
        "Work Rules of Qingshan County, art. 3 para. 2; art. 1; "
            + DISTRICT_RULES.article(2).in(Language.ENGLISH),
        Citation.listed(citations, Language.ENGLISH));
    assertEquals("", Citation.listed(List.of(), Language.CHINESE));
  }

  @Test
  void those_of_several_editions_are_ordered_by_the_editions() {
    List<Citation> inOrder =
        List.of(
            DISTRICT_RULES.article(2),
            DISTRICT_RULES.article(9),
            RULES_2021.article(1),
            RULES_2021.article(9),
            RULES.article(1),
            RULES.article(2));
    List<Citation> backward = new ArrayList<>(inOrder);
    Collections.reverse(backward);
    assertEquals(inOrder, backward.stream().sorted().toList());
  }

  @Test
  void is_equal_by_all_its_parts() {
    Citation citation = RULES.article(5).paragraph(1).item(2).subItem(3);
    Citation same = Citation.of(RULES, 5).paragraph(1).item(2).subItem(3);
    assertEquals(citation, same);
    assertEquals(citation.hashCode(), same.hashCode());
    assertNotEquals(citation, RULES.article(4).paragraph(1).item(2).subItem(3));
    assertNotEquals(citation, RULES.article(5).paragraph(2).item(2).subItem(3));
    assertNotEquals(citation, RULES.article(5).item(2).subItem(3));
    assertNotEquals(citation, RULES.article(5).paragraph(1).item(1).subItem(3));
    assertNotEquals(citation, RULES.article(5).paragraph(1).item(2).subItem(1));
    assertNotEquals(citation, RULES.article(5).paragraph(1).item(2));
    assertNotEquals(citation, RULES_2021.article(5).paragraph(1).item(2).subItem(3));
    assertNotEquals(citation, citation.toString());
  }
}
