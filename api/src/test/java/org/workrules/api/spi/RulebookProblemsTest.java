package org.workrules.api.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.workrules.api.Qingshan.RULES;
import static org.workrules.api.Qingshan.RULES_2021;
import static org.workrules.api.Qingshan.article;
import static org.workrules.api.meeting.MeetingTypes.EXECUTIVE_MEETING;
import static org.workrules.api.meeting.MeetingTypes.PLENARY_MEETING;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Condition.isNot;
import static org.workrules.api.ruling.RulingRule.ruling;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitUnit.WORKING_DAY;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.workrules.api.actor.Roles;
import org.workrules.api.document.DocumentChains;
import org.workrules.api.document.DocumentRulings;
import org.workrules.api.meeting.MeetingType;
import org.workrules.api.procedure.Acts;
import org.workrules.api.procedure.Chain;
import org.workrules.api.procedure.ChainRule;
import org.workrules.api.rule.Fact;
import org.workrules.api.rule.Facts;
import org.workrules.api.ruling.Ruling;
import org.workrules.api.ruling.RulingRule;
import org.workrules.api.ruling.RulingSubject;
import org.workrules.api.source.Modality;
import org.workrules.api.source.Provision;
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
        .limits(reply("reply").citing(article(2)))
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
        rulebook().limits(reply("reply").citing(article(1).paragraph(2))));
  }

  @Test
  void rules_of_two_kinds_of_one_id() {
    problem(
        """
        id 'reply' already names another rule, rule reply (《青山县人民政府工作规则》第二条)
          for rule reply (《青山县人民政府工作规则》第一条)\
        """,
        rulebook().chains(signing("reply").citing(article(1))));
    problem(
        """
        id 'reply' already names another rule, rule reply (《青山县人民政府工作规则》第二条)
          for rule reply (《青山县人民政府工作规则》第一条)\
        """,
        rulebook().rulings(silence("reply").citing(article(1))));
    problem(
        """
        id 'signing' already names another rule, rule signing (《青山县人民政府工作规则》第一条)
          for rule signing (《青山县人民政府工作规则》第二条)\
        """,
        rulebook()
            .rulings(silence("signing").citing(article(2)))
            .chains(signing("signing").citing(article(1))));
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
        rulebook().rulings(silence(id).citing(article(1))));
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
            .limits(reply(id).citing(article(1)))
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
            "PLENARY_MEETING is defined in two ways, as 县政府全体会议 (plenary meeting) and 全会"
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
            .limits(
                reply("urgent")
                    .when(is(Facts.URGENT).and(is(Facts.MEETING, EXECUTIVE_MEETING)))
                    .citing(article(2)),
                again.citing(article(1))));
  }

  @Test
  void a_subject_at_two_stages() {
    problem(
        """
        SILENCE is defined in two ways that both read 逾期不回复 (silence)
          for rule twice (《青山县人民政府工作规则》第一条)\
        """,
        rulebook()
            .rulings(
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
            .rulings(
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
            .limits(
                limit("early", LimitSubjects.CONSULTATION_REPLY)
                    .gist("Reply within 7 days.")
                    .may(SEVEN_DAYS)
                    .citing(article(1))));
  }

  @Test
  void a_rule_that_cites_nothing() {
    problem(
        """
        it cites nothing
          for rule floating\
        """,
        rulebook()
            .limits(reply("floating").build())
            .unruled(Provision.declaratory(article(1), "无可计算内容。")));
  }

  @Test
  void a_rule_that_cites_another_edition() {
    problem(
        """
        it cites 第一条 of another text, 《青山县人民政府工作规则》（青政发〔2021〕7号）, in 《青山县人民政府工作规则》（青政发〔2023〕3号）
          for rule old (《青山县人民政府工作规则》第一条)\
        """,
        rulebook().limits(reply("old").citing(RULES_2021.article(1))));
  }

  @Test
  void a_rule_that_cites_an_article_beyond_the_last() {
    problem(
        """
        article 6 is cited, but the rules end at article 5
          for rule late (《青山县人民政府工作规则》第一条)\
        """,
        rulebook().limits(reply("late").citing(article(1), article(6))));
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
        rulebook().limits(reply("early").overriding("repply").citing(article(1))));
  }

  @Test
  void a_rule_that_overrides_one_of_another_question() {
    problem(
        """
        it overrides 'reply', which answers CONSULTATION_REPLY
          for rule minutes (《青山县人民政府工作规则》第一条)\
        """,
        rulebook()
            .limits(
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
        rulebook().chains(signing("signing").overriding("reply").citing(article(1))));
    problem(
        """
        it overrides 'signing', which answers SIGNING
          for rule silence (《青山县人民政府工作规则》第一条)\
        """,
        rulebook()
            .chains(signing("signing").citing(article(1)))
            .rulings(silence("silence").overriding("signing").citing(article(1))));
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
            .limits(
                rule("limit", LimitSubject.of("SILENCE", "逾期不回复", "silence")).citing(article(2)))
            .rulings(silence("silence").overriding("limit").citing(article(1))));
  }

  @Test
  void a_rule_that_overrides_itself() {
    problem(
        """
        it overrides 'early', which overrides it in turn
          for rule early (《青山县人民政府工作规则》第一条)\
        """,
        rulebook().limits(reply("early").overriding("early").citing(article(1))));
  }

  @Test
  void rules_that_override_each_other_in_a_ring() {
    InvalidProfileException thrown =
        assertThrows(
            InvalidProfileException.class,
            () ->
                rulebook()
                    .limits(
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
        rulebook().limits(reply("early").citing(article(1), article(3))).particulars(article(3)));
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
            .limits(
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
