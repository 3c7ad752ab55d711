package org.workrules.api.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.api.time.Events.CONSULTATION_RECEIVED;
import static org.workrules.api.time.Events.DEPARTURE;
import static org.workrules.api.time.Events.DRAFT_PUBLISHED;
import static org.workrules.api.time.Events.MEETING_CLOSED;
import static org.workrules.api.time.Events.MEETING_HELD;
import static org.workrules.api.time.LimitUnit.CALENDAR_DAY;
import static org.workrules.api.time.LimitUnit.HOUR;
import static org.workrules.api.time.LimitUnit.MONTH;
import static org.workrules.api.time.LimitUnit.TEN_DAY_PERIOD;
import static org.workrules.api.time.LimitUnit.WEEK;
import static org.workrules.api.time.LimitUnit.WORKING_DAY;
import static org.workrules.api.time.LimitUnit.YEAR;
import static org.workrules.api.time.TimeLimit.ahead;
import static org.workrules.api.time.TimeLimit.atLeast;
import static org.workrules.api.time.TimeLimit.atLeastIn;
import static org.workrules.api.time.TimeLimit.by;
import static org.workrules.api.time.TimeLimit.every;
import static org.workrules.api.time.TimeLimit.lifted;
import static org.workrules.api.time.TimeLimit.lost;
import static org.workrules.api.time.TimeLimit.setBy;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.api.time.TimeLimit.within;

import java.time.MonthDay;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.workrules.api.Equality;
import org.workrules.api.InvalidValueException;
import org.workrules.api.text.Language;
import org.workrules.api.text.Tier;

class TimeLimitTest {

  private static final MonthDay MID_DECEMBER = MonthDay.of(12, 20);

  static Stream<Arguments> inWords() {
    return Stream.of(
        Arguments.of(
            within(7, WORKING_DAY, CONSULTATION_RECEIVED),
            "收到征求意见（会签）文件后7个工作日内",
            "within 7 working days of receipt of the consultation"),
        Arguments.of(
            within(1, MONTH, MEETING_CLOSED),
            "会议结束后1个月内",
            "within 1 month of the end of the meeting"),
        Arguments.of(
            within(3, CALENDAR_DAY, MEETING_CLOSED).countingEventDay(),
            "会议结束后3日内（含当日）",
            "within 3 calendar days of the end of the meeting (that day counted)"),
        Arguments.of(
            within(3, CALENDAR_DAY, MEETING_CLOSED).notCountingEventDay(),
            "会议结束后3日内（不含当日）",
            "within 3 calendar days of the end of the meeting (that day not counted)"),
        Arguments.of(
            atLeast(30, CALENDAR_DAY, DRAFT_PUBLISHED),
            "自向社会公开征求意见起不少于30日",
            "at least 30 calendar days from publication of the draft for comment"),
        Arguments.of(
            ahead(2, WEEK, MEETING_HELD), "至迟在会议召开前2周", "at least 2 weeks before the meeting"),
        Arguments.of(
            ahead(1, WORKING_DAY, DEPARTURE),
            "至迟在外出前1个工作日",
            "at least 1 working day before departure"),
        Arguments.of(by(MID_DECEMBER, "12月中旬前", "by mid-December"), "12月中旬前", "by mid-December"),
        Arguments.of(
            setBy(LimitSource.LEAD_DEPARTMENT),
            "主办部门要求的时限",
            "the limit that the lead department sets"),
        Arguments.of(unquantified(Promptness.PROMPTLY), "及时", "promptly"),
        Arguments.of(unquantified(Promptness.AT_ONCE), "立即（第一时间）", "at once"),
        Arguments.of(unquantified(Promptness.BEFOREHAND), "事先", "beforehand"),
        Arguments.of(unquantified(Promptness.PERIODICALLY), "定期", "periodically"),
        Arguments.of(unquantified(Promptness.AS_NEEDED), "根据需要（不定期）", "as needed"),
        Arguments.of(every(TEN_DAY_PERIOD), "每旬", "every ten-day period"),
        Arguments.of(every(MONTH), "每月", "every month"),
        Arguments.of(every(WEEK), "每周", "every week"),
        Arguments.of(every(YEAR), "每年", "every year"),
        Arguments.of(every(2, WEEK), "每2周", "every 2 weeks"),
        Arguments.of(every(2, MONTH), "每2个月", "every 2 months"),
        Arguments.of(every(3, MONTH), "每季度", "every quarter"),
        Arguments.of(every(3, WEEK), "每3周", "every 3 weeks"),
        Arguments.of(every(6, MONTH), "每半年", "every half-year"),
        Arguments.of(every(6, WEEK), "每6周", "every 6 weeks"),
        Arguments.of(every(MONTH).times(1), "每月", "every month"),
        Arguments.of(every(MONTH).times(2), "每月2次", "2 times every month"),
        Arguments.of(every(6, MONTH).times(2), "每半年2次", "2 times every half-year"),
        Arguments.of(every(YEAR).times(1, 2), "每年1至2次", "1 to 2 times every year"),
        Arguments.of(every(YEAR).times(2, 2), "每年2次", "2 times every year"),
        Arguments.of(every(YEAR).atMost(1), "每年不超过1次", "at most 1 time every year"),
        Arguments.of(every(YEAR).atMost(2), "每年不超过2次", "at most 2 times every year"),
        Arguments.of(every(3, MONTH).atStart(), "每季度初", "at the start of every quarter"),
        Arguments.of(
            every(3, MONTH).atStart().times(2), "每季度初2次", "2 times at the start of every quarter"),
        Arguments.of(
            atLeastIn(60, CALENDAR_DAY, YEAR), "每年不少于60日", "at least 60 calendar days every year"),
        Arguments.of(atLeastIn(24, HOUR, WEEK), "每周不少于24小时", "at least 24 hours every week"),
        Arguments.of(lost(), "公开文本缺失", "lost from the published text"),
        Arguments.of(lifted(), "不受此限", "no limit, by exception"));
  }

  @ParameterizedTest
  @MethodSource("inWords")
  void is_printed_in_both_languages(TimeLimit limit, String chinese, String english) {
    assertEquals(chinese, limit.in(Language.CHINESE));
    assertEquals(chinese, limit.toString());
    assertEquals(english, limit.in(Language.ENGLISH));
  }

  @Test
  void follows_the_tier() {
    Event summoned = Event.of("SUMMONED", "{县}长召集", "the {county} head's call");
    TimeLimit counted = within(2, YEAR, summoned);
    assertEquals("区长召集后2年内", counted.in(Language.CHINESE, Tier.DISTRICT));
    assertEquals(
        "within 2 years of the district head's call", counted.in(Language.ENGLISH, Tier.DISTRICT));
    TimeLimit fixed = by(MID_DECEMBER, "{县}政府全会前", "by the {county} government's plenary");
    assertEquals("区政府全会前", fixed.in(Language.CHINESE, Tier.DISTRICT));
    assertEquals("by the district government's plenary", fixed.in(Language.ENGLISH, Tier.DISTRICT));
    assertEquals("县政府全会前", fixed.toString());
    assertEquals(
        "区政府明确的时限", setBy(LimitSource.COUNTY_GOVERNMENT).in(Language.CHINESE, Tier.DISTRICT));
    assertEquals("县政府明确的时限", setBy(LimitSource.COUNTY_GOVERNMENT).in(Language.CHINESE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # unit         | one               | several
          HOUR           | 1 hour            | 2 hours
          CALENDAR_DAY   | 1 calendar day    | 2 calendar days
          WORKING_DAY    | 1 working day     | 2 working days
          WEEK           | 1 week            | 2 weeks
          TEN_DAY_PERIOD | 1 ten-day period  | 2 ten-day periods
          MONTH          | 1 month           | 2 months
          YEAR           | 1 year            | 2 years
          """)
  void one_is_singular_in_english(LimitUnit unit, String one, String several) {
    assertEquals(one, unit.describe(1, Language.ENGLISH));
    assertEquals(several, unit.describe(2, Language.ENGLISH));
  }

  static List<IntFunction<TimeLimit>> amounts() {
    return List.of(
        amount -> within(amount, WORKING_DAY, MEETING_CLOSED),
        amount -> atLeast(amount, WEEK, MEETING_CLOSED),
        amount -> ahead(amount, MONTH, MEETING_CLOSED),
        amount -> atLeastIn(amount, HOUR, YEAR),
        amount -> every(amount, MONTH),
        amount -> every(MONTH).times(amount),
        amount -> every(MONTH).times(1, amount),
        amount -> every(MONTH).atMost(amount));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 3661, Integer.MIN_VALUE, Integer.MAX_VALUE})
  void refuses_amounts_beyond_1_to_3660(int amount) {
    for (IntFunction<TimeLimit> limit : amounts()) {
      assertEquals(
          "amount of a time limit must be 1 to 3660, but was " + amount,
          assertThrows(InvalidValueException.class, () -> limit.apply(amount)).getMessage());
    }
  }

  @Test
  void takes_amounts_of_1_to_3660() {
    assertEquals(1, within(1, YEAR, MEETING_CLOSED).amount());
    assertEquals(3660, within(3660, CALENDAR_DAY, MEETING_CLOSED).amount());
    assertEquals(3660, atLeastIn(3660, HOUR, YEAR).amount());
    assertEquals(3660, every(3660, CALENDAR_DAY).amount());
    assertEquals(3660, every(YEAR).times(3660).least());
    assertEquals(3660, every(YEAR).atMost(3660).most());
  }

  @ParameterizedTest
  @CsvSource({"0, 3", "-1, 3", "4, 3", "2, 1"})
  void recurs_at_least_once_and_no_more_often_than_at_most(int least, int most) {
    assertEquals(
        "least number of times must be 1 to " + most + ", but was " + least,
        assertThrows(InvalidValueException.class, () -> every(YEAR).times(least, most))
            .getMessage());
  }

  @Test
  void a_recurrence_keeps_what_it_was_made_of() {
    TimeLimit.Recurrence once = every(6, MONTH);
    assertEquals(6, once.amount());
    assertEquals(MONTH, once.unit());
    assertEquals(1, once.least());
    assertEquals(1, once.most());
    assertFalse(once.isAtStart());
    assertEquals(2, once.times(2).least());
    assertEquals(2, once.times(2).most());
    assertEquals(2, once.times(2, 4).least());
    assertEquals(4, once.times(2, 4).most());
    assertEquals(0, once.atMost(4).least());
    assertEquals(4, once.atMost(4).most());
    assertTrue(once.atStart().isAtStart());
    assertEquals(every(MONTH), every(1, MONTH));
  }

  @Test
  void what_is_added_to_a_recurrence_leaves_the_rest_as_it_is() {
    TimeLimit.Recurrence twice = every(3, MONTH).times(2).atStart();
    assertEquals(twice, every(3, MONTH).atStart().times(2));
    assertEquals(every(3, MONTH).atMost(2).atStart(), twice.atMost(2));
    assertEquals(3, twice.amount());
    assertEquals(2, twice.most());
    assertTrue(twice.isAtStart());
  }

  @ParameterizedTest
  @EnumSource(names = {"HOUR", "TEN_DAY_PERIOD"})
  void cannot_be_counted_in_units_that_do_not_end_on_a_day(LimitUnit unit) {
    String message =
        "unit of a counted time limit must be calendar or working days, weeks, months or years,"
            + " but was "
            + unit;
    for (Runnable limit :
        List.<Runnable>of(
            () -> within(2, unit, MEETING_CLOSED),
            () -> atLeast(2, unit, MEETING_CLOSED),
            () -> ahead(2, unit, MEETING_CLOSED))) {
      assertEquals(message, assertThrows(InvalidValueException.class, limit::run).getMessage());
    }
  }

  @Test
  void a_fixed_day_has_words_in_both_languages() {
    assertEquals(
        "Chinese term must be written in Chinese, but was 'by mid-December'",
        assertThrows(
                InvalidValueException.class,
                () -> by(MID_DECEMBER, "by mid-December", "by mid-December"))
            .getMessage());
    assertEquals(
        "English term must be not blank, but was ' '",
        assertThrows(InvalidValueException.class, () -> by(MID_DECEMBER, "12月中旬前", " "))
            .getMessage());
  }

  @Test
  void keeps_what_it_was_made_of() {
    CountedLimit limit = ahead(2, WEEK, MEETING_HELD);
    assertEquals(2, limit.amount());
    assertEquals(WEEK, limit.unit());
    assertEquals(CountedLimit.Kind.AHEAD, limit.kind());
    assertEquals(MEETING_HELD, limit.event());
    assertEquals(EventDay.NOT_SAID, limit.eventDay());
    assertEquals(EventDay.COUNTED, limit.countingEventDay().eventDay());
    assertEquals(EventDay.NOT_COUNTED, limit.notCountingEventDay().eventDay());
    assertEquals(CountedLimit.Kind.AHEAD, limit.countingEventDay().kind());
    assertEquals(CountedLimit.Kind.WITHIN, within(2, WEEK, MEETING_HELD).kind());
    assertEquals(CountedLimit.Kind.AT_LEAST, atLeast(2, WEEK, MEETING_HELD).kind());
    assertEquals(MID_DECEMBER, by(MID_DECEMBER, "12月中旬前", "by mid-December").day());
    assertEquals(LimitSource.LAW, setBy(LimitSource.LAW).source());
    assertEquals(Promptness.AT_ONCE, unquantified(Promptness.AT_ONCE).word());
    assertEquals(MONTH, every(MONTH).unit());
    assertEquals(CALENDAR_DAY, atLeastIn(60, CALENDAR_DAY, YEAR).unit());
    assertEquals(YEAR, atLeastIn(60, CALENDAR_DAY, YEAR).period());
  }

  /** Limits that differ from the first of their kind in one part, and so from all others. */
  private static List<TimeLimit> allDifferent() {
    return List.of(
        within(7, WORKING_DAY, MEETING_CLOSED),
        within(8, WORKING_DAY, MEETING_CLOSED),
        within(7, CALENDAR_DAY, MEETING_CLOSED),
        within(7, WORKING_DAY, MEETING_HELD),
        within(7, WORKING_DAY, MEETING_CLOSED).countingEventDay(),
        within(7, WORKING_DAY, MEETING_CLOSED).notCountingEventDay(),
        atLeast(7, WORKING_DAY, MEETING_CLOSED),
        ahead(7, WORKING_DAY, MEETING_CLOSED),
        by(MID_DECEMBER, "12月中旬前", "by mid-December"),
        by(MonthDay.of(12, 31), "12月中旬前", "by mid-December"),
        by(MID_DECEMBER, "12月20日前", "by mid-December"),
        by(MID_DECEMBER, "12月中旬前", "by 20 December"),
        setBy(LimitSource.LAW),
        setBy(LimitSource.SUPERIOR),
        unquantified(Promptness.AT_ONCE),
        unquantified(Promptness.PROMPTLY),
        every(MONTH),
        every(WEEK),
        every(2, MONTH),
        every(MONTH).times(2),
        every(MONTH).times(1, 2),
        every(MONTH).atMost(1),
        every(MONTH).atStart(),
        atLeastIn(60, CALENDAR_DAY, YEAR),
        atLeastIn(61, CALENDAR_DAY, YEAR),
        atLeastIn(60, WORKING_DAY, YEAR),
        atLeastIn(60, CALENDAR_DAY, MONTH),
        lost(),
        lifted());
  }

  @Test
  void is_equal_by_all_its_parts() {
    Equality.assertEachEqualsItselfAlone(TimeLimitTest::allDifferent);
  }

  @Test
  void a_visitor_is_told_its_kind() {
    TimeLimit.Visitor<String> kind =
        new TimeLimit.Visitor<>() {
          @Override
          public String counted(CountedLimit limit) {
            return "counted";
          }

          @Override
          public String fixedDay(TimeLimit.FixedDayLimit limit) {
            return "fixed day";
          }

          @Override
          public String setElsewhere(TimeLimit.SetElsewhere limit) {
            return "set elsewhere";
          }

          @Override
          public String unquantified(TimeLimit.Unquantified limit) {
            return "unquantified";
          }

          @Override
          public String recurrence(TimeLimit.Recurrence limit) {
            return "recurrence";
          }

          @Override
          public String quota(TimeLimit.Quota limit) {
            return "quota";
          }

          @Override
          public String lost(TimeLimit.Lost limit) {
            return "lost";
          }

          @Override
          public String lifted(TimeLimit.Lifted limit) {
            return "lifted";
          }
        };
    List<TimeLimit> limits =
        List.of(
            ahead(2, WEEK, MEETING_HELD),
            by(MID_DECEMBER, "12月中旬前", "by mid-December"),
            setBy(LimitSource.LAW),
            unquantified(Promptness.AT_ONCE),
            every(MONTH),
            atLeastIn(60, CALENDAR_DAY, YEAR),
            lost(),
            lifted());
    assertEquals(
        List.of(
            "counted",
            "fixed day",
            "set elsewhere",
            "unquantified",
            "recurrence",
            "quota",
            "lost",
            "lifted"),
        limits.stream().map(limit -> limit.accept(kind)).toList());
  }
}
