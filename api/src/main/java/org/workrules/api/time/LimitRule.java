package org.workrules.api.time;

import java.util.List;
import org.immutables.value.Value;
import org.workrules.api.actor.Party;
import org.workrules.api.rule.Condition;
import org.workrules.api.rule.Rule;
import org.workrules.api.source.Citation;
import org.workrules.api.source.Modality;
import org.workrules.api.style.ValueStyle;
import org.workrules.api.text.Described;
import org.workrules.api.text.Language;
import org.workrules.api.text.Tier;

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
public abstract class LimitRule implements Rule<TimeLimit>, Described {

  LimitRule() {}

  @Override
  public abstract String id();

  @Override
  public abstract LimitSubject question();

  @Override
  public abstract String gist();

  /** Returns who has to act in time; empty if the text names nobody. */
  public abstract List<Party> actors();

  @Override
  @Value.Default
  public Condition condition() {
    return Condition.always();
  }

  @Override
  public abstract Modality modality();

  @Override
  public abstract TimeLimit outcome();

  @Override
  public abstract List<String> overrides();

  @Override
  public abstract List<Citation> citations();

  /**
   * Returns what it governs and the limit.
   *
   * @param language the language
   * @return such as 征求意见（会签）回复：收到征求意见（会签）文件后7个工作日内
   */
  @Override
  public String in(Language language) {
    return question().in(language, tier())
        + (language == Language.CHINESE ? "：" : ": ")
        + outcome().in(language, tier());
  }

  private Tier tier() {
    return citations().isEmpty() ? Tier.COUNTY : citations().get(0).edition().tier();
  }

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
  public static final class Builder extends ImmutableLimitRule.Builder {
    Builder() {}

    /** Sets when the rule holds; in any case unless set. */
    public Builder when(Condition condition) {
      return condition(condition);
    }

    /** Names who has to act in time. */
    public Builder by(Party... parties) {
      return actors(parties);
    }

    /** Sets the limit, under 必须 or 须. */
    public Builder must(TimeLimit limit) {
      return modality(Modality.MUST).outcome(limit);
    }

    /** Sets the limit, under 应当, 应 or 要. */
    public Builder shall(TimeLimit limit) {
      return modality(Modality.SHALL).outcome(limit);
    }

    /** Sets the limit, under 不得 (晚于, 超过). */
    public Builder mustNotExceed(TimeLimit limit) {
      return modality(Modality.MUST_NOT).outcome(limit);
    }

    /** Sets the limit, stated without a word of obligation. */
    public Builder stated(TimeLimit limit) {
      return modality(Modality.STATED).outcome(limit);
    }

    /** Sets the limit, under 原则上. */
    public Builder inPrinciple(TimeLimit limit) {
      return modality(Modality.IN_PRINCIPLE).outcome(limit);
    }

    /** Sets the limit, under 一般. */
    public Builder generally(TimeLimit limit) {
      return modality(Modality.GENERALLY).outcome(limit);
    }

    /** Sets the limit, under 可 or 可以. */
    public Builder may(TimeLimit limit) {
      return modality(Modality.MAY).outcome(limit);
    }

    /** Names the rules that this one defeats where it holds. */
    public Builder overriding(String... ids) {
      return overrides(ids);
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
