package org.workrules.api.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.api.meeting.MeetingTypes.EXECUTIVE_MEETING;
import static org.workrules.api.meeting.MeetingTypes.PLENARY_MEETING;
import static org.workrules.api.rule.Facts.MAJOR_MATTER;
import static org.workrules.api.rule.Facts.MEETING;
import static org.workrules.api.rule.Facts.URGENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.workrules.api.InvalidValueException;
import org.workrules.api.meeting.MeetingType;
import org.workrules.api.money.Money;

class CircumstancesTest {

  private static final Circumstances UNKNOWN = Circumstances.unknown();
  private static final Circumstances ORDINARY = Circumstances.ordinary();

  @Test
  void what_is_not_given_is_unknown() {
    assertEquals(Optional.empty(), UNKNOWN.find(URGENT));
    assertEquals(Optional.empty(), UNKNOWN.find(MEETING));
    assertFalse(UNKNOWN.isOrdinary());
  }

  @Test
  void a_flag_that_is_not_given_is_not_so_in_ordinary_circumstances() {
    assertEquals(Optional.of(false), ORDINARY.find(URGENT));
    assertTrue(ORDINARY.isOrdinary());
  }

  @Test
  void a_choice_that_is_not_given_is_unknown_also_in_ordinary_circumstances() {
    assertEquals(Optional.empty(), ORDINARY.find(MEETING));
  }

  @Test
  void what_is_given_is_found_and_the_rest_stays_as_it_was() {
    Circumstances urgent = UNKNOWN.with(URGENT).with(MEETING, EXECUTIVE_MEETING);
    assertEquals(Optional.of(true), urgent.find(URGENT));
    assertEquals(Optional.of(EXECUTIVE_MEETING), urgent.find(MEETING));
    assertEquals(Optional.empty(), urgent.find(MAJOR_MATTER));
    assertEquals(Optional.of(true), ORDINARY.with(URGENT).find(URGENT));
    assertEquals(Optional.of(false), ORDINARY.with(URGENT).find(MAJOR_MATTER));
    assertTrue(ORDINARY.with(URGENT).isOrdinary());
  }

  @Test
  void with_makes_a_copy() {
    Circumstances urgent = UNKNOWN.with(URGENT);
    urgent.with(MAJOR_MATTER);
    assertEquals(Optional.empty(), UNKNOWN.find(URGENT));
    assertEquals(Optional.empty(), urgent.find(MAJOR_MATTER));
  }

  @Test
  void a_later_value_stands_in_the_place_of_the_earlier() {
    Circumstances calm = UNKNOWN.with(URGENT).with(URGENT, false);
    assertEquals(Optional.of(false), calm.find(URGENT));
    assertEquals(
        Optional.of(PLENARY_MEETING),
        UNKNOWN.with(MEETING, EXECUTIVE_MEETING).with(MEETING, PLENARY_MEETING).find(MEETING));
  }

  @Test
  void a_value_that_the_fact_cannot_have_is_refused() {
    MeetingType teaParty = MeetingType.of("TEA_PARTY", "茶话会", "tea party");
    assertEquals(
        "MEETING must be one of [PLENARY_MEETING, EXECUTIVE_MEETING, COUNTY_HEADS_OFFICE_MEETING,"
            + " THEMATIC_MEETING, PARTY_GROUP_MEETING], but was TEA_PARTY",
        assertThrows(InvalidValueException.class, () -> UNKNOWN.with(MEETING, teaParty))
            .getMessage());
  }

  @Test
  void an_amount_is_given_as_money() {
    Fact<Money> amount = Fact.amount("AMOUNT", "合同金额", "contract amount");
    assertEquals(Optional.empty(), ORDINARY.find(amount));
    assertEquals(Optional.of(Money.ofWan(20)), UNKNOWN.with(amount, Money.ofWan(20)).find(amount));
    assertEquals(
        "{AMOUNT=20万元}, otherwise unknown", UNKNOWN.with(amount, Money.ofWan(20)).toString());
  }

  @Test
  @SuppressWarnings({"unchecked", "rawtypes"}) // as a caller without generics may
  void anything_else_is_no_amount() {
    Fact amount = Fact.amount("AMOUNT", "合同金额", "contract amount");
    assertEquals(
        "AMOUNT must be an amount of money, but was 20",
        assertThrows(InvalidValueException.class, () -> UNKNOWN.with(amount, 20)).getMessage());
  }

  @Test
  void a_fact_that_only_shares_its_id_with_the_one_given_is_refused() {
    Fact<Boolean> pressing = Fact.flag("URGENT", "急办", "pressing");
    assertEquals(
        "fact URGENT must be the one that the rules ask for, 紧急 (urgent), but was 急办 (pressing)",
        assertThrows(InvalidValueException.class, () -> UNKNOWN.with(pressing).find(URGENT))
            .getMessage());
    assertEquals(Optional.of(true), UNKNOWN.with(Fact.flag("URGENT", "紧急", "urgent")).find(URGENT));
  }

  @Test
  void otherwise_unknown_forgets_what_was_not_given() {
    Circumstances urgent = ORDINARY.with(URGENT).otherwiseUnknown();
    assertEquals(UNKNOWN.with(URGENT), urgent);
    assertEquals(Optional.empty(), urgent.find(MAJOR_MATTER));
    assertEquals(urgent, urgent.otherwiseUnknown());
  }

  @Test
  void are_equal_by_what_is_given_and_what_is_taken_for_granted() {
    Circumstances one = UNKNOWN.with(URGENT).with(MAJOR_MATTER, false);
    Circumstances same = UNKNOWN.with(MAJOR_MATTER, false).with(URGENT);
    assertEquals(one, same);
    assertEquals(one.hashCode(), same.hashCode());
    assertNotEquals(one, UNKNOWN.with(URGENT));
    assertNotEquals(UNKNOWN.with(URGENT), ORDINARY.with(URGENT));
    assertNotEquals(UNKNOWN, ORDINARY);
  }

  @Test
  void print_what_is_given() {
    assertEquals("{}, otherwise unknown", UNKNOWN.toString());
    assertEquals(
        "{URGENT=true, MEETING=EXECUTIVE_MEETING}, otherwise ordinary",
        ORDINARY.with(URGENT).with(MEETING, EXECUTIVE_MEETING).toString());
  }

  @Test
  void in_ordinary_circumstances_a_requirement_is_met_unless_it_is_denied() {
    Fact<Boolean> signed = Fact.requirement("SIGNED", "已签发", "signed");

    assertEquals(Optional.of(true), Circumstances.ordinary().find(signed));
    assertEquals(Optional.of(false), Circumstances.ordinary().with(signed, false).find(signed));
    assertEquals(Optional.empty(), Circumstances.unknown().find(signed));
    assertEquals(Optional.empty(), Circumstances.ordinary().otherwiseUnknown().find(signed));
  }

  @Test
  void say_which_of_the_values_of_a_fact_it_has() {
    Fact<Money> amount = Fact.amount("AMOUNT", "合同金额", "contract amount");
    Circumstances so =
        ORDINARY.with(URGENT, false).with(MEETING, EXECUTIVE_MEETING).with(amount, Money.ofWan(20));

    assertEquals(MEETING.values().indexOf(EXECUTIVE_MEETING), so.placeOf(MEETING));
    assertEquals(1, so.placeOf(URGENT), "yes, then no");
    assertEquals(1, so.placeOf(MAJOR_MATTER), "ordinarily not so");
    assertEquals(0, so.placeOf(Fact.requirement("SIGNED", "已签发", "signed")), "ordinarily met");
    assertEquals(-1, so.placeOf(amount), "an amount has no place");
    assertEquals(-1, so.otherwiseUnknown().placeOf(MAJOR_MATTER));
    assertEquals(-1, ORDINARY.placeOf(MEETING));
    assertEquals(0, so.with(URGENT).placeOf(URGENT), "the later value");
  }

  @Test
  void the_place_of_a_fact_that_only_shares_its_id_is_refused() {
    Fact<Boolean> pressing = Fact.flag("URGENT", "急办", "pressing");

    assertThrows(InvalidValueException.class, () -> UNKNOWN.with(pressing).placeOf(URGENT));
  }

  @Test
  void hold_more_facts_than_a_long_has_bits() {
    Circumstances so = UNKNOWN;
    List<Fact<?>> given = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      Fact<Boolean> fact = Fact.flag("F" + i, "情形甲", "case one");
      given.add(fact);
      so = so.with(fact, i % 3 == 0);
    }

    for (int i = 0; i < 200; i++) {
      Fact<Boolean> fact = Fact.flag("F" + i, "情形甲", "case one");
      assertEquals(Optional.of(i % 3 == 0), so.find(fact), fact.id());
      assertEquals(
          Optional.empty(),
          so.find(Fact.flag("G" + i, "情形甲", "case one")),
          "shares a bit, no more");
    }
    assertEquals(given, new ArrayList<>(so.given()), "in the order in which they were given");
  }
}
