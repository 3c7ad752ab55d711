package org.workrules.api.meeting;

/**
 * 通用席位: in which capacity people take part in meetings. 列席 is attendance without a seat among the
 * members: who 列席 is not counted among those due.
 */
public final class Seats {

  /** 组成人员: those of whom the meeting is made up. */
  public static final Seat MEMBERS = Seat.of("MEMBERS", "组成人员", "members");

  /** 参加（出席）人员: those who take part in a meeting whose members the text does not fix. */
  public static final Seat PARTICIPANTS = Seat.of("PARTICIPANTS", "参加（出席）人员", "participants");

  /** 固定列席人员: those who attend every sitting without being members. */
  public static final Seat STANDING_ATTENDEES =
      Seat.of("STANDING_ATTENDEES", "固定列席人员", "standing non-voting attendees");

  /** 按议题或者需要列席的人员: those who attend, without being members, if the topic or need calls for it. */
  public static final Seat ATTENDEES_BY_TOPIC =
      Seat.of("ATTENDEES_BY_TOPIC", "按议题或者需要列席的人员", "non-voting attendees by topic or need");

  /** 邀请列席的人员: those who may be invited to attend without being members. */
  public static final Seat INVITEES =
      Seat.of("INVITEES", "邀请列席的人员", "those invited to attend without a vote");

  /** 扩大会议参加人员: those who are added where a meeting is enlarged. */
  public static final Seat ENLARGED_MEETING =
      Seat.of("ENLARGED_MEETING", "扩大会议参加人员", "those added at an enlarged meeting");

  /** 政府组成人员: those of whom the government, not a meeting, is made up. */
  public static final Seat GOVERNMENT_MEMBERS =
      Seat.of("GOVERNMENT_MEMBERS", "政府组成人员", "members of the government");

  private Seats() {}
}
