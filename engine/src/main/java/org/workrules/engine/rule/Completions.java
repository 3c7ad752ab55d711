package org.workrules.engine.rule;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.workrules.api.rule.Circumstances;
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
  private final List<Fact<?>> open;
  private final Set<R> winners = new LinkedHashSet<>();
  private final Map<List<Object>, Set<Object>> outcomes = new HashMap<>();
  private final ImmutableList<Fact<?>> missing;

  Completions(RuleTable<R> table, Circumstances circumstances, Truth[] truths) {
    this.table = table;
    this.open = new ArrayList<>(table.open(circumstances, truths));
    if (count() > MOST) {
      this.missing = ImmutableList.copyOf(open);
    } else {
      complete(new ArrayList<>(), circumstances);
      this.missing = findMissing();
    }
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

  private long count() {
    long count = 1;
    for (Fact<?> fact : open) {
      count = Math.min(count * fact.values().size(), Integer.MAX_VALUE);
    }
    return count;
  }

  private void complete(List<Object> values, Circumstances so) {
    if (values.size() == open.size()) {
      ImmutableList<R> won = table.winners(table.truths(so));
      winners.addAll(won);
      outcomes.put(new ArrayList<>(values), RuleTable.outcomes(won));
    } else {
      completeWith(open.get(values.size()), values, so);
    }
  }

  private <V> void completeWith(Fact<V> fact, List<Object> values, Circumstances so) {
    for (V value : fact.values()) {
      values.add(value);
      complete(values, so.with(fact, value));
      values.remove(values.size() - 1);
    }
  }

  private ImmutableList<Fact<?>> findMissing() {
    ImmutableList.Builder<Fact<?>> found = ImmutableList.builder();
    for (int i = 0; i < open.size(); i++) {
      if (matters(i)) {
        found.add(open.get(i));
      }
    }
    return found.build();
  }

  private boolean matters(int position) {
    Object first = open.get(position).values().get(0);
    for (Map.Entry<List<Object>, Set<Object>> one : outcomes.entrySet()) {
      List<Object> other = new ArrayList<>(one.getKey());
      other.set(position, first);
      if (!one.getValue().equals(outcomes.get(other))) {
        return true;
      }
    }
    return false;
  }
}
