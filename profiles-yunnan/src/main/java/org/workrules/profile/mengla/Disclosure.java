package org.workrules.profile.mengla;

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
import static org.workrules.profile.mengla.WorkRules2022.article;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.workrules.api.procedure.ChainRule;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitRule;

/** 第六章 推进政务公开: disclosure, articles 27 to 31. */
final class Disclosure {

  static final List<LimitRule> LIMITS =
      Arrays.asList(

          // Art. 28
          limit("disclosure-of-decided-matters", DISCLOSURE)
              .gist("全体会议、常务会议议定的事项应当及时公布。")
              .when(
                  is(DISCLOSED, DECIDED_MATTER)
                      .and(is(MEETING, PLENARY_MEETING, EXECUTIVE_MEETING)))
              .shall(unquantified(PROMPTLY))
              .citing(article(28)),
          limit("disclosure-of-policies", DISCLOSURE)
              .gist("县政府和部门制定的政策应当及时公布。")
              .when(is(DISCLOSED, POLICY))
              .shall(unquantified(PROMPTLY))
              .citing(article(28)),
          limit("disclosure-of-secrets", DISCLOSURE)
              .gist("全体会议、常务会议议定的事项和各项政策，依法须保密的，不受及时公布的约束。")
              .when(
                  is(DISCLOSED, DECIDED_MATTER)
                      .and(is(MEETING, PLENARY_MEETING, EXECUTIVE_MEETING))
                      .or(is(DISCLOSED, POLICY))
                      .and(is(SECRET_BY_LAW)))
              .stated(lifted())
              .overriding("disclosure-of-decided-matters", "disclosure-of-policies")
              .citing(article(28)),

          // Art. 29
          limit("disclosure-of-public-concerns", DISCLOSURE)
              .gist("关系公众利益、应让公众知晓或者规定须公开的事项，应当及时向社会公开。")
              .when(is(DISCLOSED, MATTER_OF_PUBLIC_CONCERN, OTHER_INFORMATION))
              .shall(unquantified(PROMPTLY))
              .citing(article(29)),

          // Art. 31
          limit("disclosure-in-emergencies", DISCLOSURE)
              .gist("政务舆情关系特别重大、重大突发事件的，要及时发布权威消息。")
              .when(is(DISCLOSED, EMERGENCY_INFORMATION))
              .shall(unquantified(PROMPTLY))
              .citing(article(31)));

  static final List<ChainRule> CHAINS =
      Collections.singletonList(

          // Art. 30
          chain("interpretation-by-drafter", POLICY_INTERPRETATION)
              .gist("政策由起草它的单位解读。")
              .shall(first(INTERPRET, DRAFTER))
              .citing(article(30)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          declaratory(article(27), "确立公开为常态的原则，公开什么、何时公开由后面几条规定"),
          pending(article(28), "决定事项和政策应予公布、依法保密者除外的义务本身，现有规则只管快慢"),
          pending(article(29), "哪些事项须公开的义务本身，可用的发布渠道"),
          pending(article(31), "突发事件舆情由谁发布，新闻发言人的职责"));

  private Disclosure() {}
}
