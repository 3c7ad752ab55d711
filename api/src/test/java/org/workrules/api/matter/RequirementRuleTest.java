package org.workrules.api.matter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.workrules.api.Qingshan.DISTRICT_RULES;
import static org.workrules.api.Qingshan.article;
import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Bodies.JUSTICE_BUREAU;
import static org.workrules.api.matter.RequirementRule.requirement;
import static org.workrules.api.matter.Requirements.EXPERT_REVIEW;
import static org.workrules.api.matter.Requirements.LEGALITY_REVIEW;
import static org.workrules.api.matter.Requirements.PARTY_COMMITTEE_REPORT;
import static org.workrules.api.matter.Requirements.PUBLIC_COMMENT;
import static org.workrules.api.procedure.Acts.REPORT_TO;
import static org.workrules.api.procedure.Acts.REVIEW_LEGALITY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.workrules.api.Equality;
import org.workrules.api.InvalidValueException;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Condition;
import org.workrules.api.rule.Facts;
import org.workrules.api.source.Modality;
import org.workrules.api.text.Language;

class RequirementRuleTest {

  private static final Step BY_THE_BUREAU = Step.of(REVIEW_LEGALITY, JUSTICE_BUREAU);

  private static RequirementRule.Builder review() {
    return requirement("review", LEGALITY_REVIEW).gist("重大决策须经合法性审查。");
  }

  @Test
  void is_written_in_the_order_of_the_text() {
    RequirementRule rule =
        requirement("review-major", LEGALITY_REVIEW)
            .gist("重大决策公开征求意见后须经合法性审查。")
            .when(Condition.is(Facts.MAJOR_DECISION))
            .must(BY_THE_BUREAU)
            .after(PUBLIC_COMMENT, EXPERT_REVIEW)
            .overriding("review")
            .citing(article(3), article(4).item(2));
    assertEquals("review-major", rule.id());
    assertEquals(LEGALITY_REVIEW, rule.question());
    assertEquals("重大决策公开征求意见后须经合法性审查。", rule.gist());
    assertEquals(Condition.is(Facts.MAJOR_DECISION), rule.condition());
    assertEquals(Modality.MUST, rule.modality());
    assertEquals(BY_THE_BUREAU, rule.outcome());
    assertEquals(List.of(PUBLIC_COMMENT, EXPERT_REVIEW), rule.after());
    assertEquals(List.of("review"), rule.overrides());
    assertEquals(List.of(article(3), article(4).item(2)), rule.citations());
  }

  @Test
  void comes_after_nothing_unless_the_text_gives_an_order() {
    assertEquals(List.of(), review().must(BY_THE_BUREAU).citing(article(3)).after());
  }

  @Test
  void keeps_what_comes_first_whatever_becomes_of_the_array_it_was_given_in() {
    Requirement[] first = {PUBLIC_COMMENT};
    RequirementRule rule = review().must(BY_THE_BUREAU).after(first).citing(article(3));
    first[0] = EXPERT_REVIEW;
    assertEquals(List.of(PUBLIC_COMMENT), rule.after());
    assertThrows(UnsupportedOperationException.class, () -> rule.after().clear());
  }

  @Test
  void prints_the_requirement_and_the_step_with_the_titles_of_the_text_cited() {
    assertEquals("合法性审查：县司法局合法性审查", review().must(BY_THE_BUREAU).citing(article(3)).toString());
    RequirementRule ofDistrict =
        requirement("report", PARTY_COMMITTEE_REPORT)
            .gist("重大事项向区委请示报告。")
            .shall(Step.byWhomNotSaid(REPORT_TO))
            .citing(DISTRICT_RULES.article(3));
    assertEquals("向区委请示报告：（由谁未写明）报告", ofDistrict.toString());
    assertEquals(
        "report to the district Party committee: (by whom is not said) reports",
        ofDistrict.in(Language.ENGLISH));
  }

  @Test
  void cannot_be_built_without_a_gist_or_a_step() {
    assertEquals(
        "what rule review lacks must be nothing, but was [gist, modality, outcome]",
        assertThrows(
                InvalidValueException.class,
                () -> requirement("review", LEGALITY_REVIEW).citing(article(3)))
            .getMessage());
  }

  private static List<RequirementRule> allDifferent() {
    return List.of(
        review().must(BY_THE_BUREAU).citing(article(3)),
        review().may(BY_THE_BUREAU).citing(article(3)),
        review().must(Step.of(REVIEW_LEGALITY, DEPARTMENTS)).citing(article(3)),
        review().must(BY_THE_BUREAU).citing(article(4)),
        review().must(BY_THE_BUREAU).overriding("all").citing(article(3)),
        review().must(BY_THE_BUREAU).after(PUBLIC_COMMENT).citing(article(3)),
        review().must(BY_THE_BUREAU).after(PUBLIC_COMMENT, EXPERT_REVIEW).citing(article(3)),
        review().when(Condition.is(Facts.MAJOR_DECISION)).must(BY_THE_BUREAU).citing(article(3)),
        requirement("review", EXPERT_REVIEW)
            .gist("重大决策须经合法性审查。")
            .must(BY_THE_BUREAU)
            .citing(article(3)));
  }

  @Test
  void is_equal_by_all_its_parts() {
    Equality.assertEachEqualsItselfAlone(RequirementRuleTest::allDifferent);
  }
}
