package org.workrules.profile.qinghemen;

import static org.workrules.api.actor.Bodies.COUNTY_GOVERNMENT;
import static org.workrules.api.actor.Bodies.CPPCC;
import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Bodies.PEOPLES_CONGRESS;
import static org.workrules.api.conduct.ConductChains.CORRECTION;
import static org.workrules.api.conduct.ConductChains.COURT_APPEARANCE;
import static org.workrules.api.conduct.ConductChains.PUBLIC_OVERSIGHT;
import static org.workrules.api.conduct.ConductChains.RECTIFICATION;
import static org.workrules.api.conduct.ConductChains.REPORT_TO_CONGRESS;
import static org.workrules.api.conduct.ConductChains.SUGGESTIONS_AND_PROPOSALS;
import static org.workrules.api.document.DocumentFacts.IN_NAME_OF;
import static org.workrules.api.document.DocumentFacts.NORMATIVE_DOCUMENT;
import static org.workrules.api.document.DocumentOptions.GOVERNMENT;
import static org.workrules.api.matter.DutyRule.duty;
import static org.workrules.api.matter.MatterFacts.BEFORE_THE_PEOPLES_CONGRESS;
import static org.workrules.api.matter.Matters.INFORMATION_TO_CPPCC;
import static org.workrules.api.matter.RequirementRule.requirement;
import static org.workrules.api.matter.Requirements.FILING;
import static org.workrules.api.matter.Requirements.PEOPLES_CONGRESS_REPORT;
import static org.workrules.api.procedure.Acts.ANSWER_INQUIRIES;
import static org.workrules.api.procedure.Acts.CHECK_FACTS;
import static org.workrules.api.procedure.Acts.CORRECT_ACTS;
import static org.workrules.api.procedure.Acts.DISCLOSE_RESULTS;
import static org.workrules.api.procedure.Acts.HANDLE_AND_IMPROVE;
import static org.workrules.api.procedure.Acts.INFORM;
import static org.workrules.api.procedure.Acts.PUBLISH_OUTCOME;
import static org.workrules.api.procedure.Acts.RECTIFY;
import static org.workrules.api.procedure.Acts.REPORT_TO;
import static org.workrules.api.procedure.Acts.SETTLE_DISPUTES;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSource.LAW;
import static org.workrules.api.time.LimitSubjects.DEPUTIES_SUGGESTION_HANDLING;
import static org.workrules.api.time.LimitSubjects.DISPUTE_SETTLEMENT;
import static org.workrules.api.time.LimitSubjects.PUBLIC_OVERSIGHT_RESPONSE;
import static org.workrules.api.time.Promptness.PERIODICALLY;
import static org.workrules.api.time.Promptness.PROMPTLY;
import static org.workrules.api.time.Promptness.WITHIN_A_LIMIT;
import static org.workrules.api.time.TimeLimit.setBy;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.qinghemen.Vocabulary.COMMUNICATE;
import static org.workrules.profile.qinghemen.Vocabulary.COMPLY_WITH_JUDGMENTS;
import static org.workrules.profile.qinghemen.Vocabulary.CONGRESS_AND_CPPCC_REPORT;
import static org.workrules.profile.qinghemen.Vocabulary.CPPCC_OVERSIGHT;
import static org.workrules.profile.qinghemen.Vocabulary.HANDLE_CONSCIENTIOUSLY;
import static org.workrules.profile.qinghemen.Vocabulary.HEAR_SUGGESTIONS;
import static org.workrules.profile.qinghemen.Vocabulary.MAJOR_PROBLEM;
import static org.workrules.profile.qinghemen.Vocabulary.REPORT_ON_WORK;
import static org.workrules.profile.qinghemen.Vocabulary.RESPOND_IN_COURT;
import static org.workrules.profile.qinghemen.Vocabulary.SUBMIT_FOR_FILING;
import static org.workrules.profile.qinghemen.Vocabulary.SUBMIT_OR_REPORT;
import static org.workrules.profile.qinghemen.WorkRules2022.article;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.workrules.api.procedure.Chain;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Rule;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitSubjects;

/** 第七章 健全监督制度: oversight, articles 31 to 35. */
final class Oversight {

  /** 调查核实，依法处理和改进: what art. 35 asks of every case. */
  private static final Chain VERIFIED_AND_HANDLED =
      first(Step.eachOf(CHECK_FACTS, COUNTY_GOVERNMENT, DEPARTMENTS))
          .then(Step.eachOf(HANDLE_AND_IMPROVE, COUNTY_GOVERNMENT, DEPARTMENTS));

  static final List<Rule<?, ?>> RULES =
      Arrays.asList(

          // Art. 31
          chain("report-to-congress", REPORT_TO_CONGRESS)
              .gist("区政府要向区人大及其常委会认真报告工作，有询问、质询的要接受。")
              .shall(
                  first(Step.of(REPORT_ON_WORK, COUNTY_GOVERNMENT).to(PEOPLES_CONGRESS))
                      .then(ANSWER_INQUIRIES, COUNTY_GOVERNMENT)
                      .inNoOrder())
              .citing(article(31).paragraph(1)),
          chain("oversight-by-cppcc", CPPCC_OVERSIGHT)
              .gist("区政协有意见、建议，区政府要虚心听取。")
              .shall(first(Step.of(HEAR_SUGGESTIONS, COUNTY_GOVERNMENT).to(CPPCC)))
              .citing(article(31).paragraph(1)),
          limit("report-to-congress-and-cppcc", CONGRESS_AND_CPPCC_REPORT)
              .gist("区政府定期向区人大常委会和区政协汇报、沟通，并与民主党派协商。")
              .by(COUNTY_GOVERNMENT)
              .stated(unquantified(PERIODICALLY))
              .citing(article(31).paragraph(1)),
          limit("filing-with-congress", LimitSubjects.FILING)
              .gist("区政府的规范性文件要报区人大及其常委会备案，时间依法律。")
              .by(COUNTY_GOVERNMENT)
              .when(is(IN_NAME_OF, GOVERNMENT))
              .shall(setBy(LAW))
              .citing(article(31).paragraph(1)),
          requirement("filing-by-government", FILING)
              .gist("区政府的规范性文件制定以后，要依法报区人大及其常委会备案。")
              .when(is(NORMATIVE_DOCUMENT).and(is(IN_NAME_OF, GOVERNMENT)))
              .shall(Step.of(SUBMIT_FOR_FILING, COUNTY_GOVERNMENT).to(PEOPLES_CONGRESS))
              .citing(article(31).paragraph(1)),
          limit("peoples-congress-report", LimitSubjects.PEOPLES_CONGRESS_REPORT)
              .gist("依法须由区人大讨论决定的，或者须先向区人大常委会报告才能出台的，照有关规定办。")
              .by(COUNTY_GOVERNMENT)
              .when(is(BEFORE_THE_PEOPLES_CONGRESS))
              .stated(setBy(LAW))
              .citing(article(31).paragraph(2)),
          requirement("before-the-peoples-congress", PEOPLES_CONGRESS_REPORT)
              .gist("法律法规定由区人大讨论决定的，或者定要先报告区人大常委会的，照规定提请或者报告。")
              .when(is(BEFORE_THE_PEOPLES_CONGRESS))
              .stated(Step.of(SUBMIT_OR_REPORT, COUNTY_GOVERNMENT).to(PEOPLES_CONGRESS))
              .citing(article(31).paragraph(2)),
          duty("information-to-cppcc", INFORMATION_TO_CPPCC)
              .gist("要让区政协知道的情况，照规定的程序向它通报。")
              .stated(Step.of(INFORM, COUNTY_GOVERNMENT).to(CPPCC))
              .citing(article(31).paragraph(2)),
          limit("deputies-suggestions", DEPUTIES_SUGGESTION_HANDLING)
              .gist("人大代表的建议和政协的提案，部门要限时办结，限多久没有写明。")
              .by(DEPARTMENTS)
              .shall(unquantified(WITHIN_A_LIMIT))
              .citing(article(31).paragraph(3)),
          chain("suggestions-and-proposals", SUGGESTIONS_AND_PROPOSALS)
              .gist("代表建议和政协提案，部门要依法认真办，多同代表、委员沟通，结果主动公开。")
              .shall(
                  first(HANDLE_CONSCIENTIOUSLY, DEPARTMENTS)
                      .then(COMMUNICATE, DEPARTMENTS)
                      .then(DISCLOSE_RESULTS, DEPARTMENTS))
              .citing(article(31).paragraph(3)),

          // Art. 32
          chain("court-appearance", COURT_APPEARANCE)
              .gist("部门要做好行政应诉，法院的生效裁判要自觉履行。")
              .shall(
                  first(RESPOND_IN_COURT, DEPARTMENTS)
                      .then(COMPLY_WITH_JUDGMENTS, DEPARTMENTS)
                      .inNoOrder())
              .citing(article(32)),
          chain("rectification", RECTIFICATION)
              .gist("监督中查出的问题，部门要认真整改，再报告区政府。")
              .shall(
                  first(RECTIFY, DEPARTMENTS)
                      .then(Step.of(REPORT_TO, DEPARTMENTS).to(COUNTY_GOVERNMENT)))
              .citing(article(32)),

          // Art. 34
          chain("correction-of-acts", CORRECTION)
              .gist("区政府要借行政复议监督，把违法、不当的行政行为纠正过来，争议依法及时化解，复议的程序在法律之中。")
              .shall(
                  first(CORRECT_ACTS, COUNTY_GOVERNMENT)
                      .then(SETTLE_DISPUTES, COUNTY_GOVERNMENT)
                      .inNoOrder())
              .citing(article(34)),
          limit("settlement-of-disputes", DISPUTE_SETTLEMENT)
              .gist("行政争议，区政府要依法及时化解，没有写几天。")
              .by(COUNTY_GOVERNMENT)
              .shall(unquantified(PROMPTLY))
              .citing(article(34)),

          // Art. 35
          limit("public-oversight-response", PUBLIC_OVERSIGHT_RESPONSE)
              .gist("公众和媒体监督到的情况，查实以后要及时处理、改进，没有写几天。")
              .by(COUNTY_GOVERNMENT, DEPARTMENTS)
              .shall(unquantified(PROMPTLY))
              .citing(article(35)),
          chain("press-oversight", PUBLIC_OVERSIGHT)
              .gist("公众和媒体监督到的情况，区政府和部门要查实，再依法处理、改进工作。")
              .shall(VERIFIED_AND_HANDLED)
              .citing(article(35)),
          chain("press-oversight-of-major-problems", PUBLIC_OVERSIGHT)
              .gist("问题重大的，处理的结果还要向社会公布。")
              .when(is(MAJOR_PROBLEM))
              .shall(
                  VERIFIED_AND_HANDLED.then(
                      Step.eachOf(PUBLISH_OUTCOME, COUNTY_GOVERNMENT, DEPARTMENTS)))
              .overriding("press-oversight")
              .citing(article(35)));

  static final List<Provision> REGISTER =
      Collections.singletonList(declaratory(article(33), "要求对重点岗位分权制衡，岗位设置和授权额度由各单位自定。"));

  private Oversight() {}
}
