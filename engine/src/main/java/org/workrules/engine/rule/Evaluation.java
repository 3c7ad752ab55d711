package org.workrules.engine.rule;

import java.util.List;
import java.util.Optional;
import org.workrules.api.rule.Circumstances;
import org.workrules.api.rule.Condition;
import org.workrules.api.rule.Fact;

/** Finds whether a condition holds in given circumstances. */
final class Evaluation implements Condition.Visitor<Truth> {

  private final Circumstances circumstances;

  Evaluation(Circumstances circumstances) {
    this.circumstances = circumstances;
  }

  @Override
  public Truth always() {
    return Truth.TRUE;
  }

  @Override
  public <V> Truth oneOf(Fact<V> fact, List<V> values) {
    Optional<V> value = circumstances.find(fact);
    return value.isPresent() ? Truth.of(values.contains(value.get())) : Truth.UNKNOWN;
  }

  @Override
  public Truth allOf(List<Condition> parts) {
    Truth truth = Truth.TRUE;
    for (Condition part : parts) {
      truth = truth.and(part.accept(this));
    }
    return truth;
  }

  @Override
  public Truth anyOf(List<Condition> parts) {
    Truth truth = Truth.FALSE;
    for (Condition part : parts) {
      truth = truth.or(part.accept(this));
    }
    return truth;
  }
}
