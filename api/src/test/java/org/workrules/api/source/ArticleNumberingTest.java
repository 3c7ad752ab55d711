package org.workrules.api.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.workrules.api.InvalidValueException;

class ArticleNumberingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ENUMERATED | 1   | 一、
          ENUMERATED | 50  | 五十、
          ENUMERATED | 101 | 一百零一、
          ARTICLES   | 1   | 第一条
          ARTICLES   | 50  | 第五十条
          ARTICLES   | 101 | 第一百零一条
          """)
  void heads_an_article_as_the_text_does(ArticleNumbering numbering, int article, String heading) {
    assertEquals(heading, numbering.heading(article));
  }

  @ParameterizedTest
  @EnumSource
  void heads_no_article_out_of_bounds(ArticleNumbering numbering) {
    for (int article : new int[] {0, 1000}) {
      assertEquals(
          "article must be 1 to 999, but was " + article,
          assertThrows(InvalidValueException.class, () -> numbering.heading(article)).getMessage());
    }
  }
}
