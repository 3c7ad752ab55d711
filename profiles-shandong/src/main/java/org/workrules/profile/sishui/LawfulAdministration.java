package org.workrules.profile.sishui;

import static org.workrules.api.actor.Bodies.COUNTY_GOVERNMENT;
import static org.workrules.api.actor.Bodies.DRAFTING_DEPARTMENT;
import static org.workrules.api.actor.Bodies.JUSTICE_BUREAU;
import static org.workrules.api.document.DocumentChains.NORMATIVE_DOCUMENT_REVIEW;
import static org.workrules.api.document.DocumentFacts.BEYOND_POWERS;
import static org.workrules.api.document.DocumentFacts.CONTRARY_TO_HIGHER_RULES;
import static org.workrules.api.document.DocumentFacts.CURTAILS_RIGHTS;
import static org.workrules.api.document.DocumentFacts.IN_NAME_OF;
import static org.workrules.api.document.DocumentFacts.NORMATIVE_DOCUMENT;
import static org.workrules.api.document.DocumentFacts.PROCEDURE_NOT_FOLLOWED;
import static org.workrules.api.document.DocumentFacts.SETS_LICENCE_PENALTY_OR_COERCION;
import static org.workrules.api.document.DocumentOptions.GOVERNMENT;
import static org.workrules.api.document.DocumentOptions.GOVERNMENT_OFFICE;
import static org.workrules.api.document.DocumentRulings.NORMATIVE_CONTENT;
import static org.workrules.api.matter.DutyRule.duty;
import static org.workrules.api.matter.Matters.NORMATIVE_DOCUMENTS;
import static org.workrules.api.matter.RequirementRule.requirement;
import static org.workrules.api.matter.Requirements.ADJUSTMENT;
import static org.workrules.api.matter.Requirements.DISCLOSURE;
import static org.workrules.api.matter.Requirements.EVALUATION;
import static org.workrules.api.matter.Requirements.FILING;
import static org.workrules.api.matter.Requirements.LEGALITY_REVIEW;
import static org.workrules.api.matter.Requirements.PUBLIC_COMMENT;
import static org.workrules.api.meeting.MeetingChains.TOPIC_LEGALITY;
import static org.workrules.api.meeting.MeetingTypes.COUNTY_HEADS_OFFICE_MEETING;
import static org.workrules.api.meeting.MeetingTypes.EXECUTIVE_MEETING;
import static org.workrules.api.meeting.MeetingTypes.PLENARY_MEETING;
import static org.workrules.api.meeting.MeetingTypes.THEMATIC_MEETING;
import static org.workrules.api.procedure.Acts.ADJUST;
import static org.workrules.api.procedure.Acts.DELIBERATE;
import static org.workrules.api.procedure.Acts.EVALUATE;
import static org.workrules.api.procedure.Acts.FILE;
import static org.workrules.api.procedure.Acts.REVIEW_LEGALITY;
import static org.workrules.api.procedure.Acts.SEEK_PUBLIC_COMMENT;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Condition.isNot;
import static org.workrules.api.rule.Facts.MAJOR_DECISION;
import static org.workrules.api.rule.Facts.MEETING;
import static org.workrules.api.rule.Facts.SECRET_BY_LAW;
import static org.workrules.api.ruling.Ruling.FORBIDDEN;
import static org.workrules.api.ruling.Ruling.LACKING;
import static org.workrules.api.ruling.RulingRule.ruling;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.TimeLimit.lifted;
import static org.workrules.api.time.TimeLimit.setBy;
import static org.workrules.profile.sishui.Vocabulary.ASSESS;
import static org.workrules.profile.sishui.Vocabulary.ASSESSMENT;
import static org.workrules.profile.sishui.Vocabulary.DELIBERATE_WHAT_IS_SUBMITTED;
import static org.workrules.profile.sishui.Vocabulary.DRAFTERS_SUBMISSION;
import static org.workrules.profile.sishui.Vocabulary.EXPANDS_POWERS;
import static org.workrules.profile.sishui.Vocabulary.NORMATIVE_REGISTRATION;
import static org.workrules.profile.sishui.Vocabulary.PROBLEMS_FOUND;
import static org.workrules.profile.sishui.Vocabulary.PUBLISH;
import static org.workrules.profile.sishui.Vocabulary.SETS_LEVY_OR_CHARGE;
import static org.workrules.profile.sishui.Vocabulary.SUBMIT_FOR_DELIBERATION;
import static org.workrules.profile.sishui.Vocabulary.UNIFORMLY_REGISTERED;
import static org.workrules.profile.sishui.Vocabulary.VALIDITY_SET;
import static org.workrules.profile.sishui.WorkRules2022.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.procedure.ChainRule;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Condition;
import org.workrules.api.rule.Rule;
import org.workrules.api.ruling.RulingRule;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitRule;
import org.workrules.api.time.LimitSource;
import org.workrules.api.time.LimitSubjects;

/** 第四章 坚持依法行政: lawful administration, articles 18 to 25. */
final class LawfulAdministration {

  /** Art. 22: what is reviewed for its legality. */
  private static final Condition REVIEWED = is(NORMATIVE_DOCUMENT).or(is(MAJOR_DECISION));

  /** Art. 20: what is submitted to the county government to be discussed, whosever it is. */
  private static final Condition SUBMITTED_TO_DISCUSSION =
      is(NORMATIVE_DOCUMENT)
          .and(
              is(
                  MEETING,
                  PLENARY_MEETING,
                  EXECUTIVE_MEETING,
                  COUNTY_HEADS_OFFICE_MEETING,
                  THEMATIC_MEETING));

  /** Art. 20 and 21: the county government's own. */
  private static final Condition IN_ITS_NAME = is(IN_NAME_OF, GOVERNMENT, GOVERNMENT_OFFICE);

  static final List<LimitRule> LIMITS =
      Arrays.asList(

          // Art. 20 and 21
          limit("public-comment", LimitSubjects.PUBLIC_COMMENT)
              .gist("县政府的规范性文件应当公开征求意见，多少天由国家有关规定来定。")
              .by(COUNTY_GOVERNMENT)
              .when(is(NORMATIVE_DOCUMENT).and(IN_ITS_NAME))
              .shall(setBy(LimitSource.LAW))
              // Of normative documents, article 20 speaks in particular.
              .overriding("public-comment-on-drafts")
              .citing(article(20), article(21)),
          limit("public-comment-on-secrets", LimitSubjects.PUBLIC_COMMENT)
              .gist("县政府的规范性文件依法要保密的，不必公开征求意见。")
              .by(COUNTY_GOVERNMENT)
              .when(is(NORMATIVE_DOCUMENT).and(IN_ITS_NAME).and(is(SECRET_BY_LAW)))
              .stated(lifted())
              .overriding("public-comment", "public-comment-on-drafts")
              .citing(article(20)));

  static final List<ChainRule> CHAINS =
      Arrays.asList(

          // Art. 20
          chain("review-of-normative-topic", TOPIC_LEGALITY)
              .gist("规范性文件拿到县政府的会上讨论，由县司法局审查。")
              .when(SUBMITTED_TO_DISCUSSION)
              .stated(first(REVIEW_LEGALITY, JUSTICE_BUREAU))
              // Article 42 does not say who reviews.
              .overriding("review-of-topic")
              .citing(article(20), article(21)),

          // Art. 20 and 21
          chain("normative-document", NORMATIVE_DOCUMENT_REVIEW)
              .gist("县政府定规范性文件，先论证、公开征求意见，司法局审查合法性，起草部门再提请常务会议审议，然后公布、备案。")
              .when(IN_ITS_NAME)
              .shall(
                  first(ASSESS, COUNTY_GOVERNMENT)
                      .then(SEEK_PUBLIC_COMMENT, COUNTY_GOVERNMENT)
                      .then(REVIEW_LEGALITY, JUSTICE_BUREAU)
                      .then(SUBMIT_FOR_DELIBERATION, DRAFTING_DEPARTMENT)
                      .then(DELIBERATE, EXECUTIVE_MEETING)
                      .then(PUBLISH, COUNTY_GOVERNMENT)
                      .then(FILE, COUNTY_GOVERNMENT))
              .citing(article(21), article(20)),
          chain("normative-document-secret", NORMATIVE_DOCUMENT_REVIEW)
              .gist("规范性文件依法要保密的，不公开征求意见，其他步骤照走。")
              .when(IN_ITS_NAME.and(is(SECRET_BY_LAW)))
              .shall(
                  first(ASSESS, COUNTY_GOVERNMENT)
                      .then(REVIEW_LEGALITY, JUSTICE_BUREAU)
                      .then(SUBMIT_FOR_DELIBERATION, DRAFTING_DEPARTMENT)
                      .then(DELIBERATE, EXECUTIVE_MEETING)
                      .then(PUBLISH, COUNTY_GOVERNMENT)
                      .then(FILE, COUNTY_GOVERNMENT))
              .overriding("normative-document")
              .citing(article(21), article(20)));

  static final List<RulingRule> RULINGS =
      Arrays.asList(

          // Art. 21
          ruling("uniform-registration", NORMATIVE_REGISTRATION)
              .gist("县政府和部门的规范性文件都要统一登记、编号、公布，没有做到的，手续不全。")
              .when(is(NORMATIVE_DOCUMENT).and(isNot(UNIFORMLY_REGISTERED)))
              .stated(LACKING)
              .citing(article(21)),
          ruling("period-of-validity", NORMATIVE_REGISTRATION)
              .gist("规范性文件都有有效期，没有规定的，内容不全。")
              .when(is(NORMATIVE_DOCUMENT).and(isNot(VALIDITY_SET)))
              .stated(LACKING)
              .citing(article(21)),

          // Art. 22
          ruling("in-line-with-higher-rules", NORMATIVE_CONTENT)
              .gist("重大决策和规范性文件要合乎上位法和上级政策。")
              .when(REVIEWED.and(is(CONTRARY_TO_HIGHER_RULES)))
              .shall(FORBIDDEN)
              .citing(article(22)),
          ruling("procedure-followed", NORMATIVE_CONTENT)
              .gist("重大决策和规范性文件要走完法定程序。")
              .when(REVIEWED.and(is(PROCEDURE_NOT_FOLLOWED)))
              .shall(FORBIDDEN)
              .citing(article(22)),
          ruling("within-powers", NORMATIVE_CONTENT)
              .gist("重大决策和规范性文件不得越出法定职权。")
              .when(REVIEWED.and(is(BEYOND_POWERS)))
              .mustNot(FORBIDDEN)
              .citing(article(22)),
          ruling("no-licence-penalty-or-charge", NORMATIVE_CONTENT)
              .gist("重大决策和规范性文件不得违法设立许可、处罚、强制、征收和收费。")
              .when(
                  REVIEWED
                      .and(is(SETS_LICENCE_PENALTY_OR_COERCION).or(is(SETS_LEVY_OR_CHARGE)))
                      .and(is(CONTRARY_TO_HIGHER_RULES)))
              .mustNot(FORBIDDEN)
              // Unlawfulness of this kind is named, with 不得.
              .overriding("in-line-with-higher-rules")
              .citing(article(22)),
          ruling("no-curtailed-rights", NORMATIVE_CONTENT)
              .gist("重大决策和规范性文件不得违法削减各方权益、加重其义务。")
              .when(REVIEWED.and(is(CURTAILS_RIGHTS)).and(is(CONTRARY_TO_HIGHER_RULES)))
              .mustNot(FORBIDDEN)
              // Unlawfulness of this kind is named, with 不得.
              .overriding("in-line-with-higher-rules")
              .citing(article(22)),
          ruling("no-expanded-powers", NORMATIVE_CONTENT)
              .gist("重大决策和规范性文件不得违法给行政机关添权力、减职责。")
              .when(REVIEWED.and(is(EXPANDS_POWERS)))
              .mustNot(FORBIDDEN)
              .citing(article(22)));

  static final List<Rule<?, ?>> RULES =
      Arrays.asList(

          // Art. 20
          requirement("comment-on-normative-document", PUBLIC_COMMENT)
              .gist("县政府的规范性文件论证以后，除依法保密的以外，应当公开征求意见。")
              .when(is(NORMATIVE_DOCUMENT).and(IN_ITS_NAME).and(isNot(SECRET_BY_LAW)))
              .after(ASSESSMENT)
              .shall(Step.of(SEEK_PUBLIC_COMMENT, COUNTY_GOVERNMENT))
              // Of normative documents, article 20 speaks in particular.
              .overriding("comment-on-drafts")
              .citing(article(20), article(21)),
          requirement("review-of-submitted-normative-document", LEGALITY_REVIEW)
              .gist("规范性文件提请县政府讨论的，不论谁的名义，由县司法局审查。")
              .when(SUBMITTED_TO_DISCUSSION)
              .stated(Step.of(REVIEW_LEGALITY, JUSTICE_BUREAU))
              // The others do not say who reviews.
              .overriding(
                  "review-of-major-decision",
                  "topic-legality-review",
                  "legality-review-before-any-decision")
              .citing(article(20)),

          // Art. 21
          requirement("assessment-of-normative-document", ASSESSMENT)
              .gist("县政府制定规范性文件，应当先作评估论证。")
              .when(is(NORMATIVE_DOCUMENT).and(IN_ITS_NAME))
              .shall(Step.of(ASSESS, COUNTY_GOVERNMENT))
              .overriding("assessment-before-any-decision")
              .citing(article(21)),
          requirement("review-of-normative-document", LEGALITY_REVIEW)
              .gist("县政府的规范性文件，论证并征求意见以后应当由司法局审查合法性。")
              .when(is(NORMATIVE_DOCUMENT).and(IN_ITS_NAME))
              .after(ASSESSMENT, PUBLIC_COMMENT)
              .shall(Step.of(REVIEW_LEGALITY, JUSTICE_BUREAU))
              // The others do not say who reviews.
              .overriding(
                  "review-of-major-decision",
                  "topic-legality-review",
                  "legality-review-before-any-decision")
              .citing(article(21), article(20)),
          requirement("submission-of-normative-document", DRAFTERS_SUBMISSION)
              .gist("审查过合法性以后，应当由起草部门把规范性文件提到常务会议上。")
              .when(is(NORMATIVE_DOCUMENT).and(IN_ITS_NAME))
              .after(ASSESSMENT, PUBLIC_COMMENT, LEGALITY_REVIEW)
              .shall(Step.of(SUBMIT_FOR_DELIBERATION, DRAFTING_DEPARTMENT).to(EXECUTIVE_MEETING))
              .citing(article(21)),
          duty("normative-documents", NORMATIVE_DOCUMENTS)
              .gist("县政府的规范性文件应当提请常务会议审议，由哪种会议决定另见第二十七条。")
              .when(IN_ITS_NAME)
              .shall(Step.of(DELIBERATE_WHAT_IS_SUBMITTED, EXECUTIVE_MEETING))
              .citing(article(21)),
          requirement("publication-of-normative-document", DISCLOSURE)
              .gist("规范性文件审议以后，县政府应当公布。")
              .when(is(NORMATIVE_DOCUMENT).and(IN_ITS_NAME))
              .shall(Step.of(PUBLISH, COUNTY_GOVERNMENT))
              // Article 35 does not say who discloses.
              .overriding("disclosure-after-decision")
              .citing(article(21)),
          requirement("filing-of-normative-document", FILING)
              .gist("规范性文件审议以后，县政府应当备案。")
              .when(is(NORMATIVE_DOCUMENT).and(IN_ITS_NAME))
              .shall(Step.of(FILE, COUNTY_GOVERNMENT))
              .citing(article(21), article(77)),

          // Art. 23
          requirement("evaluation-of-normative-document", EVALUATION)
              .gist("县政府的规范性文件施行以后，要照有关规定作后评估。")
              .when(is(NORMATIVE_DOCUMENT).and(IN_ITS_NAME))
              .shall(Step.byWhomNotSaid(EVALUATE))
              .citing(article(23)),
          requirement("adjustment-of-normative-document", ADJUSTMENT)
              .gist("后评估发现规范性文件有问题的，要及时完善。")
              .when(is(NORMATIVE_DOCUMENT).and(IN_ITS_NAME).and(is(PROBLEMS_FOUND)))
              .shall(Step.byWhomNotSaid(ADJUST))
              .citing(article(23)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          declaratory(article(18), "重申法治政府的目标和权责法定原则，不设具体程序"),
          declaratory(article(19), "概括县政府制定文件、规定措施、发布命令的职权，何时行使由其裁量"),
          declaratory(article(24), "要求健全法律咨询、发挥法律顾问等的作用，未定何事必须咨询何人"),
          declaratory(article(25), "要求执行省的程序规定和县的另一份文件，内容在那些文件里"));

  private LawfulAdministration() {}
}
