package org.workrules.profile.mengla;

import static org.workrules.api.actor.Bodies.COUNTY_GOVERNMENT;
import static org.workrules.api.actor.Bodies.COUNTY_PARTY_COMMITTEE;
import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Bodies.JUSTICE_BUREAU;
import static org.workrules.api.actor.Bodies.LEAD_DEPARTMENT;
import static org.workrules.api.actor.Bodies.TOWNSHIPS;
import static org.workrules.api.actor.Roles.COUNTY_HEAD;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD_IN_CHARGE;
import static org.workrules.api.conduct.ConductChains.REPORT_TO_PARTY;
import static org.workrules.api.document.DocumentChains.DISAGREEMENT;
import static org.workrules.api.document.DocumentFacts.CONCERNS_OTHER_DEPARTMENTS;
import static org.workrules.api.document.DocumentFacts.CONSULTED_AND_AGREED;
import static org.workrules.api.document.DocumentFacts.DEEMED_NECESSARY;
import static org.workrules.api.document.DocumentFacts.DISAGREEMENT_ABOUT;
import static org.workrules.api.document.DocumentFacts.DISAGREEMENT_REMAINS;
import static org.workrules.api.document.DocumentFacts.IMPORTANT_MATTER;
import static org.workrules.api.document.DocumentFacts.IN_NAME_OF;
import static org.workrules.api.document.DocumentFacts.NORMATIVE_DOCUMENT;
import static org.workrules.api.document.DocumentFacts.TOWNSHIPS_CONSULTED;
import static org.workrules.api.document.DocumentOptions.GOVERNMENT;
import static org.workrules.api.document.DocumentOptions.GOVERNMENT_OFFICE;
import static org.workrules.api.document.DocumentOptions.MATTER_FOR_DECISION;
import static org.workrules.api.document.DocumentOptions.MATTER_IN_DOCUMENT;
import static org.workrules.api.document.DocumentRulings.DUTY_TO_CONSULT;
import static org.workrules.api.matter.DutyRule.duty;
import static org.workrules.api.matter.MatterFacts.BEFORE_THE_PEOPLES_CONGRESS;
import static org.workrules.api.matter.MatterFacts.FINAL_ACCOUNTS;
import static org.workrules.api.matter.MatterFacts.MAJOR_PUBLIC_INTEREST;
import static org.workrules.api.matter.MatterFacts.STABILITY_RISK;
import static org.workrules.api.matter.Matters.ANNUAL_PLAN;
import static org.workrules.api.matter.Matters.BUDGET;
import static org.workrules.api.matter.Matters.DEVELOPMENT_PLANS;
import static org.workrules.api.matter.Matters.DISAGREEMENTS;
import static org.workrules.api.matter.Matters.MAJOR_PLANS;
import static org.workrules.api.matter.Matters.MAJOR_POLICIES;
import static org.workrules.api.matter.Matters.NORMATIVE_DOCUMENTS;
import static org.workrules.api.matter.Matters.SOCIAL_MANAGEMENT;
import static org.workrules.api.matter.RequirementRule.requirement;
import static org.workrules.api.matter.Requirements.ADJUSTMENT;
import static org.workrules.api.matter.Requirements.ARCHIVE;
import static org.workrules.api.matter.Requirements.COLLECTIVE_DECISION;
import static org.workrules.api.matter.Requirements.CONTROLLABILITY_ASSESSMENT;
import static org.workrules.api.matter.Requirements.DEPARTMENTS_CONSULTATION;
import static org.workrules.api.matter.Requirements.DIRECT_HEARING_OF_OPINIONS;
import static org.workrules.api.matter.Requirements.EVALUATION;
import static org.workrules.api.matter.Requirements.EXPERT_REVIEW;
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
import static org.workrules.api.meeting.MeetingChains.TOPIC_PREPARATION;
import static org.workrules.api.meeting.MeetingFacts.FOUND_LAWFUL;
import static org.workrules.api.meeting.MeetingFacts.LEGALITY_REVIEWED;
import static org.workrules.api.meeting.MeetingFacts.PROPOSER;
import static org.workrules.api.meeting.MeetingRulings.TOPIC_LEGALITY_REVIEW;
import static org.workrules.api.meeting.MeetingTypes.EXECUTIVE_MEETING;
import static org.workrules.api.meeting.MeetingTypes.PARTY_GROUP_MEETING;
import static org.workrules.api.meeting.MeetingTypes.PLENARY_MEETING;
import static org.workrules.api.procedure.Acts.ADJUST;
import static org.workrules.api.procedure.Acts.APPROVE_FINALLY;
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
import static org.workrules.api.procedure.Acts.COORDINATE;
import static org.workrules.api.procedure.Acts.DECIDE_COLLECTIVELY;
import static org.workrules.api.procedure.Acts.DISCUSS_AND_DECIDE;
import static org.workrules.api.procedure.Acts.EVALUATE;
import static org.workrules.api.procedure.Acts.GATHER_FEEDBACK;
import static org.workrules.api.procedure.Acts.HANDLE_AS_PROVIDED;
import static org.workrules.api.procedure.Acts.HEAR_DIRECTLY;
import static org.workrules.api.procedure.Acts.HOLD_HEARING_OR_THE_LIKE;
import static org.workrules.api.procedure.Acts.INVESTIGATE;
import static org.workrules.api.procedure.Acts.INVOLVE_PUBLIC;
import static org.workrules.api.procedure.Acts.REVIEW_LEGALITY;
import static org.workrules.api.procedure.Acts.SEEK_OPINIONS;
import static org.workrules.api.procedure.Acts.STATE_REASONS;
import static org.workrules.api.procedure.Acts.TRACK;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.procedure.Step.oneOf;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Condition.isNot;
import static org.workrules.api.rule.Facts.CONCERNS_TOWNSHIPS;
import static org.workrules.api.rule.Facts.MAJOR_DECISION;
import static org.workrules.api.rule.Facts.MAJOR_MATTER;
import static org.workrules.api.ruling.Ruling.FORBIDDEN;
import static org.workrules.api.ruling.Ruling.LACKING;
import static org.workrules.api.ruling.RulingRule.ruling;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSubjects.TOWNSHIP_CONSULTATION;
import static org.workrules.api.time.Promptness.BEFOREHAND;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.mengla.Vocabulary.ASSESS_FIVE_ASPECTS;
import static org.workrules.profile.mengla.Vocabulary.CONCERNS_FARMS_OR_ZONES;
import static org.workrules.profile.mengla.Vocabulary.COUNTY_HEADS_APPROVAL;
import static org.workrules.profile.mengla.Vocabulary.DECIDE_BY_ITS_SYSTEM;
import static org.workrules.profile.mengla.Vocabulary.DISAGREEMENT_COORDINATION;
import static org.workrules.profile.mengla.Vocabulary.FARMS_AND_ZONES;
import static org.workrules.profile.mengla.Vocabulary.KEEP_A_FILE;
import static org.workrules.profile.mengla.Vocabulary.MAJOR_DEVELOPMENT_PLAN;
import static org.workrules.profile.mengla.Vocabulary.STATEMENT_OF_REASONS;
import static org.workrules.profile.mengla.Vocabulary.THREE_MAJORS_AND_ONE_LARGE;
import static org.workrules.profile.mengla.WorkRules2022.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Condition;
import org.workrules.api.rule.Rule;
import org.workrules.api.time.LimitSubjects;

/** 第五章 实行科学民主决策: decisions, articles 22 to 26. */
final class Decisions {

  /** Art. 24: what the procedure before submission is for. */
  private static final Condition SUBMITTED_BY_DEPARTMENT =
      is(MAJOR_MATTER).and(is(PROPOSER, DEPARTMENTS));

  /** Art. 24: what needs the assessment of stability and the hearing. */
  private static final Condition INTEREST_AND_STABILITY =
      SUBMITTED_BY_DEPARTMENT.and(is(MAJOR_PUBLIC_INTEREST)).and(is(STABILITY_RISK));

  private static final Step PLENARY_OR_EXECUTIVE =
      oneOf(DISCUSS_AND_DECIDE, PLENARY_MEETING, EXECUTIVE_MEETING);

  static final List<Rule<?, ?>> RULES =
      Arrays.asList(

          // Art. 22
          requirement("public-participation", PUBLIC_PARTICIPATION)
              .gist("重大决策要有公众参与，这是法定程序之一，由谁组织没有写。")
              .when(is(MAJOR_DECISION))
              .shall(Step.byWhomNotSaid(INVOLVE_PUBLIC))
              .citing(article(22)),
          requirement("expert-review", EXPERT_REVIEW)
              .gist("重大决策要请专家论证，这也是法定程序，由谁组织没有写。")
              .when(is(MAJOR_DECISION))
              .shall(Step.byWhomNotSaid(CONSULT_EXPERTS))
              .citing(article(22)),
          requirement("risk-assessment", RISK_ASSESSMENT)
              .gist("重大决策要评估风险，同为法定程序，由谁评估没有写。")
              .when(is(MAJOR_DECISION))
              .shall(Step.byWhomNotSaid(ASSESS_RISKS))
              .citing(article(22)),

          // Art. 23; the list ends with 等
          duty("plan", ANNUAL_PLAN)
              .gist("全县经济社会发展的计划，全体会议、常务会议都可以讨论决定。")
              .stated(PLENARY_OR_EXECUTIVE)
              .citing(article(23)),
          duty("budget", BUDGET)
              .gist("财政预算由全体会议或者常务会议讨论决定，没有写决算。")
              .when(isNot(FINAL_ACCOUNTS))
              .stated(PLENARY_OR_EXECUTIVE)
              .citing(article(23)),
          duty("major-plans", MAJOR_PLANS)
              .gist("重大的规划由全体会议或者常务会议讨论决定。")
              .stated(PLENARY_OR_EXECUTIVE)
              .citing(article(23)),
          duty("major-development-plans", DEVELOPMENT_PLANS)
              .gist("经济社会发展的规划、专项规划属于重大规划的，全体会议也可以讨论决定。")
              .when(is(MAJOR_DEVELOPMENT_PLAN))
              .stated(PLENARY_OR_EXECUTIVE)
              .citing(article(23)),
          duty("major-policies", MAJOR_POLICIES)
              .gist("调节经济和关系改革、发展、稳定的重大政策，由全体会议或者常务会议讨论决定。")
              .stated(PLENARY_OR_EXECUTIVE)
              .citing(article(23)),
          duty("social-management", SOCIAL_MANAGEMENT)
              .gist("社会管理方面的要事由全体会议或者常务会议讨论决定。")
              .stated(PLENARY_OR_EXECUTIVE)
              .citing(article(23)),
          duty("normative-documents", NORMATIVE_DOCUMENTS)
              .gist("行政规范性文件由全体会议或者常务会议讨论决定，不分重要与否。")
              .stated(PLENARY_OR_EXECUTIVE)
              .citing(article(23)),
          duty("three-majors-and-one-large", THREE_MAJORS_AND_ONE_LARGE)
              .gist("“三重一大”的决策依党组会议的制度，包括哪些事没有写。")
              .stated(Step.of(DECIDE_BY_ITS_SYSTEM, PARTY_GROUP_MEETING))
              .citing(article(23)),

          // Art. 24
          limit("township-consultation", TOWNSHIP_CONSULTATION)
              .gist("部门提请决定的重大事项关系到乡镇、农场、试验区或者合作区的，应当事先征求其意见。")
              .by(DEPARTMENTS)
              .when(is(MAJOR_MATTER).and(is(CONCERNS_TOWNSHIPS).or(is(CONCERNS_FARMS_OR_ZONES))))
              .shall(unquantified(BEFOREHAND))
              .citing(article(24).paragraph(1)),
          chain("disagreement-on-matter", DISAGREEMENT)
              .gist("提请决定的重大事项协商不成的，主办部门写清各方理由、提出建议，由分管副县长协调。")
              .when(
                  is(DISAGREEMENT_REMAINS)
                      .and(is(DISAGREEMENT_ABOUT, MATTER_FOR_DECISION, MATTER_IN_DOCUMENT)))
              .stated(
                  first(STATE_REASONS, LEAD_DEPARTMENT)
                      .then(COORDINATE, DEPUTY_COUNTY_HEAD_IN_CHARGE))
              .citing(article(24).paragraph(1)),
          chain("disagreement-on-important-matter", DISAGREEMENT)
              .gist("其中重要的，再报县长审定。")
              .when(
                  is(DISAGREEMENT_REMAINS)
                      .and(is(DISAGREEMENT_ABOUT, MATTER_FOR_DECISION, MATTER_IN_DOCUMENT))
                      .and(is(IMPORTANT_MATTER)))
              .stated(
                  first(STATE_REASONS, LEAD_DEPARTMENT)
                      .then(COORDINATE, DEPUTY_COUNTY_HEAD_IN_CHARGE)
                      .then(APPROVE_FINALLY, COUNTY_HEAD))
              .overriding("disagreement-on-matter")
              .citing(article(24).paragraph(1)),
          duty("coordination-of-disagreement-on-matter", DISAGREEMENTS)
              .gist("提请决定的重大事项，部门协商不成的，由分管副县长协调。")
              .when(
                  is(DISAGREEMENT_REMAINS)
                      .and(is(DISAGREEMENT_ABOUT, MATTER_FOR_DECISION, MATTER_IN_DOCUMENT)))
              .stated(Step.of(COORDINATE, DEPUTY_COUNTY_HEAD_IN_CHARGE))
              .citing(article(24).paragraph(1)),
          duty("important-disagreement-on-matter", DISAGREEMENTS)
              .gist("提请决定的重大事项，部门协商不成又属重要的，由县长审定，比第四十二条专题会议的一般规定更具体。")
              .when(
                  is(DISAGREEMENT_REMAINS)
                      .and(is(DISAGREEMENT_ABOUT, MATTER_FOR_DECISION, MATTER_IN_DOCUMENT))
                      .and(is(IMPORTANT_MATTER)))
              .stated(Step.of(APPROVE_FINALLY, COUNTY_HEAD))
              .overriding("thematic-disagreements")
              .citing(article(24).paragraph(1)),
          chain("matter-preparation", TOPIC_PREPARATION)
              .gist("重大事项提请县政府以前，必须由部门深入调查研究，再从五个方面评估论证。")
              .when(is(MAJOR_MATTER))
              .must(first(INVESTIGATE, DEPARTMENTS).then(ASSESS_FIVE_ASPECTS, DEPARTMENTS))
              .citing(article(24).paragraph(1)),
          ruling("consult-on-matter", DUTY_TO_CONSULT)
              .gist("提请决定的重大事项关系到别的部门的，应当先同它们充分协商。")
              .when(
                  is(MAJOR_MATTER)
                      .and(is(CONCERNS_OTHER_DEPARTMENTS))
                      .and(isNot(CONSULTED_AND_AGREED))
                      .and(isNot(DISAGREEMENT_REMAINS)))
              .shall(LACKING)
              .citing(article(24).paragraph(1)),
          ruling("consult-townships-farms-and-zones", DUTY_TO_CONSULT)
              .gist("提请决定的重大事项关系到乡镇、农场、试验区或者合作区，而没有事先听过它们意见的，手续不全。")
              .when(
                  is(MAJOR_MATTER)
                      .and(is(CONCERNS_TOWNSHIPS).or(is(CONCERNS_FARMS_OR_ZONES)))
                      .and(isNot(TOWNSHIPS_CONSULTED)))
              .shall(LACKING)
              .citing(article(24).paragraph(1)),
          requirement("investigation", INVESTIGATION)
              .gist("重大事项由部门提请以前，必须深入调查研究过。")
              .when(SUBMITTED_BY_DEPARTMENT)
              .must(Step.of(INVESTIGATE, DEPARTMENTS))
              .citing(article(24).paragraph(1)),
          requirement("legality-assessment", LEGALITY_ASSESSMENT)
              .gist("重大事项由部门提请以前，必须论证过是否合法。")
              .when(SUBMITTED_BY_DEPARTMENT)
              .must(Step.of(ASSESS_LEGALITY, DEPARTMENTS))
              .citing(article(24).paragraph(1)),
          requirement("necessity-assessment", NECESSITY_ASSESSMENT)
              .gist("重大事项由部门提请以前，必须论证过有无必要。")
              .when(SUBMITTED_BY_DEPARTMENT)
              .must(Step.of(ASSESS_NECESSITY, DEPARTMENTS))
              .citing(article(24).paragraph(1)),
          requirement("scientific-assessment", SCIENTIFIC_ASSESSMENT)
              .gist("重大事项由部门提请以前，必须论证过是否科学。")
              .when(SUBMITTED_BY_DEPARTMENT)
              .must(Step.of(ASSESS_SOUNDNESS, DEPARTMENTS))
              .citing(article(24).paragraph(1)),
          requirement("feasibility-assessment", FEASIBILITY_ASSESSMENT)
              .gist("重大事项由部门提请以前，必须论证过是否可行。")
              .when(SUBMITTED_BY_DEPARTMENT)
              .must(Step.of(ASSESS_FEASIBILITY, DEPARTMENTS))
              .citing(article(24).paragraph(1)),
          requirement("controllability-assessment", CONTROLLABILITY_ASSESSMENT)
              .gist("重大事项由部门提请以前，必须论证过是否可控。")
              .when(SUBMITTED_BY_DEPARTMENT)
              .must(Step.of(ASSESS_CONTROLLABILITY, DEPARTMENTS))
              .citing(article(24).paragraph(1)),
          requirement("departments-consultation", DEPARTMENTS_CONSULTATION)
              .gist("重大事项还牵涉相关部门的，应当先充分协商。")
              .when(SUBMITTED_BY_DEPARTMENT.and(is(CONCERNS_OTHER_DEPARTMENTS)))
              .shall(Step.of(CONSULT_DEPARTMENTS, DEPARTMENTS))
              .citing(article(24).paragraph(1)),
          requirement("statement-of-reasons", STATEMENT_OF_REASONS)
              .gist("协商过仍有分歧的，主办部门先写清各方理由和自己的建议。")
              .when(SUBMITTED_BY_DEPARTMENT.and(is(DISAGREEMENT_REMAINS)))
              .stated(Step.of(STATE_REASONS, LEAD_DEPARTMENT))
              .after(DEPARTMENTS_CONSULTATION)
              .citing(article(24).paragraph(1)),
          requirement("disagreement-coordination", DISAGREEMENT_COORDINATION)
              .gist("有分歧的重大事项报分管副县长协调。")
              .when(SUBMITTED_BY_DEPARTMENT.and(is(DISAGREEMENT_REMAINS)))
              .stated(Step.of(COORDINATE, DEPUTY_COUNTY_HEAD_IN_CHARGE))
              .after(STATEMENT_OF_REASONS)
              .citing(article(24).paragraph(1)),
          requirement("county-heads-approval", COUNTY_HEADS_APPROVAL)
              .gist("有分歧的重大事项里，重要的还要报县长审定。")
              .when(SUBMITTED_BY_DEPARTMENT.and(is(DISAGREEMENT_REMAINS)).and(is(IMPORTANT_MATTER)))
              .stated(Step.of(APPROVE_FINALLY, COUNTY_HEAD))
              .after(DISAGREEMENT_COORDINATION)
              .citing(article(24).paragraph(1)),
          requirement("townships-consultation", TOWNSHIPS_CONSULTATION)
              .gist("重大事项在乡镇、农场、试验区、合作区范围内的，应先征求它们的意见。")
              .when(
                  SUBMITTED_BY_DEPARTMENT.and(
                      is(CONCERNS_TOWNSHIPS).or(is(CONCERNS_FARMS_OR_ZONES))))
              .shall(Step.of(SEEK_OPINIONS, DEPARTMENTS).to(TOWNSHIPS, FARMS_AND_ZONES))
              .citing(article(24).paragraph(1)),
          requirement("stability-assessment", STABILITY_ASSESSMENT)
              .gist("重大事项既触及重大公共利益、公众权益，又容易影响稳定的，要评估社会稳定风险。")
              .when(INTEREST_AND_STABILITY)
              .shall(Step.of(ASSESS_STABILITY, DEPARTMENTS))
              .citing(article(24).paragraph(1)),
          requirement("hearing", HEARING)
              .gist("这样的重大事项还要开听证会或者用别的形式听各方意见。")
              .when(INTEREST_AND_STABILITY)
              .shall(Step.of(HOLD_HEARING_OR_THE_LIKE, DEPARTMENTS))
              .citing(article(24).paragraph(1)),
          requirement("tracking", TRACKING)
              .gist("重大决策执行起来以后，要跟踪实施情况。")
              .when(is(MAJOR_DECISION))
              .shall(Step.byWhomNotSaid(TRACK))
              .citing(article(24).paragraph(2)),
          requirement("feedback", FEEDBACK)
              .gist("重大决策执行中，要了解利害相关的人和公众怎么看。")
              .when(is(MAJOR_DECISION))
              .shall(Step.byWhomNotSaid(GATHER_FEEDBACK))
              .citing(article(24).paragraph(2)),
          requirement("evaluation", EVALUATION)
              .gist("重大决策执行得怎样，要全面评估。")
              .when(is(MAJOR_DECISION))
              .shall(Step.byWhomNotSaid(EVALUATE))
              .citing(article(24).paragraph(2)),
          requirement("adjustment", ADJUSTMENT)
              .gist("重大决策要随执行情况及时调整、完善，多快没有写。")
              .when(is(MAJOR_DECISION))
              .shall(Step.byWhomNotSaid(ADJUST))
              .citing(article(24).paragraph(2)),

          // Art. 25
          requirement("direct-hearing-of-opinions", DIRECT_HEARING_OF_OPINIONS)
              .gist("重大决策作出以前，县政府视需要直接听代表、委员、党派团体、专家和公众的意见。")
              .when(is(MAJOR_DECISION).and(is(DEEMED_NECESSARY)))
              .stated(Step.of(HEAR_DIRECTLY, COUNTY_GOVERNMENT))
              .citing(article(25)),

          // Art. 26
          limit("legality-review-before-discussion", LimitSubjects.LEGALITY_REVIEW)
              .gist("重大行政决策先过合法性审查，再拿去集体讨论，审查用几天没有写。")
              .by(COUNTY_GOVERNMENT, DEPARTMENTS)
              .when(is(MAJOR_DECISION))
              .shall(unquantified(BEFOREHAND))
              .citing(article(26).paragraph(1)),
          limit("party-committee-report", LimitSubjects.PARTY_COMMITTEE_REPORT)
              .gist("重大决策出台以前，应当依照规定请示、报告同级党委。")
              .by(COUNTY_GOVERNMENT, DEPARTMENTS)
              .when(is(MAJOR_DECISION))
              .shall(unquantified(BEFOREHAND))
              .citing(article(26).paragraph(1)),
          requirement("legality-review", LEGALITY_REVIEW)
              .gist("重大行政决策应先过合法性审查，再提交集体讨论，由谁审查没有写。")
              .when(is(MAJOR_DECISION))
              .shall(Step.byWhomNotSaid(REVIEW_LEGALITY))
              .citing(article(26).paragraph(1), article(22)),
          requirement("legality-review-of-major-normative-document", LEGALITY_REVIEW)
              .gist("重大行政决策以县政府、办公室的规范性文件作出的，两条都适用，由司法局审查。")
              .when(
                  is(MAJOR_DECISION)
                      .and(is(NORMATIVE_DOCUMENT))
                      .and(is(IN_NAME_OF, GOVERNMENT, GOVERNMENT_OFFICE)))
              .shall(Step.of(REVIEW_LEGALITY, JUSTICE_BUREAU))
              .overriding("legality-review", "legality-review-by-justice-bureau")
              .citing(article(26).paragraph(1), article(22), article(20).paragraph(1)),
          requirement("collective-decision", COLLECTIVE_DECISION)
              .gist("重大行政决策审查合法以后，应当集体讨论决定。")
              .when(is(MAJOR_DECISION))
              .shall(Step.byWhomNotSaid(DECIDE_COLLECTIVELY))
              .after(LEGALITY_REVIEW)
              .citing(article(26).paragraph(1), article(22)),
          ruling("not-reviewed-or-unlawful", TOPIC_LEGALITY_REVIEW)
              .gist("重大行政决策没有审查过合法性，或者审查下来不合法，不得拿给政府集体讨论。")
              .when(is(MAJOR_DECISION).and(isNot(LEGALITY_REVIEWED).or(isNot(FOUND_LAWFUL))))
              .mustNot(FORBIDDEN)
              .citing(article(26).paragraph(1)),
          requirement("report-to-party-committee", PARTY_COMMITTEE_REPORT)
              .gist("重大决策出台以前，作出决策的县政府或者部门应向同级党委请示报告。")
              .when(is(MAJOR_DECISION))
              .shall(
                  oneOf(ASK_AND_REPORT, COUNTY_GOVERNMENT, DEPARTMENTS).to(COUNTY_PARTY_COMMITTEE))
              .citing(article(26).paragraph(1)),
          chain("report-to-party", REPORT_TO_PARTY)
              .gist("重大决策还没有出台，应由县政府或者部门依规定向县委请示、报告。")
              .when(is(MAJOR_DECISION))
              .shall(
                  first(
                      oneOf(ASK_AND_REPORT, COUNTY_GOVERNMENT, DEPARTMENTS)
                          .to(COUNTY_PARTY_COMMITTEE)))
              .citing(article(26).paragraph(1)),
          requirement("peoples-congress", PEOPLES_CONGRESS_REPORT)
              .gist("重大决策依法该由县人大和常委会决定，或者出台前该向常委会报告的，照有关规定办。")
              .when(is(MAJOR_DECISION).and(is(BEFORE_THE_PEOPLES_CONGRESS)))
              .stated(Step.byWhomNotSaid(HANDLE_AS_PROVIDED))
              .citing(article(26).paragraph(2)),
          requirement("archive", ARCHIVE)
              .gist("重大行政决策应当建档，一件决策立一份档。")
              .when(is(MAJOR_DECISION))
              .shall(Step.byWhomNotSaid(KEEP_A_FILE))
              .citing(article(26).paragraph(3)));

  private Decisions() {}
}
