package org.workrules.profile.qinghemen;

import static org.workrules.api.actor.Roles.CONSTITUENT_DEPARTMENT_HEAD;
import static org.workrules.api.actor.Roles.COUNTY_HEAD;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD;
import static org.workrules.api.actor.Roles.ENTRUSTED_DEPUTY;
import static org.workrules.api.actor.Roles.EXECUTIVE_DEPUTY_COUNTY_HEAD;
import static org.workrules.api.conduct.ConductChains.DEPARTMENT_LEADERSHIP;
import static org.workrules.api.conduct.ConductChains.FOREIGN_REPRESENTATION;
import static org.workrules.api.conduct.ConductChains.LEADERSHIP;
import static org.workrules.api.conduct.ConductChains.MAJOR_EVENT;
import static org.workrules.api.conduct.ConductChains.STANDING_IN_FOR_HEAD;
import static org.workrules.api.conduct.ConductFacts.ENTRUSTED;
import static org.workrules.api.conduct.ConductFacts.EXECUTIVE_DEPUTY_AWAY;
import static org.workrules.api.matter.RequirementRule.requirement;
import static org.workrules.api.meeting.Attendees.attendees;
import static org.workrules.api.meeting.SeatRule.seat;
import static org.workrules.api.meeting.Seats.GOVERNMENT_MEMBERS;
import static org.workrules.api.procedure.Acts.ASSIGN_ANOTHER;
import static org.workrules.api.procedure.Acts.ASSIST;
import static org.workrules.api.procedure.Acts.BE_IN_CHARGE_OF;
import static org.workrules.api.procedure.Acts.LEAD;
import static org.workrules.api.procedure.Acts.PRESIDE;
import static org.workrules.api.procedure.Acts.REPORT_TO;
import static org.workrules.api.procedure.Acts.REPRESENT_ABROAD;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Facts.OFFICIAL;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSubjects.MAJOR_EVENT_REPORT;
import static org.workrules.api.time.Promptness.PROMPTLY;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.qinghemen.Vocabulary.BE_RESPONSIBLE;
import static org.workrules.profile.qinghemen.Vocabulary.DEPARTMENT_PARTY_LEADERSHIP;
import static org.workrules.profile.qinghemen.Vocabulary.DEPUTYS_PROPOSAL;
import static org.workrules.profile.qinghemen.Vocabulary.DESIGNATED_DEPUTY;
import static org.workrules.profile.qinghemen.Vocabulary.INVESTIGATE_AND_PROPOSE;
import static org.workrules.profile.qinghemen.Vocabulary.POLICY_QUESTION_OF_DEPUTY;
import static org.workrules.profile.qinghemen.Vocabulary.TAKE_OVERALL_CHARGE;
import static org.workrules.profile.qinghemen.Vocabulary.UNDERTAKE_ENTRUSTED;
import static org.workrules.profile.qinghemen.WorkRules2022.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Rule;

/** 第二章 组成人员职责: the members and their duties, articles 6 to 9. */
final class Composition {

  static final List<Rule<?, ?>> RULES =
      Arrays.asList(

          // Art. 6
          seat("government-members", GOVERNMENT_MEMBERS)
              .gist("区政府的组成人员有区长、副区长和组成部门的主要负责人，副区长之后的用字已缺。")
              .stated(attendees(COUNTY_HEAD, DEPUTY_COUNTY_HEAD, CONSTITUENT_DEPARTMENT_HEAD))
              .citing(article(6)),
          chain("leadership-of-head", LEADERSHIP)
              .gist("区政府由区长负责，全面工作归区长。")
              .when(is(OFFICIAL, COUNTY_HEAD))
              .stated(first(TAKE_OVERALL_CHARGE, COUNTY_HEAD))
              .citing(article(6)),
          chain("leadership-of-deputies", LEADERSHIP)
              .gist("副区长协助区长，照分工管自己的一块，区长委托了的还负责其他工作或者专项任务。")
              .when(is(OFFICIAL, DEPUTY_COUNTY_HEAD))
              .stated(
                  first(ASSIST, DEPUTY_COUNTY_HEAD)
                      .then(BE_IN_CHARGE_OF, DEPUTY_COUNTY_HEAD)
                      .then(UNDERTAKE_ENTRUSTED, ENTRUSTED_DEPUTY)
                      .inNoOrder())
              .citing(article(6), article(7)),

          // Art. 7
          chain("foreign-representation", FOREIGN_REPRESENTATION)
              .gist("副区长受区长委托，可以代表区政府参加外事活动。")
              .when(is(ENTRUSTED))
              .may(first(REPRESENT_ABROAD, ENTRUSTED_DEPUTY))
              .citing(article(7)),
          chain("major-events-of-deputies", MAJOR_EVENT)
              .gist("分管工作、专项任务里有重要情况和重大事项，副区长应当报告区长。")
              .when(is(OFFICIAL, DEPUTY_COUNTY_HEAD))
              .shall(first(Step.of(REPORT_TO, DEPUTY_COUNTY_HEAD).to(COUNTY_HEAD)))
              .citing(article(7)),
          limit("report-of-deputy-head", MAJOR_EVENT_REPORT)
              .gist("副区长分管的工作或者专项任务中出现重要情况、重大事项，应当及时报告区长。")
              .by(DEPUTY_COUNTY_HEAD)
              .when(is(OFFICIAL, DEPUTY_COUNTY_HEAD))
              .shall(unquantified(PROMPTLY))
              .citing(article(7)),
          requirement("proposal-of-deputy-head", DEPUTYS_PROPOSAL)
              .gist("副区长的工作遇到方针政策上的问题，要先调研，再向区长提出怎样解决。")
              .when(is(POLICY_QUESTION_OF_DEPUTY))
              .shall(Step.of(INVESTIGATE_AND_PROPOSE, DEPUTY_COUNTY_HEAD).to(COUNTY_HEAD))
              .citing(article(7)),

          // Art. 8
          chain("standing-in-for-head", STANDING_IN_FOR_HEAD)
              .gist("区长离开期间由常务副区长主持日常工作，离开何地的用字已缺。")
              .stated(first(PRESIDE, EXECUTIVE_DEPUTY_COUNTY_HEAD))
              .citing(article(8)),
          chain("standing-in-for-both", STANDING_IN_FOR_HEAD)
              .gist("常务副区长也不在的，由区长指定另一位副区长主持日常工作。")
              .when(is(EXECUTIVE_DEPUTY_AWAY))
              .stated(first(ASSIGN_ANOTHER, COUNTY_HEAD).then(PRESIDE, DESIGNATED_DEPUTY))
              .overriding("standing-in-for-head")
              .citing(article(8)),

          // Art. 9
          chain("department-leadership", DEPARTMENT_LEADERSHIP)
              .gist("组成部门由党组、党委全面领导，局长或者主任负责，党组同党委之间有脱字。")
              .stated(
                  first(LEAD, DEPARTMENT_PARTY_LEADERSHIP)
                      .then(BE_RESPONSIBLE, CONSTITUENT_DEPARTMENT_HEAD)
                      .inNoOrder())
              .citing(article(9)));

  private Composition() {}
}
