package org.workrules.profile.mengla;

import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Roles.CONSTITUENT_DEPARTMENT_HEAD;
import static org.workrules.api.actor.Roles.COUNTY_HEAD;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD;
import static org.workrules.api.actor.Roles.EXECUTIVE_DEPUTY_COUNTY_HEAD;
import static org.workrules.api.actor.Roles.OFFICE_DIRECTOR;
import static org.workrules.api.conduct.ConductChains.DEPARTMENT_LEADERSHIP;
import static org.workrules.api.conduct.ConductChains.ENTRUSTED_WORK;
import static org.workrules.api.conduct.ConductChains.FOREIGN_REPRESENTATION;
import static org.workrules.api.conduct.ConductChains.INSTRUCTION_HANDLING;
import static org.workrules.api.conduct.ConductChains.LEADERSHIP;
import static org.workrules.api.conduct.ConductChains.MAJOR_EVENT;
import static org.workrules.api.conduct.ConductChains.STANDING_IN_FOR_DEPUTY;
import static org.workrules.api.conduct.ConductChains.STANDING_IN_FOR_HEAD;
import static org.workrules.api.conduct.ConductFacts.COUNTERPART_AWAY;
import static org.workrules.api.conduct.ConductFacts.ENTRUSTED;
import static org.workrules.api.matter.DutyRule.duty;
import static org.workrules.api.matter.Matters.MAJOR_MATTERS;
import static org.workrules.api.meeting.Attendees.attendees;
import static org.workrules.api.meeting.MeetingChains.CHAIRING;
import static org.workrules.api.meeting.MeetingTypes.EXECUTIVE_MEETING;
import static org.workrules.api.meeting.MeetingTypes.PARTY_GROUP_MEETING;
import static org.workrules.api.meeting.MeetingTypes.PLENARY_MEETING;
import static org.workrules.api.meeting.SeatRule.seat;
import static org.workrules.api.meeting.Seats.GOVERNMENT_MEMBERS;
import static org.workrules.api.procedure.Acts.ACT_FOR;
import static org.workrules.api.procedure.Acts.ASSIGN_ANOTHER;
import static org.workrules.api.procedure.Acts.ASSIST;
import static org.workrules.api.procedure.Acts.BE_IN_CHARGE_OF;
import static org.workrules.api.procedure.Acts.CONVENE_AND_CHAIR;
import static org.workrules.api.procedure.Acts.COORDINATE_CARRYING_OUT;
import static org.workrules.api.procedure.Acts.DISCUSS_AND_DECIDE;
import static org.workrules.api.procedure.Acts.ENTRUST;
import static org.workrules.api.procedure.Acts.INVESTIGATE;
import static org.workrules.api.procedure.Acts.LEAD;
import static org.workrules.api.procedure.Acts.REPORT_TO;
import static org.workrules.api.procedure.Acts.REPRESENT_ABROAD;
import static org.workrules.api.procedure.Acts.TAKE_ON_ENTRUSTED_WORK;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.procedure.Step.oneOf;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Condition.isNot;
import static org.workrules.api.rule.Facts.MEETING;
import static org.workrules.api.rule.Facts.OFFICIAL;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSubjects.MAJOR_EVENT_REPORT;
import static org.workrules.api.time.Promptness.PROMPTLY;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.mengla.Vocabulary.AFFAIRS_WITH_OTHER_COUNTIES;
import static org.workrules.profile.mengla.Vocabulary.ASSIGNED_BY_HEAD;
import static org.workrules.profile.mengla.Vocabulary.CARRYING_OUT_OF_DECISIONS;
import static org.workrules.profile.mengla.Vocabulary.COUNTERPART_DEPUTY;
import static org.workrules.profile.mengla.Vocabulary.DAILY_AFFAIRS;
import static org.workrules.profile.mengla.Vocabulary.DECIDE_AND_HANDLE;
import static org.workrules.profile.mengla.Vocabulary.DEPARTMENTS_OWN_DECISION;
import static org.workrules.profile.mengla.Vocabulary.DEPARTMENTS_OWN_MATTERS;
import static org.workrules.profile.mengla.Vocabulary.HANDLE_FOR_GOVERNMENT;
import static org.workrules.profile.mengla.Vocabulary.OTHER_DEPUTY_COUNTY_HEAD;
import static org.workrules.profile.mengla.Vocabulary.POLICY_QUESTIONS;
import static org.workrules.profile.mengla.Vocabulary.PRESIDE_OVER_DAILY_WORK;
import static org.workrules.profile.mengla.Vocabulary.PROPOSE_SOLUTION;
import static org.workrules.profile.mengla.Vocabulary.WITHIN_JURISDICTION;
import static org.workrules.profile.mengla.WorkRules2022.article;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Rule;
import org.workrules.api.source.Provision;

/** 第二章 组成人员职责: composition and duties, articles 4 to 10. */
final class Composition {

  static final List<Rule<?, ?>> RULES =
      Arrays.asList(

          // Art. 4
          seat("government-members", GOVERNMENT_MEMBERS)
              .gist("县政府的组成人员是县长、副县长、办公室主任和各组成部门的主任、局长。")
              .stated(
                  attendees(
                      COUNTY_HEAD,
                      DEPUTY_COUNTY_HEAD,
                      OFFICE_DIRECTOR,
                      CONSTITUENT_DEPARTMENT_HEAD))
              .citing(article(4)),

          // Art. 6
          chain("leadership-of-head", LEADERSHIP)
              .gist("县政府由县长负责，全面工作归县长领导。")
              .when(is(OFFICIAL, COUNTY_HEAD))
              .stated(first(LEAD, COUNTY_HEAD))
              .citing(article(6)),
          chain("work-of-deputies", LEADERSHIP)
              .gist("副县长协助县长，并按分工负责自己分管的工作。")
              .when(is(OFFICIAL, DEPUTY_COUNTY_HEAD))
              .stated(
                  first(ASSIST, DEPUTY_COUNTY_HEAD)
                      .then(BE_IN_CHARGE_OF, DEPUTY_COUNTY_HEAD)
                      .inNoOrder())
              .citing(article(6), article(8).paragraph(1), article(8).paragraph(2)),
          chain("work-of-office-director", LEADERSHIP)
              .gist("办公室主任同样协助县长，并按分工负责自己分管的工作。")
              .when(is(OFFICIAL, OFFICE_DIRECTOR))
              .stated(
                  first(ASSIST, OFFICE_DIRECTOR).then(BE_IN_CHARGE_OF, OFFICE_DIRECTOR).inNoOrder())
              .citing(article(6), article(8).paragraph(1), article(8).paragraph(2)),

          // Art. 7; for the plenary and executive meetings see also arts. 39 and 41
          chain("chair-party-group-by-county-head", CHAIRING)
              .gist("第七条写党组会议由县长召集、主持，第四十条写的是党组书记。")
              .when(is(MEETING, PARTY_GROUP_MEETING))
              .stated(first(CONVENE_AND_CHAIR, COUNTY_HEAD))
              .citing(article(7)),
          duty("major-matters", MAJOR_MATTERS)
              .gist("政府工作的重大事项，必须由全体会议、党组会议、常务会议中的一个讨论决定。")
              .must(
                  oneOf(
                      DISCUSS_AND_DECIDE, PLENARY_MEETING, PARTY_GROUP_MEETING, EXECUTIVE_MEETING))
              .citing(article(7)),

          // Art. 8
          chain("entrusted-work", ENTRUSTED_WORK)
              .gist("其他方面的工作和专项任务，县长委托哪位副县长或者办公室主任，就由其负责。")
              .stated(
                  first(ENTRUST, COUNTY_HEAD)
                      .then(oneOf(TAKE_ON_ENTRUSTED_WORK, DEPUTY_COUNTY_HEAD, OFFICE_DIRECTOR)))
              .citing(article(8).paragraph(1)),
          chain("foreign-representation", FOREIGN_REPRESENTATION)
              .gist("受了县长委托的副县长、办公室主任，可以代表县政府参加外事活动。")
              .when(is(ENTRUSTED))
              .may(first(oneOf(REPRESENT_ABROAD, DEPUTY_COUNTY_HEAD, OFFICE_DIRECTOR)))
              .citing(article(8).paragraph(1)),
          duty("affairs-with-other-counties", AFFAIRS_WITH_OTHER_COUNTIES)
              .gist("同其他县、市、区之间的事务，受了县长委托的副县长、办公室主任可以代表县政府处理。")
              .when(is(ENTRUSTED))
              .may(oneOf(HANDLE_FOR_GOVERNMENT, DEPUTY_COUNTY_HEAD, OFFICE_DIRECTOR))
              .citing(article(8).paragraph(1)),
          duty("daily-affairs", DAILY_AFFAIRS)
              .gist("县政府的日常事务，常务副县长在县长领导下协助处理。")
              .stated(Step.of(ASSIST, EXECUTIVE_DEPUTY_COUNTY_HEAD))
              .citing(article(8).paragraph(1)),
          duty("coordination-of-decided-matters", CARRYING_OUT_OF_DECISIONS)
              .gist("县政府决定了的事，由常务副县长协调落实。")
              .stated(Step.of(COORDINATE_CARRYING_OUT, EXECUTIVE_DEPUTY_COUNTY_HEAD))
              .citing(article(8).paragraph(1)),
          chain("matters-assigned-by-head", INSTRUCTION_HANDLING)
              .gist("县长交办的事，由常务副县长协调落实。")
              .when(is(ASSIGNED_BY_HEAD))
              .stated(first(COORDINATE_CARRYING_OUT, EXECUTIVE_DEPUTY_COUNTY_HEAD))
              .citing(article(8).paragraph(1)),
          limit("deputy-head-report", MAJOR_EVENT_REPORT)
              .gist("副县长分管的工作或者专项任务遇有重要情况、重大事项，应当及时报告县长。")
              .by(DEPUTY_COUNTY_HEAD)
              .when(is(OFFICIAL, DEPUTY_COUNTY_HEAD))
              .shall(unquantified(PROMPTLY))
              .citing(article(8).paragraph(1)),
          chain("deputy-heads-report", MAJOR_EVENT)
              .gist("分管工作、专项任务里的重要情况和重大事项，副县长应报告县长。")
              .when(is(OFFICIAL, DEPUTY_COUNTY_HEAD))
              .shall(first(Step.of(REPORT_TO, DEPUTY_COUNTY_HEAD).to(COUNTY_HEAD)))
              .citing(article(8).paragraph(1)),
          chain("policy-questions", POLICY_QUESTIONS)
              .gist("遇到方针政策上的问题，副县长要先调查研究，再向县长提出怎样解决。")
              .shall(
                  first(INVESTIGATE, DEPUTY_COUNTY_HEAD)
                      .then(Step.of(PROPOSE_SOLUTION, DEPUTY_COUNTY_HEAD).to(COUNTY_HEAD)))
              .citing(article(8).paragraph(1)),

          // Art. 9
          chain("standing-in-for-head", STANDING_IN_FOR_HEAD)
              .gist("县长不在辖区，日常工作由受其委托的常务副县长或者其他副县长主持。")
              .when(is(ENTRUSTED).and(isNot(WITHIN_JURISDICTION)))
              .stated(
                  first(
                      oneOf(
                          PRESIDE_OVER_DAILY_WORK,
                          EXECUTIVE_DEPUTY_COUNTY_HEAD,
                          OTHER_DEPUTY_COUNTY_HEAD)))
              .citing(article(9)),
          chain("standing-in-by-counterpart", STANDING_IN_FOR_DEPUTY)
              .gist("AB角之一外出，工作由互补的副县长代行，外出者的称谓在公开文本中缺字，只能从互补看出是副县长。")
              .when(isNot(COUNTERPART_AWAY))
              .stated(first(ACT_FOR, COUNTERPART_DEPUTY))
              .citing(article(9)),
          chain("standing-in-by-another-deputy", STANDING_IN_FOR_DEPUTY)
              .gist("互补的两人都外出的，由县长另外安排一位副县长代行。")
              .when(is(COUNTERPART_AWAY))
              .stated(first(ASSIGN_ANOTHER, COUNTY_HEAD).then(ACT_FOR, OTHER_DEPUTY_COUNTY_HEAD))
              .citing(article(9)),

          // Art. 10
          chain("leadership-of-departments", DEPARTMENT_LEADERSHIP)
              .gist("组成部门的工作由其主任、局长领导。")
              .stated(first(LEAD, CONSTITUENT_DEPARTMENT_HEAD))
              .citing(article(10).paragraph(1)),
          limit("departments-own-matters-in-time", DEPARTMENTS_OWN_DECISION)
              .gist("事权内的事，部门应及时决定、及时处理，没有写几天。")
              .by(DEPARTMENTS)
              .shall(unquantified(PROMPTLY))
              .citing(article(10).paragraph(2)),
          duty("departments-own-matters", DEPARTMENTS_OWN_MATTERS)
              .gist("属于部门事权的事项，应由部门自己及时作出决定并处理。")
              .shall(Step.of(DECIDE_AND_HANDLE, DEPARTMENTS))
              .citing(article(10).paragraph(2)));

  static final List<Provision> REGISTER =
      Collections.singletonList(declaratory(article(5), "要求成员政治坚定、勤勉清廉，是品行要求，没有程序、时间或者对象可供判断"));

  private Composition() {}
}
