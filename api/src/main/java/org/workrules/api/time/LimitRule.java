package org.workrules.api.time;

import java.util.List;
import org.immutables.value.Value;
import org.workrules.api.actor.Party;
import org.workrules.api.rule.Rule;
import org.workrules.api.rule.RuleBuilder;
import org.workrules.api.source.Citation;
import org.workrules.api.style.ValueStyle;
import org.workrules.api.text.Language;

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
@Value.Immutable
@ValueStyle
public abstract class LimitRule extends Rule<LimitSubject, TimeLimit> {

  LimitRule() {}

  /** Returns who has to act in time; empty if the text names nobody. */
  public abstract List<Party> actors();

  /** Returns what it governs and the limit, in Chinese. */
  @Override
  public String toString() {
    return in(Language.CHINESE);
  }

  /**
   * Begins a rule.
   *
   * @param id the id, unique among the rules of the edition, in lower case
   * @param subject what the limit governs
   * @return a builder; a gist, a limit and {@code citing} are still required
   */
  public static Builder limit(String id, LimitSubject subject) {
    return new Builder().id(id).question(subject);
  }

  /** Builds a {@code LimitRule}. */
  public static final class Builder extends ImmutableLimitRule.Builder
      implements RuleBuilder<TimeLimit, Builder> {
    Builder() {}

    /** Names who has to act in time. */
    public Builder by(Party... parties) {
      return actors(parties);
    }

    /** Sets the limit, under 不得 (晚于, 超过). */
    public Builder mustNotExceed(TimeLimit limit) {
      return mustNot(limit);
    }

    /**
     * Cites where the rule stands, and builds it.
     *
     * @param first the place
     * @param more other places
     * @return the rule
     */
    public LimitRule citing(Citation first, Citation... more) {
      return citations(first).citations(more).build();
    }
  }
}
