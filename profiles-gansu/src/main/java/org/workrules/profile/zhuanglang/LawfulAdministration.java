package org.workrules.profile.zhuanglang;

import static org.workrules.api.actor.Bodies.COUNTY_GOVERNMENT;
import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.document.DocumentFacts.APPROVED_BY_GOVERNMENT;
import static org.workrules.api.document.DocumentFacts.CONTRARY_TO_HIGHER_RULES;
import static org.workrules.api.document.DocumentFacts.CURTAILS_RIGHTS;
import static org.workrules.api.document.DocumentFacts.GOVERNMENT_ASKED_FIRST;
import static org.workrules.api.document.DocumentFacts.IN_NAME_OF;
import static org.workrules.api.document.DocumentFacts.NORMATIVE_DOCUMENT;
import static org.workrules.api.document.DocumentFacts.OPINIONS_HEARD;
import static org.workrules.api.document.DocumentFacts.SETS_LICENCE_PENALTY_OR_COERCION;
import static org.workrules.api.document.DocumentOptions.DEPARTMENT;
import static org.workrules.api.document.DocumentOptions.SEVERAL_DEPARTMENTS;
import static org.workrules.api.document.DocumentRulings.APPROVAL_BEFORE_ISSUE;
import static org.workrules.api.document.DocumentRulings.CROSS_DEPARTMENT_ISSUER;
import static org.workrules.api.document.DocumentRulings.DUTY_TO_CONSULT;
import static org.workrules.api.document.DocumentRulings.NORMATIVE_CONTENT;
import static org.workrules.api.document.DocumentRulings.REQUEST_BEFORE_ISSUE;
import static org.workrules.api.document.DocumentRulings.UNLAWFUL_DOCUMENT;
import static org.workrules.api.matter.DutyRule.duty;
import static org.workrules.api.matter.RequirementRule.requirement;
import static org.workrules.api.matter.Requirements.DEPARTMENTS_OPINIONS;
import static org.workrules.api.matter.Requirements.GOVERNMENT_APPROVAL;
import static org.workrules.api.matter.Requirements.REQUEST_TO_GOVERNMENT;
import static org.workrules.api.procedure.Acts.GRANT;
import static org.workrules.api.procedure.Acts.HEAR_DEPARTMENTS;
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
import static org.workrules.api.time.Promptness.BEFOREHAND;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.zhuanglang.Vocabulary.ADDS_PERMIT_CONDITIONS;
import static org.workrules.profile.zhuanglang.Vocabulary.AMEND_OR_REPEAL;
import static org.workrules.profile.zhuanglang.Vocabulary.ASK_BEFOREHAND;
import static org.workrules.profile.zhuanglang.Vocabulary.CONTRARY_TO_LAW;
import static org.workrules.profile.zhuanglang.Vocabulary.INAPPROPRIATE;
import static org.workrules.profile.zhuanglang.Vocabulary.OUTDATED_MEASURES;
import static org.workrules.profile.zhuanglang.Vocabulary.OUTSIDE_POWERS;
import static org.workrules.profile.zhuanglang.WorkRules2023.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Condition;
import org.workrules.api.rule.Rule;
import org.workrules.api.source.Provision;

/** 第五章 坚持依法行政: lawful administration, articles 22 to 27. */
final class LawfulAdministration {

  private static final Condition OF_DEPARTMENTS =
      is(NORMATIVE_DOCUMENT).and(is(IN_NAME_OF, DEPARTMENT, SEVERAL_DEPARTMENTS));

  private static final Condition UNLAWFUL = is(CONTRARY_TO_LAW).or(is(CONTRARY_TO_HIGHER_RULES));

  static final List<Rule<?, ?>> RULES =
      Arrays.asList(

          // Art. 23
          duty("outdated-measures", OUTDATED_MEASURES)
              .gist("行政措施、决定跟不上改革发展的，县政府适时修改或者废止，何时算适时由其判断。")
              .stated(Step.of(AMEND_OR_REPEAL, COUNTY_GOVERNMENT))
              .citing(article(23)),

          // Art. 24
          ruling("lawful-content", NORMATIVE_CONTENT)
              .gist("部门的规范性文件要合乎上位法，不越权，也不违反法定程序。")
              .when(OF_DEPARTMENTS.and(is(CONTRARY_TO_LAW).or(is(OUTSIDE_POWERS))))
              .shall(FORBIDDEN)
              .citing(article(24)),

          // Art. 25
          ruling("hear-departments", DUTY_TO_CONSULT)
              .gist("跨部门的事项，各相关部门的看法要充分听取。")
              .when(is(CROSS_DEPARTMENT).and(isNot(OPINIONS_HEARD)))
              .shall(LACKING)
              .citing(article(25)),
          ruling("cross-department-issuer", CROSS_DEPARTMENT_ISSUER)
              .gist("跨部门的事项，一个部门不单独定规范性文件，归县政府发布，或者各部门联合制定。")
              .when(
                  is(CROSS_DEPARTMENT).and(is(NORMATIVE_DOCUMENT)).and(is(IN_NAME_OF, DEPARTMENT)))
              .shall(FORBIDDEN)
              .citing(article(25)),
          ruling("prior-request", REQUEST_BEFORE_ISSUE)
              .gist("跨部门的事项关系公众权益、为社会高度关注，未先请示县政府的，手续不全。")
              .when(is(CROSS_DEPARTMENT).and(is(WIDE_ATTENTION)).and(isNot(GOVERNMENT_ASKED_FIRST)))
              .shall(LACKING)
              .citing(article(25)),
          ruling("prior-approval", APPROVAL_BEFORE_ISSUE)
              .gist("部门联合制定重要的规范性文件，未得县政府批准不能发布。")
              .when(is(IMPORTANT_JOINT_DOCUMENT).and(isNot(APPROVED_BY_GOVERNMENT)))
              .must(LACKING)
              .citing(article(25)),
          limit("cross-department-request", CROSS_DEPARTMENT_REQUEST)
              .gist("跨部门的事项关系公众权益、为社会高度关注的，先请示县政府。")
              .by(DEPARTMENTS)
              .when(is(CROSS_DEPARTMENT).and(is(WIDE_ATTENTION)))
              .shall(unquantified(BEFOREHAND))
              .citing(article(25)),
          limit("joint-document-approval", CROSS_DEPARTMENT_REQUEST)
              .gist("重要的规范性文件由部门联合制定的，发布之前须取得县政府批准。")
              .by(DEPARTMENTS)
              .when(is(IMPORTANT_JOINT_DOCUMENT))
              .must(unquantified(BEFOREHAND))
              .citing(article(25)),
          requirement("opinions-of-departments", DEPARTMENTS_OPINIONS)
              .gist("跨部门的事项定下之前，各相关部门的看法要充分听取，由谁去听没有写。")
              .when(is(CROSS_DEPARTMENT))
              .shall(Step.byWhomNotSaid(HEAR_DEPARTMENTS))
              .citing(article(25)),
          requirement("request-to-government", REQUEST_TO_GOVERNMENT)
              .gist("跨部门的事项关系公众权益、为社会高度关注的，部门动手之前请示县政府。")
              .when(is(CROSS_DEPARTMENT).and(is(WIDE_ATTENTION)))
              .shall(Step.of(ASK_BEFOREHAND, DEPARTMENTS).to(COUNTY_GOVERNMENT))
              .citing(article(25)),
          requirement("approval-of-joint-documents", GOVERNMENT_APPROVAL)
              .gist("几个部门联合制定重要的规范性文件，县政府批准了才能发布。")
              .when(is(IMPORTANT_JOINT_DOCUMENT))
              .must(Step.of(GRANT, COUNTY_GOVERNMENT))
              .citing(article(25)),

          // Art. 26
          ruling("no-permits-penalties-coercion", NORMATIVE_CONTENT)
              .gist("规范性文件里不能自设许可、处罚、强制这类事项。")
              .when(is(NORMATIVE_DOCUMENT).and(is(SETS_LICENCE_PENALTY_OR_COERCION)))
              .mustNot(FORBIDDEN)
              .citing(article(26).paragraph(1)),
          ruling("no-added-permit-conditions", NORMATIVE_CONTENT)
              .gist("规范性文件不能给办理许可另加条件。")
              .when(is(NORMATIVE_DOCUMENT).and(is(ADDS_PERMIT_CONDITIONS)))
              .mustNot(FORBIDDEN)
              .citing(article(26).paragraph(1)),
          ruling("no-curtailed-rights", NORMATIVE_CONTENT)
              .gist("规范性文件不能违法缩减各方权益，也不能违法加重其义务。")
              .when(is(NORMATIVE_DOCUMENT).and(is(CURTAILS_RIGHTS)).and(UNLAWFUL))
              .mustNot(FORBIDDEN)
              .citing(article(26).paragraph(1)),
          ruling("unlawful-document", UNLAWFUL_DOCUMENT)
              .gist("部门的规范性文件违法、违规或者不当的，县政府令其改正，或者撤销。")
              .when(OF_DEPARTMENTS.and(UNLAWFUL.or(is(INAPPROPRIATE))))
              .stated(CORRECTED_OR_REVOKED)
              .citing(article(26).paragraph(2)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          declaratory(article(22), "宣示法治道路和法治建设的总体布局，不指向某一具体行政行为。"),
          declaratory(article(27), "重申执法的基本原则，未设执法程序，也未定裁量基准。"));

  private LawfulAdministration() {}
}
