package org.workrules.profile.mengla;

import static org.workrules.api.actor.Bodies.COUNTY_GOVERNMENT;
import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Bodies.JUSTICE_BUREAU;
import static org.workrules.api.document.DocumentChains.NORMATIVE_DOCUMENT_CLEAN_UP;
import static org.workrules.api.document.DocumentChains.NORMATIVE_DOCUMENT_REVIEW;
import static org.workrules.api.document.DocumentFacts.APPROVED_BY_GOVERNMENT;
import static org.workrules.api.document.DocumentFacts.CONTRARY_TO_HIGHER_RULES;
import static org.workrules.api.document.DocumentFacts.CURTAILS_RIGHTS;
import static org.workrules.api.document.DocumentFacts.GOVERNMENT_ASKED_FIRST;
import static org.workrules.api.document.DocumentFacts.IN_NAME_OF;
import static org.workrules.api.document.DocumentFacts.NORMATIVE_DOCUMENT;
import static org.workrules.api.document.DocumentFacts.OPINIONS_HEARD;
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
import static org.workrules.api.matter.Matters.LIST_OF_POWERS;
import static org.workrules.api.matter.Matters.LIST_OF_RESPONSIBILITIES;
import static org.workrules.api.matter.Matters.NEGATIVE_LIST;
import static org.workrules.api.matter.RequirementRule.requirement;
import static org.workrules.api.matter.Requirements.DEPARTMENTS_OPINIONS;
import static org.workrules.api.matter.Requirements.FILING;
import static org.workrules.api.matter.Requirements.GOVERNMENT_APPROVAL;
import static org.workrules.api.matter.Requirements.LEGALITY_REVIEW;
import static org.workrules.api.matter.Requirements.REQUEST_TO_GOVERNMENT;
import static org.workrules.api.procedure.Acts.CLEAN_UP;
import static org.workrules.api.procedure.Acts.FILE;
import static org.workrules.api.procedure.Acts.GRANT;
import static org.workrules.api.procedure.Acts.HEAR_DEPARTMENTS;
import static org.workrules.api.procedure.Acts.REVIEW_LEGALITY;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.procedure.Step.eachOf;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Condition.isNot;
import static org.workrules.api.rule.Facts.CROSS_DEPARTMENT;
import static org.workrules.api.rule.Facts.DISCLOSED;
import static org.workrules.api.rule.Facts.IMPORTANT_JOINT_DOCUMENT;
import static org.workrules.api.rule.Facts.WIDE_ATTENTION;
import static org.workrules.api.ruling.Ruling.CORRECTED_OR_REVOKED;
import static org.workrules.api.ruling.Ruling.FORBIDDEN;
import static org.workrules.api.ruling.Ruling.LACKING;
import static org.workrules.api.ruling.RulingRule.ruling;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSubjects.CROSS_DEPARTMENT_REQUEST;
import static org.workrules.api.time.LimitSubjects.DISCLOSURE;
import static org.workrules.api.time.LimitSubjects.NORMATIVE_DOCUMENT_CLEAN_UP_TIME;
import static org.workrules.api.time.Promptness.BEFOREHAND;
import static org.workrules.api.time.Promptness.PERIODICALLY;
import static org.workrules.api.time.Promptness.PROMPTLY;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.mengla.Vocabulary.ASK_FOR_INSTRUCTIONS;
import static org.workrules.profile.mengla.Vocabulary.IMPROPER;
import static org.workrules.profile.mengla.Vocabulary.INCONSISTENT_WITH_POLICY;
import static org.workrules.profile.mengla.Vocabulary.MANAGE_DYNAMICALLY;
import static org.workrules.profile.mengla.Vocabulary.NORMATIVE_DOCUMENT_LIST;
import static org.workrules.profile.mengla.Vocabulary.OUT_OF_STEP;
import static org.workrules.profile.mengla.Vocabulary.PUBLISH;
import static org.workrules.profile.mengla.WorkRules2022.article;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.workrules.api.conduct.ConductChains;
import org.workrules.api.matter.DutyRule;
import org.workrules.api.matter.Matter;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Disclosures;
import org.workrules.api.rule.Rule;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitSubjects;

/** 第四章 坚持依法行政: lawful administration, articles 18 to 21. */
final class LawfulAdministration {

  static final List<Rule<?, ?>> RULES =
      Arrays.asList(

          // Art. 18
          managed("list-of-powers", LIST_OF_POWERS, "权力清单"),
          managed("list-of-responsibilities", LIST_OF_RESPONSIBILITIES, "责任清单"),
          managed("negative-list", NEGATIVE_LIST, "负面清单"),

          // Art. 19
          limit("cross-department-request", CROSS_DEPARTMENT_REQUEST)
              .gist("制定跨部门事项的文件，关系公众权益、社会关注度高的，应当事先请示县政府。")
              .by(DEPARTMENTS)
              .when(is(CROSS_DEPARTMENT).and(is(WIDE_ATTENTION)))
              .shall(unquantified(BEFOREHAND))
              .citing(article(19).paragraph(2)),
          limit("joint-document-approval", CROSS_DEPARTMENT_REQUEST)
              .gist("部门联合制定的规范性文件属于重要的，须在发布以前得到县政府批准。")
              .by(DEPARTMENTS)
              .when(is(IMPORTANT_JOINT_DOCUMENT))
              .must(unquantified(BEFOREHAND))
              .citing(article(19).paragraph(2)),
          ruling("in-line-with-higher-rules", NORMATIVE_CONTENT)
              .gist("规范性文件要与法律法规规章和上级政府的决定、命令相符。")
              .when(is(NORMATIVE_DOCUMENT).and(is(CONTRARY_TO_HIGHER_RULES)))
              .shall(FORBIDDEN)
              .citing(article(19).paragraph(1)),
          ruling("hear-departments", DUTY_TO_CONSULT)
              .gist("事项属两个以上部门职权的，要充分听取这些部门的意见。")
              .when(is(CROSS_DEPARTMENT).and(isNot(OPINIONS_HEARD)))
              .shall(LACKING)
              .citing(article(19).paragraph(2)),
          ruling("not-by-one-department-alone", CROSS_DEPARTMENT_ISSUER)
              .gist("跨部门事项的规范性文件由县政府制定或者有关部门联合制定，不由一个部门单独制定。")
              .when(
                  is(CROSS_DEPARTMENT).and(is(NORMATIVE_DOCUMENT)).and(is(IN_NAME_OF, DEPARTMENT)))
              .shall(FORBIDDEN)
              .citing(article(19).paragraph(2)),
          ruling("ask-government-first", REQUEST_BEFORE_ISSUE)
              .gist("跨部门事项关系公众权益、社会关注度高而没有先请示县政府的，手续不全。")
              .when(is(CROSS_DEPARTMENT).and(is(WIDE_ATTENTION)).and(isNot(GOVERNMENT_ASKED_FIRST)))
              .shall(LACKING)
              .citing(article(19).paragraph(2)),
          ruling("government-approves-joint-document", APPROVAL_BEFORE_ISSUE)
              .gist("部门联合制定的重要规范性文件，没有县政府批准不能发布。")
              .when(is(IMPORTANT_JOINT_DOCUMENT).and(isNot(APPROVED_BY_GOVERNMENT)))
              .must(LACKING)
              .citing(article(19).paragraph(2)),
          requirement("departments-opinions", DEPARTMENTS_OPINIONS)
              .gist("一件事落在两个以上部门职权里的，先要充分听取这些部门的意见，由谁听取没有写。")
              .when(is(CROSS_DEPARTMENT))
              .shall(Step.byWhomNotSaid(HEAR_DEPARTMENTS))
              .citing(article(19).paragraph(2)),
          requirement("request-to-government", REQUEST_TO_GOVERNMENT)
              .gist("跨部门事项触及公众权益、引人关注的，部门应先请示县政府。")
              .when(is(CROSS_DEPARTMENT).and(is(WIDE_ATTENTION)))
              .shall(Step.of(ASK_FOR_INSTRUCTIONS, DEPARTMENTS).to(COUNTY_GOVERNMENT))
              .citing(article(19).paragraph(2)),
          requirement("approval-of-joint-document", GOVERNMENT_APPROVAL)
              .gist("几个部门联合制定重要规范性文件的，须由县政府批准才发布。")
              .when(is(IMPORTANT_JOINT_DOCUMENT))
              .must(Step.of(GRANT, COUNTY_GOVERNMENT))
              .citing(article(19).paragraph(2)),

          // Art. 20
          limit("normative-document-filing", LimitSubjects.FILING)
              .gist("部门制定的规范性文件，应当依法及时报县政府备案。")
              .by(DEPARTMENTS)
              .when(is(IN_NAME_OF, DEPARTMENT, SEVERAL_DEPARTMENTS))
              .shall(unquantified(PROMPTLY))
              .citing(article(20).paragraph(2)),
          limit("disclosure-of-normative-document-list", DISCLOSURE)
              .gist("报备的部门规范性文件，由司法局定期对外公布目录。")
              .by(JUSTICE_BUREAU)
              .when(is(DISCLOSED, Disclosures.NORMATIVE_DOCUMENT).and(is(NORMATIVE_DOCUMENT_LIST)))
              .stated(unquantified(PERIODICALLY))
              .citing(article(20).paragraph(2)),
          limit("clean-up-in-time", NORMATIVE_DOCUMENT_CLEAN_UP_TIME)
              .gist("同法律政策不一致、同发展不适应的规范性文件，司法局要及时组织清理。")
              .by(JUSTICE_BUREAU)
              .when(is(INCONSISTENT_WITH_POLICY).or(is(OUT_OF_STEP)))
              .shall(unquantified(PROMPTLY))
              .citing(article(20).paragraph(3)),
          chain("legality-review-of-normative-document", NORMATIVE_DOCUMENT_REVIEW)
              .gist("县政府和办公室名义的规范性文件由司法局审查合法性（公开文本此处有缺字），其后上会依第二十三条、第四十一条。")
              .when(is(NORMATIVE_DOCUMENT).and(is(IN_NAME_OF, GOVERNMENT, GOVERNMENT_OFFICE)))
              .stated(first(REVIEW_LEGALITY, JUSTICE_BUREAU))
              .citing(article(20).paragraph(1)),
          chain("publication-of-normative-document-list", ConductChains.DISCLOSURE)
              .gist("部门规范性文件的目录，由司法局对外公布。")
              .when(is(DISCLOSED, Disclosures.NORMATIVE_DOCUMENT).and(is(NORMATIVE_DOCUMENT_LIST)))
              .stated(first(PUBLISH, JUSTICE_BUREAU))
              .citing(article(20).paragraph(2)),
          chain("clean-up", NORMATIVE_DOCUMENT_CLEAN_UP)
              .gist("同法律政策不一致或者同发展不适应的规范性文件，要由司法局组织清理。")
              .when(is(INCONSISTENT_WITH_POLICY).or(is(OUT_OF_STEP)))
              .shall(first(CLEAN_UP, JUSTICE_BUREAU))
              .citing(article(20).paragraph(3)),
          ruling("no-licence-penalty-or-coercion", NORMATIVE_CONTENT)
              .gist("规范性文件里不得设许可、处罚、强制一类事项。")
              .when(is(NORMATIVE_DOCUMENT).and(is(SETS_LICENCE_PENALTY_OR_COERCION)))
              .mustNot(FORBIDDEN)
              .citing(article(20).paragraph(1)),
          ruling("no-cut-of-rights", NORMATIVE_CONTENT)
              .gist("规范性文件不得减少公民和组织的权益、加重其义务。")
              .when(is(NORMATIVE_DOCUMENT).and(is(CURTAILS_RIGHTS)))
              .mustNot(FORBIDDEN)
              .citing(article(20).paragraph(1)),
          ruling("contrary-department-document", UNLAWFUL_DOCUMENT)
              .gist("部门的规范性文件违法或者不适当的，要责令该部门纠正，或者由县政府改变、撤销。")
              .when(
                  is(NORMATIVE_DOCUMENT)
                      .and(is(CONTRARY_TO_HIGHER_RULES).or(is(IMPROPER)))
                      .and(is(IN_NAME_OF, DEPARTMENT, SEVERAL_DEPARTMENTS)))
              .shall(CORRECTED_OR_REVOKED)
              .citing(article(20).paragraph(2)),
          requirement("legality-review-by-justice-bureau", LEGALITY_REVIEW)
              .gist("用县政府或者其办公室名义的规范性文件，合法性由司法局审查。")
              .when(is(NORMATIVE_DOCUMENT).and(is(IN_NAME_OF, GOVERNMENT, GOVERNMENT_OFFICE)))
              .stated(Step.of(REVIEW_LEGALITY, JUSTICE_BUREAU))
              .citing(article(20).paragraph(1)),
          requirement("filing-with-government", FILING)
              .gist("部门的规范性文件制定以后，应由部门及时报县政府备案。")
              .when(is(NORMATIVE_DOCUMENT).and(is(IN_NAME_OF, DEPARTMENT, SEVERAL_DEPARTMENTS)))
              .shall(Step.of(FILE, DEPARTMENTS).to(COUNTY_GOVERNMENT))
              .citing(article(20).paragraph(2)));

  static final List<Provision> REGISTER =
      Collections.singletonList(declaratory(article(21), "要求执法规范公正，没有写执法的步骤、裁量标准或者期间"));

  /** Art. 18: the lists that are kept up to date. */
  private static DutyRule managed(String id, Matter list, String what) {
    return duty("managed-" + id, list)
        .gist("县政府和各部门要实行" + what + "，并随情况变化管理，多久一次没有写。")
        .shall(eachOf(MANAGE_DYNAMICALLY, COUNTY_GOVERNMENT, DEPARTMENTS))
        .citing(article(18));
  }

  private LawfulAdministration() {}
}
