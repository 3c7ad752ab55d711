package org.workrules.profile.yunyang;

import static org.workrules.api.actor.Bodies.DRAFTING_DEPARTMENT;
import static org.workrules.api.conduct.ConductFacts.PUBLICLY_DISCLOSED;
import static org.workrules.api.conduct.ConductRulings.DISCLOSURE_CONTENT;
import static org.workrules.api.conduct.ConductRulings.DISCLOSURE_DUTY;
import static org.workrules.api.document.DocumentChains.POLICY_INTERPRETATION;
import static org.workrules.api.document.DocumentFacts.DISCLOSURE_ATTRIBUTE_STATED;
import static org.workrules.api.document.DocumentFacts.INTERPRETATION_ATTACHED;
import static org.workrules.api.document.DocumentFacts.INTERPRETATION_PLAN_ATTACHED;
import static org.workrules.api.document.DocumentFacts.MAJOR_POLICY;
import static org.workrules.api.document.DocumentRulings.ATTACHMENTS;
import static org.workrules.api.document.DocumentRulings.DISCLOSURE_ATTRIBUTE;
import static org.workrules.api.matter.MatterFacts.GOVERNMENT_POLICY;
import static org.workrules.api.matter.RequirementRule.requirement;
import static org.workrules.api.matter.Requirements.INTERPRETATION;
import static org.workrules.api.meeting.MeetingTypes.EXECUTIVE_MEETING;
import static org.workrules.api.meeting.MeetingTypes.PLENARY_MEETING;
import static org.workrules.api.procedure.Acts.INTERPRET;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Condition.isNot;
import static org.workrules.api.rule.Disclosures.DECIDED_MATTER;
import static org.workrules.api.rule.Disclosures.MATTER_OF_PUBLIC_CONCERN;
import static org.workrules.api.rule.Disclosures.NORMATIVE_DOCUMENT;
import static org.workrules.api.rule.Disclosures.OTHER_INFORMATION;
import static org.workrules.api.rule.Disclosures.POLICY;
import static org.workrules.api.rule.Facts.DISCLOSED;
import static org.workrules.api.rule.Facts.MEETING;
import static org.workrules.api.rule.Facts.SECRET_BY_LAW;
import static org.workrules.api.ruling.Ruling.LACKING;
import static org.workrules.api.ruling.RulingRule.ruling;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSubjects.DISCLOSURE;
import static org.workrules.api.time.LimitSubjects.RESPONSE_TO_CONCERNS_TIME;
import static org.workrules.api.time.Promptness.PROMPTLY;
import static org.workrules.api.time.TimeLimit.lifted;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.yunyang.Vocabulary.DISCLOSED_FULLY;
import static org.workrules.profile.yunyang.Vocabulary.DISCLOSE_IN_MEDIA;
import static org.workrules.profile.yunyang.Vocabulary.INTERPRETATION_PAPERS;
import static org.workrules.profile.yunyang.Vocabulary.MAKE_PUBLIC;
import static org.workrules.profile.yunyang.Vocabulary.PREPARE_INTERPRETATION;
import static org.workrules.profile.yunyang.Vocabulary.RESPOND_TO_CONCERNS;
import static org.workrules.profile.yunyang.Vocabulary.RESPONSE_TO_CONCERNS;
import static org.workrules.profile.yunyang.WorkRules2025.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.conduct.ConductChains;
import org.workrules.api.matter.Requirements;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Rule;
import org.workrules.api.source.Provision;

/** 第六章 推进政务公开: disclosure of government affairs, articles 29 to 33. */
final class Disclosure {

  static final List<Rule<?, ?>> RULES =
      Arrays.asList(

          // Art. 30
          limit("disclosure-of-meeting-decisions", DISCLOSURE)
              .gist("全体会议、常务会议决定的事，及时公布。")
              .when(
                  is(DISCLOSED, DECIDED_MATTER)
                      .and(is(MEETING, PLENARY_MEETING, EXECUTIVE_MEETING)))
              .shall(unquantified(PROMPTLY))
              .citing(article(30)),
          limit("disclosure-of-policies", DISCLOSURE)
              .gist("县政府和部门的政策，及时公布。")
              .when(is(DISCLOSED, POLICY))
              .shall(unquantified(PROMPTLY))
              .citing(article(30)),
          limit("disclosure-of-secrets", DISCLOSURE)
              .gist("全体会议、常务会议的决定和各项政策，依法保密的，不在及时公布之列。")
              .when(
                  is(DISCLOSED, DECIDED_MATTER)
                      .and(is(MEETING, PLENARY_MEETING, EXECUTIVE_MEETING))
                      .or(is(DISCLOSED, POLICY))
                      .and(is(SECRET_BY_LAW)))
              .stated(lifted())
              .overriding("disclosure-of-meeting-decisions", "disclosure-of-policies")
              .citing(article(30)),
          requirement("decision-made-public", Requirements.DISCLOSURE)
              .gist("全体会议、常务会议的决定和各项政策都要公布，依法保密的除外，由谁公布未写。")
              .when(
                  is(MEETING, PLENARY_MEETING, EXECUTIVE_MEETING)
                      .or(is(GOVERNMENT_POLICY))
                      .and(isNot(SECRET_BY_LAW)))
              .shall(Step.byWhomNotSaid(MAKE_PUBLIC))
              .citing(article(30)),
          ruling("decisions-disclosed", DISCLOSURE_DUTY)
              .gist("全体会议、常务会议的决定和各项政策，不须保密而没有公布的，未尽到公布的义务。")
              .when(
                  is(DISCLOSED, DECIDED_MATTER)
                      .and(is(MEETING, PLENARY_MEETING, EXECUTIVE_MEETING))
                      .or(is(DISCLOSED, POLICY))
                      .and(isNot(SECRET_BY_LAW))
                      .and(isNot(PUBLICLY_DISCLOSED)))
              .shall(LACKING)
              .citing(article(30)),

          // Art. 31
          limit("disclosure-of-public-concerns", DISCLOSURE)
              .gist("关系公众利益、为社会关切或者规定应公开的事项，以及规范性文件，及时向社会公开。")
              .when(is(DISCLOSED, MATTER_OF_PUBLIC_CONCERN, NORMATIVE_DOCUMENT, OTHER_INFORMATION))
              .shall(unquantified(PROMPTLY))
              .citing(article(31)),
          limit("response-to-concerns", RESPONSE_TO_CONCERNS_TIME)
              .gist("社会关切的事，主动回应，而且要及时。")
              .shall(unquantified(PROMPTLY))
              .citing(article(31)),
          chain("channels-for-public-concerns", ConductChains.DISCLOSURE)
              .gist("关系公众利益、社会关切或者规定应公开的事项，经网站、发布会和各类媒体公开，由谁公开没有写。")
              .when(is(DISCLOSED, MATTER_OF_PUBLIC_CONCERN, OTHER_INFORMATION))
              .shall(first(Step.byWhomNotSaid(DISCLOSE_IN_MEDIA)))
              .citing(article(31)),
          chain("response-to-concerns-by-whom", RESPONSE_TO_CONCERNS)
              .gist("社会关切要主动回应，由谁回应没有写。")
              .shall(first(Step.byWhomNotSaid(RESPOND_TO_CONCERNS)))
              .citing(article(31)),
          ruling("public-concerns-disclosed", DISCLOSURE_DUTY)
              .gist("关系公众利益、社会关切或者规定应公开的事项，没有公开的，未尽到公开的义务。")
              .when(
                  is(DISCLOSED, MATTER_OF_PUBLIC_CONCERN, OTHER_INFORMATION)
                      .and(isNot(PUBLICLY_DISCLOSED)))
              .shall(LACKING)
              .citing(article(31)),
          ruling("disclosure-complete", DISCLOSURE_CONTENT)
              .gist("应公开的事项，公开得不全面、不准确、不具体的，不合要求。")
              .when(
                  is(DISCLOSED, MATTER_OF_PUBLIC_CONCERN, NORMATIVE_DOCUMENT, OTHER_INFORMATION)
                      .and(isNot(DISCLOSED_FULLY)))
              .shall(LACKING)
              .citing(article(31)),

          // Art. 32
          chain("explanation-of-major-policy", POLICY_INTERPRETATION)
              .gist("重大政策由起草它的部门来解读。")
              .when(is(MAJOR_POLICY))
              .shall(first(INTERPRET, DRAFTING_DEPARTMENT))
              .citing(article(32)),
          ruling("disclosure-attribute", DISCLOSURE_ATTRIBUTE)
              .gist("拟公文时就定好是否公开、怎样公开，同公文一起报批。")
              .when(isNot(DISCLOSURE_ATTRIBUTE_STATED))
              .stated(LACKING)
              .citing(article(32)),
          ruling("explanation-plan", ATTACHMENTS)
              .gist("重大政策文件送审，要同时备好解读方案。")
              .when(is(MAJOR_POLICY).and(isNot(INTERPRETATION_PLAN_ATTACHED)))
              .shall(LACKING)
              .citing(article(32)),
          ruling("explanation-material", ATTACHMENTS)
              .gist("重大政策文件送审，要同时备好解读材料。")
              .when(is(MAJOR_POLICY).and(isNot(INTERPRETATION_ATTACHED)))
              .shall(LACKING)
              .citing(article(32)),
          requirement("policy-explained", INTERPRETATION)
              .gist("重大政策要由起草它的部门解读。")
              .when(is(MAJOR_POLICY))
              .shall(Step.of(INTERPRET, DRAFTING_DEPARTMENT))
              .citing(article(32)),
          requirement("explanation-prepared", INTERPRETATION_PAPERS)
              .gist("重大政策的解读方案和材料，起草部门要与文件一道准备、送审。")
              .when(is(MAJOR_POLICY))
              .shall(Step.of(PREPARE_INTERPRETATION, DRAFTING_DEPARTMENT))
              .citing(article(32)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          declaratory(article(29), "把公开透明定为基本制度，公开什么、何时公开由其后各条规定。"),
          declaratory(article(33), "列出电子政务平台和公开渠道的建设方向，没有责任机关和完成时间。"));

  private Disclosure() {}
}
