package org.workrules.api.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.workrules.api.Qingshan.DISTRICT_RULES;
import static org.workrules.api.Qingshan.RULES;
import static org.workrules.api.Qingshan.RULES_2021;
import static org.workrules.api.Qingshan.draft;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workrules.api.InvalidValueException;
import org.workrules.api.text.Language;
import org.workrules.api.text.Tier;

class EditionTest {

  private static final LocalDate FIRST = LocalDate.of(2023, 4, 1);

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # day       | without end | until 2028-03-31
          -9999-01-01 | false       | false
          2023-03-31  | false       | false
          2023-04-01  | true        | true
          2023-04-02  | true        | true
          2028-03-30  | true        | true
          2028-03-31  | true        | true
          2028-04-01  | true        | false
          9999-12-31  | true        | false
          """)
  void covers_the_days_from_its_first_to_its_last(
      LocalDate day, boolean withoutEnd, boolean withEnd) {
    Edition open = draft().inForceFrom(FIRST).articleCount(5).build();
    Edition lapsing =
        draft().inForceFrom(FIRST).lapses(LocalDate.of(2028, 3, 31)).articleCount(5).build();
    assertEquals(withoutEnd, open.covers(day));
    assertEquals(withEnd, lapsing.covers(day));
  }

  @Test
  void may_lapse_on_its_first_day_but_not_before() {
    Edition ofOneDay = draft().inForceFrom(FIRST).lapses(FIRST).articleCount(5).build();
    assertEquals(true, ofOneDay.covers(FIRST));
    assertEquals(false, ofOneDay.covers(FIRST.plusDays(1)));

    Edition.Builder backward =
        draft()
            .documentNumber("青政发〔2023〕3号")
            .inForceFrom(FIRST)
            .lapses(FIRST.minusDays(1))
            .articleCount(5);
    assertEquals(
        "last day of 《青山县人民政府工作规则》（青政发〔2023〕3号） must be on or after its first, 2023-04-01,"
            + " but was 2023-03-31",
        assertThrows(InvalidValueException.class, backward::build).getMessage());
  }

  @Test
  void has_one_article_at_least() {
    assertEquals(1, draft().inForceFrom(FIRST).articleCount(1).build().articleCount());
    assertEquals(
        "article count of 《青山县人民政府工作规则》 must be 1 to 999, but was 0",
        assertThrows(
                InvalidValueException.class,
                () -> draft().inForceFrom(FIRST).articleCount(0).build())
            .getMessage());
  }

  @Test
  void has_999_articles_at_most() {
    assertEquals(999, draft().inForceFrom(FIRST).articleCount(999).build().articleCount());
    assertEquals(
        "article count of 《青山县人民政府工作规则》 must be 1 to 999, but was 1000",
        assertThrows(
                InvalidValueException.class,
                () -> draft().inForceFrom(FIRST).articleCount(1000).build())
            .getMessage());
  }

  @Test
  void is_called_by_its_title_in_the_marks_of_a_book() {
    assertEquals("《青山县人民政府工作规则》", RULES.shortName(Language.CHINESE));
    assertEquals("Work Rules of Qingshan County", RULES.shortName(Language.ENGLISH));
  }

  @Test
  void prints_its_number_if_it_has_one() {
    assertEquals("《青山县人民政府工作规则》（青政发〔2023〕3号）", RULES.toString());
    assertEquals("《青山县人民政府工作规则》（青政发〔2023〕3号）", RULES.in(Language.CHINESE));
    assertEquals("Work Rules of Qingshan County (青政发〔2023〕3号)", RULES.in(Language.ENGLISH));
    Edition without = draft().inForceFrom(FIRST).articleCount(5).build();
    assertEquals("《青山县人民政府工作规则》", without.toString());
    assertEquals("Work Rules of Qingshan County", without.in(Language.ENGLISH));
  }

  @Test
  void is_of_the_work_rules_and_not_on_trial_unless_it_says_so() {
    assertEquals(Instrument.WORK_RULES, RULES.instrument());
    assertFalse(RULES.trial());
  }

  @Test
  void is_of_a_tier() {
    assertEquals(Tier.COUNTY, RULES.tier());
    assertEquals(Tier.DISTRICT, DISTRICT_RULES.tier());
  }

  @Test
  void is_equal_by_its_particulars() {
    assertEquals(
        draft().inForceFrom(FIRST).articleCount(5).build(),
        draft().inForceFrom(FIRST).articleCount(5).build());
    assertNotEquals(RULES, RULES_2021);
  }

  @Test
  void says_which_particulars_are_missing() {
    assertEquals(
        "Cannot build Edition, some of required attributes are not set [inForceFrom, articleCount]",
        assertThrows(IllegalStateException.class, () -> draft().build()).getMessage());
    assertEquals(
        "Cannot build Edition, some of required attributes are not set [tier, title, dated,"
            + " inForceFrom, commencement, articleCount, numbering]",
        assertThrows(IllegalStateException.class, () -> Edition.builder().build()).getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          青政发〔2021〕7号 | 2021年12月28日 | 《青山县人民政府工作规则》（青政发〔2021〕7号，2021年12月28日）
                           | 2019年         | 《青山县人民政府工作规则》（2019年）
          """)
  void names_what_it_replaces(String number, String issued, String printed) {
    RepealedEdition.Builder repealed =
        RepealedEdition.builder().title("青山县人民政府工作规则").issued(issued);
    if (number != null) {
      repealed.documentNumber(DocumentNumber.parse(number));
    }
    assertEquals(printed, repealed.build().toString());
  }
}
