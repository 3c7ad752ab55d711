package org.workrules.api.conduct;

import org.workrules.api.rule.Fact;
import org.workrules.api.rule.Option;

/**
 * 履职事实: what the rules ask about somebody who is away, speaks out, supervises or is invited. Who it
 * is, is {@link org.workrules.api.rule.Facts#OFFICIAL}.
 */
public final class ConductFacts {

  // 外出

  /** 出差. */
  public static final Option BUSINESS_TRIP = Option.of("BUSINESS_TRIP", "出差", "a business trip");

  /** 出访. */
  public static final Option VISIT_ABROAD = Option.of("VISIT_ABROAD", "出访", "a visit abroad");

  /** 休假. */
  public static final Option LEAVE = Option.of("LEAVE", "休假", "leave");

  /** 学习. */
  public static final Option STUDY = Option.of("STUDY", "学习", "study");

  /** 其他外出. */
  public static final Option OTHER_ABSENCE = Option.of("OTHER_ABSENCE", "其他外出", "another absence");

  /** 外出的原因: why somebody is away. */
  public static final Fact<Option> ABSENCE =
      Fact.choice(
          "ABSENCE",
          "外出的原因",
          "why somebody is away",
          BUSINESS_TRIP,
          VISIT_ABROAD,
          LEAVE,
          STUDY,
          OTHER_ABSENCE);

  /** 常务副{县}长也不在. */
  public static final Fact<Boolean> EXECUTIVE_DEPUTY_AWAY =
      Fact.flag(
          "EXECUTIVE_DEPUTY_AWAY", "常务副{县}长也不在", "the executive deputy {county} head is away too");

  /** 互补的另一人也外出. */
  public static final Fact<Boolean> COUNTERPART_AWAY =
      Fact.flag("COUNTERPART_AWAY", "互补的另一人也外出", "the counterpart is away too");

  /** 已受{县}长委托. */
  public static final Fact<Boolean> ENTRUSTED =
      Fact.requirement("ENTRUSTED", "已受{县}长委托", "the {county} head has entrusted it");

  /** 陪同{县}委、{县}政府主要领导外出. */
  public static final Fact<Boolean> ACCOMPANIES_LEADERS =
      Fact.flag(
          "ACCOMPANIES_LEADERS",
          "陪同{县}委、{县}政府主要领导外出",
          "accompanying the principal leaders of the {county}");

  /** 属临时外出. */
  public static final Fact<Boolean> AT_SHORT_NOTICE =
      Fact.flag("AT_SHORT_NOTICE", "属临时外出", "at short notice");

  /** 请假已经批准. */
  public static final Fact<Boolean> LEAVE_APPROVED =
      Fact.requirement("LEAVE_APPROVED", "请假已经批准", "the leave has been approved");

  /** 已明确主持工作的负责人. */
  public static final Fact<Boolean> PERSON_IN_CHARGE_NAMED =
      Fact.requirement(
          "PERSON_IN_CHARGE_NAMED", "已明确主持工作的负责人", "the person in charge meanwhile has been named");

  /** 保持通讯联络畅通. */
  public static final Fact<Boolean> REACHABLE =
      Fact.requirement("REACHABLE", "保持通讯联络畅通", "reachable at all times");

  // 发布

  /** 与{县}政府决定相违背. */
  public static final Fact<Boolean> AGAINST_DECISION =
      Fact.flag(
          "AGAINST_DECISION",
          "与{县}政府决定相违背",
          "it goes against a decision of the {county} government");

  /** {县}政府已重新作出决定. */
  public static final Fact<Boolean> DECISION_CHANGED =
      Fact.flag("DECISION_CHANGED", "{县}政府已重新作出决定", "the {county} government has decided anew");

  /** 讲话或文章已经批准. */
  public static final Fact<Boolean> STATEMENT_APPROVED =
      Fact.requirement(
          "STATEMENT_APPROVED", "讲话或文章已经批准", "the speech or article has been approved");

  /** 发布前已经审定. */
  public static final Fact<Boolean> RELEASE_REVIEWED =
      Fact.requirement("RELEASE_REVIEWED", "发布前已经审定", "it has been reviewed before release");

  /** 内容以{县}政府研究议定的为准. */
  public static final Fact<Boolean> AS_DECIDED =
      Fact.requirement(
          "AS_DECIDED", "内容以{县}政府研究议定的为准", "it keeps to what the {county} government has settled");

  /** 内容全面、真实、准确. */
  public static final Fact<Boolean> TRUE_AND_ACCURATE =
      Fact.requirement("TRUE_AND_ACCURATE", "内容全面、真实、准确", "complete, true and accurate");

  /** 泄露国家秘密、工作秘密或者商业秘密. */
  public static final Fact<Boolean> DISCLOSES_SECRET =
      Fact.flag("DISCLOSES_SECRET", "泄露国家秘密、工作秘密或者商业秘密", "it gives away a secret");

  // 督查

  /** 督查已经批准. */
  public static final Fact<Boolean> SUPERVISION_APPROVED =
      Fact.requirement("SUPERVISION_APPROVED", "督查已经批准", "the supervision has been approved");

  /** 覆盖全{县}的实地督查. */
  public static final Fact<Boolean> WHOLE_COUNTY =
      Fact.flag("WHOLE_COUNTY", "覆盖全{县}的实地督查", "an on-site supervision of the whole {county}");

  /** {县}委、{县}政府统一部署. */
  public static final Fact<Boolean> ARRANGED_BY_COUNTY =
      Fact.flag(
          "ARRANGED_BY_COUNTY",
          "{县}委、{县}政府统一部署",
          "arranged by the {county} Party committee or government");

  /** 重复、多头或者越权. */
  public static final Fact<Boolean> REPEATED =
      Fact.flag("REPEATED", "重复、多头或者越权", "repeated, by several, or beyond powers");

  // 廉洁和作风

  /** 用公款送礼、宴请. */
  public static final Fact<Boolean> GIFT_OR_BANQUET_GIVEN =
      Fact.flag("GIFT_OR_BANQUET_GIVEN", "用公款送礼、宴请", "gifts or banquets at public expense");

  /** 接受送礼、宴请. */
  public static final Fact<Boolean> GIFT_OR_BANQUET_ACCEPTED =
      Fact.flag("GIFT_OR_BANQUET_ACCEPTED", "接受送礼、宴请", "a gift or banquet is accepted");

  /** 违反规定. */
  public static final Fact<Boolean> AGAINST_RULES =
      Fact.flag("AGAINST_RULES", "违反规定", "against the rules");

  /** 利用职权为本人或者特定关系人谋取不正当利益. */
  public static final Fact<Boolean> SEEKS_IMPROPER_GAIN =
      Fact.flag(
          "SEEKS_IMPROPER_GAIN",
          "利用职权为本人或者特定关系人谋取不正当利益",
          "an improper gain is sought by using the office");

  /** 违反规定干预、插手市场经济活动. */
  public static final Fact<Boolean> INTERFERES_IN_MARKET =
      Fact.flag(
          "INTERFERES_IN_MARKET",
          "违反规定干预、插手市场经济活动",
          "market activities are interfered with against the rules");

  /** 题词、题字、作序. */
  public static final Fact<Boolean> INSCRIPTION_ASKED =
      Fact.flag("INSCRIPTION_ASKED", "题词、题字、作序", "an inscription or preface");

  /** 因特殊情况确有需要. */
  public static final Fact<Boolean> SPECIAL_NEED =
      Fact.flag("SPECIAL_NEED", "因特殊情况确有需要", "a special need");

  /** 直接邀请领导个人. */
  public static final Fact<Boolean> DIRECT_INVITATION =
      Fact.flag("DIRECT_INVITATION", "直接邀请领导个人", "a leader is invited in person");

  /** 干涉审计监督权的行使. */
  public static final Fact<Boolean> AUDIT_INTERFERED_WITH =
      Fact.flag(
          "AUDIT_INTERFERED_WITH", "干涉审计监督权的行使", "the exercise of audit powers is interfered with");

  /** 推诿、拖延或失职、渎职. */
  public static final Fact<Boolean> DUTY_NEGLECTED =
      Fact.flag("DUTY_NEGLECTED", "推诿、拖延或失职、渎职", "duty is shirked, delayed or neglected");

  /** 职权范围内的事项按程序和时限办理. */
  public static final Fact<Boolean> HANDLED_DULY =
      Fact.requirement(
          "HANDLED_DULY",
          "职权范围内的事项按程序和时限办理",
          "what lies within the powers is handled by the procedure and in time");

  /** 造成影响和损失. */
  public static final Fact<Boolean> HARM_CAUSED =
      Fact.flag("HARM_CAUSED", "造成影响和损失", "harm and loss have been caused");

  /** 越权办事、以权谋私等违规违纪违法. */
  public static final Fact<Boolean> POWER_ABUSED =
      Fact.flag(
          "POWER_ABUSED", "越权办事、以权谋私等违规违纪违法", "power is exceeded, or abused for private ends");

  /** 已向社会公开. */
  public static final Fact<Boolean> PUBLICLY_DISCLOSED =
      Fact.requirement("PUBLICLY_DISCLOSED", "已向社会公开", "it has been disclosed to the public");

  /** 不同意见在{县}政府内部提出. */
  public static final Fact<Boolean> RAISED_INTERNALLY =
      Fact.flag(
          "RAISED_INTERNALLY",
          "不同意见在{县}政府内部提出",
          "the dissent is raised within the {county} government");

  /** 外出已事前报告{县}长. */
  public static final Fact<Boolean> REPORTED_TO_HEAD =
      Fact.requirement(
          "REPORTED_TO_HEAD",
          "外出已事前报告{县}长",
          "the {county} head has been told of the journey beforehand");

  /** 轻车简从、减少陪同. */
  public static final Fact<Boolean> TRAVELS_LIGHT =
      Fact.requirement("TRAVELS_LIGHT", "轻车简从、减少陪同", "with few cars and little company");

  /** 公开的内容全面、准确、具体. */
  public static final Fact<Boolean> DISCLOSED_FULLY =
      Fact.requirement(
          "DISCLOSED_FULLY",
          "公开的内容全面、准确、具体",
          "what is disclosed is complete, accurate and specific");

  /** 已报告个人有关事项. */
  public static final Fact<Boolean> PERSONAL_MATTERS_REPORTED =
      Fact.requirement(
          "PERSONAL_MATTERS_REPORTED", "已报告个人有关事项", "personal matters have been reported");

  private ConductFacts() {}
}
