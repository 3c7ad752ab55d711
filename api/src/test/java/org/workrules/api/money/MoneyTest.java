package org.workrules.api.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.workrules.api.InvalidValueException;
import org.workrules.api.text.Language;

class MoneyTest {

  @ParameterizedTest(name = "{0} is {1} yuan, printed {2}")
  @CsvSource({
    "20万元, 200000, 20万元",
    "1000万元, 10000000, 1000万元",
    "1.5亿元, 150000000, 15000万元",
    "1.5万元, 15000, 15000元",
    "200000元, 200000, 20万元",
    "3500.5元, 3500.5, 3500.5元",
    "0.01元, 0.01, 0.01元",
    "0元, 0, 0元",
    "10000.01元, 10000.01, 10000.01元",
  })
  void is_read_and_printed_exactly(String text, BigDecimal yuan, String printed) {
    Money money = Money.parse(text);

    assertEquals(0, yuan.compareTo(money.yuan()));
    assertEquals(printed, money.toString());
    assertEquals(money, Money.parse(printed));
    assertEquals(money.yuan().toPlainString() + " yuan", money.in(Language.ENGLISH));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "20", "20万", "-5元", "1,000元", "二十万元", "0.0000001亿元元", "20 万元"})
  void a_text_of_another_form_is_refused(String text) {
    assertEquals(
        "amount of money must be an amount of 0 to 10^18 yuan, exact to the fen, such as 20万元,"
            + " 1.5亿元 or 3500元, but was '"
            + text
            + "'",
        assertThrows(InvalidValueException.class, () -> Money.parse(text)).getMessage());
  }

  @Test
  void a_negative_amount_or_one_finer_than_a_fen_is_refused() {
    assertThrows(InvalidValueException.class, () -> Money.ofYuan(-1));
    assertThrows(InvalidValueException.class, () -> Money.ofYuan(new BigDecimal("0.001")));
  }

  @Test
  void an_amount_above_the_largest_is_refused() {
    assertEquals(Money.LARGEST, Money.ofYuan(1_000_000_000_000_000_000L));
    assertThrows(InvalidValueException.class, () -> Money.ofYuan(1_000_000_000_000_000_001L));
    assertThrows(InvalidValueException.class, () -> Money.LARGEST.plus(Money.parse("0.01元")));
  }

  @Test
  void amounts_are_equal_and_ordered_by_what_they_are_worth() {
    assertEquals(Money.ofWan(20), Money.ofYuan(new BigDecimal("200000.00")));
    assertEquals(Money.ofWan(20).hashCode(), Money.ofYuan(new BigDecimal("200000.00")).hashCode());
    assertNotEquals(Money.ofWan(20), Money.ofYuan(200_001));
    assertEquals(
        List.of(Money.ofYuan(3), Money.ofWan(1), Money.ofWan(2)),
        List.of(Money.ofWan(2), Money.ofYuan(3), Money.ofWan(1)).stream().sorted().toList());
    assertEquals(Money.ofYuan(10_003), Money.ofWan(1).plus(Money.ofYuan(3)));
  }

  private static MoneyRange range(String word, Money bound) {
    return switch (word) {
      case "以上" -> MoneyRange.atLeast(bound);
      case "超过" -> MoneyRange.moreThan(bound);
      case "以下" -> MoneyRange.atMost(bound);
      case "不满" -> MoneyRange.lessThan(bound);
      default -> throw new AssertionError(word);
    };
  }

  @ParameterizedTest(name = "{0}: below {1}, at {2}, above {3}")
  @CsvSource({
    "以上, false, true, true",
    "超过, false, false, true",
    "以下, true, true, false",
    "不满, true, false, false",
  })
  void a_bound_includes_its_figure_or_does_not_as_its_word_has_it(
      String word, boolean below, boolean at, boolean above) {
    Money bound = Money.ofWan(20);
    MoneyRange range = range(word, bound);

    assertEquals(below, range.contains(Money.parse("199999.99元")));
    assertEquals(at, range.contains(Money.parse("20万元")));
    assertEquals(above, range.contains(Money.parse("200000.01元")));
  }

  @Test
  void a_range_between_two_bounds_says_so() {
    MoneyRange range =
        MoneyRange.moreThan(Money.ofWan(20)).and(MoneyRange.atMost(Money.ofWan(1000)));

    assertEquals("超过20万元、1000万元以下（含）", range.toString());
    assertEquals("more than 200000 yuan and at most 10000000 yuan", range.in(Language.ENGLISH));
    assertEquals(
        List.of(false, true, true, false),
        List.of("20万元", "200000.01元", "1000万元", "10000000.01元").stream()
            .map(Money::parse)
            .map(range::contains)
            .toList());
  }

  @ParameterizedTest(name = "{0}: {1} ({2}) to {3} ({4})")
  @CsvSource({
    "以上, 20万元, true, , false",
    "超过, 20万元, false, , false",
    "以下, , false, 20万元, true",
    "不满, , false, 20万元, false",
  })
  void a_range_tells_its_bounds_and_whether_they_lie_in_it(
      String word, String lower, boolean includesLower, String upper, boolean includesUpper) {
    MoneyRange range = range(word, Money.ofWan(20));

    assertEquals(Optional.ofNullable(lower).map(Money::parse), range.lower());
    assertEquals(includesLower, range.includesLower());
    assertEquals(Optional.ofNullable(upper).map(Money::parse), range.upper());
    assertEquals(includesUpper, range.includesUpper());
  }

  @Test
  void a_range_between_keeps_both_bounds() {
    MoneyRange range =
        MoneyRange.moreThan(Money.ofWan(20)).and(MoneyRange.atMost(Money.ofWan(1000)));

    assertEquals(Optional.of(Money.ofWan(20)), range.lower());
    assertFalse(range.includesLower());
    assertEquals(Optional.of(Money.ofWan(1000)), range.upper());
    assertTrue(range.includesUpper());
  }

  @Test
  void ranges_are_equal_by_their_bounds_and_whether_they_lie_in_them() {
    List<String> words = List.of("以上", "超过", "以下", "不满");
    for (String word : words) {
      for (String other : words) {
        MoneyRange one = range(word, Money.ofWan(20));
        MoneyRange two = range(other, Money.parse("200000元"));
        assertEquals(word.equals(other), one.equals(two));
        assertEquals(word.equals(other), one.toString().equals(two.toString()));
      }
      assertEquals(
          range(word, Money.ofWan(20)).hashCode(), range(word, Money.parse("200000元")).hashCode());
      assertNotEquals(range(word, Money.ofWan(20)), range(word, Money.ofWan(21)));
    }
    assertNotEquals(range("以上", Money.ofWan(20)), Money.ofWan(20));
  }

  @Test
  void a_range_without_an_amount_in_it_is_refused() {
    Money twenty = Money.ofWan(20);
    assertEquals(
        "range of money must be a lower bound and a higher upper one, but was "
            + "'20万元以上（含）、不满20万元'",
        assertThrows(
                InvalidValueException.class,
                () -> MoneyRange.atLeast(twenty).and(MoneyRange.lessThan(twenty)))
            .getMessage());
    assertThrows(
        InvalidValueException.class,
        () -> MoneyRange.atMost(twenty).and(MoneyRange.atLeast(twenty)));
    assertEquals(
        MoneyRange.atLeast(twenty).and(MoneyRange.atMost(twenty)),
        MoneyRange.atLeast(twenty).and(MoneyRange.atMost(Money.parse("200000元"))));
  }
}
