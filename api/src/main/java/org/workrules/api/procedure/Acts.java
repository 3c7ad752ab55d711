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
  public static final Act REVIEW_AND_SIGN =
      Act.of("REVIEW_AND_SIGN", "审签", "reviews and signs").signing();

  /** 审批: approves. */
  public static final Act APPROVE = Act.of("APPROVE", "审批", "approves").deciding();

  /** 审定: approves finally. */
  public static final Act APPROVE_FINALLY =
      Act.of("APPROVE_FINALLY", "审定", "approves finally").deciding();

  /** 审定签发: approves finally, signs and issues. */
  public static final Act APPROVE_AND_SIGN =
      Act.of("APPROVE_AND_SIGN", "审定签发", "approves finally, signs and issues").signing();

  /** 签发: signs and issues. */
  public static final Act SIGN_AND_ISSUE =
      Act.of("SIGN_AND_ISSUE", "签发", "signs and issues").signing();

  /** 签署: signs. */
  public static final Act SIGN = Act.of("SIGN", "签署", "signs").signing();

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
  public static final Act DECIDE = Act.of("DECIDE", "决定", "decides").deciding();

  /** 印发: issues. */
  public static final Act ISSUE = Act.of("ISSUE", "印发", "issues");

  /** 解读: interprets. */
  public static final Act INTERPRET = Act.of("INTERPRET", "解读", "interprets");

  /** 审议: deliberates. */
  public static final Act DELIBERATE = Act.of("DELIBERATE", "审议", "deliberates").deciding();

  /** 审议或审批: deliberates or approves. */
  public static final Act DELIBERATE_OR_APPROVE =
      Act.of("DELIBERATE_OR_APPROVE", "审议或审批", "deliberates or approves").deciding();

  /** 会签或联合报送: countersigns or submits jointly. */
  public static final Act COUNTERSIGN_OR_SUBMIT_JOINTLY =
      Act.of("COUNTERSIGN_OR_SUBMIT_JOINTLY", "会签或联合报送", "countersigns or submits jointly");

  /** 取得一致意见或提出倾向性建议: reaches agreement or proposes a solution. */
  public static final Act REACH_AGREEMENT_OR_PROPOSE =
      Act.of(
          "REACH_AGREEMENT_OR_PROPOSE",
          "取得一致意见或提出倾向性建议",
          "reaches agreement or proposes a solution");

  // 会议

  /** 决定召开: decides that a meeting is held. */
  public static final Act CALL_MEETING =
      Act.of("CALL_MEETING", "决定召开", "decides that the meeting is held");

  /** 召集和主持: convenes and chairs. */
  public static final Act CONVENE_AND_CHAIR =
      Act.of("CONVENE_AND_CHAIR", "召集和主持", "convenes and chairs");

  /** 主持召开: holds and chairs. */
  public static final Act CHAIR_AND_HOLD = Act.of("CHAIR_AND_HOLD", "主持召开", "holds and chairs");

  /** 协调或审核: coordinates or checks. */
  public static final Act COORDINATE_OR_CHECK =
      Act.of("COORDINATE_OR_CHECK", "协调或审核", "coordinates or checks");

  /** 征求意见: seeks opinions. */
  public static final Act SEEK_OPINIONS =
      Act.of("SEEK_OPINIONS", "征求意见", "seeks opinions").asking();

  /** 提出议题: puts a topic forward. */
  public static final Act PROPOSE_TOPIC = Act.of("PROPOSE_TOPIC", "提出议题", "puts the topic forward");

  /** 申报议题: submits a topic. */
  public static final Act SUBMIT_TOPIC = Act.of("SUBMIT_TOPIC", "申报议题", "submits the topic");

  /** 确定议题: determines the topic. */
  public static final Act DETERMINE_TOPIC =
      Act.of("DETERMINE_TOPIC", "确定议题", "determines the topic");

  /** 研究论证: studies. */
  public static final Act STUDY = Act.of("STUDY", "研究论证", "studies");

  /** 汇总: collects. */
  public static final Act COLLECT = Act.of("COLLECT", "汇总", "collects");

  /** 审核签字: checks and signs. */
  public static final Act CHECK_AND_SIGN = Act.of("CHECK_AND_SIGN", "审核签字", "checks and signs");

  /** 审定并签字: approves finally and signs. */
  public static final Act APPROVE_FINALLY_AND_SIGN =
      Act.of("APPROVE_FINALLY_AND_SIGN", "审定并签字", "approves finally and signs").signing();

  /** 汇报议题: presents the topic. */
  public static final Act PRESENT_TOPIC = Act.of("PRESENT_TOPIC", "汇报议题", "presents the topic");

  /** 组织会议: organises the meeting. */
  public static final Act ORGANISE = Act.of("ORGANISE", "组织会议", "organises the meeting");

  /** 发表意见: speaks. */
  public static final Act SPEAK = Act.of("SPEAK", "发表意见", "speaks");

  /** 总结并作出结论: sums up and states the decision. */
  public static final Act CONCLUDE =
      Act.of("CONCLUDE", "总结并作出结论", "sums up and states the decision");

  /** 牵头会同起草: leads the drafting with others. */
  public static final Act LEAD_DRAFTING =
      Act.of("LEAD_DRAFTING", "牵头起草（会同有关部门）", "leads the drafting with the departments concerned");

  // 请假、报告

  /** 请假: applies for leave. */
  public static final Act APPLY_FOR_LEAVE = Act.of("APPLY_FOR_LEAVE", "请假", "applies for leave");

  /** 批准: grants. */
  public static final Act GRANT = Act.of("GRANT", "批准", "grants it");

  /** 报告: reports. */
  public static final Act REPORT_TO = Act.of("REPORT_TO", "报告", "reports");

  /** 书面报告: reports in writing. */
  public static final Act REPORT_IN_WRITING =
      Act.of("REPORT_IN_WRITING", "书面报告", "reports in writing");

  /** 代为参加: attends instead. */
  public static final Act ATTEND_INSTEAD = Act.of("ATTEND_INSTEAD", "代为参加", "attends instead");

  /** 报送请示: submits a request. */
  public static final Act SUBMIT_REQUEST = Act.of("SUBMIT_REQUEST", "报送请示", "submits a request");

  // 议事

  /** 传达贯彻: conveys and carries out. */
  public static final Act CONVEY = Act.of("CONVEY", "传达贯彻", "conveys and carries out");

  /** 研究决定: considers and decides. */
  public static final Act CONSIDER_AND_DECIDE =
      Act.of("CONSIDER_AND_DECIDE", "研究决定", "considers and decides").deciding();

  /** 研究处理: considers and handles. */
  public static final Act CONSIDER_AND_HANDLE =
      Act.of("CONSIDER_AND_HANDLE", "研究处理", "considers and handles").deciding();

  /** 协调解决: coordinates and resolves. */
  public static final Act RESOLVE =
      Act.of("RESOLVE", "协调解决", "coordinates and resolves").deciding();

  /** 贯彻落实: carries out. */
  public static final Act CARRY_OUT = Act.of("CARRY_OUT", "贯彻落实", "carries out");

  /** 研究: considers. */
  public static final Act CONSIDER = Act.of("CONSIDER", "研究", "considers").deciding();

  /** 讨论: discusses. */
  public static final Act DISCUSS = Act.of("DISCUSS", "讨论", "discusses").deciding();

  /** 讨论决定: discusses and decides. */
  public static final Act DISCUSS_AND_DECIDE =
      Act.of("DISCUSS_AND_DECIDE", "讨论决定", "discusses and decides").deciding();

  /** 讨论通过: discusses and adopts. */
  public static final Act DISCUSS_AND_ADOPT =
      Act.of("DISCUSS_AND_ADOPT", "讨论通过", "discusses and adopts").deciding();

  /** 听取汇报: hears a report. */
  public static final Act HEAR = Act.of("HEAR", "听取", "hears");

  /** 通报: gives notice of. */
  public static final Act INFORM = Act.of("INFORM", "通报", "gives notice of");

  /** 通报和讨论: gives notice of and discusses. */
  public static final Act INFORM_AND_DISCUSS =
      Act.of("INFORM_AND_DISCUSS", "通报和讨论", "gives notice of and discusses").deciding();

  /** 部署: arranges. */
  public static final Act ARRANGE = Act.of("ARRANGE", "部署", "arranges");

  // 决策程序

  /** 深入调查研究: investigates thoroughly. */
  public static final Act INVESTIGATE = Act.of("INVESTIGATE", "深入调查研究", "investigates thoroughly");

  /** 评估论证必要性: assesses the need. */
  public static final Act ASSESS_NECESSITY =
      Act.of("ASSESS_NECESSITY", "评估论证必要性", "assesses the need");

  /** 评估论证可行性: assesses the feasibility. */
  public static final Act ASSESS_FEASIBILITY =
      Act.of("ASSESS_FEASIBILITY", "评估论证可行性", "assesses the feasibility");

  /** 评估论证合法性: assesses the legality. */
  public static final Act ASSESS_LEGALITY =
      Act.of("ASSESS_LEGALITY", "评估论证合法性", "assesses the legality");

  /** 评估论证科学性: assesses the scientific soundness. */
  public static final Act ASSESS_SOUNDNESS =
      Act.of("ASSESS_SOUNDNESS", "评估论证科学性", "assesses the scientific soundness");

  /** 评估论证可控性: assesses the controllability. */
  public static final Act ASSESS_CONTROLLABILITY =
      Act.of("ASSESS_CONTROLLABILITY", "评估论证可控性", "assesses the controllability");

  /** 风险评估: assesses the risks. */
  public static final Act ASSESS_RISKS = Act.of("ASSESS_RISKS", "风险评估", "assesses the risks");

  /** 社会稳定风险评估: assesses the risks to social stability. */
  public static final Act ASSESS_STABILITY =
      Act.of("ASSESS_STABILITY", "社会稳定风险评估", "assesses the risks to social stability");

  /** 组织公众参与: involves the public. */
  public static final Act INVOLVE_PUBLIC =
      Act.of("INVOLVE_PUBLIC", "组织公众参与", "involves the public");

  /** 组织专家论证: has it reviewed by experts. */
  public static final Act CONSULT_EXPERTS =
      Act.of("CONSULT_EXPERTS", "组织专家论证", "has it reviewed by experts");

  /** 向社会公开征求意见: seeks public comment. */
  public static final Act SEEK_PUBLIC_COMMENT =
      Act.of("SEEK_PUBLIC_COMMENT", "向社会公开征求意见", "seeks public comment");

  /** 以听证会等形式听取意见: hears opinions at a hearing or the like. */
  public static final Act HOLD_HEARING_OR_THE_LIKE =
      Act.of("HOLD_HEARING_OR_THE_LIKE", "以听证会等形式听取意见", "hears opinions at a hearing or the like");

  /** 直接听取各方面意见建议: hears opinions from all sides directly. */
  public static final Act HEAR_DIRECTLY =
      Act.of("HEAR_DIRECTLY", "直接听取各方面意见建议", "hears opinions from all sides directly");

  /** 与相关部门充分协商: consults the departments concerned fully. */
  public static final Act CONSULT_DEPARTMENTS =
      Act.of("CONSULT_DEPARTMENTS", "与相关部门充分协商", "consults the departments concerned fully");

  /** 充分听取相关部门意见: hears the departments concerned fully. */
  public static final Act HEAR_DEPARTMENTS =
      Act.of("HEAR_DEPARTMENTS", "充分听取相关部门意见", "hears the departments concerned fully");

  /** 公平竞争审查: reviews it for fair competition. */
  public static final Act REVIEW_FAIR_COMPETITION =
      Act.of("REVIEW_FAIR_COMPETITION", "公平竞争审查", "reviews it for fair competition");

  /** 集体讨论决定: discusses and decides collectively. */
  public static final Act DECIDE_COLLECTIVELY =
      Act.of("DECIDE_COLLECTIVELY", "集体讨论决定", "discusses and decides collectively").deciding();

  /** 请示报告: asks for instructions and reports. */
  public static final Act ASK_AND_REPORT =
      Act.of("ASK_AND_REPORT", "请示报告", "asks for instructions and reports");

  /** 备案: files it for the record. */
  public static final Act FILE = Act.of("FILE", "备案", "files it for the record");

  /** 跟踪实施情况: tracks the implementation. */
  public static final Act TRACK = Act.of("TRACK", "跟踪实施情况", "tracks the implementation");

  /** 了解各方对实施的意见建议: learns the opinions on the implementation. */
  public static final Act GATHER_FEEDBACK =
      Act.of("GATHER_FEEDBACK", "了解各方对实施的意见建议", "learns the opinions on the implementation");

  /** 全面评估执行效果: evaluates the effect fully. */
  public static final Act EVALUATE = Act.of("EVALUATE", "全面评估执行效果", "evaluates the effect fully");

  /** 及时调整完善: adjusts it promptly. */
  public static final Act ADJUST = Act.of("ADJUST", "及时调整完善", "adjusts it promptly");

  /** 组织清理: organises the clean-up. */
  public static final Act CLEAN_UP = Act.of("CLEAN_UP", "组织清理", "organises the clean-up");

  // 履职

  /** 领导: leads. */
  public static final Act LEAD = Act.of("LEAD", "领导", "leads");

  /** 协助: assists. */
  public static final Act ASSIST = Act.of("ASSIST", "协助", "assists");

  /** 分管: is in charge of a part. */
  public static final Act BE_IN_CHARGE_OF =
      Act.of("BE_IN_CHARGE_OF", "分管", "is in charge of a part");

  /** 主持工作: presides over the work. */
  public static final Act PRESIDE = Act.of("PRESIDE", "主持工作", "presides over the work");

  /** 代为处理工作: acts for the one away. */
  public static final Act ACT_FOR = Act.of("ACT_FOR", "代为处理工作", "acts for the one away");

  /** 指定他人代行: names another to act. */
  public static final Act ASSIGN_ANOTHER =
      Act.of("ASSIGN_ANOTHER", "指定他人代行", "names another to act");

  /** 代表政府进行外事活动: represents the government in foreign affairs. */
  public static final Act REPRESENT_ABROAD =
      Act.of("REPRESENT_ABROAD", "代表政府进行外事活动", "represents the government in foreign affairs");

  /** 报备: reports for the record. */
  public static final Act REPORT_FOR_THE_RECORD =
      Act.of("REPORT_FOR_THE_RECORD", "报备", "reports for the record");

  /** 督促检查: supervises. */
  public static final Act SUPERVISE = Act.of("SUPERVISE", "督促检查", "supervises");

  /** 整改: puts right. */
  public static final Act RECTIFY = Act.of("RECTIFY", "整改", "puts right");

  /** 亲自处理: handles in person. */
  public static final Act HANDLE_IN_PERSON =
      Act.of("HANDLE_IN_PERSON", "亲自处理", "handles in person");

  /** 发布: releases. */
  public static final Act RELEASE = Act.of("RELEASE", "发布", "releases");

  /** 公开: discloses. */
  public static final Act DISCLOSE = Act.of("DISCLOSE", "公开", "discloses");

  /** 统一安排: arranges it centrally. */
  public static final Act ARRANGE_CENTRALLY =
      Act.of("ARRANGE_CENTRALLY", "统一安排", "arranges it centrally");

  /** 接受询问和质询. */
  public static final Act ANSWER_INQUIRIES =
      Act.of("ANSWER_INQUIRIES", "接受询问和质询", "answers inquiries and interpellations");

  /** 调查核实. */
  public static final Act CHECK_FACTS = Act.of("CHECK_FACTS", "调查核实", "checks the facts");

  /** 配合. */
  public static final Act COOPERATE = Act.of("COOPERATE", "配合", "cooperates");

  /** 协调落实. */
  public static final Act COORDINATE_CARRYING_OUT =
      Act.of("COORDINATE_CARRYING_OUT", "协调落实", "coordinates the carrying out");

  /** 纠正违法或不当的行政行为. */
  public static final Act CORRECT_ACTS =
      Act.of("CORRECT_ACTS", "纠正违法或不当的行政行为", "corrects unlawful or improper acts");

  /** 主动公开办理结果. */
  public static final Act DISCLOSE_RESULTS =
      Act.of("DISCLOSE_RESULTS", "主动公开办理结果", "discloses the results of its own accord");

  /** 委托. */
  public static final Act ENTRUST = Act.of("ENTRUST", "委托", "entrusts");

  /** 依法处理和改进工作. */
  public static final Act HANDLE_AND_IMPROVE =
      Act.of("HANDLE_AND_IMPROVE", "依法处理和改进工作", "handles it under the law and improves the work");

  /** 履行生效的判决、裁定. */
  public static final Act PERFORM_JUDGMENTS =
      Act.of("PERFORM_JUDGMENTS", "履行生效的判决、裁定", "performs effective judgments and rulings");

  /** 督促解决. */
  public static final Act PRESS_FOR_SOLUTION =
      Act.of("PRESS_FOR_SOLUTION", "督促解决", "presses for a solution");

  /** 向社会公布处理结果. */
  public static final Act PUBLISH_OUTCOME =
      Act.of("PUBLISH_OUTCOME", "向社会公布处理结果", "publishes the outcome");

  /** 亲自阅批. */
  public static final Act READ_IN_PERSON =
      Act.of("READ_IN_PERSON", "亲自阅批", "reads and instructs in person");

  /** 化解行政争议. */
  public static final Act SETTLE_DISPUTES =
      Act.of("SETTLE_DISPUTES", "化解行政争议", "settles administrative disputes");

  /** 负责受委托的工作. */
  public static final Act TAKE_ON_ENTRUSTED_WORK =
      Act.of("TAKE_ON_ENTRUSTED_WORK", "负责受委托的工作", "takes charge of what is entrusted");

  /** 坚决执行. */
  public static final Act EXECUTE = Act.of("EXECUTE", "坚决执行", "executes resolutely");

  /** 按有关规定办理. */
  public static final Act HANDLE_AS_PROVIDED =
      Act.of("HANDLE_AS_PROVIDED", "按有关规定办理", "handles it as is provided elsewhere");

  private Acts() {}
}
