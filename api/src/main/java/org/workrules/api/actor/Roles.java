package org.workrules.api.actor;

/**
 * 通用职务: the roles that the counties share. Titles follow the tier: the {@link #COUNTY_HEAD} of a
 * district is its 区长.
 */
public final class Roles {

  /** 县长: the head of the people's government. */
  public static final Role COUNTY_HEAD = Role.of("COUNTY_HEAD", "{县}长", "{county} head");

  /** 常务副县长, also 负责常务工作的副县长: a deputy head, so mind double counting. */
  public static final Role EXECUTIVE_DEPUTY_COUNTY_HEAD =
      Role.of("EXECUTIVE_DEPUTY_COUNTY_HEAD", "常务副{县}长", "executive deputy {county} head");

  /** 副县长. */
  public static final Role DEPUTY_COUNTY_HEAD =
      Role.of("DEPUTY_COUNTY_HEAD", "副{县}长", "deputy {county} head");

  /** 分管副县长: the deputy whose portfolio the matter is in; a role by subject, not a post. */
  public static final Role DEPUTY_COUNTY_HEAD_IN_CHARGE =
      Role.of("DEPUTY_COUNTY_HEAD_IN_CHARGE", "分管副{县}长", "deputy {county} head in charge");

  /** 县政府领导同志: the head and the deputies. */
  public static final Role COUNTY_LEADERS =
      Role.of("COUNTY_LEADERS", "{县}政府领导同志", "{county} leaders");

  /** 县政府党组成员: members of the government's party leadership group. */
  public static final Role PARTY_GROUP_MEMBER =
      Role.of("PARTY_GROUP_MEMBER", "{县}政府党组成员", "member of the party leadership group");

  /** 县政府组成人员: the members of the government. */
  public static final Role GOVERNMENT_MEMBER =
      Role.of("GOVERNMENT_MEMBER", "{县}政府组成人员", "member of the {county} government");

  /** 县政府办公室主任. */
  public static final Role OFFICE_DIRECTOR =
      Role.of("OFFICE_DIRECTOR", "{县}政府办公室主任", "office director");

  /** 县政府办公室副主任. */
  public static final Role DEPUTY_OFFICE_DIRECTOR =
      Role.of("DEPUTY_OFFICE_DIRECTOR", "{县}政府办公室副主任", "deputy office director");

  /** 部门主要负责人: the one head of a department; 负责人 would include the deputies. */
  public static final Role DEPARTMENT_HEAD =
      Role.of("DEPARTMENT_HEAD", "部门主要负责人", "head of a department");

  /** 部门副职: a deputy head of a department. */
  public static final Role DEPUTY_DEPARTMENT_HEAD =
      Role.of("DEPUTY_DEPARTMENT_HEAD", "部门副职负责人", "deputy head of a department");

  /** 部门负责人: the leaders of a department, deputies included. */
  public static final Role DEPARTMENT_LEADER =
      Role.of("DEPARTMENT_LEADER", "部门负责人", "leader of a department");

  /** 乡镇（街道）主要负责人: the one head of a township, town or subdistrict. */
  public static final Role TOWNSHIP_HEAD =
      Role.of("TOWNSHIP_HEAD", "乡镇（街道）主要负责人", "head of a township or subdistrict");

  /** {县}政府分管领导同志: {county} leader in charge. */
  public static final Role COUNTY_LEADER_IN_CHARGE =
      Role.of("COUNTY_LEADER_IN_CHARGE", "{县}政府分管领导同志", "{county} leader in charge");

  /** 其他{县}政府领导同志: the other {county} leaders concerned. */
  public static final Role OTHER_COUNTY_LEADERS =
      Role.of("OTHER_COUNTY_LEADERS", "其他{县}政府领导同志", "the other {county} leaders concerned");

  /** {县}长授权的副{县}长: deputy {county} head authorised by the head. */
  public static final Role AUTHORISED_DEPUTY =
      Role.of("AUTHORISED_DEPUTY", "{县}长授权的副{县}长", "deputy {county} head authorised by the head");

  /** {县}长委托的副{县}长: deputy {county} head entrusted by the head. */
  public static final Role ENTRUSTED_DEPUTY =
      Role.of("ENTRUSTED_DEPUTY", "{县}长委托的副{县}长", "deputy {county} head entrusted by the head");

  /** 主办部门主要负责人: head of the lead department. */
  public static final Role LEAD_DEPARTMENT_HEAD =
      Role.of("LEAD_DEPARTMENT_HEAD", "主办部门主要负责人", "head of the lead department");

  /** 协办部门主要负责人: head of the assisting department. */
  public static final Role ASSISTING_DEPARTMENT_HEAD =
      Role.of("ASSISTING_DEPARTMENT_HEAD", "协办部门主要负责人", "head of the assisting department");

  /** 相关部门负责人: leader of the department concerned. */
  public static final Role CONCERNED_DEPARTMENT_LEADER =
      Role.of("CONCERNED_DEPARTMENT_LEADER", "相关部门负责人", "leader of the department concerned");

  /** 会议主持人: chair of the meeting. */
  public static final Role MEETING_CHAIR =
      Role.of("MEETING_CHAIR", "会议主持人", "chair of the meeting");

  private Roles() {}
}
