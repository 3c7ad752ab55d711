package org.workrules.profile.sishui;

import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Bodies.GOVERNMENT_OFFICE;
import static org.workrules.api.actor.Bodies.RESPONSIBLE_DEPARTMENT;
import static org.workrules.api.actor.Roles.COUNTY_HEAD;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD_IN_CHARGE;
import static org.workrules.api.conduct.ConductChains.RECTIFICATION;
import static org.workrules.api.conduct.ConductChains.REVIEW_LADDER;
import static org.workrules.api.conduct.ConductChains.SUPERVISION;
import static org.workrules.api.conduct.ConductChains.SUPERVISION_APPROVAL;
import static org.workrules.api.conduct.ConductChains.SUPERVISION_STEPS;
import static org.workrules.api.conduct.ConductFacts.ARRANGED_BY_COUNTY;
import static org.workrules.api.conduct.ConductFacts.SUPERVISION_APPROVED;
import static org.workrules.api.conduct.ConductFacts.WHOLE_COUNTY;
import static org.workrules.api.conduct.ConductRulings.COUNTY_WIDE_SUPERVISION;
import static org.workrules.api.conduct.ConductRulings.REPORT_CONTENT;
import static org.workrules.api.conduct.ConductRulings.SUPERVISION_RECORDS;
import static org.workrules.api.conduct.ConductRulings.SUPERVISION_RESULTS;
import static org.workrules.api.matter.DutyRule.duty;
import static org.workrules.api.matter.Matters.LEADERS_INSTRUCTIONS;
import static org.workrules.api.procedure.Acts.CHECK;
import static org.workrules.api.procedure.Acts.COOPERATE;
import static org.workrules.api.procedure.Acts.RECTIFY;
import static org.workrules.api.procedure.Acts.SUPERVISE;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Condition.isNot;
import static org.workrules.api.ruling.Ruling.FORBIDDEN;
import static org.workrules.api.ruling.Ruling.LACKING;
import static org.workrules.api.ruling.Ruling.PERMITTED;
import static org.workrules.api.ruling.RulingRule.ruling;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSubjects.FOLLOW_UP_REVIEW;
import static org.workrules.api.time.LimitUnit.MONTH;
import static org.workrules.api.time.LimitUnit.TEN_DAY_PERIOD;
import static org.workrules.api.time.LimitUnit.WEEK;
import static org.workrules.api.time.Promptness.PROMPTLY;
import static org.workrules.api.time.TimeLimit.every;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.sishui.Vocabulary.APPRAISAL_SCORE;
import static org.workrules.profile.sishui.Vocabulary.ASSIGN;
import static org.workrules.profile.sishui.Vocabulary.BY_DEPARTMENT_OR_UNIT;
import static org.workrules.profile.sishui.Vocabulary.CARRYING_OUT_OF_DOCUMENTS;
import static org.workrules.profile.sishui.Vocabulary.CHECK_OF_SUPERVISION_PLAN;
import static org.workrules.profile.sishui.Vocabulary.CLOSE;
import static org.workrules.profile.sishui.Vocabulary.COMMENDED;
import static org.workrules.profile.sishui.Vocabulary.COMPETENT_DEPARTMENT;
import static org.workrules.profile.sishui.Vocabulary.CRITICISED;
import static org.workrules.profile.sishui.Vocabulary.FOUND_BY_SUPERVISION;
import static org.workrules.profile.sishui.Vocabulary.GOOD_RESULT;
import static org.workrules.profile.sishui.Vocabulary.IN_LEDGERS;
import static org.workrules.profile.sishui.Vocabulary.KEY_TASK;
import static org.workrules.profile.sishui.Vocabulary.LED_BY_DEPARTMENT;
import static org.workrules.profile.sishui.Vocabulary.LIST_PROBLEMS;
import static org.workrules.profile.sishui.Vocabulary.MANAGED_BY_LIST;
import static org.workrules.profile.sishui.Vocabulary.MARKED_IN_COLOUR;
import static org.workrules.profile.sishui.Vocabulary.ORGANISING_DEPARTMENT;
import static org.workrules.profile.sishui.Vocabulary.POOR_RESULT;
import static org.workrules.profile.sishui.Vocabulary.PROBLEMS_LISTED;
import static org.workrules.profile.sishui.Vocabulary.PROPOSE_SUPERVISION_PLAN;
import static org.workrules.profile.sishui.Vocabulary.PUSH_EVERY_TEN_DAYS;
import static org.workrules.profile.sishui.Vocabulary.RECTIFICATION_AFTER_AUDIT;
import static org.workrules.profile.sishui.Vocabulary.REPORT_BACK;
import static org.workrules.profile.sishui.Vocabulary.RESULT;
import static org.workrules.profile.sishui.Vocabulary.REVIEWER;
import static org.workrules.profile.sishui.Vocabulary.REVIEW_MONTHLY;
import static org.workrules.profile.sishui.Vocabulary.SCORE_ADJUSTED;
import static org.workrules.profile.sishui.Vocabulary.SPECIAL_SUPERVISION;
import static org.workrules.profile.sishui.Vocabulary.SUPERVISED;
import static org.workrules.profile.sishui.Vocabulary.SUPERVISION_ASKED_BY_LEADERS;
import static org.workrules.profile.sishui.Vocabulary.SUPERVISION_BY_SUPERIORS;
import static org.workrules.profile.sishui.Vocabulary.SUPERVISION_IN_ITS_NAME;
import static org.workrules.profile.sishui.Vocabulary.SUPERVISION_PLAN_CHECKED;
import static org.workrules.profile.sishui.Vocabulary.SUPERVISION_REPORT;
import static org.workrules.profile.sishui.Vocabulary.SUPERVISION_REPORT_COMPLETE;
import static org.workrules.profile.sishui.Vocabulary.TAKE_STOCK_WEEKLY;
import static org.workrules.profile.sishui.Vocabulary.TASKS_OF_MEETINGS;
import static org.workrules.profile.sishui.Vocabulary.TASKS_OF_WORK_REPORT;
import static org.workrules.profile.sishui.Vocabulary.UNDERTAKE;
import static org.workrules.profile.sishui.Vocabulary.VERIFY;
import static org.workrules.profile.sishui.Vocabulary.WRITE_SUPERVISION_REPORT;
import static org.workrules.profile.sishui.WorkRules2022.article;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.workrules.api.conduct.ConductRulings;
import org.workrules.api.matter.DutyRule;
import org.workrules.api.matter.Matter;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Rule;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitRule;

/** 第十章 政务督查工作: supervision, articles 62 to 68. */
final class FollowUp {

  static final List<LimitRule> LIMITS =
      Arrays.asList(

          // Art. 64
          limit("review-by-departments", FOLLOW_UP_REVIEW)
              .gist("重点工作，部门每周盘点一次。")
              .by(DEPARTMENTS)
              .when(is(REVIEWER, DEPARTMENTS))
              .stated(every(WEEK))
              .citing(article(64)),
          limit("review-by-deputy", FOLLOW_UP_REVIEW)
              .gist("重点工作，分管副县长每旬推进一次。")
              .by(DEPUTY_COUNTY_HEAD_IN_CHARGE)
              .when(is(REVIEWER, DEPUTY_COUNTY_HEAD_IN_CHARGE))
              .stated(every(TEN_DAY_PERIOD))
              .citing(article(64)),
          limit("review-by-head", FOLLOW_UP_REVIEW)
              .gist("重点工作，县长每月调度一次。")
              .by(COUNTY_HEAD)
              .when(is(REVIEWER, COUNTY_HEAD))
              .stated(every(MONTH))
              .citing(article(64)),

          // Art. 66
          limit("supervision-report", SUPERVISION_REPORT)
              .gist("专项督查以业务部门为主，查后及时写成报告。")
              .by(COMPETENT_DEPARTMENT)
              .stated(unquantified(PROMPTLY))
              .citing(article(66)));

  static final List<Rule<?, ?>> RULES =
      Arrays.asList(

          // Art. 63
          chain("supervision-by-office", SUPERVISION)
              .gist("督促检查，由县政府办公室来抓。")
              .shall(first(SUPERVISE, GOVERNMENT_OFFICE))
              .citing(article(63)),
          supervised(1, "superiors-activities", SUPERVISION_BY_SUPERIORS, "上级党委、政府部署的督查活动"),
          supervised(2, "work-report", TASKS_OF_WORK_REPORT, "《政府工作报告》定下的任务和措施"),
          supervised(3, "meetings", TASKS_OF_MEETINGS, "县委、县政府重要会议的部署"),
          supervised(4, "documents", CARRYING_OUT_OF_DOCUMENTS, "县委、县政府重要文件落实得怎样"),
          supervised(5, "audit", RECTIFICATION_AFTER_AUDIT, "重要审计结果的整改"),
          supervised(6, "instructions", LEADERS_INSTRUCTIONS, "县政府承办的各级领导批示"),
          supervised(7, "leaders-requests", SUPERVISION_ASKED_BY_LEADERS, "县政府领导要求的其他督查"),

          // Art. 64
          ruling("key-tasks-in-ledgers", SUPERVISION_RECORDS)
              .gist("中央到县里的重点工作，都要记进政府和部门的台账。")
              .when(is(KEY_TASK).and(isNot(IN_LEDGERS)))
              .stated(LACKING)
              .citing(article(64)),
          ruling("key-tasks-listed", SUPERVISION_RECORDS)
              .gist("中央到县里的重点工作，按清单管理。")
              .when(is(KEY_TASK).and(isNot(MANAGED_BY_LIST)))
              .stated(LACKING)
              .citing(article(64)),
          ruling("key-tasks-marked", SUPERVISION_RECORDS)
              .gist("中央到县里的重点工作，用蓝、黄、红三色标识。")
              .when(is(KEY_TASK).and(isNot(MARKED_IN_COLOUR)))
              .stated(LACKING)
              .citing(article(64)),
          chain("review-ladder", REVIEW_LADDER)
              .gist("重点工作，部门一周一盘点，分管副县长一旬一推进，县长一月一调度。")
              .stated(
                  first(TAKE_STOCK_WEEKLY, DEPARTMENTS)
                      .then(PUSH_EVERY_TEN_DAYS, DEPUTY_COUNTY_HEAD_IN_CHARGE)
                      .then(REVIEW_MONTHLY, COUNTY_HEAD)
                      .inNoOrder())
              .citing(article(64)),

          // Art. 65
          ruling("no-county-wide-supervision", COUNTY_WIDE_SUPERVISION)
              .gist("实地督查一般不铺开到全县。")
              .when(is(WHOLE_COUNTY))
              .generally(FORBIDDEN)
              .citing(article(65)),
          ruling("county-wide-supervision-arranged", COUNTY_WIDE_SUPERVISION)
              .gist("县委、县政府统一部署的，实地督查可以铺开到全县。")
              .when(is(WHOLE_COUNTY).and(is(ARRANGED_BY_COUNTY)))
              .stated(PERMITTED)
              .overriding("no-county-wide-supervision")
              .citing(article(65)),
          ruling("supervision-approved", ConductRulings.SUPERVISION_APPROVED)
              .gist("县直部门和单位没有得到批准的，不得搞政府督查，由谁批准没有写。")
              .when(is(BY_DEPARTMENT_OR_UNIT).and(isNot(SUPERVISION_APPROVED)))
              .mustNot(FORBIDDEN)
              .citing(article(65)),

          // Art. 66
          chain("supervision-by-departments", SUPERVISION)
              .gist("部门牵头的重点工作，由部门按分工适时督查。")
              .when(is(LED_BY_DEPARTMENT))
              .stated(first(SUPERVISE, DEPARTMENTS))
              // Of these, article 66 names the department in particular.
              .overriding("supervision-by-office")
              .citing(article(66)),
          chain("supervision-in-its-name", SUPERVISION_APPROVAL)
              .gist("以县政府或其办公室名义督查，由组织实施的部门提出方案，办公室审核以后再开展。")
              .when(is(SUPERVISION_IN_ITS_NAME))
              .stated(
                  first(PROPOSE_SUPERVISION_PLAN, ORGANISING_DEPARTMENT)
                      .then(CHECK, GOVERNMENT_OFFICE)
                      .then(SUPERVISE, ORGANISING_DEPARTMENT))
              .citing(article(66)),
          ruling("supervision-plan-checked", CHECK_OF_SUPERVISION_PLAN)
              .gist("以县政府或其办公室名义督查，方案没有经办公室审核的，手续不全。")
              .when(is(SUPERVISION_IN_ITS_NAME).and(isNot(SUPERVISION_PLAN_CHECKED)))
              .stated(LACKING)
              .citing(article(66)),
          chain("special-supervision", SPECIAL_SUPERVISION)
              .gist("专项督查以业务部门为主，责任部门配合，查后写成报告。")
              .stated(
                  first(SUPERVISE, COMPETENT_DEPARTMENT)
                      .then(COOPERATE, RESPONSIBLE_DEPARTMENT)
                      .then(WRITE_SUPERVISION_REPORT, COMPETENT_DEPARTMENT))
              .citing(article(66)),
          ruling("content-of-supervision-report", REPORT_CONTENT)
              .gist("专项督查的报告，要有落实情况、问题和建议。")
              .when(isNot(SUPERVISION_REPORT_COMPLETE))
              .stated(LACKING)
              .citing(article(66)),

          // Art. 67
          ruling("problems-listed", SUPERVISION_RECORDS)
              .gist("督查查出的问题，部门要开列清单、挂账整改。")
              .when(is(FOUND_BY_SUPERVISION).and(isNot(PROBLEMS_LISTED)))
              .shall(LACKING)
              .citing(article(67)),
          chain("rectification-after-supervision", RECTIFICATION)
              .gist("督查查出的问题，由部门列清单并整改。")
              .when(is(FOUND_BY_SUPERVISION))
              .shall(first(LIST_PROBLEMS, DEPARTMENTS).then(RECTIFY, DEPARTMENTS))
              .citing(article(67)),
          chain("steps-of-supervision", SUPERVISION_STEPS)
              .gist("督办分五步，从交办开始，到销号为止，每步由谁办没有写。")
              .stated(
                  first(Step.byWhomNotSaid(ASSIGN))
                      .then(Step.byWhomNotSaid(UNDERTAKE))
                      .then(Step.byWhomNotSaid(REPORT_BACK))
                      .then(Step.byWhomNotSaid(VERIFY))
                      .then(Step.byWhomNotSaid(CLOSE)))
              .citing(article(67)),

          // Art. 68
          ruling("good-results", SUPERVISION_RESULTS)
              .gist("督查中成绩显著的镇街、部门和单位，通报表扬。")
              .when(is(RESULT, GOOD_RESULT))
              .stated(COMMENDED)
              .citing(article(68)),
          ruling("poor-results", SUPERVISION_RESULTS)
              .gist("督查中工作不力、问题突出的，通报批评，看情况再督办、约谈。")
              .when(is(RESULT, POOR_RESULT))
              .stated(CRITICISED)
              .citing(article(68)),
          ruling("results-in-appraisal", APPRAISAL_SCORE)
              .gist("政府部门的督查结果关系年终考核，照规定和权限加分、减分。")
              .when(is(SUPERVISED, DEPARTMENTS).and(is(RESULT, GOOD_RESULT, POOR_RESULT)))
              .stated(SCORE_ADJUSTED)
              .citing(article(68)));

  static final List<Provision> REGISTER =
      Collections.singletonList(declaratory(article(62), "要求执行国务院的督查条例，自身不另设规则"));

  /** Art. 63: what the office supervises first of all. */
  private static DutyRule supervised(int item, String id, Matter matter, String what) {
    return duty("supervised-" + id, matter)
        .gist("办公室督查的重点，包括" + what + "。")
        .shall(Step.of(SUPERVISE, GOVERNMENT_OFFICE))
        .citing(article(63).item(item));
  }

  private FollowUp() {}
}
