package org.workrules.profile.qinghemen;

import static org.workrules.api.actor.Bodies.CONCERNED_DEPARTMENTS;
import static org.workrules.api.actor.Bodies.CONSULTED_DEPARTMENT;
import static org.workrules.api.actor.Bodies.COUNTY_GOVERNMENT;
import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Bodies.LEAD_DEPARTMENT;
import static org.workrules.api.actor.Roles.AUTHORISED_DEPUTY;
import static org.workrules.api.actor.Roles.CONCERNED_DEPARTMENT_LEADER;
import static org.workrules.api.actor.Roles.COUNTY_HEAD;
import static org.workrules.api.actor.Roles.COUNTY_LEADERS;
import static org.workrules.api.actor.Roles.COUNTY_LEADER_IN_CHARGE;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD_IN_CHARGE;
import static org.workrules.api.actor.Roles.EXECUTIVE_DEPUTY_COUNTY_HEAD;
import static org.workrules.api.actor.Roles.LEAD_DEPARTMENT_HEAD;
import static org.workrules.api.actor.Roles.OTHER_COUNTY_LEADERS;
import static org.workrules.api.document.DocumentChains.COORDINATION_BY_LEADER;
import static org.workrules.api.document.DocumentChains.COUNTERSIGNING;
import static org.workrules.api.document.DocumentChains.DISAGREEMENT;
import static org.workrules.api.document.DocumentChains.INCOMING_APPROVAL;
import static org.workrules.api.document.DocumentChains.ISSUE_WITH_CONSENT;
import static org.workrules.api.document.DocumentChains.JOINT_DOCUMENT_DRAFT;
import static org.workrules.api.document.DocumentChains.SIGNING;
import static org.workrules.api.document.DocumentFacts.ADDRESSEE;
import static org.workrules.api.document.DocumentFacts.ALREADY_PROVIDED;
import static org.workrules.api.document.DocumentFacts.APPOINTMENT;
import static org.workrules.api.document.DocumentFacts.APPROVED_BY_GOVERNMENT;
import static org.workrules.api.document.DocumentFacts.ASKS_LOWER_GOVERNMENT_TO_SUBMIT;
import static org.workrules.api.document.DocumentFacts.ASSIGNED_BY_LEADER;
import static org.workrules.api.document.DocumentFacts.BRIEFING;
import static org.workrules.api.document.DocumentFacts.BROAD_SCOPE;
import static org.workrules.api.document.DocumentFacts.BY_COORDINATING_BODY;
import static org.workrules.api.document.DocumentFacts.CARRIES_REQUEST;
import static org.workrules.api.document.DocumentFacts.CHECKED_BY_OFFICE;
import static org.workrules.api.document.DocumentFacts.CLASSIFICATION;
import static org.workrules.api.document.DocumentFacts.CLEAR_OPINION_GIVEN;
import static org.workrules.api.document.DocumentFacts.CONSENT_NOTED;
import static org.workrules.api.document.DocumentFacts.CONSULTED_AND_AGREED;
import static org.workrules.api.document.DocumentFacts.CONTAINS_REQUEST;
import static org.workrules.api.document.DocumentFacts.COUNTERSIGNED;
import static org.workrules.api.document.DocumentFacts.DECIDED_BY_MEETING;
import static org.workrules.api.document.DocumentFacts.DIRECTION;
import static org.workrules.api.document.DocumentFacts.DIRECTIVE_TO_LOWER_GOVERNMENT;
import static org.workrules.api.document.DocumentFacts.DISAGREEMENT_ABOUT;
import static org.workrules.api.document.DocumentFacts.DISAGREEMENT_REMAINS;
import static org.workrules.api.document.DocumentFacts.DOES_NOT_COMPLY;
import static org.workrules.api.document.DocumentFacts.DRAFTED_BY_GOVERNMENT_DEPARTMENT;
import static org.workrules.api.document.DocumentFacts.FORMAL_DOCUMENT;
import static org.workrules.api.document.DocumentFacts.IMPORTANT_MATTER;
import static org.workrules.api.document.DocumentFacts.IN_NAME_OF;
import static org.workrules.api.document.DocumentFacts.KIND;
import static org.workrules.api.document.DocumentFacts.LAW_PROVIDES;
import static org.workrules.api.document.DocumentFacts.MAINLY_GOVERNMENT_DUTIES;
import static org.workrules.api.document.DocumentFacts.MAJOR_EMERGENCY;
import static org.workrules.api.document.DocumentFacts.MAJOR_POLICY;
import static org.workrules.api.document.DocumentFacts.MORE_THAN_ONE_BRIEFING;
import static org.workrules.api.document.DocumentFacts.MUST_GO_DIRECTLY;
import static org.workrules.api.document.DocumentFacts.NORMATIVE_DOCUMENT;
import static org.workrules.api.document.DocumentFacts.NO_REPLY_IN_TIME;
import static org.workrules.api.document.DocumentFacts.OFFICE_APPROVED_BRIEFING;
import static org.workrules.api.document.DocumentFacts.ROUTINE_APPROVAL;
import static org.workrules.api.document.DocumentFacts.SENDER;
import static org.workrules.api.document.DocumentFacts.SEPARATE_WORK_PLAN;
import static org.workrules.api.document.DocumentFacts.SEVERAL_ADDRESSEES;
import static org.workrules.api.document.DocumentFacts.SEVERAL_MATTERS;
import static org.workrules.api.document.DocumentFacts.SEVERAL_PORTFOLIOS;
import static org.workrules.api.document.DocumentFacts.SIGNED_BY_PRINCIPAL_HEAD;
import static org.workrules.api.document.DocumentFacts.SKIPPING_APPROVED;
import static org.workrules.api.document.DocumentFacts.SKIPS_LEVEL;
import static org.workrules.api.document.DocumentFacts.TO_LEADER_IN_PERSON;
import static org.workrules.api.document.DocumentFacts.UNNECESSARY;
import static org.workrules.api.document.DocumentFacts.URGENT_SENSITIVE_FOREIGN_MATTER;
import static org.workrules.api.document.DocumentFacts.WITHIN_DEPARTMENT_POWERS;
import static org.workrules.api.document.DocumentFacts.WITHOUT_SUBSTANCE;
import static org.workrules.api.document.DocumentKinds.DECISION;
import static org.workrules.api.document.DocumentKinds.MINUTES;
import static org.workrules.api.document.DocumentKinds.ORDER;
import static org.workrules.api.document.DocumentKinds.PROPOSAL;
import static org.workrules.api.document.DocumentKinds.REPORT;
import static org.workrules.api.document.DocumentKinds.REQUEST;
import static org.workrules.api.document.DocumentOptions.COORDINATING_BODY;
import static org.workrules.api.document.DocumentOptions.DEPARTMENT;
import static org.workrules.api.document.DocumentOptions.DEPARTMENT_AS_SENDER;
import static org.workrules.api.document.DocumentOptions.DOCUMENT_SUBMITTED;
import static org.workrules.api.document.DocumentOptions.DOWNWARD;
import static org.workrules.api.document.DocumentOptions.GOVERNMENT;
import static org.workrules.api.document.DocumentOptions.GOVERNMENT_OFFICE;
import static org.workrules.api.document.DocumentOptions.INTERNAL_DIVISION;
import static org.workrules.api.document.DocumentOptions.MATTER_IN_DOCUMENT;
import static org.workrules.api.document.DocumentOptions.PARTY_COMMITTEE_AND_GOVERNMENT;
import static org.workrules.api.document.DocumentOptions.SEVERAL_DEPARTMENTS;
import static org.workrules.api.document.DocumentOptions.SUPERIOR_GOVERNMENT;
import static org.workrules.api.document.DocumentOptions.TOP_SECRET;
import static org.workrules.api.document.DocumentOptions.TOWNSHIP_AS_SENDER;
import static org.workrules.api.document.DocumentRulings.AGREEMENT_FIRST;
import static org.workrules.api.document.DocumentRulings.BRIEFINGS;
import static org.workrules.api.document.DocumentRulings.CHANNEL;
import static org.workrules.api.document.DocumentRulings.CIRCULATION;
import static org.workrules.api.document.DocumentRulings.CLEAR_OPINION;
import static org.workrules.api.document.DocumentRulings.COMPLIANCE;
import static org.workrules.api.document.DocumentRulings.CONSENT_NOTE;
import static org.workrules.api.document.DocumentRulings.COUNTERSIGNATURE;
import static org.workrules.api.document.DocumentRulings.DIRECTIVES;
import static org.workrules.api.document.DocumentRulings.DIVISIONS_DOCUMENTS;
import static org.workrules.api.document.DocumentRulings.NECESSITY;
import static org.workrules.api.document.DocumentRulings.NEEDLESS_DOCUMENT;
import static org.workrules.api.document.DocumentRulings.NOT_TO_LEADERS_IN_PERSON;
import static org.workrules.api.document.DocumentRulings.NO_REQUEST_IN_REPORT;
import static org.workrules.api.document.DocumentRulings.NO_SKIPPING;
import static org.workrules.api.document.DocumentRulings.ONE_ADDRESSEE;
import static org.workrules.api.document.DocumentRulings.ONE_MATTER;
import static org.workrules.api.document.DocumentRulings.OWN_MATTERS_OF_DEPARTMENTS;
import static org.workrules.api.document.DocumentRulings.PRINCIPAL_HEAD_SIGNS;
import static org.workrules.api.document.DocumentRulings.SEPARATE_PLAN;
import static org.workrules.api.document.DocumentRulings.SILENCE;
import static org.workrules.api.document.DocumentRulings.UNCHECKED_DOCUMENT;
import static org.workrules.api.matter.DutyRule.duty;
import static org.workrules.api.matter.Matters.DISAGREEMENTS;
import static org.workrules.api.matter.RequirementRule.requirement;
import static org.workrules.api.matter.Requirements.GOVERNMENT_DELIBERATION;
import static org.workrules.api.meeting.MeetingTypes.EXECUTIVE_MEETING;
import static org.workrules.api.procedure.Acts.APPROVE;
import static org.workrules.api.procedure.Acts.APPROVE_AND_SIGN;
import static org.workrules.api.procedure.Acts.CONSULT;
import static org.workrules.api.procedure.Acts.COORDINATE;
import static org.workrules.api.procedure.Acts.COUNTERSIGN;
import static org.workrules.api.procedure.Acts.DECIDE;
import static org.workrules.api.procedure.Acts.DELIBERATE_OR_APPROVE;
import static org.workrules.api.procedure.Acts.EXAMINE;
import static org.workrules.api.procedure.Acts.PRESENT;
import static org.workrules.api.procedure.Acts.REACH_AGREEMENT_OR_PROPOSE;
import static org.workrules.api.procedure.Acts.REFER;
import static org.workrules.api.procedure.Acts.SIGN_AND_ISSUE;
import static org.workrules.api.procedure.Acts.STATE_REASONS;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.procedure.Step.eachOf;
import static org.workrules.api.procedure.Step.oneOf;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Condition.isNot;
import static org.workrules.api.rule.Facts.CANNOT_REPLY_IN_TIME;
import static org.workrules.api.rule.Facts.LEAD_DEPARTMENT_SETS_LIMIT;
import static org.workrules.api.rule.Facts.MAJOR_MATTER;
import static org.workrules.api.rule.Facts.MEETING;
import static org.workrules.api.rule.Facts.URGENT;
import static org.workrules.api.ruling.Ruling.DEEMED_NO_OBJECTION;
import static org.workrules.api.ruling.Ruling.FORBIDDEN;
import static org.workrules.api.ruling.Ruling.LACKING;
import static org.workrules.api.ruling.Ruling.PERMITTED;
import static org.workrules.api.ruling.RulingRule.ruling;
import static org.workrules.api.spi.Acknowledged.gap;
import static org.workrules.api.spi.Acknowledged.overlap;
import static org.workrules.api.time.Events.CONSULTATION_RECEIVED;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSource.AGREEMENT_WITH_LEAD_DEPARTMENT;
import static org.workrules.api.time.LimitSubjects.CONSULTATION_REPLY;
import static org.workrules.api.time.LimitUnit.WORKING_DAY;
import static org.workrules.api.time.TimeLimit.setBy;
import static org.workrules.api.time.TimeLimit.within;
import static org.workrules.profile.qinghemen.Vocabulary.BRIEFING_APPROVAL;
import static org.workrules.profile.qinghemen.Vocabulary.BRIEFING_HANDLING;
import static org.workrules.profile.qinghemen.Vocabulary.FOR_PARTY_COMMITTEE_MEETING;
import static org.workrules.profile.qinghemen.Vocabulary.GIVE_APPROVAL;
import static org.workrules.profile.qinghemen.Vocabulary.HANDLE_CENTRALLY;
import static org.workrules.profile.qinghemen.Vocabulary.INFORMATION_SECTION;
import static org.workrules.profile.qinghemen.Vocabulary.IN_DIVISIONS_NAME;
import static org.workrules.profile.qinghemen.Vocabulary.ISSUE_NOTING_CONSENT;
import static org.workrules.profile.qinghemen.Vocabulary.NEEDS_GOVERNMENT_APPROVAL;
import static org.workrules.profile.qinghemen.Vocabulary.OTHER_DEPARTMENTS_CONCERNED;
import static org.workrules.profile.qinghemen.WorkRules2022.article;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.workrules.api.actor.Bodies;
import org.workrules.api.matter.DutyRule;
import org.workrules.api.matter.RequirementRule;
import org.workrules.api.procedure.ChainRule;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Condition;
import org.workrules.api.rule.Option;
import org.workrules.api.ruling.RulingRule;
import org.workrules.api.spi.Acknowledged;
import org.workrules.api.time.LimitRule;
import org.workrules.api.time.LimitSource;

/** 第九章 公文审批制度: documents, articles 47 to 52. */
final class Documents {

  static final List<LimitRule> LIMITS =
      Arrays.asList(

          // Art. 49
          limit("reply", CONSULTATION_REPLY)
              .gist("部门之间征求意见、会签，一般应当在两个工作日内答复。")
              .by(CONSULTED_DEPARTMENT)
              .generally(within(2, WORKING_DAY, CONSULTATION_RECEIVED))
              .citing(article(49).paragraph(2)),
          limit("reply-as-lead-department-asks", CONSULTATION_REPLY)
              .gist("主办部门另外提出时限的，按它的时限答复。")
              .by(CONSULTED_DEPARTMENT)
              .when(is(LEAD_DEPARTMENT_SETS_LIMIT))
              .stated(setBy(LimitSource.LEAD_DEPARTMENT))
              .overriding("reply")
              .citing(article(49).paragraph(2)),
          limit("reply-as-agreed", CONSULTATION_REPLY)
              .gist("因特殊情况来不及答复的，应当主动联系主办部门，另行商定时间和方式。")
              .by(CONSULTED_DEPARTMENT)
              .when(is(CANNOT_REPLY_IN_TIME))
              .shall(setBy(AGREEMENT_WITH_LEAD_DEPARTMENT))
              .overriding("reply", "reply-as-lead-department-asks")
              .citing(article(49).paragraph(2)));

  /** 各镇街、各部门报送: whose documents articles 48 and 49 are about. */
  private static final Condition FROM_TOWNSHIP_OR_DEPARTMENT =
      is(SENDER, DEPARTMENT_AS_SENDER, TOWNSHIP_AS_SENDER);

  /** 镇街、部门报送的涉及两个以上部门职权的请示性、须审批的公文: what art. 49 has countersigned. */
  private static final Condition NEEDS_COUNTERSIGNATURE =
      OTHER_DEPARTMENTS_CONCERNED
          .and(is(CONTAINS_REQUEST).or(is(NEEDS_GOVERNMENT_APPROVAL)).or(is(KIND, REQUEST)))
          .and(FROM_TOWNSHIP_OR_DEPARTMENT);

  /** 对报送的公文有分歧: of disagreements, what art. 49 is about. */
  private static final Condition ON_DOCUMENT =
      is(DISAGREEMENT_ABOUT, DOCUMENT_SUBMITTED, MATTER_IN_DOCUMENT);

  /** 纪要以外的公文: articles 38 and 39 say who signs minutes, art. 50 does not. */
  private static final Condition OTHER_THAN_MINUTES =
      is(KIND, KIND.values().stream().filter(kind -> kind != MINUTES).toArray(Option[]::new));

  /** 以区政府名义下发: what art. 50, item 4 is about. */
  private static final Condition HANDED_DOWN =
      is(IN_NAME_OF, GOVERNMENT).and(is(DIRECTION, DOWNWARD)).and(OTHER_THAN_MINUTES);

  /** 经常务会议决定: of all meetings, art. 50, item 4 speaks of this one. */
  private static final Condition DECIDED_BY_EXECUTIVE_MEETING =
      is(DECIDED_BY_MEETING).and(is(MEETING, EXECUTIVE_MEETING));

  /** 以区政府办公室名义制发: what art. 50, item 5 is about. */
  private static final Condition OF_THE_OFFICE =
      is(IN_NAME_OF, GOVERNMENT_OFFICE).and(OTHER_THAN_MINUTES);

  /** 部门和议事协调机构: whose directives art. 51 restrains. */
  private static final Condition OF_DEPARTMENT_OR_COORDINATING_BODY =
      is(BY_COORDINATING_BODY).or(is(IN_NAME_OF, DEPARTMENT, SEVERAL_DEPARTMENTS));

  static final List<ChainRule> CHAINS =
      Arrays.asList(

          // Art. 48
          chain("approval", INCOMING_APPROVAL)
              .gist("报来的公文由区政府办公室按领导分工呈批，有需要时再由领导转请其他领导核批。")
              .stated(
                  first(PRESENT, Bodies.GOVERNMENT_OFFICE)
                      .then(APPROVE, COUNTY_LEADER_IN_CHARGE)
                      .then(Step.of(REFER, COUNTY_LEADER_IN_CHARGE).ifNeeded()))
              .citing(article(48)),
          chain("approval-of-major-matters", INCOMING_APPROVAL)
              .gist("公文所涉事项重大的，报区长审批。")
              .when(is(MAJOR_MATTER))
              .stated(first(PRESENT, Bodies.GOVERNMENT_OFFICE).then(APPROVE, COUNTY_HEAD))
              .overriding("approval")
              .citing(article(48)),

          // Art. 49
          chain("countersigning", COUNTERSIGNING)
              .gist("镇街和部门报来的请示性的或者要区政府审批的公文，牵涉两个以上部门职权，须先经会签。")
              .when(NEEDS_COUNTERSIGNATURE)
              .must(first(COUNTERSIGN, CONCERNED_DEPARTMENTS))
              .citing(article(49).paragraph(1)),
          chain("disagreement", DISAGREEMENT)
              .gist("对公文的意见不一时，先由主办部门主要负责人主动协商。")
              .when(ON_DOCUMENT.and(isNot(DISAGREEMENT_REMAINS)))
              .shall(first(CONSULT, LEAD_DEPARTMENT_HEAD))
              .citing(article(49).paragraph(1)),
          chain("disagreement-on-documents", DISAGREEMENT)
              .gist("公文经协商仍谈不拢的，主办部门摆明理据、提出建议，同相关部门负责人会签，再报区政府决定。")
              .when(ON_DOCUMENT.and(is(DISAGREEMENT_REMAINS)))
              .stated(
                  first(CONSULT, LEAD_DEPARTMENT_HEAD)
                      .then(STATE_REASONS, LEAD_DEPARTMENT)
                      .then(eachOf(COUNTERSIGN, LEAD_DEPARTMENT, CONCERNED_DEPARTMENT_LEADER))
                      .then(DECIDE, COUNTY_GOVERNMENT))
              .citing(article(49).paragraph(1)),
          chain("coordination", COORDINATION_BY_LEADER)
              .gist("对有分歧的事项，区政府分管领导应当主动协调，促成一致或者给出倾向性建议。")
              .shall(
                  first(COORDINATE, COUNTY_LEADER_IN_CHARGE)
                      .then(REACH_AGREEMENT_OR_PROPOSE, COUNTY_LEADER_IN_CHARGE))
              .citing(article(49).paragraph(1)),
          chain("draft-for-party-committee", JOINT_DOCUMENT_DRAFT)
              .gist("送区委会议审议或者由区委、区政府联合印发的文稿，主要涉及政府职责且由政府部门牵头起草的，应当先过区政府的审议或者审批。")
              .when(is(MAINLY_GOVERNMENT_DUTIES).and(is(DRAFTED_BY_GOVERNMENT_DEPARTMENT)))
              .shall(first(DELIBERATE_OR_APPROVE, COUNTY_GOVERNMENT))
              .citing(article(49).paragraph(3)),

          // Art. 50
          chain("signing-upward", SIGNING)
              .gist("区政府给市政府的请示、报告，分管副区长审阅，区长签发。")
              .when(
                  is(IN_NAME_OF, GOVERNMENT)
                      .and(is(ADDRESSEE, SUPERIOR_GOVERNMENT))
                      .and(is(KIND, REQUEST, REPORT)))
              .stated(
                  first(EXAMINE, DEPUTY_COUNTY_HEAD_IN_CHARGE).then(SIGN_AND_ISSUE, COUNTY_HEAD))
              // What goes up is never handed down.
              .overriding(
                  "signing-downward",
                  "signing-several-portfolios",
                  "signing-broad-scope",
                  "signing-several-portfolios-and-broad-scope",
                  "signing-decided-by-executive-meeting",
                  "signing-routine-approval",
                  "signing-several-portfolios-decided-or-routine")
              .citing(article(50).item(1)),
          chain("signing-major-policy", SIGNING)
              .gist("区政府的公文涉及重大方针、政策的，同样由分管副区长审阅、区长签发。")
              .when(is(IN_NAME_OF, GOVERNMENT).and(is(MAJOR_POLICY)).and(OTHER_THAN_MINUTES))
              .stated(
                  first(EXAMINE, DEPUTY_COUNTY_HEAD_IN_CHARGE).then(SIGN_AND_ISSUE, COUNTY_HEAD))
              .overriding("signing-downward")
              .citing(article(50).item(1)),
          chain("signing-proposals", SIGNING)
              .gist("提给区人大及其常委会的议案，由区长签发。")
              .when(is(IN_NAME_OF, GOVERNMENT).and(is(KIND, PROPOSAL)))
              .stated(first(SIGN_AND_ISSUE, COUNTY_HEAD))
              // A proposal to the congress is never handed down.
              .overriding(
                  "signing-downward",
                  "signing-several-portfolios",
                  "signing-broad-scope",
                  "signing-several-portfolios-and-broad-scope",
                  "signing-decided-by-executive-meeting",
                  "signing-routine-approval",
                  "signing-several-portfolios-decided-or-routine")
              .citing(article(50).item(2)),
          chain("signing-decisions-and-orders", SIGNING)
              .gist("区政府的决定和命令，由区长签发。")
              .when(is(IN_NAME_OF, GOVERNMENT).and(is(KIND, DECISION, ORDER)))
              .stated(first(SIGN_AND_ISSUE, COUNTY_HEAD))
              // The particular kind: the head signs, whoever else may sign what is handed down.
              .overriding(
                  "signing-downward",
                  "signing-several-portfolios",
                  "signing-broad-scope",
                  "signing-several-portfolios-and-broad-scope",
                  "signing-decided-by-executive-meeting",
                  "signing-routine-approval",
                  "signing-several-portfolios-decided-or-routine")
              .citing(article(50).item(2)),
          chain("signing-appointments", SIGNING)
              .gist("区政府任免人员的公文，由区长签发。")
              .when(is(IN_NAME_OF, GOVERNMENT).and(is(APPOINTMENT)).and(OTHER_THAN_MINUTES))
              .stated(first(SIGN_AND_ISSUE, COUNTY_HEAD))
              // The particular kind: the head signs, whoever else may sign what is handed down.
              .overriding(
                  "signing-downward",
                  "signing-several-portfolios",
                  "signing-broad-scope",
                  "signing-several-portfolios-and-broad-scope",
                  "signing-decided-by-executive-meeting",
                  "signing-routine-approval",
                  "signing-several-portfolios-decided-or-routine")
              .citing(article(50).item(3)),
          chain("signing-downward", SIGNING)
              .gist("区政府下发的公文，一般由分管该项工作的区政府领导签发。")
              .when(HANDED_DOWN)
              .generally(first(SIGN_AND_ISSUE, COUNTY_LEADER_IN_CHARGE))
              .citing(article(50).item(4)),
          chain("signing-several-portfolios", SIGNING)
              .gist("下发的公文跨几位区政府领导的分工，需请其他领导会签。")
              .when(HANDED_DOWN.and(is(SEVERAL_PORTFOLIOS)))
              .shall(
                  first(COUNTERSIGN, OTHER_COUNTY_LEADERS)
                      .then(SIGN_AND_ISSUE, COUNTY_LEADER_IN_CHARGE))
              .overriding("signing-downward")
              .citing(article(50).item(4)),
          chain("signing-broad-scope", SIGNING)
              .gist("下发的公文涉及面广，应当报区长或者常务副区长审定签发。")
              .when(HANDED_DOWN.and(is(BROAD_SCOPE)))
              .shall(first(oneOf(APPROVE_AND_SIGN, COUNTY_HEAD, EXECUTIVE_DEPUTY_COUNTY_HEAD)))
              .overriding("signing-downward")
              .citing(article(50).item(4)),
          chain("signing-several-portfolios-and-broad-scope", SIGNING)
              .gist("下发的公文跨几位领导的分工而且涉及面广的，其他领导会签之后，由区长或者常务副区长审定签发。")
              .when(HANDED_DOWN.and(is(SEVERAL_PORTFOLIOS)).and(is(BROAD_SCOPE)))
              .shall(
                  first(COUNTERSIGN, OTHER_COUNTY_LEADERS)
                      .then(oneOf(APPROVE_AND_SIGN, COUNTY_HEAD, EXECUTIVE_DEPUTY_COUNTY_HEAD)))
              .overriding("signing-downward", "signing-several-portfolios", "signing-broad-scope")
              .citing(article(50).item(4)),
          chain("signing-decided-by-executive-meeting", SIGNING)
              .gist("下发的公文，事项已由常务会议决定的，区长或者区长授权的副区长签发。")
              .when(HANDED_DOWN.and(DECIDED_BY_EXECUTIVE_MEETING))
              .stated(first(oneOf(SIGN_AND_ISSUE, COUNTY_HEAD, AUTHORISED_DEPUTY)))
              .overriding("signing-downward", "signing-broad-scope")
              .citing(article(50).item(4)),
          chain("signing-routine-approval", SIGNING)
              .gist("下发的公文，只是例行批准手续的，区长或者区长授权的副区长签发。")
              .when(HANDED_DOWN.and(is(ROUTINE_APPROVAL)))
              .stated(first(oneOf(SIGN_AND_ISSUE, COUNTY_HEAD, AUTHORISED_DEPUTY)))
              .overriding("signing-downward", "signing-broad-scope")
              .citing(article(50).item(4)),
          chain("signing-several-portfolios-decided-or-routine", SIGNING)
              .gist("常务会议决定的事项和例行批准手续，跨几位领导分工的，仍需其他领导会签，再由区长或者区长授权的副区长签发。")
              .when(
                  HANDED_DOWN
                      .and(is(SEVERAL_PORTFOLIOS))
                      .and(DECIDED_BY_EXECUTIVE_MEETING.or(is(ROUTINE_APPROVAL))))
              .shall(
                  first(COUNTERSIGN, OTHER_COUNTY_LEADERS)
                      .then(oneOf(SIGN_AND_ISSUE, COUNTY_HEAD, AUTHORISED_DEPUTY)))
              // 其中 changes who signs, not who countersigns.
              .overriding(
                  "signing-downward",
                  "signing-several-portfolios",
                  "signing-broad-scope",
                  "signing-several-portfolios-and-broad-scope",
                  "signing-decided-by-executive-meeting",
                  "signing-routine-approval")
              .citing(article(50).item(4)),
          chain("signing-of-the-office", SIGNING)
              .gist("区政府办公室名义的公文，一般由分管副区长签发。")
              .when(OF_THE_OFFICE)
              .generally(first(SIGN_AND_ISSUE, DEPUTY_COUNTY_HEAD_IN_CHARGE))
              .citing(article(50).item(5)),
          chain("signing-of-the-office-urgent", SIGNING)
              .gist("区政府办公室名义的公文，事项既紧急又重要的，由区长签发。")
              .when(OF_THE_OFFICE.and(is(URGENT)).and(is(IMPORTANT_MATTER)))
              .stated(first(SIGN_AND_ISSUE, COUNTY_HEAD))
              .overriding("signing-of-the-office")
              .citing(article(50).item(5)),

          // Art. 51
          chain("issue-with-consent", ISSUE_WITH_CONSENT)
              .gist("部门的发文经区政府领导批准的，须在文内写明已得区政府同意。")
              .must(first(GIVE_APPROVAL, COUNTY_LEADERS).then(ISSUE_NOTING_CONSENT, DEPARTMENTS))
              .citing(article(51).paragraph(1)),

          // Art. 52
          chain("briefings-to-leaders", BRIEFING_HANDLING)
              .gist("镇街和部门给区政府领导的简报，统一交区政府办公室信息部门处理。")
              .stated(first(HANDLE_CENTRALLY, INFORMATION_SECTION))
              .citing(article(52).paragraph(2)));

  static final List<DutyRule> DUTIES =
      Arrays.asList(

          // Art. 49
          duty("disagreement-on-documents-decided", DISAGREEMENTS)
              .gist("公文上的分歧协商不成，会签后归区政府决定。")
              .when(ON_DOCUMENT.and(is(DISAGREEMENT_REMAINS)))
              .stated(Step.of(DECIDE, COUNTY_GOVERNMENT))
              .citing(article(49).paragraph(1)),
          duty("disagreement-on-documents-coordinated", DISAGREEMENTS)
              .gist("公文上有分歧的事项，区政府分管领导应当主动协调。")
              .when(ON_DOCUMENT)
              .shall(Step.of(COORDINATE, COUNTY_LEADER_IN_CHARGE))
              .citing(article(49).paragraph(1)));

  static final List<RequirementRule> REQUIREMENTS =
      Collections.singletonList(

          // Art. 49
          requirement("government-deliberation", GOVERNMENT_DELIBERATION)
              .gist("要上区委会议的或者区委、区政府联合印发的文稿，主要讲政府职责又由政府部门牵头起草的，应当先经区政府审议或者审批。")
              .when(
                  is(FOR_PARTY_COMMITTEE_MEETING)
                      .or(is(IN_NAME_OF, PARTY_COMMITTEE_AND_GOVERNMENT))
                      .and(is(MAINLY_GOVERNMENT_DUTIES))
                      .and(is(DRAFTED_BY_GOVERNMENT_DEPARTMENT)))
              .shall(Step.of(DELIBERATE_OR_APPROVE, COUNTY_GOVERNMENT))
              .citing(article(49).paragraph(3)));

  static final List<RulingRule> RULINGS =
      Arrays.asList(

          // Art. 47
          ruling("compliance", COMPLIANCE)
              .gist("报区政府的公文应当合乎公文处理条例和区政府的规定。")
              .when(is(DOES_NOT_COMPLY))
              .shall(FORBIDDEN)
              .citing(article(47)),
          ruling("necessity", NECESSITY)
              .gist("没有必要的，不应当行文。")
              .when(is(UNNECESSARY))
              .shall(FORBIDDEN)
              .citing(article(47)),
          ruling("skipping", NO_SKIPPING)
              .gist("不得越级行文。")
              .when(is(SKIPS_LEVEL))
              .mustNot(FORBIDDEN)
              .citing(article(47)),
          ruling("skipping-approved", NO_SKIPPING)
              .gist("已获批准的，可以越级行文。")
              .when(is(SKIPS_LEVEL).and(is(SKIPPING_APPROVED)))
              .stated(PERMITTED)
              .overriding("skipping")
              .citing(article(47)),
          ruling("one-addressee", ONE_ADDRESSEE)
              .gist("不得多头报文。")
              .when(is(SEVERAL_ADDRESSEES))
              .mustNot(FORBIDDEN)
              .citing(article(47)),
          ruling("one-matter", ONE_MATTER)
              .gist("一份请示应当只写一件事。")
              .when(is(KIND, REQUEST).and(is(SEVERAL_MATTERS)))
              .shall(FORBIDDEN)
              .citing(article(47)),
          ruling("no-request-in-report", NO_REQUEST_IN_REPORT)
              .gist("报告里不得夹带请示的内容。")
              .when(is(KIND, REPORT).and(is(CARRIES_REQUEST)))
              .mustNot(FORBIDDEN)
              .citing(article(47)),
          ruling("to-leader", NOT_TO_LEADERS_IN_PERSON)
              .gist("公文一般不得直接送给区政府领导个人。")
              .when(is(TO_LEADER_IN_PERSON))
              .generally(FORBIDDEN)
              .citing(article(47)),
          ruling("to-leader-assigned", NOT_TO_LEADERS_IN_PERSON)
              .gist("区政府领导交办的事项，可以直接报送。")
              .when(is(TO_LEADER_IN_PERSON).and(is(ASSIGNED_BY_LEADER)))
              .stated(PERMITTED)
              .overriding("to-leader")
              .citing(article(47)),
          ruling("to-leader-top-secret", NOT_TO_LEADERS_IN_PERSON)
              .gist("绝密而必须直接报送的，可以直送领导个人。")
              .when(
                  is(TO_LEADER_IN_PERSON)
                      .and(is(MUST_GO_DIRECTLY))
                      .and(is(CLASSIFICATION, TOP_SECRET)))
              .stated(PERMITTED)
              .overriding("to-leader")
              .citing(article(47)),
          ruling("to-leader-major-emergency", NOT_TO_LEADERS_IN_PERSON)
              .gist("重大突发事件，可以直送领导个人。")
              .when(is(TO_LEADER_IN_PERSON).and(is(MAJOR_EMERGENCY)))
              .stated(PERMITTED)
              .overriding("to-leader")
              .citing(article(47)),
          ruling("to-leader-foreign-matter", NOT_TO_LEADERS_IN_PERSON)
              .gist("紧急而敏感的涉外事项，可以直送领导个人。")
              .when(is(TO_LEADER_IN_PERSON).and(is(URGENT_SENSITIVE_FOREIGN_MATTER)))
              .stated(PERMITTED)
              .overriding("to-leader")
              .citing(article(47)),
          ruling("unchecked", UNCHECKED_DOCUMENT)
              .gist("没有经过区政府办公室审核的公文，区政府领导一般不直接签批。")
              .when(isNot(CHECKED_BY_OFFICE))
              .generally(FORBIDDEN)
              .citing(article(47)),

          // Art. 48
          ruling("principal-head-signs", PRINCIPAL_HEAD_SIGNS)
              .gist("镇街和部门报送公文，须有其主要负责人签发。")
              .when(FROM_TOWNSHIP_OR_DEPARTMENT.and(isNot(SIGNED_BY_PRINCIPAL_HEAD)))
              .must(LACKING)
              .citing(article(48)),
          ruling("formal-document", CHANNEL)
              .gist("镇街和部门报送公文，须用正式文件。")
              .when(FROM_TOWNSHIP_OR_DEPARTMENT.and(isNot(FORMAL_DOCUMENT)))
              .must(LACKING)
              .citing(article(48)),
          ruling("clear-opinion", CLEAR_OPINION)
              .gist("公文有具体请示事项的，区政府领导应当表明意见。")
              .when(is(CONTAINS_REQUEST).and(isNot(CLEAR_OPINION_GIVEN)))
              .shall(LACKING)
              .citing(article(48)),
          ruling("circulation", CIRCULATION)
              .gist("领导没有明确意见的，区政府办公室不得往下流转。")
              .when(is(CONTAINS_REQUEST).and(isNot(CLEAR_OPINION_GIVEN)))
              .mustNot(FORBIDDEN)
              .citing(article(48)),

          // Art. 49
          ruling("countersignature", COUNTERSIGNATURE)
              .gist("镇街和部门请示性的或者要区政府审批的公文，牵涉两个以上部门职权的，没有会签不能报。")
              .when(NEEDS_COUNTERSIGNATURE.and(isNot(COUNTERSIGNED)))
              .must(LACKING)
              .citing(article(49).paragraph(1)),
          ruling("silence", SILENCE)
              .gist("到期不答复的，当作没有不同意见。")
              .when(is(NO_REPLY_IN_TIME))
              .stated(DEEMED_NO_OBJECTION)
              .citing(article(49).paragraph(2)),

          // Art. 51
          ruling("own-matters", OWN_MATTERS_OF_DEPARTMENTS)
              .gist("部门职权以内、该由部门自己发文的，不用区政府及其办公室的名义。")
              .when(is(WITHIN_DEPARTMENT_POWERS).and(is(IN_NAME_OF, GOVERNMENT, GOVERNMENT_OFFICE)))
              .stated(FORBIDDEN)
              .citing(article(51).paragraph(1)),
          ruling("consent-note", CONSENT_NOTE)
              .gist("部门发文经区政府领导批准的，须在文内注明区政府同意。")
              .when(
                  is(APPROVED_BY_GOVERNMENT)
                      .and(is(IN_NAME_OF, DEPARTMENT, SEVERAL_DEPARTMENTS))
                      .and(isNot(CONSENT_NOTED)))
              .must(LACKING)
              .citing(article(51).paragraph(1)),
          ruling("directives", DIRECTIVES)
              .gist("部门和议事协调机构不得直接对镇街发指令性公文、提指令性要求。")
              .when(is(DIRECTIVE_TO_LOWER_GOVERNMENT).and(OF_DEPARTMENT_OR_COORDINATING_BODY))
              .mustNot(FORBIDDEN)
              .citing(article(51).paragraph(2)),
          ruling("directives-by-law", DIRECTIVES)
              .gist("法律法规有明确规定的，可以对镇街发指令性公文。")
              .when(
                  is(DIRECTIVE_TO_LOWER_GOVERNMENT)
                      .and(OF_DEPARTMENT_OR_COORDINATING_BODY)
                      .and(is(LAW_PROVIDES)))
              .stated(PERMITTED)
              .overriding("directives")
              .citing(article(51).paragraph(2)),
          ruling("directives-approved", DIRECTIVES)
              .gist("区政府批准的，可以对镇街发指令性公文。")
              .when(
                  is(DIRECTIVE_TO_LOWER_GOVERNMENT)
                      .and(OF_DEPARTMENT_OR_COORDINATING_BODY)
                      .and(is(APPROVED_BY_GOVERNMENT)))
              .stated(PERMITTED)
              .overriding("directives")
              .citing(article(51).paragraph(2)),
          ruling("agreement-first", AGREEMENT_FIRST)
              .gist("部门之间没有谈妥的问题，不得各自往下发文。")
              .when(
                  is(IN_NAME_OF, DEPARTMENT)
                      .and(is(DIRECTION, DOWNWARD))
                      .and(OTHER_DEPARTMENTS_CONCERNED)
                      .and(isNot(CONSULTED_AND_AGREED).or(is(DISAGREEMENT_REMAINS))))
              .mustNot(FORBIDDEN)
              .citing(article(51).paragraph(3)),
          ruling("divisions-normative-documents", DIVISIONS_DOCUMENTS)
              .gist("内设机构不得用自己的名义发规范性文件。")
              .when(is(IN_DIVISIONS_NAME).and(is(NORMATIVE_DOCUMENT)))
              .mustNot(FORBIDDEN)
              .citing(article(51).paragraph(3)),
          ruling("divisions-asking-for-documents", DIVISIONS_DOCUMENTS)
              .gist("内设机构不得让下级政府给本部门报公文。")
              .when(
                  is(ASKS_LOWER_GOVERNMENT_TO_SUBMIT)
                      .and(is(IN_DIVISIONS_NAME).or(is(SENDER, INTERNAL_DIVISION))))
              .mustNot(FORBIDDEN)
              .citing(article(51).paragraph(3)),

          // Art. 52
          ruling("already-provided", NEEDLESS_DOCUMENT)
              .gist("法律法规规章已经写明、现有文件仍然管用的，一律不再发文。")
              .when(is(ALREADY_PROVIDED))
              .mustNot(FORBIDDEN)
              .citing(article(52).paragraph(1)),
          ruling("without-substance", NEEDLESS_DOCUMENT)
              .gist("内容空泛、发不发都行的文件，一律不发。")
              .when(is(WITHOUT_SUBSTANCE))
              .mustNot(FORBIDDEN)
              .citing(article(52).paragraph(1)),
          ruling("separate-plan", SEPARATE_PLAN)
              .gist("分工方案原则上随文件一并印发，不另发文。")
              .when(is(SEPARATE_WORK_PLAN))
              .inPrinciple(FORBIDDEN)
              .citing(article(52).paragraph(1)),
          ruling("briefing-approval", BRIEFING_APPROVAL)
              .gist("部门给区政府报简报，须先由区政府办公室核准。")
              .when(
                  is(BRIEFING)
                      .and(is(SENDER, DEPARTMENT_AS_SENDER))
                      .and(isNot(OFFICE_APPROVED_BRIEFING)))
              .must(LACKING)
              .citing(article(52).paragraph(2)),
          ruling("one-briefing", BRIEFINGS)
              .gist("每个部门原则上只报一种工作简报。")
              .when(
                  is(BRIEFING)
                      .and(is(SENDER, DEPARTMENT_AS_SENDER))
                      .and(is(MORE_THAN_ONE_BRIEFING)))
              .inPrinciple(FORBIDDEN)
              .citing(article(52).paragraph(2)),
          ruling("briefings-of-divisions", BRIEFINGS)
              .gist("部门的内设机构、下属单位和议事协调机构，不得自编简报。")
              .when(is(BRIEFING).and(is(SENDER, INTERNAL_DIVISION, COORDINATING_BODY)))
              .mustNot(FORBIDDEN)
              .citing(article(52).paragraph(2)),
          ruling("briefings-to-leaders-in-person", NOT_TO_LEADERS_IN_PERSON)
              .gist("镇街和部门的简报，不得直接送到领导本人手中，没有例外。")
              .when(is(TO_LEADER_IN_PERSON).and(is(BRIEFING)).and(FROM_TOWNSHIP_OR_DEPARTMENT))
              .mustNot(FORBIDDEN)
              .overriding(
                  "to-leader",
                  "to-leader-assigned",
                  "to-leader-top-secret",
                  "to-leader-major-emergency",
                  "to-leader-foreign-matter")
              .citing(article(52).paragraph(2)));

  /**
   * What art. 50 leaves open: items 2 and 3 name particular kinds and so precede item 4, whose
   * cases have an order of their own; how item 1 stands to the others is not said.
   */
  static final List<Acknowledged> ACKNOWLEDGED =
      Arrays.asList(
          gap(
              SIGNING,
              "第五十条没有规定：区政府的平行文，送市政府的请示、报告以外的上行文，送区委、政协和上级部门的公文，区委与区政府、两办或者部门联合的发文，以及政府党组和部门自己的公文；常务会议和专题会议以外，其他会议的纪要由谁审签，全文也没有写。"),
          overlap(
              "signing-upward",
              "signing-appointments",
              "给市政府的请示、报告如果就是人事任免公文，第一项要分管副区长审阅，第三项不要，没有写明先后。"),
          overlap(
              "signing-major-policy",
              "signing-proposals",
              "议案涉及重大方针、政策的，第一项要分管副区长审阅，第二项不要，没有写明先后。"),
          overlap(
              "signing-major-policy",
              "signing-decisions-and-orders",
              "决定、命令涉及重大方针、政策的，第一项要分管副区长审阅，第二项不要，没有写明先后。"),
          overlap(
              "signing-major-policy",
              "signing-appointments",
              "任免公文涉及重大方针、政策的，第一项要分管副区长审阅，第三项不要，没有写明先后。"),
          overlap(
              "signing-major-policy",
              "signing-several-portfolios",
              "下发的公文既涉及重大方针、政策又跨几位领导分工的，第一项和第四项各有签发人，没有写明先后。"),
          overlap(
              "signing-major-policy",
              "signing-broad-scope",
              "下发的公文既涉及重大方针、政策又涉及面广的，第一项只许区长签发，第四项还许常务副区长，没有写明先后。"),
          overlap(
              "signing-major-policy",
              "signing-several-portfolios-and-broad-scope",
              "下发的公文涉及重大方针、政策，又跨分工、涉及面广的，第一项由区长签发，第四项要会签并且还许常务副区长，没有写明先后。"),
          overlap(
              "signing-major-policy",
              "signing-several-portfolios-decided-or-routine",
              "常务会议决定的事项或者例行批准手续涉及重大方针、政策，又跨分工的，第一项由区长签发，第四项要会签，没有写明先后。"),
          overlap(
              "signing-major-policy",
              "signing-decided-by-executive-meeting",
              "常务会议决定的事项涉及重大方针、政策的，第一项只许区长签发，第四项还许授权的副区长，没有写明先后。"),
          overlap(
              "signing-major-policy",
              "signing-routine-approval",
              "例行批准手续涉及重大方针、政策的，第一项只许区长签发，第四项还许授权的副区长，没有写明先后。"));

  private Documents() {}
}
