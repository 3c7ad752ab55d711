package org.workrules.profile.yunyang;

import static org.workrules.api.actor.Bodies.ASSISTING_DEPARTMENT;
import static org.workrules.api.actor.Bodies.CONCERNED_DEPARTMENTS;
import static org.workrules.api.actor.Bodies.COUNTY_GOVERNMENT;
import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Bodies.GOVERNMENT_OFFICE;
import static org.workrules.api.actor.Bodies.JUSTICE_BUREAU;
import static org.workrules.api.actor.Bodies.LEAD_DEPARTMENT;
import static org.workrules.api.conduct.ConductFacts.PUBLICLY_DISCLOSED;
import static org.workrules.api.conduct.ConductRulings.DISCLOSURE_DUTY;
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
import static org.workrules.api.matter.DutyRule.duty;
import static org.workrules.api.matter.RequirementRule.requirement;
import static org.workrules.api.matter.Requirements.COMPLETENESS_REVIEW;
import static org.workrules.api.meeting.MeetingChains.TOPIC_LEGALITY;
import static org.workrules.api.meeting.MeetingFacts.FOUND_LAWFUL;
import static org.workrules.api.meeting.MeetingFacts.LEGALITY_REVIEWED;
import static org.workrules.api.meeting.MeetingRulings.TOPIC_LEGALITY_REVIEW;
import static org.workrules.api.meeting.MeetingTypes.EXECUTIVE_MEETING;
import static org.workrules.api.meeting.MeetingTypes.PLENARY_MEETING;
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
import static org.workrules.api.rule.Facts.MEETING;
import static org.workrules.api.ruling.Ruling.FORBIDDEN;
import static org.workrules.api.ruling.Ruling.LACKING;
import static org.workrules.api.ruling.RulingRule.ruling;
import static org.workrules.api.source.Provision.declaratory;
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
import static org.workrules.profile.yunyang.Vocabulary.AMEND_OR_ABOLISH;
import static org.workrules.profile.yunyang.Vocabulary.BASIS_OF_ADMINISTRATION;
import static org.workrules.profile.yunyang.Vocabulary.COMPLETENESS_REVIEWED;
import static org.workrules.profile.yunyang.Vocabulary.DESIGNATED_DEPARTMENT;
import static org.workrules.profile.yunyang.Vocabulary.DESIGNATE_DRAFTER;
import static org.workrules.profile.yunyang.Vocabulary.DISCLOSE_IN_GAZETTE_AND_MEDIA;
import static org.workrules.profile.yunyang.Vocabulary.DRAFT_JOINTLY;
import static org.workrules.profile.yunyang.Vocabulary.EXPOUND;
import static org.workrules.profile.yunyang.Vocabulary.FILE_WITH_GOVERNMENT;
import static org.workrules.profile.yunyang.Vocabulary.FILE_WITH_MUNICIPALITY_AND_CONGRESS;
import static org.workrules.profile.yunyang.Vocabulary.FILING_REVIEW;
import static org.workrules.profile.yunyang.Vocabulary.FOLLOW_MUNICIPAL_MEASURES;
import static org.workrules.profile.yunyang.Vocabulary.GOVERNMENT_SERIES;
import static org.workrules.profile.yunyang.Vocabulary.LAW_STUDY;
import static org.workrules.profile.yunyang.Vocabulary.LEAD_DRAFTER;
import static org.workrules.profile.yunyang.Vocabulary.LEAD_NAMED;
import static org.workrules.profile.yunyang.Vocabulary.LEARN;
import static org.workrules.profile.yunyang.Vocabulary.MAKE_NORMATIVE_DOCUMENT;
import static org.workrules.profile.yunyang.Vocabulary.MUNICIPAL_DOCUMENT_PROCEDURE;
import static org.workrules.profile.yunyang.Vocabulary.NORMATIVE_DOCUMENT_INTERPRETATION;
import static org.workrules.profile.yunyang.Vocabulary.NORMATIVE_DOCUMENT_MAKING;
import static org.workrules.profile.yunyang.Vocabulary.NO_LONGER_SUITABLE;
import static org.workrules.profile.yunyang.Vocabulary.OFFICE_SERIES;
import static org.workrules.profile.yunyang.Vocabulary.PUBLICATION;
import static org.workrules.profile.yunyang.Vocabulary.PUBLISH;
import static org.workrules.profile.yunyang.Vocabulary.PUBLISHED;
import static org.workrules.profile.yunyang.Vocabulary.REVIEW_FILED_DOCUMENT;
import static org.workrules.profile.yunyang.Vocabulary.REVIEW_LEGALITY_OR_COMPLETENESS;
import static org.workrules.profile.yunyang.Vocabulary.TOPIC_COMPLETENESS_REVIEW;
import static org.workrules.profile.yunyang.WorkRules2025.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.conduct.ConductChains;
import org.workrules.api.document.DocumentFacts;
import org.workrules.api.document.DocumentOptions;
import org.workrules.api.matter.Requirements;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Condition;
import org.workrules.api.rule.Rule;
import org.workrules.api.source.Provision;

/** 第四章 坚持依法行政: lawful administration and normative documents, articles 16 to 22. */
final class LawfulAdministration {

  private static final Condition OF_GOVERNMENT =
      is(IN_NAME_OF, GOVERNMENT, DocumentOptions.GOVERNMENT_OFFICE)
          .and(is(DocumentFacts.NORMATIVE_DOCUMENT));

  private static final Condition OF_DEPARTMENTS =
      is(IN_NAME_OF, DEPARTMENT, SEVERAL_DEPARTMENTS).and(is(DocumentFacts.NORMATIVE_DOCUMENT));

  private static final Step BOTH_REVIEWS =
      eachOf(REVIEW_LEGALITY_OR_COMPLETENESS, JUSTICE_BUREAU, GOVERNMENT_OFFICE);

  static final List<Rule<?, ?>> RULES =
      Arrays.asList(

          // Art. 17
          duty("law-study", LAW_STUDY)
              .gist("常务会议学法是一项坚持下去的制度，次数和内容未写。")
              .stated(Step.of(LEARN, EXECUTIVE_MEETING))
              .citing(article(17)),

          // Art. 18
          limit("filing-of-normative-documents", FILING)
              .gist("县政府的规范性文件依法报市政府和县人大常委会备案，时间由法律定。")
              .by(COUNTY_GOVERNMENT)
              .when(is(IN_NAME_OF, GOVERNMENT, DocumentOptions.GOVERNMENT_OFFICE))
              .shall(setBy(LAW))
              .citing(article(18), article(34)),
          requirement("normative-documents-filed", Requirements.FILING)
              .gist("县政府的规范性文件要报市政府和县人大常委会备案。")
              .when(OF_GOVERNMENT)
              .shall(Step.of(FILE_WITH_MUNICIPALITY_AND_CONGRESS, COUNTY_GOVERNMENT))
              .citing(article(18), article(34)),
          chain("making-of-normative-document", NORMATIVE_DOCUMENT_MAKING)
              .gist("政府规范性文件由县政府看发展的需要，适时制定。")
              .when(OF_GOVERNMENT)
              .stated(first(MAKE_NORMATIVE_DOCUMENT, COUNTY_GOVERNMENT))
              .citing(article(18)),
          chain("amending-of-normative-document", NORMATIVE_DOCUMENT_MAKING)
              .gist("政府规范性文件已经不相适应的，县政府修改或者废止。")
              .when(OF_GOVERNMENT.and(is(NO_LONGER_SUITABLE)))
              .stated(first(AMEND_OR_ABOLISH, COUNTY_GOVERNMENT))
              .overriding("making-of-normative-document")
              .citing(article(18)),

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
          chain("drafting-of-normative-document", DRAFT_IN_GOVERNMENTS_NAME)
              .gist("政府规范性文件，由县政府指定一个部门起草。")
              .when(OF_GOVERNMENT)
              .stated(
                  first(DESIGNATE_DRAFTER, COUNTY_GOVERNMENT).then(DRAFT, DESIGNATED_DEPARTMENT))
              .citing(article(19)),
          chain("joint-drafting-of-normative-document", DRAFT_IN_GOVERNMENTS_NAME)
              .gist("政府规范性文件牵涉两个以上部门职权的，由县政府指定它们联合起草，一家主办，其余协办。")
              .when(OF_GOVERNMENT.and(is(CROSS_DEPARTMENT)))
              .stated(
                  first(DESIGNATE_DRAFTER, COUNTY_GOVERNMENT)
                      .then(eachOf(DRAFT_JOINTLY, LEAD_DEPARTMENT, ASSISTING_DEPARTMENT)))
              .overriding("drafting-of-normative-document")
              .citing(article(19)),
          ruling("lead-drafter", LEAD_DRAFTER)
              .gist("政府规范性文件由几个部门联合起草的，要定下一家主办。")
              .when(OF_GOVERNMENT.and(is(CROSS_DEPARTMENT)).and(isNot(LEAD_NAMED)))
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
          requirement("municipal-measures", MUNICIPAL_DOCUMENT_PROCEDURE)
              .gist("制定政府规范性文件，还要照市里的管理办法办，本规则没有重述。")
              .when(OF_GOVERNMENT)
              .shall(Step.byWhomNotSaid(FOLLOW_MUNICIPAL_MEASURES))
              .citing(article(19)),
          requirement("departments-documents-filed", Requirements.FILING)
              .gist("部门的行政规范性文件要报县政府备案。")
              .when(OF_DEPARTMENTS)
              .shall(Step.of(FILE_WITH_GOVERNMENT, DEPARTMENTS))
              .citing(article(19)),
          requirement("filing-review", FILING_REVIEW)
              .gist("部门报来备案的文件，由县司法局审查。")
              .when(OF_DEPARTMENTS)
              .stated(Step.of(REVIEW_FILED_DOCUMENT, JUSTICE_BUREAU))
              .after(Requirements.FILING)
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
          chain("review-of-normative-document", NORMATIVE_DOCUMENT_REVIEW)
              .gist("行政规范性文件过了县司法局的合法性审查和办公室的完备性审核，才能上常务会议或者全体会议，两道审查的先后未写。")
              .when(is(DocumentFacts.NORMATIVE_DOCUMENT))
              .shall(
                  first(BOTH_REVIEWS).then(oneOf(DELIBERATE, EXECUTIVE_MEETING, PLENARY_MEETING)))
              .citing(article(20)),
          chain("review-of-topic", TOPIC_LEGALITY)
              .gist("行政规范性文件要上常务会议或者全体会议，县司法局审查合法性、办公室审核完备性都得通过，先后未写。")
              .when(
                  is(MEETING, PLENARY_MEETING, EXECUTIVE_MEETING)
                      .and(is(DocumentFacts.NORMATIVE_DOCUMENT)))
              .shall(first(BOTH_REVIEWS))
              .citing(article(20)),
          chain("interpretation-of-normative-document", NORMATIVE_DOCUMENT_INTERPRETATION)
              .gist("县政府规范性文件由县司法局或者有关部门解释。")
              .when(OF_GOVERNMENT)
              .stated(first(oneOf(EXPOUND, JUSTICE_BUREAU, CONCERNED_DEPARTMENTS)))
              .citing(article(20)),
          ruling("legality-review-before-meeting", TOPIC_LEGALITY_REVIEW)
              .gist("行政规范性文件没有通过县司法局的合法性审查，还不能上常务会议或者全体会议。")
              .when(
                  is(MEETING, PLENARY_MEETING, EXECUTIVE_MEETING)
                      .and(is(DocumentFacts.NORMATIVE_DOCUMENT))
                      .and(isNot(LEGALITY_REVIEWED).or(isNot(FOUND_LAWFUL))))
              .shall(LACKING)
              .citing(article(20)),
          ruling("completeness-review-before-meeting", TOPIC_COMPLETENESS_REVIEW)
              .gist("行政规范性文件没有通过办公室的完备性审核，还不能上常务会议或者全体会议。")
              .when(
                  is(MEETING, PLENARY_MEETING, EXECUTIVE_MEETING)
                      .and(is(DocumentFacts.NORMATIVE_DOCUMENT))
                      .and(isNot(COMPLETENESS_REVIEWED)))
              .shall(LACKING)
              .citing(article(20)),
          requirement("legality-review-of-normative-document", Requirements.LEGALITY_REVIEW)
              .gist("行政规范性文件要由县司法局审查合法性，通过了才能上会。")
              .when(is(DocumentFacts.NORMATIVE_DOCUMENT))
              .shall(Step.of(REVIEW_LEGALITY, JUSTICE_BUREAU))
              .overriding("legality-review-of-decision")
              .citing(article(20), article(53).item(5)),
          requirement("completeness-review-of-normative-document", COMPLETENESS_REVIEW)
              .gist("行政规范性文件要由办公室审核是否完备，通过了才能上会。")
              .when(is(DocumentFacts.NORMATIVE_DOCUMENT))
              .shall(Step.of(REVIEW_COMPLETENESS, GOVERNMENT_OFFICE))
              .citing(article(20)),

          // Art. 21
          limit("disclosure-of-normative-documents", DISCLOSURE)
              .gist("行政规范性文件印出以后，及时向社会公开。")
              .when(is(DISCLOSED, NORMATIVE_DOCUMENT))
              .shall(unquantified(PROMPTLY))
              .citing(article(21)),
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
              .citing(article(21)),
          requirement("publication-of-normative-document", PUBLICATION)
              .gist("行政规范性文件印出以后，要向社会公开。")
              .when(is(DocumentFacts.NORMATIVE_DOCUMENT))
              .shall(Step.byWhomNotSaid(PUBLISH))
              .citing(article(21)),
          chain("channels-for-normative-documents", ConductChains.DISCLOSURE)
              .gist("规范性文件经公报、网站公开，第三十一条还列了发布会和各类媒体，由谁公开都没有写。")
              .when(is(DISCLOSED, NORMATIVE_DOCUMENT))
              .shall(first(Step.byWhomNotSaid(DISCLOSE_IN_GAZETTE_AND_MEDIA)))
              .citing(article(21), article(31)),
          ruling("normative-document-disclosed", DISCLOSURE_DUTY)
              .gist("规范性文件印出来而没有公开的，未尽到公开的义务。")
              .when(is(DISCLOSED, NORMATIVE_DOCUMENT).and(isNot(PUBLICLY_DISCLOSED)))
              .shall(LACKING)
              .citing(article(21), article(31)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          declaratory(article(16), "宣示依法行政的总要求，权限和程序由其后各条及法律规定。"),
          declaratory(article(22), "对执法公正文明的总要求，未写执法的事项、步骤和责任人。"));

  private LawfulAdministration() {}
}
