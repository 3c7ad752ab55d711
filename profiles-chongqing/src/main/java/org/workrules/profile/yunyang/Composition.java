package org.workrules.profile.yunyang;

import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD_IN_CHARGE;
import static org.workrules.api.document.DocumentFacts.MAJOR_EMERGENCY;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Facts.URGENT;
import static org.workrules.api.source.Provision.pending;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSubjects.MAJOR_EVENT_REPORT;
import static org.workrules.api.time.Promptness.PROMPTLY;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.yunyang.Vocabulary.NO_TIME_FOR_MEETING;
import static org.workrules.profile.yunyang.WorkRules2025.article;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitRule;

/** 第二章 组成人员及职责: the members of the government and their duties, articles 4 to 9. */
final class Composition {

  static final List<LimitRule> LIMITS =
      Collections.singletonList(

          // Art. 6
          limit("urgent-event-report", MAJOR_EVENT_REPORT)
              .gist("重大事件紧急或突发，不及上会就要处置的，分管副县长处置之后及时报告县长。")
              .by(DEPUTY_COUNTY_HEAD_IN_CHARGE)
              .when(is(URGENT).or(is(MAJOR_EMERGENCY)).and(is(NO_TIME_FOR_MEETING)))
              .stated(unquantified(PROMPTLY))
              .citing(article(6)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          pending(article(4), "县政府的组成人员"),
          pending(article(5), "县长负责制，县长出差期间由谁主持，副县长AB角的替补"),
          pending(article(6), "各会议的召集人和主持人，重大事项须经的会议，来不及开会时由谁处置"),
          pending(article(7), "办公室主任和班子成员各自的职责"),
          pending(article(8), "由谁向县人大及其常委会报告工作"),
          pending(article(9), "部门首长负责制，审计局的领导关系和独立监督"));

  private Composition() {}
}
