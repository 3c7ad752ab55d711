package org.workrules.profile.qinghemen;

import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Bodies.DRAFTER;
import static org.workrules.api.conduct.ConductFacts.DISCLOSED_FULLY;
import static org.workrules.api.conduct.ConductRulings.DISCLOSURE_CONTENT;
import static org.workrules.api.conduct.ConductRulings.DISCLOSURE_DUTY;
import static org.workrules.api.document.DocumentChains.DISCLOSURE_ON_REQUEST;
import static org.workrules.api.document.DocumentChains.POLICY_INTERPRETATION;
import static org.workrules.api.matter.DutyRule.duty;
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
import static org.workrules.api.rule.Disclosures.EMERGENCY_INFORMATION;
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
import static org.workrules.api.time.LimitSubjects.DISCLOSURE;
import static org.workrules.api.time.Promptness.PROMPTLY;
import static org.workrules.api.time.TimeLimit.lifted;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.qinghemen.Vocabulary.ACCEPT_CENTRALLY;
import static org.workrules.profile.qinghemen.Vocabulary.ANSWER_DOUBTS;
import static org.workrules.profile.qinghemen.Vocabulary.CLARIFY;
import static org.workrules.profile.qinghemen.Vocabulary.DISCLOSE_SERVICE_DETAILS;
import static org.workrules.profile.qinghemen.Vocabulary.DISCLOSE_THROUGH_MEDIA;
import static org.workrules.profile.qinghemen.Vocabulary.FALSE_RUMOURS;
import static org.workrules.profile.qinghemen.Vocabulary.HANDLE_BY_LAW;
import static org.workrules.profile.qinghemen.Vocabulary.ILLUSTRATED_AND_PLAIN;
import static org.workrules.profile.qinghemen.Vocabulary.INTERPRETATION_CONTENT;
import static org.workrules.profile.qinghemen.Vocabulary.KEY_POINTS_EXPLAINED;
import static org.workrules.profile.qinghemen.Vocabulary.KEY_POLICIES_AND_LAWS;
import static org.workrules.profile.qinghemen.Vocabulary.MAJOR_EMERGENCY_INFORMATION;
import static org.workrules.profile.qinghemen.Vocabulary.OF_MAJOR_GRADE;
import static org.workrules.profile.qinghemen.Vocabulary.POLICY_INTERPRETATION_TIME;
import static org.workrules.profile.qinghemen.Vocabulary.POLICY_OR_MEASURE;
import static org.workrules.profile.qinghemen.Vocabulary.PUBLIC_CONCERNS;
import static org.workrules.profile.qinghemen.Vocabulary.PUBLIC_DOUBTS;
import static org.workrules.profile.qinghemen.Vocabulary.PUBLISH;
import static org.workrules.profile.qinghemen.Vocabulary.PUBLISHED;
import static org.workrules.profile.qinghemen.Vocabulary.PUT_ON_PLATFORM;
import static org.workrules.profile.qinghemen.Vocabulary.RELEASE_AUTHORITATIVELY;
import static org.workrules.profile.qinghemen.Vocabulary.RESPOND_TO_CONCERNS;
import static org.workrules.profile.qinghemen.Vocabulary.SERVICE_ITEMS;
import static org.workrules.profile.qinghemen.WorkRules2022.article;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.workrules.api.conduct.ConductChains;
import org.workrules.api.matter.DutyRule;
import org.workrules.api.matter.RequirementRule;
import org.workrules.api.matter.Requirements;
import org.workrules.api.procedure.ChainRule;
import org.workrules.api.procedure.Step;
import org.workrules.api.ruling.RulingRule;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitRule;

/** 第六章 推进政务公开: disclosure of government affairs, articles 26 to 30. */
final class Disclosure {

  static final List<LimitRule> LIMITS =
      Arrays.asList(

          // Art. 27
          limit("disclosure-of-decisions", DISCLOSURE)
              .gist("全体会议和常务会议决定的事项，应当及时公布。")
              .when(
                  is(DISCLOSED, DECIDED_MATTER)
                      .and(is(MEETING, PLENARY_MEETING, EXECUTIVE_MEETING)))
              .shall(unquantified(PROMPTLY))
              .citing(article(27)),
          limit("disclosure-of-policies", DISCLOSURE)
              .gist("区政府和部门出台的政策、工作措施，应当及时公布。")
              .when(is(DISCLOSED, POLICY))
              .shall(unquantified(PROMPTLY))
              .citing(article(27)),
          limit("disclosure-of-secrets", DISCLOSURE)
              .gist("会议决定的事项和政策、措施依法需要保密的，不适用及时公布的要求。")
              .when(
                  is(DISCLOSED, DECIDED_MATTER)
                      .and(is(MEETING, PLENARY_MEETING, EXECUTIVE_MEETING))
                      .or(is(DISCLOSED, POLICY))
                      .and(is(SECRET_BY_LAW)))
              .stated(lifted())
              .overriding("disclosure-of-decisions", "disclosure-of-policies")
              .citing(article(27)),

          // Art. 28
          limit("disclosure-of-public-concerns", DISCLOSURE)
              .gist("关乎公众利益、社会关切的事项，以及依规定须公开的事项，均应及时向社会公开。")
              .when(is(DISCLOSED, MATTER_OF_PUBLIC_CONCERN, OTHER_INFORMATION))
              .shall(unquantified(PROMPTLY))
              .citing(article(28).paragraph(1)),

          // Art. 29
          limit("policy-interpretation", POLICY_INTERPRETATION_TIME)
              .gist("政策由起草者负责解读，并且要及时、准确。")
              .by(DRAFTER)
              .stated(unquantified(PROMPTLY))
              .citing(article(29).paragraph(2)),

          // Art. 30
          limit("disclosure-on-major-emergency", DISCLOSURE)
              .gist("重大以上突发事件引起舆情的，要及时发布权威信息。")
              .when(is(DISCLOSED, EMERGENCY_INFORMATION).and(is(OF_MAJOR_GRADE)))
              .shall(unquantified(PROMPTLY))
              .citing(article(30).paragraph(1)));

  static final List<ChainRule> CHAINS =
      Arrays.asList(

          // Art. 28
          chain("disclosure-channels", ConductChains.DISCLOSURE)
              .gist("公众应当知道、社会关心的事项和依规定须公开的事项，均应经媒体和网络向社会公开，由谁公开没有写明。")
              .when(is(DISCLOSED, MATTER_OF_PUBLIC_CONCERN, OTHER_INFORMATION))
              .shall(first(Step.byWhomNotSaid(DISCLOSE_THROUGH_MEDIA)))
              .citing(article(28).paragraph(1)),
          chain("disclosure-on-request", DISCLOSURE_ON_REQUEST)
              .gist("有人申请公开政府信息的，依法依规办理，由谁办理、怎样答复没有写明。")
              .shall(first(Step.byWhomNotSaid(HANDLE_BY_LAW)))
              .citing(article(28).paragraph(1)),

          // Art. 29
          chain("public-concerns", PUBLIC_CONCERNS)
              .gist("公众关心什么，部门要经各种渠道及时回应。")
              .shall(first(RESPOND_TO_CONCERNS, DEPARTMENTS))
              .citing(article(29).paragraph(1)),
          chain("interpretation-by-drafter", POLICY_INTERPRETATION)
              .gist("政策是谁起草的，就由谁解读。")
              .stated(first(INTERPRET, DRAFTER))
              .citing(article(29).paragraph(2)),

          // Art. 30
          chain("emergency-information", ConductChains.EMERGENCY_INFORMATION)
              .gist("突发事件达到重大或者特别重大、引起舆情的，要发布权威信息，由谁发布没有写明。")
              .when(is(OF_MAJOR_GRADE))
              .shall(first(Step.byWhomNotSaid(RELEASE_AUTHORITATIVELY)))
              .citing(article(30).paragraph(1)));

  static final List<DutyRule> DUTIES =
      Arrays.asList(

          // Art. 28
          duty("service-items-accepted", SERVICE_ITEMS)
              .gist("同群众、企业关系密切的依申请服务事项，全部集中受理和办理。")
              .stated(Step.byWhomNotSaid(ACCEPT_CENTRALLY))
              .citing(article(28).paragraph(2)),
          duty("service-items-on-platform", SERVICE_ITEMS)
              .gist("这些服务事项都归到统一的监管平台。")
              .stated(Step.byWhomNotSaid(PUT_ON_PLATFORM))
              .citing(article(28).paragraph(2)),
          duty("service-items-disclosed", SERVICE_ITEMS)
              .gist("这些服务事项的依据、主体、流程、收费、时限、结果和监督方式，向社会公开。")
              .stated(Step.byWhomNotSaid(DISCLOSE_SERVICE_DETAILS))
              .citing(article(28).paragraph(2)),

          // Art. 30
          duty("key-policies-interpreted", KEY_POLICIES_AND_LAWS)
              .gist("借新闻发言人制度主动解读重要的政策法规，由谁解读没有写明。")
              .stated(Step.byWhomNotSaid(INTERPRET))
              .citing(article(30).paragraph(2)),
          duty("doubts-answered", PUBLIC_DOUBTS)
              .gist("借新闻发言人制度妥善回应公众的质疑，由谁回应没有写明。")
              .stated(Step.byWhomNotSaid(ANSWER_DOUBTS))
              .citing(article(30).paragraph(2)),
          duty("rumours-clarified", FALSE_RUMOURS)
              .gist("借新闻发言人制度及时澄清不实的传言，由谁澄清没有写明。")
              .stated(Step.byWhomNotSaid(CLARIFY))
              .citing(article(30).paragraph(2)),
          duty("emergencies-announced", MAJOR_EMERGENCY_INFORMATION)
              .gist("借新闻发言人制度发布重大突发事件的权威信息，由谁发布没有写明。")
              .stated(Step.byWhomNotSaid(RELEASE_AUTHORITATIVELY))
              .citing(article(30).paragraph(2)));

  static final List<RulingRule> RULINGS =
      Arrays.asList(

          // Art. 27
          ruling("decisions-and-policies-published", DISCLOSURE_DUTY)
              .gist("全体会议、常务会议决定的事项和出台的政策措施，除依法保密的以外应当公布。")
              .when(
                  is(DISCLOSED, DECIDED_MATTER)
                      .and(is(MEETING, PLENARY_MEETING, EXECUTIVE_MEETING))
                      .or(is(DISCLOSED, POLICY))
                      .and(isNot(SECRET_BY_LAW))
                      .and(isNot(PUBLISHED)))
              .shall(LACKING)
              .citing(article(27)),

          // Art. 28
          ruling("public-concerns-disclosed", DISCLOSURE_DUTY)
              .gist("关乎公众的事项、社会关切的事项和依规定须公开的事项，都应当公开。")
              .when(
                  is(DISCLOSED, MATTER_OF_PUBLIC_CONCERN, OTHER_INFORMATION).and(isNot(PUBLISHED)))
              .shall(LACKING)
              .citing(article(28).paragraph(1)),
          ruling("disclosure-complete", DISCLOSURE_CONTENT)
              .gist("这些事项公开得有缺漏、有出入或者不具体的，不合要求。")
              .when(
                  is(DISCLOSED, MATTER_OF_PUBLIC_CONCERN, OTHER_INFORMATION)
                      .and(isNot(DISCLOSED_FULLY)))
              .shall(LACKING)
              .citing(article(28).paragraph(1)),

          // Art. 29
          ruling("interpretation-content", INTERPRETATION_CONTENT)
              .gist("解读重在讲明政策的由来、目标、内容、范围、标准、注意事项和给群众的好处。")
              .when(isNot(KEY_POINTS_EXPLAINED))
              .stated(LACKING)
              .citing(article(29).paragraph(2)),
          ruling("interpretation-form", INTERPRETATION_CONTENT)
              .gist("解读要有图有文，话要说得人人听得懂。")
              .when(isNot(ILLUSTRATED_AND_PLAIN))
              .stated(LACKING)
              .citing(article(29).paragraph(2)));

  static final List<RequirementRule> REQUIREMENTS =
      Arrays.asList(

          // Art. 27
          requirement("disclosure-after-decision", Requirements.DISCLOSURE)
              .gist("全体会议、常务会议决定的事项，以及政策和工作措施，不必保密的，应当及时公布，由谁公布没有写明。")
              .when(
                  is(MEETING, PLENARY_MEETING, EXECUTIVE_MEETING)
                      .or(is(POLICY_OR_MEASURE))
                      .and(isNot(SECRET_BY_LAW)))
              .shall(Step.byWhomNotSaid(PUBLISH))
              .citing(article(27)),

          // Art. 29
          requirement("interpretation-of-policies", INTERPRETATION)
              .gist("出台的政策措施，由起草者解读。")
              .when(is(POLICY_OR_MEASURE))
              .stated(Step.of(INTERPRET, DRAFTER))
              .citing(article(29).paragraph(2)));

  static final List<Provision> REGISTER =
      Collections.singletonList(declaratory(article(26), "确立公开为常态的总原则，公开哪些事项、怎样公开由后面各条规定。"));

  private Disclosure() {}
}
