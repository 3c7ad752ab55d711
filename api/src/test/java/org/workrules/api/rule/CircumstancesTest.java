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

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.workrules.api.InvalidValueException;
import org.workrules.api.meeting.MeetingType;

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
}
