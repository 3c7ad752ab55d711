package org.workrules.profile.mengla;

import static org.workrules.api.actor.Bodies.CONSULTED_DEPARTMENT;
import static org.workrules.api.actor.Bodies.COUNTY_GOVERNMENT;
import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Bodies.DRAFTING_DEPARTMENT;
import static org.workrules.api.meeting.MeetingTypes.EXECUTIVE_MEETING;
import static org.workrules.api.meeting.MeetingTypes.PARTY_GROUP_MEETING;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Facts.CANNOT_REPLY_IN_TIME;
import static org.workrules.api.rule.Facts.LEAD_DEPARTMENT_SETS_LIMIT;
import static org.workrules.api.rule.Facts.MAJOR_MATTER;
import static org.workrules.api.rule.Facts.MEETING;
import static org.workrules.api.source.Provision.pending;
import static org.workrules.api.time.Events.CONSULTATION_RECEIVED;
import static org.workrules.api.time.Events.MEETING_HELD;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSource.AGREEMENT_WITH_LEAD_DEPARTMENT;
import static org.workrules.api.time.LimitSource.LEAD_DEPARTMENT;
import static org.workrules.api.time.LimitSubjects.CONSULTATION_REPLY;
import static org.workrules.api.time.LimitSubjects.SUPERIOR_CONSULTATION_HANDLING;
import static org.workrules.api.time.LimitSubjects.TOPIC_SUBMISSION;
import static org.workrules.api.time.LimitUnit.CALENDAR_DAY;
import static org.workrules.api.time.LimitUnit.WORKING_DAY;
import static org.workrules.api.time.LimitUnit.YEAR;
import static org.workrules.api.time.TimeLimit.ahead;
import static org.workrules.api.time.TimeLimit.every;
import static org.workrules.api.time.TimeLimit.setBy;
import static org.workrules.api.time.TimeLimit.within;
import static org.workrules.profile.mengla.Vocabulary.AGREED_EXTENSION;
import static org.workrules.profile.mengla.Vocabulary.DOCUMENT_PLAN;
import static org.workrules.profile.mengla.Vocabulary.EXTENSION_AGREED;
import static org.workrules.profile.mengla.Vocabulary.LOCALITIES;
import static org.workrules.profile.mengla.Vocabulary.SUPERIOR_OR_ASSIGNING_LEADER;
import static org.workrules.profile.mengla.WorkRules2022.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitRule;

/** 第九章 公文审批: documents, articles 49 to 55. */
final class Documents {

  static final List<LimitRule> LIMITS =
      Arrays.asList(

          // Art. 50
          limit("reply", CONSULTATION_REPLY)
              .gist("部门相互征求意见、会签的，被征求方一般在七个工作日内回复。")
              .by(CONSULTED_DEPARTMENT)
              .generally(within(7, WORKING_DAY, CONSULTATION_RECEIVED))
              .citing(article(50).paragraph(2)),
          limit("reply-as-lead-department-asks", CONSULTATION_REPLY)
              .gist("主办部门另外要求了时限的，以其要求为准。")
              .by(CONSULTED_DEPARTMENT)
              .when(is(LEAD_DEPARTMENT_SETS_LIMIT))
              .stated(setBy(LEAD_DEPARTMENT))
              .overriding("reply")
              .citing(article(50).paragraph(2)),
          limit("reply-as-agreed", CONSULTATION_REPLY)
              .gist("情况特殊、到期回复不了的，应当主动找主办部门商定何时、怎样回复。")
              .by(CONSULTED_DEPARTMENT)
              .when(is(CANNOT_REPLY_IN_TIME))
              .shall(setBy(AGREEMENT_WITH_LEAD_DEPARTMENT))
              .overriding("reply", "reply-as-lead-department-asks")
              .citing(article(50).paragraph(2)),
          limit("topic", TOPIC_SUBMISSION)
              .gist("提请党组会议、常务会议审议的议题，起草部门最晚在开会三日前把请示报到政府办公室。")
              .by(DRAFTING_DEPARTMENT)
              .when(is(MEETING, PARTY_GROUP_MEETING, EXECUTIVE_MEETING))
              .mustNotExceed(ahead(3, CALENDAR_DAY, MEETING_HELD))
              .citing(article(50).paragraph(3)),
          limit("topic-of-a-major-matter", TOPIC_SUBMISSION)
              .gist("议题属于重大事项的，请示最晚提前五日报到。")
              .by(DRAFTING_DEPARTMENT)
              .when(is(MEETING, PARTY_GROUP_MEETING, EXECUTIVE_MEETING).and(is(MAJOR_MATTER)))
              .mustNotExceed(ahead(5, CALENDAR_DAY, MEETING_HELD))
              .overriding("topic")
              .citing(article(50).paragraph(3)),

          // Art. 54
          limit("document-plan", DOCUMENT_PLAN)
              .gist("县政府和部门每年定出发文计划，照计划发文。")
              .by(COUNTY_GOVERNMENT, DEPARTMENTS)
              .stated(every(YEAR))
              .citing(article(54).paragraph(1)),

          // Art. 55
          limit("superior-consultation", SUPERIOR_CONSULTATION_HANDLING)
              .gist("上级来文征求意见、商洽和领导批示交办的事项，要在规定的时限内办理。")
              .by(LOCALITIES, DEPARTMENTS)
              .shall(setBy(SUPERIOR_OR_ASSIGNING_LEADER))
              .citing(article(55).paragraph(1)),
          limit("superior-consultation-extended", SUPERIOR_CONSULTATION_HANDLING)
              .gist("特殊情况确实要晚报的，书面说明，经批示的领导或者督办部门同意，方可延期。")
              .by(LOCALITIES, DEPARTMENTS)
              .when(is(EXTENSION_AGREED))
              .may(setBy(AGREED_EXTENSION))
              .overriding("superior-consultation")
              .citing(article(55).paragraph(1)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          pending(article(49), "行文规则和退文，越级、多头、一文一事和直接送领导的限制及其例外，提请县委的文件先走政府程序"),
          pending(article(50), "由谁签发和会签，分歧如何报批，逾期不回复的后果，请示须附的说明和依据，提请县委的文稿先走政府程序"),
          pending(article(51), "办公室审核和提出办理意见，分歧由谁协调，按分工呈批、重大事项报县长"),
          pending(article(52), "审批须签明意见、姓名、时间，圈阅的含义，无意见不得流转"),
          pending(article(53), "命令、议案、各类发文由谁审核、由谁签发"),
          pending(article(54), "哪些文件不得以县政府名义发，部门和内设机构对下行文的限制，简报种数"),
          pending(article(55), "延期须书面说明，一般以两次为限；文件收发由专人负责"));

  private Documents() {}
}
