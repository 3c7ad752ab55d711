package org.workrules.profile.qinghemen;

import static org.workrules.api.actor.Bodies.COUNTY_GOVERNMENT;
import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Bodies.LEAD_DEPARTMENT;
import static org.workrules.api.actor.Bodies.PROPOSING_DEPARTMENT;
import static org.workrules.api.actor.Bodies.TOWNSHIPS;
import static org.workrules.api.actor.Roles.COUNTY_HEAD;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD_IN_CHARGE;
import static org.workrules.api.document.DocumentChains.DISAGREEMENT;
import static org.workrules.api.document.DocumentFacts.CONSULTED_AND_AGREED;
import static org.workrules.api.document.DocumentFacts.DEEMED_NECESSARY;
import static org.workrules.api.document.DocumentFacts.DISAGREEMENT_ABOUT;
import static org.workrules.api.document.DocumentFacts.DISAGREEMENT_REMAINS;
import static org.workrules.api.document.DocumentFacts.IMPORTANT_MATTER;
import static org.workrules.api.document.DocumentFacts.TOWNSHIPS_CONSULTED;
import static org.workrules.api.document.DocumentOptions.MATTER_FOR_DECISION;
import static org.workrules.api.document.DocumentOptions.MATTER_IN_DOCUMENT;
import static org.workrules.api.document.DocumentRulings.DUTY_TO_CONSULT;
import static org.workrules.api.matter.DutyRule.duty;
import static org.workrules.api.matter.MatterFacts.FINAL_ACCOUNTS;
import static org.workrules.api.matter.MatterFacts.MAJOR_PUBLIC_INTEREST;
import static org.workrules.api.matter.MatterFacts.STABILITY_RISK;
import static org.workrules.api.matter.Matters.ANNUAL_PLAN;
import static org.workrules.api.matter.Matters.BUDGET;
import static org.workrules.api.matter.Matters.DEVELOPMENT_PLANS;
import static org.workrules.api.matter.Matters.DISAGREEMENTS;
import static org.workrules.api.matter.Matters.MAJOR_DECISIONS;
import static org.workrules.api.matter.Matters.MAJOR_POLICIES;
import static org.workrules.api.matter.Matters.SOCIAL_MANAGEMENT;
import static org.workrules.api.matter.RequirementRule.requirement;
import static org.workrules.api.matter.Requirements.ADJUSTMENT;
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
import static org.workrules.api.matter.Requirements.PUBLIC_PARTICIPATION;
import static org.workrules.api.matter.Requirements.RISK_ASSESSMENT;
import static org.workrules.api.matter.Requirements.SCIENTIFIC_ASSESSMENT;
import static org.workrules.api.matter.Requirements.STABILITY_ASSESSMENT;
import static org.workrules.api.matter.Requirements.TOWNSHIPS_CONSULTATION;
import static org.workrules.api.matter.Requirements.TRACKING;
import static org.workrules.api.meeting.MeetingFacts.FOUND_LAWFUL;
import static org.workrules.api.meeting.MeetingFacts.LEGALITY_REVIEWED;
import static org.workrules.api.meeting.MeetingFacts.PROPOSER;
import static org.workrules.api.meeting.MeetingFacts.ROUTINE_WORK;
import static org.workrules.api.meeting.MeetingRulings.TOPIC_CONTENT;
import static org.workrules.api.meeting.MeetingRulings.TOPIC_LEGALITY_REVIEW;
import static org.workrules.api.meeting.MeetingTypes.EXECUTIVE_MEETING;
import static org.workrules.api.meeting.MeetingTypes.PLENARY_MEETING;
import static org.workrules.api.procedure.Acts.ADJUST;
import static org.workrules.api.procedure.Acts.APPROVE_FINALLY;
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
import static org.workrules.api.procedure.Acts.DISCUSS_AND_DECIDE;
import static org.workrules.api.procedure.Acts.EVALUATE;
import static org.workrules.api.procedure.Acts.GATHER_FEEDBACK;
import static org.workrules.api.procedure.Acts.HOLD_HEARING_OR_THE_LIKE;
import static org.workrules.api.procedure.Acts.INVESTIGATE;
import static org.workrules.api.procedure.Acts.INVOLVE_PUBLIC;
import static org.workrules.api.procedure.Acts.REVIEW_LEGALITY;
import static org.workrules.api.procedure.Acts.SEEK_OPINIONS;
import static org.workrules.api.procedure.Acts.STATE_REASONS;
import static org.workrules.api.procedure.Acts.TRACK;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Condition.isNot;
import static org.workrules.api.rule.Facts.CONCERNS_TOWNSHIPS;
import static org.workrules.api.rule.Facts.MAJOR_DECISION;
import static org.workrules.api.rule.Facts.MAJOR_MATTER;
import static org.workrules.api.ruling.Ruling.FORBIDDEN;
import static org.workrules.api.ruling.Ruling.LACKING;
import static org.workrules.api.ruling.RulingRule.ruling;
import static org.workrules.api.spi.Acknowledged.overlap;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSubjects.TOWNSHIP_CONSULTATION;
import static org.workrules.api.time.Promptness.BEFOREHAND;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.qinghemen.Vocabulary.DEVELOPMENT_SCHEMES;
import static org.workrules.profile.qinghemen.Vocabulary.DISAGREEMENT_APPROVAL;
import static org.workrules.profile.qinghemen.Vocabulary.DISAGREEMENT_COORDINATION;
import static org.workrules.profile.qinghemen.Vocabulary.DISAGREEMENT_REASONS;
import static org.workrules.profile.qinghemen.Vocabulary.HEARING_BEFORE_DECISION;
import static org.workrules.profile.qinghemen.Vocabulary.HEAR_ALL_SIDES;
import static org.workrules.profile.qinghemen.Vocabulary.OF_MAJOR_WEIGHT;
import static org.workrules.profile.qinghemen.Vocabulary.OTHER_DEPARTMENTS_CONCERNED;
import static org.workrules.profile.qinghemen.WorkRules2022.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Condition;
import org.workrules.api.rule.Rule;
import org.workrules.api.spi.Acknowledged;

/** 第五章 实行科学民主依法决策: decisions, articles 22 to 25. */
final class Decisions {

  /** 部门提请的重大事项: what art. 24 is about. */
  private static final Condition OF_DEPARTMENTS = is(MAJOR_MATTER).and(is(PROPOSER, DEPARTMENTS));

  /** 涉及重大公共利益和公众权益，又容易引发稳定问题: the matter is both. */
  private static final Condition WEIGHTY_FOR_THE_PUBLIC =
      OF_DEPARTMENTS.and(is(MAJOR_PUBLIC_INTEREST)).and(is(STABILITY_RISK));

  /** 提请决定的重大事项协商不成: of disagreements, what art. 24 is about. */
  private static final Condition ON_MATTER_FOR_DECISION =
      is(DISAGREEMENT_REMAINS).and(is(DISAGREEMENT_ABOUT, MATTER_FOR_DECISION, MATTER_IN_DOCUMENT));

  static final List<Rule<?, ?>> RULES =
      Arrays.asList(

          // Art. 22
          requirement("public-participation", PUBLIC_PARTICIPATION)
              .gist("重大决策依法定程序，要有公众参与。")
              .when(is(MAJOR_DECISION))
              .shall(Step.byWhomNotSaid(INVOLVE_PUBLIC))
              .citing(article(22), article(38).paragraph(2)),
          requirement("expert-review", EXPERT_REVIEW)
              .gist("重大决策依法定程序，要经专家论证。")
              .when(is(MAJOR_DECISION))
              .shall(Step.byWhomNotSaid(CONSULT_EXPERTS))
              .citing(article(22), article(38).paragraph(2)),
          requirement("risk-assessment", RISK_ASSESSMENT)
              .gist("重大决策依法定程序，要作风险评估。")
              .when(is(MAJOR_DECISION))
              .shall(Step.byWhomNotSaid(ASSESS_RISKS))
              .citing(article(22), article(38).paragraph(2)),
          requirement("legality-review", LEGALITY_REVIEW)
              .gist("重大决策的草案，应当经过合法性审查，由谁审查没有写明。")
              .when(is(MAJOR_DECISION))
              .shall(Step.byWhomNotSaid(REVIEW_LEGALITY))
              .citing(article(22), article(25).paragraph(1), article(38).paragraph(2)),
          requirement("collective-decision", COLLECTIVE_DECISION)
              .gist("区政府的重大决策，要在合法性审查以后由全体会议或者常务会议集体讨论决定。")
              .when(is(MAJOR_DECISION))
              .after(LEGALITY_REVIEW)
              .shall(Step.oneOf(DISCUSS_AND_DECIDE, PLENARY_MEETING, EXECUTIVE_MEETING))
              .citing(article(22), article(23), article(25).paragraph(1), article(38).paragraph(2)),
          ruling("topics-of-major-weight", TOPIC_CONTENT)
              .gist("进入会议决策的议题，应是出台重大政策、推进重大项目或者处理重大事项。")
              .when(isNot(OF_MAJOR_WEIGHT))
              .shall(FORBIDDEN)
              .citing(article(22)),
          ruling("routine-work-is-no-topic", TOPIC_CONTENT)
              .gist("一般性工作，无论研究、部署还是推进、汇报，都不进入会议决策。")
              .when(is(ROUTINE_WORK))
              .stated(FORBIDDEN)
              .citing(article(22)),

          // Art. 23
          duty("development-plans", DEVELOPMENT_PLANS)
              .gist("全区国民经济和社会发展的规划，全体会议或者常务会议都可以讨论决定。")
              .stated(Step.oneOf(DISCUSS_AND_DECIDE, PLENARY_MEETING, EXECUTIVE_MEETING))
              .citing(article(23)),
          duty("development-schemes", DEVELOPMENT_SCHEMES)
              .gist("全区国民经济和社会发展的计划，全体会议或者常务会议都可以讨论决定。")
              .stated(Step.oneOf(DISCUSS_AND_DECIDE, PLENARY_MEETING, EXECUTIVE_MEETING))
              .citing(article(23)),
          duty("annual-plan", ANNUAL_PLAN)
              .gist("年度计划是全区国民经济和社会发展计划的一种，也由这两种会议之一讨论决定。")
              .stated(Step.oneOf(DISCUSS_AND_DECIDE, PLENARY_MEETING, EXECUTIVE_MEETING))
              .citing(article(23)),
          duty("budget", BUDGET)
              .gist("财政预算由全体会议或者常务会议讨论决定，决算没有写在内。")
              .when(isNot(FINAL_ACCOUNTS))
              .stated(Step.oneOf(DISCUSS_AND_DECIDE, PLENARY_MEETING, EXECUTIVE_MEETING))
              .citing(article(23)),
          duty("major-policies", MAJOR_POLICIES)
              .gist("有关改革、发展、稳定的重大政策措施，由全体会议或者常务会议讨论决定。")
              .stated(Step.oneOf(DISCUSS_AND_DECIDE, PLENARY_MEETING, EXECUTIVE_MEETING))
              .citing(article(23)),
          duty("social-management", SOCIAL_MANAGEMENT)
              .gist("社会管理上的重要事务，由全体会议或者常务会议讨论决定。")
              .stated(Step.oneOf(DISCUSS_AND_DECIDE, PLENARY_MEETING, EXECUTIVE_MEETING))
              .citing(article(23)),
          duty("major-decisions", MAJOR_DECISIONS)
              .gist("重大决策事项，没有列举到的也在内，由全体会议或者常务会议讨论决定。")
              .stated(Step.oneOf(DISCUSS_AND_DECIDE, PLENARY_MEETING, EXECUTIVE_MEETING))
              .citing(article(23)),

          // Art. 24
          requirement("investigation", INVESTIGATION)
              .gist("部门把重大事项提请区政府决定以前，必须先作深入的调研。")
              .when(OF_DEPARTMENTS)
              .must(Step.of(INVESTIGATE, PROPOSING_DEPARTMENT))
              .citing(article(24)),
          requirement("legality-assessment", LEGALITY_ASSESSMENT)
              .gist("部门提请区政府决定的重大事项是否合法，必须经过评估论证。")
              .when(OF_DEPARTMENTS)
              .must(Step.of(ASSESS_LEGALITY, PROPOSING_DEPARTMENT))
              .citing(article(24)),
          requirement("necessity-assessment", NECESSITY_ASSESSMENT)
              .gist("部门提请区政府决定的重大事项是否必要，必须经过评估论证。")
              .when(OF_DEPARTMENTS)
              .must(Step.of(ASSESS_NECESSITY, PROPOSING_DEPARTMENT))
              .citing(article(24)),
          requirement("scientific-assessment", SCIENTIFIC_ASSESSMENT)
              .gist("部门提请区政府决定的重大事项是否科学，必须经过评估论证。")
              .when(OF_DEPARTMENTS)
              .must(Step.of(ASSESS_SOUNDNESS, PROPOSING_DEPARTMENT))
              .citing(article(24)),
          requirement("feasibility-assessment", FEASIBILITY_ASSESSMENT)
              .gist("部门提请区政府决定的重大事项是否可行，必须经过评估论证。")
              .when(OF_DEPARTMENTS)
              .must(Step.of(ASSESS_FEASIBILITY, PROPOSING_DEPARTMENT))
              .citing(article(24)),
          requirement("controllability-assessment", CONTROLLABILITY_ASSESSMENT)
              .gist("部门提请区政府决定的重大事项是否可控，必须经过评估论证。")
              .when(OF_DEPARTMENTS)
              .must(Step.of(ASSESS_CONTROLLABILITY, PROPOSING_DEPARTMENT))
              .citing(article(24)),
          limit("township-consultation", TOWNSHIP_CONSULTATION)
              .gist("部门提请区政府决定的重大事项牵涉镇街的，应当事先听取镇街意见。")
              .by(DEPARTMENTS)
              .when(is(MAJOR_MATTER).and(is(CONCERNS_TOWNSHIPS)))
              .shall(unquantified(BEFOREHAND))
              .citing(article(24)),
          chain("consultation-on-major-matters", DISAGREEMENT)
              .gist("提请区政府决定的重大事项牵涉相关部门的，提请的部门应当先同它们充分协商。")
              .when(isNot(DISAGREEMENT_REMAINS).and(is(DISAGREEMENT_ABOUT, MATTER_FOR_DECISION)))
              .shall(first(CONSULT_DEPARTMENTS, PROPOSING_DEPARTMENT))
              .citing(article(24)),
          chain("disagreement-on-major-matters", DISAGREEMENT)
              .gist("提请区政府决定的重大事项，部门协商不成的，主办部门摆明理据、提出建议，报分管副区长协调。")
              .when(ON_MATTER_FOR_DECISION)
              .stated(
                  first(STATE_REASONS, LEAD_DEPARTMENT)
                      .then(COORDINATE, DEPUTY_COUNTY_HEAD_IN_CHARGE))
              .citing(article(24)),
          chain("disagreement-on-important-matters", DISAGREEMENT)
              .gist("其中重要的，还要报区长审定。")
              .when(ON_MATTER_FOR_DECISION.and(is(IMPORTANT_MATTER)))
              .stated(
                  first(STATE_REASONS, LEAD_DEPARTMENT)
                      .then(COORDINATE, DEPUTY_COUNTY_HEAD_IN_CHARGE)
                      .then(APPROVE_FINALLY, COUNTY_HEAD))
              .overriding("disagreement-on-major-matters")
              .citing(article(24)),
          ruling("consult-departments", DUTY_TO_CONSULT)
              .gist("部门提请区政府决定的重大事项牵涉别的部门的，应当同它们充分协商。")
              .when(
                  is(MAJOR_MATTER)
                      .and(OTHER_DEPARTMENTS_CONCERNED)
                      .and(isNot(CONSULTED_AND_AGREED))
                      .and(isNot(DISAGREEMENT_REMAINS)))
              .shall(LACKING)
              .citing(article(24)),
          ruling("consult-townships", DUTY_TO_CONSULT)
              .gist("部门提请区政府决定的重大事项牵涉镇街的，应当先征求镇街意见。")
              .when(is(MAJOR_MATTER).and(is(CONCERNS_TOWNSHIPS)).and(isNot(TOWNSHIPS_CONSULTED)))
              .shall(LACKING)
              .citing(article(24)),
          requirement("departments-consultation", DEPARTMENTS_CONSULTATION)
              .gist("重大事项提请区政府决定以前，提请的部门应当同所涉部门充分协商。")
              .when(OF_DEPARTMENTS.and(OTHER_DEPARTMENTS_CONCERNED))
              .shall(Step.of(CONSULT_DEPARTMENTS, PROPOSING_DEPARTMENT))
              .citing(article(24)),
          requirement("disagreement-reasons", DISAGREEMENT_REASONS)
              .gist("重大事项协商不成的，由主办部门摆明各方理据并提出建议。")
              .when(OF_DEPARTMENTS.and(OTHER_DEPARTMENTS_CONCERNED).and(is(DISAGREEMENT_REMAINS)))
              .after(DEPARTMENTS_CONSULTATION)
              .stated(Step.of(STATE_REASONS, LEAD_DEPARTMENT))
              .citing(article(24)),
          requirement("disagreement-coordination", DISAGREEMENT_COORDINATION)
              .gist("重大事项协商不成的，主办部门提出建议后由分管副区长协调。")
              .when(OF_DEPARTMENTS.and(OTHER_DEPARTMENTS_CONCERNED).and(is(DISAGREEMENT_REMAINS)))
              .after(DISAGREEMENT_REASONS)
              .stated(Step.of(COORDINATE, DEPUTY_COUNTY_HEAD_IN_CHARGE))
              .citing(article(24)),
          requirement("disagreement-approval", DISAGREEMENT_APPROVAL)
              .gist("协商不成的事项重要的，由区长审定。")
              .when(
                  OF_DEPARTMENTS
                      .and(OTHER_DEPARTMENTS_CONCERNED)
                      .and(is(DISAGREEMENT_REMAINS))
                      .and(is(IMPORTANT_MATTER)))
              .after(DISAGREEMENT_REASONS)
              .stated(Step.of(APPROVE_FINALLY, COUNTY_HEAD))
              .citing(article(24)),
          duty("disagreement-on-major-matters-coordinated", DISAGREEMENTS)
              .gist("提请决定的重大事项协商不成的，分管副区长协调。")
              .when(ON_MATTER_FOR_DECISION)
              .stated(Step.of(COORDINATE, DEPUTY_COUNTY_HEAD_IN_CHARGE))
              .citing(article(24)),
          duty("disagreement-on-important-matters-approved", DISAGREEMENTS)
              .gist("提请决定的重大事项协商不成而又重要的，区长审定。")
              .when(ON_MATTER_FOR_DECISION.and(is(IMPORTANT_MATTER)))
              .stated(Step.of(APPROVE_FINALLY, COUNTY_HEAD))
              .citing(article(24)),
          requirement("townships-consultation", TOWNSHIPS_CONSULTATION)
              .gist("重大事项牵涉镇街的，提请区政府决定以前应当征求镇街意见。")
              .when(OF_DEPARTMENTS.and(is(CONCERNS_TOWNSHIPS)))
              .shall(Step.of(SEEK_OPINIONS, PROPOSING_DEPARTMENT).to(TOWNSHIPS))
              .citing(article(24)),
          requirement("stability-assessment", STABILITY_ASSESSMENT)
              .gist("重大事项关系重大公共利益和公众权益，又容易引发社会稳定问题，要评估社会稳定风险。")
              .when(WEIGHTY_FOR_THE_PUBLIC)
              .shall(Step.of(ASSESS_STABILITY, PROPOSING_DEPARTMENT))
              .citing(article(24)),
          requirement("hearing-or-the-like", HEARING)
              .gist("重大事项关系重大公共利益和公众权益，又容易引发社会稳定问题，要用听证会等形式听取意见。")
              .when(WEIGHTY_FOR_THE_PUBLIC)
              .shall(Step.of(HOLD_HEARING_OR_THE_LIKE, PROPOSING_DEPARTMENT))
              .citing(article(24)),

          // Art. 25
          limit("decision-consultation", HEARING_BEFORE_DECISION)
              .gist("作重大决策以前，区政府视需要直接听取各方面的意见。")
              .by(COUNTY_GOVERNMENT)
              .when(is(MAJOR_DECISION).and(is(DEEMED_NECESSARY)))
              .stated(unquantified(BEFOREHAND))
              .citing(article(25).paragraph(1)),
          requirement("direct-hearing-of-opinions", DIRECT_HEARING_OF_OPINIONS)
              .gist("区政府作重大决策以前，视需要用多种方式直接听取各方意见。")
              .when(is(MAJOR_DECISION).and(is(DEEMED_NECESSARY)))
              .stated(Step.of(HEAR_ALL_SIDES, COUNTY_GOVERNMENT))
              .citing(article(25).paragraph(1)),
          ruling("decision-draft-legality", TOPIC_LEGALITY_REVIEW)
              .gist("重大决策的草案没有作合法性审查，或者审查没有通过，不得交区政府集体讨论。")
              .when(is(MAJOR_DECISION).and(isNot(LEGALITY_REVIEWED).or(isNot(FOUND_LAWFUL))))
              .mustNot(FORBIDDEN)
              .citing(article(25).paragraph(1)),
          requirement("tracking", TRACKING)
              .gist("重大决策开始执行以后，要跟踪它的实施。")
              .when(is(MAJOR_DECISION))
              .shall(Step.byWhomNotSaid(TRACK))
              .citing(article(25).paragraph(2)),
          requirement("feedback", FEEDBACK)
              .gist("重大决策执行中，要听听公众和利益相关方怎么看。")
              .when(is(MAJOR_DECISION))
              .shall(Step.byWhomNotSaid(GATHER_FEEDBACK))
              .citing(article(25).paragraph(2)),
          requirement("evaluation", EVALUATION)
              .gist("重大决策执行的效果，要全面评估。")
              .when(is(MAJOR_DECISION))
              .shall(Step.byWhomNotSaid(EVALUATE))
              .citing(article(25).paragraph(2)),
          requirement("adjustment", ADJUSTMENT)
              .gist("重大决策执行中发现不足，要及时调整。")
              .when(is(MAJOR_DECISION))
              .shall(Step.byWhomNotSaid(ADJUST))
              .citing(article(25).paragraph(2)));

  static final List<Acknowledged> ACKNOWLEDGED =
      Arrays.asList(
          overlap(
              "disagreement-on-major-matters",
              "disagreement-on-documents",
              "重大事项以公文报送时，第二十四条报分管副区长协调，第四十九条会签后报区政府决定，两条没有写明先后。"),
          overlap(
              "disagreement-on-important-matters",
              "disagreement-on-documents",
              "重要的重大事项以公文报送时，第二十四条报区长审定，第四十九条会签后报区政府决定，两条没有写明先后。"));

  private Decisions() {}
}
