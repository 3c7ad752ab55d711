package org.workrules.profile.qinghemen;

import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Facts.OFFICIAL;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.source.Provision.pending;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSubjects.MAJOR_EVENT_REPORT;
import static org.workrules.api.time.Promptness.PROMPTLY;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.qinghemen.WorkRules2022.article;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitRule;

/** 第二章 组成人员职责: the members and their duties, articles 6 to 9. */
final class Composition {

  static final List<LimitRule> LIMITS =
      Collections.singletonList(

          // Art. 7
          limit("report-of-deputy-head", MAJOR_EVENT_REPORT)
              .gist("副区长分管的工作或者专项任务中出现重要情况、重大事项，应当及时报告区长。")
              .by(DEPUTY_COUNTY_HEAD)
              .when(is(OFFICIAL, DEPUTY_COUNTY_HEAD))
              .shall(unquantified(PROMPTLY))
              .citing(article(7)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          pending(article(6), "政府由哪些人组成，区长负责制和副区长的协助关系；副区长之后有脱文"),
          pending(article(7), "副区长的分工、受托任务和外事代表权；方针政策性问题须调研后向区长提出意见"),
          pending(article(8), "区长离开期间由谁主持，区长和常务副区长都不在时由谁指定；离开何地的用字已缺"),
          declaratory(article(9), "说明部门的领导体制和履职依据，没有列出须由谁作出的决定；党组与党委之间有脱文。"));

  private Composition() {}
}
