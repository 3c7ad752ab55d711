package org.workrules.api.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.workrules.api.Qingshan.article;
import static org.workrules.api.meeting.MeetingTypes.EXECUTIVE_MEETING;
import static org.workrules.api.meeting.Quorum.atLeast;
import static org.workrules.api.meeting.Quorum.moreThan;
import static org.workrules.api.meeting.QuorumRule.quorum;
import static org.workrules.api.meeting.QuorumSubject.TO_DECIDE;
import static org.workrules.api.meeting.QuorumSubject.TO_MEET;
import static org.workrules.api.meeting.Seats.MEMBERS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.workrules.api.Equality;
import org.workrules.api.InvalidValueException;
import org.workrules.api.rule.Condition;
import org.workrules.api.rule.Facts;
import org.workrules.api.source.Modality;
import org.workrules.api.text.Language;

class QuorumRuleTest {

  private static final Condition EXECUTIVE = Condition.is(Facts.MEETING, EXECUTIVE_MEETING);
  private static final Quorum MORE_THAN_HALF = moreThan(1, 2, MEMBERS);

  private static QuorumRule.Builder toMeet() {
    return quorum("to-meet", TO_MEET).gist("常务会议须有半数以上组成人员到会方可召开。");
  }

  @Test
  void is_written_in_the_order_of_the_text() {
    QuorumRule rule =
        quorum("to-meet-executive", TO_MEET)
            .gist("常务会议须有半数以上组成人员到会方可召开。")
            .when(EXECUTIVE)
            .must(MORE_THAN_HALF)
            .overriding("to-meet")
            .citing(article(3), article(4).item(2));
    assertEquals("to-meet-executive", rule.id());
    assertEquals(TO_MEET, rule.question());
    assertEquals("常务会议须有半数以上组成人员到会方可召开。", rule.gist());
    assertEquals(EXECUTIVE, rule.condition());
    assertEquals(Modality.MUST, rule.modality());
    assertEquals(MORE_THAN_HALF, rule.outcome());
    assertEquals(List.of("to-meet"), rule.overrides());
    assertEquals(List.of(article(3), article(4).item(2)), rule.citations());
  }

  @Test
  void prints_what_it_is_needed_for_and_how_many_that_is() {
    QuorumRule rule = toMeet().must(MORE_THAN_HALF).citing(article(3));
    assertEquals("会议的法定到会人数：超过组成人员的二分之一", rule.toString());
    assertEquals("quorum of the meeting: more than 1/2 of the members", rule.in(Language.ENGLISH));
  }

  @Test
  void cannot_be_built_without_a_gist_or_a_quorum() {
    assertEquals(
        "what rule to-meet lacks must be nothing, but was [gist, modality, outcome]",
        assertThrows(
                InvalidValueException.class, () -> quorum("to-meet", TO_MEET).citing(article(3)))
            .getMessage());
  }

  private static List<QuorumRule> allDifferent() {
    return List.of(
        toMeet().must(MORE_THAN_HALF).citing(article(3)),
        toMeet().shall(MORE_THAN_HALF).citing(article(3)),
        toMeet().must(atLeast(1, 2, MEMBERS)).citing(article(3)),
        toMeet().must(MORE_THAN_HALF).citing(article(4)),
        toMeet().must(MORE_THAN_HALF).overriding("all").citing(article(3)),
        toMeet().when(EXECUTIVE).must(MORE_THAN_HALF).citing(article(3)),
        quorum("to-meet", TO_DECIDE)
            .gist("常务会议须有半数以上组成人员到会方可召开。")
            .must(MORE_THAN_HALF)
            .citing(article(3)));
  }

  @Test
  void is_equal_by_all_its_parts() {
    Equality.assertEachEqualsItselfAlone(QuorumRuleTest::allDifferent);
  }
}
