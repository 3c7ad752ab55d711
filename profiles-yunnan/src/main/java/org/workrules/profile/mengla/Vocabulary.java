package org.workrules.profile.mengla;

import org.workrules.api.actor.Body;
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
import org.workrules.api.time.LimitSource;
import org.workrules.api.time.LimitSubject;

/** 本县用语: the words that the rules of Mengla need beside the shared ones. */
final class Vocabulary {

  // Who acts

  /** 各地区, art. 55. */
  static final Body LOCALITIES = Body.of("LOCALITIES", "各地区", "localities");

  /** 农场、试验区和合作区, art. 24. */
  static final Body FARMS_AND_ZONES =
      Body.of("FARMS_AND_ZONES", "农场、试验区、合作区", "farms, the pilot zone and the cooperation zone");

  /** 督办部门, art. 55. */
  static final Body PRESSING_DEPARTMENT =
      Body.of("PRESSING_DEPARTMENT", "督办部门", "the department that follows the matter up");

  /** 办公室分管副主任, art. 45: the one whose portfolio it is in. */
  static final Role DEPUTY_OFFICE_DIRECTOR_IN_CHARGE =
      Role.of(
              "DEPUTY_OFFICE_DIRECTOR_IN_CHARGE",
              "{县}政府办公室分管副主任",
              "deputy office director in charge")
          .within(Roles.DEPUTY_OFFICE_DIRECTOR);

  /** 作出批示的领导, art. 55. */
  static final Role ASSIGNING_LEADER =
      Role.of("ASSIGNING_LEADER", "作出批示的领导", "the leader who gave the instruction");

  /** 农场社区管委会负责人, art. 47: deputies included. */
  static final Role FARM_COMMUNITY_LEADER =
      Role.of("FARM_COMMUNITY_LEADER", "农场社区管委会负责人", "leader of a farm community committee");

  /** 农场社区管委会主要负责人, arts. 39 to 41. */
  static final Role FARM_COMMUNITY_HEAD =
      Role.of("FARM_COMMUNITY_HEAD", "农场社区管委会主要负责人", "head of a farm community committee")
          .within(FARM_COMMUNITY_LEADER);

  /** 有关农场社区管委会负责人, art. 42: those whom the topic concerns. */
  static final Role CONCERNED_FARM_COMMUNITY_LEADER =
      Role.of(
              "CONCERNED_FARM_COMMUNITY_LEADER",
              "有关农场社区管委会负责人",
              "leader of a farm community committee concerned")
          .within(FARM_COMMUNITY_LEADER);

  /** 部门其他负责人, art. 44: a leader of a department other than its head. */
  static final Role OTHER_DEPARTMENT_LEADER =
      Role.of("OTHER_DEPARTMENT_LEADER", "部门其他负责人", "another leader of the department")
          .within(Roles.DEPARTMENT_LEADER);

  /** 其他副县长, art. 9: a deputy other than the one meant before. */
  static final Role OTHER_DEPUTY_COUNTY_HEAD =
      Role.of("OTHER_DEPUTY_COUNTY_HEAD", "其他副{县}长", "another deputy {county} head")
          .within(Roles.DEPUTY_COUNTY_HEAD);

  /** AB角中对应的副县长, art. 9. */
  static final Role COUNTERPART_DEPUTY =
      Role.of("COUNTERPART_DEPUTY", "互补的副{县}长", "the counterpart deputy {county} head")
          .within(Roles.DEPUTY_COUNTY_HEAD);

  /** 分管外事工作的副县长, art. 67: not the one in charge of the traveller's own work. */
  static final Role FOREIGN_AFFAIRS_DEPUTY =
      Role.of(
              "FOREIGN_AFFAIRS_DEPUTY",
              "分管外事工作的副{县}长",
              "deputy {county} head in charge of foreign affairs")
          .within(Roles.DEPUTY_COUNTY_HEAD);

  /** 县委书记, art. 67. */
  static final Role PARTY_SECRETARY =
      Role.of("PARTY_SECRETARY", "{县}委书记", "secretary of the {county} Party committee");

  /** 州人民政府, arts. 66 and 67. */
  static final Body PREFECTURE_GOVERNMENT =
      Body.of("PREFECTURE_GOVERNMENT", "州人民政府", "prefecture people's government");

  /** 州政府办公室, art. 68. */
  static final Body PREFECTURE_GOVERNMENT_OFFICE =
      Body.of("PREFECTURE_GOVERNMENT_OFFICE", "州政府办公室", "prefecture government office");

  /** 州委办公室, art. 68. */
  static final Body PREFECTURE_PARTY_OFFICE =
      Body.of("PREFECTURE_PARTY_OFFICE", "州委办公室", "office of the prefecture Party committee");

  /** 县政府外事部门, art. 67. */
  static final Body FOREIGN_AFFAIRS_OFFICE =
      Body.of("FOREIGN_AFFAIRS_OFFICE", "{县}政府外事部门", "{county} foreign affairs office");

  // What they do

  /** 作出决定并处理, art. 10. */
  static final Act DECIDE_AND_HANDLE =
      Act.of("DECIDE_AND_HANDLE", "作出决定并处理", "decides and handles").deciding();

  /** 请示, art. 19. */
  static final Act ASK_FOR_INSTRUCTIONS =
      Act.of("ASK_FOR_INSTRUCTIONS", "请示", "asks for instructions");

  /** 按照党组会议制度, art. 23. */
  static final Act DECIDE_BY_ITS_SYSTEM =
      Act.of("DECIDE_BY_ITS_SYSTEM", "按其会议制度决策", "decides by its own system").deciding();

  /** 合法性、必要性、科学性、可行性、可控性的评估论证, art. 24: all five. */
  static final Act ASSESS_FIVE_ASPECTS =
      Act.of(
          "ASSESS_FIVE_ASPECTS",
          "评估论证（合法、必要、科学、可行、可控）",
          "assesses legality, need, soundness, feasibility and controllability");

  /** 一事一档, art. 26. */
  static final Act KEEP_A_FILE = Act.of("KEEP_A_FILE", "一事一档", "keeps a file of its own");

  /** 公布, art. 28. */
  static final Act PUBLISH = Act.of("PUBLISH", "公布", "publishes it");

  /** 审议决定, art. 41. */
  static final Act DELIBERATE_AND_DECIDE =
      Act.of("DELIBERATE_AND_DECIDE", "审议决定", "deliberates and decides").deciding();

  /** The verb of art. 41 (5), which the published text has lost. */
  static final Act LOST_VERB =
      Act.of("LOST_VERB", "处理（原文动词缺失）", "deals with it (the verb of the text is lost)");

  /** 研究、协调和处理, art. 42. */
  static final Act CONSIDER_COORDINATE_AND_HANDLE =
      Act.of("CONSIDER_COORDINATE_AND_HANDLE", "研究、协调和处理", "considers, coordinates and handles")
          .deciding();

  /** 批印, art. 43. */
  static final Act RELEASE_FOR_PRINTING =
      Act.of("RELEASE_FOR_PRINTING", "批印", "releases for printing");

  /** 附起草说明, art. 50. */
  static final Act ATTACH_DRAFTING_NOTE =
      Act.of("ATTACH_DRAFTING_NOTE", "附起草说明", "attaches a drafting note");

  /** 列明审议的依据和理由, art. 50. */
  static final Act STATE_BASIS_AND_REASONS =
      Act.of("STATE_BASIS_AND_REASONS", "列明依据和理由", "states basis and reasons");

  /** 报送会议方案, art. 47. */
  static final Act SUBMIT_MEETING_PLAN =
      Act.of("SUBMIT_MEETING_PLAN", "报送会议方案", "submits the plan of the meeting");

  /** 报告会议情况和落实建议, art. 66. */
  static final Act REPORT_ON_MEETING =
      Act.of("REPORT_ON_MEETING", "报告参会情况和落实建议", "reports what was said and how to carry it out");

  /** 协助协调, art. 51. */
  static final Act ASSIST_IN_COORDINATION =
      Act.of("ASSIST_IN_COORDINATION", "协助协调", "assists in the coordination");

  /** 书面说明, art. 55. */
  static final Act EXPLAIN_IN_WRITING = Act.of("EXPLAIN_IN_WRITING", "书面说明", "explains in writing");

  /** 代表县政府处理, art. 8. */
  static final Act HANDLE_FOR_GOVERNMENT =
      Act.of("HANDLE_FOR_GOVERNMENT", "代表{县}政府处理", "handles it for the {county} government");

  /** 提出解决的意见, art. 8. */
  static final Act PROPOSE_SOLUTION = Act.of("PROPOSE_SOLUTION", "提出解决的意见", "proposes a solution");

  /** 主持日常工作, art. 9. */
  static final Act PRESIDE_OVER_DAILY_WORK =
      Act.of("PRESIDE_OVER_DAILY_WORK", "主持日常工作", "presides over the daily work");

  /** 动态管理, art. 18. */
  static final Act MANAGE_DYNAMICALLY = Act.of("MANAGE_DYNAMICALLY", "动态管理", "keeps it up to date");

  /** 通过网站、公报、发布会和媒体公开, art. 29. */
  static final Act DISCLOSE_THROUGH_CHANNELS =
      Act.of(
          "DISCLOSE_THROUGH_CHANNELS",
          "通过网站、公报、发布会和媒体公开",
          "discloses it on the website, in the gazette, at press conferences and in the media");

  /** 回应, arts. 30 and 31. */
  static final Act RESPOND = Act.of("RESPOND", "回应", "responds");

  /** 澄清, art. 31. */
  static final Act CLARIFY = Act.of("CLARIFY", "澄清", "sets it right");

  /** 办理代表建议和政协提案, art. 32. */
  static final Act HANDLE_SUGGESTIONS_AND_PROPOSALS =
      Act.of(
          "HANDLE_SUGGESTIONS_AND_PROPOSALS",
          "办理代表建议和政协提案",
          "handles suggestions of deputies and CPPCC proposals");

  /** 行政应诉, art. 33. */
  static final Act APPEAR_IN_COURT = Act.of("APPEAR_IN_COURT", "行政应诉", "appears in court");

  /** 包案化解, art. 36. */
  static final Act TAKE_ON_CASE =
      Act.of("TAKE_ON_CASE", "包案化解", "takes on the case and settles it");

  /** 第一责任人, art. 56. */
  static final Act BEAR_FIRST_RESPONSIBILITY =
      Act.of("BEAR_FIRST_RESPONSIBILITY", "负第一责任", "bears the first responsibility");

  /** 发挥主导作用, art. 56. */
  static final Act TAKE_THE_LEAD = Act.of("TAKE_THE_LEAD", "发挥主导作用", "takes the lead");

  /** 制定督查计划, art. 57. */
  static final Act DRAW_UP_SUPERVISION_PLAN =
      Act.of("DRAW_UP_SUPERVISION_PLAN", "制定督查计划", "draws up the plan of supervision");

  /** 督查的各项制度, art. 57: listed side by side. */
  static final Act KEEP_SUPERVISION_SYSTEMS =
      Act.of(
          "KEEP_SUPERVISION_SYSTEMS",
          "健全限时报告、复核、整改、通报和第三方评估制度",
          "keeps systems of timed reports, verification, rectification, circulars and third-party"
              + " evaluation");

  /** 定期督查通报, art. 57. */
  static final Act SUPERVISE_AND_INFORM =
      Act.of("SUPERVISE_AND_INFORM", "定期督查通报", "supervises and gives notice periodically");

  /** 同州级部门衔接、跟踪、落实, art. 66. */
  static final Act FOLLOW_UP_REQUEST =
      Act.of(
          "FOLLOW_UP_REQUEST", "同州级部门衔接、跟踪、落实", "follows it up with the prefecture's departments");

  /** 提交出访总结报告, art. 66. */
  static final Act SUBMIT_VISIT_SUMMARY =
      Act.of("SUBMIT_VISIT_SUMMARY", "提交出访总结报告", "submits a summary of the visit");

  // What chains lead to

  /** 办公室副主任的把关和协助, art. 51. */
  static final ChainSubject DEPUTY_OFFICE_DIRECTORS_PART =
      ChainSubject.of(
          "DEPUTY_OFFICE_DIRECTORS_PART",
          "{县}政府办公室副主任的把关和协助",
          "what the deputy office directors check and assist in");

  /** 延期办理, art. 55. */
  static final ChainSubject EXTENSION = ChainSubject.of("EXTENSION", "延期办理", "an extension");

  /** 下一年度全县性会议的报批, art. 47. */
  static final ChainSubject ANNUAL_MEETING_PLAN_APPROVAL =
      ChainSubject.of(
          "ANNUAL_MEETING_PLAN_APPROVAL",
          "下一年度全{县}性会议的报批",
          "approval of next year's {county}-wide meetings");

  /** 方针政策性问题的处理, art. 8. */
  static final ChainSubject POLICY_QUESTIONS =
      ChainSubject.of("POLICY_QUESTIONS", "方针政策性问题的处理", "handling of questions of policy");

  /** 多部门参与的工作, art. 56. */
  static final ChainSubject JOINT_WORK =
      ChainSubject.of("JOINT_WORK", "多部门参与的工作", "work of several departments");

  /** 上级政策性文件的报告, art. 66. */
  static final ChainSubject POLICY_DOCUMENT_REPORT =
      ChainSubject.of(
          "POLICY_DOCUMENT_REPORT", "上级政策性文件的报告", "report of policy documents of superiors");

  // Matters that are dealt with

  /** 部门事权事项, art. 10. */
  static final Matter DEPARTMENTS_OWN_MATTERS =
      Matter.of("DEPARTMENTS_OWN_MATTERS", "部门事权内的事项", "matters within a department's powers");

  /** 三重一大事项, art. 23: the text does not say what they are. */
  static final Matter THREE_MAJORS_AND_ONE_LARGE =
      Matter.of(
          "THREE_MAJORS_AND_ONE_LARGE",
          "“三重一大”事项",
          "matters of the \"three majors and one large\" system");

  /** 提请县人民代表大会审议的重要报告草案, art. 39: for the congress, not its standing committee. */
  static final Matter DRAFT_REPORTS_TO_CONGRESS =
      Matter.of(
          "DRAFT_REPORTS_TO_CONGRESS",
          "提请{县}人代会审议的重要报告草案",
          "drafts of important reports to the {county} people's congress in session");

  /** 制定重要规范性文件中的重大事项, art. 40. */
  static final Matter MAJOR_MATTERS_OF_NORMATIVE_DOCUMENTS =
      Matter.of(
          "MAJOR_MATTERS_OF_NORMATIVE_DOCUMENTS",
          "制定重要规范性文件中的重大事项",
          "major matters in making important normative documents");

  /** 领导班子成员的工作分工, art. 40. */
  static final Matter LEADERS_PORTFOLIOS =
      Matter.of(
          "LEADERS_PORTFOLIOS", "{县}政府领导班子成员的工作分工", "division of work among the {county} leaders");

  /** 以党组名义印发的全局性重要文件, art. 40. */
  static final Matter PARTY_GROUP_DOCUMENTS =
      Matter.of(
          "PARTY_GROUP_DOCUMENTS",
          "以党组名义印发的全局性重要文件",
          "important documents of the party leadership group");

  /** 以党组名义上报的重要请示、报告, art. 40. */
  static final Matter PARTY_GROUP_REPORTS =
      Matter.of(
          "PARTY_GROUP_REPORTS",
          "以党组名义上报的重要请示、报告",
          "important requests and reports of the party leadership group to superiors");

  /** 县政府的建设, art. 40. */
  static final Matter GOVERNMENT_BUILDING =
      Matter.of("GOVERNMENT_BUILDING", "{县}政府的建设", "building of the {county} government");

  /** 班子建设, art. 40. */
  static final Matter LEADERSHIP_BUILDING =
      Matter.of("LEADERSHIP_BUILDING", "班子建设", "building of the leadership");

  /** 政府系统党风廉政建设和反腐败, art. 40. */
  static final Matter INTEGRITY_WORK =
      Matter.of("INTEGRITY_WORK", "政府系统党风廉政建设和反腐败", "integrity and fight against corruption");

  /** 意识形态, art. 40. */
  static final Matter IDEOLOGICAL_WORK =
      Matter.of("IDEOLOGICAL_WORK", "意识形态工作", "ideological work");

  /** 年度重大项目投资计划, arts. 40 and 41. */
  static final Matter PROJECT_INVESTMENT_PLAN =
      Matter.of(
          "PROJECT_INVESTMENT_PLAN", "年度重大项目投资计划", "annual plan of investment in major projects");

  /** 年度财政报告, art. 41. */
  static final Matter ANNUAL_FISCAL_REPORT =
      Matter.of("ANNUAL_FISCAL_REPORT", "年度财政报告", "annual fiscal report");

  /** 县政府重大活动, art. 41. */
  static final Matter MAJOR_EVENTS = Matter.of("MAJOR_EVENTS", "{县}政府的重大活动", "major events");

  /** 县政府重要会议, art. 41. */
  static final Matter IMPORTANT_MEETINGS =
      Matter.of("IMPORTANT_MEETINGS", "{县}政府的重要会议", "important meetings");

  /** 以县政府名义召开的全县性会议, art. 46. */
  static final Matter COUNTY_WIDE_MEETINGS =
      Matter.of(
          "COUNTY_WIDE_MEETINGS",
          "以{县}政府名义召开的全{县}性会议",
          "{county}-wide meetings in the {county} government's name");

  /** 专项工作, art. 42. */
  static final Matter SPECIAL_WORK = Matter.of("SPECIAL_WORK", "专项工作", "special work");

  /** 与其他县、市、区之间的事务, art. 8. */
  static final Matter AFFAIRS_WITH_OTHER_COUNTIES =
      Matter.of(
          "AFFAIRS_WITH_OTHER_COUNTIES",
          "与其他县、市、区之间的事务",
          "affairs with other counties, cities and districts");

  /** 日常事务, art. 8. */
  static final Matter DAILY_AFFAIRS =
      Matter.of("DAILY_AFFAIRS", "{县}政府的日常事务", "daily affairs of the {county} government");

  /** 县政府决定的落实, arts. 8, 56 and 63. */
  static final Matter CARRYING_OUT_OF_DECISIONS =
      Matter.of(
          "CARRYING_OUT_OF_DECISIONS",
          "{县}政府决定的落实",
          "carrying out of the {county} government's decisions");

  /** 公众的关切, art. 30. */
  static final Matter PUBLIC_CONCERNS =
      Matter.of("PUBLIC_CONCERNS", "公众的关切", "concerns of the public");

  /** 公众的质疑, art. 31. */
  static final Matter PUBLIC_DOUBTS = Matter.of("PUBLIC_DOUBTS", "公众的质疑", "doubts of the public");

  /** 不实的传言, art. 31. */
  static final Matter FALSE_RUMOURS = Matter.of("FALSE_RUMOURS", "不实的传言", "false rumours");

  /** 县政协的意见和建议, art. 32. */
  static final Matter CPPCC_OPINIONS =
      Matter.of(
          "CPPCC_OPINIONS",
          "{县}政协的意见和建议",
          "opinions and suggestions of the {county} CPPCC committee");

  /** 重大决策部署的落实情况, arts. 57 and 59. */
  static final Matter CARRYING_OUT_OF_MAJOR_DECISIONS =
      Matter.of(
          "CARRYING_OUT_OF_MAJOR_DECISIONS", "重大决策部署的落实情况", "how major decisions are carried out");

  /** 重点工作任务的完成情况, art. 57. */
  static final Matter COMPLETION_OF_KEY_TASKS =
      Matter.of("COMPLETION_OF_KEY_TASKS", "重点工作任务的完成情况", "how key tasks are completed");

  /** 领导批示交办事项的办理情况, arts. 57 and 59. */
  static final Matter HANDLING_OF_INSTRUCTIONS =
      Matter.of(
          "HANDLING_OF_INSTRUCTIONS",
          "{县}政府领导批示交办事项的办理情况",
          "how the {county} leaders' instructions are handled");

  /** 上级和县委交办的事项, art. 59. */
  static final Matter ASSIGNED_BY_SUPERIORS =
      Matter.of(
          "ASSIGNED_BY_SUPERIORS",
          "上级和{县}委交办的事项",
          "what superiors and the {county} Party committee assign");

  /** 《政府工作报告》的主要目标任务, art. 59. */
  static final Matter TARGETS_OF_WORK_REPORT =
      Matter.of(
          "TARGETS_OF_WORK_REPORT",
          "《政府工作报告》的主要目标任务",
          "main targets of the government work report");

  /** 重要会议议定的事项, art. 59. */
  static final Matter MATTERS_SETTLED_BY_MEETINGS =
      Matter.of("MATTERS_SETTLED_BY_MEETINGS", "重要会议议定的事项", "what important meetings have settled");

  /** 难点、堵点和社会热点问题, art. 59. */
  static final Matter PROBLEMS_AND_HOT_ISSUES =
      Matter.of(
          "PROBLEMS_AND_HOT_ISSUES", "难点、堵点和社会热点问题", "difficulties, obstacles and hot issues");

  // What has to be done before and after a decision

  /** 列明各方理据, art. 24. */
  static final Requirement STATEMENT_OF_REASONS =
      Requirement.before("STATEMENT_OF_REASONS", "列明分歧各方理据", "statement of each side's reasons");

  /** 分管副县长协调分歧, art. 24. */
  static final Requirement DISAGREEMENT_COORDINATION =
      Requirement.before(
          "DISAGREEMENT_COORDINATION", "协调部门分歧", "coordination of the departments' disagreement");

  /** 县长审定重要的分歧事项, art. 24. */
  static final Requirement COUNTY_HEADS_APPROVAL =
      Requirement.before(
          "COUNTY_HEADS_APPROVAL",
          "重要的分歧事项经{县}长审定",
          "approval of an important disagreement by the {county} head");

  /** 议题的协调或审核, art. 43. */
  static final Requirement TOPIC_COORDINATION_OR_CHECK =
      Requirement.before(
          "TOPIC_COORDINATION_OR_CHECK", "议题的协调或审核", "coordination or check of the topic");

  /** 司法部门审核会议文件, art. 43. */
  static final Requirement JUSTICE_BUREAUS_CHECK =
      Requirement.before(
          "JUSTICE_BUREAUS_CHECK", "司法部门审核会议文件", "check of the papers by the justice bureau");

  /** 起草说明, art. 50. */
  static final Requirement DRAFTING_NOTE =
      Requirement.before("DRAFTING_NOTE", "起草说明", "drafting note");

  /** 审议的依据和理由, art. 50. */
  static final Requirement BASIS_AND_REASONS =
      Requirement.before(
          "BASIS_AND_REASONS", "审议的依据和理由", "basis of and reasons for the deliberation");

  // What rulings are about, and what they say

  /** 按时到会, art. 44. */
  static final RulingSubject PUNCTUALITY =
      RulingSubject.of(Stage.ATTENDING, "PUNCTUALITY", "按时到会", "attending in time");

  /** 会上发表的意见, art. 44. */
  static final RulingSubject OPINION_AT_MEETING =
      RulingSubject.of(
          Stage.CONFERRING, "OPINION_AT_MEETING", "会上发表的意见", "opinions stated at the meeting");

  /** 会议方案的内容, art. 47. */
  static final RulingSubject MEETING_PLAN_CONTENT =
      RulingSubject.of(
          Stage.HOLDING, "MEETING_PLAN_CONTENT", "会议方案的内容", "content of the plan of a meeting");

  /** 领导出席剪彩、庆典和论坛, art. 73. */
  static final RulingSubject LEADERS_AT_CEREMONIES =
      RulingSubject.of(
          Stage.HOLDING,
          "LEADERS_AT_CEREMONIES",
          "领导出席剪彩、庆祝会和论坛",
          "leaders at ceremonies, celebrations and forums");

  /** 接见会议代表并合影, art. 73. */
  static final RulingSubject AUDIENCE_AND_PHOTOGRAPH =
      RulingSubject.of(
          Stage.HOLDING,
          "AUDIENCE_AND_PHOTOGRAPH",
          "领导接见会议代表并合影",
          "leaders receiving and being photographed with participants");

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

  /** 公开发表, art. 74. */
  static final RulingSubject PUBLICATION =
      RulingSubject.of(
          Stage.CONDUCTING,
          "PUBLICATION",
          "贺信、贺电和题词的公开发表",
          "publication of congratulations and inscriptions");

  /** 特权, art. 75. */
  static final RulingSubject PRIVILEGES =
      RulingSubject.of(
          Stage.CONDUCTING, "PRIVILEGES", "亲属和身边工作人员的特权", "privileges of relatives and staff");

  /** 褒奖和鼓励, art. 61. */
  static final Ruling PRAISED = Ruling.consequence("PRAISED", "褒奖和鼓励", "praised and encouraged");

  /** 警醒和惩戒, art. 61. */
  static final Ruling WARNED_AND_PUNISHED =
      Ruling.consequence("WARNED_AND_PUNISHED", "警醒和惩戒", "warned and punished");

  // Subjects and sources of time limits

  /** 发文计划制定, art. 54. */
  static final LimitSubject DOCUMENT_PLAN =
      LimitSubject.of("DOCUMENT_PLAN", "发文计划制定", "plan of the documents to be issued");

  /** 部门事权内事项的决定和处理, art. 10. */
  static final LimitSubject DEPARTMENTS_OWN_DECISION =
      LimitSubject.of(
          "DEPARTMENTS_OWN_DECISION",
          "部门事权内事项的决定和处理",
          "decision on matters within a department's powers");

  /** 公众关切的回应, art. 30. */
  static final LimitSubject RESPONSE_TO_CONCERNS =
      LimitSubject.of("RESPONSE_TO_CONCERNS", "公众关切的回应", "response to the public's concerns");

  /** 不实传言的澄清, art. 31. */
  static final LimitSubject RUMOUR_CLARIFICATION =
      LimitSubject.of("RUMOUR_CLARIFICATION", "不实传言的澄清", "correction of false rumours");

  /** 督查事项的报告, arts. 57 and 58. */
  static final LimitSubject SUPERVISION_REPORT =
      LimitSubject.of("SUPERVISION_REPORT", "督查事项的报告", "report on a matter under supervision");

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

  /** 重要的行政规范性文件, art. 41. */
  static final Fact<Boolean> IMPORTANT_NORMATIVE_DOCUMENT =
      Fact.flag("IMPORTANT_NORMATIVE_DOCUMENT", "规范性文件属重要的", "the normative document is important");

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

  // Facts about meetings

  /** 已经相关副县长研究, art. 41. */
  static final Fact<Boolean> CONSIDERED_BY_DEPUTY =
      Fact.requirement(
          "CONSIDERED_BY_DEPUTY",
          "已经相关副{县}长研究",
          "the deputy {county} head concerned has considered it");

  /** 会议文件如实写全议题情况和各方意见, art. 43. */
  static final Fact<Boolean> PAPERS_FULL_AND_ACCURATE =
      Fact.requirement(
          "PAPERS_FULL_AND_ACCURATE",
          "会议文件写全写准议题情况和各方意见",
          "the papers give the topic and all opinions fully and accurately");

  /** 到会迟到, art. 44. */
  static final Fact<Boolean> LATE_FOR_MEETING =
      Fact.flag("LATE_FOR_MEETING", "没有按时到会", "late for the meeting");

  /** 意见代表本部门, art. 44. */
  static final Fact<Boolean> SPEAKS_FOR_DEPARTMENT =
      Fact.requirement(
          "SPEAKS_FOR_DEPARTMENT", "意见代表本部门", "the opinion is that of the speaker's department");

  /** 邀请农场社区管委会负责人, art. 47. */
  static final Fact<Boolean> INVITES_FARM_COMMUNITY_LEADERS =
      Fact.flag(
          "INVITES_FARM_COMMUNITY_LEADERS",
          "邀请农场社区管委会负责人参加",
          "leaders of farm community committees are invited");

  /** 会议方案项目齐全, art. 47. */
  static final Fact<Boolean> MEETING_PLAN_COMPLETE =
      Fact.requirement("MEETING_PLAN_COMPLETE", "会议方案项目齐全", "the plan of the meeting is complete");

  /** 采取其他快捷、节俭的形式, art. 48. */
  static final Fact<Boolean> IN_OTHER_FRUGAL_FORM =
      Fact.flag(
          "IN_OTHER_FRUGAL_FORM", "采取其他快捷、节俭的形式", "it is held in another quick and frugal form");

  /** 由各地召开, art. 73: by a township or other locality. */
  static final Fact<Boolean> HELD_BY_LOCALITY =
      Fact.flag("HELD_BY_LOCALITY", "会议由各地召开", "a locality holds the meeting");

  /** 县委、县政府统一安排, art. 73. */
  static final Fact<Boolean> UNIFIED_ARRANGEMENT =
      Fact.flag(
          "UNIFIED_ARRANGEMENT",
          "属{县}委、{县}政府统一安排的活动",
          "arranged by the {county} Party committee and government");

  /** 属剪彩、奠基或者庆祝、纪念、表彰、博览、研讨、论坛一类, art. 73. */
  static final Fact<Boolean> CEREMONY_OR_FORUM =
      Fact.flag(
          "CEREMONY_OR_FORUM",
          "属剪彩、奠基，或者庆祝、纪念、表彰、博览、研讨、论坛一类",
          "a ceremony, celebration, commemoration, commendation, exposition, seminar or forum");

  /** 安排领导接见会议代表并合影, art. 73. */
  static final Fact<Boolean> RECEIVED_AND_PHOTOGRAPHED =
      Fact.flag(
          "RECEIVED_AND_PHOTOGRAPHED",
          "安排{县}政府领导接见代表并合影",
          "{county} leaders are to receive and be photographed with participants");

  /** 接见合影已经批准, art. 73. */
  static final Fact<Boolean> AUDIENCE_APPROVED =
      Fact.requirement("AUDIENCE_APPROVED", "接见合影已经批准", "the audience has been approved");

  // Facts about conduct

  /** 属县长交办的事项, art. 8. */
  static final Fact<Boolean> ASSIGNED_BY_HEAD =
      Fact.flag("ASSIGNED_BY_HEAD", "属{县}长交办的事项", "assigned by the {county} head");

  /** 属重大问题, art. 35. */
  static final Fact<Boolean> MAJOR_PROBLEM =
      Fact.flag("MAJOR_PROBLEM", "监督提出的属重大问题", "what oversight brings up is a major problem");

  /** 重要的群众来信, art. 36. */
  static final Option IMPORTANT_LETTER =
      Option.of("IMPORTANT_LETTER", "重要的群众来信", "an important letter");

  /** 重要信访案件, art. 36. */
  static final Option IMPORTANT_CASE = Option.of("IMPORTANT_CASE", "重要信访案件", "an important case");

  /** 重大信访问题, art. 36. */
  static final Option MAJOR_ISSUE = Option.of("MAJOR_ISSUE", "重大信访问题", "a major issue");

  /** 其他来信和信访事项, art. 36. */
  static final Option OTHER_PETITION = Option.of("OTHER_PETITION", "其他来信和信访事项", "another petition");

  /** 来信和信访事项的种类, art. 36. */
  static final Fact<Option> PETITION =
      Fact.choice(
          "PETITION",
          "来信和信访事项的种类",
          "kind of petition",
          IMPORTANT_LETTER,
          IMPORTANT_CASE,
          MAJOR_ISSUE,
          OTHER_PETITION);

  /** 督查任务已建立台账, arts. 57 and 58. */
  static final Fact<Boolean> LEDGER_KEPT =
      Fact.requirement("LEDGER_KEPT", "督查任务已建立台账", "a ledger of the tasks of supervision is kept");

  /** 政治坚定、奋发有为, art. 61. */
  static final Option DEDICATED = Option.of("DEDICATED", "政治坚定、奋发有为", "firm and dedicated");

  /** 慢作为、不作为、乱作为, art. 61. */
  static final Option FAILING = Option.of("FAILING", "慢作为、不作为、乱作为", "slow, inactive or reckless");

  /** 其他表现, art. 61. */
  static final Option OTHER_PERFORMANCE = Option.of("OTHER_PERFORMANCE", "其他表现", "neither");

  /** 干部的表现, art. 61. */
  static final Fact<Option> CADRE_PERFORMANCE =
      Fact.choice(
          "CADRE_PERFORMANCE",
          "干部的表现",
          "how a cadre performs",
          DEDICATED,
          FAILING,
          OTHER_PERFORMANCE);

  /** 报告弄虚作假, art. 66. */
  static final Fact<Boolean> FALSIFIED =
      Fact.flag("FALSIFIED", "报告弄虚作假", "the report is falsified");

  /** 没有离开辖区, arts. 9 and 68: both speak of leaving it. */
  static final Fact<Boolean> WITHIN_JURISDICTION =
      Fact.flag("WITHIN_JURISDICTION", "人在辖区以内", "the jurisdiction is not left");

  /** 县长外出已报备、报告, art. 68. */
  static final Fact<Boolean> HEADS_TRAVEL_REPORTED =
      Fact.requirement(
          "HEADS_TRAVEL_REPORTED",
          "{县}长外出已报备州委、州政府办公室并报告{县}委",
          "the {county} head's journey has been reported to the prefecture and the {county} Party"
              + " committee");

  /** 外出已事前报告县政府, art. 68. */
  static final Fact<Boolean> REPORTED_TO_GOVERNMENT =
      Fact.requirement(
          "REPORTED_TO_GOVERNMENT",
          "外出已事前报告{县}政府",
          "the {county} government has been told of the journey beforehand");

  /** 外出已报备, art. 68. */
  static final Fact<Boolean> TRAVEL_RECORDED =
      Fact.requirement(
          "TRAVEL_RECORDED", "外出已按领导干部外出报备制度报备", "the journey has been reported for the record");

  /** 来自各地, art. 72. */
  static final Fact<Boolean> FROM_LOCALITY =
      Fact.flag("FROM_LOCALITY", "来自各地", "it comes from a locality");

  /** 为会议活动发贺信、贺电, art. 74. */
  static final Fact<Boolean> CONGRATULATION_ASKED =
      Fact.flag(
          "CONGRATULATION_ASKED",
          "为部门和各地的会议活动发贺信、贺电",
          "a letter or telegram to congratulate a meeting or activity of a department or locality");

  /** 公开发表, art. 74. */
  static final Fact<Boolean> PUBLISHED = Fact.flag("PUBLISHED", "公开发表", "it is published");

  /** 搞特权, art. 75. */
  static final Fact<Boolean> PRIVILEGE_SOUGHT =
      Fact.flag("PRIVILEGE_SOUGHT", "亲属、身边工作人员搞特权", "relatives or staff seek privileges");

  /** 接待工作简化, art. 79. */
  static final Fact<Boolean> SIMPLE_RECEPTION =
      Fact.requirement("SIMPLE_RECEPTION", "接待工作简化", "the reception is simple");

  private Vocabulary() {}
}
