package org.workrules.profile.sishui;

import static org.workrules.api.actor.Bodies.CONCERNED_DEPARTMENTS;
import static org.workrules.api.actor.Bodies.COUNTY_GOVERNMENT;
import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Bodies.PEOPLES_CONGRESS;
import static org.workrules.api.actor.Bodies.TOWNSHIPS;
import static org.workrules.api.actor.Bodies.UNITS;
import static org.workrules.api.actor.Roles.COUNTY_HEAD;
import static org.workrules.api.actor.Roles.COUNTY_LEADERS;
import static org.workrules.api.actor.Roles.DEPARTMENT_HEAD;
import static org.workrules.api.actor.Roles.DEPARTMENT_LEADER;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD;
import static org.workrules.api.actor.Roles.GOVERNMENT_MEMBER;
import static org.workrules.api.conduct.ConductChains.CORRECTION;
import static org.workrules.api.conduct.ConductChains.COURT_APPEARANCE;
import static org.workrules.api.conduct.ConductChains.PETITIONS;
import static org.workrules.api.conduct.ConductChains.PUBLIC_OVERSIGHT;
import static org.workrules.api.conduct.ConductChains.RECEPTION_PLAN;
import static org.workrules.api.conduct.ConductChains.RECTIFICATION;
import static org.workrules.api.conduct.ConductChains.REPORT_TO_CONGRESS;
import static org.workrules.api.conduct.ConductChains.SUGGESTIONS_AND_PROPOSALS;
import static org.workrules.api.conduct.ConductFacts.AGAINST_RULES;
import static org.workrules.api.conduct.ConductFacts.DIRECT_INVITATION;
import static org.workrules.api.conduct.ConductFacts.DUTY_NEGLECTED;
import static org.workrules.api.conduct.ConductFacts.GIFT_OR_BANQUET_ACCEPTED;
import static org.workrules.api.conduct.ConductFacts.GIFT_OR_BANQUET_GIVEN;
import static org.workrules.api.conduct.ConductFacts.HANDLED_DULY;
import static org.workrules.api.conduct.ConductFacts.HARM_CAUSED;
import static org.workrules.api.conduct.ConductFacts.INTERFERES_IN_MARKET;
import static org.workrules.api.conduct.ConductFacts.POWER_ABUSED;
import static org.workrules.api.conduct.ConductFacts.SEEKS_IMPROPER_GAIN;
import static org.workrules.api.conduct.ConductFacts.TRAVELS_LIGHT;
import static org.workrules.api.conduct.ConductRulings.ABUSE_OF_POWER;
import static org.workrules.api.conduct.ConductRulings.ACTIVITIES;
import static org.workrules.api.conduct.ConductRulings.DUE_HANDLING;
import static org.workrules.api.conduct.ConductRulings.GIFTS_AND_BANQUETS;
import static org.workrules.api.conduct.ConductRulings.INVITATIONS;
import static org.workrules.api.conduct.ConductRulings.MARKET_INTERFERENCE;
import static org.workrules.api.conduct.ConductRulings.NEGLECT_OF_DUTY;
import static org.workrules.api.conduct.ConductRulings.OUTSIDE_THE_RULES;
import static org.workrules.api.conduct.ConductRulings.PRIVATE_GAIN;
import static org.workrules.api.conduct.ConductRulings.RESEARCH_TRIPS;
import static org.workrules.api.document.DocumentFacts.IN_NAME_OF;
import static org.workrules.api.document.DocumentOptions.GOVERNMENT;
import static org.workrules.api.document.DocumentOptions.GOVERNMENT_OFFICE;
import static org.workrules.api.matter.DutyRule.duty;
import static org.workrules.api.matter.Matters.PEOPLES_CONGRESS_RESOLUTIONS;
import static org.workrules.api.matter.RequirementRule.requirement;
import static org.workrules.api.matter.Requirements.LEGALITY_REVIEW;
import static org.workrules.api.meeting.MeetingFacts.FUNDS_IN_BUDGET;
import static org.workrules.api.meeting.MeetingRulings.MEETING_FUNDS;
import static org.workrules.api.procedure.Acts.ANSWER_INQUIRIES;
import static org.workrules.api.procedure.Acts.APPROVE_FINALLY;
import static org.workrules.api.procedure.Acts.ARRANGE_CENTRALLY;
import static org.workrules.api.procedure.Acts.CARRY_OUT;
import static org.workrules.api.procedure.Acts.CHECK_FACTS;
import static org.workrules.api.procedure.Acts.CORRECT_ACTS;
import static org.workrules.api.procedure.Acts.HANDLE_AND_IMPROVE;
import static org.workrules.api.procedure.Acts.HANDLE_IN_PERSON;
import static org.workrules.api.procedure.Acts.INVESTIGATE;
import static org.workrules.api.procedure.Acts.PERFORM_JUDGMENTS;
import static org.workrules.api.procedure.Acts.RECTIFY;
import static org.workrules.api.procedure.Acts.REPORT_TO;
import static org.workrules.api.procedure.Acts.REVIEW_LEGALITY;
import static org.workrules.api.procedure.Acts.SETTLE_DISPUTES;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.procedure.Step.eachOf;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Condition.isNot;
import static org.workrules.api.rule.Facts.OFFICIAL;
import static org.workrules.api.ruling.Ruling.FORBIDDEN;
import static org.workrules.api.ruling.Ruling.HELD_RESPONSIBLE;
import static org.workrules.api.ruling.Ruling.INVESTIGATED_AND_PUNISHED;
import static org.workrules.api.ruling.Ruling.LACKING;
import static org.workrules.api.ruling.RulingRule.ruling;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.time.Events.ACTIVITY_HELD;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSubjects.ACTIVITY_INVITATION;
import static org.workrules.api.time.LimitSubjects.DEPUTIES_SUGGESTION_HANDLING;
import static org.workrules.api.time.LimitSubjects.FILING;
import static org.workrules.api.time.LimitSubjects.PUBLIC_OVERSIGHT_RESPONSE;
import static org.workrules.api.time.LimitUnit.CALENDAR_DAY;
import static org.workrules.api.time.Promptness.PROMPTLY;
import static org.workrules.api.time.TimeLimit.ahead;
import static org.workrules.api.time.TimeLimit.setBy;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.sishui.Vocabulary.APPROVED_BY_CITY;
import static org.workrules.profile.sishui.Vocabulary.ASSESS;
import static org.workrules.profile.sishui.Vocabulary.ASSESSMENT;
import static org.workrules.profile.sishui.Vocabulary.CITY_GOVERNMENT;
import static org.workrules.profile.sishui.Vocabulary.COMPLIANCE_REVIEW;
import static org.workrules.profile.sishui.Vocabulary.CONSIDERED_BY_GOVERNMENT;
import static org.workrules.profile.sishui.Vocabulary.CONSIDER_TOGETHER;
import static org.workrules.profile.sishui.Vocabulary.DRAW_UP_LISTS;
import static org.workrules.profile.sishui.Vocabulary.DRAW_UP_RECEPTION_PLAN;
import static org.workrules.profile.sishui.Vocabulary.FOUND_BY_SUPERVISION;
import static org.workrules.profile.sishui.Vocabulary.FROM_SUBORDINATE_OR_LOCALITY;
import static org.workrules.profile.sishui.Vocabulary.GOVERNMENT_EVENT;
import static org.workrules.profile.sishui.Vocabulary.GOVERNMENT_EVENTS;
import static org.workrules.profile.sishui.Vocabulary.HANDLE_SUGGESTIONS;
import static org.workrules.profile.sishui.Vocabulary.IDEOLOGICAL_WORK;
import static org.workrules.profile.sishui.Vocabulary.IMPORTANT_ACTIVITY;
import static org.workrules.profile.sishui.Vocabulary.IMPORTANT_MEETING_HERE;
import static org.workrules.profile.sishui.Vocabulary.INSPECTION_BY_LEADERS;
import static org.workrules.profile.sishui.Vocabulary.INVITER;
import static org.workrules.profile.sishui.Vocabulary.LEADERS_AT_EVENTS;
import static org.workrules.profile.sishui.Vocabulary.LIAISE_WITH_COURT;
import static org.workrules.profile.sishui.Vocabulary.MEMBERS_RESEARCH;
import static org.workrules.profile.sishui.Vocabulary.PROJECT_TALKS_HERE;
import static org.workrules.profile.sishui.Vocabulary.REVIEW_COMPLIANCE;
import static org.workrules.profile.sishui.Vocabulary.SUBMIT_FOR_APPROVAL;
import static org.workrules.profile.sishui.Vocabulary.SUPERIOR_APPROVAL;
import static org.workrules.profile.sishui.Vocabulary.TRIP_BY_THE_RULES;
import static org.workrules.profile.sishui.Vocabulary.VISIT_OF_NOTABLES;
import static org.workrules.profile.sishui.WorkRules2022.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.actor.Bodies;
import org.workrules.api.conduct.ConductChains;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Condition;
import org.workrules.api.rule.Rule;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitRule;
import org.workrules.api.time.LimitSource;

/** 第十三章 监督制度和廉政作风建设: oversight and integrity, articles 77 to 92. */
final class Integrity {

  /** The members of the government, so far as they are told apart by their posts. */
  private static final Condition MEMBER =
      is(OFFICIAL, COUNTY_HEAD, DEPUTY_COUNTY_HEAD, DEPARTMENT_HEAD);

  static final List<LimitRule> LIMITS =
      Arrays.asList(

          // Art. 77
          limit("deputies-suggestions", DEPUTIES_SUGGESTION_HANDLING)
              .gist("人大代表的建议、批评和意见，县政府要及时办理。")
              .by(COUNTY_GOVERNMENT)
              .shall(unquantified(PROMPTLY))
              .citing(article(77)),
          limit("filing", FILING)
              .gist("县政府的规范性文件要依法备案，何时备案看法律。")
              .by(COUNTY_GOVERNMENT)
              .when(is(IN_NAME_OF, GOVERNMENT, GOVERNMENT_OFFICE))
              .shall(setBy(LimitSource.LAW))
              .citing(article(77), article(21)),

          // Art. 80
          limit("public-oversight-response", PUBLIC_OVERSIGHT_RESPONSE)
              .gist("公众和舆论反映的问题，核实以后及时依法处理和改进。")
              .by(COUNTY_GOVERNMENT, DEPARTMENTS)
              .shall(unquantified(PROMPTLY))
              .citing(article(80)),

          // Art. 90
          limit("invitation", ACTIVITY_INVITATION)
              .gist("请县政府领导参加重要活动，一般应提前三天报办公室办理。")
              .when(is(IMPORTANT_ACTIVITY))
              .generally(ahead(3, CALENDAR_DAY, ACTIVITY_HELD))
              .citing(article(90)));

  static final List<Rule<?, ?>> RULES =
      Arrays.asList(

          // Art. 77
          duty("resolutions-carried-out", PEOPLES_CONGRESS_RESOLUTIONS)
              .gist("县人大及其常委会的决议，县政府要认真执行。")
              .shall(Step.of(CARRY_OUT, COUNTY_GOVERNMENT))
              .citing(article(77)),
          chain("report-to-congress", REPORT_TO_CONGRESS)
              .gist("县政府要向县人大及其常委会报告工作，并接受询问和质询。")
              .shall(
                  first(Step.of(REPORT_TO, COUNTY_GOVERNMENT).to(PEOPLES_CONGRESS))
                      .then(ANSWER_INQUIRIES, COUNTY_GOVERNMENT)
                      .inNoOrder())
              .citing(article(77)),
          chain("suggestions-of-deputies", SUGGESTIONS_AND_PROPOSALS)
              .gist("人大代表的建议、批评和意见，由县政府办理。")
              .shall(first(HANDLE_SUGGESTIONS, COUNTY_GOVERNMENT))
              .citing(article(77)),

          // Art. 78
          chain("court-appearance", COURT_APPEARANCE)
              .gist("行政应诉，部门与审判机关建立联络和联席会议，并履行生效的裁判。")
              .stated(
                  first(LIAISE_WITH_COURT, DEPARTMENTS)
                      .then(PERFORM_JUDGMENTS, DEPARTMENTS)
                      .inNoOrder())
              .citing(article(78)),
          chain("rectification-after-oversight", RECTIFICATION)
              .gist("司法、审计、统计、执法等监督发现的问题，部门要整改，并报告县政府。")
              .when(isNot(FOUND_BY_SUPERVISION))
              .shall(
                  first(RECTIFY, DEPARTMENTS)
                      .then(Step.of(REPORT_TO, DEPARTMENTS).to(COUNTY_GOVERNMENT)))
              .citing(article(78)),

          // Art. 79
          chain("correction-of-acts", CORRECTION)
              .gist("违法、不当的行政行为，县政府和部门要纠正，争议依法化解。")
              .shall(
                  first(eachOf(CORRECT_ACTS, COUNTY_GOVERNMENT, DEPARTMENTS))
                      .then(eachOf(SETTLE_DISPUTES, COUNTY_GOVERNMENT, DEPARTMENTS))
                      .inNoOrder())
              .citing(article(79)),

          // Art. 80
          chain("public-oversight", PUBLIC_OVERSIGHT)
              .gist("公众和舆论反映的问题，县政府和部门要先核实，再依法处理和改进。")
              .shall(
                  first(eachOf(CHECK_FACTS, COUNTY_GOVERNMENT, DEPARTMENTS))
                      .then(eachOf(HANDLE_AND_IMPROVE, COUNTY_GOVERNMENT, DEPARTMENTS)))
              .citing(article(80)),

          // Art. 81
          chain("important-petitions", PETITIONS)
              .gist("重要的来信来访，县政府领导和部门负责人要自己处理。")
              .shall(first(eachOf(HANDLE_IN_PERSON, COUNTY_LEADERS, DEPARTMENT_LEADER)))
              .citing(article(81)),

          // Art. 84
          ruling("due-handling", DUE_HANDLING)
              .gist("职权范围内的事，要照程序和时限办。")
              .when(isNot(HANDLED_DULY))
              .shall(LACKING)
              .citing(article(84)),
          ruling("outside-the-rules", OUTSIDE_THE_RULES)
              .gist("不合规定的事，不得办。")
              .when(is(AGAINST_RULES))
              .mustNot(FORBIDDEN)
              .citing(article(84)),
          ruling("neglect-of-duty", NEGLECT_OF_DUTY)
              .gist("推诿拖延、失职渎职，造成影响和损失的，要追责。")
              .when(is(DUTY_NEGLECTED).and(is(HARM_CAUSED)))
              .shall(HELD_RESPONSIBLE)
              .citing(article(84)),
          ruling("abuse-of-power", ABUSE_OF_POWER)
              .gist("越权、谋私等违规违纪违法的，要严肃查处。")
              .when(is(POWER_ABUSED))
              .shall(INVESTIGATED_AND_PUNISHED)
              .citing(article(84)),

          // Art. 85
          ruling("no-gifts-given", GIFTS_AND_BANQUETS)
              .gist("公款不得违反规定用来送礼、请客。")
              .when(is(GIFT_OR_BANQUET_GIVEN).and(is(AGAINST_RULES)))
              .mustNot(FORBIDDEN)
              .citing(article(85).paragraph(2)),
          ruling("no-gifts-accepted", GIFTS_AND_BANQUETS)
              .gist("下属单位和地方送的礼、请的客，不得接受。")
              .when(is(GIFT_OR_BANQUET_ACCEPTED).and(is(FROM_SUBORDINATE_OR_LOCALITY)))
              .mustNot(FORBIDDEN)
              .citing(article(85).paragraph(2)),
          ruling("meeting-funds", MEETING_FUNDS)
              .gist("会议和活动的经费，都要列进预算。")
              .when(isNot(FUNDS_IN_BUDGET))
              .shall(LACKING)
              .citing(article(85).paragraph(2)),

          // Art. 86
          ruling("no-private-gain", PRIVATE_GAIN)
              .gist("组成人员不得靠职权和职务影响替自己或者特定关系人谋不正当利益。")
              .when(MEMBER.and(is(SEEKS_IMPROPER_GAIN)))
              .mustNot(FORBIDDEN)
              .citing(article(86)),
          ruling("no-market-interference", MARKET_INTERFERENCE)
              .gist("组成人员不得违反规定插手市场上的经济活动。")
              .when(MEMBER.and(is(INTERFERES_IN_MARKET)))
              .mustNot(FORBIDDEN)
              .citing(article(86)),

          // Art. 87
          chain("ideological-work", IDEOLOGICAL_WORK)
              .gist("意识形态工作责任，由组成人员细化成任务、责任、措施三份清单。")
              .stated(first(DRAW_UP_LISTS, GOVERNMENT_MEMBER))
              .citing(article(87)),

          // Art. 89
          requirement("members-research", MEMBERS_RESEARCH)
              .gist("组成人员要先下基层调研，没有调研就不决策。")
              .shall(Step.of(INVESTIGATE, GOVERNMENT_MEMBER))
              .citing(article(89).paragraph(1)),
          requirement("assessment-before-any-decision", ASSESSMENT)
              .gist("论证评估不充分的，不作决策。")
              .shall(Step.byWhomNotSaid(ASSESS))
              .citing(article(89).paragraph(1)),
          requirement("legality-review-before-any-decision", LEGALITY_REVIEW)
              .gist("没有审查过合法性的，不作决策。")
              .shall(Step.byWhomNotSaid(REVIEW_LEGALITY))
              .citing(article(89).paragraph(1)),
          requirement("compliance-review-before-any-decision", COMPLIANCE_REVIEW)
              .gist("没有审查过合规性的，不作决策。")
              .shall(Step.byWhomNotSaid(REVIEW_COMPLIANCE))
              .citing(article(89).paragraph(1)),
          ruling("research-trips-light", RESEARCH_TRIPS)
              .gist("调研要轻车简从，少让人陪同。")
              .when(isNot(TRAVELS_LIGHT))
              .shall(LACKING)
              .citing(article(89).paragraph(2)),
          ruling("research-trips-by-the-rules", RESEARCH_TRIPS)
              .gist("调研的乘车、食宿和报道，都照规定来。")
              .when(isNot(TRIP_BY_THE_RULES))
              .stated(LACKING)
              .citing(article(89).paragraph(2)),

          // Art. 90
          chain("arrangement-of-invitations", ConductChains.ACTIVITY_INVITATION)
              .gist("请县政府领导参加的内事外事活动，一律归办公室统一安排。")
              .stated(first(ARRANGE_CENTRALLY, Bodies.GOVERNMENT_OFFICE))
              .citing(article(90)),
          ruling("no-direct-invitations", INVITATIONS)
              .gist("镇（街道）和部门不得把邀请直接发给县政府领导个人。")
              .when(is(DIRECT_INVITATION).and(is(INVITER, DEPARTMENTS, TOWNSHIPS)))
              .mustNot(FORBIDDEN)
              .citing(article(90)),

          // Art. 91
          chain("reception", RECEPTION_PLAN)
              .gist("副县级以上领导来检查指导、重要客人来访、在本县开重要会议或者谈重要合作项目，有关部门和单位拟好接待方案，由办公室审定。")
              .when(
                  is(INSPECTION_BY_LEADERS)
                      .or(is(VISIT_OF_NOTABLES))
                      .or(is(IMPORTANT_MEETING_HERE))
                      .or(is(PROJECT_TALKS_HERE)))
              .stated(
                  first(eachOf(DRAW_UP_RECEPTION_PLAN, CONCERNED_DEPARTMENTS, UNITS))
                      .then(APPROVE_FINALLY, Bodies.GOVERNMENT_OFFICE))
              .citing(article(91)),

          // Art. 92
          duty("government-events", GOVERNMENT_EVENTS)
              .gist("县政府主办论坛、展会、节庆，须先由县政府集中研究。")
              .must(Step.of(CONSIDER_TOGETHER, COUNTY_GOVERNMENT))
              .citing(article(92)),
          requirement("approval-of-events", SUPERIOR_APPROVAL)
              .gist("这些活动县政府研究以后，还须由市政府批准，由谁上报没有写。")
              .when(is(GOVERNMENT_EVENT))
              .must(Step.byWhomNotSaid(SUBMIT_FOR_APPROVAL).to(CITY_GOVERNMENT))
              .citing(article(92)),
          ruling("events-considered", ACTIVITIES)
              .gist("用县政府名义办论坛、展会、节庆，县政府没有集中研究过的，欠缺必经步骤。")
              .when(is(GOVERNMENT_EVENT).and(isNot(CONSIDERED_BY_GOVERNMENT)))
              .must(LACKING)
              .citing(article(92)),
          ruling("events-approved", ACTIVITIES)
              .gist("用县政府名义办论坛、展会、节庆，市政府没有批准的，欠缺必经步骤。")
              .when(is(GOVERNMENT_EVENT).and(isNot(APPROVED_BY_CITY)))
              .must(LACKING)
              .citing(article(92)),
          chain("leaders-at-events", LEADERS_AT_EVENTS)
              .gist("市政府同意了的活动，统一安排县政府领导出席，由谁安排这一条没有写。")
              .when(is(GOVERNMENT_EVENT).and(is(APPROVED_BY_CITY)))
              .stated(first(Step.byWhomNotSaid(ARRANGE_CENTRALLY)))
              .citing(article(92)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          declaratory(article(82), "要求推行问责和绩效管理，考核的指标、主体和后果留待专门制度"),
          declaratory(article(83), "要求遵守党内廉洁法规和领导干部重大事项报告制度，内容都在那些法规里"),
          declaratory(article(88), "提倡五字作风和争先精神，不指向可以核对的行为"));

  private Integrity() {}
}
