package org.workrules.profile.sishui;

import static org.workrules.api.actor.Bodies.GOVERNMENT_OFFICE;
import static org.workrules.api.meeting.MeetingTypes.EXECUTIVE_MEETING;
import static org.workrules.api.meeting.MeetingTypes.PLENARY_MEETING;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Disclosures.DECISION_DRAFT;
import static org.workrules.api.rule.Disclosures.MATTER_OF_PUBLIC_CONCERN;
import static org.workrules.api.rule.Disclosures.OTHER_INFORMATION;
import static org.workrules.api.rule.Facts.DISCLOSED;
import static org.workrules.api.rule.Facts.MEETING;
import static org.workrules.api.rule.Facts.SECRET_BY_LAW;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.source.Provision.pending;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSubjects.DISCLOSURE;
import static org.workrules.api.time.Promptness.BEFOREHAND;
import static org.workrules.api.time.Promptness.PERIODICALLY;
import static org.workrules.api.time.Promptness.PROMPTLY;
import static org.workrules.api.time.TimeLimit.lifted;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.sishui.Vocabulary.DISCLOSURE_APPRAISAL;
import static org.workrules.profile.sishui.Vocabulary.ENFORCEMENT_INFORMATION;
import static org.workrules.profile.sishui.Vocabulary.POLICY_DRAFT;
import static org.workrules.profile.sishui.WorkRules2022.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.rule.Condition;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitRule;

/** 第六章 推进政务公开: disclosure of government affairs, articles 31 to 36. */
final class Disclosure {

  private static final Condition DRAFT_FOR_EITHER_MEETING =
      is(DISCLOSED, DECISION_DRAFT).and(is(MEETING, PLENARY_MEETING, EXECUTIVE_MEETING));

  private static final Condition DRAFT_OF_A_POLICY =
      is(DISCLOSED, DECISION_DRAFT).and(is(POLICY_DRAFT));

  static final List<LimitRule> LIMITS =
      Arrays.asList(

          // Art. 32
          limit("disclosure-appraisal", DISCLOSURE_APPRAISAL)
              .gist("政府信息公开做得如何，由县政府办公室定期考核评议。")
              .by(GOVERNMENT_OFFICE)
              .shall(unquantified(PERIODICALLY))
              .citing(article(32)),

          // Art. 33
          limit("disclosure-of-decision-drafts", DISCLOSURE)
              .gist("要由全体会议或者常务会议决定的事项，决策以前公布草案和依据。")
              .when(DRAFT_FOR_EITHER_MEETING)
              .shall(unquantified(BEFOREHAND))
              .citing(article(33).paragraph(1)),
          limit("disclosure-of-policy-drafts", DISCLOSURE)
              .gist("县政府和部门制定政策，决策以前公布草案和依据。")
              .when(DRAFT_OF_A_POLICY)
              .shall(unquantified(BEFOREHAND))
              .citing(article(33).paragraph(1)),
          limit("disclosure-of-secrets", DISCLOSURE)
              .gist("决策事项或者政策，法律要求保密的，不必公布草案和依据。")
              .when(DRAFT_FOR_EITHER_MEETING.or(DRAFT_OF_A_POLICY).and(is(SECRET_BY_LAW)))
              .stated(lifted())
              .overriding("disclosure-of-decision-drafts", "disclosure-of-policy-drafts")
              .citing(article(33).paragraph(1)),

          // Art. 34
          limit("disclosure-of-enforcement", DISCLOSURE)
              .gist("行政执法的有关信息依法主动公开，并且要及时。")
              .when(is(DISCLOSED, OTHER_INFORMATION).and(is(ENFORCEMENT_INFORMATION)))
              .stated(unquantified(PROMPTLY))
              .citing(article(34)),

          // Art. 35
          limit("disclosure-of-public-concerns", DISCLOSURE)
              .gist("关系公众利益、社会关切以及上级和本级规定要公开的事项，应及时公开。")
              .when(is(DISCLOSED, MATTER_OF_PUBLIC_CONCERN, OTHER_INFORMATION))
              .shall(unquantified(PROMPTLY))
              .citing(article(35)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          declaratory(article(31), "确立以公开为常态的原则和五个公开的领域，具体义务见后面各条"),
          pending(article(32), "主动公开的一般义务；拟文时标明公开属性；依申请公开由起草单位提意见、办公室复核"),
          pending(article(33), "广泛听取公众意见的方式；利益相关方列席和会议直播；解读与文件同步组织、审签、部署；谁负责解读"),
          pending(article(34), "三张清单的公开和动态调整"),
          pending(article(35), "须公开事项的范围和公开渠道"),
          declaratory(article(36), "要求搭建互动平台、健全舆情回应机制，没有写明责任单位和回应时间"));

  private Disclosure() {}
}
