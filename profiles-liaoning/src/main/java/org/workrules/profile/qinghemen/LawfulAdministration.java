package org.workrules.profile.qinghemen;

import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Facts.CROSS_DEPARTMENT;
import static org.workrules.api.rule.Facts.IMPORTANT_JOINT_DOCUMENT;
import static org.workrules.api.rule.Facts.WIDE_ATTENTION;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.source.Provision.pending;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSubjects.CROSS_DEPARTMENT_REQUEST;
import static org.workrules.api.time.LimitSubjects.FILING;
import static org.workrules.api.time.Promptness.BEFOREHAND;
import static org.workrules.api.time.Promptness.PROMPTLY;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.qinghemen.WorkRules2022.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitRule;

/** 第四章 坚持依法行政: administration by law, articles 17 to 21. */
final class LawfulAdministration {

  static final List<LimitRule> LIMITS =
      Arrays.asList(

          // Art. 20
          limit("cross-department-request", CROSS_DEPARTMENT_REQUEST)
              .gist("就跨部门事项制定规范性文件，触及公众权益或者社会高度关注的，应当事先请示区政府。")
              .by(DEPARTMENTS)
              .when(is(CROSS_DEPARTMENT).and(is(WIDE_ATTENTION)))
              .shall(unquantified(BEFOREHAND))
              .citing(article(20).paragraph(2)),
          limit("joint-document-approval", CROSS_DEPARTMENT_REQUEST)
              .gist("几个部门联合制定的规范性文件，重要的须在发布前取得区政府批准。")
              .by(DEPARTMENTS)
              .when(is(CROSS_DEPARTMENT).and(is(IMPORTANT_JOINT_DOCUMENT)))
              .must(unquantified(BEFOREHAND))
              .citing(article(20).paragraph(2)),
          limit("filing", FILING)
              .gist("部门的规范性文件，应当依法及时送区司法局备案。")
              .by(DEPARTMENTS)
              .shall(unquantified(PROMPTLY))
              .citing(article(20).paragraph(4)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          declaratory(article(17), "要求推行三类清单并随时更新，清单内容、编制人和更新周期均未规定。"),
          declaratory(article(18), "以“适时”授权制定和修改规范性文件，何时应当启动全凭判断。"),
          declaratory(article(19), "对起草质量提出要求，是否切合实际、是否简明无法用事实判定。"),
          pending(
              article(20), "跨部门事项向谁听取意见、由谁发文，由谁审核合法性，不得设定的内容，违法文件的纠正和撤销，由区司法局组织的定期清理（间隔未写）和日常清理"),
          declaratory(article(21), "列举全国统一推行的执法制度，适用范围和步骤均依上位规定，本条未另定。"));

  private LawfulAdministration() {}
}
