package org.workrules.api.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.workrules.api.actor.Bodies.GOVERNMENT_OFFICE;
import static org.workrules.api.actor.Roles.COUNTY_HEAD;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD;
import static org.workrules.api.actor.Roles.EXECUTIVE_DEPUTY_COUNTY_HEAD;
import static org.workrules.api.actor.Roles.MEETING_CHAIR;
import static org.workrules.api.actor.Roles.OFFICE_DIRECTOR;
import static org.workrules.api.procedure.Acts.APPLY_FOR_LEAVE;
import static org.workrules.api.procedure.Acts.REPORT_IN_WRITING;
import static org.workrules.api.procedure.Acts.SEEK_OPINIONS;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.workrules.api.Equality;
import org.workrules.api.InvalidValueException;
import org.workrules.api.actor.Party;
import org.workrules.api.text.Language;
import org.workrules.api.text.Tier;

/** A step that has addressees or no parties; what else a step is, {@link ChainTest} says. */
class StepTest {

  private static final Step LEAVE = Step.of(APPLY_FOR_LEAVE, DEPUTY_COUNTY_HEAD);

  static Stream<Arguments> inWords() {
    return Stream.of(
        Arguments.of(
            LEAVE.to(COUNTY_HEAD),
            Tier.COUNTY,
            "副县长向县长请假",
            "deputy county head applies for leave to county head"),
        Arguments.of(
            LEAVE.to(COUNTY_HEAD, MEETING_CHAIR, GOVERNMENT_OFFICE),
            Tier.DISTRICT,
            "副区长向区长或会议主持人或区政府办公室请假",
            "deputy district head applies for leave to district head or chair of the meeting or"
                + " district government office"),
        Arguments.of(
            Step.eachOf(REPORT_IN_WRITING, DEPUTY_COUNTY_HEAD, OFFICE_DIRECTOR)
                .to(COUNTY_HEAD, EXECUTIVE_DEPUTY_COUNTY_HEAD),
            Tier.COUNTY,
            "副县长、县政府办公室主任向县长或常务副县长书面报告",
            "deputy county head and office director reports in writing to county head or executive"
                + " deputy county head"),
        Arguments.of(
            LEAVE.to(COUNTY_HEAD).ifNeeded(),
            Tier.COUNTY,
            "必要时，副县长向县长请假",
            "if needed, deputy county head applies for leave to county head"),
        Arguments.of(LEAVE, Tier.COUNTY, "副县长请假", "deputy county head applies for leave"),
        Arguments.of(
            Step.byWhomNotSaid(APPLY_FOR_LEAVE),
            Tier.COUNTY,
            "（由谁未写明）请假",
            "(by whom is not said) applies for leave"),
        Arguments.of(
            Step.byWhomNotSaid(REPORT_IN_WRITING).to(COUNTY_HEAD, MEETING_CHAIR).ifNeeded(),
            Tier.DISTRICT,
            "必要时，（由谁未写明）向区长或会议主持人书面报告",
            "if needed, (by whom is not said) reports in writing to district head or chair of the"
                + " meeting"));
  }

  @ParameterizedTest
  @MethodSource("inWords")
  void names_its_addressees_in_both_languages(
      Step step, Tier tier, String chinese, String english) {
    assertEquals(chinese, step.in(Language.CHINESE, tier));
    assertEquals(english, step.in(Language.ENGLISH, tier));
  }

  @Test
  void asks_something_from_its_addressees_and_not_to_them() {
    Step step = Step.of(SEEK_OPINIONS, OFFICE_DIRECTOR).to(COUNTY_HEAD);

    assertEquals("office director seeks opinions from county head", step.in(Language.ENGLISH));
    assertEquals("县政府办公室主任向县长征求意见", step.in(Language.CHINESE));
  }

  @Test
  void prints_itself_in_chinese() {
    assertEquals("副县长向县长请假", LEAVE.to(COUNTY_HEAD).toString());
  }

  @Test
  void keeps_its_addressees_in_the_order_of_the_text() {
    assertEquals(List.of(), LEAVE.addressees());
    assertEquals(
        List.of(MEETING_CHAIR, COUNTY_HEAD), LEAVE.to(MEETING_CHAIR, COUNTY_HEAD).addressees());
  }

  @Test
  void is_addressed_and_taken_if_needed_in_either_order() {
    Step step = LEAVE.to(COUNTY_HEAD).ifNeeded();
    assertEquals(step, LEAVE.ifNeeded().to(COUNTY_HEAD));
    assertEquals(List.of(COUNTY_HEAD), step.addressees());
    assertEquals(true, step.isIfNeeded());
  }

  @Test
  void keeps_who_does_it_when_it_is_addressed() {
    Step step = Step.eachOf(REPORT_IN_WRITING, DEPUTY_COUNTY_HEAD, OFFICE_DIRECTOR).to(COUNTY_HEAD);
    assertEquals(REPORT_IN_WRITING, step.act());
    assertEquals(List.of(DEPUTY_COUNTY_HEAD, OFFICE_DIRECTOR), step.parties());
    assertEquals(Step.Sharing.EACH_OF, step.sharing());
  }

  @Test
  void has_no_party_if_the_text_does_not_say_who_does_it() {
    Step step = Step.byWhomNotSaid(APPLY_FOR_LEAVE);
    assertEquals(APPLY_FOR_LEAVE, step.act());
    assertEquals(List.of(), step.parties());
    assertEquals(List.of(), step.addressees());
    assertEquals(false, step.isIfNeeded());
    assertThrows(UnsupportedOperationException.class, () -> step.parties().add(COUNTY_HEAD));
  }

  @Test
  void an_addressee_that_is_added_makes_a_copy() {
    Party[] addressees = {COUNTY_HEAD};
    Step step = LEAVE.to(addressees);
    addressees[0] = MEETING_CHAIR;
    assertEquals(List.of(), LEAVE.addressees());
    assertEquals(List.of(COUNTY_HEAD), step.addressees());
    assertThrows(UnsupportedOperationException.class, () -> step.addressees().clear());
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of(List.of(), "[]"),
        Arguments.of(List.of(COUNTY_HEAD, COUNTY_HEAD), "[COUNTY_HEAD, COUNTY_HEAD]"),
        Arguments.of(
            List.of(COUNTY_HEAD, MEETING_CHAIR, COUNTY_HEAD),
            "[COUNTY_HEAD, MEETING_CHAIR, COUNTY_HEAD]"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void is_addressed_to_one_or_more_and_to_none_of_them_twice(List<Party> addressees, String shown) {
    assertEquals(
        "addressees of a step must be one or more, none twice, but was " + shown,
        assertThrows(InvalidValueException.class, () -> LEAVE.to(addressees.toArray(new Party[0])))
            .getMessage());
  }

  /** Steps that differ from the first in one part, and so from all others. */
  private static List<Step> allDifferent() {
    return List.of(
        LEAVE.to(COUNTY_HEAD, MEETING_CHAIR),
        LEAVE.to(MEETING_CHAIR, COUNTY_HEAD),
        LEAVE.to(COUNTY_HEAD),
        LEAVE,
        Step.byWhomNotSaid(APPLY_FOR_LEAVE),
        Step.byWhomNotSaid(REPORT_IN_WRITING),
        Step.byWhomNotSaid(APPLY_FOR_LEAVE).to(COUNTY_HEAD),
        LEAVE.to(COUNTY_HEAD, MEETING_CHAIR).ifNeeded(),
        Step.of(REPORT_IN_WRITING, DEPUTY_COUNTY_HEAD).to(COUNTY_HEAD, MEETING_CHAIR),
        Step.of(APPLY_FOR_LEAVE, OFFICE_DIRECTOR).to(COUNTY_HEAD, MEETING_CHAIR));
  }

  @Test
  void is_equal_by_all_its_parts() {
    Equality.assertEachEqualsItselfAlone(StepTest::allDifferent);
  }
}
