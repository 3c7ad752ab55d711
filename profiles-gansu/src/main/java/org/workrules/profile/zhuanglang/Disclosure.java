package org.workrules.profile.zhuanglang;

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
import static org.workrules.api.time.LimitSubjects.MAJOR_EVENT_REPORT;
import static org.workrules.api.time.Promptness.PROMPTLY;
import static org.workrules.api.time.TimeLimit.lifted;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.zhuanglang.Vocabulary.EMERGENCY;
import static org.workrules.profile.zhuanglang.WorkRules2023.article;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.workrules.api.procedure.ChainRule;
import org.workrules.api.rule.Condition;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitRule;

/** 第七章 推进政务公开: disclosure of government affairs, articles 34 to 38. */
final class Disclosure {

  private static final Condition DECIDED_BY_EITHER_MEETING =
      is(DISCLOSED, DECIDED_MATTER).and(is(MEETING, PLENARY_MEETING, EXECUTIVE_MEETING));

  static final List<LimitRule> LIMITS =
      Arrays.asList(

          // Art. 36
          limit("disclosure-of-meeting-decisions", DISCLOSURE)
              .gist("全体会议、常务会议议定的事项及时公开。")
              .when(DECIDED_BY_EITHER_MEETING)
              .shall(unquantified(PROMPTLY))
              .citing(article(36)),
          limit("disclosure-of-policies", DISCLOSURE)
              .gist("县政府和部门的政策及时公开。")
              .when(is(DISCLOSED, POLICY))
              .shall(unquantified(PROMPTLY))
              .citing(article(36)),
          limit("disclosure-of-public-concerns", DISCLOSURE)
              .gist("关系公众利益、受社会关切或者规定应公开的事项及时公开。")
              .when(is(DISCLOSED, MATTER_OF_PUBLIC_CONCERN, OTHER_INFORMATION))
              .shall(unquantified(PROMPTLY))
              .citing(article(36)),
          limit("disclosure-of-secrets", DISCLOSURE)
              .gist("前述事项和政策，法律要求保密的，免于及时公开。")
              .when(
                  DECIDED_BY_EITHER_MEETING
                      .or(is(DISCLOSED, POLICY, MATTER_OF_PUBLIC_CONCERN, OTHER_INFORMATION))
                      .and(is(SECRET_BY_LAW)))
              .stated(lifted())
              .overriding(
                  "disclosure-of-meeting-decisions",
                  "disclosure-of-policies",
                  "disclosure-of-public-concerns")
              .citing(article(36)),

          // Art. 38
          limit("report-of-emergencies", MAJOR_EVENT_REPORT)
              .gist("重大突发事件和敏感事件及时上报，事态变化及时续报。")
              .when(is(EMERGENCY))
              .stated(unquantified(PROMPTLY))
              .citing(article(38)),
          limit("disclosure-of-emergencies", DISCLOSURE)
              .gist("重大突发事件和敏感事件的信息及时发布，并随事态更新。")
              .when(is(DISCLOSED, EMERGENCY_INFORMATION))
              .stated(unquantified(PROMPTLY))
              .citing(article(38)));

  static final List<ChainRule> CHAINS =
      Collections.singletonList(

          // Art. 37
          chain("interpretation", POLICY_INTERPRETATION)
              .gist("政策出自谁手，就由谁解读。")
              .stated(first(INTERPRET, DRAFTER))
              .citing(article(37)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          declaratory(article(34), "确立公开为原则的基本制度，具体公开什么、何时公开由后两条规定。"),
          pending(article(35), "须公开的职能、依据、流程等事项和重点领域，未写公开的时间"),
          pending(article(36), "由谁负责公开，向社会公开的方式，保密例外由谁认定"),
          pending(article(38), "由谁上报、发布突发事件信息；不实信息由谁澄清、怎样处置"));

  private Disclosure() {}
}
