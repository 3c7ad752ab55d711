package org.workrules.profile.qinghemen;

import static org.workrules.api.actor.Bodies.ASSISTING_DEPARTMENT;
import static org.workrules.api.actor.Bodies.COUNTY_GOVERNMENT;
import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Bodies.GOVERNMENT_OFFICE;
import static org.workrules.api.actor.Bodies.HANDLING_DEPARTMENT;
import static org.workrules.api.actor.Bodies.LEAD_DEPARTMENT;
import static org.workrules.api.actor.Bodies.RESPONSIBLE_UNIT;
import static org.workrules.api.actor.Bodies.SUPERVISION_OFFICE;
import static org.workrules.api.actor.Bodies.TOWNSHIPS;
import static org.workrules.api.actor.Roles.COUNTY_LEADERS;
import static org.workrules.api.actor.Roles.DEPARTMENT_HEAD;
import static org.workrules.api.conduct.ConductChains.CARRYING_OUT_RESPONSIBILITY;
import static org.workrules.api.conduct.ConductChains.INSTRUCTION_HANDLING;
import static org.workrules.api.conduct.ConductChains.SUPERVISION;
import static org.workrules.api.conduct.ConductChains.SUPERVISION_STEPS;
import static org.workrules.api.conduct.ConductFacts.ARRANGED_BY_COUNTY;
import static org.workrules.api.conduct.ConductFacts.SUPERVISION_APPROVED;
import static org.workrules.api.conduct.ConductFacts.WHOLE_COUNTY;
import static org.workrules.api.conduct.ConductRulings.COUNTY_WIDE_SUPERVISION;
import static org.workrules.api.conduct.ConductRulings.SUPERVISION_RECORDS;
import static org.workrules.api.conduct.ConductRulings.SUPERVISION_RESULTS;
import static org.workrules.api.document.DocumentFacts.APPROVED_BY_GOVERNMENT;
import static org.workrules.api.document.DocumentFacts.IN_NAME_OF;
import static org.workrules.api.document.DocumentOptions.DEPARTMENT;
import static org.workrules.api.matter.DutyRule.duty;
import static org.workrules.api.matter.Matters.CARRYING_OUT_OF_HIGHER_DECISIONS;
import static org.workrules.api.matter.Matters.SUPERIOR_DECISIONS;
import static org.workrules.api.matter.RequirementRule.requirement;
import static org.workrules.api.meeting.MeetingChains.CARRYING_OUT;
import static org.workrules.api.meeting.MeetingTypes.EXECUTIVE_MEETING;
import static org.workrules.api.meeting.MeetingTypes.PARTY_GROUP_MEETING;
import static org.workrules.api.procedure.Acts.APPROVE_FINALLY;
import static org.workrules.api.procedure.Acts.CARRY_OUT;
import static org.workrules.api.procedure.Acts.COLLECT;
import static org.workrules.api.procedure.Acts.COORDINATE;
import static org.workrules.api.procedure.Acts.HEAR;
import static org.workrules.api.procedure.Acts.REPORT_TO;
import static org.workrules.api.procedure.Acts.SUPERVISE;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.procedure.Step.eachOf;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Condition.isNot;
import static org.workrules.api.rule.Facts.MEETING;
import static org.workrules.api.ruling.Ruling.FORBIDDEN;
import static org.workrules.api.ruling.Ruling.LACKING;
import static org.workrules.api.ruling.RulingRule.ruling;
import static org.workrules.api.spi.Acknowledged.overlap;
import static org.workrules.api.time.Events.ASSIGNED;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSource.LAW;
import static org.workrules.api.time.LimitSource.SUPERVISION_NOTICE;
import static org.workrules.api.time.LimitSubjects.FOLLOW_UP;
import static org.workrules.api.time.LimitSubjects.FOLLOW_UP_REPORT;
import static org.workrules.api.time.LimitSubjects.FOLLOW_UP_REVIEW;
import static org.workrules.api.time.LimitSubjects.SUPERVISION_PLAN;
import static org.workrules.api.time.LimitUnit.CALENDAR_DAY;
import static org.workrules.api.time.LimitUnit.MONTH;
import static org.workrules.api.time.LimitUnit.YEAR;
import static org.workrules.api.time.Promptness.AT_ONCE;
import static org.workrules.api.time.Promptness.PERIODICALLY;
import static org.workrules.api.time.Promptness.PROMPTLY;
import static org.workrules.api.time.TimeLimit.by;
import static org.workrules.api.time.TimeLimit.every;
import static org.workrules.api.time.TimeLimit.setBy;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.api.time.TimeLimit.within;
import static org.workrules.profile.qinghemen.Vocabulary.AFFIX_SEAL;
import static org.workrules.profile.qinghemen.Vocabulary.APPRAISAL_RESULT;
import static org.workrules.profile.qinghemen.Vocabulary.APPRAISAL_RESULTS;
import static org.workrules.profile.qinghemen.Vocabulary.BE_FIRST_RESPONSIBLE;
import static org.workrules.profile.qinghemen.Vocabulary.BE_RESPONSIBLE;
import static org.workrules.profile.qinghemen.Vocabulary.CHECK_AFTERWARDS;
import static org.workrules.profile.qinghemen.Vocabulary.COMPLETION_REPORT;
import static org.workrules.profile.qinghemen.Vocabulary.COMPLEX_MATTER;
import static org.workrules.profile.qinghemen.Vocabulary.COOPERATE;
import static org.workrules.profile.qinghemen.Vocabulary.COUNTED_IN_APPRAISAL;
import static org.workrules.profile.qinghemen.Vocabulary.CROSS_DEPARTMENT_SUPERVISION;
import static org.workrules.profile.qinghemen.Vocabulary.DISTRICT_LEADERS_INSTRUCTIONS;
import static org.workrules.profile.qinghemen.Vocabulary.FOLLOW_UP_MATTER;
import static org.workrules.profile.qinghemen.Vocabulary.FUNDS_MATTER;
import static org.workrules.profile.qinghemen.Vocabulary.FUND_PAYMENT;
import static org.workrules.profile.qinghemen.Vocabulary.HEADS_INSTRUCTION_TO_LEADERS;
import static org.workrules.profile.qinghemen.Vocabulary.HELD_ACCOUNTABLE;
import static org.workrules.profile.qinghemen.Vocabulary.IMPORTANT_AND_URGENT_MATTER;
import static org.workrules.profile.qinghemen.Vocabulary.IMPORTANT_DOCUMENTS_CARRIED_OUT;
import static org.workrules.profile.qinghemen.Vocabulary.IMPORTANT_PROGRESS;
import static org.workrules.profile.qinghemen.Vocabulary.INSTRUCTION_COORDINATION;
import static org.workrules.profile.qinghemen.Vocabulary.INSTRUCTION_REPORT;
import static org.workrules.profile.qinghemen.Vocabulary.INSTRUCTION_SUMMARY;
import static org.workrules.profile.qinghemen.Vocabulary.INSTRUCTION_SUMMARY_REPORT;
import static org.workrules.profile.qinghemen.Vocabulary.JOINT_WORK;
import static org.workrules.profile.qinghemen.Vocabulary.KEEP_TASK_RECORD;
import static org.workrules.profile.qinghemen.Vocabulary.LIST_TASKS;
import static org.workrules.profile.qinghemen.Vocabulary.LIVELIHOOD_PROJECTS;
import static org.workrules.profile.qinghemen.Vocabulary.MAKE_SUPERVISION_PLAN;
import static org.workrules.profile.qinghemen.Vocabulary.MATTER_SET_AT_YEAR_BEGINNING;
import static org.workrules.profile.qinghemen.Vocabulary.MEETINGS_ARRANGEMENTS;
import static org.workrules.profile.qinghemen.Vocabulary.NAME_RESPONSIBLE;
import static org.workrules.profile.qinghemen.Vocabulary.NAME_SUPERVISION_ITEMS;
import static org.workrules.profile.qinghemen.Vocabulary.NAMING_OF_RESPONSIBLE;
import static org.workrules.profile.qinghemen.Vocabulary.NOT_CARRIED_OUT;
import static org.workrules.profile.qinghemen.Vocabulary.ORDINARY_MATTER;
import static org.workrules.profile.qinghemen.Vocabulary.OTHER_SUPERVISION;
import static org.workrules.profile.qinghemen.Vocabulary.PAY;
import static org.workrules.profile.qinghemen.Vocabulary.PAYMENT_OF_FUNDS;
import static org.workrules.profile.qinghemen.Vocabulary.PROBLEMS_UNDER_SUPERVISION;
import static org.workrules.profile.qinghemen.Vocabulary.PROBLEM_RECORD_KEPT;
import static org.workrules.profile.qinghemen.Vocabulary.PROGRESS_SUBMISSION;
import static org.workrules.profile.qinghemen.Vocabulary.RECORD_PROBLEM;
import static org.workrules.profile.qinghemen.Vocabulary.REPORT_UP;
import static org.workrules.profile.qinghemen.Vocabulary.REPORT_UP_JOINTLY;
import static org.workrules.profile.qinghemen.Vocabulary.SEND_SUPERVISION_NOTICE;
import static org.workrules.profile.qinghemen.Vocabulary.SET_SUPERVISION_DEMANDS;
import static org.workrules.profile.qinghemen.Vocabulary.SEVERAL_DEPARTMENTS;
import static org.workrules.profile.qinghemen.Vocabulary.STRIKE_OFF;
import static org.workrules.profile.qinghemen.Vocabulary.SUPERIORS_INSTRUCTIONS;
import static org.workrules.profile.qinghemen.Vocabulary.SUPERVISION_BY_GOVERNMENT;
import static org.workrules.profile.qinghemen.Vocabulary.SUPERVISION_NOTICES;
import static org.workrules.profile.qinghemen.Vocabulary.SUPERVISION_NOTICE_TO_TOWNSHIPS;
import static org.workrules.profile.qinghemen.Vocabulary.SUPERVISION_REPORTS;
import static org.workrules.profile.qinghemen.Vocabulary.SUPERVISION_THROUGHOUT;
import static org.workrules.profile.qinghemen.Vocabulary.TAKE_THE_LEAD;
import static org.workrules.profile.qinghemen.Vocabulary.TASK_RECORD_KEPT;
import static org.workrules.profile.qinghemen.Vocabulary.TO_BE_CARRIED_OUT;
import static org.workrules.profile.qinghemen.Vocabulary.WORK_REPORT_TASKS;
import static org.workrules.profile.qinghemen.WorkRules2022.article;

import java.time.MonthDay;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.workrules.api.conduct.ConductRulings;
import org.workrules.api.document.DocumentOptions;
import org.workrules.api.matter.DutyRule;
import org.workrules.api.matter.RequirementRule;
import org.workrules.api.procedure.ChainRule;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Condition;
import org.workrules.api.ruling.RulingRule;
import org.workrules.api.spi.Acknowledged;
import org.workrules.api.time.LimitRule;

/** 第十章 督查考评制度: supervision and appraisal, articles 53 to 59. */
final class FollowUp {

  /** 部门下发镇街的督查通知: what art. 59 restrains. */
  private static final Condition NOTICE_OF_DEPARTMENTS =
      is(SUPERVISION_NOTICE_TO_TOWNSHIPS)
          .and(is(IN_NAME_OF, DEPARTMENT, DocumentOptions.SEVERAL_DEPARTMENTS));

  /** 办公室（督查室）督促检查: who supervises by art. 56. */
  private static final Step SUPERVISES = eachOf(SUPERVISE, GOVERNMENT_OFFICE, SUPERVISION_OFFICE);

  static final List<LimitRule> LIMITS =
      Arrays.asList(

          // Art. 54
          limit("implementation-report", FOLLOW_UP_REPORT)
              .gist("决策部署执行得怎样，部门要及时跟踪并反馈。")
              .by(DEPARTMENTS)
              .shall(unquantified(PROMPTLY))
              .citing(article(54).paragraph(2)),

          // Art. 55
          limit("progress-report", FOLLOW_UP_REPORT)
              .gist("区政府决策、领导批示和会议议定的事项有重要进展，镇街和部门要及时报告。")
              .by(TOWNSHIPS, DEPARTMENTS)
              .when(is(IMPORTANT_PROGRESS))
              .shall(unquantified(PROMPTLY))
              .citing(article(55).paragraph(1)),
          limit("fund-payment", FUND_PAYMENT)
              .gist("党组会议、常务会议决定的资金和区政府批准的资金，在规定的时间内拨付。")
              .when(
                  is(MEETING, EXECUTIVE_MEETING, PARTY_GROUP_MEETING)
                      .or(is(APPROVED_BY_GOVERNMENT)))
              .stated(setBy(LAW))
              .citing(article(55).paragraph(1)),
          limit("instruction-report", INSTRUCTION_REPORT)
              .gist("部门一接到区领导批示，要立即报告本部门主要领导。")
              .by(DEPARTMENTS)
              .shall(unquantified(AT_ONCE))
              .citing(article(55).paragraph(2)),
          limit("implementation-report-of-several-departments", FOLLOW_UP_REPORT)
              .gist("批示要几个部门一起办的，牵头部门汇总各家落实情况，及时上报。")
              .by(LEAD_DEPARTMENT)
              .when(is(SEVERAL_DEPARTMENTS))
              .stated(unquantified(PROMPTLY))
              .citing(article(55).paragraph(2)),
          limit("implementation-report-on-heads-instruction", FOLLOW_UP_REPORT)
              .gist("主要领导的批示由其他区级领导组织落实的，主要承办单位把批示和落实情况及时上报。")
              .by(HANDLING_DEPARTMENT)
              .when(is(HEADS_INSTRUCTION_TO_LEADERS))
              .stated(unquantified(PROMPTLY))
              .citing(article(55).paragraph(2)),
          limit("instruction-summary-report", INSTRUCTION_SUMMARY_REPORT)
              .gist("区政府督查室定期汇总批示的办理情况，定期报告区领导。")
              .by(SUPERVISION_OFFICE)
              .stated(unquantified(PERIODICALLY))
              .citing(article(55).paragraph(3)),

          // Art. 56
          limit("supervision-plan", SUPERVISION_PLAN)
              .gist("区政府办公室（督查室）要制定每个年度的区级督查考核计划。")
              .by(GOVERNMENT_OFFICE, SUPERVISION_OFFICE)
              .shall(every(YEAR))
              .citing(article(56)),
          limit("executive-meeting-hears-supervision", FOLLOW_UP_REVIEW)
              .gist("常务会议定期听取督查情况的汇报。")
              .stated(unquantified(PERIODICALLY))
              .citing(article(56)),

          // Art. 57
          limit("supervision-circular", FOLLOW_UP_REVIEW)
              .gist("重大决策、重点工作和批示交办事项的完成情况，定期督查并通报。")
              .stated(unquantified(PERIODICALLY))
              .citing(article(57).paragraph(1)),
          limit("follow-up-ordinary", FOLLOW_UP)
              .gist("普通事项应当在七天内办完，部署当日算第一天。")
              .when(is(FOLLOW_UP_MATTER, ORDINARY_MATTER))
              .shall(within(7, CALENDAR_DAY, ASSIGNED).countingEventDay())
              .citing(article(57).paragraph(2)),
          limit("follow-up-complex", FOLLOW_UP)
              .gist("复杂事项自部署当日算起，一个月内要有结果。")
              .when(is(FOLLOW_UP_MATTER, COMPLEX_MATTER))
              .stated(within(1, MONTH, ASSIGNED).countingEventDay())
              .citing(article(57).paragraph(2)),
          limit("follow-up-of-the-year", FOLLOW_UP)
              .gist("年初定下的事项，到年底全部办结销号。")
              .when(is(FOLLOW_UP_MATTER, MATTER_SET_AT_YEAR_BEGINNING))
              .stated(by(MonthDay.of(12, 31), "年底前", "by the end of the year"))
              .citing(article(57).paragraph(2)),
          limit("follow-up-important-and-urgent", FOLLOW_UP)
              .gist("重要而紧急的事项，时限看督查通知。")
              .when(is(FOLLOW_UP_MATTER, IMPORTANT_AND_URGENT_MATTER))
              .stated(setBy(SUPERVISION_NOTICE))
              .citing(article(57).paragraph(2)));

  static final List<ChainRule> CHAINS =
      Arrays.asList(

          // Art. 53
          chain("supervision-throughout", SUPERVISION_THROUGHOUT)
              .gist("从研究、部署到实施，区政府和部门每一步都要顾到督促检查。")
              .shall(
                  first(eachOf(SET_SUPERVISION_DEMANDS, COUNTY_GOVERNMENT, DEPARTMENTS))
                      .then(eachOf(NAME_SUPERVISION_ITEMS, COUNTY_GOVERNMENT, DEPARTMENTS))
                      .then(eachOf(CHECK_AFTERWARDS, COUNTY_GOVERNMENT, DEPARTMENTS)))
              .citing(article(53)),

          // Art. 54
          chain("first-responsible", CARRYING_OUT_RESPONSIBILITY)
              .gist("上级和区里的决策部署，由部门的主要负责人负第一位的责任，两处上级机关的用字已缺。")
              .stated(first(BE_FIRST_RESPONSIBLE, DEPARTMENT_HEAD))
              .citing(article(54).paragraph(2)),
          chain("work-of-several-departments", JOINT_WORK)
              .gist("工作有几个部门参与的，牵头的要主导，协办的要配合。")
              .shall(
                  first(TAKE_THE_LEAD, LEAD_DEPARTMENT)
                      .then(COOPERATE, ASSISTING_DEPARTMENT)
                      .inNoOrder())
              .citing(article(54).paragraph(2)),

          // Art. 55
          chain("carrying-out-decisions", CARRYING_OUT)
              .gist("重要会议议定的事项，镇街和部门要明确由谁负责，办完后报告区政府。")
              .shall(
                  first(eachOf(NAME_RESPONSIBLE, TOWNSHIPS, DEPARTMENTS))
                      .then(eachOf(REPORT_TO, TOWNSHIPS, DEPARTMENTS).to(COUNTY_GOVERNMENT)))
              .citing(article(55).paragraph(1)),
          chain("instruction-handling", INSTRUCTION_HANDLING)
              .gist("部门接到区领导的批示，要报告本部门主要领导，并迅速落实。")
              .shall(
                  first(Step.of(REPORT_TO, DEPARTMENTS).to(DEPARTMENT_HEAD))
                      .then(CARRY_OUT, DEPARTMENTS))
              .citing(article(55).paragraph(2)),
          chain("instruction-to-several-departments", INSTRUCTION_COORDINATION)
              .gist("批示要几个部门一起办的，牵头部门协调、汇总各家情况并上报，报给谁没有写明。")
              .when(is(SEVERAL_DEPARTMENTS))
              .stated(
                  first(COORDINATE, LEAD_DEPARTMENT)
                      .then(COLLECT, LEAD_DEPARTMENT)
                      .then(REPORT_UP, LEAD_DEPARTMENT))
              .citing(article(55).paragraph(2)),
          chain("heads-instruction-to-leaders", INSTRUCTION_COORDINATION)
              .gist("主要领导的批示由其他区级领导组织落实的，主要承办单位会同相关部门上报，报给谁没有写明。")
              .when(is(HEADS_INSTRUCTION_TO_LEADERS))
              .stated(
                  first(BE_RESPONSIBLE, HANDLING_DEPARTMENT)
                      .then(REPORT_UP_JOINTLY, HANDLING_DEPARTMENT))
              .citing(article(55).paragraph(2)),
          chain("progress-submission", PROGRESS_SUBMISSION)
              .gist("部门报办理情况、进展情况，应由本单位主要领导审定，再盖公章。")
              .shall(first(APPROVE_FINALLY, DEPARTMENT_HEAD).then(AFFIX_SEAL, DEPARTMENTS))
              .citing(article(55).paragraph(3)),
          chain("instruction-summary", INSTRUCTION_SUMMARY)
              .gist("区政府督查室汇总各部门办理批示的情况，报告区领导。")
              .stated(
                  first(COLLECT, SUPERVISION_OFFICE)
                      .then(Step.of(REPORT_TO, SUPERVISION_OFFICE).to(COUNTY_LEADERS)))
              .citing(article(55).paragraph(3)),

          // Art. 56
          chain("supervision", SUPERVISION)
              .gist("区政府办公室（督查室）要制定年度计划、建立任务台账，据此督促检查。")
              .shall(
                  first(eachOf(MAKE_SUPERVISION_PLAN, GOVERNMENT_OFFICE, SUPERVISION_OFFICE))
                      .then(eachOf(KEEP_TASK_RECORD, GOVERNMENT_OFFICE, SUPERVISION_OFFICE))
                      .then(SUPERVISES))
              .citing(article(56)),

          // Art. 57
          chain("supervision-steps", SUPERVISION_STEPS)
              .gist("督查发现的问题先入台账，再发督办通知，由责任单位列出任务、责任和时限，办结后销号，由谁督办没有写明。")
              .when(is(PROBLEMS_UNDER_SUPERVISION))
              // 销号 stands beside 台账 in the text, but ends what the others begin.
              .stated(
                  first(Step.byWhomNotSaid(RECORD_PROBLEM))
                      .then(Step.byWhomNotSaid(SEND_SUPERVISION_NOTICE).to(RESPONSIBLE_UNIT))
                      .then(LIST_TASKS, RESPONSIBLE_UNIT)
                      .then(Step.byWhomNotSaid(STRIKE_OFF)))
              .citing(article(57).paragraph(1)));

  static final List<RequirementRule> REQUIREMENTS =
      Arrays.asList(

          // Art. 55
          requirement("naming-of-responsible", NAMING_OF_RESPONSIBLE)
              .gist("重要决策、重要会议的议定事项和领导批示，镇街和部门要定下谁负责落实。")
              .when(is(TO_BE_CARRIED_OUT))
              .shall(eachOf(NAME_RESPONSIBLE, TOWNSHIPS, DEPARTMENTS))
              .citing(article(55).paragraph(1)),
          requirement("completion-report", COMPLETION_REPORT)
              .gist("重要决策、重要会议的议定事项和领导批示办完以后，镇街和部门要报告区政府。")
              .when(is(TO_BE_CARRIED_OUT))
              .after(NAMING_OF_RESPONSIBLE)
              .shall(eachOf(REPORT_TO, TOWNSHIPS, DEPARTMENTS).to(COUNTY_GOVERNMENT))
              .citing(article(55).paragraph(1)),
          requirement("payment-of-funds", PAYMENT_OF_FUNDS)
              .gist("资金事项经党组会议、常务会议决定或者区政府批准的，按时拨付，由谁拨付没有写明。")
              .when(
                  is(MEETING, EXECUTIVE_MEETING, PARTY_GROUP_MEETING)
                      .or(is(APPROVED_BY_GOVERNMENT))
                      .and(is(FUNDS_MATTER)))
              .stated(Step.byWhomNotSaid(PAY))
              .citing(article(55).paragraph(1)));

  static final List<DutyRule> DUTIES =
      Arrays.asList(

          // Art. 54
          duty("higher-decisions-carried-out", CARRYING_OUT_OF_HIGHER_DECISIONS)
              .gist("中央和上级的决策部署，连同区委、区政府的工作要求，部门必须坚决落实，两处上级机关的用字已缺。")
              .must(Step.of(CARRY_OUT, DEPARTMENTS))
              .citing(article(54).paragraph(2)),

          // Art. 56
          duty("executive-supervision-reports", SUPERVISION_REPORTS)
              .gist("督查工作的汇报由常务会议听取。")
              .stated(Step.of(HEAR, EXECUTIVE_MEETING))
              .citing(article(56)),
          duty("supervision-of-superior-decisions", SUPERIOR_DECISIONS)
              .gist("中央的重大决策部署和上级的工作要求落实得怎样，是督查的重点，上级机关的用字已缺。")
              .stated(SUPERVISES)
              .citing(article(56).item(1)),
          duty("supervision-of-superiors-instructions", SUPERIORS_INSTRUCTIONS)
              .gist("中央和上级领导的指示批示落实得怎样，是督查的重点，上级机关的用字已缺。")
              .stated(SUPERVISES)
              .citing(article(56).item(1)),
          duty("supervision-arranged-by-government", SUPERVISION_BY_GOVERNMENT)
              .gist("政府部署的督查活动是督查的重点，哪一级政府的用字已缺。")
              .stated(SUPERVISES)
              .citing(article(56).item(2)),
          duty("supervision-of-work-report-tasks", WORK_REPORT_TASKS)
              .gist("当年《政府工作报告》定下的任务和措施，是督查的重点。")
              .stated(SUPERVISES)
              .citing(article(56).item(3)),
          duty("supervision-of-meetings-arrangements", MEETINGS_ARRANGEMENTS)
              .gist("区委、区政府重要会议作出的部署，是督查的重点。")
              .stated(SUPERVISES)
              .citing(article(56).item(4)),
          duty("supervision-of-important-documents", IMPORTANT_DOCUMENTS_CARRIED_OUT)
              .gist("区委、区政府关于全区发展的重要文件落实得怎样，是督查的重点。")
              .stated(SUPERVISES)
              .citing(article(56).item(5)),
          duty("supervision-of-leaders-instructions", DISTRICT_LEADERS_INSTRUCTIONS)
              .gist("区政府领导批示和交办的事项办得怎样，是督查的重点。")
              .stated(SUPERVISES)
              .citing(article(56).item(6)),
          duty("supervision-of-livelihood-projects", LIVELIHOOD_PROJECTS)
              .gist("民生实事项目办得怎样，是督查的重点。")
              .stated(SUPERVISES)
              .citing(article(56).item(7)),
          duty("other-supervision", OTHER_SUPERVISION)
              .gist("区政府领导另外要求督查的，也是督查的重点。")
              .stated(SUPERVISES)
              .citing(article(56).item(8)));

  static final List<RulingRule> RULINGS =
      Arrays.asList(

          // Art. 56
          ruling("record-of-tasks", SUPERVISION_RECORDS)
              .gist("督查的任务要有台账。")
              .when(isNot(TASK_RECORD_KEPT))
              .shall(LACKING)
              .citing(article(56)),

          // Art. 57
          ruling("record-of-problems", SUPERVISION_RECORDS)
              .gist("督查发现的问题要另建台账，逐个销号。")
              .when(is(PROBLEMS_UNDER_SUPERVISION).and(isNot(PROBLEM_RECORD_KEPT)))
              .stated(LACKING)
              .citing(article(57).paragraph(1)),
          ruling("accountability-for-inaction", SUPERVISION_RESULTS)
              .gist("督查的事项不落实的，问责到人。")
              .when(is(NOT_CARRIED_OUT))
              .stated(HELD_ACCOUNTABLE)
              .citing(article(57).paragraph(1)),

          // Art. 58
          ruling("appraisal-results", APPRAISAL_RESULTS)
              .gist("决策部署、重点任务和自身建设的考评结果，算进区政府的绩效考核。")
              .when(is(APPRAISAL_RESULT))
              .stated(COUNTED_IN_APPRAISAL)
              .citing(article(58)),

          // Art. 59
          ruling("whole-district-supervision", COUNTY_WIDE_SUPERVISION)
              .gist("没有区委、区政府的统一部署，一般不搞遍及所有镇街的实地督查。")
              .when(is(WHOLE_COUNTY).and(isNot(ARRANGED_BY_COUNTY)))
              .generally(FORBIDDEN)
              .citing(article(59)),
          ruling("cross-department-supervision", ConductRulings.SUPERVISION_APPROVED)
              .gist("未经批准，部门不得出面搞跨部门的实地督查，由谁批准没有写明。")
              .when(is(CROSS_DEPARTMENT_SUPERVISION).and(isNot(SUPERVISION_APPROVED)))
              .mustNot(FORBIDDEN)
              .citing(article(59)),
          ruling("supervision-notices", SUPERVISION_NOTICES)
              .gist("未经批准，部门不得给镇街及其办公室发督查通知，由谁批准没有写明。")
              .when(NOTICE_OF_DEPARTMENTS.and(isNot(SUPERVISION_APPROVED)))
              .mustNot(FORBIDDEN)
              .citing(article(59)));

  static final List<Acknowledged> ACKNOWLEDGED =
      Collections.singletonList(
          overlap(
              "instruction-to-several-departments",
              "heads-instruction-to-leaders",
              "主要领导的批示既要几个部门一起办、又由其他区级领导组织落实的，第五十五条一处写牵头部门，一处写主要承办单位，没有写明先后。"));

  private FollowUp() {}
}
