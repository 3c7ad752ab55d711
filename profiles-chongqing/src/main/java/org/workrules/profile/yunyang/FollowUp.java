package org.workrules.profile.yunyang;

import static org.workrules.api.actor.Bodies.COUNTY_GOVERNMENT;
import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Bodies.TOWNSHIPS;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.source.Provision.pending;
import static org.workrules.api.time.Events.ASSIGNED;
import static org.workrules.api.time.Events.DOCUMENT_RECEIVED;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSubjects.DOCUMENT_HANDLING;
import static org.workrules.api.time.LimitSubjects.FOLLOW_UP;
import static org.workrules.api.time.LimitSubjects.FOLLOW_UP_REPORT;
import static org.workrules.api.time.LimitUnit.CALENDAR_DAY;
import static org.workrules.api.time.LimitUnit.WEEK;
import static org.workrules.api.time.LimitUnit.YEAR;
import static org.workrules.api.time.Promptness.PROMPTLY;
import static org.workrules.api.time.TimeLimit.every;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.api.time.TimeLimit.within;
import static org.workrules.profile.yunyang.Vocabulary.APPRAISAL;
import static org.workrules.profile.yunyang.Vocabulary.APPRAISED;
import static org.workrules.profile.yunyang.WorkRules2025.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitRule;

/** 第八章 加强督查落实: supervision and follow-up, articles 40 to 43. */
final class FollowUp {

  static final List<LimitRule> LIMITS =
      Arrays.asList(

          // Art. 40
          limit("document-same-day", DOCUMENT_HANDLING)
              .gist("公文收到当天就办，不过夜。")
              .by(COUNTY_GOVERNMENT, DEPARTMENTS)
              .shall(within(1, CALENDAR_DAY, DOCUMENT_RECEIVED).countingEventDay())
              .citing(article(40)),
          limit("matter-within-a-week", FOLLOW_UP)
              .gist("事情交办之后一周以内办完。")
              .by(COUNTY_GOVERNMENT, DEPARTMENTS)
              .shall(within(1, WEEK, ASSIGNED))
              .citing(article(40)),

          // Art. 41
          limit("report-on-implementation", FOLLOW_UP_REPORT)
              .gist("各部门执行县政府决定的情况，要及时反馈。")
              .by(DEPARTMENTS)
              .shall(unquantified(PROMPTLY))
              .citing(article(41)),

          // Art. 43
          limit("appraisal-of-departments", APPRAISAL)
              .gist("县政府每年考核各部门（单位）的工作目标和绩效。")
              .by(COUNTY_GOVERNMENT)
              .when(is(APPRAISED, DEPARTMENTS))
              .stated(every(YEAR))
              .citing(article(43)),
          limit("appraisal-of-townships", APPRAISAL)
              .gist("县政府每年考核各乡镇（街道）的经济社会发展实绩。")
              .by(COUNTY_GOVERNMENT)
              .when(is(APPRAISED, TOWNSHIPS))
              .stated(every(YEAR))
              .citing(article(43)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          pending(article(40), "按政府工作报告分解重点工作"),
          pending(article(42), "督查由谁承担，部门督查下级政府须先得到的批准"),
          pending(article(43), "县政府办公室督促检查和跟踪督办的事项"));

  private FollowUp() {}
}
