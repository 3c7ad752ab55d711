package org.workrules.profile.qinghemen;

import static org.workrules.api.document.DocumentFacts.CONCERNS_OTHER_DEPARTMENTS;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Facts.CROSS_DEPARTMENT;

import org.workrules.api.actor.Body;
import org.workrules.api.actor.Role;
import org.workrules.api.procedure.Act;
import org.workrules.api.procedure.ChainSubject;
import org.workrules.api.rule.Condition;
import org.workrules.api.rule.Fact;
import org.workrules.api.rule.Option;
import org.workrules.api.ruling.RulingSubject;
import org.workrules.api.ruling.RulingSubject.Stage;
import org.workrules.api.time.LimitSubject;

/** 用语: the words that this district needs beside those of all counties. */
final class Vocabulary {

  // Who acts.

  /** 议题汇报部门: the department that reports on a topic. */
  static final Body TOPIC_REPORTING_DEPARTMENT =
      Body.of("TOPIC_REPORTING_DEPARTMENT", "议题汇报部门", "department that reports on the topic");

  /** 议题提请单位: the department that submits a topic. */
  static final Body TOPIC_SUBMITTING_DEPARTMENT =
      Body.of("TOPIC_SUBMITTING_DEPARTMENT", "议题提请单位", "department that submits the topic");

  /** 责任部门: the department responsible for a topic or for what follows from a meeting. */
  static final Body RESPONSIBLE_DEPARTMENT =
      Body.of("RESPONSIBLE_DEPARTMENT", "责任部门", "responsible department");

  /** 主要责任部门: the department that is mainly responsible for what a meeting decides. */
  static final Body MAIN_RESPONSIBLE_DEPARTMENT =
      Body.of("MAIN_RESPONSIBLE_DEPARTMENT", "主要责任部门", "mainly responsible department");

  /** 有关部门: the departments that a matter concerns. */
  static final Body DEPARTMENT_CONCERNED =
      Body.of("DEPARTMENT_CONCERNED", "有关部门", "department concerned");

  /** 部门分管负责人: the deputy head of a department in whose charge a matter is. */
  static final Role DEPARTMENT_LEADER_IN_CHARGE =
      Role.of("DEPARTMENT_LEADER_IN_CHARGE", "部门分管负责人", "leader of the department in charge");

  /** 部门法制机构. */
  static final Body DEPARTMENT_LEGAL_OFFICE =
      Body.of("DEPARTMENT_LEGAL_OFFICE", "部门法制机构", "legal office of the department");

  /** 区政府办公室信息部门. */
  static final Body INFORMATION_SECTION =
      Body.of(
          "INFORMATION_SECTION",
          "{县}政府办公室信息部门",
          "information section of the {county} government office");

  /** 区政府某审核人: who checks beside the deputy heads; the published text has lost who it is. */
  static final Body LOST_CHECKER =
      Body.of(
          "LOST_CHECKER", "{县}政府（其后脱字）", "{county} government (the words that follow are lost)");

  // Art. 20

  /** 合法性审核: checks the legality. */
  static final Act CHECK_LEGALITY = Act.of("CHECK_LEGALITY", "合法性审核", "checks the legality");

  /** 备案: puts on file. */
  static final Act PUT_ON_FILE = Act.of("PUT_ON_FILE", "备案", "puts on file");

  /** 组织清理: organises the clean-up. */
  static final Act CLEAN_UP = Act.of("CLEAN_UP", "组织清理", "organises the clean-up");

  /** 规范性文件备案. */
  static final ChainSubject NORMATIVE_DOCUMENT_FILING =
      ChainSubject.of(
          "NORMATIVE_DOCUMENT_FILING", "规范性文件的备案", "filing of a normative document for the record");

  /** 规范性文件清理. */
  static final ChainSubject NORMATIVE_DOCUMENT_CLEAN_UP =
      ChainSubject.of("NORMATIVE_DOCUMENT_CLEAN_UP", "规范性文件的清理", "clean-up of normative documents");

  /** 规范性文件清理的时间. */
  static final LimitSubject NORMATIVE_DOCUMENT_CLEAN_UP_TIME =
      LimitSubject.of(
          "NORMATIVE_DOCUMENT_CLEAN_UP_TIME",
          "规范性文件清理的时间",
          "time for cleaning up normative documents");

  /** 超越法定权限. */
  static final Fact<Boolean> BEYOND_POWERS =
      Fact.flag("BEYOND_POWERS", "超越法定职权", "beyond the powers given by law");

  /** 未履行法定程序. */
  static final Fact<Boolean> PROCEDURE_NOT_FOLLOWED =
      Fact.flag("PROCEDURE_NOT_FOLLOWED", "未履行法定程序", "the procedure of law has not been followed");

  /** 与法律法规或者国家、省的政策不一致. */
  static final Fact<Boolean> INCONSISTENT_WITH_POLICY =
      Fact.flag(
          "INCONSISTENT_WITH_POLICY",
          "与法律法规或者国家、省的政策不一致",
          "it is inconsistent with the law or with state or provincial policy");

  /** 与经济社会发展不相适应. */
  static final Fact<Boolean> OUT_OF_STEP =
      Fact.flag(
          "OUT_OF_STEP", "与经济社会发展不相适应", "it is out of step with economic and social development");

  // Art. 24

  /** 涉及两个以上部门职权: two facts that say so in words of their own. */
  static final Condition OTHER_DEPARTMENTS_CONCERNED =
      is(CROSS_DEPARTMENT).or(is(CONCERNS_OTHER_DEPARTMENTS));

  // Art. 25

  /** 重大决策前听取意见. */
  static final LimitSubject HEARING_BEFORE_DECISION =
      LimitSubject.of(
          "HEARING_BEFORE_DECISION", "重大决策前直接听取意见", "hearing of opinions before a major decision");

  // Art. 29

  /** 政策解读的时间. */
  static final LimitSubject POLICY_INTERPRETATION_TIME =
      LimitSubject.of("POLICY_INTERPRETATION_TIME", "政策解读的时间", "when a policy is interpreted");

  // Art. 31

  /** 向人大常委会、政协汇报沟通. */
  static final LimitSubject CONGRESS_AND_CPPCC_REPORT =
      LimitSubject.of(
          "CONGRESS_AND_CPPCC_REPORT",
          "向{县}人大常委会、{县}政协汇报沟通",
          "report to the {county} people's congress standing committee and the CPPCC committee");

  /** 出台前向人大常委会报告. */
  static final LimitSubject PEOPLES_CONGRESS_REPORT =
      LimitSubject.of(
          "PEOPLES_CONGRESS_REPORT",
          "向{县}人大常委会报告",
          "report to the standing committee of the {county} people's congress");

  // Art. 38 to 45

  /** 请司法局提前介入: asks the justice bureau to take part early. */
  static final Act INVITE_JUSTICE_BUREAU =
      Act.of("INVITE_JUSTICE_BUREAU", "请{县}司法局提前介入", "asks the justice bureau to take part early");

  /** 签字: signs one's name. */
  static final Act SIGN_NAME = Act.of("SIGN_NAME", "签字", "signs");

  /** 专题会议议题的合法性审查. */
  static final ChainSubject TOPIC_LEGALITY =
      ChainSubject.of("TOPIC_LEGALITY", "会议议题的合法性审查", "review of the legality of a topic");

  /** 讲话稿的起草、审核. */
  static final ChainSubject SPEECH_DRAFT =
      ChainSubject.of("SPEECH_DRAFT", "讲话稿的起草、审核", "drafting and checking of a speech");

  /** 议题征求意见. */
  static final LimitSubject TOPIC_CONSULTATION =
      LimitSubject.of(
          "TOPIC_CONSULTATION",
          "就会议议题征求所涉单位意见",
          "consultation of those whom a topic of a meeting concerns");

  /** 请司法局介入专题会议议题的时间. */
  static final LimitSubject JUSTICE_BUREAU_INVITATION =
      LimitSubject.of(
          "JUSTICE_BUREAU_INVITATION",
          "请{县}司法局介入会议议题",
          "asking the justice bureau to take part in a topic");

  /** 议题涉及法律事务. */
  static final Fact<Boolean> TOPIC_CONCERNS_LAW =
      Fact.flag("TOPIC_CONCERNS_LAW", "议题涉及法律事务", "the topic concerns legal affairs");

  /** 已在会上明确合法性审查意见. */
  static final Fact<Boolean> OPINION_GIVEN_AT_MEETING =
      Fact.flag(
          "OPINION_GIVEN_AT_MEETING",
          "已在会上明确合法性审查意见",
          "the opinion on legality was given at the meeting");

  /** 商洽召开全省全市性会议报告. */
  static final LimitSubject HIGHER_MEETING_ARRANGEMENT =
      LimitSubject.of(
          "HIGHER_MEETING_ARRANGEMENT",
          "商洽召开全省全市性会议报告",
          "report on arranging a province-wide or city-wide meeting");

  /** 全省性、全市性会议. */
  static final Option PROVINCE_OR_CITY_WIDE_MEETING =
      Option.of("PROVINCE_OR_CITY_WIDE_MEETING", "全省性、全市性会议", "province-wide or city-wide meeting");

  /** 省政府专题会议. */
  static final Option PROVINCIAL_THEMATIC_MEETING =
      Option.of(
          "PROVINCIAL_THEMATIC_MEETING",
          "省政府专题会议",
          "thematic meeting of the provincial government");

  /** 上级会议: which kind of meeting of the superiors was attended. */
  static final Fact<Option> SUPERIOR_MEETING =
      Fact.choice(
          "SUPERIOR_MEETING",
          "上级会议",
          "superior's meeting",
          PROVINCE_OR_CITY_WIDE_MEETING,
          PROVINCIAL_THEMATIC_MEETING,
          Option.of("NEITHER_MEETING", "这两类以外的会议", "neither of these meetings"));

  // Art. 47 to 52

  /** 批准: gives approval. */
  static final Act GIVE_APPROVAL = Act.of("GIVE_APPROVAL", "批准", "gives approval");

  /** 发文并注明经政府同意: issues, with a note of the government's consent. */
  static final Act ISSUE_NOTING_CONSENT =
      Act.of(
          "ISSUE_NOTING_CONSENT",
          "发文并注明“经{县}政府同意”",
          "issues, noting the consent of the {county} government");

  /** 统一处理: handles centrally. */
  static final Act HANDLE_CENTRALLY = Act.of("HANDLE_CENTRALLY", "统一处理", "handles centrally");

  /** 报送领导同志的简报. */
  static final ChainSubject BRIEFING_HANDLING =
      ChainSubject.of("BRIEFING_HANDLING", "送领导同志的简报的处理", "handling of briefings for leaders");

  /** 简报的核准. */
  static final RulingSubject BRIEFING_APPROVAL =
      RulingSubject.of(Stage.SUBMITTING, "BRIEFING_APPROVAL", "简报的核准", "approval of a briefing");

  /** 须由区政府审批. */
  static final Fact<Boolean> NEEDS_GOVERNMENT_APPROVAL =
      Fact.flag(
          "NEEDS_GOVERNMENT_APPROVAL",
          "须由{县}政府审批",
          "the {county} government's approval is required");

  /** 以内设机构名义: in the name of an internal division, whoever drafts or sends it. */
  static final Fact<Boolean> IN_DIVISIONS_NAME =
      Fact.flag("IN_DIVISIONS_NAME", "以内设机构名义", "in the name of an internal division");

  // Art. 55 to 59

  /** 加盖公章. */
  static final Act AFFIX_SEAL = Act.of("AFFIX_SEAL", "加盖公章", "affixes the seal");

  /** 办理情况、进展情况的报送. */
  static final ChainSubject PROGRESS_SUBMISSION =
      ChainSubject.of("PROGRESS_SUBMISSION", "办理情况和进展情况的报送", "submission of a report on progress");

  /** 向镇街下发督查通知. */
  static final RulingSubject SUPERVISION_NOTICES =
      RulingSubject.of(
          Stage.ISSUING, "SUPERVISION_NOTICES", "向镇街下发督查通知", "supervision notices to townships");

  /** 属下发镇街及其办公室的督查通知. */
  static final Fact<Boolean> SUPERVISION_NOTICE_TO_TOWNSHIPS =
      Fact.flag(
          "SUPERVISION_NOTICE_TO_TOWNSHIPS",
          "属下发镇街及其办公室的督查通知",
          "a supervision notice to townships or their offices");

  /** 督查经过批准. */
  static final Fact<Boolean> SUPERVISION_APPROVED =
      Fact.flag("SUPERVISION_APPROVED", "督查经过批准", "the supervision has been approved");

  /** 有重要进展情况. */
  static final Fact<Boolean> IMPORTANT_PROGRESS =
      Fact.flag("IMPORTANT_PROGRESS", "有重要进展", "there is important progress");

  /** 会议决定或政府审批的资金拨付. */
  static final LimitSubject FUND_PAYMENT =
      LimitSubject.of("FUND_PAYMENT", "资金拨付", "payment of funds");

  /** 接到批示后向部门主要领导报告. */
  static final LimitSubject INSTRUCTION_REPORT =
      LimitSubject.of(
          "INSTRUCTION_REPORT",
          "接到批示后向部门主要领导报告",
          "report of a leader's instruction to the head of the department");

  /** 批示涉及多个部门配合. */
  static final Fact<Boolean> SEVERAL_DEPARTMENTS =
      Fact.flag(
          "SEVERAL_DEPARTMENTS", "批示须由多个部门配合完成", "several departments carry out the instruction");

  /** 主要领导批示由区级相关领导组织落实. */
  static final Fact<Boolean> HEADS_INSTRUCTION_TO_LEADERS =
      Fact.flag(
          "HEADS_INSTRUCTION_TO_LEADERS",
          "主要领导批示由{县}级相关领导组织落实",
          "other leaders of the {county} see to the instruction of its head");

  /** 批示办理情况汇总报告. */
  static final LimitSubject INSTRUCTION_SUMMARY_REPORT =
      LimitSubject.of(
          "INSTRUCTION_SUMMARY_REPORT",
          "批示办理情况汇总报告",
          "summary report on the handling of leaders' instructions");

  /** 一般事项. */
  static final Option ORDINARY_MATTER = Option.of("ORDINARY_MATTER", "一般事项", "ordinary matter");

  /** 复杂事项. */
  static final Option COMPLEX_MATTER = Option.of("COMPLEX_MATTER", "复杂事项", "complex matter");

  /** 年初确定的事项. */
  static final Option MATTER_SET_AT_YEAR_BEGINNING =
      Option.of(
          "MATTER_SET_AT_YEAR_BEGINNING", "年初确定的事项", "matter set at the beginning of the year");

  /** 重要紧急工作事项. */
  static final Option IMPORTANT_AND_URGENT_MATTER =
      Option.of("IMPORTANT_AND_URGENT_MATTER", "重要紧急工作事项", "important and urgent matter");

  /** 督办事项的类别: which kind of matter is followed up. */
  static final Fact<Option> FOLLOW_UP_MATTER =
      Fact.choice(
          "FOLLOW_UP_MATTER",
          "督办事项的类别",
          "kind of matter followed up",
          ORDINARY_MATTER,
          COMPLEX_MATTER,
          MATTER_SET_AT_YEAR_BEGINNING,
          IMPORTANT_AND_URGENT_MATTER);

  // Art. 66 to 71

  /** 率团出访. */
  static final Fact<Boolean> LEADS_DELEGATION_ABROAD =
      Fact.flag("LEADS_DELEGATION_ABROAD", "率团出访", "the official leads a delegation abroad");

  /** 区政府已向市政府报送请示. */
  static final Fact<Boolean> REQUEST_SENT_UP =
      Fact.flag(
          "REQUEST_SENT_UP", "{县}政府已向上级政府报送请示", "the {county} government sent a request upward");

  /** 日常工作部署性和行业管理要求类公文. */
  static final Option ROUTINE_DOCUMENT =
      Option.of("ROUTINE_DOCUMENT", "日常部署、行业管理类公文", "document of routine or sector management");

  /** 重点工作、须抓紧落实的重要事项的公文. */
  static final Option KEY_OR_PRESSING_DOCUMENT =
      Option.of(
          "KEY_OR_PRESSING_DOCUMENT",
          "涉及重点工作或者须抓紧落实的重要事项的公文",
          "document on key work or an important matter that presses");

  /** 上级对口部门来文的类别. */
  static final Fact<Option> FORWARDED_DOCUMENT =
      Fact.choice(
          "FORWARDED_DOCUMENT",
          "上级对口部门来文的类别",
          "kind of document from a superior department",
          ROUTINE_DOCUMENT,
          KEY_OR_PRESSING_DOCUMENT,
          Option.of("NEITHER_DOCUMENT", "这两类以外的公文", "neither of these documents"));

  /** 行程不离开所在地级市. */
  static final Fact<Boolean> WITHIN_PREFECTURE =
      Fact.flag("WITHIN_PREFECTURE", "行程限于所在地级市之内", "the journey stays within the prefecture");

  /** 休假. */
  static final Fact<Boolean> ON_LEAVE = Fact.flag("ON_LEAVE", "休假", "on leave");

  /** 审定同意: approves and consents. */
  static final Act APPROVE_AND_CONSENT =
      Act.of("APPROVE_AND_CONSENT", "审定同意", "approves finally and consents");

  /** 上报重要数据、汇报重要工作. */
  static final ChainSubject DATA_REPORT =
      ChainSubject.of(
          "DATA_REPORT", "上报重要数据、汇报重要工作", "reporting important data or work to higher departments");

  /** 重要信息的审定. */
  static final RulingSubject INFORMATION_RELEASE =
      RulingSubject.of(
          Stage.ISSUING, "INFORMATION_RELEASE", "重要信息发布前的审定", "review of important information");

  /** 信息已经严格审定. */
  static final Fact<Boolean> INFORMATION_REVIEWED =
      Fact.requirement(
          "INFORMATION_REVIEWED", "信息已经严格审定", "the information has been strictly reviewed");

  private Vocabulary() {}
}
