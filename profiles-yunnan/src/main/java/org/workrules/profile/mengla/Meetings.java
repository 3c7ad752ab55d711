package org.workrules.profile.mengla;

import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Bodies.GOVERNMENT_OFFICE;
import static org.workrules.api.actor.Roles.COUNTY_HEAD;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD;
import static org.workrules.api.actor.Roles.EXECUTIVE_DEPUTY_COUNTY_HEAD;
import static org.workrules.api.actor.Roles.OFFICE_DIRECTOR;
import static org.workrules.api.document.DocumentChains.SIGNING;
import static org.workrules.api.document.DocumentFacts.IMPORTANT_MATTER;
import static org.workrules.api.document.DocumentFacts.KIND;
import static org.workrules.api.document.DocumentFacts.MAJOR_FUNDS;
import static org.workrules.api.document.DocumentKinds.MINUTES;
import static org.workrules.api.meeting.MeetingTypes.EXECUTIVE_MEETING;
import static org.workrules.api.meeting.MeetingTypes.PARTY_GROUP_MEETING;
import static org.workrules.api.meeting.MeetingTypes.PLENARY_MEETING;
import static org.workrules.api.meeting.MeetingTypes.THEMATIC_MEETING;
import static org.workrules.api.procedure.Acts.CHECK;
import static org.workrules.api.procedure.Acts.DRAFT;
import static org.workrules.api.procedure.Acts.SIGN_AND_ISSUE;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.procedure.Step.oneOf;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Facts.MEETING;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.source.Provision.pending;
import static org.workrules.api.time.Events.MEETING_CLOSED;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSubjects.ANNUAL_MEETING_PLAN;
import static org.workrules.api.time.LimitSubjects.COUNTY_WIDE_MEETING_CONSENT;
import static org.workrules.api.time.LimitSubjects.DECIDED_DOCUMENT_ISSUE;
import static org.workrules.api.time.LimitSubjects.MEETING_PAPERS_DELIVERY;
import static org.workrules.api.time.LimitUnit.WORKING_DAY;
import static org.workrules.api.time.Promptness.BEFOREHAND;
import static org.workrules.api.time.TimeLimit.by;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.api.time.TimeLimit.within;
import static org.workrules.profile.mengla.Vocabulary.DEPUTY_OFFICE_DIRECTOR_IN_CHARGE;
import static org.workrules.profile.mengla.Vocabulary.FISCAL_EXPENDITURE;
import static org.workrules.profile.mengla.Vocabulary.FISCAL_OR_TAX_MATTER;
import static org.workrules.profile.mengla.Vocabulary.MAJOR_ECONOMIC_POLICY;
import static org.workrules.profile.mengla.Vocabulary.MAJOR_RESOURCE_PROJECT;
import static org.workrules.profile.mengla.WorkRules2022.article;

import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import org.workrules.api.procedure.ChainRule;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitRule;

/** 第八章 会议制度: meetings, articles 38 to 48. */
final class Meetings {

  static final List<LimitRule> LIMITS =
      Arrays.asList(

          // Art. 43
          limit("papers-delivery", MEETING_PAPERS_DELIVERY)
              .gist("全体会议、党组会议和常务会议的议题、文件，由办公室在会前送到与会者手中。")
              .by(GOVERNMENT_OFFICE)
              .when(is(MEETING, PLENARY_MEETING, PARTY_GROUP_MEETING, EXECUTIVE_MEETING))
              .stated(unquantified(BEFOREHAND))
              .citing(article(43).paragraph(1)),

          // Art. 45
          limit("decided-document", DECIDED_DOCUMENT_ISSUE)
              .gist("全体会议、党组会议、常务会议通过并决定印发的文件，原则上在会后五个工作日内印发。")
              .when(is(MEETING, PLENARY_MEETING, PARTY_GROUP_MEETING, EXECUTIVE_MEETING))
              .inPrinciple(within(5, WORKING_DAY, MEETING_CLOSED))
              .citing(article(45).paragraph(1)),

          // Art. 47
          limit("county-wide-meeting-consent", COUNTY_WIDE_MEETING_CONSENT)
              .gist("部门开全县性会议，应当事先得到分管的县政府领导同意。")
              .by(DEPARTMENTS)
              .shall(unquantified(BEFOREHAND))
              .citing(article(47).paragraph(1)),
          limit("annual-meeting-plan", ANNUAL_MEETING_PLAN)
              .gist("部门想在下一年开全县性会议，须在当年12月中旬到来前把方案送办公室；条文未写哪一日，中旬自11日起，故最迟10日。")
              .by(DEPARTMENTS)
              .shall(
                  by(
                      MonthDay.of(12, 10),
                      "本年度12月中旬前",
                      "before the middle ten days of December of the current year"))
              .citing(article(47).paragraph(2)));

  static final List<ChainRule> CHAINS =
      Arrays.asList(

          // Art. 45
          chain("signing-minutes", SIGNING)
              .gist("办公室起草全体会议、常务会议、党组会议的纪要，分管副主任、主任审核，县长或者常务副县长签发。")
              .when(
                  is(KIND, MINUTES)
                      .and(is(MEETING, PLENARY_MEETING, PARTY_GROUP_MEETING, EXECUTIVE_MEETING)))
              .stated(
                  first(DRAFT, GOVERNMENT_OFFICE)
                      .then(CHECK, DEPUTY_OFFICE_DIRECTOR_IN_CHARGE)
                      .then(CHECK, OFFICE_DIRECTOR)
                      .then(oneOf(SIGN_AND_ISSUE, COUNTY_HEAD, EXECUTIVE_DEPUTY_COUNTY_HEAD)))
              .citing(article(45).paragraph(1)),
          chain("signing-thematic-minutes", SIGNING)
              .gist("专题会议的纪要由县长或者副县长签发，条文只用顿号并列两者，而签发只由一人作出。")
              .when(is(KIND, MINUTES).and(is(MEETING, THEMATIC_MEETING)))
              .stated(first(oneOf(SIGN_AND_ISSUE, COUNTY_HEAD, DEPUTY_COUNTY_HEAD)))
              .citing(article(45).paragraph(2)),
          chain("signing-important-thematic-minutes", SIGNING)
              .gist("专题会议的纪要关系到财税（含财政支出）、重大经济政策、资源项目、大额资金一类重要事项的，须由县长签发。")
              .when(
                  is(KIND, MINUTES)
                      .and(is(MEETING, THEMATIC_MEETING))
                      .and(
                          is(FISCAL_OR_TAX_MATTER)
                              .or(is(FISCAL_EXPENDITURE))
                              .or(is(MAJOR_ECONOMIC_POLICY))
                              .or(is(MAJOR_RESOURCE_PROJECT))
                              .or(is(MAJOR_FUNDS))
                              .or(is(IMPORTANT_MATTER))))
              .must(first(SIGN_AND_ISSUE, COUNTY_HEAD))
              .overriding("signing-thematic-minutes")
              .citing(article(45).paragraph(2)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          declaratory(article(38), "只列四种会议的名称，各种会议另有专条"),
          pending(article(39), "全体会议的组成、召集主持、任务、列席和每半年一次的召开次数"),
          pending(article(40), "党组会议的组成、召集主持、议事范围和金额、列席；召开周期在公开文本中缺失"),
          pending(article(41), "常务会议的组成、召集主持、议事范围和金额（第五、十、十一项有缺字）、列席；召开周期在公开文本中缺失"),
          pending(article(42), "专题会议由谁主持、议什么事、谁列席，召开不定期"),
          pending(article(43), "议题由谁提出、汇总、确定，文件由谁起草、审核、批印，哪些事项不提请上会"),
          pending(article(44), "向谁请假、请假后的书面报告和替会，缺席对所报议题的影响"),
          pending(article(46), "以县政府名义开全县性会议须由常务会议审定"),
          pending(article(47), "部门开全县性会议由谁同意和批准，每年次数、名义和邀请限制，方案的内容"),
          declaratory(article(48), "倡导少开会、开短会、用视频、讲节俭，没有人数、时长或者经费的限额"));

  private Meetings() {}
}
