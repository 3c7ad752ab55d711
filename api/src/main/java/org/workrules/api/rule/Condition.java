package org.workrules.api.rule;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.workrules.api.InvalidValueException;
import org.workrules.api.money.Money;
import org.workrules.api.money.MoneyRange;
import org.workrules.api.text.Language;
import org.workrules.api.text.Tier;
import org.workrules.api.text.Worded;

/**
 * 条件: when a rule holds, as a value over {@link Fact}s. It can be read by a {@link Visitor},
 * printed in both languages and compared.
 *
 * <p>Immutable and thread-safe.
 */
public abstract class Condition implements Worded {

  private static final Condition ALWAYS = new Always();

  private Condition() {}

  /** Returns the condition that always holds. */
  public static Condition always() {
    return ALWAYS;
  }

  /** Returns the condition that a flag is so. */
  public static Condition is(Fact<Boolean> flag) {
    return is(flag, true);
  }

  /** Returns the condition that a flag is not so. */
  public static Condition isNot(Fact<Boolean> flag) {
    return is(flag, false);
  }

  /**
   * Returns the condition that a fact has one of some values.
   *
   * @param <V> the type of the values
   * @param fact the fact
   * @param oneOf the values, one or more of the fact's
   * @return the condition
   * @throws InvalidValueException if there is none, or one that the fact cannot have
   */
  @SafeVarargs
  public static <V> Condition is(Fact<V> fact, V... oneOf) {
    requireNonNull(fact, "fact");
    Set<V> given = new LinkedHashSet<>();
    for (V value : requireNonNull(oneOf, "oneOf")) {
      given.add(requireNonNull(value, "value"));
    }
    if (fact.isAmount()) {
      throw new InvalidValueException("condition on " + fact, given, "a range of money");
    }
    if (given.isEmpty() || !fact.values().containsAll(given)) {
      throw new InvalidValueException(
          "values of " + fact, given, "one or more of " + fact.values());
    }
    return new OneOf<>(fact, given);
  }

  /**
   * Returns the condition that a fact has none of some values.
   *
   * @param <V> the type of the values
   * @param fact the fact
   * @param noneOf the values, one or more of the fact's, not all
   * @return the condition
   * @throws InvalidValueException if there is none, or all, or one that the fact cannot have
   */
  @SafeVarargs
  public static <V> Condition isNot(Fact<V> fact, V... noneOf) {
    requireNonNull(fact, "fact");
    Set<V> excluded = new LinkedHashSet<>();
    for (V value : requireNonNull(noneOf, "noneOf")) {
      excluded.add(requireNonNull(value, "value"));
    }
    Set<V> rest = new LinkedHashSet<>(fact.values());
    rest.removeAll(excluded);
    if (excluded.isEmpty() || rest.isEmpty() || !fact.values().containsAll(excluded)) {
      throw new InvalidValueException(
          "values of " + fact, excluded, "one or more of " + fact.values() + ", not all");
    }
    return new OneOf<>(fact, rest);
  }

  /**
   * Returns the condition that an amount lies in a range.
   *
   * @param fact the amount
   * @param range the range
   * @return the condition
   */
  public static Condition is(Fact<Money> fact, MoneyRange range) {
    return new Within(requireNonNull(fact, "fact"), requireNonNull(range, "range"));
  }

  /**
   * Returns the condition that this one and another hold.
   *
   * @param other the other
   * @return both
   */
  public final Condition and(Condition other) {
    requireNonNull(other, "other");
    return this == ALWAYS ? other : other == ALWAYS ? this : new Junction(true, this, other);
  }

  /**
   * Returns the condition that this one or another holds, or both.
   *
   * @param other the other
   * @return either
   */
  public final Condition or(Condition other) {
    requireNonNull(other, "other");
    return this == ALWAYS || other == ALWAYS ? ALWAYS : new Junction(false, this, other);
  }

  /**
   * Has a visitor read this condition.
   *
   * @param <R> what the visitor returns
   * @param visitor the visitor
   * @return what it returned
   */
  public abstract <R> R accept(Visitor<R> visitor);

  /** Returns the facts that it asks for, in the order in which it names them. */
  public final Set<Fact<?>> facts() {
    Set<Fact<?>> facts = new LinkedHashSet<>();
    collect(facts);
    return Collections.unmodifiableSet(facts);
  }

  abstract void collect(Set<Fact<?>> facts);

  /** Returns whether its words hold an "or" of their own. */
  boolean isChoiceOfSeveral() {
    return false;
  }

  /** Returns the condition in Chinese. */
  @Override
  public final String toString() {
    return in(Language.CHINESE);
  }

  /**
   * Reads a condition. A later version may know more kinds of condition and then has a method for
   * each: who implements this is compiled against the version that it runs with.
   *
   * @param <R> what it returns
   */
  public interface Visitor<R> {

    /** Reads the condition that always holds. */
    R always();

    /**
     * Reads the condition that a fact has one of some values.
     *
     * @param <V> the type of the values
     * @param fact the fact
     * @param values the values, one or more, in the order of the fact's
     * @return what this visitor returns
     */
    <V> R oneOf(Fact<V> fact, List<V> values);

    /**
     * Reads the condition that an amount lies in a range.
     *
     * @param fact the amount
     * @param range the range
     * @return what this visitor returns
     */
    R within(Fact<Money> fact, MoneyRange range);

    /**
     * Reads the condition that all of some hold.
     *
     * @param parts the conditions, two or more
     * @return what this visitor returns
     */
    R allOf(List<Condition> parts);

    /**
     * Reads the condition that at least one of some holds.
     *
     * @param parts the conditions, two or more
     * @return what this visitor returns
     */
    R anyOf(List<Condition> parts);
  }

  private static final class Always extends Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.always();
    }

    @Override
    public String in(Language language, Tier tier) {
      requireNonNull(tier, "tier");
      return requireNonNull(language, "language") == Language.CHINESE ? "任何情形" : "in any case";
    }

    @Override
    void collect(Set<Fact<?>> facts) {
      // It asks for none.
    }
  }

  private static final class OneOf<V> extends Condition {
    private final Fact<V> fact;

    /** A bit for each of the fact's values, of which there are 64 at most. */
    private final long places;

    OneOf(Fact<V> fact, Set<V> values) {
      this.fact = fact;
      long bits = 0;
      for (V value : values) {
        bits |= 1L << fact.values().indexOf(value);
      }
      this.places = bits;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.oneOf(fact, values());
    }

    private List<V> values() {
      return at(places);
    }

    private List<V> others() {
      return at(~places);
    }

    private List<V> at(long bits) {
      List<V> values = new ArrayList<>();
      for (int i = 0; i < fact.values().size(); i++) {
        if ((bits & (1L << i)) != 0) {
          values.add(fact.values().get(i));
        }
      }
      return Collections.unmodifiableList(values);
    }

    @Override
    boolean isChoiceOfSeveral() {
      return named().size() > 1;
    }

    /** Of many values, rather those are named that are left out. */
    private boolean namesItsValues() {
      int values = Long.bitCount(places);
      int others = fact.values().size() - values;
      return others == 0 || values <= 2 * others;
    }

    private List<V> named() {
      return namesItsValues() ? values() : others();
    }

    @Override
    public String in(Language language, Tier tier) {
      boolean chinese = requireNonNull(language, "language") == Language.CHINESE;
      if (fact.isFlag() && Long.bitCount(places) == 1) {
        String denial = values().get(0).equals(Boolean.TRUE) ? "" : chinese ? "并非" : "not ";
        return denial + fact.in(language, tier);
      }
      String is = namesItsValues() ? (chinese ? "为" : " is ") : (chinese ? "不为" : " is not ");
      StringBuilder text = new StringBuilder(fact.in(language, tier)).append(is);
      String separator = "";
      for (V value : named()) {
        text.append(separator).append(fact.describe(value, language, tier));
        separator = chinese ? "或" : " or ";
      }
      return text.toString();
    }

    @Override
    void collect(Set<Fact<?>> facts) {
      facts.add(fact);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof OneOf
          && fact.equals(((OneOf<?>) other).fact)
          && values().equals(((OneOf<?>) other).values());
    }

    @Override
    public int hashCode() {
      return 31 * fact.hashCode() + values().hashCode();
    }
  }

  private static final class Within extends Condition {
    private final Fact<Money> fact;
    private final MoneyRange range;

    Within(Fact<Money> fact, MoneyRange range) {
      this.fact = fact;
      this.range = range;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.within(fact, range);
    }

    @Override
    public String in(Language language, Tier tier) {
      return fact.in(language, tier)
          + (language == Language.CHINESE ? "" : " of ")
          + range.in(language, tier);
    }

    @Override
    void collect(Set<Fact<?>> facts) {
      facts.add(fact);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Within
          && fact.equals(((Within) other).fact)
          && range.equals(((Within) other).range);
    }

    @Override
    public int hashCode() {
      return 31 * fact.hashCode() + range.hashCode();
    }
  }

  private static final class Junction extends Condition {
    private final boolean all;
    private final Condition first;
    private final Condition second;

    Junction(boolean all, Condition first, Condition second) {
      this.all = all;
      this.first = first;
      this.second = second;
    }

    /** Returns what it joins, and in the place of a part that joins in the same way, its parts. */
    private List<Condition> parts() {
      List<Condition> parts = new ArrayList<>();
      addTo(parts);
      return Collections.unmodifiableList(parts);
    }

    private void addTo(List<Condition> parts) {
      for (Condition part : Arrays.asList(first, second)) {
        if (part instanceof Junction && ((Junction) part).all == all) {
          ((Junction) part).addTo(parts);
        } else {
          parts.add(part);
        }
      }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return all ? visitor.allOf(parts()) : visitor.anyOf(parts());
    }

    @Override
    public String in(Language language, Tier tier) {
      boolean chinese = requireNonNull(language, "language") == Language.CHINESE;
      StringBuilder text = new StringBuilder();
      String separator = "";
      for (Condition part : parts()) {
        boolean bracketed = part instanceof Junction || (all && part.isChoiceOfSeveral());
        text.append(separator)
            .append(bracketed ? (chinese ? "（" : "(") : "")
            .append(part.in(language, tier))
            .append(bracketed ? (chinese ? "）" : ")") : "");
        separator = all ? (chinese ? "，且" : " and ") : (chinese ? "，或" : " or ");
      }
      return text.toString();
    }

    @Override
    void collect(Set<Fact<?>> facts) {
      first.collect(facts);
      second.collect(facts);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Junction
          && all == ((Junction) other).all
          && parts().equals(((Junction) other).parts());
    }

    @Override
    public int hashCode() {
      return 31 * parts().hashCode() + (all ? 1 : 0);
    }
  }
}
