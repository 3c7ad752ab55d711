package org.workrules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.workrules.api.rule.Rule;
import org.workrules.api.spi.Rulebook;
import org.workrules.api.text.Word;
import org.workrules.engine.rule.RuleTable;

/**
 * A rulebook, with its rules sorted into the tables of the questions that they answer. A table is
 * made when its question is first asked: a county has some hundred, and most callers ask a few.
 */
final class RulebookTables {

  private static final RuleTable<Rule<?, ?>> EMPTY = RuleTable.of(ImmutableList.<Rule<?, ?>>of());

  private final Rulebook rulebook;
  private final ImmutableListMultimap<Word, Rule<?, ?>> byQuestion;
  private final ConcurrentMap<Word, RuleTable<?>> tables = new ConcurrentHashMap<>();

  RulebookTables(Rulebook rulebook) {
    this.rulebook = rulebook;
    ImmutableListMultimap.Builder<Word, Rule<?, ?>> byQuestion = ImmutableListMultimap.builder();
    for (Rule<?, ?> rule : rulebook.rules()) {
      byQuestion.put(rule.question(), rule);
    }
    this.byQuestion = byQuestion.build();
  }

  Rulebook rulebook() {
    return rulebook;
  }

  /** Returns what there are rules about, in the order of the rules. */
  ImmutableList<Word> questions() {
    return byQuestion.keySet().asList();
  }

  /**
   * Returns the table of a question, which may be empty. The class of the question decides that of
   * the rules: a {@code LimitSubject} has {@code LimitRule}s, and so on.
   */
  @SuppressWarnings("unchecked") // the rules of a question are of its kind, by their types
  <R extends Rule<?, ?>> RuleTable<R> table(Word question) {
    RuleTable<?> table = tables.get(question);
    if (table == null) {
      ImmutableList<Rule<?, ?>> rules = byQuestion.get(question);
      if (rules.isEmpty()) {
        return (RuleTable<R>) (RuleTable<?>) EMPTY;
      }
      table = tables.computeIfAbsent(question, word -> RuleTable.of(rules));
    }
    return (RuleTable<R>) table;
  }
}
