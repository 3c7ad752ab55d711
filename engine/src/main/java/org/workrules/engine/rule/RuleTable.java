package org.workrules.engine.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Table;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.workrules.api.InvalidValueException;
import org.workrules.api.rule.Circumstances;
import org.workrules.api.rule.Fact;
import org.workrules.api.rule.Rule;
import org.workrules.api.source.Edition;
import org.workrules.api.source.Modality;

/**
 * 规则表: the rules that answer one question.
 *
 * <p>A rule that overrides another also overrides those that the other overrides: an exception to
 * an exception stands above the base. Of the rules whose conditions hold, those win that none of
 * the others overrides. If they lead to different outcomes, the text contradicts itself.
 *
 * <p>Immutable and thread-safe; compared by identity.
 *
 * @param <R> the type of the rules
 */
public final class RuleTable<R extends Rule<?, ?>> {

  private static final Truth[] NONE = {};

  private final ImmutableList<R> rules;
  private final FactIndex index;
  private final Predicate[] conditions;

  /** For each rule, the positions of the rules that defeat it where they hold. */
  private final int[][] defeaters;

  private RuleTable(ImmutableList<R> rules) {
    this.rules = rules;
    this.index = FactIndex.of(rules);
    this.conditions = new Predicate[rules.size()];
    for (int i = 0; i < conditions.length; i++) {
      conditions[i] = Predicate.of(rules.get(i).condition(), index);
    }
    this.defeaters = defeaters(rules);
  }

  /**
   * Returns the table of some rules.
   *
   * @param <R> the type of the rules
   * @param rules the rules of one question, in the order of the text, each with an id of its own in
   *     its edition; the id of a rule that is not among them has no effect in what one overrides
   * @return the table
   * @throws InvalidValueException if a rule cites nothing, two answer different questions or have
   *     the same id, one overrides itself, directly or through others, or a fact has two
   *     definitions or more than 64 values; amounts of money count as two for each bound that the
   *     rules name, and one more
   */
  public static <R extends Rule<?, ?>> RuleTable<R> of(List<? extends R> rules) {
    ImmutableList<R> copy = ImmutableList.copyOf(requireNonNull(rules, "rules"));
    for (R rule : copy) {
      if (rule.citations().isEmpty()) {
        throw new InvalidValueException("citations of rule " + rule.id(), "none", "one or more");
      }
      if (!rule.question().equals(copy.get(0).question())) {
        throw new InvalidValueException(
            "question of rule " + rule.id(), rule.question(), copy.get(0).question().id());
      }
    }
    return new RuleTable<R>(copy);
  }

  private static int[][] defeaters(List<? extends Rule<?, ?>> rules) {
    Table<Edition, String, Integer> positions = HashBasedTable.create();
    for (int i = 0; i < rules.size(); i++) {
      if (positions.put(edition(rules.get(i)), rules.get(i).id(), i) != null) {
        throw new InvalidValueException("id of a rule", rules.get(i).id(), "used once");
      }
    }
    int[][] defeaters = new int[rules.size()][0];
    for (int i = 0; i < rules.size(); i++) {
      Set<Integer> defeated = new HashSet<>();
      spread(rules, positions, i, defeated);
      if (defeated.contains(i)) {
        throw new InvalidValueException(
            "what rule " + rules.get(i).id() + " overrides",
            rules.get(i).overrides(),
            "rules that do not override it in turn");
      }
      for (int rule : defeated) {
        int[] more = Arrays.copyOf(defeaters[rule], defeaters[rule].length + 1);
        more[more.length - 1] = i;
        defeaters[rule] = more;
      }
    }
    return defeaters;
  }

  private static void spread(
      List<? extends Rule<?, ?>> rules,
      Table<Edition, String, Integer> positions,
      int rule,
      Set<Integer> defeated) {
    for (String id : rules.get(rule).overrides()) {
      Integer position = positions.get(edition(rules.get(rule)), id);
      if (position != null && defeated.add(position)) {
        spread(rules, positions, position, defeated);
      }
    }
  }

  private static Edition edition(Rule<?, ?> rule) {
    return rule.citations().get(0).edition();
  }

  /** Returns the rules, in the order of the text. */
  public List<R> rules() {
    return rules;
  }

  /** Returns the facts that the rules ask for, in the order in which they do. */
  public List<Fact<?>> facts() {
    return index.facts();
  }

  /**
   * Decides a case.
   *
   * @param circumstances what is known of it
   * @return which rules win and lose, and which missing facts could change that
   */
  public Decision<R> decide(Circumstances circumstances) {
    int[] values = index.read(requireNonNull(circumstances, "circumstances"));
    Truth[] truths = truths(values);
    for (Truth truth : truths) {
      if (truth == Truth.UNKNOWN) {
        Completions<R> all = new Completions<>(this, values, rule -> true);
        return new Decision<>(
            this, circumstances, truths, all.winners(), all.modality(), all.missing());
      }
    }
    ImmutableList<R> winners = winners(truths);
    Modality modality = winners.isEmpty() ? null : strongest(winners);
    return new Decision<>(this, circumstances, truths, winners, modality, ImmutableList.of());
  }

  FactIndex index() {
    return index;
  }

  Predicate condition(int position) {
    return conditions[position];
  }

  int[] defeaters(int position) {
    return defeaters[position];
  }

  Truth[] truths(int[] values) {
    Truth[] truths = conditions.length == 0 ? NONE : new Truth[conditions.length];
    for (int i = 0; i < truths.length; i++) {
      truths[i] = conditions[i].test(values);
    }
    return truths;
  }

  /** Returns the rules that hold and that no rule that holds defeats. */
  ImmutableList<R> winners(Truth[] truths) {
    R only = null;
    ImmutableList.Builder<R> several = null;
    for (int i = 0; i < truths.length; i++) {
      if (truths[i] == Truth.TRUE && defeater(i, truths) < 0) {
        if (only == null) {
          only = rules.get(i);
        } else {
          several = several == null ? ImmutableList.<R>builder().add(only) : several;
          several.add(rules.get(i));
        }
      }
    }
    return several != null
        ? several.build()
        : only != null ? ImmutableList.of(only) : ImmutableList.<R>of();
  }

  /** Returns those of the winners that are of a kind. */
  ImmutableList<R> winners(Truth[] truths, java.util.function.Predicate<? super R> kind) {
    ImmutableList.Builder<R> some = ImmutableList.builder();
    winners(truths).stream().filter(kind).forEach(some::add);
    return some.build();
  }

  /** Returns the first rule that holds and defeats the one at a position. */
  Optional<R> defeatedBy(int position, Truth[] truths) {
    int defeater = defeater(position, truths);
    return defeater < 0 ? Optional.empty() : Optional.of(rules.get(defeater));
  }

  private int defeater(int position, Truth[] truths) {
    for (int defeater : defeaters[position]) {
      if (truths[defeater] == Truth.TRUE) {
        return defeater;
      }
    }
    return -1;
  }

  /** Of several rules, the one that binds most says how binding they are. */
  static Modality strongest(List<? extends Rule<?, ?>> rules) {
    Modality strongest = rules.get(0).modality();
    for (Rule<?, ?> rule : rules) {
      strongest = rule.modality().compareTo(strongest) < 0 ? rule.modality() : strongest;
    }
    return strongest;
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
