package org.workrules.profile.yunyang;

import static org.workrules.api.actor.Bodies.COUNTY_GOVERNMENT;
import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Bodies.PEOPLES_CONGRESS;
import static org.workrules.api.actor.Roles.COUNTY_HEAD;
import static org.workrules.api.actor.Roles.DEPARTMENT_HEAD;
import static org.workrules.api.actor.Roles.DEPARTMENT_LEADER;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD_IN_CHARGE;
import static org.workrules.api.actor.Roles.EXECUTIVE_DEPUTY_COUNTY_HEAD;
import static org.workrules.api.actor.Roles.OFFICE_DIRECTOR;
import static org.workrules.api.actor.Roles.OFFICE_LEADER;
import static org.workrules.api.actor.Roles.PARTY_GROUP_MEMBER;
import static org.workrules.api.conduct.ConductChains.AUDIT_LEADERSHIP;
import static org.workrules.api.conduct.ConductChains.DEPARTMENT_LEADERSHIP;
import static org.workrules.api.conduct.ConductChains.ENTRUSTED_WORK;
import static org.workrules.api.conduct.ConductChains.LEADERSHIP;
import static org.workrules.api.conduct.ConductChains.MAJOR_EVENT;
import static org.workrules.api.conduct.ConductChains.REPORT_TO_CONGRESS;
import static org.workrules.api.conduct.ConductChains.STANDING_IN_FOR_DEPUTY;
import static org.workrules.api.conduct.ConductChains.STANDING_IN_FOR_HEAD;
import static org.workrules.api.conduct.ConductFacts.ABSENCE;
import static org.workrules.api.conduct.ConductFacts.AUDIT_INTERFERED_WITH;
import static org.workrules.api.conduct.ConductFacts.BUSINESS_TRIP;
import static org.workrules.api.conduct.ConductFacts.COUNTERPART_AWAY;
import static org.workrules.api.conduct.ConductFacts.ENTRUSTED;
import static org.workrules.api.conduct.ConductRulings.AUDIT_INDEPENDENCE;
import static org.workrules.api.document.DocumentFacts.MAJOR_EMERGENCY;
import static org.workrules.api.matter.DutyRule.duty;
import static org.workrules.api.matter.Matters.EMERGENCIES;
import static org.workrules.api.matter.Matters.GOVERNMENT_WORK_REPORT;
import static org.workrules.api.matter.Matters.MAJOR_MATTERS;
import static org.workrules.api.matter.RequirementRule.requirement;
import static org.workrules.api.meeting.Attendees.attendees;
import static org.workrules.api.meeting.MeetingChains.CHAIRING;
import static org.workrules.api.meeting.MeetingTypes.EXECUTIVE_MEETING;
import static org.workrules.api.meeting.MeetingTypes.PARTY_GROUP_MEETING;
import static org.workrules.api.meeting.MeetingTypes.PLENARY_MEETING;
import static org.workrules.api.meeting.SeatRule.seat;
import static org.workrules.api.meeting.Seats.GOVERNMENT_MEMBERS;
import static org.workrules.api.procedure.Acts.ACT_FOR;
import static org.workrules.api.procedure.Acts.ASSIST;
import static org.workrules.api.procedure.Acts.BE_IN_CHARGE_OF;
import static org.workrules.api.procedure.Acts.CONVENE_AND_CHAIR;
import static org.workrules.api.procedure.Acts.DISCUSS_AND_DECIDE;
import static org.workrules.api.procedure.Acts.ENTRUST;
import static org.workrules.api.procedure.Acts.LEAD;
import static org.workrules.api.procedure.Acts.PRESIDE;
import static org.workrules.api.procedure.Acts.REPORT_TO;
import static org.workrules.api.procedure.Acts.TAKE_ON_ENTRUSTED_WORK;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.procedure.Step.eachOf;
import static org.workrules.api.procedure.Step.oneOf;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Condition.isNot;
import static org.workrules.api.rule.Facts.KEY_INFORMATION_RELEASE;
import static org.workrules.api.rule.Facts.MEETING;
import static org.workrules.api.rule.Facts.OFFICIAL;
import static org.workrules.api.rule.Facts.URGENT;
import static org.workrules.api.ruling.Ruling.FORBIDDEN;
import static org.workrules.api.ruling.RulingRule.ruling;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSubjects.MAJOR_EVENT_REPORT;
import static org.workrules.api.time.Promptness.PROMPTLY;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.yunyang.Vocabulary.ASSIST_DEPUTIES;
import static org.workrules.profile.yunyang.Vocabulary.ASSIST_IN_DAILY_WORK;
import static org.workrules.profile.yunyang.Vocabulary.ATTEND_CONGRESS_MEETING;
import static org.workrules.profile.yunyang.Vocabulary.AT_CONGRESS_MEETING;
import static org.workrules.profile.yunyang.Vocabulary.AUDIT_BUREAU;
import static org.workrules.profile.yunyang.Vocabulary.AUDIT_INDEPENDENTLY;
import static org.workrules.profile.yunyang.Vocabulary.AUDIT_SUPERVISION;
import static org.workrules.profile.yunyang.Vocabulary.CLOSE_TO_THE_MASSES;
import static org.workrules.profile.yunyang.Vocabulary.COORDINATE_AND_HANDLE;
import static org.workrules.profile.yunyang.Vocabulary.COUNTERPART_DEPUTY;
import static org.workrules.profile.yunyang.Vocabulary.ENTRUSTED_TO_DEPARTMENT;
import static org.workrules.profile.yunyang.Vocabulary.MUNICIPAL_AUDIT_BUREAU;
import static org.workrules.profile.yunyang.Vocabulary.NO_TIME_FOR_MEETING;
import static org.workrules.profile.yunyang.Vocabulary.OFFICE_SUPPORT;
import static org.workrules.profile.yunyang.Vocabulary.REPORT_ON_ONE_FIELD;
import static org.workrules.profile.yunyang.Vocabulary.RUN_THE_OFFICE;
import static org.workrules.profile.yunyang.Vocabulary.URGENT_HANDLING;
import static org.workrules.profile.yunyang.Vocabulary.URGENT_REPORT;
import static org.workrules.profile.yunyang.Vocabulary.WORKING_DEPARTMENT_HEAD;
import static org.workrules.profile.yunyang.WorkRules2025.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Condition;
import org.workrules.api.rule.Rule;

/** 第二章 组成人员及职责: the members of the government and their duties, articles 4 to 9. */
final class Composition {

  /** The members of the government (Art. 4), so far as they are told apart by their posts. */
  static final Condition MEMBER =
      is(OFFICIAL, COUNTY_HEAD, DEPUTY_COUNTY_HEAD, PARTY_GROUP_MEMBER, DEPARTMENT_HEAD);

  private static final Condition CANNOT_WAIT =
      is(URGENT).or(is(MAJOR_EMERGENCY)).and(is(NO_TIME_FOR_MEETING));

  static final List<Rule<?, ?>> RULES =
      Arrays.asList(

          // Art. 4
          seat("government-members", GOVERNMENT_MEMBERS)
              .gist("县政府的组成人员是县长、副县长、党组成员和各工作部门的主任、局长。")
              .stated(
                  attendees(
                      COUNTY_HEAD, DEPUTY_COUNTY_HEAD, PARTY_GROUP_MEMBER, WORKING_DEPARTMENT_HEAD))
              .citing(article(4)),

          // Art. 5
          chain("leadership-of-head", LEADERSHIP)
              .gist("县政府由县长负责，工作由县长领导。")
              .when(is(OFFICIAL, COUNTY_HEAD))
              .stated(first(LEAD, COUNTY_HEAD))
              .citing(article(5)),
          chain("work-of-deputies", LEADERSHIP)
              .gist("副县长协助县长，并按分工负责自己分管的领域。")
              .when(is(OFFICIAL, DEPUTY_COUNTY_HEAD))
              .stated(
                  first(ASSIST, DEPUTY_COUNTY_HEAD)
                      .then(BE_IN_CHARGE_OF, DEPUTY_COUNTY_HEAD)
                      .inNoOrder())
              .citing(article(5)),
          chain("work-of-party-group-members", LEADERSHIP)
              .gist("县政府党组成员按分工负责自己分管的工作。")
              .when(is(OFFICIAL, PARTY_GROUP_MEMBER))
              .stated(first(BE_IN_CHARGE_OF, PARTY_GROUP_MEMBER))
              .citing(article(5)),
          chain("entrusted-work", ENTRUSTED_WORK)
              .gist("县长交办的工作，委托哪位副县长或者党组成员，就由其负责。")
              .stated(
                  first(ENTRUST, COUNTY_HEAD)
                      .then(oneOf(TAKE_ON_ENTRUSTED_WORK, DEPUTY_COUNTY_HEAD, PARTY_GROUP_MEMBER)))
              .citing(article(5)),
          chain("standing-in-for-head", STANDING_IN_FOR_HEAD)
              .gist("县长出差，常务副县长受县长委托主持县政府工作，休假等别的外出没有写。")
              .when(is(ABSENCE, BUSINESS_TRIP).and(is(ENTRUSTED)))
              .stated(first(PRESIDE, EXECUTIVE_DEPUTY_COUNTY_HEAD))
              .citing(article(5)),
          chain("standing-in-for-deputy", STANDING_IN_FOR_DEPUTY)
              .gist("副县长分A角、B角，一方不在由另一方代为处理，谁与谁互为AB角没有写。")
              .when(isNot(COUNTERPART_AWAY))
              .stated(first(ACT_FOR, COUNTERPART_DEPUTY))
              .citing(article(5)),

          // Art. 6
          chain("chair-of-party-group-meeting", CHAIRING)
              .gist("党组会议也由县长召集、主持。")
              .when(is(MEETING, PARTY_GROUP_MEETING))
              .stated(first(CONVENE_AND_CHAIR, COUNTY_HEAD))
              .citing(article(6)),
          duty("major-matters", MAJOR_MATTERS)
              .gist("政府工作里的重大事项，必须先上全体会议或者常务会议讨论决定。")
              .must(oneOf(DISCUSS_AND_DECIDE, PLENARY_MEETING, EXECUTIVE_MEETING))
              .citing(article(6), article(24)),
          duty("work-report-is-major", GOVERNMENT_WORK_REPORT)
              .gist("政府工作报告列在重大事项里，全体会议和常务会议都能讨论决定，必须经过其中之一。")
              .must(oneOf(DISCUSS_AND_DECIDE, PLENARY_MEETING, EXECUTIVE_MEETING))
              .citing(article(6), article(45).paragraph(2).item(2)),
          duty("urgent-major-matters", MAJOR_MATTERS)
              .gist("紧急或突发的重大事件不及上会就要处置的，先由分管副县长协调处理，不等会议。")
              .when(CANNOT_WAIT)
              .stated(Step.of(COORDINATE_AND_HANDLE, DEPUTY_COUNTY_HEAD_IN_CHARGE))
              .overriding("major-matters", "plenary-decides-major-matters")
              .citing(article(6)),
          duty("urgent-emergencies", EMERGENCIES)
              .gist("突发事件连会都来不及开的，由分管副县长先协调处理。")
              .when(CANNOT_WAIT)
              .stated(Step.of(COORDINATE_AND_HANDLE, DEPUTY_COUNTY_HEAD_IN_CHARGE))
              .overriding("thematic-meeting-considers-emergencies")
              .citing(article(6)),
          chain("urgent-handling", URGENT_HANDLING)
              .gist("重大事件紧急或突发，不及上会就要处置的，先由分管副县长协调处理，再报告县长。")
              .when(CANNOT_WAIT)
              .stated(
                  first(COORDINATE_AND_HANDLE, DEPUTY_COUNTY_HEAD_IN_CHARGE)
                      .then(Step.of(REPORT_TO, DEPUTY_COUNTY_HEAD_IN_CHARGE).to(COUNTY_HEAD)))
              .citing(article(6)),
          limit("urgent-event-report", MAJOR_EVENT_REPORT)
              .gist("重大事件紧急或突发，不及上会就要处置的，分管副县长处置之后及时报告县长。")
              .by(DEPUTY_COUNTY_HEAD_IN_CHARGE)
              .when(CANNOT_WAIT)
              .stated(unquantified(PROMPTLY))
              .citing(article(6)),
          requirement("report-after-urgent-handling", URGENT_REPORT)
              .gist("不及上会就处置了的重大事件，分管副县长要补报县长。")
              .when(CANNOT_WAIT)
              .stated(Step.of(REPORT_TO, DEPUTY_COUNTY_HEAD_IN_CHARGE).to(COUNTY_HEAD))
              .citing(article(6)),
          chain("report-of-urgent-event", MAJOR_EVENT)
              .gist("重大事件不及上会就处置的，由分管副县长报告县长。")
              .when(CANNOT_WAIT)
              .stated(first(Step.of(REPORT_TO, DEPUTY_COUNTY_HEAD_IN_CHARGE).to(COUNTY_HEAD)))
              .citing(article(6)),
          chain("report-of-urgent-event-in-release", MAJOR_EVENT)
              .gist("部门发布重要信息，遇上不及上会就要处置的重大事件，部门报告县政府，分管副县长报告县长。")
              .when(CANNOT_WAIT.and(is(KEY_INFORMATION_RELEASE).or(is(CLOSE_TO_THE_MASSES))))
              .shall(
                  first(Step.of(REPORT_TO, DEPARTMENTS).to(COUNTY_GOVERNMENT))
                      .then(Step.of(REPORT_TO, DEPUTY_COUNTY_HEAD_IN_CHARGE).to(COUNTY_HEAD))
                      .inNoOrder())
              .overriding("report-of-urgent-event", "report-of-major-event")
              .citing(article(6), article(60)),

          // Art. 7
          chain("work-of-office-director", LEADERSHIP)
              .gist("办公室主任在县政府领导下，协助处理日常工作，并主持办公室的全面工作。")
              .when(is(OFFICIAL, OFFICE_DIRECTOR))
              .stated(
                  first(ASSIST_IN_DAILY_WORK, OFFICE_DIRECTOR)
                      .then(RUN_THE_OFFICE, OFFICE_DIRECTOR)
                      .inNoOrder())
              .citing(article(7)),
          chain("work-of-office-leaders", OFFICE_SUPPORT)
              .gist("办公室班子成员按分工协助副县长，谁协助哪一位没有写。")
              .stated(first(ASSIST_DEPUTIES, OFFICE_LEADER))
              .citing(article(7)),

          // Art. 8
          chain("report-to-congress", REPORT_TO_CONGRESS)
              .gist("县政府的工作，由县长代表县政府报告县人大及其常委会。")
              .stated(first(Step.of(REPORT_TO, COUNTY_HEAD).to(PEOPLES_CONGRESS)))
              .citing(article(8)),
          chain("report-at-congress-meeting", REPORT_TO_CONGRESS)
              .gist("县人大及其常委会开会，由县长或者副县长代表县政府参加，并在会上报告。")
              .when(is(AT_CONGRESS_MEETING))
              .stated(
                  first(oneOf(ATTEND_CONGRESS_MEETING, COUNTY_HEAD, DEPUTY_COUNTY_HEAD))
                      .then(oneOf(REPORT_TO, COUNTY_HEAD, DEPUTY_COUNTY_HEAD).to(PEOPLES_CONGRESS)))
              .overriding("report-to-congress")
              .citing(article(8)),
          chain("report-by-department", REPORT_TO_CONGRESS)
              .gist("县政府委托了工作部门负责人的，由其把某一方面的工作汇报给县人大及其常委会。")
              .when(is(ENTRUSTED_TO_DEPARTMENT))
              .stated(
                  first(ENTRUST, COUNTY_GOVERNMENT)
                      .then(Step.of(REPORT_ON_ONE_FIELD, DEPARTMENT_LEADER).to(PEOPLES_CONGRESS)))
              .overriding("report-to-congress", "report-at-congress-meeting")
              .citing(article(8)),

          // Art. 9
          chain("leadership-of-departments", DEPARTMENT_LEADERSHIP)
              .gist("工作部门的工作，由其主任、局长负责并领导。")
              .stated(first(LEAD, WORKING_DEPARTMENT_HEAD))
              .citing(article(9).paragraph(1)),
          chain("leadership-of-audit", AUDIT_LEADERSHIP)
              .gist("县审计局受县长和市审计局两方面领导。")
              .stated(first(eachOf(LEAD, COUNTY_HEAD, MUNICIPAL_AUDIT_BUREAU)))
              .citing(article(9).paragraph(2)),
          chain("audit", AUDIT_SUPERVISION)
              .gist("审计监督由县审计局依法独立行使。")
              .stated(first(AUDIT_INDEPENDENTLY, AUDIT_BUREAU))
              .citing(article(9).paragraph(2)),
          ruling("no-interference-with-audit", AUDIT_INDEPENDENCE)
              .gist("别的行政机关、团体和个人，都不干涉审计监督。")
              .when(is(AUDIT_INTERFERED_WITH))
              .stated(FORBIDDEN)
              .citing(article(9).paragraph(2)));

  private Composition() {}
}
