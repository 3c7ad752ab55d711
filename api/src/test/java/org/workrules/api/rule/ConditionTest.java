package org.workrules.api.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.workrules.api.meeting.MeetingTypes.COUNTY_HEADS_OFFICE_MEETING;
import static org.workrules.api.meeting.MeetingTypes.EXECUTIVE_MEETING;
import static org.workrules.api.meeting.MeetingTypes.PLENARY_MEETING;
import static org.workrules.api.meeting.MeetingTypes.THEMATIC_MEETING;
import static org.workrules.api.rule.Condition.always;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Condition.isNot;
import static org.workrules.api.rule.Facts.MAJOR_MATTER;
import static org.workrules.api.rule.Facts.MEETING;
import static org.workrules.api.rule.Facts.PARTICULARLY_COMPLEX;
import static org.workrules.api.rule.Facts.URGENT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.workrules.api.InvalidValueException;
import org.workrules.api.meeting.MeetingType;
import org.workrules.api.money.Money;
import org.workrules.api.money.MoneyRange;
import org.workrules.api.text.Language;
import org.workrules.api.text.Tier;

class ConditionTest {

  private static final Fact<Money> AMOUNT = Fact.amount("AMOUNT", "合同金额", "contract amount");
  private static final MoneyRange MODEST =
      MoneyRange.moreThan(Money.ofWan(20)).and(MoneyRange.atMost(Money.ofWan(1000)));

  private static final Condition URGENTLY = is(URGENT);
  private static final Condition MAJOR = is(MAJOR_MATTER);
  private static final Condition COMPLEX = is(PARTICULARLY_COMPLEX);

  static Stream<Arguments> inWords() {
    return Stream.of(
        Arguments.of(always(), "任何情形", "in any case"),
        Arguments.of(is(URGENT), "紧急", "urgent"),
        Arguments.of(isNot(URGENT), "并非紧急", "not urgent"),
        Arguments.of(is(URGENT, true, false), "紧急为是或否", "urgent is yes or no"),
        Arguments.of(is(MEETING, EXECUTIVE_MEETING), "会议为常务会议", "meeting is executive meeting"),
        Arguments.of(
            is(MEETING, THEMATIC_MEETING, EXECUTIVE_MEETING, THEMATIC_MEETING),
            "会议为常务会议或专题会议",
            "meeting is executive meeting or thematic meeting"),
        Arguments.of(URGENTLY.and(MAJOR), "紧急，且属重大事项", "urgent and a major matter"),
        Arguments.of(MAJOR.or(URGENTLY), "属重大事项，或紧急", "a major matter or urgent"),
        Arguments.of(
            URGENTLY.or(MAJOR).and(isNot(PARTICULARLY_COMPLEX)),
            "（紧急，或属重大事项），且并非事项特别复杂",
            "(urgent or a major matter) and not the matter is particularly complex"),
        Arguments.of(
            COMPLEX.or(URGENTLY.and(MAJOR)),
            "事项特别复杂，或（紧急，且属重大事项）",
            "the matter is particularly complex or (urgent and a major matter)"),
        Arguments.of(
            is(AMOUNT, MODEST),
            "合同金额超过20万元、1000万元以下（含）",
            "contract amount of more than 200000 yuan and at most 10000000 yuan"),
        Arguments.of(
            is(AMOUNT, MoneyRange.lessThan(Money.ofYuan(3500))),
            "合同金额不满3500元",
            "contract amount of less than 3500 yuan"),
        Arguments.of(
            URGENTLY.and(is(AMOUNT, MODEST)),
            "紧急，且合同金额超过20万元、1000万元以下（含）",
            "urgent and contract amount of more than 200000 yuan and at most 10000000 yuan"),
        // A choice of several has an "or" of its own, which an "and" must not tear apart.
        Arguments.of(
            URGENTLY.and(is(MEETING, EXECUTIVE_MEETING, THEMATIC_MEETING)),
            "紧急，且（会议为常务会议或专题会议）",
            "urgent and (meeting is executive meeting or thematic meeting)"),
        Arguments.of(
            is(URGENT, true, false).and(MAJOR),
            "（紧急为是或否），且属重大事项",
            "(urgent is yes or no) and a major matter"),
        Arguments.of(
            URGENTLY.and(is(MEETING, EXECUTIVE_MEETING)),
            "紧急，且会议为常务会议",
            "urgent and meeting is executive meeting"),
        Arguments.of(
            URGENTLY.or(is(MEETING, EXECUTIVE_MEETING, THEMATIC_MEETING)),
            "紧急，或会议为常务会议或专题会议",
            "urgent or meeting is executive meeting or thematic meeting"));
  }

  @ParameterizedTest
  @MethodSource("inWords")
  void is_printed_in_both_languages(Condition condition, String chinese, String english) {
    assertEquals(chinese, condition.in(Language.CHINESE));
    assertEquals(chinese, condition.toString());
    assertEquals(english, condition.in(Language.ENGLISH));
  }

  @Test
  void follows_the_tier_also_inside() {
    Condition condition = URGENTLY.and(is(MEETING, COUNTY_HEADS_OFFICE_MEETING).or(MAJOR));
    assertEquals("紧急，且（会议为区长办公会议，或属重大事项）", condition.in(Language.CHINESE, Tier.DISTRICT));
    assertEquals(
        "urgent and (meeting is district head's office meeting or a major matter)",
        condition.in(Language.ENGLISH, Tier.DISTRICT));
    assertEquals("紧急，且（会议为县长办公会议，或属重大事项）", condition.in(Language.CHINESE));
  }

  @Test
  void a_row_of_ands_or_of_ors_is_one() {
    assertEquals(URGENTLY.and(MAJOR).and(COMPLEX), URGENTLY.and(MAJOR.and(COMPLEX)));
    assertEquals(URGENTLY.or(MAJOR).or(COMPLEX), URGENTLY.or(MAJOR.or(COMPLEX)));
    assertEquals("紧急，且属重大事项，且事项特别复杂", URGENTLY.and(MAJOR.and(COMPLEX)).toString());
    assertEquals(
        URGENTLY.and(MAJOR).and(COMPLEX).hashCode(), URGENTLY.and(MAJOR.and(COMPLEX)).hashCode());
  }

  @Test
  void what_always_holds_disappears_in_and_and_swallows_or() {
    assertEquals(URGENTLY, URGENTLY.and(always()));
    assertEquals(URGENTLY, always().and(URGENTLY));
    assertEquals(always(), URGENTLY.or(always()));
    assertEquals(always(), always().or(URGENTLY));
  }

  @Test
  void is_equal_by_what_it_asks_for() {
    assertEquals(is(URGENT), is(URGENT, true));
    assertEquals(isNot(URGENT), is(URGENT, false));
    assertEquals(
        is(MEETING, PLENARY_MEETING, EXECUTIVE_MEETING),
        is(MEETING, EXECUTIVE_MEETING, PLENARY_MEETING));
    assertEquals(
        is(MEETING, PLENARY_MEETING, EXECUTIVE_MEETING).hashCode(),
        is(MEETING, EXECUTIVE_MEETING, PLENARY_MEETING).hashCode());
    assertNotEquals(is(URGENT), isNot(URGENT));
    assertNotEquals(is(URGENT), is(MAJOR_MATTER));
    assertNotEquals(URGENTLY.and(MAJOR), URGENTLY.or(MAJOR));
    assertNotEquals(URGENTLY.and(MAJOR), URGENTLY);
    // The order is that of the text, and part of the condition.
    assertNotEquals(URGENTLY.and(MAJOR), MAJOR.and(URGENTLY));
  }

  @Test
  void values_of_two_facts_with_one_id_are_told_apart() {
    Option first = Option.of("FIRST", "甲", "first");
    Option second = Option.of("SECOND", "乙", "second");
    Fact<Option> fact = Fact.choice("SIDE", "方", "side", first, second);
    Fact<Option> turned = Fact.choice("SIDE", "方", "side", second, first);
    assertEquals(is(fact, first), is(turned, first));
    assertNotEquals(is(fact, first), is(turned, second));
  }

  @Test
  void the_last_of_as_many_values_as_a_fact_can_have_is_one_of_them() {
    Option[] values =
        IntStream.rangeClosed(1, 64)
            .mapToObj(i -> Option.of("VALUE_" + i, "值" + i, "value " + i))
            .toArray(Option[]::new);
    Fact<Option> fact = Fact.choice("OF_64", "六十四值", "of 64", values);
    assertEquals("六十四值为值1或值64", is(fact, values[63], values[0]).toString());
    assertEquals("六十四值不为值64", isNot(fact, values[63]).toString());
    assertEquals(is(fact, values[63]), isNot(fact, Arrays.copyOf(values, 63)));
  }

  @Test
  void names_its_facts_once_each_in_the_order_of_the_text() {
    Condition condition =
        MAJOR.and(is(MEETING, PLENARY_MEETING).or(isNot(MAJOR_MATTER).and(URGENTLY)));
    assertEquals(List.of(MAJOR_MATTER, MEETING, URGENT), List.copyOf(condition.facts()));
    assertEquals(List.of(), List.copyOf(always().facts()));
    assertThrows(UnsupportedOperationException.class, () -> condition.facts().clear());
  }

  @Test
  void a_value_that_the_fact_cannot_have_is_refused() {
    MeetingType teaParty = MeetingType.of("TEA_PARTY", "茶话会", "tea party");
    String expected =
        "values of MEETING must be one or more of [PLENARY_MEETING, EXECUTIVE_MEETING,"
            + " COUNTY_HEADS_OFFICE_MEETING, THEMATIC_MEETING, PARTY_GROUP_MEETING], but was ";
    assertEquals(
        expected + "[PLENARY_MEETING, TEA_PARTY]",
        assertThrows(InvalidValueException.class, () -> is(MEETING, PLENARY_MEETING, teaParty))
            .getMessage());
    assertEquals(
        expected + "[]",
        assertThrows(InvalidValueException.class, () -> is(MEETING, new MeetingType[0]))
            .getMessage());
  }

  @Test
  void on_an_amount_is_equal_by_its_range() {
    Condition more = is(AMOUNT, MoneyRange.moreThan(Money.ofWan(20)));
    assertEquals(more, is(AMOUNT, MoneyRange.moreThan(Money.parse("200000元"))));
    assertEquals(
        more.hashCode(), is(AMOUNT, MoneyRange.moreThan(Money.parse("200000元"))).hashCode());
    assertNotEquals(more, is(AMOUNT, MoneyRange.atLeast(Money.ofWan(20))));
    assertNotEquals(
        more, is(Fact.amount("BUDGET", "预算金额", "budget"), MoneyRange.moreThan(Money.ofWan(20))));
    assertNotEquals(more, URGENTLY);
    assertEquals(List.of(AMOUNT), List.copyOf(more.facts()));
  }

  @Test
  void on_an_amount_is_a_range_and_no_plain_value() {
    assertEquals(
        "condition on AMOUNT must be a range of money, but was [20万元]",
        assertThrows(InvalidValueException.class, () -> is(AMOUNT, Money.ofWan(20))).getMessage());
    assertEquals(
        "condition on AMOUNT must be a range of money, but was []",
        assertThrows(InvalidValueException.class, () -> is(AMOUNT, new Money[0])).getMessage());
  }

  @Test
  void a_visitor_is_given_an_amount_with_its_range() {
    assertEquals(
        "AMOUNT: 超过20万元、1000万元以下（含）",
        is(AMOUNT, MODEST)
            .accept(
                new Condition.Visitor<String>() {
                  @Override
                  public String always() {
                    throw new AssertionError("always");
                  }

                  @Override
                  public <V> String oneOf(Fact<V> fact, List<V> values) {
                    throw new AssertionError("one of");
                  }

                  @Override
                  public String within(Fact<Money> fact, MoneyRange range) {
                    return fact + ": " + range;
                  }

                  @Override
                  public String allOf(List<Condition> parts) {
                    throw new AssertionError("all of");
                  }

                  @Override
                  public String anyOf(List<Condition> parts) {
                    throw new AssertionError("any of");
                  }
                }));
  }

  /** Decides a condition of flags; each flag is a bit of the case. */
  private record Decision(List<Fact<Boolean>> flags, int bits)
      implements Condition.Visitor<Boolean> {

    @Override
    public Boolean always() {
      return true;
    }

    @Override
    public <V> Boolean oneOf(Fact<V> fact, List<V> values) {
      return values.contains((bits >> flags.indexOf(fact) & 1) == 1);
    }

    @Override
    public Boolean within(Fact<Money> fact, MoneyRange range) {
      throw new AssertionError("no amounts here");
    }

    @Override
    public Boolean allOf(List<Condition> parts) {
      return parts.stream().allMatch(part -> part.accept(this));
    }

    @Override
    public Boolean anyOf(List<Condition> parts) {
      return parts.stream().anyMatch(part -> part.accept(this));
    }
  }

  /** A condition and the cases in which it ought to hold, as a bit set made beside it. */
  private record Known(Condition condition, int cases) {

    Known and(Known other) {
      return new Known(condition.and(other.condition), cases & other.cases);
    }

    Known or(Known other) {
      return new Known(condition.or(other.condition), cases | other.cases);
    }
  }

  private static List<Known> combined(List<Known> known) {
    List<Known> more = new ArrayList<>(known);
    for (Known left : known) {
      for (Known right : known) {
        more.add(left.and(right));
        more.add(left.or(right));
      }
    }
    return more;
  }

  /** Three flags have eight cases; every condition two layers deep is asked about all of them. */
  @Test
  void a_visitor_reads_what_was_built() {
    List<Fact<Boolean>> flags = List.of(URGENT, MAJOR_MATTER, PARTICULARLY_COMPLEX);
    List<Known> leaves =
        List.of(
            new Known(always(), 0b11111111),
            new Known(is(URGENT), 0b10101010),
            new Known(isNot(URGENT), 0b01010101),
            new Known(is(MAJOR_MATTER), 0b11001100),
            new Known(isNot(MAJOR_MATTER), 0b00110011),
            new Known(is(PARTICULARLY_COMPLEX), 0b11110000));
    for (Known known : combined(combined(leaves))) {
      int cases = 0;
      for (int bits = 0; bits < 8; bits++) {
        if (known.condition.accept(new Decision(flags, bits))) {
          cases |= 1 << bits;
        }
      }
      assertEquals(known.cases, cases, () -> known.condition.toString());
    }
  }
}
