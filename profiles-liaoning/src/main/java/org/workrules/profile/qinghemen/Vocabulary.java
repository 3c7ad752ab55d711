package org.workrules.profile.qinghemen;

import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD;
import static org.workrules.api.actor.Roles.OFFICE_LEADER;
import static org.workrules.api.document.DocumentFacts.CONCERNS_OTHER_DEPARTMENTS;
import static org.workrules.api.matter.MatterFacts.MAJOR_PUBLIC_INTEREST;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Facts.CROSS_DEPARTMENT;

import org.workrules.api.actor.Body;
import org.workrules.api.actor.Role;
import org.workrules.api.actor.Roles;
import org.workrules.api.matter.Matter;
import org.workrules.api.matter.Requirement;
import org.workrules.api.procedure.Act;
import org.workrules.api.procedure.ChainSubject;
import org.workrules.api.rule.Condition;
import org.workrules.api.rule.Fact;
import org.workrules.api.rule.Option;
import org.workrules.api.ruling.Ruling;
import org.workrules.api.ruling.RulingSubject;
import org.workrules.api.ruling.RulingSubject.Stage;
import org.workrules.api.time.LimitSubject;
import org.workrules.api.time.LimitSubjects;

/** 用语: the words that this district needs beside those of all counties. */
final class Vocabulary {

  // Who acts.

  /** 主要责任部门: the department that is mainly responsible for what a meeting decides. */
  static final Body MAIN_RESPONSIBLE_DEPARTMENT =
      Body.of("MAIN_RESPONSIBLE_DEPARTMENT", "主要责任部门", "mainly responsible department");

  /** 部门分管负责人: the deputy head of a department in whose charge a matter is. */
  static final Role DEPARTMENT_LEADER_IN_CHARGE =
      Role.of("DEPARTMENT_LEADER_IN_CHARGE", "部门分管负责人", "leader of the department in charge")
          .within(Roles.DEPARTMENT_LEADER);

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

  /** 区政府组成部门: the departments that are part of the government; 部门 would include others. */
  static final Body CONSTITUENT_DEPARTMENTS =
      Body.of(
          "CONSTITUENT_DEPARTMENTS",
          "{县}政府组成部门",
          "constituent departments of the {county} government");

  /** 议题涉及的单位: the units, departments among them, that a topic concerns. */
  static final Body TOPIC_UNITS =
      Body.of("TOPIC_UNITS", "议题涉及的单位", "units that the topic concerns");

  /** 区级主管部门: the department of the district that is competent for a matter. */
  static final Body COMPETENT_DEPARTMENT =
      Body.of("COMPETENT_DEPARTMENT", "{县}级主管部门", "competent department of the {county}");

  /** 议题涉及单位主要负责人: the head of a unit or department that a topic concerns. */
  static final Role TOPIC_UNIT_HEAD =
      Role.of("TOPIC_UNIT_HEAD", "议题涉及单位主要负责人", "head of a unit that the topic concerns")
          .within(Roles.UNIT_HEAD);

  /** 区政府班子成员: the members of the government's leadership; the text does not list them. */
  static final Role LEADERSHIP_MEMBER =
      Role.of("LEADERSHIP_MEMBER", "{县}政府班子成员", "member of the government's leadership");

  /** 区政府办公室主要负责人: named apart from the director, who is a member of the executive meeting. */
  static final Role OFFICE_HEAD =
      Role.of("OFFICE_HEAD", "{县}政府办公室主要负责人", "head of the {county} government office")
          .within(OFFICE_LEADER);

  /** 有关方面负责人: a leader of another side, neither a department nor a unit of the government. */
  static final Role OTHER_SIDES_LEADER =
      Role.of("OTHER_SIDES_LEADER", "有关方面负责人", "leader of another side concerned");

  /** 专门机构: an institution that specialises in a kind of matter. */
  static final Body SPECIALISED_INSTITUTION =
      Body.of("SPECIALISED_INSTITUTION", "专门机构", "specialised institution");

  /** 区长指定的副区长: named where the head and the executive deputy are both away. */
  static final Role DESIGNATED_DEPUTY =
      Role.of("DESIGNATED_DEPUTY", "{县}长指定的副{县}长", "deputy {county} head named by the head")
          .within(DEPUTY_COUNTY_HEAD);

  /** 部门党组、党委: the published text has lost the word between them. */
  static final Body DEPARTMENT_PARTY_LEADERSHIP =
      Body.of(
          "DEPARTMENT_PARTY_LEADERSHIP",
          "部门党组、党委（其间脱字）",
          "party leadership group or Party committee of the department (a word between is lost)");

  // Art. 6 to 9

  /** 负责全面工作. */
  static final Act TAKE_OVERALL_CHARGE =
      Act.of("TAKE_OVERALL_CHARGE", "负责全面工作", "is in charge of all the work");

  /** 负责受托的其他工作或者专项任务. */
  static final Act UNDERTAKE_ENTRUSTED =
      Act.of(
          "UNDERTAKE_ENTRUSTED",
          "负责受托的其他工作或者专项任务",
          "takes on other work or special tasks as entrusted");

  /** 负责. */
  static final Act BE_RESPONSIBLE = Act.of("BE_RESPONSIBLE", "负责", "is responsible");

  /** 调查研究并提出解决意见: investigates and proposes a solution. */
  static final Act INVESTIGATE_AND_PROPOSE =
      Act.of("INVESTIGATE_AND_PROPOSE", "提出经调研的解决意见", "proposes a solution after investigation");

  /** 副区长调研后提出意见. */
  static final Requirement DEPUTYS_PROPOSAL =
      Requirement.before("DEPUTYS_PROPOSAL", "副{县}长调研并提出意见", "proposal of the deputy head");

  /** 副区长的工作涉及方针政策. */
  static final Fact<Boolean> POLICY_QUESTION_OF_DEPUTY =
      Fact.flag(
          "POLICY_QUESTION_OF_DEPUTY",
          "副{县}长的分管工作或者专项任务涉及方针政策",
          "a deputy head's work raises a question of policy");

  // Art. 18

  /** 适时制定、修改或者废止. */
  static final Act KEEP_UP_TO_DATE =
      Act.of("KEEP_UP_TO_DATE", "适时制定、修改或者废止", "makes, amends or abolishes them in due time");

  // Art. 20

  /** 听取意见: hears the opinions. */
  static final Act HEAR_OPINIONS = Act.of("HEAR_OPINIONS", "充分听取意见", "hears the opinions fully");

  /** 报送备案: submits for the record. */
  static final Act SUBMIT_FOR_FILING =
      Act.of("SUBMIT_FOR_FILING", "报送备案", "submits it for the record");

  /** 规范性文件的合法性审核. */
  static final Requirement NORMATIVE_LEGALITY_CHECK =
      Requirement.before(
          "NORMATIVE_LEGALITY_CHECK", "规范性文件的合法性审核", "legality check of a normative document");

  /** 合法性审核: checks the legality. */
  static final Act CHECK_LEGALITY = Act.of("CHECK_LEGALITY", "合法性审核", "checks the legality");

  /** 规范性文件备案. */
  static final ChainSubject NORMATIVE_DOCUMENT_FILING =
      ChainSubject.of(
          "NORMATIVE_DOCUMENT_FILING", "规范性文件的备案", "filing of a normative document for the record");

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

  // Art. 22

  /** 属重大政策、重大项目或者重大事项: what a topic should be. */
  static final Fact<Boolean> OF_MAJOR_WEIGHT =
      Fact.requirement(
          "OF_MAJOR_WEIGHT", "属重大政策、重大项目或者重大事项", "it is a major policy, project or matter");

  // Art. 24

  /** 列明各方理据. */
  static final Requirement DISAGREEMENT_REASONS =
      Requirement.before("DISAGREEMENT_REASONS", "列明分歧各方的理据", "statement of each side's reasons");

  /** 分管副区长协调分歧. */
  static final Requirement DISAGREEMENT_COORDINATION =
      Requirement.before(
          "DISAGREEMENT_COORDINATION",
          "分管副{县}长协调分歧",
          "coordination of the disagreement by the deputy head in charge");

  /** 区长审定重要的分歧. */
  static final Requirement DISAGREEMENT_APPROVAL =
      Requirement.before(
          "DISAGREEMENT_APPROVAL",
          "{县}长审定重要分歧",
          "decision of the {county} head on the disagreement");

  /** 涉及两个以上部门职权: two facts that say so in words of their own. */
  static final Condition OTHER_DEPARTMENTS_CONCERNED =
      is(CROSS_DEPARTMENT).or(is(CONCERNS_OTHER_DEPARTMENTS));

  // Art. 25

  /** 直接听取各方面意见: hears opinions of all sides directly. */
  static final Act HEAR_ALL_SIDES =
      Act.of(
          "HEAR_ALL_SIDES",
          "直接听取公众、专家学者、社会团体和民主党派等的意见",
          "directly hears the public, experts, social organisations and democratic parties");

  /** 重大决策前听取意见. */
  static final LimitSubject HEARING_BEFORE_DECISION =
      LimitSubject.of(
          "HEARING_BEFORE_DECISION", "重大决策前直接听取意见", "hearing of opinions before a major decision");

  // Art. 27

  /** 及时公布: publishes promptly. */
  static final Act PUBLISH = Act.of("PUBLISH", "及时公布", "publishes it promptly");

  /** 属政策或者工作措施. */
  static final Fact<Boolean> POLICY_OR_MEASURE =
      Fact.flag("POLICY_OR_MEASURE", "属政策或者工作措施", "a policy or a measure of work");

  // Art. 28

  /** 经广播、电视、报刊、政府网站、网络和新媒体等公开. */
  static final Act DISCLOSE_THROUGH_MEDIA =
      Act.of(
          "DISCLOSE_THROUGH_MEDIA",
          "经广播、电视、报刊、政府网站、网络和新媒体等公开",
          "discloses it through broadcasting, the press, the government website, the internet and"
              + " new media");

  /** 依法依规办理. */
  static final Act HANDLE_BY_LAW = Act.of("HANDLE_BY_LAW", "依法依规办理", "handles it by law and rules");

  /** 集中受理和办理. */
  static final Act ACCEPT_CENTRALLY =
      Act.of("ACCEPT_CENTRALLY", "集中受理和办理", "accepts and handles them in one place");

  /** 纳入统一监管平台. */
  static final Act PUT_ON_PLATFORM =
      Act.of("PUT_ON_PLATFORM", "纳入统一监管平台", "puts them on the common platform of oversight");

  /** 公开依据、主体、流程、收费、时限、结果和监督方式. */
  static final Act DISCLOSE_SERVICE_DETAILS =
      Act.of(
          "DISCLOSE_SERVICE_DETAILS",
          "公开依据、主体、流程、收费、时限、结果和监督方式",
          "discloses basis, handling body, steps, fees, time limits, results and means of"
              + " oversight");

  /** 同群众、企业密切相关、依申请办理的政务服务事项. */
  static final Matter SERVICE_ITEMS =
      Matter.of(
          "SERVICE_ITEMS",
          "同群众、企业密切相关、依申请办理的政务服务事项",
          "government services on request that closely concern the public and enterprises");

  /** 已经公布（公开）. */
  static final Fact<Boolean> PUBLISHED =
      Fact.requirement("PUBLISHED", "已经公布（公开）", "it has been published");

  // Art. 29 and 30

  /** 公众关切的回应. */
  static final ChainSubject PUBLIC_CONCERNS =
      ChainSubject.of("PUBLIC_CONCERNS", "公众关切的回应", "response to public concerns");

  /** 及时回应公众关切. */
  static final Act RESPOND_TO_CONCERNS =
      Act.of("RESPOND_TO_CONCERNS", "及时回应公众关切", "responds promptly to public concerns");

  /** 政策解读的内容和形式. */
  static final RulingSubject INTERPRETATION_CONTENT =
      RulingSubject.of(
          Stage.SPEAKING_OUT,
          "INTERPRETATION_CONTENT",
          "政策解读的内容和形式",
          "content and form of an interpretation");

  /** 解读讲明了背景、目标、内容、范围、标准、注意事项和惠民举措. */
  static final Fact<Boolean> KEY_POINTS_EXPLAINED =
      Fact.requirement(
          "KEY_POINTS_EXPLAINED",
          "解读讲明了背景、目标、内容、范围、标准、注意事项和惠民举措",
          "the interpretation explains background, aims, content, scope, standards, points to note"
              + " and benefits");

  /** 解读图文并茂、通俗易懂. */
  static final Fact<Boolean> ILLUSTRATED_AND_PLAIN =
      Fact.requirement(
          "ILLUSTRATED_AND_PLAIN",
          "解读图文并茂、通俗易懂",
          "the interpretation is illustrated and in plain words");

  /** 突发事件达到重大以上等级: 特别重大 or 重大. */
  static final Fact<Boolean> OF_MAJOR_GRADE =
      Fact.flag("OF_MAJOR_GRADE", "突发事件达到重大以上等级", "the emergency is of major grade or above");

  /** 发布权威信息. */
  static final Act RELEASE_AUTHORITATIVELY =
      Act.of("RELEASE_AUTHORITATIVELY", "发布权威信息", "releases authoritative information");

  /** 重要政策法规. */
  static final Matter KEY_POLICIES_AND_LAWS =
      Matter.of("KEY_POLICIES_AND_LAWS", "重要政策法规", "important policies and laws");

  /** 公众质疑. */
  static final Matter PUBLIC_DOUBTS = Matter.of("PUBLIC_DOUBTS", "公众质疑", "the public's doubts");

  /** 妥善回应. */
  static final Act ANSWER_DOUBTS = Act.of("ANSWER_DOUBTS", "妥善回应", "answers them properly");

  /** 不实传言. */
  static final Matter FALSE_RUMOURS = Matter.of("FALSE_RUMOURS", "不实传言", "false rumours");

  /** 及时澄清. */
  static final Act CLARIFY = Act.of("CLARIFY", "及时澄清", "clarifies them promptly");

  /** 重大突发事件信息. */
  static final Matter MAJOR_EMERGENCY_INFORMATION =
      Matter.of("MAJOR_EMERGENCY_INFORMATION", "重大突发事件信息", "information on a major emergency");

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

  /** 提请讨论决定或者报告: submits for decision or reports. */
  static final Act SUBMIT_OR_REPORT =
      Act.of("SUBMIT_OR_REPORT", "提请讨论决定或者报告", "submits it for decision or reports it");

  /** 报告工作. */
  static final Act REPORT_ON_WORK = Act.of("REPORT_ON_WORK", "报告工作", "reports on its work");

  /** 政协的民主监督. */
  static final ChainSubject CPPCC_OVERSIGHT =
      ChainSubject.of("CPPCC_OVERSIGHT", "政协的民主监督", "democratic oversight by the CPPCC committee");

  /** 虚心听取意见和建议. */
  static final Act HEAR_SUGGESTIONS =
      Act.of("HEAR_SUGGESTIONS", "虚心听取意见和建议", "listens to opinions and suggestions");

  /** 依法认真办理. */
  static final Act HANDLE_CONSCIENTIOUSLY =
      Act.of("HANDLE_CONSCIENTIOUSLY", "依法认真办理", "handles them conscientiously by law");

  /** 与代表、委员沟通. */
  static final Act COMMUNICATE =
      Act.of("COMMUNICATE", "与代表、委员沟通", "communicates with deputies and members");

  // Art. 32 to 35

  /** 做好行政应诉. */
  static final Act RESPOND_IN_COURT =
      Act.of("RESPOND_IN_COURT", "做好行政应诉", "defends administrative suits");

  /** 履行生效裁判. */
  static final Act COMPLY_WITH_JUDGMENTS =
      Act.of("COMPLY_WITH_JUDGMENTS", "履行生效裁判", "complies with judgments in force");

  /** 属重大问题. */
  static final Fact<Boolean> MAJOR_PROBLEM = Fact.flag("MAJOR_PROBLEM", "属重大问题", "a major problem");

  // Art. 36 to 39

  /** 承办会议: hosts the meeting. */
  static final Act HOST_MEETING = Act.of("HOST_MEETING", "承办会议", "hosts the meeting");

  /** 落实会议通知、会场和记录: sees to notice, venue and record. */
  static final Act SERVE_MEETING =
      Act.of("SERVE_MEETING", "落实会议通知、会场和记录", "sees to notice, venue and record");

  /** 传达学习贯彻: conveys, studies and carries out. */
  static final Act CONVEY_AND_STUDY =
      Act.of("CONVEY_AND_STUDY", "传达学习贯彻", "conveys, studies and carries out");

  /** 讨论研究: discusses and considers. */
  static final Act DISCUSS_AND_CONSIDER =
      Act.of("DISCUSS_AND_CONSIDER", "讨论研究", "discusses and considers").deciding();

  /** 审议通过: deliberates and adopts. */
  static final Act DELIBERATE_AND_ADOPT =
      Act.of("DELIBERATE_AND_ADOPT", "审议通过", "deliberates and adopts").deciding();

  /** 分析研究: analyses and considers. */
  static final Act ANALYSE = Act.of("ANALYSE", "分析研究", "analyses and considers").deciding();

  /** 决定和部署: decides and arranges. */
  static final Act DECIDE_AND_ARRANGE =
      Act.of("DECIDE_AND_ARRANGE", "决定和部署", "decides and arranges").deciding();

  /** 协商并签署意见: confers and signs an opinion. */
  static final Act CONFER_AND_SIGN =
      Act.of("CONFER_AND_SIGN", "协商并签署意见", "confers and signs an opinion");

  /** 牵头组织评估: leads the assessment. */
  static final Act LEAD_ASSESSMENT = Act.of("LEAD_ASSESSMENT", "牵头组织评估", "leads the assessment");

  /** 提出书面意见: gives a written opinion. */
  static final Act GIVE_WRITTEN_OPINION =
      Act.of("GIVE_WRITTEN_OPINION", "提出书面意见", "gives a written opinion");

  /** 牵头与有关单位起草: leads the drafting with the units concerned. */
  static final Act LEAD_DRAFTING_WITH_UNITS =
      Act.of(
          "LEAD_DRAFTING_WITH_UNITS", "牵头与有关单位起草", "leads the drafting with the units concerned");

  /** 评审论证: reviews and studies. */
  static final Act REVIEW_AND_STUDY = Act.of("REVIEW_AND_STUDY", "评审论证", "reviews and studies");

  /** 举行听证会: holds a hearing. */
  static final Act HOLD_HEARING = Act.of("HOLD_HEARING", "举行听证会", "holds a hearing");

  /** 征求议题涉及单位（部门）意见. */
  static final Requirement TOPIC_CONSULTATION =
      Requirement.before(
              "TOPIC_CONSULTATION",
              "征求议题涉及单位（部门）意见",
              "consultation of those whom the topic concerns")
          .taking(LimitSubjects.CONSULTATION_REPLY);

  /** 涉及单位协商并签署意见. */
  static final Requirement TOPIC_UNITS_OPINION =
      Requirement.before(
          "TOPIC_UNITS_OPINION", "议题涉及单位协商并签署意见", "signed opinion of the units concerned");

  /** 主管部门组织评估. */
  static final Requirement COMPETENT_ASSESSMENT =
      Requirement.before(
          "COMPETENT_ASSESSMENT", "主管部门组织评估", "assessment led by the competent department");

  /** 主管部门书面意见. */
  static final Requirement COMPETENT_OPINION =
      Requirement.before(
          "COMPETENT_OPINION", "主管部门的书面意见", "written opinion of the competent department");

  /** 专门机构评审论证. */
  static final Requirement SPECIALIST_REVIEW =
      Requirement.before("SPECIALIST_REVIEW", "专门机构评审论证", "review by a specialised institution");

  /** 举行听证会. */
  static final Requirement PUBLIC_HEARING =
      Requirement.before("PUBLIC_HEARING", "举行听证会", "public hearing");

  /** 草拟议定事项初稿. */
  static final Requirement DRAFT_OF_DECISION =
      Requirement.before("DRAFT_OF_DECISION", "草拟议定事项初稿", "draft of what is to be decided");

  /** 明确会议涉及部门: identifies the departments concerned. */
  static final Act IDENTIFY_DEPARTMENTS =
      Act.of("IDENTIFY_DEPARTMENTS", "明确会议涉及部门", "identifies the departments concerned");

  /** 草拟议定事项初稿: drafts what is to be decided. */
  static final Act DRAFT_DECISION =
      Act.of("DRAFT_DECISION", "草拟议定事项初稿", "drafts what is to be decided");

  /** 会议通知、会场和记录. */
  static final ChainSubject MEETING_SERVICE =
      ChainSubject.of("MEETING_SERVICE", "会议通知、会场和记录", "notice, venue and record of a meeting");

  /** 重大行政决策议题的评估. */
  static final ChainSubject DECISION_ASSESSMENT =
      ChainSubject.of("DECISION_ASSESSMENT", "重大行政决策议题的评估", "assessment of a major decision");

  /** 议题的论证、评估和公开征求意见. */
  static final RulingSubject TOPIC_STUDY =
      RulingSubject.of(
          Stage.AGENDA, "TOPIC_STUDY", "议题的论证、评估和公开征求意见", "study and public comment of a topic");

  /** 已有公众参与. */
  static final Fact<Boolean> PUBLIC_TOOK_PART =
      Fact.requirement("PUBLIC_TOOK_PART", "已有公众参与", "the public has taken part");

  /** 已经专家论证. */
  static final Fact<Boolean> STUDIED_BY_EXPERTS =
      Fact.requirement("STUDIED_BY_EXPERTS", "已经专家论证", "experts have studied it");

  /** 已经风险评估. */
  static final Fact<Boolean> RISK_ASSESSED =
      Fact.requirement("RISK_ASSESSED", "已经风险评估", "its risks have been assessed");

  /** 已经专门机构评审论证. */
  static final Fact<Boolean> REVIEWED_BY_SPECIALISTS =
      Fact.requirement(
          "REVIEWED_BY_SPECIALISTS", "已经专门机构评审论证", "a specialised institution has reviewed it");

  /** 涉及重大公共利益: the words of art. 38; art. 24 adds the public's rights. */
  static final Fact<Boolean> OF_MAJOR_PUBLIC_INTEREST =
      Fact.flag("OF_MAJOR_PUBLIC_INTEREST", "涉及重大公共利益", "major public interests are concerned");

  /** 涉及重大公共利益, whether or not the public's rights are concerned as well. */
  static final Condition CONCERNS_MAJOR_PUBLIC_INTEREST =
      is(OF_MAJOR_PUBLIC_INTEREST).or(is(MAJOR_PUBLIC_INTEREST));

  /** 已向社会公开征求意见. */
  static final Fact<Boolean> PUBLIC_COMMENT_SOUGHT =
      Fact.requirement(
          "PUBLIC_COMMENT_SOUGHT", "已向社会公开征求意见", "the public has been asked for comment");

  /** 已举行听证会. */
  static final Fact<Boolean> HEARING_HELD =
      Fact.requirement("HEARING_HELD", "已举行听证会", "a hearing has been held");

  /** 擅自增减汇报范围. */
  static final Fact<Boolean> SCOPE_CHANGED =
      Fact.flag(
          "SCOPE_CHANGED", "擅自增减汇报范围", "the scope of the presentation is changed without leave");

  /** 以区委、区政府名义报告上级的重要事项. */
  static final Matter JOINT_REPORTS_TO_SUPERIORS =
      Matter.of(
          "JOINT_REPORTS_TO_SUPERIORS",
          "以{县}委、{县}政府名义报告上级的重要事项",
          "important matters reported upward by Party committee and government together");

  /** 经济社会发展总体计划和重要专项计划; whether yearly, the text does not say. */
  static final Matter DEVELOPMENT_SCHEMES =
      Matter.of(
          "DEVELOPMENT_SCHEMES",
          "经济社会发展总体计划和重要专项计划",
          "overall and important special schemes of development");

  /** 重大经济社会活动. */
  static final Matter MAJOR_ACTIVITIES =
      Matter.of("MAJOR_ACTIVITIES", "重大经济社会活动", "major economic and social activities");

  /** 政府其他重要工作事项: what is left to the executive meeting; 重要, not the 重大 of the plenary. */
  static final Matter OTHER_IMPORTANT_WORK =
      Matter.of(
          "OTHER_IMPORTANT_WORK", "政府其他重要工作事项", "other important matters of the government's work");

  /** 政府工作中的重要问题. */
  static final Matter IMPORTANT_ISSUES =
      Matter.of("IMPORTANT_ISSUES", "政府工作中的重要问题", "important issues of the government's work");

  // Art. 40 to 45

  /** 请司法局提前介入: asks the justice bureau to take part early. */
  static final Act INVITE_JUSTICE_BUREAU =
      Act.of("INVITE_JUSTICE_BUREAU", "请{县}司法局提前介入", "asks the justice bureau to take part early");

  /** 合法性审核纪要稿: checks the legality of the draft minutes. */
  static final Act CHECK_MINUTES_LEGALITY =
      Act.of("CHECK_MINUTES_LEGALITY", "对纪要稿提出合法性审核意见", "gives an opinion on the draft minutes");

  /** 纪要稿的合法性审核. */
  static final Requirement MINUTES_LEGALITY_CHECK =
      Requirement.after(
              "MINUTES_LEGALITY_CHECK", "纪要稿的合法性审核", "legality check of the draft minutes")
          .taking(LimitSubjects.MINUTES_LEGALITY_OPINION);

  /** 签字: signs one's name. */
  static final Act SIGN_NAME = Act.of("SIGN_NAME", "签字", "signs");

  /** 请司法局介入专题会议议题的时间. */
  static final LimitSubject JUSTICE_BUREAU_INVITATION =
      LimitSubject.of(
          "JUSTICE_BUREAU_INVITATION",
          "请{县}司法局介入会议议题",
          "asking the justice bureau to take part in a topic");

  /** 请司法局提前介入. */
  static final Requirement EARLY_INVITATION_OF_JUSTICE_BUREAU =
      Requirement.before(
              "EARLY_INVITATION_OF_JUSTICE_BUREAU",
              "请{县}司法局提前介入",
              "early invitation of the justice bureau")
          .taking(JUSTICE_BUREAU_INVITATION);

  /** 已在会上明确合法性审查意见. */
  static final Fact<Boolean> OPINION_GIVEN_AT_MEETING =
      Fact.flag(
          "OPINION_GIVEN_AT_MEETING",
          "已在会上明确合法性审查意见",
          "the opinion on legality was given at the meeting");

  /** 未请假而不到会. */
  static final Fact<Boolean> ABSENT_WITHOUT_LEAVE =
      Fact.flag("ABSENT_WITHOUT_LEAVE", "接到会议通知，未请假而不到会", "absent without leave despite notice");

  /** 区政府领导同志出席. */
  static final Fact<Boolean> COUNTY_LEADERS_ATTEND =
      Fact.flag("COUNTY_LEADERS_ATTEND", "{县}政府领导同志出席", "{county} leaders attend");

  /** 答复和安排: replies and arranges. */
  static final Act REPLY_AND_ARRANGE = Act.of("REPLY_AND_ARRANGE", "答复和安排", "replies and arranges");

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

  /** 拟提请区委会议审议. */
  static final Fact<Boolean> FOR_PARTY_COMMITTEE_MEETING =
      Fact.flag(
          "FOR_PARTY_COMMITTEE_MEETING",
          "拟提请{县}委有关会议审议",
          "it is to go to a meeting of the {county} Party committee");

  // Art. 53 to 59

  /** 贯穿工作全过程的督促检查. */
  static final ChainSubject SUPERVISION_THROUGHOUT =
      ChainSubject.of("SUPERVISION_THROUGHOUT", "贯穿工作全过程的督促检查", "supervision throughout the work");

  /** 研究决策时提出督查要求. */
  static final Act SET_SUPERVISION_DEMANDS =
      Act.of("SET_SUPERVISION_DEMANDS", "研究决策时提出督查要求", "sets demands of supervision when deciding");

  /** 部署工作时明确督查事项. */
  static final Act NAME_SUPERVISION_ITEMS =
      Act.of(
          "NAME_SUPERVISION_ITEMS",
          "部署工作时明确督查事项",
          "names the items to supervise when arranging work");

  /** 决策实施后检查落实情况. */
  static final Act CHECK_AFTERWARDS =
      Act.of("CHECK_AFTERWARDS", "决策实施后检查落实情况", "checks how a decision is carried out");

  /** 作为第一责任人. */
  static final Act BE_FIRST_RESPONSIBLE =
      Act.of("BE_FIRST_RESPONSIBLE", "作为第一责任人", "is the first to be responsible");

  /** 多部门工作的分工. */
  static final ChainSubject JOINT_WORK =
      ChainSubject.of("JOINT_WORK", "多部门工作的分工", "division of work among several departments");

  /** 发挥主导作用. */
  static final Act TAKE_THE_LEAD = Act.of("TAKE_THE_LEAD", "发挥主导作用", "takes the leading part");

  /** 积极配合. */
  static final Act COOPERATE = Act.of("COOPERATE", "积极配合", "cooperates actively");

  /** 多方承办的批示的协调和上报. */
  static final ChainSubject INSTRUCTION_COORDINATION =
      ChainSubject.of(
          "INSTRUCTION_COORDINATION",
          "多方承办的批示的协调和上报",
          "coordination and report of an instruction to several");

  /** 上报. */
  static final Act REPORT_UP = Act.of("REPORT_UP", "上报", "reports upward");

  /** 会同相关部门上报. */
  static final Act REPORT_UP_JOINTLY =
      Act.of(
          "REPORT_UP_JOINTLY",
          "会同相关部门上报",
          "reports upward together with the departments concerned");

  /** 批示办理情况的汇总和报告. */
  static final ChainSubject INSTRUCTION_SUMMARY =
      ChainSubject.of(
          "INSTRUCTION_SUMMARY",
          "批示办理情况的汇总和报告",
          "summary of how leaders' instructions are handled");

  /** 制定年度督查考核计划. */
  static final Act MAKE_SUPERVISION_PLAN =
      Act.of(
          "MAKE_SUPERVISION_PLAN",
          "制定年度督查考核计划",
          "makes the year's plan of supervision and appraisal");

  /** 建立督查任务台账. */
  static final Act KEEP_TASK_RECORD =
      Act.of("KEEP_TASK_RECORD", "建立督查任务台账", "keeps a record of supervision tasks");

  /** 已建立督查任务台账. */
  static final Fact<Boolean> TASK_RECORD_KEPT =
      Fact.requirement("TASK_RECORD_KEPT", "已建立督查任务台账", "a record of supervision tasks is kept");

  /** 督查发现问题. */
  static final Fact<Boolean> PROBLEMS_UNDER_SUPERVISION =
      Fact.flag("PROBLEMS_UNDER_SUPERVISION", "督查发现问题", "supervision has found problems");

  /** 已建立问题台账. */
  static final Fact<Boolean> PROBLEM_RECORD_KEPT =
      Fact.requirement("PROBLEM_RECORD_KEPT", "已建立问题台账", "a record of problems is kept");

  /** 建立问题台账. */
  static final Act RECORD_PROBLEM =
      Act.of("RECORD_PROBLEM", "建立问题台账", "enters the problem in a record");

  /** 发督办通知. */
  static final Act SEND_SUPERVISION_NOTICE =
      Act.of("SEND_SUPERVISION_NOTICE", "发督办通知", "sends a notice to press for completion");

  /** 明确任务、责任和时限清单. */
  static final Act LIST_TASKS =
      Act.of("LIST_TASKS", "明确任务、责任和时限清单", "lists tasks, duties and time limits");

  /** 销号. */
  static final Act STRIKE_OFF = Act.of("STRIKE_OFF", "销号", "strikes the problem off");

  /** 上级领导指示批示精神的贯彻. */
  static final Matter SUPERIORS_INSTRUCTIONS =
      Matter.of("SUPERIORS_INSTRUCTIONS", "上级领导指示批示精神的贯彻", "carrying out superiors' instructions");

  /** 政府部署的督查活动: of which level, the published text has lost. */
  static final Matter SUPERVISION_BY_GOVERNMENT =
      Matter.of("SUPERVISION_BY_GOVERNMENT", "政府部署的督查活动", "supervision arranged by a government");

  /** 《政府工作报告》确定的任务和措施. */
  static final Matter WORK_REPORT_TASKS =
      Matter.of(
          "WORK_REPORT_TASKS",
          "《政府工作报告》确定的任务和措施",
          "tasks and measures of the government work report");

  /** 区委、区政府重要会议的部署. */
  static final Matter MEETINGS_ARRANGEMENTS =
      Matter.of(
          "MEETINGS_ARRANGEMENTS",
          "{县}委、{县}政府重要会议的部署",
          "what important meetings of the {county} Party committee and government arrange");

  /** 区委、区政府重要文件的贯彻. */
  static final Matter IMPORTANT_DOCUMENTS_CARRIED_OUT =
      Matter.of(
          "IMPORTANT_DOCUMENTS_CARRIED_OUT",
          "{县}委、{县}政府重要文件的贯彻",
          "carrying out important documents of the {county} Party committee and government");

  /** 区政府领导批示和交办事项的办理. */
  static final Matter DISTRICT_LEADERS_INSTRUCTIONS =
      Matter.of(
          "DISTRICT_LEADERS_INSTRUCTIONS",
          "{县}政府领导批示和交办事项的办理",
          "handling of {county} leaders' instructions and assignments");

  /** 民生实事项目的办理. */
  static final Matter LIVELIHOOD_PROJECTS =
      Matter.of("LIVELIHOOD_PROJECTS", "民生实事项目的办理", "projects for the people's livelihood");

  /** 区政府领导要求的其他督查. */
  static final Matter OTHER_SUPERVISION =
      Matter.of(
          "OTHER_SUPERVISION", "{县}政府领导要求的其他督查", "other supervision asked for by {county} leaders");

  /** 督查事项没有落实. */
  static final Fact<Boolean> NOT_CARRIED_OUT =
      Fact.flag("NOT_CARRIED_OUT", "督查事项没有落实", "a matter under supervision is not carried out");

  /** 问责: not carrying out what is under supervision is itself the breach. */
  static final Ruling HELD_ACCOUNTABLE =
      Ruling.fault("HELD_ACCOUNTABLE", "问责", "to be called to account");

  /** 绩效考评结果的运用. */
  static final RulingSubject APPRAISAL_RESULTS =
      RulingSubject.of(
          Stage.SUPERVISING, "APPRAISAL_RESULTS", "绩效考评结果的运用", "use of the results of appraisal");

  /** 属绩效考评结果. */
  static final Fact<Boolean> APPRAISAL_RESULT =
      Fact.flag("APPRAISAL_RESULT", "属绩效考评结果", "a result of appraisal");

  /** 纳入绩效考核. */
  static final Ruling COUNTED_IN_APPRAISAL =
      Ruling.consequence(
          "COUNTED_IN_APPRAISAL", "纳入{县}政府绩效考核", "counted in the {county} government's appraisal");

  /** 以部门名义开展的跨部门实地督查. */
  static final Fact<Boolean> CROSS_DEPARTMENT_SUPERVISION =
      Fact.flag(
          "CROSS_DEPARTMENT_SUPERVISION",
          "以部门名义开展的跨部门实地督查",
          "on-site supervision across departments in a department's name");

  /** 拨付: pays. */
  static final Act PAY = Act.of("PAY", "按规定时间及时拨付", "pays in the time prescribed");

  /** 明确责任人. */
  static final Requirement NAMING_OF_RESPONSIBLE =
      Requirement.after("NAMING_OF_RESPONSIBLE", "明确落实的责任人", "naming of who is responsible");

  /** 办结报告. */
  static final Requirement COMPLETION_REPORT =
      Requirement.after("COMPLETION_REPORT", "办结后报告", "report on completion");

  /** 属区政府重要决策、重要会议议定事项或者领导批示件. */
  static final Fact<Boolean> TO_BE_CARRIED_OUT =
      Fact.flag(
          "TO_BE_CARRIED_OUT",
          "属重要决策、重要会议议定事项或者领导批示件",
          "an important decision, a matter decided by an important meeting or an instruction");

  /** 属资金事项. */
  static final Fact<Boolean> FUNDS_MATTER = Fact.flag("FUNDS_MATTER", "属资金事项", "it is about funds");

  /** 明确责任人负责落实: names who is responsible for carrying it out. */
  static final Act NAME_RESPONSIBLE =
      Act.of("NAME_RESPONSIBLE", "明确责任人负责落实", "names who is responsible for carrying it out");

  /** 督查工作汇报. */
  static final Matter SUPERVISION_REPORTS =
      Matter.of("SUPERVISION_REPORTS", "督查工作汇报", "reports on supervision");

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

  /** 有重要进展情况. */
  static final Fact<Boolean> IMPORTANT_PROGRESS =
      Fact.flag("IMPORTANT_PROGRESS", "有重要进展", "there is important progress");

  /** 会议决定或政府审批的资金拨付. */
  static final LimitSubject FUND_PAYMENT =
      LimitSubject.of("FUND_PAYMENT", "资金拨付", "payment of funds");

  /** 资金的拨付. */
  static final Requirement PAYMENT_OF_FUNDS =
      Requirement.after("PAYMENT_OF_FUNDS", "资金的拨付", "payment of the funds").taking(FUND_PAYMENT);

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

  // Art. 61 to 63

  /** 搞特权. */
  static final RulingSubject PRIVILEGES =
      RulingSubject.of(Stage.CONDUCTING, "PRIVILEGES", "搞特权", "privileges");

  /** 本人、亲属或者身边工作人员搞特权. */
  static final Fact<Boolean> SEEKS_PRIVILEGES =
      Fact.flag(
          "SEEKS_PRIVILEGES",
          "本人、亲属或者身边工作人员搞特权",
          "privileges are sought by the official, relatives or staff");

  // Art. 65 to 72

  /** 不同意见的提出. */
  static final RulingSubject DISSENT =
      RulingSubject.of(Stage.SPEAKING_OUT, "DISSENT", "不同意见的提出", "raising of a different opinion");

  /** 在内部提出不同意见. */
  static final Fact<Boolean> RAISED_INTERNALLY =
      Fact.flag("RAISED_INTERNALLY", "在内部提出不同意见", "a different opinion is raised internally");

  /** 按程序报批. */
  static final Act SUBMIT_BY_PROCEDURE =
      Act.of("SUBMIT_BY_PROCEDURE", "按程序报批", "submits it for approval by the procedure");

  /** 提交出访总结报告. */
  static final Act SUBMIT_VISIT_SUMMARY =
      Act.of("SUBMIT_VISIT_SUMMARY", "提交出访总结报告", "submits a summary report on the visit");

  /** 逐级请示报告. */
  static final Act ASK_AND_REPORT_BY_LEVELS =
      Act.of(
          "ASK_AND_REPORT_BY_LEVELS", "逐级请示报告", "asks for instructions and reports level by level");

  /** 弄虚作假. */
  static final Fact<Boolean> FALSIFIED = Fact.flag("FALSIFIED", "弄虚作假", "it is falsified");

  /** 与上级政府部门衔接、跟踪并落实. */
  static final Act LIAISE =
      Act.of(
          "LIAISE",
          "与上级政府部门衔接、跟踪并落实",
          "liaises with the superior departments, follows up and carries out");

  /** 上级对口部门来文的转报. */
  static final ChainSubject FORWARDING =
      ChainSubject.of(
          "FORWARDING_TO_GOVERNMENT",
          "上级对口部门来文的转报",
          "forwarding of superior departments' documents");

  /** 按月汇总来文目录. */
  static final Act CATALOGUE =
      Act.of("CATALOGUE", "按月汇总来文目录", "makes a monthly list of the documents");

  /** 连同文件副本转报. */
  static final Act FORWARD_WITH_COPIES =
      Act.of("FORWARD_WITH_COPIES", "连同文件副本转报", "forwards it with copies of the documents");

  /** 办理的同时立即转报. */
  static final Act FORWARD_WHILE_HANDLING =
      Act.of("FORWARD_WHILE_HANDLING", "办理的同时立即转报", "forwards it at once while handling it");

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

  /** 外出已向区政府办公室报备. */
  static final Fact<Boolean> REPORTED_TO_OFFICE =
      Fact.requirement(
          "REPORTED_TO_OFFICE",
          "外出已向{县}政府办公室报备",
          "the journey has been reported to the {county} government office");

  /** 审定同意: approves and consents. */
  static final Act APPROVE_AND_CONSENT =
      Act.of("APPROVE_AND_CONSENT", "审定同意", "approves finally and consents");

  /** 上报重要数据、汇报重要工作. */
  static final ChainSubject DATA_REPORT =
      ChainSubject.of(
          "DATA_REPORT", "上报重要数据、汇报重要工作", "reporting important data or work to higher departments");

  /** 严格审定. */
  static final Act REVIEW_STRICTLY = Act.of("REVIEW_STRICTLY", "严格审定", "reviews it strictly");

  /** 有重大情况. */
  static final Fact<Boolean> MAJOR_SITUATION =
      Fact.flag("MAJOR_SITUATION", "有重大情况", "there is a major situation");

  // Art. 79

  /** 重要的群众来信. */
  static final Option IMPORTANT_LETTER =
      Option.of("IMPORTANT_LETTER", "重要的群众来信", "an important letter from the public");

  /** 重大信访问题. */
  static final Option MAJOR_PETITION =
      Option.of("MAJOR_PETITION", "重大信访问题", "a major problem raised by petition");

  /** 信访事项: what a letter or petition is. */
  static final Fact<Option> PETITION =
      Fact.choice(
          "PETITION",
          "信访事项",
          "letter or petition",
          IMPORTANT_LETTER,
          MAJOR_PETITION,
          Option.of("OTHER_PETITION", "其他信访事项", "another letter or petition"));

  private Vocabulary() {}
}
