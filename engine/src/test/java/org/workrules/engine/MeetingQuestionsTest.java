package org.workrules.engine;

import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Bodies.GOVERNMENT_OFFICE;
import static org.workrules.api.actor.Bodies.NEWS_MEDIA;
import static org.workrules.api.actor.Roles.ABSENTEE;
import static org.workrules.api.actor.Roles.CONCERNED_DEPARTMENT_HEAD;
import static org.workrules.api.actor.Roles.COUNTY_HEAD;
import static org.workrules.api.actor.Roles.DEPARTMENT_HEAD;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD_IN_CHARGE;
import static org.workrules.api.actor.Roles.EXECUTIVE_DEPUTY_COUNTY_HEAD;
import static org.workrules.api.actor.Roles.JUSTICE_BUREAU_HEAD;
import static org.workrules.api.actor.Roles.OFFICE_DIRECTOR;
import static org.workrules.api.actor.Roles.PARTY_GROUP_MEMBER;
import static org.workrules.api.document.DocumentChains.SIGNING;
import static org.workrules.api.document.DocumentFacts.KIND;
import static org.workrules.api.document.DocumentKinds.MINUTES;
import static org.workrules.api.matter.DutyRule.duty;
import static org.workrules.api.matter.Matters.BUDGET;
import static org.workrules.api.matter.Matters.MAJOR_FUNDS;
import static org.workrules.api.matter.Matters.PERSONNEL;
import static org.workrules.api.meeting.Attendees.attendees;
import static org.workrules.api.meeting.MeetingChains.CHAIRING;
import static org.workrules.api.meeting.MeetingChains.LEAVE;
import static org.workrules.api.meeting.MeetingChains.TOPIC_REVIEW;
import static org.workrules.api.meeting.MeetingChains.TOPIC_SUBMISSION;
import static org.workrules.api.meeting.MeetingFacts.CHAIR_DELEGATED;
import static org.workrules.api.meeting.MeetingFacts.COORDINATED;
import static org.workrules.api.meeting.MeetingRulings.TOPIC_COORDINATION;
import static org.workrules.api.meeting.MeetingTypes.EXECUTIVE_MEETING;
import static org.workrules.api.meeting.MeetingTypes.PLENARY_MEETING;
import static org.workrules.api.meeting.MeetingTypes.THEMATIC_MEETING;
import static org.workrules.api.meeting.QuorumRule.quorum;
import static org.workrules.api.meeting.QuorumSubject.TO_MEET;
import static org.workrules.api.meeting.SeatRule.seat;
import static org.workrules.api.meeting.Seats.ATTENDEES_BY_TOPIC;
import static org.workrules.api.meeting.Seats.INVITEES;
import static org.workrules.api.meeting.Seats.MEMBERS;
import static org.workrules.api.meeting.Seats.STANDING_ATTENDEES;
import static org.workrules.api.procedure.Acts.APPLY_FOR_LEAVE;
import static org.workrules.api.procedure.Acts.APPROVE;
import static org.workrules.api.procedure.Acts.CHECK;
import static org.workrules.api.procedure.Acts.CONVENE_AND_CHAIR;
import static org.workrules.api.procedure.Acts.DISCUSS_AND_DECIDE;
import static org.workrules.api.procedure.Acts.DRAFT;
import static org.workrules.api.procedure.Acts.HEAR;
import static org.workrules.api.procedure.Acts.SIGN_AND_ISSUE;
import static org.workrules.api.procedure.Acts.SUBMIT_TOPIC;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Condition.isNot;
import static org.workrules.api.rule.Facts.MEETING;
import static org.workrules.api.ruling.RulingRule.ruling;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.engine.Qingshan.OF_2023;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workrules.api.InvalidValueException;
import org.workrules.api.answer.Answer;
import org.workrules.api.answer.Answer.NotSpecified.Reason;
import org.workrules.api.matter.DutyRule;
import org.workrules.api.meeting.MeetingFacts;
import org.workrules.api.meeting.Quorum;
import org.workrules.api.meeting.QuorumSubject;
import org.workrules.api.money.Money;
import org.workrules.api.money.MoneyRange;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Circumstances;
import org.workrules.api.rule.Condition;
import org.workrules.api.rule.Fact;
import org.workrules.api.rule.Rule;
import org.workrules.api.ruling.Ruling;
import org.workrules.api.ruling.RulingSubject.Stage;
import org.workrules.api.source.Provision;
import org.workrules.api.spi.Rulebook;
import org.workrules.api.text.Language;
import org.workrules.api.time.Events;
import org.workrules.api.time.LimitSubjects;
import org.workrules.api.time.LimitUnit;
import org.workrules.api.time.TimeLimit;

/** The meetings of 青山县, which are invented. */
class MeetingQuestionsTest {

  private static final LocalDate DAY = LocalDate.of(2025, 9, 22);
  private static final Fact<Money> AMOUNT = Fact.amount("AMOUNT", "金额", "amount");
  private static final Condition EXECUTIVE = is(MEETING, EXECUTIVE_MEETING);

  private static final List<Rule<?, ?>> RULES =
      List.of(
          seat("standing", STANDING_ATTENDEES)
              .gist("司法局主要负责人固定列席。")
              .when(EXECUTIVE)
              .stated(attendees(JUSTICE_BUREAU_HEAD, PARTY_GROUP_MEMBER))
              .citing(OF_2023.article(2)),
          seat("members", MEMBERS)
              .gist("常务会议由三种人组成。")
              .when(EXECUTIVE)
              .stated(attendees(COUNTY_HEAD, DEPUTY_COUNTY_HEAD, OFFICE_DIRECTOR))
              .citing(OF_2023.article(2)),
          seat("by-topic", ATTENDEES_BY_TOPIC)
              .gist("有关部门主要负责人按议题列席。")
              .when(EXECUTIVE)
              .stated(attendees(CONCERNED_DEPARTMENT_HEAD))
              .citing(OF_2023.article(2)),
          seat("invited", INVITEES)
              .gist("可以邀请媒体。")
              .when(EXECUTIVE)
              .may(attendees(NEWS_MEDIA))
              .citing(OF_2023.article(2)),
          chain("chair", CHAIRING)
              .gist("县长召集主持。")
              .when(EXECUTIVE)
              .stated(first(CONVENE_AND_CHAIR, COUNTY_HEAD))
              .citing(OF_2023.article(2)),
          chain("chair-delegated", CHAIRING)
              .gist("县长委托的，常务副县长召集主持。")
              .when(EXECUTIVE.and(is(CHAIR_DELEGATED)))
              .stated(first(CONVENE_AND_CHAIR, EXECUTIVE_DEPUTY_COUNTY_HEAD))
              .overriding("chair")
              .citing(OF_2023.article(2)),
          quorum("half", TO_MEET)
              .gist("到会要过半。")
              .when(EXECUTIVE)
              .must(Quorum.moreThan(1, 2, MEMBERS))
              .citing(OF_2023.article(2)),
          duty("hears-budget", BUDGET)
              .gist("全体会议听取预算。")
              .stated(Step.of(HEAR, PLENARY_MEETING))
              .citing(OF_2023.article(2)),
          duty("decides-budget", BUDGET)
              .gist("常务会议决定预算。")
              .shall(Step.of(DISCUSS_AND_DECIDE, EXECUTIVE_MEETING))
              .citing(OF_2023.article(2)),
          duty("large-funds", MAJOR_FUNDS)
              .gist("一百万元以上由常务会议决定。")
              .when(Condition.is(AMOUNT, MoneyRange.atLeast(Money.ofWan(100))))
              .stated(Step.of(DISCUSS_AND_DECIDE, EXECUTIVE_MEETING))
              .citing(OF_2023.article(2)),
          duty("small-funds", MAJOR_FUNDS)
              .gist("不满一百万元由县长审批。")
              .when(Condition.is(AMOUNT, MoneyRange.lessThan(Money.ofWan(100))))
              .stated(Step.of(APPROVE, COUNTY_HEAD))
              .citing(OF_2023.article(2)),
          chain("topic", TOPIC_SUBMISSION)
              .gist("部门申报议题。")
              .when(EXECUTIVE)
              .stated(first(SUBMIT_TOPIC, DEPARTMENTS))
              .citing(OF_2023.article(2)),
          limit("topic-in-time", LimitSubjects.TOPIC_SUBMISSION)
              .gist("会前三个工作日申报。")
              .when(EXECUTIVE)
              .must(TimeLimit.ahead(3, LimitUnit.WORKING_DAY, Events.MEETING_HELD))
              .citing(OF_2023.article(2)),
          chain("topic-review", TOPIC_REVIEW)
              .gist("办公室主任、分管副县长先后审核。")
              .when(EXECUTIVE)
              .stated(first(CHECK, OFFICE_DIRECTOR).then(CHECK, DEPUTY_COUNTY_HEAD_IN_CHARGE))
              .citing(OF_2023.article(2)),
          limit("papers-after-receipt", LimitSubjects.MEETING_PAPERS_SUBMISSION)
              .gist("收到征求意见稿两日内报材料。")
              .stated(TimeLimit.within(2, LimitUnit.CALENDAR_DAY, Events.CONSULTATION_RECEIVED))
              .citing(OF_2023.article(2)),
          ruling("coordination", TOPIC_COORDINATION)
              .gist("未经协调的议题不得上会。")
              .when(EXECUTIVE.and(isNot(COORDINATED)))
              .mustNot(Ruling.LACKING)
              .citing(OF_2023.article(2)),
          chain("leave", LEAVE)
              .gist("不能到会的向县长请假。")
              .when(EXECUTIVE)
              .shall(first(Step.of(APPLY_FOR_LEAVE, ABSENTEE).to(COUNTY_HEAD)))
              .citing(OF_2023.article(2)),
          chain("minutes", SIGNING)
              .gist("纪要由办公室起草，县长签发。")
              .when(is(KIND, MINUTES).and(EXECUTIVE))
              .stated(first(DRAFT, GOVERNMENT_OFFICE).then(SIGN_AND_ISSUE, COUNTY_HEAD))
              .citing(OF_2023.article(2)),
          limit("minutes-in-time", LimitSubjects.MINUTES_ISSUE)
              .gist("纪要三个工作日内印发。")
              .when(EXECUTIVE)
              .shall(TimeLimit.within(3, LimitUnit.WORKING_DAY, Events.MEETING_CLOSED))
              .citing(OF_2023.article(2)));

  private static final Person HEAD = Person.of("赵", COUNTY_HEAD, PARTY_GROUP_MEMBER);
  private static final Person EXECUTIVE_DEPUTY =
      Person.of("钱", EXECUTIVE_DEPUTY_COUNTY_HEAD, PARTY_GROUP_MEMBER);
  private static final Person DEPUTY = Person.of("孙", DEPUTY_COUNTY_HEAD_IN_CHARGE);
  private static final Person DIRECTOR = Person.of("李", OFFICE_DIRECTOR);
  private static final Person GROUP_MEMBER = Person.of("周", PARTY_GROUP_MEMBER);
  private static final Person CONCERNED = Person.of("吴", CONCERNED_DEPARTMENT_HEAD);
  private static final Person OTHER_HEAD = Person.of("郑", DEPARTMENT_HEAD);
  private static final List<Person> EVERYBODY =
      List.of(OTHER_HEAD, CONCERNED, GROUP_MEMBER, DIRECTOR, DEPUTY, EXECUTIVE_DEPUTY, HEAD);

  private static RulesInForce rules() {
    Rulebook rulebook =
        Rulebook.builder()
            .edition(OF_2023)
            .rules(RULES)
            .unruled(Provision.declaratory(OF_2023.article(1), "只说明制定依据。"))
            .build();
    return WorkRules.of(Qingshan.provider(Qingshan.profile(Qingshan.COUNTY, rulebook)))
        .county("999901")
        .on(DAY);
  }

  private static MeetingQuestions executive() {
    return rules().meeting(EXECUTIVE_MEETING);
  }

  private static MeetingQuestions executive(Circumstances circumstances) {
    return rules().meeting(EXECUTIVE_MEETING, circumstances);
  }

  // Who is due

  @Test
  void the_members_come_first_in_the_order_of_their_posts() {
    Roll roll = executive().compose(EVERYBODY);

    assertEquals(
        List.of(MEMBERS, STANDING_ATTENDEES, ATTENDEES_BY_TOPIC, INVITEES),
        roll.rows().stream().map(Roll.Row::seat).collect(toList()));
    assertEquals(List.of(HEAD, DEPUTY, EXECUTIVE_DEPUTY, DIRECTOR), roll.members());
  }

  @Test
  void nobody_is_called_twice() {
    Roll roll = executive().compose(EVERYBODY);

    assertEquals(List.of(GROUP_MEMBER), roll.row(STANDING_ATTENDEES).people());
    assertEquals(List.of(CONCERNED), roll.row(ATTENDEES_BY_TOPIC).people());
  }

  @Test
  void a_post_that_nobody_holds_is_vacant_and_one_held_by_a_member_is_not() {
    Roll roll = executive().compose(EVERYBODY);

    assertEquals(List.of(JUSTICE_BUREAU_HEAD), roll.row(STANDING_ATTENDEES).vacant());
    assertEquals(List.of(NEWS_MEDIA), roll.row(INVITEES).vacant());
    assertEquals(List.of(), roll.row(MEMBERS).vacant());
    assertEquals(
        List.of(DEPUTY_COUNTY_HEAD),
        executive().compose(List.of(HEAD, DIRECTOR)).row(MEMBERS).vacant());
  }

  @Test
  void a_roll_reads_in_both_languages() {
    Roll roll = executive().compose(EVERYBODY);

    assertEquals(
        """
        组成人员：赵、孙、钱、李（《青山县人民政府工作规则》第二条）
        固定列席人员：周；名单中无人任县司法局主要负责人（《青山县人民政府工作规则》第二条）
        按议题或者需要列席的人员：吴（《青山县人民政府工作规则》第二条）
        邀请列席的人员：名单中无人任新闻媒体（《青山县人民政府工作规则》第二条）\
        """,
        roll.in(Language.CHINESE));
    assertEquals(
        "members: 赵, 孙, 钱, 李 (Work Rules of Qingshan County, art. 2)",
        roll.in(Language.ENGLISH).split("\n")[0]);
  }

  @Test
  void a_capacity_whose_holders_are_members_already_says_so() {
    Person both = Person.of("赵", COUNTY_HEAD, CONCERNED_DEPARTMENT_HEAD);
    Roll roll = executive().compose(List.of(both));

    assertTrue(roll.in(Language.CHINESE).contains("\n按议题或者需要列席的人员：均已列入（"), roll.toString());
    assertTrue(
        roll.in(Language.ENGLISH).contains("by topic or need: all of them stand above ("),
        roll.in(Language.ENGLISH));
  }

  @Test
  void where_the_rules_do_not_say_who_is_due_there_is_no_number_to_reach() {
    Rulebook rulebook =
        Rulebook.builder()
            .edition(OF_2023)
            .rules(
                List.of(
                    quorum("half", TO_MEET)
                        .gist("到会要过半。")
                        .when(EXECUTIVE)
                        .must(Quorum.moreThan(1, 2, MEMBERS))
                        .citing(OF_2023.article(2))))
            .unruled(Provision.declaratory(OF_2023.article(1), "只说明制定依据。"))
            .build();
    Attendance attendance =
        WorkRules.of(Qingshan.provider(Qingshan.profile(Qingshan.COUNTY, rulebook)))
            .county("999901")
            .on(DAY)
            .meeting(EXECUTIVE_MEETING)
            .attendance(EVERYBODY, EVERYBODY);

    assertTrue(attendance.quorum().isSpecified());
    assertEquals(Answer.Kind.NOT_SPECIFIED, attendance.needed().kind());
    assertEquals(Answer.Kind.NOT_SPECIFIED, attendance.isQuorate().kind());
  }

  @Test
  void where_the_rules_do_not_say_who_is_a_member_nobody_is() {
    Roll roll = rules().meeting(THEMATIC_MEETING).compose(EVERYBODY);

    assertEquals(1, roll.rows().size());
    assertEquals(List.of(), roll.members());
    assertEquals(Answer.Kind.NOT_SPECIFIED, roll.row(MEMBERS).answer().kind());
    assertTrue(roll.toString().startsWith("组成人员：未规定"), roll.toString());
  }

  @Test
  void a_capacity_that_the_roll_has_not_is_refused() {
    Roll roll = rules().meeting(THEMATIC_MEETING).compose(EVERYBODY);

    InvalidValueException thrown =
        assertThrows(InvalidValueException.class, () -> roll.row(INVITEES));
    assertTrue(thrown.getMessage().contains("MEMBERS"), thrown.getMessage());
  }

  @Test
  void people_who_stand_twice_or_come_from_elsewhere_are_refused() {
    assertThrows(
        InvalidValueException.class, () -> executive().compose(List.of(HEAD, DEPUTY, HEAD)));
    assertThrows(
        InvalidValueException.class, () -> executive().attendance(EVERYBODY, List.of(HEAD, HEAD)));
    InvalidValueException stranger =
        assertThrows(
            InvalidValueException.class,
            () -> executive().attendance(List.of(HEAD), List.of(DEPUTY)));
    assertTrue(stranger.getMessage().startsWith("present"), stranger.getMessage());
  }

  @Test
  void a_person_has_a_name_and_a_post() {
    assertThrows(InvalidValueException.class, () -> Person.of(" ", COUNTY_HEAD));
    assertThrows(InvalidValueException.class, () -> Person.of("赵"));
    assertEquals(Person.of("赵", PARTY_GROUP_MEMBER, COUNTY_HEAD), HEAD);
    assertFalse(HEAD.equals(Person.of("赵", COUNTY_HEAD)));
    assertTrue(EXECUTIVE_DEPUTY.holds(DEPUTY_COUNTY_HEAD));
    assertFalse(DEPUTY.holds(EXECUTIVE_DEPUTY_COUNTY_HEAD));
  }

  // Whether enough are there

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "3, 2", "4, 3", "5, 3", "6, 4", "7, 4", "8, 5", "9, 5", "10, 6"})
  void more_than_half_of_those_due(int due, int needed) {
    List<Person> people =
        java.util.stream.IntStream.range(0, due)
            .mapToObj(i -> Person.of("副县长" + i, DEPUTY_COUNTY_HEAD))
            .collect(toList());

    assertEquals(needed, executive().attendance(people, List.of()).needed().value());
    assertTrue(executive().attendance(people, people.subList(0, needed)).isQuorate().value());
    assertFalse(executive().attendance(people, people.subList(1, needed)).isQuorate().value());
  }

  @Test
  void those_who_only_attend_do_not_count() {
    Attendance attendance =
        executive().attendance(EVERYBODY, List.of(HEAD, DIRECTOR, GROUP_MEMBER, CONCERNED));

    assertEquals(List.of(HEAD, DIRECTOR), attendance.present());
    assertEquals(List.of(DEPUTY, EXECUTIVE_DEPUTY), attendance.missing());
    assertEquals(3, attendance.needed().value());
    assertFalse(attendance.isQuorate().value());
    assertEquals(List.of(OF_2023.article(2)), attendance.isQuorate().citations());
  }

  @Test
  void a_meeting_without_a_quorum_has_no_number() {
    Attendance attendance = rules().meeting(PLENARY_MEETING).attendance(EVERYBODY, EVERYBODY);

    assertEquals(Answer.Kind.NOT_SPECIFIED, attendance.needed().kind());
    assertEquals(Answer.Kind.NOT_SPECIFIED, attendance.isQuorate().kind());
    assertEquals(Answer.Kind.NOT_SPECIFIED, executive().majority().kind());
  }

  @Test
  void who_may_chair_of_those_present() {
    Circumstances delegated = Circumstances.ordinary().with(CHAIR_DELEGATED);
    Set<Person> withoutHead = Set.of(EXECUTIVE_DEPUTY, DEPUTY);

    assertEquals(List.of(HEAD), executive().attendance(EVERYBODY, EVERYBODY).mayChair().value());
    assertEquals(List.of(), executive().attendance(EVERYBODY, withoutHead).mayChair().value());
    assertEquals(
        List.of(EXECUTIVE_DEPUTY),
        executive(delegated).attendance(EVERYBODY, withoutHead).mayChair().value());
    Answer<List<Person>> unknown =
        executive(Circumstances.unknown()).attendance(EVERYBODY, withoutHead).mayChair();
    assertEquals(List.of(CHAIR_DELEGATED), ((Answer.Undetermined<List<Person>>) unknown).missing());
  }

  @Test
  void an_attendance_reads_in_both_languages() {
    Attendance attendance = executive().attendance(EVERYBODY, List.of(HEAD, DEPUTY, DIRECTOR));

    assertEquals(
        """
        到会组成人员：赵、孙、李
        未到会组成人员：钱
        法定到会人数：有规定：3，必须（《青山县人民政府工作规则》第二条）
        是否够数：是
        到会者中可主持的人：赵\
        """,
        attendance.toString());
    assertTrue(
        attendance.in(Language.ENGLISH).endsWith("may chair, of those present: 赵"),
        attendance.in(Language.ENGLISH));
  }

  // Topics

  @Test
  void a_topic_has_its_stages_with_actors_and_days() {
    Plan plan = executive().topic(LocalDate.of(2025, 10, 10));

    assertEquals(
        """
        议题的提出和申报：县政府各部门申报议题（直陈，《青山县人民政府工作规则》第二条）
        会议议题申报：2025-09-29（必须，《青山县人民政府工作规则》第二条）
        议题的审核：县政府办公室主任审核 → 分管副县长审核（直陈，《青山县人民政府工作规则》第二条）\
        """,
        plan.in(Language.CHINESE));
    assertEquals(
        "submission of a topic for a meeting: 2025-09-29 (must, Work Rules of Qingshan County, art."
            + " 2)",
        plan.in(Language.ENGLISH).split("\n")[1]);
  }

  /** Two days from the receipt of something say nothing of the day of the meeting. */
  @Test
  void a_limit_that_is_not_counted_from_the_meeting_is_left_out() {
    for (Plan.Stage stage : executive().topic(DAY).stages()) {
      for (Plan.Due due : stage.due()) {
        assertFalse(due.subject().equals(LimitSubjects.MEETING_PAPERS_SUBMISSION));
      }
    }
  }

  @Test
  void a_topic_that_lacks_coordination_is_kept_off_by_the_article() {
    Check check = executive(Circumstances.ordinary().with(COORDINATED, false)).checkTopic();

    assertEquals(1, check.faults().size());
    assertEquals(TOPIC_COORDINATION, check.faults().get(0).subject());
    assertEquals(Fault.Severity.VIOLATION, check.faults().get(0).severity());
    assertTrue(executive().checkTopic().isPassed());
    assertEquals(
        Fault.Severity.CANNOT_TELL,
        executive(Circumstances.unknown()).checkTopic().faults().get(0).severity());
  }

  @Test
  void a_stage_without_rules_has_nothing_to_check_against() {
    assertFalse(executive().checkAttending().isAnswered());
    assertFalse(executive().checkConferring().isPassed());
    assertFalse(rules().check(Stage.HOLDING, Circumstances.ordinary()).isAnswered());
  }

  // Leave and minutes

  @Test
  void leave_is_asked_of_somebody() {
    assertEquals("不能到会的人员向县长请假", executive().leave().value().outcome().toString());
    assertEquals(Answer.Kind.NOT_SPECIFIED, rules().meeting(PLENARY_MEETING).leave().kind());
  }

  @Test
  void minutes_have_a_chain_and_a_day() {
    Plan plan = executive().minutes(LocalDate.of(2025, 9, 30));

    Plan.Stage signing = plan.stages().get(0);
    assertEquals("县政府办公室起草 → 县长签发", signing.chain().value().outcome().toString());
    assertEquals(
        List.of(LocalDate.of(2025, 10, 11)),
        signing.due().stream()
            .filter(due -> due.deadline().isSpecified())
            .map(due -> due.deadline().value().date())
            .collect(toList()));
  }

  // What it is for

  @Test
  void duties_of_a_meeting_are_those_it_has_itself() {
    assertEquals(
        List.of("decides-budget", "large-funds"),
        executive().duties().stream().map(DutyRule::id).collect(toList()));
    assertEquals(List.of(PLENARY_MEETING, EXECUTIVE_MEETING), rules().meetingTypes());
  }

  @Test
  void several_may_deal_with_one_matter_and_the_strongest_word_binds() {
    Answer<List<DutyRule>> budget = rules().duties(BUDGET, Circumstances.ordinary());

    assertEquals(
        List.of("hears-budget", "decides-budget"),
        budget.value().stream().map(DutyRule::id).collect(toList()));
    assertEquals("SHALL", ((Answer.Specified<List<DutyRule>>) budget).modality().name());
    assertTrue(budget.toString().contains("；"), budget.toString());
  }

  @ParameterizedTest
  @CsvSource({"99, small-funds", "100, large-funds", "101, large-funds"})
  void an_amount_decides_who_deals_with_it(long wan, String rule) {
    Circumstances so = Circumstances.ordinary().with(AMOUNT, Money.ofWan(wan));

    assertEquals(
        List.of(rule),
        rules().duties(MAJOR_FUNDS, so).value().stream().map(DutyRule::id).collect(toList()));
  }

  @Test
  void a_matter_whose_amount_is_not_known_cannot_be_told_and_one_not_named_is_not_said() {
    Answer<List<DutyRule>> open = rules().duties(MAJOR_FUNDS, Circumstances.ordinary());

    assertEquals(List.of(AMOUNT), ((Answer.Undetermined<List<DutyRule>>) open).missing());
    assertEquals(
        Reason.SILENT,
        ((Answer.NotSpecified<List<DutyRule>>) rules().duties(PERSONNEL, Circumstances.ordinary()))
            .reason());
  }

  @Test
  void before_the_edition_nothing_is_in_force() {
    RulesInForce before =
        WorkRules.of(Qingshan.provider(Qingshan.profile(Qingshan.COUNTY)))
            .county("999901")
            .on(LocalDate.of(2023, 2, 28));

    assertEquals(
        Reason.NOT_IN_FORCE,
        ((Answer.NotSpecified<?>) before.meeting(EXECUTIVE_MEETING).members()).reason());
    assertEquals(
        Reason.NOT_IN_FORCE,
        ((Answer.NotSpecified<?>) before.quorum(QuorumSubject.TO_MEET, Circumstances.ordinary()))
            .reason());
    assertEquals(
        Reason.NOT_IN_FORCE,
        ((Answer.NotSpecified<?>) before.duties(BUDGET, Circumstances.ordinary())).reason());
    assertFalse(
        before
            .meeting(EXECUTIVE_MEETING, Circumstances.ordinary().with(MeetingFacts.COORDINATED))
            .checkTopic()
            .isAnswered());
  }
}
