package org.workrules.api.rule;

import static org.workrules.api.meeting.MeetingTypes.COUNTY_HEADS_OFFICE_MEETING;
import static org.workrules.api.meeting.MeetingTypes.EXECUTIVE_MEETING;
import static org.workrules.api.meeting.MeetingTypes.PARTY_GROUP_MEETING;
import static org.workrules.api.meeting.MeetingTypes.PLENARY_MEETING;
import static org.workrules.api.meeting.MeetingTypes.THEMATIC_MEETING;

import org.workrules.api.actor.Role;
import org.workrules.api.actor.Roles;
import org.workrules.api.meeting.MeetingType;

/** 通用事实: the facts that the rules of several counties ask for. */
public final class Facts {

  /** 会议: which kind of meeting the matter is for. */
  public static final Fact<MeetingType> MEETING =
      Fact.choice(
          "MEETING",
          "会议",
          "meeting",
          PLENARY_MEETING,
          EXECUTIVE_MEETING,
          COUNTY_HEADS_OFFICE_MEETING,
          THEMATIC_MEETING,
          PARTY_GROUP_MEETING);

  /** 人员: who leaves the county, asks for leave or cannot attend a meeting. */
  public static final Fact<Role> OFFICIAL =
      Fact.choice(
          "OFFICIAL",
          "人员",
          "official",
          Roles.COUNTY_HEAD,
          Roles.DEPUTY_COUNTY_HEAD,
          Roles.PARTY_GROUP_MEMBER,
          Roles.OFFICE_DIRECTOR,
          Roles.DEPARTMENT_HEAD,
          Roles.DEPUTY_DEPARTMENT_HEAD,
          Roles.UNIT_HEAD,
          Roles.TOWNSHIP_HEAD,
          Roles.OTHER_ATTENDEE);

  /** 紧急. */
  public static final Fact<Boolean> URGENT = Fact.flag("URGENT", "紧急", "urgent");

  /** 重大事项. */
  public static final Fact<Boolean> MAJOR_MATTER =
      Fact.flag("MAJOR_MATTER", "属重大事项", "a major matter");

  /** 重大行政决策. */
  public static final Fact<Boolean> MAJOR_DECISION =
      Fact.flag("MAJOR_DECISION", "属重大行政决策", "a major administrative decision");

  /** 主办部门另有时限要求. */
  public static final Fact<Boolean> LEAD_DEPARTMENT_SETS_LIMIT =
      Fact.flag(
          "LEAD_DEPARTMENT_SETS_LIMIT", "主办部门另有时限要求", "the lead department sets another limit");

  /** 特殊情况不能按期回复. */
  public static final Fact<Boolean> CANNOT_REPLY_IN_TIME =
      Fact.flag(
          "CANNOT_REPLY_IN_TIME", "有特殊情况不能按期回复", "special circumstances prevent a reply in time");

  /** 特别复杂. */
  public static final Fact<Boolean> PARTICULARLY_COMPLEX =
      Fact.flag("PARTICULARLY_COMPLEX", "事项特别复杂", "the matter is particularly complex");

  /** 法律法规另有规定. */
  public static final Fact<Boolean> LAW_PROVIDES_OTHERWISE =
      Fact.flag("LAW_PROVIDES_OTHERWISE", "法律法规另有规定", "the law provides otherwise");

  /** 公开内容: what is to be disclosed. */
  public static final Fact<Option> DISCLOSED =
      Fact.choice(
          "DISCLOSED",
          "公开内容",
          "what is disclosed",
          Disclosures.DECIDED_MATTER,
          Disclosures.POLICY,
          Disclosures.MATTER_OF_PUBLIC_CONCERN,
          Disclosures.NORMATIVE_DOCUMENT,
          Disclosures.ISSUED_DOCUMENT,
          Disclosures.DECISION_DRAFT,
          Disclosures.EMERGENCY_INFORMATION,
          Disclosures.OTHER_INFORMATION);

  /** 依法需要保密. */
  public static final Fact<Boolean> SECRET_BY_LAW =
      Fact.flag("SECRET_BY_LAW", "依法需要保密", "the law requires secrecy");

  /** 涉及乡镇（街道）. */
  public static final Fact<Boolean> CONCERNS_TOWNSHIPS =
      Fact.flag("CONCERNS_TOWNSHIPS", "涉及乡镇（街道）", "townships or subdistricts are concerned");

  /** 代表{县}政府发表. */
  public static final Fact<Boolean> ON_BEHALF_OF_GOVERNMENT =
      Fact.flag("ON_BEHALF_OF_GOVERNMENT", "代表{县}政府发表", "on behalf of the {county} government");

  /** 属{县}政府尚未研究决定的重大问题. */
  public static final Fact<Boolean> ON_UNDECIDED_MAJOR_MATTER =
      Fact.flag(
          "ON_UNDECIDED_MAJOR_MATTER",
          "属{县}政府尚未研究决定的重大问题",
          "on a major matter that the {county} government has not decided");

  /** 发布的信息关系重要部署或者经济社会重要问题. */
  public static final Fact<Boolean> KEY_INFORMATION_RELEASE =
      Fact.flag(
          "KEY_INFORMATION_RELEASE", "发布的信息关系重要部署或者经济社会重要问题", "important information is released");

  /** 涉及两个及以上部门职权. */
  public static final Fact<Boolean> CROSS_DEPARTMENT =
      Fact.flag(
          "CROSS_DEPARTMENT", "涉及两个及以上部门职权", "the powers of two or more departments are concerned");

  /** 涉及公众权益、社会关注度高. */
  public static final Fact<Boolean> WIDE_ATTENTION =
      Fact.flag(
          "WIDE_ATTENTION", "涉及公众权益、社会关注度高", "the public's rights or wide attention are concerned");

  /** 几个部门联合制定的重要规范性文件. */
  public static final Fact<Boolean> IMPORTANT_JOINT_DOCUMENT =
      Fact.flag(
          "IMPORTANT_JOINT_DOCUMENT",
          "属几个部门联合制定的重要规范性文件",
          "an important normative document of several departments");

  /** 率团出访. */
  public static final Fact<Boolean> LEADS_DELEGATION_ABROAD =
      Fact.flag("LEADS_DELEGATION_ABROAD", "率团出访", "the official leads a delegation abroad");

  /** {县}政府已向上级政府报送请示. */
  public static final Fact<Boolean> REQUEST_SENT_UP =
      Fact.flag(
          "REQUEST_SENT_UP", "{县}政府已向上级政府报送请示", "the {county} government sent a request upward");

  private Facts() {}
}
