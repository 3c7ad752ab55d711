package org.workrules.engine.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Condition.isNot;
import static org.workrules.api.rule.Facts.LAW_PROVIDES_OTHERWISE;
import static org.workrules.api.rule.Facts.MAJOR_MATTER;
import static org.workrules.api.rule.Facts.MEETING;
import static org.workrules.api.rule.Facts.URGENT;
import static org.workrules.api.time.LimitRule.limit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workrules.api.InvalidValueException;
import org.workrules.api.answer.Answer;
import org.workrules.api.answer.Answer.NotSpecified;
import org.workrules.api.meeting.MeetingType;
import org.workrules.api.meeting.MeetingTypes;
import org.workrules.api.money.Money;
import org.workrules.api.money.MoneyRange;
import org.workrules.api.rule.Circumstances;
import org.workrules.api.rule.Condition;
import org.workrules.api.rule.Fact;
import org.workrules.api.source.Modality;
import org.workrules.api.text.Language;
import org.workrules.api.time.CountedLimit;
import org.workrules.api.time.Events;
import org.workrules.api.time.LimitRule;
import org.workrules.api.time.LimitSubjects;
import org.workrules.api.time.LimitUnit;
import org.workrules.api.time.TimeLimit;
import org.workrules.engine.Qingshan;

class RuleTableTest {

  private static final LimitRule BASE = rule("base", 7, Condition.always());
  private static final LimitRule EXCEPTION = rule("exception", 3, is(URGENT), "base");
  private static final LimitRule EXCEPTION_TO_IT =
      rule("exception-to-it", 10, is(URGENT).and(is(MAJOR_MATTER)), "exception");

  private static LimitRule rule(String id, int days, Condition condition, String... overridden) {
    return limit(id, LimitSubjects.CONSULTATION_REPLY)
        .gist("按期答复。")
        .when(condition)
        .shall(TimeLimit.within(days, LimitUnit.WORKING_DAY, Events.CONSULTATION_RECEIVED))
        .overriding(overridden)
        .citing(Qingshan.OF_2023.article(2));
  }

  private static Answer<LimitRule> answer(Circumstances circumstances, LimitRule... rules) {
    return RuleTable.<LimitRule>of(List.of(rules)).decide(circumstances).answer();
  }

  private static String winner(Circumstances circumstances, LimitRule... rules) {
    return answer(circumstances, rules).value().id();
  }

  private static List<? extends Fact<?>> missing(Circumstances circumstances, LimitRule... rules) {
    return answer(circumstances, rules)
        .match(
            one -> List.of(), many -> List.of(), Answer.Undetermined::missing, none -> List.of());
  }

  @ParameterizedTest(name = "urgent {0}, major {1}: {2}")
  @CsvSource({
    "false, false, base",
    "false, true,  base",
    "true,  false, exception",
    "true,  true,  exception-to-it",
  })
  void an_exception_wins_over_its_base_and_its_own_exception_over_both(
      boolean urgent, boolean major, String winner) {
    Circumstances so = Circumstances.unknown().with(URGENT, urgent).with(MAJOR_MATTER, major);

    assertEquals(winner, winner(so, BASE, EXCEPTION, EXCEPTION_TO_IT));
    assertEquals(winner, winner(so, EXCEPTION_TO_IT, EXCEPTION, BASE));
  }

  @Test
  void an_exception_to_an_exception_stands_above_the_base_even_where_the_exception_does_not_hold() {
    LimitRule top = rule("top", 10, is(MAJOR_MATTER), "exception");

    assertEquals("top", winner(Circumstances.ordinary().with(MAJOR_MATTER), BASE, EXCEPTION, top));
  }

  @Test
  void two_rules_that_hold_without_precedence_are_both_shown() {
    LimitRule other = rule("other", 5, is(URGENT));
    Answer<LimitRule> answer = answer(Circumstances.ordinary().with(URGENT), BASE, other);

    assertEquals(
        List.of(BASE, other),
        answer.match(
            one -> List.of(),
            many -> many.claims().stream().map(Answer::value).toList(),
            open -> List.of(),
            none -> List.of()));
  }

  @Test
  void two_rules_that_say_the_same_are_one_answer_that_binds_as_the_stricter_does() {
    LimitRule again =
        limit("again", LimitSubjects.CONSULTATION_REPLY)
            .gist("按期答复。")
            .must(BASE.outcome())
            .citing(Qingshan.OF_2023.article(1));
    Answer<LimitRule> answer = answer(Circumstances.unknown(), BASE, again);

    assertEquals(Modality.MUST, modality(answer));
    assertEquals(
        List.of(Qingshan.OF_2023.article(2), Qingshan.OF_2023.article(1)), answer.citations());
  }

  @Test
  void a_rule_that_only_may_hold_adds_neither_force_nor_place() {
    LimitRule stricter =
        limit("stricter", LimitSubjects.CONSULTATION_REPLY)
            .gist("按期答复。")
            .when(is(URGENT))
            .must(BASE.outcome())
            .citing(Qingshan.OF_2023.article(1));

    Answer<LimitRule> open = answer(Circumstances.unknown(), BASE, stricter);
    assertEquals(Modality.SHALL, modality(open));
    assertEquals(List.of(Qingshan.OF_2023.article(2)), open.citations());

    Answer<LimitRule> known = answer(Circumstances.unknown().with(URGENT), BASE, stricter);
    assertEquals(Modality.MUST, modality(known));
    assertEquals(
        List.of(Qingshan.OF_2023.article(2), Qingshan.OF_2023.article(1)), known.citations());
  }

  @Test
  void one_of_two_rules_that_must_hold_binds_as_the_milder_does_and_both_places_are_shown() {
    LimitRule mild = rule("mild", 3, isNot(URGENT));
    LimitRule strict =
        limit("strict", LimitSubjects.CONSULTATION_REPLY)
            .gist("按期答复。")
            .when(is(URGENT))
            .must(mild.outcome())
            .citing(Qingshan.OF_2023.article(1));

    Answer<LimitRule> answer = answer(Circumstances.unknown(), mild, strict);
    assertEquals(Modality.SHALL, modality(answer));
    assertEquals(
        List.of(Qingshan.OF_2023.article(2), Qingshan.OF_2023.article(1)), answer.citations());
  }

  private static Modality modality(Answer<LimitRule> answer) {
    return answer.match(Answer.Specified::modality, many -> null, open -> null, none -> null);
  }

  @Test
  void no_rule_that_holds_is_silence() {
    assertEquals(
        NotSpecified.Reason.SILENT,
        answer(Circumstances.ordinary(), EXCEPTION)
            .match(one -> null, many -> null, open -> null, NotSpecified::reason));
  }

  @Test
  void a_missing_fact_that_matters_is_named() {
    assertEquals(List.of(URGENT), missing(Circumstances.unknown(), BASE, EXCEPTION));
    assertEquals(
        List.of(URGENT, MAJOR_MATTER),
        missing(Circumstances.unknown(), BASE, EXCEPTION, EXCEPTION_TO_IT));
  }

  @Test
  void a_missing_fact_that_cannot_change_the_outcome_is_not_asked_for() {
    LimitRule same = rule("same", 7, is(MAJOR_MATTER));
    LimitRule defeated = rule("defeated", 9, is(LAW_PROVIDES_OTHERWISE));
    LimitRule above = rule("above", 3, is(URGENT), "defeated", "base");

    assertEquals("base", winner(Circumstances.unknown(), BASE, same));
    assertEquals(
        "base", winner(Circumstances.unknown().with(URGENT, false), BASE, EXCEPTION_TO_IT));
    assertEquals("above", winner(Circumstances.unknown().with(URGENT), BASE, defeated, above));
  }

  @Test
  void a_rule_above_all_others_decides_however_many_facts_the_others_ask_for() {
    List<LimitRule> rules = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      ids.add("r" + i);
      rules.add(rule("r" + i, i + 1, is(Fact.flag("F" + i, "情形" + "甲乙丙丁".charAt(i % 4), "f"))));
    }
    rules.add(rule("above", 99, is(URGENT), ids.toArray(String[]::new)));
    RuleTable<LimitRule> table = RuleTable.of(rules);

    assertEquals("above", table.decide(Circumstances.unknown().with(URGENT)).answer().value().id());
    assertEquals(
        41, table.decide(Circumstances.unknown()).missing().size(), "each of them may decide");
  }

  @Test
  void whether_or_not_is_no_question() {
    LimitRule yes = rule("yes", 3, is(URGENT));
    LimitRule no = rule("no", 3, isNot(URGENT));

    assertEquals("yes", winner(Circumstances.unknown(), yes, no));
  }

  @Test
  void whether_it_must_be_or_may_be_is_a_question_even_if_the_outcome_is_one() {
    LimitRule must = rule("must", 3, is(URGENT));
    LimitRule may =
        limit("may", LimitSubjects.CONSULTATION_REPLY)
            .gist("按期答复。")
            .when(isNot(URGENT))
            .may(must.outcome())
            .citing(Qingshan.OF_2023.article(2));

    assertEquals(List.of(URGENT), missing(Circumstances.unknown(), must, may));
  }

  @Test
  void a_fact_is_not_asked_for_where_another_that_is_known_closes_its_branch() {
    LimitRule either =
        rule("either", 3, is(URGENT).and(is(MAJOR_MATTER)).or(is(LAW_PROVIDES_OTHERWISE)));
    Circumstances notUrgent = Circumstances.unknown().with(URGENT, false);

    assertEquals(List.of(LAW_PROVIDES_OTHERWISE), missing(notUrgent, either));
    assertEquals(
        List.of(LAW_PROVIDES_OTHERWISE),
        ((Answer.Undetermined<?>) all(rule -> true, notUrgent, either)).missing());
  }

  private static Answer<List<LimitRule>> all(
      Predicate<LimitRule> kind, Circumstances circumstances, LimitRule... rules) {
    return RuleTable.<LimitRule>of(List.of(rules), kind).decide(circumstances).all();
  }

  private static Predicate<LimitRule> shorterThan(int days) {
    return rule -> ((CountedLimit) rule.outcome()).amount() < days;
  }

  @Test
  void of_rules_that_stand_beside_each_other_those_of_a_kind_are_picked() {
    LimitRule beside =
        limit("beside", LimitSubjects.CONSULTATION_REPLY)
            .gist("按期答复。")
            .must(rule("five", 5, Condition.always()).outcome())
            .citing(Qingshan.OF_2023.article(1));
    Circumstances urgent = Circumstances.unknown().with(URGENT);

    Answer<List<LimitRule>> every = all(rule -> true, urgent, BASE, beside);
    assertEquals(List.of(BASE, beside), every.value());
    assertEquals(Modality.MUST, ((Answer.Specified<List<LimitRule>>) every).modality());
    assertEquals(
        List.of(Qingshan.OF_2023.article(2), Qingshan.OF_2023.article(1)), every.citations());

    Answer<List<LimitRule>> longer = all(shorterThan(7).negate(), urgent, BASE, beside);
    assertEquals(List.of(BASE), longer.value());
    assertEquals(Modality.SHALL, ((Answer.Specified<List<LimitRule>>) longer).modality());
    assertEquals(List.of(Qingshan.OF_2023.article(2)), longer.citations());
  }

  @Test
  void a_rule_of_another_kind_still_takes_the_place_of_one() {
    Circumstances urgent = Circumstances.unknown().with(URGENT);

    assertEquals(
        Answer.Kind.NOT_SPECIFIED, all(shorterThan(7).negate(), urgent, BASE, EXCEPTION).kind());
    assertEquals(List.of(EXCEPTION), all(shorterThan(7), urgent, BASE, EXCEPTION).value());
    assertEquals(
        List.of(URGENT),
        ((Answer.Undetermined<?>)
                all(shorterThan(7).negate(), Circumstances.unknown(), BASE, EXCEPTION))
            .missing());
  }

  @Test
  void what_is_open_of_a_kind_cites_rules_of_that_kind_alone() {
    LimitRule elsewhere =
        limit("elsewhere", LimitSubjects.CONSULTATION_REPLY)
            .gist("按期答复。")
            .when(is(URGENT))
            .shall(rule("nine", 9, Condition.always()).outcome())
            .citing(Qingshan.OF_2023.article(1));

    assertEquals(
        List.of(Qingshan.OF_2023.article(1)),
        all(shorterThan(8).negate(), Circumstances.unknown(), BASE, elsewhere).citations());
  }

  @Test
  void a_fact_that_leads_to_one_outcome_of_a_kind_either_way_is_not_asked_for() {
    assertEquals(
        Answer.Kind.SPECIFIED,
        all(
                rule -> true,
                Circumstances.unknown(),
                rule("yes", 3, is(URGENT)),
                rule("no", 3, isNot(URGENT)))
            .kind());
  }

  @Test
  void a_fact_that_only_rules_of_another_kind_ask_for_is_not_asked_for() {
    LimitRule major = rule("major", 9, is(MAJOR_MATTER));
    LimitRule urgent = rule("urgent", 3, is(URGENT));
    Circumstances unknown = Circumstances.unknown();

    assertEquals(
        List.of(BASE),
        all(shorterThan(8).and(shorterThan(4).negate()), unknown, BASE, major, urgent).value());
    assertEquals(
        List.of(MAJOR_MATTER),
        ((Answer.Undetermined<?>) all(shorterThan(4).negate(), unknown, BASE, major, urgent))
            .missing());
    assertEquals(
        List.of(MAJOR_MATTER, URGENT),
        ((Answer.Undetermined<?>) all(rule -> true, unknown, BASE, major, urgent)).missing());
  }

  @Test
  void of_a_kind_that_no_rule_is_of_there_is_silence() {
    assertEquals(
        NotSpecified.Reason.SILENT,
        all(rule -> false, Circumstances.unknown(), BASE, EXCEPTION)
            .match(one -> null, many -> null, open -> null, NotSpecified::reason));
  }

  private static void refused(String message, LimitRule... rules) {
    assertEquals(
        message,
        assertThrows(InvalidValueException.class, () -> RuleTable.of(List.of(rules))).getMessage());
  }

  @Test
  void a_table_that_cannot_be_decided_is_refused() {
    refused("id of a rule must be used once, but was 'base'", BASE, rule("base", 3, is(URGENT)));
    refused(
        "what rule one overrides must be rules that do not override it in turn, but was [other]",
        rule("one", 3, is(URGENT), "other"),
        rule("other", 5, is(URGENT), "one"));
    refused(
        "fact of rule again must be as defined elsewhere, but was URGENT",
        rule("urgent", 3, is(URGENT)),
        rule("again", 5, is(Fact.flag("URGENT", "特急", "very urgent"))));
  }

  @Test
  void a_bound_at_the_largest_amount_leaves_nothing_above() {
    Fact<Money> sum = Fact.amount("SUM", "金额", "sum");
    LimitRule all = rule("all", 3, is(sum, MoneyRange.atMost(Money.LARGEST)));

    assertEquals("all", winner(Circumstances.unknown().with(sum, Money.LARGEST), all));
  }

  @Test
  void a_choice_is_asked_for_until_it_is_given() {
    LimitRule executive = rule("executive", 5, is(MEETING, MeetingTypes.EXECUTIVE_MEETING));
    LimitRule party = rule("party", 3, is(MEETING, MeetingTypes.PARTY_GROUP_MEETING));

    assertEquals(List.of(MEETING), missing(Circumstances.ordinary(), executive, party));
    assertEquals(
        "party",
        winner(
            Circumstances.ordinary().with(MEETING, MeetingTypes.PARTY_GROUP_MEETING),
            executive,
            party));
    assertEquals(
        Answer.Kind.NOT_SPECIFIED,
        answer(
                Circumstances.ordinary().with(MEETING, MeetingTypes.PLENARY_MEETING),
                executive,
                party)
            .kind());
  }

  /**
   * Tables, conditions and facts at random, against an oracle that tries every completion. Each
   * table is asked again and again, in ordinary circumstances and in others.
   */
  @Test
  void agrees_with_trying_every_completion_of_the_facts() {
    Random random = new Random(620825);
    for (int i = 0; i < 400; i++) {
      List<LimitRule> rules = randomRules(random);
      RuleTable<LimitRule> table = RuleTable.of(rules);
      for (int j = 0; j < 10; j++) {
        Circumstances so = randomCircumstances(random);
        assertAgrees(rules, so, table);
      }
    }
  }

  private static void assertAgrees(
      List<LimitRule> rules, Circumstances so, RuleTable<LimitRule> table) {
    Decision<LimitRule> decision = table.decide(so);
    List<Fact<?>> matter = new ArrayList<>();
    for (Fact<?> fact : table.facts()) {
      if (so.find(fact).isEmpty() && differs(rules, so, fact)) {
        matter.add(fact);
      }
    }
    assertEquals(Set.copyOf(matter), Set.copyOf(decision.missing()), () -> rules + " in " + so);
    if (matter.isEmpty()) {
      assertEquals(
          outcomes(rules, completions(so, FACTS).get(0)),
          decision
              .answer()
              .match(
                  one -> Set.of(one.value().outcome()),
                  many ->
                      many.claims().stream()
                          .map(claim -> claim.value().outcome())
                          .collect(Collectors.toSet()),
                  none -> null,
                  none -> Set.of()),
          () -> rules + " in " + so);
    }
  }

  /** In the order in which the rules ask for them, whatever order they are asked in. */
  @Test
  void names_what_is_missing_in_the_order_of_the_rules() {
    LimitRule first = rule("first", 3, is(URGENT).and(is(MEETING, MeetingTypes.PLENARY_MEETING)));
    LimitRule second = rule("second", 5, is(SUM, MoneyRange.atLeast(Money.ofWan(10))));

    assertEquals(List.of(URGENT, MEETING, SUM), missing(Circumstances.unknown(), first, second));
    assertEquals(
        List.of(SUM), missing(Circumstances.ordinary().with(URGENT, false), first, second));
  }

  @Test
  void
      a_fact_that_only_shares_its_id_with_the_one_asked_for_is_refused_whether_it_matters_or_not() {
    RuleTable<LimitRule> table =
        RuleTable.of(
            List.of(rule("both", 3, is(MEETING, MeetingTypes.EXECUTIVE_MEETING).and(is(URGENT)))));
    Fact<Boolean> pressing = Fact.flag("URGENT", "急办", "pressing");

    for (MeetingType meeting : MEETING.values()) {
      Circumstances so = Circumstances.unknown().with(pressing).with(MEETING, meeting);
      assertThrows(InvalidValueException.class, () -> table.decide(so), meeting.id());
      assertThrows(InvalidValueException.class, () -> table.decide(so), "and again");
    }
  }

  @Test
  void what_is_undetermined_cites_no_rule_that_is_out_already() {
    LimitRule base =
        limit("base", LimitSubjects.CONSULTATION_REPLY)
            .gist("按期答复。")
            .when(is(MAJOR_MATTER))
            .shall(BASE.outcome())
            .citing(Qingshan.OF_2023.article(1));
    LimitRule above = rule("above", 3, is(URGENT), "base");
    LimitRule open = rule("open", 5, is(LAW_PROVIDES_OTHERWISE));

    assertEquals(
        List.of(Qingshan.OF_2023.article(2)),
        answer(Circumstances.unknown().with(URGENT), base, above, open).citations());
    assertEquals(
        List.of(Qingshan.OF_2023.article(1), Qingshan.OF_2023.article(2)),
        answer(Circumstances.unknown(), base, above, open).citations());
  }

  /** More cases than a table keeps the way to: the last are decided as the first were. */
  @Test
  void decides_every_case_of_a_table_with_very_many() {
    List<Fact<Boolean>> facts = new ArrayList<>();
    List<LimitRule> rules = new ArrayList<>();
    for (int i = 0; i < 14; i++) {
      facts.add(Fact.flag("F" + i, "情形甲", "case one"));
      rules.add(rule("r" + i, i + 1, is(facts.get(i))));
    }
    RuleTable<LimitRule> table = RuleTable.of(rules);

    for (int set = 0; set < 1 << 14; set++) {
      Circumstances so = Circumstances.ordinary();
      List<LimitRule> expected = new ArrayList<>();
      for (int i = 0; i < 14; i++) {
        if ((set >> i & 1) != 0) {
          so = so.with(facts.get(i));
          expected.add(rules.get(i));
        }
      }
      assertEquals(expected, table.decide(so).winners());
    }
  }

  @Test
  void threads_that_ask_at_the_same_time_get_the_same_answers() {
    Random random = new Random(532823);
    for (int i = 0; i < 50; i++) {
      List<LimitRule> rules = randomRules(random);
      List<Circumstances> cases =
          Stream.generate(() -> randomCircumstances(random)).limit(200).toList();
      RuleTable<LimitRule> shared = RuleTable.of(rules);

      List<String> asked =
          cases.parallelStream().map(so -> shared.decide(so).answer().toString()).toList();

      assertEquals(
          cases.stream()
              .map(so -> RuleTable.<LimitRule>of(rules).decide(so).answer().toString())
              .toList(),
          asked);
    }
  }

  private static final Fact<Boolean> SIGNED = Fact.requirement("SIGNED", "已签发", "signed");
  private static final Fact<Money> SUM = Fact.amount("SUM", "金额", "sum");

  /** At the bounds that the rules name, and on each side of them. */
  private static final List<Money> SUMS =
      Stream.of(0, 9, 10, 15, 20, 21).map(Money::ofWan).toList();

  private static final List<Fact<?>> FACTS = List.of(URGENT, MAJOR_MATTER, SIGNED, MEETING, SUM);

  private static Circumstances with(Circumstances so, Fact<?> fact, Object value) {
    @SuppressWarnings("unchecked") // the values are those of the fact
    Fact<Object> any = (Fact<Object>) fact;
    return so.with(any, value);
  }

  private static List<?> values(Fact<?> fact) {
    return fact.isAmount() ? SUMS : fact.values();
  }

  private static <E> E any(List<E> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  private static Condition randomPart(Random random) {
    switch (random.nextInt(5)) {
      case 0:
        return is(MEETING, any(MEETING.values(), random));
      case 1:
        return isNot(MEETING, any(MEETING.values(), random));
      case 2:
        Money bound = Money.ofWan(10 * (1 + random.nextInt(2)));
        return is(
            SUM,
            any(
                List.of(
                    MoneyRange.atLeast(bound),
                    MoneyRange.moreThan(bound),
                    MoneyRange.atMost(bound),
                    MoneyRange.lessThan(bound)),
                random));
      default:
        return is(any(List.of(URGENT, MAJOR_MATTER, SIGNED), random), random.nextBoolean());
    }
  }

  private static List<LimitRule> randomRules(Random random) {
    List<LimitRule> rules = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Condition condition = Condition.always();
      for (int j = 0; j < 4; j++) {
        int die = random.nextInt(5);
        Condition part = randomPart(random);
        condition =
            die == 0 ? condition.and(part) : die == 1 ? part.or(condition.and(part)) : condition;
      }
      String[] overridden =
          rules.stream()
              .map(LimitRule::id)
              .filter(id -> random.nextInt(3) == 0)
              .toArray(String[]::new);
      rules.add(rule("r" + i, 1 + random.nextInt(3), condition, overridden));
    }
    return rules;
  }

  private static Circumstances randomCircumstances(Random random) {
    Circumstances so = random.nextBoolean() ? Circumstances.unknown() : Circumstances.ordinary();
    if (random.nextInt(4) == 0) {
      return so;
    }
    if (random.nextBoolean()) {
      so = so.with(LAW_PROVIDES_OTHERWISE); // which no rule asks for
    }
    List<Fact<?>> inAnyOrder = new ArrayList<>(FACTS);
    Collections.shuffle(inAnyOrder, random);
    for (Fact<?> fact : inAnyOrder) {
      so = random.nextInt(3) == 0 ? so : with(so, fact, any(values(fact), random));
    }
    return so;
  }

  private static boolean differs(List<LimitRule> rules, Circumstances so, Fact<?> fact) {
    for (Circumstances one : completions(so, FACTS)) {
      Set<Set<TimeLimit>> all = new HashSet<>();
      for (Object value : values(fact)) {
        all.add(outcomes(rules, with(one, fact, value)));
      }
      if (all.size() > 1) {
        return true;
      }
    }
    return false;
  }

  private static List<Circumstances> completions(Circumstances so, List<Fact<?>> facts) {
    List<Circumstances> all = List.of(so);
    for (Fact<?> fact : facts) {
      if (so.find(fact).isEmpty()) {
        List<Circumstances> more = new ArrayList<>();
        for (Circumstances one : all) {
          for (Object value : values(fact)) {
            more.add(with(one, fact, value));
          }
        }
        all = more;
      }
    }
    return all;
  }

  private static Set<TimeLimit> outcomes(List<LimitRule> rules, Circumstances complete) {
    List<LimitRule> holding = new ArrayList<>();
    for (LimitRule rule : rules) {
      if (holds(rule.condition(), complete)) {
        holding.add(rule);
      }
    }
    Set<TimeLimit> outcomes = new HashSet<>();
    for (LimitRule rule : holding) {
      if (holding.stream().noneMatch(other -> isAbove(other, rule, rules))) {
        outcomes.add(rule.outcome());
      }
    }
    return outcomes;
  }

  private static boolean isAbove(LimitRule one, LimitRule other, List<LimitRule> rules) {
    return one.overrides().contains(other.id())
        || rules.stream()
            .anyMatch(
                middle -> one.overrides().contains(middle.id()) && isAbove(middle, other, rules));
  }

  private static boolean holds(Condition condition, Circumstances complete) {
    return condition.accept(
        new Condition.Visitor<Boolean>() {
          @Override
          public Boolean always() {
            return true;
          }

          @Override
          public <V> Boolean oneOf(Fact<V> fact, List<V> values) {
            return values.contains(complete.find(fact).orElseThrow());
          }

          @Override
          public Boolean within(Fact<Money> fact, MoneyRange range) {
            return range.contains(complete.find(fact).orElseThrow());
          }

          @Override
          public Boolean allOf(List<Condition> parts) {
            return parts.stream().allMatch(part -> holds(part, complete));
          }

          @Override
          public Boolean anyOf(List<Condition> parts) {
            return parts.stream().anyMatch(part -> holds(part, complete));
          }
        });
  }

  @Test
  void the_explanation_tells_what_became_of_each_rule() {
    Decision<LimitRule> decision =
        RuleTable.<LimitRule>of(List.of(BASE, EXCEPTION, EXCEPTION_TO_IT))
            .decide(Circumstances.ordinary().with(URGENT));

    assertEquals(
        """
        第二条：按期答复。——让位于第二条的“exception”
        第二条：按期答复。——适用，其条件为：紧急
        第二条：按期答复。——不适用，其条件为：紧急，且属重大事项（未说明，按一般情形：属重大事项，否）\
        """,
        decision.in(Language.CHINESE));
    String chinese = decision.in(Language.CHINESE);
    assertEquals(
        """
        art. 2: base (within 7 working days of receipt of the consultation) - gives way to \
        'exception', art. 2
        art. 2: exception (within 3 working days of receipt of the consultation) - holds; its \
        condition: urgent
        art. 2: exception-to-it (within 10 working days of receipt of the consultation) - does not \
        hold; its condition: urgent and a major matter (not given, taken as ordinary: a major \
        matter: no)\
        """,
        decision.in(Language.ENGLISH));
    assertEquals(chinese, decision.in(Language.CHINESE), "again, after the other language");
  }
}
