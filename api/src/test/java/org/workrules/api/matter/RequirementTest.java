package org.workrules.api.matter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.api.matter.Requirement.after;
import static org.workrules.api.matter.Requirement.before;
import static org.workrules.api.time.LimitSubjects.LEGALITY_REVIEW;
import static org.workrules.api.time.LimitSubjects.PUBLIC_COMMENT;

import java.lang.reflect.Field;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.workrules.api.InvalidValueException;
import org.workrules.api.matter.Requirement.Phase;
import org.workrules.api.text.Language;
import org.workrules.api.text.Tier;
import org.workrules.api.time.LimitSubject;

class RequirementTest {

  private static final Requirement REVIEW =
      before("REVIEW", "审查{县}级方案", "review of the {county} plan");

  @Test
  void comes_before_the_decision_or_after_it() {
    assertEquals(Phase.BEFORE, REVIEW.phase());
    assertEquals(Phase.AFTER, after("ARCHIVE", "归档", "archive").phase());
  }

  @Test
  void reads_as_in_its_tier_and_is_known_by_its_id() {
    assertEquals("审查区级方案", REVIEW.in(Language.CHINESE, Tier.DISTRICT));
    assertEquals("review of the district plan", REVIEW.in(Language.ENGLISH, Tier.DISTRICT));
    assertEquals("REVIEW", REVIEW.toString());
    assertThrows(InvalidValueException.class, () -> before("review", "审查", "review"));
    assertThrows(InvalidValueException.class, () -> after("ARCHIVE", "archive", "archive"));
  }

  @Test
  void takes_a_time_only_in_the_copy_that_is_told_so() {
    Requirement timed = REVIEW.taking(LEGALITY_REVIEW);

    assertEquals(Optional.empty(), REVIEW.time());
    assertEquals(Optional.of(LEGALITY_REVIEW), timed.time());
    assertEquals(Optional.of(PUBLIC_COMMENT), timed.taking(PUBLIC_COMMENT).time());
    assertEquals(REVIEW, timed);
    assertEquals(REVIEW.term(), timed.term());
  }

  @Test
  void keeps_its_phase_when_it_takes_a_time() {
    assertEquals(Phase.BEFORE, REVIEW.taking(LEGALITY_REVIEW).phase());
    assertEquals(Phase.AFTER, after("ARCHIVE", "归档", "archive").taking(LEGALITY_REVIEW).phase());
  }

  static Stream<Arguments> others() {
    return Stream.of(
        Arguments.of("same", before("R", "审查", "review").taking(LEGALITY_REVIEW), true),
        Arguments.of("no time", before("R", "审查", "review"), false),
        Arguments.of("other time", before("R", "审查", "review").taking(PUBLIC_COMMENT), false),
        Arguments.of("other phase", after("R", "审查", "review").taking(LEGALITY_REVIEW), false),
        Arguments.of("other words", before("R", "审核", "review").taking(LEGALITY_REVIEW), false),
        Arguments.of("other id", before("S", "审查", "review").taking(LEGALITY_REVIEW), false));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("others")
  void is_defined_as_one_with_the_same_words_phase_and_time(
      String what, Requirement other, boolean isAlike) {
    Requirement one = before("R", "审查", "review").taking(LEGALITY_REVIEW);

    assertTrue(one.isDefinedAs(one));
    assertEquals(isAlike, one.isDefinedAs(other));
    assertEquals(isAlike, other.isDefinedAs(one));
  }

  private static Map<String, Requirement> shared() throws IllegalAccessException {
    Map<String, Requirement> shared = new TreeMap<>();
    for (Field field : Requirements.class.getFields()) {
      shared.put(field.getName(), (Requirement) field.get(null));
    }
    return shared;
  }

  @ParameterizedTest
  @CsvSource({
    "INVESTIGATION, BEFORE,",
    "EXPERT_REVIEW, BEFORE,",
    "RISK_ASSESSMENT, BEFORE,",
    "COLLECTIVE_DECISION, BEFORE,",
    "LEGALITY_REVIEW, BEFORE, LEGALITY_REVIEW",
    "PUBLIC_COMMENT, BEFORE, PUBLIC_COMMENT",
    "DEPARTMENTS_CONSULTATION, BEFORE, CONSULTATION_REPLY",
    "TOWNSHIPS_CONSULTATION, BEFORE, TOWNSHIP_CONSULTATION",
    "PARTY_COMMITTEE_REPORT, BEFORE, PARTY_COMMITTEE_REPORT",
    "DISCLOSURE, AFTER,",
    "FILING, AFTER,",
    "EVALUATION, AFTER,",
    "ARCHIVE, AFTER,",
    "SUBMISSION_TO_PARTY_COMMITTEE, AFTER,"
  })
  void the_shared_ones_stand_before_or_after_and_take_the_time_that_the_rules_give(
      String id, Phase phase, String time) throws IllegalAccessException {
    Requirement requirement = shared().get(id);

    assertEquals(phase, requirement.phase());
    assertEquals(Optional.ofNullable(time), requirement.time().map(LimitSubject::id));
  }
}
