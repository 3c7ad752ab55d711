package org.workrules.profile.yunyang;

import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Roles.COUNTY_HEAD;
import static org.workrules.api.actor.Roles.DEPARTMENT_HEAD;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD;
import static org.workrules.api.actor.Roles.GOVERNMENT_MEMBER;
import static org.workrules.api.actor.Roles.PARTY_GROUP_MEMBER;
import static org.workrules.api.actor.Roles.TOWNSHIP_HEAD;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Facts.KEY_INFORMATION_RELEASE;
import static org.workrules.api.rule.Facts.OFFICIAL;
import static org.workrules.api.rule.Facts.ON_BEHALF_OF_GOVERNMENT;
import static org.workrules.api.rule.Facts.ON_UNDECIDED_MAJOR_MATTER;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.source.Provision.pending;
import static org.workrules.api.time.Events.DEPARTURE;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSubjects.MAJOR_EVENT_REPORT;
import static org.workrules.api.time.LimitSubjects.STATEMENT_APPROVAL;
import static org.workrules.api.time.LimitSubjects.TRAVEL_REQUEST;
import static org.workrules.api.time.LimitUnit.CALENDAR_DAY;
import static org.workrules.api.time.Promptness.BEFOREHAND;
import static org.workrules.api.time.Promptness.PROMPTLY;
import static org.workrules.api.time.TimeLimit.ahead;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.yunyang.Vocabulary.CLOSE_TO_THE_MASSES;
import static org.workrules.profile.yunyang.WorkRules2025.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitRule;

/** 第十一章 工作纪律: discipline and leave, articles 57 to 61. */
final class Discipline {

  static final List<LimitRule> LIMITS =
      Arrays.asList(

          // Art. 58
          limit("statement-approval", STATEMENT_APPROVAL)
              .gist("组成人员以县政府名义讲话撰文，或者个人谈及县政府未定的重大问题，先须取得县政府同意。")
              .by(GOVERNMENT_MEMBER)
              .when(
                  is(OFFICIAL, COUNTY_HEAD, DEPUTY_COUNTY_HEAD, PARTY_GROUP_MEMBER, DEPARTMENT_HEAD)
                      .and(is(ON_BEHALF_OF_GOVERNMENT).or(is(ON_UNDECIDED_MAJOR_MATTER))))
              .must(unquantified(BEFOREHAND))
              .citing(article(58)),

          // Art. 59
          limit("travel-of-deputy-heads-and-party-group-members", TRAVEL_REQUEST)
              .gist("副县长、县政府党组成员出差、休假，先向县长请假。")
              .by(DEPUTY_COUNTY_HEAD, PARTY_GROUP_MEMBER)
              .when(is(OFFICIAL, DEPUTY_COUNTY_HEAD, PARTY_GROUP_MEMBER))
              .shall(unquantified(BEFOREHAND))
              .citing(article(59).paragraph(1)),
          limit("travel-of-department-and-township-heads", TRAVEL_REQUEST)
              .gist("部门和乡镇（街道）的主要负责人离开云阳外出，提前三天请假，并定下谁来主持工作。")
              .by(DEPARTMENT_HEAD, TOWNSHIP_HEAD)
              .when(is(OFFICIAL, DEPARTMENT_HEAD, TOWNSHIP_HEAD))
              .shall(ahead(3, CALENDAR_DAY, DEPARTURE))
              .citing(article(59).paragraph(2)),

          // Art. 60
          limit("major-event-report", MAJOR_EVENT_REPORT)
              .gist("部门发布重要信息或者关系群众切身利益的信息，重大情况及时报告县政府。")
              .by(DEPARTMENTS)
              .when(is(KEY_INFORMATION_RELEASE).or(is(CLOSE_TO_THE_MASSES)))
              .shall(unquantified(PROMPTLY))
              .citing(article(60)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          declaratory(article(57), "要求组成人员守政治纪律、勤学习，没有可对照的行为、时间或程序。"),
          pending(article(58), "讲话、文章须经县政府同意的义务本身，现有规则只管先后"),
          pending(article(59), "请假由谁批准、向谁通报，外出期间的主持人，考察后向常务会议报告"),
          pending(article(60), "部门发布重要信息前的审定"),
          declaratory(article(61), "重申保密和外事纪律，何为秘密、如何审批由专门法律规定。"));

  private Discipline() {}
}
