package org.workrules.engine.rule;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.workrules.api.rule.Fact;
import org.workrules.api.rule.Rule;
import org.workrules.api.source.Modality;

/**
 * All that a case may come to once its open facts are known: those that a rule in doubt asks for
 * and nobody has given.
 *
 * <p>A fact matters if two of its values, all else being equal, lead to different outcomes. To find
 * out, the other open facts are given values one after another, only those that a rule still in
 * doubt asks for, and only until no rule is: most combinations are never looked at. Should a table
 * need more steps than any real one, the fact is taken to matter.
 *
 * @param <R> the type of the rules
 */
final class Completions<R extends Rule<?, ?>> {

  private static final int MOST_STEPS = 100_000;

  private final RuleTable<R> table;
  private final int[] values;
  private final Set<Integer> open;
  private final Set<R> sometimes = new LinkedHashSet<>();
  private final Set<R> always = new LinkedHashSet<>();
  private @Nullable Modality modality;
  private final ImmutableList<Fact<?>> missing;
  private int steps;

  Completions(RuleTable<R> table, int[] given) {
    this.table = table;
    this.values = given.clone();
    this.open = openFacts(table.truths(values));
    always.addAll(table.rules());
    ImmutableList.Builder<Fact<?>> found = ImmutableList.builder();
    for (int fact : open) {
      steps = 0;
      if (matters(fact)) {
        found.add(table.index().facts().get(fact));
      }
    }
    this.missing = found.build();
    if (missing.isEmpty()) {
      steps = 0;
      collectWinners();
    }
  }

  /** Returns the open facts that matter, in the order in which the rules ask for them. */
  ImmutableList<Fact<?>> missing() {
    return missing;
  }

  /**
   * Returns, if no open fact matters, the rules that win whatever their values, or where these
   * alone do not carry the answer, those that win for some of them, in the order of the table;
   * otherwise none.
   */
  ImmutableList<R> winners() {
    List<R> inOrder = new ArrayList<>(table.rules());
    inOrder.retainAll(suffices(always) ? always : sometimes);
    return ImmutableList.copyOf(inOrder);
  }

  private boolean suffices(Set<R> rules) {
    ImmutableList<R> list = ImmutableList.copyOf(rules);
    return !list.isEmpty()
        && RuleTable.outcomes(list).equals(RuleTable.outcomes(ImmutableList.copyOf(sometimes)))
        && RuleTable.strongest(list) == modality;
  }

  /**
   * Returns how binding the answer is whatever the values of the open facts, or null if no rule
   * wins or one of them matters.
   */
  @Nullable Modality modality() {
    return modality;
  }

  /**
   * Returns the facts, not given, that a rule asks for which may or may not hold. A rule that one
   * which holds defeats is in no doubt, and what it defeats in turn, the other does as well.
   */
  private Set<Integer> openFacts(Truth[] truths) {
    Set<Integer> facts = new LinkedHashSet<>();
    for (int i = 0; i < truths.length; i++) {
      if (table.isInDoubt(i, truths)) {
        for (int fact : table.asked(i)) {
          if (values[fact] == FactIndex.UNKNOWN) {
            facts.add(fact);
          }
        }
      }
    }
    return facts;
  }

  private boolean matters(int fact) {
    if (++steps > MOST_STEPS) {
      return true;
    }
    Integer next = null;
    Result first = null;
    for (int value = 0; value < table.index().domain(fact).size(); value++) {
      if (table.index().domain(fact).has(value)) {
        values[fact] = value;
        Truth[] truths = table.truths(values);
        Set<Integer> inDoubt = openFacts(truths);
        if (!inDoubt.isEmpty()) {
          next = inDoubt.iterator().next();
          break;
        }
        Result result = new Result(table.winners(truths));
        if (first != null && !first.equals(result)) {
          values[fact] = FactIndex.UNKNOWN;
          return true;
        }
        first = result;
      }
    }
    values[fact] = FactIndex.UNKNOWN;
    return next != null && mattersForSome(fact, next);
  }

  private boolean mattersForSome(int fact, int other) {
    for (int value = 0; value < table.index().domain(other).size(); value++) {
      if (table.index().domain(other).has(value)) {
        values[other] = value;
        if (matters(fact)) {
          values[other] = FactIndex.UNKNOWN;
          return true;
        }
      }
    }
    values[other] = FactIndex.UNKNOWN;
    return false;
  }

  private void collectWinners() {
    Truth[] truths = table.truths(values);
    Set<Integer> inDoubt = openFacts(truths);
    if (inDoubt.isEmpty() || ++steps > MOST_STEPS) {
      add(table.winners(truths));
      return;
    }
    int fact = inDoubt.iterator().next();
    for (int value = 0; value < table.index().domain(fact).size(); value++) {
      if (table.index().domain(fact).has(value)) {
        values[fact] = value;
        collectWinners();
      }
    }
    values[fact] = FactIndex.UNKNOWN;
  }

  private void add(ImmutableList<R> winners) {
    sometimes.addAll(winners);
    always.retainAll(winners);
    if (!winners.isEmpty()) {
      Modality strongest = RuleTable.strongest(winners);
      modality = modality == null || strongest.compareTo(modality) > 0 ? strongest : modality;
    }
  }

  /**
   * What a case comes to: the outcomes of the rules that win, and how binding they are at the most.
   */
  private static final class Result {
    private final Set<Object> outcomes;
    private final @Nullable Object force;

    Result(ImmutableList<? extends Rule<?, ?>> winners) {
      this.outcomes = RuleTable.outcomes(winners);
      this.force = winners.isEmpty() ? null : RuleTable.strongest(winners).force();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Result
          && outcomes.equals(((Result) other).outcomes)
          && force == ((Result) other).force;
    }

    @Override
    public int hashCode() {
      return outcomes.hashCode();
    }
  }
}
