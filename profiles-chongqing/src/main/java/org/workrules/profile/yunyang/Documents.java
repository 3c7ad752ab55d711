package org.workrules.profile.yunyang;

import static org.workrules.api.actor.Bodies.ASSISTING_DEPARTMENT;
import static org.workrules.api.actor.Bodies.COUNTY_GOVERNMENT;
import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Bodies.GOVERNMENT_OFFICE;
import static org.workrules.api.actor.Bodies.JUSTICE_BUREAU;
import static org.workrules.api.actor.Bodies.LEAD_DEPARTMENT;
import static org.workrules.api.actor.Bodies.TOWNSHIPS;
import static org.workrules.api.actor.Roles.ASSISTING_DEPARTMENT_HEAD;
import static org.workrules.api.actor.Roles.CONCERNED_DEPUTY_COUNTY_HEAD;
import static org.workrules.api.actor.Roles.COUNTY_HEAD;
import static org.workrules.api.actor.Roles.DEPARTMENT_HEAD;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD_IN_CHARGE;
import static org.workrules.api.actor.Roles.EXECUTIVE_DEPUTY_COUNTY_HEAD;
import static org.workrules.api.actor.Roles.LEAD_DEPARTMENT_HEAD;
import static org.workrules.api.actor.Roles.OFFICE_DIRECTOR;
import static org.workrules.api.actor.Roles.TOWNSHIP_HEAD;
import static org.workrules.api.document.DocumentChains.COUNTERSIGNING;
import static org.workrules.api.document.DocumentChains.DISAGREEMENT;
import static org.workrules.api.document.DocumentChains.INCOMING_APPROVAL;
import static org.workrules.api.document.DocumentChains.SIGNING;
import static org.workrules.api.document.DocumentFacts.ADDRESSEE;
import static org.workrules.api.document.DocumentFacts.ALREADY_PROVIDED;
import static org.workrules.api.document.DocumentFacts.APPOINTMENT;
import static org.workrules.api.document.DocumentFacts.ASSIGNED_BY_LEADER;
import static org.workrules.api.document.DocumentFacts.CIRCULAR_OF_WORK;
import static org.workrules.api.document.DocumentFacts.CLASSIFICATION;
import static org.workrules.api.document.DocumentFacts.CONCERNS_OTHER_DEPARTMENTS;
import static org.workrules.api.document.DocumentFacts.CONSULTED_AND_AGREED;
import static org.workrules.api.document.DocumentFacts.COUNTERSIGNED;
import static org.workrules.api.document.DocumentFacts.DEEMED_NECESSARY;
import static org.workrules.api.document.DocumentFacts.DISAGREEMENT_REMAINS;
import static org.workrules.api.document.DocumentFacts.DOES_NOT_COMPLY;
import static org.workrules.api.document.DocumentFacts.HEADS_INSTRUCTION;
import static org.workrules.api.document.DocumentFacts.IMPORTANT_MATTER;
import static org.workrules.api.document.DocumentFacts.IN_NAME_OF;
import static org.workrules.api.document.DocumentFacts.KIND;
import static org.workrules.api.document.DocumentFacts.MUST_GO_DIRECTLY;
import static org.workrules.api.document.DocumentFacts.NORMATIVE_DOCUMENT;
import static org.workrules.api.document.DocumentFacts.ON_PAPER;
import static org.workrules.api.document.DocumentFacts.SENDER;
import static org.workrules.api.document.DocumentFacts.SEVERAL_PORTFOLIOS;
import static org.workrules.api.document.DocumentFacts.SIGNED_BY_PRINCIPAL_HEAD;
import static org.workrules.api.document.DocumentFacts.TO_LEADER_IN_PERSON;
import static org.workrules.api.document.DocumentFacts.WITHIN_DEPARTMENT_POWERS;
import static org.workrules.api.document.DocumentFacts.WITHOUT_SUBSTANCE;
import static org.workrules.api.document.DocumentKinds.MINUTES;
import static org.workrules.api.document.DocumentKinds.ORDER;
import static org.workrules.api.document.DocumentKinds.PROPOSAL;
import static org.workrules.api.document.DocumentKinds.REPORT;
import static org.workrules.api.document.DocumentKinds.REQUEST;
import static org.workrules.api.document.DocumentOptions.CONFIDENTIAL;
import static org.workrules.api.document.DocumentOptions.COUNTY_CPPCC;
import static org.workrules.api.document.DocumentOptions.COUNTY_PARTY_COMMITTEE;
import static org.workrules.api.document.DocumentOptions.DEPARTMENT;
import static org.workrules.api.document.DocumentOptions.DEPARTMENT_AS_SENDER;
import static org.workrules.api.document.DocumentOptions.GOVERNMENT;
import static org.workrules.api.document.DocumentOptions.OTHER_COUNTY_OFFICE;
import static org.workrules.api.document.DocumentOptions.PARTY_COMMITTEE_AND_GOVERNMENT;
import static org.workrules.api.document.DocumentOptions.PARTY_GROUP;
import static org.workrules.api.document.DocumentOptions.PARTY_OFFICE_AND_GOVERNMENT_OFFICE;
import static org.workrules.api.document.DocumentOptions.SECRET;
import static org.workrules.api.document.DocumentOptions.SEVERAL_DEPARTMENTS;
import static org.workrules.api.document.DocumentOptions.SUPERIOR_DEPARTMENT;
import static org.workrules.api.document.DocumentOptions.SUPERIOR_DEPARTMENTS_OFFICE;
import static org.workrules.api.document.DocumentOptions.SUPERIOR_GOVERNMENT;
import static org.workrules.api.document.DocumentOptions.TOP_SECRET;
import static org.workrules.api.document.DocumentOptions.TOWNSHIP_AS_SENDER;
import static org.workrules.api.document.DocumentRulings.CHANNEL;
import static org.workrules.api.document.DocumentRulings.COMPLIANCE;
import static org.workrules.api.document.DocumentRulings.COUNTERSIGNATURE;
import static org.workrules.api.document.DocumentRulings.DUTY_TO_CONSULT;
import static org.workrules.api.document.DocumentRulings.NEEDLESS_DOCUMENT;
import static org.workrules.api.document.DocumentRulings.NOT_TO_LEADERS_IN_PERSON;
import static org.workrules.api.document.DocumentRulings.OWN_MATTERS_OF_DEPARTMENTS;
import static org.workrules.api.document.DocumentRulings.PRINCIPAL_HEAD_SIGNS;
import static org.workrules.api.matter.DutyRule.duty;
import static org.workrules.api.matter.Matters.DISAGREEMENTS;
import static org.workrules.api.meeting.MeetingTypes.THEMATIC_MEETING;
import static org.workrules.api.procedure.Acts.CONSULT;
import static org.workrules.api.procedure.Acts.COUNTERSIGN;
import static org.workrules.api.procedure.Acts.DECIDE;
import static org.workrules.api.procedure.Acts.REVIEW_AND_SIGN;
import static org.workrules.api.procedure.Acts.REVIEW_LEGALITY;
import static org.workrules.api.procedure.Acts.SEEK_OPINIONS;
import static org.workrules.api.procedure.Acts.STATE_REASONS;
import static org.workrules.api.procedure.Acts.SUBMIT;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.procedure.Step.eachOf;
import static org.workrules.api.procedure.Step.oneOf;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Condition.isNot;
import static org.workrules.api.rule.Facts.MAJOR_MATTER;
import static org.workrules.api.rule.Facts.MEETING;
import static org.workrules.api.ruling.Ruling.FORBIDDEN;
import static org.workrules.api.ruling.Ruling.LACKING;
import static org.workrules.api.ruling.Ruling.PERMITTED;
import static org.workrules.api.ruling.RulingRule.ruling;
import static org.workrules.api.spi.Acknowledged.gap;
import static org.workrules.api.spi.Acknowledged.overlap;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.Promptness.WITHIN_A_LIMIT;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.yunyang.Vocabulary.ANSWERS;
import static org.workrules.profile.yunyang.Vocabulary.BY_MUNICIPAL_RULES;
import static org.workrules.profile.yunyang.Vocabulary.COMPLIANCE_OF_ISSUED;
import static org.workrules.profile.yunyang.Vocabulary.DEPUTIES_IN_CHARGE_CONCERNED;
import static org.workrules.profile.yunyang.Vocabulary.DISAGREEMENT_STATEMENT;
import static org.workrules.profile.yunyang.Vocabulary.HANDLE;
import static org.workrules.profile.yunyang.Vocabulary.INFORMS_OF_MAJOR_SITUATION;
import static org.workrules.profile.yunyang.Vocabulary.JOINT_DOCUMENTS;
import static org.workrules.profile.yunyang.Vocabulary.KEY_POLICY_OR_DEPLOYMENT;
import static org.workrules.profile.yunyang.Vocabulary.LEADERS_SPEECH;
import static org.workrules.profile.yunyang.Vocabulary.MINUTES_NOT_NEEDED;
import static org.workrules.profile.yunyang.Vocabulary.NEEDS_COUNTERSIGNATURE;
import static org.workrules.profile.yunyang.Vocabulary.NEGOTIATES;
import static org.workrules.profile.yunyang.Vocabulary.NEITHER_LAW_NOR_ADMINISTRATIVE_REGULATION;
import static org.workrules.profile.yunyang.Vocabulary.NO_SKIPPING_OF_SIGNERS;
import static org.workrules.profile.yunyang.Vocabulary.OUTSIDE_SYSTEM;
import static org.workrules.profile.yunyang.Vocabulary.REASONS_AND_PROPOSAL_STATED;
import static org.workrules.profile.yunyang.Vocabulary.SEEKS_APPROVAL;
import static org.workrules.profile.yunyang.Vocabulary.SIGNERS_NAMED_BY_HEAD;
import static org.workrules.profile.yunyang.Vocabulary.SIGNERS_UNDER_MUNICIPAL_RULES;
import static org.workrules.profile.yunyang.Vocabulary.SKIPS_SIGNER;
import static org.workrules.profile.yunyang.Vocabulary.SPEECH_CIRCULAR;
import static org.workrules.profile.yunyang.Vocabulary.SUBMISSION;
import static org.workrules.profile.yunyang.Vocabulary.SUBMISSION_AND_SIGNING;
import static org.workrules.profile.yunyang.Vocabulary.SUBMIT_THROUGH_SYSTEM;
import static org.workrules.profile.yunyang.WorkRules2025.article;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.workrules.api.document.DocumentOptions;
import org.workrules.api.matter.DutyRule;
import org.workrules.api.procedure.ChainRule;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Condition;
import org.workrules.api.rule.Option;
import org.workrules.api.ruling.RulingRule;
import org.workrules.api.spi.Acknowledged;
import org.workrules.api.time.LimitRule;

/** 第十章 严格公文审批: documents, articles 52 to 56. */
final class Documents {

  /** The signers of minutes stand in article 50. */
  private static final Condition NOT_MINUTES =
      is(KIND, KIND.values().stream().filter(kind -> !kind.equals(MINUTES)).toArray(Option[]::new));

  private static final Condition OF_GOVERNMENT = is(IN_NAME_OF, GOVERNMENT).and(NOT_MINUTES);

  private static final Condition OF_OFFICE =
      is(IN_NAME_OF, DocumentOptions.GOVERNMENT_OFFICE).and(NOT_MINUTES);

  private static final Condition OF_GOVERNMENT_OR_OFFICE =
      is(IN_NAME_OF, GOVERNMENT, DocumentOptions.GOVERNMENT_OFFICE).and(NOT_MINUTES);

  private static final Condition OF_GOVERNMENT_OFFICE_OR_PARTY_GROUP =
      is(IN_NAME_OF, GOVERNMENT, DocumentOptions.GOVERNMENT_OFFICE, PARTY_GROUP).and(NOT_MINUTES);

  private static final Condition TO_MUNICIPAL_DEPARTMENT =
      OF_GOVERNMENT
          .and(is(ADDRESSEE, SUPERIOR_DEPARTMENT))
          .and(is(SEEKS_APPROVAL).or(is(NEGOTIATES)));

  private static final Condition REQUEST_CONCERNING_OTHERS =
      is(KIND, REQUEST).and(is(CONCERNS_OTHER_DEPARTMENTS));

  private static final Condition BY_DEPARTMENT_OR_TOWNSHIP =
      is(SENDER, DEPARTMENT_AS_SENDER, TOWNSHIP_AS_SENDER);

  private static final Condition MAY_GO_TO_LEADER =
      is(TO_LEADER_IN_PERSON)
          .and(
              is(ASSIGNED_BY_LEADER)
                  .or(
                      is(CLASSIFICATION, SECRET, CONFIDENTIAL, TOP_SECRET)
                          .and(is(MUST_GO_DIRECTLY))));

  static final List<LimitRule> LIMITS =
      Collections.singletonList(

          // Art. 52
          limit("time-limited-handling", SUBMISSION_AND_SIGNING)
              .gist("报送和审签公文要照限时办结的制度，限几天本规则未写。")
              .must(unquantified(WITHIN_A_LIMIT))
              .citing(article(52)));

  static final List<ChainRule> CHAINS =
      Arrays.asList(

          // Art. 53 (1): all that the county head signs
          chain("signing-to-municipal-government", SIGNING)
              .gist("县政府写给市政府及其办公厅的公文，由县长审签。")
              .when(OF_GOVERNMENT.and(is(ADDRESSEE, SUPERIOR_GOVERNMENT)))
              .stated(first(REVIEW_AND_SIGN, COUNTY_HEAD))
              .overriding("signing-one-portfolio", "signing-several-portfolios")
              .citing(article(53).item(1)),
          chain("signing-party-group-to-party-committee", SIGNING)
              .gist("县政府党组向县委请示、报告，由县长审签。")
              .when(
                  is(IN_NAME_OF, PARTY_GROUP)
                      .and(is(ADDRESSEE, COUNTY_PARTY_COMMITTEE))
                      .and(is(KIND, REQUEST, REPORT)))
              .stated(first(REVIEW_AND_SIGN, COUNTY_HEAD))
              .citing(article(53).item(1)),
          chain("signing-proposal", SIGNING)
              .gist("县政府提给县人大和它的常委会审议的议案，由县长审签。")
              .when(is(IN_NAME_OF, GOVERNMENT).and(is(KIND, PROPOSAL)))
              .stated(first(REVIEW_AND_SIGN, COUNTY_HEAD))
              .overriding(
                  "signing-one-portfolio",
                  "signing-several-portfolios",
                  "signing-to-municipal-department")
              .citing(article(53).item(1)),
          chain("signing-informing-cppcc", SIGNING)
              .gist("县政府以公文把重大情况通报县政协，由县长审签。")
              .when(
                  OF_GOVERNMENT
                      .and(is(ADDRESSEE, COUNTY_CPPCC))
                      .and(is(INFORMS_OF_MAJOR_SITUATION)))
              .stated(first(REVIEW_AND_SIGN, COUNTY_HEAD))
              .overriding("signing-one-portfolio", "signing-several-portfolios")
              .citing(article(53).item(1)),
          chain("signing-order", SIGNING)
              .gist("县政府的命令，由县长审签。")
              .when(is(IN_NAME_OF, GOVERNMENT).and(is(KIND, ORDER)))
              .stated(first(REVIEW_AND_SIGN, COUNTY_HEAD))
              .overriding(
                  "signing-one-portfolio",
                  "signing-several-portfolios",
                  "signing-to-municipal-department")
              .citing(article(53).item(1)),
          chain("signing-normative-document", SIGNING)
              .gist("规范性文件无论用县政府的还是办公室的名义，都由县长审签。")
              .when(OF_GOVERNMENT_OR_OFFICE.and(is(NORMATIVE_DOCUMENT)))
              .stated(first(REVIEW_AND_SIGN, COUNTY_HEAD))
              .overriding(
                  "signing-one-portfolio",
                  "signing-several-portfolios",
                  "signing-to-municipal-department")
              .citing(article(53).item(1)),
          chain("signing-appointment", SIGNING)
              .gist("人事任免的文件，由县长审签。")
              .when(OF_GOVERNMENT_OFFICE_OR_PARTY_GROUP.and(is(APPOINTMENT)))
              .stated(first(REVIEW_AND_SIGN, COUNTY_HEAD))
              .overriding(
                  "signing-one-portfolio",
                  "signing-several-portfolios",
                  "signing-to-municipal-department")
              .citing(article(53).item(1)),
          chain("signing-major-matter", SIGNING)
              .gist("其余公文凡牵涉重大事项，也由县长审签。")
              .when(OF_GOVERNMENT_OFFICE_OR_PARTY_GROUP.and(is(MAJOR_MATTER)))
              .stated(first(REVIEW_AND_SIGN, COUNTY_HEAD))
              .overriding(
                  "signing-one-portfolio",
                  "signing-several-portfolios",
                  "signing-to-municipal-department")
              .citing(article(53).item(1)),

          // Art. 53 (2): the government's other documents
          chain("signing-one-portfolio", SIGNING)
              .gist("不必县长审签的县政府公文，只在一位副县长分管范围内的，由这位副县长审签。")
              .when(OF_GOVERNMENT.and(isNot(SEVERAL_PORTFOLIOS)))
              .stated(first(REVIEW_AND_SIGN, DEPUTY_COUNTY_HEAD_IN_CHARGE))
              .citing(article(53).item(2)),
          chain("signing-several-portfolios", SIGNING)
              .gist("不必县长审签的县政府公文，牵涉两位以上副县长分管工作的，先由他们会签，再由县长或者常务副县长审签。")
              .when(OF_GOVERNMENT.and(is(SEVERAL_PORTFOLIOS)))
              .stated(
                  first(COUNTERSIGN, CONCERNED_DEPUTY_COUNTY_HEAD)
                      .then(oneOf(REVIEW_AND_SIGN, COUNTY_HEAD, EXECUTIVE_DEPUTY_COUNTY_HEAD)))
              .citing(article(53).item(2)),
          chain("signing-to-municipal-department", SIGNING)
              .gist("县政府请市政府部门批准事项或者与其商洽的公文，由分管副县长审签。")
              .when(TO_MUNICIPAL_DEPARTMENT)
              .stated(first(REVIEW_AND_SIGN, DEPUTY_COUNTY_HEAD_IN_CHARGE))
              .citing(article(53).item(2)),
          chain("signing-to-municipal-department-important", SIGNING)
              .gist("给市政府部门的这类公文涉及重要事项，报县长审签。")
              .when(TO_MUNICIPAL_DEPARTMENT.and(is(IMPORTANT_MATTER)))
              .stated(first(REVIEW_AND_SIGN, COUNTY_HEAD))
              .overriding(
                  "signing-one-portfolio",
                  "signing-several-portfolios",
                  "signing-to-municipal-department")
              .citing(article(53).item(2)),

          // Art. 53 (3): the office's documents
          chain("signing-office-key-policy", SIGNING)
              .gist("办公室公文关系到全县性的或者重要的政策、部署，由分管副县长审签。")
              .when(OF_OFFICE.and(is(KEY_POLICY_OR_DEPLOYMENT)))
              .stated(first(REVIEW_AND_SIGN, DEPUTY_COUNTY_HEAD_IN_CHARGE))
              .citing(article(53).item(3)),
          chain("signing-office-negotiation", SIGNING)
              .gist("办公室与市政府部门的办公室、别的区县政府办公室商洽，由办公室主任审签，或者报分管副县长审签。")
              .when(
                  OF_OFFICE
                      .and(is(ADDRESSEE, SUPERIOR_DEPARTMENTS_OFFICE, OTHER_COUNTY_OFFICE))
                      .and(is(NEGOTIATES)))
              .stated(first(oneOf(REVIEW_AND_SIGN, OFFICE_DIRECTOR, DEPUTY_COUNTY_HEAD_IN_CHARGE)))
              .citing(article(53).item(3)),
          chain("signing-two-offices", SIGNING)
              .gist("与县委办公室联合行文要会签的，由县政府办公室主任审签，或者报分管副县长审签。")
              .when(
                  is(IN_NAME_OF, PARTY_OFFICE_AND_GOVERNMENT_OFFICE)
                      .and(is(NEEDS_COUNTERSIGNATURE))
                      .and(NOT_MINUTES))
              .stated(first(oneOf(REVIEW_AND_SIGN, OFFICE_DIRECTOR, DEPUTY_COUNTY_HEAD_IN_CHARGE)))
              .overriding("signing-joint-document")
              .citing(article(53).item(3)),
          chain("signing-office-answer", SIGNING)
              .gist("办公室答复有关事项的公文，由办公室主任审签，或者报分管副县长审签。")
              .when(OF_OFFICE.and(is(ANSWERS)))
              .stated(first(oneOf(REVIEW_AND_SIGN, OFFICE_DIRECTOR, DEPUTY_COUNTY_HEAD_IN_CHARGE)))
              .citing(article(53).item(3)),
          chain("signing-office-work-circular", SIGNING)
              .gist("办公室的工作通报，由县长、副县长和办公室主任中的一位审签。")
              .when(OF_OFFICE.and(is(CIRCULAR_OF_WORK)))
              .stated(
                  first(oneOf(REVIEW_AND_SIGN, COUNTY_HEAD, DEPUTY_COUNTY_HEAD, OFFICE_DIRECTOR)))
              .citing(article(53).item(3)),

          // Art. 53 (4)
          chain("signing-joint-document", SIGNING)
              .gist("党政联合行文，审签的人和次序由市委、市政府两个办公厅的规定来定。")
              .when(
                  is(IN_NAME_OF, PARTY_COMMITTEE_AND_GOVERNMENT, PARTY_OFFICE_AND_GOVERNMENT_OFFICE)
                      .and(NOT_MINUTES))
              .stated(first(REVIEW_AND_SIGN, SIGNERS_UNDER_MUNICIPAL_RULES))
              .citing(article(53).item(4)),

          // Art. 53 (5): how a normative document comes to the county head, who signs it under (1)
          chain("signing-normative-document-of-government", SIGNING)
              .gist("县政府的规范性文件，县司法局审查合法性，有关分管副县长会签，最后由县长审签。")
              .when(OF_GOVERNMENT.and(is(NORMATIVE_DOCUMENT)))
              .stated(
                  first(REVIEW_LEGALITY, JUSTICE_BUREAU)
                      .then(COUNTERSIGN, DEPUTIES_IN_CHARGE_CONCERNED)
                      .then(REVIEW_AND_SIGN, COUNTY_HEAD))
              .overriding(
                  "signing-to-municipal-government",
                  "signing-proposal",
                  "signing-informing-cppcc",
                  "signing-order",
                  "signing-normative-document",
                  "signing-appointment",
                  "signing-major-matter",
                  "signing-to-municipal-department-important")
              .citing(article(53).item(5)),

          // Art. 53 (6)
          chain("signing-by-heads-instruction", SIGNING)
              .gist("县长对公文的办理专门作了交代的，照他交代的程序审签。")
              .when(
                  is(HEADS_INSTRUCTION)
                      .and(
                          isNot(IN_NAME_OF, DEPARTMENT, SEVERAL_DEPARTMENTS).or(is(KIND, MINUTES))))
              .stated(first(REVIEW_AND_SIGN, SIGNERS_NAMED_BY_HEAD))
              .overriding(
                  "signing-minutes",
                  "signing-thematic-minutes",
                  "signing-party-group-to-party-committee",
                  "signing-office-key-policy",
                  "signing-office-negotiation",
                  "signing-two-offices",
                  "signing-joint-document",
                  "signing-office-answer",
                  "signing-office-work-circular",
                  "signing-normative-document-of-government")
              .citing(article(53).item(6)),

          // Art. 54
          chain("incoming-handled-by-office", INCOMING_APPROVAL)
              .gist("报到县政府的文件，由县政府办公室照规定程序办理，程序本身另有规定。")
              .stated(first(HANDLE, GOVERNMENT_OFFICE))
              .citing(article(54)),
          chain("submission-by-department", SUBMISSION)
              .gist("部门的文件由主要负责人审签，经系统报送，由县政府办公室照规定程序办理。")
              .when(is(SENDER, DEPARTMENT_AS_SENDER))
              .stated(
                  first(REVIEW_AND_SIGN, DEPARTMENT_HEAD)
                      .then(SUBMIT_THROUGH_SYSTEM, DEPARTMENTS)
                      .then(HANDLE, GOVERNMENT_OFFICE))
              .citing(article(54)),
          chain("submission-by-township", SUBMISSION)
              .gist("乡镇（街道）的文件由主要负责人审签，经系统报送，由县政府办公室照规定程序办理。")
              .when(is(SENDER, TOWNSHIP_AS_SENDER))
              .stated(
                  first(REVIEW_AND_SIGN, TOWNSHIP_HEAD)
                      .then(SUBMIT_THROUGH_SYSTEM, TOWNSHIPS)
                      .then(HANDLE, GOVERNMENT_OFFICE))
              .citing(article(54)),

          // Art. 55
          chain("countersigning-of-request", COUNTERSIGNING)
              .gist("请示涉及别的部门，主办部门先征求意见，与协办部门商定，双方主要负责人会签之后报县政府。")
              .when(REQUEST_CONCERNING_OTHERS.and(isNot(DISAGREEMENT_REMAINS)))
              .shall(
                  first(SEEK_OPINIONS, LEAD_DEPARTMENT)
                      .then(eachOf(CONSULT, LEAD_DEPARTMENT, ASSISTING_DEPARTMENT))
                      .then(eachOf(COUNTERSIGN, LEAD_DEPARTMENT_HEAD, ASSISTING_DEPARTMENT_HEAD))
                      .then(SUBMIT, LEAD_DEPARTMENT))
              .citing(article(55)),
          chain("disagreement-on-request", DISAGREEMENT)
              .gist("对请示事项谈不拢的，主办部门写明各方理据和自己的办理意见，报县政府决定。")
              .when(is(KIND, REQUEST).and(is(DISAGREEMENT_REMAINS)))
              .shall(first(STATE_REASONS, LEAD_DEPARTMENT).then(DECIDE, COUNTY_GOVERNMENT))
              .citing(article(55)));

  static final List<DutyRule> DUTIES =
      Collections.singletonList(

          // Art. 55
          duty("disagreements", DISAGREEMENTS)
              .gist("部门对请示事项谈不拢的，报县政府定，上哪种会议未写。")
              .when(is(DISAGREEMENT_REMAINS))
              .shall(Step.of(DECIDE, COUNTY_GOVERNMENT))
              .citing(article(55)));

  static final List<RulingRule> RULINGS =
      Arrays.asList(

          // Art. 52
          ruling("compliance-when-submitted", COMPLIANCE)
              .gist("报县政府的公文，要合乎公文处理条例和行文规则。")
              .when(is(DOES_NOT_COMPLY))
              .shall(FORBIDDEN)
              .citing(article(52)),
          ruling("compliance-when-issued", COMPLIANCE_OF_ISSUED)
              .gist("县政府签发的公文，要合乎公文处理条例和行文规则。")
              .when(is(DOES_NOT_COMPLY).and(isNot(IN_NAME_OF, DEPARTMENT, SEVERAL_DEPARTMENTS)))
              .shall(FORBIDDEN)
              .citing(article(52)),

          // Art. 53 (4)
          ruling("joint-documents", JOINT_DOCUMENTS)
              .gist("党政联合行文怎样办理，由市委、市政府两个办公厅的规定来定。")
              .when(
                  is(
                      IN_NAME_OF,
                      PARTY_COMMITTEE_AND_GOVERNMENT,
                      PARTY_OFFICE_AND_GOVERNMENT_OFFICE))
              .stated(BY_MUNICIPAL_RULES)
              .citing(article(53).item(4)),

          // Art. 53 (7)
          ruling("no-skipping-of-signers", NO_SKIPPING_OF_SIGNERS)
              .gist("送签要一级一级来，不能越过。")
              .when(is(SKIPS_SIGNER))
              .mustNot(FORBIDDEN)
              .citing(article(53).item(7)),

          // Art. 54
          ruling("principal-head-signs", PRINCIPAL_HEAD_SIGNS)
              .gist("报县政府的文件，由报送单位的主要负责人审签。")
              .when(BY_DEPARTMENT_OR_TOWNSHIP.and(isNot(SIGNED_BY_PRINCIPAL_HEAD)))
              .stated(LACKING)
              .citing(article(54)),
          ruling("through-system", CHANNEL)
              .gist("报县政府的文件都走党政办公系统。")
              .when(BY_DEPARTMENT_OR_TOWNSHIP.and(is(OUTSIDE_SYSTEM)))
              .stated(FORBIDDEN)
              .citing(article(54)),
          ruling("no-paper", CHANNEL)
              .gist("纸质文件，县政府办公室原则上不收。")
              .when(is(ON_PAPER))
              .inPrinciple(FORBIDDEN)
              .citing(article(54)),
          ruling("past-the-system-to-leader", CHANNEL)
              .gist("准许直接送给县政府领导个人的，不必走系统。")
              .when(is(OUTSIDE_SYSTEM).or(is(ON_PAPER)).and(MAY_GO_TO_LEADER))
              .stated(PERMITTED)
              .overriding("through-system", "no-paper")
              .citing(article(54)),
          ruling("not-to-leaders", NOT_TO_LEADERS_IN_PERSON)
              .gist("公文不能直接送给县政府领导个人。")
              .when(is(TO_LEADER_IN_PERSON))
              .mustNot(FORBIDDEN)
              .citing(article(54)),
          ruling("to-leader-when-assigned", NOT_TO_LEADERS_IN_PERSON)
              .gist("县政府领导自己交办的事项，可以直接送给本人。")
              .when(is(TO_LEADER_IN_PERSON).and(is(ASSIGNED_BY_LEADER)))
              .stated(PERMITTED)
              .overriding("not-to-leaders")
              .citing(article(54)),
          ruling("to-leader-when-classified", NOT_TO_LEADERS_IN_PERSON)
              .gist("涉密而且非直接报送不可的事项，可以送给县政府领导个人。")
              .when(
                  is(TO_LEADER_IN_PERSON)
                      .and(is(CLASSIFICATION, SECRET, CONFIDENTIAL, TOP_SECRET))
                      .and(is(MUST_GO_DIRECTLY)))
              .stated(PERMITTED)
              .overriding("not-to-leaders")
              .citing(article(54)),

          // Art. 55
          ruling("consultation-on-request", DUTY_TO_CONSULT)
              .gist("请示涉及别的部门职责，主办部门要听取它们的意见。")
              .when(
                  REQUEST_CONCERNING_OTHERS
                      .and(isNot(CONSULTED_AND_AGREED))
                      .and(isNot(DISAGREEMENT_REMAINS)))
              .shall(LACKING)
              .citing(article(55)),
          ruling("request-countersigned", COUNTERSIGNATURE)
              .gist("涉及别的部门的请示，主办、协办双方的主要负责人会签之后才报县政府。")
              .when(REQUEST_CONCERNING_OTHERS.and(isNot(COUNTERSIGNED)))
              .shall(LACKING)
              .citing(article(55)),
          ruling("request-in-disagreement", COUNTERSIGNATURE)
              .gist("意见统一不了的请示，未经会签也可报县政府决定。")
              .when(
                  REQUEST_CONCERNING_OTHERS.and(isNot(COUNTERSIGNED)).and(is(DISAGREEMENT_REMAINS)))
              .stated(PERMITTED)
              .overriding("request-countersigned")
              .citing(article(55)),
          ruling("reasons-in-disagreement", DISAGREEMENT_STATEMENT)
              .gist("意见统一不了的请示，要写出各方的理据和拟怎样办理。")
              .when(
                  is(KIND, REQUEST)
                      .and(is(DISAGREEMENT_REMAINS))
                      .and(isNot(REASONS_AND_PROPOSAL_STATED)))
              .shall(LACKING)
              .citing(article(55)),

          // Art. 56
          ruling("own-matters-not-in-governments-name", OWN_MATTERS_OF_DEPARTMENTS)
              .gist("部门职权以内的事，不用县政府或者办公室的名义发文。")
              .when(
                  is(WITHIN_DEPARTMENT_POWERS)
                      .and(is(IN_NAME_OF, GOVERNMENT, DocumentOptions.GOVERNMENT_OFFICE)))
              .stated(FORBIDDEN)
              .citing(article(56)),
          ruling("own-matters-by-departments", OWN_MATTERS_OF_DEPARTMENTS)
              .gist("部门职权以内的事，部门自己发文或者几个部门联合发文。")
              .when(
                  is(WITHIN_DEPARTMENT_POWERS).and(is(IN_NAME_OF, DEPARTMENT, SEVERAL_DEPARTMENTS)))
              .stated(PERMITTED)
              .citing(article(56)),
          ruling("needless-thematic-minutes", NEEDLESS_DOCUMENT)
              .gist("专题会议没有必要就不形成纪要，纪要尽量少发。")
              .when(
                  is(KIND, MINUTES).and(is(MEETING, THEMATIC_MEETING)).and(is(MINUTES_NOT_NEEDED)))
              .shall(FORBIDDEN)
              .citing(article(56), article(50)),
          ruling("no-circular-of-speech", SPEECH_CIRCULAR)
              .gist("领导讲话材料，没有必要就不发工作通报。")
              .when(is(CIRCULAR_OF_WORK).and(is(LEADERS_SPEECH)))
              .stated(FORBIDDEN)
              .citing(article(56)),
          ruling("circular-of-speech-if-necessary", SPEECH_CIRCULAR)
              .gist("领导讲话材料确有必要的，可以发工作通报。")
              .when(is(CIRCULAR_OF_WORK).and(is(LEADERS_SPEECH)).and(is(DEEMED_NECESSARY)))
              .stated(PERMITTED)
              .overriding("no-circular-of-speech")
              .citing(article(56)),
          ruling("already-provided", NEEDLESS_DOCUMENT)
              .gist("法律或者行政法规已经规定清楚的，不再发文件。")
              .when(is(ALREADY_PROVIDED).and(isNot(NEITHER_LAW_NOR_ADMINISTRATIVE_REGULATION)))
              .mustNot(FORBIDDEN)
              .citing(article(56)),
          ruling("without-substance", NEEDLESS_DOCUMENT)
              .gist("文件和简报没有实在内容、发不发均可的，都不发。")
              .when(is(WITHOUT_SUBSTANCE))
              .mustNot(FORBIDDEN)
              .citing(article(56)));

  private static final String HEAD_OR_OFFICES_SIGNERS =
      "第五十三条第（一）项把这类公文归县长审签，第（三）项对办公室的公文又另定审签人，两项同时适用时未写何者优先。";

  private static final String AMONG_OFFICES_SIGNERS = "第五十三条第（三）项并列了几类办公室公文，一件公文同属两类时未写依哪一类审签。";

  static final List<Acknowledged> ACKNOWLEDGED =
      Arrays.asList(

          // Art. 53
          gap(SIGNING, "第五十三条没有写办公室的其他公文、党组的其他公文由谁审签，部门自己的公文不在其内；第五十条没有写县政府党组会议纪要由谁签发。"),
          overlap(
              "signing-normative-document", "signing-office-key-policy", HEAD_OR_OFFICES_SIGNERS),
          overlap(
              "signing-normative-document", "signing-office-negotiation", HEAD_OR_OFFICES_SIGNERS),
          overlap("signing-normative-document", "signing-office-answer", HEAD_OR_OFFICES_SIGNERS),
          overlap(
              "signing-normative-document",
              "signing-office-work-circular",
              HEAD_OR_OFFICES_SIGNERS),
          overlap("signing-appointment", "signing-office-key-policy", HEAD_OR_OFFICES_SIGNERS),
          overlap("signing-appointment", "signing-office-negotiation", HEAD_OR_OFFICES_SIGNERS),
          overlap("signing-appointment", "signing-office-answer", HEAD_OR_OFFICES_SIGNERS),
          overlap("signing-appointment", "signing-office-work-circular", HEAD_OR_OFFICES_SIGNERS),
          overlap("signing-major-matter", "signing-office-key-policy", HEAD_OR_OFFICES_SIGNERS),
          overlap("signing-major-matter", "signing-office-negotiation", HEAD_OR_OFFICES_SIGNERS),
          overlap("signing-major-matter", "signing-office-answer", HEAD_OR_OFFICES_SIGNERS),
          overlap("signing-major-matter", "signing-office-work-circular", HEAD_OR_OFFICES_SIGNERS),
          overlap(
              "signing-several-portfolios",
              "signing-to-municipal-department",
              "第五十三条第（二）项前一句按分管人数定审签人，后一句按给市政府部门定审签人，牵涉几位副县长的这类公文依哪一句未写明。"),
          overlap("signing-office-key-policy", "signing-office-negotiation", AMONG_OFFICES_SIGNERS),
          overlap("signing-office-key-policy", "signing-office-answer", AMONG_OFFICES_SIGNERS),
          overlap(
              "signing-office-key-policy", "signing-office-work-circular", AMONG_OFFICES_SIGNERS),
          overlap(
              "signing-office-negotiation", "signing-office-work-circular", AMONG_OFFICES_SIGNERS),
          overlap("signing-office-answer", "signing-office-work-circular", AMONG_OFFICES_SIGNERS));

  private Documents() {}
}
