package org.workrules.profile.sishui;

import static org.workrules.api.actor.Bodies.COUNTY_GOVERNMENT;
import static org.workrules.api.actor.Bodies.COUNTY_PARTY_COMMITTEE;
import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Roles.COUNTY_HEAD;
import static org.workrules.api.actor.Roles.DEPARTMENT_HEAD;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD;
import static org.workrules.api.actor.Roles.GOVERNMENT_MEMBER;
import static org.workrules.api.actor.Roles.TOWNSHIP_HEAD;
import static org.workrules.api.conduct.ConductChains.EXECUTION_OF_DECISIONS;
import static org.workrules.api.conduct.ConductChains.INFORMATION_RELEASE;
import static org.workrules.api.conduct.ConductChains.MAJOR_EVENT;
import static org.workrules.api.conduct.ConductChains.TRAVEL_LEAVE;
import static org.workrules.api.conduct.ConductFacts.AGAINST_DECISION;
import static org.workrules.api.conduct.ConductFacts.DECISION_CHANGED;
import static org.workrules.api.conduct.ConductFacts.DISCLOSES_SECRET;
import static org.workrules.api.conduct.ConductFacts.LEAVE_APPROVED;
import static org.workrules.api.conduct.ConductFacts.RAISED_INTERNALLY;
import static org.workrules.api.conduct.ConductFacts.REACHABLE;
import static org.workrules.api.conduct.ConductFacts.RELEASE_REVIEWED;
import static org.workrules.api.conduct.ConductFacts.REPORTED_TO_HEAD;
import static org.workrules.api.conduct.ConductFacts.STATEMENT_APPROVED;
import static org.workrules.api.conduct.ConductRulings.CONTRARY_STATEMENTS;
import static org.workrules.api.conduct.ConductRulings.LEAVE_TAKEN;
import static org.workrules.api.conduct.ConductRulings.LEAVE_VIOLATION;
import static org.workrules.api.conduct.ConductRulings.REACHABILITY;
import static org.workrules.api.conduct.ConductRulings.SECRECY;
import static org.workrules.api.procedure.Acts.APPLY_FOR_LEAVE;
import static org.workrules.api.procedure.Acts.APPROVE_FINALLY;
import static org.workrules.api.procedure.Acts.CARRY_OUT;
import static org.workrules.api.procedure.Acts.CONSENT;
import static org.workrules.api.procedure.Acts.GRANT;
import static org.workrules.api.procedure.Acts.RELEASE;
import static org.workrules.api.procedure.Acts.REPORT_FOR_THE_RECORD;
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
import static org.workrules.api.time.LimitSubjects.MAJOR_EVENT_REPORT;
import static org.workrules.api.time.LimitSubjects.STATEMENT_APPROVAL;
import static org.workrules.api.time.LimitSubjects.TRAVEL_REQUEST;
import static org.workrules.api.time.LimitUnit.CALENDAR_DAY;
import static org.workrules.api.time.Promptness.AT_ONCE;
import static org.workrules.api.time.Promptness.BEFOREHAND;
import static org.workrules.api.time.Promptness.PROMPTLY;
import static org.workrules.api.time.TimeLimit.ahead;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.sishui.Vocabulary.DEALT_WITH_SEVERELY;
import static org.workrules.profile.sishui.Vocabulary.LEAVE_RULES_BROKEN;
import static org.workrules.profile.sishui.Vocabulary.MAJOR_FAILURE_CAUSED;
import static org.workrules.profile.sishui.Vocabulary.REPORTED_FOR_THE_RECORD;
import static org.workrules.profile.sishui.Vocabulary.RETURN_TO_POST;
import static org.workrules.profile.sishui.Vocabulary.WRITTEN_REVIEW_OR_CRITICISM;
import static org.workrules.profile.sishui.WorkRules2022.article;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.workrules.api.conduct.ConductChains;
import org.workrules.api.conduct.ConductRulings;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Condition;
import org.workrules.api.rule.Rule;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitRule;

/** 第十二章 工作纪律: discipline, articles 72 to 76. */
final class Discipline {

  /** The members of the government, so far as they are told apart by their posts. */
  private static final Condition MEMBER =
      is(OFFICIAL, COUNTY_HEAD, DEPUTY_COUNTY_HEAD, DEPARTMENT_HEAD);

  /** Art. 73: what a member says in public only with consent. */
  private static final Condition NEEDS_CONSENT =
      MEMBER.and(is(ON_BEHALF_OF_GOVERNMENT).or(is(ON_UNDECIDED_MAJOR_MATTER)));

  /** Art. 74: those who leave the post without leave, or against the rules on it. */
  private static final Condition LEAVE_BREACHED = isNot(LEAVE_APPROVED).or(is(LEAVE_RULES_BROKEN));

  static final List<LimitRule> LIMITS =
      Arrays.asList(

          // Art. 73
          limit("statement", STATEMENT_APPROVAL)
              .gist("组成人员代表县政府讲话、撰文，或者个人谈及县政府未定的重大问题，先要取得县政府同意。")
              .by(GOVERNMENT_MEMBER)
              .when(NEEDS_CONSENT)
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

  static final List<Rule<?, ?>> RULES =
      Arrays.asList(

          // Art. 73
          chain("decisions-carried-out", EXECUTION_OF_DECISIONS)
              .gist("县政府作出的决定，组成人员必须坚决执行。")
              .must(first(CARRY_OUT, GOVERNMENT_MEMBER))
              .citing(article(73)),
          ruling("no-contrary-statements", CONTRARY_STATEMENTS)
              .gist("县政府的决定没有改，组成人员就不得说、不得做同它相违背的事。")
              .when(MEMBER.and(is(AGAINST_DECISION)).and(isNot(DECISION_CHANGED)))
              .mustNot(FORBIDDEN)
              .citing(article(73)),
          ruling("dissent-within-government", CONTRARY_STATEMENTS)
              .gist("组成人员有不同意见，可以在县政府内部讲。")
              .when(
                  MEMBER
                      .and(is(AGAINST_DECISION))
                      .and(isNot(DECISION_CHANGED))
                      .and(is(RAISED_INTERNALLY)))
              .may(PERMITTED)
              .overriding("no-contrary-statements")
              .citing(article(73)),
          chain("consent-to-statement", ConductChains.STATEMENT_APPROVAL)
              .gist("组成人员代表县政府讲话、撰文，或者个人谈及未定的重大问题，须由县政府同意，何人经手没有写。")
              .when(NEEDS_CONSENT)
              .must(first(CONSENT, COUNTY_GOVERNMENT))
              .citing(article(73)),
          ruling("statement-approved", ConductRulings.STATEMENT_APPROVED)
              .gist("该由县政府同意的讲话和文章，事先没有得到同意的，欠缺必经步骤。")
              .when(NEEDS_CONSENT.and(isNot(STATEMENT_APPROVED)))
              .must(LACKING)
              .citing(article(73)),

          // Art. 74
          chain("leave-of-deputies", TRAVEL_LEAVE)
              .gist("副县长外出，应事前报告县长，并照要求报县委备案。")
              .when(is(OFFICIAL, DEPUTY_COUNTY_HEAD))
              .shall(
                  first(Step.of(REPORT_TO, DEPUTY_COUNTY_HEAD).to(COUNTY_HEAD))
                      .then(
                          Step.of(REPORT_FOR_THE_RECORD, DEPUTY_COUNTY_HEAD)
                              .to(COUNTY_PARTY_COMMITTEE))
                      .inNoOrder())
              .citing(article(74).paragraph(1)),
          ruling("deputies-report-to-head", LEAVE_TAKEN)
              .gist("副县长外出，没有事前报告县长的，手续不全。")
              .when(is(OFFICIAL, DEPUTY_COUNTY_HEAD).and(isNot(REPORTED_TO_HEAD)))
              .shall(LACKING)
              .citing(article(74).paragraph(1)),
          ruling("deputies-report-for-the-record", LEAVE_TAKEN)
              .gist("副县长外出，没有照要求报县委备案的，手续不全。")
              .when(is(OFFICIAL, DEPUTY_COUNTY_HEAD).and(isNot(REPORTED_FOR_THE_RECORD)))
              .shall(LACKING)
              .citing(article(74).paragraph(1)),
          chain("leave-of-department-heads", TRAVEL_LEAVE)
              .gist("部门主要负责人外出，须请假报批，由谁准假没有写。")
              .when(is(OFFICIAL, DEPARTMENT_HEAD))
              .must(first(APPLY_FOR_LEAVE, DEPARTMENT_HEAD).then(Step.byWhomNotSaid(GRANT)))
              .citing(article(74).paragraph(1)),
          chain("leave-of-township-heads", TRAVEL_LEAVE)
              .gist("镇（街道）主要负责人外出，须请假报批，由谁准假没有写。")
              .when(is(OFFICIAL, TOWNSHIP_HEAD))
              .must(first(APPLY_FOR_LEAVE, TOWNSHIP_HEAD).then(Step.byWhomNotSaid(GRANT)))
              .citing(article(74).paragraph(1)),
          ruling("heads-leave-approved", LEAVE_TAKEN)
              .gist("镇（街道）和部门的主要负责人外出，请假没有批下来的，手续不全。")
              .when(is(OFFICIAL, DEPARTMENT_HEAD, TOWNSHIP_HEAD).and(isNot(LEAVE_APPROVED)))
              .must(LACKING)
              .citing(article(74).paragraph(1)),
          ruling("reachable", REACHABILITY)
              .gist("外出的人，必须随时联系得上。")
              .when(isNot(REACHABLE))
              .must(LACKING)
              .citing(article(74).paragraph(1)),
          ruling("leave-violation", LEAVE_VIOLATION)
              .gist("没有获准就离岗、不按规定请销假的，县政府责成书面检查，或者通报批评。")
              .when(LEAVE_BREACHED)
              .stated(WRITTEN_REVIEW_OR_CRITICISM)
              .citing(article(74).paragraph(2)),
          ruling("leave-violation-with-failure", LEAVE_VIOLATION)
              .gist("因此造成工作重大失误的，照有关规定严肃处理。")
              .when(LEAVE_BREACHED.and(is(MAJOR_FAILURE_CAUSED)))
              .stated(DEALT_WITH_SEVERELY)
              .overriding("leave-violation")
              .citing(article(74).paragraph(2)),

          // Art. 75
          chain("release-of-information", INFORMATION_RELEASE)
              .gist("部门发布重要部署、重要问题的信息，先要严格审定，由谁审定没有写。")
              .when(is(KEY_INFORMATION_RELEASE))
              .shall(first(Step.byWhomNotSaid(APPROVE_FINALLY)).then(RELEASE, DEPARTMENTS))
              .citing(article(75)),
          ruling("release-reviewed", ConductRulings.RELEASE_REVIEWED)
              .gist("重要信息没有审定就发布的，欠缺必经步骤。")
              .when(is(KEY_INFORMATION_RELEASE).and(isNot(RELEASE_REVIEWED)))
              .shall(LACKING)
              .citing(article(75)),
          chain("major-event-report", MAJOR_EVENT)
              .gist("部门发布重要信息，遇有重大情况，由部门报告县政府。")
              .when(is(KEY_INFORMATION_RELEASE))
              .shall(first(Step.of(REPORT_TO, DEPARTMENTS).to(COUNTY_GOVERNMENT)))
              .citing(article(75)),

          // Art. 76
          ruling("secrecy", SECRECY)
              .gist("组成人员不得泄露工作秘密、商业秘密一类的秘密。")
              .when(MEMBER.and(is(DISCLOSES_SECRET)))
              .mustNot(FORBIDDEN)
              .citing(article(76)));

  static final List<Provision> REGISTER =
      Collections.singletonList(declaratory(article(72), "重申执行上级部署和请示报告制度，何事向谁报告由其他条文规定"));

  private Discipline() {}
}
