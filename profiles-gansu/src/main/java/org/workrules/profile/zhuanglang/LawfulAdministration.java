package org.workrules.profile.zhuanglang;

import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Facts.CROSS_DEPARTMENT;
import static org.workrules.api.rule.Facts.IMPORTANT_JOINT_DOCUMENT;
import static org.workrules.api.rule.Facts.WIDE_ATTENTION;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.source.Provision.pending;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSubjects.CROSS_DEPARTMENT_REQUEST;
import static org.workrules.api.time.Promptness.BEFOREHAND;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.zhuanglang.WorkRules2023.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitRule;

/** 第五章 坚持依法行政: lawful administration, articles 22 to 27. */
final class LawfulAdministration {

  static final List<LimitRule> LIMITS =
      Arrays.asList(

          // Art. 25
          limit("cross-department-request", CROSS_DEPARTMENT_REQUEST)
              .gist("跨部门的事项关系公众权益、为社会高度关注的，先请示县政府。")
              .by(DEPARTMENTS)
              .when(is(CROSS_DEPARTMENT).and(is(WIDE_ATTENTION)))
              .shall(unquantified(BEFOREHAND))
              .citing(article(25)),
          limit("joint-document-approval", CROSS_DEPARTMENT_REQUEST)
              .gist("重要的规范性文件由部门联合制定的，发布之前须取得县政府批准。")
              .by(DEPARTMENTS)
              .when(is(CROSS_DEPARTMENT).and(is(IMPORTANT_JOINT_DOCUMENT)))
              .must(unquantified(BEFOREHAND))
              .citing(article(25)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          declaratory(article(22), "宣示法治道路和法治建设的总体布局，不指向某一具体行政行为。"),
          declaratory(article(23), "规范性文件的立改废以适时为度，何时启动由县政府裁量，没有判断标准。"),
          declaratory(article(24), "部门制定文件须合法、切合实际，是内容质量的要求，权限和程序由法律规定。"),
          pending(article(25), "跨部门事项须听取哪些部门的意见；由县政府发布还是部门联合制定"),
          pending(article(26), "规范性文件不得设定的内容；违法或不当文件的纠正、撤销"),
          declaratory(article(27), "重申执法的基本原则，未设执法程序，也未定裁量基准。"));

  private LawfulAdministration() {}
}
