package org.workrules.profile.yunyang;

import static org.workrules.api.actor.Bodies.COUNTY_GOVERNMENT;
import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Bodies.GOVERNMENT_OFFICE;
import static org.workrules.api.actor.Roles.COUNTY_HEAD;
import static org.workrules.api.actor.Roles.COUNTY_LEADERS;
import static org.workrules.api.actor.Roles.DEPARTMENT_HEAD;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD;
import static org.workrules.api.actor.Roles.GOVERNMENT_MEMBER;
import static org.workrules.api.actor.Roles.OTHER_COUNTY_LEADERS;
import static org.workrules.api.actor.Roles.PARTY_GROUP_MEMBER;
import static org.workrules.api.actor.Roles.TOWNSHIP_HEAD;
import static org.workrules.api.conduct.ConductChains.INFORMATION_RELEASE;
import static org.workrules.api.conduct.ConductChains.MAJOR_EVENT;
import static org.workrules.api.conduct.ConductChains.RETURN_REPORT;
import static org.workrules.api.conduct.ConductChains.TRAVEL_LEAVE;
import static org.workrules.api.conduct.ConductChains.TRAVEL_NOTICE;
import static org.workrules.api.conduct.ConductFacts.ABSENCE;
import static org.workrules.api.conduct.ConductFacts.AGAINST_DECISION;
import static org.workrules.api.conduct.ConductFacts.BUSINESS_TRIP;
import static org.workrules.api.conduct.ConductFacts.DISCLOSES_SECRET;
import static org.workrules.api.conduct.ConductFacts.LEAVE_APPROVED;
import static org.workrules.api.conduct.ConductFacts.PERSON_IN_CHARGE_NAMED;
import static org.workrules.api.conduct.ConductFacts.RELEASE_REVIEWED;
import static org.workrules.api.conduct.ConductFacts.STATEMENT_APPROVED;
import static org.workrules.api.conduct.ConductRulings.CONTRARY_STATEMENTS;
import static org.workrules.api.conduct.ConductRulings.LEAVE_TAKEN;
import static org.workrules.api.conduct.ConductRulings.PERSON_IN_CHARGE;
import static org.workrules.api.conduct.ConductRulings.SECRECY;
import static org.workrules.api.meeting.MeetingTypes.EXECUTIVE_MEETING;
import static org.workrules.api.procedure.Acts.APPLY_FOR_LEAVE;
import static org.workrules.api.procedure.Acts.APPROVE_FINALLY;
import static org.workrules.api.procedure.Acts.CARRY_OUT;
import static org.workrules.api.procedure.Acts.CONSENT;
import static org.workrules.api.procedure.Acts.GRANT;
import static org.workrules.api.procedure.Acts.RELEASE;
import static org.workrules.api.procedure.Acts.REPORT_TO;
import static org.workrules.api.procedure.Acts.SUBMIT;
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
import static org.workrules.api.ruling.RulingRule.ruling;
import static org.workrules.api.source.Provision.declaratory;
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
import static org.workrules.profile.yunyang.Composition.MEMBER;
import static org.workrules.profile.yunyang.Vocabulary.AGAINST_DEPLOYMENTS;
import static org.workrules.profile.yunyang.Vocabulary.CLOSE_TO_THE_MASSES;
import static org.workrules.profile.yunyang.Vocabulary.EXECUTION_OF_DEPLOYMENTS;
import static org.workrules.profile.yunyang.Vocabulary.HEAD_ASKED_FOR_LEAVE;
import static org.workrules.profile.yunyang.Vocabulary.STUDY_TOUR;
import static org.workrules.profile.yunyang.WorkRules2025.article;

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

/** 第十一章 工作纪律: discipline and leave, articles 57 to 61. */
final class Discipline {

  /** Art. 58: what a member says in public only with consent. */
  private static final Condition NEEDS_CONSENT =
      MEMBER.and(is(ON_BEHALF_OF_GOVERNMENT).or(is(ON_UNDECIDED_MAJOR_MATTER)));

  /** Art. 59: 出差或休假, of no other absences. */
  private static final Condition TRIP_OR_LEAVE = is(ABSENCE, BUSINESS_TRIP, ConductFacts.LEAVE);

  private static final Condition KEY_RELEASE =
      is(KEY_INFORMATION_RELEASE).or(is(CLOSE_TO_THE_MASSES));

  static final List<Rule<?, ?>> RULES =
      Arrays.asList(

          // Art. 58
          limit("statement-approval", STATEMENT_APPROVAL)
              .gist("组成人员以县政府名义讲话撰文，或者个人谈及县政府未定的重大问题，先须取得县政府同意。")
              .by(GOVERNMENT_MEMBER)
              .when(NEEDS_CONSENT)
              .must(unquantified(BEFOREHAND))
              .citing(article(58)),
          chain("carrying-out-by-members", EXECUTION_OF_DEPLOYMENTS)
              .gist("中央和市里的部署、县委和县政府的安排，组成人员必须坚决执行。")
              .must(first(CARRY_OUT, GOVERNMENT_MEMBER))
              .citing(article(58)),
          ruling("no-contrary-statements", CONTRARY_STATEMENTS)
              .gist("中央和市里的部署、县委和县政府的安排，组成人员不得说、不得做同它们相违背的事。")
              .when(MEMBER.and(is(AGAINST_DECISION).or(is(AGAINST_DEPLOYMENTS))))
              .mustNot(FORBIDDEN)
              .citing(article(58)),
          chain("consent-to-statement", ConductChains.STATEMENT_APPROVAL)
              .gist("组成人员以县政府名义讲话撰文，或者个人谈及未定的重大问题，须由县政府同意，何人经手没有写。")
              .when(NEEDS_CONSENT)
              .must(first(CONSENT, COUNTY_GOVERNMENT))
              .citing(article(58)),
          ruling("statement-approved", ConductRulings.STATEMENT_APPROVED)
              .gist("该由县政府同意的讲话和文章，事先没有得到同意的，还缺一道手续。")
              .when(NEEDS_CONSENT.and(isNot(STATEMENT_APPROVED)))
              .must(LACKING)
              .citing(article(58)),

          // Art. 59
          limit("travel-of-deputy-heads-and-party-group-members", TRAVEL_REQUEST)
              .gist("副县长、县政府党组成员出差、休假，先向县长请假。")
              .by(DEPUTY_COUNTY_HEAD, PARTY_GROUP_MEMBER)
              .when(is(OFFICIAL, DEPUTY_COUNTY_HEAD, PARTY_GROUP_MEMBER).and(TRIP_OR_LEAVE))
              .shall(unquantified(BEFOREHAND))
              .citing(article(59).paragraph(1)),
          chain("leave-of-deputies", TRAVEL_LEAVE)
              .gist("副县长出差、休假，向县长请假。")
              .when(is(OFFICIAL, DEPUTY_COUNTY_HEAD).and(TRIP_OR_LEAVE))
              .shall(first(Step.of(APPLY_FOR_LEAVE, DEPUTY_COUNTY_HEAD).to(COUNTY_HEAD)))
              .citing(article(59).paragraph(1)),
          chain("leave-of-party-group-members", TRAVEL_LEAVE)
              .gist("县政府党组成员出差、休假，向县长请假。")
              .when(is(OFFICIAL, PARTY_GROUP_MEMBER).and(TRIP_OR_LEAVE))
              .shall(first(Step.of(APPLY_FOR_LEAVE, PARTY_GROUP_MEMBER).to(COUNTY_HEAD)))
              .citing(article(59).paragraph(1)),
          chain("notice-of-leaders-travel", TRAVEL_NOTICE)
              .gist("副县长、党组成员出差、休假，由办公室报告其余的县政府领导。")
              .when(is(OFFICIAL, DEPUTY_COUNTY_HEAD, PARTY_GROUP_MEMBER).and(TRIP_OR_LEAVE))
              .shall(first(Step.of(REPORT_TO, GOVERNMENT_OFFICE).to(OTHER_COUNTY_LEADERS)))
              .citing(article(59).paragraph(1)),
          ruling("leaders-leave-applied-for", LEAVE_TAKEN)
              .gist("副县长、党组成员出差、休假，事先没有向县长请假的，手续不全。")
              .when(
                  is(OFFICIAL, DEPUTY_COUNTY_HEAD, PARTY_GROUP_MEMBER)
                      .and(TRIP_OR_LEAVE)
                      .and(isNot(HEAD_ASKED_FOR_LEAVE)))
              .shall(LACKING)
              .citing(article(59).paragraph(1)),
          chain("study-tour-report", RETURN_REPORT)
              .gist("县政府领导出外考察回来，把情况报告常务会议。")
              .when(
                  is(OFFICIAL, COUNTY_HEAD, DEPUTY_COUNTY_HEAD, PARTY_GROUP_MEMBER)
                      .and(is(STUDY_TOUR)))
              .stated(first(Step.of(REPORT_TO, COUNTY_LEADERS).to(EXECUTIVE_MEETING)))
              .citing(article(59).paragraph(1)),
          limit("travel-of-department-and-township-heads", TRAVEL_REQUEST)
              .gist("部门和乡镇（街道）的主要负责人离开云阳外出，提前三天请假，并定下谁来主持工作。")
              .by(DEPARTMENT_HEAD, TOWNSHIP_HEAD)
              .when(is(OFFICIAL, DEPARTMENT_HEAD, TOWNSHIP_HEAD))
              .shall(ahead(3, CALENDAR_DAY, DEPARTURE))
              .citing(article(59).paragraph(2)),
          chain("leave-of-department-heads", TRAVEL_LEAVE)
              .gist("部门主要负责人离开云阳外出，向县政府请假，由办公室报县政府领导批准。")
              .when(is(OFFICIAL, DEPARTMENT_HEAD))
              .shall(
                  first(Step.of(APPLY_FOR_LEAVE, DEPARTMENT_HEAD).to(COUNTY_GOVERNMENT))
                      .then(Step.of(SUBMIT, GOVERNMENT_OFFICE).to(COUNTY_LEADERS))
                      .then(GRANT, COUNTY_LEADERS))
              .citing(article(59).paragraph(2)),
          chain("leave-of-township-heads", TRAVEL_LEAVE)
              .gist("乡镇（街道）主要负责人离开云阳外出，向县政府请假，由办公室报县政府领导批准。")
              .when(is(OFFICIAL, TOWNSHIP_HEAD))
              .shall(
                  first(Step.of(APPLY_FOR_LEAVE, TOWNSHIP_HEAD).to(COUNTY_GOVERNMENT))
                      .then(Step.of(SUBMIT, GOVERNMENT_OFFICE).to(COUNTY_LEADERS))
                      .then(GRANT, COUNTY_LEADERS))
              .citing(article(59).paragraph(2)),
          ruling("heads-leave-approved", LEAVE_TAKEN)
              .gist("部门和乡镇（街道）的主要负责人离开云阳外出，请假没有批下来的，手续不全。")
              .when(is(OFFICIAL, DEPARTMENT_HEAD, TOWNSHIP_HEAD).and(isNot(LEAVE_APPROVED)))
              .shall(LACKING)
              .citing(article(59).paragraph(2)),
          ruling("person-in-charge-named", PERSON_IN_CHARGE)
              .gist("部门和乡镇（街道）的主要负责人离开云阳外出，没有定下谁主持工作的，还缺一项。")
              .when(is(OFFICIAL, DEPARTMENT_HEAD, TOWNSHIP_HEAD).and(isNot(PERSON_IN_CHARGE_NAMED)))
              .shall(LACKING)
              .citing(article(59).paragraph(2)),

          // Art. 60
          limit("major-event-report", MAJOR_EVENT_REPORT)
              .gist("部门发布重要信息或者关系群众切身利益的信息，重大情况及时报告县政府。")
              .by(DEPARTMENTS)
              .when(KEY_RELEASE)
              .shall(unquantified(PROMPTLY))
              .citing(article(60)),
          chain("release-of-information", INFORMATION_RELEASE)
              .gist("部门发布重要信息或者关系群众切身利益的信息，先要严格审定，由谁审定没有写。")
              .when(KEY_RELEASE)
              .shall(first(Step.byWhomNotSaid(APPROVE_FINALLY)).then(RELEASE, DEPARTMENTS))
              .citing(article(60)),
          ruling("release-reviewed", ConductRulings.RELEASE_REVIEWED)
              .gist("部门的重要信息或者关系群众切身利益的信息，没有审定就发布的，还缺一道手续。")
              .when(KEY_RELEASE.and(isNot(RELEASE_REVIEWED)))
              .shall(LACKING)
              .citing(article(60)),
          chain("report-of-major-event", MAJOR_EVENT)
              .gist("部门发布这类信息，遇有重大情况，由部门报告县政府。")
              .when(KEY_RELEASE)
              .shall(first(Step.of(REPORT_TO, DEPARTMENTS).to(COUNTY_GOVERNMENT)))
              .citing(article(60)),

          // Art. 61
          ruling("secrecy", SECRECY)
              .gist("国家秘密、工作秘密和履职中得知的商业秘密，组成人员一律不得泄露。")
              .when(MEMBER.and(is(DISCLOSES_SECRET)))
              .mustNot(FORBIDDEN)
              .citing(article(61)));

  static final List<Provision> REGISTER =
      Collections.singletonList(declaratory(article(57), "要求组成人员守政治纪律、勤学习，没有可对照的行为、时间或程序。"));

  private Discipline() {}
}
