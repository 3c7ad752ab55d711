package org.workrules.profile.sishui;

import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Roles.COUNTY_HEAD;
import static org.workrules.api.actor.Roles.DEPARTMENT_HEAD;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD;
import static org.workrules.api.actor.Roles.GOVERNMENT_MEMBER;
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
import static org.workrules.api.time.Promptness.AT_ONCE;
import static org.workrules.api.time.Promptness.BEFOREHAND;
import static org.workrules.api.time.Promptness.PROMPTLY;
import static org.workrules.api.time.TimeLimit.ahead;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.sishui.Vocabulary.RETURN_TO_POST;
import static org.workrules.profile.sishui.WorkRules2022.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitRule;

/** 第十二章 工作纪律: discipline, articles 72 to 76. */
final class Discipline {

  static final List<LimitRule> LIMITS =
      Arrays.asList(

          // Art. 73
          limit("statement", STATEMENT_APPROVAL)
              .gist("组成人员代表县政府讲话、撰文，或者个人谈及县政府未定的重大问题，先要取得县政府同意。")
              .by(GOVERNMENT_MEMBER)
              .when(
                  is(OFFICIAL, COUNTY_HEAD, DEPUTY_COUNTY_HEAD, DEPARTMENT_HEAD)
                      .and(is(ON_BEHALF_OF_GOVERNMENT).or(is(ON_UNDECIDED_MAJOR_MATTER))))
              .must(unquantified(BEFOREHAND))
              .citing(article(73)),

          // Art. 74
          limit("travel-of-deputies", TRAVEL_REQUEST)
              .gist("副县长出差、出访、休假等，应事前向县长报告。")
              .by(DEPUTY_COUNTY_HEAD)
              .when(is(OFFICIAL, DEPUTY_COUNTY_HEAD))
              .shall(unquantified(BEFOREHAND))
              .citing(article(74).paragraph(1)),
          limit("travel-of-heads", TRAVEL_REQUEST)
              .gist("镇（街道）和部门的主要负责人出差、出访、休假等，须提前三天请假报批。")
              .by(TOWNSHIP_HEAD, DEPARTMENT_HEAD)
              .when(is(OFFICIAL, DEPARTMENT_HEAD, TOWNSHIP_HEAD))
              .must(ahead(3, CALENDAR_DAY, DEPARTURE))
              .citing(article(74).paragraph(1)),
          limit("return-to-post", RETURN_TO_POST)
              .gist("外出期间有重大紧急情况要中断行程的，第一时间回到岗位处置。")
              .shall(unquantified(AT_ONCE))
              .citing(article(74).paragraph(1)),

          // Art. 75
          limit("major-event", MAJOR_EVENT_REPORT)
              .gist("部门发布重要信息，遇有重大情况，要及时报告县政府。")
              .by(DEPARTMENTS)
              .when(is(KEY_INFORMATION_RELEASE))
              .shall(unquantified(PROMPTLY))
              .citing(article(75)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          declaratory(article(72), "重申执行上级部署和请示报告制度，何事向谁报告由其他条文规定"),
          pending(article(73), "不同意见在县政府内部提出的方式；讲话、文章由县政府何人或何会议同意"),
          pending(article(74), "副县长向县委报备；镇（街道）和部门主要负责人由谁准假；外出期间通讯畅通；违反请销假制度的后果"),
          pending(article(75), "部门对外发布重要信息前的审定"),
          declaratory(article(76), "重申保密和外事纪律，是否泄密要依保密法律在个案中认定，本条不设程序"));

  private Discipline() {}
}
