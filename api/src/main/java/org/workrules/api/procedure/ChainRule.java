package org.workrules.api.procedure;

import org.immutables.value.Value;
import org.workrules.api.rule.Rule;
import org.workrules.api.rule.RuleBuilder;
import org.workrules.api.source.Citation;
import org.workrules.api.style.ValueStyle;

/**
 * 流程规则: a rule that sets who does what after whom.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class ChainRule extends Rule<ChainSubject, Chain> {

  ChainRule() {}

  /**
   * Begins a rule.
   *
   * @param id the id, unique among the rules of the edition, in lower case
   * @param subject what it is about
   * @return a builder; a gist, an outcome and {@code citing} are still required
   */
  public static Builder chain(String id, ChainSubject subject) {
    return new Builder().id(id).question(subject);
  }

  /** Builds a {@code ChainRule}. */
  public static final class Builder extends ImmutableChainRule.Builder
      implements RuleBuilder<Chain, Builder> {
    Builder() {}

    /**
     * Cites where the rule stands, and builds it.
     *
     * @param first the place
     * @param more other places
     * @return the rule
     */
    public ChainRule citing(Citation first, Citation... more) {
      return citations(first).citations(more).build();
    }
  }
}
