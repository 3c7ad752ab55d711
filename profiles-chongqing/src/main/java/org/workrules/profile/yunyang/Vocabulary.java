package org.workrules.profile.yunyang;

import org.workrules.api.actor.Bodies;
import org.workrules.api.actor.Body;
import org.workrules.api.actor.Role;
import org.workrules.api.actor.Roles;
import org.workrules.api.document.DocumentFacts;
import org.workrules.api.matter.Matter;
import org.workrules.api.matter.Requirement;
import org.workrules.api.procedure.Act;
import org.workrules.api.procedure.ChainSubject;
import org.workrules.api.rule.Fact;
import org.workrules.api.rule.Facts;
import org.workrules.api.rule.Option;
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

  /** 有关分管副县长: the deputies in whose portfolios a normative document is. */
  static final Role DEPUTIES_IN_CHARGE_CONCERNED =
      Role.of(
              "DEPUTIES_IN_CHARGE_CONCERNED",
              "有关分管副{县}长",
              "deputy {county} heads in charge concerned")
          .within(Roles.DEPUTY_COUNTY_HEAD_IN_CHARGE);

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

  /** 被指定的部门: the one that the government designates to draft (Art. 19) or supervise (Art. 42). */
  static final Body DESIGNATED_DEPARTMENT =
      Body.of("DESIGNATED_DEPARTMENT", "被指定的部门", "designated department");

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

  // Meetings

  /** 县政府工作部门的主任、局长: members of the government (Art. 45). */
  static final Role WORKING_DEPARTMENT_HEAD =
      Role.of("WORKING_DEPARTMENT_HEAD", "{县}政府各工作部门主任、局长", "head of a working department")
          .within(Roles.DEPARTMENT_HEAD);

  /** 县委的领导同志 (Art. 45). */
  static final Role PARTY_COMMITTEE_LEADER =
      Role.of("PARTY_COMMITTEE_LEADER", "{县}委领导同志", "leader of the {county} Party committee");

  /** 县人大常委会的领导同志 (Art. 45). */
  static final Role CONGRESS_LEADER =
      Role.of(
          "CONGRESS_LEADER",
          "{县}人大常委会领导同志",
          "leader of the standing committee of the {county} people's congress");

  /** 县政协的领导同志 (Art. 45). */
  static final Role CPPCC_LEADER =
      Role.of("CPPCC_LEADER", "{县}政协领导同志", "leader of the {county} CPPCC committee");

  /** 县法院负责人, not only its head (Art. 45). */
  static final Role COURT_LEADER =
      Role.of("COURT_LEADER", "{县}法院负责人", "leader of the {county} court");

  /** 县检察院负责人, not only its head (Art. 45). */
  static final Role PROCURATORATE_LEADER =
      Role.of("PROCURATORATE_LEADER", "{县}检察院负责人", "leader of the {county} procuratorate");

  /** 县人武部负责人, not only its head (Art. 45). */
  static final Role ARMED_FORCES_DEPARTMENT_LEADER =
      Role.of(
          "ARMED_FORCES_DEPARTMENT_LEADER",
          "{县}人武部负责人",
          "leader of the {county} armed forces department");

  /** 在云市直属机构主要负责人: of the municipality's agencies in Yunyang (Art. 45). */
  static final Role MUNICIPAL_AGENCY_HEAD =
      Role.of(
          "MUNICIPAL_AGENCY_HEAD", "在云市直属机构主要负责人", "head of a municipal agency in the {county}");

  /** 人民团体主要负责人 (Art. 45). */
  static final Role PEOPLES_ORGANISATION_HEAD =
      Role.of("PEOPLES_ORGANISATION_HEAD", "人民团体主要负责人", "head of a people's organisation");

  /** 金融保险机构主要负责人 (Art. 45). */
  static final Role FINANCIAL_INSTITUTION_HEAD =
      Role.of(
          "FINANCIAL_INSTITUTION_HEAD",
          "金融保险机构主要负责人",
          "head of a financial or insurance institution");

  /** 县政府法律顾问 (Art. 45). */
  static final Role LEGAL_ADVISER =
      Role.of("LEGAL_ADVISER", "{县}政府的法律顾问", "legal adviser to the {county} government");

  /** 特邀监察员 (Art. 45). */
  static final Role SPECIAL_SUPERVISOR =
      Role.of("SPECIAL_SUPERVISOR", "特邀监察员", "specially invited supervisor");

  /** 县人大常委会负责常务工作的领导 (Art. 46). */
  static final Role CONGRESS_EXECUTIVE_LEADER =
      Role.of(
              "CONGRESS_EXECUTIVE_LEADER",
              "{县}人大常委会负责常务工作的领导同志",
              "leader in charge of the day-to-day work of the standing committee of the {county}"
                  + " people's congress")
          .within(CONGRESS_LEADER);

  /** 县政协负责常务工作的领导 (Art. 46). */
  static final Role CPPCC_EXECUTIVE_LEADER =
      Role.of(
              "CPPCC_EXECUTIVE_LEADER",
              "{县}政协负责常务工作的领导同志",
              "leader in charge of the day-to-day work of the {county} CPPCC committee")
          .within(CPPCC_LEADER);

  /** 县委办公室分管领导 (Art. 46). */
  static final Role PARTY_OFFICE_LEADER_IN_CHARGE =
      Role.of(
          "PARTY_OFFICE_LEADER_IN_CHARGE",
          "{县}委办公室分管领导",
          "leader in charge of the office of the {county} Party committee");

  /** 县统计局主要负责人 (Art. 46). */
  static final Role STATISTICS_BUREAU_HEAD =
      Role.of("STATISTICS_BUREAU_HEAD", "{县}统计局主要负责人", "head of the {county} statistics bureau")
          .within(Roles.DEPARTMENT_HEAD);

  /** 县政府新闻办负责人, not only its head (Art. 46). */
  static final Role INFORMATION_OFFICE_LEADER =
      Role.of(
          "INFORMATION_OFFICE_LEADER",
          "{县}政府新闻办负责人",
          "leader of the {county} government's information office");

  /** 与议题有关的其他单位主要负责人: of departments too, beside those that always attend (Art. 46). */
  static final Role OTHER_CONCERNED_UNIT_HEAD =
      Role.of(
          "OTHER_CONCERNED_UNIT_HEAD",
          "与议题有关的其他单位主要负责人",
          "head of another unit that the topic concerns");

  /** 根据需要确定的列席人员: the text names nobody (Art. 47). */
  static final Role WHOEVER_IS_NEEDED =
      Role.of("WHOEVER_IS_NEEDED", "根据需要确定的人员", "whoever is chosen by need");

  /** 会议主持人确定的参会人员 (Art. 48). */
  static final Role CHOSEN_BY_CHAIR =
      Role.of("CHOSEN_BY_CHAIR", "会议主持人确定的人员", "whoever the chair chooses");

  /** 县政府办公室相关班子成员 (Art. 48). */
  static final Role CONCERNED_OFFICE_LEADER =
      Role.of(
              "CONCERNED_OFFICE_LEADER",
              "{县}政府办公室相关的班子成员",
              "leader of the {county} government office concerned")
          .within(Roles.OFFICE_LEADER);

  /** 主持会议的常务副县长 (Art. 49). */
  static final Role CHAIRING_EXECUTIVE_DEPUTY =
      Role.of(
              "CHAIRING_EXECUTIVE_DEPUTY",
              "主持该次会议的常务副{县}长",
              "executive deputy {county} head who chairs the meeting")
          .within(Roles.EXECUTIVE_DEPUTY_COUNTY_HEAD);

  /** 本单位分管副职 (Art. 49). */
  static final Role UNIT_DEPUTY_IN_CHARGE =
      Role.of("UNIT_DEPUTY_IN_CHARGE", "本单位分管副职", "deputy in charge in the absentee's own unit")
          .within(Roles.UNIT_LEADER);

  /** 县政府办公室联系班子成员 (Art. 51). */
  static final Role OFFICE_LEADER_IN_CONTACT =
      Role.of(
              "OFFICE_LEADER_IN_CONTACT",
              "{县}政府办公室联系班子成员",
              "leader of the {county} government office in contact")
          .within(Roles.OFFICE_LEADER);

  /** 负责该项工作的单位: which handles a thematic meeting (Art. 50). */
  static final Body UNIT_IN_CHARGE =
      Body.of("UNIT_IN_CHARGE", "负责这项工作的单位", "unit in charge of the work");

  /** 学习、传达和研究贯彻 (Art. 46). */
  static final Act STUDY_CONVEY_AND_CONSIDER =
      Act.of(
              "STUDY_CONVEY_AND_CONSIDER",
              "学习、传达和研究贯彻",
              "studies, conveys and considers how to carry out")
          .deciding();

  /** 学习 (Art. 17). */
  static final Act LEARN = Act.of("LEARN", "学习", "studies");

  /** 在研究讨论议题前安排 (Art. 46). */
  static final Act ARRANGE_BEFORE_TOPICS =
      Act.of("ARRANGE_BEFORE_TOPICS", "在讨论议题之前安排", "arranges before its topics");

  /** 研究解决 (Art. 47). */
  static final Act CONSIDER_AND_RESOLVE =
      Act.of("CONSIDER_AND_RESOLVE", "研究解决", "considers and resolves").deciding();

  /** 安排部署 (Art. 47). */
  static final Act ARRANGE_AND_DEPLOY =
      Act.of("ARRANGE_AND_DEPLOY", "安排部署", "arranges and deploys");

  /** 分析总结 (Art. 47). */
  static final Act ANALYSE_AND_SUM_UP =
      Act.of("ANALYSE_AND_SUM_UP", "分析总结", "analyses and sums up");

  /** 研究部署 (Art. 47). */
  static final Act CONSIDER_AND_ARRANGE =
      Act.of("CONSIDER_AND_ARRANGE", "研究部署", "considers and arranges").deciding();

  /** 处理 (Art. 48). */
  static final Act DEAL_WITH = Act.of("DEAL_WITH", "处理", "deals with").deciding();

  /** 建议提出议题 (Art. 47). */
  static final Act SUGGEST_TOPIC = Act.of("SUGGEST_TOPIC", "建议提出议题", "suggests the topic");

  /** 审核确定议题 (Art. 47). */
  static final Act CHECK_AND_DETERMINE_TOPIC =
      Act.of("CHECK_AND_DETERMINE_TOPIC", "审核确定议题", "checks and determines the topic");

  /** 牵头 (Art. 50). */
  static final Act TAKE_THE_LEAD = Act.of("TAKE_THE_LEAD", "牵头", "takes the lead");

  /** 具体承办 (Art. 50). */
  static final Act HOST = Act.of("HOST", "具体承办", "hosts the meeting");

  /** 审查: of a meeting (Art. 51). */
  static final Act SCRUTINISE = Act.of("SCRUTINISE", "审查", "scrutinises");

  /** 集体学法 (Art. 17, 46). */
  static final Matter LAW_STUDY = Matter.of("LAW_STUDY", "集体学法", "study of the law");

  /** 集体学习 (Art. 46). */
  static final Matter COLLECTIVE_STUDY = Matter.of("COLLECTIVE_STUDY", "集体学习", "collective study");

  /** 专题党风廉政建设 (Art. 46). */
  static final Matter INTEGRITY_EDUCATION =
      Matter.of("INTEGRITY_EDUCATION", "专题党风廉政建设", "integrity of Party and government");

  /** 党性党纪教育 (Art. 46). */
  static final Matter PARTY_DISCIPLINE_EDUCATION =
      Matter.of("PARTY_DISCIPLINE_EDUCATION", "党性党纪教育", "education in Party spirit and discipline");

  /** 提请县人大及其常委会审议的规范性文件草案 (Art. 46). */
  static final Matter DRAFTS_TO_PEOPLES_CONGRESS =
      Matter.of(
          "DRAFTS_TO_PEOPLES_CONGRESS",
          "提请{县}人大及其常委会审议的规范性文件草案",
          "draft normative documents for the {county} people's congress");

  /** 国土空间总体规划 (Art. 46). */
  static final Matter TERRITORIAL_PLAN =
      Matter.of("TERRITORIAL_PLAN", "国土空间总体规划", "overall territorial plan");

  /** 城市控制性详细规划 (Art. 46). */
  static final Matter DETAILED_URBAN_PLAN =
      Matter.of("DETAILED_URBAN_PLAN", "城市控制性详细规划", "detailed urban control plan");

  /** 重要资源开发利用总体规划 (Art. 46). */
  static final Matter RESOURCE_DEVELOPMENT_PLAN =
      Matter.of(
          "RESOURCE_DEVELOPMENT_PLAN", "重要资源开发利用总体规划", "overall plan for important resources");

  /** 重点专项规划 (Art. 46). */
  static final Matter KEY_SPECIAL_PLANS =
      Matter.of("KEY_SPECIAL_PLANS", "重点专项规划", "key special plans");

  /** 区域发展规划 (Art. 46). */
  static final Matter REGIONAL_PLANS =
      Matter.of("REGIONAL_PLANS", "区域发展规划", "regional development plans");

  /** 政府定价的重要商品、服务价格 (Art. 46). */
  static final Matter GOVERNMENT_PRICES =
      Matter.of(
          "GOVERNMENT_PRICES",
          "政府定价的重要商品、服务价格",
          "prices of important goods and services that the government sets");

  /** 征收、征地补偿标准和实施办法 (Art. 46). */
  static final Matter LAND_COMPENSATION =
      Matter.of(
          "LAND_COMPENSATION",
          "征收、征地的补偿标准和实施办法",
          "standards and measures of compensation for expropriation");

  /** 重要资源配置 (Art. 46). */
  static final Matter RESOURCE_ALLOCATION =
      Matter.of("RESOURCE_ALLOCATION", "重要资源配置", "allocation of important resources");

  /** 涉及全局性工作的重大事项 (Art. 46). */
  static final Matter OVERALL_MATTERS =
      Matter.of("OVERALL_MATTERS", "涉及全局性工作的重大事项", "major matters of the overall work");

  /** 重要项目安排 (Art. 46). */
  static final Matter IMPORTANT_PROJECTS =
      Matter.of("IMPORTANT_PROJECTS", "重要项目安排", "arrangement of important projects");

  /** 重大经济事项 (Art. 46). */
  static final Matter MAJOR_ECONOMIC_MATTERS =
      Matter.of("MAJOR_ECONOMIC_MATTERS", "重大经济事项", "major economic matters");

  /** 政府专项资金的规模和使用方向 (Art. 46). */
  static final Matter SPECIAL_FUNDS =
      Matter.of(
          "SPECIAL_FUNDS",
          "政府专项资金的规模和使用方向",
          "size and overall use of the government's special funds");

  /** 县级财力安排的重点专项设立 (Art. 46). */
  static final Matter KEY_SPECIAL_FUND =
      Matter.of(
          "KEY_SPECIAL_FUND",
          "{县}级财力安排的重点专项的设立",
          "setting up of key special items from the {county}'s own funds");

  /** 县属一级国有企业设立、重组、整合 (Art. 46). */
  static final Matter STATE_ENTERPRISES =
      Matter.of(
          "STATE_ENTERPRISES",
          "{县}属一级国有企业的设立、重组、整合",
          "setting up and reorganisation of first-tier state enterprises of the {county}");

  /** 年度投融资计划的制定和调整 (Art. 46). */
  static final Matter INVESTMENT_AND_FINANCING_PLAN =
      Matter.of(
          "INVESTMENT_AND_FINANCING_PLAN",
          "年度投融资计划的制定和调整",
          "making and adjusting of the annual investment and financing plan");

  /** 重点项目三年滚动规划的编制 (Art. 46). */
  static final Matter ROLLING_PROJECT_PLAN =
      Matter.of(
          "ROLLING_PROJECT_PLAN",
          "重点项目三年滚动规划的编制",
          "drawing up of the three-year rolling plan of key projects");

  /** 年度重点建设项目和前期项目的清单 (Art. 46). */
  static final Matter KEY_PROJECT_LIST =
      Matter.of(
          "KEY_PROJECT_LIST",
          "年度重点建设项目清单和重点前期项目清单的编制",
          "drawing up of the annual lists of key projects");

  /** 年度重点项目清单的调整 (Art. 46). */
  static final Matter KEY_PROJECT_LIST_ADJUSTMENT =
      Matter.of(
          "KEY_PROJECT_LIST_ADJUSTMENT",
          "年度重点项目清单的调整",
          "adjustment of the annual list of key projects");

  /** 招商引资项目 (Art. 46). */
  static final Matter INVESTMENT_PROMOTION =
      Matter.of("INVESTMENT_PROMOTION", "招商引资项目", "projects of investment promotion");

  /** 战略合作协议 (Art. 46). */
  static final Matter STRATEGIC_AGREEMENTS =
      Matter.of("STRATEGIC_AGREEMENTS", "战略合作协议", "agreements on strategic cooperation");

  /** 干部奖励: narrower than awards to anybody (Art. 46). */
  static final Matter OFFICIALS_AWARDS =
      Matter.of("OFFICIALS_AWARDS", "干部奖励", "awards to officials");

  /** 跨行业、跨系统的重大问题 (Art. 47). */
  static final Matter CROSS_SECTOR_ISSUES =
      Matter.of("CROSS_SECTOR_ISSUES", "跨行业、跨系统的重大问题", "major issues across sectors and systems");

  /** 政府阶段工作情况 (Art. 47). */
  static final Matter PERIODIC_WORK_INFORMATION =
      Matter.of(
          "PERIODIC_WORK_INFORMATION", "政府阶段工作情况", "how the government's work of a period stands");

  /** 政府阶段性工作任务 (Art. 47). */
  static final Matter PERIODIC_TASKS =
      Matter.of("PERIODIC_TASKS", "政府阶段性工作任务", "the government's tasks of a period");

  /** 本季度重点工作 (Art. 47). */
  static final Matter QUARTERS_KEY_WORK =
      Matter.of("QUARTERS_KEY_WORK", "本季度重点工作", "key work of the quarter");

  /** 全县性重要活动的协调实施 (Art. 48). */
  static final Matter COUNTY_WIDE_ACTIVITIES =
      Matter.of(
          "COUNTY_WIDE_ACTIVITIES",
          "全{县}性重要活动的协调实施",
          "coordination of important {county}-wide activities");

  /** 重大项目建设的协调实施 (Art. 48). */
  static final Matter MAJOR_PROJECT_COORDINATION =
      Matter.of("MAJOR_PROJECT_COORDINATION", "重大项目建设的协调实施", "coordination of major projects");

  /** 属临时召开 (Art. 46). */
  static final Fact<Boolean> EXTRAORDINARY =
      Fact.flag("EXTRAORDINARY", "属临时召开", "it is an extra session");

  /** 需要购地自建 (Art. 46). */
  static final Fact<Boolean> BUYS_LAND =
      Fact.flag("BUYS_LAND", "需要购地自建", "land is to be bought and built on");

  /** 租用政府厂房不少于1.5万平方米 (Art. 46). */
  static final Fact<Boolean> RENTS_LARGE_PLANT =
      Fact.flag(
          "RENTS_LARGE_PLANT",
          "租用政府厂房不少于1.5万平方米",
          "15,000 square metres or more of government plant are to be rented");

  /** 需要配置重要资源 (Art. 46). */
  static final Fact<Boolean> NEEDS_IMPORTANT_RESOURCES =
      Fact.flag("NEEDS_IMPORTANT_RESOURCES", "需要配置重要资源", "important resources are to be allocated");

  /** 以县政府名义对外签订 (Art. 46). */
  static final Fact<Boolean> SIGNED_IN_GOVERNMENTS_NAME =
      Fact.flag(
          "SIGNED_IN_GOVERNMENTS_NAME",
          "以{县}政府名义对外签署",
          "it is signed in the {county} government's name");

  /** 着眼改革发展稳定大局 (Art. 46). */
  static final Fact<Boolean> SERVES_REFORM_DEVELOPMENT_STABILITY =
      Fact.requirement(
          "SERVES_REFORM_DEVELOPMENT_STABILITY",
          "着眼改革发展稳定大局",
          "it serves reform, development and stability");

  /** 立足解决实际问题 (Art. 46). */
  static final Fact<Boolean> SOLVES_PRACTICAL_PROBLEMS =
      Fact.requirement(
          "SOLVES_PRACTICAL_PROBLEMS", "立足解决实际问题", "it is to solve practical problems");

  /** 代会的是本单位分管副职 (Art. 49). */
  static final Fact<Boolean> SUBSTITUTE_IS_DEPUTY_IN_CHARGE =
      Fact.requirement(
          "SUBSTITUTE_IS_DEPUTY_IN_CHARGE",
          "代会的是本单位分管副职",
          "the substitute is the deputy in charge of the same unit");

  /** 属县政府领导职权范围内的事项: wider than the deputies' (Art. 51). */
  static final Fact<Boolean> WITHIN_LEADERS_POWERS =
      Fact.flag(
          "WITHIN_LEADERS_POWERS",
          "属{县}政府领导自己有权决定、审批的事项",
          "within the powers of a {county} leader");

  /** 需要统筹协调: what a leader may bring to a thematic meeting for all that (Art. 48). */
  static final Fact<Boolean> NEEDS_COORDINATION =
      Fact.flag("NEEDS_COORDINATION", "需要统筹协调的重要事项", "an important matter to be coordinated");

  /** 要求乡镇（街道）分管领导参加: below their heads (Art. 51). */
  static final Fact<Boolean> INVITES_TOWNSHIP_LEADERS_IN_CHARGE =
      Fact.flag(
          "INVITES_TOWNSHIP_LEADERS_IN_CHARGE",
          "要求乡镇（街道）分管领导参加",
          "leaders in charge in townships are to attend");

  /** 能合并或者套开 (Art. 51). */
  static final Fact<Boolean> MERGER_POSSIBLE =
      Fact.flag("MERGER_POSSIBLE", "能与别的会议合并或者套开", "it could be merged with another meeting");

  /** 就同一事项议而不决、反复开会 (Art. 51). */
  static final Fact<Boolean> MET_REPEATEDLY_WITHOUT_DECISION =
      Fact.flag(
          "MET_REPEATEDLY_WITHOUT_DECISION",
          "就同一事项议而不决、反复开会",
          "meetings are held again and again without a decision");

  /** 已通过完备性审核 (Art. 20). */
  static final Fact<Boolean> COMPLETENESS_REVIEWED =
      Fact.requirement("COMPLETENESS_REVIEWED", "已通过完备性审核", "its completeness has been reviewed");

  /** 没有必要形成会议纪要 (Art. 50, 56). */
  static final Fact<Boolean> MINUTES_NOT_NEEDED =
      Fact.flag("MINUTES_NOT_NEEDED", "没有必要形成会议纪要", "minutes are not needed");

  /** 议题的完备性审核: completeness review of a topic (Art. 20). */
  static final RulingSubject TOPIC_COMPLETENESS_REVIEW =
      RulingSubject.of(
          Stage.AGENDA, "TOPIC_COMPLETENESS_REVIEW", "议题的完备性审核", "completeness review of a topic");

  /** 提倡合并、套开 (Art. 51). */
  static final Ruling MERGER_ENCOURAGED =
      Ruling.consequence("MERGER_ENCOURAGED", "提倡合并、套开", "merging is encouraged");

  // Decisions

  /** 来不及开会的紧急处置: who deals with what cannot wait for a meeting (Art. 6). */
  static final ChainSubject URGENT_HANDLING =
      ChainSubject.of(
          "URGENT_HANDLING", "来不及开会的紧急处置", "urgent handling before a meeting can be held");

  /** 协调处理 (Art. 6). */
  static final Act COORDINATE_AND_HANDLE =
      Act.of("COORDINATE_AND_HANDLE", "协调处理", "coordinates and handles").deciding();

  /** 紧急处理后向县长报告 (Art. 6). */
  static final Requirement URGENT_REPORT =
      Requirement.after(
          "URGENT_REPORT", "紧急处置后向{县}长报告", "report to the {county} head after urgent handling");

  /** 县司法局和县政府办公室各自的审查、审核: the text joins them and gives no order (Art. 20). */
  static final Act REVIEW_LEGALITY_OR_COMPLETENESS =
      Act.of(
          "REVIEW_LEGALITY_OR_COMPLETENESS",
          "分别审查合法性、审核完备性",
          "review the legality and the completeness respectively");

  /** 贯彻宏观调控、改革开放的重大政策措施: not the public policies of article 46 (Art. 24). */
  static final Matter NATIONAL_POLICIES =
      Matter.of(
          "NATIONAL_POLICIES",
          "贯彻宏观调控、改革开放的重大政策措施",
          "major policies that carry out macro-control, reform and opening up");

  /** 重大国有资产处置: not of any state assets (Art. 24). */
  static final Matter MAJOR_STATE_ASSETS =
      Matter.of("MAJOR_STATE_ASSETS", "重大国有资产处置", "disposal of major state assets");

  /** 须报县委审定 (Art. 24). */
  static final Fact<Boolean> NEEDS_PARTY_COMMITTEES_APPROVAL =
      Fact.flag(
          "NEEDS_PARTY_COMMITTEES_APPROVAL",
          "须报{县}委审定",
          "it needs the approval of the {county} Party committee");

  /** 须报县人大及其常委会审定 (Art. 24). */
  static final Fact<Boolean> NEEDS_CONGRESS_APPROVAL =
      Fact.flag(
          "NEEDS_CONGRESS_APPROVAL",
          "须报{县}人大及其常委会审定",
          "it needs the approval of the {county} people's congress");

  /** 可能存在经济、社会、环境、安全等方面的风险 (Art. 25). */
  static final Fact<Boolean> MAY_BRING_RISKS =
      Fact.flag(
          "MAY_BRING_RISKS",
          "可能有经济、稳定、生态、安全等方面的风险",
          "it may bring risks to the economy, stability, the environment or safety");

  /** 市规范性文件管理办法的权限和程序 (Art. 19). */
  static final Requirement MUNICIPAL_DOCUMENT_PROCEDURE =
      Requirement.before(
          "MUNICIPAL_DOCUMENT_PROCEDURE",
          "依市规范性文件管理办法制定",
          "making it by the municipality's measures on normative documents");

  /** 市重大行政决策程序规定和县的实施意见 (Art. 23). */
  static final Requirement MUNICIPAL_DECISION_PROCEDURE =
      Requirement.before(
          "MUNICIPAL_DECISION_PROCEDURE",
          "依重大行政决策程序规定办理",
          "deciding it by the municipality's provisions on major decisions");

  /** 与政策文件同步的解读方案和材料 (Art. 32). */
  static final Requirement INTERPRETATION_PAPERS =
      Requirement.before(
          "INTERPRETATION_PAPERS", "同步准备解读方案和材料", "plan and material of interpretation in step");

  /** 部门文件的备案审查 (Art. 19). */
  static final Requirement FILING_REVIEW =
      Requirement.after("FILING_REVIEW", "备案审查", "review of what has been filed");

  /** 规范性文件的公开发布: without it the document is no basis of administration (Art. 21). */
  static final Requirement PUBLICATION =
      Requirement.after("PUBLICATION", "规范性文件的公开发布", "publication of the normative document");

  /** 贯彻落实 (Art. 28, 41). */
  static final Requirement IMPLEMENTATION =
      Requirement.after("IMPLEMENTATION", "决策的贯彻落实", "carrying out of the decision");

  /** 执行情况的跟踪反馈 (Art. 28, 41). */
  static final Requirement IMPLEMENTATION_FEEDBACK =
      Requirement.after(
          "IMPLEMENTATION_FEEDBACK", "执行情况的跟踪和反馈", "feedback on how it is carried out");

  /** 报市政府和县人大常委会备案审查 (Art. 18). */
  static final Act FILE_WITH_MUNICIPALITY_AND_CONGRESS =
      Act.of(
          "FILE_WITH_MUNICIPALITY_AND_CONGRESS",
          "报市政府和{县}人大常委会备案审查",
          "files it for review with the municipal government and the standing committee of the"
              + " {county} people's congress");

  /** 报县政府备案 (Art. 19). */
  static final Act FILE_WITH_GOVERNMENT =
      Act.of("FILE_WITH_GOVERNMENT", "报{县}政府备案", "files it with the {county} government");

  /** 备案审查 (Art. 19). */
  static final Act REVIEW_FILED_DOCUMENT =
      Act.of("REVIEW_FILED_DOCUMENT", "备案审查", "reviews what has been filed");

  /** 遵守市规范性文件管理办法的权限和程序 (Art. 19). */
  static final Act FOLLOW_MUNICIPAL_MEASURES =
      Act.of(
          "FOLLOW_MUNICIPAL_MEASURES",
          "遵守市规范性文件管理办法的权限和程序",
          "keeps to the powers and the procedure of the municipality's measures");

  /** 向社会公开 (Art. 21). */
  static final Act PUBLISH = Act.of("PUBLISH", "向社会公开", "publishes");

  /** 落实市的程序规定和县的实施意见 (Art. 23). */
  static final Act FOLLOW_DECISION_PROCEDURE =
      Act.of(
          "FOLLOW_DECISION_PROCEDURE",
          "落实市的重大行政决策程序规定和{县}的实施意见",
          "carries out the municipality's provisions on major decisions and the {county}'s own");

  /** 目录化管理 (Art. 23). */
  static final Act MANAGE_BY_CATALOGUE =
      Act.of("MANAGE_BY_CATALOGUE", "实行目录管理", "manages by catalogue");

  /** 按程序报送 (Art. 24). */
  static final Act SUBMIT_BY_PROCEDURE =
      Act.of("SUBMIT_BY_PROCEDURE", "按程序报送", "submits by the procedure");

  /** 座谈会、书面征求意见、听证会、问卷调查、民意调查、实地走访 (Art. 25). */
  static final Act HEAR_IN_CHOSEN_WAYS =
      Act.of(
          "HEAR_IN_CHOSEN_WAYS",
          "选用座谈、书面、听证、问卷、民调、走访等方式听取意见",
          "hears opinions at meetings or hearings, in writing, by surveys, on visits or the like");

  /** 听取各方面的意见建议 (Art. 26). */
  static final Act HEAR_ALL_SIDES =
      Act.of(
          "HEAR_ALL_SIDES",
          "以座谈、听证等形式听取各方面意见",
          "hears all sides at meetings, hearings or the like");

  /** 了解对决策实施的意见建议 (Art. 27). */
  static final Act LEARN_OPINIONS =
      Act.of("LEARN_OPINIONS", "了解利益相关方和公众的意见", "learns what those affected and the public think");

  /** 跟踪和反馈执行情况 (Art. 28, 41). */
  static final Act TRACK_AND_FEED_BACK =
      Act.of("TRACK_AND_FEED_BACK", "跟踪和反馈执行情况", "tracks and feeds back how it is carried out");

  /** 公布 (Art. 30). */
  static final Act MAKE_PUBLIC = Act.of("MAKE_PUBLIC", "公布", "makes public");

  /** 同步准备、送审解读方案和材料 (Art. 32). */
  static final Act PREPARE_INTERPRETATION =
      Act.of(
          "PREPARE_INTERPRETATION",
          "与文件同步准备、送审和部署解读方案、材料",
          "prepares, submits and arranges plan and material of interpretation with the document");

  // Conduct: limits

  /** 纠正行政行为和化解争议的时间 (Art. 36). */
  static final LimitSubject CORRECTION_TIME =
      LimitSubject.of(
          "CORRECTION_TIME", "纠正行政行为、化解争议的时间", "time for correcting acts and settling disputes");

  /** 公众和舆论监督的处理时间 (Art. 37). */
  static final LimitSubject PUBLIC_OVERSIGHT_TIME =
      LimitSubject.of(
          "PUBLIC_OVERSIGHT_TIME",
          "公众和舆论监督的处理时间",
          "time for responding to oversight by the public and the media");

  // Conduct: chains

  /** 办公室班子成员的协助 (Art. 7). */
  static final ChainSubject OFFICE_SUPPORT =
      ChainSubject.of(
          "OFFICE_SUPPORT",
          "{县}政府办公室班子成员的协助",
          "support by the leaders of the {county} government office");

  /** 审计监督的行使 (Art. 9). */
  static final ChainSubject AUDIT_SUPERVISION =
      ChainSubject.of("AUDIT_SUPERVISION", "审计监督的行使", "who audits");

  /** 规范性文件的制定、修改和废止 (Art. 18). */
  static final ChainSubject NORMATIVE_DOCUMENT_MAKING =
      ChainSubject.of(
          "NORMATIVE_DOCUMENT_MAKING",
          "规范性文件的制定、修改和废止",
          "making, amending and abolishing of normative documents");

  /** 政务信息的报送 (Art. 28). */
  static final ChainSubject GOVERNMENT_AFFAIRS_INFORMATION =
      ChainSubject.of(
          "GOVERNMENT_AFFAIRS_INFORMATION",
          "政务信息的报送",
          "submission of information on government affairs");

  /** 社会关切的回应 (Art. 31). */
  static final ChainSubject RESPONSE_TO_CONCERNS =
      ChainSubject.of("RESPONSE_TO_CONCERNS", "社会关切的回应", "response to public concerns");

  /** 人大监督的接受 (Art. 34). */
  static final ChainSubject CONGRESS_OVERSIGHT =
      ChainSubject.of(
          "CONGRESS_OVERSIGHT", "接受{县}人大及其常委会监督", "oversight by the {county} people's congress");

  /** 政协民主监督的接受 (Art. 34). */
  static final ChainSubject CPPCC_OVERSIGHT =
      ChainSubject.of(
          "CPPCC_OVERSIGHT", "接受{县}政协民主监督", "oversight by the {county} CPPCC committee");

  /** 向老干部和代表委员的报告 (Art. 34): who reports; when, {@link #WORK_REPORT} says. */
  static final ChainSubject VETERANS_REPORT =
      ChainSubject.of(
          "VETERANS_REPORT",
          "向老干部和代表委员的报告",
          "report to retired officials, deputies and CPPCC members");

  /** 《政府工作报告》的分解落实 (Art. 40). */
  static final ChainSubject WORK_REPORT_BREAKDOWN =
      ChainSubject.of(
          "WORK_REPORT_BREAKDOWN",
          "《政府工作报告》的分解落实",
          "breaking down of the government work report into tasks");

  /** 上级部署和县里安排的执行 (Art. 58). */
  static final ChainSubject EXECUTION_OF_DEPLOYMENTS =
      ChainSubject.of(
          "EXECUTION_OF_DEPLOYMENTS",
          "上级部署和{县}委、{县}政府安排的执行",
          "execution of what superiors and the {county} have arranged");

  // Conduct: who

  /** AB角中的另一位副县长 (Art. 5). */
  static final Role COUNTERPART_DEPUTY =
      Role.of("COUNTERPART_DEPUTY", "AB角中的另一位副{县}长", "other deputy {county} head of the A/B pair")
          .within(Roles.DEPUTY_COUNTY_HEAD);

  /** 县审计局 (Art. 9). */
  static final Body AUDIT_BUREAU = Body.of("AUDIT_BUREAU", "{县}审计局", "{county} audit bureau");

  /** 市审计局 (Art. 9). */
  static final Body MUNICIPAL_AUDIT_BUREAU =
      Body.of("MUNICIPAL_AUDIT_BUREAU", "市审计局", "municipal audit bureau");

  /** 督查组 (Art. 42). */
  static final Body SUPERVISION_TEAM = Body.of("SUPERVISION_TEAM", "督查组", "supervision team");

  // Conduct: acts

  /** 协助处理日常工作 (Art. 7). */
  static final Act ASSIST_IN_DAILY_WORK =
      Act.of(
          "ASSIST_IN_DAILY_WORK",
          "协助处理{县}政府日常工作",
          "assists in the daily work of the {county} government");

  /** 主持办公室全面工作 (Art. 7). */
  static final Act RUN_THE_OFFICE =
      Act.of("RUN_THE_OFFICE", "主持{县}政府办公室全面工作", "runs the {county} government office");

  /** 协助副县长 (Art. 7). */
  static final Act ASSIST_DEPUTIES =
      Act.of(
          "ASSIST_DEPUTIES",
          "按分工协助各位副{县}长",
          "assists the deputy {county} heads by division of work");

  /** 参加县人大及其常委会会议 (Art. 8). */
  static final Act ATTEND_CONGRESS_MEETING =
      Act.of(
          "ATTEND_CONGRESS_MEETING",
          "参加{县}人大及其常委会会议",
          "attends the meeting of the {county} people's congress");

  /** 汇报某一方面的工作 (Art. 8). */
  static final Act REPORT_ON_ONE_FIELD =
      Act.of("REPORT_ON_ONE_FIELD", "就某一方面汇报工作", "reports on one field of work");

  /** 独立行使审计监督 (Art. 9). */
  static final Act AUDIT_INDEPENDENTLY =
      Act.of("AUDIT_INDEPENDENTLY", "独立行使审计监督", "audits independently");

  /** 适时制定 (Art. 18). */
  static final Act MAKE_NORMATIVE_DOCUMENT =
      Act.of("MAKE_NORMATIVE_DOCUMENT", "适时制定", "makes it in due time");

  /** 修改或者废止 (Art. 18). */
  static final Act AMEND_OR_ABOLISH =
      Act.of("AMEND_OR_ABOLISH", "修改或者废止", "amends or abolishes it");

  /** 经公报、网站、发布会和各类媒体公开 (Art. 21, 31): the lists of both articles. */
  static final Act DISCLOSE_IN_GAZETTE_AND_MEDIA =
      Act.of(
          "DISCLOSE_IN_GAZETTE_AND_MEDIA",
          "经政府公报、政府网站、新闻发布会和各类媒体等公开",
          "discloses it in the gazette, on the website, at press conferences, in the media and the"
              + " like");

  /** 政务信息报县政府和上级主管部门 (Art. 28). */
  static final Act SUBMIT_AFFAIRS_INFORMATION =
      Act.of(
          "SUBMIT_AFFAIRS_INFORMATION",
          "把政务信息报给{县}政府和上级主管部门",
          "submits information on government affairs to the {county} government and the competent"
              + " superior departments");

  /** 经网站、发布会和各类媒体公开 (Art. 31). */
  static final Act DISCLOSE_IN_MEDIA =
      Act.of(
          "DISCLOSE_IN_MEDIA",
          "经政府网站、新闻发布会和各类媒体等公开",
          "discloses it on the website, at press conferences, in the media and the like");

  /** 主动回应 (Art. 31). */
  static final Act RESPOND_TO_CONCERNS =
      Act.of(
          "RESPOND_TO_CONCERNS", "主动回应社会关切", "responds to public concerns on its own initiative");

  /** 听取县政协的意见和建议 (Art. 34). */
  static final Act HEAR_CPPCC =
      Act.of(
          "HEAR_CPPCC",
          "听取{县}政协的意见和建议",
          "hears the opinions and suggestions of the {county} CPPCC committee");

  /** 办理代表议案、建议、意见和政协提案 (Art. 34). */
  static final Act HANDLE_SUGGESTIONS_AND_PROPOSALS =
      Act.of(
          "HANDLE_SUGGESTIONS_AND_PROPOSALS",
          "办理代表议案、建议、意见和政协提案",
          "handles bills, suggestions and opinions of deputies and CPPCC proposals");

  /** 向离退休老干部和代表、委员报告工作 (Art. 34). */
  static final Act REPORT_TO_VETERANS_AND_DELEGATES =
      Act.of(
          "REPORT_TO_VETERANS_AND_DELEGATES",
          "向离退休老干部和代表、委员报告工作",
          "reports on its work to retired officials, deputies and CPPCC members");

  /** 听取各方意见 (Art. 34). */
  static final Act HEAR_OPINIONS =
      Act.of("HEAR_OPINIONS", "听取各方意见", "hears opinions from all sides");

  /** 带头出庭应诉 (Art. 35). */
  static final Act LEAD_COURT_APPEARANCE =
      Act.of("LEAD_COURT_APPEARANCE", "带头出庭应诉", "takes the lead in appearing in court");

  /** 公布处理结果 (Art. 37). */
  static final Act PUBLISH_RESULT = Act.of("PUBLISH_RESULT", "公布处理结果", "publishes the result");

  /** 亲自阅处 (Art. 38). */
  static final Act READ_AND_HANDLE_IN_PERSON =
      Act.of("READ_AND_HANDLE_IN_PERSON", "亲自阅处", "reads and handles it in person");

  /** 协调处理信访问题 (Art. 38): not {@link #COORDINATE_AND_HANDLE}, which stands in for a meeting. */
  static final Act COORDINATE_PETITION =
      Act.of("COORDINATE_PETITION", "协调处理信访问题", "coordinates the handling of the petition");

  /** 明确重点工作安排 (Art. 40). */
  static final Act SET_KEY_WORK = Act.of("SET_KEY_WORK", "明确重点工作安排", "sets the key work");

  /** 细化措施 (Art. 40). */
  static final Act DETAIL_MEASURES = Act.of("DETAIL_MEASURES", "细化措施", "details the measures");

  /** 落实责任 (Art. 40). */
  static final Act ASSIGN_RESPONSIBILITY =
      Act.of("ASSIGN_RESPONSIBILITY", "落实责任", "assigns responsibility");

  /** 指定工作部门或者派出督查组 (Art. 42). */
  static final Act DESIGNATE_SUPERVISORS =
      Act.of(
          "DESIGNATE_SUPERVISORS",
          "指定工作部门或者派出督查组",
          "designates a department or sends a supervision team");

  /** 跟踪督办 (Art. 43). */
  static final Act FOLLOW_UP_CLOSELY = Act.of("FOLLOW_UP_CLOSELY", "跟踪督办", "follows up closely");

  // Conduct: matters

  /** 县政府决定的贯彻 (Art. 43). */
  static final Matter GOVERNMENT_DECISIONS =
      Matter.of(
          "GOVERNMENT_DECISIONS",
          "{县}政府决定的贯彻",
          "carrying out decisions of the {county} government");

  // Conduct: facts

  /** 在县人大及其常委会会议上报告 (Art. 8). */
  static final Fact<Boolean> AT_CONGRESS_MEETING =
      Fact.flag(
          "AT_CONGRESS_MEETING",
          "在{县}人大及其常委会会议上报告",
          "the report is made at a meeting of the {county} people's congress");

  /** 县政府委托工作部门负责人汇报 (Art. 8). */
  static final Fact<Boolean> ENTRUSTED_TO_DEPARTMENT =
      Fact.flag(
          "ENTRUSTED_TO_DEPARTMENT",
          "{县}政府委托工作部门负责人汇报某一方面工作",
          "the {county} government entrusts a department's leader with reporting on one field");

  /** 已不相适应 (Art. 18). */
  static final Fact<Boolean> NO_LONGER_SUITABLE =
      Fact.flag(
          "NO_LONGER_SUITABLE", "现有的规范性文件已不相适应", "the normative document in force no longer suits");

  /** 属县政府的工作部署 (Art. 28). */
  static final Fact<Boolean> WORK_DEPLOYMENT =
      Fact.flag(
          "WORK_DEPLOYMENT", "属{县}政府的工作部署", "an arrangement of work by the {county} government");

  /** 公开得全面、准确、具体 (Art. 31). */
  static final Fact<Boolean> DISCLOSED_FULLY =
      Fact.requirement(
          "DISCLOSED_FULLY", "公开得全面、准确、具体", "disclosed fully, accurately and in detail");

  /** 监督反映的问题重大 (Art. 37). */
  static final Fact<Boolean> MAJOR_ISSUE =
      Fact.flag(
          "MAJOR_ISSUE",
          "公众和舆论监督反映的问题重大",
          "oversight by the public and the media points to a major issue");

  /** 处理结果已向社会公布 (Art. 37). */
  static final Fact<Boolean> RESULT_PUBLISHED =
      Fact.requirement("RESULT_PUBLISHED", "处理结果已向社会公布", "the result has been published");

  /** 重要的群众来信 (Art. 38). */
  static final Option IMPORTANT_LETTER =
      Option.of("IMPORTANT_LETTER", "重要的群众来信", "an important letter");

  /** 重要信访问题 (Art. 38). */
  static final Option IMPORTANT_PETITION =
      Option.of("IMPORTANT_PETITION", "重要信访问题", "an important question of petitions");

  /** 其他信访事项: the rules do not say who deals with it. */
  static final Option OTHER_PETITION = Option.of("OTHER_PETITION", "其他信访事项", "another petition");

  /** 信访事项 (Art. 38). */
  static final Fact<Option> PETITION =
      Fact.choice(
          "PETITION", "信访事项", "petition", IMPORTANT_LETTER, IMPORTANT_PETITION, OTHER_PETITION);

  /** 县政府另外指定督查者 (Art. 42). */
  static final Fact<Boolean> SUPERVISORS_DESIGNATED =
      Fact.flag(
          "SUPERVISORS_DESIGNATED",
          "{县}政府指定工作部门或者派出督查组督查",
          "the {county} government designates a department or sends a team to supervise");

  /** 工作部门督查下级人民政府 (Art. 42). */
  static final Fact<Boolean> SUPERVISES_LOWER_GOVERNMENT =
      Fact.flag(
          "SUPERVISES_LOWER_GOVERNMENT",
          "{县}政府工作部门对下级人民政府开展督查",
          "a department of the {county} government supervises a lower government");

  /**
   * 与上级部署或者县里安排相违背 (Art. 58): wider than {@link
   * org.workrules.api.conduct.ConductFacts#AGAINST_DECISION}.
   */
  static final Fact<Boolean> AGAINST_DEPLOYMENTS =
      Fact.flag(
          "AGAINST_DEPLOYMENTS",
          "与上级部署或者{县}委、{县}政府安排相违背",
          "it goes against what superiors or the {county} have arranged");

  /** 事先已向县长请假 (Art. 59). */
  static final Fact<Boolean> HEAD_ASKED_FOR_LEAVE =
      Fact.requirement(
          "HEAD_ASKED_FOR_LEAVE",
          "事先已向{县}长请假",
          "the {county} head has been asked for leave beforehand");

  /** 外出考察 (Art. 59). */
  static final Fact<Boolean> STUDY_TOUR = Fact.flag("STUDY_TOUR", "属外出考察", "a study tour");

  /** 轻车简从、减少陪同、简化接待 (Art. 63). */
  static final Fact<Boolean> TRIP_KEPT_SIMPLE =
      Fact.requirement(
          "TRIP_KEPT_SIMPLE",
          "轻车简从、减少陪同、简化接待",
          "with few cars, little company and a simple reception");

  /** 乡镇（街道）负责人到交通站点或者辖区交界处迎送 (Art. 63). */
  static final Fact<Boolean> WELCOMED_BY_TOWNSHIP_LEADERS =
      Fact.flag(
          "WELCOMED_BY_TOWNSHIP_LEADERS",
          "乡镇（街道）负责人到车站、码头或者辖区交界处迎送",
          "township leaders meet or see off visitors at stations, wharves or boundaries");

  /** 参观名胜古迹、风景区 (Art. 63). */
  static final Fact<Boolean> VISITS_SCENIC_SPOT =
      Fact.flag(
          "VISITS_SCENIC_SPOT", "参观名胜古迹、风景区", "a place of interest or scenic spot is visited");

  /** 属工作需要 (Art. 63). */
  static final Fact<Boolean> NEEDED_FOR_WORK =
      Fact.flag("NEEDED_FOR_WORK", "属工作需要", "it is needed for work");

  /** 亲属或者身边工作人员搞特权 (Art. 67). */
  static final Fact<Boolean> RELATIVES_OR_STAFF_PRIVILEGED =
      Fact.flag(
          "RELATIVES_OR_STAFF_PRIVILEGED",
          "亲属或者身边工作人员搞特权",
          "relatives or close staff claim privileges");

  // Conduct: rulings

  /** 重大问题处理结果的公布 (Art. 37). */
  static final RulingSubject RESULT_PUBLICATION =
      RulingSubject.of(
          Stage.SPEAKING_OUT,
          "RESULT_PUBLICATION",
          "重大问题处理结果的公布",
          "publication of how a major issue was dealt with");

  /** 迎送 (Art. 63). */
  static final RulingSubject WELCOME_AND_FAREWELL =
      RulingSubject.of(
          Stage.CONDUCTING,
          "WELCOME_AND_FAREWELL",
          "乡镇（街道）负责人的迎送",
          "welcome and farewell by township leaders");

  /** 参观名胜古迹、风景区 (Art. 63). */
  static final RulingSubject SCENIC_SPOTS =
      RulingSubject.of(
          Stage.CONDUCTING, "SCENIC_SPOTS", "名胜古迹、风景区的参观", "visits to places of interest");

  /** 亲属和身边工作人员的特权 (Art. 67). */
  static final RulingSubject PRIVILEGES =
      RulingSubject.of(
          Stage.CONDUCTING,
          "PRIVILEGES",
          "亲属和身边工作人员的特权",
          "privileges of relatives and close staff");

  private Vocabulary() {}
}
