package org.workrules.profile.yunyang;

import org.workrules.api.actor.Bodies;
import org.workrules.api.actor.Body;
import org.workrules.api.rule.Fact;
import org.workrules.api.rule.Facts;
import org.workrules.api.time.LimitSource;
import org.workrules.api.time.LimitSubject;

/** 本县用词: the words that the rules of Yunyang need beside the shared ones. */
final class Vocabulary {

  /** 向老干部和代表委员报告工作: the government's report on its work outside the congress's meetings. */
  static final LimitSubject WORK_REPORT =
      LimitSubject.of(
          "WORK_REPORT",
          "向老干部和代表委员报告工作",
          "report on the government's work to retired officials, deputies and CPPCC members");

  /** 年度考核: appraisal of departments and townships. */
  static final LimitSubject APPRAISAL =
      LimitSubject.of("APPRAISAL", "部门和乡镇（街道）考核", "appraisal of departments and townships");

  /** 必要的审查时间: as long as the review needs, without a number. */
  static final LimitSource NEEDS_OF_REVIEW =
      LimitSource.of("NEEDS_OF_REVIEW", "合法性审查所必要的时间", "the time that the legality review needs");

  /** 来不及开会而须及时处理: asked for beside {@link Facts#URGENT}. */
  static final Fact<Boolean> NO_TIME_FOR_MEETING =
      Fact.flag(
          "NO_TIME_FOR_MEETING",
          "属重大事件，来不及开会又须及时处理",
          "a major event that must be dealt with before a meeting can be held");

  /** 依法不予公开. */
  static final Fact<Boolean> WITHHELD_BY_LAW =
      Fact.flag("WITHHELD_BY_LAW", "依法不予公开", "to be withheld from the public by law");

  /** 考核对象: who is appraised. */
  static final Fact<Body> APPRAISED =
      Fact.choice("APPRAISED", "考核对象", "appraised body", Bodies.DEPARTMENTS, Bodies.TOWNSHIPS);

  private Vocabulary() {}
}
