package org.workrules.profile.qinghemen;

import static org.workrules.api.conduct.ConductFacts.AGAINST_RULES;
import static org.workrules.api.conduct.ConductFacts.DUTY_NEGLECTED;
import static org.workrules.api.conduct.ConductFacts.GIFT_OR_BANQUET_ACCEPTED;
import static org.workrules.api.conduct.ConductFacts.GIFT_OR_BANQUET_GIVEN;
import static org.workrules.api.conduct.ConductFacts.HANDLED_DULY;
import static org.workrules.api.conduct.ConductFacts.HARM_CAUSED;
import static org.workrules.api.conduct.ConductFacts.INTERFERES_IN_MARKET;
import static org.workrules.api.conduct.ConductFacts.PERSONAL_MATTERS_REPORTED;
import static org.workrules.api.conduct.ConductFacts.POWER_ABUSED;
import static org.workrules.api.conduct.ConductFacts.SEEKS_IMPROPER_GAIN;
import static org.workrules.api.conduct.ConductRulings.ABUSE_OF_POWER;
import static org.workrules.api.conduct.ConductRulings.DUE_HANDLING;
import static org.workrules.api.conduct.ConductRulings.GIFTS_AND_BANQUETS;
import static org.workrules.api.conduct.ConductRulings.MARKET_INTERFERENCE;
import static org.workrules.api.conduct.ConductRulings.NEGLECT_OF_DUTY;
import static org.workrules.api.conduct.ConductRulings.OUTSIDE_THE_RULES;
import static org.workrules.api.conduct.ConductRulings.PERSONAL_MATTERS;
import static org.workrules.api.conduct.ConductRulings.PRIVATE_GAIN;
import static org.workrules.api.meeting.MeetingFacts.FUNDS_IN_BUDGET;
import static org.workrules.api.meeting.MeetingRulings.MEETING_FUNDS;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Condition.isNot;
import static org.workrules.api.ruling.Ruling.FORBIDDEN;
import static org.workrules.api.ruling.Ruling.HELD_RESPONSIBLE;
import static org.workrules.api.ruling.Ruling.INVESTIGATED_AND_PUNISHED;
import static org.workrules.api.ruling.Ruling.LACKING;
import static org.workrules.api.ruling.RulingRule.ruling;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.profile.qinghemen.Vocabulary.PRIVILEGES;
import static org.workrules.profile.qinghemen.Vocabulary.SEEKS_PRIVILEGES;
import static org.workrules.profile.qinghemen.WorkRules2022.article;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.workrules.api.rule.Rule;
import org.workrules.api.source.Provision;

/** 第十一章 廉洁从政: integrity, articles 60 to 63. */
final class Integrity {

  static final List<Rule<?, ?>> RULES =
      Arrays.asList(

          // Art. 61
          ruling("matters-within-powers", DUE_HANDLING)
              .gist("职权以内的事，区政府和部门要照程序、照时限办。")
              .when(isNot(HANDLED_DULY))
              .shall(LACKING)
              .citing(article(61)),
          ruling("matters-outside-the-rules", OUTSIDE_THE_RULES)
              .gist("不合规定的事，区政府和部门不得办。")
              .when(is(AGAINST_RULES))
              .mustNot(FORBIDDEN)
              .citing(article(61)),
          ruling("accountability-for-delay", NEGLECT_OF_DUTY)
              .gist("办事推诿拖延、失职渎职，造成了损失和影响的，要追究责任。")
              .when(is(DUTY_NEGLECTED).and(is(HARM_CAUSED)))
              .shall(HELD_RESPONSIBLE)
              .citing(article(61)),
          ruling("abuse-of-office", ABUSE_OF_POWER)
              .gist("越权办事、以权谋私一类违规违纪违法的，要严肃查处。")
              .when(is(POWER_ABUSED))
              .shall(INVESTIGATED_AND_PUNISHED)
              .citing(article(61)),

          // Art. 62
          ruling("meeting-funds", MEETING_FUNDS)
              .gist("会议和活动的经费，原则上都要列入预算。")
              .when(isNot(FUNDS_IN_BUDGET))
              .inPrinciple(LACKING)
              .citing(article(62)),

          // Art. 63
          ruling("personal-matters", PERSONAL_MATTERS)
              .gist("区政府组成人员要依制度报告个人的有关事项。")
              .when(isNot(PERSONAL_MATTERS_REPORTED))
              .shall(LACKING)
              .citing(article(63)),
          ruling("private-gain", PRIVATE_GAIN)
              .gist("区政府组成人员不得凭职权和影响替自己或者关系人捞取不正当的好处。")
              .when(is(SEEKS_IMPROPER_GAIN))
              .mustNot(FORBIDDEN)
              .citing(article(63)),
          ruling("market-interference", MARKET_INTERFERENCE)
              .gist("区政府组成人员不得违规插手市场上的经济活动。")
              .when(is(INTERFERES_IN_MARKET))
              .mustNot(FORBIDDEN)
              .citing(article(63)),
          ruling("privileges", PRIVILEGES)
              .gist("区政府组成人员要管好亲属和身边的人，决不允许搞特权。")
              .when(is(SEEKS_PRIVILEGES))
              .mustNot(FORBIDDEN)
              .citing(article(63)),
          ruling("gifts-and-banquets-given", GIFTS_AND_BANQUETS)
              .gist("区政府组成人员不得违规拿公款送礼、请客。")
              .when(is(GIFT_OR_BANQUET_GIVEN).and(is(AGAINST_RULES)))
              .mustNot(FORBIDDEN)
              .citing(article(63)),
          ruling("gifts-and-banquets-accepted", GIFTS_AND_BANQUETS)
              .gist("区政府组成人员不得收礼、吃请，这里没有限于违规的。")
              .when(is(GIFT_OR_BANQUET_ACCEPTED))
              .mustNot(FORBIDDEN)
              .citing(article(63)));

  static final List<Provision> REGISTER =
      Collections.singletonList(declaratory(article(60), "概括重申廉洁从政的总要求，具体禁止的行为见本章其他条文。"));

  private Integrity() {}
}
