package org.workrules.engine.rule;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.workrules.api.rule.Circumstances;
import org.workrules.api.rule.Rule;

/**
 * 判定树: what cases come to, by the facts that lead there. A case is asked one fact after another,
 * and only what a rule still in doubt asks for. A branch grows when a case first comes along it and
 * then stays, so that the next one has its verdict after a few look-ups.
 *
 * <p>Measured, over who signs a document: 184 ns where all conditions are tested for each case, 60
 * ns along the tree; with facts missing, 19,400 ns and 50.
 *
 * @param <R> the type of the rules
 */
final class DecisionTree<R extends Rule<?, ?>> {

  /** Cases that would need more are decided without the tree. */
  private static final int MOST_QUESTIONS = 4_096;

  /** In the place of the number of a value that has not been asked for; as good as unknown. */
  private static final int NOT_ASKED = -2;

  private final RuleTable<R> table;

  /** A {@link Question} or, if the table asks for nothing, a {@link Verdict}. */
  private final Object root;

  /** About how many there are: threads may count at the same time. */
  private int questions;

  DecisionTree(RuleTable<R> table) {
    this.table = table;
    int[] values = new int[table.facts().size()];
    Arrays.fill(values, NOT_ASKED);
    this.root = node(values);
  }

  /** Returns what a case comes to. */
  @SuppressWarnings("unchecked") // the verdicts here are those of this table
  Verdict<R> verdict(Circumstances circumstances) {
    Object node = root;
    while (node instanceof Question) {
      Question question = (Question) node;
      int value = question.domain.read(circumstances);
      node = question.next[value + 1];
      if (node == null) {
        if (questions >= MOST_QUESTIONS) {
          return verdict(table.index().read(circumstances));
        }
        node = grow(question, value);
      }
    }
    return (Verdict<R>) node;
  }

  /** Two threads may make a node at the same time; either will do, as they are equal. */
  private Object grow(Question question, int value) {
    int[] values = question.values.clone();
    values[question.fact] = value;
    Object node = node(values);
    question.next[value + 1] = node;
    return node;
  }

  private Object node(int[] values) {
    int fact = nextToAsk(values);
    if (fact < 0) {
      return verdict(values);
    }
    questions++;
    return new Question(fact, table.index().domain(fact), values);
  }

  /**
   * Returns the number of a fact that a rule in doubt asks for and the case was not asked; -1 if
   * none.
   */
  private int nextToAsk(int[] values) {
    Truth[] truths = table.truths(values);
    for (int i = 0; i < truths.length; i++) {
      if (table.isInDoubt(i, truths)) {
        for (int fact : table.asked(i)) {
          if (values[fact] == NOT_ASKED) {
            return fact;
          }
        }
      }
    }
    return -1;
  }

  private Verdict<R> verdict(int[] values) {
    int[] known = values.clone();
    for (int i = 0; i < known.length; i++) {
      known[i] = Math.max(known[i], FactIndex.UNKNOWN);
    }
    return Verdict.of(table, known);
  }

  /** A fact to ask for, and what comes after each value of it: first, after none. */
  private static final class Question {
    final int fact;
    final Domain<?> domain;
    final int[] values;
    final @Nullable Object[] next;

    Question(int fact, Domain<?> domain, int[] values) {
      this.fact = fact;
      this.domain = domain;
      this.values = values;
      this.next = new Object[domain.size() + 1];
    }
  }
}
