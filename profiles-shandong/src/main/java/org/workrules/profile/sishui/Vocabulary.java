package org.workrules.profile.sishui;

import org.workrules.api.actor.Bodies;
import org.workrules.api.actor.Body;
import org.workrules.api.actor.Party;
import org.workrules.api.actor.Roles;
import org.workrules.api.rule.Fact;
import org.workrules.api.time.LimitSubject;

/** 本县用语: the words that these rules need beside the shared ones. */
final class Vocabulary {

  /** 重大决策前向县人大常委会报告, art. 29. */
  static final LimitSubject PEOPLES_CONGRESS_REPORT =
      LimitSubject.of(
          "PEOPLES_CONGRESS_REPORT",
          "向{县}人大常委会报告",
          "report to the standing committee of the {county} people's congress");

  /** 重大决策前听取意见和民主协商, art. 29. */
  static final LimitSubject DECISION_CONSULTATION =
      LimitSubject.of("DECISION_CONSULTATION", "重大决策听取意见和民主协商", "consultation on a major decision");

  /** 政府信息公开工作考核评议, art. 32. */
  static final LimitSubject DISCLOSURE_APPRAISAL =
      LimitSubject.of("DISCLOSURE_APPRAISAL", "政府信息公开工作考核评议", "appraisal of disclosure work");

  /** 常务会议听取专项工作, art. 39. */
  static final LimitSubject PRESCRIBED_TOPICS =
      LimitSubject.of(
          "PRESCRIBED_TOPICS",
          "听取上级明确须提交会议研究的专项工作",
          "hearing of the topics that superiors prescribe");

  /** 政务信息报送, art. 59. */
  static final LimitSubject INFORMATION_REPORT =
      LimitSubject.of("INFORMATION_REPORT", "政务信息报送", "report of government information");

  /** 专项督查报告, art. 66. */
  static final LimitSubject SUPERVISION_REPORT =
      LimitSubject.of("SUPERVISION_REPORT", "专项督查报告", "report of a special supervision");

  /** 遇重大紧急情况返岗, art. 74. */
  static final LimitSubject RETURN_TO_POST =
      LimitSubject.of("RETURN_TO_POST", "外出期间遇重大紧急情况返岗", "return to the post in a major emergency");

  /** 业务部门: the department whose business a special supervision is about. */
  static final Body COMPETENT_DEPARTMENT =
      Body.of("COMPETENT_DEPARTMENT", "业务部门", "department whose business it is");

  /** 县政府及各部门的政策草案, art. 33. */
  static final Fact<Boolean> POLICY_DRAFT =
      Fact.flag(
          "POLICY_DRAFT",
          "属{县}政府或部门的政策草案",
          "the draft of a policy of the {county} government or a department");

  /** 行政执法信息, art. 34. */
  static final Fact<Boolean> ENFORCEMENT_INFORMATION =
      Fact.flag("ENFORCEMENT_INFORMATION", "属行政执法信息", "information on law enforcement");

  /** 转办时明确提出时限, art. 50. */
  static final Fact<Boolean> OFFICE_SETS_LIMIT =
      Fact.flag("OFFICE_SETS_LIMIT", "办公室转办时明确提出时限", "the office sets a limit with the transfer");

  /** 以县政府名义对外签约, art. 53. */
  static final Fact<Boolean> COUNTY_GOVERNMENT_CONTRACT =
      Fact.flag(
          "COUNTY_GOVERNMENT_CONTRACT",
          "属以{县}政府名义对外签订的合同、协议等",
          "a contract or the like in the {county} government's name");

  /** 盘点调度主体: who reviews the key tasks, art. 64. */
  static final Fact<Party> REVIEWER =
      Fact.choice(
          "REVIEWER",
          "盘点调度主体",
          "reviewer",
          Bodies.DEPARTMENTS,
          Roles.DEPUTY_COUNTY_HEAD_IN_CHARGE,
          Roles.COUNTY_HEAD);

  /** 重要活动, art. 90. */
  static final Fact<Boolean> IMPORTANT_ACTIVITY =
      Fact.flag("IMPORTANT_ACTIVITY", "属重要活动", "an important activity");

  private Vocabulary() {}
}
