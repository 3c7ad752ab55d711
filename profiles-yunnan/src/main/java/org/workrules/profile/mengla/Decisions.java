package org.workrules.profile.mengla;

import static org.workrules.api.actor.Bodies.COUNTY_GOVERNMENT;
import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Facts.CONCERNS_TOWNSHIPS;
import static org.workrules.api.rule.Facts.MAJOR_DECISION;
import static org.workrules.api.rule.Facts.MAJOR_MATTER;
import static org.workrules.api.source.Provision.pending;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSubjects.PARTY_COMMITTEE_REPORT;
import static org.workrules.api.time.LimitSubjects.TOWNSHIP_CONSULTATION;
import static org.workrules.api.time.Promptness.BEFOREHAND;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.mengla.Vocabulary.CONCERNS_FARMS_OR_ZONES;
import static org.workrules.profile.mengla.WorkRules2022.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitRule;

/** 第五章 实行科学民主决策: decisions, articles 22 to 26. */
final class Decisions {

  static final List<LimitRule> LIMITS =
      Arrays.asList(

          // Art. 24
          limit("township-consultation", TOWNSHIP_CONSULTATION)
              .gist("部门提请决定的重大事项关系到乡镇、农场、试验区或者合作区的，应当事先征求其意见。")
              .by(DEPARTMENTS)
              .when(is(MAJOR_MATTER).and(is(CONCERNS_TOWNSHIPS).or(is(CONCERNS_FARMS_OR_ZONES))))
              .shall(unquantified(BEFOREHAND))
              .citing(article(24).paragraph(1)),

          // Art. 26
          limit("party-committee-report", PARTY_COMMITTEE_REPORT)
              .gist("重大决策出台以前，应当依照规定请示、报告同级党委。")
              .by(COUNTY_GOVERNMENT, DEPARTMENTS)
              .when(is(MAJOR_DECISION))
              .shall(unquantified(BEFOREHAND))
              .citing(article(26).paragraph(1)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          pending(article(22), "重大决策必经的五道程序"),
          pending(article(23), "哪些事项由全体会议或者常务会议决定，三重一大走党组会议制度"),
          pending(article(24), "提请研究前的论证、协商、稳评和听证，协商不成时的报批，执行后的评估"),
          pending(article(25), "重大决策前视需要听取哪些方面的意见"),
          pending(article(26), "集体讨论前的合法性审查，须由人大常委会决定或者先向其报告的事项，决策归档和一事一档，法律顾问"));

  private Decisions() {}
}
