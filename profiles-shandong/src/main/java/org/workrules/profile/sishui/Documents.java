package org.workrules.profile.sishui;

import static org.workrules.api.actor.Bodies.CONSULTED_DEPARTMENT;
import static org.workrules.api.actor.Bodies.HANDLING_DEPARTMENT;
import static org.workrules.api.actor.Bodies.JUSTICE_BUREAU;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Disclosures.ISSUED_DOCUMENT;
import static org.workrules.api.rule.Facts.CANNOT_REPLY_IN_TIME;
import static org.workrules.api.rule.Facts.DISCLOSED;
import static org.workrules.api.rule.Facts.LEAD_DEPARTMENT_SETS_LIMIT;
import static org.workrules.api.rule.Facts.PARTICULARLY_COMPLEX;
import static org.workrules.api.source.Provision.pending;
import static org.workrules.api.time.Events.CONSULTATION_RECEIVED;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSource.AGREEMENT_WITH_LEAD_DEPARTMENT;
import static org.workrules.api.time.LimitSource.GOVERNMENT_OFFICE;
import static org.workrules.api.time.LimitSource.LEAD_DEPARTMENT;
import static org.workrules.api.time.LimitSubjects.CONSULTATION_REPLY;
import static org.workrules.api.time.LimitSubjects.DISCLOSURE;
import static org.workrules.api.time.LimitSubjects.DOCUMENT_HANDLING;
import static org.workrules.api.time.LimitSubjects.LEGALITY_REVIEW;
import static org.workrules.api.time.LimitUnit.WEEK;
import static org.workrules.api.time.LimitUnit.WORKING_DAY;
import static org.workrules.api.time.Promptness.BEFOREHAND;
import static org.workrules.api.time.Promptness.PROMPTLY;
import static org.workrules.api.time.TimeLimit.setBy;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.api.time.TimeLimit.within;
import static org.workrules.profile.sishui.Vocabulary.COUNTY_GOVERNMENT_CONTRACT;
import static org.workrules.profile.sishui.Vocabulary.OFFICE_SETS_LIMIT;
import static org.workrules.profile.sishui.WorkRules2022.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitRule;

/** 第八章 公文处理: documents, articles 48 to 58. */
final class Documents {

  static final List<LimitRule> LIMITS =
      Arrays.asList(

          // Art. 50
          limit("handling-as-office-asks", DOCUMENT_HANDLING)
              .gist("办公室转来的公文写明时限的，部门应按时办完并回复结果。")
              .by(HANDLING_DEPARTMENT)
              .when(is(OFFICE_SETS_LIMIT))
              .shall(setBy(GOVERNMENT_OFFICE))
              .citing(article(50)),

          // Art. 52
          limit("reply", CONSULTATION_REPLY)
              .gist("部门之间征求意见或者会签，一般应在三个工作日内答复。")
              .by(CONSULTED_DEPARTMENT)
              .generally(within(3, WORKING_DAY, CONSULTATION_RECEIVED))
              .citing(article(52).paragraph(2)),
          limit("reply-complex", CONSULTATION_REPLY)
              .gist("特别复杂的，答复最迟不得晚过一周。")
              .by(CONSULTED_DEPARTMENT)
              .when(is(PARTICULARLY_COMPLEX))
              .mustNotExceed(within(1, WEEK, CONSULTATION_RECEIVED))
              .overriding("reply")
              .citing(article(52).paragraph(2)),
          limit("reply-as-lead-department-asks", CONSULTATION_REPLY)
              .gist("主办部门对时限另提要求的，按其要求答复。")
              .by(CONSULTED_DEPARTMENT)
              .when(is(LEAD_DEPARTMENT_SETS_LIMIT))
              .stated(setBy(LEAD_DEPARTMENT))
              .overriding("reply", "reply-complex")
              .citing(article(52).paragraph(2)),
          limit("reply-as-agreed", CONSULTATION_REPLY)
              .gist("因特殊情况来不及答复的，应主动与主办部门商定答复的时间和方式。")
              .by(CONSULTED_DEPARTMENT)
              .when(is(CANNOT_REPLY_IN_TIME))
              .shall(setBy(AGREEMENT_WITH_LEAD_DEPARTMENT))
              .overriding("reply", "reply-complex", "reply-as-lead-department-asks")
              .citing(article(52).paragraph(2)),

          // Art. 53
          limit("contract-review", LEGALITY_REVIEW)
              .gist("以县政府名义对外签订合同、协议等，签订以前由县司法局审查合法性。")
              .by(JUSTICE_BUREAU)
              .when(is(COUNTY_GOVERNMENT_CONTRACT))
              .shall(unquantified(BEFOREHAND))
              .citing(article(53)),

          // Art. 56
          limit("disclosure-of-documents", DISCLOSURE)
              .gist("县政府及其办公室主动公开的公文，应及时登上公报和门户网站。")
              .when(is(DISCLOSED, ISSUED_DOCUMENT))
              .shall(unquantified(PROMPTLY))
              .citing(article(56).paragraph(2)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          pending(article(48), "公文报送渠道和可以直送领导个人的例外；越级、多头主送；不必报县政府的事项"),
          pending(article(49), "请示一文一事和签发、会签；分歧的处理；内设机构、临时机构和经费请示"),
          pending(article(50), "公文由谁审核、按何分工呈批；直接报送领导的公文如何处理；批示件转办"),
          pending(article(51), "哪些内容可以用县政府或办公室名义发文"),
          pending(article(52), "代拟、审理、送签的顺序；部门主要负责人会签；逾期不答复的后果；应自行发文的事项"),
          pending(article(53), "签约须报县政府同意，由谁报、由谁同意未写"),
          pending(article(54), "各类公文由谁签发、审签"),
          pending(article(55), "部门、议事协调机构、内设机构对下行文的限制；注明经县政府同意的条件"),
          pending(article(56), "退回文件和不再发文的情形；由谁清理文件，定期清理的间隔未写"),
          pending(article(57), "报送简报的禁止和核准"),
          pending(article(58), "三种印章各由谁同意；临时机构刻章"));

  private Documents() {}
}
