package org.workrules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.workrules.api.document.DocumentChains;
import org.workrules.api.document.DocumentRulings;
import org.workrules.api.rule.Circumstances;
import org.workrules.api.spi.CountyProfileProvider;
import org.workrules.api.time.LimitRule;
import org.workrules.api.time.LimitSubjects;
import org.workrules.engine.calendar.HolidayNotices;
import org.workrules.engine.calendar.WorkingCalendar;
import org.workrules.engine.deadline.Counting;
import org.workrules.engine.deadline.DueDates;
import org.workrules.engine.rule.Analysis;
import org.workrules.engine.rule.RuleTable;

/** Null is never a value: it fails at once, with the name of what was null. */
class NullArgumentsTest {

  private static final WorkRules WORK_RULES =
      WorkRules.of(Qingshan.provider(Qingshan.profile(Qingshan.COUNTY)));
  private static final County COUNTY = WORK_RULES.county("999901");
  private static final LocalDate DAY = LocalDate.of(2025, 9, 26);
  private static final RulesInForce RULES = COUNTY.on(DAY);
  private static final WorkingCalendar CHINA = WorkingCalendar.china();

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
        call("document", () -> RULES.documents().checkSubmission(null)),
        call("circumstances", () -> RULES.documents().route(null)),
        call("rulebook", () -> RulebookAnalysis.of(null, List.of())),
        call("total", () -> RulebookAnalysis.of(COUNTY.rulebooks().get(0), null)),
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
