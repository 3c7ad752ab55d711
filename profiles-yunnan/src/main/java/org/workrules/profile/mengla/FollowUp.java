package org.workrules.profile.mengla;

import static org.workrules.api.actor.Bodies.ASSISTING_DEPARTMENT;
import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Bodies.LEADING_DEPARTMENT;
import static org.workrules.api.actor.Bodies.SUPERVISION_OFFICE;
import static org.workrules.api.actor.Roles.DEPARTMENT_HEAD;
import static org.workrules.api.conduct.ConductChains.CARRYING_OUT_RESPONSIBILITY;
import static org.workrules.api.conduct.ConductChains.SUPERVISION;
import static org.workrules.api.conduct.ConductChains.SUPERVISION_APPROVAL;
import static org.workrules.api.conduct.ConductChains.SUPERVISION_STEPS;
import static org.workrules.api.conduct.ConductRulings.SUPERVISION_RECORDS;
import static org.workrules.api.conduct.ConductRulings.SUPERVISION_RESULTS;
import static org.workrules.api.matter.DutyRule.duty;
import static org.workrules.api.matter.Matters.CARRYING_OUT_OF_HIGHER_DECISIONS;
import static org.workrules.api.procedure.Acts.APPROVE;
import static org.workrules.api.procedure.Acts.CARRY_OUT;
import static org.workrules.api.procedure.Acts.COOPERATE;
import static org.workrules.api.procedure.Acts.REPORT_FOR_THE_RECORD;
import static org.workrules.api.procedure.Acts.SUPERVISE;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Condition.isNot;
import static org.workrules.api.rule.Facts.CROSS_DEPARTMENT;
import static org.workrules.api.ruling.Ruling.LACKING;
import static org.workrules.api.ruling.RulingRule.ruling;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSubjects.FOLLOW_UP_REPORT;
import static org.workrules.api.time.LimitSubjects.FOLLOW_UP_REVIEW;
import static org.workrules.api.time.LimitSubjects.SUPERVISION_PLAN;
import static org.workrules.api.time.LimitUnit.YEAR;
import static org.workrules.api.time.Promptness.PERIODICALLY;
import static org.workrules.api.time.Promptness.PROMPTLY;
import static org.workrules.api.time.Promptness.WITHIN_A_LIMIT;
import static org.workrules.api.time.TimeLimit.every;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.mengla.Vocabulary.ASSIGNED_BY_SUPERIORS;
import static org.workrules.profile.mengla.Vocabulary.BEAR_FIRST_RESPONSIBILITY;
import static org.workrules.profile.mengla.Vocabulary.CADRE_PERFORMANCE;
import static org.workrules.profile.mengla.Vocabulary.CARRYING_OUT_OF_DECISIONS;
import static org.workrules.profile.mengla.Vocabulary.CARRYING_OUT_OF_MAJOR_DECISIONS;
import static org.workrules.profile.mengla.Vocabulary.COMPLETION_OF_KEY_TASKS;
import static org.workrules.profile.mengla.Vocabulary.DEDICATED;
import static org.workrules.profile.mengla.Vocabulary.DRAW_UP_SUPERVISION_PLAN;
import static org.workrules.profile.mengla.Vocabulary.FAILING;
import static org.workrules.profile.mengla.Vocabulary.HANDLING_OF_INSTRUCTIONS;
import static org.workrules.profile.mengla.Vocabulary.JOINT_WORK;
import static org.workrules.profile.mengla.Vocabulary.KEEP_SUPERVISION_SYSTEMS;
import static org.workrules.profile.mengla.Vocabulary.LEDGER_KEPT;
import static org.workrules.profile.mengla.Vocabulary.MATTERS_SETTLED_BY_MEETINGS;
import static org.workrules.profile.mengla.Vocabulary.PRAISED;
import static org.workrules.profile.mengla.Vocabulary.PROBLEMS_AND_HOT_ISSUES;
import static org.workrules.profile.mengla.Vocabulary.SUPERVISE_AND_INFORM;
import static org.workrules.profile.mengla.Vocabulary.SUPERVISION_REPORT;
import static org.workrules.profile.mengla.Vocabulary.TAKE_THE_LEAD;
import static org.workrules.profile.mengla.Vocabulary.TARGETS_OF_WORK_REPORT;
import static org.workrules.profile.mengla.Vocabulary.WARNED_AND_PUNISHED;
import static org.workrules.profile.mengla.WorkRules2022.article;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.workrules.api.conduct.ConductFacts;
import org.workrules.api.conduct.ConductRulings;
import org.workrules.api.matter.DutyRule;
import org.workrules.api.matter.Matter;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Rule;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitRule;

/** 第十章 督促落实: follow-up, articles 56 to 61. */
final class FollowUp {

  static final List<LimitRule> LIMITS =
      Arrays.asList(

          // Art. 56
          limit("implementation-report", FOLLOW_UP_REPORT)
              .gist("部门对决策部署执行得怎样，要及时跟踪并反馈。")
              .by(DEPARTMENTS)
              .shall(unquantified(PROMPTLY))
              .citing(article(56).paragraph(2)),

          // Art. 57
          limit("supervision-review", FOLLOW_UP_REVIEW)
              .gist("督查室定期督查并通报重大决策、重点任务和领导批示的完成情况。")
              .by(SUPERVISION_OFFICE)
              .stated(unquantified(PERIODICALLY))
              .citing(article(57)),

          // Art. 58
          limit("supervision-plan", SUPERVISION_PLAN)
              .gist("政务督查按年度订计划，计划由督查室制定。")
              .by(SUPERVISION_OFFICE)
              .stated(every(YEAR))
              .citing(article(58), article(57)),
          limit("supervision-report", SUPERVISION_REPORT)
              .gist("列入督查的事项要限时报告，到时有提醒，时限是多久没有写。")
              .stated(unquantified(WITHIN_A_LIMIT))
              .citing(article(58), article(57)));

  static final List<Rule<?, ?>> RULES =
      Arrays.asList(

          // Art. 56
          chain("first-responsibility", CARRYING_OUT_RESPONSIBILITY)
              .gist("落实决策部署，部门的主要负责人负第一责任。")
              .stated(first(BEAR_FIRST_RESPONSIBILITY, DEPARTMENT_HEAD))
              .citing(article(56).paragraph(2)),
          duty("higher-decisions-carried-out", CARRYING_OUT_OF_HIGHER_DECISIONS)
              .gist("中央、省、州的部署和县委的决定，部门必须落实。")
              .must(Step.of(CARRY_OUT, DEPARTMENTS))
              .citing(article(56).paragraph(2)),
          duty("decisions-carried-out", CARRYING_OUT_OF_DECISIONS)
              .gist("县政府的决定，部门必须落实。")
              .must(Step.of(CARRY_OUT, DEPARTMENTS))
              .citing(article(56).paragraph(2)),
          chain("joint-work", JOINT_WORK)
              .gist("几个部门一起做的工作，牵头的要起主导作用，协办的要配合。")
              .when(is(CROSS_DEPARTMENT))
              .shall(
                  first(TAKE_THE_LEAD, LEADING_DEPARTMENT)
                      .then(COOPERATE, ASSISTING_DEPARTMENT)
                      .inNoOrder())
              .citing(article(56).paragraph(2)),

          // Art. 57
          chain("supervision-by-supervision-office", SUPERVISION)
              .gist("对各地、各部门的督查归督查室，督查要订计划，两件事没有写先后。")
              .shall(
                  first(DRAW_UP_SUPERVISION_PLAN, SUPERVISION_OFFICE)
                      .then(SUPERVISE, SUPERVISION_OFFICE)
                      .inNoOrder())
              .citing(article(57)),
          ruling("ledger-of-supervision", SUPERVISION_RECORDS)
              .gist("督查的任务要建台账。")
              .when(isNot(LEDGER_KEPT))
              .shall(LACKING)
              .citing(article(57), article(58)),
          chain("systems-of-supervision", SUPERVISION_STEPS)
              .gist("督查的几道环节由督查室建成制度，只是并列，没有写先后。")
              .stated(first(KEEP_SUPERVISION_SYSTEMS, SUPERVISION_OFFICE))
              .citing(article(57)),
          duty("periodic-supervision-of-major-decisions", CARRYING_OUT_OF_MAJOR_DECISIONS)
              .gist("重大决策、重要部署完成得怎样，督查室定期督查并通报。")
              .stated(Step.of(SUPERVISE_AND_INFORM, SUPERVISION_OFFICE))
              .citing(article(57)),
          duty("periodic-supervision-of-key-tasks", COMPLETION_OF_KEY_TASKS)
              .gist("县政府定的重点任务完成得怎样，督查室定期督查并通报。")
              .stated(Step.of(SUPERVISE_AND_INFORM, SUPERVISION_OFFICE))
              .citing(article(57)),
          duty("periodic-supervision-of-instructions", HANDLING_OF_INSTRUCTIONS)
              .gist("领导批示、交办的事办得怎样，督查室定期督查并通报。")
              .stated(Step.of(SUPERVISE_AND_INFORM, SUPERVISION_OFFICE))
              .citing(article(57)),

          // Art. 58
          chain("approval-of-supervision", SUPERVISION_APPROVAL)
              .gist("开展政务督查要先审批，再报备，由谁审批、向谁报备都没有写。")
              .stated(
                  first(Step.byWhomNotSaid(APPROVE))
                      .then(Step.byWhomNotSaid(REPORT_FOR_THE_RECORD)))
              .citing(article(58)),
          ruling("supervision-approved", ConductRulings.SUPERVISION_APPROVED)
              .gist("没有经过审批的政务督查，手续不全。")
              .when(isNot(ConductFacts.SUPERVISION_APPROVED))
              .stated(LACKING)
              .citing(article(58)),

          // Art. 59; by whom, article 57 says
          supervised(1, "superiors-assignments", ASSIGNED_BY_SUPERIORS, "上级和县委交办的事"),
          supervised(2, "major-decisions", CARRYING_OUT_OF_MAJOR_DECISIONS, "县政府的重大决策部署"),
          supervised(3, "work-report", TARGETS_OF_WORK_REPORT, "《政府工作报告》的主要目标任务"),
          supervised(3, "meetings", MATTERS_SETTLED_BY_MEETINGS, "全体会议、常务会议等重要会议议定的事"),
          supervised(4, "instructions", HANDLING_OF_INSTRUCTIONS, "县政府领导批示、交办的重要工作"),
          supervised(5, "problems", PROBLEMS_AND_HOT_ISSUES, "工作中的难点、堵点和社会关注的热点"),

          // Art. 61
          ruling("dedicated-cadres", SUPERVISION_RESULTS)
              .gist("督查看到干部政治坚定、工作有为的，要褒奖鼓励，方式没有写。")
              .when(is(CADRE_PERFORMANCE, DEDICATED))
              .shall(PRAISED)
              .citing(article(61)),
          ruling("inactive-cadres", SUPERVISION_RESULTS)
              .gist("督查看到干部作为慢、不作为或者乱作为的，要警醒惩戒，方式没有写。")
              .when(is(CADRE_PERFORMANCE, FAILING))
              .shall(WARNED_AND_PUNISHED)
              .citing(article(61)));

  static final List<Provision> REGISTER =
      Collections.singletonList(declaratory(article(60), "提倡灵活的督查方式，用哪一种由督查者决定，没有可核对的标准"));

  /** Art. 59: on what supervision concentrates. */
  private static DutyRule supervised(int item, String id, Matter matter, String what) {
    return duty("supervised-" + id, matter)
        .gist("政务督查的重点，包括" + what + "。")
        .stated(Step.of(SUPERVISE, SUPERVISION_OFFICE))
        .citing(article(59).item(item), article(57));
  }

  private FollowUp() {}
}
