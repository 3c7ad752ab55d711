package org.workrules.profile.zhuanglang;

import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Roles.COUNTY_HEAD;
import static org.workrules.api.actor.Roles.COUNTY_LEADERS;
import static org.workrules.api.actor.Roles.DEPARTMENT_HEAD;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD;
import static org.workrules.api.actor.Roles.GOVERNMENT_MEMBER;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Facts.KEY_INFORMATION_RELEASE;
import static org.workrules.api.rule.Facts.OFFICIAL;
import static org.workrules.api.rule.Facts.ON_BEHALF_OF_GOVERNMENT;
import static org.workrules.api.rule.Facts.ON_UNDECIDED_MAJOR_MATTER;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.source.Provision.pending;
import static org.workrules.api.time.Events.DEPARTURE;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSource.SUPERIOR;
import static org.workrules.api.time.LimitSubjects.DUTY;
import static org.workrules.api.time.LimitSubjects.MAJOR_EVENT_REPORT;
import static org.workrules.api.time.LimitSubjects.STATEMENT_APPROVAL;
import static org.workrules.api.time.LimitSubjects.SUPERIOR_DOCUMENT_FORWARDING;
import static org.workrules.api.time.LimitSubjects.TRAVEL_REQUEST;
import static org.workrules.api.time.LimitUnit.CALENDAR_DAY;
import static org.workrules.api.time.LimitUnit.HOUR;
import static org.workrules.api.time.Promptness.AT_ONCE;
import static org.workrules.api.time.Promptness.BEFOREHAND;
import static org.workrules.api.time.Promptness.PROMPTLY;
import static org.workrules.api.time.TimeLimit.ahead;
import static org.workrules.api.time.TimeLimit.atLeastIn;
import static org.workrules.api.time.TimeLimit.lifted;
import static org.workrules.api.time.TimeLimit.setBy;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.zhuanglang.Vocabulary.ACCOMPANYING_COUNTY_LEADERS;
import static org.workrules.profile.zhuanglang.Vocabulary.AD_HOC_TRIP;
import static org.workrules.profile.zhuanglang.Vocabulary.ASSIGNED_MATTER_REPORT;
import static org.workrules.profile.zhuanglang.Vocabulary.DECISION_AND_PROJECT_REPORT;
import static org.workrules.profile.zhuanglang.Vocabulary.IMPORTANT_PREFECTURE_DOCUMENT;
import static org.workrules.profile.zhuanglang.Vocabulary.REPORT_BEFORE_SPEAKING_FOR_GOVERNMENT;
import static org.workrules.profile.zhuanglang.WorkRules2023.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitRule;

/** 第十一章 工作纪律: discipline, leave and reports, articles 73 to 80. */
final class Discipline {

  static final List<LimitRule> LIMITS =
      Arrays.asList(

          // Art. 75
          limit("statements-of-county-leaders", STATEMENT_APPROVAL)
              .gist("县政府领导代表县政府或以个人名义讲话、撰文，都须先报县政府批准。")
              .by(COUNTY_LEADERS)
              .when(is(OFFICIAL, COUNTY_HEAD, DEPUTY_COUNTY_HEAD))
              .must(unquantified(BEFOREHAND))
              .citing(article(75)),
          limit("statements-of-other-members", STATEMENT_APPROVAL)
              .gist("其他组成人员代表县政府讲话、撰文，或者个人谈及县政府未定的重大问题，须先报批。")
              .by(GOVERNMENT_MEMBER)
              .when(
                  is(OFFICIAL, DEPARTMENT_HEAD)
                      .and(is(ON_BEHALF_OF_GOVERNMENT).or(is(ON_UNDECIDED_MAJOR_MATTER))))
              .must(unquantified(BEFOREHAND))
              .citing(article(75)),

          // Art. 76
          limit("travel-county-head", TRAVEL_REQUEST)
              .gist("县长外出的报备，依照市委、市政府的要求。")
              .by(COUNTY_HEAD)
              .when(is(OFFICIAL, COUNTY_HEAD))
              .stated(setBy(SUPERIOR))
              .citing(article(76)),
          limit("travel-deputy", TRAVEL_REQUEST)
              .gist("副县长外出，至迟三天前向县长请假，同时以书面报告县委。")
              .by(DEPUTY_COUNTY_HEAD)
              .when(is(OFFICIAL, DEPUTY_COUNTY_HEAD))
              .must(ahead(3, CALENDAR_DAY, DEPARTURE))
              .citing(article(76)),
          limit("travel-deputy-ad-hoc", TRAVEL_REQUEST)
              .gist("副县长临时出差、陪同调研一类的活动，有了就报县长。")
              .by(DEPUTY_COUNTY_HEAD)
              .when(is(OFFICIAL, DEPUTY_COUNTY_HEAD).and(is(AD_HOC_TRIP)))
              .stated(unquantified(AT_ONCE))
              .overriding("travel-deputy")
              .citing(article(76)),

          // Art. 77
          limit("travel-department-head", TRAVEL_REQUEST)
              .gist("部门主要负责人外出，至迟三天前书面报县政府。")
              .by(DEPARTMENT_HEAD)
              .when(is(OFFICIAL, DEPARTMENT_HEAD))
              .must(ahead(3, CALENDAR_DAY, DEPARTURE))
              .citing(article(77)),
          limit("travel-department-head-accompanying", TRAVEL_REQUEST)
              .gist("部门主要负责人随同县委或县政府主要领导外出，可以直接报备，不限于三天之前。")
              .by(DEPARTMENT_HEAD)
              .when(is(OFFICIAL, DEPARTMENT_HEAD).and(is(ACCOMPANYING_COUNTY_LEADERS)))
              .may(lifted())
              .overriding("travel-department-head")
              .citing(article(77)),

          // Art. 78
          limit("duty-watch", DUTY)
              .gist("县政府部门全天候值班。")
              .by(DEPARTMENTS)
              .stated(atLeastIn(24, HOUR, CALENDAR_DAY))
              .citing(article(78)),

          // Art. 79
          limit("report-in-information-release", MAJOR_EVENT_REPORT)
              .gist("部门发布重要信息，遇重大情况及时报告县政府。")
              .by(DEPARTMENTS)
              .when(is(KEY_INFORMATION_RELEASE))
              .shall(unquantified(PROMPTLY))
              .citing(article(79)),
          limit("prefecture-document-report", SUPERIOR_DOCUMENT_FORWARDING)
              .gist("部门收到市政府部门的重要文件，必须及时报告县政府。")
              .by(DEPARTMENTS)
              .when(is(IMPORTANT_PREFECTURE_DOCUMENT))
              .must(unquantified(PROMPTLY))
              .citing(article(79)),
          limit("assigned-matter-report", ASSIGNED_MATTER_REPORT)
              .gist("部门接到县委、县人大或其常委会交办的重要事项，必须及时报告县政府。")
              .by(DEPARTMENTS)
              .must(unquantified(PROMPTLY))
              .citing(article(79)),
          limit("decision-and-project-report", DECISION_AND_PROJECT_REPORT)
              .gist("部门作重大决定、上重大项目，必须在此之前报告县政府。")
              .by(DEPARTMENTS)
              .must(unquantified(BEFOREHAND))
              .citing(article(79)),
          limit("major-event-report", MAJOR_EVENT_REPORT)
              .gist("部门出现重大情况，事后必须及时报告县政府。")
              .by(DEPARTMENTS)
              .must(unquantified(PROMPTLY))
              .citing(article(79)),
          limit("report-before-speaking-for-government", REPORT_BEFORE_SPEAKING_FOR_GOVERNMENT)
              .gist("部门代表县政府对县委、人大、政协汇报或通报，应先报告县政府。")
              .by(DEPARTMENTS)
              .shall(unquantified(BEFOREHAND))
              .citing(article(79)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          declaratory(article(73), "重申政令畅通和请示报告的纪律，请示报告的事项和对象由别处规定。"),
          declaratory(article(74), "约束言行与县政府决定一致，是否违背须凭事实判断，内部提意见也未设受理和时限。"),
          pending(article(75), "讲话和文章报批所依的程序"),
          pending(article(76), "县长向谁报备；副县长向县长请假之外，另须书面报告县委"),
          pending(article(77), "经县政府批准后再报县委；随同县主要领导外出时向谁直接报备"),
          pending(article(78), "值班机构掌握主要负责人去向"),
          pending(article(79), "发布信息的审定；对外汇报以县政府议定的内容为准"),
          declaratory(article(80), "重申保密和外事纪律，何为秘密、如何处罚由保密等法律规定。"));

  private Discipline() {}
}
