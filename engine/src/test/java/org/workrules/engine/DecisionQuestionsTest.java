package org.workrules.engine;

import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Bodies.GOVERNMENT_OFFICE;
import static org.workrules.api.actor.Bodies.JUSTICE_BUREAU;
import static org.workrules.api.actor.Roles.COUNTY_HEAD;
import static org.workrules.api.matter.DutyRule.duty;
import static org.workrules.api.matter.MatterFacts.MAJOR_PUBLIC_INTEREST;
import static org.workrules.api.matter.MatterFacts.STABILITY_RISK;
import static org.workrules.api.matter.Matters.BUDGET;
import static org.workrules.api.matter.Matters.MAJOR_FUNDS;
import static org.workrules.api.matter.Matters.PERSONNEL;
import static org.workrules.api.matter.RequirementRule.requirement;
import static org.workrules.api.matter.Requirements.DEPARTMENTS_CONSULTATION;
import static org.workrules.api.matter.Requirements.DISCLOSURE;
import static org.workrules.api.matter.Requirements.EVALUATION;
import static org.workrules.api.matter.Requirements.EXPERT_REVIEW;
import static org.workrules.api.matter.Requirements.HEARING;
import static org.workrules.api.matter.Requirements.INVESTIGATION;
import static org.workrules.api.matter.Requirements.LEGALITY_REVIEW;
import static org.workrules.api.matter.Requirements.PARTY_COMMITTEE_REPORT;
import static org.workrules.api.matter.Requirements.PUBLIC_COMMENT;
import static org.workrules.api.matter.Requirements.RISK_ASSESSMENT;
import static org.workrules.api.matter.Requirements.STABILITY_ASSESSMENT;
import static org.workrules.api.matter.Requirements.TOWNSHIPS_CONSULTATION;
import static org.workrules.api.meeting.MeetingFacts.COORDINATED;
import static org.workrules.api.meeting.MeetingRulings.TOPIC_COORDINATION;
import static org.workrules.api.meeting.MeetingTypes.EXECUTIVE_MEETING;
import static org.workrules.api.meeting.MeetingTypes.PLENARY_MEETING;
import static org.workrules.api.meeting.MeetingTypes.THEMATIC_MEETING;
import static org.workrules.api.procedure.Acts.APPROVE;
import static org.workrules.api.procedure.Acts.CONSULT;
import static org.workrules.api.procedure.Acts.CONVEY;
import static org.workrules.api.procedure.Acts.DISCUSS;
import static org.workrules.api.procedure.Acts.DISCUSS_AND_DECIDE;
import static org.workrules.api.procedure.Acts.HEAR;
import static org.workrules.api.procedure.Acts.INFORM;
import static org.workrules.api.procedure.Acts.ISSUE;
import static org.workrules.api.procedure.Acts.REPORT_TO;
import static org.workrules.api.procedure.Acts.REVIEW_LEGALITY;
import static org.workrules.api.procedure.Acts.SEEK_OPINIONS;
import static org.workrules.api.procedure.Acts.STUDY;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Condition.isNot;
import static org.workrules.api.rule.Facts.MEETING;
import static org.workrules.api.rule.Facts.URGENT;
import static org.workrules.api.ruling.RulingRule.ruling;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.engine.Qingshan.OF_2023;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.workrules.api.answer.Answer;
import org.workrules.api.answer.Answer.NotSpecified.Reason;
import org.workrules.api.calendar.UncoveredDateException;
import org.workrules.api.matter.DutyRule;
import org.workrules.api.matter.Matter;
import org.workrules.api.matter.Requirement;
import org.workrules.api.matter.RequirementRule;
import org.workrules.api.meeting.MeetingType;
import org.workrules.api.money.Money;
import org.workrules.api.money.MoneyRange;
import org.workrules.api.procedure.Act;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Circumstances;
import org.workrules.api.rule.Condition;
import org.workrules.api.rule.Fact;
import org.workrules.api.rule.Facts;
import org.workrules.api.rule.Rule;
import org.workrules.api.ruling.Ruling;
import org.workrules.api.source.Citation;
import org.workrules.api.source.Modality;
import org.workrules.api.source.Provision;
import org.workrules.api.spi.Rulebook;
import org.workrules.api.text.Language;
import org.workrules.api.time.Events;
import org.workrules.api.time.LimitRule;
import org.workrules.api.time.LimitSubject;
import org.workrules.api.time.LimitSubjects;
import org.workrules.api.time.LimitUnit;
import org.workrules.api.time.Promptness;
import org.workrules.api.time.TimeLimit;
import org.workrules.engine.Checklist.Status;
import org.workrules.engine.deadline.Counting;

/** The decisions of 青山县, which are invented. */
class DecisionQuestionsTest {

  private static final LocalDate DAY = LocalDate.of(2025, 9, 22);
  private static final Fact<Money> AMOUNT = Fact.amount("AMOUNT", "金额", "amount");
  private static final Circumstances ORDINARY = Circumstances.ordinary();

  private static WorkRules workRules(List<? extends Rule<?, ?>> rules) {
    Rulebook rulebook =
        Rulebook.builder()
            .edition(OF_2023)
            .rules(rules)
            .unruled(
                Provision.declaratory(OF_2023.article(1), "只说明制定依据。"),
                Provision.pending(OF_2023.article(2), "其余尚无规则。"))
            .build();
    return WorkRules.of(Qingshan.provider(Qingshan.profile(Qingshan.COUNTY, rulebook)));
  }

  private static RulesInForce inForce(List<? extends Rule<?, ?>> rules) {
    return workRules(rules).county("999901").on(DAY);
  }

  private static DecisionQuestions budget(List<? extends Rule<?, ?>> rules) {
    return inForce(rules).decision(BUDGET, ORDINARY);
  }

  private static Citation paragraph(int number) {
    return OF_2023.article(2).paragraph(number);
  }

  private static List<Citation> paragraphs(int... numbers) {
    return Arrays.stream(numbers).mapToObj(DecisionQuestionsTest::paragraph).collect(toList());
  }

  // Where a matter goes

  /** A rule on the budget, named after the paragraph where it stands. */
  private static DutyRule deals(int paragraph, Modality modality, Step step) {
    return duty("p" + paragraph, BUDGET)
        .gist("预算由这里处理。")
        .modality(modality)
        .outcome(step)
        .citing(paragraph(paragraph));
  }

  private static DutyRule stated(int paragraph, Step step) {
    return deals(paragraph, Modality.STATED, step);
  }

  private static final Step AT_PLENARY = Step.of(DISCUSS_AND_DECIDE, PLENARY_MEETING);
  private static final Step AT_EXECUTIVE = Step.of(DISCUSS_AND_DECIDE, EXECUTIVE_MEETING);
  private static final Step AT_EITHER =
      Step.oneOf(DISCUSS_AND_DECIDE, PLENARY_MEETING, EXECUTIVE_MEETING);
  private static final Step AT_BOTH =
      Step.eachOf(DISCUSS_AND_DECIDE, PLENARY_MEETING, EXECUTIVE_MEETING);

  static Stream<Arguments> oneForum() {
    return Stream.of(
        Arguments.of(
            "a single rule",
            List.of(stated(1, AT_EXECUTIVE)),
            "p1",
            Modality.STATED,
            paragraphs(1)),
        Arguments.of(
            "one official alone",
            List.of(deals(1, Modality.SHALL, Step.of(APPROVE, COUNTY_HEAD))),
            "p1",
            Modality.SHALL,
            paragraphs(1)),
        Arguments.of(
            "a single rule for all of several",
            List.of(stated(1, AT_BOTH)),
            "p1",
            Modality.STATED,
            paragraphs(1)),
        Arguments.of(
            "two rules that agree in all of several",
            List.of(stated(1, AT_BOTH), deals(2, Modality.MUST, AT_BOTH)),
            "p1",
            Modality.MUST,
            paragraphs(1, 2)),
        Arguments.of(
            "a single choice",
            List.of(deals(1, Modality.MAY, AT_EITHER)),
            "p1",
            Modality.MAY,
            paragraphs(1)),
        Arguments.of(
            "a decision of which the text does not say whose",
            List.of(stated(1, Step.byWhomNotSaid(DISCUSS_AND_DECIDE))),
            "p1",
            Modality.STATED,
            paragraphs(1)),
        Arguments.of(
            "two rules for one meeting: the first, as binding as the stronger",
            List.of(
                deals(1, Modality.GENERALLY, AT_EXECUTIVE),
                deals(2, Modality.MUST, Step.of(DISCUSS, EXECUTIVE_MEETING))),
            "p1",
            Modality.MUST,
            paragraphs(1, 2)),
        Arguments.of(
            "a choice before what it covers",
            List.of(stated(1, AT_EITHER), deals(2, Modality.SHALL, AT_EXECUTIVE)),
            "p1",
            Modality.STATED,
            paragraphs(1, 2)),
        Arguments.of(
            "a choice after what it covers",
            List.of(deals(1, Modality.SHALL, AT_PLENARY), deals(2, Modality.MAY, AT_EITHER)),
            "p2",
            Modality.MAY,
            paragraphs(2, 1)),
        Arguments.of(
            "a choice between two that are each named elsewhere",
            List.of(
                stated(1, AT_PLENARY), deals(2, Modality.MUST, AT_EXECUTIVE), stated(3, AT_EITHER)),
            "p3",
            Modality.STATED,
            paragraphs(3, 1, 2)),
        Arguments.of(
            "a choice that covers those who all have it",
            List.of(stated(1, AT_BOTH), stated(2, AT_EITHER)),
            "p2",
            Modality.STATED,
            paragraphs(1, 2)),
        Arguments.of(
            "the narrower of two that name it, and one that names nobody",
            List.of(stated(1, Step.byWhomNotSaid(DISCUSS)), stated(2, AT_EXECUTIVE)),
            "p2",
            Modality.STATED,
            paragraphs(2, 1)),
        Arguments.of(
            "those who hear of it or pass it on do not decide it",
            List.of(
                deals(1, Modality.MUST, Step.of(HEAR, PLENARY_MEETING)),
                stated(2, AT_EXECUTIVE),
                deals(3, Modality.MUST, Step.of(CONVEY, THEMATIC_MEETING))),
            "p2",
            Modality.STATED,
            paragraphs(2)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("oneForum")
  void a_matter_has_one_forum(
      String what, List<DutyRule> rules, String id, Modality modality, List<Citation> citations) {
    Answer<DutyRule> forum = budget(rules).forum();

    assertEquals(id, forum.value().id());
    assertEquals(modality, ((Answer.Specified<DutyRule>) forum).modality());
    assertEquals(citations, forum.citations());
  }

  static Stream<Arguments> severalForums() {
    return Stream.of(
        Arguments.of(
            "two meetings", List.of(stated(1, AT_EXECUTIVE), stated(2, AT_PLENARY)), "p1 p2"),
        Arguments.of(
            "a meeting and an official",
            List.of(stated(1, AT_EXECUTIVE), stated(2, Step.of(APPROVE, COUNTY_HEAD))),
            "p1 p2"),
        Arguments.of(
            "a choice and one that it leaves out",
            List.of(stated(1, AT_EITHER), stated(2, Step.of(DISCUSS_AND_DECIDE, THEMATIC_MEETING))),
            "p1 p2"),
        Arguments.of(
            "two choices that overlap",
            List.of(
                stated(1, AT_EITHER),
                stated(2, Step.oneOf(DISCUSS_AND_DECIDE, EXECUTIVE_MEETING, THEMATIC_MEETING))),
            "p1 p2"),
        Arguments.of(
            "all of several are no choice",
            List.of(stated(1, AT_BOTH), stated(2, AT_EXECUTIVE)),
            "p1 p2"),
        Arguments.of(
            "who hears of it does not count as one more",
            List.of(
                stated(1, AT_EXECUTIVE),
                stated(2, Step.of(HEAR, THEMATIC_MEETING)),
                stated(3, AT_PLENARY)),
            "p1 p3"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("severalForums")
  void rules_that_name_different_ones_conflict(String what, List<DutyRule> rules, String ids) {
    Answer<DutyRule> forum = budget(rules).forum();

    List<String> claims = new ArrayList<>();
    for (Answer.Specified<DutyRule> claim : ((Answer.Conflicting<DutyRule>) forum).claims()) {
      claims.add(claim.value().id());
      assertEquals(claim.value().citations(), claim.citations());
      assertEquals(claim.value().modality(), claim.modality());
    }
    assertEquals(List.of(ids.split(" ")), claims);
  }

  @Test
  void a_conflict_names_all_with_their_places() {
    Answer<DutyRule> forum =
        budget(List.of(stated(1, AT_EXECUTIVE), stated(2, AT_PLENARY))).forum();

    assertEquals(
        "规定冲突：财政预决算：常务会议讨论决定（《青山县人民政府工作规则》第二条第一款）；" + "财政预决算：全体会议讨论决定（《青山县人民政府工作规则》第二条第二款）",
        forum.toString());
  }

  @Test
  void an_exception_decides_in_the_place_of_the_rule() {
    DutyRule urgent =
        duty("urgent", BUDGET)
            .gist("紧急的由县长审批。")
            .when(is(URGENT))
            .stated(Step.of(APPROVE, COUNTY_HEAD))
            .overriding("p1")
            .citing(paragraph(2));
    RulesInForce rules = inForce(List.of(stated(1, AT_EXECUTIVE), urgent));

    assertEquals("p1", rules.decision(BUDGET, ORDINARY).forum().value().id());
    assertEquals("urgent", rules.decision(BUDGET, ORDINARY.with(URGENT)).forum().value().id());
    assertEquals(List.of(URGENT), missing(rules.decision(BUDGET, Circumstances.unknown()).forum()));
  }

  private static List<? extends Fact<?>> missing(Answer<?> answer) {
    return answer.match(
        one -> List.of(), many -> List.of(), Answer.Undetermined::missing, none -> List.of());
  }

  private static Reason reason(Answer<?> answer) {
    return answer.match(one -> null, many -> null, open -> null, Answer.NotSpecified::reason);
  }

  private static DutyRule funds(String id, Condition condition, Step step) {
    return duty(id, MAJOR_FUNDS).gist("资金由这里处理。").when(condition).stated(step).citing(paragraph(1));
  }

  private static final MoneyRange LARGE = MoneyRange.atLeast(Money.ofWan(100));
  private static final MoneyRange SMALL = MoneyRange.lessThan(Money.ofWan(100));

  private static final List<DutyRule> FUNDS =
      List.of(
          funds("large", is(AMOUNT, LARGE), AT_EXECUTIVE),
          funds("small", is(AMOUNT, SMALL), Step.of(APPROVE, COUNTY_HEAD)),
          funds(
              "huge",
              is(AMOUNT, MoneyRange.moreThan(Money.ofWan(1000))),
              Step.of(HEAR, PLENARY_MEETING)));

  @ParameterizedTest
  @CsvSource({
    "0.01, small",
    "999999.99, small",
    "1000000, large",
    "1000000.01, large",
    "10000000, large",
    "10000000.01, large"
  })
  void an_amount_decides_where_funds_go(String yuan, String id) {
    Circumstances so = ORDINARY.with(AMOUNT, Money.ofYuan(new BigDecimal(yuan)));

    assertEquals(id, inForce(FUNDS).decision(MAJOR_FUNDS, so).forum().value().id());
  }

  @Test
  void an_amount_that_is_not_known_is_asked_for() {
    Answer<DutyRule> forum = inForce(FUNDS).decision(MAJOR_FUNDS, ORDINARY).forum();

    assertEquals(List.of(AMOUNT), missing(forum));
    assertEquals("待定：尚需知道“金额”（《青山县人民政府工作规则》第二条第一款）", forum.in(Language.CHINESE));
    assertEquals(
        "undetermined: it depends on \"amount\" (Work Rules of Qingshan County, art. 2 para. 1)",
        forum.in(Language.ENGLISH));
  }

  static Stream<Arguments> amountThatMattersNot() {
    return Stream.of(
        Arguments.of(
            "it only says who hears of it",
            List.of(
                funds("always", Condition.always(), AT_EXECUTIVE),
                funds("hears", is(AMOUNT, LARGE), Step.of(HEAR, PLENARY_MEETING)))),
        Arguments.of(
            "the rule that asks for it does not hold whatever it is",
            List.of(
                funds("always", Condition.always(), AT_EXECUTIVE),
                funds("urgent", is(AMOUNT, LARGE).and(is(URGENT)), AT_PLENARY))),
        Arguments.of(
            "the rule that asks for it gives way whatever it is",
            List.of(
                duty("always", MAJOR_FUNDS)
                    .gist("一律由常务会议决定。")
                    .stated(AT_EXECUTIVE)
                    .overriding("large")
                    .citing(paragraph(1)),
                funds("large", is(AMOUNT, LARGE), AT_PLENARY))),
        Arguments.of(
            "the rule that asks for it holds whatever it is",
            List.of(funds("always", is(AMOUNT, LARGE).or(isNot(URGENT)), AT_EXECUTIVE))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("amountThatMattersNot")
  void an_amount_that_matters_to_none_who_decide_is_not_asked_for(
      String what, List<DutyRule> rules) {
    assertEquals("always", inForce(rules).decision(MAJOR_FUNDS, ORDINARY).forum().value().id());
  }

  @Test
  void an_amount_that_leads_to_one_forum_either_way_is_not_asked_for() {
    Answer<DutyRule> forum =
        inForce(
                List.of(
                    funds("large", is(AMOUNT, LARGE), AT_EXECUTIVE),
                    funds("small", is(AMOUNT, SMALL), AT_EXECUTIVE)))
            .decision(MAJOR_FUNDS, ORDINARY)
            .forum();

    assertEquals(AT_EXECUTIVE, forum.value().outcome());
  }

  @Test
  void an_amount_that_may_leave_nobody_to_decide_is_asked_for() {
    DutyRule small =
        duty("small", MAJOR_FUNDS)
            .gist("不满一百万元的，只向常务会议通报。")
            .when(is(AMOUNT, SMALL))
            .stated(Step.of(INFORM, EXECUTIVE_MEETING))
            .overriding("decides")
            .citing(paragraph(2));
    RulesInForce rules =
        inForce(List.of(funds("decides", Condition.always(), AT_EXECUTIVE), small));

    assertEquals(List.of(AMOUNT), missing(rules.decision(MAJOR_FUNDS, ORDINARY).forum()));
    assertEquals(
        Reason.SILENT,
        reason(rules.decision(MAJOR_FUNDS, ORDINARY.with(AMOUNT, Money.ofWan(99))).forum()));
  }

  @Test
  void a_forum_that_is_open_cites_only_those_who_may_decide() {
    DutyRule hears =
        duty("hears", MAJOR_FUNDS)
            .gist("全体会议听取。")
            .stated(Step.of(HEAR, PLENARY_MEETING))
            .citing(paragraph(2));
    Answer<DutyRule> forum =
        inForce(List.of(hears, funds("large", is(AMOUNT, LARGE), AT_EXECUTIVE)))
            .decision(MAJOR_FUNDS, ORDINARY)
            .forum();

    assertEquals(List.of(AMOUNT), missing(forum));
    assertEquals(paragraphs(1), forum.citations());
  }

  @Test
  void whoever_takes_a_matter_up_by_a_lost_verb_may_decide_it_or_not() {
    Act unread = Act.of("UNREAD", "〔原文缺失〕", "(lost)").lost();
    List<DutyRule> rules =
        List.of(
            stated(1, Step.of(HEAR, PLENARY_MEETING)),
            stated(2, Step.of(unread, EXECUTIVE_MEETING)));

    Answer<DutyRule> forum = budget(rules).forum();
    assertEquals(Reason.LACUNA, reason(forum));
    assertEquals(paragraphs(2), forum.citations());
    assertEquals(
        "p3",
        budget(List.of(stated(2, Step.of(unread, EXECUTIVE_MEETING)), stated(3, AT_PLENARY)))
            .forum()
            .value()
            .id(),
        "who decides by a verb that stands there");
  }

  @Test
  void a_matter_that_nobody_decides_has_no_forum() {
    List<DutyRule> rules =
        List.of(
            stated(1, Step.of(HEAR, PLENARY_MEETING)), stated(2, Step.of(CONVEY, PLENARY_MEETING)));

    assertEquals(Reason.SILENT, reason(budget(rules).forum()));
    assertEquals(Reason.SILENT, reason(inForce(rules).decision(PERSONNEL, ORDINARY).forum()));
    assertEquals(
        Reason.SILENT,
        reason(
            inForce(FUNDS.subList(0, 1))
                .decision(MAJOR_FUNDS, ORDINARY.with(AMOUNT, Money.ofWan(99)))
                .forum()));
  }

  @Test
  void a_matter_that_the_rules_do_not_name_is_told_by_its_name() {
    Answer<DutyRule> forum = inForce(FUNDS).decision(PERSONNEL, ORDINARY).forum();

    assertEquals("青山县：没有规则涉及“人事任免”（尚有1条待编入，见条文登记）", forum.explanation().in(Language.CHINESE));
    assertEquals(
        "Qingshan County: no rule is about \"appointments and removals\" (articles still pending:"
            + " 1, see the register)",
        forum.explanation().in(Language.ENGLISH));
  }

  @Test
  void a_decision_is_about_the_matter_that_was_asked_about() {
    Matter matter = inForce(FUNDS).decision(MAJOR_FUNDS, ORDINARY).matter();

    assertSame(MAJOR_FUNDS, matter);
  }

  // What has to be done

  private static RequirementRule.Builder rule(Requirement requirement) {
    return requirement(requirement.id().toLowerCase().replace('_', '-'), requirement)
        .gist("决策要经过这一程序。");
  }

  private static final List<RequirementRule> REQUIRED =
      List.of(
          rule(INVESTIGATION).shall(Step.of(STUDY, DEPARTMENTS)).citing(paragraph(1)),
          rule(EXPERT_REVIEW).may(Step.byWhomNotSaid(STUDY)).citing(paragraph(2)),
          rule(PUBLIC_COMMENT)
              .when(is(MAJOR_PUBLIC_INTEREST))
              .inPrinciple(Step.of(SEEK_OPINIONS, DEPARTMENTS))
              .citing(paragraph(3)),
          rule(STABILITY_ASSESSMENT)
              .when(is(STABILITY_RISK))
              .must(Step.of(STUDY, DEPARTMENTS))
              .citing(paragraph(4)),
          rule(RISK_ASSESSMENT)
              .when(is(AMOUNT, LARGE))
              .must(Step.of(STUDY, DEPARTMENTS))
              .citing(paragraph(5)),
          rule(LEGALITY_REVIEW)
              .must(Step.of(REVIEW_LEGALITY, JUSTICE_BUREAU))
              .after(PUBLIC_COMMENT)
              .citing(paragraph(6)),
          rule(DISCLOSURE).shall(Step.of(ISSUE, GOVERNMENT_OFFICE)).citing(paragraph(7)),
          rule(EVALUATION).may(Step.byWhomNotSaid(STUDY)).citing(paragraph(8)));

  private static DecisionQuestions required(Circumstances circumstances) {
    return inForce(REQUIRED).decision(BUDGET, circumstances);
  }

  private static final Circumstances LARGE_AND_PUBLIC =
      ORDINARY.with(MAJOR_PUBLIC_INTEREST).with(AMOUNT, Money.ofWan(100));

  @Test
  void a_checklist_tells_how_each_thing_stands() {
    Checklist checklist =
        required(ORDINARY.with(MAJOR_PUBLIC_INTEREST)).checklist(List.of(INVESTIGATION));

    Map<Requirement, Status> all = new LinkedHashMap<>();
    checklist.items().forEach(item -> all.put(item.requirement(), item.status()));
    assertEquals(
        List.of(
            Map.entry(INVESTIGATION, Status.DONE),
            Map.entry(EXPERT_REVIEW, Status.OPTIONAL),
            Map.entry(PUBLIC_COMMENT, Status.MISSING),
            Map.entry(STABILITY_ASSESSMENT, Status.NOT_NEEDED),
            Map.entry(RISK_ASSESSMENT, Status.CANNOT_TELL),
            Map.entry(LEGALITY_REVIEW, Status.MISSING),
            Map.entry(DISCLOSURE, Status.MISSING),
            Map.entry(EVALUATION, Status.OPTIONAL)),
        List.copyOf(all.entrySet()));
    assertEquals(inForce(REQUIRED).requirements(), List.copyOf(all.keySet()));
  }

  private static List<Requirement> having(Checklist checklist, Status status) {
    return checklist.items(status).stream().map(Checklist.Item::requirement).collect(toList());
  }

  @ParameterizedTest(name = "{0} wan: {1}")
  @CsvSource({"99, NOT_NEEDED", "100, MISSING", "101, MISSING"})
  void an_amount_decides_what_is_needed(long wan, Status status) {
    Checklist checklist = required(ORDINARY.with(AMOUNT, Money.ofWan(wan))).checklist(List.of());

    assertTrue(having(checklist, status).contains(RISK_ASSESSMENT));
  }

  @Test
  void items_of_one_status_stand_in_the_order_of_the_articles() {
    Checklist checklist = required(LARGE_AND_PUBLIC).checklist(List.of(LEGALITY_REVIEW));

    assertEquals(
        List.of(INVESTIGATION, PUBLIC_COMMENT, RISK_ASSESSMENT, DISCLOSURE),
        having(checklist, Status.MISSING));
    assertEquals(List.of(LEGALITY_REVIEW), having(checklist, Status.DONE));
    assertEquals(List.of(EXPERT_REVIEW, EVALUATION), having(checklist, Status.OPTIONAL));
    assertEquals(List.of(STABILITY_ASSESSMENT), having(checklist, Status.NOT_NEEDED));
    assertEquals(List.of(), having(checklist, Status.CANNOT_TELL));
  }

  @Test
  void an_item_has_the_rule_that_requires_it_or_why_there_is_none() {
    Checklist checklist = required(ORDINARY).checklist(List.of());

    Checklist.Item review = checklist.items().get(5);
    assertEquals("legality-review", review.answer().value().id());
    assertEquals(paragraphs(6), review.answer().citations());
    assertEquals("LEGALITY_REVIEW: MISSING", review.toString());
    assertEquals(Reason.SILENT, reason(checklist.items().get(3).answer()));
    assertEquals(List.of(AMOUNT), missing(checklist.items().get(4).answer()));
  }

  @Test
  void what_is_done_is_done_whatever_the_rules_ask() {
    Checklist checklist =
        required(ORDINARY)
            .checklist(List.of(STABILITY_ASSESSMENT, RISK_ASSESSMENT, EXPERT_REVIEW, DISCLOSURE));

    assertEquals(
        List.of(EXPERT_REVIEW, STABILITY_ASSESSMENT, RISK_ASSESSMENT, DISCLOSURE),
        having(checklist, Status.DONE));
  }

  @Test
  void what_no_rule_asks_for_is_not_on_the_list_even_if_it_is_done() {
    Checklist checklist = required(ORDINARY).checklist(List.of(HEARING, INVESTIGATION));

    assertEquals(List.of(INVESTIGATION), having(checklist, Status.DONE));
    assertEquals(8, checklist.items().size());
  }

  @Test
  void what_two_rules_require_in_two_ways_is_missing() {
    List<RequirementRule> two =
        List.of(
            REQUIRED.get(0),
            requirement("by-the-office", INVESTIGATION)
                .gist("调查研究由办公室组织。")
                .may(Step.of(STUDY, GOVERNMENT_OFFICE))
                .citing(paragraph(2)));
    Checklist checklist = inForce(two).decision(BUDGET, ORDINARY).checklist(List.of());

    assertEquals(List.of(INVESTIGATION), having(checklist, Status.MISSING));
    assertEquals(
        """
        决策之前：
        未办——调查研究：规定冲突：调查研究：县政府各部门研究论证（《青山县人民政府工作规则》第二条第一款）；\
        调查研究：县政府办公室研究论证（《青山县人民政府工作规则》第二条第二款）\
        """,
        checklist.toString());
  }

  @ParameterizedTest(name = "{0}, {1}, done {2}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # public | wan | done                                                        | ready
          false    | 99  | INVESTIGATION LEGALITY_REVIEW                               | true
          false    | 99  | LEGALITY_REVIEW INVESTIGATION DISCLOSURE                    | true
          false    | 99  | INVESTIGATION                                               | false
          false    | 99  | LEGALITY_REVIEW DISCLOSURE EXPERT_REVIEW EVALUATION         | false
          false    | 100 | INVESTIGATION LEGALITY_REVIEW                               | false
          false    | 100 | INVESTIGATION LEGALITY_REVIEW RISK_ASSESSMENT               | true
          true     | 99  | INVESTIGATION LEGALITY_REVIEW                               | false
          true     | 99  | INVESTIGATION LEGALITY_REVIEW PUBLIC_COMMENT                | true
          true     | 100 | INVESTIGATION LEGALITY_REVIEW PUBLIC_COMMENT                | false
          true     | 100 | INVESTIGATION LEGALITY_REVIEW PUBLIC_COMMENT RISK_ASSESSMENT | true
          false    |     | INVESTIGATION LEGALITY_REVIEW                               | false
          false    |     | INVESTIGATION LEGALITY_REVIEW RISK_ASSESSMENT               | true
          """)
  void is_ready_once_nothing_that_comes_first_is_missing_or_open(
      boolean isPublic, Long wan, String done, boolean isReady) {
    Circumstances so = ORDINARY.with(MAJOR_PUBLIC_INTEREST, isPublic);
    List<String> ids = List.of(done.split(" "));

    Checklist checklist =
        required(wan == null ? so : so.with(AMOUNT, Money.ofWan(wan)))
            .checklist(
                inForce(REQUIRED).requirements().stream()
                    .filter(requirement -> ids.contains(requirement.id()))
                    .collect(toList()));

    assertEquals(isReady, checklist.isReady());
  }

  @Test
  void where_the_rules_require_nothing_nothing_is_ready() {
    assertFalse(inForce(FUNDS).decision(MAJOR_FUNDS, ORDINARY).checklist(List.of()).isReady());
  }

  @Test
  void a_fact_that_decides_only_what_comes_after_holds_nothing_up() {
    RequirementRule disclosure =
        rule(DISCLOSURE)
            .when(is(AMOUNT, LARGE))
            .must(Step.of(ISSUE, GOVERNMENT_OFFICE))
            .citing(paragraph(1));
    Checklist checklist =
        inForce(List.of(disclosure)).decision(BUDGET, ORDINARY).checklist(List.of());

    assertEquals(List.of(DISCLOSURE), having(checklist, Status.CANNOT_TELL));
    assertTrue(checklist.isReady());
  }

  @Test
  void a_checklist_reads_by_phase_in_both_languages_without_what_is_not_needed() {
    Checklist checklist =
        required(ORDINARY.with(MAJOR_PUBLIC_INTEREST)).checklist(List.of(INVESTIGATION));

    assertEquals(
        """
        决策之前：
        已办——调查研究：县政府各部门研究论证（《青山县人民政府工作规则》第二条第一款）
        可选——专家论证：（由谁未写明）研究论证（《青山县人民政府工作规则》第二条第二款）
        未办——向社会公开征求意见：县政府各部门征求意见（《青山县人民政府工作规则》第二条第三款）
        尚不能判断——风险评估：待定：尚需知道“金额”（《青山县人民政府工作规则》第二条第五款）
        未办——合法性审查：县司法局合法性审查（《青山县人民政府工作规则》第二条第六款）
        决策之后：
        未办——决策公开：县政府办公室印发（《青山县人民政府工作规则》第二条第七款）
        可选——评估执行效果：（由谁未写明）研究论证（《青山县人民政府工作规则》第二条第八款）\
        """,
        checklist.in(Language.CHINESE));
    assertEquals(checklist.in(Language.CHINESE), checklist.toString());
    assertEquals(
        """
        before the decision:
        done - investigation: departments of the county government studies (Work Rules of Qingshan County, art. 2 para. 1)
        optional - review by experts: (by whom is not said) studies (Work Rules of Qingshan County, art. 2 para. 2)
        missing - public comment: departments of the county government seeks opinions (Work Rules of Qingshan County, art. 2 para. 3)
        cannot tell yet - risk assessment: undetermined: it depends on "amount" (Work Rules of Qingshan County, art. 2 para. 5)
        missing - legality review: county justice bureau reviews the legality (Work Rules of Qingshan County, art. 2 para. 6)
        after the decision:
        missing - disclosure of the decision: county government office issues (Work Rules of Qingshan County, art. 2 para. 7)
        optional - evaluation of the effect: (by whom is not said) studies (Work Rules of Qingshan County, art. 2 para. 8)\
        """,
        checklist.in(Language.ENGLISH));
  }

  @Test
  void what_is_done_without_need_says_so() {
    Checklist checklist =
        inForce(REQUIRED.subList(3, 4))
            .decision(BUDGET, ORDINARY)
            .checklist(Set.of(STABILITY_ASSESSMENT));

    assertEquals(
        """
        决策之前：
        已办——社会稳定风险评估：未规定：规则未作规定\
        """,
        checklist.in(Language.CHINESE));
    assertEquals(
        """
        before the decision:
        done - assessment of risks to social stability: not specified: the rules are silent\
        """,
        checklist.in(Language.ENGLISH));
  }

  @Test
  void a_phase_of_which_nothing_is_needed_has_no_heading() {
    assertEquals(
        """
        决策之后：
        未办——决策公开：县政府办公室印发（《青山县人民政府工作规则》第二条第七款）\
        """,
        inForce(List.of(REQUIRED.get(3), REQUIRED.get(6)))
            .decision(BUDGET, ORDINARY)
            .checklist(List.of())
            .toString());
  }

  @ParameterizedTest
  @EnumSource
  void a_status_reads_in_both_languages(Status status) {
    Map<Status, List<String>> words =
        Map.of(
            Status.DONE, List.of("已办", "done"),
            Status.MISSING, List.of("未办", "missing"),
            Status.OPTIONAL, List.of("可选", "optional"),
            Status.NOT_NEEDED, List.of("不需", "not needed"),
            Status.CANNOT_TELL, List.of("尚不能判断", "cannot tell yet"));

    assertEquals(
        words.get(status), List.of(status.in(Language.CHINESE), status.in(Language.ENGLISH)));
  }

  @Test
  void what_is_required_can_be_asked_one_by_one() {
    RulesInForce rules = inForce(REQUIRED);
    Circumstances risky = ORDINARY.with(STABILITY_RISK);

    assertEquals(
        "stability-assessment", rules.requirement(STABILITY_ASSESSMENT, risky).value().id());
    assertEquals(Reason.SILENT, reason(rules.requirement(STABILITY_ASSESSMENT, ORDINARY)));
    assertEquals(
        List.of(STABILITY_RISK),
        missing(rules.requirement(STABILITY_ASSESSMENT, Circumstances.unknown())));
    assertEquals(
        "青山县：没有规则涉及“听证会等形式听取意见”（尚有1条待编入，见条文登记）",
        rules.requirement(HEARING, ORDINARY).explanation().in(Language.CHINESE));
  }

  // Whether it may go onto the agenda

  private static final Rule<?, ?> COORDINATION =
      ruling("coordination", TOPIC_COORDINATION)
          .gist("未经协调的议题不得上常务会议。")
          .when(is(MEETING, EXECUTIVE_MEETING).and(isNot(COORDINATED)))
          .mustNot(Ruling.LACKING)
          .citing(paragraph(1));

  private static Check agenda(MeetingType meeting, Circumstances circumstances) {
    return inForce(List.of(COORDINATION)).decision(BUDGET, circumstances).checkAgenda(meeting);
  }

  @Test
  void an_agenda_is_checked_as_one_of_the_meeting_that_is_named() {
    Circumstances lacking = ORDINARY.with(COORDINATED, false);

    assertEquals(
        List.of(Fault.Severity.VIOLATION),
        agenda(EXECUTIVE_MEETING, lacking).faults().stream()
            .map(Fault::severity)
            .collect(toList()));
    assertTrue(agenda(PLENARY_MEETING, lacking).isPassed());
    assertTrue(
        agenda(PLENARY_MEETING, lacking.with(MEETING, EXECUTIVE_MEETING)).isPassed(),
        "whatever the circumstances say");
    assertTrue(agenda(EXECUTIVE_MEETING, ORDINARY).isPassed());
    assertTrue(agenda(PLENARY_MEETING, Circumstances.unknown()).isPassed());
  }

  @Test
  void an_agenda_that_depends_on_what_is_not_known_cannot_be_told() {
    List<Fault> faults = agenda(EXECUTIVE_MEETING, Circumstances.unknown()).faults();

    assertEquals(1, faults.size());
    assertEquals(Fault.Severity.CANNOT_TELL, faults.get(0).severity());
    assertEquals(List.of(COORDINATED), missing(faults.get(0).answer()));
  }

  @Test
  void without_rules_on_the_agenda_nothing_is_checked() {
    Check check = required(ORDINARY).checkAgenda(EXECUTIVE_MEETING);

    assertFalse(check.isAnswered());
    assertFalse(check.isPassed());
  }

  // When it has to begin

  private static LimitRule time(LimitSubject subject, TimeLimit time) {
    return limit(subject.id().toLowerCase().replace('_', '-') + "-time", subject)
        .gist("这一程序有时间要求。")
        .shall(time)
        .citing(paragraph(9));
  }

  private static final LimitRule TOPIC_AHEAD =
      time(
          LimitSubjects.TOPIC_SUBMISSION,
          TimeLimit.ahead(3, LimitUnit.WORKING_DAY, Events.MEETING_HELD));
  private static final LimitRule PAPERS_AHEAD =
      time(
          LimitSubjects.MEETING_PAPERS_SUBMISSION,
          TimeLimit.ahead(2, LimitUnit.CALENDAR_DAY, Events.MEETING_HELD));
  private static final LimitRule REVIEW_TIME =
      time(
          LimitSubjects.LEGALITY_REVIEW,
          TimeLimit.atLeast(5, LimitUnit.WORKING_DAY, Events.REVIEW_REQUESTED));
  private static final LimitRule COMMENT_TIME =
      time(
          LimitSubjects.PUBLIC_COMMENT,
          TimeLimit.atLeast(30, LimitUnit.CALENDAR_DAY, Events.DRAFT_PUBLISHED));
  private static final LimitRule REPLY_TIME =
      time(
          LimitSubjects.CONSULTATION_REPLY,
          TimeLimit.within(7, LimitUnit.WORKING_DAY, Events.CONSULTATION_RECEIVED));
  private static final LimitRule TOWNSHIPS_TIME =
      time(LimitSubjects.TOWNSHIP_CONSULTATION, TimeLimit.unquantified(Promptness.LONG_ENOUGH));

  private static RequirementRule review(Requirement... first) {
    return rule(LEGALITY_REVIEW)
        .must(Step.of(REVIEW_LEGALITY, JUSTICE_BUREAU))
        .after(first)
        .citing(paragraph(1));
  }

  private static RequirementRule needed(Requirement requirement, Requirement... first) {
    return rule(requirement).shall(Step.byWhomNotSaid(CONSULT)).after(first).citing(paragraph(2));
  }

  /** What has to be done before the decision, in the order of the articles. */
  private static List<Rule<?, ?>> timed(boolean isOrdered, LimitRule... anchors) {
    List<Rule<?, ?>> rules = new ArrayList<>(List.of(anchors));
    rules.add(isOrdered ? review(PUBLIC_COMMENT) : review());
    rules.add(needed(PUBLIC_COMMENT));
    rules.add(needed(DEPARTMENTS_CONSULTATION));
    rules.add(needed(TOWNSHIPS_CONSULTATION));
    rules.add(needed(EXPERT_REVIEW));
    rules.add(needed(DISCLOSURE));
    rules.addAll(List.of(REVIEW_TIME, COMMENT_TIME, REPLY_TIME, TOWNSHIPS_TIME));
    return rules;
  }

  private static Timetable timetable(List<Rule<?, ?>> rules, LocalDate held, Requirement... done) {
    return budget(rules).timetable(EXECUTIVE_MEETING, held, List.of(done));
  }

  private static Map<Requirement, LocalDate> starts(Timetable timetable) {
    Map<Requirement, LocalDate> starts = new LinkedHashMap<>();
    timetable.rows().forEach(row -> starts.put(row.item().requirement(), row.start()));
    return starts;
  }

  private static Timetable.Row row(Timetable timetable, Requirement requirement) {
    return timetable.rows().stream()
        .filter(row -> row.item().requirement().equals(requirement))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest(name = "{0} {1}: {2}, {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # held   | anchor | topic      | review     | comment first | comment beside | reply
          2025-09-22 | TOPIC  | 2025-09-17 | 2025-09-09 | 2025-08-08    | 2025-08-15     | 2025-09-08
          2025-10-13 | TOPIC  | 2025-10-09 | 2025-09-24 | 2025-08-22    | 2025-08-29     | 2025-09-23
          2025-10-10 | PAPERS | 2025-09-30 | 2025-09-23 | 2025-08-22    | 2025-08-29     | 2025-09-22
          2025-10-13 | NONE   | 2025-10-13 | 2025-09-28 | 2025-08-27    | 2025-09-11     | 2025-09-26
          """)
  void counted_by_hand(
      LocalDate held,
      Anchor anchor,
      LocalDate in,
      LocalDate review,
      LocalDate commentFirst,
      LocalDate commentBeside,
      LocalDate reply) {
    Timetable ordered = timetable(timed(true, anchor.rules()), held);
    Timetable beside = timetable(timed(false, anchor.rules()), held);

    assertEquals(review, row(ordered, LEGALITY_REVIEW).start());
    assertEquals(in, row(ordered, LEGALITY_REVIEW).over());
    assertEquals(commentFirst, row(ordered, PUBLIC_COMMENT).start());
    assertEquals(review, row(ordered, PUBLIC_COMMENT).over());
    assertEquals(commentBeside, row(beside, PUBLIC_COMMENT).start());
    assertEquals(in, row(beside, PUBLIC_COMMENT).over());
    assertEquals(reply, row(beside, DEPARTMENTS_CONSULTATION).start());
    assertEquals(in, row(beside, TOWNSHIPS_CONSULTATION).start());
    assertEquals(in, row(beside, EXPERT_REVIEW).start());
  }

  /** When what goes to the meeting has to be in. */
  enum Anchor {
    TOPIC(LimitSubjects.TOPIC_SUBMISSION, TOPIC_AHEAD),
    PAPERS(LimitSubjects.MEETING_PAPERS_SUBMISSION, PAPERS_AHEAD),
    BOTH(LimitSubjects.TOPIC_SUBMISSION, PAPERS_AHEAD, TOPIC_AHEAD),
    NONE(null);

    private final LimitSubject subject;
    private final LimitRule[] rules;

    Anchor(LimitSubject subject, LimitRule... rules) {
      this.subject = subject;
      this.rules = rules;
    }

    LimitRule[] rules() {
      return rules;
    }

    LocalDate in(LocalDate held) {
      switch (this) {
        case NONE:
          return held;
        case PAPERS:
          return latest(held.minusDays(2), WallCalendar::works);
        default:
          return latest(held, day -> WallCalendar.count(day, held.minusDays(1)) >= 3);
      }
    }
  }

  /** Scans all days backwards for the first that will do. */
  private static LocalDate latest(LocalDate from, Predicate<LocalDate> willDo) {
    LocalDate day = from;
    while (!willDo.test(day)) {
      day = day.minusDays(1);
    }
    return day;
  }

  /** A wall calendar of the second half of 2025, and somebody who counts on its days. */
  private static final class WallCalendar {

    private static final LocalDate FIRST_OF_HOLIDAY = LocalDate.of(2025, 10, 1);
    private static final LocalDate LAST_OF_HOLIDAY = LocalDate.of(2025, 10, 8);
    private static final Set<LocalDate> MADE_UP =
        Set.of(LocalDate.of(2025, 9, 28), LocalDate.of(2025, 10, 11));

    static boolean works(LocalDate day) {
      if (!day.isBefore(FIRST_OF_HOLIDAY) && !day.isAfter(LAST_OF_HOLIDAY)) {
        return false;
      }
      return MADE_UP.contains(day)
          || (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY);
    }

    /** Returns how many days are worked from one to another, both included. */
    static long count(LocalDate first, LocalDate last) {
      return first.isAfter(last)
          ? 0
          : first.datesUntil(last.plusDays(1)).filter(WallCalendar::works).count();
    }
  }

  /** Nothing begins on a day off. */
  private static LocalDate begins(LocalDate over, Predicate<LocalDate> leavesTime) {
    return latest(over, start -> WallCalendar.works(start) && leavesTime.test(start));
  }

  /** Five working days lie between the start and the day on which it is over. */
  private static LocalDate reviewBegins(LocalDate over) {
    return begins(over, start -> WallCalendar.count(start.plusDays(1), over) >= 5 + 1);
  }

  /** The thirtieth day is or is followed by a working day, and another working day follows. */
  private static LocalDate commentBegins(LocalDate over) {
    return begins(over, start -> WallCalendar.count(start.plusDays(30), over) >= 1 + 1);
  }

  /** The seventh working day after the start is the last on which a reply is in time. */
  private static LocalDate replyBegins(LocalDate over) {
    return begins(over, start -> WallCalendar.count(start.plusDays(1), over) >= 7);
  }

  static Stream<Arguments> anchorsAndOrders() {
    return Arrays.stream(Anchor.values())
        .flatMap(anchor -> Stream.of(Arguments.of(anchor, true), Arguments.of(anchor, false)));
  }

  @ParameterizedTest(name = "{0}, ordered {1}")
  @MethodSource("anchorsAndOrders")
  void agrees_with_scanning_all_days_backwards(Anchor anchor, boolean isOrdered) {
    DecisionQuestions decision = budget(timed(isOrdered, anchor.rules()));
    LocalDate held = LocalDate.of(2025, 9, 1);
    for (; held.isBefore(LocalDate.of(2025, 11, 11)); held = held.plusDays(1)) {
      Timetable timetable = decision.timetable(EXECUTIVE_MEETING, held, List.of());

      LocalDate in = anchor.in(held);
      LocalDate review = reviewBegins(in);
      LocalDate commented = isOrdered ? review : in;
      Map<Requirement, String> expected = new LinkedHashMap<>();
      expected.put(LEGALITY_REVIEW, review + " to " + in);
      expected.put(PUBLIC_COMMENT, commentBegins(commented) + " to " + commented);
      expected.put(DEPARTMENTS_CONSULTATION, replyBegins(in) + " to " + in);
      String atOnce = begins(in, start -> true) + " to " + in;
      expected.put(TOWNSHIPS_CONSULTATION, atOnce);
      expected.put(EXPERT_REVIEW, atOnce);

      Map<Requirement, String> actual = new LinkedHashMap<>();
      LocalDate before = LocalDate.MIN;
      for (Timetable.Row row : timetable.rows()) {
        actual.put(row.item().requirement(), row.start() + " to " + row.over());
        assertFalse(row.start().isBefore(before), timetable::toString);
        before = row.start();
      }
      assertEquals(expected, actual, "held on " + held);
      assertEquals(held, timetable.held());
      assertEquals(Optional.ofNullable(anchor.subject), timetable.topic().map(Plan.Due::subject));
      assertEquals(in, timetable.topic().map(due -> due.deadline().value().date()).orElse(held));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void an_order_goes_through_any_number_of_steps_and_each_waits_for_the_earliest(
      boolean isReversed) {
    List<Rule<?, ?>> rules = new ArrayList<>();
    rules.add(needed(INVESTIGATION));
    rules.add(needed(EXPERT_REVIEW, DEPARTMENTS_CONSULTATION));
    rules.add(review(EXPERT_REVIEW, INVESTIGATION));
    rules.add(needed(DEPARTMENTS_CONSULTATION, INVESTIGATION));
    rules.addAll(List.of(REVIEW_TIME, REPLY_TIME));
    if (isReversed) {
      Collections.reverse(rules);
    }
    Timetable timetable = timetable(rules, LocalDate.of(2025, 9, 22));

    LocalDate review = LocalDate.of(2025, 9, 12);
    LocalDate reply = LocalDate.of(2025, 9, 3);
    assertEquals(review, row(timetable, LEGALITY_REVIEW).start());
    assertEquals(review, row(timetable, EXPERT_REVIEW).over());
    assertEquals(review, row(timetable, EXPERT_REVIEW).start());
    assertEquals(review, row(timetable, DEPARTMENTS_CONSULTATION).over());
    assertEquals(reply, row(timetable, DEPARTMENTS_CONSULTATION).start());
    assertEquals(reply, row(timetable, INVESTIGATION).over());
    assertEquals(reply, row(timetable, INVESTIGATION).start());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void steps_that_begin_on_one_day_stand_in_their_order(boolean isReversed) {
    List<Rule<?, ?>> rules = new ArrayList<>();
    rules.add(needed(INVESTIGATION));
    rules.add(needed(EXPERT_REVIEW, INVESTIGATION));
    rules.add(needed(HEARING, EXPERT_REVIEW));
    if (isReversed) {
      Collections.reverse(rules);
    }

    assertEquals(
        List.of(
            Map.entry(INVESTIGATION, DAY), Map.entry(EXPERT_REVIEW, DAY), Map.entry(HEARING, DAY)),
        List.copyOf(starts(timetable(rules, DAY)).entrySet()));
  }

  static Stream<Arguments> ordersOfTwoRules() {
    RequirementRule.Builder second =
        requirement("review-again", LEGALITY_REVIEW).gist("专家论证后须经合法性审查。");
    return Stream.of(
        Arguments.of(
            "the second rule that agrees",
            review(),
            second
                .must(Step.of(REVIEW_LEGALITY, JUSTICE_BUREAU))
                .after(EXPERT_REVIEW)
                .citing(paragraph(2))),
        Arguments.of(
            "both rules that conflict",
            review(EXPERT_REVIEW),
            requirement("review-otherwise", LEGALITY_REVIEW)
                .gist("专家论证后由各部门进行合法性审查。")
                .must(Step.of(REVIEW_LEGALITY, DEPARTMENTS))
                .after(EXPERT_REVIEW)
                .citing(paragraph(2))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ordersOfTwoRules")
  void an_order_that_any_rule_gives_that_holds_is_kept(
      String what, RequirementRule one, RequirementRule other) {
    List<Rule<?, ?>> rules = List.of(one, other, needed(EXPERT_REVIEW), REVIEW_TIME);

    assertEquals(LocalDate.of(2025, 9, 12), row(timetable(rules, DAY), EXPERT_REVIEW).over());
    Checklist.Item review = budget(rules).checklist(List.of()).items().get(0);
    assertEquals(LEGALITY_REVIEW, review.requirement());
    assertEquals(Set.of(EXPERT_REVIEW), review.after());
  }

  @Test
  void an_order_of_a_rule_that_does_not_hold_is_none() {
    RequirementRule ofUrgent =
        requirement("review-of-urgent", LEGALITY_REVIEW)
            .gist("紧急的，专家论证后须经合法性审查。")
            .when(is(URGENT))
            .must(Step.of(REVIEW_LEGALITY, JUSTICE_BUREAU))
            .after(EXPERT_REVIEW)
            .citing(paragraph(3));
    RulesInForce rules = inForce(List.of(review(), ofUrgent, needed(EXPERT_REVIEW), REVIEW_TIME));

    assertEquals(
        DAY,
        row(
                rules.decision(BUDGET, ORDINARY).timetable(EXECUTIVE_MEETING, DAY, List.of()),
                EXPERT_REVIEW)
            .over());
    assertEquals(
        LocalDate.of(2025, 9, 12),
        row(
                rules
                    .decision(BUDGET, ORDINARY.with(URGENT))
                    .timetable(EXECUTIVE_MEETING, DAY, List.of()),
                EXPERT_REVIEW)
            .over());
  }

  /** A checklist is of no meeting, a timetable of one. */
  @Test
  void what_is_required_of_one_kind_of_meeting_stands_in_its_timetable_alone() {
    RequirementRule ofExecutive =
        rule(EXPERT_REVIEW)
            .when(is(MEETING, EXECUTIVE_MEETING))
            .shall(Step.byWhomNotSaid(STUDY))
            .citing(paragraph(1));
    DecisionQuestions decision = budget(List.of(ofExecutive));

    assertEquals(List.of(EXPERT_REVIEW), having(decision.checklist(List.of()), Status.CANNOT_TELL));
    assertEquals(
        Set.of(EXPERT_REVIEW),
        starts(decision.timetable(EXECUTIVE_MEETING, DAY, List.of())).keySet());
    assertEquals(Set.of(), starts(decision.timetable(PLENARY_MEETING, DAY, List.of())).keySet());
  }

  @Test
  void nothing_begins_on_a_day_off_even_if_it_takes_no_days() {
    Timetable timetable = timetable(timed(false), LocalDate.of(2025, 10, 5));

    assertEquals(LocalDate.of(2025, 9, 30), row(timetable, EXPERT_REVIEW).start());
    assertEquals(LocalDate.of(2025, 9, 30), row(timetable, TOWNSHIPS_CONSULTATION).start());
    assertEquals(LocalDate.of(2025, 10, 5), row(timetable, EXPERT_REVIEW).over());
  }

  @Test
  void what_is_done_or_comes_after_or_is_open_is_not_in_the_timetable() {
    Timetable timetable =
        inForce(REQUIRED)
            .decision(BUDGET, ORDINARY.with(MAJOR_PUBLIC_INTEREST))
            .timetable(EXECUTIVE_MEETING, DAY, List.of(INVESTIGATION));

    assertEquals(
        Set.of(EXPERT_REVIEW, PUBLIC_COMMENT, LEGALITY_REVIEW), starts(timetable).keySet());
    assertEquals(
        Set.of(EXPERT_REVIEW, PUBLIC_COMMENT, LEGALITY_REVIEW, RISK_ASSESSMENT),
        starts(
                inForce(REQUIRED)
                    .decision(BUDGET, LARGE_AND_PUBLIC)
                    .timetable(EXECUTIVE_MEETING, DAY, List.of(INVESTIGATION)))
            .keySet());
  }

  private static final RequirementRule OPTIONAL_COMMENT =
      rule(PUBLIC_COMMENT)
          .may(Step.of(SEEK_OPINIONS, DEPARTMENTS))
          .after(INVESTIGATION)
          .citing(paragraph(1));

  @Test
  void what_may_be_left_has_a_latest_start_and_is_marked_and_moves_nothing_forward() {
    Timetable timetable =
        timetable(List.of(OPTIONAL_COMMENT, needed(INVESTIGATION), COMMENT_TIME), DAY);

    assertEquals(Status.OPTIONAL, row(timetable, PUBLIC_COMMENT).item().status());
    assertEquals(LocalDate.of(2025, 8, 20), row(timetable, PUBLIC_COMMENT).start());
    assertEquals(DAY, row(timetable, PUBLIC_COMMENT).over());
    assertEquals(DAY, row(timetable, INVESTIGATION).start());
    assertEquals(DAY, row(timetable, INVESTIGATION).over());
    assertEquals(
        """
        2025-08-20  向社会公开征求意见，可选，自向社会公开征求意见起不少于30日（《青山县人民政府工作规则》第二条第一款）
        2025-09-22  调查研究（《青山县人民政府工作规则》第二条第二款）
        2025-09-22  会议召开\
        """,
        timetable.in(Language.CHINESE));
    assertEquals(
        """
        2025-08-20  public comment, optional, at least 30 calendar days from publication of the draft for comment (Work Rules of Qingshan County, art. 2 para. 1)
        2025-09-22  investigation (Work Rules of Qingshan County, art. 2 para. 2)
        2025-09-22  the meeting\
        """,
        timetable.in(Language.ENGLISH));
  }

  @Test
  void what_may_be_left_still_comes_before_what_has_to_be_done_after_it() {
    Timetable timetable =
        timetable(
            List.of(
                OPTIONAL_COMMENT,
                needed(INVESTIGATION),
                review(PUBLIC_COMMENT),
                COMMENT_TIME,
                REVIEW_TIME),
            DAY);

    assertEquals(LocalDate.of(2025, 9, 12), row(timetable, LEGALITY_REVIEW).start());
    assertEquals(LocalDate.of(2025, 9, 12), row(timetable, PUBLIC_COMMENT).over());
    assertEquals(LocalDate.of(2025, 8, 12), row(timetable, PUBLIC_COMMENT).start());
    assertEquals(DAY, row(timetable, INVESTIGATION).over());
  }

  @Test
  void what_has_to_come_before_something_that_is_done_waits_for_the_topic_alone() {
    LocalDate held = LocalDate.of(2025, 10, 13);
    Timetable timetable = timetable(timed(true, TOPIC_AHEAD), held, LEGALITY_REVIEW);

    assertEquals(LocalDate.of(2025, 8, 29), row(timetable, PUBLIC_COMMENT).start());
    assertEquals(
        Set.of(PUBLIC_COMMENT, DEPARTMENTS_CONSULTATION, TOWNSHIPS_CONSULTATION, EXPERT_REVIEW),
        starts(timetable).keySet());
  }

  @Test
  void with_all_done_only_the_topic_and_the_meeting_are_left() {
    Timetable timetable =
        timetable(
            timed(true, TOPIC_AHEAD),
            LocalDate.of(2025, 10, 13),
            LEGALITY_REVIEW,
            PUBLIC_COMMENT,
            DEPARTMENTS_CONSULTATION,
            TOWNSHIPS_CONSULTATION,
            EXPERT_REVIEW);

    assertEquals(List.of(), timetable.rows());
    assertEquals(
        """
        2025-10-09  会议议题申报（《青山县人民政府工作规则》第二条第九款）
        2025-10-13  会议召开\
        """,
        timetable.toString());
  }

  @Test
  void a_row_tells_what_the_rules_say_of_the_time() {
    Timetable timetable = timetable(timed(true), DAY);

    assertEquals(
        Optional.of(REVIEW_TIME), row(timetable, LEGALITY_REVIEW).time().map(Answer::value));
    assertEquals(
        Optional.of(TOWNSHIPS_TIME),
        row(timetable, TOWNSHIPS_CONSULTATION).time().map(Answer::value));
    assertEquals(Optional.empty(), row(timetable, EXPERT_REVIEW).time());
    assertEquals(
        "EXPERT_REVIEW: 2025-09-22 to 2025-09-22", row(timetable, EXPERT_REVIEW).toString());
  }

  static Stream<Arguments> noDays() {
    return Stream.of(
        Arguments.of("the rules are silent", List.of()),
        Arguments.of(
            "it gives no number",
            List.of(
                time(
                    LimitSubjects.LEGALITY_REVIEW,
                    TimeLimit.unquantified(Promptness.LONG_ENOUGH)))),
        Arguments.of(
            "it is counted back from something",
            List.of(
                time(
                    LimitSubjects.LEGALITY_REVIEW,
                    TimeLimit.ahead(5, LimitUnit.WORKING_DAY, Events.MEETING_HELD)))),
        Arguments.of(
            "it depends on what is not known",
            List.of(
                limit("review-of-large", LimitSubjects.LEGALITY_REVIEW)
                    .gist("金额较大的审查五个工作日以上。")
                    .when(is(AMOUNT, LARGE))
                    .must(REVIEW_TIME.outcome())
                    .citing(paragraph(9)))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("noDays")
  void a_time_without_days_takes_none(String what, List<LimitRule> times) {
    List<Rule<?, ?>> rules = new ArrayList<>(times);
    rules.add(review());
    rules.add(TOPIC_AHEAD);
    Timetable.Row row = row(timetable(rules, DAY), LEGALITY_REVIEW);

    assertEquals(LocalDate.of(2025, 9, 17), row.start());
    assertEquals(LocalDate.of(2025, 9, 17), row.over());
    assertTrue(row.time().isPresent());
  }

  /** The limits are those of the meeting that is asked about. */
  @Test
  void the_kind_of_meeting_decides_when_the_topic_has_to_be_in() {
    LimitRule ofExecutive =
        limit("topic", LimitSubjects.TOPIC_SUBMISSION)
            .gist("常务会议议题会前三个工作日申报。")
            .when(is(Facts.MEETING, EXECUTIVE_MEETING))
            .must(TOPIC_AHEAD.outcome())
            .citing(paragraph(9));
    DecisionQuestions decision = budget(List.of(ofExecutive, review()));

    assertEquals(
        LocalDate.of(2025, 9, 17),
        row(decision.timetable(EXECUTIVE_MEETING, DAY, List.of()), LEGALITY_REVIEW).over());
    assertEquals(
        DAY, row(decision.timetable(PLENARY_MEETING, DAY, List.of()), LEGALITY_REVIEW).over());
  }

  private static final TimeLimit BY_END_OF_OCTOBER =
      TimeLimit.by(MonthDay.of(10, 31), "每年10月底前", "by the end of October");

  static Stream<Arguments> limitsThatDoNotCountFromTheMeeting() {
    return Stream.of(
        Arguments.of(
            "the topic's is counted from something else",
            time(
                LimitSubjects.TOPIC_SUBMISSION,
                TimeLimit.within(5, LimitUnit.WORKING_DAY, Events.CONSULTATION_RECEIVED))),
        Arguments.of(
            "the papers' is counted from something else",
            time(
                LimitSubjects.MEETING_PAPERS_SUBMISSION,
                TimeLimit.within(5, LimitUnit.WORKING_DAY, Events.CONSULTATION_RECEIVED))),
        Arguments.of(
            "the topic's is a day of the year",
            time(LimitSubjects.TOPIC_SUBMISSION, BY_END_OF_OCTOBER)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("limitsThatDoNotCountFromTheMeeting")
  void a_limit_that_is_not_counted_from_the_meeting_sets_no_day(String what, LimitRule limit) {
    Timetable timetable = timetable(List.of(limit, review()), DAY);

    assertEquals(Optional.empty(), timetable.topic());
    assertEquals(DAY, row(timetable, LEGALITY_REVIEW).over());
  }

  @Test
  void the_papers_set_the_day_where_the_topic_has_one_of_its_own() {
    LimitRule topic = time(LimitSubjects.TOPIC_SUBMISSION, BY_END_OF_OCTOBER);
    Timetable timetable = timetable(List.of(topic, PAPERS_AHEAD, review()), DAY);

    assertEquals(
        Optional.of(LimitSubjects.MEETING_PAPERS_SUBMISSION),
        timetable.topic().map(Plan.Due::subject));
    assertEquals(LocalDate.of(2025, 9, 19), row(timetable, LEGALITY_REVIEW).over());
  }

  private static LimitRule topicOtherwise(TimeLimit time) {
    return limit("topic-otherwise", LimitSubjects.TOPIC_SUBMISSION)
        .gist("议题另有申报时间。")
        .must(time)
        .citing(paragraph(8));
  }

  @Test
  void of_limits_of_the_topic_that_conflict_the_earliest_is_kept_and_all_are_shown() {
    LimitRule earlier =
        topicOtherwise(TimeLimit.ahead(5, LimitUnit.WORKING_DAY, Events.MEETING_HELD));
    Timetable timetable = timetable(List.of(TOPIC_AHEAD, earlier, needed(EXPERT_REVIEW)), DAY);

    assertEquals(LocalDate.of(2025, 9, 15), row(timetable, EXPERT_REVIEW).over());
    assertEquals(
        Optional.of(Answer.Kind.CONFLICTING), timetable.topic().map(due -> due.deadline().kind()));
    assertEquals(
        """
        2025-09-15  专家论证（《青山县人民政府工作规则》第二条第二款）
        2025-09-15  会议议题申报，规定冲突：2025-09-17，会议议题申报：至迟在会议召开前3个工作日（《青山县人民政府工作规则》第二条第九款）；2025-09-15，会议议题申报：至迟在会议召开前5个工作日（《青山县人民政府工作规则》第二条第八款）
        2025-09-22  会议召开\
        """,
        timetable.in(Language.CHINESE));
    assertEquals(
        """
        2025-09-15  review by experts (Work Rules of Qingshan County, art. 2 para. 2)
        2025-09-15  submission of a topic for a meeting, conflicting: 2025-09-17, submission of a topic for a meeting: at least 3 working days before the meeting (Work Rules of Qingshan County, art. 2 para. 9); 2025-09-15, submission of a topic for a meeting: at least 5 working days before the meeting (Work Rules of Qingshan County, art. 2 para. 8)
        2025-09-22  the meeting\
        """,
        timetable.in(Language.ENGLISH));
  }

  @Test
  void limits_of_the_topic_that_conflict_set_no_day_if_one_is_a_day_of_the_year() {
    Timetable timetable =
        timetable(List.of(TOPIC_AHEAD, topicOtherwise(BY_END_OF_OCTOBER), review()), DAY);

    assertEquals(Optional.empty(), timetable.topic());
    assertEquals(DAY, row(timetable, LEGALITY_REVIEW).over());
  }

  @Test
  void the_county_counts_in_its_own_way() {
    Timetable timetable =
        workRules(timed(true, TOPIC_AHEAD))
            .with(Counting.CIVIL_CODE.countingEventDay())
            .county("999901")
            .on(DAY)
            .decision(BUDGET, ORDINARY)
            .timetable(EXECUTIVE_MEETING, DAY, List.of());

    assertEquals(LocalDate.of(2025, 9, 18), row(timetable, LEGALITY_REVIEW).over());
    assertEquals(LocalDate.of(2025, 9, 11), row(timetable, LEGALITY_REVIEW).start());
  }

  @Test
  void a_count_that_leaves_the_calendar_is_refused() {
    LocalDate early = LocalDate.of(2007, 1, 25);
    DecisionQuestions decision = budget(timed(false, TOPIC_AHEAD));

    assertThrows(
        UncoveredDateException.class,
        () -> decision.timetable(EXECUTIVE_MEETING, early, List.of()));
    assertEquals(
        LocalDate.of(2007, 1, 12),
        row(decision.timetable(EXECUTIVE_MEETING, early, List.of(PUBLIC_COMMENT)), LEGALITY_REVIEW)
            .start());
  }

  @Test
  void a_timetable_reads_in_both_languages() {
    Timetable timetable = timetable(timed(true, TOPIC_AHEAD), LocalDate.of(2025, 10, 13));

    assertEquals(
        """
        2025-08-22  向社会公开征求意见，自向社会公开征求意见起不少于30日（《青山县人民政府工作规则》第二条第二款）
        2025-09-23  与相关部门协商，收到征求意见（会签）文件后7个工作日内（《青山县人民政府工作规则》第二条第二款）
        2025-09-24  合法性审查，自送请审查起不少于5个工作日（《青山县人民政府工作规则》第二条第一款）
        2025-10-09  征求乡镇（街道）意见，必要的时间（《青山县人民政府工作规则》第二条第二款）
        2025-10-09  专家论证（《青山县人民政府工作规则》第二条第二款）
        2025-10-09  会议议题申报（《青山县人民政府工作规则》第二条第九款）
        2025-10-13  会议召开\
        """,
        timetable.in(Language.CHINESE));
    assertEquals(timetable.in(Language.CHINESE), timetable.toString());
    assertEquals(
        """
        2025-08-22  public comment, at least 30 calendar days from publication of the draft for comment (Work Rules of Qingshan County, art. 2 para. 2)
        2025-09-23  consultation of the departments concerned, within 7 working days of receipt of the consultation (Work Rules of Qingshan County, art. 2 para. 2)
        2025-09-24  legality review, at least 5 working days from submission for review (Work Rules of Qingshan County, art. 2 para. 1)
        2025-10-09  consultation of townships and subdistricts, as long as is needed (Work Rules of Qingshan County, art. 2 para. 2)
        2025-10-09  review by experts (Work Rules of Qingshan County, art. 2 para. 2)
        2025-10-09  submission of a topic for a meeting (Work Rules of Qingshan County, art. 2 para. 9)
        2025-10-13  the meeting\
        """,
        timetable.in(Language.ENGLISH));
  }

  @Test
  void a_timetable_without_a_day_for_the_topic_ends_with_the_meeting() {
    RequirementRule report =
        rule(PARTY_COMMITTEE_REPORT)
            .shall(Step.of(REPORT_TO, GOVERNMENT_OFFICE))
            .citing(paragraph(1));

    assertEquals(
        """
        2025-09-22  report to the county Party committee (Work Rules of Qingshan County, art. 2 para. 1)
        2025-09-22  the meeting\
        """,
        timetable(List.of(report), DAY).in(Language.ENGLISH));
  }

  // Before there are rules

  @Test
  void before_the_edition_nothing_is_in_force() {
    RulesInForce before =
        workRules(timed(true, TOPIC_AHEAD)).county("999901").on(LocalDate.of(2023, 2, 28));
    DecisionQuestions decision = before.decision(BUDGET, ORDINARY);

    assertEquals(Reason.NOT_IN_FORCE, reason(decision.forum()));
    assertEquals(Reason.NOT_IN_FORCE, reason(before.requirement(LEGALITY_REVIEW, ORDINARY)));
    assertEquals(List.of(), before.requirements());
    assertEquals(List.of(), decision.checklist(List.of(LEGALITY_REVIEW)).items());
    assertFalse(decision.checklist(List.of(LEGALITY_REVIEW)).isReady());
    assertFalse(decision.checkAgenda(EXECUTIVE_MEETING).isAnswered());
    Timetable timetable = decision.timetable(EXECUTIVE_MEETING, DAY, List.of());
    assertEquals(List.of(), timetable.rows());
    assertEquals(Optional.empty(), timetable.topic());
    assertEquals("未规定：该日无已收录的有效文本\n2025-09-22  会议召开", timetable.toString());
  }
}
