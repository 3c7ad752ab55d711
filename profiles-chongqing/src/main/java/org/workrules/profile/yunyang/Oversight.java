package org.workrules.profile.yunyang;

import static org.workrules.api.actor.Bodies.COUNTY_GOVERNMENT;
import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Bodies.PEOPLES_CONGRESS;
import static org.workrules.api.actor.Bodies.TOWNSHIPS;
import static org.workrules.api.actor.Roles.COUNTY_LEADERS;
import static org.workrules.api.actor.Roles.DEPARTMENT_LEADER;
import static org.workrules.api.conduct.ConductChains.CORRECTION;
import static org.workrules.api.conduct.ConductChains.COURT_APPEARANCE;
import static org.workrules.api.conduct.ConductChains.PETITIONS;
import static org.workrules.api.conduct.ConductChains.PUBLIC_OVERSIGHT;
import static org.workrules.api.conduct.ConductChains.RECTIFICATION;
import static org.workrules.api.conduct.ConductChains.SUGGESTIONS_AND_PROPOSALS;
import static org.workrules.api.procedure.Acts.ANSWER_INQUIRIES;
import static org.workrules.api.procedure.Acts.CHECK_FACTS;
import static org.workrules.api.procedure.Acts.CORRECT_ACTS;
import static org.workrules.api.procedure.Acts.HANDLE_AND_IMPROVE;
import static org.workrules.api.procedure.Acts.PERFORM_JUDGMENTS;
import static org.workrules.api.procedure.Acts.RECTIFY;
import static org.workrules.api.procedure.Acts.REPORT_TO;
import static org.workrules.api.procedure.Acts.SEEK_OPINIONS;
import static org.workrules.api.procedure.Acts.SETTLE_DISPUTES;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.procedure.Step.eachOf;
import static org.workrules.api.procedure.Step.oneOf;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Condition.isNot;
import static org.workrules.api.ruling.Ruling.LACKING;
import static org.workrules.api.ruling.RulingRule.ruling;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.Promptness.PERIODICALLY;
import static org.workrules.api.time.Promptness.PROMPTLY;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.yunyang.Vocabulary.CONGRESS_OVERSIGHT;
import static org.workrules.profile.yunyang.Vocabulary.COORDINATE_PETITION;
import static org.workrules.profile.yunyang.Vocabulary.CORRECTION_TIME;
import static org.workrules.profile.yunyang.Vocabulary.CPPCC_OVERSIGHT;
import static org.workrules.profile.yunyang.Vocabulary.HANDLE_SUGGESTIONS_AND_PROPOSALS;
import static org.workrules.profile.yunyang.Vocabulary.HEAR_CPPCC;
import static org.workrules.profile.yunyang.Vocabulary.HEAR_OPINIONS;
import static org.workrules.profile.yunyang.Vocabulary.IMPORTANT_LETTER;
import static org.workrules.profile.yunyang.Vocabulary.IMPORTANT_PETITION;
import static org.workrules.profile.yunyang.Vocabulary.LEAD_COURT_APPEARANCE;
import static org.workrules.profile.yunyang.Vocabulary.MAJOR_ISSUE;
import static org.workrules.profile.yunyang.Vocabulary.PETITION;
import static org.workrules.profile.yunyang.Vocabulary.PETITION_MEETING;
import static org.workrules.profile.yunyang.Vocabulary.PUBLIC_OVERSIGHT_TIME;
import static org.workrules.profile.yunyang.Vocabulary.PUBLISH_RESULT;
import static org.workrules.profile.yunyang.Vocabulary.READ_AND_HANDLE_IN_PERSON;
import static org.workrules.profile.yunyang.Vocabulary.REPORT_TO_VETERANS_AND_DELEGATES;
import static org.workrules.profile.yunyang.Vocabulary.RESULT_PUBLICATION;
import static org.workrules.profile.yunyang.Vocabulary.RESULT_PUBLISHED;
import static org.workrules.profile.yunyang.Vocabulary.VETERANS_REPORT;
import static org.workrules.profile.yunyang.Vocabulary.WORK_REPORT;
import static org.workrules.profile.yunyang.WorkRules2025.article;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Rule;
import org.workrules.api.source.Provision;

/** 第七章 健全监督制度: oversight of the government, articles 34 to 39. */
final class Oversight {

  static final List<Rule<?, ?>> RULES =
      Arrays.asList(

          // Art. 34
          limit("work-report", WORK_REPORT)
              .gist("县政府定期把工作情况报告离退休老干部和代表、委员。")
              .by(COUNTY_GOVERNMENT)
              .stated(unquantified(PERIODICALLY))
              .citing(article(34)),
          chain("oversight-of-congress", CONGRESS_OVERSIGHT)
              .gist("县政府要向县人大及其常委会认真报告工作，并接受询问和质询。")
              .shall(
                  first(Step.of(REPORT_TO, COUNTY_GOVERNMENT).to(PEOPLES_CONGRESS))
                      .then(ANSWER_INQUIRIES, COUNTY_GOVERNMENT)
                      .inNoOrder())
              .citing(article(34)),
          chain("oversight-of-cppcc", CPPCC_OVERSIGHT)
              .gist("县政府听取县政协的意见和建议，以此接受民主监督。")
              .stated(first(HEAR_CPPCC, COUNTY_GOVERNMENT))
              .citing(article(34)),
          chain("suggestions-and-proposals", SUGGESTIONS_AND_PROPOSALS)
              .gist("代表的议案、建议、意见和政协的提案，由县政府办好，分给谁办没有写。")
              .stated(first(HANDLE_SUGGESTIONS_AND_PROPOSALS, COUNTY_GOVERNMENT))
              .citing(article(34)),
          chain("report-to-veterans", VETERANS_REPORT)
              .gist("离退休老干部和代表、委员，由县政府向他们报告工作，并听取各方的意见。")
              .stated(
                  first(REPORT_TO_VETERANS_AND_DELEGATES, COUNTY_GOVERNMENT)
                      .then(HEAR_OPINIONS, COUNTY_GOVERNMENT))
              .citing(article(34)),

          // Art. 35
          chain("court-appearance", COURT_APPEARANCE)
              .gist("行政机关负责人要带头出庭应诉，并履行生效的裁判，这里指县政府和部门的负责人。")
              .shall(
                  first(oneOf(LEAD_COURT_APPEARANCE, COUNTY_LEADERS, DEPARTMENT_LEADER))
                      .then(oneOf(PERFORM_JUDGMENTS, COUNTY_LEADERS, DEPARTMENT_LEADER))
                      .inNoOrder())
              .citing(article(35)),
          chain("rectification-after-oversight", RECTIFICATION)
              .gist("监督查出的问题，部门要整改，并报告县政府。")
              .shall(
                  first(RECTIFY, DEPARTMENTS)
                      .then(Step.of(REPORT_TO, DEPARTMENTS).to(COUNTY_GOVERNMENT)))
              .citing(article(35)),

          // Art. 36
          limit("correction-time", CORRECTION_TIME)
              .gist("违法、不当的行政行为，县政府和部门要及时发现、纠正，行政争议也要及时化解。")
              .by(COUNTY_GOVERNMENT, DEPARTMENTS)
              .shall(unquantified(PROMPTLY))
              .citing(article(36)),
          chain("correction-of-acts", CORRECTION)
              .gist("县政府和部门要纠正违法、不当的行政行为，听取乡镇（街道）的意见，并化解争议。")
              .shall(
                  first(eachOf(CORRECT_ACTS, COUNTY_GOVERNMENT, DEPARTMENTS))
                      .then(eachOf(SEEK_OPINIONS, COUNTY_GOVERNMENT, DEPARTMENTS).to(TOWNSHIPS))
                      .then(eachOf(SETTLE_DISPUTES, COUNTY_GOVERNMENT, DEPARTMENTS))
                      .inNoOrder())
              .citing(article(36)),

          // Art. 37
          limit("public-oversight-time", PUBLIC_OVERSIGHT_TIME)
              .gist("公众和舆论反映的问题，县政府和部门要及时依法处理。")
              .by(COUNTY_GOVERNMENT, DEPARTMENTS)
              .shall(unquantified(PROMPTLY))
              .citing(article(37)),
          chain("public-oversight", PUBLIC_OVERSIGHT)
              .gist("公众和舆论反映的问题，县政府和部门要先核实，再依法处理和改进。")
              .shall(
                  first(eachOf(CHECK_FACTS, COUNTY_GOVERNMENT, DEPARTMENTS))
                      .then(eachOf(HANDLE_AND_IMPROVE, COUNTY_GOVERNMENT, DEPARTMENTS)))
              .citing(article(37)),
          chain("public-oversight-of-major-issues", PUBLIC_OVERSIGHT)
              .gist("公众和舆论反映的问题重大的，处理之后还要把结果公之于众。")
              .when(is(MAJOR_ISSUE))
              .shall(
                  first(eachOf(CHECK_FACTS, COUNTY_GOVERNMENT, DEPARTMENTS))
                      .then(eachOf(HANDLE_AND_IMPROVE, COUNTY_GOVERNMENT, DEPARTMENTS))
                      .then(eachOf(PUBLISH_RESULT, COUNTY_GOVERNMENT, DEPARTMENTS)))
              .overriding("public-oversight")
              .citing(article(37)),
          ruling("result-published", RESULT_PUBLICATION)
              .gist("重大问题处理完了，结果没有公布的，还缺一步。")
              .when(is(MAJOR_ISSUE).and(isNot(RESULT_PUBLISHED)))
              .shall(LACKING)
              .citing(article(37)),

          // Art. 38
          limit("petition-meeting", PETITION_MEETING)
              .gist("县政府和各部门定期开会解决重要的信访问题，隔多久开一次没有写明。")
              .by(COUNTY_GOVERNMENT, DEPARTMENTS)
              .shall(unquantified(PERIODICALLY))
              .citing(article(38)),
          chain("important-letters", PETITIONS)
              .gist("群众来信重要的，县政府领导和部门负责人要亲自阅处。")
              .when(is(PETITION, IMPORTANT_LETTER))
              .shall(first(eachOf(READ_AND_HANDLE_IN_PERSON, COUNTY_LEADERS, DEPARTMENT_LEADER)))
              .citing(article(38)),
          chain("important-petitions", PETITIONS)
              .gist("信访问题重要的，县政府领导和部门负责人要协调处理。")
              .when(is(PETITION, IMPORTANT_PETITION))
              .shall(first(eachOf(COORDINATE_PETITION, COUNTY_LEADERS, DEPARTMENT_LEADER)))
              .citing(article(38)));

  static final List<Provision> REGISTER =
      Collections.singletonList(declaratory(article(39), "列举考核评估和追责的方面，没有考核的标准、周期和追责的机关。"));

  private Oversight() {}
}
