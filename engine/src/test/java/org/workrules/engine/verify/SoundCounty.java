package org.workrules.engine.verify;

import static org.workrules.api.actor.Roles.COUNTY_HEAD;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD_IN_CHARGE;
import static org.workrules.api.actor.Roles.DEPUTY_OFFICE_DIRECTOR;
import static org.workrules.api.actor.Roles.OFFICE_DIRECTOR;
import static org.workrules.api.document.DocumentFacts.SEVERAL_MATTERS;
import static org.workrules.api.matter.DutyRule.duty;
import static org.workrules.api.matter.Matters.BUDGET;
import static org.workrules.api.matter.RequirementRule.requirement;
import static org.workrules.api.meeting.Attendees.attendees;
import static org.workrules.api.meeting.MeetingChains.CHAIRING;
import static org.workrules.api.meeting.MeetingTypes.EXECUTIVE_MEETING;
import static org.workrules.api.meeting.QuorumRule.quorum;
import static org.workrules.api.meeting.SeatRule.seat;
import static org.workrules.api.meeting.Seats.ATTENDEES_BY_TOPIC;
import static org.workrules.api.meeting.Seats.MEMBERS;
import static org.workrules.api.procedure.Acts.CHECK;
import static org.workrules.api.procedure.Acts.CONVENE_AND_CHAIR;
import static org.workrules.api.procedure.Acts.DISCUSS_AND_DECIDE;
import static org.workrules.api.procedure.Acts.REVIEW_LEGALITY;
import static org.workrules.api.procedure.Acts.SIGN_AND_ISSUE;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Facts.MAJOR_MATTER;
import static org.workrules.api.rule.Facts.MEETING;
import static org.workrules.api.rule.Facts.URGENT;
import static org.workrules.api.ruling.RulingRule.ruling;
import static org.workrules.api.time.LimitRule.limit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.workrules.api.actor.Bodies;
import org.workrules.api.document.DocumentChains;
import org.workrules.api.document.DocumentRulings;
import org.workrules.api.jurisdiction.Jurisdiction;
import org.workrules.api.matter.Requirements;
import org.workrules.api.meeting.Quorum;
import org.workrules.api.meeting.QuorumSubject;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Condition;
import org.workrules.api.rule.Rule;
import org.workrules.api.ruling.Ruling;
import org.workrules.api.source.ArticleNumbering;
import org.workrules.api.source.Citation;
import org.workrules.api.source.Commencement;
import org.workrules.api.source.Edition;
import org.workrules.api.source.Provision;
import org.workrules.api.spi.Acknowledged;
import org.workrules.api.spi.CountyProfile;
import org.workrules.api.spi.CountyProfileProvider;
import org.workrules.api.spi.Rulebook;
import org.workrules.api.spi.ScopeRule;
import org.workrules.api.text.Tier;
import org.workrules.api.time.Events;
import org.workrules.api.time.LimitSubjects;
import org.workrules.api.time.LimitUnit;
import org.workrules.api.time.TimeLimit;
import org.workrules.engine.Qingshan;

/** A small configuration of 青山县, which is sound until a test breaks it in one way. */
final class SoundCounty {

  static final Condition EXECUTIVE = is(MEETING, EXECUTIVE_MEETING);

  static final String CASES =
      """
      组成人员 | 会议=常务会议 | 2025-09-22 | 县长、副县长、县政府办公室主任 | 直陈 | 第三条 | 三种人
      ATTENDEES_BY_TOPIC | MEETING=EXECUTIVE_MEETING | 2025-09-22 | 县政府办公室副主任 | MAY | 第三条 | 列席
      TO_MEET | MEETING=EXECUTIVE_MEETING | 2025-09-22 | 超过组成人员的二分之一 | MUST | 第三条 | 过半数
      CHAIRING | MEETING=EXECUTIVE_MEETING | 2025-09-22 | 县长召集和主持 | STATED | 第三条 | 县长主持
      FORUM:BUDGET | | 2025-09-22 | 常务会议讨论决定 | STATED | 第三条 | 预算
      SIGNING | | 2025-09-22 | 分管副县长审核 → 县长签发 | STATED | 第四条 | 一般公文
      SIGNING | URGENT | 2025-09-22 | CONFLICTING | | | 又急又不急
      SIGNING | MAJOR_MATTER | 2025-09-22 | 县政府办公室主任审核 → 县长签发 | STATED | 第四条 | 重大事项
      ONE_MATTER | SEVERAL_MATTERS | 2025-09-22 | FORBIDDEN | MUST_NOT | 第五条 | 一文一事
      CONSULTATION_REPLY | | 2025-09-22 | 2025-09-28 | SHALL | 第六条 | 9月28日（星期日）上班
      COLLECTIVE_DECISION | | 2025-09-22 | 常务会议讨论决定 | SHALL | 第七条 | 集体决定
      REQUIREMENT:LEGALITY_REVIEW | | 2025-09-22 | 县司法局合法性审查 | SHALL | 第七条 | 合法性审查
      """;

  /** Makes the particulars of the edition. */
  UnaryOperator<Edition.Builder> particulars = builder -> builder;

  LocalDate dated = LocalDate.of(2023, 2, 1);
  Tier tier = Tier.COUNTY;

  /** The rules by their ids: an id may stand for a rule of another. */
  final Map<String, Function<Edition, Rule<?, ?>>> rules = new LinkedHashMap<>();

  final Map<Integer, Function<Edition, Provision>> unruled = new LinkedHashMap<>();
  final List<Acknowledged> acknowledged = new ArrayList<>();
  final List<Function<Edition, ScopeRule>> scope = new ArrayList<>();
  final List<Rulebook> earlier = new ArrayList<>();
  final List<Function<CountyProfile, CountyProfileProvider>> provider = new ArrayList<>();
  String cases = CASES;
  UnaryOperator<Verification> judging = verification -> verification;

  SoundCounty() {
    unruled.put(1, text -> Provision.declaratory(text.article(1), "只说明制定依据。"));
    unruled.put(2, text -> Provision.declaratory(text.article(2), "只重申工作原则。"));
    rules.put(
        "executive-members",
        text ->
            seat("executive-members", MEMBERS)
                .gist("常务会议由县长、副县长和办公室主任组成。")
                .when(EXECUTIVE)
                .stated(attendees(COUNTY_HEAD, DEPUTY_COUNTY_HEAD, OFFICE_DIRECTOR))
                .citing(text.article(3)));
    rules.put(
        "executive-attendees",
        text ->
            seat("executive-attendees", ATTENDEES_BY_TOPIC)
                .gist("办公室副主任可以列席常务会议。")
                .when(EXECUTIVE)
                .may(attendees(DEPUTY_OFFICE_DIRECTOR))
                .citing(text.article(3)));
    rules.put(
        "executive-quorum",
        text ->
            quorum("executive-quorum", QuorumSubject.TO_MEET)
                .gist("常务会议须有半数以上组成人员到会。")
                .when(EXECUTIVE)
                .must(Quorum.moreThan(1, 2, MEMBERS))
                .citing(text.article(3)));
    rules.put(
        "executive-chair",
        text ->
            chain("executive-chair", CHAIRING)
                .gist("常务会议由县长召集并主持。")
                .when(EXECUTIVE)
                .stated(first(CONVENE_AND_CHAIR, COUNTY_HEAD))
                .citing(text.article(3)));
    rules.put(
        "executive-budget",
        text ->
            duty("executive-budget", BUDGET)
                .gist("预算由常务会议讨论决定。")
                .stated(Step.of(DISCUSS_AND_DECIDE, EXECUTIVE_MEETING))
                .citing(text.article(3)));
    rules.put(
        "signing",
        text ->
            chain("signing", DocumentChains.SIGNING)
                .gist("公文由分管副县长审核，县长签发。")
                .stated(
                    first(CHECK, DEPUTY_COUNTY_HEAD_IN_CHARGE).then(SIGN_AND_ISSUE, COUNTY_HEAD))
                .citing(text.article(4)));
    rules.put(
        "signing-urgent",
        text ->
            chain("signing-urgent", DocumentChains.SIGNING)
                .gist("紧急公文由县长签发。")
                .when(is(URGENT))
                .stated(first(SIGN_AND_ISSUE, COUNTY_HEAD))
                .citing(text.article(4)));
    rules.put(
        "signing-major",
        text ->
            chain("signing-major", DocumentChains.SIGNING)
                .gist("重大事项的公文由办公室主任审核，县长签发。")
                .when(is(MAJOR_MATTER))
                .overriding("signing", "signing-urgent")
                .stated(first(CHECK, OFFICE_DIRECTOR).then(SIGN_AND_ISSUE, COUNTY_HEAD))
                .citing(text.article(4)));
    rules.put(
        "one-matter",
        text ->
            ruling("one-matter", DocumentRulings.ONE_MATTER)
                .gist("一件公文不得写几件事。")
                .when(is(SEVERAL_MATTERS))
                .mustNot(Ruling.FORBIDDEN)
                .citing(text.article(5)));
    rules.put(
        "reply",
        text ->
            limit("reply", LimitSubjects.CONSULTATION_REPLY)
                .gist("征求意见，五个工作日内答复。")
                .shall(TimeLimit.within(5, LimitUnit.WORKING_DAY, Events.CONSULTATION_RECEIVED))
                .citing(text.article(6)));
    rules.put(
        "legality-review",
        text ->
            requirement("legality-review", Requirements.LEGALITY_REVIEW)
                .gist("重大决策先由司法局审查合法性。")
                .shall(Step.of(REVIEW_LEGALITY, Bodies.JUSTICE_BUREAU))
                .citing(text.article(7)));
    rules.put(
        "collective-decision",
        text ->
            requirement("collective-decision", Requirements.COLLECTIVE_DECISION)
                .gist("审查合法以后，由常务会议集体讨论决定。")
                .after(Requirements.LEGALITY_REVIEW)
                .shall(Step.of(DISCUSS_AND_DECIDE, EXECUTIVE_MEETING))
                .citing(text.article(7)));
    acknowledged.add(Acknowledged.overlap("signing", "signing-urgent", "条文没有说紧急公文还要不要审核。"));
  }

  Edition edition() {
    return particulars
        .apply(
            Edition.builder()
                .tier(tier)
                .title("青山县人民政府工作规则", "Work Rules of Qingshan County")
                .dated(dated)
                .commencement(Commencement.STATED)
                .inForceFrom(LocalDate.of(2023, 3, 1))
                .articleCount(7)
                .numbering(ArticleNumbering.ARTICLES))
        .build();
  }

  Rulebook rulebook() {
    Edition edition = edition();
    Rulebook.Builder builder = Rulebook.builder().edition(edition).acknowledged(acknowledged);
    rules.values().forEach(rule -> builder.rules(rule.apply(edition)));
    unruled.values().forEach(provision -> builder.unruled(provision.apply(edition)));
    scope.forEach(rule -> builder.scope(rule.apply(edition)));
    return builder.build();
  }

  CountyProfile profile() {
    return CountyProfile.builder()
        .jurisdiction(Qingshan.COUNTY)
        .rulebooks(earlier)
        .rulebooks(rulebook())
        .build();
  }

  CountyProfileProvider provider() {
    return Qingshan.provider(Qingshan.COUNTY, this::profile);
  }

  /** Puts a rule in the place of the one of its id, or at the end. */
  SoundCounty with(Function<Edition, Rule<?, ?>> rule) {
    rules.put(rule.apply(new SoundCounty().edition()).id(), rule);
    return this;
  }

  /** Returns an earlier edition of its work rules, with nothing but one article. */
  static Rulebook earlier(String documentNumber, LocalDate inForceFrom) {
    Edition edition =
        Edition.builder()
            .tier(Tier.COUNTY)
            .title("青山县人民政府工作规则", "Work Rules of Qingshan County")
            .documentNumber(documentNumber)
            .dated(inForceFrom)
            .inForceFrom(inForceFrom)
            .commencement(Commencement.STATED)
            .articleCount(1)
            .numbering(ArticleNumbering.ARTICLES)
            .build();
    Citation only = edition.article(1);
    return Rulebook.builder()
        .edition(edition)
        .rules(
            chain("signing", DocumentChains.SIGNING)
                .gist("公文由县长签发。")
                .stated(first(SIGN_AND_ISSUE, COUNTY_HEAD))
                .citing(only))
        .build();
  }

  static Jurisdiction county() {
    return Qingshan.COUNTY;
  }
}
