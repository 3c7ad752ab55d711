package org.workrules.api.conduct;

import org.workrules.api.procedure.ChainSubject;

/** 履职流程事项: what the chains on people, reports, releases and follow-up lead to. */
public final class ConductChains {

  // 分工、代行

  /** 政府工作的领导和分工: leadership and division of the government's work. */
  public static final ChainSubject LEADERSHIP =
      ChainSubject.of(
          "LEADERSHIP", "政府工作的领导和分工", "leadership and division of the government's work");

  /** 部门工作的领导: leadership of a department. */
  public static final ChainSubject DEPARTMENT_LEADERSHIP =
      ChainSubject.of("DEPARTMENT_LEADERSHIP", "部门工作的领导", "leadership of a department");

  /** {县}长外出期间的主持: who presides while the {county} head is away. */
  public static final ChainSubject STANDING_IN_FOR_HEAD =
      ChainSubject.of(
          "STANDING_IN_FOR_HEAD", "{县}长外出期间的主持", "who presides while the {county} head is away");

  /** 副{县}长外出期间的代管: who stands in for a deputy {county} head. */
  public static final ChainSubject STANDING_IN_FOR_DEPUTY =
      ChainSubject.of(
          "STANDING_IN_FOR_DEPUTY", "副{县}长外出期间的代管", "who stands in for a deputy {county} head");

  /** 外事活动的代表: who represents the government in foreign affairs. */
  public static final ChainSubject FOREIGN_REPRESENTATION =
      ChainSubject.of(
          "FOREIGN_REPRESENTATION", "外事活动的代表", "who represents the government in foreign affairs");

  // 外出、请假

  /** 外出请假和报备: leave and report before leaving the county. */
  public static final ChainSubject TRAVEL_LEAVE =
      ChainSubject.of("TRAVEL_LEAVE", "外出请假和报备", "leave and report before leaving the county");

  /** 外出情况的通报: who is told of a journey. */
  public static final ChainSubject TRAVEL_NOTICE =
      ChainSubject.of("TRAVEL_NOTICE", "外出情况的通报", "who is told of a journey");

  /** 出国（境）的审批: approval of a visit abroad. */
  public static final ChainSubject VISIT_ABROAD =
      ChainSubject.of("VISIT_ABROAD", "出国（境）的审批", "approval of a visit abroad");

  /** 返回后的报告: report after a return. */
  public static final ChainSubject RETURN_REPORT =
      ChainSubject.of("RETURN_REPORT", "返回后的报告", "report after a return");

  // 请示、报告

  /** 重大情况和重要事项的报告: report of major events and important matters. */
  public static final ChainSubject MAJOR_EVENT =
      ChainSubject.of(
          "MAJOR_EVENT", "重大情况和重要事项的报告", "report of major events and important matters");

  /** 向{县}委的请示报告: report to the {county} Party committee. */
  public static final ChainSubject REPORT_TO_PARTY =
      ChainSubject.of("REPORT_TO_PARTY", "向{县}委的请示报告", "report to the {county} Party committee");

  /** 向{县}人大及其常委会的报告: report to the {county} people's congress. */
  public static final ChainSubject REPORT_TO_CONGRESS =
      ChainSubject.of(
          "REPORT_TO_CONGRESS", "向{县}人大及其常委会的报告", "report to the {county} people's congress");

  /** 代表{县}政府的汇报和通报: report on the {county} government's behalf. */
  public static final ChainSubject REPORT_OUTSIDE =
      ChainSubject.of(
          "REPORT_OUTSIDE", "代表{县}政府的汇报和通报", "report on the {county} government's behalf");

  /** 请示报出后的衔接和跟踪: following up a request sent upward. */
  public static final ChainSubject REQUEST_PROGRESS =
      ChainSubject.of("REQUEST_PROGRESS", "请示报出后的衔接和跟踪", "following up a request sent upward");

  /** 监督发现问题的整改和报告: rectification of what oversight finds. */
  public static final ChainSubject RECTIFICATION =
      ChainSubject.of("RECTIFICATION", "监督发现问题的整改和报告", "rectification of what oversight finds");

  /** 建议和提案的办理: handling of deputies' suggestions and CPPCC proposals. */
  public static final ChainSubject SUGGESTIONS_AND_PROPOSALS =
      ChainSubject.of(
          "SUGGESTIONS_AND_PROPOSALS",
          "建议和提案的办理",
          "handling of deputies' suggestions and CPPCC proposals");

  /** 行政应诉: appearance in court. */
  public static final ChainSubject COURT_APPEARANCE =
      ChainSubject.of("COURT_APPEARANCE", "行政应诉", "appearance in court");

  /** 重要来信和信访事项的处理: handling of important letters and petitions. */
  public static final ChainSubject PETITIONS =
      ChainSubject.of("PETITIONS", "重要来信和信访事项的处理", "handling of important letters and petitions");

  // 发布、活动

  /** 讲话和文章的报批: approval of a speech or article. */
  public static final ChainSubject STATEMENT_APPROVAL =
      ChainSubject.of("STATEMENT_APPROVAL", "讲话和文章的报批", "approval of a speech or article");

  /** 重要信息发布前的审定: review before important information is released. */
  public static final ChainSubject INFORMATION_RELEASE =
      ChainSubject.of(
          "INFORMATION_RELEASE", "重要信息发布前的审定", "review before important information is released");

  /** 突发事件信息的发布: release of information on an emergency. */
  public static final ChainSubject EMERGENCY_INFORMATION =
      ChainSubject.of(
          "EMERGENCY_INFORMATION", "突发事件信息的发布", "release of information on an emergency");

  /** 政府信息的公开: disclosure of government information. */
  public static final ChainSubject DISCLOSURE =
      ChainSubject.of("DISCLOSURE", "政府信息的公开", "disclosure of government information");

  /** 邀请领导参加活动: invitation of leaders to an activity. */
  public static final ChainSubject ACTIVITY_INVITATION =
      ChainSubject.of("ACTIVITY_INVITATION", "邀请领导参加活动", "invitation of leaders to an activity");

  /** 题词、题字、作序的报批: approval of an inscription or preface. */
  public static final ChainSubject INSCRIPTION =
      ChainSubject.of("INSCRIPTION", "题词、题字、作序的报批", "approval of an inscription or preface");

  /** 接待方案的拟定和审定: drafting and approval of a reception plan. */
  public static final ChainSubject RECEPTION_PLAN =
      ChainSubject.of("RECEPTION_PLAN", "接待方案的拟定和审定", "drafting and approval of a reception plan");

  // 督查

  /** 落实的责任和分工: who is responsible for carrying out. */
  public static final ChainSubject CARRYING_OUT_RESPONSIBILITY =
      ChainSubject.of(
          "CARRYING_OUT_RESPONSIBILITY", "落实的责任和分工", "who is responsible for carrying out");

  /** 批示、交办事项的办理: handling of leaders' instructions. */
  public static final ChainSubject INSTRUCTION_HANDLING =
      ChainSubject.of("INSTRUCTION_HANDLING", "批示、交办事项的办理", "handling of leaders' instructions");

  /** 督查的组织: who supervises. */
  public static final ChainSubject SUPERVISION =
      ChainSubject.of("SUPERVISION", "督查的组织", "who supervises");

  /** 开展督查的报批: approval of a supervision. */
  public static final ChainSubject SUPERVISION_APPROVAL =
      ChainSubject.of("SUPERVISION_APPROVAL", "开展督查的报批", "approval of a supervision");

  /** 督查督办的流程: steps of a supervision. */
  public static final ChainSubject SUPERVISION_STEPS =
      ChainSubject.of("SUPERVISION_STEPS", "督查督办的流程", "steps of a supervision");

  /** 重点工作的推进机制: reviews of key tasks by rank. */
  public static final ChainSubject REVIEW_LADDER =
      ChainSubject.of("REVIEW_LADDER", "重点工作的推进机制", "reviews of key tasks by rank");

  /** 审计工作的领导. */
  public static final ChainSubject AUDIT_LEADERSHIP =
      ChainSubject.of("AUDIT_LEADERSHIP", "审计工作的领导", "leadership of audit");

  /** 违法或不当行政行为的纠正. */
  public static final ChainSubject CORRECTION =
      ChainSubject.of("CORRECTION", "违法或不当行政行为的纠正", "correction of unlawful or improper acts");

  /** 受{县}长委托的工作. */
  public static final ChainSubject ENTRUSTED_WORK =
      ChainSubject.of("ENTRUSTED_WORK", "受{县}长委托的工作", "work entrusted by the {county} head");

  /** {县}政府决定的执行. */
  public static final ChainSubject EXECUTION_OF_DECISIONS =
      ChainSubject.of(
          "EXECUTION_OF_DECISIONS",
          "{县}政府决定的执行",
          "execution of the {county} government's decisions");

  /** 公众和舆论监督的处理. */
  public static final ChainSubject PUBLIC_OVERSIGHT =
      ChainSubject.of(
          "PUBLIC_OVERSIGHT", "公众和舆论监督的处理", "response to oversight by the public and the media");

  private ConductChains() {}
}
