package org.workrules.profile.zhuanglang;

import static org.workrules.api.actor.Bodies.LEAD_DEPARTMENT;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD_IN_CHARGE;
import static org.workrules.api.actor.Roles.MEETING_CHAIR;
import static org.workrules.api.document.DocumentChains.SIGNING;
import static org.workrules.api.document.DocumentFacts.KIND;
import static org.workrules.api.document.DocumentKinds.MINUTES;
import static org.workrules.api.meeting.MeetingTypes.COUNTY_HEADS_OFFICE_MEETING;
import static org.workrules.api.meeting.MeetingTypes.EXECUTIVE_MEETING;
import static org.workrules.api.meeting.MeetingTypes.PLENARY_MEETING;
import static org.workrules.api.meeting.MeetingTypes.THEMATIC_MEETING;
import static org.workrules.api.procedure.Acts.SIGN_AND_ISSUE;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Facts.MAJOR_MATTER;
import static org.workrules.api.rule.Facts.MEETING;
import static org.workrules.api.rule.Facts.URGENT;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.source.Provision.pending;
import static org.workrules.api.time.Events.MEETING_CLOSED;
import static org.workrules.api.time.Events.MEETING_HELD;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSource.COUNTY_GOVERNMENT;
import static org.workrules.api.time.LimitSubjects.COUNTY_WIDE_MEETING_CONSENT;
import static org.workrules.api.time.LimitSubjects.DECIDED_DOCUMENT_ISSUE;
import static org.workrules.api.time.LimitSubjects.TOPIC_SUBMISSION;
import static org.workrules.api.time.LimitUnit.CALENDAR_DAY;
import static org.workrules.api.time.LimitUnit.WORKING_DAY;
import static org.workrules.api.time.Promptness.BEFOREHAND;
import static org.workrules.api.time.TimeLimit.ahead;
import static org.workrules.api.time.TimeLimit.setBy;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.api.time.TimeLimit.within;
import static org.workrules.profile.zhuanglang.Vocabulary.DECIDED_DOCUMENT;
import static org.workrules.profile.zhuanglang.Vocabulary.MAJOR_CHANGES;
import static org.workrules.profile.zhuanglang.Vocabulary.REPORTED_UPWARD;
import static org.workrules.profile.zhuanglang.Vocabulary.TEXTUAL_CHANGES;
import static org.workrules.profile.zhuanglang.Vocabulary.TOPIC_COORDINATION;
import static org.workrules.profile.zhuanglang.WorkRules2023.article;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.workrules.api.procedure.ChainRule;
import org.workrules.api.rule.Condition;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitRule;

/** 第九章 会议制度: meetings, articles 48 to 58. */
final class Meetings {

  private static final Condition ANY_OF_THE_FOUR =
      is(
          MEETING,
          PLENARY_MEETING,
          EXECUTIVE_MEETING,
          COUNTY_HEADS_OFFICE_MEETING,
          THEMATIC_MEETING);

  static final List<LimitRule> LIMITS =
      Arrays.asList(

          // Art. 50
          limit("executive-meeting-topic-coordination", TOPIC_COORDINATION)
              .gist("常务会议的议题上会之前，先由分管副县长开专题会议协调。")
              .by(DEPUTY_COUNTY_HEAD_IN_CHARGE)
              .when(is(MEETING, EXECUTIVE_MEETING))
              .shall(unquantified(BEFOREHAND))
              .citing(article(50).paragraph(2)),
          limit("executive-meeting-topic", TOPIC_SUBMISSION)
              .gist("常务会议的议题，至迟在会议七日之前申报。")
              .when(is(MEETING, EXECUTIVE_MEETING))
              .must(ahead(7, CALENDAR_DAY, MEETING_HELD))
              .citing(article(50).paragraph(3)),

          // Art. 56
          limit("decided-document-textual-changes", DECIDED_DOCUMENT_ISSUE)
              .gist("四种会议决定印发的文件，仅有文字修改的，会后三日内印发。")
              .when(ANY_OF_THE_FOUR.and(is(DECIDED_DOCUMENT, TEXTUAL_CHANGES)))
              .stated(within(3, CALENDAR_DAY, MEETING_CLOSED))
              .citing(article(56)),
          limit("decided-document-major-changes", DECIDED_DOCUMENT_ISSUE)
              .gist("决定印发的文件另有重大修改意见、须作协调的，会后十日内印发。")
              .when(ANY_OF_THE_FOUR.and(is(DECIDED_DOCUMENT, MAJOR_CHANGES)))
              .stated(within(10, CALENDAR_DAY, MEETING_CLOSED))
              .citing(article(56)),
          limit("decided-document-reported-upward", DECIDED_DOCUMENT_ISSUE)
              .gist("会议决定向市政府、县委请示或报告的，三个工作日内报出。")
              .when(ANY_OF_THE_FOUR.and(is(DECIDED_DOCUMENT, REPORTED_UPWARD)))
              .stated(within(3, WORKING_DAY, MEETING_CLOSED))
              .citing(article(56)),
          limit("decided-document-major-urgent", DECIDED_DOCUMENT_ISSUE)
              .gist("四种会议所定事项既重大又紧急的，照县政府要求的时间办。")
              .when(ANY_OF_THE_FOUR.and(is(MAJOR_MATTER)).and(is(URGENT)))
              .stated(setBy(COUNTY_GOVERNMENT))
              .overriding(
                  "decided-document-textual-changes",
                  "decided-document-major-changes",
                  "decided-document-reported-upward")
              .citing(article(56)),

          // Art. 58
          limit("county-wide-meeting-consent", COUNTY_WIDE_MEETING_CONSENT)
              .gist("部门要开全县性会议，主办部门先取得分管副县长同意，再递请示。")
              .by(LEAD_DEPARTMENT)
              .shall(unquantified(BEFOREHAND))
              .citing(article(58)));

  static final List<ChainRule> CHAINS =
      Collections.singletonList(

          // Art. 55
          chain("signing-minutes", SIGNING)
              .gist("四种会议的纪要，谁主持会议谁签发。")
              .when(is(KIND, MINUTES).and(ANY_OF_THE_FOUR))
              .stated(first(SIGN_AND_ISSUE, MEETING_CHAIR))
              .citing(article(55)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          declaratory(article(48), "列举四种会议的名称，组成、主持和任务由后四条分别规定。"),
          pending(article(49), "全体会议的组成、召集主持、任务、召开次数和列席"),
          pending(
              article(50),
              "常务会议的组成、任务、次数、固定列席；议题的准入、上会之前须协调出一致意见、司法局审核、" + "申报途径、审定单签字顺序、临时动议和分管副县长缺席时的处理"),
          pending(article(51), "县长办公会议的召集主持、参加人员和任务"),
          pending(article(52), "专题会议的召集主持、参加人员和任务"),
          pending(article(53), "议题由谁提出、确定，会务和会议文件由谁承担、把关"),
          pending(article(54), "不能到会向谁请假，由谁报告主持人"),
          pending(article(57), "工作会议须经审批，审批人和规模上限未写"),
          pending(article(58), "部门召开全县性会议的请示、次数上限和邀请乡镇的批准；" + "不得以县政府及另一名义召开，后者公布文本缺字；县领导一般不出席"));

  private Meetings() {}
}
