package org.workrules.api.time;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workrules.api.actor.Party;
import org.workrules.api.rule.Rule;
import org.workrules.api.rule.RuleBuilder;

/**
 * 时限规则: a rule that sets a time limit.
 *
 * <p>A profile writes it in the order of the text:
 *
 * <pre>{@code
 * limit("reply", CONSULTATION_REPLY)
 *     .gist("…")
 *     .by(CONSULTED_DEPARTMENT)
 *     .generally(within(7, WORKING_DAY, CONSULTATION_RECEIVED))
 *     .citing(article(63))
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class LimitRule extends Rule<LimitSubject, TimeLimit> {

  private final Party[] actors;

  private LimitRule(Builder builder) {
    super(builder);
    this.actors = builder.actors.toArray(new Party[0]);
  }

  /** Returns who has to act in time; empty if the text names nobody. */
  public List<Party> actors() {
    return Collections.unmodifiableList(Arrays.asList(actors));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return super.equals(other) && Arrays.equals(actors, ((LimitRule) other).actors);
  }

  @Override
  public int hashCode() {
    return super.hashCode();
  }

  /**
   * Begins a rule.
   *
   * @param id the id, unique among the rules of the edition, in lower case
   * @param subject what the limit governs
   * @return a builder; a gist, a limit and {@code citing} are still required
   */
  public static Builder limit(String id, LimitSubject subject) {
    return new Builder(id, subject);
  }

  /** Builds a {@code LimitRule}. */
  public static final class Builder
      extends RuleBuilder<LimitSubject, TimeLimit, LimitRule, Builder> {
    private final List<Party> actors = new ArrayList<>();

    private Builder(String id, LimitSubject question) {
      super(id, question);
    }

    @Override
    protected LimitRule build() {
      return new LimitRule(this);
    }

    /** Names who has to act in time. */
    public Builder by(Party... parties) {
      for (Party party : requireNonNull(parties, "parties")) {
        actors.add(requireNonNull(party, "party"));
      }
      return this;
    }

    /** Sets the limit, under 不得 (晚于, 超过). */
    public Builder mustNotExceed(TimeLimit limit) {
      return mustNot(limit);
    }
  }
}
