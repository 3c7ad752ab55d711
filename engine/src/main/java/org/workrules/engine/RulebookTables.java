package org.workrules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.workrules.api.rule.Rule;
import org.workrules.api.spi.Rulebook;
import org.workrules.api.text.Word;
import org.workrules.engine.rule.RuleTable;

/** A rulebook, with its rules sorted into the tables of the questions that they answer. */
final class RulebookTables {

  private static final RuleTable<Rule<?, ?>> EMPTY = RuleTable.of(ImmutableList.<Rule<?, ?>>of());

  private final Rulebook rulebook;
  private final ImmutableMap<Word, RuleTable<?>> tables;

  RulebookTables(Rulebook rulebook) {
    this.rulebook = rulebook;
    Map<Word, List<Rule<?, ?>>> byQuestion = new LinkedHashMap<>();
    for (Rule<?, ?> rule : rulebook.rules()) {
      byQuestion.computeIfAbsent(rule.question(), question -> new ArrayList<>()).add(rule);
    }
    ImmutableMap.Builder<Word, RuleTable<?>> tables = ImmutableMap.builder();
    byQuestion.forEach((question, rules) -> tables.put(question, RuleTable.of(rules)));
    this.tables = tables.build();
  }

  Rulebook rulebook() {
    return rulebook;
  }

  /** Returns what there are rules about, in the order of the rules. */
  ImmutableList<Word> questions() {
    return tables.keySet().asList();
  }

  /**
   * Returns the table of a question, which may be empty. The class of the question decides that of
   * the rules: a {@code LimitSubject} has {@code LimitRule}s, and so on.
   */
  @SuppressWarnings("unchecked") // the rules of a question are of its kind, by their types
  <R extends Rule<?, ?>> RuleTable<R> table(Word question) {
    return (RuleTable<R>) tables.getOrDefault(question, EMPTY);
  }
}
