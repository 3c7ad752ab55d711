package org.workrules.engine.rule;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.workrules.api.InvalidValueException;
import org.workrules.api.money.Money;
import org.workrules.api.money.MoneyRange;
import org.workrules.api.rule.Circumstances;
import org.workrules.api.rule.Fact;

/**
 * What a fact may be, as a few numbered values. Those of a choice are listed; the amounts of money
 * are divided at every bound that a rule of the table names, into the bounds themselves and what
 * lies between, so that each part is as good as any amount in it.
 */
abstract class Domain<V> {

  private final Fact<V> fact;
  private final ImmutableList<V> values;

  private Domain(Fact<V> fact, List<V> values) {
    this.fact = fact;
    this.values = ImmutableList.copyOf(values);
    if (values.size() > Long.SIZE) {
      throw new InvalidValueException("values of " + fact, values.size(), "64 at most");
    }
  }

  static <V> Domain<V> of(Fact<V> listed) {
    return new Listed<>(listed);
  }

  static Domain<Money> of(Fact<Money> amount, SortedSet<Money> bounds) {
    return new Divided(amount, new ArrayList<>(bounds));
  }

  Fact<V> fact() {
    return fact;
  }

  /** Returns whether there is a value of a number: between 1 and 1.01 yuan lies no amount. */
  final boolean has(int number) {
    return numberOf(values.get(number)) == number;
  }

  int size() {
    return values.size();
  }

  /** Returns the number of the value that a case has, or {@link FactIndex#UNKNOWN}. */
  abstract int read(Circumstances circumstances);

  final Circumstances give(Circumstances circumstances, int number) {
    return circumstances.with(fact, values.get(number));
  }

  abstract int numberOf(V value);

  /** Returns the set of the numbers of some values, a bit for each. */
  final long bits(List<V> some) {
    long bits = 0;
    for (V value : some) {
      bits |= 1L << numberOf(value);
    }
    return bits;
  }

  private static final class Listed<V> extends Domain<V> {
    Listed(Fact<V> fact) {
      super(fact, fact.values());
    }

    @Override
    int read(Circumstances circumstances) {
      return circumstances.placeOf(fact());
    }

    @Override
    int numberOf(V value) {
      return fact().values().indexOf(value);
    }
  }

  private static final class Divided extends Domain<Money> {
    private final List<Money> bounds;

    Divided(Fact<Money> fact, List<Money> bounds) {
      super(fact, examples(bounds));
      this.bounds = bounds;
    }

    /**
     * One amount of each part: below the first bound, at it, between it and the next, and so on.
     */
    private static List<Money> examples(List<Money> bounds) {
      List<Money> examples = new ArrayList<>();
      BigDecimal last = BigDecimal.ZERO;
      for (Money bound : bounds) {
        examples.add(
            Money.ofYuan(
                last.add(bound.yuan())
                    .divide(BigDecimal.valueOf(2))
                    .setScale(2, RoundingMode.DOWN)));
        examples.add(bound);
        last = bound.yuan();
      }
      if (last.compareTo(Money.LARGEST.yuan()) < 0) {
        examples.add(Money.ofYuan(last.add(BigDecimal.ONE).min(Money.LARGEST.yuan())));
      }
      return examples;
    }

    @Override
    int read(Circumstances circumstances) {
      Optional<Money> amount = circumstances.find(fact());
      return amount.isPresent() ? numberOf(amount.get()) : FactIndex.UNKNOWN;
    }

    @Override
    int numberOf(Money amount) {
      int found = Collections.binarySearch(bounds, amount);
      return found >= 0 ? 2 * found + 1 : 2 * (-found - 1);
    }
  }

  /** Returns the set of the numbers of the parts that lie in a range, a bit for each. */
  static long bits(Domain<Money> amounts, MoneyRange range) {
    long bits = 0;
    for (int number = 0; number < amounts.size(); number++) {
      if (range.contains(amounts.values.get(number))) {
        bits |= 1L << number;
      }
    }
    return bits;
  }
}
