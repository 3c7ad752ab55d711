package org.workrules.profile.sishui;

import static org.workrules.api.actor.Bodies.CONCERNED_DEPARTMENTS;
import static org.workrules.api.actor.Bodies.CONSULTED_DEPARTMENT;
import static org.workrules.api.actor.Bodies.COUNTY_GOVERNMENT;
import static org.workrules.api.actor.Bodies.COUNTY_PARTY_COMMITTEE;
import static org.workrules.api.actor.Bodies.GOVERNMENT_OFFICE;
import static org.workrules.api.actor.Bodies.HANDLING_DEPARTMENT;
import static org.workrules.api.actor.Bodies.JUSTICE_BUREAU;
import static org.workrules.api.actor.Bodies.LEAD_DEPARTMENT;
import static org.workrules.api.actor.Roles.ASSISTING_DEPARTMENT_HEAD;
import static org.workrules.api.actor.Roles.AUTHORISED_DEPUTY;
import static org.workrules.api.actor.Roles.CONCERNED_DEPARTMENT_LEADER;
import static org.workrules.api.actor.Roles.COUNTY_HEAD;
import static org.workrules.api.actor.Roles.COUNTY_LEADERS;
import static org.workrules.api.actor.Roles.COUNTY_LEADER_IN_CHARGE;
import static org.workrules.api.actor.Roles.DEPARTMENT_HEAD;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD_IN_CHARGE;
import static org.workrules.api.actor.Roles.EXECUTIVE_DEPUTY_COUNTY_HEAD;
import static org.workrules.api.actor.Roles.LEAD_DEPARTMENT_HEAD;
import static org.workrules.api.actor.Roles.OFFICE_DIRECTOR;
import static org.workrules.api.actor.Roles.OTHER_COUNTY_LEADERS;
import static org.workrules.api.actor.Roles.TOWNSHIP_HEAD;
import static org.workrules.api.conduct.ConductChains.VISIT_ABROAD;
import static org.workrules.api.conduct.ConductRulings.DISCLOSURE_DUTY;
import static org.workrules.api.document.DocumentChains.COUNTERSIGNING;
import static org.workrules.api.document.DocumentChains.DISAGREEMENT;
import static org.workrules.api.document.DocumentChains.DIVISIONS_REQUEST;
import static org.workrules.api.document.DocumentChains.DRAFT_IN_GOVERNMENTS_NAME;
import static org.workrules.api.document.DocumentChains.ENTERPRISES_REQUEST;
import static org.workrules.api.document.DocumentChains.EXTERNAL_CONTRACT;
import static org.workrules.api.document.DocumentChains.FUNDING;
import static org.workrules.api.document.DocumentChains.INCOMING_APPROVAL;
import static org.workrules.api.document.DocumentChains.ISSUE_WITH_CONSENT;
import static org.workrules.api.document.DocumentChains.SEAL_USE;
import static org.workrules.api.document.DocumentChains.SIGNING;
import static org.workrules.api.document.DocumentFacts.ABROAD_APPROVAL;
import static org.workrules.api.document.DocumentFacts.ADDRESSEE;
import static org.workrules.api.document.DocumentFacts.ALREADY_PROVIDED;
import static org.workrules.api.document.DocumentFacts.APPOINTMENT;
import static org.workrules.api.document.DocumentFacts.APPROVED_BY_GOVERNMENT;
import static org.workrules.api.document.DocumentFacts.ASKS_LOWER_GOVERNMENT_TO_SUBMIT;
import static org.workrules.api.document.DocumentFacts.ASSIGNED_BY_LEADER;
import static org.workrules.api.document.DocumentFacts.BRIEFING;
import static org.workrules.api.document.DocumentFacts.BROAD_SCOPE;
import static org.workrules.api.document.DocumentFacts.BY_COORDINATING_BODY;
import static org.workrules.api.document.DocumentFacts.CHECKED_BY_OFFICE;
import static org.workrules.api.document.DocumentFacts.CLASSIFICATION;
import static org.workrules.api.document.DocumentFacts.CONCERNS_OTHER_DEPARTMENTS;
import static org.workrules.api.document.DocumentFacts.CONSENT_NOTED;
import static org.workrules.api.document.DocumentFacts.CONSULTED_AND_AGREED;
import static org.workrules.api.document.DocumentFacts.COUNTERSIGNED;
import static org.workrules.api.document.DocumentFacts.DECIDED_BY_MEETING;
import static org.workrules.api.document.DocumentFacts.DEEMED_NECESSARY;
import static org.workrules.api.document.DocumentFacts.DIRECTION;
import static org.workrules.api.document.DocumentFacts.DIRECTIVE_TO_LOWER_GOVERNMENT;
import static org.workrules.api.document.DocumentFacts.DISAGREEMENT_REMAINS;
import static org.workrules.api.document.DocumentFacts.DOES_NOT_COMPLY;
import static org.workrules.api.document.DocumentFacts.FOREIGN_MATTER;
import static org.workrules.api.document.DocumentFacts.FORMAL_DOCUMENT;
import static org.workrules.api.document.DocumentFacts.FUNDING_REQUEST;
import static org.workrules.api.document.DocumentFacts.IN_NAME_OF;
import static org.workrules.api.document.DocumentFacts.KIND;
import static org.workrules.api.document.DocumentFacts.MAJOR_EMERGENCY;
import static org.workrules.api.document.DocumentFacts.MAJOR_POLICY;
import static org.workrules.api.document.DocumentFacts.MUST_GO_DIRECTLY;
import static org.workrules.api.document.DocumentFacts.NORMATIVE_DOCUMENT;
import static org.workrules.api.document.DocumentFacts.NO_REPLY_IN_TIME;
import static org.workrules.api.document.DocumentFacts.OFFICE_APPROVED_BRIEFING;
import static org.workrules.api.document.DocumentFacts.POOR_QUALITY;
import static org.workrules.api.document.DocumentFacts.ROUTINE_APPROVAL;
import static org.workrules.api.document.DocumentFacts.SEAL;
import static org.workrules.api.document.DocumentFacts.SENDER;
import static org.workrules.api.document.DocumentFacts.SEVERAL_ADDRESSEES;
import static org.workrules.api.document.DocumentFacts.SEVERAL_MATTERS;
import static org.workrules.api.document.DocumentFacts.SEVERAL_PORTFOLIOS;
import static org.workrules.api.document.DocumentFacts.SIGNED_BY_PRINCIPAL_HEAD;
import static org.workrules.api.document.DocumentFacts.SKIPS_LEVEL;
import static org.workrules.api.document.DocumentFacts.STATES_GROUNDS_AND_AMOUNT;
import static org.workrules.api.document.DocumentFacts.TO_LEADER_IN_PERSON;
import static org.workrules.api.document.DocumentFacts.UNNECESSARY;
import static org.workrules.api.document.DocumentFacts.WITHIN_DEPARTMENT_POWERS;
import static org.workrules.api.document.DocumentKinds.MINUTES;
import static org.workrules.api.document.DocumentKinds.PROPOSAL;
import static org.workrules.api.document.DocumentKinds.REPORT;
import static org.workrules.api.document.DocumentKinds.REQUEST;
import static org.workrules.api.document.DocumentOptions.CONFIDENTIAL;
import static org.workrules.api.document.DocumentOptions.COORDINATING_BODY;
import static org.workrules.api.document.DocumentOptions.COUNTY_HEADS_SEAL;
import static org.workrules.api.document.DocumentOptions.DEPARTMENT;
import static org.workrules.api.document.DocumentOptions.DEPARTMENT_AS_SENDER;
import static org.workrules.api.document.DocumentOptions.DOWNWARD;
import static org.workrules.api.document.DocumentOptions.ENTERPRISE;
import static org.workrules.api.document.DocumentOptions.GOVERNMENT;
import static org.workrules.api.document.DocumentOptions.GOVERNMENT_OFFICE_SEAL;
import static org.workrules.api.document.DocumentOptions.GOVERNMENT_SEAL;
import static org.workrules.api.document.DocumentOptions.SECRET;
import static org.workrules.api.document.DocumentOptions.SEVERAL_DEPARTMENTS;
import static org.workrules.api.document.DocumentOptions.SUPERIOR_GOVERNMENT;
import static org.workrules.api.document.DocumentOptions.TEMPORARY_BODY;
import static org.workrules.api.document.DocumentOptions.TOP_SECRET;
import static org.workrules.api.document.DocumentOptions.TOWNSHIP_AS_SENDER;
import static org.workrules.api.document.DocumentRulings.AGREEMENT_FIRST;
import static org.workrules.api.document.DocumentRulings.BRIEFINGS;
import static org.workrules.api.document.DocumentRulings.CHANNEL;
import static org.workrules.api.document.DocumentRulings.COMPLIANCE;
import static org.workrules.api.document.DocumentRulings.CONSENT_NOTE;
import static org.workrules.api.document.DocumentRulings.COUNTERSIGNATURE;
import static org.workrules.api.document.DocumentRulings.DIRECTIVES;
import static org.workrules.api.document.DocumentRulings.DIVISIONS_DOCUMENTS;
import static org.workrules.api.document.DocumentRulings.DUTY_TO_CONSULT;
import static org.workrules.api.document.DocumentRulings.FUNDING_STATEMENT;
import static org.workrules.api.document.DocumentRulings.NECESSITY;
import static org.workrules.api.document.DocumentRulings.NEEDLESS_DOCUMENT;
import static org.workrules.api.document.DocumentRulings.NOT_TO_LEADERS_IN_PERSON;
import static org.workrules.api.document.DocumentRulings.NO_SKIPPING;
import static org.workrules.api.document.DocumentRulings.ONE_ADDRESSEE;
import static org.workrules.api.document.DocumentRulings.ONE_MATTER;
import static org.workrules.api.document.DocumentRulings.OWN_MATTERS_OF_DEPARTMENTS;
import static org.workrules.api.document.DocumentRulings.OWN_POWERS;
import static org.workrules.api.document.DocumentRulings.PRINCIPAL_HEAD_SIGNS;
import static org.workrules.api.document.DocumentRulings.SEALS_OF_COORDINATING_BODIES;
import static org.workrules.api.document.DocumentRulings.SILENCE;
import static org.workrules.api.document.DocumentRulings.UNCHECKED_DOCUMENT;
import static org.workrules.api.document.DocumentRulings.WHO_MAY_SUBMIT;
import static org.workrules.api.matter.DutyRule.duty;
import static org.workrules.api.matter.RequirementRule.requirement;
import static org.workrules.api.meeting.MeetingTypes.COUNTY_HEADS_OFFICE_MEETING;
import static org.workrules.api.meeting.MeetingTypes.EXECUTIVE_MEETING;
import static org.workrules.api.meeting.MeetingTypes.PLENARY_MEETING;
import static org.workrules.api.procedure.Acts.APPROVE;
import static org.workrules.api.procedure.Acts.APPROVE_AND_SIGN;
import static org.workrules.api.procedure.Acts.APPROVE_FINALLY;
import static org.workrules.api.procedure.Acts.CHECK;
import static org.workrules.api.procedure.Acts.CHECK_STRICTLY;
import static org.workrules.api.procedure.Acts.CLEAN_UP;
import static org.workrules.api.procedure.Acts.CONSENT;
import static org.workrules.api.procedure.Acts.CONSIDER;
import static org.workrules.api.procedure.Acts.CONSULT;
import static org.workrules.api.procedure.Acts.COORDINATE;
import static org.workrules.api.procedure.Acts.COUNTERSIGN;
import static org.workrules.api.procedure.Acts.COUNTERSIGN_OR_SUBMIT_JOINTLY;
import static org.workrules.api.procedure.Acts.DECIDE;
import static org.workrules.api.procedure.Acts.FORWARD;
import static org.workrules.api.procedure.Acts.PRESENT;
import static org.workrules.api.procedure.Acts.REVIEW_AND_SIGN;
import static org.workrules.api.procedure.Acts.REVIEW_LEGALITY;
import static org.workrules.api.procedure.Acts.SIGN_AND_ISSUE;
import static org.workrules.api.procedure.Acts.SIGN_CONSENT;
import static org.workrules.api.procedure.Acts.STATE_REASONS;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.procedure.Step.eachOf;
import static org.workrules.api.procedure.Step.oneOf;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Condition.isNot;
import static org.workrules.api.rule.Disclosures.ISSUED_DOCUMENT;
import static org.workrules.api.rule.Facts.CANNOT_REPLY_IN_TIME;
import static org.workrules.api.rule.Facts.DISCLOSED;
import static org.workrules.api.rule.Facts.LEAD_DEPARTMENT_SETS_LIMIT;
import static org.workrules.api.rule.Facts.MAJOR_MATTER;
import static org.workrules.api.rule.Facts.MEETING;
import static org.workrules.api.rule.Facts.OFFICIAL;
import static org.workrules.api.rule.Facts.PARTICULARLY_COMPLEX;
import static org.workrules.api.ruling.Ruling.DEEMED_NO_OBJECTION;
import static org.workrules.api.ruling.Ruling.FORBIDDEN;
import static org.workrules.api.ruling.Ruling.LACKING;
import static org.workrules.api.ruling.Ruling.PERMITTED;
import static org.workrules.api.ruling.Ruling.RETURNED;
import static org.workrules.api.ruling.RulingRule.ruling;
import static org.workrules.api.time.Events.CONSULTATION_RECEIVED;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSource.AGREEMENT_WITH_LEAD_DEPARTMENT;
import static org.workrules.api.time.LimitSubjects.CONSULTATION_REPLY;
import static org.workrules.api.time.LimitSubjects.DISCLOSURE;
import static org.workrules.api.time.LimitSubjects.DOCUMENT_HANDLING;
import static org.workrules.api.time.LimitSubjects.LEGALITY_REVIEW;
import static org.workrules.api.time.LimitUnit.WEEK;
import static org.workrules.api.time.LimitUnit.WORKING_DAY;
import static org.workrules.api.time.Promptness.BEFOREHAND;
import static org.workrules.api.time.Promptness.PERIODICALLY;
import static org.workrules.api.time.Promptness.PROMPTLY;
import static org.workrules.api.time.TimeLimit.setBy;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.api.time.TimeLimit.within;
import static org.workrules.profile.sishui.Vocabulary.APPOINTEE;
import static org.workrules.profile.sishui.Vocabulary.APPROVAL_SHEET;
import static org.workrules.profile.sishui.Vocabulary.APPROVAL_SHEET_SIGNED;
import static org.workrules.profile.sishui.Vocabulary.APPROVED_BY_LEADERS;
import static org.workrules.profile.sishui.Vocabulary.ASK_DEPARTMENT_ABOVE;
import static org.workrules.profile.sishui.Vocabulary.AUTHORISED_DEPARTMENT;
import static org.workrules.profile.sishui.Vocabulary.BYPASSES_OFFICE;
import static org.workrules.profile.sishui.Vocabulary.CONSENT_TO_CONTRACT;
import static org.workrules.profile.sishui.Vocabulary.CONTENT_IN_GOVERNMENTS_NAME;
import static org.workrules.profile.sishui.Vocabulary.CONTRACTS_IN_GOVERNMENTS_NAME;
import static org.workrules.profile.sishui.Vocabulary.COUNTY_GOVERNMENT_CONTRACT;
import static org.workrules.profile.sishui.Vocabulary.DEPARTMENTS_OFFICE;
import static org.workrules.profile.sishui.Vocabulary.DEPARTMENT_ABOVE;
import static org.workrules.profile.sishui.Vocabulary.DISAGREEMENTS_ON_REQUESTS;
import static org.workrules.profile.sishui.Vocabulary.DOCUMENTS_FOR_APPROVAL;
import static org.workrules.profile.sishui.Vocabulary.DOCUMENT_CLEAN_UP;
import static org.workrules.profile.sishui.Vocabulary.DOCUMENT_CLEAN_UP_TIME;
import static org.workrules.profile.sishui.Vocabulary.DRAFT_ON_BEHALF;
import static org.workrules.profile.sishui.Vocabulary.FINANCE_BUREAU;
import static org.workrules.profile.sishui.Vocabulary.FINANCE_REVIEW;
import static org.workrules.profile.sishui.Vocabulary.FUNDING_REQUESTS;
import static org.workrules.profile.sishui.Vocabulary.GENERAL_AFFAIRS;
import static org.workrules.profile.sishui.Vocabulary.HANDLE;
import static org.workrules.profile.sishui.Vocabulary.HEAD_OF_DEPARTMENT;
import static org.workrules.profile.sishui.Vocabulary.INSTRUCTED_DOCUMENT;
import static org.workrules.profile.sishui.Vocabulary.INTERNAL_DIVISION;
import static org.workrules.profile.sishui.Vocabulary.IN_GAZETTE_AND_ON_WEBSITE;
import static org.workrules.profile.sishui.Vocabulary.ISSUE_DOCUMENT;
import static org.workrules.profile.sishui.Vocabulary.LEADERS_SIGNED_CONSENT;
import static org.workrules.profile.sishui.Vocabulary.NEEDS_GOVERNMENT;
import static org.workrules.profile.sishui.Vocabulary.NOTHING_NEW;
import static org.workrules.profile.sishui.Vocabulary.OFFICE_SETS_LIMIT;
import static org.workrules.profile.sishui.Vocabulary.OF_COUNTY_WIDE_IMPORTANCE;
import static org.workrules.profile.sishui.Vocabulary.PUBLISH_IN_GAZETTE_AND_ON_WEBSITE;
import static org.workrules.profile.sishui.Vocabulary.REVISE_OR_ABOLISH;
import static org.workrules.profile.sishui.Vocabulary.SEAL_CUT;
import static org.workrules.profile.sishui.Vocabulary.SECTION_LEVEL_CADRE;
import static org.workrules.profile.sishui.Vocabulary.SEND_FOR_SIGNATURE;
import static org.workrules.profile.sishui.Vocabulary.SIGN_APPROVAL_SHEET;
import static org.workrules.profile.sishui.Vocabulary.SUBMIT_FORMALLY;
import static org.workrules.profile.sishui.Vocabulary.VET;
import static org.workrules.profile.sishui.Vocabulary.WORK_ARRANGED_DOWNWARD;
import static org.workrules.profile.sishui.Vocabulary.WRITE_TO_GOVERNMENT;
import static org.workrules.profile.sishui.WorkRules2022.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.conduct.ConductChains;
import org.workrules.api.document.DocumentOptions;
import org.workrules.api.matter.Requirements;
import org.workrules.api.procedure.ChainRule;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Condition;
import org.workrules.api.rule.Rule;
import org.workrules.api.ruling.RulingRule;
import org.workrules.api.spi.Acknowledged;
import org.workrules.api.time.LimitRule;
import org.workrules.api.time.LimitSource;

/** 第八章 公文处理: documents, articles 48 to 58. */
final class Documents {

  static final List<LimitRule> LIMITS =
      Arrays.asList(

          // Art. 50
          limit("handling-as-office-asks", DOCUMENT_HANDLING)
              .gist("办公室转来的公文写明时限的，部门应按时办完并回复结果。")
              .by(HANDLING_DEPARTMENT)
              .when(is(OFFICE_SETS_LIMIT))
              .shall(setBy(LimitSource.GOVERNMENT_OFFICE))
              .citing(article(50)),

          // Art. 52
          limit("reply", CONSULTATION_REPLY)
              .gist("部门之间征求意见或者会签，一般应在三个工作日内答复。")
              .by(CONSULTED_DEPARTMENT)
              .generally(within(3, WORKING_DAY, CONSULTATION_RECEIVED))
              .citing(article(52).paragraph(2)),
          limit("reply-complex", CONSULTATION_REPLY)
              .gist("特别复杂的，答复最迟不得晚过一周。")
              .by(CONSULTED_DEPARTMENT)
              .when(is(PARTICULARLY_COMPLEX))
              .mustNotExceed(within(1, WEEK, CONSULTATION_RECEIVED))
              .overriding("reply")
              .citing(article(52).paragraph(2)),
          limit("reply-as-lead-department-asks", CONSULTATION_REPLY)
              .gist("主办部门对时限另提要求的，按其要求答复。")
              .by(CONSULTED_DEPARTMENT)
              .when(is(LEAD_DEPARTMENT_SETS_LIMIT))
              .stated(setBy(LimitSource.LEAD_DEPARTMENT))
              .overriding("reply", "reply-complex")
              .citing(article(52).paragraph(2)),
          limit("reply-as-agreed", CONSULTATION_REPLY)
              .gist("因特殊情况来不及答复的，应主动与主办部门商定答复的时间和方式。")
              .by(CONSULTED_DEPARTMENT)
              .when(is(CANNOT_REPLY_IN_TIME))
              .shall(setBy(AGREEMENT_WITH_LEAD_DEPARTMENT))
              .overriding("reply", "reply-complex", "reply-as-lead-department-asks")
              .citing(article(52).paragraph(2)),

          // Art. 53
          limit("contract-review", LEGALITY_REVIEW)
              .gist("以县政府名义对外签订合同、协议等，签订以前由县司法局审查合法性。")
              .by(JUSTICE_BUREAU)
              .when(is(COUNTY_GOVERNMENT_CONTRACT))
              .shall(unquantified(BEFOREHAND))
              .citing(article(53)),

          // Art. 56
          limit("disclosure-of-documents", DISCLOSURE)
              .gist("县政府及其办公室主动公开的公文，应及时登上公报和门户网站。")
              .when(is(DISCLOSED, ISSUED_DOCUMENT))
              .shall(unquantified(PROMPTLY))
              .citing(article(56).paragraph(2)),
          limit("clean-up-of-documents", DOCUMENT_CLEAN_UP_TIME)
              .gist("文件平日清理，也定期清理，间隔多久没有写。")
              .stated(unquantified(PERIODICALLY))
              .citing(article(56).paragraph(3)));

  /** Of minutes, article 44 says who signs them; the general rules do not. */
  private static final Condition OTHER_THAN_MINUTES = isNot(KIND, MINUTES);

  /** Issued in the name of the government or of its office. */
  private static final Condition IN_ITS_NAME =
      is(IN_NAME_OF, GOVERNMENT, DocumentOptions.GOVERNMENT_OFFICE);

  /** Art. 48: a secret of any grade that must go directly. */
  private static final Condition SECRET_MATTER =
      is(CLASSIFICATION, SECRET, CONFIDENTIAL, TOP_SECRET).and(is(MUST_GO_DIRECTLY));

  /** Art. 48: only some foreign matters; the text has no measure of which but the need for it. */
  private static final Condition SOME_FOREIGN_MATTER = is(FOREIGN_MATTER).and(is(MUST_GO_DIRECTLY));

  /** Art. 49: a request that touches other departments' powers. */
  private static final Condition REQUEST_CONCERNING_OTHERS =
      is(KIND, REQUEST).and(is(CONCERNS_OTHER_DEPARTMENTS));

  /** Art. 49: submitted to the government, which its own request to the city is not. */
  private static final Condition SUBMITTED = is(SENDER, DEPARTMENT_AS_SENDER, TOWNSHIP_AS_SENDER);

  /** Art. 49: a request for funds by those of whom the article speaks. */
  private static final Condition FUNDING_BY_DEPARTMENT_OR_TOWNSHIP =
      is(FUNDING_REQUEST).and(SUBMITTED);

  /** Art. 52: a draft to be issued in the government's name that touches other departments. */
  private static final Condition DRAFT_CONCERNING_OTHERS =
      IN_ITS_NAME.and(is(CONCERNS_OTHER_DEPARTMENTS));

  /** Art. 54, items 1 to 4: what is signed in the name of either. */
  private static final Condition SIGNED_IN_ITS_NAME = IN_ITS_NAME.and(OTHER_THAN_MINUTES);

  /** Art. 54, item 5: what is sent down in the government's name. */
  private static final Condition SENT_DOWN =
      is(IN_NAME_OF, GOVERNMENT).and(OTHER_THAN_MINUTES).and(is(DIRECTION, DOWNWARD));

  /** Art. 54, item 7: what is issued in the office's name. */
  private static final Condition OF_OFFICE =
      is(IN_NAME_OF, DocumentOptions.GOVERNMENT_OFFICE).and(OTHER_THAN_MINUTES);

  /** Art. 55: a directive by those of whom the article speaks. */
  private static final Condition DIRECTIVE =
      is(DIRECTIVE_TO_LOWER_GOVERNMENT)
          .and(is(IN_NAME_OF, DEPARTMENT, SEVERAL_DEPARTMENTS).or(is(BY_COORDINATING_BODY)));

  static final List<ChainRule> CHAINS =
      Arrays.asList(

          // Art. 49
          chain("countersigning-of-requests", COUNTERSIGNING)
              .gist("部门的请示触及别的部门职权，主办部门先主动协调，其主要负责人同相关部门的负责人再会签或者联合上报，由县政府审批。")
              .when(REQUEST_CONCERNING_OTHERS.and(is(IN_NAME_OF, DEPARTMENT, SEVERAL_DEPARTMENTS)))
              .must(
                  first(COORDINATE, LEAD_DEPARTMENT)
                      .then(
                          eachOf(
                              COUNTERSIGN_OR_SUBMIT_JOINTLY,
                              LEAD_DEPARTMENT_HEAD,
                              CONCERNED_DEPARTMENT_LEADER))
                      .then(APPROVE, COUNTY_GOVERNMENT))
              .citing(article(49).paragraph(1)),
          chain("disagreement", DISAGREEMENT)
              .gist("部门意见不一，先由主办部门主要负责人出面协商。")
              .shall(first(CONSULT, LEAD_DEPARTMENT_HEAD))
              .citing(article(49).paragraph(1)),
          chain("disagreement-remaining", DISAGREEMENT)
              .gist("协商不成的，主办部门写清各方理据和办理意见，与相关部门会签，报县政府决定。")
              .when(is(DISAGREEMENT_REMAINS))
              .shall(
                  first(CONSULT, LEAD_DEPARTMENT_HEAD)
                      .then(STATE_REASONS, LEAD_DEPARTMENT)
                      .then(eachOf(COUNTERSIGN, LEAD_DEPARTMENT, CONCERNED_DEPARTMENTS))
                      .then(DECIDE, COUNTY_GOVERNMENT))
              .overriding("disagreement")
              .citing(article(49).paragraph(1)),
          chain("request-of-division", DIVISIONS_REQUEST)
              .gist("内设机构有事要请示，应找自己的主管部门。")
              .shall(first(ASK_DEPARTMENT_ABOVE, INTERNAL_DIVISION))
              .citing(article(49).paragraph(2)),
          chain("request-of-division-to-government", DIVISIONS_REQUEST)
              .gist("内设机构的事非请示县政府不可的，应由主管部门出面呈文。")
              .when(is(NEEDS_GOVERNMENT))
              .shall(
                  first(ASK_DEPARTMENT_ABOVE, INTERNAL_DIVISION)
                      .then(WRITE_TO_GOVERNMENT, DEPARTMENT_ABOVE))
              .overriding("request-of-division")
              .citing(article(49).paragraph(2)),
          chain("funding", FUNDING)
              .gist("镇（街道）和部门要钱的请示，先请分管副县长签字，再由办公室转财政局审核，最后交县委、县政府研究。")
              .when(SUBMITTED)
              .shall(
                  first(SIGN_CONSENT, DEPUTY_COUNTY_HEAD_IN_CHARGE)
                      .then(FORWARD, GOVERNMENT_OFFICE)
                      .then(CHECK, FINANCE_BUREAU)
                      .then(eachOf(CONSIDER, COUNTY_PARTY_COMMITTEE, COUNTY_GOVERNMENT)))
              .citing(article(49).paragraph(3)),
          chain("funding-of-enterprise", ENTERPRISES_REQUEST)
              .gist("企业要资金，须由其主管部门用正式公文提出。")
              .must(first(SUBMIT_FORMALLY, DEPARTMENT_ABOVE))
              .citing(article(49).paragraph(3)),

          // Art. 50
          chain("incoming", INCOMING_APPROVAL)
              .gist("报请审批的公文，办公室审核后按分工呈给有关县政府领导审批。")
              .stated(
                  first(CHECK, GOVERNMENT_OFFICE)
                      .then(PRESENT, GOVERNMENT_OFFICE)
                      .then(APPROVE, COUNTY_LEADER_IN_CHARGE))
              .citing(article(50)),
          chain("incoming-major-matter", INCOMING_APPROVAL)
              .gist("报请审批的公文属于重大事项的，办公室审核后报到县长那里审批。")
              .when(is(MAJOR_MATTER))
              .stated(
                  first(CHECK, GOVERNMENT_OFFICE)
                      .then(PRESENT, GOVERNMENT_OFFICE)
                      .then(APPROVE, COUNTY_HEAD))
              .overriding("incoming")
              .citing(article(50)),
          chain("instructed-document", INSTRUCTED_DOCUMENT)
              .gist("领导批示过的公文，转办和处理都归办公室。")
              .stated(first(FORWARD, GOVERNMENT_OFFICE).then(HANDLE, GOVERNMENT_OFFICE))
              .citing(article(50)),

          // Art. 52
          chain("draft", DRAFT_IN_GOVERNMENTS_NAME)
              .gist("以县政府或其办公室名义发文，主办部门代拟，部门主要负责人把关并在签批单上签名，办公室再审理和送审送签。")
              .shall(
                  first(DRAFT_ON_BEHALF, LEAD_DEPARTMENT)
                      .then(CHECK_STRICTLY, DEPARTMENT_HEAD)
                      .then(SIGN_APPROVAL_SHEET, DEPARTMENT_HEAD)
                      .then(VET, GOVERNMENT_OFFICE)
                      .then(SEND_FOR_SIGNATURE, GOVERNMENT_OFFICE))
              .citing(article(52).paragraph(1)),
          chain("countersigning-of-drafts", COUNTERSIGNING)
              .gist("代拟的文稿触及别的部门职权，主办部门主动协商，协办部门由主要负责人会签。")
              .when(DRAFT_CONCERNING_OTHERS)
              .shall(first(CONSULT, LEAD_DEPARTMENT).then(COUNTERSIGN, ASSISTING_DEPARTMENT_HEAD))
              .citing(article(52).paragraph(2)),

          // Art. 53
          chain("contract", EXTERNAL_CONTRACT)
              .gist("以县政府名义对外签约，先过县司法局的合法性审查，再报县政府同意。")
              .shall(first(REVIEW_LEGALITY, JUSTICE_BUREAU).then(CONSENT, COUNTY_GOVERNMENT))
              .citing(article(53)),

          // Art. 54
          chain("signing-to-superior-government", SIGNING)
              .gist("县政府给市政府的请示和报告，县长签发。")
              .when(
                  is(IN_NAME_OF, GOVERNMENT)
                      .and(is(ADDRESSEE, SUPERIOR_GOVERNMENT))
                      .and(is(KIND, REQUEST, REPORT)))
              .stated(first(SIGN_AND_ISSUE, COUNTY_HEAD))
              .overriding(
                  "signing-downward",
                  "signing-several-portfolios",
                  "signing-broad-scope",
                  "signing-several-portfolios-of-broad-scope")
              .citing(article(54).item(1)),
          chain("signing-major-policy", SIGNING)
              .gist("事关重大方针、政策的，县长签发。")
              .when(SIGNED_IN_ITS_NAME.and(is(MAJOR_POLICY)))
              .stated(first(SIGN_AND_ISSUE, COUNTY_HEAD))
              .overriding(
                  "signing-downward",
                  "signing-several-portfolios",
                  "signing-broad-scope",
                  "signing-several-portfolios-of-broad-scope",
                  "signing-of-office",
                  "signing-of-office-when-necessary")
              .citing(article(54).item(1)),
          chain("signing-proposal", SIGNING)
              .gist("县政府提给县人大及其常委会的议案，县长签发。")
              .when(is(IN_NAME_OF, GOVERNMENT).and(is(KIND, PROPOSAL)))
              .stated(first(SIGN_AND_ISSUE, COUNTY_HEAD))
              .overriding(
                  "signing-downward",
                  "signing-several-portfolios",
                  "signing-broad-scope",
                  "signing-several-portfolios-of-broad-scope")
              .citing(article(54).item(2)),
          chain("signing-normative-document", SIGNING)
              .gist("县政府的规范性文件，县长签发。")
              .when(SIGNED_IN_ITS_NAME.and(is(NORMATIVE_DOCUMENT)))
              .stated(first(SIGN_AND_ISSUE, COUNTY_HEAD))
              .overriding(
                  "signing-downward",
                  "signing-several-portfolios",
                  "signing-broad-scope",
                  "signing-several-portfolios-of-broad-scope",
                  "signing-of-office",
                  "signing-of-office-when-necessary")
              .citing(article(54).item(2)),
          chain("signing-appointment", SIGNING)
              .gist("任免部门主要负责人和行政、事业单位科级干部的公文，县长签发。")
              .when(
                  SIGNED_IN_ITS_NAME
                      .and(is(APPOINTMENT))
                      .and(is(APPOINTEE, HEAD_OF_DEPARTMENT, SECTION_LEVEL_CADRE)))
              .stated(first(SIGN_AND_ISSUE, COUNTY_HEAD))
              .overriding(
                  "signing-downward",
                  "signing-several-portfolios",
                  "signing-broad-scope",
                  "signing-several-portfolios-of-broad-scope",
                  "signing-of-office",
                  "signing-of-office-when-necessary")
              .citing(article(54).item(3)),
          chain("signing-journey-abroad", SIGNING)
              .gist("镇长、街道办事处主任和部门主要负责人出国的审批公文，县长签发。")
              .when(
                  SIGNED_IN_ITS_NAME
                      .and(is(ABROAD_APPROVAL))
                      .and(is(OFFICIAL, DEPARTMENT_HEAD, TOWNSHIP_HEAD)))
              .stated(first(SIGN_AND_ISSUE, COUNTY_HEAD))
              .overriding(
                  "signing-downward",
                  "signing-several-portfolios",
                  "signing-broad-scope",
                  "signing-several-portfolios-of-broad-scope",
                  "signing-of-office",
                  "signing-of-office-when-necessary")
              .citing(article(54).item(4)),
          chain("signing-downward", SIGNING)
              .gist("以县政府名义下发的其他公文，由分管的县政府领导签发。")
              .when(SENT_DOWN)
              .stated(first(SIGN_AND_ISSUE, COUNTY_LEADER_IN_CHARGE))
              .citing(article(54).item(5)),
          chain("signing-several-portfolios", SIGNING)
              .gist("其他下发公文跨几位县政府领导的分工，还要请另外几位审签。")
              .when(SENT_DOWN.and(is(SEVERAL_PORTFOLIOS)))
              .shall(
                  first(REVIEW_AND_SIGN, OTHER_COUNTY_LEADERS)
                      .then(SIGN_AND_ISSUE, COUNTY_LEADER_IN_CHARGE))
              .overriding("signing-downward")
              .citing(article(54).item(5)),
          chain("signing-broad-scope", SIGNING)
              .gist("其他下发公文牵涉面广的，应报县长或者常务副县长审定签发。")
              .when(SENT_DOWN.and(is(BROAD_SCOPE)))
              .shall(first(oneOf(APPROVE_AND_SIGN, COUNTY_HEAD, EXECUTIVE_DEPUTY_COUNTY_HEAD)))
              .overriding("signing-downward")
              .citing(article(54).item(5)),
          chain("signing-several-portfolios-of-broad-scope", SIGNING)
              .gist("其他下发公文既跨几位县政府领导的分工、又牵涉面广的，另外几位审签以后，再由县长或者常务副县长审定签发。")
              .when(SENT_DOWN.and(is(SEVERAL_PORTFOLIOS)).and(is(BROAD_SCOPE)))
              .shall(
                  first(REVIEW_AND_SIGN, OTHER_COUNTY_LEADERS)
                      .then(oneOf(APPROVE_AND_SIGN, COUNTY_HEAD, EXECUTIVE_DEPUTY_COUNTY_HEAD)))
              .overriding("signing-downward", "signing-several-portfolios", "signing-broad-scope")
              .citing(article(54).item(5)),
          chain("signing-decided-or-routine", SIGNING)
              .gist("三种会议议定的事项和例行批准手续要用县政府名义行文的，县长签发，或者由其授权的副县长签发。")
              .when(
                  is(IN_NAME_OF, GOVERNMENT)
                      .and(OTHER_THAN_MINUTES)
                      .and(
                          is(DECIDED_BY_MEETING)
                              .and(
                                  is(
                                      MEETING,
                                      PLENARY_MEETING,
                                      EXECUTIVE_MEETING,
                                      COUNTY_HEADS_OFFICE_MEETING))
                              .or(is(ROUTINE_APPROVAL))))
              .stated(first(oneOf(SIGN_AND_ISSUE, COUNTY_HEAD, AUTHORISED_DEPUTY)))
              .overriding(
                  "signing-downward",
                  "signing-several-portfolios",
                  "signing-broad-scope",
                  "signing-several-portfolios-of-broad-scope")
              .citing(article(54).item(6)),
          chain("signing-of-office", SIGNING)
              .gist("以办公室名义发文，一般性事务可由分管副县长签发。")
              .when(OF_OFFICE.and(is(GENERAL_AFFAIRS)))
              .may(first(SIGN_AND_ISSUE, DEPUTY_COUNTY_HEAD_IN_CHARGE))
              .citing(article(54).item(7)),
          chain("signing-of-office-when-necessary", SIGNING)
              .gist("以办公室名义发文，有必要的，先报县长审定再发出，审定以后由谁签发没有写。")
              .when(OF_OFFICE.and(is(DEEMED_NECESSARY)))
              .stated(first(APPROVE_FINALLY, COUNTY_HEAD))
              .overriding("signing-of-office")
              .citing(article(54).item(7)),
          chain("visit-abroad", VISIT_ABROAD)
              .gist("镇长、街道办事处主任和部门主要负责人出国，审批的公文由县长签发。")
              .when(is(OFFICIAL, DEPARTMENT_HEAD, TOWNSHIP_HEAD))
              .stated(first(SIGN_AND_ISSUE, COUNTY_HEAD))
              .citing(article(54).item(4)),

          // Art. 55
          chain("issue-with-consent", ISSUE_WITH_CONSENT)
              .gist("业务性、行业性的重要工作和其他要县政府同意的事项，确要向下级政府部署的，报县政府领导审定后由授权的部门行文。")
              .stated(
                  first(APPROVE_FINALLY, COUNTY_LEADERS)
                      .then(ISSUE_DOCUMENT, AUTHORISED_DEPARTMENT))
              .citing(article(55)),

          // Art. 56
          chain("channels-of-documents", ConductChains.DISCLOSURE)
              .gist("县政府及其办公室主动公开的公文，登在县政府公报和门户网站上，由谁办没有写。")
              .when(is(DISCLOSED, ISSUED_DOCUMENT))
              .shall(first(Step.byWhomNotSaid(PUBLISH_IN_GAZETTE_AND_ON_WEBSITE)))
              .overriding("disclosure")
              .citing(article(56).paragraph(2)),
          chain("clean-up-of-documents-by-whom", DOCUMENT_CLEAN_UP)
              .gist("文件清理以后，同上级规定不一致、同发展不相适应的，修订、废止或者宣布失效，由谁清理没有写。")
              .stated(
                  first(Step.byWhomNotSaid(CLEAN_UP)).then(Step.byWhomNotSaid(REVISE_OR_ABOLISH)))
              .citing(article(56).paragraph(3)),

          // Art. 58
          chain("seal-of-government", SEAL_USE)
              .gist("用县政府印章，县长或者副县长要同意。")
              .when(is(SEAL, GOVERNMENT_SEAL))
              .must(first(oneOf(CONSENT, COUNTY_HEAD, DEPUTY_COUNTY_HEAD)))
              .citing(article(58)),
          chain("seal-of-county-head", SEAL_USE)
              .gist("用县长印章，须县长自己同意。")
              .when(is(SEAL, COUNTY_HEADS_SEAL))
              .must(first(CONSENT, COUNTY_HEAD))
              .citing(article(58)),
          chain("seal-of-office", SEAL_USE)
              .gist("用办公室印章，办公室主任或者职位更高的领导要同意。")
              .when(is(SEAL, GOVERNMENT_OFFICE_SEAL))
              .must(first(oneOf(CONSENT, OFFICE_DIRECTOR, DEPUTY_COUNTY_HEAD, COUNTY_HEAD)))
              .citing(article(58)));

  static final List<RulingRule> RULINGS =
      Arrays.asList(

          // Art. 48
          ruling("compliance", COMPLIANCE)
              .gist("报县政府的公文，行文应合公文条例和省的办法，内容应合法律法规规章。")
              .when(is(DOES_NOT_COMPLY))
              .shall(FORBIDDEN)
              .citing(article(48).paragraph(1)),
          ruling("through-office", CHANNEL)
              .gist("公文一律交办公室统一办理，不绕开它。")
              .when(is(BYPASSES_OFFICE))
              .stated(FORBIDDEN)
              .citing(article(48).paragraph(2)),
          ruling("through-office-excepted", CHANNEL)
              .gist("领导直接交办的，以及可以直接报送的涉密、突发、涉外事项，不必经办公室。")
              .when(
                  is(BYPASSES_OFFICE)
                      .and(
                          is(ASSIGNED_BY_LEADER)
                              .or(SECRET_MATTER)
                              .or(is(MAJOR_EMERGENCY))
                              .or(SOME_FOREIGN_MATTER)))
              .stated(PERMITTED)
              .overriding("through-office")
              .citing(article(48).paragraph(2)),
          ruling("to-leader", NOT_TO_LEADERS_IN_PERSON)
              .gist("公文不得径直送给县政府领导个人。")
              .when(is(TO_LEADER_IN_PERSON))
              .mustNot(FORBIDDEN)
              .citing(article(48).paragraph(2)),
          ruling("to-leader-assigned", NOT_TO_LEADERS_IN_PERSON)
              .gist("领导直接交办的事项，可以直送其本人。")
              .when(is(TO_LEADER_IN_PERSON).and(is(ASSIGNED_BY_LEADER)))
              .stated(PERMITTED)
              .overriding("to-leader")
              .citing(article(48).paragraph(2)),
          ruling("to-leader-secret", NOT_TO_LEADERS_IN_PERSON)
              .gist("涉密而且确要直送的，不论哪一密级，可以直送领导个人。")
              .when(is(TO_LEADER_IN_PERSON).and(SECRET_MATTER))
              .stated(PERMITTED)
              .overriding("to-leader")
              .citing(article(48).paragraph(2)),
          ruling("to-leader-emergency", NOT_TO_LEADERS_IN_PERSON)
              .gist("重大突发事件，可以直送领导个人。")
              .when(is(TO_LEADER_IN_PERSON).and(is(MAJOR_EMERGENCY)))
              .stated(PERMITTED)
              .overriding("to-leader")
              .citing(article(48).paragraph(2)),
          ruling("to-leader-foreign", NOT_TO_LEADERS_IN_PERSON)
              .gist("涉外事项只有一部分可以直送领导个人，即确要直送的那些。")
              .when(is(TO_LEADER_IN_PERSON).and(SOME_FOREIGN_MATTER))
              .stated(PERMITTED)
              .overriding("to-leader")
              .citing(article(48).paragraph(2)),
          ruling("one-addressee", ONE_ADDRESSEE)
              .gist("主送不得多头。")
              .when(is(SEVERAL_ADDRESSEES))
              .mustNot(FORBIDDEN)
              .citing(article(48).paragraph(2)),
          ruling("no-skipping", NO_SKIPPING)
              .gist("行文不得越级。")
              .when(is(SKIPS_LEVEL))
              .mustNot(FORBIDDEN)
              .citing(article(48).paragraph(2)),
          ruling("own-powers", OWN_POWERS)
              .gist("部门职责里的事直接找有关部门，不得报到县政府。")
              .when(is(WITHIN_DEPARTMENT_POWERS))
              .mustNot(FORBIDDEN)
              .citing(article(48).paragraph(3)),

          // Art. 49
          ruling("one-matter", ONE_MATTER)
              .gist("报到县政府的一份请示只报一件事。")
              .when(is(KIND, REQUEST).and(SUBMITTED).and(is(SEVERAL_MATTERS)))
              .shall(FORBIDDEN)
              .citing(article(49).paragraph(1)),
          ruling("head-signs-request", PRINCIPAL_HEAD_SIGNS)
              .gist("请示要有主办部门主要负责人签发。")
              .when(is(KIND, REQUEST).and(SUBMITTED).and(isNot(SIGNED_BY_PRINCIPAL_HEAD)))
              .shall(LACKING)
              .citing(article(49).paragraph(1)),
          ruling("consult-on-request", DUTY_TO_CONSULT)
              .gist("请示触及别的部门职权，没有与其协调过的，欠缺必经步骤。")
              .when(
                  REQUEST_CONCERNING_OTHERS
                      .and(SUBMITTED)
                      .and(isNot(CONSULTED_AND_AGREED))
                      .and(isNot(DISAGREEMENT_REMAINS)))
              .must(LACKING)
              .citing(article(49).paragraph(1)),
          ruling("countersign-request", COUNTERSIGNATURE)
              .gist("请示触及别的部门职权，既未会签也未联合上报的，手续不全。")
              .when(REQUEST_CONCERNING_OTHERS.and(SUBMITTED).and(isNot(COUNTERSIGNED)))
              .must(LACKING)
              .citing(article(49).paragraph(1)),
          ruling("no-division", WHO_MAY_SUBMIT)
              .gist("内设机构只向主管部门请示，自己不报县政府。")
              .when(is(SENDER, DocumentOptions.INTERNAL_DIVISION))
              .shall(FORBIDDEN)
              .citing(article(49).paragraph(2)),
          ruling("no-coordinating-body", WHO_MAY_SUBMIT)
              .gist("议事协调机构、临时机构不得径自向县政府报文。")
              .when(is(SENDER, COORDINATING_BODY, TEMPORARY_BODY))
              .mustNot(FORBIDDEN)
              .citing(article(49).paragraph(2)),
          ruling("formal-funding-request", FUNDING_STATEMENT)
              .gist("要经费、追加预算，应用本单位的正式文件。")
              .when(FUNDING_BY_DEPARTMENT_OR_TOWNSHIP.and(isNot(FORMAL_DOCUMENT)))
              .shall(LACKING)
              .citing(article(49).paragraph(3)),
          ruling("funding-grounds", FUNDING_STATEMENT)
              .gist("要经费、追加预算，应交代为何要、凭什么要、要多少。")
              .when(FUNDING_BY_DEPARTMENT_OR_TOWNSHIP.and(isNot(STATES_GROUNDS_AND_AMOUNT)))
              .shall(LACKING)
              .citing(article(49).paragraph(3)),
          ruling("no-enterprise", WHO_MAY_SUBMIT)
              .gist("企业要资金不能自己来文，须由主管部门提出。")
              .when(is(SENDER, ENTERPRISE).and(is(FUNDING_REQUEST)))
              .must(FORBIDDEN)
              .citing(article(49).paragraph(3)),

          // Art. 50
          ruling("no-instruction-at-first", UNCHECKED_DOCUMENT)
              .gist("领导接到直送自己的请批公文，一般不先批，应转办公室审核。")
              .when(is(TO_LEADER_IN_PERSON))
              .generally(FORBIDDEN)
              .citing(article(50)),

          // Art. 51
          ruling("county-wide-content", CONTENT_IN_GOVERNMENTS_NAME)
              .gist("以县政府或其办公室名义发的，应是事关全县的决定、政策、规范性文件，或者全县都要照办、知晓的事。")
              .when(IN_ITS_NAME.and(isNot(OF_COUNTY_WIDE_IMPORTANCE)))
              .shall(FORBIDDEN)
              .citing(article(51)),

          // Art. 52
          ruling("no-unvetted-draft", UNCHECKED_DOCUMENT)
              .gist("办公室没有审理过的文稿，领导不直接签批。")
              .when(IN_ITS_NAME.and(isNot(CHECKED_BY_OFFICE)))
              .stated(FORBIDDEN)
              // Of drafts, article 52 speaks without the 一般 of article 50.
              .overriding("no-instruction-at-first")
              .citing(article(52).paragraph(1)),
          ruling("approval-sheet", APPROVAL_SHEET)
              .gist("代拟的文稿，签批单上要有部门主要负责人同意的签名。")
              .when(IN_ITS_NAME.and(isNot(APPROVAL_SHEET_SIGNED)))
              .shall(LACKING)
              .citing(article(52).paragraph(1)),
          ruling("consult-on-draft", DUTY_TO_CONSULT)
              .gist("代拟的文稿触及别的部门职权，应主动与其协商。")
              .when(
                  DRAFT_CONCERNING_OTHERS
                      .and(isNot(CONSULTED_AND_AGREED))
                      .and(isNot(DISAGREEMENT_REMAINS)))
              .shall(LACKING)
              .citing(article(52).paragraph(2)),
          ruling("countersign-draft", COUNTERSIGNATURE)
              .gist("代拟的文稿触及别的部门职权，要有协办部门主要负责人会签。")
              .when(DRAFT_CONCERNING_OTHERS.and(isNot(COUNTERSIGNED)))
              .shall(LACKING)
              .citing(article(52).paragraph(2)),
          ruling("silence", SILENCE)
              .gist("到期不答复的，当作没有不同意见。")
              .when(is(NO_REPLY_IN_TIME))
              .stated(DEEMED_NO_OBJECTION)
              .citing(article(52).paragraph(2)),
          ruling("own-matters", OWN_MATTERS_OF_DEPARTMENTS)
              .gist("部门自己或者几个部门联合就能发文的，不得申请借用县政府或其办公室的名义。")
              .when(IN_ITS_NAME.and(is(WITHIN_DEPARTMENT_POWERS)))
              .mustNot(FORBIDDEN)
              .citing(article(52).paragraph(3)),

          // Art. 55
          ruling("agreement-first", AGREEMENT_FIRST)
              .gist("部门之间还没谈妥的问题，不得各发各的下行文。")
              .when(
                  is(IN_NAME_OF, DEPARTMENT)
                      .and(is(DIRECTION, DOWNWARD))
                      .and(is(CONCERNS_OTHER_DEPARTMENTS))
                      .and(isNot(CONSULTED_AND_AGREED)))
              .mustNot(FORBIDDEN)
              .citing(article(55)),
          ruling("directives", DIRECTIVES)
              .gist("部门和议事协调机构不得直接给下级政府下指令。")
              .when(DIRECTIVE)
              .mustNot(FORBIDDEN)
              .citing(article(55)),
          ruling("directives-approved", DIRECTIVES)
              .gist("县政府批准过的，可以给下级政府下指令。")
              .when(DIRECTIVE.and(is(APPROVED_BY_GOVERNMENT)))
              .stated(PERMITTED)
              .overriding("directives")
              .citing(article(55)),
          ruling("divisions-documents", DIVISIONS_DOCUMENTS)
              .gist("内设机构不得正式对外发文。")
              .when(is(SENDER, DocumentOptions.INTERNAL_DIVISION).and(is(FORMAL_DOCUMENT)))
              .mustNot(FORBIDDEN)
              .citing(article(55)),
          ruling("divisions-asking-for-documents", DIVISIONS_DOCUMENTS)
              .gist("内设机构不得叫下级政府给本部门报公文。")
              .when(
                  is(SENDER, DocumentOptions.INTERNAL_DIVISION)
                      .and(is(ASKS_LOWER_GOVERNMENT_TO_SUBMIT)))
              .mustNot(FORBIDDEN)
              .citing(article(55)),
          ruling("departments-office", DIVISIONS_DOCUMENTS)
              .gist("部门的办公室不在此限。")
              .when(
                  is(SENDER, DocumentOptions.INTERNAL_DIVISION)
                      .and(is(DEPARTMENTS_OFFICE))
                      .and(is(FORMAL_DOCUMENT).or(is(ASKS_LOWER_GOVERNMENT_TO_SUBMIT))))
              .stated(PERMITTED)
              .overriding("divisions-documents", "divisions-asking-for-documents")
              .citing(article(55)),
          ruling("consent-note", CONSENT_NOTE)
              .gist("县政府领导审定过的，部门文内可以注明已得县政府同意。")
              .when(is(APPROVED_BY_LEADERS))
              .may(PERMITTED)
              .citing(article(55)),
          ruling("consent-note-without-approval", CONSENT_NOTE)
              .gist("没有经县政府领导审定就注明县政府同意的，少了前提。")
              .when(is(CONSENT_NOTED).and(isNot(APPROVED_BY_LEADERS)))
              .stated(LACKING)
              .citing(article(55)),

          // Art. 56
          ruling("necessity", NECESSITY)
              .gist("没有必要的，不应行文。")
              .when(is(UNNECESSARY))
              .shall(FORBIDDEN)
              .citing(article(56).paragraph(1)),
          ruling("poor-quality", COMPLIANCE)
              .gist("报来的文件写得差、没有实质内容，办公室一概退回。")
              .when(is(POOR_QUALITY))
              .shall(RETURNED)
              // Returned without exception, whatever else is wrong with it.
              .overriding("compliance")
              .citing(article(56).paragraph(1)),
          ruling("already-provided", NEEDLESS_DOCUMENT)
              .gist("法律法规写明的，或者现行文件还管用的，不再另发文件。")
              .when(is(ALREADY_PROVIDED))
              .mustNot(FORBIDDEN)
              .citing(article(56).paragraph(1)),
          ruling("nothing-new", NEEDLESS_DOCUMENT)
              .gist("内容和政策都没有新东西的，一律不发。")
              .when(is(NOTHING_NEW))
              .mustNot(FORBIDDEN)
              .citing(article(56).paragraph(1)),
          ruling("open-documents-in-gazette", DISCLOSURE_DUTY)
              .gist("主动公开的公文，公报和门户网站都要登出来，少一处就不算尽到义务。")
              .when(is(DISCLOSED, ISSUED_DOCUMENT).and(isNot(IN_GAZETTE_AND_ON_WEBSITE)))
              .shall(LACKING)
              .citing(article(56).paragraph(2)),

          // Art. 57
          ruling("briefing", BRIEFINGS)
              .gist("部门和单位不得用任何办法给县政府领导报简报。")
              .when(is(BRIEFING).and(is(TO_LEADER_IN_PERSON)))
              .mustNot(FORBIDDEN)
              .citing(article(57)),
          ruling("briefing-approved", BRIEFINGS)
              .gist("简报确实要报，办公室也核准了的，可以报。")
              .when(is(BRIEFING).and(is(TO_LEADER_IN_PERSON)).and(is(OFFICE_APPROVED_BRIEFING)))
              .stated(PERMITTED)
              .overriding("briefing")
              .citing(article(57)),

          // Art. 58
          ruling("no-seal", SEALS_OF_COORDINATING_BODIES)
              .gist("议事协调机构、临时机构一般没有自己的印章。")
              .when(is(SEAL_CUT))
              .generally(FORBIDDEN)
              .citing(article(58)));

  static final List<Rule<?, ?>> RULES =
      Arrays.asList(

          // Art. 49
          duty("disagreements-on-requests", DISAGREEMENTS_ON_REQUESTS)
              .gist("请示的事项部门协商不成的，由主办部门报县政府决定，上哪种会议没有写。")
              .shall(Step.of(DECIDE, COUNTY_GOVERNMENT))
              .citing(article(49).paragraph(1)),
          requirement("leaders-signed-consent", LEADERS_SIGNED_CONSENT)
              .gist("镇（街道）和部门要经费、追加预算，应先请分管副县长签字。")
              .when(FUNDING_BY_DEPARTMENT_OR_TOWNSHIP)
              .shall(Step.of(SIGN_CONSENT, DEPUTY_COUNTY_HEAD_IN_CHARGE))
              .citing(article(49).paragraph(3)),
          requirement("finance-review", FINANCE_REVIEW)
              .gist("镇（街道）和部门要经费、追加预算，领导签字以后由财政局审核，再提交研究。")
              .when(FUNDING_BY_DEPARTMENT_OR_TOWNSHIP)
              .after(LEADERS_SIGNED_CONSENT)
              .stated(Step.of(CHECK, FINANCE_BUREAU))
              .citing(article(49).paragraph(3)),
          duty("funding-requests", FUNDING_REQUESTS)
              .gist("镇（街道）和部门要经费、追加预算，最后交县委、县政府研究，上哪种会议没有写。")
              .stated(eachOf(CONSIDER, COUNTY_PARTY_COMMITTEE, COUNTY_GOVERNMENT))
              .citing(article(49).paragraph(3)),

          // Art. 50
          duty("documents-for-approval", DOCUMENTS_FOR_APPROVAL)
              .gist("报请审批的公文，由分管的县政府领导审批。")
              .stated(Step.of(APPROVE, COUNTY_LEADER_IN_CHARGE))
              .citing(article(50)),
          duty("documents-on-major-matters", DOCUMENTS_FOR_APPROVAL)
              .gist("报请审批的公文属于重大事项的，由县长审批。")
              .when(is(MAJOR_MATTER))
              .stated(Step.of(APPROVE, COUNTY_HEAD))
              .overriding("documents-for-approval")
              .citing(article(50)),

          // Art. 53
          requirement("review-of-contract", Requirements.LEGALITY_REVIEW)
              .gist("以县政府名义对外签约，要先由县司法局审查合法性。")
              .when(is(COUNTY_GOVERNMENT_CONTRACT))
              .shall(Step.of(REVIEW_LEGALITY, JUSTICE_BUREAU))
              // The others do not say who reviews.
              .overriding(
                  "review-of-major-decision",
                  "topic-legality-review",
                  "legality-review-before-any-decision")
              .citing(article(53)),
          duty("contracts-in-its-name", CONTRACTS_IN_GOVERNMENTS_NAME)
              .gist("以县政府名义对外签约，先要报县政府同意，上哪种会议没有写。")
              .shall(Step.of(CONSENT_TO_CONTRACT, COUNTY_GOVERNMENT))
              .citing(article(53)),

          // Art. 55
          duty("work-arranged-downward", WORK_ARRANGED_DOWNWARD)
              .gist("业务性、行业性的重要工作等确要由部门行文向下级政府部署的，县政府领导审定。")
              .stated(Step.of(APPROVE_FINALLY, COUNTY_LEADERS))
              .citing(article(55)));

  static final List<Acknowledged> ACKNOWLEDGED =
      Arrays.asList(
          overlapWithItemSix("signing-to-superior-government", "给市政府的请示、报告"),
          overlapWithItemSix("signing-major-policy", "涉及重大方针、政策的事项"),
          overlapWithItemSix("signing-proposal", "议案"),
          overlapWithItemSix("signing-normative-document", "规范性文件（依第二十一条都要上常务会议）"),
          overlapWithItemSix("signing-appointment", "任免公文"),
          overlapWithItemSix("signing-journey-abroad", "出国审批公文"),
          Acknowledged.gap(
              SIGNING,
              "未写明的有：县政府的平行文，给市政府请示、报告和议案以外的上行文；办公室名义而超出一般性事务又不报县长的公文；"
                  + "与县委联合的公文，党组的和部门自己的公文；四种会议以外的纪要。"));

  private static Acknowledged overlapWithItemSix(String rule, String what) {
    return Acknowledged.overlap(
        rule, "signing-decided-or-routine", what + "又经会议议定或属例行批准的，一项只许县长签发，一项许其授权副县长，未写何者优先。");
  }

  private Documents() {}
}
