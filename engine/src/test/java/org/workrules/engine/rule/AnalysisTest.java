package org.workrules.engine.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Condition.isNot;
import static org.workrules.api.rule.Facts.MAJOR_MATTER;
import static org.workrules.api.rule.Facts.MEETING;
import static org.workrules.api.rule.Facts.URGENT;
import static org.workrules.api.time.LimitRule.limit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workrules.api.answer.Answer;
import org.workrules.api.meeting.MeetingType;
import org.workrules.api.meeting.MeetingTypes;
import org.workrules.api.money.Money;
import org.workrules.api.money.MoneyRange;
import org.workrules.api.rule.Circumstances;
import org.workrules.api.rule.Condition;
import org.workrules.api.rule.Fact;
import org.workrules.api.time.Events;
import org.workrules.api.time.LimitRule;
import org.workrules.api.time.LimitSubjects;
import org.workrules.api.time.LimitUnit;
import org.workrules.api.time.TimeLimit;
import org.workrules.engine.Qingshan;

class AnalysisTest {

  private static final Fact<Money> AMOUNT = Fact.amount("AMOUNT", "金额", "amount");

  private static LimitRule rule(String id, int days, Condition condition, String... overridden) {
    return limit(id, LimitSubjects.CONSULTATION_REPLY)
        .gist("按期答复。")
        .when(condition)
        .shall(TimeLimit.within(days, LimitUnit.WORKING_DAY, Events.CONSULTATION_RECEIVED))
        .overriding(overridden)
        .citing(Qingshan.OF_2023.article(2));
  }

  private static List<String> found(LimitRule... rules) {
    return Analysis.of(RuleTable.<LimitRule>of(List.of(rules))).stream()
        .map(Finding::toString)
        .toList();
  }

  @Test
  void a_base_with_its_exceptions_has_nothing_to_find() {
    assertEquals(
        List.of(),
        found(
            rule("base", 7, Condition.always()),
            rule("exception", 3, is(URGENT), "base"),
            rule("exception-to-it", 5, is(URGENT).and(is(MAJOR_MATTER)), "exception")));
    assertEquals(List.of(), found());
  }

  @Test
  void a_gap_comes_with_a_case_that_nobody_decides() {
    assertEquals(
        List.of("GAP in CONSULTATION_REPLY: {URGENT=false, MAJOR_MATTER=false}, otherwise unknown"),
        found(rule("urgent", 3, is(URGENT)), rule("major", 5, is(MAJOR_MATTER), "urgent")));
  }

  @Test
  void an_overlap_comes_with_a_case_that_two_decide() {
    assertEquals(
        List.of("OVERLAP in CONSULTATION_REPLY of [base, other]: {URGENT=true}, otherwise unknown"),
        found(rule("base", 7, Condition.always()), rule("other", 3, is(URGENT))));
    assertEquals(
        List.of(),
        found(rule("base", 7, Condition.always()), rule("same", 7, is(URGENT))),
        "two rules that say the same do not contradict each other");
  }

  @Test
  void an_overlap_that_a_third_rule_settles_is_none() {
    assertEquals(
        List.of(),
        found(
            rule("base", 7, isNot(URGENT).or(is(MAJOR_MATTER))),
            rule("other", 3, is(URGENT)),
            rule("both", 1, is(URGENT).and(is(MAJOR_MATTER)), "base", "other")));
  }

  @Test
  void a_rule_that_can_never_win_is_named() {
    assertEquals(
        List.of(
            "NEVER_WINS in CONSULTATION_REPLY of [shadowed]: {}, otherwise unknown",
            "NEVER_WINS in CONSULTATION_REPLY of [impossible]: {}, otherwise unknown"),
        found(
            rule("base", 7, Condition.always()),
            rule("shadowed", 3, is(URGENT).and(is(MAJOR_MATTER))),
            rule("above", 5, is(URGENT), "base", "shadowed"),
            rule("impossible", 2, is(URGENT).and(isNot(URGENT)), "base", "above")));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "199999.99元, COUNTY_HEAD",
    "20万元, COUNTY_HEAD",
    "200000.01元, EXECUTIVE",
    "1000万元, BOTH",
    "10000000.01元, PARTY_GROUP",
  })
  void thresholds_are_kept_to_the_fen(Money amount, String decides) {
    LimitRule head = rule("COUNTY_HEAD", 1, is(AMOUNT, MoneyRange.atMost(Money.ofWan(20))));
    LimitRule executive =
        rule(
            "EXECUTIVE",
            2,
            is(
                AMOUNT,
                MoneyRange.moreThan(Money.ofWan(20)).and(MoneyRange.atMost(Money.ofWan(1000)))));
    LimitRule party = rule("PARTY_GROUP", 3, is(AMOUNT, MoneyRange.atLeast(Money.ofWan(1000))));
    RuleTable<LimitRule> table = RuleTable.of(List.of(head, executive, party));

    Answer<LimitRule> answer = table.decide(Circumstances.unknown().with(AMOUNT, amount)).answer();

    assertEquals(
        decides,
        answer.match(one -> one.value().id(), many -> "BOTH", open -> "OPEN", none -> "NONE"));
    assertEquals(
        List.of(
            "OVERLAP in CONSULTATION_REPLY of [EXECUTIVE, PARTY_GROUP]: {AMOUNT=1000万元}, "
                + "otherwise unknown"),
        Analysis.of(table).stream().map(Finding::toString).toList());
    assertEquals(
        List.of(AMOUNT),
        table.decide(Circumstances.ordinary()).missing(),
        "an amount is never taken for granted");
  }

  @Test
  void a_gap_between_two_amounts_is_shown_by_an_amount_in_it() {
    LimitRule less = rule("less", 1, is(AMOUNT, MoneyRange.lessThan(Money.ofYuan(100))));
    LimitRule more = rule("more", 2, is(AMOUNT, MoneyRange.moreThan(Money.ofYuan(100))));
    LimitRule oneFenMore = rule("fen", 2, is(AMOUNT, MoneyRange.atLeast(Money.parse("100.01元"))));
    LimitRule upTo = rule("up-to", 1, is(AMOUNT, MoneyRange.atMost(Money.ofYuan(100))));

    assertEquals(
        List.of("GAP in CONSULTATION_REPLY: {AMOUNT=100元}, otherwise unknown"), found(less, more));
    assertEquals(List.of(), found(upTo, oneFenMore), "between them lies no amount");
  }

  /** Random tables, against looking at every case there is. */
  @Test
  void finds_all_there_is_to_find_and_every_witness_is_a_case_of_it() {
    Random random = new Random(210905);
    for (int i = 0; i < 600; i++) {
      List<LimitRule> rules = randomRules(random);
      RuleTable<LimitRule> table = RuleTable.of(rules);
      List<Circumstances> cases = cases().toList();
      List<Finding> findings = Analysis.of(table);

      boolean gap = cases.stream().anyMatch(so -> table.decide(so).winners().isEmpty());
      assertEquals(gap, findings.stream().anyMatch(one -> one.kind() == Finding.Kind.GAP));
      for (LimitRule rule : rules) {
        boolean wins = cases.stream().anyMatch(so -> table.decide(so).winners().contains(rule));
        assertEquals(
            !wins,
            findings.stream()
                .anyMatch(
                    one ->
                        one.kind() == Finding.Kind.NEVER_WINS && one.rules().contains(rule.id())),
            () -> rule.id() + " in " + rules);
        for (LimitRule other : rules) {
          if (rule.id().compareTo(other.id()) < 0 && !rule.outcome().equals(other.outcome())) {
            boolean together =
                cases.stream()
                    .anyMatch(so -> table.decide(so).winners().containsAll(List.of(rule, other)));
            assertEquals(
                together,
                findings.stream()
                    .anyMatch(
                        one ->
                            one.kind() == Finding.Kind.OVERLAP
                                && one.rules().equals(List.of(rule.id(), other.id()))));
          }
        }
      }
      for (Finding finding : findings) {
        List<LimitRule> winners = winnersOf(table, finding.witness(), cases);
        assertTrue(
            switch (finding.kind()) {
              case GAP -> winners.isEmpty();
              case OVERLAP ->
                  winners.stream().map(LimitRule::id).toList().containsAll(finding.rules());
              case NEVER_WINS -> true;
            },
            () -> finding + " is shown by no case of it: " + winners);
      }
    }
  }

  private static List<LimitRule> winnersOf(
      RuleTable<LimitRule> table, Circumstances witness, List<Circumstances> cases) {
    return cases.stream()
        .filter(
            so ->
                Stream.of(URGENT, MAJOR_MATTER)
                        .allMatch(
                            fact ->
                                witness.find(fact).isEmpty()
                                    || witness.find(fact).equals(so.find(fact)))
                    && (witness.find(MEETING).isEmpty()
                        || witness.find(MEETING).equals(so.find(MEETING))))
        .findFirst()
        .map(so -> table.decide(so).winners())
        .orElseThrow();
  }

  private static Stream<Circumstances> cases() {
    return MEETING.values().stream()
        .flatMap(
            meeting ->
                Stream.of(true, false)
                    .flatMap(
                        urgent ->
                            Stream.of(true, false)
                                .map(
                                    major ->
                                        Circumstances.unknown()
                                            .with(MEETING, meeting)
                                            .with(URGENT, urgent)
                                            .with(MAJOR_MATTER, major))));
  }

  private static List<LimitRule> randomRules(Random random) {
    List<LimitRule> rules = new ArrayList<>();
    List<MeetingType> meetings =
        List.of(MeetingTypes.EXECUTIVE_MEETING, MeetingTypes.PLENARY_MEETING);
    for (int i = 0; i < 4; i++) {
      Condition condition =
          switch (random.nextInt(5)) {
            case 0 -> Condition.always();
            case 1 -> is(URGENT, random.nextBoolean());
            case 2 -> is(MEETING, meetings.get(random.nextInt(2)));
            case 3 -> is(URGENT, random.nextBoolean()).and(is(MAJOR_MATTER, random.nextBoolean()));
            default ->
                is(MAJOR_MATTER, random.nextBoolean())
                    .or(is(MEETING, meetings.get(random.nextInt(2))));
          };
      String[] overridden =
          rules.stream()
              .map(LimitRule::id)
              .filter(id -> random.nextInt(2) == 0)
              .toArray(String[]::new);
      rules.add(rule("r" + i, 1 + random.nextInt(3), condition, overridden));
    }
    return rules;
  }
}
