package org.workrules.profile.zhuanglang;

import static org.workrules.api.actor.Bodies.COUNTY_GOVERNMENT;
import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Bodies.GOVERNMENT_OFFICE;
import static org.workrules.api.actor.Bodies.JUSTICE_BUREAU;
import static org.workrules.api.actor.Bodies.LEAD_DEPARTMENT;
import static org.workrules.api.actor.Bodies.PRESENTING_DEPARTMENT;
import static org.workrules.api.actor.Bodies.RESPONSIBLE_DEPARTMENT;
import static org.workrules.api.actor.Bodies.TOWNSHIPS;
import static org.workrules.api.actor.Bodies.UNITS;
import static org.workrules.api.actor.Roles.ABSENTEE;
import static org.workrules.api.actor.Roles.CONCERNED_DEPARTMENT_HEAD;
import static org.workrules.api.actor.Roles.CONCERNED_DEPARTMENT_LEADER;
import static org.workrules.api.actor.Roles.CONCERNED_DEPUTY_COUNTY_HEAD;
import static org.workrules.api.actor.Roles.CONCERNED_DEPUTY_OFFICE_DIRECTOR;
import static org.workrules.api.actor.Roles.CONCERNED_TOWNSHIP_HEAD;
import static org.workrules.api.actor.Roles.CONCERNED_TOWNSHIP_LEADER;
import static org.workrules.api.actor.Roles.CONCERNED_UNIT_HEAD;
import static org.workrules.api.actor.Roles.CONCERNED_UNIT_LEADER;
import static org.workrules.api.actor.Roles.CONSTITUENT_DEPARTMENT_HEAD;
import static org.workrules.api.actor.Roles.COUNTY_HEAD;
import static org.workrules.api.actor.Roles.DEPARTMENT_HEAD;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD_IN_CHARGE;
import static org.workrules.api.actor.Roles.DEPUTY_DEPARTMENT_HEAD;
import static org.workrules.api.actor.Roles.JUSTICE_BUREAU_HEAD;
import static org.workrules.api.actor.Roles.MEETING_CHAIR;
import static org.workrules.api.actor.Roles.OFFICE_DIRECTOR;
import static org.workrules.api.actor.Roles.SUPERVISION_COMMISSION_LEADER;
import static org.workrules.api.actor.Roles.UNIT_HEAD;
import static org.workrules.api.document.DocumentChains.SIGNING;
import static org.workrules.api.document.DocumentFacts.DEEMED_NECESSARY;
import static org.workrules.api.document.DocumentFacts.DISAGREEMENT_REMAINS;
import static org.workrules.api.document.DocumentFacts.IN_NAME_OF;
import static org.workrules.api.document.DocumentFacts.KIND;
import static org.workrules.api.document.DocumentFacts.NORMATIVE_DOCUMENT;
import static org.workrules.api.document.DocumentKinds.MINUTES;
import static org.workrules.api.document.DocumentOptions.GOVERNMENT;
import static org.workrules.api.matter.DutyRule.duty;
import static org.workrules.api.matter.Matters.AWARDS;
import static org.workrules.api.matter.Matters.BILLS_TO_PEOPLES_CONGRESS;
import static org.workrules.api.matter.Matters.CROSS_DEPARTMENT_MATTERS;
import static org.workrules.api.matter.Matters.DEPARTMENT_REPORTS;
import static org.workrules.api.matter.Matters.DIFFICULT_ISSUES;
import static org.workrules.api.matter.Matters.DISCIPLINE;
import static org.workrules.api.matter.Matters.IMPORTANT_MATTERS;
import static org.workrules.api.matter.Matters.IMPORTANT_WORK;
import static org.workrules.api.matter.Matters.KEY_TASKS;
import static org.workrules.api.matter.Matters.NORMATIVE_DOCUMENTS;
import static org.workrules.api.matter.Matters.ORDERS_AND_DECISIONS;
import static org.workrules.api.matter.Matters.OTHER_MATTERS;
import static org.workrules.api.matter.Matters.PERSONNEL;
import static org.workrules.api.matter.Matters.PORTFOLIO_MATTERS;
import static org.workrules.api.matter.Matters.REPORTS_TO_PARTY_COMMITTEE;
import static org.workrules.api.matter.Matters.SUPERIOR_DECISIONS;
import static org.workrules.api.matter.Matters.WORK_INFORMATION;
import static org.workrules.api.matter.RequirementRule.requirement;
import static org.workrules.api.matter.Requirements.COORDINATION_MEETING;
import static org.workrules.api.meeting.Attendees.attendees;
import static org.workrules.api.meeting.MeetingChains.CHAIRING;
import static org.workrules.api.meeting.MeetingChains.LEAVE;
import static org.workrules.api.meeting.MeetingChains.MEETING_APPROVAL;
import static org.workrules.api.meeting.MeetingChains.MEETING_PAPERS;
import static org.workrules.api.meeting.MeetingChains.ORGANISING;
import static org.workrules.api.meeting.MeetingChains.TOPIC_DETERMINATION;
import static org.workrules.api.meeting.MeetingChains.TOPIC_LEGALITY;
import static org.workrules.api.meeting.MeetingChains.TOPIC_REVIEW;
import static org.workrules.api.meeting.MeetingChains.TOWNSHIP_INVITATION;
import static org.workrules.api.meeting.MeetingFacts.ADDED_LATER;
import static org.workrules.api.meeting.MeetingFacts.CONCERNS_LAW;
import static org.workrules.api.meeting.MeetingFacts.COORDINATED;
import static org.workrules.api.meeting.MeetingFacts.COUNTY_WIDE;
import static org.workrules.api.meeting.MeetingFacts.DEPARTMENTS_AFFAIR;
import static org.workrules.api.meeting.MeetingFacts.DEPUTY_IN_CHARGE_ATTENDS;
import static org.workrules.api.meeting.MeetingFacts.HELD_BY;
import static org.workrules.api.meeting.MeetingFacts.HELD_THIS_YEAR;
import static org.workrules.api.meeting.MeetingFacts.INVITATION_APPROVED;
import static org.workrules.api.meeting.MeetingFacts.INVITATION_NECESSARY;
import static org.workrules.api.meeting.MeetingFacts.INVITES_COUNTY_LEADERS;
import static org.workrules.api.meeting.MeetingFacts.INVITES_TOWNSHIP_HEADS;
import static org.workrules.api.meeting.MeetingFacts.INVITES_TOWNSHIP_LEADERS;
import static org.workrules.api.meeting.MeetingFacts.LEGALITY_REVIEWED;
import static org.workrules.api.meeting.MeetingFacts.MEETING_APPROVED;
import static org.workrules.api.meeting.MeetingFacts.MOVED_AD_HOC;
import static org.workrules.api.meeting.MeetingFacts.OF_NEW_CONTENT;
import static org.workrules.api.meeting.MeetingFacts.OF_OVERALL_SIGNIFICANCE;
import static org.workrules.api.meeting.MeetingFacts.PROPOSER;
import static org.workrules.api.meeting.MeetingFacts.SPECIAL_REASON;
import static org.workrules.api.meeting.MeetingFacts.WITH_CLEAR_PROPOSAL;
import static org.workrules.api.meeting.MeetingFacts.WORKING_MEETING;
import static org.workrules.api.meeting.MeetingRulings.DEPARTMENTS_MEETING;
import static org.workrules.api.meeting.MeetingRulings.EXTRA_SESSION;
import static org.workrules.api.meeting.MeetingRulings.GROUNDS_FOR_LEAVE;
import static org.workrules.api.meeting.MeetingRulings.LATE_TOPIC;
import static org.workrules.api.meeting.MeetingRulings.LEADERS_ATTENDANCE;
import static org.workrules.api.meeting.MeetingRulings.MEETING_APPROVED_FIRST;
import static org.workrules.api.meeting.MeetingRulings.NUMBER_OF_MEETINGS;
import static org.workrules.api.meeting.MeetingRulings.SPONSOR_ATTENDANCE;
import static org.workrules.api.meeting.MeetingRulings.TOPIC_CONTENT;
import static org.workrules.api.meeting.MeetingRulings.TOPIC_COORDINATION;
import static org.workrules.api.meeting.MeetingRulings.TOPIC_LEGALITY_REVIEW;
import static org.workrules.api.meeting.MeetingRulings.TOPIC_PAPERS;
import static org.workrules.api.meeting.MeetingRulings.TOWNSHIP_ATTENDANCE;
import static org.workrules.api.meeting.MeetingTypes.COUNTY_HEADS_OFFICE_MEETING;
import static org.workrules.api.meeting.MeetingTypes.EXECUTIVE_MEETING;
import static org.workrules.api.meeting.MeetingTypes.PLENARY_MEETING;
import static org.workrules.api.meeting.MeetingTypes.THEMATIC_MEETING;
import static org.workrules.api.meeting.SeatRule.seat;
import static org.workrules.api.meeting.Seats.ATTENDEES_BY_TOPIC;
import static org.workrules.api.meeting.Seats.MEMBERS;
import static org.workrules.api.meeting.Seats.PARTICIPANTS;
import static org.workrules.api.meeting.Seats.STANDING_ATTENDEES;
import static org.workrules.api.procedure.Acts.APPLY_FOR_LEAVE;
import static org.workrules.api.procedure.Acts.APPROVE_FINALLY;
import static org.workrules.api.procedure.Acts.ARRANGE;
import static org.workrules.api.procedure.Acts.CHECK_AND_SIGN;
import static org.workrules.api.procedure.Acts.CHECK_STRICTLY;
import static org.workrules.api.procedure.Acts.CONSENT;
import static org.workrules.api.procedure.Acts.CONSIDER;
import static org.workrules.api.procedure.Acts.CONVENE_AND_CHAIR;
import static org.workrules.api.procedure.Acts.CONVEY;
import static org.workrules.api.procedure.Acts.COORDINATE_OR_CHECK;
import static org.workrules.api.procedure.Acts.DELIBERATE;
import static org.workrules.api.procedure.Acts.DETERMINE_TOPIC;
import static org.workrules.api.procedure.Acts.DISCUSS;
import static org.workrules.api.procedure.Acts.DISCUSS_AND_ADOPT;
import static org.workrules.api.procedure.Acts.DISCUSS_AND_DECIDE;
import static org.workrules.api.procedure.Acts.GRANT;
import static org.workrules.api.procedure.Acts.HEAR;
import static org.workrules.api.procedure.Acts.INFORM;
import static org.workrules.api.procedure.Acts.INFORM_AND_DISCUSS;
import static org.workrules.api.procedure.Acts.LEAD_DRAFTING;
import static org.workrules.api.procedure.Acts.ORGANISE;
import static org.workrules.api.procedure.Acts.PROPOSE_TOPIC;
import static org.workrules.api.procedure.Acts.REPORT_TO;
import static org.workrules.api.procedure.Acts.SIGN_AND_ISSUE;
import static org.workrules.api.procedure.Acts.STUDY;
import static org.workrules.api.procedure.Acts.SUBMIT_REQUEST;
import static org.workrules.api.procedure.Acts.SUBMIT_TOPIC;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Condition.isNot;
import static org.workrules.api.rule.Facts.MAJOR_MATTER;
import static org.workrules.api.rule.Facts.MEETING;
import static org.workrules.api.rule.Facts.OFFICIAL;
import static org.workrules.api.rule.Facts.URGENT;
import static org.workrules.api.ruling.Ruling.FORBIDDEN;
import static org.workrules.api.ruling.Ruling.LACKING;
import static org.workrules.api.ruling.Ruling.PERMITTED;
import static org.workrules.api.ruling.RulingRule.ruling;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.time.Events.MEETING_CLOSED;
import static org.workrules.api.time.Events.MEETING_HELD;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSubjects.COUNTY_WIDE_MEETING_CONSENT;
import static org.workrules.api.time.LimitSubjects.COUNTY_WIDE_MEETING_FREQUENCY;
import static org.workrules.api.time.LimitSubjects.DECIDED_DOCUMENT_ISSUE;
import static org.workrules.api.time.LimitSubjects.MEETING_FREQUENCY;
import static org.workrules.api.time.LimitSubjects.TOPIC_PREPARATION;
import static org.workrules.api.time.LimitSubjects.TOPIC_SUBMISSION;
import static org.workrules.api.time.LimitUnit.CALENDAR_DAY;
import static org.workrules.api.time.LimitUnit.MONTH;
import static org.workrules.api.time.LimitUnit.WORKING_DAY;
import static org.workrules.api.time.LimitUnit.YEAR;
import static org.workrules.api.time.Promptness.BEFOREHAND;
import static org.workrules.api.time.TimeLimit.ahead;
import static org.workrules.api.time.TimeLimit.every;
import static org.workrules.api.time.TimeLimit.setBy;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.api.time.TimeLimit.within;
import static org.workrules.profile.zhuanglang.Vocabulary.CHECK_AND_GIVE_CLEAR_OPINION;
import static org.workrules.profile.zhuanglang.Vocabulary.CLEAR_LEGALITY_OPINION;
import static org.workrules.profile.zhuanglang.Vocabulary.CONSIDER_AND_DISCUSS;
import static org.workrules.profile.zhuanglang.Vocabulary.COORDINATE_AT_THEMATIC_MEETING;
import static org.workrules.profile.zhuanglang.Vocabulary.DECIDED_DOCUMENT;
import static org.workrules.profile.zhuanglang.Vocabulary.EXCHANGE;
import static org.workrules.profile.zhuanglang.Vocabulary.FILL_IN_TOPIC_FORM;
import static org.workrules.profile.zhuanglang.Vocabulary.JUSTICE_BUREAU_OPINION;
import static org.workrules.profile.zhuanglang.Vocabulary.LEAD_AND_CHARGE;
import static org.workrules.profile.zhuanglang.Vocabulary.MAJOR_CHANGES;
import static org.workrules.profile.zhuanglang.Vocabulary.OTHER_IMPORTANT_MATTERS;
import static org.workrules.profile.zhuanglang.Vocabulary.OTHER_MAJOR_MATTERS;
import static org.workrules.profile.zhuanglang.Vocabulary.PAPERS_FAITHFUL;
import static org.workrules.profile.zhuanglang.Vocabulary.PAPERS_WELL_DRAFTED;
import static org.workrules.profile.zhuanglang.Vocabulary.REPORTED_UPWARD;
import static org.workrules.profile.zhuanglang.Vocabulary.TEXTUAL_CHANGES;
import static org.workrules.profile.zhuanglang.Vocabulary.TOPIC_STUDY;
import static org.workrules.profile.zhuanglang.WorkRules2023.article;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.workrules.api.actor.Body;
import org.workrules.api.meeting.MeetingChains;
import org.workrules.api.procedure.ChainRule;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Condition;
import org.workrules.api.rule.Rule;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitSource;

/** 第九章 会议制度: meetings, articles 48 to 58. */
final class Meetings {

  private static final Condition PLENARY = is(MEETING, PLENARY_MEETING);

  private static final Condition EXECUTIVE = is(MEETING, EXECUTIVE_MEETING);

  private static final Condition OFFICE = is(MEETING, COUNTY_HEADS_OFFICE_MEETING);

  private static final Condition THEMATIC = is(MEETING, THEMATIC_MEETING);

  private static final Condition ANY_BUT_THEMATIC =
      is(MEETING, PLENARY_MEETING, EXECUTIVE_MEETING, COUNTY_HEADS_OFFICE_MEETING);

  private static final Condition ANY_OF_THE_FOUR =
      is(
          MEETING,
          PLENARY_MEETING,
          EXECUTIVE_MEETING,
          COUNTY_HEADS_OFFICE_MEETING,
          THEMATIC_MEETING);

  private static final Condition COUNTY_WIDE_OF_DEPARTMENTS =
      is(COUNTY_WIDE).and(is(HELD_BY, DEPARTMENTS));

  private static final Condition COUNTY_WIDE_FOR_DEPARTMENTS =
      is(COUNTY_WIDE).and(is(DEPARTMENTS_AFFAIR));

  /** 负责同志: any leader of a township, so its head too. */
  private static final Condition INVITES_TOWNSHIPS =
      COUNTY_WIDE_FOR_DEPARTMENTS.and(is(INVITES_TOWNSHIP_LEADERS).or(is(INVITES_TOWNSHIP_HEADS)));

  static final List<Rule<?, ?>> RULES =
      Arrays.asList(

          // Art. 49
          seat("plenary-members", MEMBERS)
              .gist("全体会议由县长、副县长、办公室主任和组成部门的主要负责人组成。")
              .when(PLENARY)
              .stated(
                  attendees(
                      COUNTY_HEAD,
                      DEPUTY_COUNTY_HEAD,
                      OFFICE_DIRECTOR,
                      CONSTITUENT_DEPARTMENT_HEAD))
              .citing(article(49).paragraph(1)),
          chain("plenary-chair", CHAIRING)
              .gist("全体会议，县长召集并主持。")
              .when(PLENARY)
              .stated(first(CONVENE_AND_CHAIR, COUNTY_HEAD))
              .citing(article(49).paragraph(1), article(10)),
          duty("plenary-superior-decisions", SUPERIOR_DECISIONS)
              .gist("上级和县委的重要指示、决定，由全体会议传达贯彻。")
              .stated(Step.of(CONVEY, PLENARY_MEETING))
              .citing(article(49).paragraph(1).item(1)),
          duty("plenary-work-information", WORK_INFORMATION)
              .gist("重要的工作情况，在全体会议上通报。")
              .stated(Step.of(INFORM, PLENARY_MEETING))
              .citing(article(49).paragraph(1).item(2)),
          duty("plenary-important-work", IMPORTANT_WORK)
              .gist("县政府的重要工作，由全体会议部署。")
              .stated(Step.of(ARRANGE, PLENARY_MEETING))
              .citing(article(49).paragraph(1).item(3)),
          duty("plenary-other-matters", OTHER_MAJOR_MATTERS)
              .gist("别的重大事项有需要的，也拿到全体会议讨论。")
              .stated(Step.of(DISCUSS, PLENARY_MEETING))
              .citing(article(49).paragraph(1).item(4)),
          limit("plenary-frequency", MEETING_FREQUENCY)
              .gist("全体会议，一年一般开两次。")
              .when(PLENARY)
              .generally(every(YEAR).times(2))
              .citing(article(49).paragraph(2)),
          ruling("plenary-extra-session", EXTRA_SESSION)
              .gist("有必要的，全体会议可以随时开。")
              .when(PLENARY.and(is(DEEMED_NECESSARY)))
              .may(PERMITTED)
              .citing(article(49).paragraph(2)),
          seat("plenary-attendees", ATTENDEES_BY_TOPIC)
              .gist("视需要，可以安排别的有关单位的主要负责人列席全体会议。")
              .when(PLENARY)
              .may(attendees(CONCERNED_UNIT_HEAD))
              .citing(article(49).paragraph(2)),

          // Art. 50, who and what
          seat("executive-members", MEMBERS)
              .gist("常务会议由县长、副县长和办公室主任组成。")
              .when(EXECUTIVE)
              .stated(attendees(COUNTY_HEAD, DEPUTY_COUNTY_HEAD, OFFICE_DIRECTOR))
              .citing(article(50).paragraph(1)),
          chain("executive-chair", CHAIRING)
              .gist("常务会议，县长召集并主持。")
              .when(EXECUTIVE)
              .stated(first(CONVENE_AND_CHAIR, COUNTY_HEAD))
              .citing(article(50).paragraph(1), article(10)),
          duty("executive-superior-decisions", SUPERIOR_DECISIONS)
              .gist("上级和县委的重大决策部署怎样落实，由常务会议研究措施。")
              .stated(Step.of(CONSIDER, EXECUTIVE_MEETING))
              .citing(article(50).paragraph(1).item(1)),
          duty("executive-reports-to-party-committee", REPORTS_TO_PARTY_COMMITTEE)
              .gist("重要事项须请县委审定的，先由常务会议研究。")
              .stated(Step.of(CONSIDER, EXECUTIVE_MEETING))
              .citing(article(50).paragraph(1).item(2)),
          duty("executive-bills", BILLS_TO_PEOPLES_CONGRESS)
              .gist("重要事项须请县人大方面审议的，先由常务会议研究。")
              .stated(Step.of(CONSIDER, EXECUTIVE_MEETING))
              .citing(article(50).paragraph(1).item(3)),
          duty("executive-important-matters", IMPORTANT_MATTERS)
              .gist("政府工作的重要事项，由常务会议讨论决定。")
              .stated(Step.of(DISCUSS_AND_DECIDE, EXECUTIVE_MEETING))
              .citing(article(50).paragraph(1).item(4)),
          duty("executive-orders", ORDERS_AND_DECISIONS)
              .gist("县政府要发布的决定、命令，由常务会议讨论。")
              .stated(Step.of(DISCUSS, EXECUTIVE_MEETING))
              .citing(article(50).paragraph(1).item(5)),
          duty("executive-normative-documents", NORMATIVE_DOCUMENTS)
              .gist("县政府要制定的规范性文件，由常务会议讨论。")
              .when(is(IN_NAME_OF, GOVERNMENT))
              .stated(Step.of(DISCUSS, EXECUTIVE_MEETING))
              .citing(article(50).paragraph(1).item(5)),
          duty("executive-department-reports", DEPARTMENT_REPORTS)
              .gist("部门和有关单位的重要工作汇报，由常务会议听取。")
              .stated(Step.of(HEAR, EXECUTIVE_MEETING))
              .citing(article(50).paragraph(1).item(6)),
          duty("executive-personnel", PERSONNEL)
              .gist("工作部门和有关单位的人事任免，由常务会议讨论通过。")
              .stated(Step.of(DISCUSS_AND_ADOPT, EXECUTIVE_MEETING))
              .citing(article(50).paragraph(1).item(7)),
          duty("executive-awards", AWARDS)
              .gist("政府系统的奖励，由常务会议研究。")
              .stated(Step.of(CONSIDER, EXECUTIVE_MEETING))
              .citing(article(50).paragraph(1).item(8)),
          duty("executive-sanctions", DISCIPLINE)
              .gist("政府系统的惩处，由常务会议研究。")
              .stated(Step.of(CONSIDER, EXECUTIVE_MEETING))
              .citing(article(50).paragraph(1).item(8)),
          duty("executive-other-matters", OTHER_IMPORTANT_MATTERS)
              .gist("别的重要事项，常务会议可作通报和讨论。")
              .stated(Step.of(INFORM_AND_DISCUSS, EXECUTIVE_MEETING))
              .citing(article(50).paragraph(1).item(9)),

          // Art. 50, which topics
          ruling("executive-topic-content", TOPIC_CONTENT)
              .gist("不关全局、没有新意或者没有明确主张的议题，一概不能上常务会议。")
              .when(
                  EXECUTIVE.and(
                      isNot(OF_OVERALL_SIGNIFICANCE)
                          .or(isNot(OF_NEW_CONTENT))
                          .or(isNot(WITH_CLEAR_PROPOSAL))))
              .mustNot(FORBIDDEN)
              .citing(article(50).paragraph(2)),
          limit("executive-meeting-topic-coordination", TOPIC_PREPARATION)
              .gist("常务会议的议题上会之前，先由分管副县长开专题会议协调。")
              .by(DEPUTY_COUNTY_HEAD_IN_CHARGE)
              .when(EXECUTIVE)
              .shall(unquantified(BEFOREHAND))
              .citing(article(50).paragraph(2)),
          chain("executive-topic-preparation", MeetingChains.TOPIC_PREPARATION)
              .gist("常务会议的议题，先由分管副县长开专题会议协调，意见一致了才提交审议。")
              .when(EXECUTIVE)
              .shall(
                  first(COORDINATE_AT_THEMATIC_MEETING, DEPUTY_COUNTY_HEAD_IN_CHARGE)
                      .then(DELIBERATE, EXECUTIVE_MEETING))
              .citing(article(50).paragraph(2)),
          ruling("executive-topic-coordinated", TOPIC_COORDINATION)
              .gist("没有先开专题会议协调的议题，还不到提交常务会议的时候。")
              .when(EXECUTIVE.and(isNot(COORDINATED)))
              .shall(LACKING)
              .citing(article(50).paragraph(2)),
          ruling("executive-topic-agreed", TOPIC_COORDINATION)
              .gist("协调之后意见仍不一致的议题，还不到提交常务会议的时候。")
              .when(EXECUTIVE.and(is(DISAGREEMENT_REMAINS)))
              .shall(LACKING)
              .citing(article(50).paragraph(2)),
          requirement("coordination-meeting-first", COORDINATION_MEETING)
              .gist("要上常务会议的，分管副县长事先开专题会议协调，取得一致。")
              .when(EXECUTIVE)
              .shall(Step.of(COORDINATE_AT_THEMATIC_MEETING, DEPUTY_COUNTY_HEAD_IN_CHARGE))
              .citing(article(50).paragraph(2)),
          chain("executive-topic-legality", TOPIC_LEGALITY)
              .gist("议题牵涉法律法规的，经县司法局审核、给出明确意见，再提交常务会议。")
              .when(EXECUTIVE.and(is(CONCERNS_LAW)))
              .shall(
                  first(CHECK_AND_GIVE_CLEAR_OPINION, JUSTICE_BUREAU)
                      .then(DELIBERATE, EXECUTIVE_MEETING))
              .citing(article(50).paragraph(2)),
          ruling("executive-topic-legality-reviewed", TOPIC_LEGALITY_REVIEW)
              .gist("议题牵涉法律法规，县司法局没有审核或者没有明确意见的，还缺一道手续。")
              .when(
                  EXECUTIVE
                      .and(is(CONCERNS_LAW))
                      .and(isNot(LEGALITY_REVIEWED).or(isNot(CLEAR_LEGALITY_OPINION))))
              .shall(LACKING)
              .citing(article(50).paragraph(2)),
          requirement("justice-bureau-opinion", JUSTICE_BUREAU_OPINION)
              .gist("要上常务会议又牵涉法律法规的，县司法局事先审核，意见要明确。")
              .when(EXECUTIVE.and(is(CONCERNS_LAW)))
              .shall(Step.of(CHECK_AND_GIVE_CLEAR_OPINION, JUSTICE_BUREAU))
              .citing(article(50).paragraph(2)),
          limit("executive-meeting-topic", TOPIC_SUBMISSION)
              .gist("常务会议的议题，至迟在会议七日之前申报。")
              .when(EXECUTIVE)
              .must(ahead(7, CALENDAR_DAY, MEETING_HELD))
              .citing(article(50).paragraph(3)),
          chain("executive-topic-of-county-head", MeetingChains.TOPIC_SUBMISSION)
              .gist("县长出的议题，分管副县长牵头，责任部门论证之后申报。")
              .when(EXECUTIVE.and(is(PROPOSER, COUNTY_HEAD)))
              .stated(
                  first(LEAD_AND_CHARGE, DEPUTY_COUNTY_HEAD_IN_CHARGE)
                      .then(STUDY, RESPONSIBLE_DEPARTMENT)
                      .then(SUBMIT_TOPIC, RESPONSIBLE_DEPARTMENT))
              .citing(article(50).paragraph(3)),
          chain("executive-topic-of-deputy", MeetingChains.TOPIC_SUBMISSION)
              .gist("副县长出的议题，责任部门论证，县长同意之后申报。")
              .when(EXECUTIVE.and(is(PROPOSER, DEPUTY_COUNTY_HEAD)))
              .stated(
                  first(STUDY, RESPONSIBLE_DEPARTMENT)
                      .then(CONSENT, COUNTY_HEAD)
                      .then(SUBMIT_TOPIC, RESPONSIBLE_DEPARTMENT))
              .citing(article(50).paragraph(3)),
          topicOf("executive-topic-of-departments", DEPARTMENTS, "部门出的议题，分管副县长、县长先后同意了才申报。"),
          topicOf("executive-topic-of-units", UNITS, "单位出的议题，与部门的一样，两级同意了才申报。"),
          topicOf("executive-topic-of-townships", TOWNSHIPS, "乡镇出的议题，与部门的一样，两级同意了才申报。"),
          requirement("study-of-topic", TOPIC_STUDY)
              .gist("县长、副县长出的议题，责任部门先研究论证，再申报到常务会议。")
              .when(EXECUTIVE.and(is(PROPOSER, COUNTY_HEAD, DEPUTY_COUNTY_HEAD)))
              .stated(Step.of(STUDY, RESPONSIBLE_DEPARTMENT))
              .citing(article(50).paragraph(3)),
          chain("executive-topic-review", TOPIC_REVIEW)
              .gist("常务会议的议题填好审定单，主任、分管副县长、县长逐级审签，再交会议审定，填单人没有写明。")
              .when(EXECUTIVE)
              .stated(
                  first(Step.byWhomNotSaid(FILL_IN_TOPIC_FORM))
                      .then(CHECK_AND_SIGN, OFFICE_DIRECTOR)
                      .then(CHECK_AND_SIGN, DEPUTY_COUNTY_HEAD_IN_CHARGE)
                      .then(CHECK_AND_SIGN, COUNTY_HEAD)
                      .then(APPROVE_FINALLY, EXECUTIVE_MEETING))
              .citing(article(50).paragraph(4)),
          ruling("executive-topic-added-later", LATE_TOPIC)
              .gist("常务会议的议题定下以后，一般不再添加。")
              .when(EXECUTIVE.and(is(ADDED_LATER)))
              .generally(FORBIDDEN)
              .citing(article(50).paragraph(4)),
          ruling("executive-topic-ad-hoc", LATE_TOPIC)
              .gist("事情不紧急的，不在常务会议上临时提出。")
              .when(EXECUTIVE.and(is(MOVED_AD_HOC)).and(isNot(URGENT)))
              .stated(FORBIDDEN)
              .citing(article(50).paragraph(4)),
          ruling("executive-topic-without-deputy", SPONSOR_ATTENDANCE)
              .gist("分管副县长到不了会的，他那一摊的议题一般不上常务会议。")
              .when(EXECUTIVE.and(isNot(DEPUTY_IN_CHARGE_ATTENDS)))
              .generally(FORBIDDEN)
              .citing(article(50).paragraph(4)),

          // Art. 50, when and who attends
          limit("executive-frequency", MEETING_FREQUENCY)
              .gist("常务会议，原则上一个月开两次。")
              .when(EXECUTIVE)
              .inPrinciple(every(MONTH).times(2))
              .citing(article(50).paragraph(5)),
          ruling("executive-extra-session", EXTRA_SESSION)
              .gist("看实际情况，常务会议可以随时加开。")
              .when(EXECUTIVE)
              .may(PERMITTED)
              .citing(article(50).paragraph(5)),
          seat("executive-standing-attendees", STANDING_ATTENDEES)
              .gist("固定列席常务会议的，是县监委负责人和司法局主要负责人。")
              .when(EXECUTIVE)
              .stated(attendees(SUPERVISION_COMMISSION_LEADER, JUSTICE_BUREAU_HEAD))
              .citing(article(50).paragraph(5)),
          seat("executive-attendees", ATTENDEES_BY_TOPIC)
              .gist("看讨论什么，安排有关的部门、单位、乡镇由主要负责人列席常务会议。")
              .when(EXECUTIVE)
              .stated(
                  attendees(
                      CONCERNED_DEPARTMENT_HEAD, CONCERNED_UNIT_HEAD, CONCERNED_TOWNSHIP_HEAD))
              .citing(article(50).paragraph(5)),

          // Art. 51
          chain("office-meeting-chair", CHAIRING)
              .gist("县长办公会议，县长召集并主持。")
              .when(OFFICE)
              .stated(first(CONVENE_AND_CHAIR, COUNTY_HEAD))
              .citing(article(51), article(10)),
          seat("office-meeting-participants", PARTICIPANTS)
              .gist("县长办公会议看讨论什么请人：相关副县长，办公室主任或者副主任，有关部门和单位的主要负责人。")
              .when(OFFICE)
              .stated(
                  attendees(CONCERNED_DEPUTY_COUNTY_HEAD)
                      .andOneOf(OFFICE_DIRECTOR, CONCERNED_DEPUTY_OFFICE_DIRECTOR)
                      .and(CONCERNED_DEPARTMENT_HEAD, CONCERNED_UNIT_HEAD))
              .citing(article(51)),
          duty("office-meeting-key-tasks", KEY_TASKS)
              .gist("重点工作怎样推进，由县长办公会议研究讨论。")
              .stated(Step.of(CONSIDER_AND_DISCUSS, COUNTY_HEADS_OFFICE_MEETING))
              .citing(article(51).item(1)),
          duty("office-meeting-cross-department-matters", CROSS_DEPARTMENT_MATTERS)
              .gist("重大事项牵涉几个部门、要统筹协调的，由县长办公会议研究讨论。")
              .stated(Step.of(CONSIDER_AND_DISCUSS, COUNTY_HEADS_OFFICE_MEETING))
              .citing(article(51).item(1)),
          duty("office-meeting-information", WORK_INFORMATION)
              .gist("重要情况，在县长办公会议上沟通。")
              .stated(Step.of(EXCHANGE, COUNTY_HEADS_OFFICE_MEETING))
              .citing(article(51).item(2)),
          duty("office-meeting-difficult-issues", DIFFICULT_ISSUES)
              .gist("重点、难点问题，由县长办公会议深入研究。")
              .stated(Step.of(CONSIDER, COUNTY_HEADS_OFFICE_MEETING))
              .citing(article(51).item(2)),
          duty("office-meeting-other-matters", OTHER_MATTERS)
              .gist("别的事项有需要的，也由县长办公会议研究。")
              .stated(Step.of(CONSIDER, COUNTY_HEADS_OFFICE_MEETING))
              .citing(article(51).item(3)),

          // Art. 52
          chain("thematic-meeting-chair", CHAIRING)
              .gist("专题会议，副县长召集并主持。")
              .when(THEMATIC)
              .stated(first(CONVENE_AND_CHAIR, DEPUTY_COUNTY_HEAD))
              .citing(article(52)),
          duty("thematic-meeting-portfolio-matters", PORTFOLIO_MATTERS)
              .gist("副县长分管范围里的重大事项，由专题会议研究。")
              .stated(Step.of(CONSIDER, THEMATIC_MEETING))
              .citing(article(52)),
          seat("thematic-meeting-participants", PARTICIPANTS)
              .gist("办公室相关副主任，有关的部门、单位、乡镇负责人参加专题会议，不限于主要负责人。")
              .when(THEMATIC)
              .stated(
                  attendees(
                      CONCERNED_DEPUTY_OFFICE_DIRECTOR,
                      CONCERNED_DEPARTMENT_LEADER,
                      CONCERNED_UNIT_LEADER,
                      CONCERNED_TOWNSHIP_LEADER))
              .citing(article(52)),

          // Art. 53; how topics of the executive meeting are submitted, article 50 says
          chain("topic-submission", MeetingChains.TOPIC_SUBMISSION)
              .gist("全体会议和县长办公会议的议题，分管副县长协调或者审核过了，由他提出。")
              .when(is(MEETING, PLENARY_MEETING, COUNTY_HEADS_OFFICE_MEETING))
              .stated(
                  first(COORDINATE_OR_CHECK, DEPUTY_COUNTY_HEAD_IN_CHARGE)
                      .then(PROPOSE_TOPIC, DEPUTY_COUNTY_HEAD_IN_CHARGE))
              .citing(article(53).paragraph(1)),
          chain("topic-determination", TOPIC_DETERMINATION)
              .gist("除专题会议外，议题经分管副县长协调或者审核、提出，县长拍板。")
              .when(ANY_BUT_THEMATIC)
              .stated(
                  first(COORDINATE_OR_CHECK, DEPUTY_COUNTY_HEAD_IN_CHARGE)
                      .then(PROPOSE_TOPIC, DEPUTY_COUNTY_HEAD_IN_CHARGE)
                      .then(DETERMINE_TOPIC, COUNTY_HEAD))
              .citing(article(53).paragraph(1)),
          chain("thematic-meeting-topic-determination", TOPIC_DETERMINATION)
              .gist("专题会议谈什么，副县长定。")
              .when(THEMATIC)
              .stated(first(DETERMINE_TOPIC, DEPUTY_COUNTY_HEAD))
              .citing(article(53).paragraph(1)),
          chain("organising", ORGANISING)
              .gist("四种会议的会务，都归县政府办公室。")
              .when(ANY_OF_THE_FOUR)
              .stated(first(ORGANISE, GOVERNMENT_OFFICE))
              .citing(article(53).paragraph(2)),
          chain("papers", MEETING_PAPERS)
              .gist("四种会议的文件，汇报部门牵头、有关部门一起起草，县政府办公室把关。")
              .when(ANY_OF_THE_FOUR)
              .shall(
                  first(LEAD_DRAFTING, PRESENTING_DEPARTMENT)
                      .then(CHECK_STRICTLY, GOVERNMENT_OFFICE))
              .citing(article(53).paragraph(3)),
          ruling("papers-faithful", TOPIC_PAPERS)
              .gist("会议文件没有全面、准确、客观地讲清议题和各方意见的，不合要求。")
              .when(ANY_OF_THE_FOUR.and(isNot(PAPERS_FAITHFUL)))
              .shall(LACKING)
              .citing(article(53).paragraph(3)),
          ruling("papers-on-law", TOPIC_PAPERS)
              .gist("会议文件牵涉法律法规或者规范性文件的，还要逻辑严密、条文明确、文字准确简洁。")
              .when(
                  ANY_OF_THE_FOUR
                      .and(is(CONCERNS_LAW).or(is(NORMATIVE_DOCUMENT)))
                      .and(isNot(PAPERS_WELL_DRAFTED)))
              .shall(LACKING)
              .citing(article(53).paragraph(3)),

          // Art. 54
          ruling("grounds-for-leave", GROUNDS_FOR_LEAVE)
              .gist("没有特殊原因的，县领导和部门、单位主要负责人原则上不能向专题会议以外的三种会议告假。")
              .when(
                  ANY_BUT_THEMATIC
                      .and(
                          is(OFFICIAL, COUNTY_HEAD, DEPUTY_COUNTY_HEAD, DEPARTMENT_HEAD, UNIT_HEAD))
                      .and(isNot(SPECIAL_REASON)))
              .inPrinciple(FORBIDDEN)
              .citing(article(54)),
          chain("leave-of-leaders", LEAVE)
              .gist("县领导出席不了全体会议、常务会议的，向县长告假。")
              .when(
                  is(MEETING, PLENARY_MEETING, EXECUTIVE_MEETING)
                      .and(is(OFFICIAL, DEPUTY_COUNTY_HEAD)))
              .stated(first(Step.of(APPLY_FOR_LEAVE, ABSENTEE).to(COUNTY_HEAD)))
              .citing(article(54)),
          chain("leave-of-others", LEAVE)
              .gist("县领导以外的人参加不了专题会议以外的三种会议，县政府办公室替他报告主持人。")
              .when(ANY_BUT_THEMATIC.and(isNot(OFFICIAL, COUNTY_HEAD, DEPUTY_COUNTY_HEAD)))
              .stated(first(Step.of(REPORT_TO, GOVERNMENT_OFFICE).to(MEETING_CHAIR)))
              .citing(article(54)),
          chain("leave-from-thematic-meeting", LEAVE)
              .gist("部门和单位的负责人参加不了专题会议的，向主持人告假。")
              .when(THEMATIC.and(is(OFFICIAL, DEPARTMENT_HEAD, DEPUTY_DEPARTMENT_HEAD, UNIT_HEAD)))
              .stated(first(Step.of(APPLY_FOR_LEAVE, ABSENTEE).to(MEETING_CHAIR)))
              .citing(article(54)),

          // Art. 55
          chain("signing-minutes", SIGNING)
              .gist("四种会议的纪要，谁主持会议谁签发。")
              .when(is(KIND, MINUTES).and(ANY_OF_THE_FOUR))
              .stated(first(SIGN_AND_ISSUE, MEETING_CHAIR))
              .citing(article(55)),

          // Art. 56
          limit("decided-document-textual-changes", DECIDED_DOCUMENT_ISSUE)
              .gist("四种会议决定印发的文件，仅有文字修改的，会后三日内印发。")
              .when(ANY_OF_THE_FOUR.and(is(DECIDED_DOCUMENT, TEXTUAL_CHANGES)))
              .stated(within(3, CALENDAR_DAY, MEETING_CLOSED))
              .citing(article(56)),
          limit("decided-document-major-changes", DECIDED_DOCUMENT_ISSUE)
              .gist("决定印发的文件另有重大修改意见、须作协调的，会后十日内印发。")
              .when(ANY_OF_THE_FOUR.and(is(DECIDED_DOCUMENT, MAJOR_CHANGES)))
              .stated(within(10, CALENDAR_DAY, MEETING_CLOSED))
              .citing(article(56)),
          limit("decided-document-reported-upward", DECIDED_DOCUMENT_ISSUE)
              .gist("会议决定向市政府、县委请示或报告的，三个工作日内报出。")
              .when(ANY_OF_THE_FOUR.and(is(DECIDED_DOCUMENT, REPORTED_UPWARD)))
              .stated(within(3, WORKING_DAY, MEETING_CLOSED))
              .citing(article(56)),
          limit("decided-document-major-urgent", DECIDED_DOCUMENT_ISSUE)
              .gist("四种会议所定事项既重大又紧急的，照县政府要求的时间办。")
              .when(ANY_OF_THE_FOUR.and(is(MAJOR_MATTER)).and(is(URGENT)))
              .stated(setBy(LimitSource.COUNTY_GOVERNMENT))
              .overriding(
                  "decided-document-textual-changes",
                  "decided-document-major-changes",
                  "decided-document-reported-upward")
              .citing(article(56)),

          // Art. 57
          ruling("working-meeting-approved", MEETING_APPROVED_FIRST)
              .gist("县政府和部门开工作会议，没有审批的缺一道手续，由谁审批没有写。")
              .when(
                  is(WORKING_MEETING)
                      .and(is(HELD_BY, COUNTY_GOVERNMENT, DEPARTMENTS))
                      .and(isNot(MEETING_APPROVED)))
              .shall(LACKING)
              .citing(article(57)),

          // Art. 58
          chain("county-wide-meeting-approval", MEETING_APPROVAL)
              .gist("部门要开全县性会议，分管副县长同意了，主办部门再向县政府递请示。")
              .when(COUNTY_WIDE_OF_DEPARTMENTS)
              .shall(
                  first(CONSENT, DEPUTY_COUNTY_HEAD_IN_CHARGE)
                      .then(Step.of(SUBMIT_REQUEST, LEAD_DEPARTMENT).to(COUNTY_GOVERNMENT)))
              .citing(article(58)),
          limit("county-wide-meeting-consent", COUNTY_WIDE_MEETING_CONSENT)
              .gist("部门要开全县性会议，主办部门先取得分管副县长同意，再递请示。")
              .by(LEAD_DEPARTMENT)
              .shall(unquantified(BEFOREHAND))
              .citing(article(58)),
          limit("county-wide-meeting-frequency", COUNTY_WIDE_MEETING_FREQUENCY)
              .gist("部门名义的全县性会议，原则上一年至多一次。")
              .inPrinciple(every(YEAR).atMost(1))
              .citing(article(58)),
          ruling("county-wide-meeting-once-a-year", NUMBER_OF_MEETINGS)
              .gist("部门名义的全县性会议当年开过一次的，原则上不能再开。")
              .when(COUNTY_WIDE_OF_DEPARTMENTS.and(is(HELD_THIS_YEAR)))
              .inPrinciple(FORBIDDEN)
              .citing(article(58)),
          ruling("county-wide-meeting-in-governments-name", DEPARTMENTS_MEETING)
              .gist("该由部门开的全县性会议，不用县政府的名义，另一不能用的名义公布文本缺字。")
              .when(COUNTY_WIDE_FOR_DEPARTMENTS.and(is(HELD_BY, COUNTY_GOVERNMENT)))
              .stated(FORBIDDEN)
              .citing(article(58)),
          ruling("county-wide-meeting-without-townships", TOWNSHIP_ATTENDANCE)
              .gist("该由部门开的全县性会议，不是非请不可的，不请乡镇负责人。")
              .when(INVITES_TOWNSHIPS.and(isNot(INVITATION_NECESSARY)))
              .stated(FORBIDDEN)
              .citing(article(58)),
          ruling("township-invitation-approved", TOWNSHIP_ATTENDANCE)
              .gist("该由部门开的全县性会议非请乡镇负责人不可，又没有县政府批准的，还缺一道手续。")
              .when(INVITES_TOWNSHIPS.and(is(INVITATION_NECESSARY)).and(isNot(INVITATION_APPROVED)))
              .must(LACKING)
              .citing(article(58)),
          chain("township-invitation", TOWNSHIP_INVITATION)
              .gist("该由部门开的全县性会议非请乡镇负责人不可的，报县政府批准。")
              .when(INVITES_TOWNSHIPS.and(is(INVITATION_NECESSARY)))
              .must(first(GRANT, COUNTY_GOVERNMENT))
              .citing(article(58)),
          ruling("leaders-at-departments-meetings", LEADERS_ATTENDANCE)
              .gist("部门开工作会议，县领导一般不到场。")
              .when(
                  is(WORKING_MEETING).and(is(HELD_BY, DEPARTMENTS)).and(is(INVITES_COUNTY_LEADERS)))
              .generally(FORBIDDEN)
              .citing(article(58)));

  static final List<Provision> REGISTER =
      Collections.singletonList(declaratory(article(48), "列举四种会议的名称，组成、主持和任务由后四条分别规定。"));

  private static ChainRule topicOf(String id, Body proposer, String gist) {
    return chain(id, MeetingChains.TOPIC_SUBMISSION)
        .gist(gist)
        .when(EXECUTIVE.and(is(PROPOSER, proposer)))
        .stated(
            first(CONSENT, DEPUTY_COUNTY_HEAD_IN_CHARGE)
                .then(CONSENT, COUNTY_HEAD)
                .then(SUBMIT_TOPIC, proposer))
        .citing(article(50).paragraph(3));
  }

  private Meetings() {}
}
