package org.workrules.profile.mengla;

import static org.workrules.api.actor.Bodies.CONSULTED_DEPARTMENT;
import static org.workrules.api.actor.Bodies.COUNTY_GOVERNMENT;
import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Bodies.DRAFTING_DEPARTMENT;
import static org.workrules.api.actor.Bodies.GOVERNMENT_OFFICE;
import static org.workrules.api.actor.Bodies.LEAD_DRAFTING_DEPARTMENT;
import static org.workrules.api.actor.Roles.CONCERNED_DEPARTMENT_LEADER;
import static org.workrules.api.actor.Roles.COUNTY_HEAD;
import static org.workrules.api.actor.Roles.COUNTY_LEADER_IN_CHARGE;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD_IN_CHARGE;
import static org.workrules.api.actor.Roles.DEPUTY_OFFICE_DIRECTOR;
import static org.workrules.api.actor.Roles.ENTRUSTED_DEPUTY;
import static org.workrules.api.actor.Roles.EXECUTIVE_DEPUTY_COUNTY_HEAD;
import static org.workrules.api.actor.Roles.LEAD_DEPARTMENT_HEAD;
import static org.workrules.api.actor.Roles.OFFICE_DIRECTOR;
import static org.workrules.api.document.DocumentChains.COORDINATION_BY_LEADER;
import static org.workrules.api.document.DocumentChains.COUNTERSIGNING;
import static org.workrules.api.document.DocumentChains.DISAGREEMENT;
import static org.workrules.api.document.DocumentChains.INCOMING_APPROVAL;
import static org.workrules.api.document.DocumentChains.JOINT_DOCUMENT_DRAFT;
import static org.workrules.api.document.DocumentChains.SIGNING;
import static org.workrules.api.document.DocumentFacts.APPROVED_BY_GOVERNMENT;
import static org.workrules.api.document.DocumentFacts.ASKS_LOWER_GOVERNMENT_TO_SUBMIT;
import static org.workrules.api.document.DocumentFacts.ASSIGNED_BY_LEADER;
import static org.workrules.api.document.DocumentFacts.BY_COORDINATING_BODY;
import static org.workrules.api.document.DocumentFacts.CARRIES_REQUEST;
import static org.workrules.api.document.DocumentFacts.CHECKED_BY_OFFICE;
import static org.workrules.api.document.DocumentFacts.CLASSIFICATION;
import static org.workrules.api.document.DocumentFacts.CLEAR_OPINION_GIVEN;
import static org.workrules.api.document.DocumentFacts.CONCERNS_OTHER_DEPARTMENTS;
import static org.workrules.api.document.DocumentFacts.CONSULTED_AND_AGREED;
import static org.workrules.api.document.DocumentFacts.CONTAINS_REQUEST;
import static org.workrules.api.document.DocumentFacts.COUNTERSIGNED;
import static org.workrules.api.document.DocumentFacts.DIRECTION;
import static org.workrules.api.document.DocumentFacts.DIRECTIVE_TO_LOWER_GOVERNMENT;
import static org.workrules.api.document.DocumentFacts.DISAGREEMENT_ABOUT;
import static org.workrules.api.document.DocumentFacts.DISAGREEMENT_REMAINS;
import static org.workrules.api.document.DocumentFacts.DOES_NOT_COMPLY;
import static org.workrules.api.document.DocumentFacts.DRAFTED_BY_GOVERNMENT_DEPARTMENT;
import static org.workrules.api.document.DocumentFacts.DRAFTING_NOTE_ATTACHED;
import static org.workrules.api.document.DocumentFacts.IMPORTANT_MATTER;
import static org.workrules.api.document.DocumentFacts.IN_NAME_OF;
import static org.workrules.api.document.DocumentFacts.KIND;
import static org.workrules.api.document.DocumentFacts.LAW_PROVIDES;
import static org.workrules.api.document.DocumentFacts.MAINLY_GOVERNMENT_DUTIES;
import static org.workrules.api.document.DocumentFacts.MAJOR_FUNDS;
import static org.workrules.api.document.DocumentFacts.MAJOR_PROJECT;
import static org.workrules.api.document.DocumentFacts.MORE_THAN_ONE_BRIEFING;
import static org.workrules.api.document.DocumentFacts.MUST_GO_DIRECTLY;
import static org.workrules.api.document.DocumentFacts.NORMATIVE_DOCUMENT;
import static org.workrules.api.document.DocumentFacts.NO_REPLY_IN_TIME;
import static org.workrules.api.document.DocumentFacts.SENDER;
import static org.workrules.api.document.DocumentFacts.SEPARATE_WORK_PLAN;
import static org.workrules.api.document.DocumentFacts.SEVERAL_ADDRESSEES;
import static org.workrules.api.document.DocumentFacts.SEVERAL_MATTERS;
import static org.workrules.api.document.DocumentFacts.SIGNED_BY_PRINCIPAL_HEAD;
import static org.workrules.api.document.DocumentFacts.SKIPPING_APPROVED;
import static org.workrules.api.document.DocumentFacts.SKIPS_LEVEL;
import static org.workrules.api.document.DocumentFacts.TO_LEADER_IN_PERSON;
import static org.workrules.api.document.DocumentFacts.UNNECESSARY;
import static org.workrules.api.document.DocumentFacts.WITHIN_DEPARTMENT_POWERS;
import static org.workrules.api.document.DocumentFacts.WITHOUT_SUBSTANCE;
import static org.workrules.api.document.DocumentKinds.MINUTES;
import static org.workrules.api.document.DocumentKinds.ORDER;
import static org.workrules.api.document.DocumentKinds.PROPOSAL;
import static org.workrules.api.document.DocumentKinds.REPORT;
import static org.workrules.api.document.DocumentKinds.REQUEST;
import static org.workrules.api.document.DocumentOptions.CONFIDENTIAL;
import static org.workrules.api.document.DocumentOptions.DEPARTMENT;
import static org.workrules.api.document.DocumentOptions.DEPARTMENT_AS_SENDER;
import static org.workrules.api.document.DocumentOptions.DOCUMENT_SUBMITTED;
import static org.workrules.api.document.DocumentOptions.DOWNWARD;
import static org.workrules.api.document.DocumentOptions.GOVERNMENT;
import static org.workrules.api.document.DocumentOptions.INTERNAL_DIVISION;
import static org.workrules.api.document.DocumentOptions.MATTER_IN_DOCUMENT;
import static org.workrules.api.document.DocumentOptions.SEVERAL_DEPARTMENTS;
import static org.workrules.api.document.DocumentOptions.TOWNSHIP_AS_SENDER;
import static org.workrules.api.document.DocumentOptions.UPWARD;
import static org.workrules.api.document.DocumentRulings.AGREEMENT_FIRST;
import static org.workrules.api.document.DocumentRulings.ATTACHMENTS;
import static org.workrules.api.document.DocumentRulings.BRIEFINGS;
import static org.workrules.api.document.DocumentRulings.CIRCLE;
import static org.workrules.api.document.DocumentRulings.CIRCULATION;
import static org.workrules.api.document.DocumentRulings.CLEAR_OPINION;
import static org.workrules.api.document.DocumentRulings.COMPLIANCE;
import static org.workrules.api.document.DocumentRulings.COUNTERSIGNATURE;
import static org.workrules.api.document.DocumentRulings.DIRECTIVES;
import static org.workrules.api.document.DocumentRulings.DIVISIONS_DOCUMENTS;
import static org.workrules.api.document.DocumentRulings.DUTY_TO_CONSULT;
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
import static org.workrules.api.matter.MatterFacts.FOR_PARTY_COMMITTEE;
import static org.workrules.api.matter.Matters.DISAGREEMENTS;
import static org.workrules.api.matter.RequirementRule.requirement;
import static org.workrules.api.matter.Requirements.GOVERNMENT_DELIBERATION;
import static org.workrules.api.meeting.MeetingRulings.TOPIC_PAPERS;
import static org.workrules.api.meeting.MeetingTypes.EXECUTIVE_MEETING;
import static org.workrules.api.meeting.MeetingTypes.PARTY_GROUP_MEETING;
import static org.workrules.api.procedure.Acts.APPROVE;
import static org.workrules.api.procedure.Acts.CHECK;
import static org.workrules.api.procedure.Acts.CHECK_STRICTLY;
import static org.workrules.api.procedure.Acts.CONSENT;
import static org.workrules.api.procedure.Acts.CONSULT;
import static org.workrules.api.procedure.Acts.COORDINATE;
import static org.workrules.api.procedure.Acts.COUNTERSIGN;
import static org.workrules.api.procedure.Acts.COUNTERSIGN_OR_SUBMIT_JOINTLY;
import static org.workrules.api.procedure.Acts.DECIDE;
import static org.workrules.api.procedure.Acts.DELIBERATE_OR_APPROVE;
import static org.workrules.api.procedure.Acts.PRESENT;
import static org.workrules.api.procedure.Acts.PROPOSE_HANDLING;
import static org.workrules.api.procedure.Acts.REACH_AGREEMENT_OR_PROPOSE;
import static org.workrules.api.procedure.Acts.REFER;
import static org.workrules.api.procedure.Acts.SIGN;
import static org.workrules.api.procedure.Acts.SIGN_AND_ISSUE;
import static org.workrules.api.procedure.Acts.STATE_REASONS;
import static org.workrules.api.procedure.Acts.SUBMIT;
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
import static org.workrules.api.ruling.Ruling.DEEMED_NO_OBJECTION;
import static org.workrules.api.ruling.Ruling.FORBIDDEN;
import static org.workrules.api.ruling.Ruling.LACKING;
import static org.workrules.api.ruling.Ruling.PERMITTED;
import static org.workrules.api.ruling.Ruling.RETURNED;
import static org.workrules.api.ruling.RulingRule.ruling;
import static org.workrules.api.time.Events.CONSULTATION_RECEIVED;
import static org.workrules.api.time.Events.MEETING_HELD;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSource.AGREEMENT_WITH_LEAD_DEPARTMENT;
import static org.workrules.api.time.LimitSource.LEAD_DEPARTMENT;
import static org.workrules.api.time.LimitSubjects.CONSULTATION_REPLY;
import static org.workrules.api.time.LimitSubjects.SUPERIOR_CONSULTATION_HANDLING;
import static org.workrules.api.time.LimitSubjects.TOPIC_SUBMISSION;
import static org.workrules.api.time.LimitUnit.CALENDAR_DAY;
import static org.workrules.api.time.LimitUnit.WORKING_DAY;
import static org.workrules.api.time.LimitUnit.YEAR;
import static org.workrules.api.time.TimeLimit.ahead;
import static org.workrules.api.time.TimeLimit.every;
import static org.workrules.api.time.TimeLimit.setBy;
import static org.workrules.api.time.TimeLimit.within;
import static org.workrules.profile.mengla.Vocabulary.AGREED_EXTENSION;
import static org.workrules.profile.mengla.Vocabulary.ASSIGNING_LEADER;
import static org.workrules.profile.mengla.Vocabulary.ASSIST_IN_COORDINATION;
import static org.workrules.profile.mengla.Vocabulary.ATTACH_DRAFTING_NOTE;
import static org.workrules.profile.mengla.Vocabulary.BASIS_AND_REASONS;
import static org.workrules.profile.mengla.Vocabulary.CIRCLED_ONLY;
import static org.workrules.profile.mengla.Vocabulary.DEPUTY_OFFICE_DIRECTORS_PART;
import static org.workrules.profile.mengla.Vocabulary.DOCUMENT_KEEPER;
import static org.workrules.profile.mengla.Vocabulary.DOCUMENT_PLAN;
import static org.workrules.profile.mengla.Vocabulary.DRAFTING_NOTE;
import static org.workrules.profile.mengla.Vocabulary.DRAFTING_NOTE_COMPLETE;
import static org.workrules.profile.mengla.Vocabulary.EXPLAIN_IN_WRITING;
import static org.workrules.profile.mengla.Vocabulary.EXTENSION;
import static org.workrules.profile.mengla.Vocabulary.EXTENSION_AGREED;
import static org.workrules.profile.mengla.Vocabulary.FISCAL_EXPENDITURE;
import static org.workrules.profile.mengla.Vocabulary.GENERAL_REPORT;
import static org.workrules.profile.mengla.Vocabulary.HAS_DOCUMENT_KEEPER;
import static org.workrules.profile.mengla.Vocabulary.KEY_PROJECT;
import static org.workrules.profile.mengla.Vocabulary.LATE;
import static org.workrules.profile.mengla.Vocabulary.LOCALITIES;
import static org.workrules.profile.mengla.Vocabulary.MAJOR_DEVELOPMENT_PLAN;
import static org.workrules.profile.mengla.Vocabulary.MAJOR_POLICY_OR_NORMATIVE_DOCUMENT;
import static org.workrules.profile.mengla.Vocabulary.MORE_THAN_TWO_EXTENSIONS;
import static org.workrules.profile.mengla.Vocabulary.NAME_AND_TIME;
import static org.workrules.profile.mengla.Vocabulary.NAME_AND_TIME_GIVEN;
import static org.workrules.profile.mengla.Vocabulary.OFFICE_OPINION;
import static org.workrules.profile.mengla.Vocabulary.OFFICE_OPINION_GIVEN;
import static org.workrules.profile.mengla.Vocabulary.OMISSION;
import static org.workrules.profile.mengla.Vocabulary.OMITTED;
import static org.workrules.profile.mengla.Vocabulary.PRESSING_DEPARTMENT;
import static org.workrules.profile.mengla.Vocabulary.READ_ONLY;
import static org.workrules.profile.mengla.Vocabulary.STATES_BASIS_AND_REASONS;
import static org.workrules.profile.mengla.Vocabulary.STATE_BASIS_AND_REASONS;
import static org.workrules.profile.mengla.Vocabulary.SUPERIOR_OR_ASSIGNING_LEADER;
import static org.workrules.profile.mengla.Vocabulary.TIMELINESS;
import static org.workrules.profile.mengla.WorkRules2022.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.actor.Bodies;
import org.workrules.api.document.DocumentOptions;
import org.workrules.api.matter.DutyRule;
import org.workrules.api.matter.RequirementRule;
import org.workrules.api.procedure.ChainRule;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Condition;
import org.workrules.api.rule.Option;
import org.workrules.api.ruling.RulingRule;
import org.workrules.api.spi.Acknowledged;
import org.workrules.api.time.LimitRule;

/** 第九章 公文审批: documents, articles 49 to 55. */
final class Documents {

  /** The signers of minutes stand in article 45. */
  private static final Condition NOT_MINUTES =
      is(KIND, KIND.values().stream().filter(kind -> !kind.equals(MINUTES)).toArray(Option[]::new));

  private static final Condition OF_GOVERNMENT = is(IN_NAME_OF, GOVERNMENT).and(NOT_MINUTES);

  private static final Condition OF_OFFICE =
      is(IN_NAME_OF, DocumentOptions.GOVERNMENT_OFFICE).and(NOT_MINUTES);

  /** 各地各部门: whose documents article 50 speaks of. */
  private static final Condition FROM_LOCALITY_OR_DEPARTMENT =
      is(SENDER, DEPARTMENT_AS_SENDER, TOWNSHIP_AS_SENDER);

  static final List<LimitRule> LIMITS =
      Arrays.asList(

          // Art. 50
          limit("reply", CONSULTATION_REPLY)
              .gist("部门相互征求意见、会签的，被征求方一般在七个工作日内回复。")
              .by(CONSULTED_DEPARTMENT)
              .generally(within(7, WORKING_DAY, CONSULTATION_RECEIVED))
              .citing(article(50).paragraph(2)),
          limit("reply-as-lead-department-asks", CONSULTATION_REPLY)
              .gist("主办部门另外要求了时限的，以其要求为准。")
              .by(CONSULTED_DEPARTMENT)
              .when(is(LEAD_DEPARTMENT_SETS_LIMIT))
              .stated(setBy(LEAD_DEPARTMENT))
              .overriding("reply")
              .citing(article(50).paragraph(2)),
          limit("reply-as-agreed", CONSULTATION_REPLY)
              .gist("情况特殊、到期回复不了的，应当主动找主办部门商定何时、怎样回复。")
              .by(CONSULTED_DEPARTMENT)
              .when(is(CANNOT_REPLY_IN_TIME))
              .shall(setBy(AGREEMENT_WITH_LEAD_DEPARTMENT))
              .overriding("reply", "reply-as-lead-department-asks")
              .citing(article(50).paragraph(2)),
          limit("topic", TOPIC_SUBMISSION)
              .gist("提请党组会议、常务会议审议的议题，起草部门最晚在开会三日前把请示报到政府办公室。")
              .by(DRAFTING_DEPARTMENT)
              .when(is(MEETING, PARTY_GROUP_MEETING, EXECUTIVE_MEETING))
              .mustNotExceed(ahead(3, CALENDAR_DAY, MEETING_HELD))
              .citing(article(50).paragraph(3)),
          limit("topic-of-a-major-matter", TOPIC_SUBMISSION)
              .gist("议题属于重大事项的，请示最晚提前五日报到。")
              .by(DRAFTING_DEPARTMENT)
              .when(is(MEETING, PARTY_GROUP_MEETING, EXECUTIVE_MEETING).and(is(MAJOR_MATTER)))
              .mustNotExceed(ahead(5, CALENDAR_DAY, MEETING_HELD))
              .overriding("topic")
              .citing(article(50).paragraph(3)),

          // Art. 54
          limit("document-plan", DOCUMENT_PLAN)
              .gist("县政府和部门每年定出发文计划，照计划发文。")
              .by(COUNTY_GOVERNMENT, DEPARTMENTS)
              .stated(every(YEAR))
              .citing(article(54).paragraph(1)),

          // Art. 55
          limit("superior-consultation", SUPERIOR_CONSULTATION_HANDLING)
              .gist("上级来文征求意见、商洽和领导批示交办的事项，要在规定的时限内办理。")
              .by(LOCALITIES, DEPARTMENTS)
              .shall(setBy(SUPERIOR_OR_ASSIGNING_LEADER))
              .citing(article(55).paragraph(1)),
          limit("superior-consultation-extended", SUPERIOR_CONSULTATION_HANDLING)
              .gist("特殊情况确实要晚报的，书面说明，经批示的领导或者督办部门同意，方可延期。")
              .by(LOCALITIES, DEPARTMENTS)
              .when(is(EXTENSION_AGREED))
              .may(setBy(AGREED_EXTENSION))
              .overriding("superior-consultation")
              .citing(article(55).paragraph(1)));

  static final List<ChainRule> CHAINS =
      Arrays.asList(

          // Art. 49
          chain("draft-for-party-committee", JOINT_DOCUMENT_DRAFT)
              .gist("要提请县委开会审议或者由县委、县政府联合发文的稿子，主要讲政府职责又由政府部门牵头起草的，先报县政府走完审议或者审批程序。")
              .when(is(MAINLY_GOVERNMENT_DUTIES).and(is(DRAFTED_BY_GOVERNMENT_DEPARTMENT)))
              .shall(
                  first(SUBMIT, LEAD_DRAFTING_DEPARTMENT)
                      .then(DELIBERATE_OR_APPROVE, COUNTY_GOVERNMENT))
              .citing(article(49).paragraph(2), article(50).paragraph(4)),

          // Art. 50
          chain("countersigning", COUNTERSIGNING)
              .gist("各地各部门报的公文关系到别的部门职权的，主办部门必须先同它们协商，再由双方负责人会签，或者联合报县政府审批。")
              .when(is(CONCERNS_OTHER_DEPARTMENTS).and(FROM_LOCALITY_OR_DEPARTMENT))
              .must(
                  first(CONSULT, Bodies.LEAD_DEPARTMENT)
                      .then(
                          eachOf(
                              COUNTERSIGN_OR_SUBMIT_JOINTLY,
                              LEAD_DEPARTMENT_HEAD,
                              CONCERNED_DEPARTMENT_LEADER))
                      .then(APPROVE, COUNTY_GOVERNMENT))
              .citing(article(50).paragraph(1)),
          chain("negotiation", DISAGREEMENT)
              .gist("部门对公文有分歧的，主办部门的主要负责人要出面协商。")
              .when(is(DISAGREEMENT_ABOUT, DOCUMENT_SUBMITTED, MATTER_IN_DOCUMENT))
              .shall(first(CONSULT, LEAD_DEPARTMENT_HEAD))
              .citing(article(50).paragraph(1)),
          chain("disagreement-on-document", DISAGREEMENT)
              .gist("协商后还不一致的，主办部门写清各方理由、提出建议，同相关部门负责人会签，报县政府决定。")
              .when(
                  is(DISAGREEMENT_REMAINS)
                      .and(is(DISAGREEMENT_ABOUT, DOCUMENT_SUBMITTED, MATTER_IN_DOCUMENT)))
              .shall(
                  first(CONSULT, LEAD_DEPARTMENT_HEAD)
                      .then(STATE_REASONS, Bodies.LEAD_DEPARTMENT)
                      .then(
                          eachOf(COUNTERSIGN, Bodies.LEAD_DEPARTMENT, CONCERNED_DEPARTMENT_LEADER))
                      .then(DECIDE, COUNTY_GOVERNMENT))
              .overriding("negotiation")
              .citing(article(50).paragraph(1)),

          // Art. 51
          chain("coordination-by-leader", COORDINATION_BY_LEADER)
              .gist("部门有分歧的事项，分管的县政府领导应当主动协调到意见一致，或者给出倾向性建议。")
              .shall(
                  first(COORDINATE, COUNTY_LEADER_IN_CHARGE)
                      .then(REACH_AGREEMENT_OR_PROPOSE, COUNTY_LEADER_IN_CHARGE))
              .citing(article(51).paragraph(1)),
          chain("deputy-office-directors-part", DEPUTY_OFFICE_DIRECTORS_PART)
              .gist("办公室副主任要审核把关，并帮助分管领导协调。")
              .shall(
                  first(CHECK_STRICTLY, DEPUTY_OFFICE_DIRECTOR)
                      .then(ASSIST_IN_COORDINATION, DEPUTY_OFFICE_DIRECTOR))
              .citing(article(51).paragraph(1)),
          chain("approval", INCOMING_APPROVAL)
              .gist("报来的公文由办公室把关、提出意见，按领导分工呈批，需要时由领导转请其他领导核批。")
              .stated(
                  first(CHECK_STRICTLY, GOVERNMENT_OFFICE)
                      .then(PROPOSE_HANDLING, GOVERNMENT_OFFICE)
                      .then(PRESENT, GOVERNMENT_OFFICE)
                      .then(APPROVE, COUNTY_LEADER_IN_CHARGE)
                      .then(Step.of(REFER, COUNTY_LEADER_IN_CHARGE).ifNeeded()))
              .citing(article(51).paragraph(2), article(51).paragraph(1)),
          chain("approval-of-major-matter", INCOMING_APPROVAL)
              .gist("公文所报属重大事项的，报县长审批。")
              .when(is(MAJOR_MATTER))
              .stated(
                  first(CHECK_STRICTLY, GOVERNMENT_OFFICE)
                      .then(PROPOSE_HANDLING, GOVERNMENT_OFFICE)
                      .then(PRESENT, GOVERNMENT_OFFICE)
                      .then(Step.of(REFER, COUNTY_LEADER_IN_CHARGE).ifNeeded())
                      .then(APPROVE, COUNTY_HEAD))
              .overriding("approval")
              .citing(article(51).paragraph(2), article(51).paragraph(1)),

          // Art. 53: orders and proposals are kinds of their own, whatever they are about
          chain("signing-order-or-proposal", SIGNING)
              .gist("县政府的命令和提给县人大及其常委会的议案，不论方向和事项，由县长签署。")
              .when(is(IN_NAME_OF, GOVERNMENT).and(is(KIND, ORDER, PROPOSAL)))
              .stated(first(SIGN, COUNTY_HEAD))
              .overriding(
                  "signing-government", "signing-government-important", "signing-government-upward")
              .citing(article(53).paragraph(1)),
          chain("signing-government", SIGNING)
              .gist("县政府的公文，一般事项由分管副县长签发。")
              .when(OF_GOVERNMENT)
              .stated(first(SIGN_AND_ISSUE, DEPUTY_COUNTY_HEAD_IN_CHARGE))
              .citing(article(53).paragraph(2)),
          // A major project is a key project, a large sum of money is public expenditure.
          chain("signing-government-important", SIGNING)
              .gist("县政府的公文涉及重大规划、财政支出（含大额资金）、重点项目（含重大项目）一类重要事项的，常务副县长、分管副县长、办公室主任审核，县长签发。")
              .when(
                  OF_GOVERNMENT.and(
                      is(MAJOR_DEVELOPMENT_PLAN)
                          .or(is(FISCAL_EXPENDITURE))
                          .or(is(MAJOR_FUNDS))
                          .or(is(KEY_PROJECT))
                          .or(is(MAJOR_PROJECT))
                          .or(is(IMPORTANT_MATTER))))
              .stated(
                  first(CHECK, EXECUTIVE_DEPUTY_COUNTY_HEAD)
                      .then(CHECK, DEPUTY_COUNTY_HEAD_IN_CHARGE)
                      .then(CHECK, OFFICE_DIRECTOR)
                      .then(SIGN_AND_ISSUE, COUNTY_HEAD))
              .overriding("signing-government")
              .citing(article(53).paragraph(2)),
          chain("signing-government-upward", SIGNING)
              .gist("县政府的上行文，由县长或者县长委托的副县长签发。")
              .when(OF_GOVERNMENT.and(is(DIRECTION, UPWARD)))
              .stated(first(oneOf(SIGN_AND_ISSUE, COUNTY_HEAD, ENTRUSTED_DEPUTY)))
              .overriding("signing-government")
              .citing(article(53).paragraph(2)),
          chain("signing-office", SIGNING)
              .gist("县政府办公室的公文，一般事项由办公室主任签发。")
              .when(OF_OFFICE)
              .stated(first(SIGN_AND_ISSUE, OFFICE_DIRECTOR))
              .citing(article(53).paragraph(3)),
          chain("signing-office-major", SIGNING)
              .gist("县政府办公室的公文涉及重大事项的，由县长或者分管副县长签发。")
              .when(OF_OFFICE.and(is(MAJOR_MATTER)))
              .stated(first(oneOf(SIGN_AND_ISSUE, COUNTY_HEAD, DEPUTY_COUNTY_HEAD_IN_CHARGE)))
              .overriding("signing-office")
              .citing(article(53).paragraph(3)),

          // Art. 55
          chain("extension", EXTENSION)
              .gist("确实要晚报的，先书面说明，经批示的领导或者督办部门同意，才能延期。")
              .shall(
                  first(oneOf(EXPLAIN_IN_WRITING, LOCALITIES, DEPARTMENTS))
                      .then(oneOf(CONSENT, ASSIGNING_LEADER, PRESSING_DEPARTMENT)))
              .citing(article(55).paragraph(1)));

  static final List<RulingRule> RULINGS =
      Arrays.asList(

          // Art. 49
          ruling("return", COMPLIANCE)
              .gist("不合规定的公文，应当退给报文单位。")
              .when(is(DOES_NOT_COMPLY))
              .shall(RETURNED)
              .citing(article(49).paragraph(1)),
          ruling("need", NECESSITY)
              .gist("没有必要的，不应当行文。")
              .when(is(UNNECESSARY))
              .shall(FORBIDDEN)
              .citing(article(49).paragraph(1)),
          ruling("skipping", NO_SKIPPING)
              .gist("不得越过上一级行文。")
              .when(is(SKIPS_LEVEL))
              .mustNot(FORBIDDEN)
              .citing(article(49).paragraph(1)),
          ruling("skipping-approved", NO_SKIPPING)
              .gist("经过批准的，可以越级。")
              .when(is(SKIPS_LEVEL).and(is(SKIPPING_APPROVED)))
              .stated(PERMITTED)
              .overriding("skipping")
              .citing(article(49).paragraph(1)),
          ruling("one-addressee", ONE_ADDRESSEE)
              .gist("不得把一份公文报给几个单位。")
              .when(is(SEVERAL_ADDRESSEES))
              .mustNot(FORBIDDEN)
              .citing(article(49).paragraph(1)),
          ruling("one-matter", ONE_MATTER)
              .gist("一份请示应当只请示一件事。")
              .when(is(SEVERAL_MATTERS).and(is(KIND, REQUEST)))
              .shall(FORBIDDEN)
              .citing(article(49).paragraph(1)),
          ruling("no-request-in-report", NO_REQUEST_IN_REPORT)
              .gist("报告里不得捎带请示。")
              .when(is(CARRIES_REQUEST).and(is(KIND, REPORT)))
              .mustNot(FORBIDDEN)
              .citing(article(49).paragraph(1)),
          ruling("to-leader", NOT_TO_LEADERS_IN_PERSON)
              .gist("公文一般不得直接报给县政府领导本人。")
              .when(is(TO_LEADER_IN_PERSON))
              .generally(FORBIDDEN)
              .citing(article(49).paragraph(1)),
          ruling("to-leader-when-assigned", NOT_TO_LEADERS_IN_PERSON)
              .gist("领导交办的事项，可以直接报给领导。")
              .when(is(TO_LEADER_IN_PERSON).and(is(ASSIGNED_BY_LEADER)))
              .stated(PERMITTED)
              .overriding("to-leader")
              .citing(article(49).paragraph(1)),
          ruling("to-leader-when-confidential", NOT_TO_LEADERS_IN_PERSON)
              .gist("机密级而且必须直接报的事项，可以直接报给领导。")
              .when(
                  is(TO_LEADER_IN_PERSON)
                      .and(is(MUST_GO_DIRECTLY))
                      .and(is(CLASSIFICATION, CONFIDENTIAL)))
              .stated(PERMITTED)
              .overriding("to-leader")
              .citing(article(49).paragraph(1)),
          ruling("unchecked-document", UNCHECKED_DOCUMENT)
              .gist("办公室没有审核办理过的公文，领导一般不直接签批。")
              .when(isNot(CHECKED_BY_OFFICE))
              .generally(FORBIDDEN)
              .citing(article(49).paragraph(1)),

          // Art. 50
          ruling("principal-head-signs", PRINCIPAL_HEAD_SIGNS)
              .gist("各地各部门报县政府的公文，须由主要负责人签发。")
              .when(FROM_LOCALITY_OR_DEPARTMENT.and(isNot(SIGNED_BY_PRINCIPAL_HEAD)))
              .must(LACKING)
              .citing(article(50).paragraph(1)),
          ruling("consult", DUTY_TO_CONSULT)
              .gist("各地各部门报的公文关系到别的部门职权的，必须主动同它们充分协商。")
              .when(
                  FROM_LOCALITY_OR_DEPARTMENT
                      .and(is(CONCERNS_OTHER_DEPARTMENTS))
                      .and(isNot(CONSULTED_AND_AGREED))
                      .and(isNot(DISAGREEMENT_REMAINS)))
              .must(LACKING)
              .citing(article(50).paragraph(1)),
          ruling("countersignature", COUNTERSIGNATURE)
              .gist("各地各部门报的公文关系到别的部门职权的，必须会签或者联合报批，报告也不例外。")
              .when(
                  FROM_LOCALITY_OR_DEPARTMENT
                      .and(is(CONCERNS_OTHER_DEPARTMENTS))
                      .and(isNot(COUNTERSIGNED)))
              .must(LACKING)
              .citing(article(50).paragraph(1)),
          ruling("silence", SILENCE)
              .gist("到期没有回复的，当作没有不同意见。")
              .when(is(NO_REPLY_IN_TIME))
              .stated(DEEMED_NO_OBJECTION)
              .citing(article(50).paragraph(2)),
          ruling("drafting-note", ATTACHMENTS)
              .gist("请求以县政府或者其办公室名义印发重大的政策性、规范性文件的，应当附上起草说明。")
              .when(
                  is(MAJOR_POLICY_OR_NORMATIVE_DOCUMENT)
                      .and(isNot(DRAFTING_NOTE_ATTACHED))
                      .and(is(IN_NAME_OF, GOVERNMENT, DocumentOptions.GOVERNMENT_OFFICE)))
              .shall(LACKING)
              .citing(article(50).paragraph(3)),
          ruling("contents-of-drafting-note", ATTACHMENTS)
              .gist("起草说明应当写明背景、概要和对照上级文件细化了什么。")
              .when(
                  is(MAJOR_POLICY_OR_NORMATIVE_DOCUMENT)
                      .and(isNot(DRAFTING_NOTE_COMPLETE))
                      .and(is(IN_NAME_OF, GOVERNMENT, DocumentOptions.GOVERNMENT_OFFICE)))
              .shall(LACKING)
              .citing(article(50).paragraph(3)),
          ruling("basis-of-topic", TOPIC_PAPERS)
              .gist("提请党组会议、常务会议的议题，要写出依据和理由。")
              .when(
                  is(MEETING, PARTY_GROUP_MEETING, EXECUTIVE_MEETING)
                      .and(isNot(STATES_BASIS_AND_REASONS)))
              .shall(LACKING)
              .citing(article(50).paragraph(3)),

          // Art. 51
          ruling("office-opinion", OFFICE_OPINION)
              .gist("办公室对报批的公文要提出明确的办理意见。")
              .when(isNot(OFFICE_OPINION_GIVEN))
              .shall(LACKING)
              .citing(article(51).paragraph(1)),

          // Art. 52
          ruling("opinion", CLEAR_OPINION)
              .gist("县政府领导审批公文应当写出明确意见。")
              .when(isNot(CLEAR_OPINION_GIVEN).or(is(CIRCLED_ONLY)))
              .shall(LACKING)
              .citing(article(52)),
          ruling("name-and-time", NAME_AND_TIME)
              .gist("县政府领导审批公文应当签上姓名和时间。")
              .when(isNot(NAME_AND_TIME_GIVEN))
              .shall(LACKING)
              .citing(article(52)),
          ruling("circle-on-report", CIRCLE)
              .gist("在一般报告性公文上画圈，只说明看过、知道了。")
              .when(is(CIRCLED_ONLY).and(is(GENERAL_REPORT)).and(isNot(CONTAINS_REQUEST)))
              .stated(READ_ONLY)
              .citing(article(52)),
          ruling("opinion-needless-on-report", CLEAR_OPINION)
              .gist("一般报告性公文，画圈已说明看过，不算缺少意见。")
              .when(is(CIRCLED_ONLY).and(is(GENERAL_REPORT)).and(isNot(CONTAINS_REQUEST)))
              .stated(PERMITTED)
              .overriding("opinion")
              .citing(article(52)),
          ruling("circle-on-request", CIRCLE)
              .gist("公文提出了具体请示的，只画圈不够，须写明意见。")
              .when(is(CIRCLED_ONLY).and(is(CONTAINS_REQUEST)))
              .must(LACKING)
              .citing(article(52)),
          ruling("opinion-on-request", CLEAR_OPINION)
              .gist("公文提出了具体请示的，须写明意见。")
              .when(is(CONTAINS_REQUEST).and(isNot(CLEAR_OPINION_GIVEN).or(is(CIRCLED_ONLY))))
              .must(LACKING)
              .citing(article(52)),
          ruling("no-circulation", CIRCULATION)
              .gist("领导没有写明意见的，办公室不得往下转。")
              .when(isNot(CLEAR_OPINION_GIVEN).or(is(CIRCLED_ONLY)))
              .mustNot(FORBIDDEN)
              .citing(article(52)),
          ruling("circulation-of-report", CIRCULATION)
              .gist("一般报告性公文画了圈就是看过，不算没有意见。")
              .when(is(CIRCLED_ONLY).and(is(GENERAL_REPORT)).and(isNot(CONTAINS_REQUEST)))
              .stated(PERMITTED)
              .overriding("no-circulation")
              .citing(article(52)),

          // Art. 54
          ruling("own-matters", OWN_MATTERS_OF_DEPARTMENTS)
              .gist("部门自己职权内的事，不得以县政府或者其办公室名义发文。")
              .when(
                  is(WITHIN_DEPARTMENT_POWERS)
                      .and(is(IN_NAME_OF, GOVERNMENT, DocumentOptions.GOVERNMENT_OFFICE)))
              .mustNot(FORBIDDEN)
              .citing(article(54).paragraph(1)),
          ruling("directive", DIRECTIVES)
              .gist("部门和议事机构不得自行向乡镇、农场发指令性公文或者提指令性要求。")
              .when(
                  is(DIRECTIVE_TO_LOWER_GOVERNMENT)
                      .and(
                          is(BY_COORDINATING_BODY)
                              .or(is(IN_NAME_OF, DEPARTMENT, SEVERAL_DEPARTMENTS))))
              .mustNot(FORBIDDEN)
              .citing(article(54).paragraph(1)),
          ruling("directive-by-law", DIRECTIVES)
              .gist("法律法规有明确规定的，不在此限。")
              .when(is(DIRECTIVE_TO_LOWER_GOVERNMENT).and(is(LAW_PROVIDES)))
              .stated(PERMITTED)
              .overriding("directive")
              .citing(article(54).paragraph(1)),
          ruling("directive-approved", DIRECTIVES)
              .gist("县政府批准的，可以发。")
              .when(is(DIRECTIVE_TO_LOWER_GOVERNMENT).and(is(APPROVED_BY_GOVERNMENT)))
              .stated(PERMITTED)
              .overriding("directive")
              .citing(article(54).paragraph(1)),
          ruling("agreement-first", AGREEMENT_FIRST)
              .gist("部门之间没有协商一致的，不得各发各的下行文。")
              .when(
                  is(CONCERNS_OTHER_DEPARTMENTS)
                      .and(isNot(CONSULTED_AND_AGREED).or(is(DISAGREEMENT_REMAINS)))
                      .and(is(IN_NAME_OF, DEPARTMENT))
                      .and(is(DIRECTION, DOWNWARD)))
              .mustNot(FORBIDDEN)
              .citing(article(54).paragraph(2)),
          ruling("normative-document-of-division", DIVISIONS_DOCUMENTS)
              .gist("部门的内设机构不得以自己的名义出规范性文件。")
              .when(is(NORMATIVE_DOCUMENT).and(is(SENDER, INTERNAL_DIVISION)))
              .mustNot(FORBIDDEN)
              .citing(article(54).paragraph(2)),
          ruling("demand-of-division", DIVISIONS_DOCUMENTS)
              .gist("部门的内设机构不得叫乡镇、农场向本部门报公文。")
              .when(is(ASKS_LOWER_GOVERNMENT_TO_SUBMIT).and(is(SENDER, INTERNAL_DIVISION)))
              .mustNot(FORBIDDEN)
              .citing(article(54).paragraph(2)),
          ruling("separate-plan", SEPARATE_PLAN)
              .gist("分工方案原则上随文件一起印发，不另外发文。")
              .when(is(SEPARATE_WORK_PLAN))
              .inPrinciple(FORBIDDEN)
              .citing(article(54).paragraph(3)),
          ruling("one-briefing", BRIEFINGS)
              .gist("一个部门报县政府的简报原则上限一种。")
              .when(is(SENDER, DEPARTMENT_AS_SENDER).and(is(MORE_THAN_ONE_BRIEFING)))
              .inPrinciple(FORBIDDEN)
              .citing(article(54).paragraph(3)),
          ruling("needless", NEEDLESS_DOCUMENT)
              .gist("空洞的、可有可无的文件和简报，一律不发。")
              .when(is(WITHOUT_SUBSTANCE))
              .mustNot(FORBIDDEN)
              .citing(article(54).paragraph(3)),

          // Art. 55
          ruling("late", TIMELINESS)
              .gist("不得迟报、迟办。")
              .when(is(LATE))
              .mustNot(FORBIDDEN)
              .citing(article(55).paragraph(1), article(55).paragraph(2)),
          ruling("late-with-consent", TIMELINESS)
              .gist("书面说明并且得到同意的，方可延期。")
              .when(is(LATE).and(is(EXTENSION_AGREED)))
              .may(PERMITTED)
              .overriding("late")
              .citing(article(55).paragraph(1)),
          ruling("third-extension", TIMELINESS)
              .gist("延期一般以两次为限。")
              .when(is(LATE).and(is(EXTENSION_AGREED)).and(is(MORE_THAN_TWO_EXTENSIONS)))
              .generally(FORBIDDEN)
              .overriding("late-with-consent")
              .citing(article(55).paragraph(1)),
          ruling("omission", OMISSION)
              .gist("不得漏报、漏办。")
              .when(is(OMITTED))
              .mustNot(FORBIDDEN)
              .citing(article(55).paragraph(1), article(55).paragraph(2)),
          ruling("document-keeper", DOCUMENT_KEEPER)
              .gist("各地区、各部门要有专人收发文件。")
              .when(isNot(HAS_DOCUMENT_KEEPER))
              .shall(LACKING)
              .citing(article(55).paragraph(2)));

  static final List<DutyRule> DUTIES =
      Arrays.asList(

          // Art. 50
          duty("disagreements-on-documents", DISAGREEMENTS)
              .gist("报来的公文，部门协商过仍不一致的，由县政府决定，比第四十二条专题会议的一般规定更具体。")
              .when(
                  is(DISAGREEMENT_REMAINS)
                      .and(is(DISAGREEMENT_ABOUT, DOCUMENT_SUBMITTED, MATTER_IN_DOCUMENT)))
              .shall(Step.of(DECIDE, COUNTY_GOVERNMENT))
              .overriding("thematic-disagreements")
              .citing(article(50).paragraph(1)),

          // Art. 51
          duty("coordination-of-disagreements", DISAGREEMENTS)
              .gist("报批的公文里部门有分歧的事项，由分管的县政府领导主动协调。")
              .shall(Step.of(COORDINATE, COUNTY_LEADER_IN_CHARGE))
              .citing(article(51).paragraph(1)));

  static final List<RequirementRule> REQUIREMENTS =
      Arrays.asList(

          // Arts. 49 and 50
          requirement("government-first", GOVERNMENT_DELIBERATION)
              .gist("要送县委会议或者同县委联合发的稿子，主要讲政府职责又由政府部门牵头起草的，先由县政府审议或者审批。")
              .when(
                  is(FOR_PARTY_COMMITTEE)
                      .and(is(MAINLY_GOVERNMENT_DUTIES))
                      .and(is(DRAFTED_BY_GOVERNMENT_DEPARTMENT)))
              .shall(Step.of(DELIBERATE_OR_APPROVE, COUNTY_GOVERNMENT))
              .citing(article(49).paragraph(2), article(50).paragraph(4)),

          // Art. 50
          requirement("drafting-note-for-decision", DRAFTING_NOTE)
              .gist("要以县政府、办公室名义印发的重大政策性、规范性文件，请示发文时应附起草说明，由谁附没有写。")
              .when(
                  is(MAJOR_POLICY_OR_NORMATIVE_DOCUMENT)
                      .and(is(IN_NAME_OF, GOVERNMENT, DocumentOptions.GOVERNMENT_OFFICE)))
              .shall(Step.byWhomNotSaid(ATTACH_DRAFTING_NOTE))
              .citing(article(50).paragraph(3)),
          requirement("basis-and-reasons", BASIS_AND_REASONS)
              .gist("上党组会议、常务会议的议题，要先写出凭什么审议、为什么审议。")
              .when(is(MEETING, PARTY_GROUP_MEETING, EXECUTIVE_MEETING))
              .shall(Step.byWhomNotSaid(STATE_BASIS_AND_REASONS))
              .citing(article(50).paragraph(3)));

  static final List<Acknowledged> ACKNOWLEDGED =
      Arrays.asList(
          Acknowledged.overlap(
              "disagreement-on-matter",
              "disagreement-on-document",
              "重大事项以公文提请决定时，第二十四条由分管副县长协调，第五十条会签后由县政府决定，两条都没有写谁先谁后。"),
          Acknowledged.overlap(
              "disagreement-on-important-matter",
              "disagreement-on-document",
              "重要的重大事项以公文提请决定时，第二十四条由县长审定，第五十条由县政府决定，两条都没有写谁先谁后。"),
          Acknowledged.overlap(
              "signing-government-important",
              "signing-government-upward",
              "上行文涉及重要事项时，要不要经三人审核、能不能由委托的副县长签发，第五十三条没有写。"),
          Acknowledged.gap(
              SIGNING,
              "县委和县政府、两个办公室的联合发文，县政府党组的文件，部门自己和部门联合的发文由谁签发，第五十三条没有写，报县政府的公文见第五十条；第三十八条列的会议里没有县长办公会议，它的纪要由谁签发无从查。"));

  private Documents() {}
}
