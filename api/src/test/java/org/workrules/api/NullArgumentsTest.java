package org.workrules.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.workrules.api.Qingshan.RULES;
import static org.workrules.api.Qingshan.article;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import org.workrules.api.actor.Party;
import org.workrules.api.actor.Role;
import org.workrules.api.actor.Roles;
import org.workrules.api.answer.Answer;
import org.workrules.api.answer.Answer.NotSpecified.Reason;
import org.workrules.api.calendar.ArrangedDay;
import org.workrules.api.calendar.HolidayNotice;
import org.workrules.api.jurisdiction.DivisionCode;
import org.workrules.api.jurisdiction.Jurisdiction;
import org.workrules.api.matter.DutyRule;
import org.workrules.api.matter.Matter;
import org.workrules.api.matter.Matters;
import org.workrules.api.matter.Requirement;
import org.workrules.api.matter.RequirementRule;
import org.workrules.api.matter.Requirements;
import org.workrules.api.meeting.Attendees;
import org.workrules.api.meeting.MeetingType;
import org.workrules.api.meeting.Quorum;
import org.workrules.api.meeting.QuorumRule;
import org.workrules.api.meeting.QuorumSubject;
import org.workrules.api.meeting.Seat;
import org.workrules.api.meeting.SeatRule;
import org.workrules.api.meeting.Seats;
import org.workrules.api.money.Money;
import org.workrules.api.money.MoneyRange;
import org.workrules.api.procedure.Acts;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Circumstances;
import org.workrules.api.rule.Condition;
import org.workrules.api.rule.Fact;
import org.workrules.api.rule.Facts;
import org.workrules.api.source.Citation;
import org.workrules.api.source.DocumentNumber;
import org.workrules.api.source.Edition;
import org.workrules.api.source.Modality;
import org.workrules.api.source.Provision;
import org.workrules.api.spi.Acknowledged;
import org.workrules.api.spi.InvalidProfileException;
import org.workrules.api.spi.ProfileProblem;
import org.workrules.api.spi.Rulebook;
import org.workrules.api.spi.ScopeRule;
import org.workrules.api.text.Han;
import org.workrules.api.text.Language;
import org.workrules.api.text.Term;
import org.workrules.api.text.Tier;
import org.workrules.api.text.Worded;
import org.workrules.api.time.Events;
import org.workrules.api.time.LimitRule;
import org.workrules.api.time.LimitSubjects;
import org.workrules.api.time.LimitUnit;
import org.workrules.api.time.Promptness;
import org.workrules.api.time.TimeLimit;

/** Null is never a value: it fails at once, with the name of what was null. */
class NullArgumentsTest {

  private static final Money ONE_YUAN = Money.ofYuan(1);
  private static final Step LEAVE = Step.of(Acts.APPLY_FOR_LEAVE, Roles.OFFICE_DIRECTOR);

  private final Map<String, Executable> calls = new LinkedHashMap<>();

  private void nothingFor(String name, String call, Executable executable) {
    calls.put(call + " without " + name, executable);
  }

  @TestFactory
  Stream<DynamicTest> fail_with_their_names() {
    words();
    places();
    rules();
    limits();
    meetings();
    answers();
    profiles();
    return calls.entrySet().stream()
        .map(call -> dynamicTest(call.getKey(), () -> failsWithItsName(call)));
  }

  private static void failsWithItsName(Map.Entry<String, Executable> call) {
    String name = call.getKey().substring(call.getKey().lastIndexOf(' ') + 1);
    NullPointerException thrown = assertThrows(NullPointerException.class, call.getValue());
    assertEquals(name, thrown.getMessage());
  }

  private void words() {
    for (Worded one :
        List.of(
            ONE_YUAN,
            MoneyRange.atLeast(ONE_YUAN),
            Facts.URGENT,
            Condition.always(),
            Condition.is(Facts.URGENT),
            Condition.is(Facts.URGENT).and(Condition.is(Facts.MAJOR_MATTER)),
            TimeLimit.within(3, LimitUnit.WORKING_DAY, Events.CONSULTATION_RECEIVED),
            TimeLimit.unquantified(Promptness.PROMPTLY),
            TimeLimit.every(LimitUnit.YEAR),
            TimeLimit.lifted(),
            TimeLimit.lost(),
            LEAVE.to(Roles.COUNTY_HEAD),
            Step.byWhomNotSaid(Acts.APPLY_FOR_LEAVE),
            Requirements.LEGALITY_REVIEW,
            Attendees.attendees(Roles.COUNTY_HEAD),
            Attendees.attendees(Roles.COUNTY_HEAD)
                .andOneOf(Roles.OFFICE_DIRECTOR, Roles.MEETING_CHAIR),
            Quorum.moreThan(1, 2, Seats.MEMBERS))) {
      nothingFor("tier", one + " in words", () -> one.in(Language.CHINESE, null));
      nothingFor("language", one + " in words", () -> one.in(null, Tier.COUNTY));
    }
    nothingFor("tier", "a fact's value", () -> Facts.URGENT.describe(true, Language.CHINESE, null));
    nothingFor("field", "exception", () -> new InvalidValueException(null, 0, "1 or more"));
    nothingFor("value", "exception", () -> new InvalidValueException("days", null, "1 or more"));
    nothingFor("expected", "exception", () -> new InvalidValueException("days", 0, null));
    nothingFor("text", "Han in", () -> Han.isIn(null));
    nothingFor("text", "Han all", () -> Han.isAllOf(null));
    nothingFor("chinese", "term", () -> Term.of(null, "county head"));
    nothingFor("english", "term", () -> Term.of("县长", null));
    nothingFor("language", "term in words", () -> Term.of("县长", "county head").in(null));
    nothingFor(
        "tier", "term in words", () -> Term.of("县长", "county head").in(Language.CHINESE, null));
    nothingFor("id", "role", () -> Role.of(null, "县长", "county head"));
    nothingFor("role", "role within", () -> Roles.COUNTY_HEAD.within((Role) null));
    nothingFor(
        "role",
        "role within several",
        () -> Roles.COUNTY_HEAD.within(Roles.PARTY_GROUP_MEMBER, null));
    nothingFor("roles", "role within several", () -> Roles.COUNTY_HEAD.within((Role[]) null));
    nothingFor("id", "meeting type", () -> MeetingType.of(null, "全体会议", "plenary meeting"));
    nothingFor("text", "division code", () -> DivisionCode.parse(null));
    nothingFor("name", "jurisdiction", () -> Jurisdiction.builder().name((Term) null));
    nothingFor("language", "full name", () -> Qingshan.COUNTY.fullName(null));
  }

  private void places() {
    nothingFor("text", "document number", () -> DocumentNumber.parse(null));
    nothingFor("organ", "document number", () -> DocumentNumber.of(null, 2023, 1));
    nothingFor("title", "edition", () -> Edition.builder().title((Term) null));
    nothingFor("date", "covered", () -> RULES.covers(null));
    nothingFor("language", "short name", () -> RULES.shortName(null));
    nothingFor("edition", "citation", () -> Citation.of(null, 1));
    nothingFor("language", "place", () -> article(1).place(null));
    nothingFor("language", "citation in words", () -> article(1).in(null));
    nothingFor("language", "modality in words", () -> Modality.MUST.in(null));
    nothingFor("citation", "declaratory", () -> Provision.declaratory(null, "宣示"));
    nothingFor("reason", "declaratory", () -> Provision.declaratory(article(1), null));
    nothingFor("reason", "pending", () -> Provision.pending(article(1), null));
    nothingFor("rules", "encoded", () -> Provision.encoded(article(1), null));
    nothingFor("ids", "with rules", () -> Provision.pending(article(1), "待").withRules(null));
  }

  private void rules() {
    nothingFor("fact", "condition", () -> Condition.is((Fact<Boolean>) null));
    nothingFor("value", "condition", () -> Condition.is(Facts.URGENT, (Boolean) null));
    nothingFor("other", "and", () -> Condition.always().and(null));
    nothingFor("other", "or", () -> Condition.always().or(null));
    nothingFor("language", "always in words", () -> Condition.always().in(null));
    nothingFor("language", "flag in words", () -> Condition.is(Facts.URGENT).in(null));
    nothingFor("value", "choice", () -> Fact.choice("WHO", "谁", "who", (Role) null));
    nothingFor(
        "value",
        "value in words",
        () -> Facts.URGENT.describe(null, Language.CHINESE, Qingshan.COUNTY.tier()));
    nothingFor("fact", "circumstances", () -> Circumstances.unknown().with(null));
    nothingFor(
        "fact", "condition on an amount", () -> Condition.is(null, MoneyRange.atMost(ONE_YUAN)));
    nothingFor(
        "range",
        "condition on an amount",
        () -> Condition.is(Fact.amount("AMOUNT", "金额", "amount"), (MoneyRange) null));
    nothingFor("amount", "range", () -> MoneyRange.atLeast(null));
    nothingFor("other", "range and", () -> MoneyRange.atLeast(ONE_YUAN).and(null));
    nothingFor("amount", "contains", () -> MoneyRange.atLeast(ONE_YUAN).contains(null));
    nothingFor("value", "circumstances", () -> Circumstances.unknown().with(Facts.URGENT, null));
    nothingFor("fact", "find", () -> Circumstances.unknown().find(null));
  }

  private void limits() {
    nothingFor("unit", "within", () -> TimeLimit.within(1, null, Events.DECIDED));
    nothingFor("event", "within", () -> TimeLimit.within(1, LimitUnit.WEEK, null));
    nothingFor("day", "fixed day", () -> TimeLimit.by(null, "年底前", "by the end of the year"));
    nothingFor("english", "fixed day", () -> TimeLimit.by(MonthDay.of(12, 31), "年底前", null));
    nothingFor("source", "set elsewhere", () -> TimeLimit.setBy(null));
    nothingFor("word", "unquantified", () -> TimeLimit.unquantified(null));
    nothingFor("unit", "every", () -> TimeLimit.every(null));
    nothingFor("unit", "every two", () -> TimeLimit.every(2, null));
    nothingFor("unit", "quota", () -> TimeLimit.atLeastIn(60, null, LimitUnit.YEAR));
    nothingFor("period", "quota", () -> TimeLimit.atLeastIn(60, LimitUnit.CALENDAR_DAY, null));
    nothingFor("id", "rule", () -> LimitRule.limit(null, LimitSubjects.DUTY));
    nothingFor("question", "rule", () -> LimitRule.limit("duty", null));
    nothingFor("gist", "rule", () -> LimitRule.limit("duty", LimitSubjects.DUTY).gist(null));
    nothingFor("outcome", "rule", () -> LimitRule.limit("duty", LimitSubjects.DUTY).must(null));
    nothingFor("date", "may arrange", () -> HolidayNotice.mayArrange(2026, null));
    nothingFor("date", "day off", () -> HolidayNotice.builder().off((LocalDate) null, "元旦"));
    nothingFor(
        "firstInclusive",
        "days off",
        () -> HolidayNotice.builder().off(null, LocalDate.of(2026, 1, 1), "元旦"));
    nothingFor("name", "day off", () -> ArrangedDay.off(LocalDate.of(2026, 1, 1), null));
  }

  private void meetings() {
    nothingFor("id", "seat", () -> Seat.of(null, "组成人员", "members"));
    nothingFor("id", "matter", () -> Matter.of(null, "财政预决算", "budget"));
    nothingFor("id", "quorum subject", () -> QuorumSubject.of(null, "到会人数", "quorum"));
    nothingFor("parties", "attendees", () -> Attendees.attendees((Party[]) null));
    nothingFor("party", "attendees", () -> Attendees.attendees(Roles.COUNTY_HEAD, null));
    Attendees head = Attendees.attendees(Roles.COUNTY_HEAD);
    nothingFor("parties", "attendees added", () -> head.and((Party[]) null));
    nothingFor("party", "attendees added", () -> head.and(Roles.OFFICE_DIRECTOR, null));
    nothingFor("parties", "attendees to choose from", () -> head.andOneOf((Party[]) null));
    nothingFor(
        "party", "attendees to choose from", () -> head.andOneOf(Roles.OFFICE_DIRECTOR, null));
    nothingFor("base", "quorum to exceed", () -> Quorum.moreThan(1, 2, null));
    nothingFor("base", "quorum", () -> Quorum.atLeast(1, 2, null));
    nothingFor("act", "step by nobody", () -> Step.byWhomNotSaid(null));
    nothingFor("addressees", "step", () -> LEAVE.to((Party[]) null));
    nothingFor("party", "step", () -> LEAVE.to(Roles.COUNTY_HEAD, null));
    nothingFor("question", "seat rule", () -> SeatRule.seat("members", null));
    nothingFor("question", "quorum rule", () -> QuorumRule.quorum("to-meet", null));
    nothingFor("question", "duty rule", () -> DutyRule.duty("budget", null));
    nothingFor("id", "requirement before", () -> Requirement.before(null, "审查", "review"));
    nothingFor("chinese", "requirement before", () -> Requirement.before("R", null, "review"));
    nothingFor("id", "requirement after", () -> Requirement.after(null, "归档", "archive"));
    nothingFor("english", "requirement after", () -> Requirement.after("A", "归档", null));
    nothingFor("limit", "requirement taking time", () -> Requirements.LEGALITY_REVIEW.taking(null));
    nothingFor("language", "phase in words", () -> Requirement.Phase.BEFORE.in(null));
    nothingFor("question", "requirement rule", () -> RequirementRule.requirement("review", null));
    nothingFor(
        "outcome",
        "requirement rule",
        () -> RequirementRule.requirement("review", Requirements.LEGALITY_REVIEW).must(null));
    nothingFor("outcome", "seat rule", () -> SeatRule.seat("members", Seats.MEMBERS).stated(null));
    nothingFor(
        "outcome", "quorum rule", () -> QuorumRule.quorum("q", QuorumSubject.TO_MEET).must(null));
    nothingFor("outcome", "duty rule", () -> DutyRule.duty("d", Matters.BUDGET).shall(null));
  }

  private void answers() {
    List<Citation> cited = List.of(article(1));
    nothingFor(
        "value", "specified", () -> Answer.specified(null, Modality.MUST, cited, language -> ""));
    nothingFor("modality", "specified", () -> Answer.specified(1, null, cited, language -> ""));
    nothingFor(
        "citations", "specified", () -> Answer.specified(1, Modality.MUST, null, language -> ""));
    nothingFor("explanation", "specified", () -> Answer.specified(1, Modality.MUST, cited, null));
    nothingFor("claims", "conflicting", () -> Answer.conflicting(null, language -> ""));
    nothingFor(
        "explanation",
        "undetermined",
        () -> Answer.undetermined(List.of(Facts.URGENT), cited, null));
    nothingFor(
        "citations",
        "undetermined",
        () -> Answer.undetermined(List.of(Facts.URGENT), null, language -> ""));
    nothingFor("reason", "not specified", () -> Answer.notSpecified(null, cited, language -> ""));
    nothingFor(
        "function",
        "map",
        () -> Answer.notSpecified(Reason.SILENT, cited, language -> "").map(null));
    nothingFor(
        "value",
        "map",
        () -> Answer.specified(1, Modality.MUST, cited, language -> "").map(one -> null));
    nothingFor(
        "explanation", "not specified", () -> Answer.notSpecified(Reason.SILENT, cited, null));
  }

  private void profiles() {
    nothingFor("id", "scope", () -> ScopeRule.appliesTo(null, "乡镇", article(1)));
    nothingFor("whom", "scope", () -> ScopeRule.byReference("scope", null, article(1)));
    nothingFor("question", "gap", () -> Acknowledged.gap(null, "条文未言明。"));
    nothingFor("reason", "gap", () -> Acknowledged.gap(LimitSubjects.DUTY, null));
    nothingFor("rule", "overlap", () -> Acknowledged.overlap(null, "b", "条文未言明。"));
    nothingFor("otherRule", "overlap", () -> Acknowledged.overlap("a", null, "条文未言明。"));
    nothingFor("citation", "scope", () -> ScopeRule.byReference("scope", "乡镇", null));
    nothingFor("edition", "rulebook", () -> Rulebook.builder().edition(null));
    nothingFor("message", "problem", () -> new ProfileProblem(null, "in the register"));
    nothingFor("place", "problem", () -> new ProfileProblem("nothing", null));
    nothingFor("what", "exception", () -> new InvalidProfileException(null, List.of()));
    nothingFor("problems", "exception", () -> new InvalidProfileException("It", null));
  }
}
