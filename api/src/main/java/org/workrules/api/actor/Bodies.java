package org.workrules.api.actor;

/** 通用机关: the bodies that the counties share. */
public final class Bodies {

  /** 县人民政府. */
  public static final Body COUNTY_GOVERNMENT =
      Body.of("COUNTY_GOVERNMENT", "{县}人民政府", "{county} people's government");

  /** 县政府办公室. */
  public static final Body GOVERNMENT_OFFICE =
      Body.of("GOVERNMENT_OFFICE", "{县}政府办公室", "{county} government office");

  /** 县政府督查机构, also 督查室: who supervises for the government. */
  public static final Body SUPERVISION_OFFICE =
      Body.of("SUPERVISION_OFFICE", "{县}政府督查机构", "{county} government's supervision office");

  /** 县政府各部门. */
  public static final Body DEPARTMENTS =
      Body.of("DEPARTMENTS", "{县}政府各部门", "departments of the {county} government");

  /** 乡镇人民政府（街道办事处）. */
  public static final Body TOWNSHIPS = Body.of("TOWNSHIPS", "乡镇（街道）", "townships and subdistricts");

  /** 主办部门: the lead department of a matter or document. */
  public static final Body LEAD_DEPARTMENT = Body.of("LEAD_DEPARTMENT", "主办部门", "lead department");

  /** 承办部门: the department that handles a document or matter. */
  public static final Body HANDLING_DEPARTMENT =
      Body.of("HANDLING_DEPARTMENT", "承办部门", "handling department");

  /** 被征求意见的部门: a department whose opinion or countersignature is sought. */
  public static final Body CONSULTED_DEPARTMENT =
      Body.of("CONSULTED_DEPARTMENT", "被征求意见（会签）的部门", "consulted department");

  /** 起草部门: the department that drafts a document. */
  public static final Body DRAFTING_DEPARTMENT =
      Body.of("DRAFTING_DEPARTMENT", "起草部门", "drafting department");

  /** 县司法局: reviews legality. */
  public static final Body JUSTICE_BUREAU =
      Body.of("JUSTICE_BUREAU", "{县}司法局", "{county} justice bureau");

  /** 县委. */
  public static final Body COUNTY_PARTY_COMMITTEE =
      Body.of("COUNTY_PARTY_COMMITTEE", "{县}委", "{county} Party committee");

  /** 起草单位: drafting body. */
  public static final Body DRAFTER = Body.of("DRAFTER", "起草单位", "drafting body");

  /** 牵头起草部门: department that leads the drafting. */
  public static final Body LEAD_DRAFTING_DEPARTMENT =
      Body.of("LEAD_DRAFTING_DEPARTMENT", "牵头起草部门", "department that leads the drafting");

  /** 有关单位: a unit that is neither a department nor a township. */
  public static final Body UNITS = Body.of("UNITS", "有关单位", "other units");

  /** 相关部门: the departments that a topic or document concerns. */
  public static final Body CONCERNED_DEPARTMENTS =
      Body.of("CONCERNED_DEPARTMENTS", "相关部门", "departments concerned");

  /** 议题汇报部门: the department that presents a topic to a meeting. */
  public static final Body PRESENTING_DEPARTMENT =
      Body.of("PRESENTING_DEPARTMENT", "议题汇报部门", "department that presents the topic");

  /** 议题提请部门: the department that puts a topic forward. */
  public static final Body PROPOSING_DEPARTMENT =
      Body.of("PROPOSING_DEPARTMENT", "议题提请部门", "department that puts the topic forward");

  /** 责任部门: the department that is responsible for a topic or meeting. */
  public static final Body RESPONSIBLE_DEPARTMENT =
      Body.of("RESPONSIBLE_DEPARTMENT", "责任部门", "department responsible for it");

  /** 新闻媒体. */
  public static final Body NEWS_MEDIA = Body.of("NEWS_MEDIA", "新闻媒体", "news media");

  /** {县}人大及其常委会: the people's congress and its standing committee. */
  public static final Body PEOPLES_CONGRESS =
      Body.of(
          "PEOPLES_CONGRESS",
          "{县}人大及其常委会",
          "{county} people's congress and its standing committee");

  /** 协办部门. */
  public static final Body ASSISTING_DEPARTMENT =
      Body.of("ASSISTING_DEPARTMENT", "协办部门", "assisting department");

  /** {县}政协. */
  public static final Body CPPCC = Body.of("CPPCC", "{县}政协", "{county} CPPCC committee");

  /** 牵头部门. */
  public static final Body LEADING_DEPARTMENT =
      Body.of("LEADING_DEPARTMENT", "牵头部门", "department that takes the lead");

  /** 责任单位. */
  public static final Body RESPONSIBLE_UNIT =
      Body.of("RESPONSIBLE_UNIT", "责任单位", "whoever is responsible for it");

  private Bodies() {}
}
