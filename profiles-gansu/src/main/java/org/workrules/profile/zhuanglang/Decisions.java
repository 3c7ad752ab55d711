package org.workrules.profile.zhuanglang;

import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.document.DocumentFacts.CONCERNS_OTHER_DEPARTMENTS;
import static org.workrules.api.document.DocumentFacts.CONSULTED_AND_AGREED;
import static org.workrules.api.document.DocumentFacts.DISAGREEMENT_REMAINS;
import static org.workrules.api.document.DocumentFacts.NORMATIVE_DOCUMENT;
import static org.workrules.api.document.DocumentFacts.TOWNSHIPS_CONSULTED;
import static org.workrules.api.document.DocumentRulings.DUTY_TO_CONSULT;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Condition.isNot;
import static org.workrules.api.rule.Facts.CONCERNS_TOWNSHIPS;
import static org.workrules.api.rule.Facts.MAJOR_MATTER;
import static org.workrules.api.ruling.Ruling.LACKING;
import static org.workrules.api.ruling.RulingRule.ruling;
import static org.workrules.api.source.Provision.pending;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSubjects.TOWNSHIP_CONSULTATION;
import static org.workrules.api.time.Promptness.BEFOREHAND;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.zhuanglang.Vocabulary.CONCERNS_ENTERPRISES;
import static org.workrules.profile.zhuanglang.Vocabulary.ENTERPRISES_HEARD;
import static org.workrules.profile.zhuanglang.WorkRules2023.article;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.workrules.api.ruling.RulingRule;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitRule;

/** 第六章 实行科学民主决策: decisions, articles 28 to 33. */
final class Decisions {

  static final List<LimitRule> LIMITS =
      Collections.singletonList(

          // Art. 31
          limit("township-consultation", TOWNSHIP_CONSULTATION)
              .gist("部门提请决定的重大事项牵涉乡镇的，先听取其意见。")
              .by(DEPARTMENTS)
              .when(is(MAJOR_MATTER).and(is(CONCERNS_TOWNSHIPS)))
              .shall(unquantified(BEFOREHAND))
              .citing(article(31)));

  static final List<RulingRule> RULINGS =
      Arrays.asList(

          // Art. 31
          ruling("consult-on-major-matter", DUTY_TO_CONSULT)
              .gist("部门提请决定的重大事项牵涉别的部门，没有充分协商的，欠缺一道步骤。")
              .when(
                  is(MAJOR_MATTER)
                      .and(is(CONCERNS_OTHER_DEPARTMENTS))
                      .and(isNot(CONSULTED_AND_AGREED))
                      .and(isNot(DISAGREEMENT_REMAINS)))
              .shall(LACKING)
              .citing(article(31)),
          ruling("hear-townships", DUTY_TO_CONSULT)
              .gist("部门提请决定的重大事项牵涉乡镇，没有先听取其意见的，欠缺一道步骤。")
              .when(is(MAJOR_MATTER).and(is(CONCERNS_TOWNSHIPS)).and(isNot(TOWNSHIPS_CONSULTED)))
              .shall(LACKING)
              .citing(article(31)),
          ruling("hear-enterprises", DUTY_TO_CONSULT)
              .gist("规范性文件与企业经营密切相关的，充分听取企业和行业组织的看法。")
              .when(
                  is(NORMATIVE_DOCUMENT)
                      .and(is(CONCERNS_ENTERPRISES))
                      .and(isNot(ENTERPRISES_HEARD)))
              .shall(LACKING)
              .citing(article(31)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          pending(article(28), "重大行政决策必经的五项法定程序"),
          pending(article(29), "须集体研究决定的四类事项"),
          pending(article(30), "由全体会议或常务会议决定的事项范围"),
          pending(article(31), "部门提请决定前的论证、集体讨论、风险评估、听证和公平竞争审查"),
          pending(article(32), "重大决策前视需要直接听取哪些人的意见，是否听取由县政府斟酌；法律顾问的作用"),
          pending(article(33), "决策实施后的跟踪、听取意见、评估和调整，由谁做、何时做未写"));

  private Decisions() {}
}
