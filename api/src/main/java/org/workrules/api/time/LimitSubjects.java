package org.workrules.api.time;

/** 通用时限事项: what limits of several counties govern. */
public final class LimitSubjects {

  /** 会议议题申报: submission of a topic for a meeting. */
  public static final LimitSubject TOPIC_SUBMISSION =
      LimitSubject.of("TOPIC_SUBMISSION", "会议议题申报", "submission of a topic for a meeting");

  /** 会议召开次数: how often a meeting is held. */
  public static final LimitSubject MEETING_FREQUENCY =
      LimitSubject.of("MEETING_FREQUENCY", "会议召开次数", "how often a meeting is held");

  /** 全县性会议召开次数: how often a department may hold county-wide meetings. */
  public static final LimitSubject COUNTY_WIDE_MEETING_FREQUENCY =
      LimitSubject.of(
          "COUNTY_WIDE_MEETING_FREQUENCY",
          "部门全{县}性会议召开次数",
          "how often a department holds {county}-wide meetings");

  /** 会议议题的会前论证协调: study and coordination of a topic before a meeting. */
  public static final LimitSubject TOPIC_PREPARATION =
      LimitSubject.of(
          "TOPIC_PREPARATION", "会议议题的会前论证协调", "study and coordination of a topic before a meeting");

  /** 会议材料报送: submission of meeting papers to the office. */
  public static final LimitSubject MEETING_PAPERS_SUBMISSION =
      LimitSubject.of(
          "MEETING_PAPERS_SUBMISSION", "会议材料报送", "submission of meeting papers to the office");

  /** 会议议题和文件送达与会人员: delivery of topics and papers to the members. */
  public static final LimitSubject MEETING_PAPERS_DELIVERY =
      LimitSubject.of(
          "MEETING_PAPERS_DELIVERY",
          "会议议题和文件送达与会人员",
          "delivery of topics and papers to the members");

  /** 会议纪要印发: issue of the minutes. */
  public static final LimitSubject MINUTES_ISSUE =
      LimitSubject.of("MINUTES_ISSUE", "会议纪要印发", "issue of the minutes");

  /** 会议纪要合法性审核意见: legality opinion on draft minutes. */
  public static final LimitSubject MINUTES_LEGALITY_OPINION =
      LimitSubject.of(
          "MINUTES_LEGALITY_OPINION", "会议纪要合法性审核意见", "legality opinion on draft minutes");

  /** 会议决定文件印发（报出）: issue of the documents decided on. */
  public static final LimitSubject DECIDED_DOCUMENT_ISSUE =
      LimitSubject.of(
          "DECIDED_DOCUMENT_ISSUE", "会议决定文件印发（报出）", "issue of the documents decided on");

  /** 下年度全县性会议方案报送: plan for next year's county-wide meetings. */
  public static final LimitSubject ANNUAL_MEETING_PLAN =
      LimitSubject.of(
          "ANNUAL_MEETING_PLAN", "下年度全{县}性会议方案报送", "plan for next year's {county}-wide meetings");

  /** 参加上级会议后报告: report after a superior's meeting. */
  public static final LimitSubject MEETING_REPORT =
      LimitSubject.of("MEETING_REPORT", "参加上级会议后报告", "report after a superior's meeting");

  /** 征求意见（会签）回复: reply to a consultation or countersignature. */
  public static final LimitSubject CONSULTATION_REPLY =
      LimitSubject.of(
          "CONSULTATION_REPLY", "征求意见（会签）回复", "reply to a consultation or countersignature");

  /** 公文办理: handling of a document. */
  public static final LimitSubject DOCUMENT_HANDLING =
      LimitSubject.of("DOCUMENT_HANDLING", "公文办理", "handling of a document");

  /** 上级征求意见、商洽及批示交办件办理: handling of superiors' consultations and of leaders' assignments. */
  public static final LimitSubject SUPERIOR_CONSULTATION_HANDLING =
      LimitSubject.of(
          "SUPERIOR_CONSULTATION_HANDLING",
          "上级征求意见、商洽及批示交办件办理",
          "handling of superiors' consultations and of leaders' assignments");

  /** 上级公文和批示呈阅: presentation of superiors' documents to the head. */
  public static final LimitSubject SUPERIOR_DOCUMENT_PRESENTATION =
      LimitSubject.of(
          "SUPERIOR_DOCUMENT_PRESENTATION",
          "上级公文和批示呈阅",
          "presentation of superiors' documents to the head");

  /** 上级对口部门来文转报: forwarding of superior departments' documents. */
  public static final LimitSubject SUPERIOR_DOCUMENT_FORWARDING =
      LimitSubject.of(
          "SUPERIOR_DOCUMENT_FORWARDING",
          "上级对口部门来文转报",
          "forwarding of superior departments' documents");

  /** 合法性审查: legality review. */
  public static final LimitSubject LEGALITY_REVIEW =
      LimitSubject.of("LEGALITY_REVIEW", "合法性审查", "legality review");

  /** 向社会公开征求意见: public comment. */
  public static final LimitSubject PUBLIC_COMMENT =
      LimitSubject.of("PUBLIC_COMMENT", "向社会公开征求意见", "public comment");

  /** 向社会公开: disclosure to the public. */
  public static final LimitSubject DISCLOSURE =
      LimitSubject.of("DISCLOSURE", "向社会公开", "disclosure to the public");

  /** 外出请假（报备）: request or report before leaving the county. */
  public static final LimitSubject TRAVEL_REQUEST =
      LimitSubject.of(
          "TRAVEL_REQUEST", "外出请假（报备）", "request or report before leaving the {county}");

  /** 外出后报告: report after a journey. */
  public static final LimitSubject TRAVEL_REPORT =
      LimitSubject.of("TRAVEL_REPORT", "外出后报告", "report after a journey");

  /** 邀请县领导参加活动报办: invitation of county leaders to an activity. */
  public static final LimitSubject ACTIVITY_INVITATION =
      LimitSubject.of(
          "ACTIVITY_INVITATION", "邀请{县}领导参加活动报办", "invitation of {county} leaders to an activity");

  /** 督办事项办结: completion of a matter followed up. */
  public static final LimitSubject FOLLOW_UP =
      LimitSubject.of("FOLLOW_UP", "督办事项办结", "completion of a matter followed up");

  /** 重点工作调度: regular review of key tasks. */
  public static final LimitSubject FOLLOW_UP_REVIEW =
      LimitSubject.of("FOLLOW_UP_REVIEW", "重点工作调度", "regular review of key tasks");

  /** 落实情况报告: report on implementation. */
  public static final LimitSubject FOLLOW_UP_REPORT =
      LimitSubject.of("FOLLOW_UP_REPORT", "落实情况报告", "report on implementation");

  /** 重大情况报告: report of a major event. */
  public static final LimitSubject MAJOR_EVENT_REPORT =
      LimitSubject.of("MAJOR_EVENT_REPORT", "重大情况报告", "report of a major event");

  /** 规范性文件备案: filing of normative documents. */
  public static final LimitSubject FILING =
      LimitSubject.of("FILING", "规范性文件备案", "filing of normative documents");

  /** 备案审查情况报告: report on the review of filed documents. */
  public static final LimitSubject FILING_REVIEW_REPORT =
      LimitSubject.of(
          "FILING_REVIEW_REPORT", "备案审查情况报告", "report on the review of filed documents");

  /** 基层调研: research at the grass roots. */
  public static final LimitSubject GRASSROOTS_RESEARCH =
      LimitSubject.of("GRASSROOTS_RESEARCH", "基层调研", "research at the grass roots");

  /** 值班: duty watch. */
  public static final LimitSubject DUTY = LimitSubject.of("DUTY", "值班", "duty watch");

  /** 向县委请示报告: report to the county Party committee. */
  public static final LimitSubject PARTY_COMMITTEE_REPORT =
      LimitSubject.of(
          "PARTY_COMMITTEE_REPORT", "向{县}委请示报告", "report to the {county} Party committee");

  /** 征求乡镇（街道）意见: consultation of townships and subdistricts. */
  public static final LimitSubject TOWNSHIP_CONSULTATION =
      LimitSubject.of(
          "TOWNSHIP_CONSULTATION", "征求乡镇（街道）意见", "consultation of townships and subdistricts");

  /** 发表讲话或文章报批: approval of a speech or article. */
  public static final LimitSubject STATEMENT_APPROVAL =
      LimitSubject.of("STATEMENT_APPROVAL", "发表讲话或文章报批", "approval of a speech or article");

  /** 召开全县性会议征得同意: consent to a county-wide meeting. */
  public static final LimitSubject COUNTY_WIDE_MEETING_CONSENT =
      LimitSubject.of(
          "COUNTY_WIDE_MEETING_CONSENT", "召开全{县}性会议征得同意", "consent to a {county}-wide meeting");

  /** 涉及多部门的规范性文件请示: request before a document across departments. */
  public static final LimitSubject CROSS_DEPARTMENT_REQUEST =
      LimitSubject.of(
          "CROSS_DEPARTMENT_REQUEST",
          "涉及多部门的规范性文件请示",
          "request before a document across departments");

  /** 督查计划制定: supervision plan. */
  public static final LimitSubject SUPERVISION_PLAN =
      LimitSubject.of("SUPERVISION_PLAN", "督查计划制定", "supervision plan");

  /** 代表建议和政协提案办理: handling of deputies' suggestions and CPPCC proposals. */
  public static final LimitSubject DEPUTIES_SUGGESTION_HANDLING =
      LimitSubject.of(
          "DEPUTIES_SUGGESTION_HANDLING",
          "代表建议和政协提案办理",
          "handling of deputies' suggestions and CPPCC proposals");

  /** 规范性文件清理的时间: time for cleaning up normative documents. */
  public static final LimitSubject NORMATIVE_DOCUMENT_CLEAN_UP_TIME =
      LimitSubject.of(
          "NORMATIVE_DOCUMENT_CLEAN_UP_TIME",
          "规范性文件清理的时间",
          "time for cleaning up normative documents");

  /** 向{县}人大常委会报告: report to the standing committee of the people's congress. */
  public static final LimitSubject PEOPLES_CONGRESS_REPORT =
      LimitSubject.of(
          "PEOPLES_CONGRESS_REPORT",
          "向{县}人大常委会报告",
          "report to the standing committee of the {county} people's congress");

  /** 公众和舆论反映问题的处理. */
  public static final LimitSubject PUBLIC_OVERSIGHT_RESPONSE =
      LimitSubject.of(
          "PUBLIC_OVERSIGHT_RESPONSE",
          "公众和舆论反映问题的处理",
          "handling of what the public and the media bring up");

  /** 回应社会关切的时间. */
  public static final LimitSubject RESPONSE_TO_CONCERNS_TIME =
      LimitSubject.of(
          "RESPONSE_TO_CONCERNS_TIME", "回应社会关切的时间", "time for responding to public concerns");

  /** 行政争议的化解. */
  public static final LimitSubject DISPUTE_SETTLEMENT =
      LimitSubject.of("DISPUTE_SETTLEMENT", "行政争议的化解", "settlement of administrative disputes");

  private LimitSubjects() {}
}
