package org.workrules.api.procedure;

import org.workrules.api.rule.Rule;
import org.workrules.api.rule.RuleBuilder;

/**
 * 流程规则: a rule that sets who does what after whom.
 *
 * <p>Immutable and thread-safe.
 */
public final class ChainRule extends Rule<ChainSubject, Chain> {

  private ChainRule(Builder builder) {
    super(builder);
  }

  /**
   * Begins a rule.
   *
   * @param id the id, unique among the rules of the edition, in lower case
   * @param subject what it is about
   * @return a builder; a gist, an outcome and {@code citing} are still required
   */
  public static Builder chain(String id, ChainSubject subject) {
    return new Builder(id, subject);
  }

  /** Builds a {@code ChainRule}. */
  public static final class Builder extends RuleBuilder<ChainSubject, Chain, ChainRule, Builder> {
    private Builder(String id, ChainSubject question) {
      super(id, question);
    }

    @Override
    protected ChainRule build() {
      return new ChainRule(this);
    }
  }
}
