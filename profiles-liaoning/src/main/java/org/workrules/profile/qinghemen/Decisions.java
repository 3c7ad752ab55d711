package org.workrules.profile.qinghemen;

import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Facts.CONCERNS_TOWNSHIPS;
import static org.workrules.api.rule.Facts.MAJOR_MATTER;
import static org.workrules.api.source.Provision.pending;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSubjects.TOWNSHIP_CONSULTATION;
import static org.workrules.api.time.Promptness.BEFOREHAND;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.qinghemen.WorkRules2022.article;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitRule;

/** 第五章 实行科学民主依法决策: decisions, articles 22 to 25. */
final class Decisions {

  static final List<LimitRule> LIMITS =
      Collections.singletonList(

          // Art. 24
          limit("township-consultation", TOWNSHIP_CONSULTATION)
              .gist("部门提请区政府决定的重大事项牵涉镇街的，应当事先听取镇街意见。")
              .by(DEPARTMENTS)
              .when(is(MAJOR_MATTER).and(is(CONCERNS_TOWNSHIPS)))
              .shall(unquantified(BEFOREHAND))
              .citing(article(24)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          pending(article(22), "重大决策的五个法定程序；哪些事项进入会议决策，哪些不进入"),
          pending(article(23), "哪些重大事项由全体会议或者常务会议讨论决定"),
          pending(article(24), "提请决定前的论证、部门协商、风险评估和听证；协商不成时报谁"),
          pending(article(25), "重大决策前视需要直接听取哪些方面的意见；草案没有通过合法性审查的不得提交；执行中的跟踪和评估；法律顾问"));

  private Decisions() {}
}
