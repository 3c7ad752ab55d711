package org.workrules.profile.zhuanglang;

import static org.workrules.api.actor.Bodies.CONSULTED_DEPARTMENT;
import static org.workrules.api.actor.Bodies.COUNTY_GOVERNMENT;
import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Bodies.GOVERNMENT_OFFICE;
import static org.workrules.api.actor.Bodies.HANDLING_DEPARTMENT;
import static org.workrules.api.actor.Bodies.LEAD_DRAFTING_DEPARTMENT;
import static org.workrules.api.actor.Roles.CONCERNED_DEPARTMENT_LEADER;
import static org.workrules.api.actor.Roles.COUNTY_HEAD;
import static org.workrules.api.actor.Roles.COUNTY_LEADER_IN_CHARGE;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD_IN_CHARGE;
import static org.workrules.api.actor.Roles.LEAD_DEPARTMENT_HEAD;
import static org.workrules.api.actor.Roles.OFFICE_DIRECTOR;
import static org.workrules.api.document.DocumentChains.COORDINATION_BY_LEADER;
import static org.workrules.api.document.DocumentChains.COUNTERSIGNING;
import static org.workrules.api.document.DocumentChains.DISAGREEMENT;
import static org.workrules.api.document.DocumentChains.INCOMING_APPROVAL;
import static org.workrules.api.document.DocumentChains.JOINT_DOCUMENT_DRAFT;
import static org.workrules.api.document.DocumentChains.SIGNING;
import static org.workrules.api.document.DocumentChains.SUPERIOR_DOCUMENT;
import static org.workrules.api.document.DocumentFacts.ALREADY_PROVIDED;
import static org.workrules.api.document.DocumentFacts.APPOINTMENT;
import static org.workrules.api.document.DocumentFacts.ASSIGNED_BY_LEADER;
import static org.workrules.api.document.DocumentFacts.AUDIT_MATTER;
import static org.workrules.api.document.DocumentFacts.CARRIES_REQUEST;
import static org.workrules.api.document.DocumentFacts.CLASSIFICATION;
import static org.workrules.api.document.DocumentFacts.CONCERNS_OTHER_DEPARTMENTS;
import static org.workrules.api.document.DocumentFacts.CONSULTED_AND_AGREED;
import static org.workrules.api.document.DocumentFacts.COUNTERSIGNED;
import static org.workrules.api.document.DocumentFacts.DEEMED_NECESSARY;
import static org.workrules.api.document.DocumentFacts.DIRECTION;
import static org.workrules.api.document.DocumentFacts.DISAGREEMENT_REMAINS;
import static org.workrules.api.document.DocumentFacts.DOES_NOT_COMPLY;
import static org.workrules.api.document.DocumentFacts.DRAFTED_BY_GOVERNMENT_DEPARTMENT;
import static org.workrules.api.document.DocumentFacts.INTERPRETATION_ATTACHED;
import static org.workrules.api.document.DocumentFacts.IN_NAME_OF;
import static org.workrules.api.document.DocumentFacts.KIND;
import static org.workrules.api.document.DocumentFacts.LARGE_IMPACT;
import static org.workrules.api.document.DocumentFacts.MAINLY_GOVERNMENT_DUTIES;
import static org.workrules.api.document.DocumentFacts.MAJOR_FUNDS;
import static org.workrules.api.document.DocumentFacts.MAJOR_PROJECT;
import static org.workrules.api.document.DocumentFacts.MORE_THAN_ONE_BRIEFING;
import static org.workrules.api.document.DocumentFacts.MUST_GO_DIRECTLY;
import static org.workrules.api.document.DocumentFacts.NORMATIVE_DOCUMENT;
import static org.workrules.api.document.DocumentFacts.NO_REPLY_IN_TIME;
import static org.workrules.api.document.DocumentFacts.RESPONSE_PLAN_ATTACHED;
import static org.workrules.api.document.DocumentFacts.SENDER;
import static org.workrules.api.document.DocumentFacts.SEPARATE_WORK_PLAN;
import static org.workrules.api.document.DocumentFacts.SEVERAL_ADDRESSEES;
import static org.workrules.api.document.DocumentFacts.SEVERAL_MATTERS;
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
import static org.workrules.api.document.DocumentOptions.DEPARTMENT_AS_SENDER;
import static org.workrules.api.document.DocumentOptions.DOWNWARD;
import static org.workrules.api.document.DocumentOptions.GOVERNMENT;
import static org.workrules.api.document.DocumentOptions.LATERAL;
import static org.workrules.api.document.DocumentOptions.PARTY_COMMITTEE_AND_GOVERNMENT;
import static org.workrules.api.document.DocumentOptions.TOP_SECRET;
import static org.workrules.api.document.DocumentOptions.TOWNSHIP_AS_SENDER;
import static org.workrules.api.document.DocumentOptions.UPWARD;
import static org.workrules.api.document.DocumentRulings.ATTACHMENTS;
import static org.workrules.api.document.DocumentRulings.BRIEFINGS;
import static org.workrules.api.document.DocumentRulings.CHANNEL;
import static org.workrules.api.document.DocumentRulings.COMPLIANCE;
import static org.workrules.api.document.DocumentRulings.COUNTERSIGNATURE;
import static org.workrules.api.document.DocumentRulings.DUTY_TO_CONSULT;
import static org.workrules.api.document.DocumentRulings.NECESSITY;
import static org.workrules.api.document.DocumentRulings.NEEDLESS_DOCUMENT;
import static org.workrules.api.document.DocumentRulings.NOT_TO_LEADERS_IN_PERSON;
import static org.workrules.api.document.DocumentRulings.NO_REQUEST_IN_REPORT;
import static org.workrules.api.document.DocumentRulings.NO_SKIPPING;
import static org.workrules.api.document.DocumentRulings.ONE_ADDRESSEE;
import static org.workrules.api.document.DocumentRulings.ONE_MATTER;
import static org.workrules.api.document.DocumentRulings.OWN_MATTERS_OF_DEPARTMENTS;
import static org.workrules.api.document.DocumentRulings.SEPARATE_PLAN;
import static org.workrules.api.document.DocumentRulings.SILENCE;
import static org.workrules.api.matter.DutyRule.duty;
import static org.workrules.api.matter.MatterFacts.FOR_PARTY_COMMITTEE;
import static org.workrules.api.matter.Matters.DISAGREEMENTS;
import static org.workrules.api.matter.RequirementRule.requirement;
import static org.workrules.api.matter.Requirements.GOVERNMENT_DELIBERATION;
import static org.workrules.api.procedure.Acts.APPROVE;
import static org.workrules.api.procedure.Acts.APPROVE_FINALLY;
import static org.workrules.api.procedure.Acts.CHECK;
import static org.workrules.api.procedure.Acts.CHECK_STRICTLY;
import static org.workrules.api.procedure.Acts.CONSULT;
import static org.workrules.api.procedure.Acts.COORDINATE;
import static org.workrules.api.procedure.Acts.COUNTERSIGN;
import static org.workrules.api.procedure.Acts.COUNTERSIGN_OR_SUBMIT_JOINTLY;
import static org.workrules.api.procedure.Acts.DECIDE;
import static org.workrules.api.procedure.Acts.DELIBERATE_OR_APPROVE;
import static org.workrules.api.procedure.Acts.PRESENT;
import static org.workrules.api.procedure.Acts.PROPOSE_HANDLING;
import static org.workrules.api.procedure.Acts.REACH_AGREEMENT_OR_PROPOSE;
import static org.workrules.api.procedure.Acts.READ_AND_INSTRUCT;
import static org.workrules.api.procedure.Acts.REFER;
import static org.workrules.api.procedure.Acts.SIGN;
import static org.workrules.api.procedure.Acts.SIGN_AND_ISSUE;
import static org.workrules.api.procedure.Acts.STATE_REASONS;
import static org.workrules.api.procedure.Acts.SUBMIT;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.procedure.Step.eachOf;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Condition.isNot;
import static org.workrules.api.rule.Facts.CANNOT_REPLY_IN_TIME;
import static org.workrules.api.rule.Facts.LAW_PROVIDES_OTHERWISE;
import static org.workrules.api.rule.Facts.LEAD_DEPARTMENT_SETS_LIMIT;
import static org.workrules.api.rule.Facts.MAJOR_MATTER;
import static org.workrules.api.rule.Facts.URGENT;
import static org.workrules.api.ruling.Ruling.DEEMED_NO_OBJECTION;
import static org.workrules.api.ruling.Ruling.FORBIDDEN;
import static org.workrules.api.ruling.Ruling.LACKING;
import static org.workrules.api.ruling.Ruling.PERMITTED;
import static org.workrules.api.ruling.RulingRule.ruling;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.time.Events.ASSIGNED;
import static org.workrules.api.time.Events.CONSULTATION_RECEIVED;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSource.AGREEMENT_WITH_LEAD_DEPARTMENT;
import static org.workrules.api.time.LimitSource.LAW;
import static org.workrules.api.time.LimitSource.LEAD_DEPARTMENT;
import static org.workrules.api.time.LimitSubjects.CONSULTATION_REPLY;
import static org.workrules.api.time.LimitSubjects.DOCUMENT_HANDLING;
import static org.workrules.api.time.LimitSubjects.LEGALITY_REVIEW;
import static org.workrules.api.time.LimitSubjects.SUPERIOR_DOCUMENT_PRESENTATION;
import static org.workrules.api.time.LimitUnit.WORKING_DAY;
import static org.workrules.api.time.Promptness.AT_ONCE;
import static org.workrules.api.time.TimeLimit.setBy;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.api.time.TimeLimit.within;
import static org.workrules.profile.zhuanglang.Vocabulary.CENTRAL_DOCUMENT;
import static org.workrules.profile.zhuanglang.Vocabulary.CHECK_BEFORE_ISSUE;
import static org.workrules.profile.zhuanglang.Vocabulary.COUNTY_APPROVAL;
import static org.workrules.profile.zhuanglang.Vocabulary.DOCUMENT_BUSINESS;
import static org.workrules.profile.zhuanglang.Vocabulary.GOVERNMENT_RULES;
import static org.workrules.profile.zhuanglang.Vocabulary.HEADS_APPROVAL_OF_ISSUE;
import static org.workrules.profile.zhuanglang.Vocabulary.IMPORTANT_INSTRUCTION;
import static org.workrules.profile.zhuanglang.Vocabulary.INTERPRETATION_MATERIAL;
import static org.workrules.profile.zhuanglang.Vocabulary.INVESTIGATION;
import static org.workrules.profile.zhuanglang.Vocabulary.INVESTIGATION_NOTICE;
import static org.workrules.profile.zhuanglang.Vocabulary.JOINT_HANDLING;
import static org.workrules.profile.zhuanglang.Vocabulary.MAJOR_POLICY_ADJUSTMENT;
import static org.workrules.profile.zhuanglang.Vocabulary.NOT_LEVEL_BY_LEVEL;
import static org.workrules.profile.zhuanglang.Vocabulary.OWN_POWERS;
import static org.workrules.profile.zhuanglang.Vocabulary.PROGRESS_EXPLAINED;
import static org.workrules.profile.zhuanglang.Vocabulary.PROPOSED_HANDLING;
import static org.workrules.profile.zhuanglang.Vocabulary.RESPONSE_PLAN;
import static org.workrules.profile.zhuanglang.Vocabulary.SUBMIT_INTERPRETATION_MATERIAL;
import static org.workrules.profile.zhuanglang.Vocabulary.SUBMIT_RESPONSE_PLAN;
import static org.workrules.profile.zhuanglang.Vocabulary.UNCLEAR_PROPOSAL;
import static org.workrules.profile.zhuanglang.WorkRules2023.article;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.workrules.api.actor.Bodies;
import org.workrules.api.document.DocumentOptions;
import org.workrules.api.procedure.Chain;
import org.workrules.api.procedure.ChainRule;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Condition;
import org.workrules.api.rule.Rule;
import org.workrules.api.ruling.RulingRule;
import org.workrules.api.source.Provision;
import org.workrules.api.spi.Acknowledged;
import org.workrules.api.time.LimitRule;
import org.workrules.api.time.LimitSource;

/** 第十章 公文审批: documents, articles 59 to 72. */
final class Documents {

  static final List<LimitRule> LIMITS =
      Arrays.asList(

          // Art. 63
          limit("reply", CONSULTATION_REPLY)
              .gist("部门之间征求意见或者会签，被征求方一般在七个工作日内答复。")
              .by(CONSULTED_DEPARTMENT)
              .generally(within(7, WORKING_DAY, CONSULTATION_RECEIVED))
              .citing(article(63)),
          limit("reply-as-lead-department-asks", CONSULTATION_REPLY)
              .gist("主办部门对时限另提要求的，按其要求答复。")
              .by(CONSULTED_DEPARTMENT)
              .when(is(LEAD_DEPARTMENT_SETS_LIMIT))
              .stated(setBy(LEAD_DEPARTMENT))
              .overriding("reply")
              .citing(article(63)),
          limit("reply-as-agreed", CONSULTATION_REPLY)
              .gist("确有特殊情况来不及答复的，主动联系主办部门，商定答复的时间和方式。")
              .by(CONSULTED_DEPARTMENT)
              .when(is(CANNOT_REPLY_IN_TIME))
              .shall(setBy(AGREEMENT_WITH_LEAD_DEPARTMENT))
              .overriding("reply", "reply-as-lead-department-asks")
              .citing(article(63)),

          // Art. 66
          limit("superior-document-presentation", SUPERIOR_DOCUMENT_PRESENTATION)
              .gist("中央和国家部委来文、上级领导重要批示，原则上第一时间呈县长。")
              .when(is(CENTRAL_DOCUMENT).or(is(IMPORTANT_INSTRUCTION)))
              .inPrinciple(unquantified(AT_ONCE))
              .citing(article(66)),

          // Art. 70
          limit("handling-own-powers", DOCUMENT_HANDLING)
              .gist("批办、转办的公文属自身职权的，承办部门七个工作日内办完。")
              .by(HANDLING_DEPARTMENT)
              .when(is(DOCUMENT_BUSINESS, OWN_POWERS))
              .shall(within(7, WORKING_DAY, ASSIGNED))
              .citing(article(70)),
          limit("handling-county-approval", DOCUMENT_HANDLING)
              .gist("须报县政府审批的，承办部门七个工作日内拿出自己的意见。")
              .by(HANDLING_DEPARTMENT)
              .when(is(DOCUMENT_BUSINESS, COUNTY_APPROVAL))
              .shall(within(7, WORKING_DAY, ASSIGNED))
              .citing(article(70)),
          limit("handling-joint", DOCUMENT_HANDLING)
              .gist("须与其他部门一起办理的，主办部门会商后十个工作日内提出意见。")
              .by(Bodies.LEAD_DEPARTMENT)
              .when(is(DOCUMENT_BUSINESS, JOINT_HANDLING))
              .shall(within(10, WORKING_DAY, ASSIGNED))
              .citing(article(70)),
          limit("legality-review", LEGALITY_REVIEW)
              .gist("合法性审查的时间，依有关规定。")
              .stated(setBy(LAW))
              .citing(article(70)),
          limit("handling-investigation", DOCUMENT_HANDLING)
              .gist("须调查论证的，至迟三十个工作日报告结果。")
              .when(is(DOCUMENT_BUSINESS, INVESTIGATION))
              .mustNotExceed(within(30, WORKING_DAY, ASSIGNED))
              .citing(article(70)),
          limit("handling-urgent", DOCUMENT_HANDLING)
              .gist("紧急公文，听从县政府给定的时间。")
              .when(is(URGENT))
              .stated(setBy(LimitSource.COUNTY_GOVERNMENT))
              .overriding(
                  "handling-own-powers",
                  "handling-county-approval",
                  "handling-joint",
                  "handling-investigation")
              .citing(article(70)),
          limit("legality-review-urgent", LEGALITY_REVIEW)
              .gist("紧急公文的合法性审查，听从县政府给定的时间。")
              .when(is(URGENT))
              .stated(setBy(LimitSource.COUNTY_GOVERNMENT))
              .overriding("legality-review")
              .citing(article(70)),
          limit("handling-by-law", DOCUMENT_HANDLING)
              .gist("法律法规对办理时间另作规定的，依其规定。")
              .when(is(LAW_PROVIDES_OTHERWISE))
              .stated(setBy(LAW))
              .overriding(
                  "handling-own-powers",
                  "handling-county-approval",
                  "handling-joint",
                  "handling-investigation",
                  "handling-urgent")
              .citing(article(70)),
          limit("legality-review-by-law", LEGALITY_REVIEW)
              .gist("法律法规对合法性审查的时间另作规定的，依其规定。")
              .when(is(LAW_PROVIDES_OTHERWISE))
              .stated(setBy(LAW))
              .overriding("legality-review", "legality-review-urgent")
              .citing(article(70)));

  /** Of minutes, article 55 says who signs them; the general rules do not. */
  private static final Condition OTHER_THAN_MINUTES = isNot(KIND, MINUTES);

  private static final Condition IN_ITS_NAME = is(IN_NAME_OF, GOVERNMENT).and(OTHER_THAN_MINUTES);

  private static final Condition MAJOR_MATTER_IN_ITS_NAME =
      IN_ITS_NAME.and(
          is(AUDIT_MATTER)
              .or(is(MAJOR_FUNDS))
              .or(is(MAJOR_POLICY_ADJUSTMENT))
              .or(is(MAJOR_PROJECT))
              .or(is(MAJOR_MATTER)));

  private static final Condition LATERAL_OR_DOWNWARD =
      IN_ITS_NAME.and(is(DIRECTION, LATERAL, DOWNWARD));

  /** Of departments only: of what townships submit, article 61 says nothing. */
  private static final Condition REQUEST_CONCERNING_OTHERS =
      is(SENDER, DEPARTMENT_AS_SENDER).and(is(KIND, REQUEST)).and(is(CONCERNS_OTHER_DEPARTMENTS));

  private static final Condition APPROVED_SKIPPING = is(SKIPS_LEVEL).and(is(SKIPPING_APPROVED));

  private static final Condition ASSIGNED_BY_THE_LEADER =
      is(TO_LEADER_IN_PERSON).and(is(ASSIGNED_BY_LEADER));

  private static final Condition TOP_SECRET_AND_DIRECT =
      is(TO_LEADER_IN_PERSON).and(is(CLASSIFICATION, TOP_SECRET)).and(is(MUST_GO_DIRECTLY));

  /** What the government is asked to issue: of other bodies' documents article 64 says nothing. */
  private static final Condition NORMATIVE_DOCUMENT_OF_GOVERNMENT =
      is(NORMATIVE_DOCUMENT).and(is(IN_NAME_OF, GOVERNMENT));

  private static final Chain DESPITE_DISAGREEMENT =
      first(CONSULT, LEAD_DEPARTMENT_HEAD)
          .then(STATE_REASONS, Bodies.LEAD_DEPARTMENT)
          .then(eachOf(COUNTERSIGN, Bodies.LEAD_DEPARTMENT, CONCERNED_DEPARTMENT_LEADER))
          .then(DECIDE, COUNTY_GOVERNMENT);

  static final List<ChainRule> CHAINS =
      Arrays.asList(

          // Art. 60
          chain("draft-for-party-committee", JOINT_DOCUMENT_DRAFT)
              .gist("县政府部门牵头起草、主要讲政府职责的文稿，送县委会议或联合发文之前先过县政府这一关。")
              .when(is(MAINLY_GOVERNMENT_DUTIES).and(is(DRAFTED_BY_GOVERNMENT_DEPARTMENT)))
              .shall(
                  first(SUBMIT, LEAD_DRAFTING_DEPARTMENT)
                      .then(DELIBERATE_OR_APPROVE, COUNTY_GOVERNMENT))
              .citing(article(60)),

          // Art. 61
          chain("countersigning", COUNTERSIGNING)
              .gist("部门的请示触及别的部门职权的，先协商，再由各方负责人会签或者联名上报，请县政府审批。")
              .when(REQUEST_CONCERNING_OTHERS)
              .must(
                  first(CONSULT, Bodies.LEAD_DEPARTMENT)
                      .then(
                          eachOf(
                              COUNTERSIGN_OR_SUBMIT_JOINTLY,
                              LEAD_DEPARTMENT_HEAD,
                              CONCERNED_DEPARTMENT_LEADER))
                      .then(APPROVE, COUNTY_GOVERNMENT))
              .citing(article(61)),
          chain("countersigning-despite-disagreement", COUNTERSIGNING)
              .gist("请示涉及的部门谈不拢的，主办部门摆出各方理由和自己的建议，只走会签，再请县政府定夺。")
              .when(REQUEST_CONCERNING_OTHERS.and(is(DISAGREEMENT_REMAINS)))
              .shall(DESPITE_DISAGREEMENT)
              .overriding("countersigning")
              .citing(article(61)),
          chain("disagreement", DISAGREEMENT)
              .gist("部门意见不一，先由主办部门的主要负责人主动协商。")
              .shall(first(CONSULT, LEAD_DEPARTMENT_HEAD))
              .citing(article(61)),
          chain("disagreement-remaining", DISAGREEMENT)
              .gist("协商不成的，主办部门摆出各方理由和自己的建议，与相关部门会签，请县政府定夺。")
              .when(is(DISAGREEMENT_REMAINS))
              .shall(DESPITE_DISAGREEMENT)
              .overriding("disagreement")
              .citing(article(61)),

          // Art. 62
          chain("coordination", COORDINATION_BY_LEADER)
              .gist("部门有分歧的，分管副县长主动协调，促成一致或者拿出倾向性建议。")
              .shall(
                  first(COORDINATE, DEPUTY_COUNTY_HEAD_IN_CHARGE)
                      .then(REACH_AGREEMENT_OR_PROPOSE, DEPUTY_COUNTY_HEAD_IN_CHARGE))
              .citing(article(62)),

          // Art. 65
          chain("incoming", INCOMING_APPROVAL)
              .gist("报来请批的公文，办公室先拟办，再按分工呈县领导，县领导视需要转请其他县领导核批。")
              .stated(
                  first(PROPOSE_HANDLING, GOVERNMENT_OFFICE)
                      .then(PRESENT, GOVERNMENT_OFFICE)
                      .then(APPROVE, COUNTY_LEADER_IN_CHARGE)
                      .then(Step.of(REFER, COUNTY_LEADER_IN_CHARGE).ifNeeded()))
              .citing(article(65)),
          chain("incoming-major-matter", INCOMING_APPROVAL)
              .gist("报来的公文属重大事项的，办公室拟办后，报到县长那里审批。")
              .when(is(MAJOR_MATTER))
              .stated(
                  first(PROPOSE_HANDLING, GOVERNMENT_OFFICE)
                      .then(PRESENT, GOVERNMENT_OFFICE)
                      .then(APPROVE, COUNTY_HEAD))
              .overriding("incoming")
              .citing(article(65)),

          // Art. 66
          chain("superior-document", SUPERIOR_DOCUMENT)
              .gist("中央和国家部委来文、上级领导重要批示，原则上由县长阅批。")
              .when(is(CENTRAL_DOCUMENT).or(is(IMPORTANT_INSTRUCTION)))
              .inPrinciple(first(READ_AND_INSTRUCT, COUNTY_HEAD))
              .citing(article(66)),

          // Art. 67
          chain("signing-by-head", SIGNING)
              .gist("县政府的议案、规章、命令和人事任免，县长签署。")
              .when(
                  IN_ITS_NAME.and(
                      is(KIND, PROPOSAL, ORDER).or(is(GOVERNMENT_RULES)).or(is(APPOINTMENT))))
              .stated(first(SIGN, COUNTY_HEAD))
              .overriding("signing-upward", "signing-lateral-or-downward", "signing-if-necessary")
              .citing(article(67)),

          // Art. 68
          chain("signing-upward", SIGNING)
              .gist("以县政府名义上行的公文，办公室主任、分管副县长先后审核，县长签发。")
              .when(IN_ITS_NAME.and(is(DIRECTION, UPWARD)))
              .stated(
                  first(CHECK, OFFICE_DIRECTOR)
                      .then(CHECK, DEPUTY_COUNTY_HEAD_IN_CHARGE)
                      .then(SIGN_AND_ISSUE, COUNTY_HEAD))
              .citing(article(68)),
          chain("signing-lateral-or-downward", SIGNING)
              .gist("以县政府名义平行、下行的公文，分管副县长签发。")
              .when(LATERAL_OR_DOWNWARD)
              .stated(first(SIGN_AND_ISSUE, DEPUTY_COUNTY_HEAD_IN_CHARGE))
              .citing(article(68)),
          chain("signing-if-necessary", SIGNING)
              .gist("平行、下行的公文确有必要的，改由县长签发。")
              .when(LATERAL_OR_DOWNWARD.and(is(DEEMED_NECESSARY)))
              .stated(first(SIGN_AND_ISSUE, COUNTY_HEAD))
              .overriding("signing-lateral-or-downward")
              .citing(article(68)),
          chain("signing-joint", SIGNING)
              .gist("县委和县政府联合发文，分管副县长看内容审核，县长会签。")
              .when(is(IN_NAME_OF, PARTY_COMMITTEE_AND_GOVERNMENT).and(OTHER_THAN_MINUTES))
              .stated(first(CHECK, DEPUTY_COUNTY_HEAD_IN_CHARGE).then(COUNTERSIGN, COUNTY_HEAD))
              .citing(article(68)),

          // Art. 69
          chain("signing-major-matter", SIGNING)
              .gist("审计、大额资金、重大政策调整、重大项目等事项以县政府名义发文，分管副县长把关，县长审定。")
              .when(MAJOR_MATTER_IN_ITS_NAME)
              .stated(
                  first(CHECK_STRICTLY, DEPUTY_COUNTY_HEAD_IN_CHARGE)
                      .then(APPROVE_FINALLY, COUNTY_HEAD))
              .overriding("signing-lateral-or-downward", "signing-if-necessary")
              .citing(article(69)));

  static final List<RulingRule> RULINGS =
      Arrays.asList(

          // Art. 59
          ruling("compliance", COMPLIANCE)
              .gist("报县政府的公文，要合乎公文处理条例和行文的规矩。")
              .when(is(DOES_NOT_COMPLY))
              .shall(FORBIDDEN)
              .citing(article(59)),
          ruling("necessity", NECESSITY)
              .gist("没有必要的，不应行文。")
              .when(is(UNNECESSARY))
              .shall(FORBIDDEN)
              .citing(article(59)),
          ruling("no-skipping", NO_SKIPPING)
              .gist("没有获批，不能越过上一级行文。")
              .when(is(SKIPS_LEVEL))
              .mustNot(FORBIDDEN)
              .citing(article(59)),
          ruling("skipping-approved", NO_SKIPPING)
              .gist("越级行文获得批准的，可以。")
              .when(APPROVED_SKIPPING)
              .stated(PERMITTED)
              .overriding("no-skipping")
              .citing(article(59)),
          ruling("one-addressee", ONE_ADDRESSEE)
              .gist("一份公文不能同时报几处。")
              .when(is(SEVERAL_ADDRESSEES))
              .mustNot(FORBIDDEN)
              .citing(article(59)),
          ruling("one-matter", ONE_MATTER)
              .gist("乡镇、部门报县政府的请示，一份只谈一件事。")
              .when(
                  is(SENDER, DEPARTMENT_AS_SENDER, TOWNSHIP_AS_SENDER)
                      .and(is(KIND, REQUEST))
                      .and(is(SEVERAL_MATTERS)))
              .shall(FORBIDDEN)
              .citing(article(59)),
          ruling("no-request-in-report", NO_REQUEST_IN_REPORT)
              .gist("报告里面不能捎带请示。")
              .when(is(KIND, REPORT).and(is(CARRIES_REQUEST)))
              .mustNot(FORBIDDEN)
              .citing(article(59)),
          ruling("not-to-leaders", NOT_TO_LEADERS_IN_PERSON)
              .gist("公文一般不能直接送到县领导个人手上。")
              .when(is(TO_LEADER_IN_PERSON))
              .generally(FORBIDDEN)
              .citing(article(59)),
          ruling("to-leader-when-assigned", NOT_TO_LEADERS_IN_PERSON)
              .gist("县领导自己交办的事，可以直接报给本人。")
              .when(ASSIGNED_BY_THE_LEADER)
              .stated(PERMITTED)
              .overriding("not-to-leaders")
              .citing(article(59)),
          ruling("to-leader-when-top-secret", NOT_TO_LEADERS_IN_PERSON)
              .gist("绝密而又非直接报送不可的，可以直接报给县领导。")
              .when(TOP_SECRET_AND_DIRECT)
              .stated(PERMITTED)
              .overriding("not-to-leaders")
              .citing(article(59)),
          ruling("level-by-level", CHANNEL)
              .gist("文件一律循程序，一级一级往上呈。")
              .when(is(NOT_LEVEL_BY_LEVEL))
              .must(FORBIDDEN)
              .citing(article(59)),
          ruling("level-skipped-with-approval", CHANNEL)
              .gist("获准越级的，不必再一级一级呈。")
              .when(is(NOT_LEVEL_BY_LEVEL).and(APPROVED_SKIPPING))
              .stated(PERMITTED)
              .overriding("level-by-level")
              .citing(article(59)),
          ruling("assigned-straight-to-leader", CHANNEL)
              .gist("县领导自己交办的事直接报给本人，不必逐级。")
              .when(is(NOT_LEVEL_BY_LEVEL).and(ASSIGNED_BY_THE_LEADER))
              .stated(PERMITTED)
              .overriding("level-by-level")
              .citing(article(59)),
          ruling("top-secret-straight-to-leader", CHANNEL)
              .gist("绝密而又非直接报送不可的，报给县领导不必逐级。")
              .when(is(NOT_LEVEL_BY_LEVEL).and(TOP_SECRET_AND_DIRECT))
              .stated(PERMITTED)
              .overriding("level-by-level")
              .citing(article(59)),

          // Art. 61
          ruling("consult-other-departments", DUTY_TO_CONSULT)
              .gist("部门的请示触及别的部门职权，没有与其充分协商的，欠缺必经步骤。")
              .when(
                  REQUEST_CONCERNING_OTHERS
                      .and(isNot(CONSULTED_AND_AGREED))
                      .and(isNot(DISAGREEMENT_REMAINS)))
              .must(LACKING)
              .citing(article(61)),
          ruling("countersignature", COUNTERSIGNATURE)
              .gist("部门的请示触及别的部门职权，既未会签也未联名上报的，欠缺必备手续。")
              .when(REQUEST_CONCERNING_OTHERS.and(isNot(COUNTERSIGNED)))
              .must(LACKING)
              .citing(article(61)),

          // Art. 63
          ruling("silence", SILENCE)
              .gist("过了期限不答复，就当作没有异议。")
              .when(is(NO_REPLY_IN_TIME))
              .stated(DEEMED_NO_OBJECTION)
              .citing(article(63)),

          // Art. 64
          ruling("interpretation-material", ATTACHMENTS)
              .gist("送请县政府制发的规范性文件，解读材料要一起送。")
              .when(NORMATIVE_DOCUMENT_OF_GOVERNMENT.and(isNot(INTERPRETATION_ATTACHED)))
              .shall(LACKING)
              .citing(article(64)),
          ruling("response-plan", ATTACHMENTS)
              .gist("送请县政府制发的规范性文件估计影响较大的，舆情应对方案要同时送。")
              .when(
                  NORMATIVE_DOCUMENT_OF_GOVERNMENT
                      .and(is(LARGE_IMPACT))
                      .and(isNot(RESPONSE_PLAN_ATTACHED)))
              .shall(LACKING)
              .citing(article(64)),

          // Art. 65
          ruling("proposed-handling", PROPOSED_HANDLING)
              .gist("办公室的拟办意见具体可行，并点明谁牵头、谁负责。")
              .when(is(UNCLEAR_PROPOSAL))
              .stated(LACKING)
              .citing(article(65)),

          // Art. 70
          ruling("investigation-notice", INVESTIGATION_NOTICE)
              .gist("须调查论证的，先讲清办到哪一步。")
              .when(is(DOCUMENT_BUSINESS, INVESTIGATION).and(isNot(PROGRESS_EXPLAINED)))
              .shall(LACKING)
              .citing(article(70)),

          // Art. 71
          ruling("own-matters-of-departments", OWN_MATTERS_OF_DEPARTMENTS)
              .gist("部门自己职权里的事由部门发文，不借县政府或其办公室的名义。")
              .when(
                  is(IN_NAME_OF, GOVERNMENT, DocumentOptions.GOVERNMENT_OFFICE)
                      .and(is(WITHIN_DEPARTMENT_POWERS)))
              .stated(FORBIDDEN)
              .citing(article(71)),
          ruling("already-provided", NEEDLESS_DOCUMENT)
              .gist("法律、行政法规已有明文，或者现有文件仍然管用的，一律不另发文件。")
              .when(is(ALREADY_PROVIDED))
              .mustNot(FORBIDDEN)
              .citing(article(71)),
          ruling("separate-plan", SEPARATE_PLAN)
              .gist("分工方案原则上并入文件，不另外发文。")
              .when(is(SEPARATE_WORK_PLAN))
              .inPrinciple(FORBIDDEN)
              .citing(article(71)),
          ruling("one-briefing", BRIEFINGS)
              .gist("一个部门报县政府的简报，原则上限于一种。")
              .when(is(SENDER, DEPARTMENT_AS_SENDER).and(is(MORE_THAN_ONE_BRIEFING)))
              .inPrinciple(FORBIDDEN)
              .citing(article(71)),
          ruling("without-substance", NEEDLESS_DOCUMENT)
              .gist("空洞的、可有可无的文件简报，一律不发。")
              .when(is(WITHOUT_SUBSTANCE))
              .mustNot(FORBIDDEN)
              .citing(article(71)));

  /** What decisions need; how documents are handled stands in the lists before. */
  static final List<Rule<?, ?>> RULES =
      Arrays.asList(

          // Art. 60
          requirement("government-approval-before-party-committee", GOVERNMENT_DELIBERATION)
              .gist("要送县委会议或者与县委联合发文的稿子，主要讲政府职责、由县政府部门牵头的，先经县政府审议或者审批。")
              .when(
                  is(FOR_PARTY_COMMITTEE)
                      .and(is(MAINLY_GOVERNMENT_DUTIES))
                      .and(is(DRAFTED_BY_GOVERNMENT_DEPARTMENT)))
              .shall(Step.of(DELIBERATE_OR_APPROVE, COUNTY_GOVERNMENT))
              .citing(article(60)),

          // Art. 61
          duty("disagreements", DISAGREEMENTS)
              .gist("部门之间协商不成的，归县政府定夺。")
              .when(is(DISAGREEMENT_REMAINS))
              .shall(Step.of(DECIDE, COUNTY_GOVERNMENT))
              .citing(article(61)),

          // Art. 62
          duty("coordination-of-disagreements", DISAGREEMENTS)
              .gist("部门之间有分歧的，分管副县长主动协调。")
              .shall(Step.of(COORDINATE, DEPUTY_COUNTY_HEAD_IN_CHARGE))
              .citing(article(62)),

          // Art. 64
          requirement("interpretation-material-first", INTERPRETATION_MATERIAL)
              .gist("部门请县政府制发规范性文件，把解读政策的材料一起报上来。")
              .when(NORMATIVE_DOCUMENT_OF_GOVERNMENT)
              .shall(Step.of(SUBMIT_INTERPRETATION_MATERIAL, DEPARTMENTS))
              .citing(article(64)),
          requirement("response-plan-first", RESPONSE_PLAN)
              .gist("规范性文件出台后可能影响较大的，部门还要报上应对舆情的方案。")
              .when(NORMATIVE_DOCUMENT_OF_GOVERNMENT.and(is(LARGE_IMPACT)))
              .shall(Step.of(SUBMIT_RESPONSE_PLAN, DEPARTMENTS))
              .citing(article(64)),

          // Art. 69
          requirement("check-before-issue", CHECK_BEFORE_ISSUE)
              .gist("审计、大额资金、重大政策调整、重大项目等重大事项以县政府名义发文，分管副县长先认真把关。")
              .when(MAJOR_MATTER_IN_ITS_NAME)
              .stated(Step.of(CHECK_STRICTLY, DEPUTY_COUNTY_HEAD_IN_CHARGE))
              .citing(article(69)),
          requirement("approval-before-issue", HEADS_APPROVAL_OF_ISSUE)
              .gist("上述重大事项以县政府名义发文，分管副县长把关之后，由县长审定。")
              .when(MAJOR_MATTER_IN_ITS_NAME)
              .stated(Step.of(APPROVE_FINALLY, COUNTY_HEAD))
              .after(CHECK_BEFORE_ISSUE)
              .citing(article(69)));

  static final List<Acknowledged> ACKNOWLEDGED =
      Arrays.asList(
          Acknowledged.overlap(
              "signing-by-head",
              "signing-major-matter",
              "命令、议案等又属重大事项的，两条都由县长收尾，并不相斥，第六十九条因此只排除平行文、下行文的规则（副县长独自签发，容不下县长审定；是否报县长也不再看必要与否）；但用签署还是审定、副县长要否先把关，未写如何衔接。"),
          Acknowledged.overlap(
              "signing-upward",
              "signing-major-matter",
              "平行文、下行文由副县长独自签发，容不下县长审定，第六十九条因此排除其规则；上行文又属重大事项的，两条流程都以县长收尾，并不相斥，只是办公室主任是否仍须审核，文本未写明。"),
          Acknowledged.gap(
              SIGNING, "只写了县政府名义和县委、县政府联合的公文；以县政府办公室、两办、党组、部门名义发的，以及四种会议以外的纪要，由谁签发文本没有写。"));

  static final List<Provision> REGISTER =
      Collections.singletonList(declaratory(article(72), "提出公文电子化的方向，没有建成时间和纸质公文的控制数。"));

  private Documents() {}
}
