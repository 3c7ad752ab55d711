package org.workrules.profile.yunyang;

import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Bodies.TOWNSHIPS;
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
import static org.workrules.api.time.Events.DRAFT_PUBLISHED;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSubjects.FOLLOW_UP_REPORT;
import static org.workrules.api.time.LimitSubjects.PUBLIC_COMMENT;
import static org.workrules.api.time.LimitSubjects.TOWNSHIP_CONSULTATION;
import static org.workrules.api.time.LimitUnit.CALENDAR_DAY;
import static org.workrules.api.time.Promptness.BEFOREHAND;
import static org.workrules.api.time.Promptness.PROMPTLY;
import static org.workrules.api.time.TimeLimit.atLeast;
import static org.workrules.api.time.TimeLimit.lifted;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.yunyang.Vocabulary.WITHHELD_BY_LAW;
import static org.workrules.profile.yunyang.WorkRules2025.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.ruling.RulingRule;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitRule;

/** 第五章 实行科学民主决策: how decisions are prepared and made, articles 23 to 28. */
final class Decisions {

  static final List<LimitRule> LIMITS =
      Arrays.asList(

          // Art. 25
          limit("public-comment", PUBLIC_COMMENT)
              .gist("部门提请的重大事项公开征求社会意见的，一般至少给三十日。")
              .by(DEPARTMENTS)
              .when(is(MAJOR_MATTER).or(is(MAJOR_DECISION)))
              .generally(atLeast(30, CALENDAR_DAY, DRAFT_PUBLISHED))
              .citing(article(25)),
          limit("public-comment-withheld", PUBLIC_COMMENT)
              .gist("决策事项依法不公开的，不用向社会征求意见，也就没有三十日的要求。")
              .by(DEPARTMENTS)
              .when(is(MAJOR_MATTER).or(is(MAJOR_DECISION)).and(is(WITHHELD_BY_LAW)))
              .stated(lifted())
              .overriding("public-comment")
              .citing(article(25)),
          limit("township-consultation", TOWNSHIP_CONSULTATION)
              .gist("部门提请的重大事项牵涉乡镇（街道）的，先听取其意见。")
              .by(DEPARTMENTS)
              .when(is(MAJOR_MATTER).or(is(MAJOR_DECISION)).and(is(CONCERNS_TOWNSHIPS)))
              .shall(unquantified(BEFOREHAND))
              .citing(article(25)),

          // Art. 28
          limit("report-on-decisions", FOLLOW_UP_REPORT)
              .gist("部门和乡镇（街道）执行县政府重大决策、部署的情况，必须及时反馈。")
              .by(DEPARTMENTS, TOWNSHIPS)
              .must(unquantified(PROMPTLY))
              .citing(article(28)));

  static final List<RulingRule> RULINGS =
      Arrays.asList(

          // Art. 25
          ruling("consultation-on-major-matter", DUTY_TO_CONSULT)
              .gist("部门提请县政府决定的重大事项牵涉别的部门，先与它们充分协商。")
              .when(
                  is(MAJOR_MATTER)
                      .and(is(CONCERNS_OTHER_DEPARTMENTS))
                      .and(isNot(CONSULTED_AND_AGREED))
                      .and(isNot(DISAGREEMENT_REMAINS)))
              .shall(LACKING)
              .citing(article(25)),
          ruling("townships-consulted-on-major-matter", DUTY_TO_CONSULT)
              .gist("部门提请县政府决定的重大事项牵涉乡镇（街道），先听取其意见。")
              .when(is(MAJOR_MATTER).and(is(CONCERNS_TOWNSHIPS)).and(isNot(TOWNSHIPS_CONSULTED)))
              .shall(LACKING)
              .citing(article(25)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          pending(article(23), "重大行政决策的五项法定程序和目录管理"),
          pending(article(24), "须经全体会议或者常务会议决定的事项，须再报县委、县人大审定的事项"),
          pending(article(25), "提请决定前的论证、协商、公平竞争审查和风险评估，听取意见可选的方式"),
          pending(article(26), "重大决策前视需要听取哪些方面的意见，是否听取由县政府定"),
          declaratory(article(27), "要求决策之后有评估，但由谁评估、何时评估、结果报谁均未写。"),
          pending(article(28), "政务信息的报送"));

  private Decisions() {}
}
