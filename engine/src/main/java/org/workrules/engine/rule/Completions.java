package org.workrules.engine.rule;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.workrules.api.rule.Fact;
import org.workrules.api.rule.Rule;

/**
 * All that a case may come to once its open facts are known: those that a rule in doubt asks for
 * and nobody has given.
 *
 * <p>It tries every combination of their values, which the closed domains make few. So it finds
 * exactly the facts that matter: those of which two values, all else being equal, lead to different
 * outcomes. Where there are too many combinations, each open fact is taken to matter.
 *
 * @param <R> the type of the rules
 */
final class Completions<R extends Rule<?, ?>> {

  private static final int MOST = 1 << 14;

  private final RuleTable<R> table;
  private final List<Integer> open;
  private final Set<R> winners = new LinkedHashSet<>();
  private final Map<List<Integer>, Set<Object>> outcomes = new HashMap<>();
  private final ImmutableList<Fact<?>> missing;

  Completions(RuleTable<R> table, int[] values) {
    this.table = table;
    this.open = open(table, values);
    if (count() > MOST) {
      this.missing = facts(open);
    } else {
      complete(0, values.clone());
      this.missing = findMissing();
    }
  }

  private static List<Integer> open(RuleTable<?> table, int[] values) {
    Truth[] truths = table.truths(values);
    Set<Integer> open = new LinkedHashSet<>();
    for (int i = 0; i < truths.length; i++) {
      if (truths[i] == Truth.UNKNOWN) {
        for (Fact<?> fact : table.rules().get(i).condition().facts()) {
          int number = table.index().indexOf(fact);
          if (values[number] == FactIndex.UNKNOWN) {
            open.add(number);
          }
        }
      }
    }
    return new ArrayList<>(open);
  }

  /** Returns the open facts that matter, in the order in which the rules ask for them. */
  ImmutableList<Fact<?>> missing() {
    return missing;
  }

  /** Returns the rules that win in one combination or another, in the order of the table. */
  ImmutableList<R> winners() {
    List<R> inOrder = new ArrayList<>(table.rules());
    inOrder.retainAll(winners);
    return ImmutableList.copyOf(inOrder);
  }

  private ImmutableList<Fact<?>> facts(List<Integer> numbers) {
    ImmutableList.Builder<Fact<?>> facts = ImmutableList.builder();
    for (int number : numbers) {
      facts.add(table.index().facts().get(number));
    }
    return facts.build();
  }

  private int domain(int position) {
    return table.index().size(open.get(position));
  }

  private long count() {
    long count = 1;
    for (int i = 0; i < open.size(); i++) {
      count = Math.min(count * domain(i), Integer.MAX_VALUE);
    }
    return count;
  }

  private void complete(int position, int[] values) {
    if (position == open.size()) {
      ImmutableList<R> won = table.winners(table.truths(values));
      winners.addAll(won);
      outcomes.put(combination(values), RuleTable.outcomes(won));
      return;
    }
    for (int value = 0; value < domain(position); value++) {
      if (table.index().has(open.get(position), value)) {
        values[open.get(position)] = value;
        complete(position + 1, values);
      }
    }
  }

  private List<Integer> combination(int[] values) {
    Integer[] combination = new Integer[open.size()];
    for (int i = 0; i < combination.length; i++) {
      combination[i] = values[open.get(i)];
    }
    return Arrays.asList(combination);
  }

  private ImmutableList<Fact<?>> findMissing() {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < open.size(); i++) {
      if (matters(i)) {
        found.add(open.get(i));
      }
    }
    return facts(found);
  }

  private boolean matters(int position) {
    Map<List<Integer>, Set<Object>> elseEqual = new HashMap<>();
    for (Map.Entry<List<Integer>, Set<Object>> one : outcomes.entrySet()) {
      List<Integer> others = new ArrayList<>(one.getKey());
      others.set(position, FactIndex.UNKNOWN);
      Set<Object> known = elseEqual.putIfAbsent(others, one.getValue());
      if (known != null && !known.equals(one.getValue())) {
        return true;
      }
    }
    return false;
  }
}
