package org.workrules.engine.verify;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.workrules.api.money.Money;
import org.workrules.api.money.MoneyRange;
import org.workrules.api.rule.Condition;
import org.workrules.api.rule.Fact;

/** Reads off a condition which values of a choice it leaves open, whatever the other facts are. */
final class PossibleValues<V> implements Condition.Visitor<Set<V>> {

  private final Fact<V> fact;
  private final ImmutableSet<V> all;

  private PossibleValues(Fact<V> fact) {
    this.fact = fact;
    this.all = ImmutableSet.copyOf(fact.values());
  }

  /** Returns the values; none if the condition does not ask for the fact. */
  static <V> Set<V> of(Fact<V> fact, Condition condition) {
    for (Fact<?> asked : condition.facts()) {
      if (asked.equals(fact)) {
        @SuppressWarnings("unchecked") // it is the same fact, perhaps with values of a county's own
        Fact<V> own = (Fact<V>) asked;
        return condition.accept(new PossibleValues<>(own));
      }
    }
    return ImmutableSet.of();
  }

  @Override
  public Set<V> always() {
    return all;
  }

  @Override
  @SuppressWarnings("unchecked") // the values of one fact are of its type
  public <W> Set<V> oneOf(Fact<W> asked, List<W> values) {
    return asked.equals(fact) ? ImmutableSet.copyOf((List<V>) values) : all;
  }

  @Override
  public Set<V> within(Fact<Money> asked, MoneyRange range) {
    return all;
  }

  @Override
  public Set<V> allOf(List<Condition> parts) {
    Set<V> left = new LinkedHashSet<>(all);
    parts.forEach(part -> left.retainAll(part.accept(this)));
    return left;
  }

  @Override
  public Set<V> anyOf(List<Condition> parts) {
    Set<V> any = new LinkedHashSet<>();
    parts.forEach(part -> any.addAll(part.accept(this)));
    return Sets.intersection(all, any).immutableCopy();
  }
}
