package org.workrules.profile.mengla;

import static org.workrules.api.actor.Bodies.COUNTY_GOVERNMENT;
import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Bodies.LEAD_DEPARTMENT;
import static org.workrules.api.actor.Roles.COUNTY_HEAD;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD_IN_CHARGE;
import static org.workrules.api.document.DocumentChains.DISAGREEMENT;
import static org.workrules.api.document.DocumentFacts.CONCERNS_OTHER_DEPARTMENTS;
import static org.workrules.api.document.DocumentFacts.CONSULTED_AND_AGREED;
import static org.workrules.api.document.DocumentFacts.DISAGREEMENT_ABOUT;
import static org.workrules.api.document.DocumentFacts.DISAGREEMENT_REMAINS;
import static org.workrules.api.document.DocumentFacts.IMPORTANT_MATTER;
import static org.workrules.api.document.DocumentFacts.TOWNSHIPS_CONSULTED;
import static org.workrules.api.document.DocumentOptions.MATTER_FOR_DECISION;
import static org.workrules.api.document.DocumentOptions.MATTER_IN_DOCUMENT;
import static org.workrules.api.document.DocumentRulings.DUTY_TO_CONSULT;
import static org.workrules.api.procedure.Acts.APPROVE_FINALLY;
import static org.workrules.api.procedure.Acts.COORDINATE;
import static org.workrules.api.procedure.Acts.STATE_REASONS;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Condition.isNot;
import static org.workrules.api.rule.Facts.CONCERNS_TOWNSHIPS;
import static org.workrules.api.rule.Facts.MAJOR_DECISION;
import static org.workrules.api.rule.Facts.MAJOR_MATTER;
import static org.workrules.api.ruling.Ruling.LACKING;
import static org.workrules.api.ruling.RulingRule.ruling;
import static org.workrules.api.source.Provision.pending;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSubjects.LEGALITY_REVIEW;
import static org.workrules.api.time.LimitSubjects.PARTY_COMMITTEE_REPORT;
import static org.workrules.api.time.LimitSubjects.TOWNSHIP_CONSULTATION;
import static org.workrules.api.time.Promptness.BEFOREHAND;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.mengla.Vocabulary.CONCERNS_FARMS_OR_ZONES;
import static org.workrules.profile.mengla.WorkRules2022.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.procedure.ChainRule;
import org.workrules.api.ruling.RulingRule;
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
          limit("legality-review-before-discussion", LEGALITY_REVIEW)
              .gist("重大行政决策先过合法性审查，再拿去集体讨论，审查用几天没有写。")
              .by(COUNTY_GOVERNMENT, DEPARTMENTS)
              .when(is(MAJOR_DECISION))
              .shall(unquantified(BEFOREHAND))
              .citing(article(26).paragraph(1)),
          limit("party-committee-report", PARTY_COMMITTEE_REPORT)
              .gist("重大决策出台以前，应当依照规定请示、报告同级党委。")
              .by(COUNTY_GOVERNMENT, DEPARTMENTS)
              .when(is(MAJOR_DECISION))
              .shall(unquantified(BEFOREHAND))
              .citing(article(26).paragraph(1)));

  static final List<ChainRule> CHAINS =
      Arrays.asList(

          // Art. 24
          chain("disagreement-on-matter", DISAGREEMENT)
              .gist("提请决定的重大事项协商不成的，主办部门写清各方理由、提出建议，由分管副县长协调。")
              .when(
                  is(DISAGREEMENT_REMAINS)
                      .and(is(DISAGREEMENT_ABOUT, MATTER_FOR_DECISION, MATTER_IN_DOCUMENT)))
              .stated(
                  first(STATE_REASONS, LEAD_DEPARTMENT)
                      .then(COORDINATE, DEPUTY_COUNTY_HEAD_IN_CHARGE))
              .citing(article(24).paragraph(1)),
          chain("disagreement-on-important-matter", DISAGREEMENT)
              .gist("其中重要的，再报县长审定。")
              .when(
                  is(DISAGREEMENT_REMAINS)
                      .and(is(DISAGREEMENT_ABOUT, MATTER_FOR_DECISION, MATTER_IN_DOCUMENT))
                      .and(is(IMPORTANT_MATTER)))
              .stated(
                  first(STATE_REASONS, LEAD_DEPARTMENT)
                      .then(COORDINATE, DEPUTY_COUNTY_HEAD_IN_CHARGE)
                      .then(APPROVE_FINALLY, COUNTY_HEAD))
              .overriding("disagreement-on-matter")
              .citing(article(24).paragraph(1)));

  static final List<RulingRule> RULINGS =
      Arrays.asList(

          // Art. 24
          ruling("consult-on-matter", DUTY_TO_CONSULT)
              .gist("提请决定的重大事项关系到别的部门的，应当先同它们充分协商。")
              .when(
                  is(MAJOR_MATTER)
                      .and(is(CONCERNS_OTHER_DEPARTMENTS))
                      .and(isNot(CONSULTED_AND_AGREED))
                      .and(isNot(DISAGREEMENT_REMAINS)))
              .shall(LACKING)
              .citing(article(24).paragraph(1)),
          ruling("consult-townships-farms-and-zones", DUTY_TO_CONSULT)
              .gist("提请决定的重大事项关系到乡镇、农场、试验区或者合作区，而没有事先听过它们意见的，手续不全。")
              .when(
                  is(MAJOR_MATTER)
                      .and(is(CONCERNS_TOWNSHIPS).or(is(CONCERNS_FARMS_OR_ZONES)))
                      .and(isNot(TOWNSHIPS_CONSULTED)))
              .shall(LACKING)
              .citing(article(24).paragraph(1)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          pending(article(22), "重大决策必经的五道程序"),
          pending(article(23), "哪些事项由全体会议或者常务会议决定，三重一大走党组会议制度"),
          pending(article(24), "提请研究前的论证、稳评和听证，执行中的跟踪和执行后的评估"),
          pending(article(25), "重大决策前视需要听取哪些方面的意见"),
          pending(article(26), "未经审查或者审查不合法的不得提交讨论，须由人大常委会决定或者先向其报告的事项，决策归档和一事一档，法律顾问"));

  private Decisions() {}
}
