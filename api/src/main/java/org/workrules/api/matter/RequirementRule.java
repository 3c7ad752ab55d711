package org.workrules.api.matter;

import java.util.List;
import org.immutables.value.Value;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Rule;
import org.workrules.api.rule.RuleBuilder;
import org.workrules.api.source.Citation;
import org.workrules.api.style.ValueStyle;
import org.workrules.api.text.Language;

/**
 * 程序规则: a rule that says what has to be done before or after a decision, by whom.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class RequirementRule extends Rule<Requirement, Step> {

  RequirementRule() {}

  /** Returns what has to be done first, as far as the text gives the order. */
  public abstract List<Requirement> after();

  /**
   * Begins a rule.
   *
   * @param id the id, unique among the rules of the edition, in lower case
   * @param requirement what has to be done
   * @return a builder; a gist, an outcome and {@code citing} are still required
   */
  public static Builder requirement(String id, Requirement requirement) {
    return new Builder().id(id).question(requirement);
  }

  /** Returns what has to be done and by whom, in Chinese. */
  @Override
  public String toString() {
    return in(Language.CHINESE);
  }

  /** Builds a {@code RequirementRule}. */
  public static final class Builder extends ImmutableRequirementRule.Builder
      implements RuleBuilder<Step, Builder> {
    Builder() {}

    /**
     * Cites where the rule stands, and builds it.
     *
     * @param first the place
     * @param more other places
     * @return the rule
     */
    public RequirementRule citing(Citation first, Citation... more) {
      return citations(first).citations(more).build();
    }
  }
}
