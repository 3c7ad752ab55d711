package org.workrules.api.meeting;

import org.workrules.api.rule.Rule;
import org.workrules.api.rule.RuleBuilder;

/**
 * 席位规则: a rule that says who takes part in a meeting in one capacity.
 *
 * <p>Immutable and thread-safe.
 */
public final class SeatRule extends Rule<Seat, Attendees> {

  private SeatRule(Builder builder) {
    super(builder);
  }

  /**
   * Begins a rule.
   *
   * @param id the id, unique among the rules of the edition, in lower case
   * @param seat the capacity
   * @return a builder; a gist, an outcome and {@code citing} are still required
   */
  public static Builder seat(String id, Seat seat) {
    return new Builder(id, seat);
  }

  /** Builds a {@code SeatRule}. */
  public static final class Builder extends RuleBuilder<Seat, Attendees, SeatRule, Builder> {
    private Builder(String id, Seat question) {
      super(id, question);
    }

    @Override
    protected SeatRule build() {
      return new SeatRule(this);
    }
  }
}
