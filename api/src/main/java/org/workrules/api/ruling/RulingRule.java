package org.workrules.api.ruling;

import org.immutables.value.Value;
import org.workrules.api.rule.Rule;
import org.workrules.api.rule.RuleBuilder;
import org.workrules.api.source.Citation;
import org.workrules.api.style.ValueStyle;

/**
 * 裁定规则: a rule that forbids, permits or requires something, or says what follows from it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class RulingRule extends Rule<RulingSubject, Ruling> {

  RulingRule() {}

  /**
   * Begins a rule.
   *
   * @param id the id, unique among the rules of the edition, in lower case
   * @param subject what it is about
   * @return a builder; a gist, an outcome and {@code citing} are still required
   */
  public static Builder ruling(String id, RulingSubject subject) {
    return new Builder().id(id).question(subject);
  }

  /** Builds a {@code RulingRule}. */
  public static final class Builder extends ImmutableRulingRule.Builder
      implements RuleBuilder<Ruling, Builder> {
    Builder() {}

    /**
     * Cites where the rule stands, and builds it.
     *
     * @param first the place
     * @param more other places
     * @return the rule
     */
    public RulingRule citing(Citation first, Citation... more) {
      return citations(first).citations(more).build();
    }
  }
}
