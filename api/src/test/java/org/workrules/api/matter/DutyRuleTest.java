package org.workrules.api.matter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.workrules.api.Qingshan.DISTRICT_RULES;
import static org.workrules.api.Qingshan.article;
import static org.workrules.api.matter.DutyRule.duty;
import static org.workrules.api.matter.Matters.ANNUAL_PLAN;
import static org.workrules.api.matter.Matters.BUDGET;
import static org.workrules.api.meeting.MeetingTypes.EXECUTIVE_MEETING;
import static org.workrules.api.meeting.MeetingTypes.PLENARY_MEETING;
import static org.workrules.api.procedure.Acts.DISCUSS;
import static org.workrules.api.procedure.Acts.DISCUSS_AND_DECIDE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.workrules.api.Equality;
import org.workrules.api.InvalidValueException;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Condition;
import org.workrules.api.rule.Facts;
import org.workrules.api.source.Modality;
import org.workrules.api.text.Language;

class DutyRuleTest {

  private static final Step AT_THE_EXECUTIVE_MEETING =
      Step.of(DISCUSS_AND_DECIDE, EXECUTIVE_MEETING);

  private static DutyRule.Builder budget() {
    return duty("budget", BUDGET).gist("财政预决算由常务会议讨论决定。");
  }

  @Test
  void is_written_in_the_order_of_the_text() {
    DutyRule rule =
        duty("budget-major", BUDGET)
            .gist("财政预决算由常务会议讨论决定。")
            .when(Condition.is(Facts.MAJOR_MATTER))
            .shall(AT_THE_EXECUTIVE_MEETING)
            .overriding("budget")
            .citing(article(3), article(4).item(2));
    assertEquals("budget-major", rule.id());
    assertEquals(BUDGET, rule.question());
    assertEquals("财政预决算由常务会议讨论决定。", rule.gist());
    assertEquals(Condition.is(Facts.MAJOR_MATTER), rule.condition());
    assertEquals(Modality.SHALL, rule.modality());
    assertEquals(AT_THE_EXECUTIVE_MEETING, rule.outcome());
    assertEquals(List.of("budget"), rule.overrides());
    assertEquals(List.of(article(3), article(4).item(2)), rule.citations());
  }

  @Test
  void prints_the_matter_and_the_step_with_the_titles_of_the_text_cited() {
    assertEquals(
        "财政预决算：常务会议讨论决定", budget().stated(AT_THE_EXECUTIVE_MEETING).citing(article(3)).toString());
    DutyRule ofDistrict =
        duty("resolutions", Matters.PEOPLES_CONGRESS_RESOLUTIONS)
            .gist("人大决议由全体会议讨论。")
            .stated(Step.of(DISCUSS, PLENARY_MEETING))
            .citing(DISTRICT_RULES.article(3));
    assertEquals("区人大及其常委会决议、决定的贯彻：全体会议讨论", ofDistrict.toString());
    assertEquals(
        "carrying out resolutions of the district people's congress: plenary meeting discusses",
        ofDistrict.in(Language.ENGLISH));
  }

  @Test
  void cannot_be_built_without_a_gist_or_a_step() {
    assertEquals(
        "what rule budget lacks must be nothing, but was [gist, modality, outcome]",
        assertThrows(InvalidValueException.class, () -> duty("budget", BUDGET).citing(article(3)))
            .getMessage());
  }

  private static List<DutyRule> allDifferent() {
    return List.of(
        budget().stated(AT_THE_EXECUTIVE_MEETING).citing(article(3)),
        budget().shall(AT_THE_EXECUTIVE_MEETING).citing(article(3)),
        budget().stated(Step.of(DISCUSS, EXECUTIVE_MEETING)).citing(article(3)),
        budget().stated(AT_THE_EXECUTIVE_MEETING).citing(article(4)),
        budget().stated(AT_THE_EXECUTIVE_MEETING).overriding("all").citing(article(3)),
        budget()
            .when(Condition.is(Facts.MAJOR_MATTER))
            .stated(AT_THE_EXECUTIVE_MEETING)
            .citing(article(3)),
        duty("budget", ANNUAL_PLAN)
            .gist("财政预决算由常务会议讨论决定。")
            .stated(AT_THE_EXECUTIVE_MEETING)
            .citing(article(3)));
  }

  @Test
  void is_equal_by_all_its_parts() {
    Equality.assertEachEqualsItselfAlone(DutyRuleTest::allDifferent);
  }
}
