package org.workrules.api.document;

import org.workrules.api.rule.Fact;
import org.workrules.api.rule.Option;

/** 公文事实: what the rules on documents ask about one. */
public final class DocumentFacts {

  /** 文种: kind of document. */
  public static final Fact<Option> KIND =
      Fact.choice(
          "KIND",
          "文种",
          "kind of document",
          DocumentKinds.RESOLUTION,
          DocumentKinds.DECISION,
          DocumentKinds.ORDER,
          DocumentKinds.COMMUNIQUE,
          DocumentKinds.ANNOUNCEMENT,
          DocumentKinds.PUBLIC_NOTICE,
          DocumentKinds.OPINIONS,
          DocumentKinds.NOTICE,
          DocumentKinds.CIRCULAR,
          DocumentKinds.REPORT,
          DocumentKinds.REQUEST,
          DocumentKinds.REPLY,
          DocumentKinds.PROPOSAL,
          DocumentKinds.LETTER,
          DocumentKinds.MINUTES);

  /** 发文名义: in whose name. */
  public static final Fact<Option> IN_NAME_OF =
      Fact.choice(
          "IN_NAME_OF",
          "发文名义",
          "in whose name",
          DocumentOptions.GOVERNMENT,
          DocumentOptions.GOVERNMENT_OFFICE,
          DocumentOptions.PARTY_COMMITTEE_AND_GOVERNMENT,
          DocumentOptions.PARTY_OFFICE_AND_GOVERNMENT_OFFICE,
          DocumentOptions.PARTY_GROUP,
          DocumentOptions.DEPARTMENT,
          DocumentOptions.SEVERAL_DEPARTMENTS);

  /** 行文方向: direction. */
  public static final Fact<Option> DIRECTION =
      Fact.choice(
          "DIRECTION",
          "行文方向",
          "direction",
          DocumentOptions.UPWARD,
          DocumentOptions.LATERAL,
          DocumentOptions.DOWNWARD);

  /** 主送机关: main recipient. */
  public static final Fact<Option> ADDRESSEE =
      Fact.choice(
          "ADDRESSEE",
          "主送机关",
          "main recipient",
          DocumentOptions.SUPERIOR_GOVERNMENT,
          DocumentOptions.SUPERIOR_DEPARTMENT,
          DocumentOptions.SUPERIOR_DEPARTMENTS_OFFICE,
          DocumentOptions.COUNTY_PARTY_COMMITTEE,
          DocumentOptions.COUNTY_CONGRESS,
          DocumentOptions.COUNTY_CPPCC,
          DocumentOptions.OTHER_COUNTY_OFFICE,
          DocumentOptions.OTHER);

  /** 报送单位: sender. */
  public static final Fact<Option> SENDER =
      Fact.choice(
          "SENDER",
          "报送单位",
          "sender",
          DocumentOptions.DEPARTMENT_AS_SENDER,
          DocumentOptions.TOWNSHIP_AS_SENDER,
          DocumentOptions.INTERNAL_DIVISION,
          DocumentOptions.COORDINATING_BODY,
          DocumentOptions.TEMPORARY_BODY,
          DocumentOptions.ENTERPRISE);

  /** 密级: classification. */
  public static final Fact<Option> CLASSIFICATION =
      Fact.choice(
          "CLASSIFICATION",
          "密级",
          "classification",
          DocumentOptions.UNCLASSIFIED,
          DocumentOptions.SECRET,
          DocumentOptions.CONFIDENTIAL,
          DocumentOptions.TOP_SECRET);

  /** 印章: seal. */
  public static final Fact<Option> SEAL =
      Fact.choice(
          "SEAL",
          "印章",
          "seal",
          DocumentOptions.GOVERNMENT_SEAL,
          DocumentOptions.COUNTY_HEADS_SEAL,
          DocumentOptions.GOVERNMENT_OFFICE_SEAL);

  /** 属行政规范性文件. */
  public static final Fact<Boolean> NORMATIVE_DOCUMENT =
      Fact.flag("NORMATIVE_DOCUMENT", "属行政规范性文件", "a normative document");

  /** 属人事任免. */
  public static final Fact<Boolean> APPOINTMENT =
      Fact.flag("APPOINTMENT", "属人事任免", "an appointment or removal");

  /** 属出国（境）审批. */
  public static final Fact<Boolean> ABROAD_APPROVAL =
      Fact.flag("ABROAD_APPROVAL", "属出国（境）审批", "approval of a journey abroad");

  /** 属工作通报. */
  public static final Fact<Boolean> CIRCULAR_OF_WORK =
      Fact.flag("CIRCULAR_OF_WORK", "属工作通报", "a circular on work");

  /** 涉及重大方针、政策. */
  public static final Fact<Boolean> MAJOR_POLICY =
      Fact.flag("MAJOR_POLICY", "涉及重大方针、政策", "major policies are concerned");

  /** 涉及大额资金使用. */
  public static final Fact<Boolean> MAJOR_FUNDS =
      Fact.flag("MAJOR_FUNDS", "涉及大额资金使用", "a large sum of money is concerned");

  /** 涉及重大项目安排. */
  public static final Fact<Boolean> MAJOR_PROJECT =
      Fact.flag("MAJOR_PROJECT", "涉及重大项目安排", "a major project is concerned");

  /** 涉及审计事项. */
  public static final Fact<Boolean> AUDIT_MATTER =
      Fact.flag("AUDIT_MATTER", "涉及审计事项", "an audit matter is concerned");

  /** 涉及重要事项. */
  public static final Fact<Boolean> IMPORTANT_MATTER =
      Fact.flag("IMPORTANT_MATTER", "涉及重要事项", "an important matter is concerned");

  /** 内容涉及数位{县}政府领导分管范围. */
  public static final Fact<Boolean> SEVERAL_PORTFOLIOS =
      Fact.flag(
          "SEVERAL_PORTFOLIOS", "内容涉及数位{县}政府领导分管范围", "several leaders' portfolios are concerned");

  /** 涉及面广. */
  public static final Fact<Boolean> BROAD_SCOPE =
      Fact.flag("BROAD_SCOPE", "涉及面广", "of broad scope");

  /** 经会议议定. */
  public static final Fact<Boolean> DECIDED_BY_MEETING =
      Fact.flag("DECIDED_BY_MEETING", "经会议议定", "decided by a meeting");

  /** 属于例行批准手续. */
  public static final Fact<Boolean> ROUTINE_APPROVAL =
      Fact.flag("ROUTINE_APPROVAL", "属于例行批准手续", "a routine approval");

  /** 认为有必要. */
  public static final Fact<Boolean> DEEMED_NECESSARY =
      Fact.flag("DEEMED_NECESSARY", "认为有必要", "thought necessary");

  /** {县}长另有专门交代. */
  public static final Fact<Boolean> HEADS_INSTRUCTION =
      Fact.flag(
          "HEADS_INSTRUCTION", "{县}长另有专门交代", "the {county} head has given a special instruction");

  /** 涉及其他部门职权. */
  public static final Fact<Boolean> CONCERNS_OTHER_DEPARTMENTS =
      Fact.flag(
          "CONCERNS_OTHER_DEPARTMENTS", "涉及其他部门职权", "other departments' powers are concerned");

  /** 协商后仍不能取得一致意见. */
  public static final Fact<Boolean> DISAGREEMENT_REMAINS =
      Fact.flag("DISAGREEMENT_REMAINS", "协商后仍不能取得一致意见", "disagreement remains after consultation");

  /** 逾期不回复. */
  public static final Fact<Boolean> NO_REPLY_IN_TIME =
      Fact.flag("NO_REPLY_IN_TIME", "逾期不回复", "no reply comes in time");

  /** 一文数事. */
  public static final Fact<Boolean> SEVERAL_MATTERS =
      Fact.flag("SEVERAL_MATTERS", "一文数事", "several matters in one document");

  /** 夹带请示事项. */
  public static final Fact<Boolean> CARRIES_REQUEST =
      Fact.flag("CARRIES_REQUEST", "夹带请示事项", "a request is carried along");

  /** 越级行文. */
  public static final Fact<Boolean> SKIPS_LEVEL =
      Fact.flag("SKIPS_LEVEL", "越级行文", "a level is skipped");

  /** 越级行文已经批准. */
  public static final Fact<Boolean> SKIPPING_APPROVED =
      Fact.flag("SKIPPING_APPROVED", "越级行文已经批准", "skipping the level has been approved");

  /** 多头报文（主送）. */
  public static final Fact<Boolean> SEVERAL_ADDRESSEES =
      Fact.flag("SEVERAL_ADDRESSEES", "多头报文（主送）", "sent to several main recipients");

  /** 直接报送领导同志个人. */
  public static final Fact<Boolean> TO_LEADER_IN_PERSON =
      Fact.flag("TO_LEADER_IN_PERSON", "直接报送领导同志个人", "sent to a leader in person");

  /** 属领导同志交办事项. */
  public static final Fact<Boolean> ASSIGNED_BY_LEADER =
      Fact.flag("ASSIGNED_BY_LEADER", "属领导同志交办事项", "assigned by the leader");

  /** 必须（确需）直接报送. */
  public static final Fact<Boolean> MUST_GO_DIRECTLY =
      Fact.flag("MUST_GO_DIRECTLY", "必须（确需）直接报送", "it must go directly");

  /** 属重大突发事件. */
  public static final Fact<Boolean> MAJOR_EMERGENCY =
      Fact.flag("MAJOR_EMERGENCY", "属重大突发事件", "a major emergency");

  /** 属涉外事项. */
  public static final Fact<Boolean> FOREIGN_MATTER =
      Fact.flag("FOREIGN_MATTER", "属涉外事项", "a foreign matter");

  /** 属紧急敏感涉外事项. */
  public static final Fact<Boolean> URGENT_SENSITIVE_FOREIGN_MATTER =
      Fact.flag(
          "URGENT_SENSITIVE_FOREIGN_MATTER", "属紧急敏感涉外事项", "an urgent and sensitive foreign matter");

  /** 由主要负责人签发（审签）. */
  public static final Fact<Boolean> SIGNED_BY_PRINCIPAL_HEAD =
      Fact.requirement("SIGNED_BY_PRINCIPAL_HEAD", "由主要负责人签发（审签）", "signed by the principal head");

  /** 经{县}政府办公室审核. */
  public static final Fact<Boolean> CHECKED_BY_OFFICE =
      Fact.requirement("CHECKED_BY_OFFICE", "经{县}政府办公室审核", "checked by the government office");

  /** 以纸质文件报送. */
  public static final Fact<Boolean> ON_PAPER =
      Fact.flag("ON_PAPER", "以纸质文件报送", "submitted on paper");

  /** 以正式文件形式. */
  public static final Fact<Boolean> FORMAL_DOCUMENT =
      Fact.requirement("FORMAL_DOCUMENT", "以正式文件形式", "as a formal document");

  /** 属部门职权范围内事项. */
  public static final Fact<Boolean> WITHIN_DEPARTMENT_POWERS =
      Fact.flag("WITHIN_DEPARTMENT_POWERS", "属部门职权范围内事项", "within a department's own powers");

  /** 经涉及部门会签或联合报送. */
  public static final Fact<Boolean> COUNTERSIGNED =
      Fact.requirement(
          "COUNTERSIGNED",
          "经涉及部门会签或联合报送",
          "countersigned by or submitted with the departments concerned");

  /** 已协商一致. */
  public static final Fact<Boolean> CONSULTED_AND_AGREED =
      Fact.requirement("CONSULTED_AND_AGREED", "已协商一致", "consulted and agreed");

  /** 属申请经费、追加预算. */
  public static final Fact<Boolean> FUNDING_REQUEST =
      Fact.flag("FUNDING_REQUEST", "属申请经费、追加预算", "a request for funds");

  /** 写明事由、依据及数额. */
  public static final Fact<Boolean> STATES_GROUNDS_AND_AMOUNT =
      Fact.requirement(
          "STATES_GROUNDS_AND_AMOUNT", "写明事由、依据及数额", "grounds, basis and amount are stated");

  /** 附政策解读材料. */
  public static final Fact<Boolean> INTERPRETATION_ATTACHED =
      Fact.requirement(
          "INTERPRETATION_ATTACHED", "附政策解读材料", "interpretation material goes with it");

  /** 出台后可能产生较大影响. */
  public static final Fact<Boolean> LARGE_IMPACT =
      Fact.flag("LARGE_IMPACT", "出台后可能产生较大影响", "it may have a large impact");

  /** 附舆情应对方案. */
  public static final Fact<Boolean> RESPONSE_PLAN_ATTACHED =
      Fact.requirement(
          "RESPONSE_PLAN_ATTACHED", "附舆情应对方案", "a plan for public reactions goes with it");

  /** 附起草说明. */
  public static final Fact<Boolean> DRAFTING_NOTE_ATTACHED =
      Fact.requirement("DRAFTING_NOTE_ATTACHED", "附起草说明", "a drafting note goes with it");

  /** 已签署明确意见. */
  public static final Fact<Boolean> CLEAR_OPINION_GIVEN =
      Fact.requirement("CLEAR_OPINION_GIVEN", "已签署明确意见", "a clear opinion is given");

  /** 有具体请示事项. */
  public static final Fact<Boolean> CONTAINS_REQUEST =
      Fact.flag("CONTAINS_REQUEST", "有具体请示事项", "it contains a definite request");

  /** 法律法规已有明确规定或现行文件仍适用. */
  public static final Fact<Boolean> ALREADY_PROVIDED =
      Fact.flag("ALREADY_PROVIDED", "法律法规已有明确规定或现行文件仍适用", "already provided for");

  /** 没有实质内容、可发可不发. */
  public static final Fact<Boolean> WITHOUT_SUBSTANCE =
      Fact.flag("WITHOUT_SUBSTANCE", "没有实质内容、可发可不发", "without substance");

  /** 分工方案单独发文. */
  public static final Fact<Boolean> SEPARATE_WORK_PLAN =
      Fact.flag("SEPARATE_WORK_PLAN", "分工方案单独发文", "a division of work as a separate document");

  /** 向下级政府发布指令性公文或要求. */
  public static final Fact<Boolean> DIRECTIVE_TO_LOWER_GOVERNMENT =
      Fact.flag(
          "DIRECTIVE_TO_LOWER_GOVERNMENT", "向下级政府发布指令性公文或要求", "a directive to a lower government");

  /** 经{县}政府批准（同意）. */
  public static final Fact<Boolean> APPROVED_BY_GOVERNMENT =
      Fact.flag("APPROVED_BY_GOVERNMENT", "经{县}政府批准（同意）", "approved by the {county} government");

  /** 文中注明经{县}政府同意. */
  public static final Fact<Boolean> CONSENT_NOTED =
      Fact.requirement(
          "CONSENT_NOTED", "文中注明经{县}政府同意", "the government's consent is noted in the text");

  /** 法律法规明确规定. */
  public static final Fact<Boolean> LAW_PROVIDES =
      Fact.flag("LAW_PROVIDES", "法律法规明确规定", "provided by law");

  /** 属简报. */
  public static final Fact<Boolean> BRIEFING = Fact.flag("BRIEFING", "属简报", "a briefing");

  /** 超过1种简报. */
  public static final Fact<Boolean> MORE_THAN_ONE_BRIEFING =
      Fact.flag("MORE_THAN_ONE_BRIEFING", "超过1种简报", "more than one kind of briefing");

  /** 经{县}政府办公室核准. */
  public static final Fact<Boolean> OFFICE_APPROVED_BRIEFING =
      Fact.flag("OFFICE_APPROVED_BRIEFING", "经{县}政府办公室核准", "approved by the government office");

  /** 文稿质量差或无实质性内容. */
  public static final Fact<Boolean> POOR_QUALITY =
      Fact.flag("POOR_QUALITY", "文稿质量差或无实质性内容", "of poor quality or without content");

  /** 不符合有关行文规定. */
  public static final Fact<Boolean> DOES_NOT_COMPLY =
      Fact.flag("DOES_NOT_COMPLY", "不符合有关行文规定", "not in line with the rules on documents");

  /** 分歧所在: what the departments disagree about. */
  public static final Fact<Option> DISAGREEMENT_ABOUT =
      Fact.choice(
          "DISAGREEMENT_ABOUT",
          "分歧所在",
          "what the departments disagree about",
          DocumentOptions.MATTER_FOR_DECISION,
          DocumentOptions.DOCUMENT_SUBMITTED,
          DocumentOptions.MATTER_IN_DOCUMENT);

  /** 行文没有必要: the document is not necessary. */
  public static final Fact<Boolean> UNNECESSARY =
      Fact.flag("UNNECESSARY", "行文没有必要", "the document is not necessary");

  /** 内容主要涉及政府职责: mainly the government's duties are concerned. */
  public static final Fact<Boolean> MAINLY_GOVERNMENT_DUTIES =
      Fact.flag(
          "MAINLY_GOVERNMENT_DUTIES", "内容主要涉及政府职责", "mainly the government's duties are concerned");

  /** 由{县}政府部门牵头起草: a department of the government leads the drafting. */
  public static final Fact<Boolean> DRAFTED_BY_GOVERNMENT_DEPARTMENT =
      Fact.flag(
          "DRAFTED_BY_GOVERNMENT_DEPARTMENT",
          "由{县}政府部门牵头起草",
          "a department of the government leads the drafting");

  /** 由议事协调机构发布: issued by a coordinating body. */
  public static final Fact<Boolean> BY_COORDINATING_BODY =
      Fact.flag("BY_COORDINATING_BODY", "由议事协调机构发布", "issued by a coordinating body");

  /** 要求下级政府向本部门报送公文: a lower government is asked to submit documents. */
  public static final Fact<Boolean> ASKS_LOWER_GOVERNMENT_TO_SUBMIT =
      Fact.flag(
          "ASKS_LOWER_GOVERNMENT_TO_SUBMIT",
          "要求下级政府向本部门报送公文",
          "a lower government is asked to submit documents");

  /** 与法律法规或者上级规定不符: contrary to the law or to higher rules. */
  public static final Fact<Boolean> CONTRARY_TO_HIGHER_RULES =
      Fact.flag(
          "CONTRARY_TO_HIGHER_RULES", "与法律法规或者上级规定不符", "contrary to the law or to higher rules");

  /** 设定行政许可、处罚或者强制等事项: it sets licences, penalties or coercive measures. */
  public static final Fact<Boolean> SETS_LICENCE_PENALTY_OR_COERCION =
      Fact.flag(
          "SETS_LICENCE_PENALTY_OR_COERCION",
          "设定行政许可、处罚或者强制等事项",
          "it sets licences, penalties or coercive measures");

  /** 减损权益或者增加义务: it curtails rights or adds duties. */
  public static final Fact<Boolean> CURTAILS_RIGHTS =
      Fact.flag("CURTAILS_RIGHTS", "减损权益或者增加义务", "it curtails rights or adds duties");

  /** 已充分听取相关部门意见: the departments concerned have been heard. */
  public static final Fact<Boolean> OPINIONS_HEARD =
      Fact.requirement(
          "OPINIONS_HEARD", "已充分听取相关部门意见", "the departments concerned have been heard");

  /** 已事先请示{县}政府: the government has been asked beforehand. */
  public static final Fact<Boolean> GOVERNMENT_ASKED_FIRST =
      Fact.requirement(
          "GOVERNMENT_ASKED_FIRST", "已事先请示{县}政府", "the government has been asked beforehand");

  /** 附政策解读方案: a plan of interpretation goes with it. */
  public static final Fact<Boolean> INTERPRETATION_PLAN_ATTACHED =
      Fact.requirement(
          "INTERPRETATION_PLAN_ATTACHED", "附政策解读方案", "a plan of interpretation goes with it");

  /** 已明确公开属性: its disclosure attribute is stated. */
  public static final Fact<Boolean> DISCLOSURE_ATTRIBUTE_STATED =
      Fact.requirement(
          "DISCLOSURE_ATTRIBUTE_STATED", "已明确公开属性", "its disclosure attribute is stated");

  /** 已事先征求乡镇（街道）意见. */
  public static final Fact<Boolean> TOWNSHIPS_CONSULTED =
      Fact.requirement(
          "TOWNSHIPS_CONSULTED", "已事先征求乡镇（街道）意见", "townships and subdistricts have been consulted");

  /** 超越法定职权: beyond the powers given by law. */
  public static final Fact<Boolean> BEYOND_POWERS =
      Fact.flag("BEYOND_POWERS", "超越法定职权", "beyond the powers given by law");

  /** 未履行法定程序: the procedure of law has not been followed. */
  public static final Fact<Boolean> PROCEDURE_NOT_FOLLOWED =
      Fact.flag("PROCEDURE_NOT_FOLLOWED", "未履行法定程序", "the procedure of law has not been followed");

  private DocumentFacts() {}
}
