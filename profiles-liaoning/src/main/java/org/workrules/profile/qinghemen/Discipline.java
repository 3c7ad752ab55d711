package org.workrules.profile.qinghemen;

import static org.workrules.api.actor.Bodies.CONCERNED_DEPARTMENTS;
import static org.workrules.api.actor.Bodies.COUNTY_GOVERNMENT;
import static org.workrules.api.actor.Bodies.COUNTY_PARTY_COMMITTEE;
import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Bodies.GOVERNMENT_OFFICE;
import static org.workrules.api.actor.Roles.COUNTY_HEAD;
import static org.workrules.api.actor.Roles.COUNTY_LEADERS;
import static org.workrules.api.actor.Roles.COUNTY_LEADER_IN_CHARGE;
import static org.workrules.api.actor.Roles.DEPARTMENT_HEAD;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD_IN_CHARGE;
import static org.workrules.api.actor.Roles.GOVERNMENT_MEMBER;
import static org.workrules.api.actor.Roles.OTHER_COUNTY_LEADERS;
import static org.workrules.api.conduct.ConductChains.INFORMATION_RELEASE;
import static org.workrules.api.conduct.ConductChains.MAJOR_EVENT;
import static org.workrules.api.conduct.ConductChains.REPORT_TO_PARTY;
import static org.workrules.api.conduct.ConductChains.REQUEST_PROGRESS;
import static org.workrules.api.conduct.ConductChains.RETURN_REPORT;
import static org.workrules.api.conduct.ConductChains.TRAVEL_LEAVE;
import static org.workrules.api.conduct.ConductChains.TRAVEL_NOTICE;
import static org.workrules.api.conduct.ConductFacts.AGAINST_DECISION;
import static org.workrules.api.conduct.ConductFacts.DECISION_CHANGED;
import static org.workrules.api.conduct.ConductFacts.DISCLOSES_SECRET;
import static org.workrules.api.conduct.ConductFacts.TRUE_AND_ACCURATE;
import static org.workrules.api.conduct.ConductRulings.CONTRARY_STATEMENTS;
import static org.workrules.api.conduct.ConductRulings.REPORT_CONTENT;
import static org.workrules.api.conduct.ConductRulings.SECRECY;
import static org.workrules.api.matter.RequirementRule.requirement;
import static org.workrules.api.procedure.Acts.ASK_AND_REPORT;
import static org.workrules.api.procedure.Acts.EXECUTE;
import static org.workrules.api.procedure.Acts.INFORM;
import static org.workrules.api.procedure.Acts.REPORT_FOR_THE_RECORD;
import static org.workrules.api.procedure.Acts.REPORT_TO;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Condition.isNot;
import static org.workrules.api.rule.Facts.KEY_INFORMATION_RELEASE;
import static org.workrules.api.rule.Facts.LEADS_DELEGATION_ABROAD;
import static org.workrules.api.rule.Facts.MAJOR_DECISION;
import static org.workrules.api.rule.Facts.OFFICIAL;
import static org.workrules.api.rule.Facts.ON_BEHALF_OF_GOVERNMENT;
import static org.workrules.api.rule.Facts.ON_UNDECIDED_MAJOR_MATTER;
import static org.workrules.api.rule.Facts.REQUEST_SENT_UP;
import static org.workrules.api.ruling.Ruling.FORBIDDEN;
import static org.workrules.api.ruling.Ruling.LACKING;
import static org.workrules.api.ruling.Ruling.PERMITTED;
import static org.workrules.api.ruling.RulingRule.ruling;
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
import static org.workrules.profile.qinghemen.Vocabulary.ASK_AND_REPORT_BY_LEVELS;
import static org.workrules.profile.qinghemen.Vocabulary.CATALOGUE;
import static org.workrules.profile.qinghemen.Vocabulary.DATA_REPORT;
import static org.workrules.profile.qinghemen.Vocabulary.DISSENT;
import static org.workrules.profile.qinghemen.Vocabulary.FALSIFIED;
import static org.workrules.profile.qinghemen.Vocabulary.FORWARDED_DOCUMENT;
import static org.workrules.profile.qinghemen.Vocabulary.FORWARDING;
import static org.workrules.profile.qinghemen.Vocabulary.FORWARD_WHILE_HANDLING;
import static org.workrules.profile.qinghemen.Vocabulary.FORWARD_WITH_COPIES;
import static org.workrules.profile.qinghemen.Vocabulary.GIVE_APPROVAL;
import static org.workrules.profile.qinghemen.Vocabulary.KEY_OR_PRESSING_DOCUMENT;
import static org.workrules.profile.qinghemen.Vocabulary.LIAISE;
import static org.workrules.profile.qinghemen.Vocabulary.MAJOR_SITUATION;
import static org.workrules.profile.qinghemen.Vocabulary.ON_LEAVE;
import static org.workrules.profile.qinghemen.Vocabulary.RAISED_INTERNALLY;
import static org.workrules.profile.qinghemen.Vocabulary.REPORTED_TO_OFFICE;
import static org.workrules.profile.qinghemen.Vocabulary.REVIEW_STRICTLY;
import static org.workrules.profile.qinghemen.Vocabulary.ROUTINE_DOCUMENT;
import static org.workrules.profile.qinghemen.Vocabulary.SUBMIT_BY_PROCEDURE;
import static org.workrules.profile.qinghemen.Vocabulary.SUBMIT_VISIT_SUMMARY;
import static org.workrules.profile.qinghemen.Vocabulary.WITHIN_PREFECTURE;
import static org.workrules.profile.qinghemen.WorkRules2022.article;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.workrules.api.conduct.ConductChains;
import org.workrules.api.conduct.ConductFacts;
import org.workrules.api.conduct.ConductRulings;
import org.workrules.api.matter.RequirementRule;
import org.workrules.api.matter.Requirements;
import org.workrules.api.procedure.ChainRule;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Condition;
import org.workrules.api.ruling.RulingRule;
import org.workrules.api.time.LimitRule;

/** 第十二章 工作纪律: discipline, articles 64 to 72. */
final class Discipline {

  /** 其他组成人员代表区政府，或者就未经研究决定的重大问题发表讲话或文章. */
  private static final Condition STATEMENT_OF_OTHER_MEMBER =
      is(OFFICIAL, DEPARTMENT_HEAD)
          .and(is(ON_BEHALF_OF_GOVERNMENT).or(is(ON_UNDECIDED_MAJOR_MATTER)));

  /** 副区长离阜和休假. */
  private static final Condition DEPUTY_AWAY =
      is(OFFICIAL, DEPUTY_COUNTY_HEAD).and(isNot(WITHIN_PREFECTURE).or(is(ON_LEAVE)));

  /** 部门主要负责人离阜外出. */
  private static final Condition DEPARTMENT_HEAD_AWAY =
      is(OFFICIAL, DEPARTMENT_HEAD).and(isNot(WITHIN_PREFECTURE));

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
              .when(STATEMENT_OF_OTHER_MEMBER)
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
              .by(CONCERNED_DEPARTMENTS)
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
              .when(DEPUTY_AWAY)
              .shall(unquantified(BEFOREHAND))
              .citing(article(70).paragraph(1)),
          limit("travel-of-department-heads", TRAVEL_REQUEST)
              .gist("部门主要负责人离开阜新，一般应当提前三天报区政府办公室，动身那天不算。")
              .by(DEPARTMENT_HEAD)
              .when(DEPARTMENT_HEAD_AWAY)
              .generally(ahead(3, CALENDAR_DAY, DEPARTURE).notCountingEventDay())
              .citing(article(70).paragraph(2)),

          // Art. 71
          limit("report-on-published-information", MAJOR_EVENT_REPORT)
              .gist("部门发布关系政府部署和经济社会重要问题的信息，遇重大情况要及时报告区政府。")
              .by(DEPARTMENTS)
              .when(is(KEY_INFORMATION_RELEASE))
              .shall(unquantified(PROMPTLY))
              .citing(article(71)));

  static final List<RequirementRule> REQUIREMENTS =
      Collections.singletonList(

          // Art. 64
          requirement("report-to-party-committee", Requirements.PARTY_COMMITTEE_REPORT)
              .gist("区政府的重大决策要出台，应当先依规定请示报告区委。")
              .when(is(MAJOR_DECISION))
              .shall(Step.of(ASK_AND_REPORT, COUNTY_GOVERNMENT).to(COUNTY_PARTY_COMMITTEE))
              .citing(article(64)));

  static final List<ChainRule> CHAINS =
      Arrays.asList(

          // Art. 64
          chain("major-decisions-to-party-committee", REPORT_TO_PARTY)
              .gist("区政府的重大决策出台以前，应当依规定向区委请示报告。")
              .when(is(MAJOR_DECISION))
              .shall(first(Step.of(ASK_AND_REPORT, COUNTY_GOVERNMENT).to(COUNTY_PARTY_COMMITTEE)))
              .citing(article(64)),

          // Art. 65
          chain("decisions-carried-out", ConductChains.EXECUTION_OF_DECISIONS)
              .gist("区政府作了决定，组成人员就必须坚决执行。")
              .must(first(EXECUTE, GOVERNMENT_MEMBER))
              .citing(article(65)),

          // Art. 66
          chain("approval-of-leaders-statements", ConductChains.STATEMENT_APPROVAL)
              .gist("区领导的讲话和文章，代表政府的和个人的都须照程序报区政府批准，程序没有写明。")
              .when(is(OFFICIAL, COUNTY_HEAD, DEPUTY_COUNTY_HEAD))
              .must(
                  first(Step.of(SUBMIT_BY_PROCEDURE, COUNTY_LEADERS).to(COUNTY_GOVERNMENT))
                      .then(GIVE_APPROVAL, COUNTY_GOVERNMENT))
              .citing(article(66)),
          chain("approval-of-other-members-statements", ConductChains.STATEMENT_APPROVAL)
              .gist("其他组成人员代表政府的讲话和文章，或者个人谈政府未定大事的，须照程序报区政府批准。")
              .when(STATEMENT_OF_OTHER_MEMBER)
              .must(
                  first(Step.of(SUBMIT_BY_PROCEDURE, GOVERNMENT_MEMBER).to(COUNTY_GOVERNMENT))
                      .then(GIVE_APPROVAL, COUNTY_GOVERNMENT))
              .citing(article(66)),
          chain("return-report", RETURN_REPORT)
              .gist("区领导和部门主要负责人率团出访归来，要向区政府提交总结报告。")
              .when(
                  is(OFFICIAL, COUNTY_HEAD, DEPUTY_COUNTY_HEAD, DEPARTMENT_HEAD)
                      .and(is(LEADS_DELEGATION_ABROAD)))
              .shall(
                  first(
                      Step.eachOf(SUBMIT_VISIT_SUMMARY, COUNTY_LEADERS, DEPARTMENT_HEAD)
                          .to(COUNTY_GOVERNMENT)))
              .citing(article(66)),

          // Art. 67
          chain("major-events-of-departments", MAJOR_EVENT)
              .gist("部门碰到重大突发事件、重大问题，要一级一级请示报告，有哪几级没有写明。")
              .when(is(OFFICIAL, DEPARTMENT_HEAD))
              .shall(first(ASK_AND_REPORT_BY_LEVELS, DEPARTMENTS))
              .citing(article(67)),

          // Art. 68
          chain("progress-of-request-to-city", REQUEST_PROGRESS)
              .gist("区政府的请示报到市政府以后，有关部门要去衔接、跟踪、落实，并报告区政府。")
              .when(is(REQUEST_SENT_UP))
              .shall(
                  first(LIAISE, CONCERNED_DEPARTMENTS)
                      .then(Step.of(REPORT_TO, CONCERNED_DEPARTMENTS).to(COUNTY_GOVERNMENT)))
              .citing(article(68)),

          // Art. 69
          chain("forwarding-of-routine-documents", FORWARDING)
              .gist("上级对口部门日常部署、行业管理的来文，部门要按月汇总目录，附副本转报区政府。")
              .when(is(FORWARDED_DOCUMENT, ROUTINE_DOCUMENT))
              .shall(
                  first(CATALOGUE, DEPARTMENTS)
                      .then(Step.of(FORWARD_WITH_COPIES, DEPARTMENTS).to(COUNTY_GOVERNMENT)))
              .citing(article(69)),
          chain("forwarding-of-key-documents", FORWARDING)
              .gist("来文关系重点工作或者急需落实的，部门认真办理，同时要转报区政府。")
              .when(is(FORWARDED_DOCUMENT, KEY_OR_PRESSING_DOCUMENT))
              .shall(first(Step.of(FORWARD_WHILE_HANDLING, DEPARTMENTS).to(COUNTY_GOVERNMENT)))
              .citing(article(69)),

          // Art. 70
          chain("travel-leave-of-deputy-heads", TRAVEL_LEAVE)
              .gist("副区长离开阜新或者休假，应当先报告区长，由谁批准没有写。")
              .when(DEPUTY_AWAY)
              .shall(first(Step.of(REPORT_TO, DEPUTY_COUNTY_HEAD).to(COUNTY_HEAD)))
              .citing(article(70).paragraph(1)),
          chain("travel-notice-of-deputy-heads", TRAVEL_NOTICE)
              .gist("副区长离开阜新或者休假，由区政府办公室告知其他区领导。")
              .when(DEPUTY_AWAY)
              .stated(first(Step.of(INFORM, GOVERNMENT_OFFICE).to(OTHER_COUNTY_LEADERS)))
              .citing(article(70).paragraph(1)),
          chain("travel-leave-of-department-heads", TRAVEL_LEAVE)
              .gist("部门主要负责人离开阜新，一般应当向区政府办公室报备。")
              .when(DEPARTMENT_HEAD_AWAY)
              .generally(
                  first(Step.of(REPORT_FOR_THE_RECORD, DEPARTMENT_HEAD).to(GOVERNMENT_OFFICE)))
              .citing(article(70).paragraph(2)),
          chain("travel-notice-of-department-heads", TRAVEL_NOTICE)
              .gist("部门主要负责人报备以后，由区政府办公室报告区长和分管副区长。")
              .when(DEPARTMENT_HEAD_AWAY)
              .stated(
                  first(Step.of(REPORT_TO, GOVERNMENT_OFFICE).to(COUNTY_HEAD))
                      .then(Step.of(REPORT_TO, GOVERNMENT_OFFICE).to(DEPUTY_COUNTY_HEAD_IN_CHARGE))
                      .inNoOrder())
              .citing(article(70).paragraph(2)),

          // Art. 71
          chain("information-release", INFORMATION_RELEASE)
              .gist("部门要发布关系政府部署和经济社会重要问题的信息，先严格审定，由谁审定没有写明。")
              .when(is(KEY_INFORMATION_RELEASE))
              .shall(first(Step.byWhomNotSaid(REVIEW_STRICTLY)))
              .citing(article(71)),
          chain("information-release-of-major-situations", INFORMATION_RELEASE)
              .gist("要发布的信息里有重大情况的，部门还要报告区政府。")
              .when(is(KEY_INFORMATION_RELEASE).and(is(MAJOR_SITUATION)))
              .shall(
                  first(Step.byWhomNotSaid(REVIEW_STRICTLY))
                      .then(Step.of(REPORT_TO, DEPARTMENTS).to(COUNTY_GOVERNMENT)))
              .overriding("information-release")
              .citing(article(71)),
          chain("data-report", DATA_REPORT)
              .gist("部门往上报重要数据、汇报重要工作，须先请区政府分管领导审定同意，报给哪一级部门处有脱字。")
              .must(first(APPROVE_AND_CONSENT, COUNTY_LEADER_IN_CHARGE))
              .citing(article(71)));

  static final List<RulingRule> RULINGS =
      Arrays.asList(

          // Art. 65
          ruling("dissent-within", DISSENT)
              .gist("对区政府的决定有不同意见的，组成人员可以在内部提。")
              .when(is(RAISED_INTERNALLY))
              .may(PERMITTED)
              .citing(article(65)),
          ruling("contrary-statements", CONTRARY_STATEMENTS)
              .gist("区政府的决定没有改以前，组成人员必须执行，言行都不得同它相反。")
              .when(is(AGAINST_DECISION).and(isNot(DECISION_CHANGED)))
              .mustNot(FORBIDDEN)
              .citing(article(65)),

          // Art. 66
          ruling("leaders-statements-approved", ConductRulings.STATEMENT_APPROVED)
              .gist("区领导的讲话和文章，事先须经区政府批准。")
              .when(
                  is(OFFICIAL, COUNTY_HEAD, DEPUTY_COUNTY_HEAD)
                      .and(isNot(ConductFacts.STATEMENT_APPROVED)))
              .must(LACKING)
              .citing(article(66)),
          ruling("other-members-statements-approved", ConductRulings.STATEMENT_APPROVED)
              .gist("其他组成人员代表政府讲话、撰文，或者个人谈政府未定的大事，事先须经区政府批准。")
              .when(STATEMENT_OF_OTHER_MEMBER.and(isNot(ConductFacts.STATEMENT_APPROVED)))
              .must(LACKING)
              .citing(article(66)),

          // Art. 67
          ruling("true-and-complete-reports", REPORT_CONTENT)
              .gist("部门向区政府报告工作，情况要全面客观，数据要真实准确。")
              .when(isNot(TRUE_AND_ACCURATE))
              .shall(LACKING)
              .citing(article(67)),
          ruling("no-falsified-reports", REPORT_CONTENT)
              .gist("向区政府报告工作，决不允许作假。")
              .when(is(FALSIFIED))
              .mustNot(FORBIDDEN)
              .overriding("true-and-complete-reports")
              .citing(article(67)),

          // Art. 70
          ruling("deputies-report-to-head", ConductRulings.LEAVE_TAKEN)
              .gist("副区长离开阜新或者休假，没有先报告区长的，手续有欠缺。")
              .when(DEPUTY_AWAY.and(isNot(ConductFacts.REPORTED_TO_HEAD)))
              .shall(LACKING)
              .citing(article(70).paragraph(1)),
          ruling("department-heads-report-to-office", ConductRulings.LEAVE_TAKEN)
              .gist("部门主要负责人离开阜新，没有到区政府办公室报备的，一般算手续有欠缺。")
              .when(DEPARTMENT_HEAD_AWAY.and(isNot(REPORTED_TO_OFFICE)))
              .generally(LACKING)
              .citing(article(70).paragraph(2)),

          // Art. 71
          ruling("information-reviewed", ConductRulings.RELEASE_REVIEWED)
              .gist("部门发布关系政府部署和经济社会重要问题的信息，要先严格审定。")
              .when(is(KEY_INFORMATION_RELEASE).and(isNot(ConductFacts.RELEASE_REVIEWED)))
              .shall(LACKING)
              .citing(article(71)),

          // Art. 72
          ruling("secrecy", SECRECY)
              .gist("区政府组成人员严禁泄漏国家秘密、工作秘密和履职中知道的商业秘密。")
              .when(is(DISCLOSES_SECRET))
              .mustNot(FORBIDDEN)
              .citing(article(72)));

  private Discipline() {}
}
