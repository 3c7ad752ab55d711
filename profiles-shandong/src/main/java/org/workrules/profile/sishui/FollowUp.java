package org.workrules.profile.sishui;

import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Roles.COUNTY_HEAD;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD_IN_CHARGE;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.source.Provision.pending;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSubjects.FOLLOW_UP_REVIEW;
import static org.workrules.api.time.LimitUnit.MONTH;
import static org.workrules.api.time.LimitUnit.TEN_DAY_PERIOD;
import static org.workrules.api.time.LimitUnit.WEEK;
import static org.workrules.api.time.Promptness.PROMPTLY;
import static org.workrules.api.time.TimeLimit.every;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.sishui.Vocabulary.COMPETENT_DEPARTMENT;
import static org.workrules.profile.sishui.Vocabulary.REVIEWER;
import static org.workrules.profile.sishui.Vocabulary.SUPERVISION_REPORT;
import static org.workrules.profile.sishui.WorkRules2022.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitRule;

/** 第十章 政务督查工作: supervision, articles 62 to 68. */
final class FollowUp {

  static final List<LimitRule> LIMITS =
      Arrays.asList(

          // Art. 64
          limit("review-by-departments", FOLLOW_UP_REVIEW)
              .gist("重点工作，部门每周盘点一次。")
              .by(DEPARTMENTS)
              .when(is(REVIEWER, DEPARTMENTS))
              .stated(every(WEEK))
              .citing(article(64)),
          limit("review-by-deputy", FOLLOW_UP_REVIEW)
              .gist("重点工作，分管副县长每旬推进一次。")
              .by(DEPUTY_COUNTY_HEAD_IN_CHARGE)
              .when(is(REVIEWER, DEPUTY_COUNTY_HEAD_IN_CHARGE))
              .stated(every(TEN_DAY_PERIOD))
              .citing(article(64)),
          limit("review-by-head", FOLLOW_UP_REVIEW)
              .gist("重点工作，县长每月调度一次。")
              .by(COUNTY_HEAD)
              .when(is(REVIEWER, COUNTY_HEAD))
              .stated(every(MONTH))
              .citing(article(64)),

          // Art. 66
          limit("supervision-report", SUPERVISION_REPORT)
              .gist("专项督查以业务部门为主，查后及时写成报告。")
              .by(COMPETENT_DEPARTMENT)
              .stated(unquantified(PROMPTLY))
              .citing(article(66)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          declaratory(article(62), "要求执行国务院的督查条例，自身不另设规则"),
          pending(article(63), "办公室督促检查的七类重点内容"),
          pending(article(64), "重点工作列入台账和三色标识"),
          pending(article(65), "实地督查须经批准；全覆盖督查的限制"),
          pending(article(66), "以县政府名义督查的方案由谁提出、审核；专项督查的分工"),
          pending(article(67), "问题清单和从交办到销号的五个环节"),
          pending(article(68), "督查结果的表扬、批评、约谈和考核加减分"));

  private FollowUp() {}
}
