package org.workrules.api.conduct;

import org.workrules.api.ruling.RulingSubject;
import org.workrules.api.ruling.RulingSubject.Stage;

/** 履职裁定事项: what the rulings on conduct are about, by the stage at which they are asked. */
public final class ConductRulings {

  // 外出

  /** 请假和报备: leave and report. */
  public static final RulingSubject LEAVE_TAKEN =
      RulingSubject.of(Stage.TRAVELLING, "LEAVE_TAKEN", "请假和报备", "leave and report");

  /** 外出期间的负责人: who is in charge meanwhile. */
  public static final RulingSubject PERSON_IN_CHARGE =
      RulingSubject.of(
          Stage.TRAVELLING, "PERSON_IN_CHARGE", "外出期间的负责人", "who is in charge meanwhile");

  /** 联系畅通: being reachable. */
  public static final RulingSubject REACHABILITY =
      RulingSubject.of(Stage.TRAVELLING, "REACHABILITY", "联系畅通", "being reachable");

  /** 违反请销假制度: breach of the rules on leave. */
  public static final RulingSubject LEAVE_VIOLATION =
      RulingSubject.of(
          Stage.TRAVELLING, "LEAVE_VIOLATION", "违反请销假制度", "breach of the rules on leave");

  // 发布

  /** 与政府决定相违背的言行: words and deeds against the government's decisions. */
  public static final RulingSubject CONTRARY_STATEMENTS =
      RulingSubject.of(
          Stage.SPEAKING_OUT,
          "CONTRARY_STATEMENTS",
          "与政府决定相违背的言行",
          "words and deeds against the government's decisions");

  /** 讲话和文章须经批准: approval of speeches and articles. */
  public static final RulingSubject STATEMENT_APPROVED =
      RulingSubject.of(
          Stage.SPEAKING_OUT,
          "STATEMENT_APPROVED",
          "讲话和文章须经批准",
          "approval of speeches and articles");

  /** 发布前须经审定: review before release. */
  public static final RulingSubject RELEASE_REVIEWED =
      RulingSubject.of(Stage.SPEAKING_OUT, "RELEASE_REVIEWED", "发布前须经审定", "review before release");

  /** 汇报和报告的内容: content of reports. */
  public static final RulingSubject REPORT_CONTENT =
      RulingSubject.of(Stage.SPEAKING_OUT, "REPORT_CONTENT", "汇报和报告的内容", "content of reports");

  /** 保密: secrecy. */
  public static final RulingSubject SECRECY =
      RulingSubject.of(Stage.SPEAKING_OUT, "SECRECY", "保密", "secrecy");

  /** 应当公开: duty to disclose. */
  public static final RulingSubject DISCLOSURE_DUTY =
      RulingSubject.of(Stage.SPEAKING_OUT, "DISCLOSURE_DUTY", "应当公开", "duty to disclose");

  // 督查

  /** 开展督查须经批准: approval of a supervision. */
  public static final RulingSubject SUPERVISION_APPROVED =
      RulingSubject.of(
          Stage.SUPERVISING, "SUPERVISION_APPROVED", "开展督查须经批准", "approval of a supervision");

  /** 全域实地督查: on-site supervision of the whole county. */
  public static final RulingSubject COUNTY_WIDE_SUPERVISION =
      RulingSubject.of(
          Stage.SUPERVISING,
          "COUNTY_WIDE_SUPERVISION",
          "全域实地督查",
          "on-site supervision of the whole county");

  /** 重复、多头、越权督查: repeated or multiple supervision. */
  public static final RulingSubject REPEATED_SUPERVISION =
      RulingSubject.of(
          Stage.SUPERVISING,
          "REPEATED_SUPERVISION",
          "重复、多头、越权督查",
          "repeated or multiple supervision");

  /** 台账和清单: records and lists. */
  public static final RulingSubject SUPERVISION_RECORDS =
      RulingSubject.of(Stage.SUPERVISING, "SUPERVISION_RECORDS", "台账和清单", "records and lists");

  /** 督查结果的运用: use of the results. */
  public static final RulingSubject SUPERVISION_RESULTS =
      RulingSubject.of(Stage.SUPERVISING, "SUPERVISION_RESULTS", "督查结果的运用", "use of the results");

  // 廉洁和作风

  /** 送礼和宴请: gifts and banquets. */
  public static final RulingSubject GIFTS_AND_BANQUETS =
      RulingSubject.of(Stage.CONDUCTING, "GIFTS_AND_BANQUETS", "送礼和宴请", "gifts and banquets");

  /** 谋取不正当利益: private gain. */
  public static final RulingSubject PRIVATE_GAIN =
      RulingSubject.of(Stage.CONDUCTING, "PRIVATE_GAIN", "谋取不正当利益", "private gain");

  /** 干预市场经济活动: interference in the market. */
  public static final RulingSubject MARKET_INTERFERENCE =
      RulingSubject.of(
          Stage.CONDUCTING, "MARKET_INTERFERENCE", "干预市场经济活动", "interference in the market");

  /** 题词、题字、作序: inscriptions and prefaces. */
  public static final RulingSubject INSCRIPTIONS =
      RulingSubject.of(Stage.CONDUCTING, "INSCRIPTIONS", "题词、题字、作序", "inscriptions and prefaces");

  /** 贺信、贺电: letters of congratulation. */
  public static final RulingSubject CONGRATULATIONS =
      RulingSubject.of(Stage.CONDUCTING, "CONGRATULATIONS", "贺信、贺电", "letters of congratulation");

  /** 调研的陪同和接待: company and reception on research trips. */
  public static final RulingSubject RESEARCH_TRIPS =
      RulingSubject.of(
          Stage.CONDUCTING,
          "RESEARCH_TRIPS",
          "调研的陪同和接待",
          "company and reception on research trips");

  /** 邀请领导: invitation of leaders. */
  public static final RulingSubject INVITATIONS =
      RulingSubject.of(Stage.CONDUCTING, "INVITATIONS", "邀请领导", "invitation of leaders");

  /** 论坛、庆典、展会等活动: forums, celebrations, fairs and the like. */
  public static final RulingSubject ACTIVITIES =
      RulingSubject.of(
          Stage.CONDUCTING,
          "ACTIVITIES",
          "论坛、庆典、展会等活动",
          "forums, celebrations, fairs and the like");

  /** 审计的独立: independence of audit. */
  public static final RulingSubject AUDIT_INDEPENDENCE =
      RulingSubject.of(Stage.CONDUCTING, "AUDIT_INDEPENDENCE", "审计的独立", "independence of audit");

  /** 不符合规定的事项: what does not comply. */
  public static final RulingSubject OUTSIDE_THE_RULES =
      RulingSubject.of(Stage.CONDUCTING, "OUTSIDE_THE_RULES", "不符合规定的事项", "what does not comply");

  /** 越权办事和以权谋私的查处. */
  public static final RulingSubject ABUSE_OF_POWER =
      RulingSubject.of(
          Stage.CONDUCTING, "ABUSE_OF_POWER", "越权办事和以权谋私的查处", "investigation of abuse of power");

  /** 公开的内容. */
  public static final RulingSubject DISCLOSURE_CONTENT =
      RulingSubject.of(
          Stage.SPEAKING_OUT, "DISCLOSURE_CONTENT", "公开的内容", "content of what is disclosed");

  /** 职权范围内事项的办理. */
  public static final RulingSubject DUE_HANDLING =
      RulingSubject.of(
          Stage.CONDUCTING,
          "DUE_HANDLING",
          "职权范围内事项的办理",
          "handling of what lies within the powers");

  /** 推诿拖延和失职渎职的追责. */
  public static final RulingSubject NEGLECT_OF_DUTY =
      RulingSubject.of(
          Stage.CONDUCTING,
          "NEGLECT_OF_DUTY",
          "推诿拖延和失职渎职的追责",
          "responsibility for neglect of duty");

  /** 个人有关事项的报告. */
  public static final RulingSubject PERSONAL_MATTERS =
      RulingSubject.of(
          Stage.CONDUCTING, "PERSONAL_MATTERS", "个人有关事项的报告", "report of personal matters");

  private ConductRulings() {}
}
