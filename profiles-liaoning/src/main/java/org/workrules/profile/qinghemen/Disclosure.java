package org.workrules.profile.qinghemen;

import static org.workrules.api.actor.Bodies.DRAFTER;
import static org.workrules.api.document.DocumentChains.POLICY_INTERPRETATION;
import static org.workrules.api.meeting.MeetingTypes.EXECUTIVE_MEETING;
import static org.workrules.api.meeting.MeetingTypes.PLENARY_MEETING;
import static org.workrules.api.procedure.Acts.INTERPRET;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Disclosures.DECIDED_MATTER;
import static org.workrules.api.rule.Disclosures.EMERGENCY_INFORMATION;
import static org.workrules.api.rule.Disclosures.MATTER_OF_PUBLIC_CONCERN;
import static org.workrules.api.rule.Disclosures.OTHER_INFORMATION;
import static org.workrules.api.rule.Disclosures.POLICY;
import static org.workrules.api.rule.Facts.DISCLOSED;
import static org.workrules.api.rule.Facts.MEETING;
import static org.workrules.api.rule.Facts.SECRET_BY_LAW;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.source.Provision.pending;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSubjects.DISCLOSURE;
import static org.workrules.api.time.Promptness.PROMPTLY;
import static org.workrules.api.time.TimeLimit.lifted;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.qinghemen.Vocabulary.POLICY_INTERPRETATION_TIME;
import static org.workrules.profile.qinghemen.WorkRules2022.article;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.workrules.api.procedure.ChainRule;
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
              .when(is(DISCLOSED, EMERGENCY_INFORMATION))
              .shall(unquantified(PROMPTLY))
              .citing(article(30).paragraph(1)));

  static final List<ChainRule> CHAINS =
      Collections.singletonList(

          // Art. 29
          chain("interpretation-by-drafter", POLICY_INTERPRETATION)
              .gist("政策是谁起草的，就由谁解读。")
              .stated(first(INTERPRET, DRAFTER))
              .citing(article(29).paragraph(2)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          declaratory(article(26), "确立公开为常态的总原则，公开哪些事项、怎样公开由后面各条规定。"),
          pending(article(27), "由谁公布会议决定的事项，政策和工作措施由哪个机关公布"),
          pending(article(28), "公开的事项和渠道，政府信息公开申请的办理，依申请服务事项须公开的内容"),
          pending(article(29), "解读的内容和形式，对公众关切的回应"),
          pending(article(30), "权威信息由谁发布；突发事件须达到重大以上等级的限制；新闻发言人的职责"));

  private Disclosure() {}
}
