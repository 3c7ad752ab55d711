package org.workrules.api.document;

import org.workrules.api.ruling.RulingSubject;
import org.workrules.api.ruling.RulingSubject.Stage;

/** 公文裁定事项: what the rulings on documents are about, by the stage at which they are asked. */
public final class DocumentRulings {

  // 报送

  /** 一文一事: one matter in a request. */
  public static final RulingSubject ONE_MATTER =
      RulingSubject.of(Stage.SUBMITTING, "ONE_MATTER", "一文一事", "one matter in a request");

  /** 报告不夹带请示: no request in a report. */
  public static final RulingSubject NO_REQUEST_IN_REPORT =
      RulingSubject.of(
          Stage.SUBMITTING, "NO_REQUEST_IN_REPORT", "报告不夹带请示", "no request in a report");

  /** 不越级行文: no skipping of levels. */
  public static final RulingSubject NO_SKIPPING =
      RulingSubject.of(Stage.SUBMITTING, "NO_SKIPPING", "不越级行文", "no skipping of levels");

  /** 不多头报文: one main recipient. */
  public static final RulingSubject ONE_ADDRESSEE =
      RulingSubject.of(Stage.SUBMITTING, "ONE_ADDRESSEE", "不多头报文", "one main recipient");

  /** 不直接报送领导个人: not to leaders in person. */
  public static final RulingSubject NOT_TO_LEADERS_IN_PERSON =
      RulingSubject.of(
          Stage.SUBMITTING, "NOT_TO_LEADERS_IN_PERSON", "不直接报送领导个人", "not to leaders in person");

  /** 主要负责人签发: signature of the principal head. */
  public static final RulingSubject PRINCIPAL_HEAD_SIGNS =
      RulingSubject.of(
          Stage.SUBMITTING, "PRINCIPAL_HEAD_SIGNS", "主要负责人签发", "signature of the principal head");

  /** 报送渠道和形式: channel and form of submission. */
  public static final RulingSubject CHANNEL =
      RulingSubject.of(Stage.SUBMITTING, "CHANNEL", "报送渠道和形式", "channel and form of submission");

  /** 报送主体: who may submit. */
  public static final RulingSubject WHO_MAY_SUBMIT =
      RulingSubject.of(Stage.SUBMITTING, "WHO_MAY_SUBMIT", "报送主体", "who may submit");

  /** 会签或联合报送: countersignature or joint submission. */
  public static final RulingSubject COUNTERSIGNATURE =
      RulingSubject.of(
          Stage.SUBMITTING, "COUNTERSIGNATURE", "会签或联合报送", "countersignature or joint submission");

  /** 部门职权内事项不报送: what is within a department's powers is not submitted. */
  public static final RulingSubject OWN_POWERS =
      RulingSubject.of(
          Stage.SUBMITTING,
          "OWN_POWERS",
          "部门职权内事项不报送",
          "what is within a department's powers is not submitted");

  /** 申请经费应写明的内容: what a request for funds states. */
  public static final RulingSubject FUNDING_STATEMENT =
      RulingSubject.of(
          Stage.SUBMITTING, "FUNDING_STATEMENT", "申请经费应写明的内容", "what a request for funds states");

  /** 随文报送的材料: what goes with the draft. */
  public static final RulingSubject ATTACHMENTS =
      RulingSubject.of(Stage.SUBMITTING, "ATTACHMENTS", "随文报送的材料", "what goes with the draft");

  /** 不符合规定的公文: documents that do not comply. */
  public static final RulingSubject COMPLIANCE =
      RulingSubject.of(Stage.SUBMITTING, "COMPLIANCE", "不符合规定的公文", "documents that do not comply");

  /** 简报: briefings. */
  public static final RulingSubject BRIEFINGS =
      RulingSubject.of(Stage.SUBMITTING, "BRIEFINGS", "简报", "briefings");

  // 征求意见、会签

  /** 应当协商或征求意见: duty to consult. */
  public static final RulingSubject DUTY_TO_CONSULT =
      RulingSubject.of(Stage.CONSULTING, "DUTY_TO_CONSULT", "应当协商或征求意见", "duty to consult");

  /** 逾期不回复: silence. */
  public static final RulingSubject SILENCE =
      RulingSubject.of(Stage.CONSULTING, "SILENCE", "逾期不回复", "silence");

  // 办理

  /** 未经办公室审核的公文: a document that the office has not checked. */
  public static final RulingSubject UNCHECKED_DOCUMENT =
      RulingSubject.of(
          Stage.HANDLING,
          "UNCHECKED_DOCUMENT",
          "未经办公室审核的公文",
          "a document that the office has not checked");

  /** 签署明确意见: a clear opinion. */
  public static final RulingSubject CLEAR_OPINION =
      RulingSubject.of(Stage.HANDLING, "CLEAR_OPINION", "签署明确意见", "a clear opinion");

  /** 圈阅: a circle. */
  public static final RulingSubject CIRCLE =
      RulingSubject.of(Stage.HANDLING, "CIRCLE", "圈阅", "a circle");

  // 制发

  /** 部门职权内事务不以政府名义发文: departments' own matters not in the government's name. */
  public static final RulingSubject OWN_MATTERS_OF_DEPARTMENTS =
      RulingSubject.of(
          Stage.ISSUING,
          "OWN_MATTERS_OF_DEPARTMENTS",
          "部门职权内事务不以政府名义发文",
          "departments' own matters not in the government's name");

  /** 不必要的文件: needless documents. */
  public static final RulingSubject NEEDLESS_DOCUMENT =
      RulingSubject.of(Stage.ISSUING, "NEEDLESS_DOCUMENT", "不必要的文件", "needless documents");

  /** 分工方案: divisions of work. */
  public static final RulingSubject SEPARATE_PLAN =
      RulingSubject.of(Stage.ISSUING, "SEPARATE_PLAN", "分工方案", "divisions of work");

  /** 向下级政府的指令性公文: directives to lower governments. */
  public static final RulingSubject DIRECTIVES =
      RulingSubject.of(
          Stage.ISSUING, "DIRECTIVES", "向下级政府的指令性公文", "directives to lower governments");

  /** 未协商一致的下行文: downward documents without agreement. */
  public static final RulingSubject AGREEMENT_FIRST =
      RulingSubject.of(
          Stage.ISSUING, "AGREEMENT_FIRST", "未协商一致的下行文", "downward documents without agreement");

  /** 内设机构行文: documents of internal divisions. */
  public static final RulingSubject DIVISIONS_DOCUMENTS =
      RulingSubject.of(
          Stage.ISSUING, "DIVISIONS_DOCUMENTS", "内设机构行文", "documents of internal divisions");

  /** 注明经政府同意: noting the government's consent. */
  public static final RulingSubject CONSENT_NOTE =
      RulingSubject.of(Stage.ISSUING, "CONSENT_NOTE", "注明经政府同意", "noting the government's consent");

  /** 规范性文件的内容: what a normative document may not contain. */
  public static final RulingSubject NORMATIVE_CONTENT =
      RulingSubject.of(
          Stage.ISSUING,
          "NORMATIVE_CONTENT",
          "规范性文件的内容",
          "what a normative document may not contain");

  /** 发文字号: document numbers. */
  public static final RulingSubject NUMBER_SERIES =
      RulingSubject.of(Stage.ISSUING, "NUMBER_SERIES", "发文字号", "document numbers");

  /** 议事协调机构和临时机构印章: seals of coordinating and temporary bodies. */
  public static final RulingSubject SEALS_OF_COORDINATING_BODIES =
      RulingSubject.of(
          Stage.ISSUING,
          "SEALS_OF_COORDINATING_BODIES",
          "议事协调机构和临时机构印章",
          "seals of coordinating and temporary bodies");

  /** 行文确有必要: the need for a document. */
  public static final RulingSubject NECESSITY =
      RulingSubject.of(Stage.SUBMITTING, "NECESSITY", "行文确有必要", "the need for a document");

  /** 公开属性: the disclosure attribute. */
  public static final RulingSubject DISCLOSURE_ATTRIBUTE =
      RulingSubject.of(
          Stage.SUBMITTING, "DISCLOSURE_ATTRIBUTE", "公开属性", "the disclosure attribute");

  /** 流转: circulation. */
  public static final RulingSubject CIRCULATION =
      RulingSubject.of(Stage.HANDLING, "CIRCULATION", "流转", "circulation");

  /** 涉及多部门事项的发文主体: who issues where several departments are concerned. */
  public static final RulingSubject CROSS_DEPARTMENT_ISSUER =
      RulingSubject.of(
          Stage.ISSUING,
          "CROSS_DEPARTMENT_ISSUER",
          "涉及多部门事项的发文主体",
          "who issues where several departments are concerned");

  /** 发布前须经批准: approval before issue. */
  public static final RulingSubject APPROVAL_BEFORE_ISSUE =
      RulingSubject.of(Stage.ISSUING, "APPROVAL_BEFORE_ISSUE", "发布前须经批准", "approval before issue");

  /** 事先请示: request before issue. */
  public static final RulingSubject REQUEST_BEFORE_ISSUE =
      RulingSubject.of(Stage.ISSUING, "REQUEST_BEFORE_ISSUE", "事先请示", "request before issue");

  /** 违法或者不当的规范性文件: unlawful or improper normative documents. */
  public static final RulingSubject UNLAWFUL_DOCUMENT =
      RulingSubject.of(
          Stage.ISSUING,
          "UNLAWFUL_DOCUMENT",
          "违法或者不当的规范性文件",
          "unlawful or improper normative documents");

  private DocumentRulings() {}
}
