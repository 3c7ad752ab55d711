package org.workrules.api.actor;

/**
 * 通用职务: the roles that the counties share. Titles follow the tier: the {@link #COUNTY_HEAD} of a
 * district is its 区长.
 */
public final class Roles {

  /** 县政府组成人员: the members of the government. */
  public static final Role GOVERNMENT_MEMBER =
      Role.of("GOVERNMENT_MEMBER", "{县}政府组成人员", "member of the {county} government");

  /** 县政府领导同志: the head and the deputies. */
  public static final Role COUNTY_LEADERS =
      Role.of("COUNTY_LEADERS", "{县}政府领导同志", "{county} leaders");

  /** 县长: the head of the people's government. */
  public static final Role COUNTY_HEAD =
      Role.of("COUNTY_HEAD", "{县}长", "{county} head").within(COUNTY_LEADERS);

  /** 副县长. */
  public static final Role DEPUTY_COUNTY_HEAD =
      Role.of("DEPUTY_COUNTY_HEAD", "副{县}长", "deputy {county} head").within(COUNTY_LEADERS);

  /** 常务副县长, also 负责常务工作的副县长: one of the deputies. */
  public static final Role EXECUTIVE_DEPUTY_COUNTY_HEAD =
      Role.of("EXECUTIVE_DEPUTY_COUNTY_HEAD", "常务副{县}长", "executive deputy {county} head")
          .within(DEPUTY_COUNTY_HEAD);

  /** 分管副县长: the deputy whose portfolio the matter is in; a role by subject, not a post. */
  public static final Role DEPUTY_COUNTY_HEAD_IN_CHARGE =
      Role.of("DEPUTY_COUNTY_HEAD_IN_CHARGE", "分管副{县}长", "deputy {county} head in charge")
          .within(DEPUTY_COUNTY_HEAD);

  /** 相关副县长: the deputies whom the topic concerns. */
  public static final Role CONCERNED_DEPUTY_COUNTY_HEAD =
      Role.of("CONCERNED_DEPUTY_COUNTY_HEAD", "相关副{县}长", "deputy {county} head concerned")
          .within(DEPUTY_COUNTY_HEAD);

  /** {县}长授权的副{县}长: deputy {county} head authorised by the head. */
  public static final Role AUTHORISED_DEPUTY =
      Role.of("AUTHORISED_DEPUTY", "{县}长授权的副{县}长", "deputy {county} head authorised by the head")
          .within(DEPUTY_COUNTY_HEAD);

  /** {县}长委托的副{县}长: deputy {county} head entrusted by the head. */
  public static final Role ENTRUSTED_DEPUTY =
      Role.of("ENTRUSTED_DEPUTY", "{县}长委托的副{县}长", "deputy {county} head entrusted by the head")
          .within(DEPUTY_COUNTY_HEAD);

  /** {县}政府分管领导同志: {county} leader in charge. */
  public static final Role COUNTY_LEADER_IN_CHARGE =
      Role.of("COUNTY_LEADER_IN_CHARGE", "{县}政府分管领导同志", "{county} leader in charge")
          .within(COUNTY_LEADERS);

  /** 其他{县}政府领导同志: the other {county} leaders concerned. */
  public static final Role OTHER_COUNTY_LEADERS =
      Role.of("OTHER_COUNTY_LEADERS", "其他{县}政府领导同志", "the other {county} leaders concerned")
          .within(COUNTY_LEADERS);

  /** 县政府党组成员: members of the government's party leadership group. */
  public static final Role PARTY_GROUP_MEMBER =
      Role.of("PARTY_GROUP_MEMBER", "{县}政府党组成员", "member of the party leadership group");

  /** 县政府党组书记: the secretary of the group, one of its members. */
  public static final Role PARTY_GROUP_SECRETARY =
      Role.of("PARTY_GROUP_SECRETARY", "{县}政府党组书记", "secretary of the party leadership group")
          .within(PARTY_GROUP_MEMBER);

  /** 县政府办公室班子成员: the leaders of the office, its director included. */
  public static final Role OFFICE_LEADER =
      Role.of("OFFICE_LEADER", "{县}政府办公室领导班子成员", "leader of the {county} government office");

  /** 县政府办公室主任. */
  public static final Role OFFICE_DIRECTOR =
      Role.of("OFFICE_DIRECTOR", "{县}政府办公室主任", "office director").within(OFFICE_LEADER);

  /** 县政府办公室副主任. */
  public static final Role DEPUTY_OFFICE_DIRECTOR =
      Role.of("DEPUTY_OFFICE_DIRECTOR", "{县}政府办公室副主任", "deputy office director")
          .within(OFFICE_LEADER);

  /** 相关副主任: the deputy director of the office who assists with the topic. */
  public static final Role CONCERNED_DEPUTY_OFFICE_DIRECTOR =
      Role.of(
              "CONCERNED_DEPUTY_OFFICE_DIRECTOR",
              "{县}政府办公室相关副主任",
              "deputy office director concerned")
          .within(DEPUTY_OFFICE_DIRECTOR);

  /** 部门负责人: the leaders of a department, deputies included. */
  public static final Role DEPARTMENT_LEADER =
      Role.of("DEPARTMENT_LEADER", "部门负责人", "leader of a department");

  /** 部门主要负责人: the one head of a department; 负责人 would include the deputies. */
  public static final Role DEPARTMENT_HEAD =
      Role.of("DEPARTMENT_HEAD", "部门主要负责人", "head of a department").within(DEPARTMENT_LEADER);

  /** 部门副职: a deputy head of a department. */
  public static final Role DEPUTY_DEPARTMENT_HEAD =
      Role.of("DEPUTY_DEPARTMENT_HEAD", "部门副职负责人", "deputy head of a department")
          .within(DEPARTMENT_LEADER);

  /** 县政府组成部门主要负责人: the head of a department that is part of the government. */
  public static final Role CONSTITUENT_DEPARTMENT_HEAD =
      Role.of(
              "CONSTITUENT_DEPARTMENT_HEAD",
              "{县}政府各组成部门主要负责人",
              "head of a constituent department of the {county} government")
          .within(DEPARTMENT_HEAD);

  /** 相关部门负责人: leader of the department concerned. */
  public static final Role CONCERNED_DEPARTMENT_LEADER =
      Role.of("CONCERNED_DEPARTMENT_LEADER", "相关部门负责人", "leader of the department concerned")
          .within(DEPARTMENT_LEADER);

  /** 有关部门主要负责人: the head of a department that the topic concerns. */
  public static final Role CONCERNED_DEPARTMENT_HEAD =
      Role.of("CONCERNED_DEPARTMENT_HEAD", "有关部门主要负责人", "head of a department concerned")
          .within(DEPARTMENT_HEAD, CONCERNED_DEPARTMENT_LEADER);

  /** 主办部门主要负责人: head of the lead department. */
  public static final Role LEAD_DEPARTMENT_HEAD =
      Role.of("LEAD_DEPARTMENT_HEAD", "主办部门主要负责人", "head of the lead department")
          .within(DEPARTMENT_HEAD);

  /** 协办部门主要负责人: head of the assisting department. */
  public static final Role ASSISTING_DEPARTMENT_HEAD =
      Role.of("ASSISTING_DEPARTMENT_HEAD", "协办部门主要负责人", "head of the assisting department")
          .within(DEPARTMENT_HEAD);

  /** 发展改革委（局）主要负责人. */
  public static final Role DEVELOPMENT_AND_REFORM_HEAD =
      Role.of(
              "DEVELOPMENT_AND_REFORM_HEAD",
              "{县}发展改革委主要负责人",
              "head of the {county} development and reform commission")
          .within(DEPARTMENT_HEAD);

  /** 财政局主要负责人. */
  public static final Role FINANCE_BUREAU_HEAD =
      Role.of("FINANCE_BUREAU_HEAD", "{县}财政局主要负责人", "head of the {county} finance bureau")
          .within(DEPARTMENT_HEAD);

  /** 审计局主要负责人. */
  public static final Role AUDIT_BUREAU_HEAD =
      Role.of("AUDIT_BUREAU_HEAD", "{县}审计局主要负责人", "head of the {county} audit bureau")
          .within(DEPARTMENT_HEAD);

  /** 司法局主要负责人. */
  public static final Role JUSTICE_BUREAU_HEAD =
      Role.of("JUSTICE_BUREAU_HEAD", "{县}司法局主要负责人", "head of the {county} justice bureau")
          .within(DEPARTMENT_HEAD);

  /** 单位负责人: the leaders of a unit that is neither a department nor a township. */
  public static final Role UNIT_LEADER = Role.of("UNIT_LEADER", "单位负责人", "leader of a unit");

  /** 单位主要负责人: the one head of a unit. */
  public static final Role UNIT_HEAD =
      Role.of("UNIT_HEAD", "单位主要负责人", "head of a unit").within(UNIT_LEADER);

  /** 有关单位负责人: a leader of a unit that the topic concerns. */
  public static final Role CONCERNED_UNIT_LEADER =
      Role.of("CONCERNED_UNIT_LEADER", "有关单位负责人", "leader of a unit concerned").within(UNIT_LEADER);

  /** 有关单位主要负责人: the head of a unit that the topic concerns. */
  public static final Role CONCERNED_UNIT_HEAD =
      Role.of("CONCERNED_UNIT_HEAD", "有关单位主要负责人", "head of a unit concerned")
          .within(UNIT_HEAD, CONCERNED_UNIT_LEADER);

  /** 乡镇（街道）负责人: the leaders of a township, town or subdistrict, deputies included. */
  public static final Role TOWNSHIP_LEADER =
      Role.of("TOWNSHIP_LEADER", "乡镇（街道）负责人", "leader of a township or subdistrict");

  /** 乡镇（街道）主要负责人: the one head of a township, town or subdistrict. */
  public static final Role TOWNSHIP_HEAD =
      Role.of("TOWNSHIP_HEAD", "乡镇（街道）主要负责人", "head of a township or subdistrict")
          .within(TOWNSHIP_LEADER);

  /** 有关乡镇（街道）负责人: a leader of a township that the topic concerns. */
  public static final Role CONCERNED_TOWNSHIP_LEADER =
      Role.of(
              "CONCERNED_TOWNSHIP_LEADER",
              "有关乡镇（街道）负责人",
              "leader of a township or subdistrict concerned")
          .within(TOWNSHIP_LEADER);

  /** 有关乡镇（街道）主要负责人: the head of a township that the topic concerns. */
  public static final Role CONCERNED_TOWNSHIP_HEAD =
      Role.of(
              "CONCERNED_TOWNSHIP_HEAD",
              "有关乡镇（街道）主要负责人",
              "head of a township or subdistrict concerned")
          .within(TOWNSHIP_HEAD, CONCERNED_TOWNSHIP_LEADER);

  /** {县}政府派出机构主要负责人. */
  public static final Role AGENCY_HEAD =
      Role.of(
          "AGENCY_HEAD",
          "{县}政府派出机构主要负责人",
          "head of an agency dispatched by the {county} government");

  /** 部门管理机构主要负责人. */
  public static final Role DEPARTMENT_MANAGED_AGENCY_HEAD =
      Role.of(
          "DEPARTMENT_MANAGED_AGENCY_HEAD",
          "部门管理机构主要负责人",
          "head of an agency managed by a department");

  /** {县}政府直属事业单位主要负责人. */
  public static final Role PUBLIC_INSTITUTION_HEAD =
      Role.of(
          "PUBLIC_INSTITUTION_HEAD",
          "{县}政府直属事业单位主要负责人",
          "head of a public institution directly under the {county} government");

  /** 县监委负责人: a leader of the supervision commission. */
  public static final Role SUPERVISION_COMMISSION_LEADER =
      Role.of(
          "SUPERVISION_COMMISSION_LEADER",
          "{县}监委负责人",
          "leader of the {county} supervision commission");

  /** 人大代表. */
  public static final Role PEOPLES_CONGRESS_DEPUTY =
      Role.of("PEOPLES_CONGRESS_DEPUTY", "人大代表", "deputy to the people's congress");

  /** 政协委员. */
  public static final Role CPPCC_MEMBER =
      Role.of("CPPCC_MEMBER", "政协委员", "member of the CPPCC committee");

  /** 群众代表. */
  public static final Role PUBLIC_REPRESENTATIVE =
      Role.of("PUBLIC_REPRESENTATIVE", "群众代表", "representative of the public");

  /** 会议主持人: chair of the meeting. */
  public static final Role MEETING_CHAIR =
      Role.of("MEETING_CHAIR", "会议主持人", "chair of the meeting");

  /** 会议召集人: who calls the meeting. */
  public static final Role MEETING_CONVENER =
      Role.of("MEETING_CONVENER", "会议召集人", "convener of the meeting");

  /** 不能到会的人员: whoever cannot attend the meeting. */
  public static final Role ABSENTEE = Role.of("ABSENTEE", "不能到会的人员", "whoever cannot attend");

  /** 其他与会人员: whoever attends a meeting and is none of the others that the rules name. */
  public static final Role OTHER_ATTENDEE =
      Role.of("OTHER_ATTENDEE", "其他与会人员", "any other who is to attend");

  private Roles() {}
}
