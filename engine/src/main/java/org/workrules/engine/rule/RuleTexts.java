package org.workrules.engine.rule;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.workrules.api.rule.Fact;
import org.workrules.api.rule.Rule;
import org.workrules.api.source.Citation;
import org.workrules.api.text.Language;
import org.workrules.api.text.Tier;

/**
 * What an explanation says of each rule of a table, whatever the case. It is written when it is
 * first asked for, and kept. Measured by {@code SigningBenchmark.oursExplained}: 8.6 µs where all
 * is written for each case, 1.2 µs so.
 */
final class RuleTexts {

  private final ImmutableList<? extends Rule<?, ?>> rules;
  private final @Nullable OfRule[][] texts;

  RuleTexts(ImmutableList<? extends Rule<?, ?>> rules) {
    this.rules = rules;
    this.texts = new OfRule[Language.values().length][rules.size()];
  }

  /** Returns what is said of the rule at a position. */
  OfRule of(int position, Language language) {
    OfRule text = texts[language.ordinal()][position];
    if (text == null) {
      // Two threads may write it at the same time: it is the same text.
      text = new OfRule(rules.get(position), language);
      texts[language.ordinal()][position] = text;
    }
    return text;
  }

  /** Returns a place, with the title of its text if the rules come from several. */
  private String place(Citation citation, Language language) {
    for (Rule<?, ?> rule : rules) {
      if (!rule.citations().get(0).edition().equals(citation.edition())) {
        return citation.in(language);
      }
    }
    return citation.place(language);
  }

  /** The texts of one rule in one language. */
  final class OfRule {

    /** Where it stands and what it says. */
    final String lead;

    final String condition;

    /** That another rule gives way to it. */
    final String above;

    /** For each fact that its condition asks for, that its ordinary value was taken. */
    final ImmutableList<String> assumptions;

    OfRule(Rule<?, ?> rule, Language language) {
      boolean chinese = language == Language.CHINESE;
      Tier tier = rule.citations().get(0).edition().tier();
      String places =
          rule.citations().stream()
              .map(citation -> place(citation, language))
              .collect(joining(chinese ? "、" : "; "));
      this.lead =
          chinese
              ? places + "：" + rule.gist() + "——"
              : places + ": " + rule.id() + " (" + rule.outcome().in(language, tier) + ") - ";
      this.condition = rule.condition().in(language, tier);
      String place = place(rule.citations().get(0), language);
      this.above =
          chinese
              ? "让位于" + place + "的“" + rule.id() + "”"
              : "gives way to '" + rule.id() + "', " + place;
      ImmutableList.Builder<String> assumptions = ImmutableList.builder();
      for (Fact<?> fact : rule.condition().facts()) {
        assumptions.add(assumption(fact, language, tier));
      }
      this.assumptions = assumptions.build();
    }
  }

  private static <V> String assumption(Fact<V> fact, Language language, Tier tier) {
    return fact.ordinarily()
        .map(
            value ->
                fact.in(language, tier)
                    + (language == Language.CHINESE ? "，" : ": ")
                    + fact.describe(value, language, tier))
        .orElse("");
  }
}
