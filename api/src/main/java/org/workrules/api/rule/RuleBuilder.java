package org.workrules.api.rule;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workrules.api.InvalidValueException;
import org.workrules.api.source.Citation;
import org.workrules.api.source.Modality;
import org.workrules.api.text.Word;
import org.workrules.api.text.Worded;

/**
 * The words in which profiles write rules of any kind: when one holds, what it leads to under which
 * word of the text, what it defeats, and at last where it stands. What is one is set once; lists
 * add up.
 *
 * @param <S> what the rules answer
 * @param <T> what the rules lead to
 * @param <R> the rules
 * @param <B> the builder
 */
public abstract class RuleBuilder<
    S extends Word, T extends Worded, R extends Rule<S, T>, B extends RuleBuilder<S, T, R, B>> {

  final String id;
  final S question;
  final List<String> overrides = new ArrayList<>();
  @Nullable List<Citation> citations;
  @Nullable String gist;
  @Nullable Condition condition;
  @Nullable Modality modality;
  @Nullable T outcome;

  /**
   * Begins a rule.
   *
   * @param id the id, unique among the rules of the edition
   * @param question what the rule answers
   */
  protected RuleBuilder(String id, S question) {
    this.id = requireNonNull(id, "id");
    this.question = requireNonNull(question, "question");
  }

  /** Builds the rule of what has been set. */
  protected abstract R build();

  /** Returns this builder. */
  @SuppressWarnings("unchecked") // B is the class of this
  protected final B self() {
    return (B) this;
  }

  /**
   * Returns a value, if the one in its place has not been set before.
   *
   * @param <V> the type of the value
   * @param name what is set
   * @param before what has been set
   * @param value the value
   * @return the value
   * @throws InvalidValueException if there was one before
   */
  private <V> V once(String name, @Nullable V before, V value) {
    requireNonNull(value, name);
    if (before != null) {
      throw new InvalidValueException(name + " of rule " + id, value, "set once, to " + before);
    }
    return value;
  }

  /** Returns what must have been set. */
  final <V> V required(@Nullable V value) {
    if (value == null) {
      List<String> missing = new ArrayList<>();
      if (gist == null) {
        missing.add("gist");
      }
      if (modality == null) {
        missing.add("modality");
      }
      if (outcome == null) {
        missing.add("outcome");
      }
      if (citations == null) {
        missing.add("citations");
      }
      throw new InvalidValueException("what rule " + id + " lacks", missing, "nothing");
    }
    return value;
  }

  /** Sets the rule in one Chinese sentence of ours, which an official can read. */
  public final B gist(String gist) {
    this.gist = once("gist", this.gist, gist);
    return self();
  }

  /** Sets when the rule holds; in any case unless set. */
  public final B when(Condition condition) {
    this.condition = once("condition", this.condition, condition);
    return self();
  }

  /** Sets how binding the rule is. */
  public final B modality(Modality modality) {
    this.modality = once("modality", this.modality, modality);
    return self();
  }

  /** Sets what the rule leads to. */
  public final B outcome(T outcome) {
    this.outcome = once("outcome", this.outcome, outcome);
    return self();
  }

  /** Sets the outcome, under 必须 or 须. */
  public final B must(T outcome) {
    return modality(Modality.MUST).outcome(outcome);
  }

  /** Sets the outcome, under 应当, 应 or 要. */
  public final B shall(T outcome) {
    return modality(Modality.SHALL).outcome(outcome);
  }

  /** Sets the outcome, under 不得, 严禁 or 一律不. */
  public final B mustNot(T outcome) {
    return modality(Modality.MUST_NOT).outcome(outcome);
  }

  /** Sets the outcome, stated without a word of obligation. */
  public final B stated(T outcome) {
    return modality(Modality.STATED).outcome(outcome);
  }

  /** Sets the outcome, under 原则上. */
  public final B inPrinciple(T outcome) {
    return modality(Modality.IN_PRINCIPLE).outcome(outcome);
  }

  /** Sets the outcome, under 一般. */
  public final B generally(T outcome) {
    return modality(Modality.GENERALLY).outcome(outcome);
  }

  /** Sets the outcome, under 可 or 可以. */
  public final B may(T outcome) {
    return modality(Modality.MAY).outcome(outcome);
  }

  /** Adds the ids of rules that this one defeats where it holds. */
  public final B overriding(String... ids) {
    for (String id : requireNonNull(ids, "ids")) {
      overrides.add(requireNonNull(id, "id"));
    }
    return self();
  }

  /**
   * Cites where the rule stands, and builds it.
   *
   * @param first the place
   * @param more other places
   * @return the rule
   * @throws InvalidValueException if the gist, the modality or the outcome has not been set, or it
   *     has been cited before
   */
  public final R citing(Citation first, Citation... more) {
    List<Citation> places = new ArrayList<>();
    places.add(requireNonNull(first, "first"));
    for (Citation citation : requireNonNull(more, "more")) {
      places.add(requireNonNull(citation, "citation"));
    }
    citations = once("citations", citations, places);
    return build();
  }
}
