package org.workrules.profile.qinghemen;

import static org.workrules.api.actor.Bodies.CONCERNED_DEPARTMENTS;
import static org.workrules.api.actor.Bodies.COUNTY_GOVERNMENT;
import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Bodies.JUSTICE_BUREAU;
import static org.workrules.api.document.DocumentChains.NORMATIVE_DOCUMENT_CLEAN_UP;
import static org.workrules.api.document.DocumentChains.NORMATIVE_DOCUMENT_REVIEW;
import static org.workrules.api.document.DocumentFacts.APPROVED_BY_GOVERNMENT;
import static org.workrules.api.document.DocumentFacts.BEYOND_POWERS;
import static org.workrules.api.document.DocumentFacts.CONTRARY_TO_HIGHER_RULES;
import static org.workrules.api.document.DocumentFacts.CURTAILS_RIGHTS;
import static org.workrules.api.document.DocumentFacts.GOVERNMENT_ASKED_FIRST;
import static org.workrules.api.document.DocumentFacts.IN_NAME_OF;
import static org.workrules.api.document.DocumentFacts.NORMATIVE_DOCUMENT;
import static org.workrules.api.document.DocumentFacts.OPINIONS_HEARD;
import static org.workrules.api.document.DocumentFacts.PROCEDURE_NOT_FOLLOWED;
import static org.workrules.api.document.DocumentFacts.SETS_LICENCE_PENALTY_OR_COERCION;
import static org.workrules.api.document.DocumentOptions.DEPARTMENT;
import static org.workrules.api.document.DocumentOptions.GOVERNMENT;
import static org.workrules.api.document.DocumentOptions.GOVERNMENT_OFFICE;
import static org.workrules.api.document.DocumentOptions.SEVERAL_DEPARTMENTS;
import static org.workrules.api.document.DocumentRulings.APPROVAL_BEFORE_ISSUE;
import static org.workrules.api.document.DocumentRulings.CROSS_DEPARTMENT_ISSUER;
import static org.workrules.api.document.DocumentRulings.DUTY_TO_CONSULT;
import static org.workrules.api.document.DocumentRulings.NORMATIVE_CONTENT;
import static org.workrules.api.document.DocumentRulings.REQUEST_BEFORE_ISSUE;
import static org.workrules.api.document.DocumentRulings.UNLAWFUL_DOCUMENT;
import static org.workrules.api.matter.DutyRule.duty;
import static org.workrules.api.matter.Matters.NORMATIVE_DOCUMENTS;
import static org.workrules.api.matter.RequirementRule.requirement;
import static org.workrules.api.matter.Requirements.DEPARTMENTS_OPINIONS;
import static org.workrules.api.matter.Requirements.FILING;
import static org.workrules.api.matter.Requirements.GOVERNMENT_APPROVAL;
import static org.workrules.api.matter.Requirements.REQUEST_TO_GOVERNMENT;
import static org.workrules.api.procedure.Acts.CLEAN_UP;
import static org.workrules.api.procedure.Acts.FILE;
import static org.workrules.api.procedure.Acts.SUBMIT;
import static org.workrules.api.procedure.Acts.SUBMIT_REQUEST;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Condition.isNot;
import static org.workrules.api.rule.Facts.CROSS_DEPARTMENT;
import static org.workrules.api.rule.Facts.IMPORTANT_JOINT_DOCUMENT;
import static org.workrules.api.rule.Facts.WIDE_ATTENTION;
import static org.workrules.api.ruling.Ruling.CORRECTED_OR_REVOKED;
import static org.workrules.api.ruling.Ruling.FORBIDDEN;
import static org.workrules.api.ruling.Ruling.LACKING;
import static org.workrules.api.ruling.RulingRule.ruling;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSubjects.CROSS_DEPARTMENT_REQUEST;
import static org.workrules.api.time.LimitSubjects.NORMATIVE_DOCUMENT_CLEAN_UP_TIME;
import static org.workrules.api.time.Promptness.BEFOREHAND;
import static org.workrules.api.time.Promptness.PROMPTLY;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.qinghemen.Vocabulary.CHECK_LEGALITY;
import static org.workrules.profile.qinghemen.Vocabulary.DEPARTMENT_LEGAL_OFFICE;
import static org.workrules.profile.qinghemen.Vocabulary.GIVE_APPROVAL;
import static org.workrules.profile.qinghemen.Vocabulary.HEAR_OPINIONS;
import static org.workrules.profile.qinghemen.Vocabulary.INCONSISTENT_WITH_POLICY;
import static org.workrules.profile.qinghemen.Vocabulary.KEEP_UP_TO_DATE;
import static org.workrules.profile.qinghemen.Vocabulary.NORMATIVE_DOCUMENT_FILING;
import static org.workrules.profile.qinghemen.Vocabulary.NORMATIVE_LEGALITY_CHECK;
import static org.workrules.profile.qinghemen.Vocabulary.OUT_OF_STEP;
import static org.workrules.profile.qinghemen.Vocabulary.SUBMIT_FOR_FILING;
import static org.workrules.profile.qinghemen.WorkRules2022.article;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.workrules.api.matter.DutyRule;
import org.workrules.api.matter.RequirementRule;
import org.workrules.api.procedure.ChainRule;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Condition;
import org.workrules.api.ruling.RulingRule;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitRule;
import org.workrules.api.time.LimitSubjects;

/** 第四章 坚持依法行政: administration by law, articles 17 to 21. */
final class LawfulAdministration {

  /** 以区政府、办公室和部门名义制发而不合政策、不相适应的: what art. 20 has cleaned up. */
  private static final Condition TO_BE_CLEANED_UP =
      is(INCONSISTENT_WITH_POLICY)
          .or(is(OUT_OF_STEP))
          .and(is(IN_NAME_OF, GOVERNMENT, GOVERNMENT_OFFICE, DEPARTMENT, SEVERAL_DEPARTMENTS));

  static final List<DutyRule> DUTIES =
      Collections.singletonList(

          // Art. 18
          duty("normative-documents-kept-up", NORMATIVE_DOCUMENTS)
              .gist("上位法有变化、本区发展有需要的，区政府适时制定、修改或者废止规范性文件。")
              .stated(Step.of(KEEP_UP_TO_DATE, COUNTY_GOVERNMENT))
              .citing(article(18)));

  static final List<LimitRule> LIMITS =
      Arrays.asList(

          // Art. 20
          limit("cross-department-request", CROSS_DEPARTMENT_REQUEST)
              .gist("就跨部门事项制定规范性文件，触及公众权益或者社会高度关注的，应当事先请示区政府。")
              .by(DEPARTMENTS)
              .when(is(NORMATIVE_DOCUMENT).and(is(CROSS_DEPARTMENT)).and(is(WIDE_ATTENTION)))
              .shall(unquantified(BEFOREHAND))
              .citing(article(20).paragraph(2)),
          limit("joint-document-approval", CROSS_DEPARTMENT_REQUEST)
              .gist("几个部门联合制定的规范性文件，重要的须在发布前取得区政府批准。")
              .by(DEPARTMENTS)
              .when(is(IMPORTANT_JOINT_DOCUMENT))
              .must(unquantified(BEFOREHAND))
              .citing(article(20).paragraph(2)),
          limit("filing", LimitSubjects.FILING)
              .gist("部门的规范性文件，应当依法及时送区司法局备案。")
              .by(DEPARTMENTS)
              .when(is(IN_NAME_OF, DEPARTMENT, SEVERAL_DEPARTMENTS))
              .shall(unquantified(PROMPTLY))
              .citing(article(20).paragraph(4)),
          limit("clean-up-time", NORMATIVE_DOCUMENT_CLEAN_UP_TIME)
              .gist("该清理的规范性文件，由区司法局依规定及时组织清理。")
              .by(JUSTICE_BUREAU)
              .when(TO_BE_CLEANED_UP)
              .stated(unquantified(PROMPTLY))
              .citing(article(20).paragraph(5)));

  static final List<ChainRule> CHAINS =
      Arrays.asList(

          // Art. 20
          chain("legality-of-government-documents", NORMATIVE_DOCUMENT_REVIEW)
              .gist("区政府和区政府办公室名义的规范性文件，合法性由区司法局审核。")
              .when(is(NORMATIVE_DOCUMENT).and(is(IN_NAME_OF, GOVERNMENT, GOVERNMENT_OFFICE)))
              .stated(first(CHECK_LEGALITY, JUSTICE_BUREAU))
              .citing(article(20).paragraph(3)),
          chain("legality-of-departments-documents", NORMATIVE_DOCUMENT_REVIEW)
              .gist("部门的规范性文件，合法性由部门自己的法制机构审核。")
              .when(is(NORMATIVE_DOCUMENT).and(is(IN_NAME_OF, DEPARTMENT, SEVERAL_DEPARTMENTS)))
              .stated(first(CHECK_LEGALITY, DEPARTMENT_LEGAL_OFFICE))
              .citing(article(20).paragraph(3)),
          chain("filing-with-justice-bureau", NORMATIVE_DOCUMENT_FILING)
              .gist("部门的规范性文件，应当依法送区司法局备案。")
              .when(is(NORMATIVE_DOCUMENT).and(is(IN_NAME_OF, DEPARTMENT, SEVERAL_DEPARTMENTS)))
              .shall(first(SUBMIT, DEPARTMENTS).then(FILE, JUSTICE_BUREAU))
              .citing(article(20).paragraph(4)),
          chain("clean-up", NORMATIVE_DOCUMENT_CLEAN_UP)
              .gist("同法律法规和上级政策不合、同经济社会发展不适应的规范性文件，由区司法局组织清理。")
              .when(TO_BE_CLEANED_UP)
              .stated(first(CLEAN_UP, JUSTICE_BUREAU))
              .citing(article(20).paragraph(5)));

  static final List<RulingRule> RULINGS =
      Arrays.asList(

          // Art. 20
          ruling("in-line-with-higher-rules", NORMATIVE_CONTENT)
              .gist("部门的规范性文件要合乎上位法和国家规定。")
              .when(
                  is(NORMATIVE_DOCUMENT)
                      .and(is(CONTRARY_TO_HIGHER_RULES))
                      .and(is(IN_NAME_OF, DEPARTMENT, SEVERAL_DEPARTMENTS)))
              .shall(FORBIDDEN)
              .citing(article(20).paragraph(1)),
          ruling("within-powers-and-procedure", NORMATIVE_CONTENT)
              .gist("部门的规范性文件要守住法定的权限，走完法定的程序。")
              .when(
                  is(NORMATIVE_DOCUMENT)
                      .and(is(BEYOND_POWERS).or(is(PROCEDURE_NOT_FOLLOWED)))
                      .and(is(IN_NAME_OF, DEPARTMENT, SEVERAL_DEPARTMENTS)))
              .shall(FORBIDDEN)
              .citing(article(20).paragraph(1)),
          ruling("cross-department-opinions", DUTY_TO_CONSULT)
              .gist("规范性文件牵涉两个以上部门职权的，要充分听取相关部门的意见。")
              .when(is(NORMATIVE_DOCUMENT).and(is(CROSS_DEPARTMENT)).and(isNot(OPINIONS_HEARD)))
              .shall(LACKING)
              .citing(article(20).paragraph(2)),
          ruling("cross-department-issuer", CROSS_DEPARTMENT_ISSUER)
              .gist("跨部门的规范性文件要由区政府制定或者部门联合制定，单个部门不能自行制定。")
              .when(
                  is(NORMATIVE_DOCUMENT).and(is(CROSS_DEPARTMENT)).and(is(IN_NAME_OF, DEPARTMENT)))
              .shall(FORBIDDEN)
              .citing(article(20).paragraph(2)),
          ruling("wide-attention-asks-first", REQUEST_BEFORE_ISSUE)
              .gist("跨部门的规范性文件触及公众权益、社会高度关注的，应当先请示区政府。")
              .when(
                  is(NORMATIVE_DOCUMENT)
                      .and(is(CROSS_DEPARTMENT))
                      .and(is(WIDE_ATTENTION))
                      .and(isNot(GOVERNMENT_ASKED_FIRST)))
              .shall(LACKING)
              .citing(article(20).paragraph(2)),
          ruling("important-joint-document-approved", APPROVAL_BEFORE_ISSUE)
              .gist("部门联合制定的重要规范性文件，没有区政府批准不能发布。")
              .when(is(IMPORTANT_JOINT_DOCUMENT).and(isNot(APPROVED_BY_GOVERNMENT)))
              .must(LACKING)
              .citing(article(20).paragraph(2)),
          ruling("no-licence-penalty-or-coercion", NORMATIVE_CONTENT)
              .gist("规范性文件不得设定许可、处罚和强制一类事项。")
              .when(is(NORMATIVE_DOCUMENT).and(is(SETS_LICENCE_PENALTY_OR_COERCION)))
              .mustNot(FORBIDDEN)
              .citing(article(20).paragraph(3)),
          ruling("no-unlawful-burden", NORMATIVE_CONTENT)
              .gist("规范性文件不得违法减少公众的权益、加重公众的义务。")
              .when(
                  is(NORMATIVE_DOCUMENT).and(is(CURTAILS_RIGHTS)).and(is(CONTRARY_TO_HIGHER_RULES)))
              .mustNot(FORBIDDEN)
              // Unlawfulness of this kind is named, with 不得.
              .overriding("in-line-with-higher-rules")
              .citing(article(20).paragraph(3)),
          ruling("unlawful-documents-corrected", UNLAWFUL_DOCUMENT)
              .gist("部门的规范性文件违反上位法或者国家规定的，要责令纠正，或者予以修正、撤销。")
              .when(
                  is(NORMATIVE_DOCUMENT)
                      .and(is(CONTRARY_TO_HIGHER_RULES))
                      .and(is(IN_NAME_OF, DEPARTMENT, SEVERAL_DEPARTMENTS)))
              .shall(CORRECTED_OR_REVOKED)
              .citing(article(20).paragraph(4)));

  static final List<RequirementRule> REQUIREMENTS =
      Arrays.asList(

          // Art. 20
          requirement("departments-opinions", DEPARTMENTS_OPINIONS)
              .gist("规范性文件涉及两个以上部门的，制定前要充分听取它们的意见。")
              .when(is(NORMATIVE_DOCUMENT).and(is(CROSS_DEPARTMENT)))
              .shall(Step.byWhomNotSaid(HEAR_OPINIONS).to(CONCERNED_DEPARTMENTS))
              .citing(article(20).paragraph(2)),
          requirement("request-to-government", REQUEST_TO_GOVERNMENT)
              .gist("跨部门的规范性文件触及公众权益、社会高度关注的，部门应当先向区政府请示。")
              .when(is(NORMATIVE_DOCUMENT).and(is(CROSS_DEPARTMENT)).and(is(WIDE_ATTENTION)))
              .shall(Step.of(SUBMIT_REQUEST, DEPARTMENTS).to(COUNTY_GOVERNMENT))
              .citing(article(20).paragraph(2)),
          requirement("government-approval", GOVERNMENT_APPROVAL)
              .gist("几个部门联合制定的重要规范性文件，发布前须经区政府批准。")
              .when(is(IMPORTANT_JOINT_DOCUMENT))
              .must(Step.of(GIVE_APPROVAL, COUNTY_GOVERNMENT))
              .citing(article(20).paragraph(2)),
          requirement("legality-check-by-justice-bureau", NORMATIVE_LEGALITY_CHECK)
              .gist("区政府及其办公室的规范性文件，由区司法局审核合法性。")
              .when(is(NORMATIVE_DOCUMENT).and(is(IN_NAME_OF, GOVERNMENT, GOVERNMENT_OFFICE)))
              .stated(Step.of(CHECK_LEGALITY, JUSTICE_BUREAU))
              .citing(article(20).paragraph(3)),
          requirement("legality-check-by-legal-office", NORMATIVE_LEGALITY_CHECK)
              .gist("部门的规范性文件，由部门法制机构审核合法性。")
              .when(is(NORMATIVE_DOCUMENT).and(is(IN_NAME_OF, DEPARTMENT, SEVERAL_DEPARTMENTS)))
              .stated(Step.of(CHECK_LEGALITY, DEPARTMENT_LEGAL_OFFICE))
              .citing(article(20).paragraph(3)),
          requirement("filing-by-departments", FILING)
              .gist("部门的规范性文件制定以后，应当依法报区司法局备案。")
              .when(is(NORMATIVE_DOCUMENT).and(is(IN_NAME_OF, DEPARTMENT, SEVERAL_DEPARTMENTS)))
              .shall(Step.of(SUBMIT_FOR_FILING, DEPARTMENTS).to(JUSTICE_BUREAU))
              .citing(article(20).paragraph(4)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          declaratory(article(17), "要求推行三类清单并随时更新，清单内容、编制人和更新周期均未规定。"),
          declaratory(article(19), "对起草质量提出要求，是否切合实际、是否简明无法用事实判定。"),
          declaratory(article(21), "列举全国统一推行的执法制度，适用范围和步骤均依上位规定，本条未另定。"));

  private LawfulAdministration() {}
}
