package org.workrules.api.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.workrules.api.actor.Roles.COUNTY_HEAD;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD_IN_CHARGE;
import static org.workrules.api.actor.Roles.EXECUTIVE_DEPUTY_COUNTY_HEAD;
import static org.workrules.api.actor.Roles.OFFICE_DIRECTOR;
import static org.workrules.api.procedure.Acts.APPROVE_AND_SIGN;
import static org.workrules.api.procedure.Acts.CHECK;
import static org.workrules.api.procedure.Acts.SIGN_AND_ISSUE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.workrules.api.InvalidValueException;
import org.workrules.api.text.Language;
import org.workrules.api.text.Tier;

class ChainTest {

  private static final Chain UPWARD =
      Chain.first(CHECK, OFFICE_DIRECTOR)
          .then(CHECK, DEPUTY_COUNTY_HEAD_IN_CHARGE)
          .then(SIGN_AND_ISSUE, COUNTY_HEAD);

  @Test
  void reads_in_the_order_of_its_steps_with_the_titles_of_the_tier() {
    assertEquals("县政府办公室主任审核 → 分管副县长审核 → 县长签发", UPWARD.toString());
    assertEquals("区政府办公室主任审核 → 分管副区长审核 → 区长签发", UPWARD.in(Language.CHINESE, Tier.DISTRICT));
    assertEquals(
        "office director checks → deputy district head in charge checks → district head signs and "
            + "issues",
        UPWARD.in(Language.ENGLISH, Tier.DISTRICT));
    assertEquals(Step.of(SIGN_AND_ISSUE, COUNTY_HEAD), UPWARD.last());
  }

  @Test
  void a_choice_stays_a_choice_and_a_list_a_list() {
    Step either = Step.oneOf(APPROVE_AND_SIGN, COUNTY_HEAD, EXECUTIVE_DEPUTY_COUNTY_HEAD);
    Step each = Step.eachOf(CHECK, OFFICE_DIRECTOR, DEPUTY_COUNTY_HEAD_IN_CHARGE);

    assertEquals("县长或常务副县长审定签发", either.toString());
    assertEquals("县政府办公室主任、分管副县长审核", each.toString());
    assertEquals("必要时，县政府办公室主任、分管副县长审核", each.ifNeeded().toString());
    assertEquals(
        "if needed, office director and deputy county head in charge checks",
        each.ifNeeded().in(Language.ENGLISH));
  }

  @Test
  void two_chains_are_equal_if_their_steps_are_in_the_same_order() {
    assertEquals(UPWARD, Chain.of(UPWARD.steps()));
    assertEquals(UPWARD.hashCode(), Chain.of(UPWARD.steps()).hashCode());
    assertNotEquals(
        UPWARD,
        Chain.first(CHECK, DEPUTY_COUNTY_HEAD_IN_CHARGE)
            .then(CHECK, OFFICE_DIRECTOR)
            .then(SIGN_AND_ISSUE, COUNTY_HEAD));
    assertNotEquals(
        Step.oneOf(CHECK, OFFICE_DIRECTOR, COUNTY_HEAD),
        Step.eachOf(CHECK, OFFICE_DIRECTOR, COUNTY_HEAD));
    assertNotEquals(Step.of(CHECK, OFFICE_DIRECTOR), Step.of(CHECK, OFFICE_DIRECTOR).ifNeeded());
  }

  @Test
  void a_step_that_is_added_makes_a_copy() {
    Chain one = Chain.first(CHECK, OFFICE_DIRECTOR);
    one.then(SIGN_AND_ISSUE, COUNTY_HEAD);

    assertEquals(1, one.steps().size());
    assertThrows(UnsupportedOperationException.class, () -> one.steps().clear());
  }

  @Test
  void steps_in_no_order_stand_side_by_side_and_make_another_chain() {
    Chain sideBySide = UPWARD.inNoOrder();

    assertEquals(UPWARD.in(Language.CHINESE).replace(" → ", "；"), sideBySide.in(Language.CHINESE));
    assertEquals(UPWARD.in(Language.ENGLISH).replace(" → ", "; "), sideBySide.in(Language.ENGLISH));
    assertNotEquals(UPWARD, sideBySide);
    assertEquals(sideBySide, Chain.of(UPWARD.steps()).inNoOrder());
    assertEquals(
        sideBySide.then(CHECK, OFFICE_DIRECTOR), UPWARD.then(CHECK, OFFICE_DIRECTOR).inNoOrder());
    Chain alone = Chain.first(CHECK, OFFICE_DIRECTOR);
    assertEquals(alone, alone.inNoOrder());
  }

  @Test
  void no_steps_or_no_real_choice_is_refused() {
    assertEquals(
        "number of steps must be 1 or more, but was 0",
        assertThrows(InvalidValueException.class, () -> Chain.of(List.of())).getMessage());
    assertEquals(
        "parties of a shared step must be two or more, none twice, but was [COUNTY_HEAD]",
        assertThrows(InvalidValueException.class, () -> Step.oneOf(CHECK, COUNTY_HEAD))
            .getMessage());
    assertEquals(
        "parties of a shared step must be two or more, none twice, but was "
            + "[COUNTY_HEAD, COUNTY_HEAD]",
        assertThrows(
                InvalidValueException.class, () -> Step.eachOf(CHECK, COUNTY_HEAD, COUNTY_HEAD))
            .getMessage());
  }
}
