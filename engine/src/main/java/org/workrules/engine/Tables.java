package org.workrules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;
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

  /** Which of the rules about a matter are an answer; the others override them. */
  enum Duties implements Predicate<DutyRule> {
    /** All of them. */
    ALL {
      @Override
      public boolean test(DutyRule duty) {
        return true;
      }
    },
    /** Those that say who decides. */
    DECIDING {
      @Override
      public boolean test(DutyRule duty) {
        return duty.outcome().act().isDeciding();
      }
    },
    /** Those whose verb is lost. */
    LOST {
      @Override
      public boolean test(DutyRule duty) {
        return duty.outcome().act().isLost();
      }
    }
  }

  private static final RuleTable<Rule<?, ?>> EMPTY = RuleTable.of(ImmutableList.<Rule<?, ?>>of());

  private final ImmutableList<Rulebook> rulebooks;
  private final ImmutableSet<Word> questions;
  private final ConcurrentMap<Word, RuleTable<?>> tables = new ConcurrentHashMap<>();
  private final Map<Duties, ConcurrentMap<Matter, RuleTable<DutyRule>>> duties =
      new EnumMap<>(Duties.class);

  Tables(List<Rulebook> rulebooks) {
    this.rulebooks = ImmutableList.copyOf(rulebooks);
    ImmutableSet.Builder<Word> questions = ImmutableSet.builder();
    for (Rulebook rulebook : rulebooks) {
      for (Rule<?, ?> rule : rulebook.rules()) {
        questions.add(rule.question());
      }
    }
    this.questions = questions.build();
    for (Duties kind : Duties.values()) {
      duties.put(kind, new ConcurrentHashMap<>());
    }
  }

  ImmutableList<Rulebook> rulebooks() {
    return rulebooks;
  }

  /** Returns what there are rules about, in the order of the rules. */
  ImmutableSet<Word> questions() {
    return questions;
  }

  /**
   * Returns the table of a question, which may be empty. The class of the question decides that of
   * the rules: a {@code LimitSubject} has {@code LimitRule}s, and so on.
   */
  @SuppressWarnings("unchecked") // the rules of a question are of its kind, by their types
  <R extends Rule<?, ?>> RuleTable<R> table(Word question) {
    RuleTable<?> table = tables.get(question);
    if (table == null) {
      table =
          questions.contains(question)
              ? tables.computeIfAbsent(question, word -> RuleTable.of(rules(word)))
              : EMPTY;
    }
    return (RuleTable<R>) table;
  }

  /** Returns the table of a matter, of which only the rules of a kind are an answer. */
  RuleTable<DutyRule> duties(Matter matter, Duties kind) {
    ConcurrentMap<Matter, RuleTable<DutyRule>> known = duties.get(kind);
    RuleTable<DutyRule> table = known.get(matter);
    if (table == null) {
      RuleTable<DutyRule> all = table(matter);
      table =
          all.rules().isEmpty()
              ? all
              : known.computeIfAbsent(matter, word -> RuleTable.of(all.rules(), kind));
    }
    return table;
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
