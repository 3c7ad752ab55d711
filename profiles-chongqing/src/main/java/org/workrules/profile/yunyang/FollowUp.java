package org.workrules.profile.yunyang;

import static org.workrules.api.actor.Bodies.COUNTY_GOVERNMENT;
import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Bodies.GOVERNMENT_OFFICE;
import static org.workrules.api.actor.Bodies.SUPERVISION_OFFICE;
import static org.workrules.api.actor.Bodies.TOWNSHIPS;
import static org.workrules.api.conduct.ConductChains.CARRYING_OUT_RESPONSIBILITY;
import static org.workrules.api.conduct.ConductChains.INSTRUCTION_HANDLING;
import static org.workrules.api.conduct.ConductChains.SUPERVISION;
import static org.workrules.api.conduct.ConductChains.SUPERVISION_APPROVAL;
import static org.workrules.api.conduct.ConductFacts.SUPERVISION_APPROVED;
import static org.workrules.api.matter.DutyRule.duty;
import static org.workrules.api.matter.Matters.LEADERS_INSTRUCTIONS;
import static org.workrules.api.matter.Matters.SUPERIOR_DECISIONS;
import static org.workrules.api.matter.RequirementRule.requirement;
import static org.workrules.api.procedure.Acts.CARRY_OUT;
import static org.workrules.api.procedure.Acts.GRANT;
import static org.workrules.api.procedure.Acts.SUPERVISE;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.procedure.Step.eachOf;
import static org.workrules.api.procedure.Step.oneOf;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Condition.isNot;
import static org.workrules.api.rule.Facts.LAW_PROVIDES_OTHERWISE;
import static org.workrules.api.ruling.Ruling.FORBIDDEN;
import static org.workrules.api.ruling.RulingRule.ruling;
import static org.workrules.api.time.Events.ASSIGNED;
import static org.workrules.api.time.Events.DOCUMENT_RECEIVED;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSubjects.DOCUMENT_HANDLING;
import static org.workrules.api.time.LimitSubjects.FOLLOW_UP;
import static org.workrules.api.time.LimitSubjects.FOLLOW_UP_REPORT;
import static org.workrules.api.time.LimitUnit.CALENDAR_DAY;
import static org.workrules.api.time.LimitUnit.WEEK;
import static org.workrules.api.time.LimitUnit.YEAR;
import static org.workrules.api.time.Promptness.PROMPTLY;
import static org.workrules.api.time.TimeLimit.every;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.api.time.TimeLimit.within;
import static org.workrules.profile.yunyang.Vocabulary.APPRAISAL;
import static org.workrules.profile.yunyang.Vocabulary.APPRAISED;
import static org.workrules.profile.yunyang.Vocabulary.ASSIGN_RESPONSIBILITY;
import static org.workrules.profile.yunyang.Vocabulary.DESIGNATED_DEPARTMENT;
import static org.workrules.profile.yunyang.Vocabulary.DESIGNATE_SUPERVISORS;
import static org.workrules.profile.yunyang.Vocabulary.DETAIL_MEASURES;
import static org.workrules.profile.yunyang.Vocabulary.FOLLOW_UP_CLOSELY;
import static org.workrules.profile.yunyang.Vocabulary.GOVERNMENT_DECISIONS;
import static org.workrules.profile.yunyang.Vocabulary.IMPLEMENTATION;
import static org.workrules.profile.yunyang.Vocabulary.IMPLEMENTATION_FEEDBACK;
import static org.workrules.profile.yunyang.Vocabulary.SET_KEY_WORK;
import static org.workrules.profile.yunyang.Vocabulary.SUPERVISES_LOWER_GOVERNMENT;
import static org.workrules.profile.yunyang.Vocabulary.SUPERVISION_TEAM;
import static org.workrules.profile.yunyang.Vocabulary.SUPERVISORS_DESIGNATED;
import static org.workrules.profile.yunyang.Vocabulary.TRACK_AND_FEED_BACK;
import static org.workrules.profile.yunyang.Vocabulary.WORK_REPORT_BREAKDOWN;
import static org.workrules.profile.yunyang.WorkRules2025.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.conduct.ConductRulings;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Condition;
import org.workrules.api.rule.Rule;

/** 第八章 加强督查落实: supervision and follow-up, articles 40 to 43. */
final class FollowUp {

  /** Art. 42: what a department may not do of its own accord. */
  private static final Condition SUPERVISES_DOWNWARD =
      is(SUPERVISES_LOWER_GOVERNMENT).and(isNot(LAW_PROVIDES_OTHERWISE));

  static final List<Rule<?, ?>> RULES =
      Arrays.asList(

          // Art. 40
          limit("document-same-day", DOCUMENT_HANDLING)
              .gist("公文收到当天就办，不过夜。")
              .by(COUNTY_GOVERNMENT, DEPARTMENTS)
              .shall(within(1, CALENDAR_DAY, DOCUMENT_RECEIVED).countingEventDay())
              .citing(article(40)),
          limit("matter-within-a-week", FOLLOW_UP)
              .gist("事情交办之后一周以内办完。")
              .by(COUNTY_GOVERNMENT, DEPARTMENTS)
              .shall(within(1, WEEK, ASSIGNED))
              .citing(article(40)),
          chain("breakdown-of-work-report", WORK_REPORT_BREAKDOWN)
              .gist("县政府和部门照人大通过的《政府工作报告》定出重点工作，再细化措施、落实责任。")
              .stated(
                  first(eachOf(SET_KEY_WORK, COUNTY_GOVERNMENT, DEPARTMENTS))
                      .then(eachOf(DETAIL_MEASURES, COUNTY_GOVERNMENT, DEPARTMENTS))
                      .then(eachOf(ASSIGN_RESPONSIBILITY, COUNTY_GOVERNMENT, DEPARTMENTS)))
              .citing(article(40)),

          // Art. 41
          limit("report-on-implementation", FOLLOW_UP_REPORT)
              .gist("各部门执行县政府决定的情况，要及时反馈。")
              .by(DEPARTMENTS)
              .shall(unquantified(PROMPTLY))
              .citing(article(41)),
          requirement("implementation-of-any-decision", IMPLEMENTATION)
              .gist("县政府决定了的事，各部门要认真落实。")
              .shall(Step.of(CARRY_OUT, DEPARTMENTS))
              .citing(article(41)),
          requirement("feedback-on-any-decision", IMPLEMENTATION_FEEDBACK)
              .gist("县政府决定了的事执行得怎样，各部门要跟踪、反馈。")
              .shall(Step.of(TRACK_AND_FEED_BACK, DEPARTMENTS))
              .citing(article(41)),
          chain("carrying-out-of-decisions", CARRYING_OUT_RESPONSIBILITY)
              .gist("县政府的决定，各部门要认真落实，并跟踪、反馈执行得怎样。")
              .shall(first(CARRY_OUT, DEPARTMENTS).then(TRACK_AND_FEED_BACK, DEPARTMENTS))
              .citing(article(41)),

          // Art. 42
          chain("supervision", SUPERVISION)
              .gist("政府督查的具体工作，归县政府督查机构。")
              .stated(first(SUPERVISE, SUPERVISION_OFFICE))
              .citing(article(42)),
          chain("supervision-by-others", SUPERVISION)
              .gist("县政府也可以另外指定工作部门督查，或者派督查组去。")
              .when(is(SUPERVISORS_DESIGNATED))
              .may(
                  first(DESIGNATE_SUPERVISORS, COUNTY_GOVERNMENT)
                      .then(oneOf(SUPERVISE, DESIGNATED_DEPARTMENT, SUPERVISION_TEAM)))
              .overriding("supervision")
              .citing(article(42)),
          chain("approval-of-supervision", SUPERVISION_APPROVAL)
              .gist("工作部门要督查下级政府，须先由县政府批准，法律法规另有规定的除外。")
              .when(SUPERVISES_DOWNWARD)
              .must(first(GRANT, COUNTY_GOVERNMENT).then(SUPERVISE, DEPARTMENTS))
              .citing(article(42)),
          ruling("supervision-approved", ConductRulings.SUPERVISION_APPROVED)
              .gist("县政府没有批准的，工作部门不得督查下级政府，法律法规另有规定的除外。")
              .when(SUPERVISES_DOWNWARD.and(isNot(SUPERVISION_APPROVED)))
              .mustNot(FORBIDDEN)
              .citing(article(42)),

          // Art. 43
          limit("appraisal-of-departments", APPRAISAL)
              .gist("县政府每年考核各部门（单位）的工作目标和绩效。")
              .by(COUNTY_GOVERNMENT)
              .when(is(APPRAISED, DEPARTMENTS))
              .stated(every(YEAR))
              .citing(article(43)),
          limit("appraisal-of-townships", APPRAISAL)
              .gist("县政府每年考核各乡镇（街道）的经济社会发展实绩。")
              .by(COUNTY_GOVERNMENT)
              .when(is(APPRAISED, TOWNSHIPS))
              .stated(every(YEAR))
              .citing(article(43)),
          duty("supervised-superior-decisions", SUPERIOR_DECISIONS)
              .gist("中央和市里的决策部署、县委的决定落实得怎样，由办公室督促检查。")
              .shall(Step.of(SUPERVISE, GOVERNMENT_OFFICE))
              .citing(article(43)),
          duty("supervised-government-decisions", GOVERNMENT_DECISIONS)
              .gist("县政府的决定落实得怎样，由办公室督促检查。")
              .shall(Step.of(SUPERVISE, GOVERNMENT_OFFICE))
              .citing(article(43)),
          duty("followed-up-instructions", LEADERS_INSTRUCTIONS)
              .gist("市里和县里领导批示、交办的事项，由办公室跟踪督办。")
              .shall(Step.of(FOLLOW_UP_CLOSELY, GOVERNMENT_OFFICE))
              .citing(article(43)),
          chain("handling-of-instructions", INSTRUCTION_HANDLING)
              .gist("市委、市政府和县委、县政府的领导批示、交办的事项，跟踪督办归县政府办公室。")
              .shall(first(FOLLOW_UP_CLOSELY, GOVERNMENT_OFFICE))
              .citing(article(43)));

  private FollowUp() {}
}
