package org.workrules.engine.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitUnit.CALENDAR_DAY;
import static org.workrules.api.time.LimitUnit.MONTH;
import static org.workrules.api.time.LimitUnit.WORKING_DAY;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.workrules.api.answer.Answer;
import org.workrules.api.calendar.Basis;
import org.workrules.api.calendar.UncoveredDateException;
import org.workrules.api.source.Modality;
import org.workrules.api.text.Language;
import org.workrules.api.time.CountedLimit;
import org.workrules.api.time.Events;
import org.workrules.api.time.LimitRule;
import org.workrules.api.time.LimitSource;
import org.workrules.api.time.LimitSubjects;
import org.workrules.api.time.LimitUnit;
import org.workrules.api.time.Promptness;
import org.workrules.api.time.TimeLimit;
import org.workrules.engine.Qingshan;
import org.workrules.engine.calendar.WorkingCalendar;
import org.workrules.engine.deadline.CountedDay.Treatment;

class DeadlineTest {

  private static final WorkingCalendar CHINA = WorkingCalendar.china();
  private static final LocalDate FRIDAY = LocalDate.of(2025, 9, 26);

  private static LimitRule rule(TimeLimit limit) {
    return limit("limit", LimitSubjects.CONSULTATION_REPLY)
        .gist("按期答复。")
        .generally(limit)
        .citing(Qingshan.OF_2023.article(2));
  }

  private static Answer<Deadline> due(TimeLimit limit, LocalDate event) {
    LimitRule rule = rule(limit);
    return new DueDates(CHINA, Counting.CIVIL_CODE)
        .of(Answer.specified(rule, Modality.GENERALLY, rule.citations(), language -> "—"), event);
  }

  private static Deadline deadline(TimeLimit limit, LocalDate event) {
    return due(limit, event).value();
  }

  private static TimeLimit within(int amount, LimitUnit unit) {
    return TimeLimit.within(amount, unit, Events.CONSULTATION_RECEIVED);
  }

  @Test
  void tells_the_day_the_rule_and_the_basis() {
    Deadline deadline = deadline(within(5, WORKING_DAY), FRIDAY);

    assertEquals(LocalDate.of(2025, 10, 10), deadline.date());
    assertEquals(FRIDAY, deadline.event());
    assertEquals(List.of(Qingshan.OF_2023.article(2)), deadline.citations());
    assertEquals(Basis.ANNOUNCED, deadline.basis());
    assertEquals(LocalDate.of(2025, 10, 11), deadline.firstWorkingDayAfter());
    assertEquals("2025-10-10，征求意见（会签）回复：收到征求意见（会签）文件后5个工作日内", deadline.toString());
  }

  @Test
  void lists_every_day_as_it_was_counted_or_skipped() {
    List<String> days =
        deadline(within(2, WORKING_DAY), FRIDAY).days().stream()
            .map(CountedDay::toString)
            .collect(Collectors.toList());

    assertEquals(
        List.of(
            "2025-09-26 EVENT_DAY_NOT_COUNTED",
            "2025-09-27 SKIPPED",
            "2025-09-28 COUNTED 1",
            "2025-09-29 COUNTED 2"),
        days);
  }

  @Test
  void lists_the_days_that_the_end_was_moved_over() {
    List<String> days =
        deadline(within(2, CALENDAR_DAY), LocalDate.of(2025, 9, 18)).days().stream()
            .map(CountedDay::toString)
            .collect(Collectors.toList());

    assertEquals(
        List.of(
            "2025-09-18 EVENT_DAY_NOT_COUNTED",
            "2025-09-19 COUNTED 1",
            "2025-09-20 COUNTED 2",
            "2025-09-21 MOVED_OVER",
            "2025-09-22 MOVED_TO"),
        days);
  }

  @ParameterizedTest
  @MethodSource("limits_of_every_kind")
  void the_days_walked_end_where_the_look_up_ends(CountedLimit limit) {
    for (LocalDate event = LocalDate.of(2025, 1, 1);
        event.getYear() == 2025;
        event = event.plusDays(1)) {
      Deadline deadline = deadline(limit, event);
      List<CountedDay> days = deadline.days();
      LocalDate start = event;

      assertEquals(deadline.date(), days.get(days.size() - 1).date(), () -> limit + " of " + start);
      if (limit.unit() == WORKING_DAY || limit.unit() == CALENDAR_DAY) {
        assertEquals(
            limit.amount(),
            days.stream().filter(day -> day.treatment() == Treatment.COUNTED).count());
      }
    }
  }

  static Stream<CountedLimit> limits_of_every_kind() {
    return Stream.of(1, 3, 7, 30)
        .flatMap(
            n ->
                Stream.of(WORKING_DAY, CALENDAR_DAY, MONTH)
                    .flatMap(
                        unit ->
                            Stream.of(
                                TimeLimit.within(n, unit, Events.ASSIGNED),
                                TimeLimit.within(n, unit, Events.ASSIGNED).countingEventDay(),
                                TimeLimit.ahead(n, unit, Events.ASSIGNED),
                                TimeLimit.ahead(n, unit, Events.ASSIGNED).countingEventDay())));
  }

  @Test
  void a_day_that_rests_on_a_projected_one_says_so() {
    LocalDate lastAnnounced = LocalDate.of(2026, 12, 20);

    assertEquals(Basis.ANNOUNCED, deadline(within(3, WORKING_DAY), lastAnnounced).basis());
    assertEquals(Basis.PROJECTED, deadline(within(15, WORKING_DAY), lastAnnounced).basis());
    assertEquals(
        Basis.PROJECTED,
        deadline(TimeLimit.ahead(9, WORKING_DAY, Events.MEETING_HELD), LocalDate.of(2027, 1, 10))
            .basis(),
        "working days counted back through days that are projected");
    assertEquals(
        Basis.ANNOUNCED,
        deadline(TimeLimit.ahead(30, CALENDAR_DAY, Events.MEETING_HELD), LocalDate.of(2027, 1, 10))
            .basis(),
        "calendar days that end on a day which is announced");
    assertEquals(
        Basis.PROJECTED, deadline(within(30, CALENDAR_DAY), LocalDate.of(2026, 12, 20)).basis());
    assertEquals(
        Basis.ANNOUNCED,
        deadline(TimeLimit.ahead(1, WORKING_DAY, Events.MEETING_HELD), LocalDate.of(2026, 12, 29))
            .basis(),
        "the event's own day, which is projected, is not counted");
  }

  @Test
  void a_time_that_must_be_given_warns_if_the_day_after_it_is_projected() {
    TimeLimit comment = TimeLimit.atLeast(10, CALENDAR_DAY, Events.DRAFT_PUBLISHED);
    Deadline deadline = deadline(comment, LocalDate.of(2026, 12, 18));

    assertEquals(LocalDate.of(2026, 12, 28), deadline.date());
    assertEquals(Basis.ANNOUNCED, deadline.basis());
    assertTrue(deadline.explanation().in(Language.CHINESE).endsWith("通知公布后可能改变"));
  }

  @Test
  void what_cannot_be_told_to_the_end_is_refused_at_once() {
    assertThrows(
        UncoveredDateException.class,
        () -> due(within(7, WORKING_DAY), LocalDate.of(2006, 12, 28)));
    assertThrows(
        UncoveredDateException.class,
        () ->
            due(
                TimeLimit.atLeast(1, WORKING_DAY, Events.DRAFT_PUBLISHED),
                LocalDate.of(2060, 12, 30)));
    assertThrows(UncoveredDateException.class, () -> due(within(1, CALENDAR_DAY), LocalDate.MAX));
    assertThrows(
        UncoveredDateException.class,
        () -> Deadlines.due((CountedLimit) within(1, CALENDAR_DAY), LocalDate.MIN, CHINA));
  }

  @Test
  void explains_a_count_of_working_days() {
    assertEquals(
        """
        征求意见（会签）回复：收到征求意见（会签）文件后5个工作日内（一般）
        依据：《青山县人民政府工作规则》第二条
        规则：按期答复。
        起算：2025-09-26（星期五）收到征求意见（会签）文件，当日不计（民法典第二百零一条）
          2025-09-27（星期六）：不计，周末（星期六）
          2025-09-28（星期日）：第1个工作日，国庆节、中秋节调休上班（国办发明电〔2024〕12号）
          2025-09-29（星期一）至2025-09-30（星期二）：第2至3个工作日
          2025-10-01（星期三）至2025-10-08（星期三）：不计，国庆节、中秋节放假（国办发明电〔2024〕12号）
          2025-10-09（星期四）至2025-10-10（星期五）：第4至5个工作日
        最迟：2025-10-10（星期五）\
        """,
        deadline(within(5, WORKING_DAY), FRIDAY).explanation().in(Language.CHINESE));
    assertEquals(
        """
        reply to a consultation or countersignature: within 5 working days of receipt of the \
        consultation (generally)
        Rests on: Work Rules of Qingshan County, art. 2
        Counted from: 2025-09-26 (Fri), receipt of the consultation; that day is not counted \
        (Civil Code, art. 201)
          2025-09-27 (Sat): not counted, weekend (Saturday)
          2025-09-28 (Sun): working day 1, make-up working day for National Day and Mid-Autumn \
        Festival (国办发明电〔2024〕12号)
          2025-09-29 (Mon) to 2025-09-30 (Tue): working days 2 to 3
          2025-10-01 (Wed) to 2025-10-08 (Wed): not counted, day off for National Day and \
        Mid-Autumn Festival (国办发明电〔2024〕12号)
          2025-10-09 (Thu) to 2025-10-10 (Fri): working days 4 to 5
        Last day in time: 2025-10-10 (Fri)\
        """,
        deadline(within(5, WORKING_DAY), FRIDAY).explanation().in(Language.ENGLISH));
  }

  @Test
  void explains_that_the_caller_left_the_last_day_off() {
    LimitRule rule = rule(within(3, CALENDAR_DAY));
    Answer<Deadline> due =
        new DueDates(CHINA, Counting.CIVIL_CODE.with(EndMove.NONE))
            .of(
                Answer.specified(rule, Modality.GENERALLY, rule.citations(), language -> "—"),
                LocalDate.of(2025, 9, 17));

    assertTrue(
        due.value()
            .explanation()
            .in(Language.CHINESE)
            .endsWith("末日逢休息日，按所选口径不调整\n最迟：2025-09-20（星期六）"),
        () -> due.value().explanation().in(Language.CHINESE));
  }

  @Test
  void explains_a_time_that_must_be_given_and_a_projected_day() {
    TimeLimit comment = TimeLimit.atLeast(30, CALENDAR_DAY, Events.DRAFT_PUBLISHED);

    assertEquals(
        """
        征求意见（会签）回复：自向社会公开征求意见起不少于30日（一般）
        依据：《青山县人民政府工作规则》第二条
        规则：按期答复。
        起算：2026-12-03（星期四）向社会公开征求意见，当日不计（民法典第二百零一条）
          2026-12-04（星期五）至2027-01-02（星期六）：第1至30日
          2027-01-03（星期日）：末日逢休息日，周末（星期日，推算）
          2027-01-04（星期一）：顺延至此工作日（民法典第二百零三条）
        期满：2027-01-04（星期一）
        此后首个工作日：2027-01-05（星期二）
        注意：涉及尚未公布放假安排的日期，系按法定节假日推算，通知公布后可能改变\
        """,
        deadline(comment, LocalDate.of(2026, 12, 3)).explanation().in(Language.CHINESE));
  }

  @Test
  void explains_a_count_backward() {
    TimeLimit papers = TimeLimit.ahead(3, CALENDAR_DAY, Events.MEETING_HELD).notCountingEventDay();

    assertEquals(
        """
        征求意见（会签）回复：至迟在会议召开前3日（不含当日）（一般）
        依据：《青山县人民政府工作规则》第二条
        规则：按期答复。
        起算：2025-09-24（星期三）会议召开，当日不计（规则载明）
          2025-09-23（星期二）至2025-09-21（星期日）：第1至3日
          2025-09-20（星期六）：末日逢休息日，周末（星期六）
          2025-09-19（星期五）：提前至此工作日，以保足期
        最迟：2025-09-19（星期五）\
        """,
        deadline(papers, LocalDate.of(2025, 9, 24)).explanation().in(Language.CHINESE));
  }

  @Test
  void a_fixed_day_of_the_year_does_not_move_and_rests_on_no_notice() {
    TimeLimit yearEnd = TimeLimit.by(MonthDay.of(12, 31), "年底前", "by the end of the year");
    Deadline deadline = deadline(yearEnd, LocalDate.of(2028, 3, 1));

    assertEquals(LocalDate.of(2028, 12, 31), deadline.date(), "a Sunday");
    assertEquals(Basis.ANNOUNCED, deadline.basis());
    assertEquals(List.of(), deadline.days());
    assertEquals(
        """
        征求意见（会签）回复：年底前（一般）
        依据：《青山县人民政府工作规则》第二条
        规则：按期答复。
        固定日期，遇休息日不调整
        最迟：2028-12-31（星期日）\
        """,
        deadline.explanation().in(Language.CHINESE));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("limits_without_a_day")
  void a_limit_without_a_day_is_not_specified(TimeLimit limit, Answer.NotSpecified.Reason reason) {
    Answer<Deadline> answer = due(limit, FRIDAY);

    assertEquals(
        reason, answer.match(one -> null, many -> null, open -> null, Answer.NotSpecified::reason));
    assertEquals(List.of(Qingshan.OF_2023.article(2)), answer.citations());
  }

  static Stream<Arguments> limits_without_a_day() {
    return Stream.of(
        Arguments.of(
            TimeLimit.setBy(LimitSource.LEAD_DEPARTMENT), Answer.NotSpecified.Reason.SET_ELSEWHERE),
        Arguments.of(
            TimeLimit.unquantified(Promptness.PROMPTLY), Answer.NotSpecified.Reason.UNQUANTIFIED),
        Arguments.of(TimeLimit.every(MONTH), Answer.NotSpecified.Reason.NO_SINGLE_DAY),
        Arguments.of(
            TimeLimit.atLeastIn(60, CALENDAR_DAY, LimitUnit.YEAR),
            Answer.NotSpecified.Reason.NO_SINGLE_DAY),
        Arguments.of(TimeLimit.lost(), Answer.NotSpecified.Reason.LACUNA));
  }
}
