package org.workrules.profile.mengla;

import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Roles.COUNTY_HEAD;
import static org.workrules.api.actor.Roles.COUNTY_LEADERS;
import static org.workrules.api.actor.Roles.DEPARTMENT_HEAD;
import static org.workrules.api.actor.Roles.DEPARTMENT_LEADER;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD;
import static org.workrules.api.actor.Roles.DEPUTY_DEPARTMENT_HEAD;
import static org.workrules.api.actor.Roles.GOVERNMENT_MEMBER;
import static org.workrules.api.actor.Roles.OFFICE_DIRECTOR;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Facts.KEY_INFORMATION_RELEASE;
import static org.workrules.api.rule.Facts.OFFICIAL;
import static org.workrules.api.rule.Facts.ON_BEHALF_OF_GOVERNMENT;
import static org.workrules.api.rule.Facts.ON_UNDECIDED_MAJOR_MATTER;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.source.Provision.pending;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSubjects.FOLLOW_UP_REPORT;
import static org.workrules.api.time.LimitSubjects.MAJOR_EVENT_REPORT;
import static org.workrules.api.time.LimitSubjects.MEETING_REPORT;
import static org.workrules.api.time.LimitSubjects.STATEMENT_APPROVAL;
import static org.workrules.api.time.LimitSubjects.SUPERIOR_DOCUMENT_FORWARDING;
import static org.workrules.api.time.LimitSubjects.TRAVEL_REPORT;
import static org.workrules.api.time.LimitSubjects.TRAVEL_REQUEST;
import static org.workrules.api.time.Promptness.BEFOREHAND;
import static org.workrules.api.time.Promptness.PROMPTLY;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.mengla.Vocabulary.LEADS_DELEGATION_ABROAD;
import static org.workrules.profile.mengla.Vocabulary.POLICY_DOCUMENT;
import static org.workrules.profile.mengla.Vocabulary.PUBLIC_INTEREST_RELEASE;
import static org.workrules.profile.mengla.Vocabulary.REQUEST_SENT_UP;
import static org.workrules.profile.mengla.WorkRules2022.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitRule;

/** 第十一章 工作纪律: discipline, articles 62 to 69. */
final class Discipline {

  static final List<LimitRule> LIMITS =
      Arrays.asList(

          // Art. 65
          limit("statements-of-county-leaders", STATEMENT_APPROVAL)
              .gist("县政府领导讲话、撰文，无论代表县政府还是出于个人，事先须报县政府批准。")
              .by(COUNTY_LEADERS)
              .when(is(OFFICIAL, COUNTY_HEAD, DEPUTY_COUNTY_HEAD))
              .must(unquantified(BEFOREHAND))
              .citing(article(65)),
          limit("statements-of-other-members", STATEMENT_APPROVAL)
              .gist("其他组成人员代表县政府讲话、撰文，或者个人谈及县政府未定的重大问题，事先须报批。")
              .by(GOVERNMENT_MEMBER)
              .when(
                  is(OFFICIAL, OFFICE_DIRECTOR, DEPARTMENT_HEAD)
                      .and(is(ON_BEHALF_OF_GOVERNMENT).or(is(ON_UNDECIDED_MAJOR_MATTER))))
              .must(unquantified(BEFOREHAND))
              .citing(article(65)),

          // Art. 66
          limit("major-event-report", MAJOR_EVENT_REPORT)
              .gist("部门发布重要信息或者关乎群众切身利益的信息，遇有重大情况要及时报告州政府。")
              .by(DEPARTMENTS)
              .when(is(KEY_INFORMATION_RELEASE).or(is(PUBLIC_INTEREST_RELEASE)))
              .shall(unquantified(PROMPTLY))
              .citing(article(66).paragraph(1)),
          limit("policy-document-report", SUPERIOR_DOCUMENT_FORWARDING)
              .gist("部门收到上级部门的政策性文件，要及时报告县政府。")
              .by(DEPARTMENTS)
              .when(is(POLICY_DOCUMENT))
              .shall(unquantified(PROMPTLY))
              .citing(article(66).paragraph(1)),
          limit("request-report", FOLLOW_UP_REPORT)
              .gist("县政府的请示报到州政府后，有关部门要衔接跟踪，及时把情况报告县政府。")
              .by(DEPARTMENTS)
              .when(is(REQUEST_SENT_UP))
              .shall(unquantified(PROMPTLY))
              .citing(article(66).paragraph(2)),
          limit("meeting-report", MEETING_REPORT)
              .gist("县政府领导和部门负责人参加全省、全州的会议或者专题会议后，要及时报告会议情况和落实的建议。")
              .by(COUNTY_LEADERS, DEPARTMENT_LEADER)
              .when(
                  is(
                      OFFICIAL,
                      COUNTY_HEAD,
                      DEPUTY_COUNTY_HEAD,
                      DEPARTMENT_HEAD,
                      DEPUTY_DEPARTMENT_HEAD))
              .shall(unquantified(PROMPTLY))
              .citing(article(66).paragraph(2)),
          limit("visit-report", TRAVEL_REPORT)
              .gist("县政府领导和部门主要负责人率团出访回来，要及时向县政府提交总结报告。")
              .by(COUNTY_LEADERS, DEPARTMENT_HEAD)
              .when(
                  is(OFFICIAL, COUNTY_HEAD, DEPUTY_COUNTY_HEAD, DEPARTMENT_HEAD)
                      .and(is(LEADS_DELEGATION_ABROAD)))
              .shall(unquantified(PROMPTLY))
              .citing(article(66).paragraph(2)),

          // Art. 68
          limit("travel-of-deputy-heads-and-office-director", TRAVEL_REQUEST)
              .gist("副县长、办公室主任出访、出差、休假、学习要离开辖区的，应当事先报告县长。")
              .by(DEPUTY_COUNTY_HEAD, OFFICE_DIRECTOR)
              .when(is(OFFICIAL, DEPUTY_COUNTY_HEAD, OFFICE_DIRECTOR))
              .shall(unquantified(BEFOREHAND))
              .citing(article(68).paragraph(2)),
          limit("travel-of-department-heads", TRAVEL_REQUEST)
              .gist("部门主要负责人外出访问、出差或者离岗休假、学习，应当事先报告县政府。")
              .by(DEPARTMENT_HEAD)
              .when(is(OFFICIAL, DEPARTMENT_HEAD))
              .shall(unquantified(BEFOREHAND))
              .citing(article(68).paragraph(2)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          declaratory(article(62), "重申服从上级部署和请示报告制度，该制度的事项和程序不在本条"),
          declaratory(article(63), "要求言行与集体决定一致，是否违背须由人判断，没有可核对的行为"),
          declaratory(article(64), "倡导抓落实的方法和作风，没有任务、时间或者验收标准"),
          pending(article(65), "讲话、文章由县政府批准，所称程序没有写明"),
          pending(article(66), "重要信息发布前的审定，请示由谁跟踪，各类报告的内容要求"),
          pending(article(67), "县领导和部门正职、副职出访由谁审核、由谁批准"),
          pending(article(68), "县长外出由办公室向谁报备，副县长和办公室主任返回后的报告，外出报备制度"),
          declaratory(article(69), "重申保密和外事纪律，秘密的范围和处分由专门法律规定"));

  private Discipline() {}
}
