package org.workrules.api.spi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.immutables.value.Value;
import org.workrules.api.matter.DutyRule;
import org.workrules.api.matter.RequirementRule;
import org.workrules.api.meeting.QuorumRule;
import org.workrules.api.meeting.SeatRule;
import org.workrules.api.procedure.ChainRule;
import org.workrules.api.rule.Rule;
import org.workrules.api.ruling.RulingRule;
import org.workrules.api.source.Citation;
import org.workrules.api.source.Edition;
import org.workrules.api.source.Provision;
import org.workrules.api.style.ValueStyle;
import org.workrules.api.time.LimitRule;

/**
 * 规则集: an edition and what is encoded from it, with the register in which every article is
 * accounted for.
 *
 * <p>One that exists is sound: each rule has an id of its own and a gist in Chinese, cites articles
 * that the edition has, and overrides rules of its own question; no article is left out. All that
 * is wrong is told at once. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Rulebook {

  Rulebook() {}

  /** Returns the edition. */
  public abstract Edition edition();

  /**
   * Returns where the text says of itself what the edition's particulars hold: from when it is in
   * force, what it repeals, who interprets it.
   */
  public abstract List<Citation> particulars();

  /** Returns whom it binds, as far as the text says. */
  public abstract List<ScopeRule> scope();

  /** Returns its rules of all kinds; those of one kind in the order of the articles. */
  public abstract List<Rule<?, ?>> rules();

  /** Returns the gaps and overlaps that the text really has. */
  public abstract List<Acknowledged> acknowledged();

  /** Returns its time limits, in the order of the articles. */
  @Value.Lazy
  public List<LimitRule> limits() {
    return rules(LimitRule.class);
  }

  /** Returns its chains, in the order of the articles. */
  @Value.Lazy
  public List<ChainRule> chains() {
    return rules(ChainRule.class);
  }

  /** Returns its rulings, in the order of the articles. */
  @Value.Lazy
  public List<RulingRule> rulings() {
    return rules(RulingRule.class);
  }

  /** Returns who takes part in its meetings, in the order of the articles. */
  @Value.Lazy
  public List<SeatRule> seats() {
    return rules(SeatRule.class);
  }

  /** Returns its quorums, in the order of the articles. */
  @Value.Lazy
  public List<QuorumRule> quorums() {
    return rules(QuorumRule.class);
  }

  /** Returns who deals with which matter, in the order of the articles. */
  @Value.Lazy
  public List<DutyRule> duties() {
    return rules(DutyRule.class);
  }

  /** Returns what has to be done before and after decisions, in the order of the articles. */
  @Value.Lazy
  public List<RequirementRule> requirements() {
    return rules(RequirementRule.class);
  }

  private <R extends Rule<?, ?>> List<R> rules(Class<R> kind) {
    List<R> rules = new ArrayList<>();
    for (Rule<?, ?> rule : rules()) {
      if (kind.isInstance(rule)) {
        rules.add(kind.cast(rule));
      }
    }
    return Collections.unmodifiableList(rules);
  }

  /**
   * Returns the articles for which the rules alone do not account: those that are declaratory, and
   * those of which something has no rule yet.
   */
  public abstract List<Provision> unruled();

  /** Returns the register: every article of the edition, in order, and what stands for it. */
  @Value.Lazy
  public List<Provision> register() {
    return new Register(this).provisions();
  }

  /** Checks the whole. */
  @Value.Check
  protected void check() {
    List<ProfileProblem> problems = new ArrayList<>();
    new RuleCheck(this, problems).run();
    new Register(this).check(problems);
    if (!problems.isEmpty()) {
      throw new InvalidProfileException("The rulebook of " + edition(), problems);
    }
  }

  /** Returns the edition. */
  @Override
  public String toString() {
    return edition().toString();
  }

  /** Returns a builder; the edition is required, and an account of each of its articles. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@code Rulebook}. */
  public static final class Builder extends ImmutableRulebook.Builder {
    Builder() {}
  }
}
