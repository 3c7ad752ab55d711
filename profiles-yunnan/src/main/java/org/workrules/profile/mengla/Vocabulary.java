package org.workrules.profile.mengla;

import org.workrules.api.actor.Body;
import org.workrules.api.actor.Role;
import org.workrules.api.procedure.Act;
import org.workrules.api.procedure.ChainSubject;
import org.workrules.api.rule.Fact;
import org.workrules.api.ruling.Ruling;
import org.workrules.api.ruling.RulingSubject;
import org.workrules.api.ruling.RulingSubject.Stage;
import org.workrules.api.time.LimitSource;
import org.workrules.api.time.LimitSubject;

/** 本县用语: the words that the rules of Mengla need beside the shared ones. */
final class Vocabulary {

  // Who acts

  /** 各地区, art. 55. */
  static final Body LOCALITIES = Body.of("LOCALITIES", "各地区", "localities");

  /** 督办部门, art. 55. */
  static final Body PRESSING_DEPARTMENT =
      Body.of("PRESSING_DEPARTMENT", "督办部门", "the department that follows the matter up");

  /** 办公室分管副主任, art. 45: the one whose portfolio it is in. */
  static final Role DEPUTY_OFFICE_DIRECTOR_IN_CHARGE =
      Role.of(
          "DEPUTY_OFFICE_DIRECTOR_IN_CHARGE", "{县}政府办公室分管副主任", "deputy office director in charge");

  /** 作出批示的领导, art. 55. */
  static final Role ASSIGNING_LEADER =
      Role.of("ASSIGNING_LEADER", "作出批示的领导", "the leader who gave the instruction");

  // What they do

  /** 协助协调, art. 51. */
  static final Act ASSIST = Act.of("ASSIST", "协助协调", "assists in the coordination");

  /** 书面说明, art. 55. */
  static final Act EXPLAIN_IN_WRITING = Act.of("EXPLAIN_IN_WRITING", "书面说明", "explains in writing");

  /** 组织清理, art. 20. */
  static final Act CLEAN_UP = Act.of("CLEAN_UP", "组织清理", "organises the clean-up");

  // What chains lead to

  /** 办公室副主任的把关和协助, art. 51. */
  static final ChainSubject DEPUTY_OFFICE_DIRECTORS_PART =
      ChainSubject.of(
          "DEPUTY_OFFICE_DIRECTORS_PART",
          "{县}政府办公室副主任的把关和协助",
          "what the deputy office directors check and assist in");

  /** 规范性文件清理, art. 20: who does it. */
  static final ChainSubject NORMATIVE_DOCUMENT_CLEAN_UP =
      ChainSubject.of("NORMATIVE_DOCUMENT_CLEAN_UP", "规范性文件的清理", "clean-up of normative documents");

  /** 延期办理, art. 55. */
  static final ChainSubject EXTENSION = ChainSubject.of("EXTENSION", "延期办理", "an extension");

  // What rulings are about, and what they say

  /** 上会议题应列明的内容, art. 50. */
  static final RulingSubject TOPIC_STATEMENT =
      RulingSubject.of(
          Stage.SUBMITTING, "TOPIC_STATEMENT", "上会议题应列明的内容", "what a topic for a meeting states");

  /** 办公室的办理意见, art. 51. */
  static final RulingSubject OFFICE_OPINION =
      RulingSubject.of(
          Stage.HANDLING, "OFFICE_OPINION", "{县}政府办公室的办理意见", "the office's proposed handling");

  /** 签署姓名和时间, art. 52. */
  static final RulingSubject NAME_AND_TIME =
      RulingSubject.of(Stage.HANDLING, "NAME_AND_TIME", "签署姓名和时间", "name and time of an approval");

  /** 已阅知, art. 52. */
  static final Ruling READ_ONLY = Ruling.consequence("READ_ONLY", "已阅知", "read and noted, no more");

  /** 按时办理, art. 55. */
  static final RulingSubject TIMELINESS =
      RulingSubject.of(Stage.HANDLING, "TIMELINESS", "按时上报、办理", "reporting and handling in time");

  /** 漏报漏办, art. 55. */
  static final RulingSubject OMISSION =
      RulingSubject.of(Stage.HANDLING, "OMISSION", "漏报、漏办", "omission to report or handle");

  /** 文件收发专人, art. 55. */
  static final RulingSubject DOCUMENT_KEEPER =
      RulingSubject.of(
          Stage.HANDLING, "DOCUMENT_KEEPER", "文件收发专人", "who receives and sends the documents");

  // Subjects and sources of time limits

  /** 规范性文件清理, art. 20: when it is due. */
  static final LimitSubject NORMATIVE_DOCUMENT_CLEAN_UP_TIME =
      LimitSubject.of(
          "NORMATIVE_DOCUMENT_CLEAN_UP_TIME",
          "规范性文件清理的时间",
          "time for cleaning up normative documents");

  /** 发文计划制定, art. 54. */
  static final LimitSubject DOCUMENT_PLAN =
      LimitSubject.of("DOCUMENT_PLAN", "发文计划制定", "plan of the documents to be issued");

  /** 来文或者批示交办规定的时限, art. 55. */
  static final LimitSource SUPERIOR_OR_ASSIGNING_LEADER =
      LimitSource.of(
          "SUPERIOR_OR_ASSIGNING_LEADER",
          "上级来文或者批示交办规定的时限",
          "the limit that the superior or the assigning leader sets");

  /** 经同意延长的时限, art. 55. */
  static final LimitSource AGREED_EXTENSION =
      LimitSource.of(
          "AGREED_EXTENSION",
          "批示领导或者督办部门同意延长的时限",
          "the extended limit to which the assigning leader or the pressing department agrees");

  // Facts

  /** 规定不适当, art. 20: asked for beside what is contrary to higher rules. */
  static final Fact<Boolean> IMPROPER = Fact.flag("IMPROPER", "规定不适当", "improper");

  /** 部门规范性文件目录, art. 20. */
  static final Fact<Boolean> NORMATIVE_DOCUMENT_LIST =
      Fact.flag(
          "NORMATIVE_DOCUMENT_LIST",
          "公开的是部门规范性文件的目录",
          "it is the list of the departments' normative documents that is disclosed");

  /** 与法律法规和国家政策不一致, art. 20. */
  static final Fact<Boolean> INCONSISTENT_WITH_POLICY =
      Fact.flag(
          "INCONSISTENT_WITH_POLICY",
          "规范性文件与法律法规或者国家政策不一致",
          "the normative document is inconsistent with the law or with state policy");

  /** 与经济社会发展不相适应, art. 20. */
  static final Fact<Boolean> OUT_OF_STEP =
      Fact.flag(
          "OUT_OF_STEP",
          "规范性文件与经济社会发展不相适应",
          "the normative document is out of step with economic and social development");

  /** 涉及农场、试验区、合作区, art. 24. */
  static final Fact<Boolean> CONCERNS_FARMS_OR_ZONES =
      Fact.flag(
          "CONCERNS_FARMS_OR_ZONES",
          "涉及农场、试验区或者合作区",
          "farms, the pilot zone or the cooperation zone are concerned");

  /** 涉及财税, art. 45. */
  static final Fact<Boolean> FISCAL_OR_TAX_MATTER =
      Fact.flag("FISCAL_OR_TAX_MATTER", "涉及财税", "public finance or taxes are concerned");

  /** 涉及重大经济政策, art. 45. */
  static final Fact<Boolean> MAJOR_ECONOMIC_POLICY =
      Fact.flag("MAJOR_ECONOMIC_POLICY", "涉及重大经济政策", "a major economic policy is concerned");

  /** 涉及重大资源开发利用项目, art. 45. */
  static final Fact<Boolean> MAJOR_RESOURCE_PROJECT =
      Fact.flag(
          "MAJOR_RESOURCE_PROJECT",
          "涉及重大资源开发利用项目",
          "a major project that develops resources is concerned");

  /** 重大的政策性、规范性文件, art. 50. */
  static final Fact<Boolean> MAJOR_POLICY_OR_NORMATIVE_DOCUMENT =
      Fact.flag(
          "MAJOR_POLICY_OR_NORMATIVE_DOCUMENT",
          "属重大的政策性、规范性文件",
          "a major policy document or normative document");

  /** 起草说明内容齐全, art. 50. */
  static final Fact<Boolean> DRAFTING_NOTE_COMPLETE =
      Fact.requirement(
          "DRAFTING_NOTE_COMPLETE",
          "起草说明写明背景、概要和细化的内容",
          "the drafting note gives background, outline and what was specified");

  /** 提请党组会议、常务会议审议的议题, art. 50. */
  static final Fact<Boolean> TOPIC_FOR_MEETING =
      Fact.flag(
          "TOPIC_FOR_MEETING",
          "属提请党组会议、常务会议的议题",
          "a topic for the party leadership group or executive meeting");

  /** 列明审议的依据和理由, art. 50. */
  static final Fact<Boolean> STATES_BASIS_AND_REASONS =
      Fact.requirement("STATES_BASIS_AND_REASONS", "列明审议的依据和理由", "basis and reasons are stated");

  /** 办公室已提出明确办理意见, art. 51. */
  static final Fact<Boolean> OFFICE_OPINION_GIVEN =
      Fact.requirement(
          "OFFICE_OPINION_GIVEN",
          "{县}政府办公室已提出明确办理意见",
          "the office has clearly proposed the handling");

  /** 属一般报告性公文, art. 52. */
  static final Fact<Boolean> GENERAL_REPORT =
      Fact.flag("GENERAL_REPORT", "属一般报告性公文", "a general report");

  /** 领导只作圈阅, art. 52. */
  static final Fact<Boolean> CIRCLED_ONLY =
      Fact.flag("CIRCLED_ONLY", "领导只作圈阅", "the leader has merely circled it");

  /** 已签姓名和时间, art. 52. */
  static final Fact<Boolean> NAME_AND_TIME_GIVEN =
      Fact.requirement("NAME_AND_TIME_GIVEN", "已签姓名和时间", "name and time are given");

  /** 涉及重大发展规划, art. 53. */
  static final Fact<Boolean> MAJOR_DEVELOPMENT_PLAN =
      Fact.flag("MAJOR_DEVELOPMENT_PLAN", "涉及重大发展规划", "a major development plan is concerned");

  /** 涉及财政支出, arts. 45 and 53. */
  static final Fact<Boolean> FISCAL_EXPENDITURE =
      Fact.flag("FISCAL_EXPENDITURE", "涉及财政支出", "public expenditure is concerned");

  /** 涉及重点项目, art. 53. */
  static final Fact<Boolean> KEY_PROJECT =
      Fact.flag("KEY_PROJECT", "涉及重点项目", "a key project is concerned");

  /** 迟报、迟办, art. 55. */
  static final Fact<Boolean> LATE = Fact.flag("LATE", "超过时限上报或者办理", "reported or handled late");

  /** 漏报、漏办, art. 55. */
  static final Fact<Boolean> OMITTED = Fact.flag("OMITTED", "漏报或者漏办", "not reported or handled");

  /** 延期超过两次, art. 55. */
  static final Fact<Boolean> MORE_THAN_TWO_EXTENSIONS =
      Fact.flag("MORE_THAN_TWO_EXTENSIONS", "延期超过两次", "extended more than twice");

  /** 有专人收发文件, art. 55. */
  static final Fact<Boolean> HAS_DOCUMENT_KEEPER =
      Fact.requirement("HAS_DOCUMENT_KEEPER", "有专人收发文件", "somebody is charged with the documents");

  /** 延期已获同意, art. 55. */
  static final Fact<Boolean> EXTENSION_AGREED =
      Fact.flag(
          "EXTENSION_AGREED", "延期已书面说明并获同意", "an extension was explained in writing and agreed");

  /** 发布与群众利益密切相关的信息, art. 66. */
  static final Fact<Boolean> PUBLIC_INTEREST_RELEASE =
      Fact.flag(
          "PUBLIC_INTEREST_RELEASE",
          "发布的信息与群众利益密切相关",
          "information closely bound up with the people's interests is released");

  /** 上级部门下发的政策性文件, art. 66. */
  static final Fact<Boolean> POLICY_DOCUMENT =
      Fact.flag("POLICY_DOCUMENT", "来文属政策性文件", "the document received is about policy");

  /** 县政府已向上级政府报送请示, art. 66. */
  static final Fact<Boolean> REQUEST_SENT_UP =
      Fact.flag(
          "REQUEST_SENT_UP", "{县}政府已向上级政府报送请示", "the {county} government sent a request upward");

  /** 率团出访, art. 66. */
  static final Fact<Boolean> LEADS_DELEGATION_ABROAD =
      Fact.flag("LEADS_DELEGATION_ABROAD", "率团出访", "the official leads a delegation abroad");

  private Vocabulary() {}
}
