package org.workrules.profile.zhuanglang;

import static org.workrules.api.actor.Roles.CONSTITUENT_DEPARTMENT_HEAD;
import static org.workrules.api.actor.Roles.COUNTY_HEAD;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD;
import static org.workrules.api.actor.Roles.EXECUTIVE_DEPUTY_COUNTY_HEAD;
import static org.workrules.api.conduct.ConductChains.DEPARTMENT_LEADERSHIP;
import static org.workrules.api.conduct.ConductChains.ENTRUSTED_WORK;
import static org.workrules.api.conduct.ConductChains.FOREIGN_REPRESENTATION;
import static org.workrules.api.conduct.ConductChains.LEADERSHIP;
import static org.workrules.api.conduct.ConductChains.STANDING_IN_FOR_DEPUTY;
import static org.workrules.api.conduct.ConductChains.STANDING_IN_FOR_HEAD;
import static org.workrules.api.conduct.ConductFacts.ENTRUSTED;
import static org.workrules.api.matter.DutyRule.duty;
import static org.workrules.api.matter.Matters.MAJOR_MATTERS;
import static org.workrules.api.meeting.Attendees.attendees;
import static org.workrules.api.meeting.MeetingTypes.EXECUTIVE_MEETING;
import static org.workrules.api.meeting.MeetingTypes.PLENARY_MEETING;
import static org.workrules.api.meeting.SeatRule.seat;
import static org.workrules.api.meeting.Seats.GOVERNMENT_MEMBERS;
import static org.workrules.api.procedure.Acts.ASSIST;
import static org.workrules.api.procedure.Acts.BE_IN_CHARGE_OF;
import static org.workrules.api.procedure.Acts.DISCUSS_AND_DECIDE;
import static org.workrules.api.procedure.Acts.ENTRUST;
import static org.workrules.api.procedure.Acts.LEAD;
import static org.workrules.api.procedure.Acts.PRESIDE;
import static org.workrules.api.procedure.Acts.REPRESENT_ABROAD;
import static org.workrules.api.procedure.Acts.TAKE_ON_ENTRUSTED_WORK;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.procedure.Step.oneOf;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Facts.OFFICIAL;
import static org.workrules.profile.zhuanglang.Vocabulary.FOLLOW_STAND_IN_RULES;
import static org.workrules.profile.zhuanglang.WorkRules2023.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Rule;

/** 第三章 组成人员职责: the members of the government and their duties, articles 8 to 13. */
final class Composition {

  static final List<Rule<?, ?>> RULES =
      Arrays.asList(

          // Art. 8
          seat("government-members", GOVERNMENT_MEMBERS)
              .gist("县政府由县长、副县长和各组成部门的主要负责人组成。")
              .stated(attendees(COUNTY_HEAD, DEPUTY_COUNTY_HEAD, CONSTITUENT_DEPARTMENT_HEAD))
              .citing(article(8)),

          // Art. 9
          chain("leadership-of-head", LEADERSHIP)
              .gist("县政府由县长负责，全部工作归县长领导。")
              .when(is(OFFICIAL, COUNTY_HEAD))
              .stated(first(LEAD, COUNTY_HEAD))
              .citing(article(9)),
          chain("work-of-deputies", LEADERSHIP)
              .gist("副县长协助县长，并照分工办理自己分管的那一块。")
              .when(is(OFFICIAL, DEPUTY_COUNTY_HEAD))
              .stated(
                  first(ASSIST, DEPUTY_COUNTY_HEAD)
                      .then(BE_IN_CHARGE_OF, DEPUTY_COUNTY_HEAD)
                      .inNoOrder())
              .citing(article(9), article(11)),

          // Art. 10; who convenes and chairs stands with each meeting. Article 10 joins the two
          // meetings by 、; that one of them is enough, article 30 says with 或
          duty("major-matters", MAJOR_MATTERS)
              .gist("政府工作的重大事项，非经讨论不能决定，由全体会议和常务会议中的一个讨论决定。")
              .must(oneOf(DISCUSS_AND_DECIDE, PLENARY_MEETING, EXECUTIVE_MEETING))
              .citing(article(10)),

          // Art. 11
          chain("entrusted-work", ENTRUSTED_WORK)
              .gist("分管以外的工作和专项任务，县长委托了副县长的，由其负责。")
              .stated(first(ENTRUST, COUNTY_HEAD).then(TAKE_ON_ENTRUSTED_WORK, DEPUTY_COUNTY_HEAD))
              .citing(article(11)),
          chain("foreign-representation", FOREIGN_REPRESENTATION)
              .gist("副县长受了县长委托，可以出面替县政府办外事。")
              .when(is(ENTRUSTED))
              .may(first(REPRESENT_ABROAD, DEPUTY_COUNTY_HEAD))
              .citing(article(11)),

          // Art. 12
          chain("standing-in-for-head", STANDING_IN_FOR_HEAD)
              .gist("县长外出，不论何因，受其委托的常务副县长主持政府工作。")
              .when(is(ENTRUSTED))
              .stated(first(PRESIDE, EXECUTIVE_DEPUTY_COUNTY_HEAD))
              .citing(article(12)),
          chain("standing-in-for-deputy", STANDING_IN_FOR_DEPUTY)
              .gist("副县长外出，其分管和联系的工作照另行规定的代管办法办，由谁代管这里没有写。")
              .stated(first(Step.byWhomNotSaid(FOLLOW_STAND_IN_RULES)))
              .citing(article(12)),

          // Art. 13; the second paragraph points to the law for what departments do
          chain("leadership-of-departments", DEPARTMENT_LEADERSHIP)
              .gist("组成部门由局长、主任负责，部门的工作归其领导。")
              .stated(first(LEAD, CONSTITUENT_DEPARTMENT_HEAD))
              .citing(article(13).paragraph(1)));

  private Composition() {}
}
