package org.workrules.api.ruling;

import org.workrules.api.rule.Rule;
import org.workrules.api.rule.RuleBuilder;

/**
 * 裁定规则: a rule that forbids, permits or requires something, or says what follows from it.
 *
 * <p>Immutable and thread-safe.
 */
public final class RulingRule extends Rule<RulingSubject, Ruling> {

  private RulingRule(Builder builder) {
    super(builder);
  }

  /**
   * Begins a rule.
   *
   * @param id the id, unique among the rules of the edition, in lower case
   * @param subject what it is about
   * @return a builder; a gist, an outcome and {@code citing} are still required
   */
  public static Builder ruling(String id, RulingSubject subject) {
    return new Builder(id, subject);
  }

  /** Builds a {@code RulingRule}. */
  public static final class Builder
      extends RuleBuilder<RulingSubject, Ruling, RulingRule, Builder> {
    private Builder(String id, RulingSubject question) {
      super(id, question);
    }

    @Override
    protected RulingRule build() {
      return new RulingRule(this);
    }
  }
}
