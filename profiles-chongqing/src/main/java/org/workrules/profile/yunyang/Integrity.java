package org.workrules.profile.yunyang;

import static org.workrules.api.conduct.ConductFacts.AGAINST_RULES;
import static org.workrules.api.conduct.ConductFacts.DUTY_NEGLECTED;
import static org.workrules.api.conduct.ConductFacts.HANDLED_DULY;
import static org.workrules.api.conduct.ConductFacts.HARM_CAUSED;
import static org.workrules.api.conduct.ConductFacts.INTERFERES_IN_MARKET;
import static org.workrules.api.conduct.ConductFacts.PERSONAL_MATTERS_REPORTED;
import static org.workrules.api.conduct.ConductFacts.POWER_ABUSED;
import static org.workrules.api.conduct.ConductFacts.SEEKS_IMPROPER_GAIN;
import static org.workrules.api.conduct.ConductRulings.ABUSE_OF_POWER;
import static org.workrules.api.conduct.ConductRulings.DUE_HANDLING;
import static org.workrules.api.conduct.ConductRulings.MARKET_INTERFERENCE;
import static org.workrules.api.conduct.ConductRulings.NEGLECT_OF_DUTY;
import static org.workrules.api.conduct.ConductRulings.OUTSIDE_THE_RULES;
import static org.workrules.api.conduct.ConductRulings.PERSONAL_MATTERS;
import static org.workrules.api.conduct.ConductRulings.PRIVATE_GAIN;
import static org.workrules.api.conduct.ConductRulings.RESEARCH_TRIPS;
import static org.workrules.api.matter.DutyRule.duty;
import static org.workrules.api.matter.Matters.LEADERS_FOREIGN_ACTIVITIES;
import static org.workrules.api.matter.Matters.NEWS_REPORTS_ON_LEADERS;
import static org.workrules.api.procedure.Acts.HANDLE_AS_PROVIDED;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Condition.isNot;
import static org.workrules.api.ruling.Ruling.FORBIDDEN;
import static org.workrules.api.ruling.Ruling.HELD_RESPONSIBLE;
import static org.workrules.api.ruling.Ruling.INVESTIGATED_AND_PUNISHED;
import static org.workrules.api.ruling.Ruling.LACKING;
import static org.workrules.api.ruling.RulingRule.ruling;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.profile.yunyang.Composition.MEMBER;
import static org.workrules.profile.yunyang.Vocabulary.NEEDED_FOR_WORK;
import static org.workrules.profile.yunyang.Vocabulary.PRIVILEGES;
import static org.workrules.profile.yunyang.Vocabulary.RELATIVES_OR_STAFF_PRIVILEGED;
import static org.workrules.profile.yunyang.Vocabulary.SCENIC_SPOTS;
import static org.workrules.profile.yunyang.Vocabulary.TRIP_KEPT_SIMPLE;
import static org.workrules.profile.yunyang.Vocabulary.VISITS_SCENIC_SPOT;
import static org.workrules.profile.yunyang.Vocabulary.WELCOMED_BY_TOWNSHIP_LEADERS;
import static org.workrules.profile.yunyang.Vocabulary.WELCOME_AND_FAREWELL;
import static org.workrules.profile.yunyang.WorkRules2025.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Rule;
import org.workrules.api.source.Provision;

/** 第十二章 廉政和作风建设: integrity and conduct, articles 62 to 68. */
final class Integrity {

  static final List<Rule<?, ?>> RULES =
      Arrays.asList(

          // Art. 63
          ruling("research-trips-simple", RESEARCH_TRIPS)
              .gist("下基层考察调研要轻车简从，陪同要少，接待要简。")
              .when(isNot(TRIP_KEPT_SIMPLE))
              .shall(LACKING)
              .citing(article(63)),
          ruling("no-welcome-by-township-leaders", WELCOME_AND_FAREWELL)
              .gist("乡镇（街道）的负责人，不到车站、码头和辖区交界的地方接送。")
              .when(is(WELCOMED_BY_TOWNSHIP_LEADERS))
              .stated(FORBIDDEN)
              .citing(article(63)),
          ruling("no-scenic-spots", SCENIC_SPOTS)
              .gist("工作不需要的，不去参观名胜古迹和风景区。")
              .when(is(VISITS_SCENIC_SPOT).and(isNot(NEEDED_FOR_WORK)))
              .stated(FORBIDDEN)
              .citing(article(63)),

          // Art. 64
          duty("news-reports-on-leaders", NEWS_REPORTS_ON_LEADERS)
              .gist("县政府领导开会、下基层，怎样报道照有关规定，本条没有自己的标准。")
              .stated(Step.byWhomNotSaid(HANDLE_AS_PROVIDED))
              .citing(article(64)),
          duty("leaders-foreign-activities", LEADERS_FOREIGN_ACTIVITIES)
              .gist("县政府领导的外事活动，怎样安排照有关规定。")
              .stated(Step.byWhomNotSaid(HANDLE_AS_PROVIDED))
              .citing(article(64)),

          // Art. 65
          ruling("due-handling", DUE_HANDLING)
              .gist("职权以内的事，要照程序和时限办，程序和时限另有规定。")
              .when(isNot(HANDLED_DULY))
              .shall(LACKING)
              .citing(article(65)),
          ruling("outside-the-rules", OUTSIDE_THE_RULES)
              .gist("不合规定的事，不得办。")
              .when(is(AGAINST_RULES))
              .mustNot(FORBIDDEN)
              .citing(article(65)),
          ruling("neglect-of-duty", NEGLECT_OF_DUTY)
              .gist("推诿拖延、失职渎职，造成影响和损失的，要追责，由谁追究没有写。")
              .when(is(DUTY_NEGLECTED).and(is(HARM_CAUSED)))
              .shall(HELD_RESPONSIBLE)
              .citing(article(65)),
          ruling("abuse-of-power", ABUSE_OF_POWER)
              .gist("越权、谋私等违规违纪违法的，要严肃查处，由谁查处没有写。")
              .when(is(POWER_ABUSED))
              .shall(INVESTIGATED_AND_PUNISHED)
              .citing(article(65)),

          // Art. 67
          ruling("personal-matters-reported", PERSONAL_MATTERS)
              .gist("组成人员要照专门制度报告个人有关事项，报告什么、向谁报告不在本规则。")
              .when(MEMBER.and(isNot(PERSONAL_MATTERS_REPORTED)))
              .shall(LACKING)
              .citing(article(67)),
          ruling("no-private-gain", PRIVATE_GAIN)
              .gist("组成人员不得靠职权和职务影响替自己或者特定关系人谋不正当利益。")
              .when(MEMBER.and(is(SEEKS_IMPROPER_GAIN)))
              .mustNot(FORBIDDEN)
              .citing(article(67)),
          ruling("no-market-interference", MARKET_INTERFERENCE)
              .gist("组成人员不得违反规定插手市场上的经济活动。")
              .when(MEMBER.and(is(INTERFERES_IN_MARKET)))
              .mustNot(FORBIDDEN)
              .citing(article(67)),
          ruling("no-privileges", PRIVILEGES)
              .gist("组成人员的亲属和身边工作人员，绝不能搞特权。")
              .when(MEMBER.and(is(RELATIVES_OR_STAFF_PRIVILEGED)))
              .mustNot(FORBIDDEN)
              .citing(article(67)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          declaratory(article(62), "要求执行上级关于廉政和作风的规定，自身不另设要求。"),
          declaratory(article(66), "要求节约开支，从严控制团组、活动和机构，限额、标准和审批机关都留给专门规定。"),
          declaratory(article(68), "倡导学习，没有内容、次数和组织者。"));

  private Integrity() {}
}
