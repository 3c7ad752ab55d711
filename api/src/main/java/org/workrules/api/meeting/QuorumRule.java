package org.workrules.api.meeting;

import org.immutables.value.Value;
import org.workrules.api.rule.Rule;
import org.workrules.api.rule.RuleBuilder;
import org.workrules.api.source.Citation;
import org.workrules.api.style.ValueStyle;

/**
 * 人数规则: a rule that says how many must be there, or must agree.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class QuorumRule extends Rule<QuorumSubject, Quorum> {

  QuorumRule() {}

  /**
   * Begins a rule.
   *
   * @param id the id, unique among the rules of the edition, in lower case
   * @param subject what the number is needed for
   * @return a builder; a gist, an outcome and {@code citing} are still required
   */
  public static Builder quorum(String id, QuorumSubject subject) {
    return new Builder().id(id).question(subject);
  }

  /** Builds a {@code QuorumRule}. */
  public static final class Builder extends ImmutableQuorumRule.Builder
      implements RuleBuilder<Quorum, Builder> {
    Builder() {}

    /**
     * Cites where the rule stands, and builds it.
     *
     * @param first the place
     * @param more other places
     * @return the rule
     */
    public QuorumRule citing(Citation first, Citation... more) {
      return citations(first).citations(more).build();
    }
  }
}
