package org.workrules.api.procedure;

/**
 * 通用行为: the acts that the counties share. The words of the texts are kept apart where they differ.
 */
public final class Acts {

  /** 起草: drafts. */
  public static final Act DRAFT = Act.of("DRAFT", "起草", "drafts");

  /** 审核: checks. */
  public static final Act CHECK = Act.of("CHECK", "审核", "checks");

  /** 审核把关: checks. */
  public static final Act CHECK_STRICTLY = Act.of("CHECK_STRICTLY", "审核把关", "checks strictly");

  /** 审阅: examines. */
  public static final Act EXAMINE = Act.of("EXAMINE", "审阅", "examines");

  /** 会签: countersigns. */
  public static final Act COUNTERSIGN = Act.of("COUNTERSIGN", "会签", "countersigns");

  /** 审签: reviews and signs. */
  public static final Act REVIEW_AND_SIGN = Act.of("REVIEW_AND_SIGN", "审签", "reviews and signs");

  /** 审批: approves. */
  public static final Act APPROVE = Act.of("APPROVE", "审批", "approves");

  /** 审定: approves finally. */
  public static final Act APPROVE_FINALLY = Act.of("APPROVE_FINALLY", "审定", "approves finally");

  /** 审定签发: approves finally, signs and issues. */
  public static final Act APPROVE_AND_SIGN =
      Act.of("APPROVE_AND_SIGN", "审定签发", "approves finally, signs and issues");

  /** 签发: signs and issues. */
  public static final Act SIGN_AND_ISSUE = Act.of("SIGN_AND_ISSUE", "签发", "signs and issues");

  /** 签署: signs. */
  public static final Act SIGN = Act.of("SIGN", "签署", "signs");

  /** 同意: consents. */
  public static final Act CONSENT = Act.of("CONSENT", "同意", "consents");

  /** 签字同意: consents by signature. */
  public static final Act SIGN_CONSENT = Act.of("SIGN_CONSENT", "签字同意", "consents by signature");

  /** 合法性审查: reviews the legality. */
  public static final Act REVIEW_LEGALITY =
      Act.of("REVIEW_LEGALITY", "合法性审查", "reviews the legality");

  /** 完备性审核: reviews the completeness. */
  public static final Act REVIEW_COMPLETENESS =
      Act.of("REVIEW_COMPLETENESS", "完备性审核", "reviews the completeness");

  /** 提出拟办意见: proposes the handling. */
  public static final Act PROPOSE_HANDLING =
      Act.of("PROPOSE_HANDLING", "提出拟办意见", "proposes the handling");

  /** 呈批: presents for approval. */
  public static final Act PRESENT = Act.of("PRESENT", "呈批", "presents for approval");

  /** 转办: forwards for handling. */
  public static final Act FORWARD = Act.of("FORWARD", "转办", "forwards for handling");

  /** 转请核批: refers to another leader for approval. */
  public static final Act REFER = Act.of("REFER", "转请核批", "refers to another leader for approval");

  /** 阅批: reads and instructs. */
  public static final Act READ_AND_INSTRUCT =
      Act.of("READ_AND_INSTRUCT", "阅批", "reads and instructs");

  /** 报送: submits. */
  public static final Act SUBMIT = Act.of("SUBMIT", "报送", "submits");

  /** 协商: consults. */
  public static final Act CONSULT = Act.of("CONSULT", "协商", "consults");

  /** 协调: coordinates. */
  public static final Act COORDINATE = Act.of("COORDINATE", "协调", "coordinates");

  /** 列明各方理据并提出办理建议: states each side's reasons and proposes a solution. */
  public static final Act STATE_REASONS =
      Act.of(
          "STATE_REASONS", "列明各方理据并提出办理建议", "states each side's reasons and proposes a solution");

  /** 决定: decides. */
  public static final Act DECIDE = Act.of("DECIDE", "决定", "decides");

  /** 印发: issues. */
  public static final Act ISSUE = Act.of("ISSUE", "印发", "issues");

  /** 解读: interprets. */
  public static final Act INTERPRET = Act.of("INTERPRET", "解读", "interprets");

  /** 审议: deliberates. */
  public static final Act DELIBERATE = Act.of("DELIBERATE", "审议", "deliberates");

  /** 审议或审批: deliberates or approves. */
  public static final Act DELIBERATE_OR_APPROVE =
      Act.of("DELIBERATE_OR_APPROVE", "审议或审批", "deliberates or approves");

  /** 会签或联合报送: countersigns or submits jointly. */
  public static final Act COUNTERSIGN_OR_SUBMIT_JOINTLY =
      Act.of("COUNTERSIGN_OR_SUBMIT_JOINTLY", "会签或联合报送", "countersigns or submits jointly");

  /** 取得一致意见或提出倾向性建议: reaches agreement or proposes a solution. */
  public static final Act REACH_AGREEMENT_OR_PROPOSE =
      Act.of(
          "REACH_AGREEMENT_OR_PROPOSE",
          "取得一致意见或提出倾向性建议",
          "reaches agreement or proposes a solution");

  private Acts() {}
}
