package org.workrules.profile.qinghemen;

import static org.workrules.api.actor.Bodies.COUNTY_GOVERNMENT;
import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Bodies.LEAD_DEPARTMENT;
import static org.workrules.api.actor.Roles.COUNTY_HEAD;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD_IN_CHARGE;
import static org.workrules.api.document.DocumentChains.DISAGREEMENT;
import static org.workrules.api.document.DocumentFacts.CONSULTED_AND_AGREED;
import static org.workrules.api.document.DocumentFacts.DEEMED_NECESSARY;
import static org.workrules.api.document.DocumentFacts.DISAGREEMENT_ABOUT;
import static org.workrules.api.document.DocumentFacts.DISAGREEMENT_REMAINS;
import static org.workrules.api.document.DocumentFacts.IMPORTANT_MATTER;
import static org.workrules.api.document.DocumentFacts.TOWNSHIPS_CONSULTED;
import static org.workrules.api.document.DocumentOptions.MATTER_FOR_DECISION;
import static org.workrules.api.document.DocumentOptions.MATTER_IN_DOCUMENT;
import static org.workrules.api.document.DocumentRulings.DUTY_TO_CONSULT;
import static org.workrules.api.procedure.Acts.APPROVE_FINALLY;
import static org.workrules.api.procedure.Acts.CONSULT;
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
import static org.workrules.api.spi.Acknowledged.overlap;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSubjects.TOWNSHIP_CONSULTATION;
import static org.workrules.api.time.Promptness.BEFOREHAND;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.qinghemen.Vocabulary.DEPARTMENT_CONCERNED;
import static org.workrules.profile.qinghemen.Vocabulary.HEARING_BEFORE_DECISION;
import static org.workrules.profile.qinghemen.Vocabulary.OTHER_DEPARTMENTS_CONCERNED;
import static org.workrules.profile.qinghemen.WorkRules2022.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.procedure.ChainRule;
import org.workrules.api.ruling.RulingRule;
import org.workrules.api.source.Provision;
import org.workrules.api.spi.Acknowledged;
import org.workrules.api.time.LimitRule;

/** 第五章 实行科学民主依法决策: decisions, articles 22 to 25. */
final class Decisions {

  static final List<LimitRule> LIMITS =
      Arrays.asList(

          // Art. 24
          limit("township-consultation", TOWNSHIP_CONSULTATION)
              .gist("部门提请区政府决定的重大事项牵涉镇街的，应当事先听取镇街意见。")
              .by(DEPARTMENTS)
              .when(is(MAJOR_MATTER).and(is(CONCERNS_TOWNSHIPS)))
              .shall(unquantified(BEFOREHAND))
              .citing(article(24)),

          // Art. 25
          limit("decision-consultation", HEARING_BEFORE_DECISION)
              .gist("作重大决策以前，区政府视需要直接听取各方面的意见。")
              .by(COUNTY_GOVERNMENT)
              .when(is(MAJOR_DECISION).and(is(DEEMED_NECESSARY)))
              .stated(unquantified(BEFOREHAND))
              .citing(article(25).paragraph(1)));

  static final List<ChainRule> CHAINS =
      Arrays.asList(

          // Art. 24
          chain("consultation-on-major-matters", DISAGREEMENT)
              .gist("提请区政府决定的重大事项牵涉相关部门的，应当先由它们充分协商。")
              .when(isNot(DISAGREEMENT_REMAINS).and(is(DISAGREEMENT_ABOUT, MATTER_FOR_DECISION)))
              .shall(first(CONSULT, DEPARTMENT_CONCERNED))
              .citing(article(24)),
          chain("disagreement-on-major-matters", DISAGREEMENT)
              .gist("提请区政府决定的重大事项，部门协商不成的，主办部门摆明理据、提出建议，报分管副区长协调。")
              .when(
                  is(DISAGREEMENT_REMAINS)
                      .and(is(DISAGREEMENT_ABOUT, MATTER_FOR_DECISION, MATTER_IN_DOCUMENT)))
              .stated(
                  first(STATE_REASONS, LEAD_DEPARTMENT)
                      .then(COORDINATE, DEPUTY_COUNTY_HEAD_IN_CHARGE))
              .citing(article(24)),
          chain("disagreement-on-important-matters", DISAGREEMENT)
              .gist("其中重要的，还要报区长审定。")
              .when(
                  is(DISAGREEMENT_REMAINS)
                      .and(is(DISAGREEMENT_ABOUT, MATTER_FOR_DECISION, MATTER_IN_DOCUMENT))
                      .and(is(IMPORTANT_MATTER)))
              .stated(
                  first(STATE_REASONS, LEAD_DEPARTMENT)
                      .then(COORDINATE, DEPUTY_COUNTY_HEAD_IN_CHARGE)
                      .then(APPROVE_FINALLY, COUNTY_HEAD))
              .overriding("disagreement-on-major-matters")
              .citing(article(24)));

  static final List<RulingRule> RULINGS =
      Arrays.asList(

          // Art. 24
          ruling("consult-departments", DUTY_TO_CONSULT)
              .gist("部门提请区政府决定的重大事项牵涉别的部门的，应当同它们充分协商。")
              .when(
                  is(MAJOR_MATTER)
                      .and(OTHER_DEPARTMENTS_CONCERNED)
                      .and(isNot(CONSULTED_AND_AGREED))
                      .and(isNot(DISAGREEMENT_REMAINS)))
              .shall(LACKING)
              .citing(article(24)),
          ruling("consult-townships", DUTY_TO_CONSULT)
              .gist("部门提请区政府决定的重大事项牵涉镇街的，应当先征求镇街意见。")
              .when(is(MAJOR_MATTER).and(is(CONCERNS_TOWNSHIPS)).and(isNot(TOWNSHIPS_CONSULTED)))
              .shall(LACKING)
              .citing(article(24)));

  static final List<Acknowledged> ACKNOWLEDGED =
      Arrays.asList(
          overlap(
              "disagreement-on-major-matters",
              "disagreement-on-documents",
              "重大事项以公文报送时，第二十四条报分管副区长协调，第四十九条会签后报区政府决定，两条没有写明先后。"),
          overlap(
              "disagreement-on-important-matters",
              "disagreement-on-documents",
              "重要的重大事项以公文报送时，第二十四条报区长审定，第四十九条会签后报区政府决定，两条没有写明先后。"));

  static final List<Provision> REGISTER =
      Arrays.asList(
          pending(article(22), "重大决策的五个法定程序；哪些事项进入会议决策，哪些不进入"),
          pending(article(23), "哪些重大事项由全体会议或者常务会议讨论决定"),
          pending(article(24), "提请决定前的调查研究和五个方面的论证，社会稳定风险评估，以听证会等形式听取意见"),
          pending(article(25), "重大决策前听取哪些方面的意见、用何方式；草案没有通过合法性审查的不得提交；执行中的跟踪和评估；法律顾问"));

  private Decisions() {}
}
