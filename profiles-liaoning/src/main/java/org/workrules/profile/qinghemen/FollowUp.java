package org.workrules.profile.qinghemen;

import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Bodies.GOVERNMENT_OFFICE;
import static org.workrules.api.actor.Bodies.HANDLING_DEPARTMENT;
import static org.workrules.api.actor.Bodies.LEAD_DEPARTMENT;
import static org.workrules.api.actor.Bodies.SUPERVISION_OFFICE;
import static org.workrules.api.actor.Bodies.TOWNSHIPS;
import static org.workrules.api.actor.Roles.DEPARTMENT_HEAD;
import static org.workrules.api.document.DocumentFacts.APPROVED_BY_GOVERNMENT;
import static org.workrules.api.document.DocumentFacts.IN_NAME_OF;
import static org.workrules.api.document.DocumentOptions.DEPARTMENT;
import static org.workrules.api.meeting.MeetingTypes.EXECUTIVE_MEETING;
import static org.workrules.api.meeting.MeetingTypes.PARTY_GROUP_MEETING;
import static org.workrules.api.procedure.Acts.APPROVE_FINALLY;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Facts.MEETING;
import static org.workrules.api.ruling.Ruling.FORBIDDEN;
import static org.workrules.api.ruling.Ruling.PERMITTED;
import static org.workrules.api.ruling.RulingRule.ruling;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.source.Provision.pending;
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
import static org.workrules.profile.qinghemen.Vocabulary.COMPLEX_MATTER;
import static org.workrules.profile.qinghemen.Vocabulary.FOLLOW_UP_MATTER;
import static org.workrules.profile.qinghemen.Vocabulary.FUND_PAYMENT;
import static org.workrules.profile.qinghemen.Vocabulary.HEADS_INSTRUCTION_TO_LEADERS;
import static org.workrules.profile.qinghemen.Vocabulary.IMPORTANT_AND_URGENT_MATTER;
import static org.workrules.profile.qinghemen.Vocabulary.IMPORTANT_PROGRESS;
import static org.workrules.profile.qinghemen.Vocabulary.INSTRUCTION_REPORT;
import static org.workrules.profile.qinghemen.Vocabulary.INSTRUCTION_SUMMARY_REPORT;
import static org.workrules.profile.qinghemen.Vocabulary.MATTER_SET_AT_YEAR_BEGINNING;
import static org.workrules.profile.qinghemen.Vocabulary.ORDINARY_MATTER;
import static org.workrules.profile.qinghemen.Vocabulary.PROGRESS_SUBMISSION;
import static org.workrules.profile.qinghemen.Vocabulary.SEVERAL_DEPARTMENTS;
import static org.workrules.profile.qinghemen.Vocabulary.SUPERVISION_APPROVED;
import static org.workrules.profile.qinghemen.Vocabulary.SUPERVISION_NOTICES;
import static org.workrules.profile.qinghemen.Vocabulary.SUPERVISION_NOTICE_TO_TOWNSHIPS;
import static org.workrules.profile.qinghemen.WorkRules2022.article;

import java.time.MonthDay;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.workrules.api.document.DocumentOptions;
import org.workrules.api.procedure.ChainRule;
import org.workrules.api.rule.Condition;
import org.workrules.api.ruling.RulingRule;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitRule;

/** 第十章 督查考评制度: supervision and appraisal, articles 53 to 59. */
final class FollowUp {

  /** 部门下发镇街的督查通知: what art. 59 restrains. */
  private static final Condition NOTICE_OF_DEPARTMENTS =
      is(SUPERVISION_NOTICE_TO_TOWNSHIPS)
          .and(is(IN_NAME_OF, DEPARTMENT, DocumentOptions.SEVERAL_DEPARTMENTS));

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
      Collections.singletonList(

          // Art. 55
          chain("progress-submission", PROGRESS_SUBMISSION)
              .gist("部门报办理情况、进展情况，应由本单位主要领导审定，再盖公章。")
              .shall(first(APPROVE_FINALLY, DEPARTMENT_HEAD).then(AFFIX_SEAL, DEPARTMENTS))
              .citing(article(55).paragraph(3)));

  static final List<RulingRule> RULINGS =
      Arrays.asList(

          // Art. 59
          ruling("supervision-notices", SUPERVISION_NOTICES)
              .gist("部门不得自行给镇街及其办公室发督查通知。")
              .when(NOTICE_OF_DEPARTMENTS)
              .mustNot(FORBIDDEN)
              .citing(article(59)),
          ruling("supervision-notices-approved", SUPERVISION_NOTICES)
              .gist("得到批准的，可以给镇街发督查通知。")
              .when(NOTICE_OF_DEPARTMENTS.and(is(SUPERVISION_APPROVED)))
              .stated(PERMITTED)
              .overriding("supervision-notices")
              .citing(article(59)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          declaratory(article(53), "阐明督查贯穿工作全过程的理念，由谁督查、督查什么见后面各条。"),
          pending(article(54), "谁是落实的第一责任人，多部门事项中牵头与协办的分工；执行情况向谁反馈没有写明，两处上级机关的用字已缺"),
          pending(article(55), "办结后报告，批示事项由谁牵头汇总、报给谁"),
          pending(article(56), "督查台账，督查的重点事项，督查的方式和制度；数处主体用字缺失"),
          pending(article(57), "问题台账、督办通知、三张清单和销号管理，不落实的追责"),
          declaratory(article(58), "提出建立考核与问责机制，指标、分值和处理措施有待另行制定。"),
          pending(article(59), "全覆盖实地督查和跨部门实地督查的限制，由谁批准没有写明"));

  private FollowUp() {}
}
