package org.workrules.engine.rule;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.workrules.api.InvalidValueException;
import org.workrules.api.money.Money;
import org.workrules.api.money.MoneyRange;
import org.workrules.api.rule.Circumstances;
import org.workrules.api.rule.Condition;
import org.workrules.api.rule.Fact;
import org.workrules.api.rule.Rule;

/**
 * The facts that the rules of a table ask for, each with a number, and their values as numbers too:
 * a case becomes a short array, over which conditions are tested.
 */
final class FactIndex {

  /** In the place of the number of a value that nobody has given. */
  static final int UNKNOWN = -1;

  private final ImmutableList<Fact<?>> facts;
  private final ImmutableList<Domain<?>> domains;
  private final Map<Fact<?>, Integer> positions = new HashMap<>();

  private FactIndex(Map<Fact<?>, Domain<?>> domains) {
    this.facts = ImmutableList.copyOf(domains.keySet());
    this.domains = ImmutableList.copyOf(domains.values());
    for (int i = 0; i < facts.size(); i++) {
      positions.put(facts.get(i), i);
    }
  }

  static FactIndex of(List<? extends Rule<?, ?>> rules) {
    Map<Fact<?>, Fact<?>> facts = new HashMap<>();
    Map<Fact<?>, SortedSet<Money>> bounds = new LinkedHashMap<>();
    for (Rule<?, ?> rule : rules) {
      for (Fact<?> fact : rule.condition().facts()) {
        Fact<?> known = facts.putIfAbsent(fact, fact);
        if (known != null && !known.isDefinedAs(fact)) {
          throw new InvalidValueException(
              "fact of rule " + rule.id(), fact, "as defined elsewhere");
        }
        bounds.putIfAbsent(fact, new TreeSet<>());
      }
      rule.condition().accept(new Bounds(bounds));
    }
    Map<Fact<?>, Domain<?>> domains = new LinkedHashMap<>();
    for (Map.Entry<Fact<?>, SortedSet<Money>> one : bounds.entrySet()) {
      domains.put(one.getKey(), domain(one.getKey(), one.getValue()));
    }
    return new FactIndex(domains);
  }

  @SuppressWarnings("unchecked") // a fact that is an amount is a Fact<Money>
  private static Domain<?> domain(Fact<?> fact, SortedSet<Money> bounds) {
    return fact.isAmount() ? Domain.of((Fact<Money>) fact, bounds) : Domain.of(fact);
  }

  /** Collects the bounds that conditions name. */
  private static final class Bounds implements Condition.Visitor<Boolean> {
    private final Map<Fact<?>, SortedSet<Money>> bounds;

    Bounds(Map<Fact<?>, SortedSet<Money>> bounds) {
      this.bounds = bounds;
    }

    @Override
    public Boolean always() {
      return true;
    }

    @Override
    public <V> Boolean oneOf(Fact<V> fact, List<V> values) {
      return true;
    }

    @Override
    public Boolean within(Fact<Money> fact, MoneyRange range) {
      range.lower().ifPresent(bounds.get(fact)::add);
      range.upper().ifPresent(bounds.get(fact)::add);
      return true;
    }

    @Override
    public Boolean allOf(List<Condition> parts) {
      for (Condition part : parts) {
        part.accept(this);
      }
      return true;
    }

    @Override
    public Boolean anyOf(List<Condition> parts) {
      return allOf(parts);
    }
  }

  /** Returns the facts, in the order in which the rules ask for them. */
  ImmutableList<Fact<?>> facts() {
    return facts;
  }

  int indexOf(Fact<?> fact) {
    return positions.get(fact);
  }

  @SuppressWarnings("unchecked") // the domain of a fact is of its type
  <V> Domain<V> domain(Fact<V> fact) {
    return (Domain<V>) domains.get(indexOf(fact));
  }

  /** Returns for each fact the number of its value, or {@link #UNKNOWN}. */
  int[] read(Circumstances circumstances) {
    int[] values = new int[facts.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = domains.get(i).read(circumstances);
    }
    return values;
  }

  /** Has each fact that is given refused if the rules ask for another of its id. */
  void checkDefinitions(Circumstances circumstances) {
    for (Fact<?> fact : circumstances.given()) {
      Integer position = positions.get(fact);
      if (position != null && facts.get(position) != fact) {
        circumstances.find(facts.get(position));
      }
    }
  }

  /** Returns the numbers of some facts, in their order. */
  int[] numbers(Collection<Fact<?>> some) {
    int[] numbers = new int[some.size()];
    int number = 0;
    for (Fact<?> fact : some) {
      numbers[number++] = indexOf(fact);
    }
    return numbers;
  }

  /** Returns what the fact of a number may be. */
  Domain<?> domain(int fact) {
    return domains.get(fact);
  }

  /** Returns circumstances that an array stands for. */
  Circumstances circumstances(int[] values) {
    Circumstances circumstances = Circumstances.unknown();
    for (int i = 0; i < values.length; i++) {
      if (values[i] != UNKNOWN) {
        circumstances = domains.get(i).give(circumstances, values[i]);
      }
    }
    return circumstances;
  }
}
