package org.workrules.profile.yunyang;

import static org.workrules.api.actor.Bodies.COUNTY_GOVERNMENT;
import static org.workrules.api.actor.Bodies.COUNTY_PARTY_COMMITTEE;
import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Bodies.PEOPLES_CONGRESS;
import static org.workrules.api.actor.Bodies.PROPOSING_DEPARTMENT;
import static org.workrules.api.actor.Bodies.TOWNSHIPS;
import static org.workrules.api.conduct.ConductChains.CARRYING_OUT_RESPONSIBILITY;
import static org.workrules.api.document.DocumentFacts.CONCERNS_OTHER_DEPARTMENTS;
import static org.workrules.api.document.DocumentFacts.CONSULTED_AND_AGREED;
import static org.workrules.api.document.DocumentFacts.DEEMED_NECESSARY;
import static org.workrules.api.document.DocumentFacts.DISAGREEMENT_REMAINS;
import static org.workrules.api.document.DocumentFacts.TOWNSHIPS_CONSULTED;
import static org.workrules.api.document.DocumentRulings.DUTY_TO_CONSULT;
import static org.workrules.api.matter.DutyRule.duty;
import static org.workrules.api.matter.MatterFacts.CONCERNS_MARKET_ACTIVITY;
import static org.workrules.api.matter.MatterFacts.FINAL_ACCOUNTS;
import static org.workrules.api.matter.MatterFacts.MAJOR_PUBLIC_INTEREST;
import static org.workrules.api.matter.MatterFacts.WITHHELD_BY_LAW;
import static org.workrules.api.matter.Matters.ANNUAL_PLAN;
import static org.workrules.api.matter.Matters.BUDGET;
import static org.workrules.api.matter.Matters.DEVELOPMENT_PLANS;
import static org.workrules.api.matter.Matters.MAJOR_FUNDS;
import static org.workrules.api.matter.Matters.MAJOR_PLANS;
import static org.workrules.api.matter.Matters.MAJOR_PROJECTS;
import static org.workrules.api.matter.Matters.NORMATIVE_DOCUMENTS;
import static org.workrules.api.matter.Matters.SOCIAL_MANAGEMENT;
import static org.workrules.api.matter.RequirementRule.requirement;
import static org.workrules.api.matter.Requirements.ADJUSTMENT;
import static org.workrules.api.matter.Requirements.COLLECTIVE_DECISION;
import static org.workrules.api.matter.Requirements.CONTROLLABILITY_ASSESSMENT;
import static org.workrules.api.matter.Requirements.DECISION_CATALOGUE;
import static org.workrules.api.matter.Requirements.DEPARTMENTS_CONSULTATION;
import static org.workrules.api.matter.Requirements.DIRECT_HEARING_OF_OPINIONS;
import static org.workrules.api.matter.Requirements.EVALUATION;
import static org.workrules.api.matter.Requirements.EXPERT_REVIEW;
import static org.workrules.api.matter.Requirements.FAIR_COMPETITION_REVIEW;
import static org.workrules.api.matter.Requirements.FEASIBILITY_ASSESSMENT;
import static org.workrules.api.matter.Requirements.FEEDBACK;
import static org.workrules.api.matter.Requirements.HEARING;
import static org.workrules.api.matter.Requirements.INVESTIGATION;
import static org.workrules.api.matter.Requirements.LEGALITY_ASSESSMENT;
import static org.workrules.api.matter.Requirements.NECESSITY_ASSESSMENT;
import static org.workrules.api.matter.Requirements.PUBLIC_PARTICIPATION;
import static org.workrules.api.matter.Requirements.RISK_ASSESSMENT;
import static org.workrules.api.matter.Requirements.SCIENTIFIC_ASSESSMENT;
import static org.workrules.api.matter.Requirements.SUBMISSION_TO_PARTY_COMMITTEE;
import static org.workrules.api.matter.Requirements.SUBMISSION_TO_PEOPLES_CONGRESS;
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
import static org.workrules.api.procedure.Acts.CARRY_OUT;
import static org.workrules.api.procedure.Acts.CONSULT_DEPARTMENTS;
import static org.workrules.api.procedure.Acts.CONSULT_EXPERTS;
import static org.workrules.api.procedure.Acts.DECIDE_COLLECTIVELY;
import static org.workrules.api.procedure.Acts.DISCUSS_AND_DECIDE;
import static org.workrules.api.procedure.Acts.EVALUATE;
import static org.workrules.api.procedure.Acts.INVESTIGATE;
import static org.workrules.api.procedure.Acts.INVOLVE_PUBLIC;
import static org.workrules.api.procedure.Acts.REVIEW_FAIR_COMPETITION;
import static org.workrules.api.procedure.Acts.REVIEW_LEGALITY;
import static org.workrules.api.procedure.Acts.SEEK_OPINIONS;
import static org.workrules.api.procedure.Acts.SEEK_PUBLIC_COMMENT;
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
import static org.workrules.api.time.Events.DRAFT_PUBLISHED;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSubjects.FOLLOW_UP_REPORT;
import static org.workrules.api.time.LimitSubjects.PUBLIC_COMMENT;
import static org.workrules.api.time.LimitSubjects.TOWNSHIP_CONSULTATION;
import static org.workrules.api.time.LimitUnit.CALENDAR_DAY;
import static org.workrules.api.time.Promptness.BEFOREHAND;
import static org.workrules.api.time.Promptness.PROMPTLY;
import static org.workrules.api.time.TimeLimit.atLeast;
import static org.workrules.api.time.TimeLimit.lifted;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.yunyang.Vocabulary.DETAILED_URBAN_PLAN;
import static org.workrules.profile.yunyang.Vocabulary.FOLLOW_DECISION_PROCEDURE;
import static org.workrules.profile.yunyang.Vocabulary.GOVERNMENT_AFFAIRS_INFORMATION;
import static org.workrules.profile.yunyang.Vocabulary.HEAR_ALL_SIDES;
import static org.workrules.profile.yunyang.Vocabulary.HEAR_IN_CHOSEN_WAYS;
import static org.workrules.profile.yunyang.Vocabulary.IMPLEMENTATION;
import static org.workrules.profile.yunyang.Vocabulary.IMPLEMENTATION_FEEDBACK;
import static org.workrules.profile.yunyang.Vocabulary.KEY_SPECIAL_PLANS;
import static org.workrules.profile.yunyang.Vocabulary.LEARN_OPINIONS;
import static org.workrules.profile.yunyang.Vocabulary.MAJOR_STATE_ASSETS;
import static org.workrules.profile.yunyang.Vocabulary.MANAGE_BY_CATALOGUE;
import static org.workrules.profile.yunyang.Vocabulary.MAY_BRING_RISKS;
import static org.workrules.profile.yunyang.Vocabulary.MUNICIPAL_DECISION_PROCEDURE;
import static org.workrules.profile.yunyang.Vocabulary.NATIONAL_POLICIES;
import static org.workrules.profile.yunyang.Vocabulary.NEEDS_CONGRESS_APPROVAL;
import static org.workrules.profile.yunyang.Vocabulary.NEEDS_PARTY_COMMITTEES_APPROVAL;
import static org.workrules.profile.yunyang.Vocabulary.REGIONAL_PLANS;
import static org.workrules.profile.yunyang.Vocabulary.RESOURCE_DEVELOPMENT_PLAN;
import static org.workrules.profile.yunyang.Vocabulary.SUBMIT_AFFAIRS_INFORMATION;
import static org.workrules.profile.yunyang.Vocabulary.SUBMIT_BY_PROCEDURE;
import static org.workrules.profile.yunyang.Vocabulary.TERRITORIAL_PLAN;
import static org.workrules.profile.yunyang.Vocabulary.TRACK_AND_FEED_BACK;
import static org.workrules.profile.yunyang.Vocabulary.WORK_DEPLOYMENT;
import static org.workrules.profile.yunyang.WorkRules2025.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.conduct.ConductChains;
import org.workrules.api.matter.Requirements;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Condition;
import org.workrules.api.rule.Rule;

/** 第五章 实行科学民主决策: how decisions are prepared and made, articles 23 to 28. */
final class Decisions {

  private static final Step EITHER_MEETING =
      oneOf(DISCUSS_AND_DECIDE, PLENARY_MEETING, EXECUTIVE_MEETING);

  /** 由部门提请的重大事项: article 25 does not speak of what others submit. */
  private static final Condition SUBMITTED_BY_DEPARTMENT =
      is(MAJOR_MATTER).and(is(PROPOSER, DEPARTMENTS));

  static final List<Rule<?, ?>> RULES =
      Arrays.asList(

          // Art. 23
          requirement("municipal-decision-procedure", MUNICIPAL_DECISION_PROCEDURE)
              .gist("重大决策还要照市里的程序规定和县里的实施意见办，本规则没有重述。")
              .when(is(MAJOR_DECISION))
              .shall(eachOf(FOLLOW_DECISION_PROCEDURE, COUNTY_GOVERNMENT, DEPARTMENTS))
              .citing(article(23)),
          requirement("catalogue-of-decisions", DECISION_CATALOGUE)
              .gist("重大行政决策按目录管理。")
              .when(is(MAJOR_DECISION))
              .shall(eachOf(MANAGE_BY_CATALOGUE, COUNTY_GOVERNMENT, DEPARTMENTS))
              .citing(article(23)),
          requirement("public-participation", PUBLIC_PARTICIPATION)
              .gist("重大决策的法定程序之一是公众参与。")
              .when(is(MAJOR_DECISION))
              .shall(Step.byWhomNotSaid(INVOLVE_PUBLIC))
              .citing(article(23)),
          requirement("expert-review", EXPERT_REVIEW)
              .gist("重大决策的法定程序之一是专家论证。")
              .when(is(MAJOR_DECISION))
              .shall(Step.byWhomNotSaid(CONSULT_EXPERTS))
              .citing(article(23)),
          requirement("risk-assessment", RISK_ASSESSMENT)
              .gist("重大决策的法定程序之一是风险评估。")
              .when(is(MAJOR_DECISION))
              .shall(Step.byWhomNotSaid(ASSESS_RISKS))
              .citing(article(23)),
          requirement("legality-review-of-decision", Requirements.LEGALITY_REVIEW)
              .gist("重大决策的法定程序之一是合法性审查。")
              .when(is(MAJOR_DECISION))
              .shall(Step.byWhomNotSaid(REVIEW_LEGALITY))
              .citing(article(23)),
          requirement("collective-decision", COLLECTIVE_DECISION)
              .gist("重大决策的法定程序之一是集体讨论决定。")
              .when(is(MAJOR_DECISION))
              .shall(Step.byWhomNotSaid(DECIDE_COLLECTIVELY))
              .citing(article(23)),

          // Art. 24
          duty("annual-plan", ANNUAL_PLAN)
              .gist("国民经济和社会发展的计划，必须由全体会议或者常务会议讨论决定。")
              .must(EITHER_MEETING)
              .citing(article(24)),
          duty("budget", BUDGET)
              .gist("财政预算，必须由全体会议或者常务会议讨论决定，决算未写在内。")
              .when(isNot(FINAL_ACCOUNTS))
              .must(EITHER_MEETING)
              .citing(article(24)),
          duty("major-plans", MAJOR_PLANS)
              .gist("重大规划，必须由全体会议或者常务会议讨论决定。")
              .must(EITHER_MEETING)
              .citing(article(24)),
          duty("development-plans-are-major", DEVELOPMENT_PLANS)
              .gist("国民经济和社会发展规划属重大规划，全体会议和常务会议都能讨论决定，必须经过其中之一。")
              .must(EITHER_MEETING)
              .citing(article(24), article(6), article(45).paragraph(2).item(2)),
          duty("territorial-plan-is-major", TERRITORIAL_PLAN)
              .gist("国土空间总体规划属重大规划，必须由全体会议或者常务会议讨论决定。")
              .must(EITHER_MEETING)
              .citing(article(24), article(46).paragraph(1).item(5).subItem(2)),
          duty("detailed-urban-plan-is-major", DETAILED_URBAN_PLAN)
              .gist("城市控规属重大规划，必须由全体会议或者常务会议讨论决定。")
              .must(EITHER_MEETING)
              .citing(article(24), article(46).paragraph(1).item(5).subItem(2)),
          duty("resource-plan-is-major", RESOURCE_DEVELOPMENT_PLAN)
              .gist("重要资源开发利用的总体规划属重大规划，必须由全体会议或者常务会议讨论决定。")
              .must(EITHER_MEETING)
              .citing(article(24), article(46).paragraph(1).item(5).subItem(2)),
          duty("key-special-plans-are-major", KEY_SPECIAL_PLANS)
              .gist("重点专项规划属重大规划，必须由全体会议或者常务会议讨论决定。")
              .must(EITHER_MEETING)
              .citing(article(24), article(46).paragraph(1).item(5).subItem(2)),
          duty("regional-plans-are-major", REGIONAL_PLANS)
              .gist("区域发展规划属重大规划，必须由全体会议或者常务会议讨论决定。")
              .must(EITHER_MEETING)
              .citing(article(24), article(46).paragraph(1).item(5).subItem(2)),
          duty("national-policies", NATIONAL_POLICIES)
              .gist("落实宏观调控、改革开放的重大政策措施，必须由全体会议或者常务会议讨论决定。")
              .must(EITHER_MEETING)
              .citing(article(24)),
          duty("social-administration", SOCIAL_MANAGEMENT)
              .gist("社会管理的重要事务，必须由全体会议或者常务会议讨论决定。")
              .must(EITHER_MEETING)
              .citing(article(24)),
          duty("major-projects", MAJOR_PROJECTS)
              .gist("建设重大项目，必须由全体会议或者常务会议讨论决定。")
              .must(EITHER_MEETING)
              .citing(article(24)),
          duty("major-funds", MAJOR_FUNDS)
              .gist("使用大额资金，必须由全体会议或者常务会议讨论决定，数额未写。")
              .must(EITHER_MEETING)
              .citing(article(24)),
          duty("major-state-assets", MAJOR_STATE_ASSETS)
              .gist("处置国有资产属重大的，必须由全体会议或者常务会议讨论决定，多大算重大未写。")
              .must(EITHER_MEETING)
              .citing(article(24)),
          duty("normative-documents", NORMATIVE_DOCUMENTS)
              .gist("政府的行政规范性文件，必须由全体会议或者常务会议讨论决定。")
              .must(EITHER_MEETING)
              .citing(article(24)),
          requirement("submission-to-party-committee", SUBMISSION_TO_PARTY_COMMITTEE)
              .gist("须县委审定的，按程序报县委，由谁报没有写。")
              .when(is(NEEDS_PARTY_COMMITTEES_APPROVAL))
              .stated(Step.byWhomNotSaid(SUBMIT_BY_PROCEDURE).to(COUNTY_PARTY_COMMITTEE))
              .citing(article(24)),
          chain("report-to-party", ConductChains.REPORT_TO_PARTY)
              .gist("重大问题须县委审定的，照程序报到县委，程序在别处，何人经手没有写。")
              .when(is(NEEDS_PARTY_COMMITTEES_APPROVAL))
              .stated(first(Step.byWhomNotSaid(SUBMIT_BY_PROCEDURE).to(COUNTY_PARTY_COMMITTEE)))
              .citing(article(24)),
          requirement("submission-to-congress", SUBMISSION_TO_PEOPLES_CONGRESS)
              .gist("须县人大和它的常委会审定的，按程序报去，由谁报没有写。")
              .when(is(NEEDS_CONGRESS_APPROVAL))
              .stated(Step.byWhomNotSaid(SUBMIT_BY_PROCEDURE).to(PEOPLES_CONGRESS))
              .citing(article(24)),

          // Art. 25
          limit("public-comment", PUBLIC_COMMENT)
              .gist("部门提请的重大事项公开征求社会意见的，一般至少给三十日。")
              .by(DEPARTMENTS)
              .when(is(MAJOR_MATTER).or(is(MAJOR_DECISION)))
              .generally(atLeast(30, CALENDAR_DAY, DRAFT_PUBLISHED))
              .citing(article(25)),
          limit("public-comment-withheld", PUBLIC_COMMENT)
              .gist("决策事项依法不公开的，不用向社会征求意见，也就没有三十日的要求。")
              .by(DEPARTMENTS)
              .when(is(MAJOR_MATTER).or(is(MAJOR_DECISION)).and(is(WITHHELD_BY_LAW)))
              .stated(lifted())
              .overriding("public-comment")
              .citing(article(25)),
          limit("township-consultation", TOWNSHIP_CONSULTATION)
              .gist("部门提请的重大事项牵涉乡镇（街道）的，先听取其意见。")
              .by(DEPARTMENTS)
              .when(is(MAJOR_MATTER).or(is(MAJOR_DECISION)).and(is(CONCERNS_TOWNSHIPS)))
              .shall(unquantified(BEFOREHAND))
              .citing(article(25)),
          ruling("consultation-on-major-matter", DUTY_TO_CONSULT)
              .gist("部门提请县政府决定的重大事项牵涉别的部门，先与它们充分协商。")
              .when(
                  is(MAJOR_MATTER)
                      .and(is(CONCERNS_OTHER_DEPARTMENTS))
                      .and(isNot(CONSULTED_AND_AGREED))
                      .and(isNot(DISAGREEMENT_REMAINS)))
              .shall(LACKING)
              .citing(article(25)),
          ruling("townships-consulted-on-major-matter", DUTY_TO_CONSULT)
              .gist("部门提请县政府决定的重大事项牵涉乡镇（街道），先听取其意见。")
              .when(is(MAJOR_MATTER).and(is(CONCERNS_TOWNSHIPS)).and(isNot(TOWNSHIPS_CONSULTED)))
              .shall(LACKING)
              .citing(article(25)),
          requirement("investigation", INVESTIGATION)
              .gist("部门提请的重大事项，必须先作深入的调查研究。")
              .when(SUBMITTED_BY_DEPARTMENT)
              .must(Step.of(INVESTIGATE, PROPOSING_DEPARTMENT))
              .citing(article(25)),
          requirement("legality-assessment", LEGALITY_ASSESSMENT)
              .gist("部门提请的重大事项，必须先论证合不合法。")
              .when(SUBMITTED_BY_DEPARTMENT)
              .must(Step.of(ASSESS_LEGALITY, PROPOSING_DEPARTMENT))
              .citing(article(25)),
          requirement("necessity-assessment", NECESSITY_ASSESSMENT)
              .gist("部门提请的重大事项，必须先论证有无必要。")
              .when(SUBMITTED_BY_DEPARTMENT)
              .must(Step.of(ASSESS_NECESSITY, PROPOSING_DEPARTMENT))
              .citing(article(25)),
          requirement("scientific-assessment", SCIENTIFIC_ASSESSMENT)
              .gist("部门提请的重大事项，必须先论证是否科学。")
              .when(SUBMITTED_BY_DEPARTMENT)
              .must(Step.of(ASSESS_SOUNDNESS, PROPOSING_DEPARTMENT))
              .citing(article(25)),
          requirement("feasibility-assessment", FEASIBILITY_ASSESSMENT)
              .gist("部门提请的重大事项，必须先论证是否可行。")
              .when(SUBMITTED_BY_DEPARTMENT)
              .must(Step.of(ASSESS_FEASIBILITY, PROPOSING_DEPARTMENT))
              .citing(article(25)),
          requirement("controllability-assessment", CONTROLLABILITY_ASSESSMENT)
              .gist("部门提请的重大事项，必须先论证是否可控。")
              .when(SUBMITTED_BY_DEPARTMENT)
              .must(Step.of(ASSESS_CONTROLLABILITY, PROPOSING_DEPARTMENT))
              .citing(article(25)),
          requirement("hearing-of-opinions", HEARING)
              .gist("部门提请的重大事项，可以从座谈、听证、问卷等方式里选用几种听取意见，依法不公开的不在其内。")
              .when(SUBMITTED_BY_DEPARTMENT.and(isNot(WITHHELD_BY_LAW)))
              .may(Step.of(HEAR_IN_CHOSEN_WAYS, PROPOSING_DEPARTMENT))
              .citing(article(25)),
          requirement("comment-of-the-public", Requirements.PUBLIC_COMMENT)
              .gist("部门提请的重大事项，可以选用公开征求社会意见的方式，依法不公开的不在其内。")
              .when(SUBMITTED_BY_DEPARTMENT.and(isNot(WITHHELD_BY_LAW)))
              .may(Step.of(SEEK_PUBLIC_COMMENT, PROPOSING_DEPARTMENT))
              .citing(article(25)),
          requirement("consultation-of-departments", DEPARTMENTS_CONSULTATION)
              .gist("部门提请的重大事项牵涉别的部门，要与它们充分协商。")
              .when(SUBMITTED_BY_DEPARTMENT.and(is(CONCERNS_OTHER_DEPARTMENTS)))
              .shall(Step.of(CONSULT_DEPARTMENTS, PROPOSING_DEPARTMENT))
              .citing(article(25)),
          requirement("consultation-of-townships", TOWNSHIPS_CONSULTATION)
              .gist("部门提请的重大事项牵涉乡镇（街道），要先问过它们的意见。")
              .when(SUBMITTED_BY_DEPARTMENT.and(is(CONCERNS_TOWNSHIPS)))
              .shall(Step.of(SEEK_OPINIONS, PROPOSING_DEPARTMENT).to(TOWNSHIPS))
              .citing(article(25)),
          requirement("fair-competition-review", FAIR_COMPETITION_REVIEW)
              .gist("部门提请的重大事项牵涉市场主体的经济活动，要作公平竞争审查。")
              .when(SUBMITTED_BY_DEPARTMENT.and(is(CONCERNS_MARKET_ACTIVITY)))
              .shall(Step.of(REVIEW_FAIR_COMPETITION, PROPOSING_DEPARTMENT))
              .citing(article(25)),
          requirement("risk-assessment-of-major-matter", RISK_ASSESSMENT)
              .gist("部门提请的重大事项关系重大公共利益和公众权益、又可能带来风险的，要作风险评估。")
              .when(SUBMITTED_BY_DEPARTMENT.and(is(MAJOR_PUBLIC_INTEREST)).and(is(MAY_BRING_RISKS)))
              .shall(Step.of(ASSESS_RISKS, PROPOSING_DEPARTMENT))
              .overriding("risk-assessment")
              .citing(article(25)),

          // Art. 26
          requirement("opinions-from-all-sides", DIRECT_HEARING_OF_OPINIONS)
              .gist("县政府作重大决策之前，视需要用座谈、听证等形式听取各方面的意见。")
              .when(is(MAJOR_DECISION).and(is(DEEMED_NECESSARY)))
              .stated(Step.of(HEAR_ALL_SIDES, COUNTY_GOVERNMENT))
              .citing(article(26)),

          // Art. 27
          requirement("tracking-of-decision", TRACKING)
              .gist("重大决策执行当中，要跟踪它实施得怎样，由谁跟踪未写。")
              .when(is(MAJOR_DECISION))
              .shall(Step.byWhomNotSaid(TRACK))
              .citing(article(27)),
          requirement("opinions-on-implementation", FEEDBACK)
              .gist("重大决策执行当中，要了解利益相关方和公众对实施有什么意见，由谁了解未写。")
              .when(is(MAJOR_DECISION))
              .shall(Step.byWhomNotSaid(LEARN_OPINIONS))
              .citing(article(27)),
          requirement("evaluation-of-decision", EVALUATION)
              .gist("重大决策执行的效果要全面评估，由谁评估、何时评估未写。")
              .when(is(MAJOR_DECISION))
              .shall(Step.byWhomNotSaid(EVALUATE))
              .citing(article(27)),
          requirement("adjustment-of-decision", ADJUSTMENT)
              .gist("重大决策要随执行情况及时调整，由谁调整未写。")
              .when(is(MAJOR_DECISION))
              .shall(Step.byWhomNotSaid(ADJUST))
              .citing(article(27)),

          // Art. 28
          limit("report-on-decisions", FOLLOW_UP_REPORT)
              .gist("部门和乡镇（街道）执行县政府重大决策、部署的情况，必须及时反馈。")
              .by(DEPARTMENTS, TOWNSHIPS)
              .when(is(MAJOR_DECISION).or(is(WORK_DEPLOYMENT)))
              .must(unquantified(PROMPTLY))
              .overriding("report-on-implementation")
              .citing(article(28)),
          requirement("implementation-of-decision", IMPLEMENTATION)
              .gist("县政府的重大决策和部署，部门和乡镇（街道）必须坚决落实。")
              .when(is(MAJOR_DECISION).or(is(WORK_DEPLOYMENT)))
              .must(eachOf(CARRY_OUT, DEPARTMENTS, TOWNSHIPS))
              .overriding("implementation-of-any-decision")
              .citing(article(28)),
          requirement("feedback-on-implementation", IMPLEMENTATION_FEEDBACK)
              .gist("县政府的重大决策和部署执行得怎样，部门和乡镇（街道）必须跟踪、反馈。")
              .when(is(MAJOR_DECISION).or(is(WORK_DEPLOYMENT)))
              .must(eachOf(TRACK_AND_FEED_BACK, DEPARTMENTS, TOWNSHIPS))
              .overriding("feedback-on-any-decision")
              .citing(article(28)),
          chain("carrying-out-of-deployments", CARRYING_OUT_RESPONSIBILITY)
              .gist("县政府的重大决策和工作部署，部门和乡镇（街道）必须坚决落实，并跟踪、反馈。")
              .when(is(MAJOR_DECISION).or(is(WORK_DEPLOYMENT)))
              .must(
                  first(eachOf(CARRY_OUT, DEPARTMENTS, TOWNSHIPS))
                      .then(eachOf(TRACK_AND_FEED_BACK, DEPARTMENTS, TOWNSHIPS)))
              .overriding("carrying-out-of-decisions")
              .citing(article(28)),
          chain("government-affairs-information", GOVERNMENT_AFFAIRS_INFORMATION)
              .gist("政务信息，部门和乡镇（街道）必须主动报给县政府和上级主管部门。")
              .must(first(eachOf(SUBMIT_AFFAIRS_INFORMATION, DEPARTMENTS, TOWNSHIPS)))
              .citing(article(28)));

  private Decisions() {}
}
