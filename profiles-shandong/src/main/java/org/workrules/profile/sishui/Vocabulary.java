package org.workrules.profile.sishui;

import org.workrules.api.actor.Bodies;
import org.workrules.api.actor.Body;
import org.workrules.api.actor.Party;
import org.workrules.api.actor.Roles;
import org.workrules.api.procedure.Act;
import org.workrules.api.procedure.ChainSubject;
import org.workrules.api.rule.Fact;
import org.workrules.api.rule.Option;
import org.workrules.api.ruling.RulingSubject;
import org.workrules.api.ruling.RulingSubject.Stage;
import org.workrules.api.time.LimitSubject;

/** 本县用语: the words that these rules need beside the shared ones. */
final class Vocabulary {

  // Subjects of time limits

  /** 重大决策前向县人大常委会报告, art. 29. */
  static final LimitSubject PEOPLES_CONGRESS_REPORT =
      LimitSubject.of(
          "PEOPLES_CONGRESS_REPORT",
          "向{县}人大常委会报告",
          "report to the standing committee of the {county} people's congress");

  /** 重大决策前听取意见和民主协商, art. 29. */
  static final LimitSubject DECISION_CONSULTATION =
      LimitSubject.of("DECISION_CONSULTATION", "重大决策听取意见和民主协商", "consultation on a major decision");

  /** 政府信息公开工作考核评议, art. 32. */
  static final LimitSubject DISCLOSURE_APPRAISAL =
      LimitSubject.of("DISCLOSURE_APPRAISAL", "政府信息公开工作考核评议", "appraisal of disclosure work");

  /** 常务会议听取专项工作, art. 39. */
  static final LimitSubject PRESCRIBED_TOPICS =
      LimitSubject.of(
          "PRESCRIBED_TOPICS",
          "听取上级明确须提交会议研究的专项工作",
          "hearing of the topics that superiors prescribe");

  /** 会前论证协调, art. 42. */
  static final LimitSubject TOPIC_PREPARATION =
      LimitSubject.of(
          "TOPIC_PREPARATION",
          "会议事项的会前论证和协调",
          "study and coordination of a matter before a meeting");

  /** 政务信息报送, art. 59. */
  static final LimitSubject INFORMATION_REPORT =
      LimitSubject.of("INFORMATION_REPORT", "政务信息报送", "report of government information");

  /** 专项督查报告, art. 66. */
  static final LimitSubject SUPERVISION_REPORT =
      LimitSubject.of("SUPERVISION_REPORT", "专项督查报告", "report of a special supervision");

  /** 遇重大紧急情况返岗, art. 74. */
  static final LimitSubject RETURN_TO_POST =
      LimitSubject.of("RETURN_TO_POST", "外出期间遇重大紧急情况返岗", "return to the post in a major emergency");

  // Subjects of chains

  /** 批示公文的转办, art. 50. */
  static final ChainSubject INSTRUCTED_DOCUMENT =
      ChainSubject.of(
          "INSTRUCTED_DOCUMENT",
          "领导批示公文的转办",
          "forwarding of a document with a leader's instruction");

  // Subjects of rulings

  /** 规范性文件的三统一和有效期, art. 21. */
  static final RulingSubject NORMATIVE_REGISTRATION =
      RulingSubject.of(
          Stage.ISSUING,
          "NORMATIVE_REGISTRATION",
          "规范性文件的三统一和有效期",
          "registration and validity of normative documents");

  /** 以县政府或其办公室名义发文的内容, art. 51. */
  static final RulingSubject CONTENT_IN_GOVERNMENTS_NAME =
      RulingSubject.of(
          Stage.ISSUING,
          "CONTENT_IN_GOVERNMENTS_NAME",
          "以{县}政府或其办公室名义发文的内容",
          "what is issued in the government's or its office's name");

  /** 公文签批单上的签名, art. 52. */
  static final RulingSubject APPROVAL_SHEET =
      RulingSubject.of(
          Stage.SUBMITTING, "APPROVAL_SHEET", "公文签批单上的签名", "signature on the approval sheet");

  // Who acts

  /** 县政府常务会议, as who deliberates, art. 21. */
  static final Body EXECUTIVE_MEETING =
      Body.of("EXECUTIVE_MEETING", "{县}政府常务会议", "executive meeting");

  /** 责任单位, art. 32. */
  static final Body RESPONSIBLE_UNIT =
      Body.of("RESPONSIBLE_UNIT", "责任单位", "whoever is responsible for it");

  /** 制发部门, art. 33. */
  static final Body ISSUING_DEPARTMENT =
      Body.of("ISSUING_DEPARTMENT", "制发部门", "issuing department");

  /** 联合发文的牵头部门, art. 33. */
  static final Body LEADING_DEPARTMENT =
      Body.of("LEADING_DEPARTMENT", "牵头部门", "department that takes the lead");

  /** 其他联合发文部门, art. 33. */
  static final Body OTHER_ISSUING_DEPARTMENTS =
      Body.of("OTHER_ISSUING_DEPARTMENTS", "其他联合发文部门", "other issuing departments");

  /** 相关部门, art. 49. */
  static final Body CONCERNED_DEPARTMENTS =
      Body.of("CONCERNED_DEPARTMENTS", "相关部门", "departments concerned");

  /** 部门内设机构, art. 49. */
  static final Body INTERNAL_DIVISION =
      Body.of("INTERNAL_DIVISION", "部门内设机构", "internal division of a department");

  /** 主管部门: of an internal division or of an enterprise, art. 49. */
  static final Body DEPARTMENT_ABOVE =
      Body.of("DEPARTMENT_ABOVE", "主管部门", "department in charge of it");

  /** 县财政局, art. 49. */
  static final Body FINANCE_BUREAU = Body.of("FINANCE_BUREAU", "{县}财政局", "{county} finance bureau");

  /** 县政府授权的部门, art. 55. */
  static final Body AUTHORISED_DEPARTMENT =
      Body.of(
          "AUTHORISED_DEPARTMENT",
          "{县}政府授权的部门",
          "department that the {county} government authorises");

  /** 业务部门: the department whose business a special supervision is about. */
  static final Body COMPETENT_DEPARTMENT =
      Body.of("COMPETENT_DEPARTMENT", "业务部门", "department whose business it is");

  // What they do

  /** 评估论证, art. 21. */
  static final Act ASSESS = Act.of("ASSESS", "评估论证", "assesses");

  /** 公开征求意见, art. 20 and 21. */
  static final Act SEEK_PUBLIC_COMMENT =
      Act.of("SEEK_PUBLIC_COMMENT", "公开征求意见", "seeks public comment");

  /** 提请审议, art. 21. */
  static final Act SUBMIT_FOR_DELIBERATION =
      Act.of("SUBMIT_FOR_DELIBERATION", "提请审议", "submits it for deliberation");

  /** 公布, art. 21. */
  static final Act PUBLISH = Act.of("PUBLISH", "公布", "publishes");

  /** 备案, art. 21. */
  static final Act FILE = Act.of("FILE", "备案", "files for the record");

  /** 提出公开意见, art. 32. */
  static final Act PROPOSE_DISCLOSURE =
      Act.of("PROPOSE_DISCLOSURE", "提出公开意见", "proposes whether to disclose");

  /** 复核, art. 32. */
  static final Act RECHECK = Act.of("RECHECK", "复核", "rechecks");

  /** 配合, art. 33. */
  static final Act COOPERATE = Act.of("COOPERATE", "配合", "cooperates");

  /** 向主管部门请示, art. 49. */
  static final Act ASK_DEPARTMENT_ABOVE =
      Act.of("ASK_DEPARTMENT_ABOVE", "向主管部门请示", "asks the department in charge of it");

  /** 向县政府呈文, art. 49. */
  static final Act WRITE_TO_GOVERNMENT =
      Act.of("WRITE_TO_GOVERNMENT", "向{县}政府呈文", "writes to the {county} government");

  /** 处理, art. 50. */
  static final Act HANDLE = Act.of("HANDLE", "处理", "deals with it");

  /** 研究, art. 49. */
  static final Act CONSIDER = Act.of("CONSIDER", "研究", "considers");

  /** 正式行文提报, art. 49. */
  static final Act SUBMIT_FORMALLY =
      Act.of("SUBMIT_FORMALLY", "正式行文提报", "submits by formal document");

  /** 代拟文稿, art. 52. */
  static final Act DRAFT_ON_BEHALF =
      Act.of("DRAFT_ON_BEHALF", "代拟文稿", "drafts on the government's behalf");

  /** 在公文签批单上签名同意, art. 52. */
  static final Act SIGN_APPROVAL_SHEET =
      Act.of("SIGN_APPROVAL_SHEET", "在公文签批单上签名同意", "consents by signature on the approval sheet");

  /** 审理, art. 52. */
  static final Act VET = Act.of("VET", "审理", "vets");

  /** 送审、送签, art. 52. */
  static final Act SEND_FOR_SIGNATURE =
      Act.of("SEND_FOR_SIGNATURE", "送审送签", "sends it to be reviewed and signed");

  /** 行文, art. 55. */
  static final Act ISSUE_DOCUMENT = Act.of("ISSUE_DOCUMENT", "行文", "issues the document");

  // Facts

  /** 已统一登记、编号和公布, art. 21. */
  static final Fact<Boolean> UNIFORMLY_REGISTERED =
      Fact.requirement(
          "UNIFORMLY_REGISTERED",
          "已统一登记、统一编登记号、统一公布",
          "registered, numbered and published in the uniform way");

  /** 已定有效期, art. 21. */
  static final Fact<Boolean> VALIDITY_SET =
      Fact.requirement("VALIDITY_SET", "已规定有效期", "its period of validity is set");

  /** 未履行法定程序, art. 22. */
  static final Fact<Boolean> PROCEDURE_NOT_FOLLOWED =
      Fact.flag("PROCEDURE_NOT_FOLLOWED", "未履行法定程序", "the procedure of law has not been followed");

  /** 超越法定职权, art. 22. */
  static final Fact<Boolean> BEYOND_POWERS =
      Fact.flag("BEYOND_POWERS", "超越法定职权", "beyond the powers given by law");

  /** 设定行政征收、行政收费, art. 22. */
  static final Fact<Boolean> SETS_LEVY_OR_CHARGE =
      Fact.flag("SETS_LEVY_OR_CHARGE", "设定征收、收费", "it sets a levy or a charge");

  /** 违法增加权力或者减少职责, art. 22. */
  static final Fact<Boolean> EXPANDS_POWERS =
      Fact.flag(
          "EXPANDS_POWERS",
          "违法增加行政机关权力或减少其职责",
          "it unlawfully expands the administration's powers or cuts its duties");

  /** 政策文件, art. 33. */
  static final Fact<Boolean> POLICY_DOCUMENT =
      Fact.flag("POLICY_DOCUMENT", "属政策文件", "a policy document");

  /** 县政府及各部门的政策草案, art. 33. */
  static final Fact<Boolean> POLICY_DRAFT =
      Fact.flag(
          "POLICY_DRAFT",
          "属{县}政府或部门的政策草案",
          "the draft of a policy of the {county} government or a department");

  /** 行政执法信息, art. 34. */
  static final Fact<Boolean> ENFORCEMENT_INFORMATION =
      Fact.flag("ENFORCEMENT_INFORMATION", "属行政执法信息", "information on law enforcement");

  /** 不经县政府办公室, art. 48. */
  static final Fact<Boolean> BYPASSES_OFFICE =
      Fact.flag("BYPASSES_OFFICE", "不经{县}政府办公室办理", "the government office is bypassed");

  /** 确需向县政府请示, art. 49. */
  static final Fact<Boolean> NEEDS_GOVERNMENT =
      Fact.flag("NEEDS_GOVERNMENT", "确需向{县}政府请示", "the {county} government itself has to be asked");

  /** 转办时明确提出时限, art. 50. */
  static final Fact<Boolean> OFFICE_SETS_LIMIT =
      Fact.flag("OFFICE_SETS_LIMIT", "办公室转办时明确提出时限", "the office sets a limit with the transfer");

  /** 内容关系全县, art. 51. */
  static final Fact<Boolean> OF_COUNTY_WIDE_IMPORTANCE =
      Fact.requirement(
          "OF_COUNTY_WIDE_IMPORTANCE",
          "内容关系全{县}或需全{县}执行周知",
          "important to the whole {county}, or to be known and carried out by all of it");

  /** 已在公文签批单上签名同意, art. 52. */
  static final Fact<Boolean> APPROVAL_SHEET_SIGNED =
      Fact.requirement(
          "APPROVAL_SHEET_SIGNED",
          "部门主要负责人已在签批单上签名",
          "the head of the department has signed the approval sheet");

  /** 以县政府名义对外签约, art. 53. */
  static final Fact<Boolean> COUNTY_GOVERNMENT_CONTRACT =
      Fact.flag(
          "COUNTY_GOVERNMENT_CONTRACT",
          "属以{县}政府名义对外签订的合同、协议等",
          "a contract or the like in the {county} government's name");

  /** 县政府部门主要负责人, art. 54. */
  static final Option HEAD_OF_DEPARTMENT =
      Option.of("HEAD_OF_DEPARTMENT", "{县}政府部门主要负责人", "the head of a department");

  /** 行政、事业单位科级干部, art. 54. */
  static final Option SECTION_LEVEL_CADRE =
      Option.of(
          "SECTION_LEVEL_CADRE",
          "行政、事业单位科级干部",
          "a cadre of section level in an administrative body or public institution");

  /** 其他人员, art. 54. */
  static final Option OTHER_APPOINTEE = Option.of("OTHER_APPOINTEE", "其他人员", "somebody else");

  /** 任免对象: who is appointed or removed, art. 54. */
  static final Fact<Option> APPOINTEE =
      Fact.choice(
          "APPOINTEE",
          "任免对象",
          "who is appointed or removed",
          HEAD_OF_DEPARTMENT,
          SECTION_LEVEL_CADRE,
          OTHER_APPOINTEE);

  /** 属一般性事务, art. 54: as what the office issues ordinarily is. */
  static final Fact<Boolean> GENERAL_AFFAIRS =
      Fact.requirement("GENERAL_AFFAIRS", "属一般性事务", "general affairs");

  /** 属部门的办公室, art. 55. */
  static final Fact<Boolean> DEPARTMENTS_OFFICE =
      Fact.flag("DEPARTMENTS_OFFICE", "属部门的办公室", "the department's own office");

  /** 经县政府领导同志审定, art. 55. */
  static final Fact<Boolean> APPROVED_BY_LEADERS =
      Fact.requirement(
          "APPROVED_BY_LEADERS", "经{县}政府领导同志审定", "finally approved by the {county} leaders");

  /** 没有新内容、新政策, art. 56. */
  static final Fact<Boolean> NOTHING_NEW =
      Fact.flag("NOTHING_NEW", "没有新内容、新政策", "nothing new in content or policy");

  /** 为议事协调机构或临时机构刻制印章, art. 58. */
  static final Fact<Boolean> SEAL_CUT =
      Fact.flag(
          "SEAL_CUT", "为议事协调机构或临时机构刻制印章", "a seal is cut for a coordinating or temporary body");

  /** 盘点调度主体: who reviews the key tasks, art. 64. */
  static final Fact<Party> REVIEWER =
      Fact.choice(
          "REVIEWER",
          "盘点调度主体",
          "reviewer",
          Bodies.DEPARTMENTS,
          Roles.DEPUTY_COUNTY_HEAD_IN_CHARGE,
          Roles.COUNTY_HEAD);

  /** 重要活动, art. 90. */
  static final Fact<Boolean> IMPORTANT_ACTIVITY =
      Fact.flag("IMPORTANT_ACTIVITY", "属重要活动", "an important activity");

  private Vocabulary() {}
}
