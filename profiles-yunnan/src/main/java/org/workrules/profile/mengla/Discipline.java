package org.workrules.profile.mengla;

import static org.workrules.api.actor.Bodies.CONCERNED_DEPARTMENTS;
import static org.workrules.api.actor.Bodies.COUNTY_GOVERNMENT;
import static org.workrules.api.actor.Bodies.COUNTY_PARTY_COMMITTEE;
import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Bodies.GOVERNMENT_OFFICE;
import static org.workrules.api.actor.Roles.COUNTY_HEAD;
import static org.workrules.api.actor.Roles.COUNTY_LEADERS;
import static org.workrules.api.actor.Roles.DEPARTMENT_HEAD;
import static org.workrules.api.actor.Roles.DEPARTMENT_LEADER;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD;
import static org.workrules.api.actor.Roles.DEPUTY_DEPARTMENT_HEAD;
import static org.workrules.api.actor.Roles.GOVERNMENT_MEMBER;
import static org.workrules.api.actor.Roles.OFFICE_DIRECTOR;
import static org.workrules.api.actor.Roles.OTHER_COUNTY_LEADERS;
import static org.workrules.api.conduct.ConductChains.INFORMATION_RELEASE;
import static org.workrules.api.conduct.ConductChains.MAJOR_EVENT;
import static org.workrules.api.conduct.ConductChains.REQUEST_PROGRESS;
import static org.workrules.api.conduct.ConductChains.RETURN_REPORT;
import static org.workrules.api.conduct.ConductChains.TRAVEL_LEAVE;
import static org.workrules.api.conduct.ConductChains.VISIT_ABROAD;
import static org.workrules.api.conduct.ConductFacts.ABSENCE;
import static org.workrules.api.conduct.ConductFacts.AGAINST_DECISION;
import static org.workrules.api.conduct.ConductFacts.DECISION_CHANGED;
import static org.workrules.api.conduct.ConductFacts.DISCLOSES_SECRET;
import static org.workrules.api.conduct.ConductFacts.RAISED_INTERNALLY;
import static org.workrules.api.conduct.ConductFacts.RELEASE_REVIEWED;
import static org.workrules.api.conduct.ConductFacts.REPORTED_TO_HEAD;
import static org.workrules.api.conduct.ConductFacts.STATEMENT_APPROVED;
import static org.workrules.api.conduct.ConductFacts.TRUE_AND_ACCURATE;
import static org.workrules.api.conduct.ConductRulings.CONTRARY_STATEMENTS;
import static org.workrules.api.conduct.ConductRulings.LEAVE_TAKEN;
import static org.workrules.api.conduct.ConductRulings.REPORT_CONTENT;
import static org.workrules.api.conduct.ConductRulings.SECRECY;
import static org.workrules.api.matter.DutyRule.duty;
import static org.workrules.api.meeting.MeetingChains.SUPERIOR_MEETING_REPORT;
import static org.workrules.api.procedure.Acts.APPROVE;
import static org.workrules.api.procedure.Acts.APPROVE_FINALLY;
import static org.workrules.api.procedure.Acts.CARRY_OUT;
import static org.workrules.api.procedure.Acts.CHECK;
import static org.workrules.api.procedure.Acts.GRANT;
import static org.workrules.api.procedure.Acts.INFORM;
import static org.workrules.api.procedure.Acts.RELEASE;
import static org.workrules.api.procedure.Acts.REPORT_FOR_THE_RECORD;
import static org.workrules.api.procedure.Acts.REPORT_TO;
import static org.workrules.api.procedure.Acts.SUBMIT;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.procedure.Step.eachOf;
import static org.workrules.api.procedure.Step.oneOf;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Condition.isNot;
import static org.workrules.api.rule.Facts.KEY_INFORMATION_RELEASE;
import static org.workrules.api.rule.Facts.LEADS_DELEGATION_ABROAD;
import static org.workrules.api.rule.Facts.OFFICIAL;
import static org.workrules.api.rule.Facts.ON_BEHALF_OF_GOVERNMENT;
import static org.workrules.api.rule.Facts.ON_UNDECIDED_MAJOR_MATTER;
import static org.workrules.api.rule.Facts.REQUEST_SENT_UP;
import static org.workrules.api.ruling.Ruling.FORBIDDEN;
import static org.workrules.api.ruling.Ruling.LACKING;
import static org.workrules.api.ruling.Ruling.PERMITTED;
import static org.workrules.api.ruling.RulingRule.ruling;
import static org.workrules.api.source.Provision.declaratory;
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
import static org.workrules.profile.mengla.Vocabulary.CARRYING_OUT_OF_DECISIONS;
import static org.workrules.profile.mengla.Vocabulary.FALSIFIED;
import static org.workrules.profile.mengla.Vocabulary.FOLLOW_UP_REQUEST;
import static org.workrules.profile.mengla.Vocabulary.FOREIGN_AFFAIRS_DEPUTY;
import static org.workrules.profile.mengla.Vocabulary.FOREIGN_AFFAIRS_OFFICE;
import static org.workrules.profile.mengla.Vocabulary.HEADS_TRAVEL_REPORTED;
import static org.workrules.profile.mengla.Vocabulary.PARTY_SECRETARY;
import static org.workrules.profile.mengla.Vocabulary.POLICY_DOCUMENT;
import static org.workrules.profile.mengla.Vocabulary.POLICY_DOCUMENT_REPORT;
import static org.workrules.profile.mengla.Vocabulary.PREFECTURE_GOVERNMENT;
import static org.workrules.profile.mengla.Vocabulary.PREFECTURE_GOVERNMENT_OFFICE;
import static org.workrules.profile.mengla.Vocabulary.PREFECTURE_PARTY_OFFICE;
import static org.workrules.profile.mengla.Vocabulary.PUBLIC_INTEREST_RELEASE;
import static org.workrules.profile.mengla.Vocabulary.REPORTED_TO_GOVERNMENT;
import static org.workrules.profile.mengla.Vocabulary.REPORT_ON_MEETING;
import static org.workrules.profile.mengla.Vocabulary.SUBMIT_VISIT_SUMMARY;
import static org.workrules.profile.mengla.Vocabulary.TRAVEL_RECORDED;
import static org.workrules.profile.mengla.Vocabulary.WITHIN_JURISDICTION;
import static org.workrules.profile.mengla.WorkRules2022.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.conduct.ConductChains;
import org.workrules.api.conduct.ConductFacts;
import org.workrules.api.conduct.ConductRulings;
import org.workrules.api.procedure.Chain;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Condition;
import org.workrules.api.rule.Rule;
import org.workrules.api.source.Provision;

/** 第十一章 工作纪律: discipline, articles 62 to 69. */
final class Discipline {

  /** The members of the government, so far as they are told apart by their posts. */
  private static final Condition MEMBER =
      is(OFFICIAL, COUNTY_HEAD, DEPUTY_COUNTY_HEAD, OFFICE_DIRECTOR, DEPARTMENT_HEAD);

  /** Art. 68: the journeys that it names. */
  private static final Condition TRAVELLING =
      is(
          ABSENCE,
          ConductFacts.BUSINESS_TRIP,
          ConductFacts.VISIT_ABROAD,
          ConductFacts.LEAVE,
          ConductFacts.STUDY);

  /** Art. 68: the journeys that it names, of those of whom it says that they leave the county. */
  private static final Condition LEAVING = TRAVELLING.and(isNot(WITHIN_JURISDICTION));

  /** Art. 67: how a visit of a department's leader begins. */
  private static final Chain CHECKED_AND_SUBMITTED =
      first(CHECK, FOREIGN_AFFAIRS_OFFICE)
          .then(Step.of(SUBMIT, FOREIGN_AFFAIRS_OFFICE).to(COUNTY_GOVERNMENT));

  static final List<Rule<?, ?>> RULES =
      Arrays.asList(

          // Art. 63
          duty("decisions-carried-out-by-members", CARRYING_OUT_OF_DECISIONS)
              .gist("县政府的决定，组成人员必须执行。")
              .must(Step.of(CARRY_OUT, GOVERNMENT_MEMBER))
              .citing(article(63)),
          ruling("no-contrary-statements", CONTRARY_STATEMENTS)
              .gist("县政府没有重新决定以前，组成人员不得说、不得做同原决定相违背的事。")
              .when(MEMBER.and(is(AGAINST_DECISION)).and(isNot(DECISION_CHANGED)))
              .mustNot(FORBIDDEN)
              .citing(article(63)),
          ruling("dissent-within-government", CONTRARY_STATEMENTS)
              .gist("组成人员有不同意见，可以在内部提。")
              .when(
                  MEMBER
                      .and(is(AGAINST_DECISION))
                      .and(isNot(DECISION_CHANGED))
                      .and(is(RAISED_INTERNALLY)))
              .may(PERMITTED)
              .overriding("no-contrary-statements")
              .citing(article(63)),

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
          chain("approval-of-leaders-statements", ConductChains.STATEMENT_APPROVAL)
              .gist("县政府领导的讲话、文章须报县政府批准，走什么程序本条没有写。")
              .when(is(OFFICIAL, COUNTY_HEAD, DEPUTY_COUNTY_HEAD))
              .must(
                  first(Step.of(SUBMIT, COUNTY_LEADERS).to(COUNTY_GOVERNMENT))
                      .then(GRANT, COUNTY_GOVERNMENT))
              .citing(article(65)),
          chain("approval-of-members-statements", ConductChains.STATEMENT_APPROVAL)
              .gist("其他组成人员代表县政府，或者个人谈及县政府未定的重大问题，讲话、文章须报县政府批准。")
              .when(
                  is(OFFICIAL, OFFICE_DIRECTOR, DEPARTMENT_HEAD)
                      .and(is(ON_BEHALF_OF_GOVERNMENT).or(is(ON_UNDECIDED_MAJOR_MATTER))))
              .must(
                  first(Step.of(SUBMIT, GOVERNMENT_MEMBER).to(COUNTY_GOVERNMENT))
                      .then(GRANT, COUNTY_GOVERNMENT))
              .citing(article(65)),
          ruling("statement-approved", ConductRulings.STATEMENT_APPROVED)
              .gist("该由县政府批准的讲话和文章，事先没有批准的，欠缺必经步骤。")
              .when(
                  is(OFFICIAL, COUNTY_HEAD, DEPUTY_COUNTY_HEAD)
                      .or(
                          is(OFFICIAL, OFFICE_DIRECTOR, DEPARTMENT_HEAD)
                              .and(is(ON_BEHALF_OF_GOVERNMENT).or(is(ON_UNDECIDED_MAJOR_MATTER))))
                      .and(isNot(STATEMENT_APPROVED)))
              .must(LACKING)
              .citing(article(65)),

          // Art. 66
          limit("major-event-report", MAJOR_EVENT_REPORT)
              .gist("部门发布重要信息或者关乎群众切身利益的信息，遇有重大情况要及时报告州政府。")
              .by(DEPARTMENTS)
              .when(is(KEY_INFORMATION_RELEASE).or(is(PUBLIC_INTEREST_RELEASE)))
              .shall(unquantified(PROMPTLY))
              .citing(article(66).paragraph(1)),
          chain("release-of-information", INFORMATION_RELEASE)
              .gist("部门发布重要信息或者关乎群众切身利益的信息，先要严格审定，由谁审定没有写。")
              .when(is(KEY_INFORMATION_RELEASE).or(is(PUBLIC_INTEREST_RELEASE)))
              .shall(first(Step.byWhomNotSaid(APPROVE_FINALLY)).then(RELEASE, DEPARTMENTS))
              .citing(article(66).paragraph(1)),
          ruling("release-reviewed", ConductRulings.RELEASE_REVIEWED)
              .gist("重要信息或者关乎群众切身利益的信息没有审定就发布的，欠缺必经步骤。")
              .when(
                  is(KEY_INFORMATION_RELEASE)
                      .or(is(PUBLIC_INTEREST_RELEASE))
                      .and(isNot(RELEASE_REVIEWED)))
              .shall(LACKING)
              .citing(article(66).paragraph(1)),
          chain("departments-report-of-major-events", MAJOR_EVENT)
              .gist("部门发布这类信息时遇有重大情况，要向州政府报告。")
              .when(
                  is(OFFICIAL, DEPARTMENT_HEAD, DEPUTY_DEPARTMENT_HEAD)
                      .and(is(KEY_INFORMATION_RELEASE).or(is(PUBLIC_INTEREST_RELEASE))))
              .shall(first(Step.of(REPORT_TO, DEPARTMENTS).to(PREFECTURE_GOVERNMENT)))
              .citing(article(66).paragraph(1)),
          limit("policy-document-report", SUPERIOR_DOCUMENT_FORWARDING)
              .gist("部门收到上级部门的政策性文件，要及时报告县政府。")
              .by(DEPARTMENTS)
              .when(is(POLICY_DOCUMENT))
              .shall(unquantified(PROMPTLY))
              .citing(article(66).paragraph(1)),
          chain("report-of-policy-documents", POLICY_DOCUMENT_REPORT)
              .gist("上级部门发来政策性文件，收到的部门要向县政府报告。")
              .when(is(POLICY_DOCUMENT))
              .shall(first(Step.of(REPORT_TO, DEPARTMENTS).to(COUNTY_GOVERNMENT)))
              .citing(article(66).paragraph(1)),
          limit("request-report", FOLLOW_UP_REPORT)
              .gist("县政府的请示报到州政府后，有关部门要衔接跟踪，及时把情况报告县政府。")
              .by(CONCERNED_DEPARTMENTS)
              .when(is(REQUEST_SENT_UP))
              .shall(unquantified(PROMPTLY))
              .citing(article(66).paragraph(2)),
          chain("following-up-of-requests", REQUEST_PROGRESS)
              .gist("县政府的请示报到州政府以后，由县里有关部门同州级部门衔接跟踪，再把情况报告县政府。")
              .when(is(REQUEST_SENT_UP))
              .shall(
                  first(FOLLOW_UP_REQUEST, CONCERNED_DEPARTMENTS)
                      .then(Step.of(REPORT_TO, CONCERNED_DEPARTMENTS).to(COUNTY_GOVERNMENT)))
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
          chain("report-after-superior-meeting", SUPERIOR_MEETING_REPORT)
              .gist("参加了省、州会议或者专题会议的县政府领导、部门负责人，要把会议情况和怎样落实报告县政府。")
              .when(
                  is(
                      OFFICIAL,
                      COUNTY_HEAD,
                      DEPUTY_COUNTY_HEAD,
                      DEPARTMENT_HEAD,
                      DEPUTY_DEPARTMENT_HEAD))
              .shall(
                  first(
                      oneOf(REPORT_ON_MEETING, COUNTY_LEADERS, DEPARTMENT_LEADER)
                          .to(COUNTY_GOVERNMENT)))
              .citing(article(66).paragraph(2)),
          limit("visit-report", TRAVEL_REPORT)
              .gist("县政府领导和部门主要负责人率团出访回来，要及时向县政府提交总结报告。")
              .by(COUNTY_LEADERS, DEPARTMENT_HEAD)
              .when(
                  is(OFFICIAL, COUNTY_HEAD, DEPUTY_COUNTY_HEAD, DEPARTMENT_HEAD)
                      .and(is(LEADS_DELEGATION_ABROAD)))
              .shall(unquantified(PROMPTLY))
              .citing(article(66).paragraph(2)),
          chain("report-after-visit", RETURN_REPORT)
              .gist("县政府领导、部门主要负责人率团出访回来，要交一份总结给县政府。")
              .when(
                  is(OFFICIAL, COUNTY_HEAD, DEPUTY_COUNTY_HEAD, DEPARTMENT_HEAD)
                      .and(is(LEADS_DELEGATION_ABROAD)))
              .shall(
                  first(
                      oneOf(SUBMIT_VISIT_SUMMARY, COUNTY_LEADERS, DEPARTMENT_HEAD)
                          .to(COUNTY_GOVERNMENT)))
              .citing(article(66).paragraph(2)),
          ruling("content-of-reports", REPORT_CONTENT)
              .gist("向县政府报告工作，内容要全面客观、数据要真实准确。")
              .when(isNot(TRUE_AND_ACCURATE))
              .shall(LACKING)
              .citing(article(66).paragraph(2)),
          ruling("no-falsified-reports", REPORT_CONTENT)
              .gist("向县政府报告工作，弄虚作假的一概不许。")
              .when(is(FALSIFIED))
              .mustNot(FORBIDDEN)
              .overriding("content-of-reports")
              .citing(article(66).paragraph(2)),

          // Art. 67
          chain("visits-of-head-and-deputies", VISIT_ABROAD)
              .gist("县长、副县长出访，外事部门报分管外事的副县长、县委书记和县长审核，再由州政府审批，出访照批下来的计划安排。")
              .when(is(OFFICIAL, COUNTY_HEAD, DEPUTY_COUNTY_HEAD))
              .stated(
                  first(SUBMIT, FOREIGN_AFFAIRS_OFFICE)
                      .then(CHECK, FOREIGN_AFFAIRS_DEPUTY)
                      .then(eachOf(CHECK, PARTY_SECRETARY, COUNTY_HEAD))
                      .then(APPROVE, PREFECTURE_GOVERNMENT))
              .citing(article(67).paragraph(1)),
          chain("visits-of-department-heads", VISIT_ABROAD)
              .gist("部门正职出访，外事部门审核后报县政府，分管外事的副县长审核，县长批准。")
              .when(is(OFFICIAL, DEPARTMENT_HEAD))
              .stated(
                  CHECKED_AND_SUBMITTED
                      .then(CHECK, FOREIGN_AFFAIRS_DEPUTY)
                      .then(GRANT, COUNTY_HEAD))
              .citing(article(67).paragraph(2)),
          chain("visits-of-deputy-department-heads", VISIT_ABROAD)
              .gist("部门副职出访，外事部门审核后报县政府，分管外事的副县长批准即可。")
              .when(is(OFFICIAL, DEPUTY_DEPARTMENT_HEAD))
              .stated(CHECKED_AND_SUBMITTED.then(GRANT, FOREIGN_AFFAIRS_DEPUTY))
              .citing(article(67).paragraph(2)),

          // Art. 68
          chain("travel-of-head", TRAVEL_LEAVE)
              .gist("县长出访、出差、休假、学习离开辖区，由办公室报备州委、州政府两个办公室，并报告县委。")
              .when(is(OFFICIAL, COUNTY_HEAD).and(LEAVING))
              .stated(
                  first(
                          Step.of(REPORT_FOR_THE_RECORD, GOVERNMENT_OFFICE)
                              .to(PREFECTURE_PARTY_OFFICE))
                      .then(
                          Step.of(REPORT_FOR_THE_RECORD, GOVERNMENT_OFFICE)
                              .to(PREFECTURE_GOVERNMENT_OFFICE))
                      .then(Step.of(REPORT_TO, GOVERNMENT_OFFICE).to(COUNTY_PARTY_COMMITTEE))
                      .inNoOrder())
              .citing(article(68).paragraph(1)),
          ruling("travel-of-head-reported", LEAVE_TAKEN)
              .gist("县长离开辖区，报备州委、州政府办公室和报告县委这两样，少一样手续就不全。")
              .when(is(OFFICIAL, COUNTY_HEAD).and(LEAVING).and(isNot(HEADS_TRAVEL_REPORTED)))
              .stated(LACKING)
              .citing(article(68).paragraph(1)),
          limit("travel-of-deputy-heads-and-office-director", TRAVEL_REQUEST)
              .gist("副县长、办公室主任出访、出差、休假、学习要离开辖区的，应当事先报告县长。")
              .by(DEPUTY_COUNTY_HEAD, OFFICE_DIRECTOR)
              .when(is(OFFICIAL, DEPUTY_COUNTY_HEAD, OFFICE_DIRECTOR).and(LEAVING))
              .shall(unquantified(BEFOREHAND))
              .citing(article(68).paragraph(2)),
          limit("travel-of-department-heads", TRAVEL_REQUEST)
              .gist("部门主要负责人外出访问、出差或者离岗休假、学习，应当事先报告县政府。")
              .by(DEPARTMENT_HEAD)
              .when(is(OFFICIAL, DEPARTMENT_HEAD).and(TRAVELLING))
              .shall(unquantified(BEFOREHAND))
              .citing(article(68).paragraph(2)),
          chain("leave-of-deputy-heads-and-office-director", TRAVEL_LEAVE)
              .gist("副县长、办公室主任离开辖区，应事先报告县长，并照外出报备制度报备，向谁报备本条没有写。")
              .when(is(OFFICIAL, DEPUTY_COUNTY_HEAD, OFFICE_DIRECTOR).and(LEAVING))
              .shall(
                  first(oneOf(REPORT_TO, DEPUTY_COUNTY_HEAD, OFFICE_DIRECTOR).to(COUNTY_HEAD))
                      .then(oneOf(REPORT_FOR_THE_RECORD, DEPUTY_COUNTY_HEAD, OFFICE_DIRECTOR))
                      .inNoOrder())
              .citing(article(68).paragraph(2), article(68).paragraph(3)),
          ruling("deputies-and-office-director-report-to-head", LEAVE_TAKEN)
              .gist("副县长、办公室主任离开辖区，没有事先报告县长的，手续不全。")
              .when(
                  is(OFFICIAL, DEPUTY_COUNTY_HEAD, OFFICE_DIRECTOR)
                      .and(LEAVING)
                      .and(isNot(REPORTED_TO_HEAD)))
              .shall(LACKING)
              .citing(article(68).paragraph(2)),
          chain("return-of-deputy-heads-and-office-director", RETURN_REPORT)
              .gist("副县长、办公室主任外出结束，应向县长报告，必要时让其他县政府领导也知道。")
              .when(is(OFFICIAL, DEPUTY_COUNTY_HEAD, OFFICE_DIRECTOR).and(LEAVING))
              .shall(
                  first(oneOf(REPORT_TO, DEPUTY_COUNTY_HEAD, OFFICE_DIRECTOR).to(COUNTY_HEAD))
                      .then(
                          oneOf(INFORM, DEPUTY_COUNTY_HEAD, OFFICE_DIRECTOR)
                              .to(OTHER_COUNTY_LEADERS)
                              .ifNeeded()))
              .citing(article(68).paragraph(2)),
          chain("return-of-deputy-head-with-delegation", RETURN_REPORT)
              .gist("副县长率团出访回来，两条都适用，既交总结给县政府，又向县长报告。")
              .when(is(OFFICIAL, DEPUTY_COUNTY_HEAD).and(LEAVING).and(is(LEADS_DELEGATION_ABROAD)))
              .shall(
                  first(Step.of(SUBMIT_VISIT_SUMMARY, DEPUTY_COUNTY_HEAD).to(COUNTY_GOVERNMENT))
                      .then(Step.of(REPORT_TO, DEPUTY_COUNTY_HEAD).to(COUNTY_HEAD))
                      .then(
                          Step.of(INFORM, DEPUTY_COUNTY_HEAD).to(OTHER_COUNTY_LEADERS).ifNeeded()))
              .overriding("report-after-visit", "return-of-deputy-heads-and-office-director")
              .citing(article(68).paragraph(2), article(66).paragraph(2)),
          chain("leave-of-department-heads-from-post", TRAVEL_LEAVE)
              .gist("部门主要负责人出访、出差、离岗休假或者学习，应事先报告县政府，并照外出报备制度报备。")
              .when(is(OFFICIAL, DEPARTMENT_HEAD).and(TRAVELLING))
              .shall(
                  first(Step.of(REPORT_TO, DEPARTMENT_HEAD).to(COUNTY_GOVERNMENT))
                      .then(REPORT_FOR_THE_RECORD, DEPARTMENT_HEAD)
                      .inNoOrder())
              .citing(article(68).paragraph(2), article(68).paragraph(3)),
          ruling("department-heads-report-to-government", LEAVE_TAKEN)
              .gist("部门主要负责人外出，没有事先报告县政府的，手续不全。")
              .when(
                  is(OFFICIAL, DEPARTMENT_HEAD).and(TRAVELLING).and(isNot(REPORTED_TO_GOVERNMENT)))
              .shall(LACKING)
              .citing(article(68).paragraph(2)),
          chain("record-of-other-journeys", TRAVEL_LEAVE)
              .gist("四种原因以外的外出，副县长、办公室主任和部门主要负责人也要照外出报备制度报备，向谁报备没有写。")
              .when(
                  is(OFFICIAL, DEPUTY_COUNTY_HEAD, OFFICE_DIRECTOR)
                      .and(isNot(WITHIN_JURISDICTION))
                      .or(is(OFFICIAL, DEPARTMENT_HEAD))
                      .and(is(ABSENCE, ConductFacts.OTHER_ABSENCE)))
              .shall(
                  first(
                      oneOf(
                          REPORT_FOR_THE_RECORD,
                          DEPUTY_COUNTY_HEAD,
                          OFFICE_DIRECTOR,
                          DEPARTMENT_HEAD)))
              .citing(article(68).paragraph(3)),
          ruling("travel-recorded", LEAVE_TAKEN)
              .gist("副县长、办公室主任和部门主要负责人外出，要照领导干部外出报备制度报备。")
              .when(
                  is(OFFICIAL, DEPUTY_COUNTY_HEAD, OFFICE_DIRECTOR)
                      .and(isNot(WITHIN_JURISDICTION))
                      .or(is(OFFICIAL, DEPARTMENT_HEAD))
                      .and(isNot(TRAVEL_RECORDED)))
              .shall(LACKING)
              .citing(article(68).paragraph(3)),

          // Art. 69
          ruling("secrecy", SECRECY)
              .gist("组成人员严禁泄漏国家秘密、工作秘密和履职中掌握的商业秘密一类的秘密。")
              .when(MEMBER.and(is(DISCLOSES_SECRET)))
              .mustNot(FORBIDDEN)
              .citing(article(69)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          declaratory(article(62), "重申服从上级部署和请示报告制度，该制度的事项和程序不在本条"),
          declaratory(article(64), "倡导抓落实的方法和作风，没有任务、时间或者验收标准"));

  private Discipline() {}
}
