package org.workrules.profile.mengla;

import static org.workrules.api.actor.Bodies.COUNTY_GOVERNMENT;
import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Bodies.PEOPLES_CONGRESS;
import static org.workrules.api.actor.Roles.COUNTY_LEADERS;
import static org.workrules.api.actor.Roles.DEPARTMENT_LEADER;
import static org.workrules.api.conduct.ConductChains.CORRECTION;
import static org.workrules.api.conduct.ConductChains.COURT_APPEARANCE;
import static org.workrules.api.conduct.ConductChains.PETITIONS;
import static org.workrules.api.conduct.ConductChains.PUBLIC_OVERSIGHT;
import static org.workrules.api.conduct.ConductChains.RECTIFICATION;
import static org.workrules.api.conduct.ConductChains.REPORT_TO_CONGRESS;
import static org.workrules.api.conduct.ConductChains.SUGGESTIONS_AND_PROPOSALS;
import static org.workrules.api.document.DocumentFacts.IN_NAME_OF;
import static org.workrules.api.document.DocumentFacts.NORMATIVE_DOCUMENT;
import static org.workrules.api.document.DocumentOptions.GOVERNMENT;
import static org.workrules.api.matter.DutyRule.duty;
import static org.workrules.api.matter.RequirementRule.requirement;
import static org.workrules.api.matter.Requirements.FILING;
import static org.workrules.api.procedure.Acts.ANSWER_INQUIRIES;
import static org.workrules.api.procedure.Acts.CHECK_FACTS;
import static org.workrules.api.procedure.Acts.CORRECT_ACTS;
import static org.workrules.api.procedure.Acts.DISCLOSE_RESULTS;
import static org.workrules.api.procedure.Acts.FILE;
import static org.workrules.api.procedure.Acts.HANDLE_AND_IMPROVE;
import static org.workrules.api.procedure.Acts.HEAR;
import static org.workrules.api.procedure.Acts.PERFORM_JUDGMENTS;
import static org.workrules.api.procedure.Acts.PRESS_FOR_SOLUTION;
import static org.workrules.api.procedure.Acts.PUBLISH_OUTCOME;
import static org.workrules.api.procedure.Acts.READ_IN_PERSON;
import static org.workrules.api.procedure.Acts.RECTIFY;
import static org.workrules.api.procedure.Acts.REPORT_TO;
import static org.workrules.api.procedure.Acts.SETTLE_DISPUTES;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.procedure.Step.eachOf;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Condition.isNot;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSource.LAW;
import static org.workrules.api.time.LimitSubjects.DEPUTIES_SUGGESTION_HANDLING;
import static org.workrules.api.time.LimitSubjects.DISPUTE_SETTLEMENT;
import static org.workrules.api.time.LimitSubjects.PUBLIC_OVERSIGHT_RESPONSE;
import static org.workrules.api.time.Promptness.PROMPTLY;
import static org.workrules.api.time.Promptness.WITHIN_A_LIMIT;
import static org.workrules.api.time.TimeLimit.setBy;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.mengla.Vocabulary.APPEAR_IN_COURT;
import static org.workrules.profile.mengla.Vocabulary.CPPCC_OPINIONS;
import static org.workrules.profile.mengla.Vocabulary.HANDLE_SUGGESTIONS_AND_PROPOSALS;
import static org.workrules.profile.mengla.Vocabulary.IMPORTANT_CASE;
import static org.workrules.profile.mengla.Vocabulary.IMPORTANT_LETTER;
import static org.workrules.profile.mengla.Vocabulary.MAJOR_ISSUE;
import static org.workrules.profile.mengla.Vocabulary.MAJOR_PROBLEM;
import static org.workrules.profile.mengla.Vocabulary.PETITION;
import static org.workrules.profile.mengla.Vocabulary.TAKE_ON_CASE;
import static org.workrules.profile.mengla.WorkRules2022.article;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.workrules.api.procedure.Chain;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Rule;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitSubjects;

/** 第七章 健全监督制度: oversight, articles 32 to 37. */
final class Oversight {

  private static final Chain CHECKED_AND_HANDLED =
      first(eachOf(CHECK_FACTS, COUNTY_GOVERNMENT, DEPARTMENTS))
          .then(eachOf(HANDLE_AND_IMPROVE, COUNTY_GOVERNMENT, DEPARTMENTS));

  static final List<Rule<?, ?>> RULES =
      Arrays.asList(

          // Art. 32
          limit("government-normative-document-filing", LimitSubjects.FILING)
              .gist("县政府自己的规范性文件要依法备案，何时备案由法律规定。")
              .by(COUNTY_GOVERNMENT)
              .when(is(IN_NAME_OF, GOVERNMENT))
              .shall(setBy(LAW))
              .citing(article(32).paragraph(1)),
          limit("deputies-suggestions", DEPUTIES_SUGGESTION_HANDLING)
              .gist("代表建议、政协提案由部门在限定的时间里办完，限多久没有写。")
              .by(DEPARTMENTS)
              .shall(unquantified(WITHIN_A_LIMIT))
              .citing(article(32).paragraph(2)),
          chain("report-to-congress", REPORT_TO_CONGRESS)
              .gist("县政府要向县人大及其常委会报告工作，被询问、质询的要作答。")
              .shall(
                  first(Step.of(REPORT_TO, COUNTY_GOVERNMENT).to(PEOPLES_CONGRESS))
                      .then(ANSWER_INQUIRIES, COUNTY_GOVERNMENT)
                      .inNoOrder())
              .citing(article(32).paragraph(1)),
          duty("opinions-of-cppcc", CPPCC_OPINIONS)
              .gist("县政协在民主监督中提的意见和建议，县政府要虚心听。")
              .shall(Step.of(HEAR, COUNTY_GOVERNMENT))
              .citing(article(32).paragraph(1)),
          chain("suggestions-and-proposals", SUGGESTIONS_AND_PROPOSALS)
              .gist("代表的建议、政协的提案由部门办理，办成什么样要主动公开。")
              .shall(
                  first(HANDLE_SUGGESTIONS_AND_PROPOSALS, DEPARTMENTS)
                      .then(DISCLOSE_RESULTS, DEPARTMENTS))
              .citing(article(32).paragraph(2)),
          requirement("filing-by-government", FILING)
              .gist("县政府的规范性文件制定以后，要由县政府依法备案，向谁备案没有写。")
              .when(is(NORMATIVE_DOCUMENT).and(is(IN_NAME_OF, GOVERNMENT)))
              .shall(Step.of(FILE, COUNTY_GOVERNMENT))
              .citing(article(32).paragraph(1)),

          // Art. 33
          chain("court-appearance", COURT_APPEARANCE)
              .gist("部门要做好应诉，法院的裁判生效以后要自觉履行。")
              .shall(
                  first(APPEAR_IN_COURT, DEPARTMENTS)
                      .then(PERFORM_JUDGMENTS, DEPARTMENTS)
                      .inNoOrder())
              .citing(article(33)),
          chain("rectification-after-oversight", RECTIFICATION)
              .gist("监督查出的问题，部门要整改，并向县政府报告。")
              .shall(
                  first(RECTIFY, DEPARTMENTS)
                      .then(Step.of(REPORT_TO, DEPARTMENTS).to(COUNTY_GOVERNMENT)))
              .citing(article(33)),

          // Art. 34
          chain("correction-of-acts", CORRECTION)
              .gist("行政行为违法或者不当的，县政府和部门要纠正，争议要依法化解。")
              .shall(
                  first(eachOf(CORRECT_ACTS, COUNTY_GOVERNMENT, DEPARTMENTS))
                      .then(eachOf(SETTLE_DISPUTES, COUNTY_GOVERNMENT, DEPARTMENTS))
                      .inNoOrder())
              .citing(article(34)),
          limit("settlement-of-disputes", DISPUTE_SETTLEMENT)
              .gist("行政争议要及时化解，复议自己的期限在行政复议法里。")
              .by(COUNTY_GOVERNMENT, DEPARTMENTS)
              .shall(unquantified(PROMPTLY))
              .citing(article(34)),

          // Art. 35
          chain("public-oversight", PUBLIC_OVERSIGHT)
              .gist("公众和媒体监督提出的问题，县政府和部门要先核实，再依法处理、改进。")
              .when(isNot(MAJOR_PROBLEM))
              .shall(CHECKED_AND_HANDLED)
              .citing(article(35)),
          chain("public-oversight-of-major-problems", PUBLIC_OVERSIGHT)
              .gist("其中的重大问题，处理完了还要对社会公布结果。")
              .when(is(MAJOR_PROBLEM))
              .shall(
                  CHECKED_AND_HANDLED.then(eachOf(PUBLISH_OUTCOME, COUNTY_GOVERNMENT, DEPARTMENTS)))
              .citing(article(35)),
          limit("public-oversight-response", PUBLIC_OVERSIGHT_RESPONSE)
              .gist("公众和媒体监督提出的问题，核实以后要及时处理、改进，没有写几天。")
              .by(COUNTY_GOVERNMENT, DEPARTMENTS)
              .shall(unquantified(PROMPTLY))
              .citing(article(35)),

          // Art. 36
          chain("important-letters", PETITIONS)
              .gist("群众来信重要的，县政府领导和部门负责人要自己阅批。")
              .when(is(PETITION, IMPORTANT_LETTER))
              .shall(first(eachOf(READ_IN_PERSON, COUNTY_LEADERS, DEPARTMENT_LEADER)))
              .citing(article(36)),
          chain("important-petition-cases", PETITIONS)
              .gist("信访案件重要的，要由县政府领导和部门负责人包下来化解。")
              .when(is(PETITION, IMPORTANT_CASE))
              .shall(first(eachOf(TAKE_ON_CASE, COUNTY_LEADERS, DEPARTMENT_LEADER)))
              .citing(article(36)),
          chain("major-petition-issues", PETITIONS)
              .gist("信访问题重大的，要由县政府领导和部门负责人督促解决。")
              .when(is(PETITION, MAJOR_ISSUE))
              .shall(first(eachOf(PRESS_FOR_SOLUTION, COUNTY_LEADERS, DEPARTMENT_LEADER)))
              .citing(article(36)));

  static final List<Provision> REGISTER =
      Collections.singletonList(declaratory(article(37), "要求建立绩效、问责、容错等机制，没有考核指标、主体和追责程序"));

  private Oversight() {}
}
