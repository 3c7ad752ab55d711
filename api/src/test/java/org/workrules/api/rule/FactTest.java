package org.workrules.api.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.workrules.api.InvalidValueException;
import org.workrules.api.actor.Role;
import org.workrules.api.actor.Roles;
import org.workrules.api.money.Money;
import org.workrules.api.text.Language;
import org.workrules.api.text.Tier;
import org.workrules.api.text.Word;

class FactTest {

  private static final Option TEXT = Option.of("TEXT", "文字修改", "textual changes");
  private static final Option SUBSTANCE = Option.of("SUBSTANCE", "实质修改", "substantial changes");
  private static final Fact<Option> CHANGES =
      Fact.choice("CHANGES", "修改内容", "changes", SUBSTANCE, TEXT);
  private static final Fact<Boolean> SIGNED = Fact.requirement("SIGNED", "已签发", "signed");
  private static final Fact<Money> AMOUNT = Fact.amount("AMOUNT", "合同金额", "contract amount");

  @Test
  void a_flag_is_so_or_is_not() {
    assertTrue(Facts.URGENT.isFlag());
    assertEquals(List.of(true, false), Facts.URGENT.values());
    assertEquals("是", Facts.URGENT.describe(true, Language.CHINESE, Tier.COUNTY));
    assertEquals("否", Facts.URGENT.describe(false, Language.CHINESE, Tier.COUNTY));
    assertEquals("yes", Facts.URGENT.describe(true, Language.ENGLISH, Tier.COUNTY));
    assertEquals("no", Facts.URGENT.describe(false, Language.ENGLISH, Tier.COUNTY));
  }

  @Test
  void a_choice_keeps_its_values_in_their_order() {
    assertFalse(CHANGES.isFlag());
    assertEquals(List.of(SUBSTANCE, TEXT), CHANGES.values());
    assertEquals("文字修改", CHANGES.describe(TEXT, Language.CHINESE, Tier.COUNTY));
    assertEquals("textual changes", CHANGES.describe(TEXT, Language.ENGLISH, Tier.COUNTY));
  }

  @Test
  void an_amount_has_no_list_of_values_and_none_that_is_ordinary() {
    assertTrue(AMOUNT.isAmount());
    assertFalse(AMOUNT.isFlag());
    assertEquals(List.of(), AMOUNT.values());
    assertEquals(Optional.empty(), AMOUNT.ordinarily());
    assertEquals("20万元", AMOUNT.describe(Money.ofWan(20), Language.CHINESE, Tier.COUNTY));
    assertEquals("200000 yuan", AMOUNT.describe(Money.ofWan(20), Language.ENGLISH, Tier.COUNTY));
  }

  @Test
  void a_flag_is_ordinarily_not_so_and_a_requirement_is() {
    assertEquals(Optional.of(false), Facts.URGENT.ordinarily());
    assertEquals(Optional.of(true), SIGNED.ordinarily());
    assertEquals(Optional.empty(), CHANGES.ordinarily());
    assertTrue(SIGNED.isFlag());
    assertFalse(SIGNED.isAmount());
    assertFalse(CHANGES.isAmount());
    assertEquals(List.of(true, false), SIGNED.values());
  }

  static Stream<Arguments> definitions() {
    return Stream.of(
        Arguments.of("itself", SIGNED, SIGNED, true),
        Arguments.of("the same words", SIGNED, Fact.requirement("SIGNED", "已签发", "signed"), true),
        Arguments.of(
            "another id", SIGNED, Fact.requirement("SIGNED_BY_HEAD", "已签发", "signed"), false),
        Arguments.of("other Chinese", SIGNED, Fact.requirement("SIGNED", "已签", "signed"), false),
        Arguments.of("other English", SIGNED, Fact.requirement("SIGNED", "已签发", "issued"), false),
        Arguments.of("another ordinary value", SIGNED, Fact.flag("SIGNED", "已签发", "signed"), false),
        Arguments.of(
            "the same values",
            CHANGES,
            Fact.choice("CHANGES", "修改内容", "changes", SUBSTANCE, TEXT),
            true),
        Arguments.of(
            "the values in another order",
            CHANGES,
            Fact.choice("CHANGES", "修改内容", "changes", TEXT, SUBSTANCE),
            false),
        Arguments.of(
            "a value more",
            CHANGES,
            Fact.choice(
                "CHANGES", "修改内容", "changes", SUBSTANCE, TEXT, Option.of("NONE", "无", "none")),
            false),
        Arguments.of("no values", CHANGES, Fact.amount("CHANGES", "修改内容", "changes"), false),
        Arguments.of("another class", TEXT, Fact.flag("TEXT", "文字修改", "textual changes"), false));
  }

  @ParameterizedTest(name = "{0}: {3}")
  @MethodSource("definitions")
  void is_defined_as_another_of_the_same_words_values_and_ordinary_value(
      String what, Word one, Word other, boolean alike) {
    assertEquals(alike, one.isDefinedAs(other));
    assertEquals(alike, other.isDefinedAs(one));
  }

  @Test
  void a_value_is_titled_by_the_tier() {
    assertEquals("区长", Facts.OFFICIAL.describe(Roles.COUNTY_HEAD, Language.CHINESE, Tier.DISTRICT));
    assertEquals(
        "district head",
        Facts.OFFICIAL.describe(Roles.COUNTY_HEAD, Language.ENGLISH, Tier.DISTRICT));
  }

  @Test
  void a_choice_is_between_two_different_values_or_more() {
    refused("values of CHANGES must be 2 to 64, none of them twice, but was []");
    refused("values of CHANGES must be 2 to 64, none of them twice, but was [TEXT]", TEXT);
    refused(
        "values of CHANGES must be 2 to 64, none of them twice, but was [TEXT, SUBSTANCE,"
            + " TEXT]",
        TEXT,
        SUBSTANCE,
        Option.of("TEXT", "改字", "other words"));
  }

  @Test
  void a_choice_has_64_values_at_most() {
    Option[] many = new Option[65];
    for (int i = 0; i < many.length; i++) {
      many[i] = Option.of("V" + i, "值" + i, "value " + i);
    }
    assertEquals(
        64, Fact.choice("CHANGES", "修改内容", "changes", Arrays.copyOf(many, 64)).values().size());
    refused(
        "values of CHANGES must be 2 to 64, none of them twice, but was " + List.of(many), many);
  }

  private static void refused(String message, Option... values) {
    assertEquals(
        message,
        assertThrows(
                InvalidValueException.class,
                () -> Fact.choice("CHANGES", "修改内容", "changes", values))
            .getMessage());
  }

  @Test
  void does_not_change_with_the_array_it_was_made_of() {
    Role[] who = {Roles.COUNTY_HEAD, Roles.DEPUTY_COUNTY_HEAD};
    Fact<Role> fact = Fact.choice("WHO", "何人", "who", who);
    who[0] = Roles.OFFICE_DIRECTOR;
    assertEquals(List.of(Roles.COUNTY_HEAD, Roles.DEPUTY_COUNTY_HEAD), fact.values());
    assertThrows(UnsupportedOperationException.class, () -> fact.values().remove(0));
  }
}
