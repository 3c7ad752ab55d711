package org.workrules.profile.zhuanglang;

import static org.workrules.api.actor.Bodies.COUNTY_GOVERNMENT;
import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.conduct.ConductChains.INSTRUCTION_HANDLING;
import static org.workrules.api.conduct.ConductChains.SUPERVISION_APPROVAL;
import static org.workrules.api.conduct.ConductChains.SUPERVISION_STEPS;
import static org.workrules.api.conduct.ConductFacts.REPEATED;
import static org.workrules.api.conduct.ConductRulings.REPEATED_SUPERVISION;
import static org.workrules.api.conduct.ConductRulings.SUPERVISION_RECORDS;
import static org.workrules.api.matter.DutyRule.duty;
import static org.workrules.api.matter.Matters.GENERAL_SECRETARYS_INSTRUCTIONS;
import static org.workrules.api.procedure.Acts.SUPERVISE;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Condition.isNot;
import static org.workrules.api.ruling.Ruling.FORBIDDEN;
import static org.workrules.api.ruling.Ruling.LACKING;
import static org.workrules.api.ruling.RulingRule.ruling;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.profile.zhuanglang.Vocabulary.BY_DEPARTMENT;
import static org.workrules.profile.zhuanglang.Vocabulary.CONCLUDE_SUPERVISION;
import static org.workrules.profile.zhuanglang.Vocabulary.CONDUCT_SUPERVISION;
import static org.workrules.profile.zhuanglang.Vocabulary.DESIGNATE;
import static org.workrules.profile.zhuanglang.Vocabulary.DESIGNATED_BY_GOVERNMENT;
import static org.workrules.profile.zhuanglang.Vocabulary.GENERAL_SECRETARYS_INSTRUCTION;
import static org.workrules.profile.zhuanglang.Vocabulary.OPEN_SUPERVISION;
import static org.workrules.profile.zhuanglang.Vocabulary.PERSON_ASSIGNED;
import static org.workrules.profile.zhuanglang.Vocabulary.PLAN_SUPERVISION;
import static org.workrules.profile.zhuanglang.Vocabulary.RECORD_AND_WATCH;
import static org.workrules.profile.zhuanglang.Vocabulary.RECORD_KEPT;
import static org.workrules.profile.zhuanglang.Vocabulary.STUDY_AND_ARRANGE;
import static org.workrules.profile.zhuanglang.Vocabulary.SUPERVISE_AND_VERIFY;
import static org.workrules.profile.zhuanglang.Vocabulary.USE_CONCLUSIONS;
import static org.workrules.profile.zhuanglang.WorkRules2023.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.conduct.ConductRulings;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Rule;
import org.workrules.api.source.Provision;

/** 第十二章 督查落实: supervision and implementation, articles 81 to 85. */
final class FollowUp {

  static final List<Rule<?, ?>> RULES =
      Arrays.asList(

          // Art. 82
          duty("general-secretarys-instructions-supervised", GENERAL_SECRETARYS_INSTRUCTIONS)
              .gist("习近平总书记重要讲话和指示批示的落实，列入督查，由谁督查没有写。")
              .stated(Step.byWhomNotSaid(SUPERVISE))
              .citing(article(82)),
          chain("general-secretarys-instructions", INSTRUCTION_HANDLING)
              .gist("习近平总书记重要讲话和指示批示，从建账盯办、学习部署到督查核实闭环落实，由谁去做没有写。")
              .when(is(GENERAL_SECRETARYS_INSTRUCTION))
              .stated(
                  first(Step.byWhomNotSaid(RECORD_AND_WATCH))
                      .then(Step.byWhomNotSaid(STUDY_AND_ARRANGE))
                      .then(Step.byWhomNotSaid(SUPERVISE_AND_VERIFY)))
              .citing(article(82)),
          ruling("records-kept", SUPERVISION_RECORDS)
              .gist("习近平总书记重要讲话和指示批示的落实没有台账的，欠缺必备事项。")
              .when(is(GENERAL_SECRETARYS_INSTRUCTION).and(isNot(RECORD_KEPT)))
              .stated(LACKING)
              .citing(article(82)),
          ruling("person-assigned", SUPERVISION_RECORDS)
              .gist("习近平总书记重要讲话和指示批示的落实没有专人盯着的，欠缺必备事项。")
              .when(is(GENERAL_SECRETARYS_INSTRUCTION).and(isNot(PERSON_ASSIGNED)))
              .stated(LACKING)
              .citing(article(82)),

          // Art. 84
          chain("supervision-steps", SUPERVISION_STEPS)
              .gist("督查先立项，再定方案、实施、下结论，最后运用结论，由谁去做没有写。")
              .stated(
                  first(Step.byWhomNotSaid(OPEN_SUPERVISION))
                      .then(Step.byWhomNotSaid(PLAN_SUPERVISION))
                      .then(Step.byWhomNotSaid(CONDUCT_SUPERVISION))
                      .then(Step.byWhomNotSaid(CONCLUDE_SUPERVISION))
                      .then(Step.byWhomNotSaid(USE_CONCLUSIONS)))
              .citing(article(84)),
          ruling("no-repeated-supervision", REPEATED_SUPERVISION)
              .gist("督查严禁重复、严禁多头、严禁越权。")
              .when(is(REPEATED))
              .mustNot(FORBIDDEN)
              .citing(article(84)),
          chain("designation-of-departments", SUPERVISION_APPROVAL)
              .gist("县政府的部门要搞政府督查，须先由县政府指定。")
              .when(is(BY_DEPARTMENT))
              .must(first(DESIGNATE, COUNTY_GOVERNMENT).then(SUPERVISE, DEPARTMENTS))
              .citing(article(84)),
          ruling("no-supervision-without-designation", ConductRulings.SUPERVISION_APPROVED)
              .gist("县政府没有指定的，其部门不得搞政府督查。")
              .when(is(BY_DEPARTMENT).and(isNot(DESIGNATED_BY_GOVERNMENT)))
              .mustNot(FORBIDDEN)
              .citing(article(84)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          declaratory(article(81), "说明督查的地位和目的，督查的权限和程序在国务院的条例之中。"),
          declaratory(article(83), "要求建立批示落实的报告制度，报告人、时间和格式留待该制度规定。"),
          declaratory(article(85), "倡导改进督查的方式和激励，没有必须采用的方法、次数或奖励标准。"));

  private FollowUp() {}
}
