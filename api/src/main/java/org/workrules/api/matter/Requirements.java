package org.workrules.api.matter;

import org.workrules.api.time.LimitSubjects;

/** 通用程序要求: what has to be done before and after a decision in several counties. */
public final class Requirements {

  // 决策之前

  /** 调查研究: investigation. */
  public static final Requirement INVESTIGATION =
      Requirement.before("INVESTIGATION", "调查研究", "investigation");

  /** 必要性论证: assessment of the need. */
  public static final Requirement NECESSITY_ASSESSMENT =
      Requirement.before("NECESSITY_ASSESSMENT", "必要性论证", "assessment of the need");

  /** 可行性论证: assessment of the feasibility. */
  public static final Requirement FEASIBILITY_ASSESSMENT =
      Requirement.before("FEASIBILITY_ASSESSMENT", "可行性论证", "assessment of the feasibility");

  /** 科学性论证: assessment of the scientific soundness. */
  public static final Requirement SCIENTIFIC_ASSESSMENT =
      Requirement.before(
          "SCIENTIFIC_ASSESSMENT", "科学性论证", "assessment of the scientific soundness");

  /** 合法性论证: assessment of the legality. */
  public static final Requirement LEGALITY_ASSESSMENT =
      Requirement.before("LEGALITY_ASSESSMENT", "合法性论证", "assessment of the legality");

  /** 可控性论证: assessment of the controllability. */
  public static final Requirement CONTROLLABILITY_ASSESSMENT =
      Requirement.before(
          "CONTROLLABILITY_ASSESSMENT", "可控性论证", "assessment of the controllability");

  /** 部门集体讨论决定: collective decision of the department. */
  public static final Requirement COLLECTIVE_DECISION_OF_DEPARTMENT =
      Requirement.before(
          "COLLECTIVE_DECISION_OF_DEPARTMENT", "部门集体讨论决定", "collective decision of the department");

  /** 集体讨论决定: collective discussion and decision. */
  public static final Requirement COLLECTIVE_DECISION =
      Requirement.before("COLLECTIVE_DECISION", "集体讨论决定", "collective discussion and decision");

  /** 与相关部门协商: consultation of the departments concerned. */
  public static final Requirement DEPARTMENTS_CONSULTATION =
      Requirement.before(
              "DEPARTMENTS_CONSULTATION", "与相关部门协商", "consultation of the departments concerned")
          .taking(LimitSubjects.CONSULTATION_REPLY);

  /** 征求乡镇（街道）意见: consultation of townships and subdistricts. */
  public static final Requirement TOWNSHIPS_CONSULTATION =
      Requirement.before(
              "TOWNSHIPS_CONSULTATION", "征求乡镇（街道）意见", "consultation of townships and subdistricts")
          .taking(LimitSubjects.TOWNSHIP_CONSULTATION);

  /** 听取相关部门意见: opinions of the departments concerned. */
  public static final Requirement DEPARTMENTS_OPINIONS =
      Requirement.before(
              "DEPARTMENTS_OPINIONS", "听取相关部门意见", "opinions of the departments concerned")
          .taking(LimitSubjects.CONSULTATION_REPLY);

  /** 会前协调: coordination before the meeting. */
  public static final Requirement PRIOR_COORDINATION =
      Requirement.before("PRIOR_COORDINATION", "会前协调", "coordination before the meeting");

  /** 事先请示{县}政府: request to the government first. */
  public static final Requirement REQUEST_TO_GOVERNMENT =
      Requirement.before(
              "REQUEST_TO_GOVERNMENT", "事先请示{县}政府", "request to the {county} government first")
          .taking(LimitSubjects.CROSS_DEPARTMENT_REQUEST);

  /** {县}政府先行审议或审批: deliberation or approval by the government first. */
  public static final Requirement GOVERNMENT_DELIBERATION =
      Requirement.before(
          "GOVERNMENT_DELIBERATION",
          "{县}政府先行审议或审批",
          "deliberation or approval by the {county} government first");

  /** 发布前经{县}政府批准: approval of the government before issue. */
  public static final Requirement GOVERNMENT_APPROVAL =
      Requirement.before(
          "GOVERNMENT_APPROVAL", "发布前经{县}政府批准", "approval of the {county} government before issue");

  /** 公众参与: participation of the public. */
  public static final Requirement PUBLIC_PARTICIPATION =
      Requirement.before("PUBLIC_PARTICIPATION", "公众参与", "participation of the public");

  /** 向社会公开征求意见: public comment. */
  public static final Requirement PUBLIC_COMMENT =
      Requirement.before("PUBLIC_COMMENT", "向社会公开征求意见", "public comment")
          .taking(LimitSubjects.PUBLIC_COMMENT);

  /** 听证会等形式听取意见: hearing or the like. */
  public static final Requirement HEARING =
      Requirement.before("HEARING", "听证会等形式听取意见", "hearing or the like");

  /** 专家论证: review by experts. */
  public static final Requirement EXPERT_REVIEW =
      Requirement.before("EXPERT_REVIEW", "专家论证", "review by experts");

  /** 风险评估: risk assessment. */
  public static final Requirement RISK_ASSESSMENT =
      Requirement.before("RISK_ASSESSMENT", "风险评估", "risk assessment");

  /** 社会稳定风险评估: assessment of risks to social stability. */
  public static final Requirement STABILITY_ASSESSMENT =
      Requirement.before(
          "STABILITY_ASSESSMENT", "社会稳定风险评估", "assessment of risks to social stability");

  /** 合法性审查: legality review. */
  public static final Requirement LEGALITY_REVIEW =
      Requirement.before("LEGALITY_REVIEW", "合法性审查", "legality review")
          .taking(LimitSubjects.LEGALITY_REVIEW);

  /** 完备性审核: completeness review. */
  public static final Requirement COMPLETENESS_REVIEW =
      Requirement.before("COMPLETENESS_REVIEW", "完备性审核", "completeness review");

  /** 公平竞争审查: fair competition review. */
  public static final Requirement FAIR_COMPETITION_REVIEW =
      Requirement.before("FAIR_COMPETITION_REVIEW", "公平竞争审查", "fair competition review");

  /** 听取企业和行业协会商会意见: consultation of enterprises and associations. */
  public static final Requirement ENTERPRISES_CONSULTATION =
      Requirement.before(
          "ENTERPRISES_CONSULTATION",
          "听取企业和行业协会商会意见",
          "consultation of enterprises and associations");

  /** 直接听取各方面意见: hearing of opinions from all sides. */
  public static final Requirement DIRECT_HEARING_OF_OPINIONS =
      Requirement.before(
          "DIRECT_HEARING_OF_OPINIONS", "直接听取各方面意见", "hearing of opinions from all sides");

  /** 民主协商: democratic consultation. */
  public static final Requirement DEMOCRATIC_CONSULTATION =
      Requirement.before("DEMOCRATIC_CONSULTATION", "民主协商", "democratic consultation");

  /** 向{县}委请示报告: report to the {county} Party committee. */
  public static final Requirement PARTY_COMMITTEE_REPORT =
      Requirement.before(
              "PARTY_COMMITTEE_REPORT", "向{县}委请示报告", "report to the {county} Party committee")
          .taking(LimitSubjects.PARTY_COMMITTEE_REPORT);

  /** 向{县}人大常委会报告: report to the standing committee of the {county} people's congress. */
  public static final Requirement PEOPLES_CONGRESS_REPORT =
      Requirement.before(
              "PEOPLES_CONGRESS_REPORT",
              "向{县}人大常委会报告",
              "report to the standing committee of the {county} people's congress")
          .taking(LimitSubjects.PEOPLES_CONGRESS_REPORT);

  /** 重大行政决策目录管理: entry in the catalogue of major decisions. */
  public static final Requirement DECISION_CATALOGUE =
      Requirement.before(
          "DECISION_CATALOGUE", "重大行政决策目录管理", "entry in the catalogue of major decisions");

  /** 先行召开专题会议协调: coordination at a thematic meeting first. */
  public static final Requirement COORDINATION_MEETING =
      Requirement.before(
          "COORDINATION_MEETING", "先行召开专题会议协调", "coordination at a thematic meeting first");

  /** 数据、情况和依据真实准确: true and accurate data and grounds. */
  public static final Requirement AUTHENTICITY =
      Requirement.before("AUTHENTICITY", "数据、情况和依据真实准确", "true and accurate data and grounds");

  // 决策之后

  /** 决策公开: disclosure of the decision. */
  public static final Requirement DISCLOSURE =
      Requirement.after("DISCLOSURE", "决策公开", "disclosure of the decision");

  /** 决策解读: interpretation of the decision. */
  public static final Requirement INTERPRETATION =
      Requirement.after("INTERPRETATION", "决策解读", "interpretation of the decision");

  /** 备案: filing for the record. */
  public static final Requirement FILING =
      Requirement.after("FILING", "备案", "filing for the record");

  /** 跟踪实施情况: tracking of the implementation. */
  public static final Requirement TRACKING =
      Requirement.after("TRACKING", "跟踪实施情况", "tracking of the implementation");

  /** 了解各方对实施的意见: opinions on the implementation. */
  public static final Requirement FEEDBACK =
      Requirement.after("FEEDBACK", "了解各方对实施的意见", "opinions on the implementation");

  /** 评估执行效果: evaluation of the effect. */
  public static final Requirement EVALUATION =
      Requirement.after("EVALUATION", "评估执行效果", "evaluation of the effect");

  /** 调整完善: adjustment. */
  public static final Requirement ADJUSTMENT =
      Requirement.after("ADJUSTMENT", "调整完善", "adjustment");

  /** 决策归档: archive of the decision. */
  public static final Requirement ARCHIVE =
      Requirement.after("ARCHIVE", "决策归档", "archive of the decision");

  /** 报{县}委审定: submission to the {county} Party committee. */
  public static final Requirement SUBMISSION_TO_PARTY_COMMITTEE =
      Requirement.after(
          "SUBMISSION_TO_PARTY_COMMITTEE", "报{县}委审定", "submission to the {county} Party committee");

  /** 报{县}人大及其常委会审定: submission to the {county} people's congress. */
  public static final Requirement SUBMISSION_TO_PEOPLES_CONGRESS =
      Requirement.after(
          "SUBMISSION_TO_PEOPLES_CONGRESS",
          "报{县}人大及其常委会审定",
          "submission to the {county} people's congress");

  private Requirements() {}
}
