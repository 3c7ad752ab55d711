package org.workrules.engine;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.workrules.api.matter.DutyRule;
import org.workrules.api.matter.Matter;
import org.workrules.api.rule.Rule;
import org.workrules.api.spi.Rulebook;
import org.workrules.api.text.Word;
import org.workrules.engine.rule.RuleTable;

/**
 * The rulebooks that are in force together, with their rules sorted into the tables of the
 * questions that they answer. A table is made when its question is first asked, and kept: a county
 * has some hundred, and most callers ask a few.
 */
final class Tables {

  private static final RuleTable<Rule<?, ?>> EMPTY = RuleTable.of(ImmutableList.<Rule<?, ?>>of());

  private final ImmutableList<Rulebook> rulebooks;

  /**
   * What there are rules about, made when it is first asked for: of two threads either's will do.
   */
  private @Nullable ImmutableList<Word> questions;

  private final ConcurrentMap<Word, RuleTable<?>> tables = new ConcurrentHashMap<>();

  /** Of each matter, the table in which only rules that say who decides are an answer. */
  private final ConcurrentMap<Matter, RuleTable<DutyRule>> deciding = new ConcurrentHashMap<>();

  /** Of each matter, the table in which only rules whose verb is lost are an answer. */
  private final ConcurrentMap<Matter, RuleTable<DutyRule>> lost = new ConcurrentHashMap<>();

  Tables(List<Rulebook> rulebooks) {
    this.rulebooks = ImmutableList.copyOf(rulebooks);
  }

  ImmutableList<Rulebook> rulebooks() {
    return rulebooks;
  }

  /** Returns what there are rules about, in the order of the rules. */
  ImmutableList<Word> questions() {
    ImmutableList<Word> there = questions;
    if (there == null) {
      Set<Word> all = new LinkedHashSet<>();
      for (Rulebook rulebook : rulebooks) {
        for (Rule<?, ?> rule : rulebook.rules()) {
          all.add(rule.question());
        }
      }
      there = ImmutableList.copyOf(all);
      questions = there;
    }
    return there;
  }

  /**
   * Returns the table of a question, which may be empty. The class of the question decides that of
   * the rules: a {@code LimitSubject} has {@code LimitRule}s, and so on.
   */
  @SuppressWarnings("unchecked") // the rules of a question are of its kind, by their types
  <R extends Rule<?, ?>> RuleTable<R> table(Word question) {
    RuleTable<?> table = tables.get(question);
    return (RuleTable<R>) (table == null ? made(question) : table);
  }

  private RuleTable<?> made(Word question) {
    List<Rule<?, ?>> rules = rules(question);
    if (rules.isEmpty()) {
      return EMPTY; // not kept: there is no end of words that no rule is about
    }
    RuleTable<?> table = RuleTable.of(rules);
    RuleTable<?> other = tables.putIfAbsent(question, table);
    return other == null ? table : other;
  }

  /** Returns the table of who decides a matter; the other rules about it only override these. */
  RuleTable<DutyRule> deciding(Matter matter) {
    return only(duty -> duty.outcome().act().isDeciding(), matter, deciding);
  }

  /** Returns the table of who does something to a matter that the text has lost the verb of. */
  RuleTable<DutyRule> lost(Matter matter) {
    return only(duty -> duty.outcome().act().isLost(), matter, lost);
  }

  private RuleTable<DutyRule> only(
      Predicate<DutyRule> answering,
      Matter matter,
      ConcurrentMap<Matter, RuleTable<DutyRule>> known) {
    RuleTable<DutyRule> table = known.get(matter);
    if (table != null) {
      return table;
    }
    RuleTable<DutyRule> all = table(matter);
    if (all.rules().isEmpty()) {
      return all;
    }
    table = RuleTable.of(all.rules(), answering);
    RuleTable<DutyRule> other = known.putIfAbsent(matter, table);
    return other == null ? table : other;
  }

  private List<Rule<?, ?>> rules(Word question) {
    ImmutableList.Builder<Rule<?, ?>> rules = ImmutableList.builder();
    for (Rulebook rulebook : rulebooks) {
      for (Rule<?, ?> rule : rulebook.rules()) {
        if (rule.question().equals(question)) {
          rules.add(rule);
        }
      }
    }
    return rules.build();
  }
}
