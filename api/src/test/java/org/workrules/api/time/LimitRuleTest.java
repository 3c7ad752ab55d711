package org.workrules.api.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.workrules.api.Qingshan.DISTRICT_RULES;
import static org.workrules.api.Qingshan.article;
import static org.workrules.api.time.Events.CONSULTATION_RECEIVED;
import static org.workrules.api.time.Events.DEPARTURE;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSubjects.CONSULTATION_REPLY;
import static org.workrules.api.time.LimitSubjects.TRAVEL_REQUEST;
import static org.workrules.api.time.LimitUnit.CALENDAR_DAY;
import static org.workrules.api.time.LimitUnit.WORKING_DAY;
import static org.workrules.api.time.TimeLimit.ahead;
import static org.workrules.api.time.TimeLimit.within;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.workrules.api.InvalidValueException;
import org.workrules.api.actor.Bodies;
import org.workrules.api.rule.Condition;
import org.workrules.api.rule.Facts;
import org.workrules.api.source.Modality;
import org.workrules.api.text.Language;

class LimitRuleTest {

  private static final TimeLimit SEVEN_DAYS = within(7, WORKING_DAY, CONSULTATION_RECEIVED);

  private static LimitRule.Builder reply() {
    return limit("reply", CONSULTATION_REPLY).gist("被征求意见的部门一般在七个工作日内回复。");
  }

  @Test
  void is_written_in_the_order_of_the_text() {
    LimitRule rule =
        limit("reply-complex", CONSULTATION_REPLY)
            .gist("事项特别复杂的，部门一般在七个工作日内回复。")
            .by(Bodies.CONSULTED_DEPARTMENT, Bodies.TOWNSHIPS)
            .when(Condition.is(Facts.PARTICULARLY_COMPLEX))
            .generally(SEVEN_DAYS)
            .overriding("reply", "reply-short")
            .citing(article(3).paragraph(2), article(4));
    assertEquals("reply-complex", rule.id());
    assertEquals(CONSULTATION_REPLY, rule.question());
    assertEquals("事项特别复杂的，部门一般在七个工作日内回复。", rule.gist());
    assertEquals(List.of(Bodies.CONSULTED_DEPARTMENT, Bodies.TOWNSHIPS), rule.actors());
    assertEquals(Condition.is(Facts.PARTICULARLY_COMPLEX), rule.condition());
    assertEquals(Modality.GENERALLY, rule.modality());
    assertEquals(SEVEN_DAYS, rule.outcome());
    assertEquals(List.of("reply", "reply-short"), rule.overrides());
    assertEquals(List.of(article(3).paragraph(2), article(4)), rule.citations());
  }

  @Test
  void binds_nobody_in_particular_in_any_case_and_defeats_nothing_unless_it_says_so() {
    LimitRule rule = reply().generally(SEVEN_DAYS).citing(article(3));
    assertEquals(List.of(), rule.actors());
    assertEquals(Condition.always(), rule.condition());
    assertEquals(List.of(), rule.overrides());
  }

  static Stream<Arguments> verbs() {
    return Stream.of(
        verb(Modality.MUST, LimitRule.Builder::must),
        verb(Modality.SHALL, LimitRule.Builder::shall),
        verb(Modality.MUST_NOT, LimitRule.Builder::mustNot),
        verb(Modality.MUST_NOT, LimitRule.Builder::mustNotExceed),
        verb(Modality.STATED, LimitRule.Builder::stated),
        verb(Modality.IN_PRINCIPLE, LimitRule.Builder::inPrinciple),
        verb(Modality.GENERALLY, LimitRule.Builder::generally),
        verb(Modality.MAY, LimitRule.Builder::may));
  }

  private static Arguments verb(
      Modality modality, BiFunction<LimitRule.Builder, TimeLimit, LimitRule.Builder> verb) {
    return Arguments.of(modality, verb);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("verbs")
  void a_verb_sets_how_binding_it_is(
      Modality modality, BiFunction<LimitRule.Builder, TimeLimit, LimitRule.Builder> verb) {
    LimitRule rule = verb.apply(reply(), SEVEN_DAYS).citing(article(3));
    assertEquals(modality, rule.modality());
    assertEquals(SEVEN_DAYS, rule.outcome());
  }

  @Test
  void prints_what_it_governs_and_the_limit() {
    LimitRule rule = reply().generally(SEVEN_DAYS).citing(article(3));
    assertEquals("征求意见（会签）回复：收到征求意见（会签）文件后7个工作日内", rule.toString());
    assertEquals("征求意见（会签）回复：收到征求意见（会签）文件后7个工作日内", rule.in(Language.CHINESE));
    assertEquals(
        "reply to a consultation or countersignature: within 7 working days of receipt of the"
            + " consultation",
        rule.in(Language.ENGLISH));
  }

  @Test
  void speaks_of_the_district_where_a_district_is_cited() {
    LimitRule rule =
        limit("meetings", LimitSubjects.ANNUAL_MEETING_PLAN)
            .gist("会议方案按区政府明确的时限报送。")
            .stated(TimeLimit.setBy(LimitSource.COUNTY_GOVERNMENT))
            .citing(DISTRICT_RULES.article(2));
    assertEquals("下年度全区性会议方案报送：区政府明确的时限", rule.toString());
    assertEquals(
        "plan for next year's district-wide meetings: the limit that the district government sets",
        rule.in(Language.ENGLISH));
  }

  @Test
  void cannot_be_built_without_a_gist() {
    assertMissing(
        "[gist]",
        () -> limit("reply", CONSULTATION_REPLY).generally(SEVEN_DAYS).citing(article(3)));
  }

  @Test
  void cannot_be_built_without_a_limit() {
    assertMissing("[modality, outcome]", () -> reply().citing(article(3)));
  }

  private static void assertMissing(String missing, Runnable building) {
    assertEquals(
        "what rule reply lacks must be nothing, but was " + missing,
        assertThrows(InvalidValueException.class, building::run).getMessage());
  }

  @Test
  void cannot_have_two_limits() {
    LimitRule.Builder builder = reply().generally(SEVEN_DAYS);
    assertEquals(
        "modality of rule reply must be set once, to GENERALLY, but was SHALL",
        assertThrows(InvalidValueException.class, () -> builder.shall(SEVEN_DAYS)).getMessage());
  }

  @Test
  void is_equal_by_all_its_parts() {
    LimitRule rule = reply().generally(SEVEN_DAYS).citing(article(3));
    assertEquals(rule, reply().generally(SEVEN_DAYS).citing(article(3)));
    assertEquals(rule.hashCode(), reply().generally(SEVEN_DAYS).citing(article(3)).hashCode());
    assertNotEquals(rule, reply().shall(SEVEN_DAYS).citing(article(3)));
    assertNotEquals(rule, reply().generally(SEVEN_DAYS).citing(article(4)));
    assertNotEquals(rule, reply().generally(SEVEN_DAYS).overriding("x").citing(article(3)));
    assertNotEquals(
        rule,
        limit("travel", TRAVEL_REQUEST)
            .gist("外出应当提前三日请假。")
            .shall(ahead(3, CALENDAR_DAY, DEPARTURE))
            .citing(article(3)));
  }
}
