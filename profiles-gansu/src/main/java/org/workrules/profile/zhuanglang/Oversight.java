package org.workrules.profile.zhuanglang;

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
import static org.workrules.api.conduct.ConductFacts.PUBLICLY_DISCLOSED;
import static org.workrules.api.conduct.ConductRulings.DISCLOSURE_DUTY;
import static org.workrules.api.document.DocumentFacts.IN_NAME_OF;
import static org.workrules.api.document.DocumentFacts.NORMATIVE_DOCUMENT;
import static org.workrules.api.document.DocumentOptions.GOVERNMENT;
import static org.workrules.api.matter.DutyRule.duty;
import static org.workrules.api.matter.RequirementRule.requirement;
import static org.workrules.api.procedure.Acts.ANSWER_INQUIRIES;
import static org.workrules.api.procedure.Acts.CHECK_FACTS;
import static org.workrules.api.procedure.Acts.CORRECT_ACTS;
import static org.workrules.api.procedure.Acts.DISCLOSE_RESULTS;
import static org.workrules.api.procedure.Acts.FILE;
import static org.workrules.api.procedure.Acts.HANDLE_AND_IMPROVE;
import static org.workrules.api.procedure.Acts.HEAR;
import static org.workrules.api.procedure.Acts.PERFORM_JUDGMENTS;
import static org.workrules.api.procedure.Acts.READ_IN_PERSON;
import static org.workrules.api.procedure.Acts.RECTIFY;
import static org.workrules.api.procedure.Acts.REPORT_TO;
import static org.workrules.api.procedure.Acts.SETTLE_DISPUTES;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.procedure.Step.eachOf;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Condition.isNot;
import static org.workrules.api.ruling.Ruling.LACKING;
import static org.workrules.api.ruling.RulingRule.ruling;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSource.LAW;
import static org.workrules.api.time.LimitSubjects.DEPUTIES_SUGGESTION_HANDLING;
import static org.workrules.api.time.LimitSubjects.FILING;
import static org.workrules.api.time.LimitSubjects.PUBLIC_OVERSIGHT_RESPONSE;
import static org.workrules.api.time.Promptness.PROMPTLY;
import static org.workrules.api.time.Promptness.WITHIN_A_LIMIT;
import static org.workrules.api.time.TimeLimit.setBy;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.zhuanglang.Vocabulary.APPEAR_IN_COURT;
import static org.workrules.profile.zhuanglang.Vocabulary.CONCENTRATED_POWERS;
import static org.workrules.profile.zhuanglang.Vocabulary.CPPCC_OPINIONS;
import static org.workrules.profile.zhuanglang.Vocabulary.HANDLE_WITH_PROPOSERS;
import static org.workrules.profile.zhuanglang.Vocabulary.IMPORTANT_LETTER;
import static org.workrules.profile.zhuanglang.Vocabulary.MAJOR_PETITION;
import static org.workrules.profile.zhuanglang.Vocabulary.MAJOR_PROBLEM;
import static org.workrules.profile.zhuanglang.Vocabulary.PETITION;
import static org.workrules.profile.zhuanglang.Vocabulary.POSTS_ROTATED;
import static org.workrules.profile.zhuanglang.Vocabulary.POWERS_DIVIDED;
import static org.workrules.profile.zhuanglang.Vocabulary.POWER_CONCENTRATED;
import static org.workrules.profile.zhuanglang.Vocabulary.PROCESSES_CONTROLLED;
import static org.workrules.profile.zhuanglang.Vocabulary.PUBLISH_RESULT;
import static org.workrules.profile.zhuanglang.Vocabulary.REPORT_WORK;
import static org.workrules.profile.zhuanglang.Vocabulary.SUGGESTION_OR_PROPOSAL;
import static org.workrules.profile.zhuanglang.Vocabulary.URGE_SOLUTION;
import static org.workrules.profile.zhuanglang.WorkRules2023.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.matter.Requirements;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Rule;
import org.workrules.api.source.Provision;

/** 第八章 健全监督制度: oversight, articles 39 to 47. */
final class Oversight {

  static final List<Rule<?, ?>> RULES =
      Arrays.asList(

          // Art. 39
          limit("filing", FILING)
              .gist("县政府的规范性文件要报县人大方面备案，何时报送看法律怎么定。")
              .by(COUNTY_GOVERNMENT)
              .when(is(IN_NAME_OF, GOVERNMENT))
              .shall(setBy(LAW))
              .citing(article(39)),
          requirement("filing-of-normative-documents", Requirements.FILING)
              .gist("县政府的规范性文件出台之后，依法备案，以此接受县人大方面的监督。")
              .when(is(NORMATIVE_DOCUMENT).and(is(IN_NAME_OF, GOVERNMENT)))
              .shall(Step.of(FILE, COUNTY_GOVERNMENT))
              .citing(article(39)),
          chain("report-to-congress", REPORT_TO_CONGRESS)
              .gist("县政府要到县人大及其常委会报告工作，并接受询问和质询。")
              .shall(
                  first(Step.of(REPORT_WORK, COUNTY_GOVERNMENT).to(PEOPLES_CONGRESS))
                      .then(ANSWER_INQUIRIES, COUNTY_GOVERNMENT)
                      .inNoOrder())
              .citing(article(39)),
          duty("opinions-of-cppcc", CPPCC_OPINIONS)
              .gist("县政协提的意见和建议，县政府要虚心听。")
              .shall(Step.of(HEAR, COUNTY_GOVERNMENT))
              .citing(article(39)),

          // Art. 40
          ruling("powers-divided", CONCENTRATED_POWERS)
              .gist("管财政资金、国有资产、政府投资、采购、公共资源、公共工程一类事的部门和岗位，权力按事、按岗、按级分开。")
              .when(is(POWER_CONCENTRATED).and(isNot(POWERS_DIVIDED)))
              .stated(LACKING)
              .citing(article(40)),
          ruling("posts-rotated", CONCENTRATED_POWERS)
              .gist("权力集中的岗位定期轮换，隔多久没有写。")
              .when(is(POWER_CONCENTRATED).and(isNot(POSTS_ROTATED)))
              .stated(LACKING)
              .citing(article(40)),
          ruling("processes-controlled", CONCENTRATED_POWERS)
              .gist("权力集中的部门和岗位，内部流程要有控制，以防滥用。")
              .when(is(POWER_CONCENTRATED).and(isNot(PROCESSES_CONTROLLED)))
              .stated(LACKING)
              .citing(article(40)),

          // Art. 41
          limit("deputies-suggestions", DEPUTIES_SUGGESTION_HANDLING)
              .gist("部门办理代表建议和政协提案要有时限，条文没有给出天数。")
              .by(DEPARTMENTS)
              .shall(unquantified(WITHIN_A_LIMIT))
              .citing(article(41)),
          chain("suggestions-and-proposals", SUGGESTIONS_AND_PROPOSALS)
              .gist("代表建议和政协提案由部门依法办理，同提的人沟通，结果由部门主动公开。")
              .shall(first(HANDLE_WITH_PROPOSERS, DEPARTMENTS).then(DISCLOSE_RESULTS, DEPARTMENTS))
              .citing(article(41)),
          ruling("results-of-suggestions", DISCLOSURE_DUTY)
              .gist("建议和提案办理的结果没有主动公开的，欠缺必经步骤。")
              .when(is(SUGGESTION_OR_PROPOSAL).and(isNot(PUBLICLY_DISCLOSED)))
              .shall(LACKING)
              .citing(article(41)),

          // Art. 42
          chain("court-appearance", COURT_APPEARANCE)
              .gist("部门要做好应诉工作，法院的裁判生效以后自觉履行，谁出庭没有写。")
              .shall(
                  first(APPEAR_IN_COURT, DEPARTMENTS)
                      .then(PERFORM_JUDGMENTS, DEPARTMENTS)
                      .inNoOrder())
              .citing(article(42)),
          chain("rectification", RECTIFICATION)
              .gist("监察、审判、审计等监督查出的问题，部门要整改，并报告县政府。")
              .shall(
                  first(RECTIFY, DEPARTMENTS)
                      .then(Step.of(REPORT_TO, DEPARTMENTS).to(COUNTY_GOVERNMENT)))
              .citing(article(42)),

          // Art. 43
          chain("correction-of-acts", CORRECTION)
              .gist("行政行为违法、不当的，县政府和部门要纠正，由此起的争议依法及时化解，复议的程序在该法之中。")
              .shall(
                  first(eachOf(CORRECT_ACTS, COUNTY_GOVERNMENT, DEPARTMENTS))
                      .then(eachOf(SETTLE_DISPUTES, COUNTY_GOVERNMENT, DEPARTMENTS))
                      .inNoOrder())
              .citing(article(43)),

          // Art. 44
          limit("public-oversight-response", PUBLIC_OVERSIGHT_RESPONSE)
              .gist("公众和舆论反映的情况，核实以后及时依法处理。")
              .by(COUNTY_GOVERNMENT, DEPARTMENTS)
              .shall(unquantified(PROMPTLY))
              .citing(article(44)),
          chain("public-oversight", PUBLIC_OVERSIGHT)
              .gist("公众和舆论反映的情况，县政府和部门要先核实，再依法处理、改进。")
              .shall(
                  first(eachOf(CHECK_FACTS, COUNTY_GOVERNMENT, DEPARTMENTS))
                      .then(eachOf(HANDLE_AND_IMPROVE, COUNTY_GOVERNMENT, DEPARTMENTS)))
              .citing(article(44)),
          chain("public-oversight-of-major-problems", PUBLIC_OVERSIGHT)
              .gist("反映的是重大问题的，县政府和部门处理以后，还要把结果公之于众。")
              .when(is(MAJOR_PROBLEM))
              .shall(
                  first(eachOf(CHECK_FACTS, COUNTY_GOVERNMENT, DEPARTMENTS))
                      .then(eachOf(HANDLE_AND_IMPROVE, COUNTY_GOVERNMENT, DEPARTMENTS))
                      .then(eachOf(PUBLISH_RESULT, COUNTY_GOVERNMENT, DEPARTMENTS)))
              .overriding("public-oversight")
              .citing(article(44)),
          ruling("results-of-major-problems", DISCLOSURE_DUTY)
              .gist("重大问题的处理结果没有向社会公布的，欠缺必经步骤。")
              .when(is(MAJOR_PROBLEM).and(isNot(PUBLICLY_DISCLOSED)))
              .shall(LACKING)
              .citing(article(44)),

          // Art. 46
          chain("important-letters", PETITIONS)
              .gist("群众的重要来信，县政府领导和部门负责人要自己阅批。")
              .when(is(PETITION, IMPORTANT_LETTER))
              .shall(first(eachOf(READ_IN_PERSON, COUNTY_LEADERS, DEPARTMENT_LEADER)))
              .citing(article(46)),
          chain("major-petitions", PETITIONS)
              .gist("重大的信访问题，县政府领导和部门负责人要督促解决。")
              .when(is(PETITION, MAJOR_PETITION))
              .shall(first(eachOf(URGE_SOLUTION, COUNTY_LEADERS, DEPARTMENT_LEADER)))
              .citing(article(46)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          declaratory(article(45), "提出信访和基层治理的工作方向，没有受理、答复的程序和期限。"),
          declaratory(article(47), "要求健全考核、问责和容错机制，标准、程序和责任形式留待专门制度。"));

  private Oversight() {}
}
