package org.workrules.profile.sishui;

import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.source.Provision.pending;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.Promptness.PROMPTLY;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.sishui.Vocabulary.INFORMATION_REPORT;
import static org.workrules.profile.sishui.WorkRules2022.article;

import java.util.Collections;
import java.util.List;
import org.workrules.api.source.Provision;
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

  static final List<Provision> REGISTER =
      Collections.singletonList(pending(article(60), "政务信息应报哪五类内容"));

  private GovernmentInformation() {}
}
