package org.workrules.api.meeting;

import org.workrules.api.ruling.RulingSubject;
import org.workrules.api.ruling.RulingSubject.Stage;

/** 会议裁定事项: what the rulings on meetings are about, by the stage at which they are asked. */
public final class MeetingRulings {

  // 上会

  /** 议题的内容: content of a topic. */
  public static final RulingSubject TOPIC_CONTENT =
      RulingSubject.of(Stage.AGENDA, "TOPIC_CONTENT", "议题的内容", "content of a topic");

  /** 议题的会前协调: coordination of a topic before the meeting. */
  public static final RulingSubject TOPIC_COORDINATION =
      RulingSubject.of(
          Stage.AGENDA,
          "TOPIC_COORDINATION",
          "议题的会前协调",
          "coordination of a topic before the meeting");

  /** 职权范围内事项不上会: what is within one's own powers. */
  public static final RulingSubject TOPIC_WITHIN_OWN_POWERS =
      RulingSubject.of(
          Stage.AGENDA, "TOPIC_WITHIN_OWN_POWERS", "职权范围内事项不上会", "what is within one's own powers");

  /** 议题的合法性审查意见: legality review of a topic. */
  public static final RulingSubject TOPIC_LEGALITY_REVIEW =
      RulingSubject.of(
          Stage.AGENDA, "TOPIC_LEGALITY_REVIEW", "议题的合法性审查意见", "legality review of a topic");

  /** 分管领导或者部门主要负责人到会: attendance of whoever stands for the topic. */
  public static final RulingSubject SPONSOR_ATTENDANCE =
      RulingSubject.of(
          Stage.AGENDA,
          "SPONSOR_ATTENDANCE",
          "分管领导或者部门主要负责人到会",
          "attendance of whoever stands for the topic");

  /** 追加议题和临时动议: late topics and ad hoc motions. */
  public static final RulingSubject LATE_TOPIC =
      RulingSubject.of(Stage.AGENDA, "LATE_TOPIC", "追加议题和临时动议", "late topics and ad hoc motions");

  /** 议题材料: papers of a topic. */
  public static final RulingSubject TOPIC_PAPERS =
      RulingSubject.of(Stage.AGENDA, "TOPIC_PAPERS", "议题材料", "papers of a topic");

  // 参会

  /** 请假的理由: grounds for leave. */
  public static final RulingSubject GROUNDS_FOR_LEAVE =
      RulingSubject.of(Stage.ATTENDING, "GROUNDS_FOR_LEAVE", "请假的理由", "grounds for leave");

  /** 代会: substitutes. */
  public static final RulingSubject SUBSTITUTE =
      RulingSubject.of(Stage.ATTENDING, "SUBSTITUTE", "代会", "substitutes");

  /** 缺席: absence. */
  public static final RulingSubject ABSENCE =
      RulingSubject.of(Stage.ATTENDING, "ABSENCE", "缺席", "absence");

  // 议事

  /** 汇报人和汇报内容: who presents a topic, and what. */
  public static final RulingSubject PRESENTATION =
      RulingSubject.of(
          Stage.CONFERRING, "PRESENTATION", "汇报人和汇报内容", "who presents a topic, and what");

  /** 不发表意见: silence at the meeting. */
  public static final RulingSubject SILENCE_AT_MEETING =
      RulingSubject.of(Stage.CONFERRING, "SILENCE_AT_MEETING", "不发表意见", "silence at the meeting");

  /** 公众列席和公开: attendance of the public. */
  public static final RulingSubject PUBLIC_ATTENDANCE =
      RulingSubject.of(
          Stage.CONFERRING, "PUBLIC_ATTENDANCE", "公众列席和公开", "attendance of the public");

  // 办会

  /** 临时召开: extra sessions. */
  public static final RulingSubject EXTRA_SESSION =
      RulingSubject.of(Stage.HOLDING, "EXTRA_SESSION", "临时召开", "extra sessions");

  /** 应由部门召开的会议: meetings that are for departments to hold. */
  public static final RulingSubject DEPARTMENTS_MEETING =
      RulingSubject.of(
          Stage.HOLDING,
          "DEPARTMENTS_MEETING",
          "应由部门召开的会议",
          "meetings that are for departments to hold");

  /** 邀请乡镇（街道）负责人: inviting leaders of townships. */
  public static final RulingSubject TOWNSHIP_ATTENDANCE =
      RulingSubject.of(
          Stage.HOLDING, "TOWNSHIP_ATTENDANCE", "邀请乡镇（街道）负责人", "inviting leaders of townships");

  /** 领导出席部门会议: leaders at meetings of departments. */
  public static final RulingSubject LEADERS_ATTENDANCE =
      RulingSubject.of(
          Stage.HOLDING, "LEADERS_ATTENDANCE", "领导出席部门会议", "leaders at meetings of departments");

  /** 会议次数: number of meetings. */
  public static final RulingSubject NUMBER_OF_MEETINGS =
      RulingSubject.of(Stage.HOLDING, "NUMBER_OF_MEETINGS", "会议次数", "number of meetings");

  /** 会议的必要和合并: need for a meeting. */
  public static final RulingSubject MEETING_NECESSITY =
      RulingSubject.of(Stage.HOLDING, "MEETING_NECESSITY", "会议的必要和合并", "need for a meeting");

  /** 会议的形式: form of a meeting. */
  public static final RulingSubject MEETING_FORM =
      RulingSubject.of(Stage.HOLDING, "MEETING_FORM", "会议的形式", "form of a meeting");

  /** 会议须经批准: approval of a meeting. */
  public static final RulingSubject MEETING_APPROVED_FIRST =
      RulingSubject.of(Stage.HOLDING, "MEETING_APPROVED_FIRST", "会议须经批准", "approval of a meeting");

  /** 会议活动经费: funds for meetings. */
  public static final RulingSubject MEETING_FUNDS =
      RulingSubject.of(Stage.HOLDING, "MEETING_FUNDS", "会议活动经费", "funds for meetings");

  private MeetingRulings() {}
}
