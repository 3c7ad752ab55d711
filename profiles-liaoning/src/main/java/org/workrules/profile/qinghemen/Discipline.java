package org.workrules.profile.qinghemen;

import static org.workrules.api.actor.Bodies.COUNTY_GOVERNMENT;
import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Roles.COUNTY_HEAD;
import static org.workrules.api.actor.Roles.COUNTY_LEADERS;
import static org.workrules.api.actor.Roles.COUNTY_LEADER_IN_CHARGE;
import static org.workrules.api.actor.Roles.DEPARTMENT_HEAD;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD;
import static org.workrules.api.actor.Roles.GOVERNMENT_MEMBER;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Condition.isNot;
import static org.workrules.api.rule.Facts.KEY_INFORMATION_RELEASE;
import static org.workrules.api.rule.Facts.MAJOR_DECISION;
import static org.workrules.api.rule.Facts.OFFICIAL;
import static org.workrules.api.rule.Facts.ON_BEHALF_OF_GOVERNMENT;
import static org.workrules.api.rule.Facts.ON_UNDECIDED_MAJOR_MATTER;
import static org.workrules.api.ruling.Ruling.LACKING;
import static org.workrules.api.ruling.RulingRule.ruling;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.source.Provision.pending;
import static org.workrules.api.time.Events.DEPARTURE;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSubjects.FOLLOW_UP_REPORT;
import static org.workrules.api.time.LimitSubjects.MAJOR_EVENT_REPORT;
import static org.workrules.api.time.LimitSubjects.PARTY_COMMITTEE_REPORT;
import static org.workrules.api.time.LimitSubjects.STATEMENT_APPROVAL;
import static org.workrules.api.time.LimitSubjects.SUPERIOR_DOCUMENT_FORWARDING;
import static org.workrules.api.time.LimitSubjects.TRAVEL_REPORT;
import static org.workrules.api.time.LimitSubjects.TRAVEL_REQUEST;
import static org.workrules.api.time.LimitUnit.CALENDAR_DAY;
import static org.workrules.api.time.LimitUnit.MONTH;
import static org.workrules.api.time.Promptness.AT_ONCE;
import static org.workrules.api.time.Promptness.BEFOREHAND;
import static org.workrules.api.time.Promptness.PROMPTLY;
import static org.workrules.api.time.TimeLimit.ahead;
import static org.workrules.api.time.TimeLimit.every;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.qinghemen.Vocabulary.APPROVE_AND_CONSENT;
import static org.workrules.profile.qinghemen.Vocabulary.DATA_REPORT;
import static org.workrules.profile.qinghemen.Vocabulary.DEPARTMENT_CONCERNED;
import static org.workrules.profile.qinghemen.Vocabulary.FORWARDED_DOCUMENT;
import static org.workrules.profile.qinghemen.Vocabulary.INFORMATION_RELEASE;
import static org.workrules.profile.qinghemen.Vocabulary.INFORMATION_REVIEWED;
import static org.workrules.profile.qinghemen.Vocabulary.KEY_OR_PRESSING_DOCUMENT;
import static org.workrules.profile.qinghemen.Vocabulary.LEADS_DELEGATION_ABROAD;
import static org.workrules.profile.qinghemen.Vocabulary.ON_LEAVE;
import static org.workrules.profile.qinghemen.Vocabulary.REQUEST_SENT_UP;
import static org.workrules.profile.qinghemen.Vocabulary.ROUTINE_DOCUMENT;
import static org.workrules.profile.qinghemen.Vocabulary.WITHIN_PREFECTURE;
import static org.workrules.profile.qinghemen.WorkRules2022.article;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.workrules.api.procedure.ChainRule;
import org.workrules.api.ruling.RulingRule;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitRule;

/** 第十二章 工作纪律: discipline, articles 64 to 72. */
final class Discipline {

  static final List<LimitRule> LIMITS =
      Arrays.asList(

          // Art. 64
          limit("party-committee-report", PARTY_COMMITTEE_REPORT)
              .gist("区政府的重大决策，应当在出台之前依规定请示报告区委。")
              .by(COUNTY_GOVERNMENT)
              .when(is(MAJOR_DECISION))
              .shall(unquantified(BEFOREHAND))
              .citing(article(64)),

          // Art. 66
          limit("statements-of-district-leaders", STATEMENT_APPROVAL)
              .gist("区领导发表讲话、文章，无论代表政府还是个人，事先须报区政府批准。")
              .by(COUNTY_LEADERS)
              .when(is(OFFICIAL, COUNTY_HEAD, DEPUTY_COUNTY_HEAD))
              .must(unquantified(BEFOREHAND))
              .citing(article(66)),
          limit("statements-of-other-members", STATEMENT_APPROVAL)
              .gist("其他组成人员代表政府讲话、撰文，或者个人谈及政府尚未决定的重大问题，事先须报区政府批准。")
              .by(GOVERNMENT_MEMBER)
              .when(
                  is(OFFICIAL, DEPARTMENT_HEAD)
                      .and(is(ON_BEHALF_OF_GOVERNMENT).or(is(ON_UNDECIDED_MAJOR_MATTER))))
              .must(unquantified(BEFOREHAND))
              .citing(article(66)),
          limit("travel-report", TRAVEL_REPORT)
              .gist("区领导和部门主要负责人率团出访归来，要及时向区政府提交总结报告。")
              .by(COUNTY_LEADERS, DEPARTMENT_HEAD)
              .when(
                  is(OFFICIAL, COUNTY_HEAD, DEPUTY_COUNTY_HEAD, DEPARTMENT_HEAD)
                      .and(is(LEADS_DELEGATION_ABROAD)))
              .shall(unquantified(PROMPTLY))
              .citing(article(66)),

          // Art. 67
          limit("report-of-departments", MAJOR_EVENT_REPORT)
              .gist("部门遇到重大突发事件、重大问题，要及时逐级请示报告。")
              .by(DEPARTMENTS)
              .shall(unquantified(PROMPTLY))
              .citing(article(67)),

          // Art. 68
          limit("report-on-request-to-city", FOLLOW_UP_REPORT)
              .gist("区政府的请示报到市政府以后，有关部门要跟踪衔接，及时把情况报告区政府。")
              .by(DEPARTMENT_CONCERNED)
              .when(is(REQUEST_SENT_UP))
              .shall(unquantified(PROMPTLY))
              .citing(article(68)),

          // Art. 69
          limit("forwarding-monthly", SUPERIOR_DOCUMENT_FORWARDING)
              .gist("上级对口部门的日常性、管理性来文，部门要每月汇总目录，连同副本转报区政府。")
              .by(DEPARTMENTS)
              .when(is(FORWARDED_DOCUMENT, ROUTINE_DOCUMENT))
              .shall(every(MONTH))
              .citing(article(69)),
          limit("forwarding-at-once", SUPERIOR_DOCUMENT_FORWARDING)
              .gist("来文关系重点工作或者急需落实的，部门一面办理，一面要立即转报区政府。")
              .by(DEPARTMENTS)
              .when(is(FORWARDED_DOCUMENT, KEY_OR_PRESSING_DOCUMENT))
              .shall(unquantified(AT_ONCE))
              .citing(article(69)),

          // Art. 70
          limit("travel-of-deputy-heads", TRAVEL_REQUEST)
              .gist("副区长离开阜新或者休假，应当事先报告区长，提前多久没有写明。")
              .by(DEPUTY_COUNTY_HEAD)
              .when(is(OFFICIAL, DEPUTY_COUNTY_HEAD).and(isNot(WITHIN_PREFECTURE).or(is(ON_LEAVE))))
              .shall(unquantified(BEFOREHAND))
              .citing(article(70).paragraph(1)),
          limit("travel-of-department-heads", TRAVEL_REQUEST)
              .gist("部门主要负责人离开阜新，一般应当提前三天报区政府办公室，动身那天不算。")
              .by(DEPARTMENT_HEAD)
              .when(is(OFFICIAL, DEPARTMENT_HEAD).and(isNot(WITHIN_PREFECTURE)))
              .generally(ahead(3, CALENDAR_DAY, DEPARTURE).notCountingEventDay())
              .citing(article(70).paragraph(2)),

          // Art. 71
          limit("report-on-published-information", MAJOR_EVENT_REPORT)
              .gist("部门发布关系政府部署和经济社会重要问题的信息，遇重大情况要及时报告区政府。")
              .by(DEPARTMENTS)
              .when(is(KEY_INFORMATION_RELEASE))
              .shall(unquantified(PROMPTLY))
              .citing(article(71)));

  static final List<ChainRule> CHAINS =
      Collections.singletonList(

          // Art. 71
          chain("data-report", DATA_REPORT)
              .gist("部门往上报重要数据、汇报重要工作，须先请区政府分管领导审定同意，报给哪一级部门处有脱字。")
              .must(first(APPROVE_AND_CONSENT, COUNTY_LEADER_IN_CHARGE))
              .citing(article(71)));

  static final List<RulingRule> RULINGS =
      Collections.singletonList(

          // Art. 71
          ruling("information-reviewed", INFORMATION_RELEASE)
              .gist("部门发布关系政府部署和经济社会重要问题的信息，要先严格审定。")
              .when(is(KEY_INFORMATION_RELEASE).and(isNot(INFORMATION_REVIEWED)))
              .shall(LACKING)
              .citing(article(71)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          pending(article(64), "哪些决策属于应向区委请示报告的重大决策，依照何种规定；两处上级机关的用字已缺"),
          declaratory(article(65), "要求维护政府的决定、允许内部异议，言行是否相违背须凭内容评判。"),
          pending(article(66), "讲话和文章报区政府批准依照什么程序；出访总结报告交给谁"),
          pending(article(67), "逐级请示报告的层级，报告内容须真实准确"),
          pending(article(68), "请示报出以后由谁与市政府部门衔接、跟踪、落实"),
          pending(article(69), "转报哪些来文，附目录和副本"),
          pending(article(70), "谁向谁报告、报备，由区政府办公室通报和转告哪些人；区长和其他人员的请销假"),
          declaratory(article(72), "重申保密和外事纪律，何为秘密、违反了如何处理由专门法律界定。"));

  private Discipline() {}
}
