package org.workrules.profile.zhuanglang;

import static org.workrules.api.actor.Bodies.CONSULTED_DEPARTMENT;
import static org.workrules.api.actor.Bodies.HANDLING_DEPARTMENT;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Facts.CANNOT_REPLY_IN_TIME;
import static org.workrules.api.rule.Facts.LAW_PROVIDES_OTHERWISE;
import static org.workrules.api.rule.Facts.LEAD_DEPARTMENT_SETS_LIMIT;
import static org.workrules.api.rule.Facts.URGENT;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.source.Provision.pending;
import static org.workrules.api.time.Events.ASSIGNED;
import static org.workrules.api.time.Events.CONSULTATION_RECEIVED;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSource.AGREEMENT_WITH_LEAD_DEPARTMENT;
import static org.workrules.api.time.LimitSource.COUNTY_GOVERNMENT;
import static org.workrules.api.time.LimitSource.LAW;
import static org.workrules.api.time.LimitSource.LEAD_DEPARTMENT;
import static org.workrules.api.time.LimitSubjects.CONSULTATION_REPLY;
import static org.workrules.api.time.LimitSubjects.DOCUMENT_HANDLING;
import static org.workrules.api.time.LimitSubjects.LEGALITY_REVIEW;
import static org.workrules.api.time.LimitSubjects.SUPERIOR_DOCUMENT_PRESENTATION;
import static org.workrules.api.time.LimitUnit.WORKING_DAY;
import static org.workrules.api.time.Promptness.AT_ONCE;
import static org.workrules.api.time.TimeLimit.setBy;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.api.time.TimeLimit.within;
import static org.workrules.profile.zhuanglang.Vocabulary.CENTRAL_DOCUMENT;
import static org.workrules.profile.zhuanglang.Vocabulary.COUNTY_APPROVAL;
import static org.workrules.profile.zhuanglang.Vocabulary.DOCUMENT_BUSINESS;
import static org.workrules.profile.zhuanglang.Vocabulary.IMPORTANT_INSTRUCTION;
import static org.workrules.profile.zhuanglang.Vocabulary.INVESTIGATION;
import static org.workrules.profile.zhuanglang.Vocabulary.JOINT_HANDLING;
import static org.workrules.profile.zhuanglang.Vocabulary.OWN_POWERS;
import static org.workrules.profile.zhuanglang.WorkRules2023.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.actor.Bodies;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitRule;

/** 第十章 公文审批: documents, articles 59 to 72. */
final class Documents {

  static final List<LimitRule> LIMITS =
      Arrays.asList(

          // Art. 63
          limit("reply", CONSULTATION_REPLY)
              .gist("部门之间征求意见或者会签，被征求方一般在七个工作日内答复。")
              .by(CONSULTED_DEPARTMENT)
              .generally(within(7, WORKING_DAY, CONSULTATION_RECEIVED))
              .citing(article(63)),
          limit("reply-as-lead-department-asks", CONSULTATION_REPLY)
              .gist("主办部门对时限另提要求的，按其要求答复。")
              .by(CONSULTED_DEPARTMENT)
              .when(is(LEAD_DEPARTMENT_SETS_LIMIT))
              .stated(setBy(LEAD_DEPARTMENT))
              .overriding("reply")
              .citing(article(63)),
          limit("reply-as-agreed", CONSULTATION_REPLY)
              .gist("确有特殊情况来不及答复的，主动联系主办部门，商定答复的时间和方式。")
              .by(CONSULTED_DEPARTMENT)
              .when(is(CANNOT_REPLY_IN_TIME))
              .shall(setBy(AGREEMENT_WITH_LEAD_DEPARTMENT))
              .overriding("reply", "reply-as-lead-department-asks")
              .citing(article(63)),

          // Art. 66
          limit("superior-document-presentation", SUPERIOR_DOCUMENT_PRESENTATION)
              .gist("中央和国家部委来文、上级领导重要批示，原则上第一时间呈县长。")
              .when(is(CENTRAL_DOCUMENT).or(is(IMPORTANT_INSTRUCTION)))
              .inPrinciple(unquantified(AT_ONCE))
              .citing(article(66)),

          // Art. 70
          limit("handling-own-powers", DOCUMENT_HANDLING)
              .gist("批办、转办的公文属自身职权的，承办部门七个工作日内办完。")
              .by(HANDLING_DEPARTMENT)
              .when(is(DOCUMENT_BUSINESS, OWN_POWERS))
              .shall(within(7, WORKING_DAY, ASSIGNED))
              .citing(article(70)),
          limit("handling-county-approval", DOCUMENT_HANDLING)
              .gist("须报县政府审批的，承办部门七个工作日内拿出自己的意见。")
              .by(HANDLING_DEPARTMENT)
              .when(is(DOCUMENT_BUSINESS, COUNTY_APPROVAL))
              .shall(within(7, WORKING_DAY, ASSIGNED))
              .citing(article(70)),
          limit("handling-joint", DOCUMENT_HANDLING)
              .gist("须与其他部门一起办理的，主办部门会商后十个工作日内提出意见。")
              .by(Bodies.LEAD_DEPARTMENT)
              .when(is(DOCUMENT_BUSINESS, JOINT_HANDLING))
              .shall(within(10, WORKING_DAY, ASSIGNED))
              .citing(article(70)),
          limit("legality-review", LEGALITY_REVIEW)
              .gist("合法性审查的时间，依有关规定。")
              .stated(setBy(LAW))
              .citing(article(70)),
          limit("handling-investigation", DOCUMENT_HANDLING)
              .gist("须调查论证的，至迟三十个工作日报告结果。")
              .when(is(DOCUMENT_BUSINESS, INVESTIGATION))
              .mustNotExceed(within(30, WORKING_DAY, ASSIGNED))
              .citing(article(70)),
          limit("handling-urgent", DOCUMENT_HANDLING)
              .gist("紧急公文，听从县政府给定的时间。")
              .when(is(URGENT))
              .stated(setBy(COUNTY_GOVERNMENT))
              .overriding(
                  "handling-own-powers",
                  "handling-county-approval",
                  "handling-joint",
                  "handling-investigation")
              .citing(article(70)),
          limit("legality-review-urgent", LEGALITY_REVIEW)
              .gist("紧急公文的合法性审查，听从县政府给定的时间。")
              .when(is(URGENT))
              .stated(setBy(COUNTY_GOVERNMENT))
              .overriding("legality-review")
              .citing(article(70)),
          limit("handling-by-law", DOCUMENT_HANDLING)
              .gist("法律法规对办理时间另作规定的，依其规定。")
              .when(is(LAW_PROVIDES_OTHERWISE))
              .stated(setBy(LAW))
              .overriding(
                  "handling-own-powers",
                  "handling-county-approval",
                  "handling-joint",
                  "handling-investigation",
                  "handling-urgent")
              .citing(article(70)),
          limit("legality-review-by-law", LEGALITY_REVIEW)
              .gist("法律法规对合法性审查的时间另作规定的，依其规定。")
              .when(is(LAW_PROVIDES_OTHERWISE))
              .stated(setBy(LAW))
              .overriding("legality-review", "legality-review-urgent")
              .citing(article(70)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          pending(article(59), "行文规则、报送渠道和例外"),
          pending(article(60), "提请县委审议或与县委联合发文的稿件，先经县政府的程序"),
          pending(article(61), "请示性公文的协商、会签和分歧的呈报"),
          pending(article(62), "部门分歧由谁协调，协调须有何结果"),
          pending(article(63), "逾期不答复的后果"),
          pending(article(64), "提请制发规范性文件时须附的解读材料和舆情方案"),
          pending(article(65), "公文的拟办、分办、呈批、核批次序，重大事项报县长"),
          pending(article(66), "上述公文和批示呈县长阅批"),
          pending(article(67), "由县长签署的文件种类"),
          pending(article(68), "上行、平行、下行和联合发文的审核、签发、会签"),
          pending(article(69), "审计、资金、政策、项目等重大事项发文的审核和审定"),
          pending(article(70), "调查论证事项先说明办理情况"),
          pending(article(71), "不得以县政府名义发文或不再发文的情形，简报种数上限，分工方案的处理"),
          declaratory(article(72), "提出公文电子化的方向，没有建成时间和纸质公文的控制数。"));

  private Documents() {}
}
