package org.workrules.engine.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.workrules.api.rule.Circumstances;
import org.workrules.api.rule.Fact;
import org.workrules.api.rule.Rule;

/**
 * 规则表: the rules that answer one question.
 *
 * <p>A rule that overrides another also overrides those that the other overrides: an exception to
 * an exception stands above the base. Of the rules whose conditions hold, those win that none of
 * the others overrides. If they lead to different outcomes, the text contradicts itself.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <R> the type of the rules
 */
public final class RuleTable<R extends Rule<?, ?>> {

  private final ImmutableList<R> rules;

  /** For each rule, by position, the positions of the rules that it defeats where it holds. */
  private final boolean[][] defeats;

  private RuleTable(ImmutableList<R> rules, boolean[][] defeats) {
    this.rules = rules;
    this.defeats = defeats;
  }

  /**
   * Returns the table of some rules.
   *
   * @param <R> the type of the rules
   * @param rules the rules of one question, in the order of the text; what one overrides is among
   *     them
   * @return the table
   */
  public static <R extends Rule<?, ?>> RuleTable<R> of(List<? extends R> rules) {
    ImmutableList<R> copy = ImmutableList.copyOf(requireNonNull(rules, "rules"));
    Map<String, Integer> positions = new HashMap<>();
    for (int i = 0; i < copy.size(); i++) {
      positions.put(copy.get(i).id(), i);
    }
    boolean[][] defeats = new boolean[copy.size()][copy.size()];
    for (int i = 0; i < copy.size(); i++) {
      spread(copy, positions, i, defeats[i]);
    }
    return new RuleTable<>(copy, defeats);
  }

  private static void spread(
      List<? extends Rule<?, ?>> rules,
      Map<String, Integer> positions,
      int rule,
      boolean[] defeated) {
    for (String id : rules.get(rule).overrides()) {
      Integer position = positions.get(id);
      if (position != null && !defeated[position]) {
        defeated[position] = true;
        spread(rules, positions, position, defeated);
      }
    }
  }

  /** Returns the rules, in the order of the text. */
  public List<R> rules() {
    return rules;
  }

  /**
   * Decides a case.
   *
   * @param circumstances what is known of it
   * @return which rules win and lose, and which missing facts could change that
   */
  public Decision<R> decide(Circumstances circumstances) {
    Truth[] truths = truths(requireNonNull(circumstances, "circumstances"));
    for (Truth truth : truths) {
      if (truth == Truth.UNKNOWN) {
        Completions<R> all = new Completions<>(this, circumstances, truths);
        return new Decision<>(this, circumstances, truths, all.winners(), all.missing());
      }
    }
    return new Decision<>(
        this, circumstances, truths, winners(truths), ImmutableList.<Fact<?>>of());
  }

  Truth[] truths(Circumstances circumstances) {
    Evaluation evaluation = new Evaluation(circumstances);
    Truth[] truths = new Truth[rules.size()];
    for (int i = 0; i < truths.length; i++) {
      truths[i] = rules.get(i).condition().accept(evaluation);
    }
    return truths;
  }

  /** Returns the rules that hold and that no rule that holds defeats. */
  ImmutableList<R> winners(Truth[] truths) {
    ImmutableList.Builder<R> winners = ImmutableList.builder();
    for (int i = 0; i < truths.length; i++) {
      if (truths[i] == Truth.TRUE && !defeatedBy(i, truths).isPresent()) {
        winners.add(rules.get(i));
      }
    }
    return winners.build();
  }

  /** Returns the first rule that holds and defeats the one at a position. */
  Optional<R> defeatedBy(int position, Truth[] truths) {
    for (int i = 0; i < truths.length; i++) {
      if (truths[i] == Truth.TRUE && defeats[i][position]) {
        return Optional.of(rules.get(i));
      }
    }
    return Optional.empty();
  }

  /** Returns the facts that the rules which may or may not hold ask for and nobody has given. */
  Set<Fact<?>> open(Circumstances circumstances, Truth[] truths) {
    Set<Fact<?>> open = new LinkedHashSet<>();
    for (int i = 0; i < truths.length; i++) {
      if (truths[i] == Truth.UNKNOWN) {
        for (Fact<?> fact : rules.get(i).condition().facts()) {
          if (!circumstances.find(fact).isPresent()) {
            open.add(fact);
          }
        }
      }
    }
    return open;
  }

  /** Returns the outcomes of some rules, each once. */
  static Set<Object> outcomes(List<? extends Rule<?, ?>> rules) {
    Set<Object> outcomes = new HashSet<>();
    for (Rule<?, ?> rule : rules) {
      outcomes.add(rule.outcome());
    }
    return outcomes;
  }
}
