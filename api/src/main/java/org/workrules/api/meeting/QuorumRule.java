package org.workrules.api.meeting;

import org.workrules.api.rule.Rule;
import org.workrules.api.rule.RuleBuilder;

/**
 * 人数规则: a rule that says how many must be there, or must agree.
 *
 * <p>Immutable and thread-safe.
 */
public final class QuorumRule extends Rule<QuorumSubject, Quorum> {

  private QuorumRule(Builder builder) {
    super(builder);
  }

  /**
   * Begins a rule.
   *
   * @param id the id, unique among the rules of the edition, in lower case
   * @param subject what the number is needed for
   * @return a builder; a gist, an outcome and {@code citing} are still required
   */
  public static Builder quorum(String id, QuorumSubject subject) {
    return new Builder(id, subject);
  }

  /** Builds a {@code QuorumRule}. */
  public static final class Builder
      extends RuleBuilder<QuorumSubject, Quorum, QuorumRule, Builder> {
    private Builder(String id, QuorumSubject question) {
      super(id, question);
    }

    @Override
    protected QuorumRule build() {
      return new QuorumRule(this);
    }
  }
}
