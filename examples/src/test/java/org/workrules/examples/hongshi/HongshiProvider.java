package org.workrules.examples.hongshi;

import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Bodies.GOVERNMENT_OFFICE;
import static org.workrules.api.actor.Bodies.JUSTICE_BUREAU;
import static org.workrules.api.actor.Roles.COUNTY_HEAD;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD_IN_CHARGE;
import static org.workrules.api.actor.Roles.EXECUTIVE_DEPUTY_COUNTY_HEAD;
import static org.workrules.api.actor.Roles.JUSTICE_BUREAU_HEAD;
import static org.workrules.api.actor.Roles.OFFICE_DIRECTOR;
import static org.workrules.api.actor.Roles.OFFICE_LEADER;
import static org.workrules.api.document.DocumentChains.SIGNING;
import static org.workrules.api.document.DocumentFacts.DEEMED_NECESSARY;
import static org.workrules.api.document.DocumentFacts.IN_NAME_OF;
import static org.workrules.api.document.DocumentFacts.NO_REPLY_IN_TIME;
import static org.workrules.api.document.DocumentFacts.SEVERAL_MATTERS;
import static org.workrules.api.document.DocumentOptions.GOVERNMENT;
import static org.workrules.api.document.DocumentRulings.ONE_MATTER;
import static org.workrules.api.document.DocumentRulings.SILENCE;
import static org.workrules.api.matter.DutyRule.duty;
import static org.workrules.api.matter.Matters.BUDGET;
import static org.workrules.api.matter.RequirementRule.requirement;
import static org.workrules.api.matter.Requirements.LEGALITY_REVIEW;
import static org.workrules.api.matter.Requirements.STABILITY_ASSESSMENT;
import static org.workrules.api.meeting.Attendees.attendees;
import static org.workrules.api.meeting.MeetingChains.CHAIRING;
import static org.workrules.api.meeting.MeetingFacts.CHAIR_DELEGATED;
import static org.workrules.api.meeting.MeetingTypes.EXECUTIVE_MEETING;
import static org.workrules.api.meeting.Quorum.moreThan;
import static org.workrules.api.meeting.QuorumRule.quorum;
import static org.workrules.api.meeting.QuorumSubject.TO_MEET;
import static org.workrules.api.meeting.SeatRule.seat;
import static org.workrules.api.meeting.Seats.MEMBERS;
import static org.workrules.api.meeting.Seats.STANDING_ATTENDEES;
import static org.workrules.api.procedure.Acts.ASSESS_STABILITY;
import static org.workrules.api.procedure.Acts.CHECK;
import static org.workrules.api.procedure.Acts.CONVENE_AND_CHAIR;
import static org.workrules.api.procedure.Acts.DISCUSS_AND_DECIDE;
import static org.workrules.api.procedure.Acts.REVIEW_LEGALITY;
import static org.workrules.api.procedure.Acts.SIGN_AND_ISSUE;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Facts.MEETING;
import static org.workrules.api.ruling.Ruling.DEEMED_CONSENT;
import static org.workrules.api.ruling.Ruling.FORBIDDEN;
import static org.workrules.api.ruling.RulingRule.ruling;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.time.Events.CONSULTATION_RECEIVED;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSubjects.CONSULTATION_REPLY;
import static org.workrules.api.time.LimitUnit.CALENDAR_DAY;
import static org.workrules.api.time.LimitUnit.WORKING_DAY;
import static org.workrules.api.time.TimeLimit.within;

import java.time.LocalDate;
import java.util.List;
import org.workrules.api.actor.Role;
import org.workrules.api.jurisdiction.Jurisdiction;
import org.workrules.api.matter.Matter;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Condition;
import org.workrules.api.rule.Fact;
import org.workrules.api.rule.Rule;
import org.workrules.api.source.ArticleNumbering;
import org.workrules.api.source.Citation;
import org.workrules.api.source.Commencement;
import org.workrules.api.source.Edition;
import org.workrules.api.spi.Acknowledged;
import org.workrules.api.spi.CountyProfile;
import org.workrules.api.spi.CountyProfileProvider;
import org.workrules.api.spi.Rulebook;
import org.workrules.api.spi.ScopeRule;
import org.workrules.api.text.Tier;

/** 红石区（虚构）: a district with six articles, encoded to the last by the recipe. */
public final class HongshiProvider implements CountyProfileProvider {

  private static final Jurisdiction DISTRICT =
      Jurisdiction.builder()
          .code("999903")
          .tier(Tier.DISTRICT)
          .province("某省", "Some Province")
          .prefecture("某市", "Some City")
          .name("红石区", "Hongshi District")
          .build();

  private static final Edition EDITION =
      Edition.builder()
          .tier(Tier.DISTRICT)
          .title("红石区人民政府工作规则", "Work Rules of the People's Government of Hongshi District")
          .documentNumber("红政发〔2024〕31号")
          .dated(LocalDate.of(2024, 12, 20))
          .inForceFrom(LocalDate.of(2025, 1, 1))
          .lapses(LocalDate.of(2029, 12, 31))
          .commencement(Commencement.STATED)
          .interpretedBy(GOVERNMENT_OFFICE)
          .articleCount(6)
          .numbering(ArticleNumbering.ARTICLES)
          .build();

  // Words that only this district has.

  private static final Role OFFICE_LEADER_ON_DUTY =
      Role.of("OFFICE_LEADER_ON_DUTY", "{县}政府办公室值班领导", "leader of the {county} office on duty")
          .within(OFFICE_LEADER);

  private static final Matter MINE_CLOSURES =
      Matter.of("MINE_CLOSURES", "矿山关闭", "closure of a mine");

  private static final Fact<Boolean> FLOOD_SEASON =
      Fact.flag("FLOOD_SEASON", "正值汛期", "it is the flood season");

  private static final Condition EXECUTIVE = is(MEETING, EXECUTIVE_MEETING);

  private static final List<Rule<?, ?>> RULES =
      List.of(

          // 第二条　常务会议由区长、副区长、办公室主任组成，区司法局主要负责人列席，由区长召集和主持，受委托的
          // 常务副区长可以主持。会议必须有过半数组成人员到会。
          seat("executive-members", MEMBERS)
              .gist("常务会议由区长、副区长和办公室主任组成。")
              .when(EXECUTIVE)
              .stated(attendees(COUNTY_HEAD, DEPUTY_COUNTY_HEAD, OFFICE_DIRECTOR))
              .citing(article(2).paragraph(1)),
          seat("executive-attendees", STANDING_ATTENDEES)
              .gist("区司法局主要负责人列席常务会议。")
              .when(EXECUTIVE)
              .stated(attendees(JUSTICE_BUREAU_HEAD))
              .citing(article(2).paragraph(1)),
          chain("executive-chair", CHAIRING)
              .gist("常务会议由区长召集和主持。")
              .when(EXECUTIVE)
              .stated(first(CONVENE_AND_CHAIR, COUNTY_HEAD))
              .citing(article(2).paragraph(1)),
          chain("executive-chair-delegated", CHAIRING)
              .gist("受区长委托的，常务副区长可以召集和主持常务会议。")
              .when(EXECUTIVE.and(is(CHAIR_DELEGATED)))
              .overriding("executive-chair")
              .may(first(CONVENE_AND_CHAIR, EXECUTIVE_DEPUTY_COUNTY_HEAD))
              .citing(article(2).paragraph(1)),
          quorum("executive-quorum", TO_MEET)
              .gist("常务会议必须有过半数组成人员到会。")
              .when(EXECUTIVE)
              .must(moreThan(1, 2, MEMBERS))
              .citing(article(2).paragraph(2)),

          // 第三条　年度预算、矿山关闭由常务会议讨论决定。矿山关闭应当先评估社会稳定风险，再由区司法局审查合法性。
          duty("budget", BUDGET)
              .gist("年度预算由常务会议讨论决定。")
              .stated(Step.of(DISCUSS_AND_DECIDE, EXECUTIVE_MEETING))
              .citing(article(3)),
          duty("mine-closures", MINE_CLOSURES)
              .gist("矿山关闭由常务会议讨论决定。")
              .stated(Step.of(DISCUSS_AND_DECIDE, EXECUTIVE_MEETING))
              .citing(article(3)),
          requirement("stability-assessment", STABILITY_ASSESSMENT)
              .gist("关闭矿山应当先评估社会稳定风险，由谁评估没有写。")
              .shall(Step.byWhomNotSaid(ASSESS_STABILITY))
              .citing(article(3)),
          requirement("legality-review", LEGALITY_REVIEW)
              .gist("评估以后，由区司法局审查合法性。")
              .after(STABILITY_ASSESSMENT)
              .shall(Step.of(REVIEW_LEGALITY, JUSTICE_BUREAU))
              .citing(article(3)),

          // 第四条　以区政府名义发文，由分管副区长审核、区长签发；汛期的紧急调度，值班的办公室领导可以签发。
          chain("signing", SIGNING)
              .gist("以区政府名义发文，分管副区长审核，区长签发。")
              .when(is(IN_NAME_OF, GOVERNMENT))
              .stated(first(CHECK, DEPUTY_COUNTY_HEAD_IN_CHARGE).then(SIGN_AND_ISSUE, COUNTY_HEAD))
              .citing(article(4)),
          chain("signing-in-flood-season", SIGNING)
              .gist("汛期有必要紧急调度的，办公室值班领导可以签发。")
              .when(is(IN_NAME_OF, GOVERNMENT).and(is(FLOOD_SEASON)).and(is(DEEMED_NECESSARY)))
              .overriding("signing")
              .may(first(SIGN_AND_ISSUE, OFFICE_LEADER_ON_DUTY))
              .citing(article(4)),

          // 第五条　请示应当一文一事。征求部门意见，被征求的部门应当在五个工作日内答复，汛期为两日；逾期视为同意。
          ruling("one-matter", ONE_MATTER)
              .gist("一件请示不得写几件事。")
              .when(is(SEVERAL_MATTERS))
              .shall(FORBIDDEN)
              .citing(article(5).paragraph(1)),
          limit("reply", CONSULTATION_REPLY)
              .gist("征求意见，被征求的部门五个工作日内答复。")
              .by(DEPARTMENTS)
              .shall(within(5, WORKING_DAY, CONSULTATION_RECEIVED))
              .citing(article(5).paragraph(2)),
          limit("reply-in-flood-season", CONSULTATION_REPLY)
              .gist("汛期征求意见，被征求的部门两日内答复。")
              .when(is(FLOOD_SEASON))
              .overriding("reply")
              .by(DEPARTMENTS)
              .shall(within(2, CALENDAR_DAY, CONSULTATION_RECEIVED))
              .citing(article(5).paragraph(2)),
          ruling("silence", SILENCE)
              .gist("逾期没有答复的，视为同意。")
              .when(is(NO_REPLY_IN_TIME))
              .stated(DEEMED_CONSENT)
              .citing(article(5).paragraph(2)));

  // 第六条　区政府直属事业单位参照执行。本规则自2025年1月1日起施行，有效期五年，由区政府办公室解释。
  private static final Rulebook RULEBOOK =
      Rulebook.builder()
          .edition(EDITION)
          .rules(RULES)
          .scope(ScopeRule.byReference("institutions", "区政府直属事业单位", article(6)))
          .particulars(article(6))
          .unruled(declaratory(article(1), "只说明制定的目的和依据。"))
          .acknowledged(Acknowledged.gap(SIGNING, "第四条只写以区政府名义发文，其他名义的由谁签发没有写。"))
          .build();

  /** Creates the provider. */
  public HongshiProvider() {}

  private static Citation article(int number) {
    return EDITION.article(number);
  }

  @Override
  public Jurisdiction jurisdiction() {
    return DISTRICT;
  }

  @Override
  public CountyProfile profile() {
    return CountyProfile.builder().jurisdiction(DISTRICT).rulebooks(RULEBOOK).build();
  }
}
