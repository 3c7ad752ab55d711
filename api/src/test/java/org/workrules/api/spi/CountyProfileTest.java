package org.workrules.api.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.workrules.api.Qingshan.COUNTY;
import static org.workrules.api.Qingshan.DISTRICT_RULES;
import static org.workrules.api.Qingshan.RULES;
import static org.workrules.api.Qingshan.RULES_2021;
import static org.workrules.api.Qingshan.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.workrules.api.rule.Condition;
import org.workrules.api.rule.Fact;
import org.workrules.api.rule.Facts;
import org.workrules.api.source.Edition;
import org.workrules.api.source.Instrument;
import org.workrules.api.source.Provision;
import org.workrules.api.time.Events;
import org.workrules.api.time.LimitRule;
import org.workrules.api.time.LimitSubjects;
import org.workrules.api.time.LimitUnit;
import org.workrules.api.time.TimeLimit;

class CountyProfileTest {

  private static final Rulebook OF_2021 = empty(RULES_2021);
  private static final Rulebook OF_2023 = empty(RULES);

  /** Another edition that begins on the day of that of 2023. */
  private static final Rulebook ALSO_OF_2023 =
      empty(
          draft()
              .documentNumber("青政发〔2023〕4号")
              .inForceFrom(LocalDate.of(2023, 4, 1))
              .articleCount(2)
              .build());

  private static final Rulebook LEAVE_RULES_OF_2022 =
      empty(
          draft()
              .documentNumber("青政发〔2022〕9号")
              .instrument(Instrument.of("LEAVE_RULES", "请假规定", "leave rules"))
              .inForceFrom(LocalDate.of(2022, 4, 1))
              .articleCount(2)
              .build());

  /** Returns a rulebook in which nothing is computed. */
  private static Rulebook empty(Edition edition) {
    return Rulebook.builder().edition(edition).unruled(unruled(edition, 1)).build();
  }

  private static CountyProfile profile(Rulebook... rulebooks) {
    return CountyProfile.builder().jurisdiction(COUNTY).rulebooks(rulebooks).build();
  }

  private static void refused(String message, Rulebook... rulebooks) {
    assertEquals(
        message,
        assertThrows(InvalidProfileException.class, () -> profile(rulebooks)).getMessage());
  }

  @Test
  void has_the_editions_of_each_instrument_with_the_oldest_first() {
    CountyProfile profile = profile(OF_2021, OF_2023, LEAVE_RULES_OF_2022);
    assertEquals(List.of(OF_2021, OF_2023, LEAVE_RULES_OF_2022), profile.rulebooks());
    assertEquals(List.of(), profile.localHolidays());
    assertEquals("青山县 (999901)", profile.toString());
  }

  @Test
  void is_equal_by_all_its_parts() {
    assertEquals(profile(OF_2021, OF_2023), profile(empty(RULES_2021), empty(RULES)));
    assertEquals(
        profile(OF_2021, OF_2023).hashCode(), profile(empty(RULES_2021), empty(RULES)).hashCode());
    assertNotEquals(profile(OF_2021, OF_2023), profile(OF_2023));
  }

  @Test
  void has_one_edition_at_least() {
    refused(
        """
        Profile 999901 cannot be used, 1 problem:
        it has no edition
          for 青山县 (999901)\
        """);
  }

  @Test
  void its_editions_are_of_its_tier() {
    refused(
        """
        Profile 999901 cannot be used, 1 problem:
        it is of a DISTRICT, but the jurisdiction is a COUNTY
          for 《白水区人民政府工作规则》\
        """,
        empty(DISTRICT_RULES));
  }

  /** Returns the leave rules, with one limit under a condition. */
  private static Rulebook leaveRules(Condition condition) {
    Edition edition = LEAVE_RULES_OF_2022.edition();
    return Rulebook.builder()
        .edition(edition)
        .rules(
            LimitRule.limit("reply", LimitSubjects.CONSULTATION_REPLY)
                .gist("按期答复。")
                .when(condition)
                .shall(TimeLimit.within(3, LimitUnit.WORKING_DAY, Events.CONSULTATION_RECEIVED))
                .citing(edition.article(1)))
        .unruled(Provision.declaratory(edition.article(2), "无可计算内容。"))
        .build();
  }

  @Test
  void a_fact_is_one_and_the_same_in_all_texts_of_a_county() {
    Rulebook urgent = leaveRules(Condition.is(Facts.URGENT));
    Rulebook veryUrgent = leaveRules(Condition.is(Fact.flag("URGENT", "特急", "very urgent")));
    Rulebook other =
        Rulebook.builder()
            .edition(RULES)
            .rules(
                LimitRule.limit("reply", LimitSubjects.CONSULTATION_REPLY)
                    .gist("按期答复。")
                    .when(Condition.is(Facts.URGENT))
                    .shall(TimeLimit.within(5, LimitUnit.WORKING_DAY, Events.CONSULTATION_RECEIVED))
                    .citing(RULES.article(1)))
            .unruled(unruled(RULES, 2))
            .build();

    assertEquals(List.of(other, urgent), profile(other, urgent).rulebooks());
    refused(
        """
        Profile 999901 cannot be used, 1 problem:
        URGENT is defined in two ways, as 紧急 (urgent) and 特急 (very urgent)
          for rule reply (《青山县人民政府工作规则》第一条)\
        """,
        other,
        veryUrgent);
  }

  private static List<Provision> unruled(Edition edition, int from) {
    return IntStream.rangeClosed(from, edition.articleCount())
        .mapToObj(number -> Provision.declaratory(edition.article(number), "无可计算内容。"))
        .toList();
  }

  @Test
  void no_edition_begins_before_the_one_before_it() {
    refused(
        """
        Profile 999901 cannot be used, 1 problem:
        it begins on 2021-04-01, not after the edition before it, which begins on 2023-04-01
          for 《青山县人民政府工作规则》（青政发〔2021〕7号）\
        """,
        OF_2023,
        LEAVE_RULES_OF_2022,
        OF_2021);
  }

  @Test
  void editions_that_begin_on_one_day_and_backward_ones_are_told_at_once() {
    refused(
        """
        Profile 999901 cannot be used, 3 problems:
        it begins on 2023-04-01, not after the edition before it, which begins on 2023-04-01
          for 《青山县人民政府工作规则》（青政发〔2023〕4号）
        it begins on 2021-04-01, not after the edition before it, which begins on 2023-04-01
          for 《青山县人民政府工作规则》（青政发〔2021〕7号）
        it begins on 2021-04-01, not after the edition before it, which begins on 2023-04-01
          for 《青山县人民政府工作规则》（青政发〔2021〕7号）\
        """,
        OF_2023,
        ALSO_OF_2023,
        OF_2021);
  }
}
