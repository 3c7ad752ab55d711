package org.workrules.profile.qinghemen;

import static org.workrules.api.actor.Bodies.CONSULTED_DEPARTMENT;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Facts.CANNOT_REPLY_IN_TIME;
import static org.workrules.api.rule.Facts.LEAD_DEPARTMENT_SETS_LIMIT;
import static org.workrules.api.source.Provision.pending;
import static org.workrules.api.time.Events.CONSULTATION_RECEIVED;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSource.AGREEMENT_WITH_LEAD_DEPARTMENT;
import static org.workrules.api.time.LimitSource.LEAD_DEPARTMENT;
import static org.workrules.api.time.LimitSubjects.CONSULTATION_REPLY;
import static org.workrules.api.time.LimitUnit.WORKING_DAY;
import static org.workrules.api.time.TimeLimit.setBy;
import static org.workrules.api.time.TimeLimit.within;
import static org.workrules.profile.qinghemen.WorkRules2022.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitRule;

/** 第九章 公文审批制度: documents, articles 47 to 52. */
final class Documents {

  static final List<LimitRule> LIMITS =
      Arrays.asList(

          // Art. 49
          limit("reply", CONSULTATION_REPLY)
              .gist("部门之间征求意见、会签，一般应当在两个工作日内答复。")
              .by(CONSULTED_DEPARTMENT)
              .generally(within(2, WORKING_DAY, CONSULTATION_RECEIVED))
              .citing(article(49).paragraph(2)),
          limit("reply-as-lead-department-asks", CONSULTATION_REPLY)
              .gist("主办部门另外提出时限的，按它的时限答复。")
              .by(CONSULTED_DEPARTMENT)
              .when(is(LEAD_DEPARTMENT_SETS_LIMIT))
              .stated(setBy(LEAD_DEPARTMENT))
              .overriding("reply")
              .citing(article(49).paragraph(2)),
          limit("reply-as-agreed", CONSULTATION_REPLY)
              .gist("因特殊情况来不及答复的，应当主动联系主办部门，另行商定时间和方式。")
              .by(CONSULTED_DEPARTMENT)
              .when(is(CANNOT_REPLY_IN_TIME))
              .shall(setBy(AGREEMENT_WITH_LEAD_DEPARTMENT))
              .overriding("reply", "reply-as-lead-department-asks")
              .citing(article(49).paragraph(2)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          pending(article(47), "行文规则：一文一事，报告不夹带请示，不越级、不多头，不直接送领导个人及其例外"),
          pending(article(48), "报送公文由谁签发，呈批和转批的次序，重大事项报谁审批，没有明确意见时不得流转"),
          pending(article(49), "会签程序，分歧由谁协商、报谁决定；逾期不答复的后果；提请区委的文件稿先由区政府审议或审批"),
          pending(article(50), "各类公文由谁审阅、会签、签发，紧急重要事项由谁签发"),
          pending(article(51), "不以区政府名义发文的情形，须注明经同意的公文，指令性公文和部门向下行文的限制"),
          pending(article(52), "不发文和合并发文的情形，简报的核准、种类和报送渠道"));

  private Documents() {}
}
