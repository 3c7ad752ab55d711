package org.workrules.api.meeting;

/** 通用会议类型: the kinds of meeting that the counties share. */
public final class MeetingTypes {

  /** 全体会议: the meeting of all members of the government. */
  public static final MeetingType PLENARY_MEETING =
      MeetingType.of("PLENARY_MEETING", "全体会议", "plenary meeting");

  /** 常务会议: the meeting at which the head and deputies decide the government's main business. */
  public static final MeetingType EXECUTIVE_MEETING =
      MeetingType.of("EXECUTIVE_MEETING", "常务会议", "executive meeting");

  /** 县长办公会议. */
  public static final MeetingType COUNTY_HEADS_OFFICE_MEETING =
      MeetingType.of("COUNTY_HEADS_OFFICE_MEETING", "{县}长办公会议", "{county} head's office meeting");

  /** 专题会议. */
  public static final MeetingType THEMATIC_MEETING =
      MeetingType.of("THEMATIC_MEETING", "专题会议", "thematic meeting");

  /** 党组会议: the meeting of the party leadership group; other members, other minutes. */
  public static final MeetingType PARTY_GROUP_MEETING =
      MeetingType.of("PARTY_GROUP_MEETING", "党组会议", "party leadership group meeting");

  private MeetingTypes() {}
}
