package org.workrules.api.meeting;

import org.workrules.api.actor.Bodies;
import org.workrules.api.actor.Party;
import org.workrules.api.actor.Roles;
import org.workrules.api.rule.Fact;

/**
 * 会议事实: what the rules on meetings ask about a meeting, a topic or somebody who is to attend. Which
 * kind of meeting it is, and who cannot attend, is asked by {@link
 * org.workrules.api.rule.Facts#MEETING} and {@link org.workrules.api.rule.Facts#OFFICIAL}.
 */
public final class MeetingFacts {

  // 召集主持

  /** 已受托主持: whoever may entrust another with the meeting, by these rules, has done so. */
  public static final Fact<Boolean> CHAIR_DELEGATED =
      Fact.flag("CHAIR_DELEGATED", "已受托主持", "the chair has been delegated");

  // 议题

  /** 议题由谁提出: who puts the topic forward. */
  public static final Fact<Party> PROPOSER =
      Fact.<Party>choice(
          "PROPOSER",
          "议题由谁提出",
          "who puts the topic forward",
          Roles.COUNTY_HEAD,
          Roles.DEPUTY_COUNTY_HEAD,
          Roles.PARTY_GROUP_MEMBER,
          Roles.OFFICE_DIRECTOR,
          Bodies.DEPARTMENTS,
          Bodies.UNITS,
          Bodies.TOWNSHIPS);

  /** 已在会前协调. */
  public static final Fact<Boolean> COORDINATED =
      Fact.requirement("COORDINATED", "已在会前协调", "it has been coordinated before the meeting");

  /** 涉及全局. */
  public static final Fact<Boolean> OF_OVERALL_SIGNIFICANCE =
      Fact.requirement("OF_OVERALL_SIGNIFICANCE", "涉及全局", "it is of overall significance");

  /** 有创新内容. */
  public static final Fact<Boolean> OF_NEW_CONTENT =
      Fact.requirement("OF_NEW_CONTENT", "有创新内容", "it has something new");

  /** 有实质性内容. */
  public static final Fact<Boolean> OF_SUBSTANCE =
      Fact.requirement("OF_SUBSTANCE", "有实质性内容", "it has substance");

  /** 有明确意见. */
  public static final Fact<Boolean> WITH_CLEAR_PROPOSAL =
      Fact.requirement("WITH_CLEAR_PROPOSAL", "有明确意见", "it comes with a clear proposal");

  /** 属一般性工作的研究、部署、推进或汇报. */
  public static final Fact<Boolean> ROUTINE_WORK =
      Fact.flag("ROUTINE_WORK", "属一般性工作的研究、部署、推进或汇报", "it is routine work");

  /** 属副{县}长职权范围内的事项. */
  public static final Fact<Boolean> WITHIN_DEPUTYS_POWERS =
      Fact.flag(
          "WITHIN_DEPUTYS_POWERS", "属副{县}长职权范围内的事项", "within the powers of a deputy {county} head");

  /** 属{县}政府办公室主任职权范围内的事项. */
  public static final Fact<Boolean> WITHIN_OFFICE_DIRECTORS_POWERS =
      Fact.flag(
          "WITHIN_OFFICE_DIRECTORS_POWERS",
          "属{县}政府办公室主任职权范围内的事项",
          "within the powers of the office director");

  /** 属乡镇（街道）职权范围内的事项. */
  public static final Fact<Boolean> WITHIN_TOWNSHIPS_POWERS =
      Fact.flag(
          "WITHIN_TOWNSHIPS_POWERS",
          "属乡镇（街道）职权范围内的事项",
          "within the powers of a township or subdistrict");

  /** 议题涉及法律法规. */
  public static final Fact<Boolean> CONCERNS_LAW =
      Fact.flag("CONCERNS_LAW", "议题涉及法律法规", "the topic concerns law");

  /** 已经合法性审查. */
  public static final Fact<Boolean> LEGALITY_REVIEWED =
      Fact.requirement("LEGALITY_REVIEWED", "已经合法性审查", "its legality has been reviewed");

  /** 经审查合法. */
  public static final Fact<Boolean> FOUND_LAWFUL =
      Fact.requirement("FOUND_LAWFUL", "经审查合法", "it has been found lawful");

  /** 属会上临时动议. */
  public static final Fact<Boolean> MOVED_AD_HOC =
      Fact.flag("MOVED_AD_HOC", "属会上临时动议", "it is moved ad hoc at the meeting");

  /** 属议题确定以后追加. */
  public static final Fact<Boolean> ADDED_LATER =
      Fact.flag("ADDED_LATER", "属议题确定以后追加", "it is added after the agenda was settled");

  /** 分管副{县}长能到会. */
  public static final Fact<Boolean> DEPUTY_IN_CHARGE_ATTENDS =
      Fact.requirement(
          "DEPUTY_IN_CHARGE_ATTENDS", "分管副{县}长能到会", "the deputy {county} head in charge attends");

  /** 所在部门主要负责人能到会. */
  public static final Fact<Boolean> DEPARTMENT_HEAD_ATTENDS =
      Fact.requirement(
          "DEPARTMENT_HEAD_ATTENDS", "所在部门主要负责人能到会", "the head of the department attends");

  /** 有特殊情况. */
  public static final Fact<Boolean> SPECIAL_CIRCUMSTANCES =
      Fact.flag("SPECIAL_CIRCUMSTANCES", "有特殊情况", "there are special circumstances");

  // 参会

  /** 有可以请假的特殊原因: one of those that the rules name, or one at all where they name none. */
  public static final Fact<Boolean> SPECIAL_REASON =
      Fact.flag("SPECIAL_REASON", "有可以请假的特殊原因", "there is a special reason");

  /** 由他人代会. */
  public static final Fact<Boolean> SUBSTITUTE_SENT =
      Fact.flag("SUBSTITUTE_SENT", "由他人代会", "a substitute is sent");

  /** 代会人员与议题相关. */
  public static final Fact<Boolean> SUBSTITUTE_CONCERNED =
      Fact.requirement(
          "SUBSTITUTE_CONCERNED", "代会人员与议题相关", "the substitute is concerned with the topic");

  /** 已明确代会人员. */
  public static final Fact<Boolean> SUBSTITUTE_NAMED =
      Fact.requirement("SUBSTITUTE_NAMED", "已明确代会人员", "the substitute has been named");

  /** 请假已获准. */
  public static final Fact<Boolean> LEAVE_GRANTED =
      Fact.requirement("LEAVE_GRANTED", "请假已获准", "the leave has been granted");

  // 会上

  /** 会上不发表意见. */
  public static final Fact<Boolean> SILENT_AT_MEETING =
      Fact.flag("SILENT_AT_MEETING", "会上不发表意见", "no opinion is stated at the meeting");

  // 办会

  /** 会议由谁召开: in whose name a meeting is held. */
  public static final Fact<Party> HELD_BY =
      Fact.<Party>choice(
          "HELD_BY",
          "会议由谁召开",
          "in whose name the meeting is held",
          Bodies.COUNTY_GOVERNMENT,
          Bodies.GOVERNMENT_OFFICE,
          Bodies.DEPARTMENTS);

  /** 属全{县}性会议. */
  public static final Fact<Boolean> COUNTY_WIDE =
      Fact.flag("COUNTY_WIDE", "属全{县}性会议", "it is a {county}-wide meeting");

  /** 属工作会议. */
  public static final Fact<Boolean> WORKING_MEETING =
      Fact.flag("WORKING_MEETING", "属工作会议", "it is a working meeting");

  /** 属应由部门召开的会议. */
  public static final Fact<Boolean> DEPARTMENTS_AFFAIR =
      Fact.flag("DEPARTMENTS_AFFAIR", "属应由部门召开的会议", "it is for a department to hold it");

  /** 要求乡镇（街道）主要负责人参加. */
  public static final Fact<Boolean> INVITES_TOWNSHIP_HEADS =
      Fact.flag("INVITES_TOWNSHIP_HEADS", "要求乡镇（街道）主要负责人参加", "heads of townships are to attend");

  /** 邀请乡镇（街道）负责人参加. */
  public static final Fact<Boolean> INVITES_TOWNSHIP_LEADERS =
      Fact.flag("INVITES_TOWNSHIP_LEADERS", "邀请乡镇（街道）负责人参加", "leaders of townships are invited");

  /** 要求部门负责人参加. */
  public static final Fact<Boolean> INVITES_DEPARTMENT_LEADERS =
      Fact.flag("INVITES_DEPARTMENT_LEADERS", "要求部门负责人参加", "leaders of departments are to attend");

  /** 邀请{县}政府领导出席. */
  public static final Fact<Boolean> INVITES_COUNTY_LEADERS =
      Fact.flag("INVITES_COUNTY_LEADERS", "邀请{县}政府领导出席", "{county} leaders are invited");

  /** 确需邀请. */
  public static final Fact<Boolean> INVITATION_NECESSARY =
      Fact.flag("INVITATION_NECESSARY", "确需邀请", "the invitation is really needed");

  /** 会议已经批准. */
  public static final Fact<Boolean> MEETING_APPROVED =
      Fact.requirement("MEETING_APPROVED", "会议已经批准", "the meeting has been approved");

  /** 邀请已经{县}政府批准. */
  public static final Fact<Boolean> INVITATION_APPROVED =
      Fact.requirement(
          "INVITATION_APPROVED",
          "邀请已经{县}政府批准",
          "the {county} government has approved the invitation");

  /** 本年已召开过一次. */
  public static final Fact<Boolean> HELD_THIS_YEAR =
      Fact.flag("HELD_THIS_YEAR", "本年已召开过一次", "one has been held this year");

  /** 能用文件、电话解决. */
  public static final Fact<Boolean> SETTLED_BY_DOCUMENT_OR_TELEPHONE =
      Fact.flag(
          "SETTLED_BY_DOCUMENT_OR_TELEPHONE",
          "能用文件、电话解决",
          "a document or a telephone call would settle it");

  /** 另有内容、时间相近的会议. */
  public static final Fact<Boolean> ANOTHER_IS_SIMILAR =
      Fact.flag(
          "ANOTHER_IS_SIMILAR", "另有内容、时间相近的会议", "another meeting is alike in content and time");

  /** 能采取视频形式. */
  public static final Fact<Boolean> VIDEO_POSSIBLE =
      Fact.flag("VIDEO_POSSIBLE", "能采取视频形式", "it could be held by video");

  /** 采取视频形式. */
  public static final Fact<Boolean> BY_VIDEO =
      Fact.requirement("BY_VIDEO", "采取视频形式", "it is held by video");

  /** 经费已纳入预算: the funds are in the budget. */
  public static final Fact<Boolean> FUNDS_IN_BUDGET =
      Fact.requirement("FUNDS_IN_BUDGET", "经费已纳入预算", "the funds are in the budget");

  private MeetingFacts() {}
}
