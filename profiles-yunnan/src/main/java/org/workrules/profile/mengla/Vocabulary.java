package org.workrules.profile.mengla;

import org.workrules.api.actor.Body;
import org.workrules.api.rule.Fact;
import org.workrules.api.time.LimitSource;
import org.workrules.api.time.LimitSubject;

/** 本县用语: the words that the rules of Mengla need beside the shared ones. */
final class Vocabulary {

  /** 各地区, art. 55. */
  static final Body LOCALITIES = Body.of("LOCALITIES", "各地区", "localities");

  /** 发文计划制定, art. 54. */
  static final LimitSubject DOCUMENT_PLAN =
      LimitSubject.of("DOCUMENT_PLAN", "发文计划制定", "plan of the documents to be issued");

  /** 来文或者批示交办规定的时限, art. 55. */
  static final LimitSource SUPERIOR_OR_ASSIGNING_LEADER =
      LimitSource.of(
          "SUPERIOR_OR_ASSIGNING_LEADER",
          "上级来文或者批示交办规定的时限",
          "the limit that the superior or the assigning leader sets");

  /** 经同意延长的时限, art. 55. */
  static final LimitSource AGREED_EXTENSION =
      LimitSource.of(
          "AGREED_EXTENSION",
          "批示领导或者督办部门同意延长的时限",
          "the extended limit to which the assigning leader or the pressing department agrees");

  /** 规范性文件目录, art. 20. */
  static final Fact<Boolean> NORMATIVE_DOCUMENT_LIST =
      Fact.flag(
          "NORMATIVE_DOCUMENT_LIST",
          "公开的是规范性文件的目录",
          "it is the list of normative documents that is disclosed");

  /** 涉及农场、试验区、合作区, art. 24. */
  static final Fact<Boolean> CONCERNS_FARMS_OR_ZONES =
      Fact.flag(
          "CONCERNS_FARMS_OR_ZONES",
          "涉及农场、试验区或者合作区",
          "farms, the pilot zone or the cooperation zone are concerned");

  /** 延期已获同意, art. 55. */
  static final Fact<Boolean> EXTENSION_AGREED =
      Fact.flag(
          "EXTENSION_AGREED", "延期已书面说明并获同意", "an extension was explained in writing and agreed");

  /** 上级部门下发的政策性文件, art. 66. */
  static final Fact<Boolean> POLICY_DOCUMENT =
      Fact.flag("POLICY_DOCUMENT", "来文属政策性文件", "the document received is about policy");

  /** 县政府已向上级政府报送请示, art. 66. */
  static final Fact<Boolean> REQUEST_SENT_UP =
      Fact.flag(
          "REQUEST_SENT_UP", "{县}政府已向上级政府报送请示", "the {county} government sent a request upward");

  /** 率团出访, art. 66. */
  static final Fact<Boolean> LEADS_DELEGATION_ABROAD =
      Fact.flag("LEADS_DELEGATION_ABROAD", "率团出访", "the official leads a delegation abroad");

  private Vocabulary() {}
}
