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
abstract class CompiledCondition {

  abstract Truth test(int[] values);

  static CompiledCondition of(Condition condition, FactIndex index) {
    return condition.accept(new Compiler(index));
  }

  private static final class Compiler implements Condition.Visitor<CompiledCondition> {

    private final FactIndex index;

    Compiler(FactIndex index) {
      this.index = index;
    }

    @Override
    public CompiledCondition always() {
      return new AllOf(new CompiledCondition[0]);
    }

    @Override
    public <V> CompiledCondition oneOf(Fact<V> fact, List<V> values) {
      return new OneOf(index.indexOf(fact), index.domain(fact).bits(values));
    }

    @Override
    public CompiledCondition within(Fact<Money> fact, MoneyRange range) {
      return new OneOf(index.indexOf(fact), Domain.bits(index.domain(fact), range));
    }

    @Override
    public CompiledCondition allOf(List<Condition> parts) {
      return new AllOf(compile(parts));
    }

    @Override
    public CompiledCondition anyOf(List<Condition> parts) {
      return new AnyOf(compile(parts));
    }

    private CompiledCondition[] compile(List<Condition> parts) {
      ImmutableList.Builder<CompiledCondition> compiled = ImmutableList.builder();
      for (Condition part : parts) {
        compiled.add(part.accept(this));
      }
      return compiled.build().toArray(new CompiledCondition[0]);
    }
  }

  private static final class OneOf extends CompiledCondition {
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

  private static final class AllOf extends CompiledCondition {
    private final CompiledCondition[] parts;

    AllOf(CompiledCondition[] parts) {
      this.parts = parts;
    }

    @Override
    Truth test(int[] values) {
      Truth truth = Truth.TRUE;
      for (CompiledCondition part : parts) {
        truth = truth.and(part.test(values));
        if (truth == Truth.FALSE) {
          return truth;
        }
      }
      return truth;
    }
  }

  private static final class AnyOf extends CompiledCondition {
    private final CompiledCondition[] parts;

    AnyOf(CompiledCondition[] parts) {
      this.parts = parts;
    }

    @Override
    Truth test(int[] values) {
      Truth truth = Truth.FALSE;
      for (CompiledCondition part : parts) {
        truth = truth.or(part.test(values));
        if (truth == Truth.TRUE) {
          return truth;
        }
      }
      return truth;
    }
  }
}
