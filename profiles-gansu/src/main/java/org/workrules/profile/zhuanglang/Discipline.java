package org.workrules.profile.zhuanglang;

import static org.workrules.api.actor.Bodies.COUNTY_GOVERNMENT;
import static org.workrules.api.actor.Bodies.COUNTY_PARTY_COMMITTEE;
import static org.workrules.api.actor.Bodies.CPPCC;
import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Bodies.PEOPLES_CONGRESS;
import static org.workrules.api.actor.Roles.COUNTY_HEAD;
import static org.workrules.api.actor.Roles.COUNTY_LEADERS;
import static org.workrules.api.actor.Roles.DEPARTMENT_HEAD;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD;
import static org.workrules.api.actor.Roles.GOVERNMENT_MEMBER;
import static org.workrules.api.conduct.ConductChains.EXECUTION_OF_DECISIONS;
import static org.workrules.api.conduct.ConductChains.INFORMATION_RELEASE;
import static org.workrules.api.conduct.ConductChains.MAJOR_EVENT;
import static org.workrules.api.conduct.ConductChains.REPORT_OUTSIDE;
import static org.workrules.api.conduct.ConductChains.TRAVEL_LEAVE;
import static org.workrules.api.conduct.ConductFacts.ABSENCE;
import static org.workrules.api.conduct.ConductFacts.ACCOMPANIES_LEADERS;
import static org.workrules.api.conduct.ConductFacts.AGAINST_DECISION;
import static org.workrules.api.conduct.ConductFacts.AS_DECIDED;
import static org.workrules.api.conduct.ConductFacts.DECISION_CHANGED;
import static org.workrules.api.conduct.ConductFacts.DISCLOSES_SECRET;
import static org.workrules.api.conduct.ConductFacts.LEAVE_APPROVED;
import static org.workrules.api.conduct.ConductFacts.RAISED_INTERNALLY;
import static org.workrules.api.conduct.ConductFacts.REACHABLE;
import static org.workrules.api.conduct.ConductFacts.RELEASE_REVIEWED;
import static org.workrules.api.conduct.ConductFacts.STATEMENT_APPROVED;
import static org.workrules.api.conduct.ConductRulings.CONTRARY_STATEMENTS;
import static org.workrules.api.conduct.ConductRulings.LEAVE_TAKEN;
import static org.workrules.api.conduct.ConductRulings.REACHABILITY;
import static org.workrules.api.conduct.ConductRulings.REPORT_CONTENT;
import static org.workrules.api.conduct.ConductRulings.SECRECY;
import static org.workrules.api.procedure.Acts.APPLY_FOR_LEAVE;
import static org.workrules.api.procedure.Acts.APPROVE_FINALLY;
import static org.workrules.api.procedure.Acts.EXECUTE;
import static org.workrules.api.procedure.Acts.GRANT;
import static org.workrules.api.procedure.Acts.RELEASE;
import static org.workrules.api.procedure.Acts.REPORT_FOR_THE_RECORD;
import static org.workrules.api.procedure.Acts.REPORT_IN_WRITING;
import static org.workrules.api.procedure.Acts.REPORT_TO;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Condition.isNot;
import static org.workrules.api.rule.Facts.KEY_INFORMATION_RELEASE;
import static org.workrules.api.rule.Facts.OFFICIAL;
import static org.workrules.api.rule.Facts.ON_BEHALF_OF_GOVERNMENT;
import static org.workrules.api.rule.Facts.ON_UNDECIDED_MAJOR_MATTER;
import static org.workrules.api.ruling.Ruling.FORBIDDEN;
import static org.workrules.api.ruling.Ruling.LACKING;
import static org.workrules.api.ruling.Ruling.PERMITTED;
import static org.workrules.api.ruling.RulingRule.ruling;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.time.Events.DEPARTURE;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSource.SUPERIOR;
import static org.workrules.api.time.LimitSubjects.DUTY;
import static org.workrules.api.time.LimitSubjects.MAJOR_EVENT_REPORT;
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
import static org.workrules.profile.zhuanglang.Vocabulary.AD_HOC_TRIP;
import static org.workrules.profile.zhuanglang.Vocabulary.ASK_FOR_APPROVAL;
import static org.workrules.profile.zhuanglang.Vocabulary.ASSIGNED_MATTER_REPORT;
import static org.workrules.profile.zhuanglang.Vocabulary.DECISION_AND_PROJECT_REPORT;
import static org.workrules.profile.zhuanglang.Vocabulary.IMPORTANT_PREFECTURE_DOCUMENT;
import static org.workrules.profile.zhuanglang.Vocabulary.LEAVE_ASKED_OF_HEAD;
import static org.workrules.profile.zhuanglang.Vocabulary.REPORTED_TO_PARTY_COMMITTEE;
import static org.workrules.profile.zhuanglang.Vocabulary.REPORTS_FOR_GOVERNMENT;
import static org.workrules.profile.zhuanglang.Vocabulary.REPORT_AS_SETTLED;
import static org.workrules.profile.zhuanglang.Vocabulary.REPORT_AS_SUPERIORS_REQUIRE;
import static org.workrules.profile.zhuanglang.Vocabulary.REPORT_BEFORE_SPEAKING_FOR_GOVERNMENT;
import static org.workrules.profile.zhuanglang.Vocabulary.REPORT_FIRST;
import static org.workrules.profile.zhuanglang.Vocabulary.STAYS_AT_POST;
import static org.workrules.profile.zhuanglang.Vocabulary.STAYS_IN_COUNTY;
import static org.workrules.profile.zhuanglang.Vocabulary.WHEREABOUTS_KNOWN;
import static org.workrules.profile.zhuanglang.WorkRules2023.article;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.workrules.api.conduct.ConductChains;
import org.workrules.api.conduct.ConductFacts;
import org.workrules.api.conduct.ConductRulings;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Condition;
import org.workrules.api.rule.Rule;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitSubjects;

/** 第十一章 工作纪律: discipline, leave and reports, articles 73 to 80. */
final class Discipline {

  /** Those who make up the government, as far as OFFICIAL tells them apart. */
  private static final Condition MEMBER =
      is(OFFICIAL, COUNTY_HEAD, DEPUTY_COUNTY_HEAD, DEPARTMENT_HEAD);

  /** Art. 76 and 77: 出差、出访, wherever to. */
  private static final Condition TRAVELLING =
      is(ABSENCE, ConductFacts.BUSINESS_TRIP, ConductFacts.VISIT_ABROAD);

  private static final Condition ON_LEAVE_OR_STUDYING =
      is(ABSENCE, ConductFacts.LEAVE, ConductFacts.STUDY);

  /** Art. 76: the absences that it names, of no others. */
  private static final Condition OUT_OF_COUNTY =
      TRAVELLING.or(ON_LEAVE_OR_STUDYING.and(isNot(STAYS_IN_COUNTY)));

  /** Art. 77: the absences that it names, of no others. */
  private static final Condition OFF_POST =
      TRAVELLING.or(ON_LEAVE_OR_STUDYING.and(isNot(STAYS_AT_POST)));

  private static final Condition LEADER = is(OFFICIAL, COUNTY_HEAD, DEPUTY_COUNTY_HEAD);

  private static final Condition OTHER_MEMBER_ON_MAJOR_MATTERS =
      is(OFFICIAL, DEPARTMENT_HEAD)
          .and(is(ON_BEHALF_OF_GOVERNMENT).or(is(ON_UNDECIDED_MAJOR_MATTER)));

  static final List<Rule<?, ?>> RULES =
      Arrays.asList(

          // Art. 74
          chain("decisions-carried-out", EXECUTION_OF_DECISIONS)
              .gist("县政府决定了的，组成人员必须坚决执行。")
              .must(first(EXECUTE, GOVERNMENT_MEMBER))
              .citing(article(74)),
          ruling("no-contrary-statements", CONTRARY_STATEMENTS)
              .gist("县政府没有改变决定之前，组成人员不得说、也不得做与之相违背的事。")
              .when(MEMBER.and(is(AGAINST_DECISION)).and(isNot(DECISION_CHANGED)))
              .mustNot(FORBIDDEN)
              .citing(article(74)),
          ruling("dissent-within-government", CONTRARY_STATEMENTS)
              .gist("组成人员另有意见的，可以在县政府里面提。")
              .when(
                  MEMBER
                      .and(is(AGAINST_DECISION))
                      .and(isNot(DECISION_CHANGED))
                      .and(is(RAISED_INTERNALLY)))
              .may(PERMITTED)
              .overriding("no-contrary-statements")
              .citing(article(74)),

          // Art. 75
          limit("statements-of-county-leaders", LimitSubjects.STATEMENT_APPROVAL)
              .gist("县政府领导代表县政府或以个人名义讲话、撰文，都须先报县政府批准。")
              .by(COUNTY_LEADERS)
              .when(LEADER)
              .must(unquantified(BEFOREHAND))
              .citing(article(75)),
          limit("statements-of-other-members", LimitSubjects.STATEMENT_APPROVAL)
              .gist("其他组成人员代表县政府讲话、撰文，或者个人谈及县政府未定的重大问题，须先报批。")
              .by(GOVERNMENT_MEMBER)
              .when(OTHER_MEMBER_ON_MAJOR_MATTERS)
              .must(unquantified(BEFOREHAND))
              .citing(article(75)),
          chain("approval-of-leaders-statements", ConductChains.STATEMENT_APPROVAL)
              .gist("县政府领导的讲话和文章，代表县政府的、个人的都算，事先报批，由县政府批准，程序没有写。")
              .when(LEADER)
              .must(
                  first(Step.of(ASK_FOR_APPROVAL, COUNTY_LEADERS).to(COUNTY_GOVERNMENT))
                      .then(GRANT, COUNTY_GOVERNMENT))
              .citing(article(75)),
          chain("approval-of-members-statements", ConductChains.STATEMENT_APPROVAL)
              .gist("其他组成人员代表县政府，或者个人谈到县政府没有定的重大问题，讲话和文章都先报批，由县政府批准。")
              .when(OTHER_MEMBER_ON_MAJOR_MATTERS)
              .must(
                  first(Step.of(ASK_FOR_APPROVAL, GOVERNMENT_MEMBER).to(COUNTY_GOVERNMENT))
                      .then(GRANT, COUNTY_GOVERNMENT))
              .citing(article(75)),
          ruling("leaders-statement-approved", ConductRulings.STATEMENT_APPROVED)
              .gist("县政府领导的讲话和文章没有获准的，欠缺必经步骤。")
              .when(LEADER.and(isNot(STATEMENT_APPROVED)))
              .must(LACKING)
              .citing(article(75)),
          ruling("members-statement-approved", ConductRulings.STATEMENT_APPROVED)
              .gist("其他组成人员的讲话和文章该报批而没有获准的，欠缺必经步骤。")
              .when(OTHER_MEMBER_ON_MAJOR_MATTERS.and(isNot(STATEMENT_APPROVED)))
              .must(LACKING)
              .citing(article(75)),

          // Art. 76
          limit("travel-county-head", TRAVEL_REQUEST)
              .gist("县长外出的报备，依照市委、市政府的要求，休假、学习而不出县的不在此列。")
              .by(COUNTY_HEAD)
              .when(is(OFFICIAL, COUNTY_HEAD).and(isNot(STAYS_IN_COUNTY)))
              .stated(setBy(SUPERIOR))
              .citing(article(76)),
          limit("travel-deputy", TRAVEL_REQUEST)
              .gist("副县长外出，至迟三天前向县长请假，同时以书面报告县委，休假、学习而不出县的不在此列。")
              .by(DEPUTY_COUNTY_HEAD)
              .when(is(OFFICIAL, DEPUTY_COUNTY_HEAD).and(isNot(STAYS_IN_COUNTY)))
              .must(ahead(3, CALENDAR_DAY, DEPARTURE))
              .citing(article(76)),
          limit("travel-deputy-ad-hoc", TRAVEL_REQUEST)
              .gist("副县长临时出差、陪同调研一类的活动，有了就报县长。")
              .by(DEPUTY_COUNTY_HEAD)
              .when(is(OFFICIAL, DEPUTY_COUNTY_HEAD).and(is(AD_HOC_TRIP)))
              .stated(unquantified(AT_ONCE))
              .overriding("travel-deputy")
              .citing(article(76)),
          chain("leave-of-head", TRAVEL_LEAVE)
              .gist("县长出差、出访，或者休假、学习离开本县，要报备，向谁报、怎么报，依市委、市政府的要求。")
              .when(is(OFFICIAL, COUNTY_HEAD).and(OUT_OF_COUNTY))
              .stated(first(REPORT_AS_SUPERIORS_REQUIRE, COUNTY_HEAD))
              .citing(article(76)),
          chain("leave-of-deputies", TRAVEL_LEAVE)
              .gist("副县长出差、出访，或者休假、学习离开本县，须先请假，由县长受理，还要书面报告县委。")
              .when(is(OFFICIAL, DEPUTY_COUNTY_HEAD).and(OUT_OF_COUNTY))
              .must(
                  first(Step.of(APPLY_FOR_LEAVE, DEPUTY_COUNTY_HEAD).to(COUNTY_HEAD))
                      .then(
                          Step.of(REPORT_IN_WRITING, DEPUTY_COUNTY_HEAD).to(COUNTY_PARTY_COMMITTEE))
                      .inNoOrder())
              .citing(article(76)),
          chain("ad-hoc-trips-of-deputies", TRAVEL_LEAVE)
              .gist("副县长临时出差、陪同调研一类的活动，报县长即可。")
              .when(is(OFFICIAL, DEPUTY_COUNTY_HEAD).and(is(AD_HOC_TRIP)))
              .stated(first(Step.of(REPORT_TO, DEPUTY_COUNTY_HEAD).to(COUNTY_HEAD)))
              .overriding("leave-of-deputies")
              .citing(article(76)),
          ruling("deputies-ask-for-leave", LEAVE_TAKEN)
              .gist("副县长出差、出访、离县休假或者学习，没有向县长请假的，手续不全，临时的活动不在此列。")
              .when(
                  is(OFFICIAL, DEPUTY_COUNTY_HEAD)
                      .and(OUT_OF_COUNTY)
                      .and(isNot(AD_HOC_TRIP))
                      .and(isNot(LEAVE_ASKED_OF_HEAD)))
              .must(LACKING)
              .citing(article(76)),
          ruling("deputies-report-to-party-committee", LEAVE_TAKEN)
              .gist("副县长出差、出访、离县休假或者学习，没有书面报告县委的，手续不全，临时的活动不在此列。")
              .when(
                  is(OFFICIAL, DEPUTY_COUNTY_HEAD)
                      .and(OUT_OF_COUNTY)
                      .and(isNot(AD_HOC_TRIP))
                      .and(isNot(REPORTED_TO_PARTY_COMMITTEE)))
              .must(LACKING)
              .citing(article(76)),

          // Art. 77
          limit("travel-department-head", TRAVEL_REQUEST)
              .gist("部门主要负责人外出，至迟三天前书面报县政府，休假、学习而不离岗的不在此列。")
              .by(DEPARTMENT_HEAD)
              .when(is(OFFICIAL, DEPARTMENT_HEAD).and(isNot(STAYS_AT_POST)))
              .must(ahead(3, CALENDAR_DAY, DEPARTURE))
              .citing(article(77)),
          limit("travel-department-head-accompanying", TRAVEL_REQUEST)
              .gist("部门主要负责人随同县委或县政府主要领导外出，可以直接报备，不限于三天之前。")
              .by(DEPARTMENT_HEAD)
              .when(is(OFFICIAL, DEPARTMENT_HEAD).and(is(ACCOMPANIES_LEADERS)))
              .may(lifted())
              .overriding("travel-department-head")
              .citing(article(77)),
          chain("leave-of-department-heads", TRAVEL_LEAVE)
              .gist("部门主要负责人出差、出访，或者离岗休假、学习，须书面报县政府，批准下来再报告县委，由谁批准没有写。")
              .when(is(OFFICIAL, DEPARTMENT_HEAD).and(OFF_POST))
              .must(
                  first(Step.of(REPORT_IN_WRITING, DEPARTMENT_HEAD).to(COUNTY_GOVERNMENT))
                      .then(Step.byWhomNotSaid(GRANT))
                      .then(Step.of(REPORT_TO, DEPARTMENT_HEAD).to(COUNTY_PARTY_COMMITTEE)))
              .citing(article(77)),
          chain("department-heads-accompanying", TRAVEL_LEAVE)
              .gist("部门主要负责人随同县委或县政府主要领导外出，可以直接报备，向谁报没有写。")
              .when(is(OFFICIAL, DEPARTMENT_HEAD).and(is(ACCOMPANIES_LEADERS)))
              .may(first(REPORT_FOR_THE_RECORD, DEPARTMENT_HEAD))
              .overriding("leave-of-department-heads")
              .citing(article(77)),
          ruling("department-heads-leave-approved", LEAVE_TAKEN)
              .gist("部门主要负责人出差、出访、离岗休假或者学习，没有获准的，手续不全，随同县里主要领导的不在此列。")
              .when(
                  is(OFFICIAL, DEPARTMENT_HEAD)
                      .and(OFF_POST)
                      .and(isNot(ACCOMPANIES_LEADERS))
                      .and(isNot(LEAVE_APPROVED)))
              .must(LACKING)
              .citing(article(77)),
          ruling("department-heads-report-to-party-committee", LEAVE_TAKEN)
              .gist("部门主要负责人出差、出访、离岗休假或者学习，没有报告县委的，手续不全，随同县里主要领导的不在此列。")
              .when(
                  is(OFFICIAL, DEPARTMENT_HEAD)
                      .and(OFF_POST)
                      .and(isNot(ACCOMPANIES_LEADERS))
                      .and(isNot(REPORTED_TO_PARTY_COMMITTEE)))
              .must(LACKING)
              .citing(article(77)),

          // Art. 78
          limit("duty-watch", DUTY)
              .gist("县政府部门全天候值班。")
              .by(DEPARTMENTS)
              .stated(atLeastIn(24, HOUR, CALENDAR_DAY))
              .citing(article(78)),
          ruling("whereabouts-known", REACHABILITY)
              .gist("部门主要负责人身在何处，本部门的值班机构应当随时清楚。")
              .when(is(OFFICIAL, DEPARTMENT_HEAD).and(isNot(WHEREABOUTS_KNOWN)))
              .shall(LACKING)
              .citing(article(78)),
          ruling("reachable", REACHABILITY)
              .gist("部门上下的联系应当不断，由值班机构保证。")
              .when(is(OFFICIAL, DEPARTMENT_HEAD).and(isNot(REACHABLE)))
              .shall(LACKING)
              .citing(article(78)),

          // Art. 79
          chain("release-of-information", INFORMATION_RELEASE)
              .gist("部门发布重要部署、重要问题的信息，先要严格审定，由谁审定没有写。")
              .when(is(KEY_INFORMATION_RELEASE))
              .shall(first(Step.byWhomNotSaid(APPROVE_FINALLY)).then(RELEASE, DEPARTMENTS))
              .citing(article(79)),
          ruling("release-reviewed", ConductRulings.RELEASE_REVIEWED)
              .gist("重要信息未经审定就发布的，欠缺必经步骤。")
              .when(is(KEY_INFORMATION_RELEASE).and(isNot(RELEASE_REVIEWED)))
              .shall(LACKING)
              .citing(article(79)),
          chain("reports-of-departments", MAJOR_EVENT)
              .gist("来了市政府部门的重要文件、县委和人大的交办事项，要作重大决定、上重大项目，或者出了重大情况，部门必须报告县政府。")
              .must(first(Step.of(REPORT_TO, DEPARTMENTS).to(COUNTY_GOVERNMENT)))
              .citing(article(79)),
          chain("reports-on-governments-behalf", REPORT_OUTSIDE)
              .gist("部门替县政府去县委、人大、政协汇报或者通报，先报告县政府，再照县政府议定的讲。")
              .shall(
                  first(Step.of(REPORT_FIRST, DEPARTMENTS).to(COUNTY_GOVERNMENT))
                      .then(
                          Step.of(REPORT_AS_SETTLED, DEPARTMENTS)
                              .to(COUNTY_PARTY_COMMITTEE, PEOPLES_CONGRESS, CPPCC)))
              .citing(article(79)),
          ruling("as-settled-by-government", REPORT_CONTENT)
              .gist("部门替县政府汇报、通报，讲的与县政府议定的不符的，有欠缺。")
              .when(is(REPORTS_FOR_GOVERNMENT).and(isNot(AS_DECIDED)))
              .shall(LACKING)
              .citing(article(79)),
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
              .citing(article(79)),

          // Art. 80
          ruling("secrecy", SECRECY)
              .gist("组成人员严禁泄密，国家的、工作上的、履职中知道的商业秘密都在内。")
              .when(MEMBER.and(is(DISCLOSES_SECRET)))
              .mustNot(FORBIDDEN)
              .citing(article(80)));

  static final List<Provision> REGISTER =
      Collections.singletonList(declaratory(article(73), "重申政令畅通和请示报告的纪律，请示报告的事项和对象由别处规定。"));

  private Discipline() {}
}
