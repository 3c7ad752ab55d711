package org.workrules.engine.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
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

  private final ImmutableList<R> rules;

  /** For each rule, whether it is an answer, or overrides others only. */
  private final boolean[] answering;

  private final FactIndex index;
  private final CompiledCondition[] conditions;

  /** For each rule, the numbers of the facts that it asks for. */
  private final int[][] asked;

  /** For each rule, the positions of the rules that defeat it where they hold. */
  private final int[][] defeaters;

  private final DecisionTree<R> tree;
  private final RuleTexts texts;

  private RuleTable(ImmutableList<R> rules, boolean[] answering) {
    this.rules = rules;
    this.answering = answering;
    this.index = FactIndex.of(rules);
    this.conditions = new CompiledCondition[rules.size()];
    this.asked = new int[rules.size()][];
    for (int i = 0; i < conditions.length; i++) {
      conditions[i] = CompiledCondition.of(rules.get(i).condition(), index);
      asked[i] = index.numbers(rules.get(i).condition().facts());
    }
    this.defeaters = defeaters(rules);
    this.tree = new DecisionTree<>(this);
    this.texts = new RuleTexts(rules);
  }

  /**
   * Returns the table of some rules.
   *
   * @param <R> the type of the rules
   * @param rules the rules of one question, in the order of the text, each with an id of its own in
   *     its edition; the id of a rule that is not among them has no effect in what one overrides
   * @return the table
   * @throws InvalidValueException if two rules answer different questions or have the same id, one
   *     overrides itself, directly or through others, or a fact has two definitions or more than 64
   *     values; amounts of money count as two for each bound that the rules name, and one more
   */
  public static <R extends Rule<?, ?>> RuleTable<R> of(List<? extends R> rules) {
    ImmutableList<R> copy = ofOneQuestion(rules);
    boolean[] answering = new boolean[copy.size()];
    Arrays.fill(answering, true);
    return new RuleTable<R>(copy, answering);
  }

  /**
   * Returns the table of some rules of which only those of a kind are the answer; the others
   * override them.
   *
   * @param <R> the type of the rules
   * @param rules the rules, as {@link #of(List)} takes them
   * @param answering which of them are the answer
   * @return the table
   * @throws InvalidValueException as from {@link #of(List)}
   */
  public static <R extends Rule<?, ?>> RuleTable<R> of(
      List<? extends R> rules, Predicate<? super R> answering) {
    requireNonNull(answering, "answering");
    ImmutableList<R> copy = ofOneQuestion(rules);
    boolean[] are = new boolean[copy.size()];
    for (int i = 0; i < are.length; i++) {
      are[i] = answering.test(copy.get(i));
    }
    return new RuleTable<R>(copy, are);
  }

  private static <R extends Rule<?, ?>> ImmutableList<R> ofOneQuestion(List<? extends R> rules) {
    ImmutableList<R> copy = ImmutableList.copyOf(requireNonNull(rules, "rules"));
    for (R rule : copy) {
      if (!rule.question().equals(copy.get(0).question())) {
        throw new InvalidValueException(
            "question of rule " + rule.id(), rule.question(), copy.get(0).question().id());
      }
    }
    return copy;
  }

  private static int[][] defeaters(List<? extends Rule<?, ?>> rules) {
    int[][] defeaters = new int[rules.size()][0];
    for (int i = 0; i < rules.size(); i++) {
      if (position(rules, edition(rules.get(i)), rules.get(i).id()) != i) {
        throw new InvalidValueException("id of a rule", rules.get(i).id(), "used once");
      }
      Set<Integer> defeated = new TreeSet<>();
      spread(rules, i, defeated);
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

  private static void spread(List<? extends Rule<?, ?>> rules, int rule, Set<Integer> defeated) {
    for (String id : rules.get(rule).overrides()) {
      int position = position(rules, edition(rules.get(rule)), id);
      if (position >= 0 && defeated.add(position)) {
        spread(rules, position, defeated);
      }
    }
  }

  /** Returns the position of the first rule of an edition that has an id; -1 if none has. */
  private static int position(List<? extends Rule<?, ?>> rules, Edition edition, String id) {
    for (int i = 0; i < rules.size(); i++) {
      if (rules.get(i).id().equals(id) && edition(rules.get(i)).equals(edition)) {
        return i;
      }
    }
    return -1;
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
   * @throws InvalidValueException if a fact that is given has the id of one that the rules ask for
   *     and is another
   */
  public Decision<R> decide(Circumstances circumstances) {
    return new Decision<>(
        this, circumstances, tree.verdict(requireNonNull(circumstances, "circumstances")));
  }

  RuleTexts texts() {
    return texts;
  }

  FactIndex index() {
    return index;
  }

  CompiledCondition condition(int position) {
    return conditions[position];
  }

  /** Returns the numbers of the facts that the rule at a position asks for. */
  int[] asked(int position) {
    return asked[position];
  }

  int[] defeaters(int position) {
    return defeaters[position];
  }

  Truth[] truths(int[] values) {
    Truth[] truths = new Truth[conditions.length];
    for (int i = 0; i < truths.length; i++) {
      truths[i] = conditions[i].test(values);
    }
    return truths;
  }

  /** Returns the rules that are an answer, hold, and that no rule that holds defeats. */
  ImmutableList<R> winners(Truth[] truths) {
    ImmutableList.Builder<R> winners = ImmutableList.builder();
    for (int i = 0; i < truths.length; i++) {
      if (truths[i] == Truth.TRUE && isAnswer(i) && defeater(i, truths) < 0) {
        winners.add(rules.get(i));
      }
    }
    return winners.build();
  }

  /** Returns the rules that are an answer and may yet win, whatever else is not known. */
  ImmutableList<R> possible(Truth[] truths) {
    ImmutableList.Builder<R> possible = ImmutableList.builder();
    for (int i = 0; i < truths.length; i++) {
      if (truths[i] != Truth.FALSE && isAnswer(i) && defeater(i, truths) < 0) {
        possible.add(rules.get(i));
      }
    }
    return possible.build();
  }

  /** Returns whether the rule at a position may hold or not, and no rule that holds defeats it. */
  boolean isInDoubt(int position, Truth[] truths) {
    return truths[position] == Truth.UNKNOWN && defeater(position, truths) < 0;
  }

  private boolean isAnswer(int position) {
    return answering[position];
  }

  /** Returns the position of the first rule that holds and defeats another; -1 if none does. */
  int defeater(int position, Truth[] truths) {
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
