package org.workrules.profile.sishui;

import static org.workrules.api.actor.Bodies.COUNTY_GOVERNMENT;
import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Bodies.GOVERNMENT_OFFICE;
import static org.workrules.api.conduct.ConductFacts.TRUE_AND_ACCURATE;
import static org.workrules.api.conduct.ConductRulings.REPORT_CONTENT;
import static org.workrules.api.matter.DutyRule.duty;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.rule.Condition.isNot;
import static org.workrules.api.ruling.Ruling.LACKING;
import static org.workrules.api.ruling.RulingRule.ruling;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.Promptness.PROMPTLY;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.sishui.Vocabulary.GUIDE_AND_TRAIN;
import static org.workrules.profile.sishui.Vocabulary.INFORMATION_FROM_ELSEWHERE;
import static org.workrules.profile.sishui.Vocabulary.INFORMATION_GUIDANCE;
import static org.workrules.profile.sishui.Vocabulary.INFORMATION_ON_CARRYING_OUT;
import static org.workrules.profile.sishui.Vocabulary.INFORMATION_ON_DEVELOPMENTS;
import static org.workrules.profile.sishui.Vocabulary.INFORMATION_ON_GOOD_PRACTICE;
import static org.workrules.profile.sishui.Vocabulary.INFORMATION_ON_PUBLIC_OPINION;
import static org.workrules.profile.sishui.Vocabulary.INFORMATION_REPORT;
import static org.workrules.profile.sishui.Vocabulary.INFORMATION_REPORTING;
import static org.workrules.profile.sishui.Vocabulary.REFLECT_IMPORTANT_MATTERS;
import static org.workrules.profile.sishui.Vocabulary.REPORT_INFORMATION;
import static org.workrules.profile.sishui.WorkRules2022.article;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.workrules.api.matter.DutyRule;
import org.workrules.api.matter.Matter;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Rule;
import org.workrules.api.time.LimitRule;

/** 第九章 政务信息工作: government information, articles 59 to 61. */
final class GovernmentInformation {

  static final List<LimitRule> LIMITS =
      Collections.singletonList(

          // Art. 59, 61
          limit("information-report", INFORMATION_REPORT)
              .gist("部门工作和全县发展中的重要情况，各部门要及时向县政府反映。")
              .by(DEPARTMENTS)
              .shall(unquantified(PROMPTLY))
              .citing(article(59), article(61)));

  static final List<Rule<?, ?>> RULES =
      Arrays.asList(

          // Art. 59
          chain("information-reporting", INFORMATION_REPORTING)
              .gist("部门工作和全县发展中的重要情况，由各部门向县政府反映。")
              .shall(first(Step.of(REFLECT_IMPORTANT_MATTERS, DEPARTMENTS).to(COUNTY_GOVERNMENT)))
              .citing(article(59)),

          // Art. 60
          reported(1, "on-carrying-out", INFORMATION_ON_CARRYING_OUT, "执行政策和决策中遇到的新情况、新问题和建议"),
          reported(2, "on-developments", INFORMATION_ON_DEVELOPMENTS, "全县发展的重要动态、重点工作和重大情况"),
          reported(3, "on-public-opinion", INFORMATION_ON_PUBLIC_OPINION, "社情民意和基层反映的重要问题"),
          reported(4, "on-good-practice", INFORMATION_ON_GOOD_PRACTICE, "有创造性的做法和成功经验"),
          reported(5, "from-elsewhere", INFORMATION_FROM_ELSEWHERE, "外地可以借鉴的思路、政策和举措"),

          // Art. 61
          ruling("content-of-information", REPORT_CONTENT)
              .gist("报送政务信息要实事求是，全面、准确。")
              .when(isNot(TRUE_AND_ACCURATE))
              .shall(LACKING)
              .citing(article(61)),
          chain("guidance-on-information", INFORMATION_GUIDANCE)
              .gist("政务信息工作，由办公室指导和培训。")
              .shall(first(GUIDE_AND_TRAIN, GOVERNMENT_OFFICE))
              .citing(article(61)));

  /** Art. 60: what is reported, by those whom article 59 names. */
  private static DutyRule reported(int item, String id, Matter matter, String what) {
    return duty("information-" + id, matter)
        .gist("各部门报送的政务信息，包括" + what + "。")
        .stated(Step.of(REPORT_INFORMATION, DEPARTMENTS))
        .citing(article(60).item(item), article(59));
  }

  private GovernmentInformation() {}
}
