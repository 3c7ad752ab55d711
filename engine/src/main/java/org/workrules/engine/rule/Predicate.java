package org.workrules.engine.rule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.workrules.api.money.Money;
import org.workrules.api.money.MoneyRange;
import org.workrules.api.rule.Condition;
import org.workrules.api.rule.Fact;

/**
 * A condition made ready to be tested over the array of a {@link FactIndex}: whether a fact has one
 * of some values is one shift and one mask. Immutable and thread-safe.
 */
abstract class Predicate {

  abstract Truth test(int[] values);

  static Predicate of(Condition condition, FactIndex index) {
    return condition.accept(new Compiler(index));
  }

  private static final class Compiler implements Condition.Visitor<Predicate> {

    private final FactIndex index;

    Compiler(FactIndex index) {
      this.index = index;
    }

    @Override
    public Predicate always() {
      return new AllOf(new Predicate[0]);
    }

    @Override
    public <V> Predicate oneOf(Fact<V> fact, List<V> values) {
      return new OneOf(index.indexOf(fact), index.domain(fact).bits(values));
    }

    @Override
    public Predicate within(Fact<Money> fact, MoneyRange range) {
      return new OneOf(index.indexOf(fact), Domain.bits(index.domain(fact), range));
    }

    @Override
    public Predicate allOf(List<Condition> parts) {
      return new AllOf(compile(parts));
    }

    @Override
    public Predicate anyOf(List<Condition> parts) {
      return new AnyOf(compile(parts));
    }

    private Predicate[] compile(List<Condition> parts) {
      ImmutableList.Builder<Predicate> predicates = ImmutableList.builder();
      for (Condition part : parts) {
        predicates.add(part.accept(this));
      }
      return predicates.build().toArray(new Predicate[0]);
    }
  }

  private static final class OneOf extends Predicate {
    private final int fact;
    private final long mask;

    OneOf(int fact, long mask) {
      this.fact = fact;
      this.mask = mask;
    }

    @Override
    Truth test(int[] values) {
      int value = values[fact];
      if (value < 0) {
        return Truth.UNKNOWN;
      }
      return (mask >>> value & 1) != 0 ? Truth.TRUE : Truth.FALSE;
    }
  }

  private static final class AllOf extends Predicate {
    private final Predicate[] parts;

    AllOf(Predicate[] parts) {
      this.parts = parts;
    }

    @Override
    Truth test(int[] values) {
      Truth truth = Truth.TRUE;
      for (Predicate part : parts) {
        truth = truth.and(part.test(values));
        if (truth == Truth.FALSE) {
          return truth;
        }
      }
      return truth;
    }
  }

  private static final class AnyOf extends Predicate {
    private final Predicate[] parts;

    AnyOf(Predicate[] parts) {
      this.parts = parts;
    }

    @Override
    Truth test(int[] values) {
      Truth truth = Truth.FALSE;
      for (Predicate part : parts) {
        truth = truth.or(part.test(values));
        if (truth == Truth.TRUE) {
          return truth;
        }
      }
      return truth;
    }
  }
}
