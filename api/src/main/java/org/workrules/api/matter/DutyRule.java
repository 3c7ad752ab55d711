package org.workrules.api.matter;

import org.immutables.value.Value;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Rule;
import org.workrules.api.rule.RuleBuilder;
import org.workrules.api.source.Citation;
import org.workrules.api.style.ValueStyle;

/**
 * 职责规则: a rule that says which meeting, or who else, deals with a matter, and how: conveys,
 * discusses, decides, hears. Several may deal with one matter.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class DutyRule extends Rule<Matter, Step> {

  DutyRule() {}

  /**
   * Begins a rule.
   *
   * @param id the id, unique among the rules of the edition, in lower case
   * @param matter the matter
   * @return a builder; a gist, an outcome and {@code citing} are still required
   */
  public static Builder duty(String id, Matter matter) {
    return new Builder().id(id).question(matter);
  }

  /** Builds a {@code DutyRule}. */
  public static final class Builder extends ImmutableDutyRule.Builder
      implements RuleBuilder<Step, Builder> {
    Builder() {}

    /**
     * Cites where the rule stands, and builds it.
     *
     * @param first the place
     * @param more other places
     * @return the rule
     */
    public DutyRule citing(Citation first, Citation... more) {
      return citations(first).citations(more).build();
    }
  }
}
