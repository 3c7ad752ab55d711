package org.workrules.api.document;

import org.workrules.api.procedure.ChainSubject;

/** 公文流程事项: what the chains on documents lead to. */
public final class DocumentChains {

  /** 公文签发: signing and issuing of a document. */
  public static final ChainSubject SIGNING =
      ChainSubject.of("SIGNING", "公文签发", "signing and issuing of a document");

  /** 涉及其他部门职权的会签: countersigning where other departments are concerned. */
  public static final ChainSubject COUNTERSIGNING =
      ChainSubject.of(
          "COUNTERSIGNING", "涉及其他部门职权的会签", "countersigning where other departments are concerned");

  /** 部门分歧的处理: settling a disagreement between departments. */
  public static final ChainSubject DISAGREEMENT =
      ChainSubject.of("DISAGREEMENT", "部门分歧的处理", "settling a disagreement between departments");

  /** 分管领导对分歧事项的协调: coordination of a disagreement by the leader in charge. */
  public static final ChainSubject COORDINATION_BY_LEADER =
      ChainSubject.of(
          "COORDINATION_BY_LEADER",
          "分管领导对分歧事项的协调",
          "coordination of a disagreement by the leader in charge");

  /** 报送公文的审批: approval of a document submitted. */
  public static final ChainSubject INCOMING_APPROVAL =
      ChainSubject.of("INCOMING_APPROVAL", "报送公文的审批", "approval of a document submitted");

  /** 上级公文和重要批示的呈阅: presentation of superiors' documents and instructions. */
  public static final ChainSubject SUPERIOR_DOCUMENT =
      ChainSubject.of(
          "SUPERIOR_DOCUMENT",
          "上级公文和重要批示的呈阅",
          "presentation of superiors' documents and instructions");

  /** 申请经费的请示: a request for funds. */
  public static final ChainSubject FUNDING =
      ChainSubject.of("FUNDING", "申请经费的请示", "a request for funds");

  /** 提请{县}委审议或联合发文的文稿: a draft for the Party committee or for joint issue. */
  public static final ChainSubject JOINT_DOCUMENT_DRAFT =
      ChainSubject.of(
          "JOINT_DOCUMENT_DRAFT",
          "提请{县}委审议或联合发文的文稿",
          "a draft for the Party committee or for joint issue");

  /** 以政府或其办公室名义发文的送审: a draft to be issued in the government's or its office's name. */
  public static final ChainSubject DRAFT_IN_GOVERNMENTS_NAME =
      ChainSubject.of(
          "DRAFT_IN_GOVERNMENTS_NAME",
          "以政府或其办公室名义发文的送审",
          "a draft to be issued in the government's or its office's name");

  /** 规范性文件的审查审议: review and deliberation of a normative document. */
  public static final ChainSubject NORMATIVE_DOCUMENT_REVIEW =
      ChainSubject.of(
          "NORMATIVE_DOCUMENT_REVIEW",
          "规范性文件的审查审议",
          "review and deliberation of a normative document");

  /** 以政府名义对外签约: a contract in the government's name. */
  public static final ChainSubject EXTERNAL_CONTRACT =
      ChainSubject.of("EXTERNAL_CONTRACT", "以政府名义对外签约", "a contract in the government's name");

  /** 经政府同意由部门行文: issue by a department with the government's consent. */
  public static final ChainSubject ISSUE_WITH_CONSENT =
      ChainSubject.of(
          "ISSUE_WITH_CONSENT",
          "经政府同意由部门行文",
          "issue by a department with the government's consent");

  /** 内设机构的请示: a request of an internal division. */
  public static final ChainSubject DIVISIONS_REQUEST =
      ChainSubject.of("DIVISIONS_REQUEST", "内设机构的请示", "a request of an internal division");

  /** 企业的资金申请: an enterprise's request for funds. */
  public static final ChainSubject ENTERPRISES_REQUEST =
      ChainSubject.of("ENTERPRISES_REQUEST", "企业的资金申请", "an enterprise's request for funds");

  /** 印章使用: use of a seal. */
  public static final ChainSubject SEAL_USE = ChainSubject.of("SEAL_USE", "印章使用", "use of a seal");

  /** 依申请公开的答复: reply to a request for disclosure. */
  public static final ChainSubject DISCLOSURE_ON_REQUEST =
      ChainSubject.of("DISCLOSURE_ON_REQUEST", "依申请公开的答复", "reply to a request for disclosure");

  /** 政策解读: interpretation of a policy. */
  public static final ChainSubject POLICY_INTERPRETATION =
      ChainSubject.of("POLICY_INTERPRETATION", "政策解读", "interpretation of a policy");

  /** 规范性文件的清理: clean-up of normative documents. */
  public static final ChainSubject NORMATIVE_DOCUMENT_CLEAN_UP =
      ChainSubject.of("NORMATIVE_DOCUMENT_CLEAN_UP", "规范性文件的清理", "clean-up of normative documents");

  private DocumentChains() {}
}
