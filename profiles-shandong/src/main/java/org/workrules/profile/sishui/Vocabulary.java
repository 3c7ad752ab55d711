package org.workrules.profile.sishui;

import org.workrules.api.actor.Bodies;
import org.workrules.api.actor.Body;
import org.workrules.api.actor.Party;
import org.workrules.api.actor.Role;
import org.workrules.api.actor.Roles;
import org.workrules.api.matter.Matter;
import org.workrules.api.matter.Requirement;
import org.workrules.api.procedure.Act;
import org.workrules.api.procedure.ChainSubject;
import org.workrules.api.rule.Fact;
import org.workrules.api.rule.Option;
import org.workrules.api.ruling.Ruling;
import org.workrules.api.ruling.RulingSubject;
import org.workrules.api.ruling.RulingSubject.Stage;
import org.workrules.api.time.LimitSubject;

/** 本县用语: the words that these rules need beside the shared ones. */
final class Vocabulary {

  // Subjects of time limits

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

  /** 政务信息报送, art. 59. */
  static final LimitSubject INFORMATION_REPORT =
      LimitSubject.of("INFORMATION_REPORT", "政务信息报送", "report of government information");

  /** 专项督查报告, art. 66. */
  static final LimitSubject SUPERVISION_REPORT =
      LimitSubject.of("SUPERVISION_REPORT", "专项督查报告", "report of a special supervision");

  /** 遇重大紧急情况返岗, art. 74. */
  static final LimitSubject RETURN_TO_POST =
      LimitSubject.of("RETURN_TO_POST", "外出期间遇重大紧急情况返岗", "return to the post in a major emergency");

  /** 文件清理的时间, art. 56. */
  static final LimitSubject DOCUMENT_CLEAN_UP_TIME =
      LimitSubject.of("DOCUMENT_CLEAN_UP_TIME", "文件清理的时间", "time for cleaning up documents");

  // Subjects of chains

  /** 批示公文的转办, art. 50. */
  static final ChainSubject INSTRUCTED_DOCUMENT =
      ChainSubject.of(
          "INSTRUCTED_DOCUMENT",
          "领导批示公文的转办",
          "forwarding of a document with a leader's instruction");

  /** 专题会议的共同召集, art. 41. */
  static final ChainSubject JOINT_CONVENING =
      ChainSubject.of("JOINT_CONVENING", "会议的共同召集", "joint convening of a meeting");

  /** 部门主要负责人带头解读, art. 33. */
  static final ChainSubject INTERPRETATION_BY_HEADS =
      ChainSubject.of(
          "INTERPRETATION_BY_HEADS", "部门主要负责人带头解读", "interpretation by heads of departments");

  /** 文件清理, art. 56. */
  static final ChainSubject DOCUMENT_CLEAN_UP =
      ChainSubject.of("DOCUMENT_CLEAN_UP", "文件清理", "clean-up of documents");

  /** 政务信息的报送, art. 59. */
  static final ChainSubject INFORMATION_REPORTING =
      ChainSubject.of("INFORMATION_REPORTING", "政务信息的报送", "reporting of government information");

  /** 政务信息工作的指导和培训, art. 61. */
  static final ChainSubject INFORMATION_GUIDANCE =
      ChainSubject.of(
          "INFORMATION_GUIDANCE",
          "政务信息工作的指导和培训",
          "guidance and training on government information");

  /** 专项督查的分工, art. 66. */
  static final ChainSubject SPECIAL_SUPERVISION =
      ChainSubject.of(
          "SPECIAL_SUPERVISION", "专项督查的分工", "division of work in a special supervision");

  /** 意识形态工作责任的落实, art. 87. */
  static final ChainSubject IDEOLOGICAL_WORK =
      ChainSubject.of(
          "IDEOLOGICAL_WORK",
          "意识形态工作责任的落实",
          "carrying out the responsibility for ideological work");

  /** 领导出席活动的安排, art. 92. */
  static final ChainSubject LEADERS_AT_EVENTS =
      ChainSubject.of(
          "LEADERS_AT_EVENTS", "领导出席活动的安排", "arrangement of leaders' attendance at events");

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

  /** 专题会议涉及的资金、项目、机构编制, art. 41. */
  static final RulingSubject ALLOCATIONS_AT_MEETING =
      RulingSubject.of(
          Stage.CONFERRING,
          "ALLOCATIONS_AT_MEETING",
          "会议涉及的资金、项目、机构编制安排",
          "funds, projects and staffing at a meeting");

  /** 督查方案的审核, art. 66. */
  static final RulingSubject CHECK_OF_SUPERVISION_PLAN =
      RulingSubject.of(
          Stage.SUPERVISING,
          "CHECK_OF_SUPERVISION_PLAN",
          "督查方案的审核",
          "check of the plan of a supervision");

  /** 督查结果与年终考核, art. 68. */
  static final RulingSubject APPRAISAL_SCORE =
      RulingSubject.of(
          Stage.SUPERVISING,
          "APPRAISAL_SCORE",
          "督查结果与年终考核",
          "results of supervision in the annual appraisal");

  // Rulings

  /** 通报表扬, art. 68. */
  static final Ruling COMMENDED = Ruling.consequence("COMMENDED", "通报表扬", "commended by circular");

  /** 通报批评，视情督办、约谈, art. 68. */
  static final Ruling CRITICISED =
      Ruling.consequence(
          "CRITICISED",
          "通报批评，视情督办、约谈",
          "criticised by circular and, as the case may be, pressed or summoned");

  /** 按规定和权限加减分, art. 68. */
  static final Ruling SCORE_ADJUSTED =
      Ruling.consequence(
          "SCORE_ADJUSTED", "按规定和权限加减分", "points added or taken off under the rules");

  /** 责成书面检查或者通报批评, art. 74. */
  static final Ruling WRITTEN_REVIEW_OR_CRITICISM =
      Ruling.consequence(
          "WRITTEN_REVIEW_OR_CRITICISM",
          "责成书面检查或者通报批评",
          "made to write a self-criticism, or criticised by circular");

  /** 按有关规定严肃处理, art. 74. */
  static final Ruling DEALT_WITH_SEVERELY =
      Ruling.consequence("DEALT_WITH_SEVERELY", "按有关规定严肃处理", "dealt with severely under the rules");

  // Matters

  /** 经济社会发展的中长期规划, art. 27. */
  static final Matter MEDIUM_AND_LONG_TERM_PLANS =
      Matter.of(
          "MEDIUM_AND_LONG_TERM_PLANS", "经济社会发展中长期规划", "medium- and long-term development plans");

  /** 年度规划, art. 27: the text does not say 计划. */
  static final Matter PLANS_OF_THE_YEAR =
      Matter.of("PLANS_OF_THE_YEAR", "经济社会发展年度规划", "development plans of the year");

  /** 县级社会管理事务, art. 27. */
  static final Matter SOCIAL_ADMINISTRATION =
      Matter.of("SOCIAL_ADMINISTRATION", "{县}级社会管理事务", "social administration of the {county}");

  /** 重要政策措施, art. 27. */
  static final Matter IMPORTANT_POLICIES =
      Matter.of("IMPORTANT_POLICIES", "重要政策措施", "important policies");

  /** 重大建设项目, art. 27. */
  static final Matter MAJOR_CONSTRUCTION_PROJECTS =
      Matter.of("MAJOR_CONSTRUCTION_PROJECTS", "重大建设项目", "major construction projects");

  /** 全县经济社会发展重大规划, art. 39. */
  static final Matter MAJOR_DEVELOPMENT_PLANS =
      Matter.of(
          "MAJOR_DEVELOPMENT_PLANS",
          "全{县}经济社会发展重大规划",
          "major plans of the {county}'s economic and social development");

  /** 年度经济社会发展思路, art. 39. */
  static final Matter ANNUAL_ORIENTATION =
      Matter.of(
          "ANNUAL_ORIENTATION",
          "年度经济社会发展思路",
          "orientation of the year's economic and social development");

  /** 需提交县委常委会会议审议的文件, art. 39. */
  static final Matter DOCUMENTS_TO_PARTY_COMMITTEE =
      Matter.of(
          "DOCUMENTS_TO_PARTY_COMMITTEE",
          "需提交{县}委常委会会议审议的有关文件",
          "documents that go to the standing committee of the {county} Party committee");

  /** 上级规定上会的安全生产事项, art. 39. */
  static final Matter PRESCRIBED_WORK_SAFETY =
      Matter.of("PRESCRIBED_WORK_SAFETY", "上级规定上会的安全生产事项", "work safety, as superiors prescribe");

  /** 上级规定上会的生态环保事项, art. 39. */
  static final Matter PRESCRIBED_ECOLOGY =
      Matter.of(
          "PRESCRIBED_ECOLOGY",
          "上级规定上会的生态环保事项",
          "protection of the environment, as superiors prescribe");

  /** 上级规定上会的防汛抗旱事项, art. 39. */
  static final Matter PRESCRIBED_FLOOD_AND_DROUGHT =
      Matter.of(
          "PRESCRIBED_FLOOD_AND_DROUGHT",
          "上级规定上会的防汛抗旱事项",
          "floods and droughts, as superiors prescribe");

  /** 上级规定上会的耕地保护事项, art. 39. */
  static final Matter PRESCRIBED_FARMLAND =
      Matter.of(
          "PRESCRIBED_FARMLAND", "上级规定上会的耕地保护事项", "protection of farmland, as superiors prescribe");

  /** 上级规定上会的食品安全事项, art. 39. */
  static final Matter PRESCRIBED_FOOD_SAFETY =
      Matter.of("PRESCRIBED_FOOD_SAFETY", "上级规定上会的食品安全事项", "food safety, as superiors prescribe");

  /** 上级规定上会的消防安全事项, art. 39. */
  static final Matter PRESCRIBED_FIRE_SAFETY =
      Matter.of("PRESCRIBED_FIRE_SAFETY", "上级规定上会的消防安全事项", "fire safety, as superiors prescribe");

  /** 上级规定上会的法治政府建设事项, art. 39. */
  static final Matter PRESCRIBED_RULE_OF_LAW =
      Matter.of(
          "PRESCRIBED_RULE_OF_LAW",
          "上级规定上会的法治政府建设事项",
          "government under the rule of law, as superiors prescribe");

  /** 上级规定上会的政务公开事项, art. 39. */
  static final Matter PRESCRIBED_OPENNESS =
      Matter.of(
          "PRESCRIBED_OPENNESS",
          "上级规定上会的政务公开事项",
          "openness of government affairs, as superiors prescribe");

  /** 上级规定上会的教育工作事项, art. 39. */
  static final Matter PRESCRIBED_EDUCATION =
      Matter.of("PRESCRIBED_EDUCATION", "上级规定上会的教育工作事项", "education, as superiors prescribe");

  /** 上级规定上会的同类其他事项, art. 39. */
  static final Matter PRESCRIBED_OTHERS =
      Matter.of(
          "PRESCRIBED_OTHERS", "上级规定上会的其他专项事项", "other special matters that superiors prescribe");

  /** 须由常务会议解决的重要问题, art. 40. */
  static final Matter ISSUES_FOR_EXECUTIVE_MEETING =
      Matter.of(
          "ISSUES_FOR_EXECUTIVE_MEETING",
          "须由{县}政府常务会议解决的重要问题",
          "important issues that are to go on to the executive meeting");

  /** 请示事项中协商不成的分歧, art. 49. */
  static final Matter DISAGREEMENTS_ON_REQUESTS =
      Matter.of(
          "DISAGREEMENTS_ON_REQUESTS",
          "部门请示中协商不成的分歧",
          "disagreements on a request that consultation has not settled");

  /** 申请经费、追加预算, art. 49. */
  static final Matter FUNDING_REQUESTS =
      Matter.of(
          "FUNDING_REQUESTS", "部门和镇（街道）的经费申请", "requests of departments and townships for funds");

  /** 报县政府审批的公文, art. 50. */
  static final Matter DOCUMENTS_FOR_APPROVAL =
      Matter.of(
          "DOCUMENTS_FOR_APPROVAL",
          "报{县}政府审批的公文",
          "documents submitted for the {county} government's approval");

  /** 以县政府名义对外签订的合同、协议、备忘录、意向书, art. 53. */
  static final Matter CONTRACTS_IN_GOVERNMENTS_NAME =
      Matter.of(
          "CONTRACTS_IN_GOVERNMENTS_NAME",
          "以{县}政府名义对外签订的合同、协议等",
          "contracts and the like in the {county} government's name");

  /** 部门须向下级政府行文部署的工作, art. 55. */
  static final Matter WORK_ARRANGED_DOWNWARD =
      Matter.of(
          "WORK_ARRANGED_DOWNWARD",
          "部门须向下级政府行文部署的工作",
          "work that a department has to arrange with lower governments");

  /** 以县政府名义办的论坛、展会、节庆, art. 92. */
  static final Matter GOVERNMENT_EVENTS =
      Matter.of(
          "GOVERNMENT_EVENTS",
          "{县}政府主办的论坛、展会、节庆",
          "forums, fairs and festivals of the {county} government");

  /** 行政执法信息, art. 34. */
  static final Matter INFORMATION_ON_ENFORCEMENT =
      Matter.of(
          "INFORMATION_ON_ENFORCEMENT", "行政执法信息", "information on administrative enforcement");

  /** 政策和决策执行中的新情况、新问题, art. 60. */
  static final Matter INFORMATION_ON_CARRYING_OUT =
      Matter.of(
          "INFORMATION_ON_CARRYING_OUT",
          "政策和决策执行中的新情况、新问题",
          "what is new in carrying out policies and decisions");

  /** 全县发展的重要动态和重大情况, art. 60. */
  static final Matter INFORMATION_ON_DEVELOPMENTS =
      Matter.of(
          "INFORMATION_ON_DEVELOPMENTS",
          "全{县}发展的重要动态和重大情况",
          "important developments in the {county}");

  /** 社情民意和基层反映的重要问题, art. 60. */
  static final Matter INFORMATION_ON_PUBLIC_OPINION =
      Matter.of(
          "INFORMATION_ON_PUBLIC_OPINION",
          "社情民意和基层反映的重要问题",
          "public opinion and what the grass roots bring up");

  /** 特色做法和成功经验, art. 60. */
  static final Matter INFORMATION_ON_GOOD_PRACTICE =
      Matter.of("INFORMATION_ON_GOOD_PRACTICE", "特色做法和成功经验", "good practice and experience");

  /** 外地可供借鉴的思路、政策和举措, art. 60. */
  static final Matter INFORMATION_FROM_ELSEWHERE =
      Matter.of(
          "INFORMATION_FROM_ELSEWHERE",
          "外地可供借鉴的思路、政策和举措",
          "ideas, policies and measures from elsewhere");

  /** 上级部署的督查活动, art. 63. */
  static final Matter SUPERVISION_BY_SUPERIORS =
      Matter.of("SUPERVISION_BY_SUPERIORS", "上级部署的督查活动", "supervision that superiors arrange");

  /** 《政府工作报告》确定的任务和措施, art. 63. */
  static final Matter TASKS_OF_WORK_REPORT =
      Matter.of(
          "TASKS_OF_WORK_REPORT", "《政府工作报告》确定的任务和措施", "tasks set by the government work report");

  /** 县委、县政府重要会议的部署, art. 63. */
  static final Matter TASKS_OF_MEETINGS =
      Matter.of(
          "TASKS_OF_MEETINGS",
          "{县}委、{县}政府重要会议的部署",
          "tasks set by important meetings of the {county}");

  /** 县委、县政府重要文件的落实, art. 63. */
  static final Matter CARRYING_OUT_OF_DOCUMENTS =
      Matter.of(
          "CARRYING_OUT_OF_DOCUMENTS",
          "{县}委、{县}政府重要文件的落实",
          "carrying out important documents of the {county}");

  /** 重要审计结果的整改, art. 63. */
  static final Matter RECTIFICATION_AFTER_AUDIT =
      Matter.of("RECTIFICATION_AFTER_AUDIT", "重要审计结果的整改", "rectification after important audits");

  /** 县政府领导要求的其他督查, art. 63. */
  static final Matter SUPERVISION_ASKED_BY_LEADERS =
      Matter.of(
          "SUPERVISION_ASKED_BY_LEADERS",
          "{县}政府领导要求的其他督查",
          "other supervision that {county} leaders ask for");

  // Requirements

  /** 评估论证, art. 21 and 89. */
  static final Requirement ASSESSMENT = Requirement.before("ASSESSMENT", "评估论证", "assessment");

  /** 起草部门提请审议, art. 21. */
  static final Requirement DRAFTERS_SUBMISSION =
      Requirement.before(
          "DRAFTERS_SUBMISSION", "起草部门提请审议", "submission by the drafting department");

  /** 合理性论证, art. 28. */
  static final Requirement REASONABLENESS_ASSESSMENT =
      Requirement.before("REASONABLENESS_ASSESSMENT", "合理性论证", "assessment of the reasonableness");

  /** 听取人大代表意见建议, art. 29. */
  static final Requirement DEPUTIES_OPINIONS =
      Requirement.before(
          "DEPUTIES_OPINIONS", "听取人大代表意见建议", "hearing of deputies to the people's congress");

  /** 广泛听取意见建议, art. 29. */
  static final Requirement BROAD_HEARING_OF_OPINIONS =
      Requirement.before("BROAD_HEARING_OF_OPINIONS", "广泛听取各方意见建议", "broad hearing of opinions");

  /** 公布决策草案和依据, art. 33. */
  static final Requirement DRAFT_DISCLOSURE =
      Requirement.before(
          "DRAFT_DISCLOSURE", "公布决策草案和依据", "disclosure of the draft and its grounds");

  /** 研究论证, art. 42. */
  static final Requirement STUDY_OF_TOPIC =
      Requirement.before("STUDY_OF_TOPIC", "会前研究论证", "study before the meeting");

  /** 与相关部门协调一致, art. 42. */
  static final Requirement DEPARTMENTS_AGREEMENT =
      Requirement.before(
          "DEPARTMENTS_AGREEMENT", "与相关部门协调一致", "agreement with the departments concerned");

  /** 合规性审查, which art. 42 and 89 join to that of the legality. */
  static final Requirement COMPLIANCE_REVIEW =
      Requirement.before("COMPLIANCE_REVIEW", "合规性审查", "compliance review");

  /** 分管副县长确定, art. 42. */
  static final Requirement LEADERS_DETERMINATION =
      Requirement.before(
          "LEADERS_DETERMINATION",
          "分管副{县}长确定",
          "determination by the deputy {county} head in charge");

  /** 县长同意, art. 42. */
  static final Requirement COUNTY_HEADS_CONSENT =
      Requirement.before("COUNTY_HEADS_CONSENT", "{县}长同意", "consent of the {county} head");

  /** 分管县长签字同意, art. 49. */
  static final Requirement LEADERS_SIGNED_CONSENT =
      Requirement.before(
          "LEADERS_SIGNED_CONSENT",
          "分管副{县}长签字同意",
          "signed consent of the deputy {county} head in charge");

  /** 县财政局审核, art. 49. */
  static final Requirement FINANCE_REVIEW =
      Requirement.before("FINANCE_REVIEW", "{县}财政局审核", "review by the {county} finance bureau");

  /** 先调研后决策, art. 89. */
  static final Requirement MEMBERS_RESEARCH =
      Requirement.before("MEMBERS_RESEARCH", "决策者先行调研", "research by those who decide");

  /** 报市政府批准, art. 92. */
  static final Requirement SUPERIOR_APPROVAL =
      Requirement.after("SUPERIOR_APPROVAL", "报市政府批准", "approval of the city government");

  // Who acts

  /** 镇长（街道办事处主任）, art. 38. */
  static final Role TOWNSHIP_GOVERNMENT_HEAD =
      Role.of(
              "TOWNSHIP_GOVERNMENT_HEAD",
              "镇长（街道办事处主任）",
              "head of a township government or subdistrict office")
          .within(Roles.TOWNSHIP_HEAD);

  /** 中央、省、市属驻县单位主要负责人, art. 38. */
  static final Role RESIDENT_UNIT_HEAD =
      Role.of(
          "RESIDENT_UNIT_HEAD",
          "中央、省、市属驻{县}单位主要负责人",
          "head of a central, provincial or city unit in the {county}");

  /** 有关县属大型企业主要负责人, art. 38. */
  static final Role LARGE_ENTERPRISE_HEAD =
      Role.of(
          "LARGE_ENTERPRISE_HEAD",
          "有关{县}属大型企业主要负责人",
          "head of a large enterprise of the {county} concerned");

  /** 县纪委监委机关负责人, art. 38 and 39. */
  static final Role DISCIPLINE_COMMISSION_LEADER =
      Role.of(
          "DISCIPLINE_COMMISSION_LEADER",
          "{县}纪委监委机关负责人",
          "leader of the {county} commission for discipline and supervision");

  /** 县委有关部门负责人, art. 38 and 39. */
  static final Role PARTY_DEPARTMENT_LEADER =
      Role.of(
          "PARTY_DEPARTMENT_LEADER",
          "{县}委有关部门负责人",
          "leader of a department concerned of the {county} Party committee");

  /** 协助分管副县长工作的办公室副主任, art. 43. */
  static final Role ASSISTING_DEPUTY_OFFICE_DIRECTOR =
      Role.of(
              "ASSISTING_DEPUTY_OFFICE_DIRECTOR",
              "协助分管副{县}长的{县}政府办公室副主任",
              "deputy office director who assists the deputy {county} head in charge")
          .within(Roles.DEPUTY_OFFICE_DIRECTOR);

  /** 补位的领导成员, art. 8. */
  static final Role LEADER_STANDING_IN =
      Role.of("LEADER_STANDING_IN", "补位的{县}政府领导成员", "{county} leader who stands in")
          .within(Roles.COUNTY_LEADERS);

  /** 制发部门, art. 33. */
  static final Body ISSUING_DEPARTMENT =
      Body.of("ISSUING_DEPARTMENT", "制发部门", "issuing department");

  /** 其他联合发文部门, art. 33. */
  static final Body OTHER_ISSUING_DEPARTMENTS =
      Body.of("OTHER_ISSUING_DEPARTMENTS", "其他联合发文部门", "other issuing departments");

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

  /** 县人大常委会, art. 29. */
  static final Body PEOPLES_CONGRESS_STANDING_COMMITTEE =
      Body.of(
          "PEOPLES_CONGRESS_STANDING_COMMITTEE",
          "{县}人大常委会",
          "standing committee of the {county} people's congress");

  /** 县委常委会会议, art. 39. */
  static final Body PARTY_STANDING_COMMITTEE =
      Body.of(
          "PARTY_STANDING_COMMITTEE",
          "{县}委常委会会议",
          "standing committee of the {county} Party committee");

  /** 市政府, art. 92. */
  static final Body CITY_GOVERNMENT = Body.of("CITY_GOVERNMENT", "市政府", "city government");

  /** 上级审计机关, art. 10. */
  static final Body SUPERIOR_AUDIT_AUTHORITY =
      Body.of("SUPERIOR_AUDIT_AUTHORITY", "上级审计机关", "superior audit authority");

  /** 组织实施督查的部门, art. 66. */
  static final Body ORGANISING_DEPARTMENT =
      Body.of("ORGANISING_DEPARTMENT", "组织实施督查的部门", "department that carries out the supervision");

  // What they do

  /** 评估论证, art. 21. */
  static final Act ASSESS = Act.of("ASSESS", "评估论证", "assesses");

  /** 提请审议, art. 21. */
  static final Act SUBMIT_FOR_DELIBERATION =
      Act.of("SUBMIT_FOR_DELIBERATION", "提请审议", "submits it for deliberation");

  /** 审议, art. 21: what the executive meeting does first; which meeting decides, art. 27 says. */
  static final Act DELIBERATE_WHAT_IS_SUBMITTED =
      Act.of("DELIBERATE_WHAT_IS_SUBMITTED", "审议", "deliberates on what is submitted to it");

  /** 公布, art. 21. */
  static final Act PUBLISH = Act.of("PUBLISH", "公布", "publishes");

  /** 合理性论证评估, art. 28. */
  static final Act ASSESS_REASONABLENESS =
      Act.of("ASSESS_REASONABLENESS", "论证评估合理性", "assesses the reasonableness");

  /** 听取人大代表意见建议, art. 29. */
  static final Act HEAR_DEPUTIES =
      Act.of("HEAR_DEPUTIES", "听取人大代表意见建议", "hears deputies to the people's congress");

  /** 民主协商, art. 29. */
  static final Act CONSULT_DEMOCRATICALLY =
      Act.of("CONSULT_DEMOCRATICALLY", "开展民主协商", "consults democratically");

  /** 广泛听取意见建议, art. 29. */
  static final Act HEAR_BROADLY =
      Act.of("HEAR_BROADLY", "广泛听取各方意见建议", "hears opinions from all sides");

  /** 公布决策草案和依据, art. 33. */
  static final Act PUBLISH_DRAFT =
      Act.of("PUBLISH_DRAFT", "公布决策草案和依据", "publishes the draft and its grounds");

  /** 听取公众意见, art. 33. */
  static final Act HEAR_PUBLIC = Act.of("HEAR_PUBLIC", "广泛听取公众意见", "hears the public broadly");

  /** 向社会公开, art. 35. */
  static final Act DISCLOSE_TO_PUBLIC =
      Act.of("DISCLOSE_TO_PUBLIC", "向社会公开", "discloses it to the public");

  /** 提出公开意见, art. 32. */
  static final Act PROPOSE_DISCLOSURE =
      Act.of("PROPOSE_DISCLOSURE", "提出公开意见", "proposes whether to disclose");

  /** 复核, art. 32. */
  static final Act RECHECK = Act.of("RECHECK", "复核", "rechecks");

  /** 答复申请人, art. 32. */
  static final Act REPLY_TO_APPLICANT = Act.of("REPLY_TO_APPLICANT", "答复", "replies");

  /** 向主管部门请示, art. 49. */
  static final Act ASK_DEPARTMENT_ABOVE =
      Act.of("ASK_DEPARTMENT_ABOVE", "向主管部门请示", "asks the department in charge of it");

  /** 向县政府呈文, art. 49. */
  static final Act WRITE_TO_GOVERNMENT =
      Act.of("WRITE_TO_GOVERNMENT", "向{县}政府呈文", "writes to the {county} government");

  /** 传达并提出贯彻意见, art. 38 and 39. */
  static final Act CONVEY_AND_PROPOSE =
      Act.of("CONVEY_AND_PROPOSE", "传达并研究提出贯彻落实意见", "conveys and proposes how to carry out");

  /** 交流, art. 40. */
  static final Act EXCHANGE = Act.of("EXCHANGE", "交流", "exchanges information");

  /** 研究处理, art. 40: of what goes on to the executive meeting, which decides it. */
  static final Act HANDLE_FIRST =
      Act.of("HANDLE_FIRST", "研究处理", "considers and handles beforehand");

  /** 解决, art. 40. */
  static final Act SOLVE = Act.of("SOLVE", "解决", "solves").deciding();

  /** 共同召集, art. 41. */
  static final Act CONVENE_JOINTLY = Act.of("CONVENE_JOINTLY", "共同召集", "convenes jointly");

  /** 研究协调, art. 41, of what goes on to a collective decision. */
  static final Act COORDINATE_FIRST =
      Act.of("COORDINATE_FIRST", "研究协调", "considers and coordinates beforehand");

  /** 集体研究决策, art. 41. */
  static final Act CONSIDER_AND_DECIDE_TOGETHER =
      Act.of("CONSIDER_AND_DECIDE_TOGETHER", "集体研究决策", "considers and decides together").deciding();

  /** 研究协调, art. 41, of what lies within a leader's portfolio. */
  static final Act CONSIDER_AND_COORDINATE =
      Act.of("CONSIDER_AND_COORDINATE", "研究协调", "considers and coordinates").deciding();

  /** 与相关部门协调一致, art. 42. */
  static final Act REACH_AGREEMENT =
      Act.of("REACH_AGREEMENT", "与相关部门协调一致", "reaches agreement with the departments concerned");

  /** 合法合规性审查, art. 42. */
  static final Act REVIEW_LEGALITY_AND_COMPLIANCE =
      Act.of("REVIEW_LEGALITY_AND_COMPLIANCE", "合法合规性审查", "reviews the legality and compliance");

  /** 合规性审查, art. 42 and 89. */
  static final Act REVIEW_COMPLIANCE =
      Act.of("REVIEW_COMPLIANCE", "合规性审查", "reviews the compliance");

  /** 确定, art. 42. */
  static final Act DETERMINE = Act.of("DETERMINE", "确定", "determines it");

  /** 填报常务会议的申报单, art. 43. */
  static final Act FILL_IN_EXECUTIVE_FORM =
      Act.of(
          "FILL_IN_EXECUTIVE_FORM",
          "填写《{县}政府常务会议议题申报单》",
          "fills in the topic form of the executive meeting");

  /** 填报县长办公会议的申报单, art. 43. */
  static final Act FILL_IN_OFFICE_MEETING_FORM =
      Act.of(
          "FILL_IN_OFFICE_MEETING_FORM",
          "填写《{县}长办公会议议题申报单》",
          "fills in the topic form of the {county} head's office meeting");

  /** 遵照执行, art. 45. */
  static final Act COMPLY = Act.of("COMPLY", "遵照执行", "complies");

  /** 处理, art. 50. */
  static final Act HANDLE = Act.of("HANDLE", "处理", "deals with it");

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

  /** 拟定接待方案, art. 91. */
  static final Act DRAW_UP_RECEPTION_PLAN =
      Act.of("DRAW_UP_RECEPTION_PLAN", "拟定接待方案", "draws up the reception plan");

  /** 同意, art. 53: by which the contract is decided on. */
  static final Act CONSENT_TO_CONTRACT = Act.of("CONSENT_TO_CONTRACT", "同意", "consents").deciding();

  /** 行文, art. 55. */
  static final Act ISSUE_DOCUMENT = Act.of("ISSUE_DOCUMENT", "行文", "issues the document");

  /** 集中研究, art. 92. */
  static final Act CONSIDER_TOGETHER =
      Act.of("CONSIDER_TOGETHER", "集中研究", "considers together").deciding();

  /** 报请批准, art. 92. */
  static final Act SUBMIT_FOR_APPROVAL =
      Act.of("SUBMIT_FOR_APPROVAL", "报请批准", "submits it for approval");

  /** 安排处理日常事务, art. 9. */
  static final Act ARRANGE_DAILY_AFFAIRS =
      Act.of("ARRANGE_DAILY_AFFAIRS", "安排处理日常事务", "arranges and handles daily affairs");

  /** 负责本部门的工作, art. 10. */
  static final Act ANSWER_FOR_DEPARTMENT =
      Act.of("ANSWER_FOR_DEPARTMENT", "负责本部门的工作", "answers for the work of the department");

  /** 带头以多种形式解读, art. 33. */
  static final Act INTERPRET_FIRST =
      Act.of("INTERPRET_FIRST", "带头以多种形式解读", "takes the lead in interpreting in various forms");

  /** 动态调整, art. 34. */
  static final Act ADJUST_DYNAMICALLY = Act.of("ADJUST_DYNAMICALLY", "动态调整", "keeps it up to date");

  /** 以公报、网站、发布会、报刊、广播、电视等方式公开, art. 35. */
  static final Act DISCLOSE_THROUGH_MEDIA =
      Act.of(
          "DISCLOSE_THROUGH_MEDIA",
          "以公报、网站、发布会、报刊、广播、电视等方式公开",
          "discloses through the gazette, websites, press conferences, newspapers, radio,"
              + " television and the like");

  /** 登载于政府公报和门户网站, art. 56. */
  static final Act PUBLISH_IN_GAZETTE_AND_ON_WEBSITE =
      Act.of(
          "PUBLISH_IN_GAZETTE_AND_ON_WEBSITE",
          "登载于政府公报和门户网站",
          "publishes in the gazette and on the website");

  /** 修订、废止或宣布失效, art. 56. */
  static final Act REVISE_OR_ABOLISH =
      Act.of("REVISE_OR_ABOLISH", "修订、废止或宣布失效", "revises, abolishes or declares void");

  /** 反映重要情况, art. 59. */
  static final Act REFLECT_IMPORTANT_MATTERS =
      Act.of("REFLECT_IMPORTANT_MATTERS", "反映重要情况", "reports important information");

  /** 报送政务信息, art. 60. */
  static final Act REPORT_INFORMATION =
      Act.of("REPORT_INFORMATION", "报送政务信息", "submits government information");

  /** 指导和培训, art. 61. */
  static final Act GUIDE_AND_TRAIN = Act.of("GUIDE_AND_TRAIN", "指导和培训", "guides and trains");

  /** 每周盘点, art. 64. */
  static final Act TAKE_STOCK_WEEKLY =
      Act.of("TAKE_STOCK_WEEKLY", "每周盘点", "takes stock every week");

  /** 每旬推进, art. 64. */
  static final Act PUSH_EVERY_TEN_DAYS =
      Act.of("PUSH_EVERY_TEN_DAYS", "每旬推进", "pushes it forward every ten days");

  /** 每月调度, art. 64. */
  static final Act REVIEW_MONTHLY = Act.of("REVIEW_MONTHLY", "每月调度", "reviews it every month");

  /** 提出督查建议方案, art. 66. */
  static final Act PROPOSE_SUPERVISION_PLAN =
      Act.of("PROPOSE_SUPERVISION_PLAN", "提出督查建议方案", "proposes the plan of the supervision");

  /** 形成督查报告, art. 66. */
  static final Act WRITE_SUPERVISION_REPORT =
      Act.of("WRITE_SUPERVISION_REPORT", "形成督查报告", "writes the report of the supervision");

  /** 列出问题清单, art. 67. */
  static final Act LIST_PROBLEMS = Act.of("LIST_PROBLEMS", "列出问题清单", "lists the problems");

  /** 交办, art. 67. */
  static final Act ASSIGN = Act.of("ASSIGN", "交办", "assigns");

  /** 承办, art. 67. */
  static final Act UNDERTAKE = Act.of("UNDERTAKE", "承办", "undertakes");

  /** 反馈, art. 67. */
  static final Act REPORT_BACK = Act.of("REPORT_BACK", "反馈", "reports back");

  /** 核查, art. 67. */
  static final Act VERIFY = Act.of("VERIFY", "核查", "verifies");

  /** 销号, art. 67. */
  static final Act CLOSE = Act.of("CLOSE", "销号", "closes the matter");

  /** 办理代表建议、批评和意见, art. 77. */
  static final Act HANDLE_SUGGESTIONS =
      Act.of(
          "HANDLE_SUGGESTIONS",
          "办理代表建议、批评和意见",
          "handles suggestions, criticism and opinions of deputies");

  /** 与行政审判建立联络和联席会议制度, art. 78. */
  static final Act LIAISE_WITH_COURT =
      Act.of(
          "LIAISE_WITH_COURT",
          "与行政审判建立联络和联席会议制度",
          "sets up liaison and joint meetings with the court");

  /** 细化任务、责任、措施清单, art. 87. */
  static final Act DRAW_UP_LISTS =
      Act.of(
          "DRAW_UP_LISTS",
          "细化任务、责任、措施清单",
          "draws up lists of tasks, responsibilities and measures");

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

  /** 设定行政征收、行政收费, art. 22. */
  static final Fact<Boolean> SETS_LEVY_OR_CHARGE =
      Fact.flag("SETS_LEVY_OR_CHARGE", "设定征收、收费", "it sets a levy or a charge");

  /** 违法增加权力或者减少职责, art. 22. */
  static final Fact<Boolean> EXPANDS_POWERS =
      Fact.flag(
          "EXPANDS_POWERS",
          "违法增加行政机关权力或减少其职责",
          "it unlawfully expands the administration's powers or cuts its duties");

  /** 实施中发现问题, art. 23. */
  static final Fact<Boolean> PROBLEMS_FOUND =
      Fact.flag("PROBLEMS_FOUND", "后评估发现问题", "the evaluation has found problems");

  /** 事关全县经济社会发展全局, art. 29. */
  static final Fact<Boolean> CONCERNS_OVERALL_SITUATION =
      Fact.flag(
          "CONCERNS_OVERALL_SITUATION",
          "事关全{县}经济社会发展全局",
          "the {county}'s development as a whole is concerned");

  /** 涉及群众切身利益, art. 29. */
  static final Fact<Boolean> CONCERNS_VITAL_INTERESTS =
      Fact.flag(
          "CONCERNS_VITAL_INTERESTS", "涉及群众切身利益", "vital interests of the people are concerned");

  /** 重要决策, art. 30. */
  static final Fact<Boolean> IMPORTANT_DECISION =
      Fact.flag("IMPORTANT_DECISION", "属重要决策", "an important decision");

  /** 政策文件, art. 33. */
  static final Fact<Boolean> POLICY_DOCUMENT =
      Fact.flag("POLICY_DOCUMENT", "属政策文件", "a policy document");

  /** 县政府及各部门的政策草案, art. 33. */
  static final Fact<Boolean> POLICY_DRAFT =
      Fact.flag(
          "POLICY_DRAFT",
          "属{县}政府或部门的政策草案",
          "the draft of a policy of the {county} government or a department");

  /** 由利益相关方等列席, art. 33. */
  static final Fact<Boolean> STAKEHOLDERS_ATTEND =
      Fact.flag(
          "STAKEHOLDERS_ATTEND",
          "由利益相关方、公众代表、专家或媒体等列席",
          "stakeholders, representatives of the public, experts or media attend");

  /** 关系公众利益、社会需要广泛知晓的会议, art. 33. */
  static final Fact<Boolean> MEETING_OF_PUBLIC_INTEREST =
      Fact.flag(
          "MEETING_OF_PUBLIC_INTEREST",
          "属关系公众利益、社会需要广泛知晓的会议",
          "a meeting of public interest that has to be widely known");

  /** 以直播方式公开, art. 33. */
  static final Fact<Boolean> BROADCAST_LIVE =
      Fact.flag("BROADCAST_LIVE", "以广播电视、网络或新媒体直播", "broadcast live");

  /** 行政执法信息, art. 34. */
  static final Fact<Boolean> ENFORCEMENT_INFORMATION =
      Fact.flag("ENFORCEMENT_INFORMATION", "属行政执法信息", "information on law enforcement");

  /** 已刊载于县政府公报和门户网站, art. 56. */
  static final Fact<Boolean> IN_GAZETTE_AND_ON_WEBSITE =
      Fact.requirement(
          "IN_GAZETTE_AND_ON_WEBSITE",
          "已刊载于{县}政府公报和门户网站",
          "it has been published in the gazette and on the website");

  /** 须提请县人大及其常委会审议的议案, art. 39. */
  static final Fact<Boolean> PEOPLES_CONGRESS_DELIBERATES =
      Fact.flag(
          "PEOPLES_CONGRESS_DELIBERATES",
          "属提请{县}人大及其常委会审议的议案",
          "a bill for the {county} people's congress");

  /** 须提交县委常委会会议审议, art. 39. */
  static final Fact<Boolean> PARTY_COMMITTEE_DELIBERATES =
      Fact.flag(
          "PARTY_COMMITTEE_DELIBERATES",
          "须提交{县}委常委会会议审议",
          "the standing committee of the {county} Party committee has to deliberate on it");

  /** 遇有重要情况, art. 39. */
  static final Fact<Boolean> IMPORTANT_SITUATION =
      Fact.flag("IMPORTANT_SITUATION", "遇有重要情况", "an important situation has come up");

  /** 有急需研究的重要事项, art. 39. */
  static final Fact<Boolean> PRESSING_MATTER =
      Fact.flag("PRESSING_MATTER", "有急需研究的重要事项", "an important matter is pressing");

  /** 涉及两位以上领导分管工作, art. 41. */
  static final Fact<Boolean> TWO_OR_MORE_PORTFOLIOS =
      Fact.flag(
          "TWO_OR_MORE_PORTFOLIOS",
          "涉及两位以上{县}政府领导分管工作",
          "the portfolios of two or more {county} leaders are concerned");

  /** 涉及资金、项目、机构编制安排, art. 41. */
  static final Fact<Boolean> CONCERNS_ALLOCATIONS =
      Fact.flag(
          "CONCERNS_ALLOCATIONS", "涉及资金、项目或机构编制安排", "funds, projects or staffing are concerned");

  /** 已按规定的权限和程序审批, art. 41. */
  static final Fact<Boolean> DULY_APPROVED =
      Fact.requirement(
          "DULY_APPROVED", "已按规定的审批权限和程序办理", "it has gone through the prescribed approval");

  /** 议题材料合乎要求, art. 43. */
  static final Fact<Boolean> PAPERS_WELL_DRAFTED =
      Fact.requirement(
          "PAPERS_WELL_DRAFTED",
          "议题材料规范清晰、依据充分、主题突出、建议明确",
          "the papers are in form and clear, with grounds, a focus and a proposal");

  /** 材料较长, art. 43. */
  static final Fact<Boolean> LONG_PAPERS =
      Fact.flag("LONG_PAPERS", "议题材料较长", "the papers are rather long");

  /** 已起草汇报稿, art. 43. */
  static final Fact<Boolean> SUMMARY_DRAFTED =
      Fact.requirement("SUMMARY_DRAFTED", "已起草汇报稿", "a presentation has been drafted");

  /** 汇报稿内容齐全, art. 43. */
  static final Fact<Boolean> SUMMARY_COMPLETE =
      Fact.requirement(
          "SUMMARY_COMPLETE",
          "汇报稿写有背景和过程、主要内容、情况说明和建议",
          "the presentation gives background, content, explanations and proposals");

  /** 能以部门名义召开, art. 46. */
  static final Fact<Boolean> DEPARTMENT_COULD_HOLD =
      Fact.flag("DEPARTMENT_COULD_HOLD", "能以部门名义召开", "a department could hold it in its own name");

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

  /** 在本县召开的重要会议, art. 91. */
  static final Fact<Boolean> IMPORTANT_MEETING_HERE =
      Fact.flag(
          "IMPORTANT_MEETING_HERE", "属在本{县}召开的重要会议", "an important meeting held in the {county}");

  /** 县政府主办的论坛、展会、节庆, art. 92. */
  static final Fact<Boolean> GOVERNMENT_EVENT =
      Fact.flag(
          "GOVERNMENT_EVENT",
          "属{县}政府主办的论坛、展会、节庆等活动",
          "a forum, fair or festival in the {county} government's name");

  /** 审计局参与与其法定职责无关的机构或工作, art. 10. */
  static final Fact<Boolean> AUDIT_OFFICE_JOINS =
      Fact.flag(
          "AUDIT_OFFICE_JOINS",
          "审计局参与与其法定职责无关的机构或工作",
          "the audit bureau joins bodies or work unrelated to its duties");

  /** 可能影响独立进行审计监督, art. 10. */
  static final Fact<Boolean> MAY_IMPAIR_AUDIT =
      Fact.flag("MAY_IMPAIR_AUDIT", "可能影响独立进行审计监督", "it may impair the independence of audit");

  /** 属中央和省、市、县重点工作, art. 64. */
  static final Fact<Boolean> KEY_TASK =
      Fact.flag(
          "KEY_TASK", "属中央和省、市、{县}重点工作", "a key task of the centre, province, city or {county}");

  /** 已纳入政府和部门台账, art. 64. */
  static final Fact<Boolean> IN_LEDGERS =
      Fact.requirement(
          "IN_LEDGERS", "已纳入政府和部门台账", "entered in the ledgers of the government and departments");

  /** 已按清单管理, art. 64. */
  static final Fact<Boolean> MANAGED_BY_LIST =
      Fact.requirement("MANAGED_BY_LIST", "已按清单管理", "managed by list");

  /** 已作蓝黄红标识, art. 64. */
  static final Fact<Boolean> MARKED_IN_COLOUR =
      Fact.requirement("MARKED_IN_COLOUR", "已作蓝黄红标识", "marked in blue, yellow or red");

  /** 由县直部门、单位开展政府督查, art. 65. */
  static final Fact<Boolean> BY_DEPARTMENT_OR_UNIT =
      Fact.flag(
          "BY_DEPARTMENT_OR_UNIT",
          "由{县}直部门、单位开展政府督查",
          "a department or unit of the {county} supervises for the government");

  /** 属部门牵头负责的重点工作, art. 66. */
  static final Fact<Boolean> LED_BY_DEPARTMENT =
      Fact.flag("LED_BY_DEPARTMENT", "属部门牵头负责的重点工作", "a key task that the department leads");

  /** 以县政府或其办公室名义督查, art. 66. */
  static final Fact<Boolean> SUPERVISION_IN_ITS_NAME =
      Fact.flag(
          "SUPERVISION_IN_ITS_NAME",
          "以{县}政府或其办公室名义督查",
          "a supervision in the name of the {county} government or its office");

  /** 督查方案已经县政府办公室审核, art. 66. */
  static final Fact<Boolean> SUPERVISION_PLAN_CHECKED =
      Fact.requirement(
          "SUPERVISION_PLAN_CHECKED",
          "督查方案已经{县}政府办公室审核",
          "the {county} government office has checked the plan");

  /** 专项督查报告写有落实情况、问题和建议, art. 66. */
  static final Fact<Boolean> SUPERVISION_REPORT_COMPLETE =
      Fact.requirement(
          "SUPERVISION_REPORT_COMPLETE",
          "专项督查报告写有落实情况、问题和建议",
          "the report of the special supervision gives results, problems and proposals");

  /** 问题在督促检查中发现, art. 67. */
  static final Fact<Boolean> FOUND_BY_SUPERVISION =
      Fact.flag("FOUND_BY_SUPERVISION", "问题在督促检查中发现", "the problem was found by supervision");

  /** 问题已列出清单、挂账整改, art. 67. */
  static final Fact<Boolean> PROBLEMS_LISTED =
      Fact.requirement(
          "PROBLEMS_LISTED", "问题已列出清单、挂账整改", "the problems are listed and kept on the books");

  /** 成效好, art. 68. */
  static final Option GOOD_RESULT = Option.of("GOOD_RESULT", "成效好、成绩显著", "good");

  /** 不力, art. 68. */
  static final Option POOR_RESULT = Option.of("POOR_RESULT", "工作不力、问题突出", "poor");

  /** 其他结果, art. 68. */
  static final Option OTHER_RESULT = Option.of("OTHER_RESULT", "其他结果", "neither");

  /** 督查结果, art. 68. */
  static final Fact<Option> RESULT =
      Fact.choice(
          "RESULT", "督查结果", "result of the supervision", GOOD_RESULT, POOR_RESULT, OTHER_RESULT);

  /** 被督查单位: who was supervised, art. 68. */
  static final Fact<Party> SUPERVISED =
      Fact.choice(
          "SUPERVISED",
          "被督查单位",
          "who was supervised",
          Bodies.DEPARTMENTS,
          Bodies.TOWNSHIPS,
          Bodies.UNITS);

  /** 外出已向县委报备, art. 74. */
  static final Fact<Boolean> REPORTED_FOR_THE_RECORD =
      Fact.requirement(
          "REPORTED_FOR_THE_RECORD",
          "外出已向{县}委报备",
          "the journey has been reported to the {county} Party committee for the record");

  /** 不按规定履行请销假制度, art. 74. */
  static final Fact<Boolean> LEAVE_RULES_BROKEN =
      Fact.flag("LEAVE_RULES_BROKEN", "不按规定履行请销假制度", "the rules on leave are not followed");

  /** 造成工作重大失误, art. 74. */
  static final Fact<Boolean> MAJOR_FAILURE_CAUSED =
      Fact.flag("MAJOR_FAILURE_CAUSED", "造成工作重大失误", "a major failure of the work has been caused");

  /** 来自下属单位或地方, art. 85. */
  static final Fact<Boolean> FROM_SUBORDINATE_OR_LOCALITY =
      Fact.flag(
          "FROM_SUBORDINATE_OR_LOCALITY",
          "来自下属单位或地方",
          "it comes from a subordinate unit or a locality");

  /** 调研乘车、食宿、报道合乎规定, art. 89. */
  static final Fact<Boolean> TRIP_BY_THE_RULES =
      Fact.requirement(
          "TRIP_BY_THE_RULES",
          "调研乘车、食宿、报道合乎规定",
          "transport, board and reporting keep to the rules");

  /** 邀请由谁发出: who sends the invitation, art. 90. */
  static final Fact<Party> INVITER =
      Fact.choice(
          "INVITER",
          "邀请由谁发出",
          "who sends the invitation",
          Bodies.DEPARTMENTS,
          Bodies.TOWNSHIPS,
          Bodies.UNITS);

  /** 副县级以上领导来县检查指导, art. 91. */
  static final Fact<Boolean> INSPECTION_BY_LEADERS =
      Fact.flag(
          "INSPECTION_BY_LEADERS",
          "副{县}级以上领导来{县}检查指导",
          "leaders of deputy {county} rank or above come to inspect");

  /** 重要外宾或知名人士、学者、企业家来访, art. 91. */
  static final Fact<Boolean> VISIT_OF_NOTABLES =
      Fact.flag(
          "VISIT_OF_NOTABLES",
          "重要外宾或知名人士、学者、企业家来访",
          "important foreign guests, notables, scholars or entrepreneurs visit");

  /** 在本县举办重要合作项目洽谈, art. 91. */
  static final Fact<Boolean> PROJECT_TALKS_HERE =
      Fact.flag(
          "PROJECT_TALKS_HERE",
          "在本{县}举办重要合作项目洽谈",
          "talks on an important joint project are held in the {county}");

  /** 县政府已集中研究, art. 92. */
  static final Fact<Boolean> CONSIDERED_BY_GOVERNMENT =
      Fact.requirement(
          "CONSIDERED_BY_GOVERNMENT",
          "{县}政府已集中研究",
          "the {county} government has considered it together");

  /** 市政府已批准, art. 92. */
  static final Fact<Boolean> APPROVED_BY_CITY =
      Fact.requirement("APPROVED_BY_CITY", "市政府已批准", "the city government has approved it");

  private Vocabulary() {}
}
