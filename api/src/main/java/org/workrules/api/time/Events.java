package org.workrules.api.time;

/** 通用起算事件: the events that limits of several counties are counted from. */
public final class Events {

  /** 会议召开: the day on which a meeting is held. */
  public static final Event MEETING_HELD = Event.of("MEETING_HELD", "会议召开", "the meeting");

  /** 会议结束: the day on which a meeting ends. */
  public static final Event MEETING_CLOSED =
      Event.of("MEETING_CLOSED", "会议结束", "the end of the meeting");

  /** 收到征求意见（会签）文件: the day on which a department receives the consultation. */
  public static final Event CONSULTATION_RECEIVED =
      Event.of("CONSULTATION_RECEIVED", "收到征求意见（会签）文件", "receipt of the consultation");

  /** 收到公文: the day on which a document is received. */
  public static final Event DOCUMENT_RECEIVED =
      Event.of("DOCUMENT_RECEIVED", "收到公文", "receipt of the document");

  /** 批办、转办、交办: the day on which a document or task is assigned. */
  public static final Event ASSIGNED = Event.of("ASSIGNED", "批办、转办或部署", "assignment");

  /** 送请审查: the day on which something is submitted for review. */
  public static final Event REVIEW_REQUESTED =
      Event.of("REVIEW_REQUESTED", "送请审查", "submission for review");

  /** 向社会公开征求意见: the day on which a draft is published for comment. */
  public static final Event DRAFT_PUBLISHED =
      Event.of("DRAFT_PUBLISHED", "向社会公开征求意见", "publication of the draft for comment");

  /** 外出: the day of departure. */
  public static final Event DEPARTURE = Event.of("DEPARTURE", "外出", "departure");

  /** 活动举行: the day of an activity. */
  public static final Event ACTIVITY_HELD = Event.of("ACTIVITY_HELD", "活动举行", "the activity");

  /** 作出决定: the day of a decision. */
  public static final Event DECIDED = Event.of("DECIDED", "作出决定", "the decision");

  private Events() {}
}
