package org.workrules.profile.mengla;

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
import static org.workrules.profile.mengla.WorkRules2022.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitRule;

/** 第七章 健全监督制度: oversight, articles 32 to 37. */
final class Oversight {

  static final List<LimitRule> LIMITS =
      Arrays.asList(

          // Art. 32
          limit("government-normative-document-filing", FILING)
              .gist("县政府自己的规范性文件要依法备案，何时备案由法律规定。")
              .by(COUNTY_GOVERNMENT)
              .when(is(IN_NAME_OF, GOVERNMENT))
              .shall(setBy(LAW))
              .citing(article(32).paragraph(1)),
          limit("deputies-suggestions", DEPUTIES_SUGGESTION_HANDLING)
              .gist("代表建议、政协提案由部门在限定的时间里办完，限多久没有写。")
              .by(DEPARTMENTS)
              .shall(unquantified(WITHIN_A_LIMIT))
              .citing(article(32).paragraph(2)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          pending(article(32), "向人大报告工作，接受询问和质询；建议、提案的办理结果由部门主动公开"),
          pending(article(33), "监督发现的问题整改后向县政府报告，部门应诉和履行裁判"),
          declaratory(article(34), "要求执行行政复议法，复议的期限和程序都在该法中，本条没有自己的"),
          pending(article(35), "重大问题的处理结果向社会公布"),
          pending(article(36), "重要群众来信由哪些人亲自阅批，重要信访案件由谁包案"),
          declaratory(article(37), "要求建立绩效、问责、容错等机制，没有考核指标、主体和追责程序"));

  private Oversight() {}
}
