package org.workrules.profile.sishui;

import static org.workrules.api.actor.Roles.CONSTITUENT_DEPARTMENT_HEAD;
import static org.workrules.api.actor.Roles.COUNTY_HEAD;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD;
import static org.workrules.api.actor.Roles.EXECUTIVE_DEPUTY_COUNTY_HEAD;
import static org.workrules.api.actor.Roles.OFFICE_DIRECTOR;
import static org.workrules.api.conduct.ConductChains.AUDIT_LEADERSHIP;
import static org.workrules.api.conduct.ConductChains.CARRYING_OUT_RESPONSIBILITY;
import static org.workrules.api.conduct.ConductChains.DEPARTMENT_LEADERSHIP;
import static org.workrules.api.conduct.ConductChains.ENTRUSTED_WORK;
import static org.workrules.api.conduct.ConductChains.FOREIGN_REPRESENTATION;
import static org.workrules.api.conduct.ConductChains.INSTRUCTION_HANDLING;
import static org.workrules.api.conduct.ConductChains.LEADERSHIP;
import static org.workrules.api.conduct.ConductChains.STANDING_IN_FOR_DEPUTY;
import static org.workrules.api.conduct.ConductChains.STANDING_IN_FOR_HEAD;
import static org.workrules.api.conduct.ConductFacts.ABSENCE;
import static org.workrules.api.conduct.ConductFacts.AUDIT_INTERFERED_WITH;
import static org.workrules.api.conduct.ConductFacts.BUSINESS_TRIP;
import static org.workrules.api.conduct.ConductFacts.ENTRUSTED;
import static org.workrules.api.conduct.ConductFacts.LEAVE;
import static org.workrules.api.conduct.ConductFacts.VISIT_ABROAD;
import static org.workrules.api.conduct.ConductRulings.AUDIT_INDEPENDENCE;
import static org.workrules.api.matter.DutyRule.duty;
import static org.workrules.api.matter.Matters.MAJOR_MATTERS;
import static org.workrules.api.meeting.Attendees.attendees;
import static org.workrules.api.meeting.MeetingChains.CHAIRING;
import static org.workrules.api.meeting.MeetingTypes.EXECUTIVE_MEETING;
import static org.workrules.api.meeting.MeetingTypes.PLENARY_MEETING;
import static org.workrules.api.meeting.SeatRule.seat;
import static org.workrules.api.meeting.Seats.GOVERNMENT_MEMBERS;
import static org.workrules.api.procedure.Acts.ACT_FOR;
import static org.workrules.api.procedure.Acts.ASSIST;
import static org.workrules.api.procedure.Acts.BE_IN_CHARGE_OF;
import static org.workrules.api.procedure.Acts.CONVENE_AND_CHAIR;
import static org.workrules.api.procedure.Acts.COORDINATE_CARRYING_OUT;
import static org.workrules.api.procedure.Acts.DISCUSS_AND_DECIDE;
import static org.workrules.api.procedure.Acts.ENTRUST;
import static org.workrules.api.procedure.Acts.LEAD;
import static org.workrules.api.procedure.Acts.PRESIDE;
import static org.workrules.api.procedure.Acts.REPRESENT_ABROAD;
import static org.workrules.api.procedure.Acts.TAKE_ON_ENTRUSTED_WORK;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.procedure.Step.eachOf;
import static org.workrules.api.procedure.Step.oneOf;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Facts.MEETING;
import static org.workrules.api.rule.Facts.OFFICIAL;
import static org.workrules.api.ruling.Ruling.FORBIDDEN;
import static org.workrules.api.ruling.RulingRule.ruling;
import static org.workrules.profile.sishui.Vocabulary.ANSWER_FOR_DEPARTMENT;
import static org.workrules.profile.sishui.Vocabulary.ARRANGE_DAILY_AFFAIRS;
import static org.workrules.profile.sishui.Vocabulary.AUDIT_OFFICE_JOINS;
import static org.workrules.profile.sishui.Vocabulary.LEADER_STANDING_IN;
import static org.workrules.profile.sishui.Vocabulary.MAY_IMPAIR_AUDIT;
import static org.workrules.profile.sishui.Vocabulary.SUPERIOR_AUDIT_AUTHORITY;
import static org.workrules.profile.sishui.WorkRules2022.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.rule.Rule;

/** 第二章 组成人员职责: composition and duties, articles 5 to 10. */
final class Composition {

  static final List<Rule<?, ?>> RULES =
      Arrays.asList(

          // Art. 5
          seat("government-members", GOVERNMENT_MEMBERS)
              .gist("县政府的组成人员是县长、副县长和各组成部门的主要负责人。")
              .stated(attendees(COUNTY_HEAD, DEPUTY_COUNTY_HEAD, CONSTITUENT_DEPARTMENT_HEAD))
              .citing(article(5)),

          // Art. 6
          chain("leadership-of-head", LEADERSHIP)
              .gist("县政府由县长负责，县长领导全部工作。")
              .when(is(OFFICIAL, COUNTY_HEAD))
              .stated(first(LEAD, COUNTY_HEAD))
              .citing(article(6)),
          chain("work-of-deputies", LEADERSHIP)
              .gist("副县长协助县长，并按分工处理自己分管的工作。")
              .when(is(OFFICIAL, DEPUTY_COUNTY_HEAD))
              .stated(
                  first(ASSIST, DEPUTY_COUNTY_HEAD)
                      .then(BE_IN_CHARGE_OF, DEPUTY_COUNTY_HEAD)
                      .inNoOrder())
              .citing(article(6), article(8).paragraph(1)),
          chain("work-of-office-director", LEADERSHIP)
              .gist("办公室主任协助县长，并安排处理日常事务。")
              .when(is(OFFICIAL, OFFICE_DIRECTOR))
              .stated(
                  first(ASSIST, OFFICE_DIRECTOR)
                      .then(ARRANGE_DAILY_AFFAIRS, OFFICE_DIRECTOR)
                      .inNoOrder())
              .citing(article(6), article(9)),
          chain("standing-in-for-head", STANDING_IN_FOR_HEAD)
              .gist("县长因公出县、出访或者休假，全面工作由常务副县长主持。")
              .when(is(ABSENCE, BUSINESS_TRIP, VISIT_ABROAD, LEAVE))
              .stated(first(PRESIDE, EXECUTIVE_DEPUTY_COUNTY_HEAD))
              .citing(article(6)),

          // Art. 7
          chain("chairing-plenary", CHAIRING)
              .gist("全体会议由县长召集并主持。")
              .when(is(MEETING, PLENARY_MEETING))
              .stated(first(CONVENE_AND_CHAIR, COUNTY_HEAD))
              .citing(article(7)),
          duty("major-matters", MAJOR_MATTERS)
              .gist("县政府工作里的重大事项，须上全体会议或者常务会议讨论决定。")
              .must(oneOf(DISCUSS_AND_DECIDE, PLENARY_MEETING, EXECUTIVE_MEETING))
              .citing(article(7)),

          // Art. 8
          chain("entrusted-work", ENTRUSTED_WORK)
              .gist("分工以外的工作或者专项任务，县长委托哪位副县长，就由其负责。")
              .stated(first(ENTRUST, COUNTY_HEAD).then(TAKE_ON_ENTRUSTED_WORK, DEPUTY_COUNTY_HEAD))
              .citing(article(8).paragraph(1)),
          chain("foreign-representation", FOREIGN_REPRESENTATION)
              .gist("副县长受了县长委托，可以代表县政府开展外事活动。")
              .when(is(ENTRUSTED))
              .may(first(REPRESENT_ABROAD, DEPUTY_COUNTY_HEAD))
              .citing(article(8).paragraph(1)),
          chain("standing-in-for-leaders", STANDING_IN_FOR_DEPUTY)
              .gist("县政府领导外出，工作由补位的领导代为处理，谁与谁互补没有写。")
              .stated(first(ACT_FOR, LEADER_STANDING_IN))
              .citing(article(8).paragraph(2)),

          // Art. 9
          chain("carrying-out-of-decisions", CARRYING_OUT_RESPONSIBILITY)
              .gist("县政府决定的事项，由办公室主任协调落实。")
              .stated(first(COORDINATE_CARRYING_OUT, OFFICE_DIRECTOR))
              .citing(article(9)),
          chain("matters-assigned-by-head", INSTRUCTION_HANDLING)
              .gist("县长交办的事项，由办公室主任协调落实。")
              .stated(first(COORDINATE_CARRYING_OUT, OFFICE_DIRECTOR))
              .citing(article(9)),

          // Art. 10
          chain("leadership-of-departments", DEPARTMENT_LEADERSHIP)
              .gist("组成部门的工作，由其主要负责人负责。")
              .stated(first(ANSWER_FOR_DEPARTMENT, CONSTITUENT_DEPARTMENT_HEAD))
              .citing(article(10).paragraph(1)),
          chain("leadership-of-audit", AUDIT_LEADERSHIP)
              .gist("县审计局受县长和上级审计机关领导。")
              .stated(first(eachOf(LEAD, COUNTY_HEAD, SUPERIOR_AUDIT_AUTHORITY)))
              .citing(article(10).paragraph(2)),
          ruling("no-interference-with-audit", AUDIT_INDEPENDENCE)
              .gist("审计监督独立行使，别的行政机关、团体和个人不来干涉。")
              .when(is(AUDIT_INTERFERED_WITH))
              .stated(FORBIDDEN)
              .citing(article(10).paragraph(2)),
          ruling("audit-office-stays-out", AUDIT_INDEPENDENCE)
              .gist("同审计职责无关、又可能妨碍独立审计的机构和工作，审计局不参加。")
              .when(is(AUDIT_OFFICE_JOINS).and(is(MAY_IMPAIR_AUDIT)))
              .stated(FORBIDDEN)
              .citing(article(10).paragraph(2)));

  private Composition() {}
}
