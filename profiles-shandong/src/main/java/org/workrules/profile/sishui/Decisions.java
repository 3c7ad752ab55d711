package org.workrules.profile.sishui;

import static org.workrules.api.actor.Bodies.COUNTY_GOVERNMENT;
import static org.workrules.api.actor.Bodies.COUNTY_PARTY_COMMITTEE;
import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Bodies.TOWNSHIPS;
import static org.workrules.api.conduct.ConductChains.REPORT_TO_CONGRESS;
import static org.workrules.api.conduct.ConductChains.REPORT_TO_PARTY;
import static org.workrules.api.document.DocumentFacts.CONCERNS_OTHER_DEPARTMENTS;
import static org.workrules.api.document.DocumentFacts.CONSULTED_AND_AGREED;
import static org.workrules.api.document.DocumentFacts.DISAGREEMENT_REMAINS;
import static org.workrules.api.document.DocumentFacts.IMPORTANT_MATTER;
import static org.workrules.api.document.DocumentFacts.IN_NAME_OF;
import static org.workrules.api.document.DocumentFacts.NORMATIVE_DOCUMENT;
import static org.workrules.api.document.DocumentFacts.TOWNSHIPS_CONSULTED;
import static org.workrules.api.document.DocumentOptions.GOVERNMENT;
import static org.workrules.api.document.DocumentOptions.GOVERNMENT_OFFICE;
import static org.workrules.api.document.DocumentRulings.DUTY_TO_CONSULT;
import static org.workrules.api.matter.DutyRule.duty;
import static org.workrules.api.matter.MatterFacts.CONCERNS_MARKET_ACTIVITY;
import static org.workrules.api.matter.MatterFacts.MAJOR_PUBLIC_INTEREST;
import static org.workrules.api.matter.MatterFacts.STABILITY_RISK;
import static org.workrules.api.matter.Matters.BUDGET;
import static org.workrules.api.matter.Matters.MAJOR_DECISIONS;
import static org.workrules.api.matter.Matters.NORMATIVE_DOCUMENTS;
import static org.workrules.api.matter.RequirementRule.requirement;
import static org.workrules.api.matter.Requirements.ADJUSTMENT;
import static org.workrules.api.matter.Requirements.COLLECTIVE_DECISION;
import static org.workrules.api.matter.Requirements.CONTROLLABILITY_ASSESSMENT;
import static org.workrules.api.matter.Requirements.DEMOCRATIC_CONSULTATION;
import static org.workrules.api.matter.Requirements.DEPARTMENTS_CONSULTATION;
import static org.workrules.api.matter.Requirements.EVALUATION;
import static org.workrules.api.matter.Requirements.EXPERT_REVIEW;
import static org.workrules.api.matter.Requirements.FAIR_COMPETITION_REVIEW;
import static org.workrules.api.matter.Requirements.FEASIBILITY_ASSESSMENT;
import static org.workrules.api.matter.Requirements.FEEDBACK;
import static org.workrules.api.matter.Requirements.HEARING;
import static org.workrules.api.matter.Requirements.INVESTIGATION;
import static org.workrules.api.matter.Requirements.LEGALITY_ASSESSMENT;
import static org.workrules.api.matter.Requirements.LEGALITY_REVIEW;
import static org.workrules.api.matter.Requirements.NECESSITY_ASSESSMENT;
import static org.workrules.api.matter.Requirements.PARTY_COMMITTEE_REPORT;
import static org.workrules.api.matter.Requirements.PEOPLES_CONGRESS_REPORT;
import static org.workrules.api.matter.Requirements.PUBLIC_PARTICIPATION;
import static org.workrules.api.matter.Requirements.RISK_ASSESSMENT;
import static org.workrules.api.matter.Requirements.SCIENTIFIC_ASSESSMENT;
import static org.workrules.api.matter.Requirements.STABILITY_ASSESSMENT;
import static org.workrules.api.matter.Requirements.TOWNSHIPS_CONSULTATION;
import static org.workrules.api.matter.Requirements.TRACKING;
import static org.workrules.api.meeting.MeetingFacts.PROPOSER;
import static org.workrules.api.meeting.MeetingTypes.EXECUTIVE_MEETING;
import static org.workrules.api.meeting.MeetingTypes.PLENARY_MEETING;
import static org.workrules.api.procedure.Acts.ADJUST;
import static org.workrules.api.procedure.Acts.ASK_AND_REPORT;
import static org.workrules.api.procedure.Acts.ASSESS_CONTROLLABILITY;
import static org.workrules.api.procedure.Acts.ASSESS_FEASIBILITY;
import static org.workrules.api.procedure.Acts.ASSESS_LEGALITY;
import static org.workrules.api.procedure.Acts.ASSESS_NECESSITY;
import static org.workrules.api.procedure.Acts.ASSESS_RISKS;
import static org.workrules.api.procedure.Acts.ASSESS_SOUNDNESS;
import static org.workrules.api.procedure.Acts.ASSESS_STABILITY;
import static org.workrules.api.procedure.Acts.CONSULT_DEPARTMENTS;
import static org.workrules.api.procedure.Acts.CONSULT_EXPERTS;
import static org.workrules.api.procedure.Acts.DECIDE_COLLECTIVELY;
import static org.workrules.api.procedure.Acts.DISCUSS_AND_DECIDE;
import static org.workrules.api.procedure.Acts.EVALUATE;
import static org.workrules.api.procedure.Acts.GATHER_FEEDBACK;
import static org.workrules.api.procedure.Acts.HOLD_HEARING_OR_THE_LIKE;
import static org.workrules.api.procedure.Acts.INVESTIGATE;
import static org.workrules.api.procedure.Acts.INVOLVE_PUBLIC;
import static org.workrules.api.procedure.Acts.REPORT_TO;
import static org.workrules.api.procedure.Acts.REVIEW_FAIR_COMPETITION;
import static org.workrules.api.procedure.Acts.REVIEW_LEGALITY;
import static org.workrules.api.procedure.Acts.SEEK_OPINIONS;
import static org.workrules.api.procedure.Acts.TRACK;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.procedure.Step.eachOf;
import static org.workrules.api.procedure.Step.oneOf;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Condition.isNot;
import static org.workrules.api.rule.Facts.CONCERNS_TOWNSHIPS;
import static org.workrules.api.rule.Facts.MAJOR_DECISION;
import static org.workrules.api.rule.Facts.MAJOR_MATTER;
import static org.workrules.api.ruling.Ruling.LACKING;
import static org.workrules.api.ruling.RulingRule.ruling;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSubjects.TOWNSHIP_CONSULTATION;
import static org.workrules.api.time.Promptness.BEFOREHAND;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.sishui.Vocabulary.ASSESS_REASONABLENESS;
import static org.workrules.profile.sishui.Vocabulary.BROAD_HEARING_OF_OPINIONS;
import static org.workrules.profile.sishui.Vocabulary.CONCERNS_OVERALL_SITUATION;
import static org.workrules.profile.sishui.Vocabulary.CONCERNS_VITAL_INTERESTS;
import static org.workrules.profile.sishui.Vocabulary.CONSULT_DEMOCRATICALLY;
import static org.workrules.profile.sishui.Vocabulary.DECISION_CONSULTATION;
import static org.workrules.profile.sishui.Vocabulary.DEPUTIES_OPINIONS;
import static org.workrules.profile.sishui.Vocabulary.HEAR_BROADLY;
import static org.workrules.profile.sishui.Vocabulary.HEAR_DEPUTIES;
import static org.workrules.profile.sishui.Vocabulary.IMPORTANT_DECISION;
import static org.workrules.profile.sishui.Vocabulary.IMPORTANT_POLICIES;
import static org.workrules.profile.sishui.Vocabulary.MAJOR_CONSTRUCTION_PROJECTS;
import static org.workrules.profile.sishui.Vocabulary.MEDIUM_AND_LONG_TERM_PLANS;
import static org.workrules.profile.sishui.Vocabulary.PEOPLES_CONGRESS_STANDING_COMMITTEE;
import static org.workrules.profile.sishui.Vocabulary.PLANS_OF_THE_YEAR;
import static org.workrules.profile.sishui.Vocabulary.POLICY_DRAFT;
import static org.workrules.profile.sishui.Vocabulary.REASONABLENESS_ASSESSMENT;
import static org.workrules.profile.sishui.Vocabulary.SOCIAL_ADMINISTRATION;
import static org.workrules.profile.sishui.WorkRules2022.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.matter.DutyRule;
import org.workrules.api.matter.Matter;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Condition;
import org.workrules.api.rule.Rule;
import org.workrules.api.ruling.RulingRule;
import org.workrules.api.time.LimitRule;
import org.workrules.api.time.LimitSubjects;

/** 第五章 实行科学民主决策: decisions, articles 26 to 30. */
final class Decisions {

  /** Art. 28: a major matter is important; others may be. */
  private static final Condition IMPORTANT_MATTERS = is(MAJOR_MATTER).or(is(IMPORTANT_MATTER));

  /** Art. 28: what a department submits. */
  private static final Condition SUBMITTED_BY_DEPARTMENT =
      IMPORTANT_MATTERS.and(is(PROPOSER, DEPARTMENTS));

  /** Art. 28: what may harm the public and the peace. */
  private static final Condition INTEREST_AND_STABILITY =
      SUBMITTED_BY_DEPARTMENT.and(is(MAJOR_PUBLIC_INTEREST)).and(is(STABILITY_RISK));

  /** Art. 28: what has to leave competition fair, be it submitted by a department or not. */
  private static final Condition ON_MARKET_ACTIVITY =
      is(CONCERNS_MARKET_ACTIVITY)
          .and(
              is(NORMATIVE_DOCUMENT)
                  .and(is(IN_NAME_OF, GOVERNMENT, GOVERNMENT_OFFICE))
                  .or(is(POLICY_DRAFT)));

  /** Art. 29: of the major decisions, those before which others are heard. */
  private static final Condition OVERALL_OR_VITAL =
      is(MAJOR_DECISION).and(is(CONCERNS_OVERALL_SITUATION).or(is(CONCERNS_VITAL_INTERESTS)));

  /** Art. 30: a major decision is important; others may be. */
  private static final Condition IMPORTANT = is(MAJOR_DECISION).or(is(IMPORTANT_DECISION));

  static final List<LimitRule> LIMITS =
      Arrays.asList(

          // Art. 28
          limit("township-consultation", TOWNSHIP_CONSULTATION)
              .gist("部门提请讨论的重要事项关系到镇（街道）的，先听取其意见。")
              .by(DEPARTMENTS)
              .when(IMPORTANT_MATTERS.and(is(CONCERNS_TOWNSHIPS)))
              .shall(unquantified(BEFOREHAND))
              .citing(article(28)),

          // Art. 29
          limit("major-decision-report", LimitSubjects.PARTY_COMMITTEE_REPORT)
              .gist("作出事关全局或者群众切身利益的重大决策以前，县政府及时请示报告县委。")
              .by(COUNTY_GOVERNMENT)
              .when(OVERALL_OR_VITAL)
              .stated(unquantified(BEFOREHAND))
              .overriding("party-committee-report")
              .citing(article(29)),
          limit("peoples-congress-report", LimitSubjects.PEOPLES_CONGRESS_REPORT)
              .gist("这样的重大决策作出以前，县政府还要依法报告县人大常委会。")
              .by(COUNTY_GOVERNMENT)
              .when(OVERALL_OR_VITAL)
              .stated(unquantified(BEFOREHAND))
              .citing(article(29)),
          limit("decision-consultation", DECISION_CONSULTATION)
              .gist("这样的重大决策作出以前，县政府听取人大代表、政协委员、党外人士和公众等各方意见，并开展民主协商。")
              .by(COUNTY_GOVERNMENT)
              .when(OVERALL_OR_VITAL)
              .stated(unquantified(BEFOREHAND))
              .citing(article(29)));

  static final List<RulingRule> RULINGS =
      Arrays.asList(

          // Art. 28
          ruling("consult-on-matter", DUTY_TO_CONSULT)
              .gist("部门提请决定的重要事项关系到别的部门的，应与其充分协商。")
              .when(
                  IMPORTANT_MATTERS
                      .and(is(CONCERNS_OTHER_DEPARTMENTS))
                      .and(isNot(CONSULTED_AND_AGREED))
                      .and(isNot(DISAGREEMENT_REMAINS)))
              .shall(LACKING)
              .citing(article(28)),
          ruling("consult-townships-on-matter", DUTY_TO_CONSULT)
              .gist("部门提请决定的重要事项关系到镇（街道），没有先听取其意见的，欠缺必经步骤。")
              .when(IMPORTANT_MATTERS.and(is(CONCERNS_TOWNSHIPS)).and(isNot(TOWNSHIPS_CONSULTED)))
              .shall(LACKING)
              .citing(article(28)));

  static final List<Rule<?, ?>> RULES =
      Arrays.asList(

          // Art. 26 names no trigger, but statutory procedures; article 22 requires those of major
          // decisions.
          requirement("public-participation", PUBLIC_PARTICIPATION)
              .gist("县政府和部门的重大决策，依法定程序要有公众参与。")
              .when(is(MAJOR_DECISION))
              .shall(eachOf(INVOLVE_PUBLIC, COUNTY_GOVERNMENT, DEPARTMENTS))
              .citing(article(26), article(22)),
          requirement("expert-review", EXPERT_REVIEW)
              .gist("县政府和部门的重大决策，依法定程序要有专家论证。")
              .when(is(MAJOR_DECISION))
              .shall(eachOf(CONSULT_EXPERTS, COUNTY_GOVERNMENT, DEPARTMENTS))
              .citing(article(26), article(22)),
          requirement("risk-assessment", RISK_ASSESSMENT)
              .gist("县政府和部门的重大决策，依法定程序要评估风险。")
              .when(is(MAJOR_DECISION))
              .shall(eachOf(ASSESS_RISKS, COUNTY_GOVERNMENT, DEPARTMENTS))
              .citing(article(26), article(22)),
          requirement("review-of-major-decision", LEGALITY_REVIEW)
              .gist("县政府和部门的重大决策，依法定程序要审查合法性，由谁审查没有写。")
              .when(is(MAJOR_DECISION))
              .shall(Step.byWhomNotSaid(REVIEW_LEGALITY))
              .citing(article(26), article(22)),
          requirement("collective-decision", COLLECTIVE_DECISION)
              .gist("县政府和部门的重大决策，依法定程序要集体讨论决定。")
              .when(is(MAJOR_DECISION))
              .shall(eachOf(DECIDE_COLLECTIVELY, COUNTY_GOVERNMENT, DEPARTMENTS))
              .citing(article(26), article(22)),

          // Art. 27
          major("medium-and-long-term-plans", MEDIUM_AND_LONG_TERM_PLANS, "中长期规划"),
          major("plans-of-the-year", PLANS_OF_THE_YEAR, "年度规划"),
          major("budget", BUDGET, "财政预决算"),
          major("social-administration", SOCIAL_ADMINISTRATION, "本级的社会管理事务"),
          major("normative-documents", NORMATIVE_DOCUMENTS, "行政规范性文件"),
          major("policies", IMPORTANT_POLICIES, "重要政策措施"),
          major("construction-projects", MAJOR_CONSTRUCTION_PROJECTS, "重大建设项目"),
          major("others", MAJOR_DECISIONS, "其他同类的重大行政决策"),

          // Art. 28
          requirement("investigation", INVESTIGATION)
              .gist("部门提请讨论决定的重要事项，必须先深入调研。")
              .when(SUBMITTED_BY_DEPARTMENT)
              .must(Step.of(INVESTIGATE, DEPARTMENTS))
              .citing(article(28)),
          requirement("assessment-of-necessity", NECESSITY_ASSESSMENT)
              .gist("部门提请讨论决定的重要事项，必须论证必要性。")
              .when(SUBMITTED_BY_DEPARTMENT)
              .must(Step.of(ASSESS_NECESSITY, DEPARTMENTS))
              .citing(article(28)),
          requirement("assessment-of-soundness", SCIENTIFIC_ASSESSMENT)
              .gist("部门提请讨论决定的重要事项，必须论证科学性。")
              .when(SUBMITTED_BY_DEPARTMENT)
              .must(Step.of(ASSESS_SOUNDNESS, DEPARTMENTS))
              .citing(article(28)),
          requirement("assessment-of-feasibility", FEASIBILITY_ASSESSMENT)
              .gist("部门提请讨论决定的重要事项，必须论证可行性。")
              .when(SUBMITTED_BY_DEPARTMENT)
              .must(Step.of(ASSESS_FEASIBILITY, DEPARTMENTS))
              .citing(article(28)),
          requirement("assessment-of-legality", LEGALITY_ASSESSMENT)
              .gist("部门提请讨论决定的重要事项，必须论证合法性。")
              .when(SUBMITTED_BY_DEPARTMENT)
              .must(Step.of(ASSESS_LEGALITY, DEPARTMENTS))
              .citing(article(28)),
          requirement("assessment-of-reasonableness", REASONABLENESS_ASSESSMENT)
              .gist("部门提请讨论决定的重要事项，必须论证合理性。")
              .when(SUBMITTED_BY_DEPARTMENT)
              .must(Step.of(ASSESS_REASONABLENESS, DEPARTMENTS))
              .citing(article(28)),
          requirement("assessment-of-controllability", CONTROLLABILITY_ASSESSMENT)
              .gist("部门提请讨论决定的重要事项，必须论证可控性。")
              .when(SUBMITTED_BY_DEPARTMENT)
              .must(Step.of(ASSESS_CONTROLLABILITY, DEPARTMENTS))
              .citing(article(28)),
          requirement("departments-consultation", DEPARTMENTS_CONSULTATION)
              .gist("部门提请决定的重要事项牵涉别的部门的，应充分协商。")
              .when(SUBMITTED_BY_DEPARTMENT.and(is(CONCERNS_OTHER_DEPARTMENTS)))
              .shall(Step.of(CONSULT_DEPARTMENTS, DEPARTMENTS))
              .citing(article(28)),
          requirement("townships-consultation", TOWNSHIPS_CONSULTATION)
              .gist("部门提请决定的重要事项牵涉镇（街道）的，应事先问过其意见。")
              .when(SUBMITTED_BY_DEPARTMENT.and(is(CONCERNS_TOWNSHIPS)))
              .shall(Step.of(SEEK_OPINIONS, DEPARTMENTS).to(TOWNSHIPS))
              .citing(article(28)),
          requirement("stability-assessment", STABILITY_ASSESSMENT)
              .gist("部门提请决定的重要事项关系重大公共利益和公众利益、又容易影响稳定的，要评估社会稳定风险。")
              .when(INTEREST_AND_STABILITY)
              .shall(Step.of(ASSESS_STABILITY, DEPARTMENTS))
              .citing(article(28)),
          requirement("hearing", HEARING)
              .gist("部门提请决定的重要事项关系重大公共利益和公众利益、又容易影响稳定的，要开听证会或者用别的形式听取意见。")
              .when(INTEREST_AND_STABILITY)
              .shall(Step.of(HOLD_HEARING_OR_THE_LIKE, DEPARTMENTS))
              .citing(article(28)),
          requirement("fair-competition-review", FAIR_COMPETITION_REVIEW)
              .gist("县政府的规范性文件和别的政策措施牵涉市场主体经济活动的，应当审查公平竞争。")
              .when(ON_MARKET_ACTIVITY)
              .shall(Step.byWhomNotSaid(REVIEW_FAIR_COMPETITION))
              .citing(article(28)),

          // Art. 29
          chain("decision-report-to-party", REPORT_TO_PARTY)
              .gist("事关全局或者群众切身利益的重大决策，先由县政府请示报告县委。")
              .when(OVERALL_OR_VITAL)
              .stated(first(Step.of(ASK_AND_REPORT, COUNTY_GOVERNMENT).to(COUNTY_PARTY_COMMITTEE)))
              .citing(article(29)),
          requirement("report-to-party-committee", PARTY_COMMITTEE_REPORT)
              .gist("事关全局或者群众切身利益的重大决策，作出以前请示报告县委。")
              .when(OVERALL_OR_VITAL)
              .stated(Step.of(ASK_AND_REPORT, COUNTY_GOVERNMENT).to(COUNTY_PARTY_COMMITTEE))
              .citing(article(29)),
          chain("decision-report-to-congress", REPORT_TO_CONGRESS)
              .gist("这样的重大决策，由县政府听人大代表的意见，并依法报告县人大常委会。")
              .when(OVERALL_OR_VITAL)
              .stated(
                  first(HEAR_DEPUTIES, COUNTY_GOVERNMENT)
                      .then(
                          Step.of(REPORT_TO, COUNTY_GOVERNMENT)
                              .to(PEOPLES_CONGRESS_STANDING_COMMITTEE))
                      .inNoOrder())
              .overriding("report-to-congress")
              .citing(article(29)),
          requirement("deputies-opinions", DEPUTIES_OPINIONS)
              .gist("这样的重大决策作出以前，听取人大代表的意见。")
              .when(OVERALL_OR_VITAL)
              .stated(Step.of(HEAR_DEPUTIES, COUNTY_GOVERNMENT))
              .citing(article(29)),
          requirement("report-to-peoples-congress", PEOPLES_CONGRESS_REPORT)
              .gist("这样的重大决策作出以前，依法报告县人大常委会。")
              .when(OVERALL_OR_VITAL)
              .stated(Step.of(REPORT_TO, COUNTY_GOVERNMENT).to(PEOPLES_CONGRESS_STANDING_COMMITTEE))
              .citing(article(29)),
          requirement("democratic-consultation", DEMOCRATIC_CONSULTATION)
              .gist("这样的重大决策作出以前，由县委领导，与政协、各党派等民主协商。")
              .when(OVERALL_OR_VITAL)
              .stated(Step.of(CONSULT_DEMOCRATICALLY, COUNTY_GOVERNMENT))
              .citing(article(29)),
          requirement("broad-hearing", BROAD_HEARING_OF_OPINIONS)
              .gist("这样的重大决策作出以前，广泛听取政协委员、党外人士、团体、专家和公众的意见。")
              .when(OVERALL_OR_VITAL)
              .stated(Step.of(HEAR_BROADLY, COUNTY_GOVERNMENT))
              .citing(article(29)),

          // Art. 30
          requirement("tracking", TRACKING)
              .gist("重要决策执行起来，要跟踪实施得怎样。")
              .when(IMPORTANT)
              .shall(Step.byWhomNotSaid(TRACK))
              .citing(article(30)),
          requirement("feedback", FEEDBACK)
              .gist("重要决策执行起来，要了解利益相关方和公众有什么意见。")
              .when(IMPORTANT)
              .shall(Step.byWhomNotSaid(GATHER_FEEDBACK))
              .citing(article(30)),
          requirement("evaluation", EVALUATION)
              .gist("重要决策执行得如何，要全面评估。")
              .when(IMPORTANT)
              .shall(Step.byWhomNotSaid(EVALUATE))
              .citing(article(30)),
          requirement("adjustment", ADJUSTMENT)
              .gist("重要决策要随执行情况及时调整完善。")
              .when(IMPORTANT)
              .shall(Step.byWhomNotSaid(ADJUST))
              .citing(article(30)));

  /** Art. 27: which meetings decide what is of importance to the whole county. */
  private static DutyRule major(String id, Matter matter, String what) {
    return duty("major-" + id, matter)
        .gist("事关全县发展的" + what + "，由全体会议或者常务会议讨论决定。")
        .stated(oneOf(DISCUSS_AND_DECIDE, PLENARY_MEETING, EXECUTIVE_MEETING))
        .citing(article(27));
  }

  private Decisions() {}
}
