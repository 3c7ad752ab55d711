package org.workrules.profile.yunyang;

import static org.workrules.api.actor.Bodies.COUNTY_GOVERNMENT;
import static org.workrules.api.actor.Bodies.GOVERNMENT_OFFICE;
import static org.workrules.api.actor.Bodies.NEWS_MEDIA;
import static org.workrules.api.actor.Roles.ABSENTEE;
import static org.workrules.api.actor.Roles.AGENCY_HEAD;
import static org.workrules.api.actor.Roles.AUDIT_BUREAU_HEAD;
import static org.workrules.api.actor.Roles.COUNTY_HEAD;
import static org.workrules.api.actor.Roles.COUNTY_LEADER_IN_CHARGE;
import static org.workrules.api.actor.Roles.CPPCC_MEMBER;
import static org.workrules.api.actor.Roles.DEPARTMENT_HEAD;
import static org.workrules.api.actor.Roles.DEPARTMENT_MANAGED_AGENCY_HEAD;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD_IN_CHARGE;
import static org.workrules.api.actor.Roles.DEPUTY_DEPARTMENT_HEAD;
import static org.workrules.api.actor.Roles.DEVELOPMENT_AND_REFORM_HEAD;
import static org.workrules.api.actor.Roles.EXECUTIVE_DEPUTY_COUNTY_HEAD;
import static org.workrules.api.actor.Roles.FINANCE_BUREAU_HEAD;
import static org.workrules.api.actor.Roles.JUSTICE_BUREAU_HEAD;
import static org.workrules.api.actor.Roles.MEETING_CHAIR;
import static org.workrules.api.actor.Roles.OFFICE_DIRECTOR;
import static org.workrules.api.actor.Roles.OFFICE_LEADER;
import static org.workrules.api.actor.Roles.OTHER_ATTENDEE;
import static org.workrules.api.actor.Roles.PARTY_GROUP_MEMBER;
import static org.workrules.api.actor.Roles.PEOPLES_CONGRESS_DEPUTY;
import static org.workrules.api.actor.Roles.PUBLIC_INSTITUTION_HEAD;
import static org.workrules.api.actor.Roles.PUBLIC_REPRESENTATIVE;
import static org.workrules.api.actor.Roles.SUPERVISION_COMMISSION_LEADER;
import static org.workrules.api.actor.Roles.TOWNSHIP_HEAD;
import static org.workrules.api.actor.Roles.UNIT_HEAD;
import static org.workrules.api.document.DocumentChains.SIGNING;
import static org.workrules.api.document.DocumentFacts.DEEMED_NECESSARY;
import static org.workrules.api.document.DocumentFacts.DISAGREEMENT_REMAINS;
import static org.workrules.api.document.DocumentFacts.KIND;
import static org.workrules.api.document.DocumentFacts.WITHIN_DEPARTMENT_POWERS;
import static org.workrules.api.document.DocumentKinds.MINUTES;
import static org.workrules.api.matter.DutyRule.duty;
import static org.workrules.api.matter.Matters.ANNUAL_PLAN;
import static org.workrules.api.matter.Matters.BILLS_TO_PEOPLES_CONGRESS;
import static org.workrules.api.matter.Matters.BUDGET;
import static org.workrules.api.matter.Matters.DAILY_WORK;
import static org.workrules.api.matter.Matters.DEPARTMENT_REQUESTS;
import static org.workrules.api.matter.Matters.DEVELOPMENT_PLANS;
import static org.workrules.api.matter.Matters.DISCIPLINE;
import static org.workrules.api.matter.Matters.EMERGENCIES;
import static org.workrules.api.matter.Matters.GOVERNMENT_WORK_REPORT;
import static org.workrules.api.matter.Matters.IMPORTANT_WORK;
import static org.workrules.api.matter.Matters.KEY_TASKS;
import static org.workrules.api.matter.Matters.LEADERS_INSTRUCTIONS;
import static org.workrules.api.matter.Matters.MAJOR_DECISIONS;
import static org.workrules.api.matter.Matters.MAJOR_FUNDS;
import static org.workrules.api.matter.Matters.MAJOR_MATTERS;
import static org.workrules.api.matter.Matters.MAJOR_POLICIES;
import static org.workrules.api.matter.Matters.NORMATIVE_DOCUMENTS;
import static org.workrules.api.matter.Matters.ORDERS_AND_DECISIONS;
import static org.workrules.api.matter.Matters.OTHER_MATTERS;
import static org.workrules.api.matter.Matters.PERSONNEL;
import static org.workrules.api.matter.Matters.PORTFOLIO_MATTERS;
import static org.workrules.api.matter.Matters.REFORMS;
import static org.workrules.api.matter.Matters.REPORTS_TO_PARTY_COMMITTEE;
import static org.workrules.api.matter.Matters.REPORTS_TO_PEOPLES_CONGRESS;
import static org.workrules.api.matter.Matters.REPORTS_TO_SUPERIOR_GOVERNMENT;
import static org.workrules.api.matter.Matters.SUPERIOR_DECISIONS;
import static org.workrules.api.matter.RequirementRule.requirement;
import static org.workrules.api.matter.Requirements.PRIOR_COORDINATION;
import static org.workrules.api.meeting.Attendees.attendees;
import static org.workrules.api.meeting.MeetingChains.CALLING;
import static org.workrules.api.meeting.MeetingChains.CHAIRING;
import static org.workrules.api.meeting.MeetingChains.LEAVE;
import static org.workrules.api.meeting.MeetingChains.ORGANISING;
import static org.workrules.api.meeting.MeetingChains.TOPIC_DETERMINATION;
import static org.workrules.api.meeting.MeetingChains.TOPIC_SUBMISSION;
import static org.workrules.api.meeting.MeetingChains.TOWNSHIP_INVITATION;
import static org.workrules.api.meeting.MeetingFacts.BY_VIDEO;
import static org.workrules.api.meeting.MeetingFacts.CHAIR_DELEGATED;
import static org.workrules.api.meeting.MeetingFacts.COORDINATED;
import static org.workrules.api.meeting.MeetingFacts.COUNTY_WIDE;
import static org.workrules.api.meeting.MeetingFacts.DEPARTMENTS_AFFAIR;
import static org.workrules.api.meeting.MeetingFacts.HELD_BY;
import static org.workrules.api.meeting.MeetingFacts.INVITES_DEPARTMENT_LEADERS;
import static org.workrules.api.meeting.MeetingFacts.INVITES_TOWNSHIP_HEADS;
import static org.workrules.api.meeting.MeetingFacts.LEAVE_GRANTED;
import static org.workrules.api.meeting.MeetingFacts.MEETING_APPROVED;
import static org.workrules.api.meeting.MeetingFacts.OF_OVERALL_SIGNIFICANCE;
import static org.workrules.api.meeting.MeetingFacts.OF_SUBSTANCE;
import static org.workrules.api.meeting.MeetingFacts.SUBSTITUTE_SENT;
import static org.workrules.api.meeting.MeetingFacts.VIDEO_POSSIBLE;
import static org.workrules.api.meeting.MeetingFacts.WITHIN_DEPUTYS_POWERS;
import static org.workrules.api.meeting.MeetingFacts.WITHIN_TOWNSHIPS_POWERS;
import static org.workrules.api.meeting.MeetingFacts.WITH_CLEAR_PROPOSAL;
import static org.workrules.api.meeting.MeetingFacts.WORKING_MEETING;
import static org.workrules.api.meeting.MeetingRulings.DEPARTMENTS_MEETING;
import static org.workrules.api.meeting.MeetingRulings.EXTRA_SESSION;
import static org.workrules.api.meeting.MeetingRulings.MEETING_APPROVED_FIRST;
import static org.workrules.api.meeting.MeetingRulings.MEETING_FORM;
import static org.workrules.api.meeting.MeetingRulings.MEETING_NECESSITY;
import static org.workrules.api.meeting.MeetingRulings.NUMBER_OF_MEETINGS;
import static org.workrules.api.meeting.MeetingRulings.PUBLIC_ATTENDANCE;
import static org.workrules.api.meeting.MeetingRulings.SUBSTITUTE;
import static org.workrules.api.meeting.MeetingRulings.TOPIC_CONTENT;
import static org.workrules.api.meeting.MeetingRulings.TOPIC_COORDINATION;
import static org.workrules.api.meeting.MeetingRulings.TOPIC_WITHIN_OWN_POWERS;
import static org.workrules.api.meeting.MeetingTypes.COUNTY_HEADS_OFFICE_MEETING;
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
import static org.workrules.api.procedure.Acts.ARRANGE;
import static org.workrules.api.procedure.Acts.ATTEND_INSTEAD;
import static org.workrules.api.procedure.Acts.CALL_MEETING;
import static org.workrules.api.procedure.Acts.CHAIR_AND_HOLD;
import static org.workrules.api.procedure.Acts.CHECK;
import static org.workrules.api.procedure.Acts.CONSIDER;
import static org.workrules.api.procedure.Acts.CONSIDER_AND_DECIDE;
import static org.workrules.api.procedure.Acts.CONSIDER_AND_HANDLE;
import static org.workrules.api.procedure.Acts.CONVENE_AND_CHAIR;
import static org.workrules.api.procedure.Acts.CONVEY;
import static org.workrules.api.procedure.Acts.COORDINATE;
import static org.workrules.api.procedure.Acts.DECIDE;
import static org.workrules.api.procedure.Acts.DELIBERATE;
import static org.workrules.api.procedure.Acts.DETERMINE_TOPIC;
import static org.workrules.api.procedure.Acts.DISCUSS;
import static org.workrules.api.procedure.Acts.DISCUSS_AND_DECIDE;
import static org.workrules.api.procedure.Acts.GRANT;
import static org.workrules.api.procedure.Acts.INFORM;
import static org.workrules.api.procedure.Acts.ORGANISE;
import static org.workrules.api.procedure.Acts.SIGN_AND_ISSUE;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.procedure.Step.oneOf;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Condition.isNot;
import static org.workrules.api.rule.Facts.MEETING;
import static org.workrules.api.rule.Facts.OFFICIAL;
import static org.workrules.api.ruling.Ruling.FORBIDDEN;
import static org.workrules.api.ruling.Ruling.LACKING;
import static org.workrules.api.ruling.Ruling.PERMITTED;
import static org.workrules.api.ruling.RulingRule.ruling;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.spi.Acknowledged.overlap;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSubjects.MEETING_FREQUENCY;
import static org.workrules.api.time.LimitUnit.MONTH;
import static org.workrules.api.time.LimitUnit.WEEK;
import static org.workrules.api.time.LimitUnit.YEAR;
import static org.workrules.api.time.Promptness.AS_NEEDED;
import static org.workrules.api.time.TimeLimit.every;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.yunyang.Vocabulary.ANALYSE_AND_SUM_UP;
import static org.workrules.profile.yunyang.Vocabulary.ARMED_FORCES_DEPARTMENT_LEADER;
import static org.workrules.profile.yunyang.Vocabulary.ARRANGE_AND_DEPLOY;
import static org.workrules.profile.yunyang.Vocabulary.ARRANGE_BEFORE_TOPICS;
import static org.workrules.profile.yunyang.Vocabulary.BUYS_LAND;
import static org.workrules.profile.yunyang.Vocabulary.CHAIRING_EXECUTIVE_DEPUTY;
import static org.workrules.profile.yunyang.Vocabulary.CHECK_AND_DETERMINE_TOPIC;
import static org.workrules.profile.yunyang.Vocabulary.CHOSEN_BY_CHAIR;
import static org.workrules.profile.yunyang.Vocabulary.COLLECTIVE_STUDY;
import static org.workrules.profile.yunyang.Vocabulary.CONCERNED_OFFICE_LEADER;
import static org.workrules.profile.yunyang.Vocabulary.CONGRESS_EXECUTIVE_LEADER;
import static org.workrules.profile.yunyang.Vocabulary.CONGRESS_LEADER;
import static org.workrules.profile.yunyang.Vocabulary.CONSIDER_AND_ARRANGE;
import static org.workrules.profile.yunyang.Vocabulary.CONSIDER_AND_RESOLVE;
import static org.workrules.profile.yunyang.Vocabulary.COUNTY_WIDE_ACTIVITIES;
import static org.workrules.profile.yunyang.Vocabulary.COURT_LEADER;
import static org.workrules.profile.yunyang.Vocabulary.CPPCC_EXECUTIVE_LEADER;
import static org.workrules.profile.yunyang.Vocabulary.CPPCC_LEADER;
import static org.workrules.profile.yunyang.Vocabulary.CROSS_SECTOR_ISSUES;
import static org.workrules.profile.yunyang.Vocabulary.DEAL_WITH;
import static org.workrules.profile.yunyang.Vocabulary.DETAILED_URBAN_PLAN;
import static org.workrules.profile.yunyang.Vocabulary.DRAFTS_TO_PEOPLES_CONGRESS;
import static org.workrules.profile.yunyang.Vocabulary.EXTRAORDINARY;
import static org.workrules.profile.yunyang.Vocabulary.FINANCIAL_INSTITUTION_HEAD;
import static org.workrules.profile.yunyang.Vocabulary.GOVERNMENT_PRICES;
import static org.workrules.profile.yunyang.Vocabulary.HOST;
import static org.workrules.profile.yunyang.Vocabulary.IMPORTANT_PROJECTS;
import static org.workrules.profile.yunyang.Vocabulary.INFORMATION_OFFICE_LEADER;
import static org.workrules.profile.yunyang.Vocabulary.INTEGRITY_EDUCATION;
import static org.workrules.profile.yunyang.Vocabulary.INVESTMENT_AND_FINANCING_PLAN;
import static org.workrules.profile.yunyang.Vocabulary.INVESTMENT_PROMOTION;
import static org.workrules.profile.yunyang.Vocabulary.INVITES_TOWNSHIP_LEADERS_IN_CHARGE;
import static org.workrules.profile.yunyang.Vocabulary.KEY_PROJECT_LIST;
import static org.workrules.profile.yunyang.Vocabulary.KEY_PROJECT_LIST_ADJUSTMENT;
import static org.workrules.profile.yunyang.Vocabulary.KEY_SPECIAL_FUND;
import static org.workrules.profile.yunyang.Vocabulary.KEY_SPECIAL_PLANS;
import static org.workrules.profile.yunyang.Vocabulary.LAND_COMPENSATION;
import static org.workrules.profile.yunyang.Vocabulary.LAW_STUDY;
import static org.workrules.profile.yunyang.Vocabulary.LEGAL_ADVISER;
import static org.workrules.profile.yunyang.Vocabulary.MAJOR_ECONOMIC_MATTERS;
import static org.workrules.profile.yunyang.Vocabulary.MAJOR_PROJECT_COORDINATION;
import static org.workrules.profile.yunyang.Vocabulary.MERGER_ENCOURAGED;
import static org.workrules.profile.yunyang.Vocabulary.MERGER_POSSIBLE;
import static org.workrules.profile.yunyang.Vocabulary.MET_REPEATEDLY_WITHOUT_DECISION;
import static org.workrules.profile.yunyang.Vocabulary.MUNICIPAL_AGENCY_HEAD;
import static org.workrules.profile.yunyang.Vocabulary.NEEDS_COORDINATION;
import static org.workrules.profile.yunyang.Vocabulary.NEEDS_IMPORTANT_RESOURCES;
import static org.workrules.profile.yunyang.Vocabulary.OFFICE_LEADER_IN_CONTACT;
import static org.workrules.profile.yunyang.Vocabulary.OFFICIALS_AWARDS;
import static org.workrules.profile.yunyang.Vocabulary.OTHER_CONCERNED_UNIT_HEAD;
import static org.workrules.profile.yunyang.Vocabulary.OVERALL_MATTERS;
import static org.workrules.profile.yunyang.Vocabulary.PARTY_COMMITTEE_LEADER;
import static org.workrules.profile.yunyang.Vocabulary.PARTY_DISCIPLINE_EDUCATION;
import static org.workrules.profile.yunyang.Vocabulary.PARTY_OFFICE_LEADER_IN_CHARGE;
import static org.workrules.profile.yunyang.Vocabulary.PEOPLES_ORGANISATION_HEAD;
import static org.workrules.profile.yunyang.Vocabulary.PERIODIC_TASKS;
import static org.workrules.profile.yunyang.Vocabulary.PERIODIC_WORK_INFORMATION;
import static org.workrules.profile.yunyang.Vocabulary.PROCESS_DOCUMENT;
import static org.workrules.profile.yunyang.Vocabulary.PROCURATORATE_LEADER;
import static org.workrules.profile.yunyang.Vocabulary.QUARTERS_KEY_WORK;
import static org.workrules.profile.yunyang.Vocabulary.REGIONAL_PLANS;
import static org.workrules.profile.yunyang.Vocabulary.RENTS_LARGE_PLANT;
import static org.workrules.profile.yunyang.Vocabulary.RESOURCE_ALLOCATION;
import static org.workrules.profile.yunyang.Vocabulary.RESOURCE_DEVELOPMENT_PLAN;
import static org.workrules.profile.yunyang.Vocabulary.ROLLING_PROJECT_PLAN;
import static org.workrules.profile.yunyang.Vocabulary.SCRUTINISE;
import static org.workrules.profile.yunyang.Vocabulary.SERVES_REFORM_DEVELOPMENT_STABILITY;
import static org.workrules.profile.yunyang.Vocabulary.SIGNED_IN_GOVERNMENTS_NAME;
import static org.workrules.profile.yunyang.Vocabulary.SOLVES_PRACTICAL_PROBLEMS;
import static org.workrules.profile.yunyang.Vocabulary.SPECIAL_FUNDS;
import static org.workrules.profile.yunyang.Vocabulary.SPECIAL_SUPERVISOR;
import static org.workrules.profile.yunyang.Vocabulary.STATE_ENTERPRISES;
import static org.workrules.profile.yunyang.Vocabulary.STATISTICS_BUREAU_HEAD;
import static org.workrules.profile.yunyang.Vocabulary.STRATEGIC_AGREEMENTS;
import static org.workrules.profile.yunyang.Vocabulary.STUDY_CONVEY_AND_CONSIDER;
import static org.workrules.profile.yunyang.Vocabulary.SUBSTITUTE_IS_DEPUTY_IN_CHARGE;
import static org.workrules.profile.yunyang.Vocabulary.SUGGEST_TOPIC;
import static org.workrules.profile.yunyang.Vocabulary.TAKE_THE_LEAD;
import static org.workrules.profile.yunyang.Vocabulary.TERRITORIAL_PLAN;
import static org.workrules.profile.yunyang.Vocabulary.UNIT_DEPUTY_IN_CHARGE;
import static org.workrules.profile.yunyang.Vocabulary.UNIT_IN_CHARGE;
import static org.workrules.profile.yunyang.Vocabulary.WHOEVER_IS_NEEDED;
import static org.workrules.profile.yunyang.Vocabulary.WITHIN_LEADERS_POWERS;
import static org.workrules.profile.yunyang.Vocabulary.WORKING_DEPARTMENT_HEAD;
import static org.workrules.profile.yunyang.WorkRules2025.article;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Condition;
import org.workrules.api.rule.Rule;
import org.workrules.api.source.Citation;
import org.workrules.api.source.Provision;
import org.workrules.api.spi.Acknowledged;

/** 第九章 规范会议管理: meetings, articles 44 to 51. */
final class Meetings {

  private static final Condition PLENARY = is(MEETING, PLENARY_MEETING);
  private static final Condition EXECUTIVE = is(MEETING, EXECUTIVE_MEETING);
  private static final Condition OFFICE = is(MEETING, COUNTY_HEADS_OFFICE_MEETING);
  private static final Condition THEMATIC = is(MEETING, THEMATIC_MEETING);

  private static final Condition PLENARY_EXECUTIVE_OR_OFFICE =
      is(MEETING, PLENARY_MEETING, EXECUTIVE_MEETING, COUNTY_HEADS_OFFICE_MEETING);

  /** 县政府会议: the four that article 44 names. */
  private static final Condition GOVERNMENTS_MEETING =
      is(
          MEETING,
          PLENARY_MEETING,
          EXECUTIVE_MEETING,
          COUNTY_HEADS_OFFICE_MEETING,
          THEMATIC_MEETING);

  /** Whoever is due or attends and is not one of the government's leaders. */
  private static final Condition NOT_A_LEADER =
      is(
          OFFICIAL,
          OFFICE_DIRECTOR,
          DEPARTMENT_HEAD,
          DEPUTY_DEPARTMENT_HEAD,
          UNIT_HEAD,
          TOWNSHIP_HEAD,
          OTHER_ATTENDEE);

  private static final Condition CALLS_TOWNSHIP_HEADS =
      is(WORKING_MEETING).and(is(INVITES_TOWNSHIP_HEADS));

  private static final Condition CALLS_THOSE_IN_CHARGE =
      is(WORKING_MEETING)
          .and(is(INVITES_TOWNSHIP_LEADERS_IN_CHARGE))
          .and(is(INVITES_DEPARTMENT_LEADERS));

  private static final Citation PLENARY_TASKS = article(45).paragraph(2);
  private static final Citation EXECUTIVE_TASKS = article(46).paragraph(1);
  private static final Citation OFFICE_TASKS = article(47).paragraph(1);
  private static final Citation THEMATIC_TASKS = article(48).paragraph(1);

  /**
   * Where the text says what the executive meeting does with the matters of article 46 (2) to (12):
   * these name no act, and the "other" matters of item (14) are those that it 研究决定.
   */
  private static final Citation DECIDED_HERE = EXECUTIVE_TASKS.item(14);

  static final List<Rule<?, ?>> RULES =
      Arrays.asList(

          // Art. 45
          seat("plenary-members", MEMBERS)
              .gist("组成全体会议的，是县长、副县长、党组成员和各工作部门的主任、局长。")
              .when(PLENARY)
              .stated(
                  attendees(
                      COUNTY_HEAD, DEPUTY_COUNTY_HEAD, PARTY_GROUP_MEMBER, WORKING_DEPARTMENT_HEAD))
              .citing(article(45).paragraph(1)),
          chain("chair-of-plenary-meeting", CHAIRING)
              .gist("全体会议由县长召集、主持。")
              .when(PLENARY)
              .stated(first(CONVENE_AND_CHAIR, COUNTY_HEAD))
              .citing(article(45).paragraph(1), article(6)),
          duty("plenary-conveys-superior-decisions", SUPERIOR_DECISIONS)
              .gist("上级和县委的指示、决定，在全体会议上传达贯彻。")
              .stated(Step.of(CONVEY, PLENARY_MEETING))
              .citing(PLENARY_TASKS.item(1)),
          duty("plenary-decides-work-report", GOVERNMENT_WORK_REPORT)
              .gist("政府工作报告由全体会议讨论决定。")
              .stated(Step.of(DISCUSS_AND_DECIDE, PLENARY_MEETING))
              .citing(PLENARY_TASKS.item(2)),
          duty("plenary-decides-development-plans", DEVELOPMENT_PLANS)
              .gist("国民经济和社会发展规划由全体会议讨论决定。")
              .stated(Step.of(DISCUSS_AND_DECIDE, PLENARY_MEETING))
              .citing(PLENARY_TASKS.item(2)),
          duty("plenary-decides-major-matters", MAJOR_MATTERS)
              .gist("工作报告、发展规划一类的重大事项，由全体会议讨论决定。")
              .stated(Step.of(DISCUSS_AND_DECIDE, PLENARY_MEETING))
              .citing(PLENARY_TASKS.item(2)),
          duty("plenary-arranges-important-work", IMPORTANT_WORK)
              .gist("县政府的重要工作在全体会议上部署。")
              .stated(Step.of(ARRANGE, PLENARY_MEETING))
              .citing(PLENARY_TASKS.item(3)),
          limit("plenary-frequency", MEETING_FREQUENCY)
              .gist("全体会议一般一年开一到两次。")
              .when(PLENARY)
              .generally(every(YEAR).times(1, 2))
              .citing(article(45).paragraph(3)),
          ruling("extra-plenary-meeting", EXTRA_SESSION)
              .gist("有需要的，经研究可以临时开全体会议，由谁研究未写。")
              .when(PLENARY)
              .may(PERMITTED)
              .citing(article(45).paragraph(3)),
          chain("topics-of-plenary-meeting", TOPIC_DETERMINATION)
              .gist("全体会议的议题，由县长定，或者由常务会议定。")
              .when(PLENARY)
              .stated(first(oneOf(DETERMINE_TOPIC, COUNTY_HEAD, EXECUTIVE_MEETING)))
              .citing(article(45).paragraph(3)),
          seat("plenary-invitees", INVITEES)
              .gist("县委、县人大常委会、县政协的领导和监委、法院、检察院、人武部的负责人，可以请来列席全体会议。")
              .when(PLENARY)
              .may(
                  attendees(
                      PARTY_COMMITTEE_LEADER,
                      CONGRESS_LEADER,
                      CPPCC_LEADER,
                      SUPERVISION_COMMISSION_LEADER,
                      COURT_LEADER,
                      PROCURATORATE_LEADER,
                      ARMED_FORCES_DEPARTMENT_LEADER))
              .citing(article(45).paragraph(4)),
          seat("plenary-attendees", ATTENDEES_BY_TOPIC)
              .gist("办公室班子成员、乡镇（街道）和各类机构的主要负责人，还有法律顾问、特邀监察员，可以安排列席全体会议。")
              .when(PLENARY)
              .may(
                  attendees(
                      OFFICE_LEADER,
                      TOWNSHIP_HEAD,
                      AGENCY_HEAD,
                      MUNICIPAL_AGENCY_HEAD,
                      PUBLIC_INSTITUTION_HEAD,
                      PEOPLES_ORGANISATION_HEAD,
                      DEPARTMENT_MANAGED_AGENCY_HEAD,
                      FINANCIAL_INSTITUTION_HEAD,
                      LEGAL_ADVISER,
                      SPECIAL_SUPERVISOR))
              .citing(article(45).paragraph(4)),

          // Art. 46
          seat("executive-members", MEMBERS)
              .gist("组成常务会议的，是县长、副县长和党组成员。")
              .when(EXECUTIVE)
              .stated(attendees(COUNTY_HEAD, DEPUTY_COUNTY_HEAD, PARTY_GROUP_MEMBER))
              .citing(article(46).paragraph(1)),
          chain("chair-of-executive-meeting", CHAIRING)
              .gist("常务会议由县长召集、主持。")
              .when(EXECUTIVE)
              .stated(first(CONVENE_AND_CHAIR, COUNTY_HEAD))
              .citing(article(46).paragraph(1), article(6)),
          chain("delegated-chair-of-executive-meeting", CHAIRING)
              .gist("县长委托了常务副县长的，常务会议由他召集、主持。")
              .when(EXECUTIVE.and(is(CHAIR_DELEGATED)))
              .stated(first(CONVENE_AND_CHAIR, EXECUTIVE_DEPUTY_COUNTY_HEAD))
              .overriding("chair-of-executive-meeting")
              .citing(article(46).paragraph(1)),
          duty("executive-conveys-superior-decisions", SUPERIOR_DECISIONS)
              .gist("上级和县委的指示、决定，常务会议要学习、传达并研究怎样贯彻。")
              .stated(Step.of(STUDY_CONVEY_AND_CONSIDER, EXECUTIVE_MEETING))
              .citing(EXECUTIVE_TASKS.item(1)),
          duty("executive-decides-reports-to-municipality", REPORTS_TO_SUPERIOR_GOVERNMENT)
              .gist("要请市政府审定的重要事项，先上常务会议。")
              .stated(Step.of(CONSIDER_AND_DECIDE, EXECUTIVE_MEETING))
              .citing(EXECUTIVE_TASKS.item(2), DECIDED_HERE),
          duty("executive-decides-reports-to-party-committee", REPORTS_TO_PARTY_COMMITTEE)
              .gist("要请县委审定的重要事项，先上常务会议。")
              .stated(Step.of(CONSIDER_AND_DECIDE, EXECUTIVE_MEETING))
              .citing(EXECUTIVE_TASKS.item(2), DECIDED_HERE),
          duty("executive-decides-bills", BILLS_TO_PEOPLES_CONGRESS)
              .gist("提给县人大和它的常委会的议案，先上常务会议。")
              .stated(Step.of(CONSIDER_AND_DECIDE, EXECUTIVE_MEETING))
              .citing(EXECUTIVE_TASKS.item(3), DECIDED_HERE),
          duty("executive-decides-reports-to-congress", REPORTS_TO_PEOPLES_CONGRESS)
              .gist("提给县人大和它的常委会的工作报告，先上常务会议。")
              .stated(Step.of(CONSIDER_AND_DECIDE, EXECUTIVE_MEETING))
              .citing(EXECUTIVE_TASKS.item(3), DECIDED_HERE),
          duty("executive-decides-work-report", GOVERNMENT_WORK_REPORT)
              .gist("政府工作报告要提给县人大，也先上常务会议。")
              .stated(Step.of(CONSIDER_AND_DECIDE, EXECUTIVE_MEETING))
              .citing(EXECUTIVE_TASKS.item(3), DECIDED_HERE),
          duty("executive-decides-drafts-to-congress", DRAFTS_TO_PEOPLES_CONGRESS)
              .gist("提给县人大和它的常委会的规范性文件草案，先上常务会议。")
              .stated(Step.of(CONSIDER_AND_DECIDE, EXECUTIVE_MEETING))
              .citing(EXECUTIVE_TASKS.item(3), DECIDED_HERE),
          duty("executive-decides-orders", ORDERS_AND_DECISIONS)
              .gist("县政府的命令、决定由常务会议研究决定。")
              .stated(Step.of(CONSIDER_AND_DECIDE, EXECUTIVE_MEETING))
              .citing(EXECUTIVE_TASKS.item(4), DECIDED_HERE),
          duty("executive-decides-normative-documents", NORMATIVE_DOCUMENTS)
              .gist("县政府的其他规范性文件也由常务会议研究决定。")
              .stated(Step.of(CONSIDER_AND_DECIDE, EXECUTIVE_MEETING))
              .citing(EXECUTIVE_TASKS.item(4), DECIDED_HERE),
          duty("executive-decides-major-decisions", MAJOR_DECISIONS)
              .gist("重大行政决策由常务会议研究决定，列举的五类都在其内。")
              .stated(Step.of(CONSIDER_AND_DECIDE, EXECUTIVE_MEETING))
              .citing(EXECUTIVE_TASKS.item(5), DECIDED_HERE),
          duty("executive-decides-development-plans", DEVELOPMENT_PLANS)
              .gist("国民经济和社会发展规划由常务会议研究决定。")
              .stated(Step.of(CONSIDER_AND_DECIDE, EXECUTIVE_MEETING))
              .citing(EXECUTIVE_TASKS.item(5).subItem(1), DECIDED_HERE),
          duty("executive-decides-annual-plan", ANNUAL_PLAN)
              .gist("国民经济和社会发展的年度计划由常务会议研究决定。")
              .stated(Step.of(CONSIDER_AND_DECIDE, EXECUTIVE_MEETING))
              .citing(EXECUTIVE_TASKS.item(5).subItem(1), DECIDED_HERE),
          duty("executive-decides-territorial-plan", TERRITORIAL_PLAN)
              .gist("国土空间总体规划由常务会议研究决定。")
              .stated(Step.of(CONSIDER_AND_DECIDE, EXECUTIVE_MEETING))
              .citing(EXECUTIVE_TASKS.item(5).subItem(2), DECIDED_HERE),
          duty("executive-decides-detailed-urban-plan", DETAILED_URBAN_PLAN)
              .gist("城市控制性详细规划由常务会议研究决定。")
              .stated(Step.of(CONSIDER_AND_DECIDE, EXECUTIVE_MEETING))
              .citing(EXECUTIVE_TASKS.item(5).subItem(2), DECIDED_HERE),
          duty("executive-decides-resource-plan", RESOURCE_DEVELOPMENT_PLAN)
              .gist("重要资源怎样开发利用的总体规划由常务会议研究决定。")
              .stated(Step.of(CONSIDER_AND_DECIDE, EXECUTIVE_MEETING))
              .citing(EXECUTIVE_TASKS.item(5).subItem(2), DECIDED_HERE),
          duty("executive-decides-key-special-plans", KEY_SPECIAL_PLANS)
              .gist("重点专项规划由常务会议研究决定。")
              .stated(Step.of(CONSIDER_AND_DECIDE, EXECUTIVE_MEETING))
              .citing(EXECUTIVE_TASKS.item(5).subItem(2), DECIDED_HERE),
          duty("executive-decides-regional-plans", REGIONAL_PLANS)
              .gist("区域发展规划由常务会议研究决定。")
              .stated(Step.of(CONSIDER_AND_DECIDE, EXECUTIVE_MEETING))
              .citing(EXECUTIVE_TASKS.item(5).subItem(2), DECIDED_HERE),
          duty("executive-decides-prices", GOVERNMENT_PRICES)
              .gist("权限以内的重要商品、服务的政府定价，确定和调整都由常务会议研究决定。")
              .stated(Step.of(CONSIDER_AND_DECIDE, EXECUTIVE_MEETING))
              .citing(EXECUTIVE_TASKS.item(5).subItem(3), DECIDED_HERE),
          duty("executive-decides-land-compensation", LAND_COMPENSATION)
              .gist("权限以内的征收、征地补偿标准和办法，制定和调整都由常务会议研究决定。")
              .stated(Step.of(CONSIDER_AND_DECIDE, EXECUTIVE_MEETING))
              .citing(EXECUTIVE_TASKS.item(5).subItem(4), DECIDED_HERE),
          duty("executive-decides-major-policies", MAJOR_POLICIES)
              .gist("公共服务、监管、社会管理、环保等方面的重大政策措施由常务会议研究决定。")
              .stated(Step.of(CONSIDER_AND_DECIDE, EXECUTIVE_MEETING))
              .citing(EXECUTIVE_TASKS.item(5).subItem(5), DECIDED_HERE),
          duty("executive-decides-reforms", REFORMS)
              .gist("重大改革方案由常务会议研究决定。")
              .stated(Step.of(CONSIDER_AND_DECIDE, EXECUTIVE_MEETING))
              .citing(EXECUTIVE_TASKS.item(6), DECIDED_HERE),
          duty("executive-decides-resource-allocation", RESOURCE_ALLOCATION)
              .gist("重要资源的配置由常务会议研究决定。")
              .stated(Step.of(CONSIDER_AND_DECIDE, EXECUTIVE_MEETING))
              .citing(EXECUTIVE_TASKS.item(6), DECIDED_HERE),
          duty("executive-decides-overall-matters", OVERALL_MATTERS)
              .gist("关系工作全局的重大事项由常务会议研究决定。")
              .stated(Step.of(CONSIDER_AND_DECIDE, EXECUTIVE_MEETING))
              .citing(EXECUTIVE_TASKS.item(6), DECIDED_HERE),
          duty("executive-decides-important-projects", IMPORTANT_PROJECTS)
              .gist("重要项目的安排由常务会议研究决定。")
              .stated(Step.of(CONSIDER_AND_DECIDE, EXECUTIVE_MEETING))
              .citing(EXECUTIVE_TASKS.item(7), DECIDED_HERE),
          duty("executive-decides-major-funds", MAJOR_FUNDS)
              .gist("大额资金的使用由常务会议研究决定，数额未写。")
              .stated(Step.of(CONSIDER_AND_DECIDE, EXECUTIVE_MEETING))
              .citing(EXECUTIVE_TASKS.item(7), DECIDED_HERE),
          duty("executive-decides-economic-matters", MAJOR_ECONOMIC_MATTERS)
              .gist("项目、资金一类的重大经济事项由常务会议研究决定。")
              .stated(Step.of(CONSIDER_AND_DECIDE, EXECUTIVE_MEETING))
              .citing(EXECUTIVE_TASKS.item(7), DECIDED_HERE),
          duty("executive-decides-budget", BUDGET)
              .gist("财政预决算的编制由常务会议研究决定。")
              .stated(Step.of(CONSIDER_AND_DECIDE, EXECUTIVE_MEETING))
              .citing(EXECUTIVE_TASKS.item(8), DECIDED_HERE),
          duty("executive-decides-special-funds", SPECIAL_FUNDS)
              .gist("政府专项资金有多大规模、总体用在哪里，由常务会议决定。")
              .stated(Step.of(DECIDE, EXECUTIVE_MEETING))
              .citing(EXECUTIVE_TASKS.item(8)),
          duty("executive-decides-key-special-fund", KEY_SPECIAL_FUND)
              .gist("用县级财力设立重点专项，由常务会议研究决定。")
              .stated(Step.of(CONSIDER_AND_DECIDE, EXECUTIVE_MEETING))
              .citing(EXECUTIVE_TASKS.item(8), DECIDED_HERE),
          duty("executive-decides-state-enterprises", STATE_ENTERPRISES)
              .gist("县属一级国企的设立、重组和整合由常务会议研究决定。")
              .stated(Step.of(CONSIDER_AND_DECIDE, EXECUTIVE_MEETING))
              .citing(EXECUTIVE_TASKS.item(9), DECIDED_HERE),
          duty("executive-decides-financing-plan", INVESTMENT_AND_FINANCING_PLAN)
              .gist("年度投融资计划的制定和调整由常务会议研究决定。")
              .stated(Step.of(CONSIDER_AND_DECIDE, EXECUTIVE_MEETING))
              .citing(EXECUTIVE_TASKS.item(9), DECIDED_HERE),
          duty("executive-decides-rolling-plan", ROLLING_PROJECT_PLAN)
              .gist("重点项目的三年滚动规划由常务会议研究决定。")
              .stated(Step.of(CONSIDER_AND_DECIDE, EXECUTIVE_MEETING))
              .citing(EXECUTIVE_TASKS.item(10), DECIDED_HERE),
          duty("executive-decides-project-list", KEY_PROJECT_LIST)
              .gist("年度重点建设项目和前期项目的清单由常务会议研究决定。")
              .stated(Step.of(CONSIDER_AND_DECIDE, EXECUTIVE_MEETING))
              .citing(EXECUTIVE_TASKS.item(10), DECIDED_HERE),
          duty("executive-decides-list-adjustment", KEY_PROJECT_LIST_ADJUSTMENT)
              .gist("调整年度重点项目清单由常务会议研究决定。")
              .stated(Step.of(CONSIDER_AND_DECIDE, EXECUTIVE_MEETING))
              .citing(EXECUTIVE_TASKS.item(10), DECIDED_HERE),
          duty("executive-decides-investment-promotion", INVESTMENT_PROMOTION)
              .gist("招商引资项目要购地自建、租用政府厂房达一万五千平方米或者要配置重要资源的，由常务会议研究决定。")
              .when(is(BUYS_LAND).or(is(RENTS_LARGE_PLANT)).or(is(NEEDS_IMPORTANT_RESOURCES)))
              .stated(Step.of(CONSIDER_AND_DECIDE, EXECUTIVE_MEETING))
              .citing(EXECUTIVE_TASKS.item(11), DECIDED_HERE),
          duty("executive-decides-strategic-agreements", STRATEGIC_AGREEMENTS)
              .gist("战略合作协议用县政府名义签或者要配置重要资源的，由常务会议研究决定。")
              .when(is(SIGNED_IN_GOVERNMENTS_NAME).or(is(NEEDS_IMPORTANT_RESOURCES)))
              .stated(Step.of(CONSIDER_AND_DECIDE, EXECUTIVE_MEETING))
              .citing(EXECUTIVE_TASKS.item(11), DECIDED_HERE),
          duty("executive-decides-requests", DEPARTMENT_REQUESTS)
              .gist("部门和乡镇（街道）的重要请示由常务会议研究决定。")
              .stated(Step.of(CONSIDER_AND_DECIDE, EXECUTIVE_MEETING))
              .citing(EXECUTIVE_TASKS.item(12), DECIDED_HERE),
          duty("executive-deliberates-personnel", PERSONNEL)
              .gist("人事任免由常务会议审议。")
              .stated(Step.of(DELIBERATE, EXECUTIVE_MEETING))
              .citing(EXECUTIVE_TASKS.item(13)),
          duty("executive-deliberates-officials-awards", OFFICIALS_AWARDS)
              .gist("对干部的奖励由常务会议审议。")
              .stated(Step.of(DELIBERATE, EXECUTIVE_MEETING))
              .citing(EXECUTIVE_TASKS.item(13)),
          duty("executive-deliberates-discipline", DISCIPLINE)
              .gist("对干部的惩处由常务会议审议。")
              .stated(Step.of(DELIBERATE, EXECUTIVE_MEETING))
              .citing(EXECUTIVE_TASKS.item(13)),
          duty("executive-decides-other-matters", OTHER_MATTERS)
              .gist("其他重要事项有必要的，也由常务会议研究决定。")
              .stated(Step.of(CONSIDER_AND_DECIDE, EXECUTIVE_MEETING))
              .citing(EXECUTIVE_TASKS.item(14)),
          duty("study-before-topics", COLLECTIVE_STUDY)
              .gist("常务会议可以视需要，在讨论议题以前安排集体学习。")
              .may(Step.of(ARRANGE_BEFORE_TOPICS, EXECUTIVE_MEETING))
              .citing(EXECUTIVE_TASKS.item(15)),
          duty("law-study-before-topics", LAW_STUDY)
              .gist("常务会议讨论议题以前，原则上可以安排集体学法。")
              .may(Step.of(ARRANGE_BEFORE_TOPICS, EXECUTIVE_MEETING))
              .citing(EXECUTIVE_TASKS.item(15)),
          duty("integrity-education-before-topics", INTEGRITY_EDUCATION)
              .gist("常务会议讨论议题以前，原则上可以安排党风廉政专题。")
              .may(Step.of(ARRANGE_BEFORE_TOPICS, EXECUTIVE_MEETING))
              .citing(EXECUTIVE_TASKS.item(15)),
          duty("party-discipline-before-topics", PARTY_DISCIPLINE_EDUCATION)
              .gist("常务会议讨论议题以前，原则上可以安排党性党纪教育。")
              .may(Step.of(ARRANGE_BEFORE_TOPICS, EXECUTIVE_MEETING))
              .citing(EXECUTIVE_TASKS.item(15)),
          limit("executive-frequency", MEETING_FREQUENCY)
              .gist("常务会议一般两周开一次。")
              .when(EXECUTIVE)
              .generally(every(2, WEEK))
              .citing(article(46).paragraph(2)),
          ruling("extra-executive-meeting", EXTRA_SESSION)
              .gist("常务会议有需要时，可以在两周一次之外临时开。")
              .when(EXECUTIVE)
              .stated(PERMITTED)
              .citing(article(46).paragraph(2)),
          chain("calling-of-extra-executive-meeting", CALLING)
              .gist("常务会议要不要临时开，由县长决定。")
              .when(EXECUTIVE.and(is(EXTRAORDINARY)))
              .stated(first(CALL_MEETING, COUNTY_HEAD))
              .citing(article(46).paragraph(2)),
          ruling("purpose-of-executive-topics", TOPIC_CONTENT)
              .gist("常务会议的议题要从改革发展稳定的大局出发，为的是解决实际问题。")
              .when(
                  EXECUTIVE.and(
                      isNot(SERVES_REFORM_DEVELOPMENT_STABILITY)
                          .or(isNot(SOLVES_PRACTICAL_PROBLEMS))))
              .shall(FORBIDDEN)
              .citing(article(46).paragraph(2)),
          ruling("topics-kept-off-executive-meeting", TOPIC_CONTENT)
              .gist("无关全局、内容空泛或者意见不明的议题，都不能上常务会议。")
              .when(
                  EXECUTIVE.and(
                      isNot(OF_OVERALL_SIGNIFICANCE)
                          .or(isNot(OF_SUBSTANCE))
                          .or(isNot(WITH_CLEAR_PROPOSAL))))
              .mustNot(FORBIDDEN)
              .citing(article(46).paragraph(2)),
          ruling("no-disagreement-at-executive-meeting", TOPIC_COORDINATION)
              .gist("还有分歧的议题，不能上常务会议。")
              .when(EXECUTIVE.and(is(DISAGREEMENT_REMAINS)))
              .mustNot(FORBIDDEN)
              .overriding("coordination-before-meetings")
              .citing(article(46).paragraph(2)),
          seat("executive-standing-attendees", STANDING_ATTENDEES)
              .gist("县人大常委会、县政协主持常务的领导，县委办公室分管领导，五个部门的主要负责人，办公室班子成员和新闻办负责人，每次都列席常务会议。")
              .when(EXECUTIVE)
              .stated(
                  attendees(
                      CONGRESS_EXECUTIVE_LEADER,
                      CPPCC_EXECUTIVE_LEADER,
                      PARTY_OFFICE_LEADER_IN_CHARGE,
                      DEVELOPMENT_AND_REFORM_HEAD,
                      JUSTICE_BUREAU_HEAD,
                      FINANCE_BUREAU_HEAD,
                      AUDIT_BUREAU_HEAD,
                      STATISTICS_BUREAU_HEAD,
                      OFFICE_LEADER,
                      INFORMATION_OFFICE_LEADER))
              .citing(article(46).paragraph(3)),
          seat("executive-attendees-by-topic", ATTENDEES_BY_TOPIC)
              .gist("其他单位与议题有关的，主要负责人在讨论该议题时列席常务会议。")
              .when(EXECUTIVE)
              .stated(attendees(OTHER_CONCERNED_UNIT_HEAD))
              .citing(article(46).paragraph(3)),
          seat("executive-invitees", INVITEES)
              .gist("必要时看会议内容，可以请媒体、代表、委员和群众代表列席常务会议。")
              .when(EXECUTIVE)
              .may(
                  attendees(
                      NEWS_MEDIA, PEOPLES_CONGRESS_DEPUTY, CPPCC_MEMBER, PUBLIC_REPRESENTATIVE))
              .citing(article(46).paragraph(4)),
          ruling("public-at-executive-meeting", PUBLIC_ATTENDANCE)
              .gist("有必要的，媒体和群众代表等可以应邀列席常务会议。")
              .when(EXECUTIVE.and(is(DEEMED_NECESSARY)))
              .may(PERMITTED)
              .citing(article(46).paragraph(4)),

          // Art. 47
          seat("office-meeting-members", MEMBERS)
              .gist("组成县长办公会议的，是县长、副县长和党组成员。")
              .when(OFFICE)
              .stated(attendees(COUNTY_HEAD, DEPUTY_COUNTY_HEAD, PARTY_GROUP_MEMBER))
              .citing(article(47).paragraph(1)),
          chain("chair-of-office-meeting", CHAIRING)
              .gist("县长办公会议由县长召集、主持。")
              .when(OFFICE)
              .stated(first(CONVENE_AND_CHAIR, COUNTY_HEAD))
              .citing(article(47).paragraph(1), article(6)),
          duty("office-meeting-handles-daily-work", DAILY_WORK)
              .gist("日常工作里的重要事项，由县长办公会议研究处理。")
              .stated(Step.of(CONSIDER_AND_HANDLE, COUNTY_HEADS_OFFICE_MEETING))
              .citing(OFFICE_TASKS.item(1)),
          duty("office-meeting-resolves-cross-sector-issues", CROSS_SECTOR_ISSUES)
              .gist("跨行业、跨系统的重大问题，由县长办公会议研究解决。")
              .stated(Step.of(CONSIDER_AND_RESOLVE, COUNTY_HEADS_OFFICE_MEETING))
              .citing(OFFICE_TASKS.item(2)),
          duty("office-meeting-informs", PERIODIC_WORK_INFORMATION)
              .gist("一个阶段的工作情况，在县长办公会议上通报。")
              .stated(Step.of(INFORM, COUNTY_HEADS_OFFICE_MEETING))
              .citing(OFFICE_TASKS.item(3)),
          duty("office-meeting-arranges-tasks", PERIODIC_TASKS)
              .gist("一个阶段的工作任务，在县长办公会议上安排部署。")
              .stated(Step.of(ARRANGE_AND_DEPLOY, COUNTY_HEADS_OFFICE_MEETING))
              .citing(OFFICE_TASKS.item(3)),
          duty("office-meeting-discusses-other-matters", OTHER_MATTERS)
              .gist("别的事项有必要的，也由县长办公会议讨论。")
              .stated(Step.of(DISCUSS, COUNTY_HEADS_OFFICE_MEETING))
              .citing(OFFICE_TASKS.item(4)),
          limit("office-meeting-frequency", MEETING_FREQUENCY)
              .gist("县长办公会议原则上每个季度初开一次。")
              .when(OFFICE)
              .inPrinciple(every(3, MONTH).atStart())
              .citing(article(47).paragraph(2)),
          duty("office-meeting-sums-up-last-quarter", KEY_TASKS)
              .gist("上个季度重点工作推进得怎样，县长办公会议分析总结。")
              .stated(Step.of(ANALYSE_AND_SUM_UP, COUNTY_HEADS_OFFICE_MEETING))
              .citing(article(47).paragraph(2)),
          duty("office-meeting-arranges-quarter", QUARTERS_KEY_WORK)
              .gist("这个季度的重点工作，由县长办公会议研究部署。")
              .stated(Step.of(CONSIDER_AND_ARRANGE, COUNTY_HEADS_OFFICE_MEETING))
              .citing(article(47).paragraph(2)),
          ruling("extra-office-meeting", EXTRA_SESSION)
              .gist("季度初的一次以外，县长办公会议可以视需要不定期地开。")
              .when(OFFICE)
              .may(PERMITTED)
              .citing(article(47).paragraph(2)),
          chain("suggesting-topics-of-office-meeting", TOPIC_SUBMISSION)
              .gist("县长办公会议的议题，由分管领导向县长建议。")
              .when(OFFICE)
              .stated(first(Step.of(SUGGEST_TOPIC, COUNTY_LEADER_IN_CHARGE).to(COUNTY_HEAD)))
              .citing(article(47).paragraph(2)),
          chain("topics-of-office-meeting", TOPIC_DETERMINATION)
              .gist("建议给县长办公会议的议题，县长审核之后定下。")
              .when(OFFICE)
              .stated(first(CHECK_AND_DETERMINE_TOPIC, COUNTY_HEAD))
              .citing(article(47).paragraph(2)),
          seat("office-meeting-attendees", ATTENDEES_BY_TOPIC)
              .gist("谁列席县长办公会议，看需要来定，由谁定未写。")
              .when(OFFICE)
              .stated(attendees(WHOEVER_IS_NEEDED))
              .citing(article(47).paragraph(2)),

          // Art. 48
          chain("chair-of-thematic-meeting", CHAIRING)
              .gist("专题会议由县长、一位副县长或者一位党组成员主持。")
              .when(THEMATIC)
              .stated(
                  first(oneOf(CHAIR_AND_HOLD, COUNTY_HEAD, DEPUTY_COUNTY_HEAD, PARTY_GROUP_MEMBER)))
              .citing(article(48).paragraph(1)),
          chain("delegated-chair-of-thematic-meeting", CHAIRING)
              .gist("专题会议视需要可以委托办公室班子里相关的一位主持。")
              .when(THEMATIC.and(is(CHAIR_DELEGATED)))
              .may(first(CHAIR_AND_HOLD, CONCERNED_OFFICE_LEADER))
              .overriding("chair-of-thematic-meeting")
              .citing(article(48).paragraph(1)),
          seat("thematic-participants", PARTICIPANTS)
              .gist("专题会议由谁参加，主持人定。")
              .when(THEMATIC)
              .stated(attendees(CHOSEN_BY_CHAIR))
              .citing(article(48).paragraph(1)),
          duty("thematic-meeting-handles-portfolio-matters", PORTFOLIO_MATTERS)
              .gist("在县政府领导职责以内、又要统筹协调的重要事项，由专题会议研究处理。")
              .stated(Step.of(CONSIDER_AND_HANDLE, THEMATIC_MEETING))
              .citing(THEMATIC_TASKS.item(1)),
          duty("thematic-meeting-coordinates-activities", COUNTY_WIDE_ACTIVITIES)
              .gist("全县性重要活动怎样协调实施，由专题会议研究处理。")
              .stated(Step.of(CONSIDER_AND_HANDLE, THEMATIC_MEETING))
              .citing(THEMATIC_TASKS.item(2)),
          duty("thematic-meeting-coordinates-projects", MAJOR_PROJECT_COORDINATION)
              .gist("重大项目建设怎样协调实施，由专题会议研究处理。")
              .stated(Step.of(CONSIDER_AND_HANDLE, THEMATIC_MEETING))
              .citing(THEMATIC_TASKS.item(2)),
          duty("thematic-meeting-considers-emergencies", EMERGENCIES)
              .gist("突发事件怎样处理，由专题会议研究。")
              .stated(Step.of(CONSIDER, THEMATIC_MEETING))
              .citing(THEMATIC_TASKS.item(3)),
          duty("thematic-meeting-handles-instructions", LEADERS_INSTRUCTIONS)
              .gist("上级领导和县委、县政府主要领导对牵涉面广的具体问题提出的贯彻意见，由专题会议研究处理。")
              .stated(Step.of(CONSIDER_AND_HANDLE, THEMATIC_MEETING))
              .citing(THEMATIC_TASKS.item(4)),
          duty("thematic-meeting-deals-with-other-matters", OTHER_MATTERS)
              .gist("别的事项有必要的，也由专题会议处理。")
              .stated(Step.of(DEAL_WITH, THEMATIC_MEETING))
              .citing(THEMATIC_TASKS.item(5)),
          limit("thematic-frequency", MEETING_FREQUENCY)
              .gist("专题会议没有定期，有需要就开。")
              .when(THEMATIC)
              .stated(unquantified(AS_NEEDED))
              .citing(article(48).paragraph(2)),
          chain("topics-of-thematic-meeting", TOPIC_DETERMINATION)
              .gist("专题会议的议题由主持人定。")
              .when(THEMATIC)
              .stated(first(DETERMINE_TOPIC, MEETING_CHAIR))
              .citing(article(48).paragraph(2)),

          // Art. 49
          chain("leave-of-leaders", LEAVE)
              .gist("副县长、党组成员到不了全体会议、常务会议或者县长办公会议的，向县长请假，或者向主持会议的常务副县长请假。")
              .when(
                  PLENARY_EXECUTIVE_OR_OFFICE.and(
                      is(OFFICIAL, DEPUTY_COUNTY_HEAD, PARTY_GROUP_MEMBER)))
              .shall(
                  first(
                      Step.of(APPLY_FOR_LEAVE, ABSENTEE)
                          .to(COUNTY_HEAD, CHAIRING_EXECUTIVE_DEPUTY)))
              .citing(article(49)),
          chain("leave-of-others", LEAVE)
              .gist("全体会议的其余组成人员，三种会议（全体、常务、县长办公）的列席人员，到不了的向办公室请假，县长或者主持会议的常务副县长批准之后，由本单位的分管副职来开会。")
              .when(PLENARY_EXECUTIVE_OR_OFFICE.and(NOT_A_LEADER))
              .shall(
                  first(Step.of(APPLY_FOR_LEAVE, ABSENTEE).to(GOVERNMENT_OFFICE))
                      .then(oneOf(GRANT, COUNTY_HEAD, CHAIRING_EXECUTIVE_DEPUTY))
                      .then(ATTEND_INSTEAD, UNIT_DEPUTY_IN_CHARGE))
              .citing(article(49)),
          ruling("substitute-after-leave-is-granted", SUBSTITUTE)
              .gist("请假没有获准，还不能安排别人代为到会。")
              .when(
                  PLENARY_EXECUTIVE_OR_OFFICE
                      .and(NOT_A_LEADER)
                      .and(is(SUBSTITUTE_SENT))
                      .and(isNot(LEAVE_GRANTED)))
              .shall(LACKING)
              .citing(article(49)),
          ruling("substitute-is-deputy-in-charge", SUBSTITUTE)
              .gist("代为到会的，得是本单位的分管副职。")
              .when(
                  PLENARY_EXECUTIVE_OR_OFFICE
                      .and(NOT_A_LEADER)
                      .and(is(SUBSTITUTE_SENT))
                      .and(isNot(SUBSTITUTE_IS_DEPUTY_IN_CHARGE)))
              .shall(LACKING)
              .citing(article(49)),
          chain("leave-from-thematic-meeting", LEAVE)
              .gist("到不了专题会议的人，向会议主持人请假。")
              .when(THEMATIC)
              .shall(first(Step.of(APPLY_FOR_LEAVE, ABSENTEE).to(MEETING_CHAIR)))
              .citing(article(49)),

          // Art. 50
          chain("organising-of-meetings", ORGANISING)
              .gist("全体会议、常务会议、县长办公会议，都由县政府办公室组织。")
              .when(PLENARY_EXECUTIVE_OR_OFFICE)
              .stated(first(ORGANISE, GOVERNMENT_OFFICE))
              .citing(article(50)),
          chain("signing-minutes", SIGNING)
              .gist("全体会议、常务会议、县长办公会议的纪要，县政府办公室办文，常务副县长审核，县长签发。")
              .when(is(KIND, MINUTES).and(PLENARY_EXECUTIVE_OR_OFFICE))
              .stated(
                  first(PROCESS_DOCUMENT, GOVERNMENT_OFFICE)
                      .then(CHECK, EXECUTIVE_DEPUTY_COUNTY_HEAD)
                      .then(SIGN_AND_ISSUE, COUNTY_HEAD))
              .citing(article(50)),
          chain("organising-of-thematic-meetings", ORGANISING)
              .gist("专题会议由县政府办公室牵头，管这项工作的单位承办。")
              .when(THEMATIC)
              .stated(first(TAKE_THE_LEAD, GOVERNMENT_OFFICE).then(HOST, UNIT_IN_CHARGE))
              .citing(article(50)),
          chain("signing-thematic-minutes", SIGNING)
              .gist("专题会议确有必要出纪要的，由分管副县长签发。")
              .when(is(KIND, MINUTES).and(THEMATIC))
              .stated(first(SIGN_AND_ISSUE, DEPUTY_COUNTY_HEAD_IN_CHARGE))
              .citing(article(50)),

          // Art. 51
          ruling("working-meeting-approved", MEETING_APPROVED_FIRST)
              .gist("县政府和部门开工作会议，都得先经审批，一般由谁审批未写。")
              .when(is(WORKING_MEETING).and(isNot(MEETING_APPROVED)))
              .shall(LACKING)
              .citing(article(51)),
          ruling("departments-meetings-not-in-governments-name", DEPARTMENTS_MEETING)
              .gist("该由部门开的全县性会议，不用县政府或者办公室的名义开。")
              .when(
                  is(COUNTY_WIDE)
                      .and(is(DEPARTMENTS_AFFAIR))
                      .and(is(HELD_BY, COUNTY_GOVERNMENT, GOVERNMENT_OFFICE)))
              .stated(FORBIDDEN)
              .citing(article(51).item(1)),
          ruling("own-matters-kept-off-meetings", TOPIC_WITHIN_OWN_POWERS)
              .gist("部门和乡镇（街道）自己有权决定、审批的事，不上县政府的会议。")
              .when(
                  GOVERNMENTS_MEETING.and(
                      is(WITHIN_DEPARTMENT_POWERS).or(is(WITHIN_TOWNSHIPS_POWERS))))
              .stated(FORBIDDEN)
              .citing(article(51).item(1)),
          ruling("leaders-matters-kept-off-meetings", TOPIC_WITHIN_OWN_POWERS)
              .gist("县政府领导自己有权决定、审批的事，不上县政府的会议，但要统筹协调的可以上专题会议。")
              .when(
                  PLENARY_EXECUTIVE_OR_OFFICE
                      .or(THEMATIC.and(isNot(NEEDS_COORDINATION)))
                      .and(is(WITHIN_LEADERS_POWERS).or(is(WITHIN_DEPUTYS_POWERS))))
              .stated(FORBIDDEN)
              .citing(article(51).item(1), THEMATIC_TASKS.item(1)),
          ruling("coordination-before-meetings", TOPIC_COORDINATION)
              .gist("会前没有协调过的事，不上县政府的会议。")
              .when(GOVERNMENTS_MEETING.and(isNot(COORDINATED)))
              .stated(LACKING)
              .citing(article(51).item(1)),
          requirement("coordination-first", PRIOR_COORDINATION)
              .gist("要上县政府会议的事，会前先协调好，由谁协调未写。")
              .when(GOVERNMENTS_MEETING)
              .stated(Step.byWhomNotSaid(COORDINATE))
              .citing(article(51).item(1)),
          chain("approval-of-meeting-with-township-heads", TOWNSHIP_INVITATION)
              .gist("工作会议要乡镇（街道）行政主要负责人参加的，办公室主任审查，县长批准。")
              .when(CALLS_TOWNSHIP_HEADS)
              .stated(first(SCRUTINISE, OFFICE_DIRECTOR).then(GRANT, COUNTY_HEAD))
              .citing(article(51).item(2)),
          chain("approval-of-meeting-with-those-in-charge", TOWNSHIP_INVITATION)
              .gist("工作会议要乡镇（街道）分管领导和部门负责人参加的，办公室联系班子成员或者主任审查，分管副县长批准。")
              .when(CALLS_THOSE_IN_CHARGE)
              .stated(
                  first(oneOf(SCRUTINISE, OFFICE_LEADER_IN_CONTACT, OFFICE_DIRECTOR))
                      .then(GRANT, DEPUTY_COUNTY_HEAD_IN_CHARGE))
              .citing(article(51).item(2)),
          ruling("meeting-approved-first", MEETING_APPROVED_FIRST)
              .gist("要乡镇（街道）主要负责人，或者分管领导和部门负责人参加的工作会议，先报批准再开。")
              .when(CALLS_TOWNSHIP_HEADS.or(CALLS_THOSE_IN_CHARGE).and(isNot(MEETING_APPROVED)))
              .stated(LACKING)
              .citing(article(51).item(2)),
          ruling("merging-of-meetings", MEETING_NECESSITY)
              .gist("能合着开、套着开的会议，提倡合开、套开。")
              .when(is(MERGER_POSSIBLE))
              .stated(MERGER_ENCOURAGED)
              .citing(article(51).item(3)),
          ruling("county-wide-meetings-by-video", MEETING_FORM)
              .gist("全县性会议，能开视频会议的都开视频会议。")
              .when(is(COUNTY_WIDE).and(is(VIDEO_POSSIBLE)).and(isNot(BY_VIDEO)))
              .shall(LACKING)
              .citing(article(51).item(3)),
          ruling("no-meeting-again-and-again", NUMBER_OF_MEETINGS)
              .gist("一件事老是议而不决、会开了又开，要坚决防止。")
              .when(is(MET_REPEATEDLY_WITHOUT_DECISION))
              .shall(FORBIDDEN)
              .citing(article(51).item(3)));

  static final List<Acknowledged> ACKNOWLEDGED =
      Collections.singletonList(
          overlap(
              "approval-of-meeting-with-township-heads",
              "approval-of-meeting-with-those-in-charge",
              "第五十一条第（二）项按参会人的级别各定审批人，一次会议既要乡镇（街道）主要负责人、又要分管领导和部门负责人参加的，依哪一句未写。"));

  static final List<Provision> REGISTER =
      Collections.singletonList(declaratory(article(44), "只列四种会议的名称，每种会议另有专条。"));

  private Meetings() {}
}
