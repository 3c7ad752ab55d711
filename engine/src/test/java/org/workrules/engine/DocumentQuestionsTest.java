package org.workrules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.api.actor.Roles.COUNTY_HEAD;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD_IN_CHARGE;
import static org.workrules.api.document.DocumentChains.SEAL_USE;
import static org.workrules.api.document.DocumentChains.SIGNING;
import static org.workrules.api.document.DocumentFacts.ASSIGNED_BY_LEADER;
import static org.workrules.api.document.DocumentFacts.CARRIES_REQUEST;
import static org.workrules.api.document.DocumentFacts.CLASSIFICATION;
import static org.workrules.api.document.DocumentFacts.DIRECTION;
import static org.workrules.api.document.DocumentFacts.KIND;
import static org.workrules.api.document.DocumentFacts.NO_REPLY_IN_TIME;
import static org.workrules.api.document.DocumentFacts.SEAL;
import static org.workrules.api.document.DocumentFacts.SEPARATE_WORK_PLAN;
import static org.workrules.api.document.DocumentFacts.SEVERAL_MATTERS;
import static org.workrules.api.document.DocumentFacts.SIGNED_BY_PRINCIPAL_HEAD;
import static org.workrules.api.document.DocumentFacts.TO_LEADER_IN_PERSON;
import static org.workrules.api.document.DocumentKinds.REPORT;
import static org.workrules.api.document.DocumentKinds.REQUEST;
import static org.workrules.api.document.DocumentOptions.GOVERNMENT_OFFICE_SEAL;
import static org.workrules.api.document.DocumentOptions.GOVERNMENT_SEAL;
import static org.workrules.api.document.DocumentOptions.LATERAL;
import static org.workrules.api.document.DocumentOptions.TOP_SECRET;
import static org.workrules.api.document.DocumentOptions.UPWARD;
import static org.workrules.api.document.DocumentRulings.NOT_TO_LEADERS_IN_PERSON;
import static org.workrules.api.document.DocumentRulings.NO_REQUEST_IN_REPORT;
import static org.workrules.api.document.DocumentRulings.ONE_MATTER;
import static org.workrules.api.document.DocumentRulings.PRINCIPAL_HEAD_SIGNS;
import static org.workrules.api.document.DocumentRulings.SEPARATE_PLAN;
import static org.workrules.api.document.DocumentRulings.SILENCE;
import static org.workrules.api.procedure.Acts.CHECK;
import static org.workrules.api.procedure.Acts.CONSENT;
import static org.workrules.api.procedure.Acts.SIGN_AND_ISSUE;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Condition.isNot;
import static org.workrules.api.ruling.RulingRule.ruling;
import static org.workrules.engine.Qingshan.OF_2023;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.workrules.api.procedure.ChainRule;
import org.workrules.api.rule.Circumstances;
import org.workrules.api.ruling.Ruling;
import org.workrules.api.ruling.RulingRule;
import org.workrules.api.source.Citation;
import org.workrules.api.source.Provision;
import org.workrules.api.spi.Acknowledged;
import org.workrules.api.spi.Rulebook;
import org.workrules.api.text.Language;
import org.workrules.engine.verify.Verification;

class DocumentQuestionsTest {

  private static final Citation ARTICLE = OF_2023.article(2);
  private static final LocalDate DAY = LocalDate.of(2025, 9, 26);

  private static final List<ChainRule> CHAINS =
      List.of(
          chain("upward", SIGNING)
              .gist("上行文由分管副县长审核，县长签发。")
              .when(is(DIRECTION, UPWARD))
              .stated(first(CHECK, DEPUTY_COUNTY_HEAD_IN_CHARGE).then(SIGN_AND_ISSUE, COUNTY_HEAD))
              .citing(ARTICLE),
          chain("requests", SIGNING)
              .gist("请示由县长签发。")
              .when(is(KIND, REQUEST))
              .shall(first(SIGN_AND_ISSUE, COUNTY_HEAD))
              .citing(ARTICLE),
          chain("seal", SEAL_USE)
              .gist("用县政府印章须县长同意。")
              .when(is(SEAL, GOVERNMENT_SEAL))
              .must(first(CONSENT, COUNTY_HEAD))
              .citing(ARTICLE));

  private static final List<RulingRule> RULINGS =
      List.of(
          ruling("one-matter", ONE_MATTER)
              .gist("请示只写一件事。")
              .when(is(KIND, REQUEST).and(is(SEVERAL_MATTERS)))
              .shall(Ruling.FORBIDDEN)
              .citing(ARTICLE),
          ruling("no-request", NO_REQUEST_IN_REPORT)
              .gist("报告里不写请示。")
              .when(is(KIND, REPORT).and(is(CARRIES_REQUEST)))
              .mustNot(Ruling.FORBIDDEN)
              .citing(ARTICLE),
          ruling("leader", NOT_TO_LEADERS_IN_PERSON)
              .gist("一般不直接送领导个人。")
              .when(is(TO_LEADER_IN_PERSON))
              .generally(Ruling.FORBIDDEN)
              .citing(ARTICLE),
          ruling("leader-assigned", NOT_TO_LEADERS_IN_PERSON)
              .gist("领导交办的可以直接送。")
              .when(is(TO_LEADER_IN_PERSON).and(is(ASSIGNED_BY_LEADER)))
              .overriding("leader")
              .stated(Ruling.PERMITTED)
              .citing(ARTICLE),
          ruling("leader-top-secret", NOT_TO_LEADERS_IN_PERSON)
              .gist("绝密事项可以直接送。")
              .when(is(TO_LEADER_IN_PERSON).and(is(CLASSIFICATION, TOP_SECRET)))
              .overriding("leader")
              .stated(Ruling.PERMITTED)
              .citing(ARTICLE),
          ruling("signed", PRINCIPAL_HEAD_SIGNS)
              .gist("主要负责人须签发。")
              .when(isNot(SIGNED_BY_PRINCIPAL_HEAD))
              .must(Ruling.LACKING)
              .citing(ARTICLE),
          ruling("plan", SEPARATE_PLAN)
              .gist("分工方案不单独发文。")
              .when(is(SEPARATE_WORK_PLAN))
              .inPrinciple(Ruling.FORBIDDEN)
              .citing(ARTICLE),
          ruling("silence", SILENCE)
              .gist("逾期不复就当没有意见。")
              .when(is(NO_REPLY_IN_TIME))
              .stated(Ruling.DEEMED_NO_OBJECTION)
              .citing(ARTICLE));

  private static Rulebook rulebook(Acknowledged... acknowledged) {
    return Rulebook.builder()
        .edition(OF_2023)
        .rules(CHAINS)
        .rules(RULINGS)
        .acknowledged(acknowledged)
        .unruled(Provision.declaratory(OF_2023.article(1), "只说明制定依据。"))
        .build();
  }

  private static final DocumentQuestions DOCUMENTS =
      WorkRules.of(Qingshan.provider(Qingshan.profile(Qingshan.COUNTY, rulebook())))
          .county("999901")
          .on(DAY)
          .documents();

  private static final Circumstances DOCUMENT = Circumstances.ordinary();

  private static List<String> shown(Check check) {
    return check.faults().stream().map(Fault::toString).toList();
  }

  @Test
  void a_document_is_routed_step_by_step() {
    assertEquals(
        "有规定：公文签发：分管副县长审核 → 县长签发，直陈（《青山县人民政府工作规则》第二条）",
        DOCUMENTS.route(DOCUMENT.with(DIRECTION, UPWARD).with(KIND, REPORT)).toString());
    assertEquals(
        "未规定：规则未作规定",
        DOCUMENTS.route(DOCUMENT.with(DIRECTION, LATERAL).with(KIND, REPORT)).toString());
    assertEquals("待定：尚需知道“行文方向”、“文种”（《青山县人民政府工作规则》第二条）", DOCUMENTS.route(DOCUMENT).toString());
  }

  @Test
  void two_chains_for_one_document_are_both_shown() {
    assertEquals(
        "规定冲突：公文签发：分管副县长审核 → 县长签发（《青山县人民政府工作规则》第二条）；" + "公文签发：县长签发（《青山县人民政府工作规则》第二条）",
        DOCUMENTS.route(DOCUMENT.with(DIRECTION, UPWARD).with(KIND, REQUEST)).toString());
  }

  @Test
  void a_sound_submission_has_no_fault() {
    Check check = DOCUMENTS.checkSubmission(DOCUMENT.with(KIND, REQUEST));

    assertTrue(check.isPassed());
    assertEquals("未见问题", check.toString());
  }

  @Test
  void all_faults_are_told_at_once_each_with_its_weight_and_article() {
    Circumstances bad =
        DOCUMENT
            .with(KIND, REQUEST)
            .with(SEVERAL_MATTERS)
            .with(CLASSIFICATION, TOP_SECRET)
            .with(SIGNED_BY_PRINCIPAL_HEAD, false);

    assertEquals(
        List.of("违反规定——一文一事：不得（《青山县人民政府工作规则》第二条）", "违反规定——主要负责人签发：欠缺必备事项（《青山县人民政府工作规则》第二条）"),
        shown(DOCUMENTS.checkSubmission(bad.with(TO_LEADER_IN_PERSON))));
    assertEquals(
        List.of(
            "violation - one matter in a request: not allowed (Work Rules of Qingshan County, art."
                + " 2)"),
        DOCUMENTS
            .checkSubmission(bad.with(SIGNED_BY_PRINCIPAL_HEAD, true).with(SEVERAL_MATTERS))
            .faults()
            .stream()
            .map(fault -> fault.in(Language.ENGLISH))
            .toList());
  }

  @Test
  void a_default_is_departed_from_where_a_binding_rule_is_violated() {
    Circumstances inPerson =
        DOCUMENT
            .with(KIND, REPORT)
            .with(TO_LEADER_IN_PERSON)
            .with(CLASSIFICATION, CLASSIFICATION.values().get(0));

    assertEquals(
        List.of("偏离一般做法——不直接报送领导个人：不得（《青山县人民政府工作规则》第二条）"),
        shown(DOCUMENTS.checkSubmission(inPerson)));
    assertEquals(List.of(), shown(DOCUMENTS.checkSubmission(inPerson.with(ASSIGNED_BY_LEADER))));
    assertEquals(
        List.of("偏离一般做法——分工方案：不得（《青山县人民政府工作规则》第二条）"),
        shown(DOCUMENTS.checkIssue(DOCUMENT.with(SEPARATE_WORK_PLAN))));
  }

  @Test
  void where_no_rules_are_in_force_nothing_has_passed() {
    Check check =
        WorkRules.of(Qingshan.provider(Qingshan.profile(Qingshan.COUNTY, rulebook())))
            .county("999901")
            .on(LocalDate.of(2000, 1, 1))
            .documents()
            .checkSubmission(DOCUMENT.with(SEVERAL_MATTERS));

    assertFalse(check.isAnswered());
    assertFalse(check.isPassed());
    assertEquals("未规定：该日无已收录的有效文本", check.toString());
  }

  @Test
  void where_the_rules_say_nothing_of_what_is_checked_nothing_has_passed() {
    Check check = DOCUMENTS.checkHandling(DOCUMENT);

    assertFalse(check.isAnswered());
    assertFalse(check.isPassed());
    assertEquals(List.of(), check.faults());
    assertEquals("未规定：规则未作规定", check.toString());
  }

  @Test
  void two_rules_that_both_condemn_do_not_contradict_each_other() {
    RulingRule returned =
        ruling("returned", ONE_MATTER)
            .gist("一文数事的退回。")
            .when(is(SEVERAL_MATTERS))
            .shall(Ruling.RETURNED)
            .citing(ARTICLE);
    RulingRule allowed =
        ruling("allowed", ONE_MATTER)
            .gist("报告可以写几件事。")
            .when(is(SEVERAL_MATTERS).and(is(KIND, REPORT)))
            .may(Ruling.PERMITTED)
            .citing(ARTICLE);
    DocumentQuestions documents =
        WorkRules.of(
                Qingshan.provider(
                    Qingshan.profile(
                        Qingshan.COUNTY,
                        Rulebook.builder()
                            .edition(OF_2023)
                            .rules(RULINGS.get(0), returned, allowed)
                            .unruled(Provision.declaratory(OF_2023.article(1), "只说明制定依据。"))
                            .build())))
            .county("999901")
            .on(DAY)
            .documents();
    Circumstances several = DOCUMENT.with(SEVERAL_MATTERS);

    assertEquals(
        List.of(Fault.Severity.VIOLATION),
        documents.checkSubmission(several.with(KIND, REQUEST)).faults().stream()
            .map(Fault::severity)
            .toList());
    assertEquals(
        List.of(Fault.Severity.CONTRADICTION),
        documents.checkSubmission(several.with(KIND, REPORT)).faults().stream()
            .map(Fault::severity)
            .toList());
  }

  @Test
  void what_cannot_be_told_yet_names_the_fact_that_is_missing() {
    assertEquals(
        List.of("尚不能判断——不直接报送领导个人，待定：尚需知道“密级”（《青山县人民政府工作规则》第二条）"),
        shown(DOCUMENTS.checkSubmission(DOCUMENT.with(KIND, REPORT).with(TO_LEADER_IN_PERSON))));
  }

  @Test
  void silence_and_seals_are_answered_with_their_articles() {
    assertEquals("有规定：逾期不回复：视为无不同意见，直陈（《青山县人民政府工作规则》第二条）", DOCUMENTS.silence().toString());
    assertEquals(
        "有规定：印章使用：县长同意，必须（《青山县人民政府工作规则》第二条）", DOCUMENTS.sealConsent(GOVERNMENT_SEAL).toString());
    assertEquals("未规定：规则未作规定", DOCUMENTS.sealConsent(GOVERNMENT_OFFICE_SEAL).toString());
  }

  @Test
  void a_verification_holds_against_the_profile_only_what_it_does_not_acknowledge() {
    assertEquals(
        List.of("WARNING gap:SIGNING", "WARNING overlap:upward+requests"), tables(rulebook()));

    Acknowledged gap = Acknowledged.gap(SIGNING, "平行文和下行文未作规定。");
    Acknowledged overlap = Acknowledged.overlap("requests", "upward", "上行的请示两条都管，未言明先后。");
    Acknowledged needless = Acknowledged.overlap("upward", "seal", "并不存在。");

    assertEquals(
        List.of(
            "WARNING acknowledged-in-vain:upward+seal",
            "NOTE acknowledged:SIGNING",
            "NOTE acknowledged:upward+requests"),
        tables(rulebook(gap, overlap, needless)));
  }

  private static List<String> tables(Rulebook rulebook) {
    return Verification.of(Qingshan.profile(Qingshan.COUNTY, rulebook)).problems().stream()
        .filter(problem -> problem.key().matches("(gap|overlap|never-wins|acknowledged).*"))
        .map(problem -> problem.severity() + " " + problem.key())
        .toList();
  }
}
