package org.workrules.engine.contract;

import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.workrules.api.document.DocumentChains;
import org.workrules.api.rule.Rule;
import org.workrules.api.source.Provision;
import org.workrules.api.source.Standing;
import org.workrules.api.spi.CountyProfileProvider;
import org.workrules.api.spi.Rulebook;
import org.workrules.api.text.Language;
import org.workrules.engine.County;
import org.workrules.engine.RulebookAnalysis;
import org.workrules.engine.WorkRules;

/** What every county profile owes its users. Extend it in the profile's own tests. */
public abstract class CountyProfileContract {

  /** Returns the provider. */
  protected abstract CountyProfileProvider provider();

  /** Returns how many articles the latest edition has, counted by hand from the paper. */
  protected abstract int articleCount();

  /** Returns the name of the file with cases of time limits, beside the test's class. */
  protected abstract String limitCases();

  /** Returns the name of the file with cases of documents, beside the test's class. */
  protected abstract String documentCases();

  private County county() {
    return WorkRules.of(provider()).county(provider().jurisdiction().code());
  }

  private Rulebook latest() {
    List<Rulebook> rulebooks = county().rulebooks();
    return rulebooks.get(rulebooks.size() - 1);
  }

  @Test
  void is_found_exactly_once_on_the_class_path() {
    List<?> found =
        ServiceLoader.load(CountyProfileProvider.class).stream()
            .map(ServiceLoader.Provider::type)
            .filter(type -> type == provider().getClass())
            .collect(toList());

    assertEquals(List.of(provider().getClass()), found);
  }

  @Test
  void provides_the_profile_of_the_county_it_claims() {
    assertEquals(provider().jurisdiction(), provider().profile().jurisdiction());
  }

  @Test
  void titles_follow_the_tier_of_the_jurisdiction() {
    assertEquals(provider().jurisdiction().tier(), latest().edition().tier());
  }

  @Test
  void has_as_many_articles_as_the_paper() {
    assertEquals(articleCount(), latest().edition().articleCount());
  }

  /** Prints how many articles stand in each class, and fails when one is in none. */
  @Test
  void accounts_for_every_article() {
    Map<Standing, Integer> count = new EnumMap<>(Standing.class);
    Set<Integer> missing = new TreeSet<>();
    for (int article = 1; article <= articleCount(); article++) {
      missing.add(article);
    }
    for (Provision provision : latest().register()) {
      missing.remove(provision.citation().article());
      count.merge(provision.standing(), 1, Integer::sum);
    }
    System.out.println(latest().edition() + " " + count);
    assertTrue(missing.isEmpty(), () -> "neither encoded, declaratory nor pending: " + missing);
  }

  @Test
  void rules_stand_in_the_order_of_the_articles() {
    assertInOrder(latest().limits());
    assertInOrder(latest().chains());
    assertInOrder(latest().rulings());
  }

  private static void assertInOrder(List<? extends Rule<?, ?>> rules) {
    for (int i = 1; i < rules.size(); i++) {
      Rule<?, ?> before = rules.get(i - 1);
      Rule<?, ?> rule = rules.get(i);
      assertTrue(
          before.citations().get(0).article() <= rule.citations().get(0).article(),
          () -> rule.id() + ", " + rule.citations() + ", stands after " + before.citations());
    }
  }

  @TestFactory
  Stream<DynamicTest> every_rule_can_be_read_in_both_languages() {
    return latest().rules().stream().map(rule -> dynamicTest(rule.id(), () -> readable(rule)));
  }

  private static void readable(Rule<?, ?> rule) {
    for (Language language : Language.values()) {
      String text = rule.in(language) + rule.condition().in(language);
      assertFalse(text.contains("{"), () -> "a tier was left open: " + text);
    }
    assertTrue(rule.gist().endsWith("。"), () -> "not a sentence: " + rule.gist());
    assertEquals(
        1, rule.gist().chars().filter(c -> c == '。').count(), () -> "not one: " + rule.gist());
  }

  /** What an official would look up, with the answer worked out by hand. */
  @TestFactory
  Stream<DynamicTest> answers_as_the_paper_does() throws IOException {
    return cases().stream()
        .map(one -> dynamicTest(one.toString(), () -> one.check(county(), latest())));
  }

  @Test
  void every_rule_has_a_case() throws IOException {
    Set<String> untested =
        latest().rules().stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
    for (Case one : cases()) {
      untested.removeAll(one.rulesMet(county(), latest()));
    }
    assertTrue(untested.isEmpty(), () -> "no case leads to the rules " + untested);
  }

  /** Overlaps and rules that never win anywhere; gaps where the text should leave none. */
  @Test
  void has_no_gap_or_overlap_but_those_that_the_text_really_has() {
    RulebookAnalysis analysis = RulebookAnalysis.of(latest(), List.of(DocumentChains.SIGNING));

    assertEquals(List.of(), analysis.open());
    assertEquals(List.of(), analysis.needless(), "acknowledged, and not there");
  }

  private List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>(Case.read(lines(limitCases())));
    cases.addAll(Case.read(lines(documentCases())));
    return cases;
  }

  private List<String> lines(String file) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(getClass().getResourceAsStream(file), StandardCharsets.UTF_8))) {
      return reader.lines().collect(toList());
    }
  }
}
