package org.workrules.profile.mengla;

import static org.workrules.api.actor.Bodies.COUNTY_GOVERNMENT;
import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Bodies.DRAFTER;
import static org.workrules.api.conduct.ConductChains.EMERGENCY_INFORMATION;
import static org.workrules.api.conduct.ConductFacts.DISCLOSED_FULLY;
import static org.workrules.api.conduct.ConductFacts.PUBLICLY_DISCLOSED;
import static org.workrules.api.conduct.ConductRulings.DISCLOSURE_CONTENT;
import static org.workrules.api.conduct.ConductRulings.DISCLOSURE_DUTY;
import static org.workrules.api.document.DocumentChains.POLICY_INTERPRETATION;
import static org.workrules.api.document.DocumentFacts.MAJOR_EMERGENCY;
import static org.workrules.api.matter.DutyRule.duty;
import static org.workrules.api.matter.MatterFacts.GOVERNMENT_POLICY;
import static org.workrules.api.matter.RequirementRule.requirement;
import static org.workrules.api.matter.Requirements.DISCLOSURE;
import static org.workrules.api.matter.Requirements.INTERPRETATION;
import static org.workrules.api.meeting.MeetingTypes.EXECUTIVE_MEETING;
import static org.workrules.api.meeting.MeetingTypes.PLENARY_MEETING;
import static org.workrules.api.procedure.Acts.INTERPRET;
import static org.workrules.api.procedure.Acts.RELEASE;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.procedure.Step.eachOf;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Condition.isNot;
import static org.workrules.api.rule.Disclosures.DECIDED_MATTER;
import static org.workrules.api.rule.Disclosures.MATTER_OF_PUBLIC_CONCERN;
import static org.workrules.api.rule.Disclosures.OTHER_INFORMATION;
import static org.workrules.api.rule.Disclosures.POLICY;
import static org.workrules.api.rule.Facts.DISCLOSED;
import static org.workrules.api.rule.Facts.MEETING;
import static org.workrules.api.rule.Facts.SECRET_BY_LAW;
import static org.workrules.api.ruling.Ruling.LACKING;
import static org.workrules.api.ruling.RulingRule.ruling;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.Promptness.PROMPTLY;
import static org.workrules.api.time.TimeLimit.lifted;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.mengla.Vocabulary.CLARIFY;
import static org.workrules.profile.mengla.Vocabulary.DISCLOSE_THROUGH_CHANNELS;
import static org.workrules.profile.mengla.Vocabulary.FALSE_RUMOURS;
import static org.workrules.profile.mengla.Vocabulary.PUBLIC_CONCERNS;
import static org.workrules.profile.mengla.Vocabulary.PUBLIC_DOUBTS;
import static org.workrules.profile.mengla.Vocabulary.PUBLISH;
import static org.workrules.profile.mengla.Vocabulary.RESPOND;
import static org.workrules.profile.mengla.Vocabulary.RESPONSE_TO_CONCERNS;
import static org.workrules.profile.mengla.Vocabulary.RUMOUR_CLARIFICATION;
import static org.workrules.profile.mengla.WorkRules2022.article;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.workrules.api.conduct.ConductChains;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Condition;
import org.workrules.api.rule.Disclosures;
import org.workrules.api.rule.Rule;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitSubjects;

/** 第六章 推进政务公开: disclosure, articles 27 to 31. */
final class Disclosure {

  /** Art. 28: what the plenary and executive meetings decide, and the policies. */
  private static final Condition DECIDED_OR_POLICY =
      is(DISCLOSED, DECIDED_MATTER)
          .and(is(MEETING, PLENARY_MEETING, EXECUTIVE_MEETING))
          .or(is(DISCLOSED, POLICY));

  static final List<Rule<?, ?>> RULES =
      Arrays.asList(

          // Art. 28
          limit("disclosure-of-decided-matters", LimitSubjects.DISCLOSURE)
              .gist("全体会议、常务会议议定的事项应当及时公布。")
              .when(
                  is(DISCLOSED, DECIDED_MATTER)
                      .and(is(MEETING, PLENARY_MEETING, EXECUTIVE_MEETING)))
              .shall(unquantified(PROMPTLY))
              .citing(article(28)),
          limit("disclosure-of-policies", LimitSubjects.DISCLOSURE)
              .gist("县政府和部门制定的政策应当及时公布。")
              .when(is(DISCLOSED, POLICY))
              .shall(unquantified(PROMPTLY))
              .citing(article(28)),
          limit("disclosure-of-secrets", LimitSubjects.DISCLOSURE)
              .gist("全体会议、常务会议议定的事项和各项政策，依法须保密的，不受及时公布的约束。")
              .when(DECIDED_OR_POLICY.and(is(SECRET_BY_LAW)))
              .stated(lifted())
              .overriding("disclosure-of-decided-matters", "disclosure-of-policies")
              .citing(article(28)),
          requirement("disclosure", DISCLOSURE)
              .gist("全体会议、常务会议定下的事和各项政策，不涉密的应当公布，由谁公布没有写。")
              .when(
                  is(MEETING, PLENARY_MEETING, EXECUTIVE_MEETING)
                      .or(is(GOVERNMENT_POLICY))
                      .and(isNot(SECRET_BY_LAW)))
              .shall(Step.byWhomNotSaid(PUBLISH))
              .citing(article(28)),
          chain("publication-of-decided-matters-and-policies", ConductChains.DISCLOSURE)
              .gist("全体会议、常务会议定下的事和各项政策，不涉密的应公布，经手人没有写。")
              .when(DECIDED_OR_POLICY.and(isNot(SECRET_BY_LAW)))
              .shall(first(Step.byWhomNotSaid(PUBLISH)))
              .citing(article(28)),
          ruling("duty-to-publish-decided-matters-and-policies", DISCLOSURE_DUTY)
              .gist("全体会议、常务会议定下的事和各项政策，不涉密而没有公布的，欠缺必经步骤。")
              .when(DECIDED_OR_POLICY.and(isNot(SECRET_BY_LAW)).and(isNot(PUBLICLY_DISCLOSED)))
              .shall(LACKING)
              .citing(article(28)),

          // Art. 29
          limit("disclosure-of-public-concerns", LimitSubjects.DISCLOSURE)
              .gist("关系公众利益、应让公众知晓或者规定须公开的事项，应当及时向社会公开。")
              .when(is(DISCLOSED, MATTER_OF_PUBLIC_CONCERN, OTHER_INFORMATION))
              .shall(unquantified(PROMPTLY))
              .citing(article(29)),
          chain("disclosure-of-public-concerns-through-channels", ConductChains.DISCLOSURE)
              .gist("关系公众利益或者规定须公开的事项，应借助网站、公报、发布会和各种媒体公开，经手人没有写。")
              .when(is(DISCLOSED, MATTER_OF_PUBLIC_CONCERN, OTHER_INFORMATION))
              .shall(first(Step.byWhomNotSaid(DISCLOSE_THROUGH_CHANNELS)))
              .citing(article(29)),
          ruling("duty-to-disclose-public-concerns", DISCLOSURE_DUTY)
              .gist("关系公众利益或者规定须公开的事项，没有公开的，欠缺必经步骤。")
              .when(
                  is(DISCLOSED, MATTER_OF_PUBLIC_CONCERN, OTHER_INFORMATION)
                      .and(isNot(PUBLICLY_DISCLOSED)))
              .shall(LACKING)
              .citing(article(29)),
          ruling("content-of-disclosure", DISCLOSURE_CONTENT)
              .gist("公开关系公众利益或者规定须公开的事项，内容应全面、准确、具体。")
              .when(
                  is(DISCLOSED, MATTER_OF_PUBLIC_CONCERN, OTHER_INFORMATION)
                      .and(isNot(DISCLOSED_FULLY)))
              .shall(LACKING)
              .citing(article(29)),

          // Art. 30
          chain("interpretation-by-drafter", POLICY_INTERPRETATION)
              .gist("政策由起草它的单位解读。")
              .shall(first(INTERPRET, DRAFTER))
              .citing(article(30)),
          requirement("interpretation", INTERPRETATION)
              .gist("政策出台以后，要由起草的单位解读。")
              .when(is(GOVERNMENT_POLICY))
              .shall(Step.of(INTERPRET, DRAFTER))
              .citing(article(30)),
          duty("public-concerns", PUBLIC_CONCERNS)
              .gist("公众关切什么，县政府和部门要回应。")
              .shall(eachOf(RESPOND, COUNTY_GOVERNMENT, DEPARTMENTS))
              .citing(article(30)),
          limit("public-concerns-in-time", RESPONSE_TO_CONCERNS)
              .gist("县政府和部门回应公众的关切要及时，没有写几天。")
              .by(COUNTY_GOVERNMENT, DEPARTMENTS)
              .shall(unquantified(PROMPTLY))
              .citing(article(30)),

          // Art. 31
          limit("disclosure-in-emergencies", LimitSubjects.DISCLOSURE)
              .gist("政务舆情关系特别重大、重大突发事件的，要及时发布权威消息。")
              .when(is(DISCLOSED, Disclosures.EMERGENCY_INFORMATION))
              .shall(unquantified(PROMPTLY))
              .citing(article(31)),
          chain("information-in-emergencies", EMERGENCY_INFORMATION)
              .gist("政务舆情关系特别重大、重大突发事件的，要发布权威消息，由谁发布没有写。")
              .when(is(MAJOR_EMERGENCY))
              .shall(first(Step.byWhomNotSaid(RELEASE)))
              .citing(article(31)),
          duty("public-doubts", PUBLIC_DOUBTS)
              .gist("公众有质疑的，要妥善回应，同新闻发言人制度写在一处，由谁回应没有明说。")
              .stated(Step.byWhomNotSaid(RESPOND))
              .citing(article(31)),
          duty("false-rumours", FALSE_RUMOURS)
              .gist("传言不实的，要澄清，由谁澄清同样没有明说。")
              .stated(Step.byWhomNotSaid(CLARIFY))
              .citing(article(31)),
          limit("false-rumours-in-time", RUMOUR_CLARIFICATION)
              .gist("不实的传言要及时澄清，没有写几天。")
              .stated(unquantified(PROMPTLY))
              .citing(article(31)));

  static final List<Provision> REGISTER =
      Collections.singletonList(declaratory(article(27), "确立公开为常态的原则，公开什么、何时公开由后面几条规定"));

  private Disclosure() {}
}
