package org.workrules.api.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.workrules.api.meeting.Quorum.atLeast;
import static org.workrules.api.meeting.Quorum.moreThan;
import static org.workrules.api.meeting.Seats.MEMBERS;
import static org.workrules.api.meeting.Seats.PARTICIPANTS;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.workrules.api.Equality;
import org.workrules.api.InvalidValueException;
import org.workrules.api.text.Language;
import org.workrules.api.text.Tier;

class QuorumTest {

  static Stream<Arguments> byHand() {
    return Stream.of(
        Arguments.of(moreThan(1, 2, MEMBERS), List.of(1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7)),
        Arguments.of(atLeast(1, 2, MEMBERS), List.of(0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6)),
        Arguments.of(moreThan(2, 3, MEMBERS), List.of(1, 1, 2, 3, 3, 4, 5, 5, 6, 7, 7, 8, 9)),
        Arguments.of(atLeast(2, 3, MEMBERS), List.of(0, 1, 2, 2, 3, 4, 4, 5, 6, 6, 7, 8, 8)),
        Arguments.of(atLeast(1, 1, MEMBERS), List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)));
  }

  @ParameterizedTest
  @MethodSource("byHand")
  void of_0_to_12_is_as_counted_by_hand(Quorum quorum, List<Integer> least) {
    assertEquals(least, IntStream.rangeClosed(0, 12).mapToObj(quorum::of).toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void is_the_least_number_that_makes_up_the_part(int denominator) {
    for (int numerator = 1; numerator <= denominator; numerator++) {
      for (int due = 0; due <= 200; due++) {
        assertEquals(
            counted(numerator, denominator, due, false),
            atLeast(numerator, denominator, MEMBERS).of(due));
        if (numerator < denominator) {
          assertEquals(
              counted(numerator, denominator, due, true),
              moreThan(numerator, denominator, MEMBERS).of(due));
        }
      }
    }
  }

  /** Counts heads, one after another, until they are enough. */
  private static int counted(int numerator, int denominator, int due, boolean exceeded) {
    int heads = 0;
    while (exceeded
        ? heads * denominator <= numerator * due
        : heads * denominator < numerator * due) {
      heads++;
    }
    return heads;
  }

  @Test
  void is_exact_for_the_largest_number() {
    assertEquals(1073741824, moreThan(1, 2, MEMBERS).of(Integer.MAX_VALUE));
    assertEquals(2126008811, moreThan(99, 100, MEMBERS).of(Integer.MAX_VALUE));
    assertEquals(Integer.MAX_VALUE, atLeast(100, 100, MEMBERS).of(Integer.MAX_VALUE));
  }

  static Stream<Arguments> inWords() {
    Seat of = Seat.of("HEADS", "{县}长和副{县}长", "{county} head and deputies");
    return Stream.of(
        Arguments.of(
            moreThan(1, 2, MEMBERS), Tier.COUNTY, "超过组成人员的二分之一", "more than 1/2 of the members"),
        Arguments.of(
            atLeast(2, 3, PARTICIPANTS),
            Tier.COUNTY,
            "不少于参加（出席）人员的三分之二",
            "at least 2/3 of the participants"),
        Arguments.of(
            atLeast(3, 4, of),
            Tier.DISTRICT,
            "不少于区长和副区长的四分之三",
            "at least 3/4 of the district head and deputies"));
  }

  @ParameterizedTest
  @MethodSource("inWords")
  void is_printed_in_both_languages(Quorum quorum, Tier tier, String chinese, String english) {
    assertEquals(chinese, quorum.in(Language.CHINESE, tier));
    assertEquals(english, quorum.in(Language.ENGLISH, tier));
  }

  @Test
  void prints_itself_in_chinese() {
    assertEquals("超过组成人员的二分之一", moreThan(1, 2, MEMBERS).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # numerator | denominator | message
           1          | 0           | denominator of a quorum must be 1 to 100, but was 0
           1          | -2          | denominator of a quorum must be 1 to 100, but was -2
           1          | 101         | denominator of a quorum must be 1 to 100, but was 101
           0          | 2           | numerator of a quorum must be 1 to 2, but was 0
          -1          | 2           | numerator of a quorum must be 1 to 2, but was -1
           3          | 2           | numerator of a quorum must be 1 to 2, but was 3
          """)
  void refuses_what_is_no_part(int numerator, int denominator, String message) {
    assertRefused(message, () -> atLeast(numerator, denominator, MEMBERS));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # numerator | denominator | message
          1           | 0           | denominator of a quorum must be 2 to 100, but was 0
          1           | 101         | denominator of a quorum must be 2 to 100, but was 101
          1           | 1           | denominator of a quorum must be 2 to 100, but was 1
          0           | 3           | numerator of a quorum must be 1 to 2, but was 0
          3           | 3           | numerator of a quorum must be 1 to 2, but was 3
          """)
  void refuses_what_cannot_be_exceeded(int numerator, int denominator, String message) {
    assertRefused(message, () -> moreThan(numerator, denominator, MEMBERS));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, Integer.MIN_VALUE})
  void refuses_a_negative_number_of_those_due(int due) {
    assertRefused(
        "number of those due must be 0 or more, but was " + due,
        () -> moreThan(1, 2, MEMBERS).of(due));
  }

  private static void assertRefused(String message, Runnable call) {
    assertEquals(message, assertThrows(InvalidValueException.class, call::run).getMessage());
  }

  @Test
  void is_a_part_of_those_in_one_capacity() {
    assertEquals(PARTICIPANTS, moreThan(1, 2, PARTICIPANTS).base());
  }

  /** Quorums that differ from the first in one part, and so from all others. */
  private static List<Quorum> allDifferent() {
    return List.of(
        moreThan(2, 4, MEMBERS),
        moreThan(3, 4, MEMBERS),
        moreThan(2, 5, MEMBERS),
        atLeast(2, 4, MEMBERS),
        moreThan(2, 4, PARTICIPANTS));
  }

  @Test
  void is_equal_by_all_its_parts() {
    Equality.assertEachEqualsItselfAlone(QuorumTest::allDifferent);
  }
}
