package org.workrules.profile.yunyang;

import org.workrules.api.actor.Bodies;
import org.workrules.api.actor.Body;
import org.workrules.api.actor.Role;
import org.workrules.api.document.DocumentFacts;
import org.workrules.api.procedure.Act;
import org.workrules.api.procedure.ChainSubject;
import org.workrules.api.rule.Fact;
import org.workrules.api.rule.Facts;
import org.workrules.api.ruling.Ruling;
import org.workrules.api.ruling.RulingSubject;
import org.workrules.api.ruling.RulingSubject.Stage;
import org.workrules.api.time.LimitSubject;

/** 本县用词: the words that the rules of Yunyang need beside the shared ones. */
final class Vocabulary {

  // Limits

  /** 向老干部和代表委员报告工作: the government's report on its work outside the congress's meetings. */
  static final LimitSubject WORK_REPORT =
      LimitSubject.of(
          "WORK_REPORT",
          "向老干部和代表委员报告工作",
          "report on the government's work to retired officials, deputies and CPPCC members");

  /** 研究信访问题的会议: a meeting on the important questions of petitions. */
  static final LimitSubject PETITION_MEETING =
      LimitSubject.of("PETITION_MEETING", "研究信访问题的会议", "meeting on questions of petitions");

  /** 年度考核: appraisal of departments and townships. */
  static final LimitSubject APPRAISAL =
      LimitSubject.of("APPRAISAL", "部门和乡镇（街道）考核", "appraisal of departments and townships");

  /** 公文报送和审签的限时办结: speed in submitting and signing documents. */
  static final LimitSubject SUBMISSION_AND_SIGNING =
      LimitSubject.of("SUBMISSION_AND_SIGNING", "公文的报送和审签", "submitting and signing documents");

  /** 与群众利益密切相关: the third kind of information, beside {@link Facts#KEY_INFORMATION_RELEASE}. */
  static final Fact<Boolean> CLOSE_TO_THE_MASSES =
      Fact.flag(
          "CLOSE_TO_THE_MASSES",
          "发布的信息与群众利益密切相关",
          "information close to the people's interests is released");

  /** 来不及开会而须及时处理: asked for beside {@link Facts#URGENT}. */
  static final Fact<Boolean> NO_TIME_FOR_MEETING =
      Fact.flag(
          "NO_TIME_FOR_MEETING",
          "属重大事件，来不及开会又须及时处理",
          "a major event that must be dealt with before a meeting can be held");

  /** 依法不予公开. */
  static final Fact<Boolean> WITHHELD_BY_LAW =
      Fact.flag("WITHHELD_BY_LAW", "依法不予公开", "to be withheld from the public by law");

  /** 考核对象: who is appraised. */
  static final Fact<Body> APPRAISED =
      Fact.choice("APPRAISED", "考核对象", "appraised body", Bodies.DEPARTMENTS, Bodies.TOWNSHIPS);

  // Chains

  /** 报送县政府的文件: the way of a document to the government. */
  static final ChainSubject SUBMISSION =
      ChainSubject.of("SUBMISSION", "报送{县}政府的文件", "submission to the {county} government");

  /** 规范性文件的解释: interpretation of a normative document. */
  static final ChainSubject NORMATIVE_DOCUMENT_INTERPRETATION =
      ChainSubject.of(
          "NORMATIVE_DOCUMENT_INTERPRETATION",
          "规范性文件的解释",
          "interpretation of a normative document");

  /** 征求意见. */
  static final Act SEEK_OPINIONS = Act.of("SEEK_OPINIONS", "征求意见", "seeks opinions");

  /** 指定起草部门. */
  static final Act DESIGNATE_DRAFTER =
      Act.of("DESIGNATE_DRAFTER", "指定起草部门", "designates who drafts");

  /** 联合起草. */
  static final Act DRAFT_JOINTLY = Act.of("DRAFT_JOINTLY", "联合起草", "drafts jointly");

  /** 解释: says what a normative document means; not 解读, which is for the public. */
  static final Act EXPOUND = Act.of("EXPOUND", "解释", "says what it means");

  /** 按程序办文. */
  static final Act PROCESS_DOCUMENT =
      Act.of("PROCESS_DOCUMENT", "按程序办文", "processes it as a document");

  /** 经党政办公系统报送. */
  static final Act SUBMIT_THROUGH_SYSTEM =
      Act.of("SUBMIT_THROUGH_SYSTEM", "经党政办公系统报送", "submits through the electronic system");

  /** 按规定程序办理. */
  static final Act HANDLE = Act.of("HANDLE", "按规定程序办理", "handles by the prescribed procedure");

  /** 有关副县长: the deputies whose portfolios a document concerns. */
  static final Role DEPUTIES_CONCERNED =
      Role.of("DEPUTIES_CONCERNED", "有关副{县}长", "deputy {county} heads concerned");

  /** 有关分管副县长: the deputies in whose portfolios a normative document is. */
  static final Role DEPUTIES_IN_CHARGE_CONCERNED =
      Role.of(
          "DEPUTIES_IN_CHARGE_CONCERNED", "有关分管副{县}长", "deputy {county} heads in charge concerned");

  /** 市级规定所定的审签人: whoever signs by the municipality's rules on joint documents. */
  static final Role SIGNERS_UNDER_MUNICIPAL_RULES =
      Role.of(
          "SIGNERS_UNDER_MUNICIPAL_RULES",
          "市级联合行文规定所定的审签人",
          "whoever the municipality's rules on joint documents name");

  /** 县长交代的程序所定的审签人: whoever signs by the procedure of the head's special instruction. */
  static final Role SIGNERS_NAMED_BY_HEAD =
      Role.of(
          "SIGNERS_NAMED_BY_HEAD",
          "{县}长交代的程序所定的审签人",
          "whoever the {county} head's procedure names");

  /** 协办部门. */
  static final Body ASSISTING_DEPARTMENT =
      Body.of("ASSISTING_DEPARTMENT", "协办部门", "assisting department");

  /** 被指定的部门: the one that the government designates to draft. */
  static final Body DESIGNATED_DEPARTMENT =
      Body.of("DESIGNATED_DEPARTMENT", "被指定的部门", "designated department");

  /** 有关部门. */
  static final Body DEPARTMENTS_CONCERNED =
      Body.of("DEPARTMENTS_CONCERNED", "有关部门", "departments concerned");

  /** 县政府常务会议, as who deliberates. */
  static final Body EXECUTIVE_MEETING =
      Body.of("EXECUTIVE_MEETING", "{县}政府常务会议", "executive meeting");

  /** 县政府全体会议, as who deliberates. */
  static final Body PLENARY_MEETING = Body.of("PLENARY_MEETING", "{县}政府全体会议", "plenary meeting");

  /** 请求批准事项. */
  static final Fact<Boolean> SEEKS_APPROVAL =
      Fact.flag("SEEKS_APPROVAL", "请求批准事项", "approval is sought");

  /** 商洽工作. */
  static final Fact<Boolean> NEGOTIATES = Fact.flag("NEGOTIATES", "商洽工作", "work is negotiated");

  /** 对有关事项的回复. */
  static final Fact<Boolean> ANSWERS = Fact.flag("ANSWERS", "属对有关事项的回复", "an answer on a matter");

  /** 通报重大情况: narrower than a circular; what the CPPCC is told. */
  static final Fact<Boolean> INFORMS_OF_MAJOR_SITUATION =
      Fact.flag("INFORMS_OF_MAJOR_SITUATION", "通报重大情况", "it informs of a major situation");

  /** 涉及全县性的或者重要的政策、工作部署: less than {@link Facts#MAJOR_MATTER}. */
  static final Fact<Boolean> KEY_POLICY_OR_DEPLOYMENT =
      Fact.flag(
          "KEY_POLICY_OR_DEPLOYMENT",
          "涉及全县性的或者重要的政策、工作部署",
          "a county-wide or important policy or deployment is concerned");

  /** 需要会签. */
  static final Fact<Boolean> NEEDS_COUNTERSIGNATURE =
      Fact.flag("NEEDS_COUNTERSIGNATURE", "需要会签", "it needs countersigning");

  // Rulings

  /** 联合起草的主办部门: the lead among joint drafters. */
  static final RulingSubject LEAD_DRAFTER =
      RulingSubject.of(Stage.ISSUING, "LEAD_DRAFTER", "联合起草的主办部门", "the lead among joint drafters");

  /** 规范性文件作为管理依据: a normative document as a basis of administration. */
  static final RulingSubject BASIS_OF_ADMINISTRATION =
      RulingSubject.of(
          Stage.ISSUING,
          "BASIS_OF_ADMINISTRATION",
          "规范性文件作为管理依据",
          "a normative document as a basis of administration");

  /** 审签的公文合乎规定: that what the government signs complies. */
  static final RulingSubject COMPLIANCE_OF_ISSUED =
      RulingSubject.of(
          Stage.ISSUING,
          "COMPLIANCE_OF_ISSUED",
          "{县}政府签发的公文合乎规定",
          "compliance of what the {county} government signs");

  /** 党政联合行文的办理: how joint documents of Party and government are dealt with. */
  static final RulingSubject JOINT_DOCUMENTS =
      RulingSubject.of(
          Stage.ISSUING, "JOINT_DOCUMENTS", "党政联合行文的办理", "joint documents of Party and government");

  /** 不越级送签: no skipping of signers; not the same as skipping a level of government. */
  static final RulingSubject NO_SKIPPING_OF_SIGNERS =
      RulingSubject.of(Stage.ISSUING, "NO_SKIPPING_OF_SIGNERS", "不越级送签", "no skipping of signers");

  /** 意见不一致时报请的内容: what a request states where departments disagree. */
  static final RulingSubject DISAGREEMENT_STATEMENT =
      RulingSubject.of(
          Stage.SUBMITTING,
          "DISAGREEMENT_STATEMENT",
          "意见不一致时报请的内容",
          "what a request states where departments disagree");

  /** 领导讲话材料的通报: issuing a leader's speech as a work circular. */
  static final RulingSubject SPEECH_CIRCULAR =
      RulingSubject.of(
          Stage.ISSUING, "SPEECH_CIRCULAR", "领导讲话材料的通报", "a leader's speech as a work circular");

  /** 云阳府规: number series of the government's normative documents. */
  static final Ruling GOVERNMENT_SERIES =
      Ruling.consequence("GOVERNMENT_SERIES", "云阳府规", "series 云阳府规 (government)");

  /** 云阳府办规: number series of the office's normative documents. */
  static final Ruling OFFICE_SERIES =
      Ruling.consequence("OFFICE_SERIES", "云阳府办规", "series 云阳府办规 (government office)");

  /** 依市级的联合行文规定. */
  static final Ruling BY_MUNICIPAL_RULES =
      Ruling.consequence(
          "BY_MUNICIPAL_RULES", "依市级的联合行文规定办理", "by the municipality's rules on joint documents");

  /** 已明确一个部门主办. */
  static final Fact<Boolean> LEAD_NAMED =
      Fact.requirement("LEAD_NAMED", "已明确一个部门主办", "one department is named as the lead");

  /** 已公开发布. */
  static final Fact<Boolean> PUBLISHED = Fact.requirement("PUBLISHED", "已公开发布", "published");

  /** 越级送签. */
  static final Fact<Boolean> SKIPS_SIGNER =
      Fact.flag("SKIPS_SIGNER", "越级送签", "a signer is skipped");

  /** 不通过党政办公系统. */
  static final Fact<Boolean> OUTSIDE_SYSTEM =
      Fact.flag("OUTSIDE_SYSTEM", "不通过党政办公系统报送", "submitted outside the electronic system");

  /** 已列出各方理据并提出办理意见. */
  static final Fact<Boolean> REASONS_AND_PROPOSAL_STATED =
      Fact.requirement(
          "REASONS_AND_PROPOSAL_STATED",
          "已列出各方理据并提出办理意见",
          "each side's reasons and a proposal are stated");

  /** 属领导讲话材料. */
  static final Fact<Boolean> LEADERS_SPEECH =
      Fact.flag("LEADERS_SPEECH", "属领导讲话材料", "a leader's speech");

  /**
   * 所据规定不是法律、行政法规: where {@link DocumentFacts#ALREADY_PROVIDED} is so by other texts alone, of
   * which these rules do not speak.
   */
  static final Fact<Boolean> NEITHER_LAW_NOR_ADMINISTRATIVE_REGULATION =
      Fact.flag(
          "NEITHER_LAW_NOR_ADMINISTRATIVE_REGULATION",
          "所据规定不是法律、行政法规",
          "provided for neither by a law nor by an administrative regulation");

  private Vocabulary() {}
}
