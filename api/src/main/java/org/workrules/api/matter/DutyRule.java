package org.workrules.api.matter;

import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Rule;
import org.workrules.api.rule.RuleBuilder;

/**
 * 职责规则: a rule that says which meeting, or who else, deals with a matter, and how: conveys,
 * discusses, decides, hears. Several may deal with one matter.
 *
 * <p>Immutable and thread-safe.
 */
public final class DutyRule extends Rule<Matter, Step> {

  private DutyRule(Builder builder) {
    super(builder);
  }

  /**
   * Begins a rule.
   *
   * @param id the id, unique among the rules of the edition, in lower case
   * @param matter the matter
   * @return a builder; a gist, an outcome and {@code citing} are still required
   */
  public static Builder duty(String id, Matter matter) {
    return new Builder(id, matter);
  }

  /** Builds a {@code DutyRule}. */
  public static final class Builder extends RuleBuilder<Matter, Step, DutyRule, Builder> {
    private Builder(String id, Matter question) {
      super(id, question);
    }

    @Override
    protected DutyRule build() {
      return new DutyRule(this);
    }
  }
}
