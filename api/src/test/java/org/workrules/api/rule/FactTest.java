package org.workrules.api.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.workrules.api.InvalidValueException;
import org.workrules.api.actor.Role;
import org.workrules.api.actor.Roles;
import org.workrules.api.text.Language;
import org.workrules.api.text.Tier;

class FactTest {

  private static final Option TEXT = Option.of("TEXT", "文字修改", "textual changes");
  private static final Option SUBSTANCE = Option.of("SUBSTANCE", "实质修改", "substantial changes");
  private static final Fact<Option> CHANGES =
      Fact.choice("CHANGES", "修改内容", "changes", SUBSTANCE, TEXT);

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
  void a_value_is_titled_by_the_tier() {
    assertEquals("区长", Facts.OFFICIAL.describe(Roles.COUNTY_HEAD, Language.CHINESE, Tier.DISTRICT));
    assertEquals(
        "district head",
        Facts.OFFICIAL.describe(Roles.COUNTY_HEAD, Language.ENGLISH, Tier.DISTRICT));
  }

  @Test
  void a_choice_is_between_two_different_values_or_more() {
    refused("values of CHANGES must be two or more, none of them twice, but was []");
    refused("values of CHANGES must be two or more, none of them twice, but was [TEXT]", TEXT);
    refused(
        "values of CHANGES must be two or more, none of them twice, but was [TEXT, SUBSTANCE,"
            + " TEXT]",
        TEXT,
        SUBSTANCE,
        Option.of("TEXT", "改字", "other words"));
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
