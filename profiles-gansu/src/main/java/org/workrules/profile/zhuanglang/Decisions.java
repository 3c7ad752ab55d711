package org.workrules.profile.zhuanglang;

import static org.workrules.api.actor.Bodies.COUNTY_GOVERNMENT;
import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Bodies.TOWNSHIPS;
import static org.workrules.api.document.DocumentFacts.CONCERNS_OTHER_DEPARTMENTS;
import static org.workrules.api.document.DocumentFacts.CONSULTED_AND_AGREED;
import static org.workrules.api.document.DocumentFacts.DEEMED_NECESSARY;
import static org.workrules.api.document.DocumentFacts.DISAGREEMENT_REMAINS;
import static org.workrules.api.document.DocumentFacts.MAJOR_FUNDS;
import static org.workrules.api.document.DocumentFacts.MAJOR_PROJECT;
import static org.workrules.api.document.DocumentFacts.NORMATIVE_DOCUMENT;
import static org.workrules.api.document.DocumentFacts.TOWNSHIPS_CONSULTED;
import static org.workrules.api.document.DocumentRulings.DUTY_TO_CONSULT;
import static org.workrules.api.matter.DutyRule.duty;
import static org.workrules.api.matter.MatterFacts.CONCERNS_ENTERPRISES;
import static org.workrules.api.matter.MatterFacts.CONCERNS_MARKET_ACTIVITY;
import static org.workrules.api.matter.MatterFacts.MAJOR_PUBLIC_INTEREST;
import static org.workrules.api.matter.MatterFacts.STABILITY_RISK;
import static org.workrules.api.matter.Matters.ANNUAL_PLAN;
import static org.workrules.api.matter.Matters.BUDGET;
import static org.workrules.api.matter.Matters.COORDINATING_BODIES;
import static org.workrules.api.matter.Matters.DEVELOPMENT_PLANS;
import static org.workrules.api.matter.Matters.MAJOR_MATTERS;
import static org.workrules.api.matter.Matters.MAJOR_POLICIES;
import static org.workrules.api.matter.Matters.MAJOR_PROJECTS;
import static org.workrules.api.matter.Matters.SOCIAL_MANAGEMENT;
import static org.workrules.api.matter.Matters.SUPERIOR_DECISIONS;
import static org.workrules.api.matter.RequirementRule.requirement;
import static org.workrules.api.matter.Requirements.ADJUSTMENT;
import static org.workrules.api.matter.Requirements.AUTHENTICITY;
import static org.workrules.api.matter.Requirements.COLLECTIVE_DECISION;
import static org.workrules.api.matter.Requirements.COLLECTIVE_DECISION_OF_DEPARTMENT;
import static org.workrules.api.matter.Requirements.CONTROLLABILITY_ASSESSMENT;
import static org.workrules.api.matter.Requirements.DEPARTMENTS_CONSULTATION;
import static org.workrules.api.matter.Requirements.DIRECT_HEARING_OF_OPINIONS;
import static org.workrules.api.matter.Requirements.ENTERPRISES_CONSULTATION;
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
import static org.workrules.api.procedure.Acts.ASSESS_CONTROLLABILITY;
import static org.workrules.api.procedure.Acts.ASSESS_FEASIBILITY;
import static org.workrules.api.procedure.Acts.ASSESS_LEGALITY;
import static org.workrules.api.procedure.Acts.ASSESS_NECESSITY;
import static org.workrules.api.procedure.Acts.ASSESS_RISKS;
import static org.workrules.api.procedure.Acts.ASSESS_SOUNDNESS;
import static org.workrules.api.procedure.Acts.ASSESS_STABILITY;
import static org.workrules.api.procedure.Acts.CONSULT_DEPARTMENTS;
import static org.workrules.api.procedure.Acts.CONSULT_EXPERTS;
import static org.workrules.api.procedure.Acts.DISCUSS_AND_DECIDE;
import static org.workrules.api.procedure.Acts.EVALUATE;
import static org.workrules.api.procedure.Acts.HEAR_DIRECTLY;
import static org.workrules.api.procedure.Acts.HOLD_HEARING_OR_THE_LIKE;
import static org.workrules.api.procedure.Acts.INVESTIGATE;
import static org.workrules.api.procedure.Acts.INVOLVE_PUBLIC;
import static org.workrules.api.procedure.Acts.REVIEW_FAIR_COMPETITION;
import static org.workrules.api.procedure.Acts.REVIEW_LEGALITY;
import static org.workrules.api.procedure.Acts.SEEK_OPINIONS;
import static org.workrules.api.procedure.Acts.TRACK;
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
import static org.workrules.profile.zhuanglang.Vocabulary.ANSWER_FOR_AUTHENTICITY;
import static org.workrules.profile.zhuanglang.Vocabulary.DECIDE_IN_COMMON;
import static org.workrules.profile.zhuanglang.Vocabulary.DECIDE_IN_DEPARTMENT;
import static org.workrules.profile.zhuanglang.Vocabulary.ENTERPRISES_HEARD;
import static org.workrules.profile.zhuanglang.Vocabulary.HEAR_ENTERPRISES;
import static org.workrules.profile.zhuanglang.Vocabulary.IMPLEMENTING_OPINIONS;
import static org.workrules.profile.zhuanglang.Vocabulary.LEARN_REACTIONS;
import static org.workrules.profile.zhuanglang.Vocabulary.NO_FAIR_COMPETITION_REVIEW_DUE;
import static org.workrules.profile.zhuanglang.Vocabulary.SETS_UP_COORDINATING_BODY;
import static org.workrules.profile.zhuanglang.Vocabulary.WORK_OF_OVERALL_SIGNIFICANCE;
import static org.workrules.profile.zhuanglang.WorkRules2023.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.matter.Matters;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Condition;
import org.workrules.api.rule.Rule;

/** 第六章 实行科学民主决策: decisions, articles 28 to 33. */
final class Decisions {

  /** Art. 31 speaks of what departments put forward, not of what others do. */
  private static final Condition PUT_FORWARD_BY_DEPARTMENTS =
      is(MAJOR_MATTER).and(is(PROPOSER, DEPARTMENTS));

  /** Art. 31 joins the two by 、 and sets alternatives apart by ；: it takes both. */
  private static final Condition STIRS_THE_PUBLIC =
      PUT_FORWARD_BY_DEPARTMENTS.and(is(MAJOR_PUBLIC_INTEREST)).and(is(STABILITY_RISK));

  private static final Step BY_EITHER_MEETING =
      oneOf(DISCUSS_AND_DECIDE, PLENARY_MEETING, EXECUTIVE_MEETING);

  static final List<Rule<?, ?>> RULES =
      Arrays.asList(

          // Art. 28
          requirement("public-participation", PUBLIC_PARTICIPATION)
              .gist("重大行政决策的法定程序之一：让公众参与。")
              .when(is(MAJOR_DECISION))
              .stated(Step.byWhomNotSaid(INVOLVE_PUBLIC))
              .citing(article(28)),
          requirement("expert-review", EXPERT_REVIEW)
              .gist("重大行政决策的法定程序之二：请专家论证。")
              .when(is(MAJOR_DECISION))
              .stated(Step.byWhomNotSaid(CONSULT_EXPERTS))
              .citing(article(28)),
          requirement("risk-assessment", RISK_ASSESSMENT)
              .gist("重大行政决策的法定程序之三：评估风险。")
              .when(is(MAJOR_DECISION))
              .stated(Step.byWhomNotSaid(ASSESS_RISKS))
              .citing(article(28)),
          requirement("legality-review-of-decision", LEGALITY_REVIEW)
              .gist("重大行政决策的法定程序之四：审查是否合法，由谁审查没有写。")
              .when(is(MAJOR_DECISION))
              .stated(Step.byWhomNotSaid(REVIEW_LEGALITY))
              .citing(article(28)),
          requirement("collective-decision", COLLECTIVE_DECISION)
              .gist("重大行政决策的法定程序之五：集体讨论之后决定。")
              .when(is(MAJOR_DECISION))
              .stated(Step.byWhomNotSaid(DECIDE_IN_COMMON))
              .citing(article(28)),

          // Art. 29
          requirement("collective-decision-on-major-matters", COLLECTIVE_DECISION)
              .gist("重大事项、重大项目、大额资金和新设议事协调机构，都由集体研究决定。")
              .when(
                  is(MAJOR_MATTER)
                      .or(is(MAJOR_PROJECT))
                      .or(is(MAJOR_FUNDS))
                      .or(is(SETS_UP_COORDINATING_BODY)))
              .stated(Step.byWhomNotSaid(DECIDE_IN_COMMON))
              .citing(article(29)),
          duty("collective-major-matters", MAJOR_MATTERS)
              .gist("重大事项集体研究决定，哪个会议由第十条指明。")
              .stated(Step.byWhomNotSaid(DECIDE_IN_COMMON))
              .citing(article(29)),
          duty("collective-major-projects", MAJOR_PROJECTS)
              .gist("重大项目的安排，集体研究决定，哪个会议没有写。")
              .stated(Step.byWhomNotSaid(DECIDE_IN_COMMON))
              .citing(article(29)),
          duty("collective-major-funds", Matters.MAJOR_FUNDS)
              .gist("大额资金的使用，集体研究决定，哪个会议、多少算大额都没有写。")
              .stated(Step.byWhomNotSaid(DECIDE_IN_COMMON))
              .citing(article(29)),
          duty("collective-coordinating-bodies", COORDINATING_BODIES)
              .gist("新设议事协调机构，集体研究决定，哪个会议没有写。")
              .stated(Step.byWhomNotSaid(DECIDE_IN_COMMON))
              .citing(article(29)),

          // Art. 30
          duty("implementing-opinions", IMPLEMENTING_OPINIONS)
              .gist("为贯彻上级和县委重要决定而定的实施意见，由全体会议或者常务会议决定。")
              .stated(BY_EITHER_MEETING)
              .citing(article(30)),
          duty("superior-decisions", SUPERIOR_DECISIONS)
              .gist("贯彻上级和县委重要决定须定实施意见的，由全体会议或者常务会议决定，只研究措施的见第五十条。")
              .stated(BY_EITHER_MEETING)
              .citing(article(30)),
          duty("development-plans", DEVELOPMENT_PLANS)
              .gist("经济社会发展的中长期规划，由全体会议或者常务会议决定，专项规划没有写。")
              .stated(BY_EITHER_MEETING)
              .citing(article(30)),
          duty("annual-plan", ANNUAL_PLAN)
              .gist("经济社会发展的年度计划，由全体会议或者常务会议决定。")
              .stated(BY_EITHER_MEETING)
              .citing(article(30)),
          duty("budget", BUDGET)
              .gist("财政预算由全体会议或者常务会议决定，决算没有写。")
              .stated(BY_EITHER_MEETING)
              .citing(article(30)),
          duty("major-policies", MAJOR_POLICIES)
              .gist("调控经济、改革开放方面的重大政策措施，由全体会议或者常务会议决定。")
              .stated(BY_EITHER_MEETING)
              .citing(article(30)),
          duty("social-management", SOCIAL_MANAGEMENT)
              .gist("社会管理的重要事务，由全体会议或者常务会议决定。")
              .stated(BY_EITHER_MEETING)
              .citing(article(30)),
          duty("work-of-overall-significance", WORK_OF_OVERALL_SIGNIFICANCE)
              .gist("所列之外同样事关全局的工作，也由全体会议或者常务会议决定。")
              .stated(BY_EITHER_MEETING)
              .citing(article(30)),

          // Art. 31
          requirement("investigation", INVESTIGATION)
              .gist("部门提请决定重大事项之前，须深入调查研究。")
              .when(PUT_FORWARD_BY_DEPARTMENTS)
              .must(Step.of(INVESTIGATE, DEPARTMENTS))
              .citing(article(31)),
          requirement("legality-assessment", LEGALITY_ASSESSMENT)
              .gist("部门提请决定重大事项之前，须论证是否合法。")
              .when(PUT_FORWARD_BY_DEPARTMENTS)
              .must(Step.of(ASSESS_LEGALITY, DEPARTMENTS))
              .citing(article(31)),
          requirement("necessity-assessment", NECESSITY_ASSESSMENT)
              .gist("部门提请决定重大事项之前，须论证有无必要。")
              .when(PUT_FORWARD_BY_DEPARTMENTS)
              .must(Step.of(ASSESS_NECESSITY, DEPARTMENTS))
              .citing(article(31)),
          requirement("scientific-assessment", SCIENTIFIC_ASSESSMENT)
              .gist("部门提请决定重大事项之前，须论证是否科学。")
              .when(PUT_FORWARD_BY_DEPARTMENTS)
              .must(Step.of(ASSESS_SOUNDNESS, DEPARTMENTS))
              .citing(article(31)),
          requirement("feasibility-assessment", FEASIBILITY_ASSESSMENT)
              .gist("部门提请决定重大事项之前，须论证是否可行。")
              .when(PUT_FORWARD_BY_DEPARTMENTS)
              .must(Step.of(ASSESS_FEASIBILITY, DEPARTMENTS))
              .citing(article(31)),
          requirement("controllability-assessment", CONTROLLABILITY_ASSESSMENT)
              .gist("部门提请决定重大事项之前，须论证是否可控。")
              .when(PUT_FORWARD_BY_DEPARTMENTS)
              .must(Step.of(ASSESS_CONTROLLABILITY, DEPARTMENTS))
              .citing(article(31)),
          requirement("authenticity", AUTHENTICITY)
              .gist("部门提请决定重大事项，所用的数据、情况和依据须真实准确，并为此负责。")
              .when(PUT_FORWARD_BY_DEPARTMENTS)
              .must(Step.of(ANSWER_FOR_AUTHENTICITY, DEPARTMENTS))
              .citing(article(31)),
          requirement("collective-decision-of-department", COLLECTIVE_DECISION_OF_DEPARTMENT)
              .gist("部门提请决定重大事项之前，须由本部门集体讨论决定。")
              .when(PUT_FORWARD_BY_DEPARTMENTS)
              .must(Step.of(DECIDE_IN_DEPARTMENT, DEPARTMENTS))
              .citing(article(31)),
          ruling("consult-on-major-matter", DUTY_TO_CONSULT)
              .gist("部门提请决定的重大事项牵涉别的部门，没有充分协商的，欠缺一道步骤。")
              .when(
                  is(MAJOR_MATTER)
                      .and(is(CONCERNS_OTHER_DEPARTMENTS))
                      .and(isNot(CONSULTED_AND_AGREED))
                      .and(isNot(DISAGREEMENT_REMAINS)))
              .shall(LACKING)
              .citing(article(31)),
          requirement("consultation-of-departments", DEPARTMENTS_CONSULTATION)
              .gist("部门提请决定的重大事项牵涉别的部门的，先与它们充分协商。")
              .when(PUT_FORWARD_BY_DEPARTMENTS.and(is(CONCERNS_OTHER_DEPARTMENTS)))
              .shall(Step.of(CONSULT_DEPARTMENTS, DEPARTMENTS))
              .citing(article(31)),
          limit("township-consultation", TOWNSHIP_CONSULTATION)
              .gist("部门提请决定的重大事项牵涉乡镇的，先听取其意见。")
              .by(DEPARTMENTS)
              .when(is(MAJOR_MATTER).and(is(CONCERNS_TOWNSHIPS)))
              .shall(unquantified(BEFOREHAND))
              .citing(article(31)),
          ruling("hear-townships", DUTY_TO_CONSULT)
              .gist("部门提请决定的重大事项牵涉乡镇，没有先听取其意见的，欠缺一道步骤。")
              .when(is(MAJOR_MATTER).and(is(CONCERNS_TOWNSHIPS)).and(isNot(TOWNSHIPS_CONSULTED)))
              .shall(LACKING)
              .citing(article(31)),
          requirement("consultation-of-townships", TOWNSHIPS_CONSULTATION)
              .gist("部门提请决定的重大事项牵涉乡镇的，先征求乡镇意见。")
              .when(PUT_FORWARD_BY_DEPARTMENTS.and(is(CONCERNS_TOWNSHIPS)))
              .shall(Step.of(SEEK_OPINIONS, DEPARTMENTS).to(TOWNSHIPS))
              .citing(article(31)),
          requirement("stability-assessment", STABILITY_ASSESSMENT)
              .gist("部门提请的重大事项关系重大公共利益、公众权益，又容易引起社会不稳的，先作社会稳定风险评估。")
              .when(STIRS_THE_PUBLIC)
              .shall(Step.of(ASSESS_STABILITY, DEPARTMENTS))
              .citing(article(31)),
          requirement("hearing", HEARING)
              .gist("这样的重大事项，还要用听证会一类的形式听各方怎么说。")
              .when(STIRS_THE_PUBLIC)
              .shall(Step.of(HOLD_HEARING_OR_THE_LIKE, DEPARTMENTS))
              .citing(article(31)),
          requirement("fair-competition-review", FAIR_COMPETITION_REVIEW)
              .gist("重大事项牵涉市场主体的经济活动、依规定该审查公平竞争的，须走完审查程序。")
              .when(
                  PUT_FORWARD_BY_DEPARTMENTS
                      .and(is(CONCERNS_MARKET_ACTIVITY))
                      .and(isNot(NO_FAIR_COMPETITION_REVIEW_DUE)))
              .must(Step.of(REVIEW_FAIR_COMPETITION, DEPARTMENTS))
              .citing(article(31)),
          ruling("hear-enterprises", DUTY_TO_CONSULT)
              .gist("规范性文件与企业经营密切相关的，充分听取企业和行业组织的看法。")
              .when(
                  is(NORMATIVE_DOCUMENT)
                      .and(is(CONCERNS_ENTERPRISES))
                      .and(isNot(ENTERPRISES_HEARD)))
              .shall(LACKING)
              .citing(article(31)),
          requirement("consultation-of-enterprises", ENTERPRISES_CONSULTATION)
              .gist("起草、制定与企业经营密切相关的规范性文件，先充分听取企业和行业组织的看法，由谁去听没有写。")
              .when(is(NORMATIVE_DOCUMENT).and(is(CONCERNS_ENTERPRISES)))
              .shall(Step.byWhomNotSaid(HEAR_ENTERPRISES))
              .citing(article(31)),

          // Art. 32
          requirement("direct-hearing-of-opinions", DIRECT_HEARING_OF_OPINIONS)
              .gist("县政府作重大决策之前，觉得有需要的，直接听民主党派、社会团体、专家和公众等各方怎么说。")
              .when(is(MAJOR_DECISION).and(is(DEEMED_NECESSARY)))
              .stated(Step.of(HEAR_DIRECTLY, COUNTY_GOVERNMENT))
              .citing(article(32).paragraph(1)),

          // Art. 33
          requirement("tracking", TRACKING)
              .gist("重大决策执行起来之后，要跟踪实施得怎样，由谁跟踪没有写。")
              .when(is(MAJOR_DECISION))
              .shall(Step.byWhomNotSaid(TRACK))
              .citing(article(33)),
          requirement("reactions", FEEDBACK)
              .gist("重大决策执行起来之后，要了解利益相关方和公众怎么看。")
              .when(is(MAJOR_DECISION))
              .shall(Step.byWhomNotSaid(LEARN_REACTIONS))
              .citing(article(33)),
          requirement("evaluation", EVALUATION)
              .gist("重大决策的执行效果要全面评估，由谁评估没有写。")
              .when(is(MAJOR_DECISION))
              .shall(Step.byWhomNotSaid(EVALUATE))
              .citing(article(33)),
          requirement("adjustment", ADJUSTMENT)
              .gist("重大决策在执行中要及时调整、完善。")
              .when(is(MAJOR_DECISION))
              .shall(Step.byWhomNotSaid(ADJUST))
              .citing(article(33)));

  private Decisions() {}
}
