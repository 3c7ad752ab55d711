package org.workrules.profile.mengla;

import static org.workrules.api.actor.Bodies.COUNTY_GOVERNMENT;
import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Bodies.GOVERNMENT_OFFICE;
import static org.workrules.api.actor.Bodies.JUSTICE_BUREAU;
import static org.workrules.api.actor.Bodies.PRESENTING_DEPARTMENT;
import static org.workrules.api.actor.Roles.ABSENTEE;
import static org.workrules.api.actor.Roles.CONCERNED_DEPARTMENT_HEAD;
import static org.workrules.api.actor.Roles.CONCERNED_DEPARTMENT_LEADER;
import static org.workrules.api.actor.Roles.CONCERNED_TOWNSHIP_LEADER;
import static org.workrules.api.actor.Roles.CONCERNED_UNIT_HEAD;
import static org.workrules.api.actor.Roles.CONCERNED_UNIT_LEADER;
import static org.workrules.api.actor.Roles.CONSTITUENT_DEPARTMENT_HEAD;
import static org.workrules.api.actor.Roles.COUNTY_HEAD;
import static org.workrules.api.actor.Roles.COUNTY_LEADER_IN_CHARGE;
import static org.workrules.api.actor.Roles.DEPARTMENT_HEAD;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD;
import static org.workrules.api.actor.Roles.DEPUTY_OFFICE_DIRECTOR;
import static org.workrules.api.actor.Roles.EXECUTIVE_DEPUTY_COUNTY_HEAD;
import static org.workrules.api.actor.Roles.OFFICE_DIRECTOR;
import static org.workrules.api.actor.Roles.PARTY_GROUP_MEMBER;
import static org.workrules.api.actor.Roles.PARTY_GROUP_SECRETARY;
import static org.workrules.api.actor.Roles.TOWNSHIP_HEAD;
import static org.workrules.api.document.DocumentChains.SIGNING;
import static org.workrules.api.document.DocumentFacts.IMPORTANT_MATTER;
import static org.workrules.api.document.DocumentFacts.KIND;
import static org.workrules.api.document.DocumentFacts.NORMATIVE_DOCUMENT;
import static org.workrules.api.document.DocumentFacts.WITHIN_DEPARTMENT_POWERS;
import static org.workrules.api.document.DocumentKinds.MINUTES;
import static org.workrules.api.matter.DutyRule.duty;
import static org.workrules.api.matter.MatterFacts.ASSET_VALUE;
import static org.workrules.api.matter.MatterFacts.FUNDS_AMOUNT;
import static org.workrules.api.matter.MatterFacts.INVESTMENT_AMOUNT;
import static org.workrules.api.matter.Matters.ANNUAL_PLAN;
import static org.workrules.api.matter.Matters.BILLS_TO_PEOPLES_CONGRESS;
import static org.workrules.api.matter.Matters.BUDGET;
import static org.workrules.api.matter.Matters.CROSS_DEPARTMENT_MATTERS;
import static org.workrules.api.matter.Matters.DEPARTMENT_REPORTS;
import static org.workrules.api.matter.Matters.DEPARTMENT_REQUESTS;
import static org.workrules.api.matter.Matters.DEVELOPMENT_PLANS;
import static org.workrules.api.matter.Matters.DISAGREEMENTS;
import static org.workrules.api.matter.Matters.EMERGENCIES;
import static org.workrules.api.matter.Matters.ENTRUSTED_MATTERS;
import static org.workrules.api.matter.Matters.FISCAL_POLICY;
import static org.workrules.api.matter.Matters.FUNDS_ADJUSTMENT;
import static org.workrules.api.matter.Matters.GOVERNMENT_INVESTMENT;
import static org.workrules.api.matter.Matters.GOVERNMENT_WORK_REPORT;
import static org.workrules.api.matter.Matters.IMPORTANT_WORK;
import static org.workrules.api.matter.Matters.INFORMATION_TO_CPPCC;
import static org.workrules.api.matter.Matters.KEY_TASKS;
import static org.workrules.api.matter.Matters.LEADERS_INSTRUCTIONS;
import static org.workrules.api.matter.Matters.MAJOR_MATTERS;
import static org.workrules.api.matter.Matters.NORMATIVE_DOCUMENTS;
import static org.workrules.api.matter.Matters.OTHER_MATTERS;
import static org.workrules.api.matter.Matters.PORTFOLIO_MATTERS;
import static org.workrules.api.matter.Matters.REFORMS;
import static org.workrules.api.matter.Matters.REPORTS_TO_PARTY_COMMITTEE;
import static org.workrules.api.matter.Matters.REPORTS_TO_PEOPLES_CONGRESS;
import static org.workrules.api.matter.Matters.REPORTS_TO_SUPERIOR_GOVERNMENT;
import static org.workrules.api.matter.Matters.STATE_ASSETS;
import static org.workrules.api.matter.Matters.SUPERIOR_DECISIONS;
import static org.workrules.api.matter.Matters.WORK_INFORMATION;
import static org.workrules.api.matter.RequirementRule.requirement;
import static org.workrules.api.matter.Requirements.PRIOR_COORDINATION;
import static org.workrules.api.meeting.Attendees.attendees;
import static org.workrules.api.meeting.MeetingChains.CHAIRING;
import static org.workrules.api.meeting.MeetingChains.LEAVE;
import static org.workrules.api.meeting.MeetingChains.MEETING_APPROVAL;
import static org.workrules.api.meeting.MeetingChains.MEETING_PAPERS;
import static org.workrules.api.meeting.MeetingChains.ORGANISING;
import static org.workrules.api.meeting.MeetingChains.PAPERS_RELEASE;
import static org.workrules.api.meeting.MeetingChains.TOPIC_DETERMINATION;
import static org.workrules.api.meeting.MeetingChains.TOPIC_REVIEW;
import static org.workrules.api.meeting.MeetingChains.TOPIC_SUBMISSION;
import static org.workrules.api.meeting.MeetingChains.TOWNSHIP_INVITATION;
import static org.workrules.api.meeting.MeetingFacts.BY_VIDEO;
import static org.workrules.api.meeting.MeetingFacts.CHAIR_DELEGATED;
import static org.workrules.api.meeting.MeetingFacts.COORDINATED;
import static org.workrules.api.meeting.MeetingFacts.COUNTY_WIDE;
import static org.workrules.api.meeting.MeetingFacts.DEPARTMENTS_AFFAIR;
import static org.workrules.api.meeting.MeetingFacts.DEPARTMENT_HEAD_ATTENDS;
import static org.workrules.api.meeting.MeetingFacts.DEPUTY_IN_CHARGE_ATTENDS;
import static org.workrules.api.meeting.MeetingFacts.HELD_BY;
import static org.workrules.api.meeting.MeetingFacts.HELD_THIS_YEAR;
import static org.workrules.api.meeting.MeetingFacts.INVITATION_APPROVED;
import static org.workrules.api.meeting.MeetingFacts.INVITATION_NECESSARY;
import static org.workrules.api.meeting.MeetingFacts.INVITES_TOWNSHIP_HEADS;
import static org.workrules.api.meeting.MeetingFacts.INVITES_TOWNSHIP_LEADERS;
import static org.workrules.api.meeting.MeetingFacts.LEAVE_GRANTED;
import static org.workrules.api.meeting.MeetingFacts.MEETING_APPROVED;
import static org.workrules.api.meeting.MeetingFacts.SPECIAL_CIRCUMSTANCES;
import static org.workrules.api.meeting.MeetingFacts.SPECIAL_REASON;
import static org.workrules.api.meeting.MeetingFacts.SUBSTITUTE_SENT;
import static org.workrules.api.meeting.MeetingFacts.VIDEO_POSSIBLE;
import static org.workrules.api.meeting.MeetingFacts.WITHIN_DEPUTYS_POWERS;
import static org.workrules.api.meeting.MeetingFacts.WITHIN_OFFICE_DIRECTORS_POWERS;
import static org.workrules.api.meeting.MeetingRulings.ABSENCE;
import static org.workrules.api.meeting.MeetingRulings.DEPARTMENTS_MEETING;
import static org.workrules.api.meeting.MeetingRulings.GROUNDS_FOR_LEAVE;
import static org.workrules.api.meeting.MeetingRulings.MEETING_APPROVED_FIRST;
import static org.workrules.api.meeting.MeetingRulings.MEETING_FORM;
import static org.workrules.api.meeting.MeetingRulings.NUMBER_OF_MEETINGS;
import static org.workrules.api.meeting.MeetingRulings.SPONSOR_ATTENDANCE;
import static org.workrules.api.meeting.MeetingRulings.SUBSTITUTE;
import static org.workrules.api.meeting.MeetingRulings.TOPIC_COORDINATION;
import static org.workrules.api.meeting.MeetingRulings.TOPIC_PAPERS;
import static org.workrules.api.meeting.MeetingRulings.TOPIC_WITHIN_OWN_POWERS;
import static org.workrules.api.meeting.MeetingRulings.TOWNSHIP_ATTENDANCE;
import static org.workrules.api.meeting.MeetingTypes.EXECUTIVE_MEETING;
import static org.workrules.api.meeting.MeetingTypes.PARTY_GROUP_MEETING;
import static org.workrules.api.meeting.MeetingTypes.PLENARY_MEETING;
import static org.workrules.api.meeting.MeetingTypes.THEMATIC_MEETING;
import static org.workrules.api.meeting.SeatRule.seat;
import static org.workrules.api.meeting.Seats.ATTENDEES_BY_TOPIC;
import static org.workrules.api.meeting.Seats.MEMBERS;
import static org.workrules.api.money.Money.ofWan;
import static org.workrules.api.money.MoneyRange.atLeast;
import static org.workrules.api.money.MoneyRange.atMost;
import static org.workrules.api.money.MoneyRange.moreThan;
import static org.workrules.api.procedure.Acts.APPLY_FOR_LEAVE;
import static org.workrules.api.procedure.Acts.APPROVE;
import static org.workrules.api.procedure.Acts.APPROVE_FINALLY;
import static org.workrules.api.procedure.Acts.ARRANGE;
import static org.workrules.api.procedure.Acts.ATTEND_INSTEAD;
import static org.workrules.api.procedure.Acts.CARRY_OUT;
import static org.workrules.api.procedure.Acts.CHAIR_AND_HOLD;
import static org.workrules.api.procedure.Acts.CHECK;
import static org.workrules.api.procedure.Acts.CHECK_STRICTLY;
import static org.workrules.api.procedure.Acts.COLLECT;
import static org.workrules.api.procedure.Acts.CONSENT;
import static org.workrules.api.procedure.Acts.CONSIDER;
import static org.workrules.api.procedure.Acts.CONSIDER_AND_DECIDE;
import static org.workrules.api.procedure.Acts.CONSIDER_AND_HANDLE;
import static org.workrules.api.procedure.Acts.CONVENE_AND_CHAIR;
import static org.workrules.api.procedure.Acts.CONVEY;
import static org.workrules.api.procedure.Acts.COORDINATE;
import static org.workrules.api.procedure.Acts.COORDINATE_OR_CHECK;
import static org.workrules.api.procedure.Acts.DELIBERATE;
import static org.workrules.api.procedure.Acts.DETERMINE_TOPIC;
import static org.workrules.api.procedure.Acts.DISCUSS;
import static org.workrules.api.procedure.Acts.DISCUSS_AND_DECIDE;
import static org.workrules.api.procedure.Acts.DRAFT;
import static org.workrules.api.procedure.Acts.GRANT;
import static org.workrules.api.procedure.Acts.HEAR;
import static org.workrules.api.procedure.Acts.INFORM;
import static org.workrules.api.procedure.Acts.LEAD_DRAFTING;
import static org.workrules.api.procedure.Acts.ORGANISE;
import static org.workrules.api.procedure.Acts.PROPOSE_TOPIC;
import static org.workrules.api.procedure.Acts.REPORT_IN_WRITING;
import static org.workrules.api.procedure.Acts.RESOLVE;
import static org.workrules.api.procedure.Acts.SIGN_AND_ISSUE;
import static org.workrules.api.procedure.Acts.SUBMIT_REQUEST;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.procedure.Step.oneOf;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Condition.isNot;
import static org.workrules.api.rule.Facts.MEETING;
import static org.workrules.api.rule.Facts.OFFICIAL;
import static org.workrules.api.ruling.Ruling.FORBIDDEN;
import static org.workrules.api.ruling.Ruling.LACKING;
import static org.workrules.api.ruling.RulingRule.ruling;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.time.Events.MEETING_CLOSED;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSubjects.ANNUAL_MEETING_PLAN;
import static org.workrules.api.time.LimitSubjects.COUNTY_WIDE_MEETING_CONSENT;
import static org.workrules.api.time.LimitSubjects.COUNTY_WIDE_MEETING_FREQUENCY;
import static org.workrules.api.time.LimitSubjects.DECIDED_DOCUMENT_ISSUE;
import static org.workrules.api.time.LimitSubjects.MEETING_FREQUENCY;
import static org.workrules.api.time.LimitSubjects.MEETING_PAPERS_DELIVERY;
import static org.workrules.api.time.LimitUnit.MONTH;
import static org.workrules.api.time.LimitUnit.WORKING_DAY;
import static org.workrules.api.time.LimitUnit.YEAR;
import static org.workrules.api.time.Promptness.AS_NEEDED;
import static org.workrules.api.time.Promptness.BEFOREHAND;
import static org.workrules.api.time.TimeLimit.by;
import static org.workrules.api.time.TimeLimit.every;
import static org.workrules.api.time.TimeLimit.lost;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.api.time.TimeLimit.within;
import static org.workrules.profile.mengla.Vocabulary.ANNUAL_FISCAL_REPORT;
import static org.workrules.profile.mengla.Vocabulary.ANNUAL_MEETING_PLAN_APPROVAL;
import static org.workrules.profile.mengla.Vocabulary.CONCERNED_FARM_COMMUNITY_LEADER;
import static org.workrules.profile.mengla.Vocabulary.CONSIDERED_BY_DEPUTY;
import static org.workrules.profile.mengla.Vocabulary.CONSIDER_COORDINATE_AND_HANDLE;
import static org.workrules.profile.mengla.Vocabulary.COUNTY_WIDE_MEETINGS;
import static org.workrules.profile.mengla.Vocabulary.DELIBERATE_AND_DECIDE;
import static org.workrules.profile.mengla.Vocabulary.DEPUTY_OFFICE_DIRECTOR_IN_CHARGE;
import static org.workrules.profile.mengla.Vocabulary.DRAFT_REPORTS_TO_CONGRESS;
import static org.workrules.profile.mengla.Vocabulary.FARM_COMMUNITY_HEAD;
import static org.workrules.profile.mengla.Vocabulary.FISCAL_EXPENDITURE;
import static org.workrules.profile.mengla.Vocabulary.FISCAL_OR_TAX_MATTER;
import static org.workrules.profile.mengla.Vocabulary.GOVERNMENT_BUILDING;
import static org.workrules.profile.mengla.Vocabulary.IDEOLOGICAL_WORK;
import static org.workrules.profile.mengla.Vocabulary.IMPORTANT_MEETINGS;
import static org.workrules.profile.mengla.Vocabulary.IMPORTANT_NORMATIVE_DOCUMENT;
import static org.workrules.profile.mengla.Vocabulary.INTEGRITY_WORK;
import static org.workrules.profile.mengla.Vocabulary.INVITES_FARM_COMMUNITY_LEADERS;
import static org.workrules.profile.mengla.Vocabulary.IN_OTHER_FRUGAL_FORM;
import static org.workrules.profile.mengla.Vocabulary.JUSTICE_BUREAUS_CHECK;
import static org.workrules.profile.mengla.Vocabulary.LATE_FOR_MEETING;
import static org.workrules.profile.mengla.Vocabulary.LEADERSHIP_BUILDING;
import static org.workrules.profile.mengla.Vocabulary.LEADERS_PORTFOLIOS;
import static org.workrules.profile.mengla.Vocabulary.LOST_VERB;
import static org.workrules.profile.mengla.Vocabulary.MAJOR_ECONOMIC_POLICY;
import static org.workrules.profile.mengla.Vocabulary.MAJOR_EVENTS;
import static org.workrules.profile.mengla.Vocabulary.MAJOR_MATTERS_OF_NORMATIVE_DOCUMENTS;
import static org.workrules.profile.mengla.Vocabulary.MAJOR_RESOURCE_PROJECT;
import static org.workrules.profile.mengla.Vocabulary.MEETING_PLAN_COMPLETE;
import static org.workrules.profile.mengla.Vocabulary.MEETING_PLAN_CONTENT;
import static org.workrules.profile.mengla.Vocabulary.OPINION_AT_MEETING;
import static org.workrules.profile.mengla.Vocabulary.OTHER_DEPARTMENT_LEADER;
import static org.workrules.profile.mengla.Vocabulary.PAPERS_FULL_AND_ACCURATE;
import static org.workrules.profile.mengla.Vocabulary.PARTY_GROUP_DOCUMENTS;
import static org.workrules.profile.mengla.Vocabulary.PARTY_GROUP_REPORTS;
import static org.workrules.profile.mengla.Vocabulary.PROJECT_INVESTMENT_PLAN;
import static org.workrules.profile.mengla.Vocabulary.PUNCTUALITY;
import static org.workrules.profile.mengla.Vocabulary.RELEASE_FOR_PRINTING;
import static org.workrules.profile.mengla.Vocabulary.SPEAKS_FOR_DEPARTMENT;
import static org.workrules.profile.mengla.Vocabulary.SPECIAL_WORK;
import static org.workrules.profile.mengla.Vocabulary.SUBMIT_MEETING_PLAN;
import static org.workrules.profile.mengla.Vocabulary.TOPIC_COORDINATION_OR_CHECK;
import static org.workrules.profile.mengla.WorkRules2022.article;

import java.time.MonthDay;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.workrules.api.document.DocumentFacts;
import org.workrules.api.meeting.Attendees;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Condition;
import org.workrules.api.rule.Rule;
import org.workrules.api.source.Provision;
import org.workrules.api.spi.Acknowledged;

/** 第八章 会议制度: meetings, articles 38 to 48. */
final class Meetings {

  private static final Condition PLENARY_PARTY_GROUP_OR_EXECUTIVE =
      is(MEETING, PLENARY_MEETING, PARTY_GROUP_MEETING, EXECUTIVE_MEETING);

  private static final Condition PARTY_GROUP_OR_EXECUTIVE =
      is(MEETING, PARTY_GROUP_MEETING, EXECUTIVE_MEETING);

  /** The four meetings of article 38. */
  private static final Condition ANY_OF_THE_FOUR =
      is(MEETING, PLENARY_MEETING, PARTY_GROUP_MEETING, EXECUTIVE_MEETING, THEMATIC_MEETING);

  private static final Condition GOVERNMENTS_COUNTY_WIDE =
      is(HELD_BY, COUNTY_GOVERNMENT).and(is(COUNTY_WIDE));

  private static final Condition DEPARTMENTS_COUNTY_WIDE =
      is(HELD_BY, DEPARTMENTS).and(is(COUNTY_WIDE));

  /** 负责同志 includes the head; what a department holds is for a department to hold. */
  private static final Condition TOWNSHIPS_INVITED =
      is(COUNTY_WIDE)
          .and(is(DEPARTMENTS_AFFAIR).or(is(HELD_BY, DEPARTMENTS)))
          .and(
              is(INVITES_TOWNSHIP_LEADERS)
                  .or(is(INVITES_TOWNSHIP_HEADS))
                  .or(is(INVITES_FARM_COMMUNITY_LEADERS)));

  private static final Attendees HEADS_BY_NEED =
      attendees(TOWNSHIP_HEAD, FARM_COMMUNITY_HEAD, CONCERNED_DEPARTMENT_HEAD, CONCERNED_UNIT_HEAD);

  static final List<Rule<?, ?>> RULES =
      Arrays.asList(

          // Art. 39
          seat("members-plenary", MEMBERS)
              .gist("全体会议由县长、副县长、办公室主任和各组成部门的主任、局长组成。")
              .when(is(MEETING, PLENARY_MEETING))
              .stated(
                  attendees(
                      COUNTY_HEAD,
                      DEPUTY_COUNTY_HEAD,
                      OFFICE_DIRECTOR,
                      CONSTITUENT_DEPARTMENT_HEAD))
              .citing(article(39).paragraph(1)),
          chain("chair-plenary", CHAIRING)
              .gist("县长召集全体会议并主持。")
              .when(is(MEETING, PLENARY_MEETING))
              .stated(first(CONVENE_AND_CHAIR, COUNTY_HEAD))
              .citing(article(39).paragraph(1), article(7)),
          duty("plenary-superior-decisions", SUPERIOR_DECISIONS)
              .gist("全体会议贯彻上级和县委的重大决策。")
              .stated(Step.of(CARRY_OUT, PLENARY_MEETING))
              .citing(article(39).paragraph(1).item(1)),
          duty("plenary-major-matters", MAJOR_MATTERS)
              .gist("政府工作的重大事项由全体会议讨论决定。")
              .stated(Step.of(DISCUSS_AND_DECIDE, PLENARY_MEETING))
              .citing(article(39).paragraph(1).item(2)),
          duty("plenary-important-work", IMPORTANT_WORK)
              .gist("重要工作在全体会议上部署。")
              .stated(Step.of(ARRANGE, PLENARY_MEETING))
              .citing(article(39).paragraph(1).item(3)),
          duty("plenary-work-report", GOVERNMENT_WORK_REPORT)
              .gist("准备提请人代会审议的政府工作报告草案，由全体会议讨论。")
              .stated(Step.of(DISCUSS, PLENARY_MEETING))
              .citing(article(39).paragraph(1).item(4)),
          duty("plenary-reports-to-congress", DRAFT_REPORTS_TO_CONGRESS)
              .gist("提请人代会审议的其他重要报告，草案也由全体会议讨论。")
              .stated(Step.of(DISCUSS, PLENARY_MEETING))
              .citing(article(39).paragraph(1).item(4)),
          duty("plenary-information", WORK_INFORMATION)
              .gist("全县工作的重要情况在全体会议上通报。")
              .stated(Step.of(INFORM, PLENARY_MEETING))
              .citing(article(39).paragraph(1).item(5)),
          duty("plenary-other", OTHER_MATTERS)
              .gist("其他要由全体会议决定的事，由它研究。")
              .stated(Step.of(CONSIDER, PLENARY_MEETING))
              .citing(article(39).paragraph(1).item(6)),
          limit("frequency-plenary", MEETING_FREQUENCY)
              .gist("全体会议原则上半年开一次。")
              .when(is(MEETING, PLENARY_MEETING))
              .inPrinciple(every(6, MONTH))
              .citing(article(39).paragraph(2)),
          seat("by-topic-plenary", ATTENDEES_BY_TOPIC)
              .gist("全体会议需要时，可以让乡镇、农场社区管委会和其他有关部门、单位的主要负责人列席。")
              .when(is(MEETING, PLENARY_MEETING))
              .may(HEADS_BY_NEED)
              .citing(article(39).paragraph(2)),

          // Art. 40
          seat("members-party-group", MEMBERS)
              .gist("党组会议由党组成员组成。")
              .when(is(MEETING, PARTY_GROUP_MEETING))
              .stated(attendees(PARTY_GROUP_MEMBER))
              .citing(article(40).paragraph(1)),
          chain("chair-party-group", CHAIRING)
              .gist("党组书记召集党组会议并主持，第七条写的却是县长。")
              .when(is(MEETING, PARTY_GROUP_MEETING))
              .stated(first(CONVENE_AND_CHAIR, PARTY_GROUP_SECRETARY))
              .citing(article(40).paragraph(1)),
          duty("party-group-superior-decisions", SUPERIOR_DECISIONS)
              .gist("贯彻上级和县委决策部署的重大举措由党组会议讨论决定，本项没有动词，动词见第八项。")
              .stated(Step.of(DISCUSS_AND_DECIDE, PARTY_GROUP_MEETING))
              .citing(article(40).paragraph(1).item(1), article(40).paragraph(1).item(8)),
          duty("party-group-normative-documents", MAJOR_MATTERS_OF_NORMATIVE_DOCUMENTS)
              .gist("制定重要规范性文件时的重大事项由党组会议讨论决定，动词也见第八项。")
              .stated(Step.of(DISCUSS_AND_DECIDE, PARTY_GROUP_MEETING))
              .citing(article(40).paragraph(1).item(2), article(40).paragraph(1).item(8)),
          duty("party-group-portfolios", LEADERS_PORTFOLIOS)
              .gist("领导班子成员如何分工，由党组会议研究。")
              .stated(Step.of(CONSIDER, PARTY_GROUP_MEETING))
              .citing(article(40).paragraph(1).item(3)),
          duty("party-group-documents", PARTY_GROUP_DOCUMENTS)
              .gist("以党组名义发的全局性重要文件由党组会议讨论决定。")
              .stated(Step.of(DISCUSS_AND_DECIDE, PARTY_GROUP_MEETING))
              .citing(article(40).paragraph(1).item(4)),
          duty("party-group-reports", PARTY_GROUP_REPORTS)
              .gist("以党组名义报上级的重要请示、报告由党组会议讨论决定。")
              .stated(Step.of(DISCUSS_AND_DECIDE, PARTY_GROUP_MEETING))
              .citing(article(40).paragraph(1).item(4)),
          duty("party-group-matters-for-party-committee", REPORTS_TO_PARTY_COMMITTEE)
              .gist("要请县委决定的重要事项，由党组会议讨论。")
              .stated(Step.of(DISCUSS, PARTY_GROUP_MEETING))
              .citing(article(40).paragraph(1).item(4)),
          duty("party-group-major-matters", MAJOR_MATTERS)
              .gist("政府工作的重大问题由党组会议讨论决定。")
              .stated(Step.of(DISCUSS_AND_DECIDE, PARTY_GROUP_MEETING))
              .citing(article(40).paragraph(1).item(5)),
          duty("party-group-government-building", GOVERNMENT_BUILDING)
              .gist("县政府自身的建设由党组会议研究。")
              .stated(Step.of(CONSIDER, PARTY_GROUP_MEETING))
              .citing(article(40).paragraph(1).item(5)),
          duty("party-group-leadership-building", LEADERSHIP_BUILDING)
              .gist("班子建设由党组会议研究。")
              .stated(Step.of(CONSIDER, PARTY_GROUP_MEETING))
              .citing(article(40).paragraph(1).item(5)),
          duty("party-group-integrity", INTEGRITY_WORK)
              .gist("政府系统的廉政建设和反腐败由党组会议研究。")
              .stated(Step.of(CONSIDER, PARTY_GROUP_MEETING))
              .citing(article(40).paragraph(1).item(5)),
          duty("party-group-ideology", IDEOLOGICAL_WORK)
              .gist("意识形态工作由党组会议研究。")
              .stated(Step.of(CONSIDER, PARTY_GROUP_MEETING))
              .citing(article(40).paragraph(1).item(5)),
          duty("party-group-investment-plan", PROJECT_INVESTMENT_PLAN)
              .gist("重大项目的年度投资计划由党组会议研究。")
              .stated(Step.of(CONSIDER, PARTY_GROUP_MEETING))
              .citing(article(40).paragraph(1).item(6)),
          duty("party-group-investment", GOVERNMENT_INVESTMENT)
              .gist("新增政府投资五千万元及以上的项目由党组会议研究，恰为五千万元的，第四十一条也列给常务会议。")
              .when(is(INVESTMENT_AMOUNT, atLeast(ofWan(5000))))
              .stated(Step.of(CONSIDER, PARTY_GROUP_MEETING))
              .citing(article(40).paragraph(1).item(6)),
          duty("party-group-funds", FUNDS_ADJUSTMENT)
              .gist("调整支出、单笔一千万元及以上的，由党组会议研究决定，恰为一千万元的，第四十一条也列给常务会议。")
              .when(is(FUNDS_AMOUNT, atLeast(ofWan(1000))))
              .stated(Step.of(CONSIDER_AND_DECIDE, PARTY_GROUP_MEETING))
              .citing(article(40).paragraph(1).item(7)),
          duty("party-group-other", OTHER_MATTERS)
              .gist("其他该由党组会议决定的重大问题，由它讨论决定。")
              .stated(Step.of(DISCUSS_AND_DECIDE, PARTY_GROUP_MEETING))
              .citing(article(40).paragraph(1).item(8)),
          limit("frequency-party-group", MEETING_FREQUENCY)
              .gist("党组会议原则上按期召开，多长时间一次的字已经缺失。")
              .when(is(MEETING, PARTY_GROUP_MEETING))
              .inPrinciple(lost())
              .citing(article(40).paragraph(2)),
          seat("by-topic-party-group", ATTENDEES_BY_TOPIC)
              .gist("党组会议需要时，可以让乡镇、农场社区管委会和其他有关部门、单位的主要负责人列席。")
              .when(is(MEETING, PARTY_GROUP_MEETING))
              .may(HEADS_BY_NEED)
              .citing(article(40).paragraph(2)),

          // Art. 41
          seat("members-executive", MEMBERS)
              .gist("常务会议由县长、副县长和办公室主任组成。")
              .when(is(MEETING, EXECUTIVE_MEETING))
              .stated(attendees(COUNTY_HEAD, DEPUTY_COUNTY_HEAD, OFFICE_DIRECTOR))
              .citing(article(41).paragraph(1)),
          chain("chair-executive", CHAIRING)
              .gist("县长召集常务会议并主持，没有写委托别人。")
              .when(is(MEETING, EXECUTIVE_MEETING))
              .stated(first(CONVENE_AND_CHAIR, COUNTY_HEAD))
              .citing(article(41).paragraph(1), article(7)),
          duty("executive-superior-decisions", SUPERIOR_DECISIONS)
              .gist("常务会议传达贯彻上级和县委的重大决策、指示，并结合本县提出怎样落实。")
              .stated(Step.of(CONVEY, EXECUTIVE_MEETING))
              .citing(article(41).paragraph(1).item(1)),
          duty("executive-bills", BILLS_TO_PEOPLES_CONGRESS)
              .gist("提请县人大和常委会审议的议案由常务会议讨论。")
              .stated(Step.of(DISCUSS, EXECUTIVE_MEETING))
              .citing(article(41).paragraph(1).item(2)),
          duty("executive-normative-documents", NORMATIVE_DOCUMENTS)
              .gist("重要的行政规范性文件由常务会议审议。")
              .when(is(IMPORTANT_NORMATIVE_DOCUMENT))
              .stated(Step.of(DELIBERATE, EXECUTIVE_MEETING))
              .citing(article(41).paragraph(1).item(3)),
          duty("executive-work-report", GOVERNMENT_WORK_REPORT)
              .gist("政府工作报告由常务会议研究。")
              .stated(Step.of(CONSIDER, EXECUTIVE_MEETING))
              .citing(article(41).paragraph(1).item(4)),
          duty("executive-annual-plan", ANNUAL_PLAN)
              .gist("经济社会发展的年度计划报告由常务会议研究。")
              .stated(Step.of(CONSIDER, EXECUTIVE_MEETING))
              .citing(article(41).paragraph(1).item(4)),
          duty("executive-fiscal-report", ANNUAL_FISCAL_REPORT)
              .gist("年度财政报告由常务会议研究。")
              .stated(Step.of(CONSIDER, EXECUTIVE_MEETING))
              .citing(article(41).paragraph(1).item(4)),
          duty("executive-plans", DEVELOPMENT_PLANS)
              .gist("经济社会发展的规划和重要专项规划、计划由常务会议研究决定。")
              .stated(Step.of(CONSIDER_AND_DECIDE, EXECUTIVE_MEETING))
              .citing(article(41).paragraph(1).item(4)),
          duty("executive-plan", ANNUAL_PLAN)
              .gist("经济社会发展的计划也由常务会议研究决定。")
              .stated(Step.of(CONSIDER_AND_DECIDE, EXECUTIVE_MEETING))
              .citing(article(41).paragraph(1).item(4)),
          duty("executive-budget", BUDGET)
              .gist("本级财政的预决算安排由常务会议研究。")
              .stated(Step.of(CONSIDER, EXECUTIVE_MEETING))
              .citing(article(41).paragraph(1).item(4)),
          duty("executive-fiscal-policy", FISCAL_POLICY)
              .gist("重大财政政策的调整和体制变动由常务会议研究。")
              .stated(Step.of(CONSIDER, EXECUTIVE_MEETING))
              .citing(article(41).paragraph(1).item(4)),
          duty("executive-reforms", REFORMS)
              .gist("重点领域、关键环节的改革由常务会议研究。")
              .stated(Step.of(CONSIDER, EXECUTIVE_MEETING))
              .citing(article(41).paragraph(1).item(4)),
          duty("executive-major-events", MAJOR_EVENTS)
              .gist("县政府的重大活动列在常务会议的任务里，动词缺字。")
              .stated(Step.of(LOST_VERB, EXECUTIVE_MEETING))
              .citing(article(41).paragraph(1).item(5)),
          duty("executive-important-meetings", IMPORTANT_MEETINGS)
              .gist("县政府的重要会议列在常务会议的任务里，动词缺字。")
              .stated(Step.of(LOST_VERB, EXECUTIVE_MEETING))
              .citing(article(41).paragraph(1).item(5)),
          duty("executive-important-work", IMPORTANT_WORK)
              .gist("阶段性的重要工作怎么安排，也列在常务会议的任务里，动词缺字。")
              .stated(Step.of(LOST_VERB, EXECUTIVE_MEETING))
              .citing(article(41).paragraph(1).item(5)),
          duty("executive-information", WORK_INFORMATION)
              .gist("有关情况在常务会议上通报。")
              .stated(Step.of(INFORM, EXECUTIVE_MEETING))
              .citing(article(41).paragraph(1).item(5)),
          duty("executive-cross-department-matters", CROSS_DEPARTMENT_MATTERS)
              .gist("涉及多个部门的事，相关副县长先研究过、还要审议决定的，上常务会议。")
              .when(is(CONSIDERED_BY_DEPUTY))
              .stated(Step.of(DELIBERATE_AND_DECIDE, EXECUTIVE_MEETING))
              .citing(article(41).paragraph(1).item(6)),
          duty("executive-reports-to-prefecture", REPORTS_TO_SUPERIOR_GOVERNMENT)
              .gist("向州政府的重要请示、报告由常务会议研究。")
              .stated(Step.of(CONSIDER, EXECUTIVE_MEETING))
              .citing(article(41).paragraph(1).item(7)),
          duty("executive-reports-to-party-committee", REPORTS_TO_PARTY_COMMITTEE)
              .gist("向县委的重要请示、报告由常务会议研究。")
              .stated(Step.of(CONSIDER, EXECUTIVE_MEETING))
              .citing(article(41).paragraph(1).item(7)),
          duty("executive-reports-to-congress", REPORTS_TO_PEOPLES_CONGRESS)
              .gist("要向县人大常委会报告的重要事项由常务会议研究。")
              .stated(Step.of(CONSIDER, EXECUTIVE_MEETING))
              .citing(article(41).paragraph(1).item(7)),
          duty("executive-information-to-cppcc", INFORMATION_TO_CPPCC)
              .gist("要向县政协通报的重要事项由常务会议研究。")
              .stated(Step.of(CONSIDER, EXECUTIVE_MEETING))
              .citing(article(41).paragraph(1).item(7)),
          duty("executive-requests", DEPARTMENT_REQUESTS)
              .gist("乡镇、农场社区管委会和部门请示的重要事项由常务会议研究决定。")
              .stated(Step.of(CONSIDER_AND_DECIDE, EXECUTIVE_MEETING))
              .citing(article(41).paragraph(1).item(8)),
          duty("executive-reports-heard", DEPARTMENT_REPORTS)
              .gist("常务会议听取乡镇、农场社区管委会和部门汇报重要工作。")
              .stated(Step.of(HEAR, EXECUTIVE_MEETING))
              .citing(article(41).paragraph(1).item(9)),
          duty("executive-investment-plan", PROJECT_INVESTMENT_PLAN)
              .gist("重大项目的年度投资计划也由常务会议研究。")
              .stated(Step.of(CONSIDER, EXECUTIVE_MEETING))
              .citing(article(41).paragraph(1).item(10)),
          duty("executive-investment", GOVERNMENT_INVESTMENT)
              .gist("新增政府投资五千万元及以下的项目由常务会议研究。")
              .when(is(INVESTMENT_AMOUNT, atMost(ofWan(5000))))
              .stated(Step.of(CONSIDER, EXECUTIVE_MEETING))
              .citing(article(41).paragraph(1).item(10)),
          duty("executive-state-assets", STATE_ASSETS)
              .gist("处置价值超过二百万元的国有资产由常务会议研究，金额前有缺字。")
              .when(is(ASSET_VALUE, moreThan(ofWan(200))))
              .stated(Step.of(CONSIDER, EXECUTIVE_MEETING))
              .citing(article(41).paragraph(1).item(10)),
          duty("executive-funds", FUNDS_ADJUSTMENT)
              .gist("调整支出由常务会议研究决定，两个金额之间缺字，二十万元及以下另有规定，故读作超过二十万元、一千万元及以下。")
              .when(is(FUNDS_AMOUNT, moreThan(ofWan(20)).and(atMost(ofWan(1000)))))
              .stated(Step.of(CONSIDER_AND_DECIDE, EXECUTIVE_MEETING))
              .citing(article(41).paragraph(1).item(11)),
          duty("county-head-small-funds", FUNDS_ADJUSTMENT)
              .gist("单笔二十万元及以下的支出不必上会，由县长审批。")
              .when(is(FUNDS_AMOUNT, atMost(ofWan(20))))
              .stated(Step.of(APPROVE, COUNTY_HEAD))
              .citing(article(41).paragraph(1).item(11)),
          duty("executive-other", OTHER_MATTERS)
              .gist("其他要由常务会议决定的重要事项，由它研究。")
              .stated(Step.of(CONSIDER, EXECUTIVE_MEETING))
              .citing(article(41).paragraph(1).item(12)),
          limit("frequency-executive", MEETING_FREQUENCY)
              .gist("常务会议原则上按期召开，多长时间一次的字已经缺失。")
              .when(is(MEETING, EXECUTIVE_MEETING))
              .inPrinciple(lost())
              .citing(article(41).paragraph(2)),
          seat("by-topic-executive", ATTENDEES_BY_TOPIC)
              .gist("常务会议需要时，可以让乡镇、农场社区管委会和其他有关部门、单位的主要负责人列席。")
              .when(is(MEETING, EXECUTIVE_MEETING))
              .may(HEADS_BY_NEED)
              .citing(article(41).paragraph(2)),

          // Art. 42
          chain("chair-thematic", CHAIRING)
              .gist("专题会议由县长或者一位副县长主持。")
              .when(is(MEETING, THEMATIC_MEETING))
              .stated(first(oneOf(CHAIR_AND_HOLD, COUNTY_HEAD, DEPUTY_COUNTY_HEAD)))
              .citing(article(42).paragraph(1)),
          chain("chair-thematic-delegated", CHAIRING)
              .gist("县政府领导委托了办公室主任、副主任的，专题会议由受托的人主持。")
              .when(is(MEETING, THEMATIC_MEETING).and(is(CHAIR_DELEGATED)))
              .stated(first(oneOf(CHAIR_AND_HOLD, OFFICE_DIRECTOR, DEPUTY_OFFICE_DIRECTOR)))
              .overriding("chair-thematic")
              .citing(article(42).paragraph(1)),
          duty("thematic-special-work", SPECIAL_WORK)
              .gist("专题会议研究、协调、处理专项工作。")
              .stated(Step.of(CONSIDER_COORDINATE_AND_HANDLE, THEMATIC_MEETING))
              .citing(article(42).paragraph(1)),
          duty("thematic-instructions", LEADERS_INSTRUCTIONS)
              .gist("上级和县里主要领导的指示、批示如何落实，由专题会议研究处理。")
              .stated(Step.of(CONSIDER_AND_HANDLE, THEMATIC_MEETING))
              .citing(article(42).paragraph(1).item(1)),
          duty("thematic-portfolio-matters", PORTFOLIO_MATTERS)
              .gist("县长、副县长分管的事需要统筹协调的，由专题会议研究处理。")
              .stated(Step.of(CONSIDER_AND_HANDLE, THEMATIC_MEETING))
              .citing(article(42).paragraph(1).item(2)),
          duty("thematic-key-tasks", KEY_TASKS)
              .gist("阶段性的重点工作由专题会议部署。")
              .stated(Step.of(ARRANGE, THEMATIC_MEETING))
              .citing(article(42).paragraph(1).item(2)),
          duty("thematic-emergencies", EMERGENCIES)
              .gist("突发事件怎么处理，由专题会议研究。")
              .stated(Step.of(CONSIDER, THEMATIC_MEETING))
              .citing(article(42).paragraph(1).item(3)),
          duty("thematic-disagreements", DISAGREEMENTS)
              .gist("分管部门意见不一的问题由专题会议协调解决。")
              .stated(Step.of(RESOLVE, THEMATIC_MEETING))
              .citing(article(42).paragraph(1).item(4)),
          duty("thematic-entrusted-matters", ENTRUSTED_MATTERS)
              .gist("县长委托专题研究的事，由专题会议研究。")
              .stated(Step.of(CONSIDER, THEMATIC_MEETING))
              .citing(article(42).paragraph(1).item(5)),
          duty("thematic-other", OTHER_MATTERS)
              .gist("其他要专题研究的事，由专题会议研究。")
              .stated(Step.of(CONSIDER, THEMATIC_MEETING))
              .citing(article(42).paragraph(1).item(6)),
          limit("frequency-thematic", MEETING_FREQUENCY)
              .gist("专题会议没有固定周期，需要时就开。")
              .when(is(MEETING, THEMATIC_MEETING))
              .stated(unquantified(AS_NEEDED))
              .citing(article(42).paragraph(2)),
          seat("by-topic-thematic", ATTENDEES_BY_TOPIC)
              .gist("专题会议可以让有关乡镇、农场社区管委会、部门和单位的负责人列席，不限主要负责人。")
              .when(is(MEETING, THEMATIC_MEETING))
              .may(
                  attendees(
                      CONCERNED_TOWNSHIP_LEADER,
                      CONCERNED_FARM_COMMUNITY_LEADER,
                      CONCERNED_DEPARTMENT_LEADER,
                      CONCERNED_UNIT_LEADER))
              .citing(article(42).paragraph(2)),

          // Art. 43
          chain("topic-submission", TOPIC_SUBMISSION)
              .gist("议题由副县长或者办公室主任按分工协调、审核，然后提出。")
              .when(PLENARY_PARTY_GROUP_OR_EXECUTIVE)
              .stated(
                  first(oneOf(COORDINATE_OR_CHECK, DEPUTY_COUNTY_HEAD, OFFICE_DIRECTOR))
                      .then(oneOf(PROPOSE_TOPIC, DEPUTY_COUNTY_HEAD, OFFICE_DIRECTOR)))
              .citing(article(43).paragraph(1)),
          chain("topic-review", TOPIC_REVIEW)
              .gist("要上全体会议、党组会议、常务会议的议题，提出之前由副县长或者办公室主任按分工协调、审核。")
              .when(PLENARY_PARTY_GROUP_OR_EXECUTIVE)
              .stated(first(oneOf(COORDINATE_OR_CHECK, DEPUTY_COUNTY_HEAD, OFFICE_DIRECTOR)))
              .citing(article(43).paragraph(1)),
          requirement("topic-coordination-or-check", TOPIC_COORDINATION_OR_CHECK)
              .gist("议题提出以前，由副县长或者办公室主任按分工协调、审核。")
              .when(PLENARY_PARTY_GROUP_OR_EXECUTIVE)
              .stated(oneOf(COORDINATE_OR_CHECK, DEPUTY_COUNTY_HEAD, OFFICE_DIRECTOR))
              .citing(article(43).paragraph(1)),
          chain("topic-determination", TOPIC_DETERMINATION)
              .gist("办公室汇总议题，县长确定。")
              .when(PLENARY_PARTY_GROUP_OR_EXECUTIVE)
              .stated(first(COLLECT, GOVERNMENT_OFFICE).then(DETERMINE_TOPIC, COUNTY_HEAD))
              .citing(article(43).paragraph(1)),
          chain("papers-release", PAPERS_RELEASE)
              .gist("会议文件付印，由县长、副县长、办公室主任中的一人批。")
              .when(PLENARY_PARTY_GROUP_OR_EXECUTIVE)
              .stated(
                  first(
                      oneOf(
                          RELEASE_FOR_PRINTING, COUNTY_HEAD, DEPUTY_COUNTY_HEAD, OFFICE_DIRECTOR)))
              .citing(article(43).paragraph(1)),
          chain("organising", ORGANISING)
              .gist("会议由办公室组织。")
              .when(PLENARY_PARTY_GROUP_OR_EXECUTIVE)
              .stated(first(ORGANISE, GOVERNMENT_OFFICE))
              .citing(article(43).paragraph(1)),
          limit("papers-delivery", MEETING_PAPERS_DELIVERY)
              .gist("全体会议、党组会议和常务会议的议题、文件，由办公室在会前送到与会者手中。")
              .by(GOVERNMENT_OFFICE)
              .when(PLENARY_PARTY_GROUP_OR_EXECUTIVE)
              .stated(unquantified(BEFOREHAND))
              .citing(article(43).paragraph(1)),
          chain("papers", MEETING_PAPERS)
              .gist("汇报议题的部门牵头同有关部门起草会议文件，办公室要把关。")
              .when(PLENARY_PARTY_GROUP_OR_EXECUTIVE)
              .shall(
                  first(LEAD_DRAFTING, PRESENTING_DEPARTMENT)
                      .then(CHECK_STRICTLY, GOVERNMENT_OFFICE))
              .citing(article(43).paragraph(2)),
          chain("papers-normative", MEETING_PAPERS)
              .gist("会议文件涉及行政规范性文件的，还要由司法部门审核。")
              .when(PLENARY_PARTY_GROUP_OR_EXECUTIVE.and(is(NORMATIVE_DOCUMENT)))
              .shall(
                  first(LEAD_DRAFTING, PRESENTING_DEPARTMENT)
                      .then(CHECK, JUSTICE_BUREAU)
                      .then(CHECK_STRICTLY, GOVERNMENT_OFFICE))
              .overriding("papers")
              .citing(article(43).paragraph(2)),
          requirement("justice-bureaus-check", JUSTICE_BUREAUS_CHECK)
              .gist("上会的文件涉及行政规范性文件的，应先由司法部门审核。")
              .when(PLENARY_PARTY_GROUP_OR_EXECUTIVE.and(is(NORMATIVE_DOCUMENT)))
              .shall(Step.of(CHECK, JUSTICE_BUREAU))
              .citing(article(43).paragraph(2)),
          ruling("papers-content", TOPIC_PAPERS)
              .gist("会议文件应把议题情况和各方意见写全、写准。")
              .when(PLENARY_PARTY_GROUP_OR_EXECUTIVE.and(isNot(PAPERS_FULL_AND_ACCURATE)))
              .shall(LACKING)
              .citing(article(43).paragraph(2)),
          ruling("topic-within-own-powers", TOPIC_WITHIN_OWN_POWERS)
              .gist("副县长、办公室主任、部门自己有权定的事，原则上不上党组会议和常务会议。")
              .when(
                  PARTY_GROUP_OR_EXECUTIVE.and(
                      is(WITHIN_DEPUTYS_POWERS)
                          .or(is(WITHIN_OFFICE_DIRECTORS_POWERS))
                          .or(is(WITHIN_DEPARTMENT_POWERS))))
              .inPrinciple(FORBIDDEN)
              .citing(article(43).paragraph(3)),
          ruling("topic-not-coordinated", TOPIC_COORDINATION)
              .gist("会前没有协调过的事，不得上党组会议和常务会议，特殊情况除外。")
              .when(
                  PARTY_GROUP_OR_EXECUTIVE
                      .and(isNot(COORDINATED))
                      .and(isNot(SPECIAL_CIRCUMSTANCES)))
              .mustNot(FORBIDDEN)
              .citing(article(43).paragraph(3)),
          requirement("prior-coordination", PRIOR_COORDINATION)
              .gist("要上党组会议、常务会议的事，除特殊情况外必须先协调，由谁协调这一款没有写。")
              .when(PARTY_GROUP_OR_EXECUTIVE.and(isNot(SPECIAL_CIRCUMSTANCES)))
              .must(Step.byWhomNotSaid(COORDINATE))
              .citing(article(43).paragraph(3)),

          // Art. 44
          ruling("punctuality", PUNCTUALITY)
              .gist("县政府领导和有关部门主要负责人应提前安排好工作，按时到会。")
              .when(
                  ANY_OF_THE_FOUR
                      .and(is(OFFICIAL, COUNTY_HEAD, DEPUTY_COUNTY_HEAD, DEPARTMENT_HEAD))
                      .and(is(LATE_FOR_MEETING)))
              .shall(FORBIDDEN)
              .citing(article(44).paragraph(1)),
          ruling("grounds-for-leave", GROUNDS_FOR_LEAVE)
              .gist("没有上级会议活动、出访出差、重大突发事件、健康一类特殊原因的，原则上不应请假。")
              .when(ANY_OF_THE_FOUR.and(isNot(SPECIAL_REASON)))
              .inPrinciple(FORBIDDEN)
              .citing(article(44).paragraph(2)),
          chain("leave-of-county-leaders", LEAVE)
              .gist("县政府领导不能出席的，须向县长请假。")
              .when(ANY_OF_THE_FOUR.and(is(OFFICIAL, DEPUTY_COUNTY_HEAD)))
              .must(first(Step.of(APPLY_FOR_LEAVE, ABSENTEE).to(COUNTY_HEAD)))
              .citing(article(44).paragraph(2)),
          ruling("topic-without-leader", SPONSOR_ATTENDANCE)
              .gist("县政府领导不能出席的，他分管、联系的部门和单位报的议题，原则上这次会不研究。")
              .when(ANY_OF_THE_FOUR.and(isNot(DEPUTY_IN_CHARGE_ATTENDS)))
              .inPrinciple(FORBIDDEN)
              .citing(article(44).paragraph(2)),
          chain("leave-of-department-heads", LEAVE)
              .gist("部门主要负责人不能到会的，须向县长请假，同意以后书面报告县政府，另派一位负责人到会。")
              .when(ANY_OF_THE_FOUR.and(is(OFFICIAL, DEPARTMENT_HEAD)))
              .must(
                  first(Step.of(APPLY_FOR_LEAVE, ABSENTEE).to(COUNTY_HEAD))
                      .then(CONSENT, COUNTY_HEAD)
                      .then(Step.of(REPORT_IN_WRITING, ABSENTEE).to(COUNTY_GOVERNMENT))
                      .then(ATTEND_INSTEAD, OTHER_DEPARTMENT_LEADER))
              .citing(article(44).paragraph(2)),
          ruling("topic-without-department-head", SPONSOR_ATTENDANCE)
              .gist("部门主要负责人不能到会的，本部门报的议题原则上这次会不研究。")
              .when(ANY_OF_THE_FOUR.and(isNot(DEPARTMENT_HEAD_ATTENDS)))
              .inPrinciple(FORBIDDEN)
              .citing(article(44).paragraph(2)),
          ruling("absence", ABSENCE)
              .gist("没有准假的，不得自行缺席。")
              .when(ANY_OF_THE_FOUR.and(isNot(LEAVE_GRANTED)))
              .mustNot(FORBIDDEN)
              .citing(article(44).paragraph(2)),
          ruling("substitute", SUBSTITUTE)
              .gist("没有准假的，不得自行换人到会。")
              .when(ANY_OF_THE_FOUR.and(is(SUBSTITUTE_SENT)).and(isNot(LEAVE_GRANTED)))
              .mustNot(FORBIDDEN)
              .citing(article(44).paragraph(2)),
          ruling("opinion-at-meeting", OPINION_AT_MEETING)
              .gist("会上讲的意见应当是本部门的意见。")
              .when(ANY_OF_THE_FOUR.and(isNot(SPEAKS_FOR_DEPARTMENT)))
              .shall(LACKING)
              .citing(article(44).paragraph(2)),

          // Art. 45
          chain("signing-minutes", SIGNING)
              .gist("办公室起草全体会议、常务会议、党组会议的纪要，分管副主任、主任审核，县长或者常务副县长签发。")
              .when(is(KIND, MINUTES).and(PLENARY_PARTY_GROUP_OR_EXECUTIVE))
              .stated(
                  first(DRAFT, GOVERNMENT_OFFICE)
                      .then(CHECK, DEPUTY_OFFICE_DIRECTOR_IN_CHARGE)
                      .then(CHECK, OFFICE_DIRECTOR)
                      .then(oneOf(SIGN_AND_ISSUE, COUNTY_HEAD, EXECUTIVE_DEPUTY_COUNTY_HEAD)))
              .citing(article(45).paragraph(1)),
          limit("decided-document", DECIDED_DOCUMENT_ISSUE)
              .gist("全体会议、党组会议、常务会议通过并决定印发的文件，原则上在会后五个工作日内印发。")
              .when(PLENARY_PARTY_GROUP_OR_EXECUTIVE)
              .inPrinciple(within(5, WORKING_DAY, MEETING_CLOSED))
              .citing(article(45).paragraph(1)),
          chain("signing-thematic-minutes", SIGNING)
              .gist("专题会议的纪要由县长或者副县长签发，条文只用顿号并列两者，而签发只由一人作出。")
              .when(is(KIND, MINUTES).and(is(MEETING, THEMATIC_MEETING)))
              .stated(first(oneOf(SIGN_AND_ISSUE, COUNTY_HEAD, DEPUTY_COUNTY_HEAD)))
              .citing(article(45).paragraph(2)),
          chain("signing-important-thematic-minutes", SIGNING)
              .gist("专题会议的纪要关系到财税（含财政支出）、重大经济政策、资源项目、大额资金一类重要事项的，须由县长签发。")
              .when(
                  is(KIND, MINUTES)
                      .and(is(MEETING, THEMATIC_MEETING))
                      .and(
                          is(FISCAL_OR_TAX_MATTER)
                              .or(is(FISCAL_EXPENDITURE))
                              .or(is(MAJOR_ECONOMIC_POLICY))
                              .or(is(MAJOR_RESOURCE_PROJECT))
                              .or(is(DocumentFacts.MAJOR_FUNDS))
                              .or(is(IMPORTANT_MATTER))))
              .must(first(SIGN_AND_ISSUE, COUNTY_HEAD))
              .overriding("signing-thematic-minutes")
              .citing(article(45).paragraph(2)),

          // Art. 46
          chain("government-county-wide-meeting", MEETING_APPROVAL)
              .gist("以县政府名义开全县性会议，须由常务会议审定，再照计划执行。")
              .when(GOVERNMENTS_COUNTY_WIDE)
              .must(first(APPROVE_FINALLY, EXECUTIVE_MEETING))
              .citing(article(46)),
          duty("government-county-wide-meetings", COUNTY_WIDE_MEETINGS)
              .gist("县政府名义的全县性会议开不开，须由常务会议审定。")
              .must(Step.of(APPROVE_FINALLY, EXECUTIVE_MEETING))
              .citing(article(46)),
          ruling("government-county-wide-meeting-approved", MEETING_APPROVED_FIRST)
              .gist("常务会议没有审定的，不能以县政府名义开全县性会议。")
              .when(GOVERNMENTS_COUNTY_WIDE.and(isNot(MEETING_APPROVED)))
              .must(LACKING)
              .citing(article(46)),

          // Art. 47
          chain("departments-county-wide-meeting", MEETING_APPROVAL)
              .gist("部门开全县性会议，应先由分管的县政府领导同意，再正式向县政府请示。")
              .when(DEPARTMENTS_COUNTY_WIDE)
              .shall(
                  first(CONSENT, COUNTY_LEADER_IN_CHARGE)
                      .then(Step.of(SUBMIT_REQUEST, DEPARTMENTS).to(COUNTY_GOVERNMENT)))
              .citing(article(47).paragraph(1)),
          limit("county-wide-meeting-consent", COUNTY_WIDE_MEETING_CONSENT)
              .gist("部门开全县性会议，应当事先得到分管的县政府领导同意。")
              .by(DEPARTMENTS)
              .shall(unquantified(BEFOREHAND))
              .citing(article(47).paragraph(1)),
          limit("county-wide-meeting-frequency", COUNTY_WIDE_MEETING_FREQUENCY)
              .gist("部门的全县性会议，原则上一年最多一次。")
              .by(DEPARTMENTS)
              .inPrinciple(every(YEAR).atMost(1))
              .citing(article(47).paragraph(1)),
          ruling("second-county-wide-meeting", NUMBER_OF_MEETINGS)
              .gist("部门当年已经开过一次全县性会议的，原则上不再开。")
              .when(DEPARTMENTS_COUNTY_WIDE.and(is(HELD_THIS_YEAR)))
              .inPrinciple(FORBIDDEN)
              .citing(article(47).paragraph(1)),
          ruling("departments-meeting-in-other-name", DEPARTMENTS_MEETING)
              .gist("该由部门开的全县性会议，不用县政府和办公室的名义。")
              .when(
                  is(DEPARTMENTS_AFFAIR)
                      .and(is(COUNTY_WIDE))
                      .and(is(HELD_BY, COUNTY_GOVERNMENT, GOVERNMENT_OFFICE)))
              .stated(FORBIDDEN)
              .citing(article(47).paragraph(1)),
          ruling("inviting-townships", TOWNSHIP_ATTENDANCE)
              .gist("部门的全县性会议不邀请乡镇和农场社区管委会的负责人。")
              .when(TOWNSHIPS_INVITED.and(isNot(INVITATION_NECESSARY)))
              .stated(FORBIDDEN)
              .citing(article(47).paragraph(1)),
          ruling("inviting-townships-approved", TOWNSHIP_ATTENDANCE)
              .gist("确有必要邀请的，须有县政府批准。")
              .when(TOWNSHIPS_INVITED.and(is(INVITATION_NECESSARY)).and(isNot(INVITATION_APPROVED)))
              .must(LACKING)
              .citing(article(47).paragraph(1)),
          chain("township-invitation", TOWNSHIP_INVITATION)
              .gist("确有必要邀请乡镇、农场社区管委会负责人的，须报县政府批准。")
              .when(TOWNSHIPS_INVITED.and(is(INVITATION_NECESSARY)))
              .must(first(GRANT, COUNTY_GOVERNMENT))
              .citing(article(47).paragraph(1)),
          limit("annual-meeting-plan", ANNUAL_MEETING_PLAN)
              .gist("部门想在下一年开全县性会议，应在当年12月中旬到来前把方案送办公室；条文未写哪一日，中旬自11日起，故最迟10日。")
              .by(DEPARTMENTS)
              .shall(
                  by(
                      MonthDay.of(12, 10),
                      "本年度12月中旬前",
                      "before the middle ten days of December of the current year"))
              .citing(article(47).paragraph(2)),
          ruling("meeting-plan-content", MEETING_PLAN_CONTENT)
              .gist("方案应写明名称、时间、地点、会期、人数和经费及其来源等。")
              .when(DEPARTMENTS_COUNTY_WIDE.and(isNot(MEETING_PLAN_COMPLETE)))
              .shall(LACKING)
              .citing(article(47).paragraph(2)),
          chain("annual-meeting-plan-approval", ANNUAL_MEETING_PLAN_APPROVAL)
              .gist("下一年的全县性会议，部门应把方案送办公室，县政府批准后才办。")
              .shall(
                  first(Step.of(SUBMIT_MEETING_PLAN, DEPARTMENTS).to(GOVERNMENT_OFFICE))
                      .then(GRANT, COUNTY_GOVERNMENT))
              .citing(article(47).paragraph(2)),
          ruling("departments-county-wide-meeting-approved", MEETING_APPROVED_FIRST)
              .gist("部门的全县性会议，应先由分管领导同意再请示，县政府批准以后才办。")
              .when(DEPARTMENTS_COUNTY_WIDE.and(isNot(MEETING_APPROVED)))
              .shall(LACKING)
              .citing(article(47).paragraph(2), article(47).paragraph(1)),

          // Art. 48
          ruling("meeting-form", MEETING_FORM)
              .gist("全县性会议能开成视频会议的，应尽量用视频或者别的快捷节俭的形式。")
              .when(
                  is(COUNTY_WIDE)
                      .and(is(VIDEO_POSSIBLE))
                      .and(isNot(BY_VIDEO))
                      .and(isNot(IN_OTHER_FRUGAL_FORM)))
              .shall(LACKING)
              .citing(article(48)));

  static final List<Acknowledged> ACKNOWLEDGED =
      Collections.singletonList(
          Acknowledged.overlap(
              "chair-party-group-by-county-head",
              "chair-party-group",
              "党组会议由谁召集、主持，第七条写县长，第四十条写党组书记，县长不兼书记时两条说法不一。"));

  static final List<Provision> REGISTER =
      Collections.singletonList(declaratory(article(38), "只列四种会议的名称，各种会议另有专条"));

  private Meetings() {}
}
