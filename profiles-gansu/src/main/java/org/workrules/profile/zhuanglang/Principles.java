package org.workrules.profile.zhuanglang;

import static org.workrules.api.actor.Bodies.COUNTY_GOVERNMENT;
import static org.workrules.api.actor.Bodies.COUNTY_PARTY_COMMITTEE;
import static org.workrules.api.conduct.ConductChains.REPORT_TO_PARTY;
import static org.workrules.api.matter.RequirementRule.requirement;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Facts.MAJOR_MATTER;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSubjects.PARTY_COMMITTEE_REPORT;
import static org.workrules.api.time.Promptness.PROMPTLY;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.zhuanglang.Vocabulary.REQUEST_REPORT_OR_FILE;
import static org.workrules.profile.zhuanglang.WorkRules2023.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.matter.Requirements;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Rule;
import org.workrules.api.source.Provision;

/** 第一章 总则, 第二章 坚持和加强党的全面领导: general principles and Party leadership, articles 1 to 7. */
final class Principles {

  static final List<Rule<?, ?>> RULES =
      Arrays.asList(

          // Art. 6
          limit("party-committee-report", PARTY_COMMITTEE_REPORT)
              .gist("县政府遇有重大事项，及时请示、报告县委或者向其报备。")
              .by(COUNTY_GOVERNMENT)
              .when(is(MAJOR_MATTER))
              .stated(unquantified(PROMPTLY))
              .citing(article(6)),
          chain("report-to-party-committee", REPORT_TO_PARTY)
              .gist("县政府的重大事项，由县政府到县委请示、报告或者报备，哪类事项用哪种方式没有写。")
              .when(is(MAJOR_MATTER))
              .stated(
                  first(
                      Step.of(REQUEST_REPORT_OR_FILE, COUNTY_GOVERNMENT)
                          .to(COUNTY_PARTY_COMMITTEE)))
              .citing(article(6)),
          requirement("request-or-report-to-party-committee", Requirements.PARTY_COMMITTEE_REPORT)
              .gist("县政府的重大事项要到县委那里请示、报告或者报备，事前还是事后没有写。")
              .when(is(MAJOR_MATTER))
              .stated(Step.of(REQUEST_REPORT_OR_FILE, COUNTY_GOVERNMENT).to(COUNTY_PARTY_COMMITTEE))
              .citing(article(6)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          declaratory(article(1), "列明制定依据，指向上位法和上级规则，自身不设权利义务。"),
          declaratory(article(2), "阐明指导思想和发展目标，是各项工作的总方向，没有指派任何具体行为。"),
          declaratory(article(3), "提出五项工作准则，属价值取向，违反与否须就个案评价。"),
          declaratory(article(4), "对政治立场和政治能力提要求，没有可以核对的行为、期限或受文机关。"),
          declaratory(article(5), "要求学习贯彻中央精神，未规定以何种方式、在何时、由谁完成。"),
          declaratory(article(7), "要求加强政府党组建设，未涉党组的组成、会议或议事程序。"));

  private Principles() {}
}
