package org.workrules.profile.zhuanglang;

import static org.workrules.api.actor.Bodies.UNITS;
import static org.workrules.api.actor.Roles.COUNTY_HEAD;
import static org.workrules.api.actor.Roles.COUNTY_LEADERS;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD;
import static org.workrules.api.conduct.ConductChains.INSCRIPTION;
import static org.workrules.api.conduct.ConductFacts.AGAINST_RULES;
import static org.workrules.api.conduct.ConductFacts.DUTY_NEGLECTED;
import static org.workrules.api.conduct.ConductFacts.GIFT_OR_BANQUET_ACCEPTED;
import static org.workrules.api.conduct.ConductFacts.GIFT_OR_BANQUET_GIVEN;
import static org.workrules.api.conduct.ConductFacts.HANDLED_DULY;
import static org.workrules.api.conduct.ConductFacts.HARM_CAUSED;
import static org.workrules.api.conduct.ConductFacts.INSCRIPTION_ASKED;
import static org.workrules.api.conduct.ConductFacts.INTERFERES_IN_MARKET;
import static org.workrules.api.conduct.ConductFacts.POWER_ABUSED;
import static org.workrules.api.conduct.ConductFacts.SEEKS_IMPROPER_GAIN;
import static org.workrules.api.conduct.ConductFacts.SPECIAL_NEED;
import static org.workrules.api.conduct.ConductRulings.ABUSE_OF_POWER;
import static org.workrules.api.conduct.ConductRulings.DUE_HANDLING;
import static org.workrules.api.conduct.ConductRulings.GIFTS_AND_BANQUETS;
import static org.workrules.api.conduct.ConductRulings.INSCRIPTIONS;
import static org.workrules.api.conduct.ConductRulings.MARKET_INTERFERENCE;
import static org.workrules.api.conduct.ConductRulings.NEGLECT_OF_DUTY;
import static org.workrules.api.conduct.ConductRulings.OUTSIDE_THE_RULES;
import static org.workrules.api.conduct.ConductRulings.PRIVATE_GAIN;
import static org.workrules.api.matter.DutyRule.duty;
import static org.workrules.api.matter.Matters.NEWS_REPORTS_ON_LEADERS;
import static org.workrules.api.procedure.Acts.HANDLE_AS_PROVIDED;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.procedure.Step.oneOf;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Condition.isNot;
import static org.workrules.api.rule.Facts.OFFICIAL;
import static org.workrules.api.ruling.Ruling.FORBIDDEN;
import static org.workrules.api.ruling.Ruling.HELD_RESPONSIBLE;
import static org.workrules.api.ruling.Ruling.INVESTIGATED_AND_PUNISHED;
import static org.workrules.api.ruling.Ruling.LACKING;
import static org.workrules.api.ruling.RulingRule.ruling;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSubjects.GRASSROOTS_RESEARCH;
import static org.workrules.api.time.LimitUnit.CALENDAR_DAY;
import static org.workrules.api.time.LimitUnit.YEAR;
import static org.workrules.api.time.TimeLimit.atLeastIn;
import static org.workrules.profile.zhuanglang.Vocabulary.APPROVAL_ASKED;
import static org.workrules.profile.zhuanglang.Vocabulary.ASK_FOR_APPROVAL;
import static org.workrules.profile.zhuanglang.Vocabulary.CHANGED_AT_WILL;
import static org.workrules.profile.zhuanglang.Vocabulary.CHANGE_OF_DECISIONS;
import static org.workrules.profile.zhuanglang.Vocabulary.FORMALISM;
import static org.workrules.profile.zhuanglang.Vocabulary.MERELY_PASSED_ON;
import static org.workrules.profile.zhuanglang.Vocabulary.ORGANISER;
import static org.workrules.profile.zhuanglang.Vocabulary.PRIVILEGES;
import static org.workrules.profile.zhuanglang.Vocabulary.PRIVILEGE_SOUGHT;
import static org.workrules.profile.zhuanglang.WorkRules2023.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Condition;
import org.workrules.api.rule.Rule;
import org.workrules.api.source.Provision;

/** 第十三章 廉政和作风建设: integrity and conduct, articles 86 to 95. */
final class Integrity {

  private static final Condition LEADER_INSCRIBES =
      is(OFFICIAL, COUNTY_HEAD, DEPUTY_COUNTY_HEAD).and(is(INSCRIPTION_ASKED));

  static final List<Rule<?, ?>> RULES =
      Arrays.asList(

          // Art. 87
          ruling("due-handling", DUE_HANDLING)
              .gist("职权范围内的事，要照程序、照时限办，没有照办的有欠缺。")
              .when(isNot(HANDLED_DULY))
              .shall(LACKING)
              .citing(article(87)),
          ruling("outside-the-rules", OUTSIDE_THE_RULES)
              .gist("不合规定的事，要坚持原则，不得办。")
              .when(is(AGAINST_RULES))
              .mustNot(FORBIDDEN)
              .citing(article(87)),
          ruling("neglect-of-duty", NEGLECT_OF_DUTY)
              .gist("推诿、拖延等官僚作风或者失职、渎职，造成了影响和损失，要追责。")
              .when(is(DUTY_NEGLECTED).and(is(HARM_CAUSED)))
              .shall(HELD_RESPONSIBLE)
              .citing(article(87)),
          ruling("abuse-of-power", ABUSE_OF_POWER)
              .gist("越权、谋私一类违规、违纪、违法的，要严肃查处。")
              .when(is(POWER_ABUSED))
              .shall(INVESTIGATED_AND_PUNISHED)
              .citing(article(87)),

          // Art. 89
          ruling("no-gifts-given", GIFTS_AND_BANQUETS)
              .gist("公款不得违反规定用来送礼、宴请。")
              .when(is(GIFT_OR_BANQUET_GIVEN).and(is(AGAINST_RULES)))
              .mustNot(FORBIDDEN)
              .citing(article(89)),
          ruling("no-gifts-accepted", GIFTS_AND_BANQUETS)
              .gist("别人送的礼、请的客，一概不得接受。")
              .when(is(GIFT_OR_BANQUET_ACCEPTED))
              .mustNot(FORBIDDEN)
              .citing(article(89)),

          // Art. 90
          ruling("no-private-gain", PRIVATE_GAIN)
              .gist("不得靠职权和职务影响，替自己或者特定关系人谋不正当的利益。")
              .when(is(SEEKS_IMPROPER_GAIN))
              .mustNot(FORBIDDEN)
              .citing(article(90)),
          ruling("no-market-interference", MARKET_INTERFERENCE)
              .gist("不得违反规定插手市场里的经济活动，公布文本把市场写成了县场。")
              .when(is(INTERFERES_IN_MARKET))
              .mustNot(FORBIDDEN)
              .citing(article(90)),
          ruling("no-privileges", PRIVILEGES)
              .gist("亲属和身边工作人员要管好，谁也不许搞特权。")
              .when(is(PRIVILEGE_SOUGHT))
              .mustNot(FORBIDDEN)
              .citing(article(90)),

          // Art. 91
          ruling("no-formalism", FORMALISM)
              .gist("不能只靠开会去贯彻会议、只靠发文去落实文件。")
              .when(is(MERELY_PASSED_ON))
              .mustNot(FORBIDDEN)
              .citing(article(91)),

          // Art. 93
          limit("grassroots-research", GRASSROOTS_RESEARCH)
              .gist("县政府领导每年下基层调研，累计六十天以上。")
              .by(COUNTY_LEADERS)
              .stated(atLeastIn(60, CALENDAR_DAY, YEAR))
              .citing(article(93)),
          duty("news-reports-on-leaders", NEWS_REPORTS_ON_LEADERS)
              .gist("新闻报道怎样安排照县委的规定，本条没有自己的标准。")
              .stated(Step.byWhomNotSaid(HANDLE_AS_PROVIDED))
              .citing(article(93)),

          // Art. 94
          ruling("no-arbitrary-change", CHANGE_OF_DECISIONS)
              .gist("规划、行政决定一类，依法定下来的，不得说改就改。")
              .when(is(CHANGED_AT_WILL))
              .mustNot(FORBIDDEN)
              .citing(article(94)),

          // Art. 95
          ruling("no-inscriptions", INSCRIPTIONS)
              .gist("县政府领导不给任何对象题词、题字，也不给出版物作序。")
              .when(LEADER_INSCRIBES.and(isNot(SPECIAL_NEED)))
              .stated(FORBIDDEN)
              .citing(article(95)),
          ruling("inscription-approved", INSCRIPTIONS)
              .gist("情况特殊，非题词、题字、作序不可，又没有照程序报批的，欠缺必经步骤。")
              .when(LEADER_INSCRIBES.and(is(SPECIAL_NEED)).and(isNot(APPROVAL_ASKED)))
              .shall(LACKING)
              .citing(article(95)),
          chain("approval-of-inscription", INSCRIPTION)
              .gist("情况特殊，非题词、题字、作序不可的，主办方或者单位照程序报批，由谁批准没有写。")
              .when(is(SPECIAL_NEED))
              .shall(first(oneOf(ASK_FOR_APPROVAL, ORGANISER, UNITS)))
              .citing(article(95)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          declaratory(article(86), "要求落实中央八项规定和廉政规定，标准都在所引的文件里。"),
          declaratory(article(88), "要求节俭、压缩开支，住房用车等标准和经费限额由专门规定确定。"),
          declaratory(article(92), "号召带头学习、建设学习型机关，没有学时、次数或组织者。"));

  private Integrity() {}
}
