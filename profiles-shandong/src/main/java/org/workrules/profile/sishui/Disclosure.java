package org.workrules.profile.sishui;

import static org.workrules.api.actor.Bodies.COUNTY_GOVERNMENT;
import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Bodies.DRAFTER;
import static org.workrules.api.actor.Bodies.GOVERNMENT_OFFICE;
import static org.workrules.api.actor.Bodies.LEADING_DEPARTMENT;
import static org.workrules.api.actor.Bodies.RESPONSIBLE_UNIT;
import static org.workrules.api.actor.Roles.DEPARTMENT_HEAD;
import static org.workrules.api.conduct.ConductFacts.DISCLOSED_FULLY;
import static org.workrules.api.conduct.ConductFacts.PUBLICLY_DISCLOSED;
import static org.workrules.api.conduct.ConductRulings.DISCLOSURE_CONTENT;
import static org.workrules.api.conduct.ConductRulings.DISCLOSURE_DUTY;
import static org.workrules.api.document.DocumentChains.DISCLOSURE_ON_REQUEST;
import static org.workrules.api.document.DocumentChains.POLICY_INTERPRETATION;
import static org.workrules.api.document.DocumentFacts.DISCLOSURE_ATTRIBUTE_STATED;
import static org.workrules.api.document.DocumentFacts.INTERPRETATION_ATTACHED;
import static org.workrules.api.document.DocumentFacts.INTERPRETATION_PLAN_ATTACHED;
import static org.workrules.api.document.DocumentFacts.IN_NAME_OF;
import static org.workrules.api.document.DocumentOptions.DEPARTMENT;
import static org.workrules.api.document.DocumentOptions.GOVERNMENT;
import static org.workrules.api.document.DocumentOptions.SEVERAL_DEPARTMENTS;
import static org.workrules.api.document.DocumentRulings.ATTACHMENTS;
import static org.workrules.api.document.DocumentRulings.DISCLOSURE_ATTRIBUTE;
import static org.workrules.api.matter.DutyRule.duty;
import static org.workrules.api.matter.Matters.LIST_OF_POWERS;
import static org.workrules.api.matter.Matters.LIST_OF_RESPONSIBILITIES;
import static org.workrules.api.matter.Matters.NEGATIVE_LIST;
import static org.workrules.api.matter.RequirementRule.requirement;
import static org.workrules.api.matter.Requirements.INTERPRETATION;
import static org.workrules.api.meeting.MeetingRulings.PUBLIC_ATTENDANCE;
import static org.workrules.api.meeting.MeetingTypes.EXECUTIVE_MEETING;
import static org.workrules.api.meeting.MeetingTypes.PLENARY_MEETING;
import static org.workrules.api.procedure.Acts.COOPERATE;
import static org.workrules.api.procedure.Acts.DISCLOSE;
import static org.workrules.api.procedure.Acts.INTERPRET;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.procedure.Step.eachOf;
import static org.workrules.api.procedure.Step.oneOf;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Condition.isNot;
import static org.workrules.api.rule.Disclosures.DECISION_DRAFT;
import static org.workrules.api.rule.Disclosures.MATTER_OF_PUBLIC_CONCERN;
import static org.workrules.api.rule.Disclosures.OTHER_INFORMATION;
import static org.workrules.api.rule.Facts.DISCLOSED;
import static org.workrules.api.rule.Facts.MEETING;
import static org.workrules.api.rule.Facts.SECRET_BY_LAW;
import static org.workrules.api.ruling.Ruling.LACKING;
import static org.workrules.api.ruling.Ruling.PERMITTED;
import static org.workrules.api.ruling.RulingRule.ruling;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSubjects.DISCLOSURE;
import static org.workrules.api.time.LimitSubjects.PUBLIC_COMMENT;
import static org.workrules.api.time.Promptness.BEFOREHAND;
import static org.workrules.api.time.Promptness.PERIODICALLY;
import static org.workrules.api.time.Promptness.PROMPTLY;
import static org.workrules.api.time.TimeLimit.lifted;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.sishui.Vocabulary.ADJUST_DYNAMICALLY;
import static org.workrules.profile.sishui.Vocabulary.BROADCAST_LIVE;
import static org.workrules.profile.sishui.Vocabulary.DISCLOSE_THROUGH_MEDIA;
import static org.workrules.profile.sishui.Vocabulary.DISCLOSE_TO_PUBLIC;
import static org.workrules.profile.sishui.Vocabulary.DISCLOSURE_APPRAISAL;
import static org.workrules.profile.sishui.Vocabulary.DRAFT_DISCLOSURE;
import static org.workrules.profile.sishui.Vocabulary.ENFORCEMENT_INFORMATION;
import static org.workrules.profile.sishui.Vocabulary.HEAR_PUBLIC;
import static org.workrules.profile.sishui.Vocabulary.INFORMATION_ON_ENFORCEMENT;
import static org.workrules.profile.sishui.Vocabulary.INTERPRETATION_BY_HEADS;
import static org.workrules.profile.sishui.Vocabulary.INTERPRET_FIRST;
import static org.workrules.profile.sishui.Vocabulary.ISSUING_DEPARTMENT;
import static org.workrules.profile.sishui.Vocabulary.MEETING_OF_PUBLIC_INTEREST;
import static org.workrules.profile.sishui.Vocabulary.OTHER_ISSUING_DEPARTMENTS;
import static org.workrules.profile.sishui.Vocabulary.POLICY_DOCUMENT;
import static org.workrules.profile.sishui.Vocabulary.POLICY_DRAFT;
import static org.workrules.profile.sishui.Vocabulary.PROPOSE_DISCLOSURE;
import static org.workrules.profile.sishui.Vocabulary.PUBLISH_DRAFT;
import static org.workrules.profile.sishui.Vocabulary.RECHECK;
import static org.workrules.profile.sishui.Vocabulary.REPLY_TO_APPLICANT;
import static org.workrules.profile.sishui.Vocabulary.STAKEHOLDERS_ATTEND;
import static org.workrules.profile.sishui.WorkRules2022.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.conduct.ConductChains;
import org.workrules.api.document.DocumentOptions;
import org.workrules.api.matter.DutyRule;
import org.workrules.api.matter.Matter;
import org.workrules.api.matter.Requirements;
import org.workrules.api.procedure.ChainRule;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Condition;
import org.workrules.api.rule.Rule;
import org.workrules.api.ruling.RulingRule;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitRule;

/** 第六章 推进政务公开: disclosure of government affairs, articles 31 to 36. */
final class Disclosure {

  private static final Condition DRAFT_FOR_EITHER_MEETING =
      is(DISCLOSED, DECISION_DRAFT).and(is(MEETING, PLENARY_MEETING, EXECUTIVE_MEETING));

  private static final Condition DRAFT_OF_A_POLICY =
      is(DISCLOSED, DECISION_DRAFT).and(is(POLICY_DRAFT));

  /** Art. 33: what the public is heard about before the decision. */
  private static final Condition OPEN_TO_COMMENT =
      is(MEETING, PLENARY_MEETING, EXECUTIVE_MEETING).or(is(POLICY_DRAFT));

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
          limit("public-comment-on-drafts", PUBLIC_COMMENT)
              .gist("要由全体会议或者常务会议决定的事项，以及县政府和部门的政策，决策以前广泛征求公众意见，多少天没有写。")
              .when(OPEN_TO_COMMENT)
              .shall(unquantified(BEFOREHAND))
              .citing(article(33).paragraph(1)),
          limit("public-comment-on-secret-drafts", PUBLIC_COMMENT)
              .gist("决策事项或者政策，法律要求保密的，不必征求公众意见。")
              .when(OPEN_TO_COMMENT.and(is(SECRET_BY_LAW)))
              .stated(lifted())
              .overriding("public-comment-on-drafts", "public-comment")
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

  static final List<ChainRule> CHAINS =
      Arrays.asList(

          // Art. 32
          chain("disclosure", ConductChains.DISCLOSURE)
              .gist("政府信息由县政府和各部门主动公开。")
              // Of what is not decided yet, article 33 says what is disclosed.
              .when(isNot(DISCLOSED, DECISION_DRAFT))
              .shall(first(eachOf(DISCLOSE, COUNTY_GOVERNMENT, DEPARTMENTS)))
              .citing(article(32)),
          chain("disclosure-on-request", DISCLOSURE_ON_REQUEST)
              .gist("有人申请公开县政府或其办公室名义的信息，起草单位或者责任单位先提意见，办公室复核，然后答复，由谁答复没有写。")
              .when(is(IN_NAME_OF, GOVERNMENT, DocumentOptions.GOVERNMENT_OFFICE))
              .stated(
                  first(oneOf(PROPOSE_DISCLOSURE, DRAFTER, RESPONSIBLE_UNIT))
                      .then(RECHECK, GOVERNMENT_OFFICE)
                      .then(Step.byWhomNotSaid(REPLY_TO_APPLICANT)))
              .citing(article(32)),

          // Art. 33
          chain("publication-of-drafts", ConductChains.DISCLOSURE)
              .gist("全体会议、常务会议要定的事和要出的政策，不保密的，草案和依据应先公布，经手人没有写。")
              .when(DRAFT_FOR_EITHER_MEETING.or(DRAFT_OF_A_POLICY).and(isNot(SECRET_BY_LAW)))
              .shall(first(Step.byWhomNotSaid(PUBLISH_DRAFT)))
              .citing(article(33).paragraph(1)),
          chain("interpretation-by-drafter", POLICY_INTERPRETATION)
              .gist("县政府及其办公室的公文，谁起草谁解读。")
              .when(is(IN_NAME_OF, GOVERNMENT, DocumentOptions.GOVERNMENT_OFFICE))
              .stated(first(INTERPRET, DRAFTER))
              .citing(article(33).paragraph(2)),
          chain("interpretation-by-department", POLICY_INTERPRETATION)
              .gist("部门名义的公文，制发的部门解读。")
              .when(is(IN_NAME_OF, DEPARTMENT))
              .stated(first(INTERPRET, ISSUING_DEPARTMENT))
              .citing(article(33).paragraph(2)),
          chain("interpretation-by-leading-department", POLICY_INTERPRETATION)
              .gist("几个部门联合发的文，牵头部门解读，其余部门配合。")
              .when(is(IN_NAME_OF, SEVERAL_DEPARTMENTS))
              .stated(
                  first(INTERPRET, LEADING_DEPARTMENT).then(COOPERATE, OTHER_ISSUING_DEPARTMENTS))
              .citing(article(33).paragraph(2)),
          chain("interpretation-by-heads", INTERPRETATION_BY_HEADS)
              .gist("政策性文件，部门主要负责人要带头用问答、图解、音视频、动漫等形式解读。")
              .when(is(POLICY_DOCUMENT))
              .shall(first(INTERPRET_FIRST, DEPARTMENT_HEAD))
              .citing(article(33).paragraph(2)),

          // Art. 35
          chain("disclosure-channels", ConductChains.DISCLOSURE)
              .gist("应公开的事项，经公报、网站、发布会和报刊、广播、电视等公开，这一条没有写由谁公开。")
              .when(is(DISCLOSED, MATTER_OF_PUBLIC_CONCERN, OTHER_INFORMATION))
              .shall(first(Step.byWhomNotSaid(DISCLOSE_THROUGH_MEDIA)))
              .overriding("disclosure")
              .citing(article(35)));

  static final List<RulingRule> RULINGS =
      Arrays.asList(

          // Art. 32
          ruling("disclosure-attribute", DISCLOSURE_ATTRIBUTE)
              .gist("部门拟制公文，要标明能否公开。")
              .when(isNot(DISCLOSURE_ATTRIBUTE_STATED))
              .shall(LACKING)
              .citing(article(32)),

          // Art. 33
          ruling("public-attendance", PUBLIC_ATTENDANCE)
              .gist("逐步做到利益相关方、公众代表、专家和媒体等能列席有关会议，是哪些会议没有写。")
              .when(is(STAKEHOLDERS_ATTEND))
              .stated(PERMITTED)
              .citing(article(33).paragraph(1)),
          ruling("live-broadcast", PUBLIC_ATTENDANCE)
              .gist("关系公众利益、要让社会广泛知道的会议，积极直播。")
              .when(is(MEETING_OF_PUBLIC_INTEREST).and(is(BROADCAST_LIVE)))
              .stated(PERMITTED)
              .citing(article(33).paragraph(1)),
          ruling("drafts-disclosed", DISCLOSURE_DUTY)
              .gist("要由全体会议或者常务会议决定的事项和政策，不保密而没有公布草案、依据的，欠缺必经步骤。")
              .when(
                  DRAFT_FOR_EITHER_MEETING
                      .or(DRAFT_OF_A_POLICY)
                      .and(isNot(SECRET_BY_LAW))
                      .and(isNot(PUBLICLY_DISCLOSED)))
              .shall(LACKING)
              .citing(article(33).paragraph(1)),
          ruling("interpretation-plan", ATTACHMENTS)
              .gist("政策文件要与解读方案一道准备、一道审签。")
              .when(is(POLICY_DOCUMENT).and(isNot(INTERPRETATION_PLAN_ATTACHED)))
              .shall(LACKING)
              .citing(article(33).paragraph(2)),
          ruling("interpretation-material", ATTACHMENTS)
              .gist("政策文件要与解读材料一道准备、一道审签。")
              .when(is(POLICY_DOCUMENT).and(isNot(INTERPRETATION_ATTACHED)))
              .shall(LACKING)
              .citing(article(33).paragraph(2)),

          // Art. 35
          ruling("public-concerns-disclosed", DISCLOSURE_DUTY)
              .gist("关系公众利益、社会关切以及上级和本级规定要公开的事项，没有公开的，未尽到义务。")
              .when(
                  is(DISCLOSED, MATTER_OF_PUBLIC_CONCERN, OTHER_INFORMATION)
                      .and(isNot(PUBLICLY_DISCLOSED)))
              .shall(LACKING)
              .citing(article(35)),
          ruling("content-of-disclosure", DISCLOSURE_CONTENT)
              .gist("这些事项公开出来，内容应全面、准确、具体。")
              .when(
                  is(DISCLOSED, MATTER_OF_PUBLIC_CONCERN, OTHER_INFORMATION)
                      .and(isNot(DISCLOSED_FULLY)))
              .shall(LACKING)
              .citing(article(35)));

  static final List<Rule<?, ?>> RULES =
      Arrays.asList(

          // Art. 33
          requirement("draft-disclosure", DRAFT_DISCLOSURE)
              .gist("要由全体会议或者常务会议决定的事项，以及县政府和部门的政策，不保密的，决策以前应公布草案和依据。")
              .when(OPEN_TO_COMMENT.and(isNot(SECRET_BY_LAW)))
              .shall(Step.byWhomNotSaid(PUBLISH_DRAFT))
              .citing(article(33).paragraph(1)),
          requirement("comment-on-drafts", Requirements.PUBLIC_COMMENT)
              .gist("要由全体会议或者常务会议决定的事项，以及县政府和部门的政策，不保密的，决策以前应广泛听取公众意见。")
              .when(OPEN_TO_COMMENT.and(isNot(SECRET_BY_LAW)))
              .shall(Step.byWhomNotSaid(HEAR_PUBLIC))
              .citing(article(33).paragraph(1)),
          requirement("interpretation-of-government-policy", INTERPRETATION)
              .gist("县政府及其办公室的政策文件，由起草单位解读。")
              .when(
                  is(POLICY_DOCUMENT)
                      .and(is(IN_NAME_OF, GOVERNMENT, DocumentOptions.GOVERNMENT_OFFICE)))
              .stated(Step.of(INTERPRET, DRAFTER))
              .citing(article(33).paragraph(2)),
          requirement("interpretation-of-departments-policy", INTERPRETATION)
              .gist("部门的政策文件，由制发的部门解读。")
              .when(is(POLICY_DOCUMENT).and(is(IN_NAME_OF, DEPARTMENT)))
              .stated(Step.of(INTERPRET, ISSUING_DEPARTMENT))
              .citing(article(33).paragraph(2)),
          requirement("interpretation-of-joint-policy", INTERPRETATION)
              .gist("几个部门联合发的政策文件，由牵头部门解读。")
              .when(is(POLICY_DOCUMENT).and(is(IN_NAME_OF, SEVERAL_DEPARTMENTS)))
              .stated(Step.of(INTERPRET, LEADING_DEPARTMENT))
              .citing(article(33).paragraph(2)),

          // Art. 34
          disclosed("list-of-powers", LIST_OF_POWERS, "权力清单"),
          adjusted("list-of-powers", LIST_OF_POWERS, "权力清单"),
          disclosed("list-of-responsibilities", LIST_OF_RESPONSIBILITIES, "责任清单"),
          adjusted("list-of-responsibilities", LIST_OF_RESPONSIBILITIES, "责任清单"),
          disclosed("negative-list", NEGATIVE_LIST, "负面清单"),
          adjusted("negative-list", NEGATIVE_LIST, "负面清单"),
          duty("enforcement-information", INFORMATION_ON_ENFORCEMENT)
              .gist("行政执法的有关信息要主动公开，由谁公开没有写。")
              .stated(Step.byWhomNotSaid(DISCLOSE))
              .citing(article(34)),

          // Art. 35
          requirement("disclosure-after-decision", Requirements.DISCLOSURE)
              .gist("关系公众利益、社会关切以及上级和本级规定要公开的事项，应向社会公开，由谁公开没有写。")
              .when(is(DISCLOSED, MATTER_OF_PUBLIC_CONCERN, OTHER_INFORMATION))
              .shall(Step.byWhomNotSaid(DISCLOSE_TO_PUBLIC))
              .citing(article(35)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          declaratory(article(31), "确立以公开为常态的原则和五个公开的领域，具体义务见后面各条"),
          declaratory(article(36), "要求搭建互动平台、健全舆情回应机制，没有写明责任单位和回应时间"));

  /** Art. 34: the lists that are disclosed, by whom it does not say. */
  private static DutyRule disclosed(String id, Matter list, String what) {
    return duty("disclosed-" + id, list)
        .gist(what + "推进公开，由谁公开没有写。")
        .stated(Step.byWhomNotSaid(DISCLOSE))
        .citing(article(34));
  }

  /** Art. 34: the same lists are kept up to date. */
  private static DutyRule adjusted(String id, Matter list, String what) {
    return duty("adjusted-" + id, list)
        .gist(what + "随时调整，多久调整一次没有写。")
        .stated(Step.byWhomNotSaid(ADJUST_DYNAMICALLY))
        .citing(article(34));
  }

  private Disclosure() {}
}
