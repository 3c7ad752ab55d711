package org.workrules.profile.zhuanglang;

import static org.workrules.api.actor.Bodies.DRAFTER;
import static org.workrules.api.conduct.ConductFacts.PUBLICLY_DISCLOSED;
import static org.workrules.api.conduct.ConductRulings.DISCLOSURE_DUTY;
import static org.workrules.api.conduct.ConductRulings.REPORT_CONTENT;
import static org.workrules.api.document.DocumentChains.POLICY_INTERPRETATION;
import static org.workrules.api.matter.DutyRule.duty;
import static org.workrules.api.matter.RequirementRule.requirement;
import static org.workrules.api.matter.Requirements.INTERPRETATION;
import static org.workrules.api.meeting.MeetingTypes.EXECUTIVE_MEETING;
import static org.workrules.api.meeting.MeetingTypes.PLENARY_MEETING;
import static org.workrules.api.procedure.Acts.DISCLOSE;
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
import static org.workrules.api.time.LimitSubjects.MAJOR_EVENT_REPORT;
import static org.workrules.api.time.LimitSubjects.RESPONSE_TO_CONCERNS_TIME;
import static org.workrules.api.time.Promptness.PROMPTLY;
import static org.workrules.api.time.TimeLimit.lifted;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.zhuanglang.Vocabulary.ADMINISTRATIVE_PROCEDURES;
import static org.workrules.profile.zhuanglang.Vocabulary.BUDGET_INFORMATION;
import static org.workrules.profile.zhuanglang.Vocabulary.DISCLOSE_FOREMOST;
import static org.workrules.profile.zhuanglang.Vocabulary.DISCLOSE_PROMPTLY;
import static org.workrules.profile.zhuanglang.Vocabulary.EMERGENCY;
import static org.workrules.profile.zhuanglang.Vocabulary.FALSE_INFORMATION;
import static org.workrules.profile.zhuanglang.Vocabulary.GOVERNMENT_FUNCTIONS;
import static org.workrules.profile.zhuanglang.Vocabulary.IMPLEMENTING_BODIES;
import static org.workrules.profile.zhuanglang.Vocabulary.LEGAL_BASIS;
import static org.workrules.profile.zhuanglang.Vocabulary.LIVELIHOOD_INFORMATION;
import static org.workrules.profile.zhuanglang.Vocabulary.OBJECTIVE;
import static org.workrules.profile.zhuanglang.Vocabulary.POWERS_AND_DUTIES;
import static org.workrules.profile.zhuanglang.Vocabulary.PROJECT_INFORMATION;
import static org.workrules.profile.zhuanglang.Vocabulary.PUBLIC_RESOURCES_INFORMATION;
import static org.workrules.profile.zhuanglang.Vocabulary.RELEASE_ACCURATE_AND_ACT;
import static org.workrules.profile.zhuanglang.Vocabulary.REPORT_AND_RELEASE;
import static org.workrules.profile.zhuanglang.Vocabulary.THREATENS_STABILITY;
import static org.workrules.profile.zhuanglang.Vocabulary.UPDATE_INFORMATION;
import static org.workrules.profile.zhuanglang.Vocabulary.WAYS_OF_SUPERVISION;
import static org.workrules.profile.zhuanglang.Vocabulary.WELFARE_INFORMATION;
import static org.workrules.profile.zhuanglang.WorkRules2023.article;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.workrules.api.conduct.ConductChains;
import org.workrules.api.matter.DutyRule;
import org.workrules.api.matter.Matter;
import org.workrules.api.matter.Requirements;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Condition;
import org.workrules.api.rule.Rule;
import org.workrules.api.source.Provision;

/** 第七章 推进政务公开: disclosure of government affairs, articles 34 to 38. */
final class Disclosure {

  private static final Condition DECIDED_BY_EITHER_MEETING =
      is(DISCLOSED, DECIDED_MATTER).and(is(MEETING, PLENARY_MEETING, EXECUTIVE_MEETING));

  /** What art. 36 wants disclosed, unless the law requires secrecy. */
  private static final Condition TO_BE_DISCLOSED =
      DECIDED_BY_EITHER_MEETING
          .or(is(DISCLOSED, POLICY, MATTER_OF_PUBLIC_CONCERN, OTHER_INFORMATION))
          .and(isNot(SECRET_BY_LAW));

  static final List<Rule<?, ?>> RULES =
      Arrays.asList(

          // Art. 35
          disclosed("functions-disclosed", GOVERNMENT_FUNCTIONS, "政府有哪些职能，全面向社会公开。"),
          disclosed("legal-basis-disclosed", LEGAL_BASIS, "行政所依据的法律，全面向社会公开。"),
          disclosed("implementing-bodies-disclosed", IMPLEMENTING_BODIES, "由谁实施，全面向社会公开。"),
          disclosed("powers-disclosed", POWERS_AND_DUTIES, "各自的职责和权限，全面向社会公开。"),
          disclosed("procedures-disclosed", ADMINISTRATIVE_PROCEDURES, "管理按什么流程走，全面向社会公开。"),
          disclosed("ways-of-supervision-disclosed", WAYS_OF_SUPERVISION, "怎样监督，全面向社会公开。"),
          disclosedForemost("budget-information", BUDGET_INFORMATION, "财政预算的信息，列为公开的重点。"),
          disclosedForemost(
              "public-resources-information", PUBLIC_RESOURCES_INFORMATION, "公共资源怎样配置，列为公开的重点。"),
          disclosedForemost("project-information", PROJECT_INFORMATION, "重大建设项目怎样批准、怎样实施，列为公开的重点。"),
          disclosedForemost("livelihood-information", LIVELIHOOD_INFORMATION, "民生保障的信息，列为公开的重点。"),
          disclosedForemost("welfare-information", WELFARE_INFORMATION, "社会公益事业的信息，列为公开的重点。"),

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
          requirement("disclosure-of-decisions", Requirements.DISCLOSURE)
              .gist("全体会议、常务会议议定的事项，各项政策，以及公众和社会关切的事项，法律不要求保密的，及时公开。")
              .when(
                  is(MEETING, PLENARY_MEETING, EXECUTIVE_MEETING)
                      .or(is(DISCLOSED, POLICY, MATTER_OF_PUBLIC_CONCERN, OTHER_INFORMATION))
                      .and(isNot(SECRET_BY_LAW)))
              .shall(Step.byWhomNotSaid(DISCLOSE_PROMPTLY))
              .citing(article(36)),
          ruling("disclosure-duty", DISCLOSURE_DUTY)
              .gist("全体会议、常务会议议定的事项，各项政策，以及公众和社会关切的事项，不需保密而没有公开的，欠缺必经步骤，由谁公开没有写。")
              .when(TO_BE_DISCLOSED.and(isNot(PUBLICLY_DISCLOSED)))
              .shall(LACKING)
              .citing(article(36)),

          // Art. 37
          chain("interpretation", POLICY_INTERPRETATION)
              .gist("政策出自谁手，就由谁解读。")
              .stated(first(INTERPRET, DRAFTER))
              .citing(article(37)),
          requirement("interpretation-of-policies", INTERPRETATION)
              .gist("政策出台之后，起草的单位负责解读。")
              .when(is(DISCLOSED, POLICY))
              .stated(Step.of(INTERPRET, DRAFTER))
              .citing(article(37)),
          limit("response-to-concerns", RESPONSE_TO_CONCERNS_TIME)
              .gist("公众关切的事及时回应，由谁回应没有写。")
              .stated(unquantified(PROMPTLY))
              .citing(article(37)),

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
              .citing(article(38)),
          chain("emergency-information", ConductChains.EMERGENCY_INFORMATION)
              .gist("重大突发和敏感事件的信息先上报、发布，再随事态更新，事实要快、原因要慎，由谁去做没有写。")
              .when(is(EMERGENCY))
              .stated(
                  first(Step.byWhomNotSaid(REPORT_AND_RELEASE))
                      .then(Step.byWhomNotSaid(UPDATE_INFORMATION)))
              .citing(article(38)),
          ruling("objective-information", REPORT_CONTENT)
              .gist("重大突发和敏感事件的信息，上报和发布都要客观，做不到的有欠缺。")
              .when(is(EMERGENCY).and(isNot(OBJECTIVE)))
              .stated(LACKING)
              .citing(article(38)),
          chain("false-information", FALSE_INFORMATION)
              .gist("虚假、不完整的信息会扰乱社会稳定和秩序的，职责所在者发布准确信息，并依法处置，是哪一家没有写。")
              .when(is(THREATENS_STABILITY))
              .shall(first(Step.byWhomNotSaid(RELEASE_ACCURATE_AND_ACT)))
              .citing(article(38)));

  static final List<Provision> REGISTER =
      Collections.singletonList(declaratory(article(34), "确立公开为原则的基本制度，具体公开什么、何时公开由后两条规定。"));

  private static DutyRule disclosed(String id, Matter matter, String gist) {
    return duty(id, matter).gist(gist).stated(Step.byWhomNotSaid(DISCLOSE)).citing(article(35));
  }

  private static DutyRule disclosedForemost(String id, Matter matter, String gist) {
    return duty(id, matter)
        .gist(gist)
        .stated(Step.byWhomNotSaid(DISCLOSE_FOREMOST))
        .citing(article(35));
  }

  private Disclosure() {}
}
