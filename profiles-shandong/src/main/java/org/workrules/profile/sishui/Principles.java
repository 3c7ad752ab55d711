package org.workrules.profile.sishui;

import static org.workrules.api.actor.Bodies.COUNTY_GOVERNMENT;
import static org.workrules.api.actor.Bodies.COUNTY_PARTY_COMMITTEE;
import static org.workrules.api.conduct.ConductChains.REPORT_TO_PARTY;
import static org.workrules.api.document.DocumentFacts.IMPORTANT_MATTER;
import static org.workrules.api.matter.RequirementRule.requirement;
import static org.workrules.api.procedure.Acts.ASK_AND_REPORT;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Facts.MAJOR_MATTER;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSubjects.PARTY_COMMITTEE_REPORT;
import static org.workrules.api.time.Promptness.PROMPTLY;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.sishui.WorkRules2022.article;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.workrules.api.matter.Requirements;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Condition;
import org.workrules.api.rule.Rule;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitRule;

/** 第一章 总则: general provisions, articles 1 to 4. */
final class Principles {

  /** Art. 3: a major matter is important; others may be. */
  private static final Condition IMPORTANT = is(MAJOR_MATTER).or(is(IMPORTANT_MATTER));

  static final List<LimitRule> LIMITS =
      Collections.singletonList(

          // Art. 3
          limit("party-committee-report", PARTY_COMMITTEE_REPORT)
              .gist("重要事项请示报告县委，讲的是及时，没有写几天以内。")
              .by(COUNTY_GOVERNMENT)
              .when(IMPORTANT)
              .stated(unquantified(PROMPTLY))
              .citing(article(3)));

  static final List<Rule<?, ?>> RULES =
      Arrays.asList(

          // Art. 3
          chain("report-to-party", REPORT_TO_PARTY)
              .gist("县政府遇到重要事项，请示报告的对象是县委。")
              .when(IMPORTANT)
              .stated(first(Step.of(ASK_AND_REPORT, COUNTY_GOVERNMENT).to(COUNTY_PARTY_COMMITTEE)))
              .citing(article(3)),
          requirement("important-matter-report", Requirements.PARTY_COMMITTEE_REPORT)
              .gist("重要事项的办理步骤里有请示报告县委，排在决定之前还是之后没有写。")
              .when(IMPORTANT)
              .stated(Step.of(ASK_AND_REPORT, COUNTY_GOVERNMENT).to(COUNTY_PARTY_COMMITTEE))
              .citing(article(3)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          declaratory(article(1), "说明制定所依据的法律和参照的省、市规则，本身不设义务"),
          declaratory(article(2), "阐述指导思想和发展目标，没有可以核对的行为或数额"),
          declaratory(article(4), "列举二十字工作准则，属价值要求，不指向具体行为"));

  private Principles() {}
}
