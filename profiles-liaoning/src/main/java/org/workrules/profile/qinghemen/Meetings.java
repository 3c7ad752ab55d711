package org.workrules.profile.qinghemen;

import static org.workrules.api.actor.Bodies.COUNTY_GOVERNMENT;
import static org.workrules.api.actor.Bodies.GOVERNMENT_OFFICE;
import static org.workrules.api.actor.Bodies.JUSTICE_BUREAU;
import static org.workrules.api.actor.Bodies.LEAD_DEPARTMENT;
import static org.workrules.api.actor.Roles.COUNTY_HEAD;
import static org.workrules.api.actor.Roles.DEPARTMENT_HEAD;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD_IN_CHARGE;
import static org.workrules.api.actor.Roles.DEPUTY_DEPARTMENT_HEAD;
import static org.workrules.api.actor.Roles.EXECUTIVE_DEPUTY_COUNTY_HEAD;
import static org.workrules.api.actor.Roles.OFFICE_DIRECTOR;
import static org.workrules.api.document.DocumentChains.SIGNING;
import static org.workrules.api.document.DocumentFacts.IN_NAME_OF;
import static org.workrules.api.document.DocumentFacts.KIND;
import static org.workrules.api.document.DocumentKinds.MINUTES;
import static org.workrules.api.document.DocumentOptions.DEPARTMENT;
import static org.workrules.api.document.DocumentOptions.SEVERAL_DEPARTMENTS;
import static org.workrules.api.meeting.MeetingTypes.EXECUTIVE_MEETING;
import static org.workrules.api.meeting.MeetingTypes.THEMATIC_MEETING;
import static org.workrules.api.procedure.Acts.CHECK;
import static org.workrules.api.procedure.Acts.DRAFT;
import static org.workrules.api.procedure.Acts.EXAMINE;
import static org.workrules.api.procedure.Acts.REVIEW_LEGALITY;
import static org.workrules.api.procedure.Acts.SIGN_AND_ISSUE;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.procedure.Step.eachOf;
import static org.workrules.api.procedure.Step.oneOf;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Facts.MEETING;
import static org.workrules.api.rule.Facts.OFFICIAL;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.source.Provision.pending;
import static org.workrules.api.time.Events.MEETING_CLOSED;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSubjects.COUNTY_WIDE_MEETING_CONSENT;
import static org.workrules.api.time.LimitSubjects.MEETING_PAPERS_SUBMISSION;
import static org.workrules.api.time.LimitSubjects.MEETING_REPORT;
import static org.workrules.api.time.LimitSubjects.MINUTES_ISSUE;
import static org.workrules.api.time.LimitSubjects.MINUTES_LEGALITY_OPINION;
import static org.workrules.api.time.LimitUnit.CALENDAR_DAY;
import static org.workrules.api.time.LimitUnit.WORKING_DAY;
import static org.workrules.api.time.Promptness.BEFOREHAND;
import static org.workrules.api.time.TimeLimit.lifted;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.api.time.TimeLimit.within;
import static org.workrules.profile.qinghemen.Vocabulary.DEPARTMENT_CONCERNED;
import static org.workrules.profile.qinghemen.Vocabulary.DEPARTMENT_LEADER_IN_CHARGE;
import static org.workrules.profile.qinghemen.Vocabulary.HIGHER_MEETING_ARRANGEMENT;
import static org.workrules.profile.qinghemen.Vocabulary.INVITE_JUSTICE_BUREAU;
import static org.workrules.profile.qinghemen.Vocabulary.JUSTICE_BUREAU_INVITATION;
import static org.workrules.profile.qinghemen.Vocabulary.LOST_CHECKER;
import static org.workrules.profile.qinghemen.Vocabulary.MAIN_RESPONSIBLE_DEPARTMENT;
import static org.workrules.profile.qinghemen.Vocabulary.OPINION_GIVEN_AT_MEETING;
import static org.workrules.profile.qinghemen.Vocabulary.PROVINCE_OR_CITY_WIDE_MEETING;
import static org.workrules.profile.qinghemen.Vocabulary.PROVINCIAL_THEMATIC_MEETING;
import static org.workrules.profile.qinghemen.Vocabulary.RESPONSIBLE_DEPARTMENT;
import static org.workrules.profile.qinghemen.Vocabulary.SIGN_NAME;
import static org.workrules.profile.qinghemen.Vocabulary.SPEECH_DRAFT;
import static org.workrules.profile.qinghemen.Vocabulary.SUPERIOR_MEETING;
import static org.workrules.profile.qinghemen.Vocabulary.TOPIC_CONCERNS_LAW;
import static org.workrules.profile.qinghemen.Vocabulary.TOPIC_CONSULTATION;
import static org.workrules.profile.qinghemen.Vocabulary.TOPIC_LEGALITY;
import static org.workrules.profile.qinghemen.Vocabulary.TOPIC_REPORTING_DEPARTMENT;
import static org.workrules.profile.qinghemen.Vocabulary.TOPIC_SUBMITTING_DEPARTMENT;
import static org.workrules.profile.qinghemen.WorkRules2022.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.procedure.ChainRule;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitRule;

/** 第八章 会议制度: meetings, articles 36 to 46. */
final class Meetings {

  static final List<LimitRule> LIMITS =
      Arrays.asList(

          // Art. 38
          limit("executive-topic-consultation", TOPIC_CONSULTATION)
              .gist("常务会议的议题涉及哪些单位，提请单位要在会前征求它们的意见。")
              .by(TOPIC_SUBMITTING_DEPARTMENT)
              .when(is(MEETING, EXECUTIVE_MEETING))
              .shall(unquantified(BEFOREHAND))
              .citing(article(38).paragraph(2)),
          limit("executive-papers", MEETING_PAPERS_SUBMISSION)
              .gist("常务会议材料经分管副区长审定后，由汇报部门提前报区政府办公室，提前多久没有写明。")
              .by(TOPIC_REPORTING_DEPARTMENT)
              .when(is(MEETING, EXECUTIVE_MEETING))
              .stated(unquantified(BEFOREHAND))
              .citing(article(38).paragraph(3)),
          limit("executive-minutes", MINUTES_ISSUE)
              .gist("常务会议纪要原则上在散会后三日内印发。")
              .by(GOVERNMENT_OFFICE)
              .when(is(MEETING, EXECUTIVE_MEETING))
              .inPrinciple(within(3, CALENDAR_DAY, MEETING_CLOSED))
              .citing(article(38).paragraph(5)),

          // Art. 39
          limit("thematic-topic-consultation", TOPIC_CONSULTATION)
              .gist("专题会议涉及哪些部门，议题的责任部门或者提请部门要提前明确并征求意见。")
              .by(RESPONSIBLE_DEPARTMENT, TOPIC_SUBMITTING_DEPARTMENT)
              .when(is(MEETING, THEMATIC_MEETING))
              .shall(unquantified(BEFOREHAND))
              .citing(article(39).paragraph(2)),
          limit("thematic-minutes", MINUTES_ISSUE)
              .gist("专题会议纪要在散会后三日内印发。")
              .by(GOVERNMENT_OFFICE)
              .when(is(MEETING, THEMATIC_MEETING))
              .stated(within(3, CALENDAR_DAY, MEETING_CLOSED))
              .citing(article(39).paragraph(3)),

          // Art. 40
          limit("thematic-justice-bureau-invitation", JUSTICE_BUREAU_INVITATION)
              .gist("专题会议涉及法律事务的，会议责任部门请区司法局提前介入。")
              .by(RESPONSIBLE_DEPARTMENT)
              .when(is(MEETING, THEMATIC_MEETING).and(is(TOPIC_CONCERNS_LAW)))
              .stated(unquantified(BEFOREHAND))
              .citing(article(40)),
          limit("thematic-minutes-legality-opinion", MINUTES_LEGALITY_OPINION)
              .gist("专题会议涉及法律事务的，区司法局要在散会后一日内对纪要稿提出审核意见。")
              .by(JUSTICE_BUREAU)
              .when(is(MEETING, THEMATIC_MEETING).and(is(TOPIC_CONCERNS_LAW)))
              .shall(within(1, CALENDAR_DAY, MEETING_CLOSED))
              .citing(article(40)),
          limit("thematic-minutes-legality-opinion-given", MINUTES_LEGALITY_OPINION)
              .gist("区司法局已在会上表明审查意见的，不必再对纪要稿提出。")
              .by(JUSTICE_BUREAU)
              .when(
                  is(MEETING, THEMATIC_MEETING)
                      .and(is(TOPIC_CONCERNS_LAW))
                      .and(is(OPINION_GIVEN_AT_MEETING)))
              .stated(lifted())
              .overriding("thematic-minutes-legality-opinion")
              .citing(article(40)),

          // Art. 42
          limit("district-wide-meeting-consent", COUNTY_WIDE_MEETING_CONSENT)
              .gist("要以部门名义开全区性会议的，主办部门应当事先征得分管领导同意，然后才正式请示。")
              .by(LEAD_DEPARTMENT)
              .when(is(IN_NAME_OF, DEPARTMENT, SEVERAL_DEPARTMENTS))
              .shall(unquantified(BEFOREHAND))
              .citing(article(42).paragraph(1)),

          // Art. 44
          limit("higher-meeting-arrangement", HIGHER_MEETING_ARRANGEMENT)
              .gist("部门之间商洽召开全省性、全市性会议的，须提前报告区政府，同意后才答复。")
              .by(DEPARTMENT_CONCERNED)
              .must(unquantified(BEFOREHAND))
              .citing(article(44)),

          // Art. 45
          limit("meeting-report", MEETING_REPORT)
              .gist("区领导和部门负责人参加省市会议后，责任部门要在两个工作日内书面报告会议情况和落实建议。")
              .by(RESPONSIBLE_DEPARTMENT)
              .when(
                  is(SUPERIOR_MEETING, PROVINCE_OR_CITY_WIDE_MEETING, PROVINCIAL_THEMATIC_MEETING)
                      .and(
                          is(
                              OFFICIAL,
                              COUNTY_HEAD,
                              DEPUTY_COUNTY_HEAD,
                              DEPARTMENT_HEAD,
                              DEPUTY_DEPARTMENT_HEAD)))
              .shall(within(2, WORKING_DAY, MEETING_CLOSED))
              .citing(article(45)));

  static final List<ChainRule> CHAINS =
      Arrays.asList(

          // Art. 38
          chain("signing-executive-minutes", SIGNING)
              .gist("常务会议的纪要，区政府办公室起草，常务副区长审阅，区长签发。")
              .when(is(KIND, MINUTES).and(is(MEETING, EXECUTIVE_MEETING)))
              .stated(
                  first(DRAFT, GOVERNMENT_OFFICE)
                      .then(EXAMINE, EXECUTIVE_DEPUTY_COUNTY_HEAD)
                      .then(SIGN_AND_ISSUE, COUNTY_HEAD))
              .citing(article(38).paragraph(5)),

          // Art. 39
          chain("signing-thematic-minutes", SIGNING)
              .gist("专题会议的纪要，区政府办公室同提请部门、主要责任部门一起起草，办公室主任审阅，区长或者分管副区长签发。")
              .when(is(KIND, MINUTES).and(is(MEETING, THEMATIC_MEETING)))
              .stated(
                  first(
                          eachOf(
                              DRAFT,
                              GOVERNMENT_OFFICE,
                              TOPIC_SUBMITTING_DEPARTMENT,
                              MAIN_RESPONSIBLE_DEPARTMENT))
                      .then(EXAMINE, OFFICE_DIRECTOR)
                      .then(oneOf(SIGN_AND_ISSUE, COUNTY_HEAD, DEPUTY_COUNTY_HEAD_IN_CHARGE)))
              .citing(article(39).paragraph(3)),

          // Art. 40
          chain("thematic-topic-legality", TOPIC_LEGALITY)
              .gist("专题会议的议题涉及法律的，会议责任部门请区司法局提前介入，由区司法局审查合法性。")
              .when(is(MEETING, THEMATIC_MEETING).and(is(TOPIC_CONCERNS_LAW)))
              .stated(
                  first(INVITE_JUSTICE_BUREAU, RESPONSIBLE_DEPARTMENT)
                      .then(REVIEW_LEGALITY, JUSTICE_BUREAU))
              .citing(article(40)),

          // Art. 43
          chain("speech-of-the-head", SPEECH_DRAFT)
              .gist("区政府主要领导的讲话稿，责任部门起草，部门主要或者分管负责人签字，再报区政府审核，审核人处有脱字。")
              .when(is(OFFICIAL, COUNTY_HEAD))
              .stated(
                  first(DRAFT, RESPONSIBLE_DEPARTMENT)
                      .then(oneOf(SIGN_NAME, DEPARTMENT_HEAD, DEPARTMENT_LEADER_IN_CHARGE))
                      .then(eachOf(CHECK, LOST_CHECKER, DEPUTY_COUNTY_HEAD)))
              .citing(article(43)),
          chain("speech-of-deputy-heads", SPEECH_DRAFT)
              .gist("区政府分管领导的讲话稿，责任部门主要或者分管负责人签字后，报区政府审核。")
              .when(is(OFFICIAL, DEPUTY_COUNTY_HEAD))
              .stated(
                  first(oneOf(SIGN_NAME, DEPARTMENT_HEAD, DEPARTMENT_LEADER_IN_CHARGE))
                      .then(CHECK, COUNTY_GOVERNMENT))
              .citing(article(43)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          pending(article(36), "三类会议由谁组织、由谁承办，区政府办公室的会务职责"),
          pending(article(37), "全体会议的组成、召集主持、列席、议题确定、次数和任务"),
          pending(article(38), "常务会议的组成、主持、议题审阅次序、列席和任务，征求意见的形式和签署，论证评估和公开征求意见，汇报人，发言次序和沉默的后果"),
          pending(article(39), "专题会议的主持、议题提出和确定，议定事项初稿"),
          pending(article(41), "部门主要负责人可以请假的情形，向谁请假，由谁代为参加；委托与禁止代会之间有脱字"),
          pending(article(42), "全区性会议的审批，以部门名义开会的请示，区领导是否出席部门会议"),
          pending(article(44), "向谁报告、经谁同意，同意之前不得答复；会议地点的用字缺失"),
          pending(article(45), "报告的对象、书面形式和应当写明的内容"),
          declaratory(article(46), "要求办会节俭、遵守作风规定，没有定人数、天数或经费的上限。"));

  private Meetings() {}
}
