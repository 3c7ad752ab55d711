package org.workrules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.engine.Qingshan.edition;
import static org.workrules.engine.Qingshan.particulars;
import static org.workrules.engine.Qingshan.provider;
import static org.workrules.engine.Qingshan.reply;
import static org.workrules.engine.Qingshan.rulebook;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workrules.api.answer.Answer;
import org.workrules.api.answer.Answer.NotSpecified;
import org.workrules.api.answer.NoSingleAnswerException;
import org.workrules.api.calendar.HolidayNotice;
import org.workrules.api.matter.DutyRule;
import org.workrules.api.matter.Matters;
import org.workrules.api.meeting.MeetingType;
import org.workrules.api.meeting.MeetingTypes;
import org.workrules.api.procedure.Acts;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Circumstances;
import org.workrules.api.rule.Condition;
import org.workrules.api.rule.Facts;
import org.workrules.api.source.Edition;
import org.workrules.api.source.Instrument;
import org.workrules.api.text.Language;
import org.workrules.api.time.Events;
import org.workrules.api.time.LimitRule;
import org.workrules.api.time.LimitSubjects;
import org.workrules.api.time.LimitUnit;
import org.workrules.api.time.TimeLimit;
import org.workrules.engine.calendar.WorkingCalendar;
import org.workrules.engine.deadline.Counting;
import org.workrules.engine.deadline.Deadline;
import org.workrules.engine.deadline.EndMove;

class RulesInForceTest {

  private static final Edition FIRST = Qingshan.OF_2023;
  private static final Edition SECOND =
      edition(LocalDate.of(2024, 7, 1), "青政发〔2024〕9号").lapses(LocalDate.of(2026, 6, 30)).build();

  private static final County COUNTY =
      WorkRules.of(
              provider(
                  Qingshan.profile(
                      Qingshan.COUNTY,
                      rulebook(FIRST, List.of(reply(FIRST, 5))),
                      rulebook(SECOND, List.of(reply(SECOND, 3))))))
          .county("999901");

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          # asked on | number of the edition | reply within
          2023-02-28 | none                  | none
          2023-03-01 | 青政发〔2023〕1号        | 5
          2024-06-30 | 青政发〔2023〕1号        | 5
          2024-07-01 | 青政发〔2024〕9号        | 3
          2026-06-30 | 青政发〔2024〕9号        | 3
          2026-07-01 | none                  | none
          """)
  void the_edition_in_force_on_the_day_answers(LocalDate date, String number, Integer days) {
    RulesInForce rules = COUNTY.on(date);

    assertEquals(
        number,
        rules
            .edition()
            .match(
                one -> one.value().documentNumber().orElseThrow().toString(),
                many -> "conflict",
                open -> "open",
                none -> null));
    assertEquals(
        days == null ? NotSpecified.Reason.NOT_IN_FORCE : "收到征求意见（会签）文件后" + days + "个工作日内",
        rules
            .limit(LimitSubjects.CONSULTATION_REPLY)
            .match(
                one -> one.value().outcome().toString(),
                many -> "conflict",
                open -> "open",
                NotSpecified::reason));
  }

  @Test
  void the_day_of_the_event_decides_which_edition_sets_the_limit() {
    LocalDate lastOfFirst = LocalDate.of(2024, 6, 28);
    LocalDate firstOfSecond = LocalDate.of(2024, 7, 1);

    assertEquals(
        LocalDate.of(2024, 7, 5),
        COUNTY.due(LimitSubjects.CONSULTATION_REPLY, lastOfFirst).value().date());
    assertEquals(
        LocalDate.of(2024, 7, 4),
        COUNTY.due(LimitSubjects.CONSULTATION_REPLY, firstOfSecond).value().date());
  }

  @Test
  void before_the_first_edition_the_answer_tells_what_is_known() {
    Answer<Deadline> answer =
        COUNTY.due(LimitSubjects.CONSULTATION_REPLY, LocalDate.of(2020, 1, 1));

    assertEquals("未规定：该日无已收录的有效文本", answer.in(Language.CHINESE));
    assertEquals(
        """
        青山县在2020-01-01没有已收录的有效文本
        已收录：《青山县人民政府工作规则》（青政发〔2023〕1号）：自2023-03-01，条文载明日期
        已收录：《青山县人民政府工作规则》（青政发〔2024〕9号）：自2024-07-01至2026-06-30，条文载明日期\
        """,
        answer.explanation().in(Language.CHINESE));
    assertEquals(
        """
        Qingshan County: no edition known here was in force on 2020-01-01
        Known: Work Rules of Qingshan County (青政发〔2023〕1号): from 2023-03-01, the text names the \
        date
        Known: Work Rules of Qingshan County (青政发〔2024〕9号): from 2024-07-01 to 2026-06-30, the \
        text names the date\
        """,
        answer.explanation().in(Language.ENGLISH));
  }

  @Test
  void a_subject_that_no_rule_is_about_is_silence() {
    Answer<Deadline> answer = COUNTY.due(LimitSubjects.PUBLIC_COMMENT, LocalDate.of(2025, 1, 6));

    assertEquals("未规定：规则未作规定", answer.toString());
    assertEquals("青山县：没有规则涉及“向社会公开征求意见”", answer.explanation().in(Language.CHINESE));
  }

  @Test
  void silence_says_how_much_of_the_text_has_no_rule_yet() {
    County county =
        WorkRules.of(provider(Qingshan.profile(Qingshan.COUNTY, rulebook(FIRST, List.of()))))
            .county("999901");
    Answer<Deadline> answer = county.due(LimitSubjects.PUBLIC_COMMENT, LocalDate.of(2025, 1, 6));

    assertEquals("青山县：没有规则涉及“向社会公开征求意见”（尚有1条待编入，见条文登记）", answer.explanation().in(Language.CHINESE));
    assertEquals(
        "Qingshan County: no rule is about \"public comment\" (articles still pending: 1, see the"
            + " register)",
        answer.explanation().in(Language.ENGLISH));
  }

  @Test
  void an_instrument_that_the_county_does_not_have_is_not_in_force() {
    Instrument leaveRules = Instrument.of("LEAVE_RULES", "请假办法", "leave rules");

    assertEquals(
        Answer.Kind.NOT_SPECIFIED, COUNTY.on(LocalDate.of(2025, 1, 6)).edition(leaveRules).kind());
  }

  @Test
  void the_rules_of_several_instruments_answer_together() {
    Edition leaveRules =
        particulars(LocalDate.of(2023, 3, 1))
            .instrument(Instrument.of("REPLY_RULES", "征求意见办法", "consultation rules"))
            .title("青山县征求意见办法", "Consultation Rules of Qingshan County")
            .build();
    County county =
        WorkRules.of(
                provider(
                    Qingshan.profile(
                        Qingshan.COUNTY,
                        rulebook(FIRST, List.of(reply(FIRST, 5))),
                        rulebook(leaveRules, List.of(reply(leaveRules, 3))))))
            .county("999901");

    assertEquals(
        "规定冲突：征求意见（会签）回复：收到征求意见（会签）文件后5个工作日内（《青山县人民政府工作规则》第二条）；"
            + "征求意见（会签）回复：收到征求意见（会签）文件后3个工作日内（《青山县征求意见办法》第二条）",
        county.on(LocalDate.of(2025, 1, 6)).limit(LimitSubjects.CONSULTATION_REPLY).toString());
    assertEquals(
        """
        《青山县人民政府工作规则》第二条：部门之间征求意见，按期答复。——适用，其条件为：任何情形
        《青山县征求意见办法》第二条：部门之间征求意见，按期答复。——适用，其条件为：任何情形\
        """,
        county
            .on(LocalDate.of(2025, 1, 6))
            .limit(LimitSubjects.CONSULTATION_REPLY)
            .explanation()
            .in(Language.CHINESE),
        "two articles 2 are told apart");
    assertEquals(
        List.of(LocalDate.of(2025, 1, 13), LocalDate.of(2025, 1, 9)),
        county
            .due(LimitSubjects.CONSULTATION_REPLY, LocalDate.of(2025, 1, 6))
            .match(
                one -> List.of(),
                many -> many.claims().stream().map(claim -> claim.value().date()).toList(),
                open -> List.of(),
                none -> List.of()));
  }

  @Test
  void where_a_matter_goes_is_what_all_instruments_say() {
    Edition procedure =
        particulars(LocalDate.of(2023, 3, 1))
            .instrument(Instrument.of("DECISION_RULES", "决策办法", "decision rules"))
            .title("青山县决策办法", "Decision Rules of Qingshan County")
            .build();
    County county =
        WorkRules.of(
                provider(
                    Qingshan.profile(
                        Qingshan.COUNTY,
                        rulebook(FIRST, List.of(budget(FIRST, MeetingTypes.PLENARY_MEETING))),
                        rulebook(
                            procedure,
                            List.of(budget(procedure, MeetingTypes.EXECUTIVE_MEETING))))))
            .county("999901");
    RulesInForce rules = county.on(LocalDate.of(2025, 1, 6));

    assertEquals(
        List.of(FIRST.article(2), procedure.article(2)),
        rules.decision(Matters.BUDGET, Circumstances.ordinary()).forum().citations());
    assertEquals(
        Answer.Kind.CONFLICTING,
        rules.decision(Matters.BUDGET, Circumstances.ordinary()).forum().kind());
    assertEquals(2, rules.duties(Matters.BUDGET, Circumstances.ordinary()).value().size());
  }

  private static DutyRule budget(Edition edition, MeetingType meeting) {
    return DutyRule.duty("budget", Matters.BUDGET)
        .gist("预算由会议讨论决定。")
        .stated(Step.of(Acts.DISCUSS_AND_DECIDE, meeting))
        .citing(edition.article(2));
  }

  @Test
  void each_limit_that_is_listed_has_its_own_day_whether_it_holds_or_not() {
    LimitRule ordinary = reply(FIRST, 5);
    LimitRule urgent =
        LimitRule.limit("urgent-reply", LimitSubjects.CONSULTATION_REPLY)
            .gist("紧急的当天答复。")
            .when(Condition.is(Facts.URGENT))
            .shall(TimeLimit.within(1, LimitUnit.WORKING_DAY, Events.CONSULTATION_RECEIVED))
            .overriding(ordinary.id())
            .citing(FIRST.article(2));
    RulesInForce rules =
        WorkRules.of(
                provider(
                    Qingshan.profile(Qingshan.COUNTY, rulebook(FIRST, List.of(ordinary, urgent)))))
            .county("999901")
            .on(LocalDate.of(2025, 1, 6));

    assertEquals(
        List.of(LocalDate.of(2025, 1, 13), LocalDate.of(2025, 1, 7)),
        rules.limits().stream()
            .map(limit -> rules.due(limit, rules.date()).value().date())
            .toList());
    String explanation = rules.due(urgent, rules.date()).explanation().in(Language.CHINESE);
    assertTrue(explanation.endsWith("规则取舍：\n未问是否适用，其条件为：紧急"), explanation);
  }

  @Test
  void a_countys_own_days_off_are_laid_over_the_national_calendar() {
    HolidayNotice festival =
        HolidayNotice.builder()
            .year(2025)
            .documentNumber("青政办发〔2025〕3号")
            .issued(LocalDate.of(2025, 1, 2))
            .off(LocalDate.of(2025, 4, 14), LocalDate.of(2025, 4, 16), "山花节")
            .work(LocalDate.of(2025, 4, 19), "山花节")
            .build();
    County county = WorkRules.of(provider(Qingshan.withLocalHolidays(festival))).county("999901");
    LocalDate friday = LocalDate.of(2025, 4, 11);

    assertEquals(
        LocalDate.of(2025, 4, 22),
        county.due(LimitSubjects.CONSULTATION_REPLY, friday).value().date());
    assertEquals(LocalDate.of(2025, 4, 18), WorkingCalendar.china().plusWorkingDays(friday, 5));
  }

  @Test
  void another_calendar_or_way_of_counting_is_used_where_it_is_given() {
    WorkRules workRules = WorkRules.of(provider(Qingshan.profile(Qingshan.COUNTY)));
    LocalDate event = LocalDate.of(2024, 1, 31);
    WorkingCalendar before = WorkingCalendar.china().asKnownOn(LocalDate.of(2023, 10, 1));

    assertEquals(
        LocalDate.of(2024, 2, 7),
        workRules
            .with(before)
            .county("999901")
            .due(LimitSubjects.CONSULTATION_REPLY, event)
            .value()
            .date(),
        "before the notice for 2024, Sunday 4 February was not known to be worked");
    assertEquals(
        LocalDate.of(2024, 2, 6),
        workRules.county("999901").due(LimitSubjects.CONSULTATION_REPLY, event).value().date());
    assertEquals(
        LocalDate.of(2025, 9, 26),
        workRules
            .with(Counting.CIVIL_CODE.countingEventDay().with(EndMove.NONE))
            .county("999901")
            .due(LimitSubjects.CONSULTATION_REPLY, LocalDate.of(2025, 9, 22))
            .value()
            .date());
  }

  @Test
  void the_plain_value_of_a_silence_fails_with_all_there_is_to_say() {
    Answer<Deadline> answer = COUNTY.due(LimitSubjects.PUBLIC_COMMENT, LocalDate.of(2025, 1, 6));

    assertEquals(
        "not specified: the rules are silent\nQingshan County: no rule is about \"public comment\"",
        assertThrows(NoSingleAnswerException.class, answer::value).getMessage());
  }

  @Test
  void an_edition_that_says_nothing_of_its_validity_is_answered_without_an_article() {
    assertEquals(
        List.of(), COUNTY.on(LocalDate.of(2025, 1, 6)).edition().citations(), "none is made up");
  }
}
