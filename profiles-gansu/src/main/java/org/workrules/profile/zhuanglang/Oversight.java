package org.workrules.profile.zhuanglang;

import static org.workrules.api.actor.Bodies.COUNTY_GOVERNMENT;
import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.document.DocumentFacts.IN_NAME_OF;
import static org.workrules.api.document.DocumentOptions.GOVERNMENT;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.source.Provision.pending;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSource.LAW;
import static org.workrules.api.time.LimitSubjects.DEPUTIES_SUGGESTION_HANDLING;
import static org.workrules.api.time.LimitSubjects.FILING;
import static org.workrules.api.time.Promptness.WITHIN_A_LIMIT;
import static org.workrules.api.time.TimeLimit.setBy;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.zhuanglang.WorkRules2023.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitRule;

/** 第八章 健全监督制度: oversight, articles 39 to 47. */
final class Oversight {

  static final List<LimitRule> LIMITS =
      Arrays.asList(

          // Art. 39
          limit("filing", FILING)
              .gist("县政府的规范性文件要报县人大方面备案，何时报送看法律怎么定。")
              .by(COUNTY_GOVERNMENT)
              .when(is(IN_NAME_OF, GOVERNMENT))
              .shall(setBy(LAW))
              .citing(article(39)),

          // Art. 41
          limit("deputies-suggestions", DEPUTIES_SUGGESTION_HANDLING)
              .gist("部门办理代表建议和政协提案要有时限，条文没有给出天数。")
              .by(DEPARTMENTS)
              .shall(unquantified(WITHIN_A_LIMIT))
              .citing(article(41)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          pending(article(39), "向县人大及其常委会报告工作，接受询问和质询"),
          pending(article(40), "权力集中的岗位分权、分级授权；定期轮岗，间隔未写"),
          pending(article(41), "与代表委员的沟通；主动公开办理结果"),
          pending(article(42), "监督发现的问题整改后向县政府报告；履行生效裁判、接受审计等义务"),
          declaratory(article(43), "要求执行复议法、化解争议，复议的机关、程序和期限都在该法之中。"),
          pending(article(44), "重大问题处理结果向社会公布"),
          declaratory(article(45), "提出信访和基层治理的工作方向，没有受理、答复的程序和期限。"),
          pending(article(46), "重要群众来信由谁阅批、重大信访问题由谁督促"),
          declaratory(article(47), "要求健全考核、问责和容错机制，标准、程序和责任形式留待专门制度。"));

  private Oversight() {}
}
