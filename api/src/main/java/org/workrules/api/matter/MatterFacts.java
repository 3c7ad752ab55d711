package org.workrules.api.matter;

import org.workrules.api.money.Money;
import org.workrules.api.rule.Fact;

/**
 * 决策事实: what the rules on decisions ask about a matter, beside the facts of {@link
 * org.workrules.api.rule.Facts} and {@link org.workrules.api.document.DocumentFacts}.
 */
public final class MatterFacts {

  /** 单笔资金额: the amount of one sum of money that is spent or moved. */
  public static final Fact<Money> FUNDS_AMOUNT = Fact.amount("FUNDS_AMOUNT", "单笔资金额", "single sum");

  /** 新增政府投资额: the amount that the government newly invests. */
  public static final Fact<Money> INVESTMENT_AMOUNT =
      Fact.amount("INVESTMENT_AMOUNT", "新增政府投资额", "new government investment");

  /** 国有资产价值: the value of state assets that are disposed of. */
  public static final Fact<Money> ASSET_VALUE =
      Fact.amount("ASSET_VALUE", "国有资产价值", "value of the state assets");

  /** 涉及重大公共利益和公众权益. */
  public static final Fact<Boolean> MAJOR_PUBLIC_INTEREST =
      Fact.flag(
          "MAJOR_PUBLIC_INTEREST",
          "涉及重大公共利益和公众权益",
          "major public interests and the public's rights are concerned");

  /** 容易引发社会稳定问题. */
  public static final Fact<Boolean> STABILITY_RISK =
      Fact.flag("STABILITY_RISK", "容易引发社会稳定问题", "it may easily cause problems of social stability");

  /** 涉及市场主体的经济活动. */
  public static final Fact<Boolean> CONCERNS_MARKET_ACTIVITY =
      Fact.flag(
          "CONCERNS_MARKET_ACTIVITY",
          "涉及市场主体的经济活动",
          "economic activities of market entities are concerned");

  /** 与企业生产经营密切相关. */
  public static final Fact<Boolean> CONCERNS_ENTERPRISES =
      Fact.flag(
          "CONCERNS_ENTERPRISES",
          "与企业生产经营密切相关",
          "it is closely related to the business of enterprises");

  /** 依法不予公开. */
  public static final Fact<Boolean> WITHHELD_BY_LAW =
      Fact.flag("WITHHELD_BY_LAW", "依法不予公开", "it is withheld from the public by law");

  /** 依法属{县}人大及其常委会讨论决定或者须先向其报告. */
  public static final Fact<Boolean> BEFORE_THE_PEOPLES_CONGRESS =
      Fact.flag(
          "BEFORE_THE_PEOPLES_CONGRESS",
          "依法属{县}人大及其常委会讨论决定或者须先向其报告",
          "by law for the {county} people's congress to decide, or to be reported to it first");

  /** 须报{县}委、{县}人大及其常委会审定. */
  public static final Fact<Boolean> NEEDS_HIGHER_APPROVAL =
      Fact.flag(
          "NEEDS_HIGHER_APPROVAL",
          "须报{县}委、{县}人大及其常委会审定",
          "it needs the approval of the {county} Party committee or people's congress");

  /** 属财政决算. */
  public static final Fact<Boolean> FINAL_ACCOUNTS =
      Fact.flag("FINAL_ACCOUNTS", "属财政决算", "the final accounts are concerned");

  /** 拟提请{县}委会议审议或者与{县}委联合发文. */
  public static final Fact<Boolean> FOR_PARTY_COMMITTEE =
      Fact.flag(
          "FOR_PARTY_COMMITTEE",
          "拟提请{县}委会议审议或者与{县}委联合发文",
          "meant for a meeting of the {county} Party committee or for joint issue with it");

  /** 属{县}政府或者部门制定的政策. */
  public static final Fact<Boolean> GOVERNMENT_POLICY =
      Fact.flag(
          "GOVERNMENT_POLICY",
          "属{县}政府或者部门制定的政策",
          "a policy of the {county} government or a department");

  private MatterFacts() {}
}
