package org.workrules.api.matter;

/** 通用事项: the matters that meetings of several counties deal with. */
public final class Matters {

  // 贯彻上级

  /** 上级和{县}委重大决策部署的贯彻. */
  public static final Matter SUPERIOR_DECISIONS =
      Matter.of(
          "SUPERIOR_DECISIONS",
          "上级和{县}委重大决策部署的贯彻",
          "carrying out decisions of superiors and of the {county} Party committee");

  /** {县}人大及其常委会决议、决定的贯彻. */
  public static final Matter PEOPLES_CONGRESS_RESOLUTIONS =
      Matter.of(
          "PEOPLES_CONGRESS_RESOLUTIONS",
          "{县}人大及其常委会决议、决定的贯彻",
          "carrying out resolutions of the {county} people's congress");

  /** 领导指示、批示的贯彻. */
  public static final Matter LEADERS_INSTRUCTIONS =
      Matter.of("LEADERS_INSTRUCTIONS", "领导指示、批示的贯彻", "carrying out leaders' instructions");

  // 报上级、县委和人大

  /** 报上级政府的重要事项. */
  public static final Matter REPORTS_TO_SUPERIOR_GOVERNMENT =
      Matter.of(
          "REPORTS_TO_SUPERIOR_GOVERNMENT",
          "报上级政府的重要事项",
          "important matters that go to the superior government");

  /** 报{县}委的重要事项. */
  public static final Matter REPORTS_TO_PARTY_COMMITTEE =
      Matter.of(
          "REPORTS_TO_PARTY_COMMITTEE",
          "报{县}委的重要事项",
          "important matters that go to the {county} Party committee");

  /** 提请{县}人大及其常委会审议的议案和事项. */
  public static final Matter BILLS_TO_PEOPLES_CONGRESS =
      Matter.of(
          "BILLS_TO_PEOPLES_CONGRESS",
          "提请{县}人大及其常委会审议的议案和事项",
          "bills and matters for the {county} people's congress");

  /** 向{县}人大及其常委会的报告. */
  public static final Matter REPORTS_TO_PEOPLES_CONGRESS =
      Matter.of(
          "REPORTS_TO_PEOPLES_CONGRESS",
          "向{县}人大及其常委会的报告",
          "reports to the {county} people's congress");

  /** 向{县}政协通报的重要事项. */
  public static final Matter INFORMATION_TO_CPPCC =
      Matter.of(
          "INFORMATION_TO_CPPCC",
          "向{县}政协通报的重要事项",
          "important matters of which the {county} CPPCC committee is informed");

  /** 《政府工作报告》. */
  public static final Matter GOVERNMENT_WORK_REPORT =
      Matter.of("GOVERNMENT_WORK_REPORT", "《政府工作报告》", "the government work report");

  // 规划、财政、项目

  /** 经济社会发展的中长期规划和专项规划. */
  public static final Matter DEVELOPMENT_PLANS =
      Matter.of(
          "DEVELOPMENT_PLANS",
          "经济社会发展的中长期规划和专项规划",
          "medium- and long-term plans and special plans");

  /** 重大规划. */
  public static final Matter MAJOR_PLANS = Matter.of("MAJOR_PLANS", "重大规划", "major plans");

  /** 经济社会发展年度计划. */
  public static final Matter ANNUAL_PLAN = Matter.of("ANNUAL_PLAN", "经济社会发展年度计划", "annual plan");

  /** 经济社会发展形势分析. */
  public static final Matter ECONOMIC_SITUATION =
      Matter.of("ECONOMIC_SITUATION", "经济社会发展形势分析", "analysis of the economic situation");

  /** 财政预决算. */
  public static final Matter BUDGET = Matter.of("BUDGET", "财政预决算", "budget and final accounts");

  /** 重大财政政策、体制和财力的调整. */
  public static final Matter FISCAL_POLICY =
      Matter.of("FISCAL_POLICY", "重大财政政策、体制和财力的调整", "major changes of fiscal policy");

  /** 重大项目. */
  public static final Matter MAJOR_PROJECTS = Matter.of("MAJOR_PROJECTS", "重大项目", "major projects");

  /** 大额（重要）资金使用. */
  public static final Matter MAJOR_FUNDS =
      Matter.of("MAJOR_FUNDS", "大额（重要）资金使用", "use of large or important funds");

  /** 资金支出的调整. */
  public static final Matter FUNDS_ADJUSTMENT =
      Matter.of("FUNDS_ADJUSTMENT", "资金支出的调整", "adjustment of expenditure");

  /** 政府投资项目. */
  public static final Matter GOVERNMENT_INVESTMENT =
      Matter.of("GOVERNMENT_INVESTMENT", "政府投资项目", "projects of government investment");

  /** 国有资产处置. */
  public static final Matter STATE_ASSETS =
      Matter.of("STATE_ASSETS", "国有资产处置", "disposal of state assets");

  /** 重要合同、协议. */
  public static final Matter CONTRACTS =
      Matter.of("CONTRACTS", "重要合同、协议", "important contracts and agreements");

  /** 重要领域改革. */
  public static final Matter REFORMS = Matter.of("REFORMS", "重要领域改革", "reforms in key fields");

  // 文件、人事、奖惩

  /** {县}政府的决定、命令. */
  public static final Matter ORDERS_AND_DECISIONS =
      Matter.of(
          "ORDERS_AND_DECISIONS", "{县}政府的决定、命令", "orders and decisions of the {county} government");

  /** 行政规范性文件. */
  public static final Matter NORMATIVE_DOCUMENTS =
      Matter.of("NORMATIVE_DOCUMENTS", "行政规范性文件", "normative documents");

  /** {县}政府的其他重要文件. */
  public static final Matter IMPORTANT_DOCUMENTS =
      Matter.of(
          "IMPORTANT_DOCUMENTS",
          "{县}政府的其他重要文件",
          "other important documents of the {county} government");

  /** 重大政策措施. */
  public static final Matter MAJOR_POLICIES =
      Matter.of("MAJOR_POLICIES", "重大政策措施", "major policies");

  /** 人事任免. */
  public static final Matter PERSONNEL =
      Matter.of("PERSONNEL", "人事任免", "appointments and removals");

  /** 处分. */
  public static final Matter DISCIPLINE = Matter.of("DISCIPLINE", "处分", "disciplinary sanctions");

  /** 表彰奖励. */
  public static final Matter AWARDS = Matter.of("AWARDS", "表彰奖励", "commendations and awards");

  /** 议事协调机构的设立. */
  public static final Matter COORDINATING_BODIES =
      Matter.of("COORDINATING_BODIES", "议事协调机构的设立", "setting up of coordinating bodies");

  // 政府工作

  /** 政府工作中的重大事项. */
  public static final Matter MAJOR_MATTERS =
      Matter.of("MAJOR_MATTERS", "政府工作中的重大事项", "major matters of the government's work");

  /** 政府工作中的重要事项. */
  public static final Matter IMPORTANT_MATTERS =
      Matter.of("IMPORTANT_MATTERS", "政府工作中的重要事项", "important matters of the government's work");

  /** 重大行政决策事项. */
  public static final Matter MAJOR_DECISIONS =
      Matter.of("MAJOR_DECISIONS", "重大行政决策事项", "major administrative decisions");

  /** 社会管理重要事务. */
  public static final Matter SOCIAL_MANAGEMENT =
      Matter.of("SOCIAL_MANAGEMENT", "社会管理重要事务", "important affairs of social management");

  /** 政府重要工作的部署. */
  public static final Matter IMPORTANT_WORK =
      Matter.of("IMPORTANT_WORK", "政府重要工作的部署", "arrangement of the government's important work");

  /** 重要工作情况. */
  public static final Matter WORK_INFORMATION =
      Matter.of("WORK_INFORMATION", "重要工作情况", "important information on the work");

  /** 部门和单位的重要工作汇报. */
  public static final Matter DEPARTMENT_REPORTS =
      Matter.of("DEPARTMENT_REPORTS", "部门和单位的重要工作汇报", "important reports of departments and units");

  /** 部门和乡镇（街道）的重要请示. */
  public static final Matter DEPARTMENT_REQUESTS =
      Matter.of(
          "DEPARTMENT_REQUESTS",
          "部门和乡镇（街道）的重要请示",
          "important requests of departments and townships");

  /** 政府日常工作中的重要事项. */
  public static final Matter DAILY_WORK =
      Matter.of("DAILY_WORK", "政府日常工作中的重要事项", "important matters of the government's daily work");

  /** 重点工作的推进. */
  public static final Matter KEY_TASKS = Matter.of("KEY_TASKS", "重点工作的推进", "progress of key tasks");

  /** 涉及多个部门、需要统筹协调的事项. */
  public static final Matter CROSS_DEPARTMENT_MATTERS =
      Matter.of(
          "CROSS_DEPARTMENT_MATTERS",
          "涉及多个部门、需要统筹协调的事项",
          "matters of several departments that need coordination");

  /** 重点难点问题. */
  public static final Matter DIFFICULT_ISSUES =
      Matter.of("DIFFICULT_ISSUES", "重点难点问题", "key and difficult issues");

  /** 分管（职责）范围内的事项. */
  public static final Matter PORTFOLIO_MATTERS =
      Matter.of("PORTFOLIO_MATTERS", "分管（职责）范围内的事项", "matters within a leader's portfolio");

  /** 部门之间有分歧的问题. */
  public static final Matter DISAGREEMENTS =
      Matter.of("DISAGREEMENTS", "部门之间有分歧的问题", "disagreements between departments");

  /** 需提交集体研究决策的有关问题. */
  public static final Matter PRELIMINARY_TO_COLLECTIVE_DECISION =
      Matter.of(
          "PRELIMINARY_TO_COLLECTIVE_DECISION",
          "需提交集体研究决策的有关问题",
          "issues that are to go on to a collective decision");

  /** 需要部门协作的专项工作. */
  public static final Matter JOINT_SPECIAL_WORK =
      Matter.of("JOINT_SPECIAL_WORK", "需要部门协作的专项工作", "special work that departments share");

  /** 突发事件的处理. */
  public static final Matter EMERGENCIES =
      Matter.of("EMERGENCIES", "突发事件的处理", "handling of emergencies");

  /** 受{县}长委托研究的事项. */
  public static final Matter ENTRUSTED_MATTERS =
      Matter.of("ENTRUSTED_MATTERS", "受{县}长委托研究的事项", "matters entrusted by the {county} head");

  /** 需要会议研究的其他事项. */
  public static final Matter OTHER_MATTERS =
      Matter.of("OTHER_MATTERS", "需要会议研究的其他事项", "other matters that need the meeting");

  /** 习近平总书记重要讲话和指示批示精神的贯彻. */
  public static final Matter GENERAL_SECRETARYS_INSTRUCTIONS =
      Matter.of(
          "GENERAL_SECRETARYS_INSTRUCTIONS",
          "习近平总书记重要讲话和指示批示精神的贯彻",
          "carrying out the General Secretary's speeches and instructions");

  /** 权力清单. */
  public static final Matter LIST_OF_POWERS = Matter.of("LIST_OF_POWERS", "权力清单", "list of powers");

  /** 责任清单. */
  public static final Matter LIST_OF_RESPONSIBILITIES =
      Matter.of("LIST_OF_RESPONSIBILITIES", "责任清单", "list of responsibilities");

  /** 负面清单. */
  public static final Matter NEGATIVE_LIST = Matter.of("NEGATIVE_LIST", "负面清单", "negative list");

  /** 领导的外事活动安排. */
  public static final Matter LEADERS_FOREIGN_ACTIVITIES =
      Matter.of(
          "LEADERS_FOREIGN_ACTIVITIES",
          "领导的外事活动安排",
          "arrangement of the leaders' foreign activities");

  /** 领导出席会议活动和考察调研的报道. */
  public static final Matter NEWS_REPORTS_ON_LEADERS =
      Matter.of(
          "NEWS_REPORTS_ON_LEADERS",
          "领导出席会议活动和考察调研的报道",
          "news reports on the leaders' meetings, activities and research trips");

  /** 上级部署和{县}委决定的落实. */
  public static final Matter CARRYING_OUT_OF_HIGHER_DECISIONS =
      Matter.of(
          "CARRYING_OUT_OF_HIGHER_DECISIONS",
          "上级部署和{县}委决定的落实",
          "carrying out of the decisions of superiors and of the {county} Party committee");

  private Matters() {}
}
