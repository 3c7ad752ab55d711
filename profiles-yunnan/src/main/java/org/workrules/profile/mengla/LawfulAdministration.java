package org.workrules.profile.mengla;

import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Bodies.JUSTICE_BUREAU;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Disclosures.NORMATIVE_DOCUMENT;
import static org.workrules.api.rule.Facts.CROSS_DEPARTMENT;
import static org.workrules.api.rule.Facts.DISCLOSED;
import static org.workrules.api.rule.Facts.IMPORTANT_JOINT_DOCUMENT;
import static org.workrules.api.rule.Facts.WIDE_ATTENTION;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.source.Provision.pending;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSubjects.CROSS_DEPARTMENT_REQUEST;
import static org.workrules.api.time.LimitSubjects.DISCLOSURE;
import static org.workrules.api.time.LimitSubjects.FILING;
import static org.workrules.api.time.Promptness.BEFOREHAND;
import static org.workrules.api.time.Promptness.PERIODICALLY;
import static org.workrules.api.time.Promptness.PROMPTLY;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.mengla.Vocabulary.NORMATIVE_DOCUMENT_LIST;
import static org.workrules.profile.mengla.WorkRules2022.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitRule;

/** 第四章 坚持依法行政: lawful administration, articles 18 to 21. */
final class LawfulAdministration {

  static final List<LimitRule> LIMITS =
      Arrays.asList(

          // Art. 19
          limit("cross-department-request", CROSS_DEPARTMENT_REQUEST)
              .gist("制定跨部门事项的文件，关系公众权益、社会关注度高的，应当事先请示县政府。")
              .by(DEPARTMENTS)
              .when(is(CROSS_DEPARTMENT).and(is(WIDE_ATTENTION)))
              .shall(unquantified(BEFOREHAND))
              .citing(article(19).paragraph(2)),
          limit("joint-document-approval", CROSS_DEPARTMENT_REQUEST)
              .gist("部门联合制定的规范性文件属于重要的，须在发布以前得到县政府批准。")
              .by(DEPARTMENTS)
              .when(is(CROSS_DEPARTMENT).and(is(IMPORTANT_JOINT_DOCUMENT)))
              .must(unquantified(BEFOREHAND))
              .citing(article(19).paragraph(2)),

          // Art. 20
          limit("normative-document-filing", FILING)
              .gist("部门制定的规范性文件，应当依法及时报县政府备案。")
              .by(DEPARTMENTS)
              .shall(unquantified(PROMPTLY))
              .citing(article(20).paragraph(2)),
          limit("disclosure-of-normative-document-list", DISCLOSURE)
              .gist("规范性文件的目录由司法局定期对外公布。")
              .by(JUSTICE_BUREAU)
              .when(is(DISCLOSED, NORMATIVE_DOCUMENT).and(is(NORMATIVE_DOCUMENT_LIST)))
              .stated(unquantified(PERIODICALLY))
              .citing(article(20).paragraph(2)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          declaratory(article(18), "提出法治政府的总要求，清单如何动态调整没有写频次和程序"),
          pending(article(19), "跨部门事项须听取哪些部门的意见，由谁制定文件或者发布决定"),
          pending(article(20), "由谁审查合法性（句首缺字），文件不得设定的内容，违法文件的纠正和撤销，司法局组织的定期清理（间隔未写）和日常清理"),
          declaratory(article(21), "要求执法规范公正，没有写执法的步骤、裁量标准或者期间"));

  private LawfulAdministration() {}
}
