package org.workrules.profile.sishui;

import static org.workrules.api.actor.Bodies.COUNTY_GOVERNMENT;
import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Bodies.GOVERNMENT_OFFICE;
import static org.workrules.api.actor.Bodies.LEAD_DEPARTMENT;
import static org.workrules.api.actor.Bodies.PEOPLES_CONGRESS;
import static org.workrules.api.actor.Bodies.TOWNSHIPS;
import static org.workrules.api.actor.Roles.ABSENTEE;
import static org.workrules.api.actor.Roles.AGENCY_HEAD;
import static org.workrules.api.actor.Roles.CONCERNED_DEPARTMENT_HEAD;
import static org.workrules.api.actor.Roles.CONCERNED_DEPARTMENT_LEADER;
import static org.workrules.api.actor.Roles.CONSTITUENT_DEPARTMENT_HEAD;
import static org.workrules.api.actor.Roles.COUNTY_HEAD;
import static org.workrules.api.actor.Roles.COUNTY_LEADERS;
import static org.workrules.api.actor.Roles.COUNTY_LEADER_IN_CHARGE;
import static org.workrules.api.actor.Roles.CPPCC_MEMBER;
import static org.workrules.api.actor.Roles.DEPARTMENT_MANAGED_AGENCY_HEAD;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD_IN_CHARGE;
import static org.workrules.api.actor.Roles.DEPUTY_OFFICE_DIRECTOR;
import static org.workrules.api.actor.Roles.EXECUTIVE_DEPUTY_COUNTY_HEAD;
import static org.workrules.api.actor.Roles.MEETING_CHAIR;
import static org.workrules.api.actor.Roles.MEETING_CONVENER;
import static org.workrules.api.actor.Roles.OFFICE_DIRECTOR;
import static org.workrules.api.actor.Roles.PEOPLES_CONGRESS_DEPUTY;
import static org.workrules.api.actor.Roles.PUBLIC_INSTITUTION_HEAD;
import static org.workrules.api.actor.Roles.PUBLIC_REPRESENTATIVE;
import static org.workrules.api.document.DocumentChains.SIGNING;
import static org.workrules.api.document.DocumentFacts.IN_NAME_OF;
import static org.workrules.api.document.DocumentFacts.KIND;
import static org.workrules.api.document.DocumentFacts.WITHIN_DEPARTMENT_POWERS;
import static org.workrules.api.document.DocumentKinds.MINUTES;
import static org.workrules.api.document.DocumentOptions.GOVERNMENT;
import static org.workrules.api.matter.DutyRule.duty;
import static org.workrules.api.matter.MatterFacts.FINAL_ACCOUNTS;
import static org.workrules.api.matter.Matters.AWARDS;
import static org.workrules.api.matter.Matters.BILLS_TO_PEOPLES_CONGRESS;
import static org.workrules.api.matter.Matters.BUDGET;
import static org.workrules.api.matter.Matters.CONTRACTS;
import static org.workrules.api.matter.Matters.COORDINATING_BODIES;
import static org.workrules.api.matter.Matters.DAILY_WORK;
import static org.workrules.api.matter.Matters.DISAGREEMENTS;
import static org.workrules.api.matter.Matters.DISCIPLINE;
import static org.workrules.api.matter.Matters.ECONOMIC_SITUATION;
import static org.workrules.api.matter.Matters.GOVERNMENT_WORK_REPORT;
import static org.workrules.api.matter.Matters.IMPORTANT_DOCUMENTS;
import static org.workrules.api.matter.Matters.IMPORTANT_MATTERS;
import static org.workrules.api.matter.Matters.IMPORTANT_WORK;
import static org.workrules.api.matter.Matters.JOINT_SPECIAL_WORK;
import static org.workrules.api.matter.Matters.MAJOR_MATTERS;
import static org.workrules.api.matter.Matters.MAJOR_PLANS;
import static org.workrules.api.matter.Matters.MAJOR_PROJECTS;
import static org.workrules.api.matter.Matters.NORMATIVE_DOCUMENTS;
import static org.workrules.api.matter.Matters.OTHER_MATTERS;
import static org.workrules.api.matter.Matters.PEOPLES_CONGRESS_RESOLUTIONS;
import static org.workrules.api.matter.Matters.PORTFOLIO_MATTERS;
import static org.workrules.api.matter.Matters.PRELIMINARY_TO_COLLECTIVE_DECISION;
import static org.workrules.api.matter.Matters.REPORTS_TO_PARTY_COMMITTEE;
import static org.workrules.api.matter.Matters.SUPERIOR_DECISIONS;
import static org.workrules.api.matter.Matters.WORK_INFORMATION;
import static org.workrules.api.matter.RequirementRule.requirement;
import static org.workrules.api.matter.Requirements.LEGALITY_REVIEW;
import static org.workrules.api.matter.Requirements.SUBMISSION_TO_PARTY_COMMITTEE;
import static org.workrules.api.matter.Requirements.SUBMISSION_TO_PEOPLES_CONGRESS;
import static org.workrules.api.meeting.Attendees.attendees;
import static org.workrules.api.meeting.MeetingChains.CALLING;
import static org.workrules.api.meeting.MeetingChains.CARRYING_OUT;
import static org.workrules.api.meeting.MeetingChains.CHAIRING;
import static org.workrules.api.meeting.MeetingChains.LEAVE;
import static org.workrules.api.meeting.MeetingChains.MEETING_PAPERS;
import static org.workrules.api.meeting.MeetingChains.TOPIC_DETERMINATION;
import static org.workrules.api.meeting.MeetingChains.TOPIC_LEGALITY;
import static org.workrules.api.meeting.MeetingChains.TOPIC_REVIEW;
import static org.workrules.api.meeting.MeetingFacts.ANOTHER_IS_SIMILAR;
import static org.workrules.api.meeting.MeetingFacts.BY_VIDEO;
import static org.workrules.api.meeting.MeetingFacts.CHAIR_DELEGATED;
import static org.workrules.api.meeting.MeetingFacts.COORDINATED;
import static org.workrules.api.meeting.MeetingFacts.HELD_BY;
import static org.workrules.api.meeting.MeetingFacts.LEGALITY_REVIEWED;
import static org.workrules.api.meeting.MeetingFacts.SETTLED_BY_DOCUMENT_OR_TELEPHONE;
import static org.workrules.api.meeting.MeetingFacts.SUBSTITUTE_NAMED;
import static org.workrules.api.meeting.MeetingFacts.SUBSTITUTE_SENT;
import static org.workrules.api.meeting.MeetingFacts.VIDEO_POSSIBLE;
import static org.workrules.api.meeting.MeetingFacts.WITHIN_DEPUTYS_POWERS;
import static org.workrules.api.meeting.MeetingRulings.DEPARTMENTS_MEETING;
import static org.workrules.api.meeting.MeetingRulings.EXTRA_SESSION;
import static org.workrules.api.meeting.MeetingRulings.MEETING_FORM;
import static org.workrules.api.meeting.MeetingRulings.MEETING_NECESSITY;
import static org.workrules.api.meeting.MeetingRulings.SUBSTITUTE;
import static org.workrules.api.meeting.MeetingRulings.TOPIC_COORDINATION;
import static org.workrules.api.meeting.MeetingRulings.TOPIC_LEGALITY_REVIEW;
import static org.workrules.api.meeting.MeetingRulings.TOPIC_PAPERS;
import static org.workrules.api.meeting.MeetingRulings.TOPIC_WITHIN_OWN_POWERS;
import static org.workrules.api.meeting.MeetingTypes.COUNTY_HEADS_OFFICE_MEETING;
import static org.workrules.api.meeting.MeetingTypes.EXECUTIVE_MEETING;
import static org.workrules.api.meeting.MeetingTypes.PLENARY_MEETING;
import static org.workrules.api.meeting.MeetingTypes.THEMATIC_MEETING;
import static org.workrules.api.meeting.QuorumRule.quorum;
import static org.workrules.api.meeting.QuorumSubject.TO_MEET;
import static org.workrules.api.meeting.SeatRule.seat;
import static org.workrules.api.meeting.Seats.ATTENDEES_BY_TOPIC;
import static org.workrules.api.meeting.Seats.ENLARGED_MEETING;
import static org.workrules.api.meeting.Seats.INVITEES;
import static org.workrules.api.meeting.Seats.MEMBERS;
import static org.workrules.api.meeting.Seats.PARTICIPANTS;
import static org.workrules.api.meeting.Seats.STANDING_ATTENDEES;
import static org.workrules.api.procedure.Acts.APPLY_FOR_LEAVE;
import static org.workrules.api.procedure.Acts.APPROVE_FINALLY;
import static org.workrules.api.procedure.Acts.APPROVE_FINALLY_AND_SIGN;
import static org.workrules.api.procedure.Acts.ARRANGE;
import static org.workrules.api.procedure.Acts.CALL_MEETING;
import static org.workrules.api.procedure.Acts.CHECK;
import static org.workrules.api.procedure.Acts.COLLECT;
import static org.workrules.api.procedure.Acts.CONSENT;
import static org.workrules.api.procedure.Acts.CONSIDER;
import static org.workrules.api.procedure.Acts.CONVENE_AND_CHAIR;
import static org.workrules.api.procedure.Acts.DELIBERATE;
import static org.workrules.api.procedure.Acts.DETERMINE_TOPIC;
import static org.workrules.api.procedure.Acts.DISCUSS;
import static org.workrules.api.procedure.Acts.DISCUSS_AND_ADOPT;
import static org.workrules.api.procedure.Acts.DISCUSS_AND_DECIDE;
import static org.workrules.api.procedure.Acts.DRAFT;
import static org.workrules.api.procedure.Acts.HEAR;
import static org.workrules.api.procedure.Acts.INFORM_AND_DISCUSS;
import static org.workrules.api.procedure.Acts.REPORT_TO;
import static org.workrules.api.procedure.Acts.RESOLVE;
import static org.workrules.api.procedure.Acts.REVIEW_LEGALITY;
import static org.workrules.api.procedure.Acts.SIGN_AND_ISSUE;
import static org.workrules.api.procedure.Acts.STUDY;
import static org.workrules.api.procedure.Acts.SUBMIT_TOPIC;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.procedure.Step.eachOf;
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
import static org.workrules.api.time.Events.MEETING_HELD;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSubjects.FOLLOW_UP;
import static org.workrules.api.time.LimitSubjects.FOLLOW_UP_REPORT;
import static org.workrules.api.time.LimitSubjects.MEETING_FREQUENCY;
import static org.workrules.api.time.LimitSubjects.MEETING_PAPERS_SUBMISSION;
import static org.workrules.api.time.LimitUnit.MONTH;
import static org.workrules.api.time.LimitUnit.WORKING_DAY;
import static org.workrules.api.time.LimitUnit.YEAR;
import static org.workrules.api.time.Promptness.AS_NEEDED;
import static org.workrules.api.time.Promptness.BEFOREHAND;
import static org.workrules.api.time.Promptness.PERIODICALLY;
import static org.workrules.api.time.Promptness.PROMPTLY;
import static org.workrules.api.time.TimeLimit.ahead;
import static org.workrules.api.time.TimeLimit.every;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.sishui.Vocabulary.ALLOCATIONS_AT_MEETING;
import static org.workrules.profile.sishui.Vocabulary.ANNUAL_ORIENTATION;
import static org.workrules.profile.sishui.Vocabulary.ASSISTING_DEPUTY_OFFICE_DIRECTOR;
import static org.workrules.profile.sishui.Vocabulary.COMPLIANCE_REVIEW;
import static org.workrules.profile.sishui.Vocabulary.COMPLY;
import static org.workrules.profile.sishui.Vocabulary.CONCERNS_ALLOCATIONS;
import static org.workrules.profile.sishui.Vocabulary.CONSIDER_AND_COORDINATE;
import static org.workrules.profile.sishui.Vocabulary.CONSIDER_AND_DECIDE_TOGETHER;
import static org.workrules.profile.sishui.Vocabulary.CONVENE_JOINTLY;
import static org.workrules.profile.sishui.Vocabulary.CONVEY_AND_PROPOSE;
import static org.workrules.profile.sishui.Vocabulary.COORDINATE_FIRST;
import static org.workrules.profile.sishui.Vocabulary.COUNTY_HEADS_CONSENT;
import static org.workrules.profile.sishui.Vocabulary.DEPARTMENTS_AGREEMENT;
import static org.workrules.profile.sishui.Vocabulary.DEPARTMENT_COULD_HOLD;
import static org.workrules.profile.sishui.Vocabulary.DETERMINE;
import static org.workrules.profile.sishui.Vocabulary.DISCIPLINE_COMMISSION_LEADER;
import static org.workrules.profile.sishui.Vocabulary.DOCUMENTS_TO_PARTY_COMMITTEE;
import static org.workrules.profile.sishui.Vocabulary.DULY_APPROVED;
import static org.workrules.profile.sishui.Vocabulary.EXCHANGE;
import static org.workrules.profile.sishui.Vocabulary.FILL_IN_EXECUTIVE_FORM;
import static org.workrules.profile.sishui.Vocabulary.FILL_IN_OFFICE_MEETING_FORM;
import static org.workrules.profile.sishui.Vocabulary.HANDLE_FIRST;
import static org.workrules.profile.sishui.Vocabulary.IMPORTANT_SITUATION;
import static org.workrules.profile.sishui.Vocabulary.ISSUES_FOR_EXECUTIVE_MEETING;
import static org.workrules.profile.sishui.Vocabulary.JOINT_CONVENING;
import static org.workrules.profile.sishui.Vocabulary.LARGE_ENTERPRISE_HEAD;
import static org.workrules.profile.sishui.Vocabulary.LEADERS_DETERMINATION;
import static org.workrules.profile.sishui.Vocabulary.LONG_PAPERS;
import static org.workrules.profile.sishui.Vocabulary.MAJOR_DEVELOPMENT_PLANS;
import static org.workrules.profile.sishui.Vocabulary.PAPERS_WELL_DRAFTED;
import static org.workrules.profile.sishui.Vocabulary.PARTY_COMMITTEE_DELIBERATES;
import static org.workrules.profile.sishui.Vocabulary.PARTY_DEPARTMENT_LEADER;
import static org.workrules.profile.sishui.Vocabulary.PARTY_STANDING_COMMITTEE;
import static org.workrules.profile.sishui.Vocabulary.PEOPLES_CONGRESS_DELIBERATES;
import static org.workrules.profile.sishui.Vocabulary.PRESCRIBED_ECOLOGY;
import static org.workrules.profile.sishui.Vocabulary.PRESCRIBED_EDUCATION;
import static org.workrules.profile.sishui.Vocabulary.PRESCRIBED_FARMLAND;
import static org.workrules.profile.sishui.Vocabulary.PRESCRIBED_FIRE_SAFETY;
import static org.workrules.profile.sishui.Vocabulary.PRESCRIBED_FLOOD_AND_DROUGHT;
import static org.workrules.profile.sishui.Vocabulary.PRESCRIBED_FOOD_SAFETY;
import static org.workrules.profile.sishui.Vocabulary.PRESCRIBED_OPENNESS;
import static org.workrules.profile.sishui.Vocabulary.PRESCRIBED_OTHERS;
import static org.workrules.profile.sishui.Vocabulary.PRESCRIBED_RULE_OF_LAW;
import static org.workrules.profile.sishui.Vocabulary.PRESCRIBED_TOPICS;
import static org.workrules.profile.sishui.Vocabulary.PRESCRIBED_WORK_SAFETY;
import static org.workrules.profile.sishui.Vocabulary.PRESSING_MATTER;
import static org.workrules.profile.sishui.Vocabulary.REACH_AGREEMENT;
import static org.workrules.profile.sishui.Vocabulary.RESIDENT_UNIT_HEAD;
import static org.workrules.profile.sishui.Vocabulary.REVIEW_COMPLIANCE;
import static org.workrules.profile.sishui.Vocabulary.REVIEW_LEGALITY_AND_COMPLIANCE;
import static org.workrules.profile.sishui.Vocabulary.SOLVE;
import static org.workrules.profile.sishui.Vocabulary.STUDY_OF_TOPIC;
import static org.workrules.profile.sishui.Vocabulary.SUBMIT_FOR_DELIBERATION;
import static org.workrules.profile.sishui.Vocabulary.SUMMARY_COMPLETE;
import static org.workrules.profile.sishui.Vocabulary.SUMMARY_DRAFTED;
import static org.workrules.profile.sishui.Vocabulary.TOWNSHIP_GOVERNMENT_HEAD;
import static org.workrules.profile.sishui.Vocabulary.TWO_OR_MORE_PORTFOLIOS;
import static org.workrules.profile.sishui.WorkRules2022.article;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.workrules.api.document.DocumentOptions;
import org.workrules.api.matter.DutyRule;
import org.workrules.api.matter.Matter;
import org.workrules.api.meeting.MeetingChains;
import org.workrules.api.meeting.Quorum;
import org.workrules.api.procedure.Act;
import org.workrules.api.procedure.Chain;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Condition;
import org.workrules.api.rule.Rule;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitSubjects;

/** 第七章 会议制度: meetings, articles 37 to 47. */
final class Meetings {

  /** Art. 42. */
  private static final Condition FOR_PLENARY_OR_EXECUTIVE =
      is(MEETING, PLENARY_MEETING, EXECUTIVE_MEETING);

  /** Art. 43. */
  private static final Condition FOR_EXECUTIVE_OR_OFFICE =
      is(MEETING, EXECUTIVE_MEETING, COUNTY_HEADS_OFFICE_MEETING);

  /** Art. 44 and 47. */
  private static final Condition AT_ONE_OF_THREE =
      is(MEETING, PLENARY_MEETING, EXECUTIVE_MEETING, COUNTY_HEADS_OFFICE_MEETING);

  /** Art. 45: all four kinds. */
  private static final Condition AT_ONE_OF_FOUR =
      is(
          MEETING,
          PLENARY_MEETING,
          EXECUTIVE_MEETING,
          COUNTY_HEADS_OFFICE_MEETING,
          THEMATIC_MEETING);

  /** Art. 47: a meeting that the county government holds, be it one of the four kinds or not. */
  private static final Condition AT_ITS_MEETINGS =
      AT_ONE_OF_FOUR.or(is(HELD_BY, COUNTY_GOVERNMENT));

  static final List<Rule<?, ?>> RULES =
      Arrays.asList(

          // Art. 38
          seat("plenary-members", MEMBERS)
              .gist("全体会议的成员是县长、副县长和各组成部门的主要负责人。")
              .when(is(MEETING, PLENARY_MEETING))
              .stated(attendees(COUNTY_HEAD, DEPUTY_COUNTY_HEAD, CONSTITUENT_DEPARTMENT_HEAD))
              .citing(article(38).paragraph(1)),
          seat("plenary-enlarged", ENLARGED_MEETING)
              .gist("全体会议有必要扩大的，再加办公室副主任、镇长和办事处主任，以及派出机构、事业单位、驻县单位、大企业等的主要负责人。")
              .when(is(MEETING, PLENARY_MEETING))
              .stated(
                  attendees(
                      DEPUTY_OFFICE_DIRECTOR,
                      TOWNSHIP_GOVERNMENT_HEAD,
                      AGENCY_HEAD,
                      DEPARTMENT_MANAGED_AGENCY_HEAD,
                      PUBLIC_INSTITUTION_HEAD,
                      RESIDENT_UNIT_HEAD,
                      LARGE_ENTERPRISE_HEAD))
              .citing(article(38).paragraph(1)),
          seat("plenary-invitees", INVITEES)
              .gist("全体会议扩大召开的，视情请纪委监委机关和县委部门的负责人，以及代表、委员、群众列席。")
              .when(is(MEETING, PLENARY_MEETING))
              .stated(
                  attendees(
                      DISCIPLINE_COMMISSION_LEADER,
                      PARTY_DEPARTMENT_LEADER,
                      PEOPLES_CONGRESS_DEPUTY,
                      CPPCC_MEMBER,
                      PUBLIC_REPRESENTATIVE))
              .citing(article(38).paragraph(1)),
          duty("plenary-superior-decisions", SUPERIOR_DECISIONS)
              .gist("全体会议传达上级和县委的部署，商定怎样贯彻。")
              .stated(Step.of(CONVEY_AND_PROPOSE, PLENARY_MEETING))
              .citing(article(38).paragraph(1).item(1)),
          duty("plenary-congress-resolutions", PEOPLES_CONGRESS_RESOLUTIONS)
              .gist("全体会议传达县人大及其常委会的决议、决定，商定怎样贯彻。")
              .stated(Step.of(CONVEY_AND_PROPOSE, PLENARY_MEETING))
              .citing(article(38).paragraph(1).item(1)),
          duty("plenary-major-matters", MAJOR_MATTERS)
              .gist("全体会议讨论决定政府工作的重大事项。")
              .stated(Step.of(DISCUSS_AND_DECIDE, PLENARY_MEETING))
              .citing(article(38).paragraph(1).item(2)),
          duty("plenary-important-work", IMPORTANT_WORK)
              .gist("全体会议部署政府的重要工作。")
              .stated(Step.of(ARRANGE, PLENARY_MEETING))
              .citing(article(38).paragraph(1).item(3)),
          limit("plenary-frequency", MEETING_FREQUENCY)
              .gist("全体会议一年一般开一到两次。")
              .when(is(MEETING, PLENARY_MEETING))
              .generally(every(YEAR).times(1, 2))
              .citing(article(38).paragraph(2)),

          // Art. 39
          seat("executive-members", MEMBERS)
              .gist("常务会议的成员是县长、副县长和办公室主任。")
              .when(is(MEETING, EXECUTIVE_MEETING))
              .stated(attendees(COUNTY_HEAD, DEPUTY_COUNTY_HEAD, OFFICE_DIRECTOR))
              .citing(article(39).paragraph(1)),
          seat("executive-standing-attendees", STANDING_ATTENDEES)
              .gist("办公室副主任列席常务会议。")
              .when(is(MEETING, EXECUTIVE_MEETING))
              .stated(attendees(DEPUTY_OFFICE_DIRECTOR))
              .citing(article(39).paragraph(1)),
          seat("executive-attendees-by-topic", ATTENDEES_BY_TOPIC)
              .gist("常务会议讨论到哪个部门的议题，哪个部门的主要负责人列席。")
              .when(is(MEETING, EXECUTIVE_MEETING))
              .stated(attendees(CONCERNED_DEPARTMENT_HEAD))
              .citing(article(39).paragraph(1)),
          seat("executive-invitees", INVITEES)
              .gist("常务会议可按内容请纪委监委机关和县委部门的负责人，以及代表、委员、群众列席。")
              .when(is(MEETING, EXECUTIVE_MEETING))
              .may(
                  attendees(
                      DISCIPLINE_COMMISSION_LEADER,
                      PARTY_DEPARTMENT_LEADER,
                      PEOPLES_CONGRESS_DEPUTY,
                      CPPCC_MEMBER,
                      PUBLIC_REPRESENTATIVE))
              .citing(article(39).paragraph(1)),
          chain("calling-executive", CALLING)
              .gist("常务会议开不开，由县长决定。")
              .when(is(MEETING, EXECUTIVE_MEETING))
              .stated(first(CALL_MEETING, COUNTY_HEAD))
              .citing(article(39).paragraph(1)),
          chain("chairing-executive", CHAIRING)
              .gist("常务会议由县长召集并主持。")
              .when(is(MEETING, EXECUTIVE_MEETING))
              .stated(first(CONVENE_AND_CHAIR, COUNTY_HEAD))
              .citing(article(39).paragraph(1), article(7)),
          chain("chairing-executive-delegated", CHAIRING)
              .gist("县长委托了的，常务会议由常务副县长召集并主持。")
              .when(is(MEETING, EXECUTIVE_MEETING).and(is(CHAIR_DELEGATED)))
              .stated(first(CONVENE_AND_CHAIR, EXECUTIVE_DEPUTY_COUNTY_HEAD))
              .overriding("chairing-executive")
              .citing(article(39).paragraph(1)),
          quorum("executive-quorum", TO_MEET)
              .gist("常务会议到会的，须比应到的一半多。")
              .when(is(MEETING, EXECUTIVE_MEETING))
              .must(Quorum.moreThan(1, 2, MEMBERS))
              .citing(article(39).paragraph(1)),
          duty("executive-superior-decisions", SUPERIOR_DECISIONS)
              .gist("常务会议传达上级和县委的部署，商定怎样贯彻。")
              .stated(Step.of(CONVEY_AND_PROPOSE, EXECUTIVE_MEETING))
              .citing(article(39).paragraph(1).item(1)),
          duty("executive-congress-resolutions", PEOPLES_CONGRESS_RESOLUTIONS)
              .gist("常务会议传达县人大及其常委会的决议、决定，商定怎样贯彻。")
              .stated(Step.of(CONVEY_AND_PROPOSE, EXECUTIVE_MEETING))
              .citing(article(39).paragraph(1).item(1)),
          duty("executive-work-report", GOVERNMENT_WORK_REPORT)
              .gist("常务会议审议《政府工作报告》。")
              .stated(Step.of(DELIBERATE, EXECUTIVE_MEETING))
              .citing(article(39).paragraph(1).item(2)),
          duty("executive-development-plans", MAJOR_DEVELOPMENT_PLANS)
              .gist("常务会议审议全县经济社会发展的重大规划。")
              .stated(Step.of(DELIBERATE, EXECUTIVE_MEETING))
              .citing(article(39).paragraph(1).item(2)),
          duty("executive-annual-orientation", ANNUAL_ORIENTATION)
              .gist("常务会议审议一年的经济社会发展思路。")
              .stated(Step.of(DELIBERATE, EXECUTIVE_MEETING))
              .citing(article(39).paragraph(1).item(2)),
          duty("executive-economic-situation", ECONOMIC_SITUATION)
              .gist("常务会议审议每季度的经济社会形势分析。")
              .stated(Step.of(DELIBERATE, EXECUTIVE_MEETING))
              .citing(article(39).paragraph(1).item(2)),
          duty("executive-budget", BUDGET)
              .gist("常务会议审议本级预算怎样安排，没有写决算。")
              .when(isNot(FINAL_ACCOUNTS))
              .stated(Step.of(DELIBERATE, EXECUTIVE_MEETING))
              .citing(article(39).paragraph(1).item(2)),
          duty("executive-bills", BILLS_TO_PEOPLES_CONGRESS)
              .gist("要提请县人大及其常委会审议的议案，常务会议先讨论通过。")
              .stated(Step.of(DISCUSS_AND_ADOPT, EXECUTIVE_MEETING))
              .citing(article(39).paragraph(1).item(3)),
          duty("executive-party-committee-matters", REPORTS_TO_PARTY_COMMITTEE)
              .gist("要上县委常委会会议的重要事项，常务会议先讨论。")
              .stated(Step.of(DISCUSS, EXECUTIVE_MEETING))
              .citing(article(39).paragraph(1).item(3)),
          duty("executive-party-committee-documents", DOCUMENTS_TO_PARTY_COMMITTEE)
              .gist("要上县委常委会会议的文件，常务会议先讨论。")
              .stated(Step.of(DISCUSS, EXECUTIVE_MEETING))
              .citing(article(39).paragraph(1).item(3)),
          requirement("to-peoples-congress", SUBMISSION_TO_PEOPLES_CONGRESS)
              .gist("议案在常务会议上讨论通过以后，提请县人大及其常委会审议。")
              .when(is(PEOPLES_CONGRESS_DELIBERATES))
              .stated(Step.of(SUBMIT_FOR_DELIBERATION, COUNTY_GOVERNMENT).to(PEOPLES_CONGRESS))
              .citing(article(39).paragraph(1).item(3), article(54).item(2)),
          requirement("to-party-committee", SUBMISSION_TO_PARTY_COMMITTEE)
              .gist("要上县委常委会会议的事项和文件，常务会议讨论以后，提交县委常委会审议，由谁提交没有写。")
              .when(is(PARTY_COMMITTEE_DELIBERATES))
              .stated(Step.byWhomNotSaid(SUBMIT_FOR_DELIBERATION).to(PARTY_STANDING_COMMITTEE))
              .citing(article(39).paragraph(1).item(3)),
          duty("executive-work-information", WORK_INFORMATION)
              .gist("常务会议听取政府重要工作的汇报。")
              .stated(Step.of(HEAR, EXECUTIVE_MEETING))
              .citing(article(39).paragraph(1).item(4)),
          prescribed("work-safety", PRESCRIBED_WORK_SAFETY, "安全生产"),
          prescribed("ecology", PRESCRIBED_ECOLOGY, "生态环保"),
          prescribed("flood-and-drought", PRESCRIBED_FLOOD_AND_DROUGHT, "防汛抗旱"),
          prescribed("farmland", PRESCRIBED_FARMLAND, "耕地保护"),
          prescribed("food-safety", PRESCRIBED_FOOD_SAFETY, "食品安全"),
          prescribed("fire-safety", PRESCRIBED_FIRE_SAFETY, "消防安全"),
          prescribed("rule-of-law", PRESCRIBED_RULE_OF_LAW, "法治政府建设"),
          prescribed("openness", PRESCRIBED_OPENNESS, "政务公开"),
          prescribed("education", PRESCRIBED_EDUCATION, "教育"),
          prescribed("others", PRESCRIBED_OTHERS, "其他同类"),
          limit("prescribed-topics", PRESCRIBED_TOPICS)
              .gist("上级要求上常务会议研究的安全生产、生态环保等工作，会议定期听取。")
              .when(is(MEETING, EXECUTIVE_MEETING))
              .stated(unquantified(PERIODICALLY))
              .citing(article(39).paragraph(1).item(4)),
          duty("executive-major-projects", MAJOR_PROJECTS)
              .gist("常务会议讨论决定重大项目。")
              .stated(Step.of(DISCUSS_AND_DECIDE, EXECUTIVE_MEETING))
              .citing(article(39).paragraph(1).item(5)),
          duty("executive-major-plans", MAJOR_PLANS)
              .gist("常务会议讨论决定重大规划。")
              .stated(Step.of(DISCUSS_AND_DECIDE, EXECUTIVE_MEETING))
              .citing(article(39).paragraph(1).item(5)),
          duty("executive-contracts", CONTRACTS)
              .gist("常务会议讨论决定重要的合同、协议。")
              .stated(Step.of(DISCUSS_AND_DECIDE, EXECUTIVE_MEETING))
              .citing(article(39).paragraph(1).item(5)),
          duty("executive-important-matters", IMPORTANT_MATTERS)
              .gist("常务会议讨论决定政府工作的重要事项。")
              .stated(Step.of(DISCUSS_AND_DECIDE, EXECUTIVE_MEETING))
              .citing(article(39).paragraph(1).item(5)),
          duty("executive-normative-documents", NORMATIVE_DOCUMENTS)
              .gist("常务会议讨论县政府的规范性文件。")
              .when(is(IN_NAME_OF, GOVERNMENT, DocumentOptions.GOVERNMENT_OFFICE))
              .stated(Step.of(DISCUSS, EXECUTIVE_MEETING))
              .citing(article(39).paragraph(1).item(6)),
          duty("executive-important-documents", IMPORTANT_DOCUMENTS)
              .gist("县政府发布的其他重要文件，也由常务会议讨论。")
              .stated(Step.of(DISCUSS, EXECUTIVE_MEETING))
              .citing(article(39).paragraph(1).item(6)),
          duty("executive-sanctions", DISCIPLINE)
              .gist("给不给行政处分、解除不解除，常务会议审议。")
              .stated(Step.of(DELIBERATE, EXECUTIVE_MEETING))
              .citing(article(39).paragraph(1).item(7)),
          duty("executive-awards", AWARDS)
              .gist("县政府或者部门名义的表彰奖励，常务会议审议。")
              .stated(Step.of(DELIBERATE, EXECUTIVE_MEETING))
              .citing(article(39).paragraph(1).item(7)),
          duty("executive-coordinating-bodies", COORDINATING_BODIES)
              .gist("成立议事协调机构，常务会议审议。")
              .stated(Step.of(DELIBERATE, EXECUTIVE_MEETING))
              .citing(article(39).paragraph(1).item(7)),
          duty("executive-other-matters", OTHER_MATTERS)
              .gist("别的重要事项，在常务会议上通报、讨论。")
              .stated(Step.of(INFORM_AND_DISCUSS, EXECUTIVE_MEETING))
              .citing(article(39).paragraph(1).item(8)),
          limit("executive-frequency", MEETING_FREQUENCY)
              .gist("常务会议原则上一个月开一次。")
              .when(is(MEETING, EXECUTIVE_MEETING))
              .inPrinciple(every(MONTH))
              .citing(article(39).paragraph(2)),
          ruling("executive-extra-session", EXTRA_SESSION)
              .gist("有重要情况或者重要事项急着研究的，常务会议可以随时开。")
              .when(
                  is(MEETING, EXECUTIVE_MEETING)
                      .and(is(IMPORTANT_SITUATION).or(is(PRESSING_MATTER))))
              .may(PERMITTED)
              .citing(article(39).paragraph(2)),

          // Art. 40
          seat("office-meeting-members", MEMBERS)
              .gist("县长办公会议的成员是县长和副县长。")
              .when(is(MEETING, COUNTY_HEADS_OFFICE_MEETING))
              .stated(attendees(COUNTY_HEAD, DEPUTY_COUNTY_HEAD))
              .citing(article(40)),
          seat("office-meeting-standing-attendees", STANDING_ATTENDEES)
              .gist("办公室主任列席县长办公会议。")
              .when(is(MEETING, COUNTY_HEADS_OFFICE_MEETING))
              .stated(attendees(OFFICE_DIRECTOR))
              .citing(article(40)),
          seat("office-meeting-attendees-by-need", ATTENDEES_BY_TOPIC)
              .gist("有必要的，请有关部门的主要负责人列席县长办公会议。")
              .when(is(MEETING, COUNTY_HEADS_OFFICE_MEETING))
              .stated(attendees(CONCERNED_DEPARTMENT_HEAD))
              .citing(article(40)),
          chain("chairing-office-meeting", CHAIRING)
              .gist("县长办公会议由县长召集并主持。")
              .when(is(MEETING, COUNTY_HEADS_OFFICE_MEETING))
              .stated(first(CONVENE_AND_CHAIR, COUNTY_HEAD))
              .citing(article(40), article(7)),
          duty("office-meeting-work-information", WORK_INFORMATION)
              .gist("县长办公会议交流重要的工作情况。")
              .stated(Step.of(EXCHANGE, COUNTY_HEADS_OFFICE_MEETING))
              .citing(article(40).item(1)),
          duty("office-meeting-issues-for-executive", ISSUES_FOR_EXECUTIVE_MEETING)
              .gist("要交常务会议解决的重要问题，县长办公会议先研究处理。")
              .stated(Step.of(HANDLE_FIRST, COUNTY_HEADS_OFFICE_MEETING))
              .citing(article(40).item(2)),
          duty("executive-issues-of-office-meeting", ISSUES_FOR_EXECUTIVE_MEETING)
              .gist("这样的重要问题，最后要由常务会议解决。")
              .stated(Step.of(SOLVE, EXECUTIVE_MEETING))
              .citing(article(40).item(2)),
          duty("office-meeting-daily-work", DAILY_WORK)
              .gist("日常工作里的其他重要事项，县长办公会议研究。")
              .stated(Step.of(CONSIDER, COUNTY_HEADS_OFFICE_MEETING))
              .citing(article(40).item(3)),

          // Art. 41
          chain("chairing-thematic", CHAIRING)
              .gist("专题会议由县长或者副县长召集并主持。")
              .when(is(MEETING, THEMATIC_MEETING))
              .stated(first(oneOf(CONVENE_AND_CHAIR, COUNTY_HEAD, DEPUTY_COUNTY_HEAD)))
              .citing(article(41).paragraph(1)),
          chain("chairing-thematic-delegated", CHAIRING)
              .gist("县长、副县长委托了的，专题会议由办公室主任或者副主任召集并主持。")
              .when(is(MEETING, THEMATIC_MEETING).and(is(CHAIR_DELEGATED)))
              .stated(first(oneOf(CONVENE_AND_CHAIR, OFFICE_DIRECTOR, DEPUTY_OFFICE_DIRECTOR)))
              .overriding("chairing-thematic")
              .citing(article(41).paragraph(1)),
          seat("thematic-participants", PARTICIPANTS)
              .gist("有关部门的负责人出席专题会议，不限于主要负责人。")
              .when(is(MEETING, THEMATIC_MEETING))
              .stated(attendees(CONCERNED_DEPARTMENT_LEADER))
              .citing(article(41).paragraph(1)),
          chain("joint-convening", JOINT_CONVENING)
              .gist("牵涉两位以上领导的分管工作，专题会议可由他们共同召集。")
              .when(is(MEETING, THEMATIC_MEETING).and(is(TWO_OR_MORE_PORTFOLIOS)))
              .may(first(CONVENE_JOINTLY, COUNTY_LEADER_IN_CHARGE))
              .citing(article(41).paragraph(1)),
          duty("thematic-portfolio-matters", PORTFOLIO_MATTERS)
              .gist("领导分工范围里的专门问题，专题会议研究协调。")
              .stated(Step.of(CONSIDER_AND_COORDINATE, THEMATIC_MEETING))
              .citing(article(41).paragraph(1).item(1)),
          duty("thematic-disagreements", DISAGREEMENTS)
              .gist("分管部门之间意见不一的，专题会议协调解决。")
              .stated(Step.of(RESOLVE, THEMATIC_MEETING))
              .citing(article(41).paragraph(1).item(2)),
          duty("thematic-preliminary", PRELIMINARY_TO_COLLECTIVE_DECISION)
              .gist("要交县政府集体决策的问题，专题会议先研究协调。")
              .stated(Step.of(COORDINATE_FIRST, THEMATIC_MEETING))
              .citing(article(41).paragraph(1).item(3)),
          duty("collective-decision-after-thematic", PRELIMINARY_TO_COLLECTIVE_DECISION)
              .gist("这样的问题，最后由县政府集体研究决策，上哪种会议没有写。")
              .stated(Step.of(CONSIDER_AND_DECIDE_TOGETHER, COUNTY_GOVERNMENT))
              .citing(article(41).paragraph(1).item(3)),
          duty("thematic-joint-work", JOINT_SPECIAL_WORK)
              .gist("要几个部门协作的专项工作，专题会议部署。")
              .stated(Step.of(ARRANGE, THEMATIC_MEETING))
              .citing(article(41).paragraph(1).item(4)),
          ruling("thematic-allocations", ALLOCATIONS_AT_MEETING)
              .gist("专题会议（连同现场办公会议）涉及资金、项目、编制的，仍要照规定的权限和程序审批。")
              .when(
                  is(MEETING, THEMATIC_MEETING)
                      .and(is(CONCERNS_ALLOCATIONS))
                      .and(isNot(DULY_APPROVED)))
              .stated(LACKING)
              .citing(article(41).paragraph(2)),
          limit("thematic-frequency", MEETING_FREQUENCY)
              .gist("专题会议有需要就开，没有固定次数。")
              .when(is(MEETING, THEMATIC_MEETING))
              .stated(unquantified(AS_NEEDED))
              .citing(article(41).paragraph(3)),
          ruling("thematic-at-any-time", EXTRA_SESSION)
              .gist("专题会议有需要的，随时可开。")
              .when(is(MEETING, THEMATIC_MEETING))
              .stated(PERMITTED)
              .citing(article(41).paragraph(3)),

          // Art. 42
          limit("topic-preparation", LimitSubjects.TOPIC_PREPARATION)
              .gist("要上全体会议或者常务会议的事项，主办部门在会前提前论证，与相关部门谈妥。")
              .by(LEAD_DEPARTMENT)
              .when(FOR_PLENARY_OR_EXECUTIVE)
              .stated(unquantified(BEFOREHAND))
              .citing(article(42)),
          chain("preparing-topics", MeetingChains.TOPIC_PREPARATION)
              .gist("上全体会议或者常务会议的事项，主办部门先论证、协调，过了合法合规审查，再由分管副县长确定，报县长同意。")
              .when(FOR_PLENARY_OR_EXECUTIVE)
              .stated(
                  first(STUDY, LEAD_DEPARTMENT)
                      .then(REACH_AGREEMENT, LEAD_DEPARTMENT)
                      .then(Step.byWhomNotSaid(REVIEW_LEGALITY_AND_COMPLIANCE))
                      .then(DETERMINE_TOPIC, DEPUTY_COUNTY_HEAD_IN_CHARGE)
                      .then(CONSENT, COUNTY_HEAD))
              .citing(article(42)),
          chain("review-of-topic", TOPIC_LEGALITY)
              .gist("上全体会议或者常务会议的事项，先审查合法合规，由谁审查没有写。")
              .when(FOR_PLENARY_OR_EXECUTIVE)
              .stated(first(Step.byWhomNotSaid(REVIEW_LEGALITY_AND_COMPLIANCE)))
              .citing(article(42)),
          requirement("topic-study", STUDY_OF_TOPIC)
              .gist("要上全体会议或者常务会议的事项，主办部门会前提前论证。")
              .when(FOR_PLENARY_OR_EXECUTIVE)
              .stated(Step.of(STUDY, LEAD_DEPARTMENT))
              .citing(article(42)),
          requirement("topic-agreement", DEPARTMENTS_AGREEMENT)
              .gist("要上全体会议或者常务会议的事项，主办部门会前与相关部门谈妥。")
              .when(FOR_PLENARY_OR_EXECUTIVE)
              .stated(Step.of(REACH_AGREEMENT, LEAD_DEPARTMENT))
              .citing(article(42)),
          requirement("topic-legality-review", LEGALITY_REVIEW)
              .gist("要上全体会议或者常务会议的事项，先审查合法性，由谁审查没有写。")
              .when(FOR_PLENARY_OR_EXECUTIVE)
              .after(STUDY_OF_TOPIC, DEPARTMENTS_AGREEMENT)
              .stated(Step.byWhomNotSaid(REVIEW_LEGALITY))
              .citing(article(42)),
          requirement("topic-compliance-review", COMPLIANCE_REVIEW)
              .gist("要上全体会议或者常务会议的事项，还要审查合规性，由谁审查没有写。")
              .when(FOR_PLENARY_OR_EXECUTIVE)
              .after(STUDY_OF_TOPIC, DEPARTMENTS_AGREEMENT)
              .stated(Step.byWhomNotSaid(REVIEW_COMPLIANCE))
              .citing(article(42)),
          requirement("leaders-determination", LEADERS_DETERMINATION)
              .gist("要上全体会议或者常务会议的事项，审查以后报分管副县长确定。")
              .when(FOR_PLENARY_OR_EXECUTIVE)
              .after(STUDY_OF_TOPIC, DEPARTMENTS_AGREEMENT, LEGALITY_REVIEW, COMPLIANCE_REVIEW)
              .stated(Step.of(DETERMINE, DEPUTY_COUNTY_HEAD_IN_CHARGE))
              .citing(article(42)),
          requirement("county-heads-consent", COUNTY_HEADS_CONSENT)
              .gist("要上全体会议或者常务会议的事项，分管副县长确定以后再报县长同意。")
              .when(FOR_PLENARY_OR_EXECUTIVE)
              .after(LEADERS_DETERMINATION)
              .stated(Step.of(CONSENT, COUNTY_HEAD))
              .citing(article(42)),
          // Which topics of an executive meeting are listed, article 43 says.
          chain("determining-plenary-topics", TOPIC_DETERMINATION)
              .gist("全体会议审议什么，分管副县长确定，并报县长同意。")
              .when(is(MEETING, PLENARY_MEETING))
              .stated(
                  first(DETERMINE_TOPIC, DEPUTY_COUNTY_HEAD_IN_CHARGE).then(CONSENT, COUNTY_HEAD))
              .citing(article(42)),
          ruling("legality-reviewed", TOPIC_LEGALITY_REVIEW)
              .gist("上全体会议或者常务会议的事项，没有审查过合法合规的，欠缺必经步骤。")
              .when(FOR_PLENARY_OR_EXECUTIVE.and(isNot(LEGALITY_REVIEWED)))
              .stated(LACKING)
              .citing(article(42)),
          ruling("within-own-powers", TOPIC_WITHIN_OWN_POWERS)
              .gist("副县长或者部门自己权限里能定的事，不上全体会议和常务会议。")
              .when(
                  FOR_PLENARY_OR_EXECUTIVE.and(
                      is(WITHIN_DEPUTYS_POWERS).or(is(WITHIN_DEPARTMENT_POWERS))))
              .stated(FORBIDDEN)
              .citing(article(42)),
          ruling("coordinated-first", TOPIC_COORDINATION)
              .gist("会前没有沟通协商过的事，不上全体会议和常务会议。")
              .when(FOR_PLENARY_OR_EXECUTIVE.and(isNot(COORDINATED)))
              .stated(FORBIDDEN)
              .citing(article(42)),

          // Art. 43
          chain("submitting-topics", MeetingChains.TOPIC_SUBMISSION)
              .gist("常务会议和县长办公会议的议题，由部门申报。")
              .when(FOR_EXECUTIVE_OR_OFFICE)
              .stated(first(SUBMIT_TOPIC, DEPARTMENTS))
              .citing(article(43).paragraph(1)),
          chain("reviewing-executive-topics", TOPIC_REVIEW)
              .gist("常务会议的议题，部门填申报单，分管副县长和协助他的副主任审定签字，办公室汇总，再由主任审定。")
              .when(is(MEETING, EXECUTIVE_MEETING))
              .stated(reviewedAfter(FILL_IN_EXECUTIVE_FORM))
              .citing(article(43).paragraph(1)),
          chain("reviewing-office-meeting-topics", TOPIC_REVIEW)
              .gist("县长办公会议的议题另有一种申报单，审签的顺序同常务会议。")
              .when(is(MEETING, COUNTY_HEADS_OFFICE_MEETING))
              .stated(reviewedAfter(FILL_IN_OFFICE_MEETING_FORM))
              .citing(article(43).paragraph(1)),
          chain("determining-topics", TOPIC_DETERMINATION)
              .gist("常务会议和县长办公会议列哪些议题，由主持的领导最后确定。")
              .when(FOR_EXECUTIVE_OR_OFFICE)
              .stated(first(DETERMINE_TOPIC, MEETING_CHAIR))
              .citing(article(43).paragraph(1)),
          limit("papers", MEETING_PAPERS_SUBMISSION)
              .gist("常务会议和县长办公会议的议题材料，应在会前五个工作日报到办公室审核。")
              .by(DEPARTMENTS)
              .when(FOR_EXECUTIVE_OR_OFFICE)
              .shall(ahead(5, WORKING_DAY, MEETING_HELD))
              .citing(article(43).paragraph(1)),
          chain("checking-papers", MEETING_PAPERS)
              .gist("常务会议和县长办公会议的议题材料，应由办公室审核。")
              .when(FOR_EXECUTIVE_OR_OFFICE)
              .shall(first(CHECK, GOVERNMENT_OFFICE))
              .citing(article(43).paragraph(1)),
          ruling("papers-well-drafted", TOPIC_PAPERS)
              .gist("议题材料须行文合乎规范，观点、依据、主题、建议都清楚。")
              .when(FOR_EXECUTIVE_OR_OFFICE.and(isNot(PAPERS_WELL_DRAFTED)))
              .must(LACKING)
              .citing(article(43).paragraph(2)),
          ruling("summary-of-long-papers", TOPIC_PAPERS)
              .gist("议题材料长的，须另写汇报稿。")
              .when(FOR_EXECUTIVE_OR_OFFICE.and(is(LONG_PAPERS)).and(isNot(SUMMARY_DRAFTED)))
              .must(LACKING)
              .citing(article(43).paragraph(2)),
          ruling("content-of-summary", TOPIC_PAPERS)
              .gist("汇报稿主要写背景过程、研究的内容、情况说明和建议。")
              .when(FOR_EXECUTIVE_OR_OFFICE.and(is(LONG_PAPERS)).and(isNot(SUMMARY_COMPLETE)))
              .stated(LACKING)
              .citing(article(43).paragraph(2)),

          // Art. 44
          chain("signing-minutes", SIGNING)
              .gist("全体会议、常务会议和县长办公会议的纪要，办公室起草，办公室主任审核，县长签发。")
              .when(is(KIND, MINUTES).and(AT_ONE_OF_THREE))
              .stated(
                  first(DRAFT, GOVERNMENT_OFFICE)
                      .then(CHECK, OFFICE_DIRECTOR)
                      .then(SIGN_AND_ISSUE, COUNTY_HEAD))
              .citing(article(44)),
          chain("signing-thematic-minutes", SIGNING)
              .gist("专题会议的纪要，县长或者分管的副县长签发。")
              .when(is(KIND, MINUTES).and(is(MEETING, THEMATIC_MEETING)))
              .stated(first(oneOf(SIGN_AND_ISSUE, COUNTY_HEAD, DEPUTY_COUNTY_HEAD_IN_CHARGE)))
              .citing(article(44)),

          // Art. 45
          limit("decided-matters", FOLLOW_UP)
              .gist("四种会议决定的事项，镇（街道）和部门要及时办理。")
              .by(TOWNSHIPS, DEPARTMENTS)
              .when(AT_ONE_OF_FOUR)
              .shall(unquantified(PROMPTLY))
              .citing(article(45)),
          chain("carrying-out", CARRYING_OUT)
              .gist("四种会议决定的事项，镇（街道）和部门要照办，办公室再把落实情况报告县政府领导。")
              .when(AT_ONE_OF_FOUR)
              .shall(
                  first(eachOf(COMPLY, TOWNSHIPS, DEPARTMENTS))
                      .then(Step.of(REPORT_TO, GOVERNMENT_OFFICE).to(COUNTY_LEADERS)))
              .citing(article(45)),
          limit("decided-matters-report", FOLLOW_UP_REPORT)
              .gist("会议决定的事项落实得如何，由办公室定期报告县政府领导。")
              .by(GOVERNMENT_OFFICE)
              .when(AT_ONE_OF_FOUR)
              .stated(unquantified(PERIODICALLY))
              .citing(article(45)),

          // Art. 46
          ruling("settled-otherwise", MEETING_NECESSITY)
              .gist("一份文件、一个电话能办妥的，不开会。")
              .when(is(SETTLED_BY_DOCUMENT_OR_TELEPHONE))
              .stated(FORBIDDEN)
              .citing(article(46)),
          ruling("merged-meetings", MEETING_NECESSITY)
              .gist("内容和时间都相近的会，一律合成一个，不另开。")
              .when(is(ANOTHER_IS_SIMILAR))
              .stated(FORBIDDEN)
              .citing(article(46)),
          ruling("departments-meeting", DEPARTMENTS_MEETING)
              .gist("部门名义开得了的会，不用县政府的名义。")
              .when(is(HELD_BY, COUNTY_GOVERNMENT).and(is(DEPARTMENT_COULD_HOLD)))
              .stated(FORBIDDEN)
              .citing(article(46)),
          ruling("by-video", MEETING_FORM)
              .gist("视频能开的会，不把人集中起来开。")
              .when(is(VIDEO_POSSIBLE).and(isNot(BY_VIDEO)))
              .stated(FORBIDDEN)
              .citing(article(46)),

          // Art. 47
          chain("leave-of-leaders", LEAVE)
              .gist("副县长不能出席全体会议、常务会议、县长办公会议的，须向县长请假。")
              .when(AT_ONE_OF_THREE.and(is(OFFICIAL, DEPUTY_COUNTY_HEAD)))
              .must(first(Step.of(APPLY_FOR_LEAVE, ABSENTEE).to(COUNTY_HEAD)))
              .overriding("leave")
              .citing(article(47)),
          chain("leave", LEAVE)
              .gist("县政府开的会，与会人员确有特殊情况来不了的，须向召集人请假。")
              .when(AT_ITS_MEETINGS.and(isNot(OFFICIAL, COUNTY_HEAD)))
              .must(first(Step.of(APPLY_FOR_LEAVE, ABSENTEE).to(MEETING_CONVENER)))
              .citing(article(47)),
          ruling("substitute-named", SUBSTITUTE)
              .gist("县政府开的会获准由人代替参加的，要写明是谁。")
              .when(AT_ITS_MEETINGS.and(is(SUBSTITUTE_SENT)).and(isNot(SUBSTITUTE_NAMED)))
              .shall(LACKING)
              .citing(article(47)));

  static final List<Provision> REGISTER =
      Collections.singletonList(declaratory(article(37), "只列出四种会议的名称，各自的规则见以下各条"));

  /** Art. 39, item 4: what superiors want the executive meeting to consider. */
  private static DutyRule prescribed(String id, Matter matter, String what) {
    return duty("executive-prescribed-" + id, matter)
        .gist("上级要求上会的" + what + "事项，常务会议定期听取。")
        .stated(Step.of(HEAR, EXECUTIVE_MEETING))
        .citing(article(39).paragraph(1).item(4));
  }

  /** Art. 43: the order of review, which is the same for both forms. */
  private static Chain reviewedAfter(Act form) {
    return first(form, DEPARTMENTS)
        .then(
            eachOf(
                APPROVE_FINALLY_AND_SIGN,
                DEPUTY_COUNTY_HEAD_IN_CHARGE,
                ASSISTING_DEPUTY_OFFICE_DIRECTOR))
        .then(COLLECT, GOVERNMENT_OFFICE)
        .then(APPROVE_FINALLY, OFFICE_DIRECTOR);
  }

  private Meetings() {}
}
