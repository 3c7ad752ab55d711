package org.workrules.api.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.workrules.api.Qingshan.DISTRICT_RULES;
import static org.workrules.api.Qingshan.article;
import static org.workrules.api.actor.Roles.COUNTY_HEAD;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD;
import static org.workrules.api.meeting.Attendees.attendees;
import static org.workrules.api.meeting.MeetingTypes.EXECUTIVE_MEETING;
import static org.workrules.api.meeting.SeatRule.seat;
import static org.workrules.api.meeting.Seats.MEMBERS;
import static org.workrules.api.meeting.Seats.STANDING_ATTENDEES;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.workrules.api.Equality;
import org.workrules.api.InvalidValueException;
import org.workrules.api.rule.Condition;
import org.workrules.api.rule.Facts;
import org.workrules.api.source.Modality;
import org.workrules.api.text.Language;

class SeatRuleTest {

  private static final Condition EXECUTIVE = Condition.is(Facts.MEETING, EXECUTIVE_MEETING);
  private static final Attendees THE_LEADERS = attendees(COUNTY_HEAD, DEPUTY_COUNTY_HEAD);

  private static SeatRule.Builder members() {
    return seat("members", MEMBERS).gist("常务会议由县长、副县长组成。");
  }

  @Test
  void is_written_in_the_order_of_the_text() {
    SeatRule rule =
        seat("members-enlarged", MEMBERS)
            .gist("常务会议由县长、副县长组成。")
            .when(EXECUTIVE)
            .shall(THE_LEADERS)
            .overriding("members")
            .citing(article(3), article(4).item(2));
    assertEquals("members-enlarged", rule.id());
    assertEquals(MEMBERS, rule.question());
    assertEquals("常务会议由县长、副县长组成。", rule.gist());
    assertEquals(EXECUTIVE, rule.condition());
    assertEquals(Modality.SHALL, rule.modality());
    assertEquals(THE_LEADERS, rule.outcome());
    assertEquals(List.of("members"), rule.overrides());
    assertEquals(List.of(article(3), article(4).item(2)), rule.citations());
  }

  @Test
  void prints_the_capacity_and_those_in_it_with_the_titles_of_the_text_cited() {
    assertEquals("组成人员：县长、副县长", members().stated(THE_LEADERS).citing(article(3)).toString());
    SeatRule ofDistrict = members().stated(THE_LEADERS).citing(DISTRICT_RULES.article(3));
    assertEquals("组成人员：区长、副区长", ofDistrict.toString());
    assertEquals("members: district head, deputy district head", ofDistrict.in(Language.ENGLISH));
  }

  @Test
  void cannot_be_built_without_a_gist_or_attendees() {
    assertEquals(
        "what rule members lacks must be nothing, but was [gist, modality, outcome]",
        assertThrows(InvalidValueException.class, () -> seat("members", MEMBERS).citing(article(3)))
            .getMessage());
  }

  private static List<SeatRule> allDifferent() {
    return List.of(
        members().stated(THE_LEADERS).citing(article(3)),
        members().shall(THE_LEADERS).citing(article(3)),
        members().stated(attendees(COUNTY_HEAD)).citing(article(3)),
        members().stated(THE_LEADERS).citing(article(4)),
        members().stated(THE_LEADERS).overriding("all").citing(article(3)),
        members().when(EXECUTIVE).stated(THE_LEADERS).citing(article(3)),
        seat("members", STANDING_ATTENDEES)
            .gist("常务会议由县长、副县长组成。")
            .stated(THE_LEADERS)
            .citing(article(3)));
  }

  @Test
  void is_equal_by_all_its_parts() {
    Equality.assertEachEqualsItselfAlone(SeatRuleTest::allDifferent);
  }
}
