package org.workrules.profile.mengla;

import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Facts.OFFICIAL;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.source.Provision.pending;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSubjects.MAJOR_EVENT_REPORT;
import static org.workrules.api.time.Promptness.PROMPTLY;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.mengla.WorkRules2022.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitRule;

/** 第二章 组成人员职责: composition and duties, articles 4 to 10. */
final class Composition {

  static final List<LimitRule> LIMITS =
      Arrays.asList(

          // Art. 8
          limit("deputy-head-report", MAJOR_EVENT_REPORT)
              .gist("副县长分管的工作或者专项任务遇有重要情况、重大事项，应当及时报告县长。")
              .by(DEPUTY_COUNTY_HEAD)
              .when(is(OFFICIAL, DEPUTY_COUNTY_HEAD))
              .shall(unquantified(PROMPTLY))
              .citing(article(8).paragraph(1)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          pending(article(4), "县政府由哪些人组成"),
          declaratory(article(5), "要求成员政治坚定、勤勉清廉，是品行要求，没有程序、时间或者对象可供判断"),
          declaratory(article(6), "确立首长负责制和辅助关系，是领导体制，具体权限由其他各条规定"),
          pending(article(7), "三种会议由谁召集主持；重大事项必须上会"),
          pending(article(8), "副县长和办公室主任的分工、受托权限，日常事务由谁协助，政策性问题如何提出意见"),
          pending(article(9), "县长外出时由谁主持工作；AB角如何代行（外出者的称谓缺字）"),
          pending(article(10), "部门由谁负责，部门事权内的事项由部门自行决定"));

  private Composition() {}
}
