package org.workrules.api.matter;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Rule;
import org.workrules.api.rule.RuleBuilder;

/**
 * 程序规则: a rule that says what has to be done before or after a decision, by whom.
 *
 * <p>Immutable and thread-safe.
 */
public final class RequirementRule extends Rule<Requirement, Step> {

  private final Requirement[] after;

  private RequirementRule(Builder builder) {
    super(builder);
    this.after = builder.after.toArray(new Requirement[0]);
  }

  /** Returns what has to be done first, as far as the text gives the order. */
  public List<Requirement> after() {
    return Collections.unmodifiableList(Arrays.asList(after));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return super.equals(other) && Arrays.equals(after, ((RequirementRule) other).after);
  }

  @Override
  public int hashCode() {
    return super.hashCode();
  }

  /**
   * Begins a rule.
   *
   * @param id the id, unique among the rules of the edition, in lower case
   * @param requirement what has to be done
   * @return a builder; a gist, an outcome and {@code citing} are still required
   */
  public static Builder requirement(String id, Requirement requirement) {
    return new Builder(id, requirement);
  }

  /** Builds a {@code RequirementRule}. */
  public static final class Builder
      extends RuleBuilder<Requirement, Step, RequirementRule, Builder> {
    private final List<Requirement> after = new ArrayList<>();

    private Builder(String id, Requirement question) {
      super(id, question);
    }

    /** Adds what has to be done first. */
    public Builder after(Requirement... requirements) {
      for (Requirement requirement : requireNonNull(requirements, "requirements")) {
        after.add(requireNonNull(requirement, "requirement"));
      }
      return this;
    }

    @Override
    protected RequirementRule build() {
      return new RequirementRule(this);
    }
  }
}
