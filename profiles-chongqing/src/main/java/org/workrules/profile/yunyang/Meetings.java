package org.workrules.profile.yunyang;

import static org.workrules.api.actor.Bodies.GOVERNMENT_OFFICE;
import static org.workrules.api.actor.Roles.COUNTY_HEAD;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD_IN_CHARGE;
import static org.workrules.api.actor.Roles.EXECUTIVE_DEPUTY_COUNTY_HEAD;
import static org.workrules.api.document.DocumentChains.SIGNING;
import static org.workrules.api.document.DocumentFacts.KIND;
import static org.workrules.api.document.DocumentKinds.MINUTES;
import static org.workrules.api.meeting.MeetingTypes.COUNTY_HEADS_OFFICE_MEETING;
import static org.workrules.api.meeting.MeetingTypes.EXECUTIVE_MEETING;
import static org.workrules.api.meeting.MeetingTypes.PLENARY_MEETING;
import static org.workrules.api.meeting.MeetingTypes.THEMATIC_MEETING;
import static org.workrules.api.procedure.Acts.CHECK;
import static org.workrules.api.procedure.Acts.SIGN_AND_ISSUE;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Facts.MEETING;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.source.Provision.pending;
import static org.workrules.profile.yunyang.Vocabulary.PROCESS_DOCUMENT;
import static org.workrules.profile.yunyang.WorkRules2025.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.procedure.ChainRule;
import org.workrules.api.source.Provision;

/** 第九章 规范会议管理: meetings, articles 44 to 51. */
final class Meetings {

  static final List<ChainRule> CHAINS =
      Arrays.asList(

          // Art. 50
          chain("signing-minutes", SIGNING)
              .gist("全体会议、常务会议、县长办公会议的纪要，县政府办公室办文，常务副县长审核，县长签发。")
              .when(
                  is(KIND, MINUTES)
                      .and(
                          is(
                              MEETING,
                              PLENARY_MEETING,
                              EXECUTIVE_MEETING,
                              COUNTY_HEADS_OFFICE_MEETING)))
              .stated(
                  first(PROCESS_DOCUMENT, GOVERNMENT_OFFICE)
                      .then(CHECK, EXECUTIVE_DEPUTY_COUNTY_HEAD)
                      .then(SIGN_AND_ISSUE, COUNTY_HEAD))
              .citing(article(50)),
          chain("signing-thematic-minutes", SIGNING)
              .gist("专题会议确有必要出纪要的，由分管副县长签发。")
              .when(is(KIND, MINUTES).and(is(MEETING, THEMATIC_MEETING)))
              .stated(first(SIGN_AND_ISSUE, DEPUTY_COUNTY_HEAD_IN_CHARGE))
              .citing(article(50)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          declaratory(article(44), "只列四种会议的名称，每种会议另有专条。"),
          pending(article(45), "全体会议的组成、召集、任务、次数、议题和列席"),
          pending(article(46), "常务会议的组成、召集、任务、次数、不上会的议题、列席和会前学习"),
          pending(article(47), "县长办公会议的组成、召集、任务、次数和议题"),
          pending(article(48), "专题会议的主持、任务和议题"),
          pending(article(49), "不能到会时向谁请假、由谁批准、谁代会"),
          pending(article(50), "会议由谁组织，专题会议由谁牵头、由谁承办"),
          pending(article(51), "全县性会议的名义，不安排会议研究的事项，要求乡镇（街道）和部门负责人参会的审批"));

  private Meetings() {}
}
