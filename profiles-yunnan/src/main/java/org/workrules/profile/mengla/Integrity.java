package org.workrules.profile.mengla;

import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Roles.COUNTY_HEAD;
import static org.workrules.api.actor.Roles.DEPARTMENT_HEAD;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD;
import static org.workrules.api.actor.Roles.OFFICE_DIRECTOR;
import static org.workrules.api.conduct.ConductFacts.AGAINST_RULES;
import static org.workrules.api.conduct.ConductFacts.DUTY_NEGLECTED;
import static org.workrules.api.conduct.ConductFacts.GIFT_OR_BANQUET_ACCEPTED;
import static org.workrules.api.conduct.ConductFacts.GIFT_OR_BANQUET_GIVEN;
import static org.workrules.api.conduct.ConductFacts.HANDLED_DULY;
import static org.workrules.api.conduct.ConductFacts.HARM_CAUSED;
import static org.workrules.api.conduct.ConductFacts.INSCRIPTION_ASKED;
import static org.workrules.api.conduct.ConductFacts.INTERFERES_IN_MARKET;
import static org.workrules.api.conduct.ConductFacts.PERSONAL_MATTERS_REPORTED;
import static org.workrules.api.conduct.ConductFacts.POWER_ABUSED;
import static org.workrules.api.conduct.ConductFacts.SEEKS_IMPROPER_GAIN;
import static org.workrules.api.conduct.ConductFacts.SPECIAL_NEED;
import static org.workrules.api.conduct.ConductFacts.TRAVELS_LIGHT;
import static org.workrules.api.conduct.ConductRulings.ABUSE_OF_POWER;
import static org.workrules.api.conduct.ConductRulings.CONGRATULATIONS;
import static org.workrules.api.conduct.ConductRulings.DUE_HANDLING;
import static org.workrules.api.conduct.ConductRulings.GIFTS_AND_BANQUETS;
import static org.workrules.api.conduct.ConductRulings.INSCRIPTIONS;
import static org.workrules.api.conduct.ConductRulings.MARKET_INTERFERENCE;
import static org.workrules.api.conduct.ConductRulings.NEGLECT_OF_DUTY;
import static org.workrules.api.conduct.ConductRulings.OUTSIDE_THE_RULES;
import static org.workrules.api.conduct.ConductRulings.PERSONAL_MATTERS;
import static org.workrules.api.conduct.ConductRulings.PRIVATE_GAIN;
import static org.workrules.api.conduct.ConductRulings.RESEARCH_TRIPS;
import static org.workrules.api.matter.DutyRule.duty;
import static org.workrules.api.matter.Matters.LEADERS_FOREIGN_ACTIVITIES;
import static org.workrules.api.matter.Matters.NEWS_REPORTS_ON_LEADERS;
import static org.workrules.api.meeting.MeetingFacts.FUNDS_IN_BUDGET;
import static org.workrules.api.meeting.MeetingFacts.HELD_BY;
import static org.workrules.api.meeting.MeetingFacts.INVITES_COUNTY_LEADERS;
import static org.workrules.api.meeting.MeetingRulings.LEADERS_ATTENDANCE;
import static org.workrules.api.meeting.MeetingRulings.MEETING_FUNDS;
import static org.workrules.api.procedure.Acts.HANDLE_AS_PROVIDED;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Condition.isNot;
import static org.workrules.api.rule.Facts.OFFICIAL;
import static org.workrules.api.ruling.Ruling.FORBIDDEN;
import static org.workrules.api.ruling.Ruling.HELD_RESPONSIBLE;
import static org.workrules.api.ruling.Ruling.INVESTIGATED_AND_PUNISHED;
import static org.workrules.api.ruling.Ruling.LACKING;
import static org.workrules.api.ruling.Ruling.PERMITTED;
import static org.workrules.api.ruling.RulingRule.ruling;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.profile.mengla.Vocabulary.AUDIENCE_AND_PHOTOGRAPH;
import static org.workrules.profile.mengla.Vocabulary.AUDIENCE_APPROVED;
import static org.workrules.profile.mengla.Vocabulary.CEREMONY_OR_FORUM;
import static org.workrules.profile.mengla.Vocabulary.CONGRATULATION_ASKED;
import static org.workrules.profile.mengla.Vocabulary.FROM_LOCALITY;
import static org.workrules.profile.mengla.Vocabulary.HELD_BY_LOCALITY;
import static org.workrules.profile.mengla.Vocabulary.LEADERS_AT_CEREMONIES;
import static org.workrules.profile.mengla.Vocabulary.PRIVILEGES;
import static org.workrules.profile.mengla.Vocabulary.PRIVILEGE_SOUGHT;
import static org.workrules.profile.mengla.Vocabulary.PUBLICATION;
import static org.workrules.profile.mengla.Vocabulary.PUBLISHED;
import static org.workrules.profile.mengla.Vocabulary.RECEIVED_AND_PHOTOGRAPHED;
import static org.workrules.profile.mengla.Vocabulary.SIMPLE_RECEPTION;
import static org.workrules.profile.mengla.Vocabulary.UNIFIED_ARRANGEMENT;
import static org.workrules.profile.mengla.WorkRules2022.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Condition;
import org.workrules.api.rule.Rule;
import org.workrules.api.source.Provision;

/** 第十二章 廉政和作风建设: integrity and style of work, articles 70 to 79. */
final class Integrity {

  /** 县政府领导: the head and the deputies. */
  private static final Condition LEADER = is(OFFICIAL, COUNTY_HEAD, DEPUTY_COUNTY_HEAD);

  /** The members of the government, so far as they are told apart by their posts. */
  private static final Condition MEMBER =
      is(OFFICIAL, COUNTY_HEAD, DEPUTY_COUNTY_HEAD, OFFICE_DIRECTOR, DEPARTMENT_HEAD);

  static final List<Rule<?, ?>> RULES =
      Arrays.asList(

          // Art. 71
          ruling("due-handling", DUE_HANDLING)
              .gist("自己职权里的事，要照程序、照时限积极办。")
              .when(isNot(HANDLED_DULY))
              .shall(LACKING)
              .citing(article(71)),
          ruling("outside-the-rules", OUTSIDE_THE_RULES)
              .gist("不合规定的事，要坚持原则，不得办。")
              .when(is(AGAINST_RULES))
              .mustNot(FORBIDDEN)
              .citing(article(71)),
          ruling("neglect-of-duty", NEGLECT_OF_DUTY)
              .gist("推诿拖延、失职渎职而有了影响和损失的，要追究责任，由谁追究没有写。")
              .when(is(DUTY_NEGLECTED).and(is(HARM_CAUSED)))
              .shall(HELD_RESPONSIBLE)
              .citing(article(71)),
          ruling("abuse-of-power", ABUSE_OF_POWER)
              .gist("越权、谋私一类违规违纪违法的行为，要严肃查处。")
              .when(is(POWER_ABUSED))
              .shall(INVESTIGATED_AND_PUNISHED)
              .citing(article(71)),

          // Art. 72
          ruling("no-gifts-given", GIFTS_AND_BANQUETS)
              .gist("公款不得违规拿去送礼、请客。")
              .when(is(GIFT_OR_BANQUET_GIVEN).and(is(AGAINST_RULES)))
              .mustNot(FORBIDDEN)
              .citing(article(72).paragraph(2)),
          ruling("no-gifts-accepted", GIFTS_AND_BANQUETS)
              .gist("各地送的礼、请的客，不得接受。")
              .when(is(GIFT_OR_BANQUET_ACCEPTED).and(is(FROM_LOCALITY)))
              .mustNot(FORBIDDEN)
              .citing(article(72).paragraph(2)),
          ruling("meeting-funds", MEETING_FUNDS)
              .gist("各种会议、活动的经费都要列进预算。")
              .when(isNot(FUNDS_IN_BUDGET))
              .shall(LACKING)
              .citing(article(72).paragraph(2)),

          // Art. 73
          ruling("leaders-at-meetings-of-departments", LEADERS_ATTENDANCE)
              .gist("各地、各部门开的会，不是县委、县政府统一安排的，县政府领导一般不到会。")
              .when(
                  is(HELD_BY, DEPARTMENTS)
                      .or(is(HELD_BY_LOCALITY))
                      .and(is(INVITES_COUNTY_LEADERS))
                      .and(isNot(UNIFIED_ARRANGEMENT)))
              .generally(FORBIDDEN)
              .citing(article(73)),
          ruling("leaders-at-ceremonies", LEADERS_AT_CEREMONIES)
              .gist("剪彩奠基、庆祝纪念、表彰、博览、研讨和论坛，县政府领导也不出席，同样以统一安排的为例外。")
              .when(
                  is(CEREMONY_OR_FORUM)
                      .and(is(INVITES_COUNTY_LEADERS))
                      .and(isNot(UNIFIED_ARRANGEMENT)))
              .stated(FORBIDDEN)
              .citing(article(73)),
          ruling("audience-and-photograph", AUDIENCE_AND_PHOTOGRAPH)
              .gist("没有经过批准的，会议活动不安排县政府领导同代表见面、合影，由谁批准没有写。")
              .when(is(RECEIVED_AND_PHOTOGRAPHED).and(isNot(AUDIENCE_APPROVED)))
              .stated(FORBIDDEN)
              .citing(article(73)),

          // Art. 74
          ruling("no-congratulations", CONGRATULATIONS)
              .gist("部门和各地的会议活动，县政府领导不去信去电祝贺。")
              .when(LEADER.and(is(CONGRATULATION_ASKED)))
              .stated(FORBIDDEN)
              .citing(article(74)),
          ruling("congratulations-in-special-need", CONGRATULATIONS)
              .gist("有特殊需要的，贺信、贺电可以发，要不要报批没有写。")
              .when(LEADER.and(is(CONGRATULATION_ASKED)).and(is(SPECIAL_NEED)))
              .stated(PERMITTED)
              .overriding("no-congratulations")
              .citing(article(74)),
          ruling("no-inscriptions", INSCRIPTIONS)
              .gist("县政府领导不题词题字，也不给人作序。")
              .when(LEADER.and(is(INSCRIPTION_ASKED)))
              .stated(FORBIDDEN)
              .citing(article(74)),
          ruling("inscriptions-in-special-need", INSCRIPTIONS)
              .gist("有特殊需要的，题词等可以作，要不要报批没有写。")
              .when(LEADER.and(is(INSCRIPTION_ASKED)).and(is(SPECIAL_NEED)))
              .stated(PERMITTED)
              .overriding("no-inscriptions")
              .citing(article(74)),
          ruling("no-publication", PUBLICATION)
              .gist("因特殊需要发了贺信、贺电或者题了词的，一般不对外发表。")
              .when(
                  LEADER
                      .and(is(CONGRATULATION_ASKED).or(is(INSCRIPTION_ASKED)))
                      .and(is(SPECIAL_NEED))
                      .and(is(PUBLISHED)))
              .generally(FORBIDDEN)
              .citing(article(74)),
          duty("news-reports-on-leaders", NEWS_REPORTS_ON_LEADERS)
              .gist("县政府领导出席会议活动、考察调研，怎样报道照有关规定，本条没有自己的标准。")
              .stated(Step.byWhomNotSaid(HANDLE_AS_PROVIDED))
              .citing(article(74)),
          duty("leaders-foreign-activities", LEADERS_FOREIGN_ACTIVITIES)
              .gist("县政府领导的外事活动，怎样安排照有关规定。")
              .stated(Step.byWhomNotSaid(HANDLE_AS_PROVIDED))
              .citing(article(74)),

          // Art. 75
          ruling("personal-matters-reported", PERSONAL_MATTERS)
              .gist("组成人员要依制度报告个人有关事项，报告什么、向谁报告不在本规则。")
              .when(MEMBER.and(isNot(PERSONAL_MATTERS_REPORTED)))
              .shall(LACKING)
              .citing(article(75).paragraph(1)),
          ruling("no-private-gain", PRIVATE_GAIN)
              .gist("组成人员不得靠职权、职务影响替自己或者特定关系人捞好处。")
              .when(MEMBER.and(is(SEEKS_IMPROPER_GAIN)))
              .mustNot(FORBIDDEN)
              .citing(article(75).paragraph(1)),
          ruling("no-market-interference", MARKET_INTERFERENCE)
              .gist("组成人员不得违规插手市场上的经济活动。")
              .when(MEMBER.and(is(INTERFERES_IN_MARKET)))
              .mustNot(FORBIDDEN)
              .citing(article(75).paragraph(1)),
          ruling("no-privileges", PRIVILEGES)
              .gist("组成人员的亲属和身边的人搞特权的，一概不许。")
              .when(MEMBER.and(is(PRIVILEGE_SOUGHT)))
              .mustNot(FORBIDDEN)
              .citing(article(75).paragraph(1)),

          // Art. 79
          ruling("research-trips-light", RESEARCH_TRIPS)
              .gist("县政府领导下去调研，车要少、陪的人要少。")
              .when(LEADER.and(isNot(TRAVELS_LIGHT)))
              .shall(LACKING)
              .citing(article(79)),
          ruling("research-trips-simply-received", RESEARCH_TRIPS)
              .gist("县政府领导下去调研，接待要简单。")
              .when(LEADER.and(isNot(SIMPLE_RECEPTION)))
              .shall(LACKING)
              .citing(article(79)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          declaratory(article(70), "要求落实廉政方面的上位规定，具体禁止什么在那些规定中"),
          declaratory(article(76), "要求担当实干、反对形式主义，是作风要求，没有可核对的结果"),
          declaratory(article(77), "要求重视意识形态、约束言行，什么算苗头性问题没有标准"),
          declaratory(article(78), "列举应当增强的本领并提倡学习，没有学习的时间或者次数"));

  private Integrity() {}
}
