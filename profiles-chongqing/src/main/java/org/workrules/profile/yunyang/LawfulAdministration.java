package org.workrules.profile.yunyang;

import static org.workrules.api.actor.Bodies.JUSTICE_BUREAU;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Disclosures.NORMATIVE_DOCUMENT;
import static org.workrules.api.rule.Facts.DISCLOSED;
import static org.workrules.api.rule.Facts.MAJOR_DECISION;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.source.Provision.pending;
import static org.workrules.api.time.Events.REVIEW_REQUESTED;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSubjects.DISCLOSURE;
import static org.workrules.api.time.LimitSubjects.FILING_REVIEW_REPORT;
import static org.workrules.api.time.LimitSubjects.LEGALITY_REVIEW;
import static org.workrules.api.time.LimitUnit.WORKING_DAY;
import static org.workrules.api.time.LimitUnit.YEAR;
import static org.workrules.api.time.Promptness.PROMPTLY;
import static org.workrules.api.time.TimeLimit.atLeast;
import static org.workrules.api.time.TimeLimit.every;
import static org.workrules.api.time.TimeLimit.setBy;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.yunyang.Vocabulary.NEEDS_OF_REVIEW;
import static org.workrules.profile.yunyang.WorkRules2025.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitRule;

/** 第四章 坚持依法行政: lawful administration and normative documents, articles 16 to 22. */
final class LawfulAdministration {

  static final List<LimitRule> LIMITS =
      Arrays.asList(

          // Art. 19
          limit("filing-review-report", FILING_REVIEW_REPORT)
              .gist("部门文件的备案审查由县司法局承担，情况每年报告县政府。")
              .by(JUSTICE_BUREAU)
              .stated(every(YEAR))
              .citing(article(19)),

          // Art. 20
          limit("legality-review", LEGALITY_REVIEW)
              .gist("送审合法性要留出审查所需的时间，多少未定。")
              .shall(setBy(NEEDS_OF_REVIEW))
              .citing(article(20)),
          limit("legality-review-of-major-decision", LEGALITY_REVIEW)
              .gist("重大行政决策的合法性审查，一般至少留七个工作日。")
              .when(is(MAJOR_DECISION))
              .generally(atLeast(7, WORKING_DAY, REVIEW_REQUESTED))
              .overriding("legality-review")
              .citing(article(20)),

          // Art. 21
          limit("disclosure-of-normative-documents", DISCLOSURE)
              .gist("行政规范性文件印出以后，及时向社会公开。")
              .when(is(DISCLOSED, NORMATIVE_DOCUMENT))
              .shall(unquantified(PROMPTLY))
              .citing(article(21)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          declaratory(article(16), "宣示依法行政的总要求，权限和程序由其后各条及法律规定。"),
          declaratory(article(17), "要求坚持常务会议学法，未写次数、内容和由谁安排。"),
          pending(article(18), "县政府规范性文件依法向市政府和县人大常委会报备（未写时间）"),
          pending(article(19), "起草部门的指定和联合起草，规范性文件不得设定的事项，部门文件依法报县政府备案（未写时间）、由县司法局审查"),
          pending(article(20), "上会前须通过的两道审查，规范性文件由谁解释"),
          pending(article(21), "规范性文件的发文字号，公开的渠道，未公开文件的效力"),
          declaratory(article(22), "对执法公正文明的总要求，未写执法的事项、步骤和责任人。"));

  private LawfulAdministration() {}
}
