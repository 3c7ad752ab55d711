package org.workrules.profile.qinghemen;

import static org.workrules.api.actor.Bodies.CONCERNED_DEPARTMENTS;
import static org.workrules.api.actor.Bodies.COUNTY_GOVERNMENT;
import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Bodies.GOVERNMENT_OFFICE;
import static org.workrules.api.actor.Bodies.JUSTICE_BUREAU;
import static org.workrules.api.actor.Bodies.LEAD_DEPARTMENT;
import static org.workrules.api.actor.Bodies.PRESENTING_DEPARTMENT;
import static org.workrules.api.actor.Bodies.PROPOSING_DEPARTMENT;
import static org.workrules.api.actor.Bodies.RESPONSIBLE_DEPARTMENT;
import static org.workrules.api.actor.Roles.ABSENTEE;
import static org.workrules.api.actor.Roles.AUDIT_BUREAU_HEAD;
import static org.workrules.api.actor.Roles.CONCERNED_DEPARTMENT_LEADER;
import static org.workrules.api.actor.Roles.CONCERNED_UNIT_LEADER;
import static org.workrules.api.actor.Roles.CONSTITUENT_DEPARTMENT_HEAD;
import static org.workrules.api.actor.Roles.COUNTY_HEAD;
import static org.workrules.api.actor.Roles.COUNTY_LEADER_IN_CHARGE;
import static org.workrules.api.actor.Roles.DEPARTMENT_HEAD;
import static org.workrules.api.actor.Roles.DEPARTMENT_LEADER;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD_IN_CHARGE;
import static org.workrules.api.actor.Roles.DEPUTY_DEPARTMENT_HEAD;
import static org.workrules.api.actor.Roles.DEVELOPMENT_AND_REFORM_HEAD;
import static org.workrules.api.actor.Roles.EXECUTIVE_DEPUTY_COUNTY_HEAD;
import static org.workrules.api.actor.Roles.FINANCE_BUREAU_HEAD;
import static org.workrules.api.actor.Roles.JUSTICE_BUREAU_HEAD;
import static org.workrules.api.actor.Roles.MEETING_CHAIR;
import static org.workrules.api.actor.Roles.OFFICE_DIRECTOR;
import static org.workrules.api.actor.Roles.PARTY_GROUP_MEMBER;
import static org.workrules.api.document.DocumentChains.SIGNING;
import static org.workrules.api.document.DocumentFacts.DEEMED_NECESSARY;
import static org.workrules.api.document.DocumentFacts.KIND;
import static org.workrules.api.document.DocumentKinds.MINUTES;
import static org.workrules.api.matter.DutyRule.duty;
import static org.workrules.api.matter.Matters.ANNUAL_PLAN;
import static org.workrules.api.matter.Matters.AWARDS;
import static org.workrules.api.matter.Matters.BUDGET;
import static org.workrules.api.matter.Matters.DEPARTMENT_REQUESTS;
import static org.workrules.api.matter.Matters.DEVELOPMENT_PLANS;
import static org.workrules.api.matter.Matters.ECONOMIC_SITUATION;
import static org.workrules.api.matter.Matters.FISCAL_POLICY;
import static org.workrules.api.matter.Matters.GENERAL_SECRETARYS_INSTRUCTIONS;
import static org.workrules.api.matter.Matters.GOVERNMENT_WORK_REPORT;
import static org.workrules.api.matter.Matters.IMPORTANT_DOCUMENTS;
import static org.workrules.api.matter.Matters.IMPORTANT_WORK;
import static org.workrules.api.matter.Matters.KEY_TASKS;
import static org.workrules.api.matter.Matters.MAJOR_FUNDS;
import static org.workrules.api.matter.Matters.MAJOR_MATTERS;
import static org.workrules.api.matter.Matters.MAJOR_PROJECTS;
import static org.workrules.api.matter.Matters.OTHER_MATTERS;
import static org.workrules.api.matter.Matters.PEOPLES_CONGRESS_RESOLUTIONS;
import static org.workrules.api.matter.Matters.REFORMS;
import static org.workrules.api.matter.Matters.REPORTS_TO_PARTY_COMMITTEE;
import static org.workrules.api.matter.Matters.REPORTS_TO_PEOPLES_CONGRESS;
import static org.workrules.api.matter.Matters.REPORTS_TO_SUPERIOR_GOVERNMENT;
import static org.workrules.api.matter.Matters.SUPERIOR_DECISIONS;
import static org.workrules.api.matter.Matters.WORK_INFORMATION;
import static org.workrules.api.matter.RequirementRule.requirement;
import static org.workrules.api.matter.Requirements.LEGALITY_REVIEW;
import static org.workrules.api.matter.Requirements.PUBLIC_COMMENT;
import static org.workrules.api.meeting.Attendees.attendees;
import static org.workrules.api.meeting.MeetingChains.CHAIRING;
import static org.workrules.api.meeting.MeetingChains.CONCLUSION;
import static org.workrules.api.meeting.MeetingChains.LEAVE;
import static org.workrules.api.meeting.MeetingChains.MEETING_APPROVAL;
import static org.workrules.api.meeting.MeetingChains.MEETING_PAPERS;
import static org.workrules.api.meeting.MeetingChains.ORGANISING;
import static org.workrules.api.meeting.MeetingChains.OUTSIDE_MEETING;
import static org.workrules.api.meeting.MeetingChains.PRESENTING;
import static org.workrules.api.meeting.MeetingChains.SPEAKING;
import static org.workrules.api.meeting.MeetingChains.SPEECH_DRAFT;
import static org.workrules.api.meeting.MeetingChains.SUPERIOR_MEETING_REPORT;
import static org.workrules.api.meeting.MeetingChains.TOPIC_DETERMINATION;
import static org.workrules.api.meeting.MeetingChains.TOPIC_LEGALITY;
import static org.workrules.api.meeting.MeetingChains.TOPIC_PREPARATION;
import static org.workrules.api.meeting.MeetingChains.TOPIC_REVIEW;
import static org.workrules.api.meeting.MeetingChains.TOPIC_SUBMISSION;
import static org.workrules.api.meeting.MeetingFacts.CHAIR_DELEGATED;
import static org.workrules.api.meeting.MeetingFacts.CONCERNS_LAW;
import static org.workrules.api.meeting.MeetingFacts.COORDINATED;
import static org.workrules.api.meeting.MeetingFacts.COUNTY_WIDE;
import static org.workrules.api.meeting.MeetingFacts.DEPARTMENTS_AFFAIR;
import static org.workrules.api.meeting.MeetingFacts.HELD_BY;
import static org.workrules.api.meeting.MeetingFacts.INVITES_COUNTY_LEADERS;
import static org.workrules.api.meeting.MeetingFacts.LEGALITY_REVIEWED;
import static org.workrules.api.meeting.MeetingFacts.MEETING_APPROVED;
import static org.workrules.api.meeting.MeetingFacts.PROPOSER;
import static org.workrules.api.meeting.MeetingFacts.SILENT_AT_MEETING;
import static org.workrules.api.meeting.MeetingFacts.SPECIAL_REASON;
import static org.workrules.api.meeting.MeetingFacts.SUBSTITUTE_CONCERNED;
import static org.workrules.api.meeting.MeetingFacts.SUBSTITUTE_SENT;
import static org.workrules.api.meeting.MeetingFacts.WORKING_MEETING;
import static org.workrules.api.meeting.MeetingRulings.ABSENCE;
import static org.workrules.api.meeting.MeetingRulings.DEPARTMENTS_MEETING;
import static org.workrules.api.meeting.MeetingRulings.GROUNDS_FOR_LEAVE;
import static org.workrules.api.meeting.MeetingRulings.LEADERS_ATTENDANCE;
import static org.workrules.api.meeting.MeetingRulings.MEETING_APPROVED_FIRST;
import static org.workrules.api.meeting.MeetingRulings.PRESENTATION;
import static org.workrules.api.meeting.MeetingRulings.SILENCE_AT_MEETING;
import static org.workrules.api.meeting.MeetingRulings.SUBSTITUTE;
import static org.workrules.api.meeting.MeetingRulings.TOPIC_COORDINATION;
import static org.workrules.api.meeting.MeetingTypes.EXECUTIVE_MEETING;
import static org.workrules.api.meeting.MeetingTypes.PLENARY_MEETING;
import static org.workrules.api.meeting.MeetingTypes.THEMATIC_MEETING;
import static org.workrules.api.meeting.SeatRule.seat;
import static org.workrules.api.meeting.Seats.ATTENDEES_BY_TOPIC;
import static org.workrules.api.meeting.Seats.INVITEES;
import static org.workrules.api.meeting.Seats.MEMBERS;
import static org.workrules.api.meeting.Seats.PARTICIPANTS;
import static org.workrules.api.meeting.Seats.STANDING_ATTENDEES;
import static org.workrules.api.procedure.Acts.APPLY_FOR_LEAVE;
import static org.workrules.api.procedure.Acts.APPROVE_FINALLY;
import static org.workrules.api.procedure.Acts.ARRANGE;
import static org.workrules.api.procedure.Acts.ATTEND_INSTEAD;
import static org.workrules.api.procedure.Acts.CARRY_OUT;
import static org.workrules.api.procedure.Acts.CHAIR_AND_HOLD;
import static org.workrules.api.procedure.Acts.CHECK;
import static org.workrules.api.procedure.Acts.COLLECT;
import static org.workrules.api.procedure.Acts.CONCLUDE;
import static org.workrules.api.procedure.Acts.CONSENT;
import static org.workrules.api.procedure.Acts.CONSIDER_AND_DECIDE;
import static org.workrules.api.procedure.Acts.CONSIDER_AND_HANDLE;
import static org.workrules.api.procedure.Acts.CONVENE_AND_CHAIR;
import static org.workrules.api.procedure.Acts.DECIDE;
import static org.workrules.api.procedure.Acts.DETERMINE_TOPIC;
import static org.workrules.api.procedure.Acts.DISCUSS;
import static org.workrules.api.procedure.Acts.DISCUSS_AND_ADOPT;
import static org.workrules.api.procedure.Acts.DISCUSS_AND_DECIDE;
import static org.workrules.api.procedure.Acts.DRAFT;
import static org.workrules.api.procedure.Acts.EXAMINE;
import static org.workrules.api.procedure.Acts.INFORM;
import static org.workrules.api.procedure.Acts.ORGANISE;
import static org.workrules.api.procedure.Acts.PRESENT_TOPIC;
import static org.workrules.api.procedure.Acts.PROPOSE_TOPIC;
import static org.workrules.api.procedure.Acts.REPORT_IN_WRITING;
import static org.workrules.api.procedure.Acts.REPORT_TO;
import static org.workrules.api.procedure.Acts.REVIEW_LEGALITY;
import static org.workrules.api.procedure.Acts.SEEK_OPINIONS;
import static org.workrules.api.procedure.Acts.SEEK_PUBLIC_COMMENT;
import static org.workrules.api.procedure.Acts.SIGN_AND_ISSUE;
import static org.workrules.api.procedure.Acts.SPEAK;
import static org.workrules.api.procedure.Acts.SUBMIT;
import static org.workrules.api.procedure.Acts.SUBMIT_REQUEST;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.procedure.Step.eachOf;
import static org.workrules.api.procedure.Step.oneOf;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Condition.isNot;
import static org.workrules.api.rule.Facts.MAJOR_DECISION;
import static org.workrules.api.rule.Facts.MAJOR_MATTER;
import static org.workrules.api.rule.Facts.MEETING;
import static org.workrules.api.rule.Facts.OFFICIAL;
import static org.workrules.api.ruling.Ruling.DEEMED_CONSENT;
import static org.workrules.api.ruling.Ruling.FORBIDDEN;
import static org.workrules.api.ruling.Ruling.LACKING;
import static org.workrules.api.ruling.RulingRule.ruling;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.time.Events.MEETING_CLOSED;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSubjects.COUNTY_WIDE_MEETING_CONSENT;
import static org.workrules.api.time.LimitSubjects.MEETING_FREQUENCY;
import static org.workrules.api.time.LimitSubjects.MEETING_PAPERS_SUBMISSION;
import static org.workrules.api.time.LimitSubjects.MEETING_REPORT;
import static org.workrules.api.time.LimitSubjects.MINUTES_ISSUE;
import static org.workrules.api.time.LimitSubjects.MINUTES_LEGALITY_OPINION;
import static org.workrules.api.time.LimitUnit.CALENDAR_DAY;
import static org.workrules.api.time.LimitUnit.MONTH;
import static org.workrules.api.time.LimitUnit.WORKING_DAY;
import static org.workrules.api.time.Promptness.AS_NEEDED;
import static org.workrules.api.time.Promptness.BEFOREHAND;
import static org.workrules.api.time.TimeLimit.every;
import static org.workrules.api.time.TimeLimit.lifted;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.api.time.TimeLimit.within;
import static org.workrules.profile.qinghemen.Vocabulary.ABSENT_WITHOUT_LEAVE;
import static org.workrules.profile.qinghemen.Vocabulary.ANALYSE;
import static org.workrules.profile.qinghemen.Vocabulary.CHECK_MINUTES_LEGALITY;
import static org.workrules.profile.qinghemen.Vocabulary.COMPETENT_ASSESSMENT;
import static org.workrules.profile.qinghemen.Vocabulary.COMPETENT_DEPARTMENT;
import static org.workrules.profile.qinghemen.Vocabulary.COMPETENT_OPINION;
import static org.workrules.profile.qinghemen.Vocabulary.CONCERNS_MAJOR_PUBLIC_INTEREST;
import static org.workrules.profile.qinghemen.Vocabulary.CONFER_AND_SIGN;
import static org.workrules.profile.qinghemen.Vocabulary.CONSTITUENT_DEPARTMENTS;
import static org.workrules.profile.qinghemen.Vocabulary.CONVEY_AND_STUDY;
import static org.workrules.profile.qinghemen.Vocabulary.COUNTY_LEADERS_ATTEND;
import static org.workrules.profile.qinghemen.Vocabulary.DECIDE_AND_ARRANGE;
import static org.workrules.profile.qinghemen.Vocabulary.DECISION_ASSESSMENT;
import static org.workrules.profile.qinghemen.Vocabulary.DELIBERATE_AND_ADOPT;
import static org.workrules.profile.qinghemen.Vocabulary.DEPARTMENT_LEADER_IN_CHARGE;
import static org.workrules.profile.qinghemen.Vocabulary.DEVELOPMENT_SCHEMES;
import static org.workrules.profile.qinghemen.Vocabulary.DISCUSS_AND_CONSIDER;
import static org.workrules.profile.qinghemen.Vocabulary.DRAFT_DECISION;
import static org.workrules.profile.qinghemen.Vocabulary.DRAFT_OF_DECISION;
import static org.workrules.profile.qinghemen.Vocabulary.EARLY_INVITATION_OF_JUSTICE_BUREAU;
import static org.workrules.profile.qinghemen.Vocabulary.GIVE_WRITTEN_OPINION;
import static org.workrules.profile.qinghemen.Vocabulary.HEARING_HELD;
import static org.workrules.profile.qinghemen.Vocabulary.HIGHER_MEETING_ARRANGEMENT;
import static org.workrules.profile.qinghemen.Vocabulary.HOLD_HEARING;
import static org.workrules.profile.qinghemen.Vocabulary.HOST_MEETING;
import static org.workrules.profile.qinghemen.Vocabulary.IDENTIFY_DEPARTMENTS;
import static org.workrules.profile.qinghemen.Vocabulary.IMPORTANT_ISSUES;
import static org.workrules.profile.qinghemen.Vocabulary.INVITE_JUSTICE_BUREAU;
import static org.workrules.profile.qinghemen.Vocabulary.JOINT_REPORTS_TO_SUPERIORS;
import static org.workrules.profile.qinghemen.Vocabulary.JUSTICE_BUREAU_INVITATION;
import static org.workrules.profile.qinghemen.Vocabulary.LEADERSHIP_MEMBER;
import static org.workrules.profile.qinghemen.Vocabulary.LEAD_ASSESSMENT;
import static org.workrules.profile.qinghemen.Vocabulary.LEAD_DRAFTING_WITH_UNITS;
import static org.workrules.profile.qinghemen.Vocabulary.LOST_CHECKER;
import static org.workrules.profile.qinghemen.Vocabulary.MAIN_RESPONSIBLE_DEPARTMENT;
import static org.workrules.profile.qinghemen.Vocabulary.MAJOR_ACTIVITIES;
import static org.workrules.profile.qinghemen.Vocabulary.MEETING_SERVICE;
import static org.workrules.profile.qinghemen.Vocabulary.MINUTES_LEGALITY_CHECK;
import static org.workrules.profile.qinghemen.Vocabulary.OFFICE_HEAD;
import static org.workrules.profile.qinghemen.Vocabulary.OPINION_GIVEN_AT_MEETING;
import static org.workrules.profile.qinghemen.Vocabulary.OTHER_IMPORTANT_WORK;
import static org.workrules.profile.qinghemen.Vocabulary.OTHER_SIDES_LEADER;
import static org.workrules.profile.qinghemen.Vocabulary.PROVINCE_OR_CITY_WIDE_MEETING;
import static org.workrules.profile.qinghemen.Vocabulary.PROVINCIAL_THEMATIC_MEETING;
import static org.workrules.profile.qinghemen.Vocabulary.PUBLIC_COMMENT_SOUGHT;
import static org.workrules.profile.qinghemen.Vocabulary.PUBLIC_HEARING;
import static org.workrules.profile.qinghemen.Vocabulary.PUBLIC_TOOK_PART;
import static org.workrules.profile.qinghemen.Vocabulary.REPLY_AND_ARRANGE;
import static org.workrules.profile.qinghemen.Vocabulary.REVIEWED_BY_SPECIALISTS;
import static org.workrules.profile.qinghemen.Vocabulary.REVIEW_AND_STUDY;
import static org.workrules.profile.qinghemen.Vocabulary.RISK_ASSESSED;
import static org.workrules.profile.qinghemen.Vocabulary.SCOPE_CHANGED;
import static org.workrules.profile.qinghemen.Vocabulary.SERVE_MEETING;
import static org.workrules.profile.qinghemen.Vocabulary.SIGN_NAME;
import static org.workrules.profile.qinghemen.Vocabulary.SPECIALISED_INSTITUTION;
import static org.workrules.profile.qinghemen.Vocabulary.SPECIALIST_REVIEW;
import static org.workrules.profile.qinghemen.Vocabulary.STUDIED_BY_EXPERTS;
import static org.workrules.profile.qinghemen.Vocabulary.SUPERIOR_MEETING;
import static org.workrules.profile.qinghemen.Vocabulary.TOPIC_CONSULTATION;
import static org.workrules.profile.qinghemen.Vocabulary.TOPIC_STUDY;
import static org.workrules.profile.qinghemen.Vocabulary.TOPIC_UNITS;
import static org.workrules.profile.qinghemen.Vocabulary.TOPIC_UNITS_OPINION;
import static org.workrules.profile.qinghemen.Vocabulary.TOPIC_UNIT_HEAD;
import static org.workrules.profile.qinghemen.WorkRules2022.article;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Condition;
import org.workrules.api.rule.Rule;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitSubjects;

/** 第八章 会议制度: meetings, articles 36 to 46. */
final class Meetings {

  /** 区领导或者部门负责人参加了所列的上级会议: when art. 45 asks for a report. */
  private static final Condition SUPERIOR_MEETING_ATTENDED =
      is(SUPERIOR_MEETING, PROVINCE_OR_CITY_WIDE_MEETING, PROVINCIAL_THEMATIC_MEETING)
          .and(
              is(
                  OFFICIAL,
                  COUNTY_HEAD,
                  DEPUTY_COUNTY_HEAD,
                  DEPARTMENT_HEAD,
                  DEPUTY_DEPARTMENT_HEAD));

  /** 重大事项涉及重大公共利益: of major matters, what art. 38 has the public asked about. */
  private static final Condition MAJOR_MATTER_OF_PUBLIC_INTEREST =
      is(MAJOR_MATTER).and(CONCERNS_MAJOR_PUBLIC_INTEREST);

  static final List<Rule<?, ?>> RULES =
      Arrays.asList(

          // Art. 36
          chain("organising-plenary-and-executive", ORGANISING)
              .gist("全体会议和常务会议由区政府办公室组织。")
              .when(is(MEETING, PLENARY_MEETING, EXECUTIVE_MEETING))
              .stated(first(ORGANISE, GOVERNMENT_OFFICE))
              .citing(article(36)),
          chain("organising-thematic", ORGANISING)
              .gist("专题会议由区政府办公室和相关部门一同承办。")
              .when(is(MEETING, THEMATIC_MEETING))
              .stated(first(eachOf(HOST_MEETING, GOVERNMENT_OFFICE, CONCERNED_DEPARTMENTS)))
              .citing(article(36)),
          chain("meeting-service", MEETING_SERVICE)
              .gist("三类会议的通知、会场和记录，都由区政府办公室落实。")
              .when(is(MEETING, PLENARY_MEETING, EXECUTIVE_MEETING, THEMATIC_MEETING))
              .stated(first(SERVE_MEETING, GOVERNMENT_OFFICE))
              .citing(article(36)),

          // Art. 37
          seat("plenary-members", MEMBERS)
              .gist("全体会议由区政府的组成人员组成，第六条列举他们时副区长之后有脱字。")
              .when(is(MEETING, PLENARY_MEETING))
              .stated(attendees(COUNTY_HEAD, DEPUTY_COUNTY_HEAD, CONSTITUENT_DEPARTMENT_HEAD))
              .citing(article(37), article(6)),
          chain("chairing-plenary", CHAIRING)
              .gist("全体会议由区长召集并主持。")
              .when(is(MEETING, PLENARY_MEETING))
              .stated(first(CONVENE_AND_CHAIR, COUNTY_HEAD))
              .citing(article(37)),
          seat("plenary-attendees-by-need", ATTENDEES_BY_TOPIC)
              .gist("全体会议视需要请有关部门和单位的负责人列席。")
              .when(is(MEETING, PLENARY_MEETING))
              .stated(attendees(CONCERNED_DEPARTMENT_LEADER, CONCERNED_UNIT_LEADER))
              .citing(article(37)),
          limit("plenary-frequency", MEETING_FREQUENCY)
              .gist("全体会议一般半年一次。")
              .when(is(MEETING, PLENARY_MEETING))
              .generally(every(6, MONTH))
              .citing(article(37)),
          chain("plenary-topics", TOPIC_DETERMINATION)
              .gist("全体会议议什么，由区长定。")
              .when(is(MEETING, PLENARY_MEETING))
              .stated(first(DETERMINE_TOPIC, COUNTY_HEAD))
              .citing(article(37)),
          duty("plenary-general-secretarys-instructions", GENERAL_SECRETARYS_INSTRUCTIONS)
              .gist("全体会议传达学习贯彻总书记的重要讲话和指示批示。")
              .stated(Step.of(CONVEY_AND_STUDY, PLENARY_MEETING))
              .citing(article(37).item(1)),
          duty("plenary-central-decisions", SUPERIOR_DECISIONS)
              .gist("中央的决策部署，由全体会议传达学习贯彻。")
              .stated(Step.of(CONVEY_AND_STUDY, PLENARY_MEETING))
              .citing(article(37).item(1)),
          duty("plenary-city-and-district-decisions", SUPERIOR_DECISIONS)
              .gist("市和区委的重要决定、会议精神和部署，由全体会议贯彻落实。")
              .stated(Step.of(CARRY_OUT, PLENARY_MEETING))
              .citing(article(37).item(1)),
          duty("plenary-congress-resolutions", PEOPLES_CONGRESS_RESOLUTIONS)
              .gist("区人大及其常委会的重要决议、决定，由全体会议贯彻落实。")
              .stated(Step.of(CARRY_OUT, PLENARY_MEETING))
              .citing(article(37).item(1)),
          duty("plenary-major-matters", MAJOR_MATTERS)
              .gist("政府工作的重大事项由全体会议讨论决定。")
              .stated(Step.of(DISCUSS_AND_DECIDE, PLENARY_MEETING))
              .citing(article(37).item(2)),
          duty("plenary-development-plans", DEVELOPMENT_PLANS)
              .gist("全区的中长期发展规划由全体会议讨论。")
              .stated(Step.of(DISCUSS, PLENARY_MEETING))
              .citing(article(37).item(3)),
          duty("plenary-information", WORK_INFORMATION)
              .gist("重要情况在全体会议上通报。")
              .stated(Step.of(INFORM, PLENARY_MEETING))
              .citing(article(37).item(4)),
          duty("plenary-important-work", IMPORTANT_WORK)
              .gist("政府的重要工作由全体会议部署。")
              .stated(Step.of(ARRANGE, PLENARY_MEETING))
              .citing(article(37).item(4)),
          duty("plenary-other-matters", OTHER_MATTERS)
              .gist("其他重大事项需要全体会议讨论的，由它讨论。")
              .stated(Step.of(DISCUSS, PLENARY_MEETING))
              .citing(article(37).item(5)),

          // Art. 38
          seat("executive-members", MEMBERS)
              .gist("常务会议由区长、各位副区长和区政府办公室主任组成。")
              .when(is(MEETING, EXECUTIVE_MEETING))
              .stated(attendees(COUNTY_HEAD, DEPUTY_COUNTY_HEAD, OFFICE_DIRECTOR))
              .citing(article(38).paragraph(1)),
          chain("chairing-executive", CHAIRING)
              .gist("常务会议由区长召集并主持。")
              .when(is(MEETING, EXECUTIVE_MEETING))
              .stated(first(CONVENE_AND_CHAIR, COUNTY_HEAD))
              .citing(article(38).paragraph(1)),
          chain("chairing-executive-delegated", CHAIRING)
              .gist("区长委托了的，常务会议由常务副区长召集并主持。")
              .when(is(MEETING, EXECUTIVE_MEETING).and(is(CHAIR_DELEGATED)))
              .stated(first(CONVENE_AND_CHAIR, EXECUTIVE_DEPUTY_COUNTY_HEAD))
              .overriding("chairing-executive")
              .citing(article(38).paragraph(1)),
          chain("executive-topic-review", TOPIC_REVIEW)
              .gist("常务会议的议题由区政府办公室汇总，送办公室主任、分管副区长和常务副区长审阅。")
              .when(is(MEETING, EXECUTIVE_MEETING))
              .stated(
                  first(COLLECT, GOVERNMENT_OFFICE)
                      .then(
                          eachOf(
                              EXAMINE,
                              OFFICE_DIRECTOR,
                              DEPUTY_COUNTY_HEAD_IN_CHARGE,
                              EXECUTIVE_DEPUTY_COUNTY_HEAD)))
              .citing(article(38).paragraph(1)),
          chain("executive-topics", TOPIC_DETERMINATION)
              .gist("常务会议的议题经过审阅，由区长定。")
              .when(is(MEETING, EXECUTIVE_MEETING))
              .stated(first(DETERMINE_TOPIC, COUNTY_HEAD))
              .citing(article(38).paragraph(1)),
          seat("executive-standing-attendees", STANDING_ATTENDEES)
              .gist("区政府办公室和发改、财政、司法、审计四部门的主要负责人列席常务会议。")
              .when(is(MEETING, EXECUTIVE_MEETING))
              .stated(
                  attendees(
                      OFFICE_HEAD,
                      DEVELOPMENT_AND_REFORM_HEAD,
                      FINANCE_BUREAU_HEAD,
                      JUSTICE_BUREAU_HEAD,
                      AUDIT_BUREAU_HEAD))
              .citing(article(38).paragraph(1)),
          seat("executive-attendees-by-need", ATTENDEES_BY_TOPIC)
              .gist("常务会议视需要请有关部门和单位的负责人列席。")
              .when(is(MEETING, EXECUTIVE_MEETING))
              .stated(attendees(CONCERNED_DEPARTMENT_LEADER, CONCERNED_UNIT_LEADER))
              .citing(article(38).paragraph(1)),
          seat("executive-invitees", INVITEES)
              .gist("常务会议邀请有关方面的负责人。")
              .when(is(MEETING, EXECUTIVE_MEETING))
              .stated(attendees(OTHER_SIDES_LEADER))
              .citing(article(38).paragraph(1)),
          duty("executive-general-secretarys-instructions", GENERAL_SECRETARYS_INSTRUCTIONS)
              .gist("常务会议传达学习贯彻总书记的重要讲话和指示批示。")
              .stated(Step.of(CONVEY_AND_STUDY, EXECUTIVE_MEETING))
              .citing(article(38).paragraph(1).item(1)),
          duty("executive-central-decisions", SUPERIOR_DECISIONS)
              .gist("中央的决策部署，由常务会议传达学习贯彻。")
              .stated(Step.of(CONVEY_AND_STUDY, EXECUTIVE_MEETING))
              .citing(article(38).paragraph(1).item(1)),
          duty("executive-city-and-district-decisions", SUPERIOR_DECISIONS)
              .gist("市和区委的重要决定、会议精神和部署，由常务会议贯彻落实。")
              .stated(Step.of(CARRY_OUT, EXECUTIVE_MEETING))
              .citing(article(38).paragraph(1).item(1)),
          duty("executive-congress-resolutions", PEOPLES_CONGRESS_RESOLUTIONS)
              .gist("区人大及其常委会的重要决议、决定，由常务会议贯彻落实。")
              .stated(Step.of(CARRY_OUT, EXECUTIVE_MEETING))
              .citing(article(38).paragraph(1).item(1)),
          duty("executive-joint-reports", JOINT_REPORTS_TO_SUPERIORS)
              .gist("区委、区政府一起向市里报告的重要事项，先由常务会议讨论通过。")
              .stated(Step.of(DISCUSS_AND_ADOPT, EXECUTIVE_MEETING))
              .citing(article(38).paragraph(1).item(2)),
          duty("executive-reports-to-city", REPORTS_TO_SUPERIOR_GOVERNMENT)
              .gist("区政府向市政府报告的重要事项，由常务会议讨论通过。")
              .stated(Step.of(DISCUSS_AND_ADOPT, EXECUTIVE_MEETING))
              .citing(article(38).paragraph(1).item(2)),
          duty("executive-reports-to-party-committee", REPORTS_TO_PARTY_COMMITTEE)
              .gist("要请区委常委会审定的重要事项、重要文件，由常务会议讨论通过。")
              .stated(Step.of(DISCUSS_AND_ADOPT, EXECUTIVE_MEETING))
              .citing(article(38).paragraph(1).item(3)),
          duty("executive-development-plans", DEVELOPMENT_PLANS)
              .gist("全区发展的总体规划和重要专项规划，由常务会议讨论研究。")
              .stated(Step.of(DISCUSS_AND_CONSIDER, EXECUTIVE_MEETING))
              .citing(article(38).paragraph(1).item(4)),
          duty("executive-development-schemes", DEVELOPMENT_SCHEMES)
              .gist("全区发展的总体计划和重要专项计划，由常务会议讨论研究。")
              .stated(Step.of(DISCUSS_AND_CONSIDER, EXECUTIVE_MEETING))
              .citing(article(38).paragraph(1).item(4)),
          duty("executive-annual-plan", ANNUAL_PLAN)
              .gist("年度计划也是全区发展的总体计划，由常务会议讨论研究，年度二字没有写。")
              .stated(Step.of(DISCUSS_AND_CONSIDER, EXECUTIVE_MEETING))
              .citing(article(38).paragraph(1).item(4)),
          duty("executive-budget", BUDGET)
              .gist("区本级的预算、决算安排由常务会议讨论研究。")
              .stated(Step.of(DISCUSS_AND_CONSIDER, EXECUTIVE_MEETING))
              .citing(article(38).paragraph(1).item(4)),
          duty("executive-fiscal-policy", FISCAL_POLICY)
              .gist("财政上的重大政策调整、体制变动和财力追加，由常务会议讨论研究。")
              .stated(Step.of(DISCUSS_AND_CONSIDER, EXECUTIVE_MEETING))
              .citing(article(38).paragraph(1).item(4)),
          duty("executive-major-projects", MAJOR_PROJECTS)
              .gist("重大建设项目的安排由常务会议讨论研究。")
              .stated(Step.of(DISCUSS_AND_CONSIDER, EXECUTIVE_MEETING))
              .citing(article(38).paragraph(1).item(4)),
          duty("executive-major-funds", MAJOR_FUNDS)
              .gist("重要资金怎样使用，由常务会议讨论研究。")
              .stated(Step.of(DISCUSS_AND_CONSIDER, EXECUTIVE_MEETING))
              .citing(article(38).paragraph(1).item(4)),
          duty("executive-major-activities", MAJOR_ACTIVITIES)
              .gist("重大的经济社会活动由常务会议讨论研究。")
              .stated(Step.of(DISCUSS_AND_CONSIDER, EXECUTIVE_MEETING))
              .citing(article(38).paragraph(1).item(4)),
          duty("executive-reforms", REFORMS)
              .gist("重点领域、关键环节的改革由常务会议讨论研究。")
              .stated(Step.of(DISCUSS_AND_CONSIDER, EXECUTIVE_MEETING))
              .citing(article(38).paragraph(1).item(4)),
          duty("executive-reports-to-congress", REPORTS_TO_PEOPLES_CONGRESS)
              .gist("提请区人大及其常委会审议的重要报告，由常务会议讨论通过。")
              .stated(Step.of(DISCUSS_AND_ADOPT, EXECUTIVE_MEETING))
              .citing(article(38).paragraph(1).item(5)),
          duty("executive-work-report", GOVERNMENT_WORK_REPORT)
              .gist("《政府工作报告》要请区人大审议，是这类重要报告之一，也由常务会议讨论通过，此处没有点名。")
              .stated(Step.of(DISCUSS_AND_ADOPT, EXECUTIVE_MEETING))
              .citing(article(38).paragraph(1).item(5)),
          duty("executive-important-documents", IMPORTANT_DOCUMENTS)
              .gist("区政府印发的重要文件由常务会议审议通过。")
              .stated(Step.of(DELIBERATE_AND_ADOPT, EXECUTIVE_MEETING))
              .citing(article(38).paragraph(1).item(6)),
          duty("executive-economic-situation", ECONOMIC_SITUATION)
              .gist("全区的发展形势由常务会议分析研究。")
              .stated(Step.of(ANALYSE, EXECUTIVE_MEETING))
              .citing(article(38).paragraph(1).item(7)),
          duty("executive-key-tasks", KEY_TASKS)
              .gist("重点工作由常务会议部署。")
              .stated(Step.of(ARRANGE, EXECUTIVE_MEETING))
              .citing(article(38).paragraph(1).item(7)),
          duty("executive-department-requests", DEPARTMENT_REQUESTS)
              .gist("部门和镇街请示的重要事项，由常务会议依法研究决定。")
              .stated(Step.of(CONSIDER_AND_DECIDE, EXECUTIVE_MEETING))
              .citing(article(38).paragraph(1).item(8)),
          duty("executive-awards", AWARDS)
              .gist("区政府授予集体、个人荣誉称号的表彰，由常务会议讨论决定。")
              .stated(Step.of(DISCUSS_AND_DECIDE, EXECUTIVE_MEETING))
              .citing(article(38).paragraph(1).item(9)),
          duty("executive-other-important-work", OTHER_IMPORTANT_WORK)
              .gist("政府其他的重要工作事项由常务会议决定和部署。")
              .stated(Step.of(DECIDE_AND_ARRANGE, EXECUTIVE_MEETING))
              .citing(article(38).paragraph(1).item(10)),
          limit("executive-topic-consultation", LimitSubjects.TOPIC_PREPARATION)
              .gist("常务会议的议题涉及哪些单位，提请单位要在会前征求它们的意见。")
              .by(PROPOSING_DEPARTMENT)
              .when(is(MEETING, EXECUTIVE_MEETING))
              .shall(unquantified(BEFOREHAND))
              .citing(article(38).paragraph(2)),
          chain("executive-topic-preparation", TOPIC_PREPARATION)
              .gist("常务会议的议题，提请单位要向所涉单位征求意见，由它们的主要负责人参加协商、签署意见。")
              .when(is(MEETING, EXECUTIVE_MEETING))
              .shall(
                  first(Step.of(SEEK_OPINIONS, PROPOSING_DEPARTMENT).to(TOPIC_UNITS))
                      .then(CONFER_AND_SIGN, TOPIC_UNIT_HEAD))
              .citing(article(38).paragraph(2)),
          ruling("executive-topic-consulted", TOPIC_COORDINATION)
              .gist("常务会议的议题，会前没有同所涉单位协商、征求意见的，手续还不齐，没有写不得提请。")
              .when(is(MEETING, EXECUTIVE_MEETING).and(isNot(COORDINATED)))
              .shall(LACKING)
              .citing(article(38).paragraph(2)),
          ruling("executive-decision-procedure", TOPIC_STUDY)
              .gist("常务会议作重大行政决策以前，合法性审查、风险评估、专家论证和公众参与都要做过。")
              .when(
                  is(MEETING, EXECUTIVE_MEETING)
                      .and(is(MAJOR_DECISION))
                      .and(
                          isNot(PUBLIC_TOOK_PART)
                              .or(isNot(STUDIED_BY_EXPERTS))
                              .or(isNot(RISK_ASSESSED))
                              .or(isNot(LEGALITY_REVIEWED))))
              .shall(LACKING)
              .citing(article(38).paragraph(2)),
          chain("executive-decision-assessment", DECISION_ASSESSMENT)
              .gist("常务会议议题属重大行政决策的，要由区级主管部门牵头评估，并提出书面意见。")
              .when(is(MEETING, EXECUTIVE_MEETING).and(is(MAJOR_DECISION)))
              .shall(
                  first(LEAD_ASSESSMENT, COMPETENT_DEPARTMENT)
                      .then(GIVE_WRITTEN_OPINION, COMPETENT_DEPARTMENT))
              .citing(article(38).paragraph(2)),
          ruling("executive-specialist-review", TOPIC_STUDY)
              .gist("提交常务会议的重大事项，须先由专门机构评审论证。")
              .when(
                  is(MEETING, EXECUTIVE_MEETING)
                      .and(is(MAJOR_MATTER))
                      .and(isNot(REVIEWED_BY_SPECIALISTS)))
              .must(LACKING)
              .citing(article(38).paragraph(2)),
          ruling("executive-public-comment", TOPIC_STUDY)
              .gist("提交常务会议的重大事项关系重大公共利益的，要公开征求社会意见。")
              .when(
                  is(MEETING, EXECUTIVE_MEETING)
                      .and(MAJOR_MATTER_OF_PUBLIC_INTEREST)
                      .and(isNot(PUBLIC_COMMENT_SOUGHT)))
              .shall(LACKING)
              .citing(article(38).paragraph(2)),
          ruling("executive-hearing", TOPIC_STUDY)
              .gist("关系重大公共利益的重大事项，认为有必要的，还要开听证会。")
              .when(
                  is(MEETING, EXECUTIVE_MEETING)
                      .and(MAJOR_MATTER_OF_PUBLIC_INTEREST)
                      .and(is(DEEMED_NECESSARY))
                      .and(isNot(HEARING_HELD)))
              .shall(LACKING)
              .citing(article(38).paragraph(2)),
          requirement("executive-topic-consultation-first", TOPIC_CONSULTATION)
              .gist("常务会议的议题，提请单位要在会前开会、送书面材料或者当面商量，征求所涉单位的意见。")
              .when(is(MEETING, EXECUTIVE_MEETING))
              .shall(Step.of(SEEK_OPINIONS, PROPOSING_DEPARTMENT).to(TOPIC_UNITS))
              .citing(article(38).paragraph(2)),
          requirement("executive-topic-units-opinion", TOPIC_UNITS_OPINION)
              .gist("常务会议的议题，所涉单位的主要负责人要参加协商，并签署意见。")
              .when(is(MEETING, EXECUTIVE_MEETING))
              .shall(Step.of(CONFER_AND_SIGN, TOPIC_UNIT_HEAD))
              .citing(article(38).paragraph(2)),
          requirement("executive-competent-assessment", COMPETENT_ASSESSMENT)
              .gist("上常务会议的重大行政决策，要由区级主管部门牵头评估。")
              .when(is(MEETING, EXECUTIVE_MEETING).and(is(MAJOR_DECISION)))
              .shall(Step.of(LEAD_ASSESSMENT, COMPETENT_DEPARTMENT))
              .citing(article(38).paragraph(2)),
          requirement("executive-competent-opinion", COMPETENT_OPINION)
              .gist("书面意见要讲风险、前景、承载能力，讲必要、可行、可操作与否，并提出完善建议。")
              .when(is(MEETING, EXECUTIVE_MEETING).and(is(MAJOR_DECISION)))
              .shall(Step.of(GIVE_WRITTEN_OPINION, COMPETENT_DEPARTMENT))
              .citing(article(38).paragraph(2)),
          requirement("executive-specialist-review-first", SPECIALIST_REVIEW)
              .gist("重大事项上常务会议，须先有专门机构的评审论证。")
              .when(is(MEETING, EXECUTIVE_MEETING).and(is(MAJOR_MATTER)))
              .must(Step.of(REVIEW_AND_STUDY, SPECIALISED_INSTITUTION))
              .citing(article(38).paragraph(2)),
          requirement("executive-public-comment-first", PUBLIC_COMMENT)
              .gist("上常务会议的重大事项关系重大公共利益，要公开征求社会意见，由谁征求、多长时间没有写明。")
              .when(is(MEETING, EXECUTIVE_MEETING).and(MAJOR_MATTER_OF_PUBLIC_INTEREST))
              .shall(Step.byWhomNotSaid(SEEK_PUBLIC_COMMENT))
              .citing(article(38).paragraph(2)),
          requirement("executive-hearing-first", PUBLIC_HEARING)
              .gist("重大事项关系重大公共利益而又认为有必要的，上常务会议前要开听证会。")
              .when(
                  is(MEETING, EXECUTIVE_MEETING)
                      .and(MAJOR_MATTER_OF_PUBLIC_INTEREST)
                      .and(is(DEEMED_NECESSARY)))
              .shall(Step.byWhomNotSaid(HOLD_HEARING))
              .citing(article(38).paragraph(2)),
          limit("executive-papers", MEETING_PAPERS_SUBMISSION)
              .gist("常务会议材料经分管副区长审定后，由汇报部门提前报区政府办公室，提前多久没有写明。")
              .by(PRESENTING_DEPARTMENT)
              .when(is(MEETING, EXECUTIVE_MEETING))
              .stated(unquantified(BEFOREHAND))
              .citing(article(38).paragraph(3)),
          chain("executive-papers-drafting", MEETING_PAPERS)
              .gist("常务会议的材料，议题汇报部门牵头起草，分管副区长审定，再报区政府办公室。")
              .when(is(MEETING, EXECUTIVE_MEETING))
              .stated(
                  first(LEAD_DRAFTING_WITH_UNITS, PRESENTING_DEPARTMENT)
                      .then(APPROVE_FINALLY, DEPUTY_COUNTY_HEAD_IN_CHARGE)
                      .then(Step.of(SUBMIT, PRESENTING_DEPARTMENT).to(GOVERNMENT_OFFICE)))
              .citing(article(38).paragraph(3)),
          chain("executive-presenting", PRESENTING)
              .gist("常务会议的议题，应由汇报部门的主要领导或者分管领导汇报。")
              .when(is(MEETING, EXECUTIVE_MEETING))
              .shall(first(oneOf(PRESENT_TOPIC, DEPARTMENT_HEAD, DEPARTMENT_LEADER_IN_CHARGE)))
              .citing(article(38).paragraph(4)),
          ruling("executive-presentation-scope", PRESENTATION)
              .gist("常务会议上的汇报，严禁自行扩大或者缩小范围。")
              .when(is(MEETING, EXECUTIVE_MEETING).and(is(SCOPE_CHANGED)))
              .mustNot(FORBIDDEN)
              .citing(article(38).paragraph(4)),
          chain("executive-speaking", SPEAKING)
              .gist("常务会议讨论时，部门负责人先讲，副区长、常务副区长随后，区长最后。")
              .when(is(MEETING, EXECUTIVE_MEETING))
              .shall(
                  first(SPEAK, DEPARTMENT_LEADER)
                      .then(SPEAK, DEPUTY_COUNTY_HEAD)
                      .then(SPEAK, EXECUTIVE_DEPUTY_COUNTY_HEAD)
                      .then(SPEAK, COUNTY_HEAD))
              .citing(article(38).paragraph(4)),
          ruling("executive-silence", SILENCE_AT_MEETING)
              .gist("常务会议上不表态的，算作同意。")
              .when(is(MEETING, EXECUTIVE_MEETING).and(is(SILENT_AT_MEETING)))
              .stated(DEEMED_CONSENT)
              .citing(article(38).paragraph(4)),
          chain("executive-conclusion", CONCLUSION)
              .gist("常务会议最后由主持人总结，总结的内容就是决策的结论。")
              .when(is(MEETING, EXECUTIVE_MEETING))
              .stated(first(CONCLUDE, MEETING_CHAIR))
              .citing(article(38).paragraph(4)),
          chain("signing-executive-minutes", SIGNING)
              .gist("常务会议的纪要，区政府办公室起草，常务副区长审阅，区长签发。")
              .when(is(KIND, MINUTES).and(is(MEETING, EXECUTIVE_MEETING)))
              .stated(
                  first(DRAFT, GOVERNMENT_OFFICE)
                      .then(EXAMINE, EXECUTIVE_DEPUTY_COUNTY_HEAD)
                      .then(SIGN_AND_ISSUE, COUNTY_HEAD))
              .citing(article(38).paragraph(5)),
          limit("executive-minutes", MINUTES_ISSUE)
              .gist("常务会议纪要原则上在散会后三日内印发。")
              .by(GOVERNMENT_OFFICE)
              .when(is(MEETING, EXECUTIVE_MEETING))
              .inPrinciple(within(3, CALENDAR_DAY, MEETING_CLOSED))
              .citing(article(38).paragraph(5)),

          // Art. 39
          chain("chairing-thematic", CHAIRING)
              .gist("专题会议由区长或者副区长召开并主持。")
              .when(is(MEETING, THEMATIC_MEETING))
              .stated(first(oneOf(CHAIR_AND_HOLD, COUNTY_HEAD, DEPUTY_COUNTY_HEAD)))
              .citing(article(39).paragraph(1)),
          duty("thematic-important-issues", IMPORTANT_ISSUES)
              .gist("政府工作的重要问题由专题会议研究处理。")
              .stated(Step.of(CONSIDER_AND_HANDLE, THEMATIC_MEETING))
              .citing(article(39).paragraph(1)),
          limit("thematic-frequency", MEETING_FREQUENCY)
              .gist("专题会议没有固定的会期。")
              .when(is(MEETING, THEMATIC_MEETING))
              .stated(unquantified(AS_NEEDED))
              .citing(article(39).paragraph(1)),
          chain("thematic-topics-of-leaders", TOPIC_SUBMISSION)
              .gist("专题会议的议题由区政府班子成员提出。")
              .when(
                  is(MEETING, THEMATIC_MEETING)
                      .and(is(PROPOSER, COUNTY_HEAD, DEPUTY_COUNTY_HEAD, PARTY_GROUP_MEMBER)))
              .stated(first(PROPOSE_TOPIC, LEADERSHIP_MEMBER))
              .citing(article(39).paragraph(1)),
          chain("thematic-topics-of-departments", TOPIC_SUBMISSION)
              .gist("区政府的组成部门也可以提出专题会议的议题。")
              .when(is(MEETING, THEMATIC_MEETING).and(is(PROPOSER, DEPARTMENTS)))
              .may(first(PROPOSE_TOPIC, CONSTITUENT_DEPARTMENTS))
              .citing(article(39).paragraph(1)),
          chain("thematic-topics", TOPIC_DETERMINATION)
              .gist("专题会议议什么，由区长或者副区长定。")
              .when(is(MEETING, THEMATIC_MEETING))
              .stated(first(oneOf(DETERMINE_TOPIC, COUNTY_HEAD, DEPUTY_COUNTY_HEAD)))
              .citing(article(39).paragraph(1)),
          seat("thematic-participants", PARTICIPANTS)
              .gist("议题涉及哪些部门，由它们的负责同志参加专题会议。")
              .when(is(MEETING, THEMATIC_MEETING))
              .stated(attendees(CONCERNED_DEPARTMENT_LEADER))
              .citing(article(39).paragraph(1)),
          limit("thematic-topic-consultation", LimitSubjects.TOPIC_PREPARATION)
              .gist("专题会议涉及哪些部门，议题的责任部门或者提请部门要提前明确并征求意见。")
              .by(RESPONSIBLE_DEPARTMENT, PROPOSING_DEPARTMENT)
              .when(is(MEETING, THEMATIC_MEETING))
              .shall(unquantified(BEFOREHAND))
              .citing(article(39).paragraph(2)),
          chain("thematic-topic-preparation", TOPIC_PREPARATION)
              .gist("专题会议的责任部门或者提请部门，要先明确涉及哪些部门，征求其意见，并拟出议定事项的初稿。")
              .when(is(MEETING, THEMATIC_MEETING))
              .shall(
                  first(oneOf(IDENTIFY_DEPARTMENTS, RESPONSIBLE_DEPARTMENT, PROPOSING_DEPARTMENT))
                      .then(
                          oneOf(SEEK_OPINIONS, RESPONSIBLE_DEPARTMENT, PROPOSING_DEPARTMENT)
                              .to(CONCERNED_DEPARTMENTS))
                      .then(oneOf(DRAFT_DECISION, RESPONSIBLE_DEPARTMENT, PROPOSING_DEPARTMENT)))
              .citing(article(39).paragraph(2)),
          ruling("thematic-topic-consulted", TOPIC_COORDINATION)
              .gist("专题会议的议题，会前没有征求所涉部门意见的，准备还不充分。")
              .when(is(MEETING, THEMATIC_MEETING).and(isNot(COORDINATED)))
              .shall(LACKING)
              .citing(article(39).paragraph(2)),
          requirement("thematic-topic-consultation-first", TOPIC_CONSULTATION)
              .gist("专题会议的议题，责任部门或者提请部门要提前征求所涉部门的意见。")
              .when(is(MEETING, THEMATIC_MEETING))
              .shall(
                  oneOf(SEEK_OPINIONS, RESPONSIBLE_DEPARTMENT, PROPOSING_DEPARTMENT)
                      .to(CONCERNED_DEPARTMENTS))
              .citing(article(39).paragraph(2)),
          requirement("thematic-draft-of-decision", DRAFT_OF_DECISION)
              .gist("专题会议的议题，责任部门或者提请部门会前要拟好议定事项的初稿。")
              .when(is(MEETING, THEMATIC_MEETING))
              .shall(oneOf(DRAFT_DECISION, RESPONSIBLE_DEPARTMENT, PROPOSING_DEPARTMENT))
              .citing(article(39).paragraph(2)),
          ruling("thematic-silence", SILENCE_AT_MEETING)
              .gist("出席专题会议的部门要表明意见，不能不表态。")
              .when(is(MEETING, THEMATIC_MEETING).and(is(SILENT_AT_MEETING)))
              .shall(LACKING)
              .citing(article(39).paragraph(2)),
          chain("thematic-conclusion", CONCLUSION)
              .gist("专题会议最终如何决策，看主持人。")
              .when(is(MEETING, THEMATIC_MEETING))
              .stated(first(DECIDE, MEETING_CHAIR))
              .citing(article(39).paragraph(3)),
          chain("signing-thematic-minutes", SIGNING)
              .gist("专题会议的纪要，区政府办公室同提请部门、主要责任部门一起起草，办公室主任审阅，区长或者分管副区长签发。")
              .when(is(KIND, MINUTES).and(is(MEETING, THEMATIC_MEETING)))
              .stated(
                  first(
                          eachOf(
                              DRAFT,
                              GOVERNMENT_OFFICE,
                              PROPOSING_DEPARTMENT,
                              MAIN_RESPONSIBLE_DEPARTMENT))
                      .then(EXAMINE, OFFICE_DIRECTOR)
                      .then(oneOf(SIGN_AND_ISSUE, COUNTY_HEAD, DEPUTY_COUNTY_HEAD_IN_CHARGE)))
              .citing(article(39).paragraph(3)),
          limit("thematic-minutes", MINUTES_ISSUE)
              .gist("专题会议纪要在散会后三日内印发。")
              .by(GOVERNMENT_OFFICE)
              .when(is(MEETING, THEMATIC_MEETING))
              .stated(within(3, CALENDAR_DAY, MEETING_CLOSED))
              .citing(article(39).paragraph(3)),

          // Art. 40
          chain("thematic-topic-legality", TOPIC_LEGALITY)
              .gist("专题会议的议题涉及法律的，会议责任部门请区司法局提前介入，由区司法局审查合法性。")
              .when(is(MEETING, THEMATIC_MEETING).and(is(CONCERNS_LAW)))
              .stated(
                  first(INVITE_JUSTICE_BUREAU, RESPONSIBLE_DEPARTMENT)
                      .then(REVIEW_LEGALITY, JUSTICE_BUREAU))
              .citing(article(40)),
          limit("thematic-justice-bureau-invitation", JUSTICE_BUREAU_INVITATION)
              .gist("专题会议涉及法律事务的，会议责任部门请区司法局提前介入。")
              .by(RESPONSIBLE_DEPARTMENT)
              .when(is(MEETING, THEMATIC_MEETING).and(is(CONCERNS_LAW)))
              .stated(unquantified(BEFOREHAND))
              .citing(article(40)),
          requirement("thematic-legality-review", LEGALITY_REVIEW)
              .gist("专题会议的议题涉及法律，由区司法局审查合法性。")
              .when(is(MEETING, THEMATIC_MEETING).and(is(CONCERNS_LAW)).and(isNot(MAJOR_DECISION)))
              .stated(Step.of(REVIEW_LEGALITY, JUSTICE_BUREAU))
              .citing(article(40)),
          requirement("thematic-legality-review-of-major-decision", LEGALITY_REVIEW)
              .gist("专题会议的涉法议题又属重大决策的，应当审查合法性，审查的是区司法局。")
              .when(is(MEETING, THEMATIC_MEETING).and(is(CONCERNS_LAW)).and(is(MAJOR_DECISION)))
              .shall(Step.of(REVIEW_LEGALITY, JUSTICE_BUREAU))
              .overriding("legality-review")
              .citing(article(40), article(25).paragraph(1)),
          requirement("thematic-invitation-of-justice-bureau", EARLY_INVITATION_OF_JUSTICE_BUREAU)
              .gist("专题会议涉法的议题，责任部门提前请区司法局介入。")
              .when(is(MEETING, THEMATIC_MEETING).and(is(CONCERNS_LAW)))
              .stated(Step.of(INVITE_JUSTICE_BUREAU, RESPONSIBLE_DEPARTMENT))
              .citing(article(40)),
          requirement("thematic-minutes-legality-check", MINUTES_LEGALITY_CHECK)
              .gist("涉法议题在专题会议上没有明确审查意见的，区司法局要在会后就纪要稿提出审核意见。")
              .when(
                  is(MEETING, THEMATIC_MEETING)
                      .and(is(CONCERNS_LAW))
                      .and(isNot(OPINION_GIVEN_AT_MEETING)))
              .shall(Step.of(CHECK_MINUTES_LEGALITY, JUSTICE_BUREAU))
              .citing(article(40)),
          seat("thematic-participants-on-law", PARTICIPANTS)
              .gist("专题会议的议题涉及法律的，区司法局也应邀参加讨论。")
              .when(is(MEETING, THEMATIC_MEETING).and(is(CONCERNS_LAW)))
              .stated(attendees(CONCERNED_DEPARTMENT_LEADER, JUSTICE_BUREAU))
              .overriding("thematic-participants")
              .citing(article(40), article(39).paragraph(1)),
          limit("thematic-minutes-legality-opinion", MINUTES_LEGALITY_OPINION)
              .gist("专题会议涉及法律事务的，区司法局要在散会后一日内对纪要稿提出审核意见。")
              .by(JUSTICE_BUREAU)
              .when(is(MEETING, THEMATIC_MEETING).and(is(CONCERNS_LAW)))
              .shall(within(1, CALENDAR_DAY, MEETING_CLOSED))
              .citing(article(40)),
          limit("thematic-minutes-legality-opinion-given", MINUTES_LEGALITY_OPINION)
              .gist("区司法局已在会上表明审查意见的，不必再对纪要稿提出。")
              .by(JUSTICE_BUREAU)
              .when(
                  is(MEETING, THEMATIC_MEETING)
                      .and(is(CONCERNS_LAW))
                      .and(is(OPINION_GIVEN_AT_MEETING)))
              .stated(lifted())
              .overriding("thematic-minutes-legality-opinion")
              .citing(article(40)),

          // Art. 41
          ruling("absence-of-department-heads", ABSENCE)
              .gist("部门主要负责人接到办公室的会议通知，须到会，不请假就不得缺席。")
              .when(is(OFFICIAL, DEPARTMENT_HEAD).and(is(ABSENT_WITHOUT_LEAVE)))
              .must(FORBIDDEN)
              .citing(article(41)),
          ruling("grounds-for-leave-of-department-heads", GROUNDS_FOR_LEAVE)
              .gist("部门主要负责人没有列举的那类特殊原因，原则上不请会议的假。")
              .when(is(OFFICIAL, DEPARTMENT_HEAD).and(isNot(SPECIAL_REASON)))
              .inPrinciple(FORBIDDEN)
              .citing(article(41)),
          chain("leave-of-department-heads", LEAVE)
              .gist("部门主要负责人到不了会的，要向主持人请假，委托分管该议题的负责同志参加。")
              .when(is(OFFICIAL, DEPARTMENT_HEAD))
              .shall(
                  first(Step.of(APPLY_FOR_LEAVE, ABSENTEE).to(MEETING_CHAIR))
                      .then(ATTEND_INSTEAD, DEPARTMENT_LEADER_IN_CHARGE))
              .citing(article(41)),
          ruling("substitute-of-department-heads", SUBSTITUTE)
              .gist("不得派同议题无关的人或者下属替部门主要负责人开会，此句之前有脱字。")
              .when(
                  is(OFFICIAL, DEPARTMENT_HEAD)
                      .and(is(SUBSTITUTE_SENT))
                      .and(isNot(SUBSTITUTE_CONCERNED)))
              .mustNot(FORBIDDEN)
              .citing(article(41)),

          // Art. 42
          ruling("district-wide-meeting-of-government", MEETING_APPROVED_FIRST)
              .gist("区政府的全区性会议按计划管理，未经审批不开，由谁审批没有写明。")
              .when(
                  is(HELD_BY, COUNTY_GOVERNMENT).and(is(COUNTY_WIDE)).and(isNot(MEETING_APPROVED)))
              .stated(LACKING)
              .citing(article(42).paragraph(1)),
          limit("district-wide-meeting-consent", COUNTY_WIDE_MEETING_CONSENT)
              .gist("要以部门名义开全区性会议的，主办部门应当事先征得分管领导同意，然后才正式请示。")
              .by(LEAD_DEPARTMENT)
              .when(is(HELD_BY, DEPARTMENTS))
              .shall(unquantified(BEFOREHAND))
              .citing(article(42).paragraph(1)),
          chain("district-wide-meeting-approval", MEETING_APPROVAL)
              .gist("部门名义的全区性会议，应当先经区政府分管领导同意，主办部门再向区政府正式请示。")
              .when(is(HELD_BY, DEPARTMENTS).and(is(COUNTY_WIDE)))
              .shall(
                  first(CONSENT, COUNTY_LEADER_IN_CHARGE)
                      .then(Step.of(SUBMIT_REQUEST, LEAD_DEPARTMENT).to(COUNTY_GOVERNMENT)))
              .citing(article(42).paragraph(1)),
          ruling("district-wide-meeting-of-departments", MEETING_APPROVED_FIRST)
              .gist("部门名义的全区性会议，没有先得分管领导同意并向区政府请示的，不应召开。")
              .when(is(HELD_BY, DEPARTMENTS).and(is(COUNTY_WIDE)).and(isNot(MEETING_APPROVED)))
              .shall(LACKING)
              .citing(article(42).paragraph(1)),
          ruling("departments-district-wide-meeting", DEPARTMENTS_MEETING)
              .gist("本该由部门开的全区性会议，不用区政府名义。")
              .when(is(DEPARTMENTS_AFFAIR).and(is(COUNTY_WIDE)).and(is(HELD_BY, COUNTY_GOVERNMENT)))
              .stated(FORBIDDEN)
              .citing(article(42).paragraph(2)),
          ruling("leaders-at-departments-district-wide-meeting", LEADERS_ATTENDANCE)
              .gist("本该由部门开的全区性会议，不请区政府负责人到场。")
              .when(is(DEPARTMENTS_AFFAIR).and(is(COUNTY_WIDE)).and(is(INVITES_COUNTY_LEADERS)))
              .stated(FORBIDDEN)
              .citing(article(42).paragraph(2)),
          ruling("leaders-at-departments-working-meeting", LEADERS_ATTENDANCE)
              .gist("部门开工作会议，区政府领导同志原则上不到场。")
              .when(
                  is(WORKING_MEETING).and(is(HELD_BY, DEPARTMENTS)).and(is(COUNTY_LEADERS_ATTEND)))
              .inPrinciple(FORBIDDEN)
              .citing(article(42).paragraph(2)),

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
              .citing(article(43)),

          // Art. 44
          limit("higher-meeting-arrangement", HIGHER_MEETING_ARRANGEMENT)
              .gist("部门之间商洽召开全省性、全市性会议的，须提前报告区政府，同意后才答复。")
              .by(CONCERNED_DEPARTMENTS)
              .must(unquantified(BEFOREHAND))
              .citing(article(44)),
          chain("higher-meeting-consent", OUTSIDE_MEETING)
              .gist("部门商洽的全省性、全市性会议，须报告区政府并得到同意，才能答复和安排，会议地点的用字已缺。")
              .must(
                  first(Step.of(REPORT_TO, CONCERNED_DEPARTMENTS).to(COUNTY_GOVERNMENT))
                      .then(CONSENT, COUNTY_GOVERNMENT)
                      .then(REPLY_AND_ARRANGE, CONCERNED_DEPARTMENTS))
              .citing(article(44)),

          // Art. 45
          limit("meeting-report", MEETING_REPORT)
              .gist("区领导和部门负责人参加省市会议后，责任部门要在两个工作日内书面报告会议情况和落实建议。")
              .by(RESPONSIBLE_DEPARTMENT)
              .when(SUPERIOR_MEETING_ATTENDED)
              .shall(within(2, WORKING_DAY, MEETING_CLOSED))
              .citing(article(45)),
          chain("meeting-report-to-government", SUPERIOR_MEETING_REPORT)
              .gist("参加省市会议回来，责任部门要把会议情况和落实建议书面报告区政府。")
              .when(SUPERIOR_MEETING_ATTENDED)
              .shall(
                  first(Step.of(REPORT_IN_WRITING, RESPONSIBLE_DEPARTMENT).to(COUNTY_GOVERNMENT)))
              .citing(article(45)));

  static final List<Provision> REGISTER =
      Collections.singletonList(declaratory(article(46), "要求办会节俭、遵守作风规定，没有定人数、天数或经费的上限。"));

  private Meetings() {}
}
