package org.workrules.profile.zhuanglang;

import org.workrules.api.rule.Fact;
import org.workrules.api.rule.Option;
import org.workrules.api.ruling.RulingSubject;
import org.workrules.api.ruling.RulingSubject.Stage;
import org.workrules.api.time.LimitSubject;

/** 本县用语: the words that the rules of Zhuanglang County need beside the shared ones. */
final class Vocabulary {

  /** 议题上会前的协调, art. 50. */
  static final LimitSubject TOPIC_COORDINATION =
      LimitSubject.of(
          "TOPIC_COORDINATION", "会议议题上会前的协调", "coordination of a topic before the meeting");

  /** 交办重要事项报告, art. 79. */
  static final LimitSubject ASSIGNED_MATTER_REPORT =
      LimitSubject.of(
          "ASSIGNED_MATTER_REPORT",
          "{县}委、{县}人大及其常委会交办事项报告",
          "report of a matter assigned by the {county} Party committee or people's congress");

  /** 部门重大决定、重大项目报告, art. 79. */
  static final LimitSubject DECISION_AND_PROJECT_REPORT =
      LimitSubject.of(
          "DECISION_AND_PROJECT_REPORT",
          "部门重大决定和重大项目报告",
          "report of a department's major decision or project");

  /** 代表县政府汇报、通报前的报告, art. 79. */
  static final LimitSubject REPORT_BEFORE_SPEAKING_FOR_GOVERNMENT =
      LimitSubject.of(
          "REPORT_BEFORE_SPEAKING_FOR_GOVERNMENT",
          "部门代表{县}政府汇报、通报前的报告",
          "report before a department reports elsewhere for the {county} government");

  /** 重大突发和敏感事件. */
  static final Fact<Boolean> EMERGENCY =
      Fact.flag("EMERGENCY", "属重大突发或敏感事件", "a major emergency or a sensitive event");

  /** 只作部分文字修改. */
  static final Option TEXTUAL_CHANGES =
      Option.of("TEXTUAL_CHANGES", "仅改文字后印发", "issue, with changes of wording only");

  /** 有重大修改意见需要协调. */
  static final Option MAJOR_CHANGES =
      Option.of("MAJOR_CHANGES", "协调重大修改意见后印发", "issue, with major changes to be coordinated");

  /** 未作修改，或者修改不属前两种: of these the text says nothing. */
  static final Option NO_SUCH_CHANGES =
      Option.of(
          "NO_SUCH_CHANGES",
          "印发，未作修改或者修改不属前两种",
          "issue, unchanged or with changes of neither kind");

  /** 请示报告市政府和县委. */
  static final Option REPORTED_UPWARD =
      Option.of(
          "REPORTED_UPWARD",
          "向市政府或{县}委请示、报告",
          "request or report to the prefecture's government or the {county} Party committee");

  /** 会议决定文件的处理. */
  static final Fact<Option> DECIDED_DOCUMENT =
      Fact.choice(
          "DECIDED_DOCUMENT",
          "会议决定文件的处理",
          "what becomes of the document decided on",
          TEXTUAL_CHANGES,
          MAJOR_CHANGES,
          NO_SUCH_CHANGES,
          REPORTED_UPWARD);

  /** 党中央、国务院、国家部委公文. */
  static final Fact<Boolean> CENTRAL_DOCUMENT =
      Fact.flag(
          "CENTRAL_DOCUMENT",
          "属党中央、国务院或国家部委的公文",
          "a document of the Central Committee, the State Council or a ministry");

  /** 中央、省、市领导重要批示. */
  static final Fact<Boolean> IMPORTANT_INSTRUCTION =
      Fact.flag(
          "IMPORTANT_INSTRUCTION",
          "属中央、省或市领导的重要批示",
          "an important written instruction of a central, provincial or prefectural leader");

  /** 属职权范围内的事项. */
  static final Option OWN_POWERS =
      Option.of("OWN_POWERS", "承办部门职权内的事项", "within the handling department's own powers");

  /** 需要县政府审批的事项. */
  static final Option COUNTY_APPROVAL =
      Option.of("COUNTY_APPROVAL", "须{县}政府审批的事项", "for the {county} government to approve");

  /** 主办部门会同其他部门办理的事项. */
  static final Option JOINT_HANDLING =
      Option.of("JOINT_HANDLING", "主办部门会同其他部门办理的事项", "for the lead department with others");

  /** 需要调查论证的事项. */
  static final Option INVESTIGATION =
      Option.of("INVESTIGATION", "须调查论证的事项", "for investigation and expert review");

  /** 公文所办事项. */
  static final Fact<Option> DOCUMENT_BUSINESS =
      Fact.choice(
          "DOCUMENT_BUSINESS",
          "公文所办事项",
          "business of the document",
          OWN_POWERS,
          COUNTY_APPROVAL,
          JOINT_HANDLING,
          INVESTIGATION);

  /** 临时性出差、陪同调研等活动. */
  static final Fact<Boolean> AD_HOC_TRIP =
      Fact.flag("AD_HOC_TRIP", "属临时出差、陪同调研一类活动", "an ad hoc trip, or to accompany research");

  /** 陪同县委、县政府主要领导同志外出. */
  static final Fact<Boolean> ACCOMPANYING_COUNTY_LEADERS =
      Fact.flag(
          "ACCOMPANYING_COUNTY_LEADERS",
          "陪同{县}委或{县}政府主要领导外出",
          "to accompany the head of the {county} Party committee or government");

  /** 市政府工作部门下发的重要文件. */
  static final Fact<Boolean> IMPORTANT_PREFECTURE_DOCUMENT =
      Fact.flag(
          "IMPORTANT_PREFECTURE_DOCUMENT",
          "属市政府部门下发的重要文件",
          "an important document of a department of the prefecture's government");

  // Rulings

  /** 拟办意见, art. 65. */
  static final RulingSubject PROPOSED_HANDLING =
      RulingSubject.of(Stage.HANDLING, "PROPOSED_HANDLING", "拟办意见的内容", "what a proposal states");

  /** 调查论证事项的说明, art. 70. */
  static final RulingSubject INVESTIGATION_NOTICE =
      RulingSubject.of(
          Stage.HANDLING,
          "INVESTIGATION_NOTICE",
          "调查论证事项先作说明",
          "a word beforehand on a matter under investigation");

  // Facts of documents

  /** 违反宪法、法律、法规或规章, art. 24 and 26. */
  static final Fact<Boolean> CONTRARY_TO_LAW =
      Fact.flag(
          "CONTRARY_TO_LAW", "违反宪法、法律、法规或规章", "contrary to the Constitution, law or regulation");

  /** 不合法定权限或程序, art. 24. */
  static final Fact<Boolean> OUTSIDE_POWERS =
      Fact.flag("OUTSIDE_POWERS", "超出法定权限或不依法定程序", "outside the powers or procedure set by law");

  /** 内容不适当, art. 26. */
  static final Fact<Boolean> INAPPROPRIATE =
      Fact.flag("INAPPROPRIATE", "内容不适当", "its content is inappropriate");

  /** 增加办理行政许可事项的条件, art. 26. */
  static final Fact<Boolean> ADDS_PERMIT_CONDITIONS =
      Fact.flag("ADDS_PERMIT_CONDITIONS", "增加办理许可的条件", "it adds conditions to a permit");

  /** 与企业生产经营活动密切相关, art. 31. */
  static final Fact<Boolean> CONCERNS_ENTERPRISES =
      Fact.flag("CONCERNS_ENTERPRISES", "与企业经营密切相关", "enterprises' business is closely concerned");

  /** 听取企业和行业协会商会意见, art. 31. */
  static final Fact<Boolean> ENTERPRISES_HEARD =
      Fact.requirement(
          "ENTERPRISES_HEARD",
          "已充分听取企业和行业协会商会意见",
          "enterprises, trade associations and chambers of commerce have been heard");

  /** 未按程序逐级呈报, art. 59. */
  static final Fact<Boolean> NOT_LEVEL_BY_LEVEL =
      Fact.flag("NOT_LEVEL_BY_LEVEL", "未按程序逐级呈报", "not presented level by level");

  /** 拟办意见不明, art. 65. */
  static final Fact<Boolean> UNCLEAR_PROPOSAL =
      Fact.flag(
          "UNCLEAR_PROPOSAL",
          "拟办意见不具体、无法操作，或者未写明牵头部门和责任",
          "the proposed handling is vague, impracticable or names no lead department and duties");

  /** 属规章, art. 67. */
  static final Fact<Boolean> GOVERNMENT_RULES = Fact.flag("GOVERNMENT_RULES", "属规章", "rules (规章)");

  /** 重大政策调整, art. 69. */
  static final Fact<Boolean> MAJOR_POLICY_ADJUSTMENT =
      Fact.flag("MAJOR_POLICY_ADJUSTMENT", "涉及重大政策调整", "a major policy is adjusted");

  /** 先说明办理情况, art. 70. */
  static final Fact<Boolean> PROGRESS_EXPLAINED =
      Fact.requirement(
          "PROGRESS_EXPLAINED", "已先说明办理情况", "the state of the handling has been explained");

  private Vocabulary() {}
}
