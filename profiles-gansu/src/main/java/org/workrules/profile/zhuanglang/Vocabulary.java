package org.workrules.profile.zhuanglang;

import org.workrules.api.actor.Body;
import org.workrules.api.matter.Matter;
import org.workrules.api.matter.Requirement;
import org.workrules.api.procedure.Act;
import org.workrules.api.procedure.ChainSubject;
import org.workrules.api.rule.Fact;
import org.workrules.api.rule.Option;
import org.workrules.api.ruling.RulingSubject;
import org.workrules.api.ruling.RulingSubject.Stage;
import org.workrules.api.time.LimitSubject;

/** 本县用语: the words that the rules of Zhuanglang County need beside the shared ones. */
final class Vocabulary {

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

  /** 休假、学习而不离开本县: art. 76 is about those who leave the county. */
  static final Fact<Boolean> STAYS_IN_COUNTY =
      Fact.flag("STAYS_IN_COUNTY", "休假、学习但不离开本{县}", "leave or study without leaving the {county}");

  /** 休假、学习而不离岗: art. 77 is about those who leave their post. */
  static final Fact<Boolean> STAYS_AT_POST =
      Fact.flag("STAYS_AT_POST", "休假、学习但不离岗", "leave or study without leaving the post");

  /** 市政府工作部门下发的重要文件. */
  static final Fact<Boolean> IMPORTANT_PREFECTURE_DOCUMENT =
      Fact.flag(
          "IMPORTANT_PREFECTURE_DOCUMENT",
          "属市政府部门下发的重要文件",
          "an important document of a department of the prefecture's government");

  // Meetings

  /** 召开专题会议协调并形成一致意见, art. 50. */
  static final Act COORDINATE_AT_THEMATIC_MEETING =
      Act.of(
          "COORDINATE_AT_THEMATIC_MEETING",
          "召开专题会议协调并形成一致意见",
          "holds a thematic meeting on it and brings about agreement");

  /** 审核并提出明确意见, art. 50. */
  static final Act CHECK_AND_GIVE_CLEAR_OPINION =
      Act.of("CHECK_AND_GIVE_CLEAR_OPINION", "审核并提出明确意见", "checks and gives a clear opinion");

  /** 牵头并责成研究论证, art. 50. */
  static final Act LEAD_AND_CHARGE =
      Act.of("LEAD_AND_CHARGE", "牵头并责成研究论证", "takes the lead and orders the study");

  /** 填写《县政府常务会议议题审定单》, art. 50. */
  static final Act FILL_IN_TOPIC_FORM =
      Act.of(
          "FILL_IN_TOPIC_FORM",
          "填写《{县}政府常务会议议题审定单》",
          "fills in the approval form for topics of the executive meeting");

  /** 研究讨论, art. 51. */
  static final Act CONSIDER_AND_DISCUSS =
      Act.of("CONSIDER_AND_DISCUSS", "研究讨论", "considers and discusses").deciding();

  /** 沟通, art. 51. */
  static final Act EXCHANGE = Act.of("EXCHANGE", "沟通", "exchanges");

  /** 县司法局已提出明确意见, art. 50. */
  static final Fact<Boolean> CLEAR_LEGALITY_OPINION =
      Fact.requirement(
          "CLEAR_LEGALITY_OPINION",
          "{县}司法局已提出明确意见",
          "the justice bureau has given a clear opinion");

  /** 会议文件全面、准确、客观, art. 53. */
  static final Fact<Boolean> PAPERS_FAITHFUL =
      Fact.requirement(
          "PAPERS_FAITHFUL",
          "会议文件全面、准确、客观反映议题和各方意见",
          "the papers state the topic and all opinions fully, accurately and objectively");

  /** 会议文件条文明确、用语准确, art. 53. */
  static final Fact<Boolean> PAPERS_WELL_DRAFTED =
      Fact.requirement(
          "PAPERS_WELL_DRAFTED",
          "会议文件逻辑严密、条文明确、用语准确简洁",
          "the papers are rigorous, definite, accurate and concise");

  // Decisions

  /** 需要全体会议讨论的其他重大事项, art. 49: 重大, unlike the next. */
  static final Matter OTHER_MAJOR_MATTERS =
      Matter.of(
          "OTHER_MAJOR_MATTERS", "需要会议讨论的其他重大事项", "other major matters that need the meeting");

  /** 其他重要事项, art. 50: 重要, not 重大. */
  static final Matter OTHER_IMPORTANT_MATTERS =
      Matter.of("OTHER_IMPORTANT_MATTERS", "其他重要事项", "other important matters");

  /** 贯彻上级和县委重要决议、决定、部署的实施意见, art. 30. */
  static final Matter IMPLEMENTING_OPINIONS =
      Matter.of(
          "IMPLEMENTING_OPINIONS",
          "贯彻上级和{县}委重要决议、决定、部署的实施意见",
          "opinions on how to carry out important decisions of superiors and of the {county} Party"
              + " committee");

  /** 等涉及全局性工作, art. 30. */
  static final Matter WORK_OF_OVERALL_SIGNIFICANCE =
      Matter.of("WORK_OF_OVERALL_SIGNIFICANCE", "涉及全局的其他工作", "other work of overall significance");

  /** 设立议事协调机构, art. 29. */
  static final Fact<Boolean> SETS_UP_COORDINATING_BODY =
      Fact.flag("SETS_UP_COORDINATING_BODY", "要设立议事协调机构", "a coordinating body is to be set up");

  /** 应当进行公平竞争审查 is not so, art. 31: the safer way round to ask. */
  static final Fact<Boolean> NO_FAIR_COMPETITION_REVIEW_DUE =
      Fact.flag(
          "NO_FAIR_COMPETITION_REVIEW_DUE", "依规定不须公平竞争审查", "no fair competition review is due");

  /** 县司法局审核并提出明确意见, art. 50: of topics that concern law; article 28 has its own review. */
  static final Requirement JUSTICE_BUREAU_OPINION =
      Requirement.before(
          "JUSTICE_BUREAU_OPINION", "{县}司法局的明确意见", "clear opinion of the {county} justice bureau");

  /** 议题研究论证, art. 50. */
  static final Requirement TOPIC_STUDY =
      Requirement.before("TOPIC_STUDY", "议题的研究论证", "study of the topic");

  /** 政策解读材料, art. 64. */
  static final Requirement INTERPRETATION_MATERIAL =
      Requirement.before("INTERPRETATION_MATERIAL", "政策解读材料", "interpretation material");

  /** 舆情应对方案, art. 64. */
  static final Requirement RESPONSE_PLAN =
      Requirement.before("RESPONSE_PLAN", "舆情应对方案", "plan for public reactions");

  /** 发文前分管副县长审核把关, art. 69. */
  static final Requirement CHECK_BEFORE_ISSUE =
      Requirement.after(
          "CHECK_BEFORE_ISSUE", "发文前分管副{县}长把关", "check by the deputy in charge before issue");

  /** 发文报县长审定, art. 69. */
  static final Requirement HEADS_APPROVAL_OF_ISSUE =
      Requirement.after(
          "HEADS_APPROVAL_OF_ISSUE", "发文报{县}长审定", "the {county} head's approval of the issue");

  /** 请示、报告、报备, art. 6. */
  static final Act REQUEST_REPORT_OR_FILE =
      Act.of("REQUEST_REPORT_OR_FILE", "请示、报告、报备", "requests instructions, reports or files");

  /** 事先请示, art. 25. */
  static final Act ASK_BEFOREHAND = Act.of("ASK_BEFOREHAND", "事先请示", "makes a request beforehand");

  /** 集体讨论决定, art. 28; 集体研究决定, art. 29. */
  static final Act DECIDE_IN_COMMON =
      Act.of("DECIDE_IN_COMMON", "集体讨论（研究）决定", "decides collectively").deciding();

  /** 对数据、情况和依据负责, art. 31. */
  static final Act ANSWER_FOR_AUTHENTICITY =
      Act.of(
          "ANSWER_FOR_AUTHENTICITY",
          "对数据、情况、依据的真实和准确负责",
          "answers for true and accurate data and grounds");

  /** 部门集体讨论决定, art. 31. */
  static final Act DECIDE_IN_DEPARTMENT =
      Act.of("DECIDE_IN_DEPARTMENT", "在部门内集体讨论决定", "decides collectively within the department")
          .deciding();

  /** 听取企业和行业协会商会意见, art. 31. */
  static final Act HEAR_ENTERPRISES =
      Act.of(
          "HEAR_ENTERPRISES",
          "充分听取企业、行业协会和商会的意见",
          "hears enterprises, trade associations and chambers of commerce fully");

  /** 了解意见和建议, art. 33. */
  static final Act LEARN_REACTIONS =
      Act.of(
          "LEARN_REACTIONS", "了解利益相关方和公众的意见建议", "learns what those concerned and the public think");

  /** 及时公开, art. 36. */
  static final Act DISCLOSE_PROMPTLY =
      Act.of("DISCLOSE_PROMPTLY", "及时向社会公开", "discloses it promptly");

  /** 一并报送政策解读材料, art. 64. */
  static final Act SUBMIT_INTERPRETATION_MATERIAL =
      Act.of(
          "SUBMIT_INTERPRETATION_MATERIAL",
          "一并报送政策解读材料",
          "submits interpretation material with it");

  /** 同时报送舆情应对方案, art. 64. */
  static final Act SUBMIT_RESPONSE_PLAN =
      Act.of("SUBMIT_RESPONSE_PLAN", "同时报送舆情应对方案", "submits a plan for public reactions with it");

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

  // People, reports, releases, follow-up and conduct

  /** 主办方, art. 95. */
  static final Body ORGANISER = Body.of("ORGANISER", "主办方", "organiser");

  /** 虚假或者不完整信息的处置, art. 38. */
  static final ChainSubject FALSE_INFORMATION =
      ChainSubject.of(
          "FALSE_INFORMATION", "虚假或者不完整信息的处置", "response to false or incomplete information");

  /** 权力集中的部门和岗位, art. 40. */
  static final RulingSubject CONCENTRATED_POWERS =
      RulingSubject.of(
          Stage.CONDUCTING,
          "CONCENTRATED_POWERS",
          "权力集中的部门和岗位",
          "departments and posts of concentrated powers");

  /** 特权, art. 90. */
  static final RulingSubject PRIVILEGES =
      RulingSubject.of(Stage.CONDUCTING, "PRIVILEGES", "特权", "privileges");

  /** 形式主义, art. 91. */
  static final RulingSubject FORMALISM =
      RulingSubject.of(Stage.CONDUCTING, "FORMALISM", "形式主义", "formalism");

  /** 规划和行政决定的改变, art. 94. */
  static final RulingSubject CHANGE_OF_DECISIONS =
      RulingSubject.of(
          Stage.CONDUCTING,
          "CHANGE_OF_DECISIONS",
          "规划和行政决定的改变",
          "change of plans and administrative decisions");

  /** 不适应改革发展要求的行政措施、决定, art. 23. */
  static final Matter OUTDATED_MEASURES =
      Matter.of(
          "OUTDATED_MEASURES",
          "不适应改革发展要求的行政措施、决定",
          "measures and decisions that reform and development have outgrown");

  /** 政府职能, art. 35. */
  static final Matter GOVERNMENT_FUNCTIONS =
      Matter.of("GOVERNMENT_FUNCTIONS", "政府职能", "functions of the government");

  /** 法律依据, art. 35. */
  static final Matter LEGAL_BASIS = Matter.of("LEGAL_BASIS", "法律依据", "legal basis");

  /** 实施主体, art. 35. */
  static final Matter IMPLEMENTING_BODIES =
      Matter.of("IMPLEMENTING_BODIES", "实施主体", "implementing bodies");

  /** 职责权限, art. 35. */
  static final Matter POWERS_AND_DUTIES =
      Matter.of("POWERS_AND_DUTIES", "职责权限", "duties and powers");

  /** 管理流程, art. 35. */
  static final Matter ADMINISTRATIVE_PROCEDURES =
      Matter.of("ADMINISTRATIVE_PROCEDURES", "管理流程", "administrative procedures");

  /** 监督方式, art. 35. */
  static final Matter WAYS_OF_SUPERVISION =
      Matter.of("WAYS_OF_SUPERVISION", "监督方式", "ways of supervision");

  /** 财政预算信息, art. 35. */
  static final Matter BUDGET_INFORMATION =
      Matter.of("BUDGET_INFORMATION", "财政预算信息", "information on the budget");

  /** 公共资源配置信息, art. 35. */
  static final Matter PUBLIC_RESOURCES_INFORMATION =
      Matter.of(
          "PUBLIC_RESOURCES_INFORMATION",
          "公共资源配置信息",
          "information on the allocation of public resources");

  /** 重大建设项目批准和实施信息, art. 35. */
  static final Matter PROJECT_INFORMATION =
      Matter.of(
          "PROJECT_INFORMATION",
          "重大建设项目批准和实施信息",
          "information on the approval and execution of major construction projects");

  /** 民生保障信息, art. 35. */
  static final Matter LIVELIHOOD_INFORMATION =
      Matter.of("LIVELIHOOD_INFORMATION", "民生保障信息", "information on the people's livelihood");

  /** 社会公益事业建设信息, art. 35. */
  static final Matter WELFARE_INFORMATION =
      Matter.of("WELFARE_INFORMATION", "社会公益事业建设信息", "information on public welfare");

  /** 县政协的意见和建议, art. 39. */
  static final Matter CPPCC_OPINIONS =
      Matter.of("CPPCC_OPINIONS", "{县}政协的意见和建议", "opinions of the {county} CPPCC committee");

  /** 按外出期间工作代管办法执行, art. 12: the title is shortened. */
  static final Act FOLLOW_STAND_IN_RULES =
      Act.of(
          "FOLLOW_STAND_IN_RULES",
          "按外出期间工作代管办法执行",
          "follows the rules on standing in for leaders who are away");

  /** 修改或废止, art. 23. */
  static final Act AMEND_OR_REPEAL = Act.of("AMEND_OR_REPEAL", "修改或废止", "amends or repeals");

  /** 重点推进公开, art. 35. */
  static final Act DISCLOSE_FOREMOST = Act.of("DISCLOSE_FOREMOST", "重点推进公开", "discloses foremost");

  /** 客观、及时上报和发布, art. 38. */
  static final Act REPORT_AND_RELEASE =
      Act.of("REPORT_AND_RELEASE", "客观、及时上报和发布", "reports upward and releases it promptly");

  /** 根据事态及时更新, art. 38. */
  static final Act UPDATE_INFORMATION =
      Act.of("UPDATE_INFORMATION", "根据事态及时更新", "updates it as events unfold");

  /** 发布准确信息并依法处置, art. 38. */
  static final Act RELEASE_ACCURATE_AND_ACT =
      Act.of(
          "RELEASE_ACCURATE_AND_ACT",
          "发布准确信息并依法处置",
          "releases accurate information and takes measures under the law");

  /** 报告政府工作, art. 39. */
  static final Act REPORT_WORK =
      Act.of("REPORT_WORK", "报告政府工作", "reports on the government's work");

  /** 依法办理并与代表委员沟通, art. 41. */
  static final Act HANDLE_WITH_PROPOSERS =
      Act.of(
          "HANDLE_WITH_PROPOSERS",
          "依法办理并与代表委员沟通",
          "handles it under the law, in touch with the deputies and members");

  /** 做好行政应诉工作, art. 42. */
  static final Act APPEAR_IN_COURT =
      Act.of("APPEAR_IN_COURT", "做好行政应诉工作", "answers administrative suits");

  /** 向社会公布处理结果, art. 44. */
  static final Act PUBLISH_RESULT =
      Act.of("PUBLISH_RESULT", "向社会公布处理结果", "makes the outcome public");

  /** 督促解决, art. 46. */
  static final Act URGE_SOLUTION = Act.of("URGE_SOLUTION", "督促解决", "presses for a solution");

  /** 按程序报批, art. 75 and 95. */
  static final Act ASK_FOR_APPROVAL =
      Act.of("ASK_FOR_APPROVAL", "按程序报批", "asks for approval by the procedure");

  /** 按市委、市政府要求报备, art. 76. */
  static final Act REPORT_AS_SUPERIORS_REQUIRE =
      Act.of(
          "REPORT_AS_SUPERIORS_REQUIRE",
          "按市委、市政府要求报备",
          "reports for the record as the prefecture requires");

  /** 先行报告, art. 79. */
  static final Act REPORT_FIRST = Act.of("REPORT_FIRST", "先行报告", "reports first");

  /** 按县政府议定的内容汇报或通报, art. 79. */
  static final Act REPORT_AS_SETTLED =
      Act.of(
          "REPORT_AS_SETTLED",
          "按{县}政府议定的内容汇报或通报",
          "reports as the {county} government has settled it");

  /** 建立台账、专人盯办, art. 82. */
  static final Act RECORD_AND_WATCH =
      Act.of("RECORD_AND_WATCH", "建立台账、专人盯办", "keeps a record and assigns somebody to it");

  /** 学习传达、研究部署, art. 82. */
  static final Act STUDY_AND_ARRANGE =
      Act.of("STUDY_AND_ARRANGE", "学习传达、研究部署", "studies, conveys and arranges");

  /** 调研督查、现场核实, art. 82. */
  static final Act SUPERVISE_AND_VERIFY =
      Act.of("SUPERVISE_AND_VERIFY", "调研督查、现场核实", "supervises and verifies on the spot");

  /** 督查立项, art. 84. */
  static final Act OPEN_SUPERVISION = Act.of("OPEN_SUPERVISION", "督查立项", "opens a supervision");

  /** 制定督查方案, art. 84. */
  static final Act PLAN_SUPERVISION = Act.of("PLAN_SUPERVISION", "制定督查方案", "plans the supervision");

  /** 实施督查, art. 84. */
  static final Act CONDUCT_SUPERVISION =
      Act.of("CONDUCT_SUPERVISION", "实施督查", "conducts the supervision");

  /** 形成督查结论, art. 84. */
  static final Act CONCLUDE_SUPERVISION =
      Act.of("CONCLUDE_SUPERVISION", "形成督查结论", "draws the conclusions of the supervision");

  /** 运用督查结论, art. 84. */
  static final Act USE_CONCLUSIONS =
      Act.of("USE_CONCLUSIONS", "运用督查结论", "makes use of the conclusions");

  /** 指定, art. 84. */
  static final Act DESIGNATE = Act.of("DESIGNATE", "指定", "designates");

  /** 信息客观, art. 38. */
  static final Fact<Boolean> OBJECTIVE =
      Fact.requirement("OBJECTIVE", "上报和发布的信息客观", "the information is objective");

  /** 虚假或者不完整信息影响稳定和秩序, art. 38. */
  static final Fact<Boolean> THREATENS_STABILITY =
      Fact.flag(
          "THREATENS_STABILITY",
          "虚假或者不完整的信息影响或者可能影响社会稳定、管理秩序",
          "false or incomplete information disturbs, or may disturb, stability or order");

  /** 权力集中的部门或者岗位, art. 40. */
  static final Fact<Boolean> POWER_CONCENTRATED =
      Fact.flag(
          "POWER_CONCENTRATED", "属权力集中的部门或者岗位", "a department or post of concentrated powers");

  /** 分事行权、分岗设权、分级授权, art. 40. */
  static final Fact<Boolean> POWERS_DIVIDED =
      Fact.requirement(
          "POWERS_DIVIDED",
          "已分事行权、分岗设权、分级授权",
          "the powers are divided by matter, by post and by level");

  /** 定期轮岗, art. 40. */
  static final Fact<Boolean> POSTS_ROTATED =
      Fact.requirement("POSTS_ROTATED", "已定期轮岗", "the posts are rotated regularly");

  /** 内部流程控制, art. 40. */
  static final Fact<Boolean> PROCESSES_CONTROLLED =
      Fact.requirement(
          "PROCESSES_CONTROLLED", "内部流程已有控制", "the internal processes are under control");

  /** 代表建议或者政协提案, art. 41. */
  static final Fact<Boolean> SUGGESTION_OR_PROPOSAL =
      Fact.flag(
          "SUGGESTION_OR_PROPOSAL", "属代表建议或者政协提案的办理结果", "the result of a suggestion or a proposal");

  /** 公众和舆论反映的重大问题, art. 44. */
  static final Fact<Boolean> MAJOR_PROBLEM =
      Fact.flag(
          "MAJOR_PROBLEM", "属公众、舆论反映的重大问题", "a major problem that the public or media brought up");

  /** 重要的群众来信, art. 46. */
  static final Option IMPORTANT_LETTER =
      Option.of("IMPORTANT_LETTER", "重要的群众来信", "an important letter from the public");

  /** 重大信访问题, art. 46. */
  static final Option MAJOR_PETITION = Option.of("MAJOR_PETITION", "重大信访问题", "a major petition");

  /** 其他来信来访. */
  static final Option OTHER_PETITION = Option.of("OTHER_PETITION", "其他来信来访", "another petition");

  /** 来信来访. */
  static final Fact<Option> PETITION =
      Fact.choice(
          "PETITION", "来信来访", "the petition", IMPORTANT_LETTER, MAJOR_PETITION, OTHER_PETITION);

  /** 已向县长请假, art. 76. */
  static final Fact<Boolean> LEAVE_ASKED_OF_HEAD =
      Fact.requirement(
          "LEAVE_ASKED_OF_HEAD", "已向{县}长请假", "the {county} head has been asked for leave");

  /** 外出已报告县委, art. 76 and 77. */
  static final Fact<Boolean> REPORTED_TO_PARTY_COMMITTEE =
      Fact.requirement(
          "REPORTED_TO_PARTY_COMMITTEE",
          "外出已报告{县}委",
          "the journey has been reported to the {county} Party committee");

  /** 值班机构掌握主要负责人所在, art. 78. */
  static final Fact<Boolean> WHEREABOUTS_KNOWN =
      Fact.requirement(
          "WHEREABOUTS_KNOWN", "值班机构掌握主要负责人所在", "the duty office knows where the head is");

  /** 代表县政府汇报或者通报, art. 79. */
  static final Fact<Boolean> REPORTS_FOR_GOVERNMENT =
      Fact.flag(
          "REPORTS_FOR_GOVERNMENT",
          "部门代表{县}政府汇报或者通报",
          "a department reports elsewhere for the {county} government");

  /** 习近平总书记重要讲话或者指示批示, art. 82. */
  static final Fact<Boolean> GENERAL_SECRETARYS_INSTRUCTION =
      Fact.flag(
          "GENERAL_SECRETARYS_INSTRUCTION",
          "属习近平总书记重要讲话或者指示批示",
          "a speech or instruction of the General Secretary");

  /** 已建立台账, art. 82. */
  static final Fact<Boolean> RECORD_KEPT =
      Fact.requirement("RECORD_KEPT", "已建立台账", "a record is kept");

  /** 有专人盯办, art. 82. */
  static final Fact<Boolean> PERSON_ASSIGNED =
      Fact.requirement("PERSON_ASSIGNED", "有专人盯办", "somebody is assigned to it");

  /** 由县政府所属部门开展政府督查, art. 84. */
  static final Fact<Boolean> BY_DEPARTMENT =
      Fact.flag(
          "BY_DEPARTMENT",
          "由{县}政府所属部门开展政府督查",
          "a department of the {county} government supervises for it");

  /** 已经县政府指定, art. 84. */
  static final Fact<Boolean> DESIGNATED_BY_GOVERNMENT =
      Fact.requirement(
          "DESIGNATED_BY_GOVERNMENT", "已经{县}政府指定", "the {county} government has designated it");

  /** 搞特权, art. 90. */
  static final Fact<Boolean> PRIVILEGE_SOUGHT =
      Fact.flag(
          "PRIVILEGE_SOUGHT",
          "本人、亲属或者身边工作人员搞特权",
          "privileges are sought by the official, relatives or staff");

  /** 会议对会议、文件对文件, art. 91. */
  static final Fact<Boolean> MERELY_PASSED_ON =
      Fact.flag(
          "MERELY_PASSED_ON",
          "只以会议贯彻会议，或者只以文件落实文件",
          "a meeting is merely answered by a meeting, or a document by a document");

  /** 随意改变依法作出的规划、行政决定等, art. 94. */
  static final Fact<Boolean> CHANGED_AT_WILL =
      Fact.flag(
          "CHANGED_AT_WILL",
          "随意改变依法作出的规划、行政决定",
          "plans or decisions made under the law are changed at will");

  /** 题词、题字、作序已按程序报批, art. 95. */
  static final Fact<Boolean> APPROVAL_ASKED =
      Fact.requirement("APPROVAL_ASKED", "已按程序报批", "approval has been asked for");

  private Vocabulary() {}
}
