package org.workrules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.workrules.api.meeting.MeetingTypes.EXECUTIVE_MEETING;

import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.workrules.api.document.DocumentChains;
import org.workrules.api.document.DocumentRulings;
import org.workrules.api.matter.Matters;
import org.workrules.api.matter.Requirements;
import org.workrules.api.rule.Circumstances;
import org.workrules.api.ruling.RulingSubject.Stage;
import org.workrules.api.spi.CountyProfile;
import org.workrules.api.spi.CountyProfileProvider;
import org.workrules.api.time.LimitRule;
import org.workrules.api.time.LimitSubjects;
import org.workrules.engine.calendar.HolidayNotices;
import org.workrules.engine.calendar.WorkingCalendar;
import org.workrules.engine.deadline.Counting;
import org.workrules.engine.deadline.DueDates;
import org.workrules.engine.rule.Analysis;
import org.workrules.engine.rule.RuleTable;
import org.workrules.engine.verify.ArticlePage;
import org.workrules.engine.verify.Severity;
import org.workrules.engine.verify.Verification;

/** Null is never a value: it fails at once, with the name of what was null. */
class NullArgumentsTest {

  private static final WorkRules WORK_RULES =
      WorkRules.of(Qingshan.provider(Qingshan.profile(Qingshan.COUNTY)));
  private static final County COUNTY = WORK_RULES.county("999901");
  private static final LocalDate DAY = LocalDate.of(2025, 9, 26);
  private static final RulesInForce RULES = COUNTY.on(DAY);
  private static final DecisionQuestions DECISION =
      RULES.decision(Matters.BUDGET, Circumstances.ordinary());
  private static final MeetingQuestions MEETING = RULES.meeting(EXECUTIVE_MEETING);
  private static final WorkingCalendar CHINA = WorkingCalendar.china();

  private static final Verification VERIFICATION =
      Verification.of(
          Qingshan.profile(Qingshan.COUNTY, Qingshan.rulebook(Qingshan.OF_2023, List.of())));

  private static Arguments call(String name, Executable executable) {
    return Arguments.of(name, executable);
  }

  static List<Arguments> calls() {
    return List.of(
        call("loader", () -> WorkRules.load((ClassLoader) null)),
        call("providers", () -> WorkRules.of((Iterable<CountyProfileProvider>) null)),
        call("national", () -> WORK_RULES.with((WorkingCalendar) null)),
        call("convention", () -> WORK_RULES.with((Counting) null)),
        call("code", () -> WORK_RULES.find(null)),
        call("date", () -> COUNTY.on(null)),
        call("date", () -> COUNTY.due(LimitSubjects.DUTY, null)),
        call("subject", () -> COUNTY.due(null, DAY)),
        call("circumstances", () -> COUNTY.due(LimitSubjects.DUTY, DAY, null)),
        call("instrument", () -> RULES.edition(null)),
        call("subject", () -> RULES.limit(null)),
        call("event", () -> RULES.due(LimitSubjects.DUTY, null)),
        call("limit", () -> RULES.due((LimitRule) null, DAY)),
        call("event", () -> RULES.due(RULES.limits().get(0), null)),
        call("subject", () -> RULES.chain(null, Circumstances.ordinary())),
        call("circumstances", () -> RULES.chain(DocumentChains.SIGNING, null)),
        call("subject", () -> RULES.ruling(null, Circumstances.ordinary())),
        call("circumstances", () -> RULES.ruling(DocumentRulings.SILENCE, null)),
        call("circumstances", () -> RULES.documents().checkSubmission(null)),
        call("circumstances", () -> RULES.documents().route(null)),
        call("requirement", () -> RULES.requirement(null, Circumstances.ordinary())),
        call("circumstances", () -> RULES.requirement(Requirements.LEGALITY_REVIEW, null)),
        call("matter", () -> RULES.decision(null, Circumstances.ordinary())),
        call("circumstances", () -> RULES.decision(Matters.BUDGET, null)),
        call("stage", () -> RULES.check(null, Circumstances.ordinary())),
        call("circumstances", () -> RULES.check(Stage.AGENDA, null)),
        call("done", () -> DECISION.checklist(null)),
        call("meeting", () -> DECISION.checkAgenda(null)),
        call("meeting", () -> DECISION.timetable(null, DAY, List.of())),
        call("held", () -> DECISION.timetable(EXECUTIVE_MEETING, null, List.of())),
        call("done", () -> DECISION.timetable(EXECUTIVE_MEETING, DAY, null)),
        call("status", () -> DECISION.checklist(List.of()).items(null)),
        call("language", () -> DECISION.checklist(List.of()).in(null)),
        call("language", () -> Checklist.Status.DONE.in(null)),
        call("language", () -> MEETING.topic(DAY).in(null)),
        call("language", () -> MEETING.compose(List.of()).in(null)),
        call("language", () -> MEETING.attendance(List.of(), List.of()).in(null)),
        call("language", () -> DECISION.timetable(EXECUTIVE_MEETING, DAY, List.of()).in(null)),
        call("provider", () -> Verification.of((CountyProfileProvider) null)),
        call("profile", () -> Verification.of((CountyProfile) null)),
        call("loader", () -> Verification.ofClassPath(null)),
        call("name", () -> VERIFICATION.withCases(null, new StringReader(""))),
        call("cases", () -> VERIFICATION.withCases("cases.csv", null)),
        call("file", () -> VERIFICATION.withCases((Path) null)),
        call("beside", () -> VERIFICATION.withCases((Class<?>) null)),
        call("files", () -> VERIFICATION.withCases(Qingshan.class, (String[]) null)),
        call("file", () -> VERIFICATION.withCases(Qingshan.class, (String) null)),
        call("key", () -> VERIFICATION.accepting(null, "理由。")),
        call("reason", () -> VERIFICATION.accepting("pending:article-1", null)),
        call("language", () -> VERIFICATION.orThrow(null)),
        call("language", () -> VERIFICATION.in(null)),
        call("language", () -> Severity.NOTE.in(null)),
        call("language", () -> VERIFICATION.problems().get(0).in(null)),
        call("language", () -> VERIFICATION.problems().get(0).message(null)),
        call("language", () -> VERIFICATION.problems().get(0).place(null)),
        call("county", () -> ArticlePage.of(null, List.of())),
        call("rulebooks", () -> ArticlePage.of(COUNTY.jurisdiction(), null)),
        call("rulebook", () -> ArticlePage.of(null)),
        call("rules", () -> RuleTable.of(null)),
        call("table", () -> Analysis.of(null)),
        call("move", () -> Counting.CIVIL_CODE.with(null)),
        call("calendar", () -> new DueDates(null, Counting.CIVIL_CODE)),
        call("counting", () -> new DueDates(CHINA, null)),
        call("date", () -> CHINA.isWorkingDay((LocalDate) null)),
        call("date", () -> CHINA.day(null)),
        call("date", () -> CHINA.nextOrSame(null)),
        call("date", () -> CHINA.previousOrSame(null)),
        call("date", () -> CHINA.plusWorkingDays(null, 1)),
        call("date", () -> CHINA.minusWorkingDays(null, 1)),
        call("month", () -> CHINA.firstWorkingDayOfMonth(null)),
        call("month", () -> CHINA.lastWorkingDayOfMonth(null)),
        call("date", () -> CHINA.asKnownOn(null)),
        call("notice", () -> CHINA.with(null)),
        call("notice", () -> CHINA.amendedBy(null)),
        call("notice", () -> CHINA.replacing(null)),
        call("notices", () -> CHINA.overlaidBy(null)),
        call("source", () -> HolidayNotices.parse(null, "")),
        call("text", () -> HolidayNotices.parse("file", null)));
  }

  @ParameterizedTest(name = "{index}: {0}")
  @MethodSource("calls")
  void fails_with_its_name(String name, Executable call) {
    assertEquals(name, assertThrows(NullPointerException.class, call).getMessage());
  }
}
