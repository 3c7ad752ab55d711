package org.workrules.profile.yunyang;

import static org.workrules.api.actor.Bodies.COUNTY_GOVERNMENT;
import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Bodies.GOVERNMENT_OFFICE;
import static org.workrules.api.actor.Bodies.JUSTICE_BUREAU;
import static org.workrules.api.actor.Bodies.LEAD_DEPARTMENT;
import static org.workrules.api.document.DocumentChains.DRAFT_IN_GOVERNMENTS_NAME;
import static org.workrules.api.document.DocumentChains.NORMATIVE_DOCUMENT_REVIEW;
import static org.workrules.api.document.DocumentFacts.CURTAILS_RIGHTS;
import static org.workrules.api.document.DocumentFacts.IN_NAME_OF;
import static org.workrules.api.document.DocumentFacts.SETS_LICENCE_PENALTY_OR_COERCION;
import static org.workrules.api.document.DocumentOptions.DEPARTMENT;
import static org.workrules.api.document.DocumentOptions.GOVERNMENT;
import static org.workrules.api.document.DocumentOptions.SEVERAL_DEPARTMENTS;
import static org.workrules.api.document.DocumentRulings.NORMATIVE_CONTENT;
import static org.workrules.api.document.DocumentRulings.NUMBER_SERIES;
import static org.workrules.api.procedure.Acts.DELIBERATE;
import static org.workrules.api.procedure.Acts.DRAFT;
import static org.workrules.api.procedure.Acts.REVIEW_COMPLETENESS;
import static org.workrules.api.procedure.Acts.REVIEW_LEGALITY;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.procedure.Step.eachOf;
import static org.workrules.api.procedure.Step.oneOf;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Condition.isNot;
import static org.workrules.api.rule.Disclosures.NORMATIVE_DOCUMENT;
import static org.workrules.api.rule.Facts.CROSS_DEPARTMENT;
import static org.workrules.api.rule.Facts.DISCLOSED;
import static org.workrules.api.rule.Facts.MAJOR_DECISION;
import static org.workrules.api.ruling.Ruling.FORBIDDEN;
import static org.workrules.api.ruling.Ruling.LACKING;
import static org.workrules.api.ruling.RulingRule.ruling;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.source.Provision.pending;
import static org.workrules.api.time.Events.REVIEW_REQUESTED;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSource.LAW;
import static org.workrules.api.time.LimitSubjects.DISCLOSURE;
import static org.workrules.api.time.LimitSubjects.FILING;
import static org.workrules.api.time.LimitSubjects.FILING_REVIEW_REPORT;
import static org.workrules.api.time.LimitSubjects.LEGALITY_REVIEW;
import static org.workrules.api.time.LimitUnit.WORKING_DAY;
import static org.workrules.api.time.LimitUnit.YEAR;
import static org.workrules.api.time.Promptness.LONG_ENOUGH;
import static org.workrules.api.time.Promptness.PROMPTLY;
import static org.workrules.api.time.TimeLimit.atLeast;
import static org.workrules.api.time.TimeLimit.every;
import static org.workrules.api.time.TimeLimit.setBy;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.yunyang.Vocabulary.ASSISTING_DEPARTMENT;
import static org.workrules.profile.yunyang.Vocabulary.BASIS_OF_ADMINISTRATION;
import static org.workrules.profile.yunyang.Vocabulary.DEPARTMENTS_CONCERNED;
import static org.workrules.profile.yunyang.Vocabulary.DESIGNATED_DEPARTMENT;
import static org.workrules.profile.yunyang.Vocabulary.DESIGNATE_DRAFTER;
import static org.workrules.profile.yunyang.Vocabulary.DRAFT_JOINTLY;
import static org.workrules.profile.yunyang.Vocabulary.EXECUTIVE_MEETING;
import static org.workrules.profile.yunyang.Vocabulary.EXPOUND;
import static org.workrules.profile.yunyang.Vocabulary.GOVERNMENT_SERIES;
import static org.workrules.profile.yunyang.Vocabulary.LEAD_DRAFTER;
import static org.workrules.profile.yunyang.Vocabulary.LEAD_NAMED;
import static org.workrules.profile.yunyang.Vocabulary.NORMATIVE_DOCUMENT_INTERPRETATION;
import static org.workrules.profile.yunyang.Vocabulary.OFFICE_SERIES;
import static org.workrules.profile.yunyang.Vocabulary.PLENARY_MEETING;
import static org.workrules.profile.yunyang.Vocabulary.PUBLISHED;
import static org.workrules.profile.yunyang.WorkRules2025.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.document.DocumentFacts;
import org.workrules.api.document.DocumentOptions;
import org.workrules.api.procedure.ChainRule;
import org.workrules.api.ruling.RulingRule;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitRule;

/** 第四章 坚持依法行政: lawful administration and normative documents, articles 16 to 22. */
final class LawfulAdministration {

  static final List<LimitRule> LIMITS =
      Arrays.asList(

          // Art. 18
          limit("filing-of-normative-documents", FILING)
              .gist("县政府的规范性文件依法报市政府和县人大常委会备案，时间由法律定。")
              .by(COUNTY_GOVERNMENT)
              .when(is(IN_NAME_OF, GOVERNMENT, DocumentOptions.GOVERNMENT_OFFICE))
              .shall(setBy(LAW))
              .citing(article(18), article(34)),

          // Art. 19
          limit("filing-by-departments", FILING)
              .gist("部门的行政规范性文件依法报县政府备案，时间由法律定。")
              .by(DEPARTMENTS)
              .when(is(IN_NAME_OF, DEPARTMENT, SEVERAL_DEPARTMENTS))
              .shall(setBy(LAW))
              .citing(article(19)),
          limit("filing-review-report", FILING_REVIEW_REPORT)
              .gist("部门文件的备案审查由县司法局承担，情况每年报告县政府。")
              .by(JUSTICE_BUREAU)
              .stated(every(YEAR))
              .citing(article(19)),

          // Art. 20
          limit("legality-review", LEGALITY_REVIEW)
              .gist("送审合法性要留出审查所需的时间，多少未定。")
              .shall(unquantified(LONG_ENOUGH))
              .citing(article(20)),
          limit("legality-review-of-major-decision", LEGALITY_REVIEW)
              .gist("重大行政决策的合法性审查，一般至少留七个工作日。")
              .when(is(MAJOR_DECISION))
              .generally(atLeast(7, WORKING_DAY, REVIEW_REQUESTED))
              .overriding("legality-review")
              .citing(article(20)),

          // Art. 21
          limit("disclosure-of-normative-documents", DISCLOSURE)
              .gist("行政规范性文件印出以后，及时向社会公开。")
              .when(is(DISCLOSED, NORMATIVE_DOCUMENT))
              .shall(unquantified(PROMPTLY))
              .citing(article(21)));

  static final List<ChainRule> CHAINS =
      Arrays.asList(

          // Art. 19
          chain("drafting-of-normative-document", DRAFT_IN_GOVERNMENTS_NAME)
              .gist("政府规范性文件，由县政府指定一个部门起草。")
              .when(
                  is(IN_NAME_OF, GOVERNMENT, DocumentOptions.GOVERNMENT_OFFICE)
                      .and(is(DocumentFacts.NORMATIVE_DOCUMENT)))
              .stated(
                  first(DESIGNATE_DRAFTER, COUNTY_GOVERNMENT).then(DRAFT, DESIGNATED_DEPARTMENT))
              .citing(article(19)),
          chain("joint-drafting-of-normative-document", DRAFT_IN_GOVERNMENTS_NAME)
              .gist("政府规范性文件牵涉两个以上部门职权的，由县政府指定它们联合起草，一家主办，其余协办。")
              .when(
                  is(IN_NAME_OF, GOVERNMENT, DocumentOptions.GOVERNMENT_OFFICE)
                      .and(is(DocumentFacts.NORMATIVE_DOCUMENT))
                      .and(is(CROSS_DEPARTMENT)))
              .stated(
                  first(DESIGNATE_DRAFTER, COUNTY_GOVERNMENT)
                      .then(eachOf(DRAFT_JOINTLY, LEAD_DEPARTMENT, ASSISTING_DEPARTMENT)))
              .overriding("drafting-of-normative-document")
              .citing(article(19)),

          // Art. 20
          chain("review-of-normative-document", NORMATIVE_DOCUMENT_REVIEW)
              .gist("行政规范性文件先过县司法局的合法性审查，再过办公室的完备性审核，才能上常务会议或者全体会议。")
              .when(is(DocumentFacts.NORMATIVE_DOCUMENT))
              .shall(
                  first(REVIEW_LEGALITY, JUSTICE_BUREAU)
                      .then(REVIEW_COMPLETENESS, GOVERNMENT_OFFICE)
                      .then(oneOf(DELIBERATE, EXECUTIVE_MEETING, PLENARY_MEETING)))
              .citing(article(20)),
          chain("interpretation-of-normative-document", NORMATIVE_DOCUMENT_INTERPRETATION)
              .gist("县政府规范性文件由县司法局或者有关部门解释。")
              .when(
                  is(IN_NAME_OF, GOVERNMENT, DocumentOptions.GOVERNMENT_OFFICE)
                      .and(is(DocumentFacts.NORMATIVE_DOCUMENT)))
              .stated(first(oneOf(EXPOUND, JUSTICE_BUREAU, DEPARTMENTS_CONCERNED)))
              .citing(article(20)));

  static final List<RulingRule> RULINGS =
      Arrays.asList(

          // Art. 19
          ruling("lead-drafter", LEAD_DRAFTER)
              .gist("政府规范性文件由几个部门联合起草的，要定下一家主办。")
              .when(
                  is(IN_NAME_OF, GOVERNMENT, DocumentOptions.GOVERNMENT_OFFICE)
                      .and(is(DocumentFacts.NORMATIVE_DOCUMENT))
                      .and(is(CROSS_DEPARTMENT))
                      .and(isNot(LEAD_NAMED)))
              .shall(LACKING)
              .citing(article(19)),
          ruling("no-licences-penalties-coercion", NORMATIVE_CONTENT)
              .gist("规范性文件里不能设许可、处罚、强制一类事项。")
              .when(is(DocumentFacts.NORMATIVE_DOCUMENT).and(is(SETS_LICENCE_PENALTY_OR_COERCION)))
              .mustNot(FORBIDDEN)
              .citing(article(19)),
          ruling("no-impairment-of-rights", NORMATIVE_CONTENT)
              .gist("规范性文件不能减少公民和组织的合法权益，也不能给他们添义务。")
              .when(is(DocumentFacts.NORMATIVE_DOCUMENT).and(is(CURTAILS_RIGHTS)))
              .mustNot(FORBIDDEN)
              .citing(article(19)),

          // Art. 21
          ruling("series-of-government", NUMBER_SERIES)
              .gist("县政府名义的行政规范性文件，字号用“云阳府规”。")
              .when(is(DocumentFacts.NORMATIVE_DOCUMENT).and(is(IN_NAME_OF, GOVERNMENT)))
              .stated(GOVERNMENT_SERIES)
              .citing(article(21)),
          ruling("series-of-office", NUMBER_SERIES)
              .gist("县政府办公室名义的行政规范性文件，字号用“云阳府办规”。")
              .when(
                  is(DocumentFacts.NORMATIVE_DOCUMENT)
                      .and(is(IN_NAME_OF, DocumentOptions.GOVERNMENT_OFFICE)))
              .stated(OFFICE_SERIES)
              .citing(article(21)),
          ruling("unpublished-is-no-basis", BASIS_OF_ADMINISTRATION)
              .gist("没有公开发布的行政规范性文件，不能当作行政管理的依据。")
              .when(is(DocumentFacts.NORMATIVE_DOCUMENT).and(isNot(PUBLISHED)))
              .mustNot(FORBIDDEN)
              .citing(article(21)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          declaratory(article(16), "宣示依法行政的总要求，权限和程序由其后各条及法律规定。"),
          declaratory(article(17), "要求坚持常务会议学法，未写次数、内容和由谁安排。"),
          pending(article(18), "规范性文件的适时制定、修改和废止"),
          pending(article(19), "部门文件的备案审查由县司法局承担"),
          pending(article(21), "公开规范性文件的渠道"),
          declaratory(article(22), "对执法公正文明的总要求，未写执法的事项、步骤和责任人。"));

  private LawfulAdministration() {}
}
