package org.workrules.api.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.workrules.api.Qingshan.RULES;
import static org.workrules.api.Qingshan.RULES_2021;
import static org.workrules.api.Qingshan.article;
import static org.workrules.api.matter.DutyRule.duty;
import static org.workrules.api.matter.RequirementRule.requirement;
import static org.workrules.api.meeting.Attendees.attendees;
import static org.workrules.api.meeting.MeetingTypes.EXECUTIVE_MEETING;
import static org.workrules.api.meeting.MeetingTypes.PLENARY_MEETING;
import static org.workrules.api.meeting.SeatRule.seat;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Condition.isNot;
import static org.workrules.api.ruling.RulingRule.ruling;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitUnit.WORKING_DAY;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.workrules.api.actor.Role;
import org.workrules.api.actor.Roles;
import org.workrules.api.document.DocumentChains;
import org.workrules.api.document.DocumentRulings;
import org.workrules.api.matter.Matters;
import org.workrules.api.matter.Requirement;
import org.workrules.api.matter.RequirementRule;
import org.workrules.api.matter.Requirements;
import org.workrules.api.meeting.Attendees;
import org.workrules.api.meeting.MeetingType;
import org.workrules.api.meeting.Quorum;
import org.workrules.api.meeting.QuorumRule;
import org.workrules.api.meeting.QuorumSubject;
import org.workrules.api.meeting.Seat;
import org.workrules.api.meeting.Seats;
import org.workrules.api.procedure.Act;
import org.workrules.api.procedure.Acts;
import org.workrules.api.procedure.Chain;
import org.workrules.api.procedure.ChainRule;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Fact;
import org.workrules.api.rule.Facts;
import org.workrules.api.rule.Rule;
import org.workrules.api.ruling.Ruling;
import org.workrules.api.ruling.RulingRule;
import org.workrules.api.ruling.RulingSubject;
import org.workrules.api.source.Modality;
import org.workrules.api.source.Provision;
import org.workrules.api.time.Event;
import org.workrules.api.time.Events;
import org.workrules.api.time.LimitRule;
import org.workrules.api.time.LimitSubject;
import org.workrules.api.time.LimitSubjects;
import org.workrules.api.time.TimeLimit;

/** What is wrong with a rulebook is told with its place, and all at once. */
class RulebookProblemsTest {

  private static final TimeLimit SEVEN_DAYS =
      TimeLimit.within(7, WORKING_DAY, Events.CONSULTATION_RECEIVED);

  private static final MeetingType ANOTHER_PLENARY_MEETING =
      MeetingType.of("PLENARY_MEETING", "全会", "plenary");

  private static LimitRule.Builder rule(String id, LimitSubject subject) {
    return limit(id, subject).gist("部门一般在七个工作日内回复。").generally(SEVEN_DAYS);
  }

  private static LimitRule.Builder reply(String id) {
    return rule(id, LimitSubjects.CONSULTATION_REPLY);
  }

  private static ChainRule.Builder signing(String id) {
    return chain(id, DocumentChains.SIGNING)
        .gist("公文由县长签发。")
        .stated(Chain.first(Acts.SIGN_AND_ISSUE, Roles.COUNTY_HEAD));
  }

  private static RulingRule.Builder silence(String id) {
    return ruling(id, DocumentRulings.SILENCE)
        .gist("逾期不回复的，视为无不同意见。")
        .stated(Ruling.DEEMED_NO_OBJECTION);
  }

  /** Returns a builder that accounts for articles 2 to 5, so that article 1 is open to the test. */
  private static Rulebook.Builder rulebook() {
    return Rulebook.builder()
        .edition(RULES)
        .rules(reply("reply").citing(article(2)))
        .particulars(article(5))
        .unruled(
            Provision.declaratory(article(3), "无可计算内容。"),
            Provision.pending(article(4), "公文审核程序尚无规则。"));
  }

  private static void problem(String message, Rulebook.Builder rulebook) {
    InvalidProfileException thrown = assertThrows(InvalidProfileException.class, rulebook::build);
    assertEquals(List.of(message), thrown.problems().stream().map(Object::toString).toList());
  }

  @Test
  void two_rules_of_one_id() {
    problem(
        """
        id 'reply' already names another rule, rule reply (《青山县人民政府工作规则》第二条)
          for rule reply (《青山县人民政府工作规则》第一条第二款)\
        """,
        rulebook().rules(reply("reply").citing(article(1).paragraph(2))));
  }

  @Test
  void rules_of_two_kinds_of_one_id() {
    problem(
        """
        id 'reply' already names another rule, rule reply (《青山县人民政府工作规则》第二条)
          for rule reply (《青山县人民政府工作规则》第一条)\
        """,
        rulebook().rules(signing("reply").citing(article(1))));
    problem(
        """
        id 'reply' already names another rule, rule reply (《青山县人民政府工作规则》第二条)
          for rule reply (《青山县人民政府工作规则》第一条)\
        """,
        rulebook().rules(silence("reply").citing(article(1))));
    problem(
        """
        id 'signing' already names another rule, rule signing (《青山县人民政府工作规则》第二条)
          for rule signing (《青山县人民政府工作规则》第一条)\
        """,
        rulebook()
            .rules(silence("signing").citing(article(2)))
            .rules(signing("signing").citing(article(1))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Reply", "reply_complex", "reply complex", "reply-", "-reply", "a--b", "回复"})
  void an_id_of_another_form(String id) {
    problem(
        """
        the id must be lower-case words joined by '-', but was '%1$s'
          for rule %1$s (《青山县人民政府工作规则》第一条)\
        """
            .formatted(id),
        rulebook().rules(silence(id).citing(article(1))));
    problem(
        """
        the id must be lower-case words joined by '-', but was '%1$s'
          for scope %1$s (《青山县人民政府工作规则》第一条)\
        """
            .formatted(id),
        rulebook().scope(ScopeRule.appliesTo(id, "乡镇人民政府", article(1))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"reply", "reply-complex", "r", "reply-2", "2-replies", "a-b-c-d"})
  void an_id_of_lower_case_words_is_none(String id) {
    Rulebook sound =
        Rulebook.builder()
            .edition(RULES)
            .rules(reply(id).citing(article(1)))
            .particulars(article(2), article(3), article(4), article(5))
            .build();
    assertEquals(id, sound.rules().get(0).id());
  }

  static Stream<Arguments> wordsDefinedTwice() {
    return Stream.of(
        Arguments.of(
            "CONSULTATION_REPLY is defined in two ways, as 征求意见（会签）回复 (reply to a consultation"
                + " or countersignature) and 回复 (reply)",
            rule("twice", LimitSubject.of("CONSULTATION_REPLY", "回复", "reply"))),
        Arguments.of(
            "MEETING is defined in two ways that both read 会议 (meeting)",
            reply("twice")
                .when(
                    is(
                        Fact.choice("MEETING", "会议", "meeting", PLENARY_MEETING, EXECUTIVE_MEETING),
                        PLENARY_MEETING))),
        Arguments.of(
            "URGENT is defined in two ways that both read 紧急 (urgent)",
            reply("twice").when(is(Fact.requirement("URGENT", "紧急", "urgent")))),
        Arguments.of(
            "URGENT is defined in two ways, as 紧急 (urgent) and 急办 (urgent)",
            reply("twice").when(is(Fact.flag("URGENT", "急办", "urgent")))),
        Arguments.of(
            "PLENARY_MEETING is defined in two ways, as 全体会议 (plenary meeting) and 全会"
                + " (plenary)",
            reply("twice")
                .when(
                    isNot(Facts.URGENT)
                        .and(
                            is(
                                Fact.choice(
                                    "AT", "会上", "at", EXECUTIVE_MEETING, ANOTHER_PLENARY_MEETING),
                                EXECUTIVE_MEETING)))));
  }

  @ParameterizedTest
  @MethodSource("wordsDefinedTwice")
  void a_word_that_is_defined_in_two_ways(String message, LimitRule.Builder again) {
    problem(
        message + "\n  for rule twice (《青山县人民政府工作规则》第一条)",
        rulebook()
            .rules(
                reply("urgent")
                    .when(is(Facts.URGENT).and(is(Facts.MEETING, EXECUTIVE_MEETING)))
                    .citing(article(2)),
                again.citing(article(1))));
  }

  private static Rule<?, ?> members(String id, Attendees attendees) {
    return seat(id, Seats.MEMBERS).gist("会议由这些人组成。").stated(attendees).citing(article(1));
  }

  private static Rule<?, ?> budget(String id, Step step) {
    return duty(id, Matters.BUDGET).gist("预算由会议讨论。").stated(step).citing(article(1));
  }

  private static Rule<?, ?> quorum(String id, Seat base) {
    return QuorumRule.quorum(id, QuorumSubject.TO_MEET)
        .gist("到会的要过半数。")
        .must(Quorum.moreThan(1, 2, base))
        .citing(article(1));
  }

  private static RequirementRule required(String id, Requirement what, Requirement... first) {
    return requirement(id, what)
        .gist("决策前要办这件事。")
        .shall(Step.byWhomNotSaid(Acts.STUDY))
        .after(first)
        .citing(article(1));
  }

  private static Rule<?, ?> review(String id, Event event) {
    return limit(id, LimitSubjects.LEGALITY_REVIEW)
        .gist("审查不少于五个工作日。")
        .must(TimeLimit.atLeast(5, WORKING_DAY, event))
        .citing(article(1));
  }

  static Stream<Arguments> wordsDefinedTwiceInOutcomes() {
    Role anotherHead = Role.of("COUNTY_HEAD", "首长", "head");
    Role directorAlone = Role.of("OFFICE_DIRECTOR", "{县}政府办公室主任", "office director");
    String heads = "COUNTY_HEAD is defined in two ways, as 县长 (county head) and 首长 (head)";
    return Stream.of(
        Arguments.of(
            heads,
            members("once", attendees(Roles.OFFICE_DIRECTOR, Roles.COUNTY_HEAD)),
            members("twice", attendees(anotherHead))),
        Arguments.of(
            heads,
            members("once", attendees(Roles.COUNTY_HEAD)),
            members(
                "twice",
                attendees(Roles.OFFICE_DIRECTOR).andOneOf(Roles.MEETING_CHAIR, anotherHead))),
        Arguments.of(
            "OFFICE_DIRECTOR is defined in two ways that both read 县政府办公室主任 (office director)",
            members("once", attendees(Roles.OFFICE_DIRECTOR)),
            members("twice", attendees(directorAlone))),
        Arguments.of(
            heads,
            members("once", attendees(Roles.COUNTY_HEAD)),
            budget("twice", Step.of(Acts.APPROVE, anotherHead))),
        Arguments.of(
            heads,
            budget("once", Step.of(Acts.APPROVE, Roles.COUNTY_HEAD)),
            budget("twice", Step.eachOf(Acts.APPROVE, Roles.OFFICE_DIRECTOR, anotherHead))),
        Arguments.of(
            "PLENARY_MEETING is defined in two ways, as 全体会议 (plenary meeting) and 全会 (plenary)",
            reply("once").when(is(Facts.MEETING, PLENARY_MEETING)).citing(article(1)),
            budget("twice", Step.of(Acts.DISCUSS, ANOTHER_PLENARY_MEETING))),
        Arguments.of(
            "HEAR is defined in two ways that both read 听取 (hears)",
            budget("once", Step.of(Acts.HEAR, PLENARY_MEETING)),
            budget("twice", Step.of(Acts.HEAR.deciding(), PLENARY_MEETING))),
        Arguments.of(
            heads,
            members("once", attendees(Roles.COUNTY_HEAD)),
            chain("twice", DocumentChains.SIGNING)
                .gist("先审核后向县长报告。")
                .stated(
                    Chain.first(Acts.CHECK, Roles.OFFICE_DIRECTOR)
                        .then(Step.byWhomNotSaid(Acts.REPORT_TO).to(anotherHead)))
                .citing(article(1))),
        Arguments.of(
            "CHECK is defined in two ways, as 审核 (checks) and 核对 (collates)",
            chain("once", DocumentChains.SIGNING)
                .gist("先起草后审核。")
                .stated(
                    Chain.first(Acts.DRAFT, Roles.OFFICE_DIRECTOR)
                        .then(Acts.CHECK, Roles.COUNTY_HEAD))
                .citing(article(1)),
            budget("twice", Step.byWhomNotSaid(Act.of("CHECK", "核对", "collates")))),
        Arguments.of(
            "MEMBERS is defined in two ways, as 组成人员 (members) and 成员 (members)",
            members("once", attendees(Roles.COUNTY_HEAD)),
            quorum("twice", Seat.of("MEMBERS", "成员", "members"))),
        Arguments.of(
            "PUBLIC_COMMENT is defined in two ways that both read 向社会公开征求意见 (public comment)",
            required("once", Requirements.PUBLIC_COMMENT),
            required(
                "twice",
                Requirements.HEARING,
                Requirement.before("PUBLIC_COMMENT", "向社会公开征求意见", "public comment"))),
        Arguments.of(
            "EVALUATION is defined in two ways that both read 评估执行效果 (evaluation of the effect)",
            required("once", Requirements.EVALUATION),
            required(
                "twice", Requirement.before("EVALUATION", "评估执行效果", "evaluation of the effect"))),
        Arguments.of(
            "PUBLIC_COMMENT is defined in two ways, as 向社会公开征求意见 (public comment) and 公示"
                + " (posting)",
            rule("once", LimitSubjects.PUBLIC_COMMENT).citing(article(1)),
            required(
                "twice",
                Requirements.HEARING.taking(LimitSubject.of("PUBLIC_COMMENT", "公示", "posting")))),
        Arguments.of(
            "REVIEW_REQUESTED is defined in two ways, as 送请审查 (submission for review) and 送审"
                + " (submission)",
            review("once", Events.REVIEW_REQUESTED),
            review("twice", Event.of("REVIEW_REQUESTED", "送审", "submission"))));
  }

  @ParameterizedTest(name = "{1}, {2}")
  @MethodSource("wordsDefinedTwiceInOutcomes")
  void a_word_that_is_defined_in_two_ways_wherever_the_rules_lead(
      String message, Rule<?, ?> once, Rule<?, ?> twice) {
    problem(message + "\n  for rule twice (《青山县人民政府工作规则》第一条)", rulebook().rules(once, twice));
  }

  @Test
  void a_word_that_is_defined_alike_wherever_it_stands_is_none() {
    Rulebook sound =
        rulebook()
            .rules(
                members(
                    "members", attendees(Role.of("VICE", "副职", "vice").within(Roles.COUNTY_HEAD))),
                budget(
                    "budget",
                    Step.of(
                        Act.of("VOTE", "表决", "votes on").deciding(),
                        Role.of("VICE", "副职", "vice").within(Roles.COUNTY_HEAD))),
                budget("vote", Step.byWhomNotSaid(Act.of("VOTE", "表决", "votes on").deciding())))
            .build();
    assertEquals(4, sound.rules().size());
  }

  @Test
  void a_requirement_that_comes_after_itself() {
    problem(
        """
        it comes after HEARING, which comes after it in turn
          for rule hearing (《青山县人民政府工作规则》第一条)\
        """,
        rulebook().rules(required("hearing", Requirements.HEARING, Requirements.HEARING)));
  }

  @Test
  void requirements_that_come_after_each_other_in_a_ring() {
    InvalidProfileException thrown =
        assertThrows(
            InvalidProfileException.class,
            () ->
                rulebook()
                    .rules(
                        required("a", Requirements.HEARING, Requirements.EXPERT_REVIEW),
                        required(
                            "b",
                            Requirements.EXPERT_REVIEW,
                            Requirements.INVESTIGATION,
                            Requirements.PUBLIC_COMMENT),
                        required("c", Requirements.PUBLIC_COMMENT, Requirements.HEARING),
                        // This one only leads into the ring, and that one only out of it.
                        required("d", Requirements.LEGALITY_REVIEW, Requirements.HEARING),
                        required("e", Requirements.INVESTIGATION))
                    .build());
    assertEquals(
        List.of(
            """
            it comes after EXPERT_REVIEW, which comes after it in turn
              for rule a (《青山县人民政府工作规则》第一条)\
            """,
            """
            it comes after PUBLIC_COMMENT, which comes after it in turn
              for rule b (《青山县人民政府工作规则》第一条)\
            """,
            """
            it comes after HEARING, which comes after it in turn
              for rule c (《青山县人民政府工作规则》第一条)\
            """),
        thrown.problems().stream().map(Object::toString).toList());
  }

  /** No table could keep such an order, whichever of the two cases it is. */
  @Test
  void requirements_that_come_after_each_other_in_different_cases() {
    InvalidProfileException thrown =
        assertThrows(
            InvalidProfileException.class,
            () ->
                rulebook()
                    .rules(
                        requirement("urgent", Requirements.HEARING)
                            .gist("紧急的，听证在专家论证之后。")
                            .when(is(Facts.URGENT))
                            .shall(Step.byWhomNotSaid(Acts.STUDY))
                            .after(Requirements.EXPERT_REVIEW)
                            .citing(article(1)),
                        requirement("ordinary", Requirements.EXPERT_REVIEW)
                            .gist("不紧急的，专家论证在听证之后。")
                            .when(isNot(Facts.URGENT))
                            .shall(Step.byWhomNotSaid(Acts.STUDY))
                            .after(Requirements.HEARING)
                            .citing(article(1)))
                    .build());
    assertEquals(2, thrown.problems().size());
  }

  @Test
  void an_order_that_branches_and_joins_again_is_none() {
    Rulebook sound =
        rulebook()
            .rules(
                required(
                    "last",
                    Requirements.LEGALITY_REVIEW,
                    Requirements.PUBLIC_COMMENT,
                    Requirements.EXPERT_REVIEW),
                required("left", Requirements.PUBLIC_COMMENT, Requirements.INVESTIGATION),
                required("right", Requirements.EXPERT_REVIEW, Requirements.INVESTIGATION),
                required("first", Requirements.INVESTIGATION),
                required("again", Requirements.LEGALITY_REVIEW, Requirements.INVESTIGATION))
            .build();
    assertEquals(5, sound.requirements().size());
  }

  @Test
  void an_order_of_many_layers_is_checked_in_no_time() {
    List<Requirement> layers = new ArrayList<>();
    List<RequirementRule> rules = new ArrayList<>();
    for (int layer = 0; layer < 60; layer++) {
      Requirement next = Requirement.before("LAYER_" + layer, "手续" + "甲乙丙".charAt(layer % 3), "l");
      rules.add(required("layer-" + layer, next, layers.toArray(Requirement[]::new)));
      layers.add(next);
    }
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> rulebook().rules(rules).build());
  }

  @Test
  void a_subject_at_two_stages() {
    problem(
        """
        SILENCE is defined in two ways that both read 逾期不回复 (silence)
          for rule twice (《青山县人民政府工作规则》第一条)\
        """,
        rulebook()
            .rules(
                silence("silence").citing(article(2)),
                ruling(
                        "twice",
                        RulingSubject.of(
                            RulingSubject.Stage.HANDLING, "SILENCE", "逾期不回复", "silence"))
                    .gist("逾期不回复的，视为无不同意见。")
                    .stated(Ruling.DEEMED_NO_OBJECTION)
                    .citing(article(1))));
  }

  @Test
  void a_ruling_of_two_effects() {
    problem(
        """
        DEEMED_NO_OBJECTION is defined in two ways that both read 视为无不同意见 (deemed to have no objection)
          for rule twice (《青山县人民政府工作规则》第一条)\
        """,
        rulebook()
            .rules(
                silence("silence").citing(article(2)),
                ruling("twice", DocumentRulings.SILENCE)
                    .gist("逾期不回复的，视为无不同意见。")
                    .stated(
                        Ruling.fault(
                            "DEEMED_NO_OBJECTION", "视为无不同意见", "deemed to have no objection"))
                    .citing(article(1))));
  }

  @Test
  void a_scope_rule_with_the_id_of_another_rule() {
    problem(
        """
        id 'reply' already names another rule, rule reply (《青山县人民政府工作规则》第二条)
          for scope reply (《青山县人民政府工作规则》第一条)\
        """,
        rulebook().scope(ScopeRule.appliesTo("reply", "乡镇人民政府", article(1))));
  }

  @Test
  void two_scope_rules_of_one_id() {
    problem(
        """
        id 'scope' already names another rule, scope scope (《青山县人民政府工作规则》第一条)
          for scope scope (《青山县人民政府工作规则》第五条)\
        """,
        rulebook()
            .scope(
                ScopeRule.appliesTo("scope", "乡镇人民政府", article(1)),
                ScopeRule.appliesTo("scope", "直属事业单位", article(5))));
  }

  @Test
  void a_gist_that_is_not_chinese() {
    problem(
        """
        the gist must be a sentence in Chinese, but was 'Reply within 7 days.'
          for rule early (《青山县人民政府工作规则》第一条)\
        """,
        rulebook()
            .rules(
                limit("early", LimitSubjects.CONSULTATION_REPLY)
                    .gist("Reply within 7 days.")
                    .may(SEVEN_DAYS)
                    .citing(article(1))));
  }

  @Test
  void a_rule_that_cites_another_edition() {
    problem(
        """
        it cites 第一条 of another text, 《青山县人民政府工作规则》（青政发〔2021〕7号）, in 《青山县人民政府工作规则》（青政发〔2023〕3号）
          for rule old (《青山县人民政府工作规则》第一条)\
        """,
        rulebook().rules(reply("old").citing(RULES_2021.article(1))));
  }

  @Test
  void a_rule_that_cites_an_article_beyond_the_last() {
    problem(
        """
        article 6 is cited, but the rules end at article 5
          for rule late (《青山县人民政府工作规则》第一条)\
        """,
        rulebook().rules(reply("late").citing(article(1), article(6))));
  }

  @Test
  void particulars_beyond_the_last_article() {
    problem(
        """
        article 6 is cited, but the rules end at article 5
          for the particulars of the edition\
        """,
        rulebook().particulars(article(1), article(6)));
  }

  @Test
  void a_scope_rule_beyond_the_last_article() {
    problem(
        """
        article 6 is cited, but the rules end at article 5
          for scope scope (《青山县人民政府工作规则》第六条)\
        """,
        rulebook()
            .scope(ScopeRule.appliesTo("scope", "乡镇人民政府", article(6)))
            .particulars(article(1)));
  }

  @Test
  void a_rule_that_overrides_one_that_does_not_exist() {
    problem(
        """
        it overrides 'repply', which does not exist
          for rule early (《青山县人民政府工作规则》第一条)\
        """,
        rulebook().rules(reply("early").overriding("repply").citing(article(1))));
  }

  @Test
  void a_rule_that_overrides_one_of_another_question() {
    problem(
        """
        it overrides 'reply', which answers CONSULTATION_REPLY
          for rule minutes (《青山县人民政府工作规则》第一条)\
        """,
        rulebook()
            .rules(
                rule("minutes", LimitSubjects.MINUTES_ISSUE)
                    .overriding("reply")
                    .citing(article(1))));
  }

  @Test
  void a_rule_that_overrides_one_of_another_kind() {
    problem(
        """
        it overrides 'reply', which answers CONSULTATION_REPLY
          for rule signing (《青山县人民政府工作规则》第一条)\
        """,
        rulebook().rules(signing("signing").overriding("reply").citing(article(1))));
    problem(
        """
        it overrides 'signing', which answers SIGNING
          for rule silence (《青山县人民政府工作规则》第一条)\
        """,
        rulebook()
            .rules(signing("signing").citing(article(1)))
            .rules(silence("silence").overriding("signing").citing(article(1))));
  }

  /** A limit and a ruling may be about subjects of one id; they are two questions all the same. */
  @Test
  void a_rule_that_overrides_one_of_another_kind_whose_subject_has_the_same_id() {
    problem(
        """
        it overrides 'limit', which answers SILENCE
          for rule silence (《青山县人民政府工作规则》第一条)\
        """,
        rulebook()
            .rules(rule("limit", LimitSubject.of("SILENCE", "逾期不回复", "silence")).citing(article(2)))
            .rules(silence("silence").overriding("limit").citing(article(1))));
  }

  @Test
  void a_rule_that_overrides_itself() {
    problem(
        """
        it overrides 'early', which overrides it in turn
          for rule early (《青山县人民政府工作规则》第一条)\
        """,
        rulebook().rules(reply("early").overriding("early").citing(article(1))));
  }

  @Test
  void rules_that_override_each_other_in_a_ring() {
    InvalidProfileException thrown =
        assertThrows(
            InvalidProfileException.class,
            () ->
                rulebook()
                    .rules(
                        reply("a").overriding("b").citing(article(1)),
                        reply("b").overriding("c").citing(article(1)),
                        reply("c").overriding("a").citing(article(1)),
                        // This one only leads into the ring.
                        reply("d").overriding("a").citing(article(1)))
                    .build());
    assertEquals(
        List.of(
            "it overrides 'b', which overrides it in turn",
            "it overrides 'c', which overrides it in turn",
            "it overrides 'a', which overrides it in turn"),
        thrown.problems().stream().map(ProfileProblem::message).toList());
    assertEquals(
        List.of(
            "for rule a (《青山县人民政府工作规则》第一条)",
            "for rule b (《青山县人民政府工作规则》第一条)",
            "for rule c (《青山县人民政府工作规则》第一条)"),
        thrown.problems().stream().map(ProfileProblem::place).toList());
  }

  @Test
  void articles_left_out() {
    problem(
        """
        neither encoded, declaratory nor pending: articles [1, 2]
          in the register\
        """,
        Rulebook.builder()
            .edition(RULES)
            .particulars(article(3), article(5))
            .unruled(Provision.pending(article(4), "公文审核程序尚无规则。")));
  }

  @Test
  void a_registered_article_beyond_the_last() {
    problem(
        """
        article 6 is registered, but the rules end at article 5
          in the register\
        """,
        rulebook()
            .unruled(
                Provision.declaratory(article(1), "无可计算内容。"),
                Provision.declaratory(article(6), "无可计算内容。")));
  }

  @Test
  void an_article_registered_twice() {
    problem(
        """
        article 1 is registered 2 times
          in the register\
        """,
        rulebook()
            .unruled(
                Provision.declaratory(article(1), "无可计算内容。"),
                Provision.pending(article(1), "公文审核程序尚无规则。")));
  }

  @Test
  void an_article_of_another_edition_in_the_register() {
    problem(
        """
        it registers 第一条 of another text, 《青山县人民政府工作规则》（青政发〔2021〕7号）, in 《青山县人民政府工作规则》（青政发〔2023〕3号）
          in the register\
        """,
        rulebook().unruled(Provision.declaratory(RULES_2021.article(1), "无可计算内容。")));
  }

  @Test
  void a_declaratory_article_that_rules_cite() {
    problem(
        """
        article 3 is declaratory, but rules cite it: [early, edition]
          in the register\
        """,
        rulebook().rules(reply("early").citing(article(1), article(3))).particulars(article(3)));
  }

  @Test
  void an_article_registered_as_encoded_without_a_rule() {
    problem(
        """
        article 1 is registered as encoded; rules that cite it say so by themselves
          in the register\
        """,
        rulebook().unruled(Provision.encoded(article(1), List.of("reply"))));
  }

  @Test
  void all_at_once() {
    Rulebook.Builder rulebook =
        Rulebook.builder()
            .edition(RULES)
            .rules(
                reply("reply").citing(article(2)),
                limit("reply", LimitSubjects.MINUTES_ISSUE)
                    .gist("soon")
                    .modality(Modality.SHALL)
                    .outcome(SEVEN_DAYS)
                    .overriding("reply", "nothing")
                    .citing(article(9)))
            .particulars(article(7))
            .unruled(Provision.declaratory(article(2), "无可计算内容。"))
            .unruled(Provision.declaratory(article(8), "无可计算内容。"));
    InvalidProfileException thrown = assertThrows(InvalidProfileException.class, rulebook::build);
    assertEquals(
        """
        The rulebook of 《青山县人民政府工作规则》（青政发〔2023〕3号） cannot be used, 9 problems:
        id 'reply' already names another rule, rule reply (《青山县人民政府工作规则》第二条)
          for rule reply (《青山县人民政府工作规则》第九条)
        the gist must be a sentence in Chinese, but was 'soon'
          for rule reply (《青山县人民政府工作规则》第九条)
        article 9 is cited, but the rules end at article 5
          for rule reply (《青山县人民政府工作规则》第九条)
        it overrides 'reply', which answers CONSULTATION_REPLY
          for rule reply (《青山县人民政府工作规则》第九条)
        it overrides 'nothing', which does not exist
          for rule reply (《青山县人民政府工作规则》第九条)
        article 7 is cited, but the rules end at article 5
          for the particulars of the edition
        neither encoded, declaratory nor pending: articles [1, 3, 4, 5]
          in the register
        article 2 is declaratory, but rules cite it: [reply]
          in the register
        article 8 is registered, but the rules end at article 5
          in the register\
        """,
        thrown.getMessage());
    assertEquals(9, thrown.problems().size());
  }

  @Test
  void one_problem_is_one() {
    InvalidProfileException thrown =
        assertThrows(InvalidProfileException.class, () -> rulebook().build());
    assertEquals(
        """
        The rulebook of 《青山县人民政府工作规则》（青政发〔2023〕3号） cannot be used, 1 problem:
        neither encoded, declaratory nor pending: articles [1]
          in the register\
        """,
        thrown.getMessage());
  }

  @Test
  void the_problems_do_not_change_with_the_list_they_were_given_in() {
    List<ProfileProblem> problems =
        new ArrayList<>(List.of(new ProfileProblem("it is blank", "in the register")));
    InvalidProfileException exception = new InvalidProfileException("Profile 999901", problems);
    problems.clear();
    assertEquals(1, exception.problems().size());
    assertThrows(UnsupportedOperationException.class, () -> exception.problems().clear());
  }
}
