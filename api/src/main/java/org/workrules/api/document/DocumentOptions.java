package org.workrules.api.document;

import org.workrules.api.rule.Option;

/** 公文事实的取值: the values of the choices in {@link DocumentFacts}. */
public final class DocumentOptions {

  // In whose name

  /** {县}政府: the {county} government. */
  public static final Option GOVERNMENT =
      Option.of("GOVERNMENT", "{县}政府", "the {county} government");

  /** {县}政府办公室: the {county} government office. */
  public static final Option GOVERNMENT_OFFICE =
      Option.of("GOVERNMENT_OFFICE", "{县}政府办公室", "the {county} government office");

  /** {县}委、{县}政府联合: the Party committee and the government jointly. */
  public static final Option PARTY_COMMITTEE_AND_GOVERNMENT =
      Option.of(
          "PARTY_COMMITTEE_AND_GOVERNMENT",
          "{县}委、{县}政府联合",
          "the Party committee and the government jointly");

  /** {县}委办公室、{县}政府办公室联合: the two offices jointly. */
  public static final Option PARTY_OFFICE_AND_GOVERNMENT_OFFICE =
      Option.of(
          "PARTY_OFFICE_AND_GOVERNMENT_OFFICE", "{县}委办公室、{县}政府办公室联合", "the two offices jointly");

  /** {县}政府党组: the government's party leadership group. */
  public static final Option PARTY_GROUP =
      Option.of("PARTY_GROUP", "{县}政府党组", "the government's party leadership group");

  /** 部门: a department. */
  public static final Option DEPARTMENT = Option.of("DEPARTMENT", "部门", "a department");

  /** 部门联合: several departments jointly. */
  public static final Option SEVERAL_DEPARTMENTS =
      Option.of("SEVERAL_DEPARTMENTS", "部门联合", "several departments jointly");

  // Directions

  /** 上行文: upward. */
  public static final Option UPWARD = Option.of("UPWARD", "上行文", "upward");

  /** 平行文: lateral. */
  public static final Option LATERAL = Option.of("LATERAL", "平行文", "lateral");

  /** 下行文: downward. */
  public static final Option DOWNWARD = Option.of("DOWNWARD", "下行文", "downward");

  // Addressees

  /** 上一级政府（含其办公厅、室）: the superior government or its office. */
  public static final Option SUPERIOR_GOVERNMENT =
      Option.of("SUPERIOR_GOVERNMENT", "上一级政府（含其办公厅、室）", "the superior government or its office");

  /** 上一级政府部门: a department of the superior government. */
  public static final Option SUPERIOR_DEPARTMENT =
      Option.of("SUPERIOR_DEPARTMENT", "上一级政府部门", "a department of the superior government");

  /** 上一级政府部门办公室: the office of a superior department. */
  public static final Option SUPERIOR_DEPARTMENTS_OFFICE =
      Option.of("SUPERIOR_DEPARTMENTS_OFFICE", "上一级政府部门办公室", "the office of a superior department");

  /** {县}委: the {county} Party committee. */
  public static final Option COUNTY_PARTY_COMMITTEE =
      Option.of("COUNTY_PARTY_COMMITTEE", "{县}委", "the {county} Party committee");

  /** {县}人大及其常委会: the {county} people's congress or its standing committee. */
  public static final Option COUNTY_CONGRESS =
      Option.of(
          "COUNTY_CONGRESS",
          "{县}人大及其常委会",
          "the {county} people's congress or its standing committee");

  /** {县}政协: the {county} CPPCC committee. */
  public static final Option COUNTY_CPPCC =
      Option.of("COUNTY_CPPCC", "{县}政协", "the {county} CPPCC committee");

  /** 其他区县政府办公室: the office of another county's government. */
  public static final Option OTHER_COUNTY_OFFICE =
      Option.of("OTHER_COUNTY_OFFICE", "其他区县政府办公室", "the office of another county's government");

  /** 其他机关: another body. */
  public static final Option OTHER = Option.of("OTHER", "其他机关", "another body");

  // Senders

  /** {县}政府部门: a department of the {county} government. */
  public static final Option DEPARTMENT_AS_SENDER =
      Option.of("DEPARTMENT_AS_SENDER", "{县}政府部门", "a department of the {county} government");

  /** 乡镇（街道）: a township or subdistrict. */
  public static final Option TOWNSHIP_AS_SENDER =
      Option.of("TOWNSHIP_AS_SENDER", "乡镇（街道）", "a township or subdistrict");

  /** 部门内设机构: an internal division of a department. */
  public static final Option INTERNAL_DIVISION =
      Option.of("INTERNAL_DIVISION", "部门内设机构", "an internal division of a department");

  /** 议事协调机构: a coordinating body. */
  public static final Option COORDINATING_BODY =
      Option.of("COORDINATING_BODY", "议事协调机构", "a coordinating body");

  /** 临时机构: a temporary body. */
  public static final Option TEMPORARY_BODY =
      Option.of("TEMPORARY_BODY", "临时机构", "a temporary body");

  /** 企业: an enterprise. */
  public static final Option ENTERPRISE = Option.of("ENTERPRISE", "企业", "an enterprise");

  // Classification

  /** 不涉密: unclassified. */
  public static final Option UNCLASSIFIED = Option.of("UNCLASSIFIED", "不涉密", "unclassified");

  /** 秘密: secret. */
  public static final Option SECRET = Option.of("SECRET", "秘密", "secret");

  /** 机密: confidential. */
  public static final Option CONFIDENTIAL = Option.of("CONFIDENTIAL", "机密", "confidential");

  /** 绝密: top secret. */
  public static final Option TOP_SECRET = Option.of("TOP_SECRET", "绝密", "top secret");

  // Seals

  /** {县}政府印章: seal of the {county} government. */
  public static final Option GOVERNMENT_SEAL =
      Option.of("GOVERNMENT_SEAL", "{县}政府印章", "seal of the {county} government");

  /** {县}长印章: seal of the {county} head. */
  public static final Option COUNTY_HEADS_SEAL =
      Option.of("COUNTY_HEADS_SEAL", "{县}长印章", "seal of the {county} head");

  /** {县}政府办公室印章: seal of the government office. */
  public static final Option GOVERNMENT_OFFICE_SEAL =
      Option.of("GOVERNMENT_OFFICE_SEAL", "{县}政府办公室印章", "seal of the government office");

  // What departments disagree about

  /** 提请{县}政府研究决定的重大事项: a major matter put to the government for decision. */
  public static final Option MATTER_FOR_DECISION =
      Option.of(
          "MATTER_FOR_DECISION",
          "提请{县}政府研究决定的重大事项",
          "a major matter put to the government for decision");

  /** 报送{县}政府的公文: a document submitted to the government. */
  public static final Option DOCUMENT_SUBMITTED =
      Option.of("DOCUMENT_SUBMITTED", "报送{县}政府的公文", "a document submitted to the government");

  /** 以公文提请研究决定的重大事项: a major matter put to the government by a document. */
  public static final Option MATTER_IN_DOCUMENT =
      Option.of(
          "MATTER_IN_DOCUMENT",
          "以公文提请研究决定的重大事项",
          "a major matter put to the government by a document");

  private DocumentOptions() {}
}
