package org.workrules.profile.qinghemen;

import static org.workrules.api.actor.Bodies.COUNTY_GOVERNMENT;
import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.document.DocumentFacts.IN_NAME_OF;
import static org.workrules.api.document.DocumentFacts.LAW_PROVIDES;
import static org.workrules.api.document.DocumentOptions.GOVERNMENT;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.source.Provision.pending;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSource.LAW;
import static org.workrules.api.time.LimitSubjects.DEPUTIES_SUGGESTION_HANDLING;
import static org.workrules.api.time.LimitSubjects.FILING;
import static org.workrules.api.time.Promptness.PERIODICALLY;
import static org.workrules.api.time.Promptness.WITHIN_A_LIMIT;
import static org.workrules.api.time.TimeLimit.setBy;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.qinghemen.Vocabulary.CONGRESS_AND_CPPCC_REPORT;
import static org.workrules.profile.qinghemen.Vocabulary.PEOPLES_CONGRESS_REPORT;
import static org.workrules.profile.qinghemen.WorkRules2022.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitRule;

/** 第七章 健全监督制度: oversight, articles 31 to 35. */
final class Oversight {

  static final List<LimitRule> LIMITS =
      Arrays.asList(

          // Art. 31
          limit("report-to-congress-and-cppcc", CONGRESS_AND_CPPCC_REPORT)
              .gist("区政府定期向区人大常委会和区政协汇报、沟通，并与民主党派协商。")
              .by(COUNTY_GOVERNMENT)
              .stated(unquantified(PERIODICALLY))
              .citing(article(31).paragraph(1)),
          limit("filing-with-congress", FILING)
              .gist("区政府的规范性文件要报区人大及其常委会备案，时间依法律。")
              .by(COUNTY_GOVERNMENT)
              .when(is(IN_NAME_OF, GOVERNMENT))
              .shall(setBy(LAW))
              .citing(article(31).paragraph(1)),
          limit("peoples-congress-report", PEOPLES_CONGRESS_REPORT)
              .gist("依法须先向区人大常委会报告才能出台的，照有关规定办。")
              .by(COUNTY_GOVERNMENT)
              .when(is(LAW_PROVIDES))
              .stated(setBy(LAW))
              .citing(article(31).paragraph(2)),
          limit("deputies-suggestions", DEPUTIES_SUGGESTION_HANDLING)
              .gist("人大代表的建议和政协的提案，部门要限时办结，限多久没有写明。")
              .by(DEPARTMENTS)
              .shall(unquantified(WITHIN_A_LIMIT))
              .citing(article(31).paragraph(3)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          pending(article(31), "须经人大讨论、向政协通报的事项；建议提案办理结果的公开"),
          pending(article(32), "接受哪些机关的监督，生效裁判的履行，监督中发现的问题整改后向谁报告"),
          declaratory(article(33), "要求对重点岗位分权制衡，岗位设置和授权额度由各单位自定。"),
          declaratory(article(34), "重申执行行政复议法律，复议的受理、期限和决定均由该法律规定。"),
          pending(article(35), "对舆论监督的调查核实，重大问题的处理结果向社会公布"));

  private Oversight() {}
}
