package org.workrules.api.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workrules.api.InvalidValueException;

class TermTest {

  private static final Term DEPUTY = Term.of("副{县}长", "deputy {county} head");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          COUNTY            | 副县长 | deputy county head
          DISTRICT          | 副区长 | deputy district head
          COUNTY_LEVEL_CITY | 副市长 | deputy city head
          BANNER            | 副旗长 | deputy banner head
          """)
  void follows_the_tier(Tier tier, String chinese, String english) {
    assertEquals(chinese, DEPUTY.in(Language.CHINESE, tier));
    assertEquals(english, DEPUTY.in(Language.ENGLISH, tier));
  }

  @Test
  void reads_as_for_a_county_without_a_tier() {
    assertEquals("副县长", DEPUTY.in(Language.CHINESE));
    assertEquals("deputy county head", DEPUTY.in(Language.ENGLISH));
    assertEquals("副县长 (deputy county head)", DEPUTY.toString());
  }

  @Test
  void follows_the_tier_in_every_place_of_the_words() {
    Term both = Term.of("{县}长和副{县}长", "{county} head and deputy {county} heads");
    assertEquals("区长和副区长", both.in(Language.CHINESE, Tier.DISTRICT));
    assertEquals(
        "district head and deputy district heads", both.in(Language.ENGLISH, Tier.DISTRICT));
  }

  @Test
  void leaves_words_without_a_place_for_the_tier_alone() {
    Term party = Term.of("县委", "county Party committee");
    assertEquals("县委", party.in(Language.CHINESE, Tier.DISTRICT));
    assertEquals("county Party committee", party.in(Language.ENGLISH, Tier.DISTRICT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          ""          | county head | Chinese term must be written in Chinese, but was ''
          county head | county head | Chinese term must be written in Chinese, but was 'county head'
          县长        | ""          | English term must be not blank, but was ''
          县长        | " "         | English term must be not blank, but was ' '
          """)
  void is_refused_without_words_in_both_languages(String chinese, String english, String message) {
    assertEquals(
        message,
        assertThrows(InvalidValueException.class, () -> Term.of(chinese, english)).getMessage());
  }

  @Test
  void is_equal_to_a_term_of_the_same_words() {
    Term same = Term.of("副{县}长", "deputy {county} head");
    assertEquals(DEPUTY, same);
    assertEquals(DEPUTY.hashCode(), same.hashCode());
    assertNotEquals(DEPUTY, Term.of("副县长", "deputy {county} head"));
    assertNotEquals(DEPUTY, Term.of("副{县}长", "deputy county head"));
    assertNotEquals(DEPUTY, "副县长 (deputy county head)");
  }
}
