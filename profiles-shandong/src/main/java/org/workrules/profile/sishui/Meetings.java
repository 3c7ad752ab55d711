package org.workrules.profile.sishui;

import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Bodies.GOVERNMENT_OFFICE;
import static org.workrules.api.actor.Bodies.LEAD_DEPARTMENT;
import static org.workrules.api.actor.Bodies.TOWNSHIPS;
import static org.workrules.api.actor.Roles.COUNTY_HEAD;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD_IN_CHARGE;
import static org.workrules.api.actor.Roles.OFFICE_DIRECTOR;
import static org.workrules.api.document.DocumentChains.SIGNING;
import static org.workrules.api.document.DocumentFacts.KIND;
import static org.workrules.api.document.DocumentKinds.MINUTES;
import static org.workrules.api.meeting.MeetingTypes.COUNTY_HEADS_OFFICE_MEETING;
import static org.workrules.api.meeting.MeetingTypes.EXECUTIVE_MEETING;
import static org.workrules.api.meeting.MeetingTypes.PLENARY_MEETING;
import static org.workrules.api.meeting.MeetingTypes.THEMATIC_MEETING;
import static org.workrules.api.procedure.Acts.CHECK;
import static org.workrules.api.procedure.Acts.DRAFT;
import static org.workrules.api.procedure.Acts.SIGN_AND_ISSUE;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.procedure.Step.oneOf;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Facts.MEETING;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.source.Provision.pending;
import static org.workrules.api.time.Events.MEETING_HELD;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSubjects.FOLLOW_UP;
import static org.workrules.api.time.LimitSubjects.FOLLOW_UP_REPORT;
import static org.workrules.api.time.LimitSubjects.MEETING_PAPERS_SUBMISSION;
import static org.workrules.api.time.LimitUnit.WORKING_DAY;
import static org.workrules.api.time.Promptness.BEFOREHAND;
import static org.workrules.api.time.Promptness.PERIODICALLY;
import static org.workrules.api.time.Promptness.PROMPTLY;
import static org.workrules.api.time.TimeLimit.ahead;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.sishui.Vocabulary.PRESCRIBED_TOPICS;
import static org.workrules.profile.sishui.Vocabulary.TOPIC_PREPARATION;
import static org.workrules.profile.sishui.WorkRules2022.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.procedure.ChainRule;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitRule;

/** 第七章 会议制度: meetings, articles 37 to 47. */
final class Meetings {

  static final List<LimitRule> LIMITS =
      Arrays.asList(

          // Art. 39
          limit("prescribed-topics", PRESCRIBED_TOPICS)
              .gist("上级要求上常务会议研究的安全生产、生态环保等工作，会议定期听取。")
              .when(is(MEETING, EXECUTIVE_MEETING))
              .stated(unquantified(PERIODICALLY))
              .citing(article(39).paragraph(1).item(4)),

          // Art. 42
          limit("topic-preparation", TOPIC_PREPARATION)
              .gist("要上全体会议或者常务会议的事项，主办部门在会前提前论证，与相关部门谈妥。")
              .by(LEAD_DEPARTMENT)
              .when(is(MEETING, PLENARY_MEETING, EXECUTIVE_MEETING))
              .stated(unquantified(BEFOREHAND))
              .citing(article(42)),

          // Art. 43
          limit("papers", MEETING_PAPERS_SUBMISSION)
              .gist("常务会议和县长办公会议的议题材料，应在会前五个工作日报到办公室审核。")
              .by(DEPARTMENTS)
              .when(is(MEETING, EXECUTIVE_MEETING, COUNTY_HEADS_OFFICE_MEETING))
              .shall(ahead(5, WORKING_DAY, MEETING_HELD))
              .citing(article(43).paragraph(1)),

          // Art. 45
          limit("decided-matters", FOLLOW_UP)
              .gist("四种会议决定的事项，镇（街道）和部门要及时办理。")
              .by(TOWNSHIPS, DEPARTMENTS)
              .when(
                  is(
                      MEETING,
                      PLENARY_MEETING,
                      EXECUTIVE_MEETING,
                      COUNTY_HEADS_OFFICE_MEETING,
                      THEMATIC_MEETING))
              .shall(unquantified(PROMPTLY))
              .citing(article(45)),
          limit("decided-matters-report", FOLLOW_UP_REPORT)
              .gist("会议决定的事项落实得如何，由办公室定期报告县政府领导。")
              .by(GOVERNMENT_OFFICE)
              .when(
                  is(
                      MEETING,
                      PLENARY_MEETING,
                      EXECUTIVE_MEETING,
                      COUNTY_HEADS_OFFICE_MEETING,
                      THEMATIC_MEETING))
              .stated(unquantified(PERIODICALLY))
              .citing(article(45)));

  static final List<ChainRule> CHAINS =
      Arrays.asList(

          // Art. 44
          chain("signing-minutes", SIGNING)
              .gist("全体会议、常务会议和县长办公会议的纪要，办公室起草，办公室主任审核，县长签发。")
              .when(
                  is(KIND, MINUTES)
                      .and(
                          is(
                              MEETING,
                              PLENARY_MEETING,
                              EXECUTIVE_MEETING,
                              COUNTY_HEADS_OFFICE_MEETING)))
              .stated(
                  first(DRAFT, GOVERNMENT_OFFICE)
                      .then(CHECK, OFFICE_DIRECTOR)
                      .then(SIGN_AND_ISSUE, COUNTY_HEAD))
              .citing(article(44)),
          chain("signing-thematic-minutes", SIGNING)
              .gist("专题会议的纪要，县长或者分管的副县长签发。")
              .when(is(KIND, MINUTES).and(is(MEETING, THEMATIC_MEETING)))
              .stated(first(oneOf(SIGN_AND_ISSUE, COUNTY_HEAD, DEPUTY_COUNTY_HEAD_IN_CHARGE)))
              .citing(article(44)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          declaratory(article(37), "只列出四种会议的名称，各自的规则见以下各条"),
          pending(article(38), "全体会议的组成、扩大会议的参加和列席人员、任务、召开次数"),
          pending(article(39), "常务会议的组成、列席、召集主持、法定人数、任务、召开次数"),
          pending(article(40), "县长办公会议的组成、列席、召集主持和任务"),
          pending(article(41), "专题会议的召集主持、出席、任务；资金、项目、编制事项的审批"),
          pending(article(42), "事项上会以前的论证、协调和审查，报分管副县长和县长的顺序；不提交会议的事项"),
          pending(article(43), "议题申报单的种类和审签顺序；议题材料的内容要求"),
          pending(article(46), "哪些会议不开、合并、降格或改为视频会议"),
          pending(article(47), "与会人员向谁请假；代会"));

  private Meetings() {}
}
