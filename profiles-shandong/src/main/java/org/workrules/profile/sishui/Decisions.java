package org.workrules.profile.sishui;

import static org.workrules.api.actor.Bodies.COUNTY_GOVERNMENT;
import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.document.DocumentFacts.CONCERNS_OTHER_DEPARTMENTS;
import static org.workrules.api.document.DocumentFacts.CONSULTED_AND_AGREED;
import static org.workrules.api.document.DocumentFacts.DISAGREEMENT_REMAINS;
import static org.workrules.api.document.DocumentFacts.TOWNSHIPS_CONSULTED;
import static org.workrules.api.document.DocumentRulings.DUTY_TO_CONSULT;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Condition.isNot;
import static org.workrules.api.rule.Facts.CONCERNS_TOWNSHIPS;
import static org.workrules.api.rule.Facts.MAJOR_DECISION;
import static org.workrules.api.rule.Facts.MAJOR_MATTER;
import static org.workrules.api.ruling.Ruling.LACKING;
import static org.workrules.api.ruling.RulingRule.ruling;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.source.Provision.pending;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSubjects.PARTY_COMMITTEE_REPORT;
import static org.workrules.api.time.LimitSubjects.TOWNSHIP_CONSULTATION;
import static org.workrules.api.time.Promptness.BEFOREHAND;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.sishui.Vocabulary.DECISION_CONSULTATION;
import static org.workrules.profile.sishui.Vocabulary.PEOPLES_CONGRESS_REPORT;
import static org.workrules.profile.sishui.WorkRules2022.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.ruling.RulingRule;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitRule;

/** 第五章 实行科学民主决策: decisions, articles 26 to 30. */
final class Decisions {

  static final List<LimitRule> LIMITS =
      Arrays.asList(

          // Art. 28
          limit("township-consultation", TOWNSHIP_CONSULTATION)
              .gist("部门提请讨论的重要事项关系到镇（街道）的，先听取其意见。")
              .by(DEPARTMENTS)
              .when(is(MAJOR_MATTER).and(is(CONCERNS_TOWNSHIPS)))
              .shall(unquantified(BEFOREHAND))
              .citing(article(28)),

          // Art. 29
          limit("major-decision-report", PARTY_COMMITTEE_REPORT)
              .gist("作出事关全局或者群众切身利益的重大决策以前，县政府及时请示报告县委。")
              .by(COUNTY_GOVERNMENT)
              .when(is(MAJOR_DECISION))
              .stated(unquantified(BEFOREHAND))
              .overriding("party-committee-report")
              .citing(article(29)),
          limit("peoples-congress-report", PEOPLES_CONGRESS_REPORT)
              .gist("这样的重大决策作出以前，县政府还要依法报告县人大常委会。")
              .by(COUNTY_GOVERNMENT)
              .when(is(MAJOR_DECISION))
              .stated(unquantified(BEFOREHAND))
              .citing(article(29)),
          limit("decision-consultation", DECISION_CONSULTATION)
              .gist("这样的重大决策作出以前，县政府听取人大代表、政协委员、党外人士和公众等各方意见，并开展民主协商。")
              .by(COUNTY_GOVERNMENT)
              .when(is(MAJOR_DECISION))
              .stated(unquantified(BEFOREHAND))
              .citing(article(29)));

  static final List<RulingRule> RULINGS =
      Arrays.asList(

          // Art. 28
          ruling("consult-on-matter", DUTY_TO_CONSULT)
              .gist("部门提请决定的重要事项关系到别的部门的，应先与其充分协商。")
              .when(
                  is(MAJOR_MATTER)
                      .and(is(CONCERNS_OTHER_DEPARTMENTS))
                      .and(isNot(CONSULTED_AND_AGREED))
                      .and(isNot(DISAGREEMENT_REMAINS)))
              .shall(LACKING)
              .citing(article(28)),
          ruling("consult-townships-on-matter", DUTY_TO_CONSULT)
              .gist("部门提请决定的重要事项关系到镇（街道），没有先听取其意见的，欠缺必经步骤。")
              .when(is(MAJOR_MATTER).and(is(CONCERNS_TOWNSHIPS)).and(isNot(TOWNSHIPS_CONSULTED)))
              .shall(LACKING)
              .citing(article(28)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          pending(article(26), "重大决策的五道法定程序"),
          pending(article(27), "哪些重大行政决策事项由全体会议或常务会议决定"),
          pending(article(28), "提请讨论前的论证、风险评估、听证和公平竞争审查"),
          pending(article(29), "哪些决策属事关全局或切身利益；向县人大常委会报告所依的法律；民主协商由县委领导"),
          declaratory(article(30), "要求跟踪评估重要决策的执行并据以改进，未定由谁评估、何时评估、报给谁"));

  private Decisions() {}
}
