package org.workrules.profile.mengla;

import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Bodies.SUPERVISION_OFFICE;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.source.Provision.pending;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSubjects.FOLLOW_UP_REPORT;
import static org.workrules.api.time.LimitSubjects.FOLLOW_UP_REVIEW;
import static org.workrules.api.time.LimitSubjects.SUPERVISION_PLAN;
import static org.workrules.api.time.LimitUnit.YEAR;
import static org.workrules.api.time.Promptness.PERIODICALLY;
import static org.workrules.api.time.Promptness.PROMPTLY;
import static org.workrules.api.time.TimeLimit.every;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.mengla.WorkRules2022.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitRule;

/** 第十章 督促落实: follow-up, articles 56 to 61. */
final class FollowUp {

  static final List<LimitRule> LIMITS =
      Arrays.asList(

          // Art. 56
          limit("implementation-report", FOLLOW_UP_REPORT)
              .gist("部门对决策部署执行得怎样，要及时跟踪并反馈。")
              .by(DEPARTMENTS)
              .shall(unquantified(PROMPTLY))
              .citing(article(56).paragraph(2)),

          // Art. 57
          limit("supervision-review", FOLLOW_UP_REVIEW)
              .gist("督查室定期督查并通报重大决策、重点任务和领导批示的完成情况。")
              .by(SUPERVISION_OFFICE)
              .stated(unquantified(PERIODICALLY))
              .citing(article(57)),

          // Art. 58
          limit("supervision-plan", SUPERVISION_PLAN)
              .gist("政务督查按年度订计划，计划由督查室制定。")
              .by(SUPERVISION_OFFICE)
              .stated(every(YEAR))
              .citing(article(58), article(57)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          pending(article(56), "谁是落实的第一责任人，牵头和协办部门的分工"),
          pending(article(57), "督查台账，限期报告、核查、整改等环节（未写期限）"),
          pending(article(58), "督查的审批报备和限时报告提醒（未写期限）"),
          pending(article(59), "哪些事项列为督查重点"),
          declaratory(article(60), "提倡灵活的督查方式，用哪一种由督查者决定，没有可核对的标准"),
          declaratory(article(61), "指明督查结果用于奖优罚劣，没有写奖惩的种类、条件和决定者"));

  private FollowUp() {}
}
