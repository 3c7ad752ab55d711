package org.workrules.api.meeting;

import org.immutables.value.Value;
import org.workrules.api.rule.Rule;
import org.workrules.api.rule.RuleBuilder;
import org.workrules.api.source.Citation;
import org.workrules.api.style.ValueStyle;

/**
 * 席位规则: a rule that says who takes part in a meeting in one capacity.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class SeatRule extends Rule<Seat, Attendees> {

  SeatRule() {}

  /**
   * Begins a rule.
   *
   * @param id the id, unique among the rules of the edition, in lower case
   * @param seat the capacity
   * @return a builder; a gist, an outcome and {@code citing} are still required
   */
  public static Builder seat(String id, Seat seat) {
    return new Builder().id(id).question(seat);
  }

  /** Builds a {@code SeatRule}. */
  public static final class Builder extends ImmutableSeatRule.Builder
      implements RuleBuilder<Attendees, Builder> {
    Builder() {}

    /**
     * Cites where the rule stands, and builds it.
     *
     * @param first the place
     * @param more other places
     * @return the rule
     */
    public SeatRule citing(Citation first, Citation... more) {
      return citations(first).citations(more).build();
    }
  }
}
