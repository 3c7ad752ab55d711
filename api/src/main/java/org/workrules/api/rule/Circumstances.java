package org.workrules.api.rule;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.workrules.api.InvalidValueException;
import org.workrules.api.money.Money;

/**
 * 案情: what is known of the case that a question is about.
 *
 * <p>What is not given is unknown, and a rule that needs it cannot be decided. A caller who means
 * the ordinary case says so: in {@link #ordinary} circumstances every flag that is not given is as
 * it {@linkplain Fact#ordinarily ordinarily} is, that is, no exception applies unless it is named,
 * and what is required has been done unless it is denied.
 *
 * <p>Immutable and thread-safe.
 */
public final class Circumstances {

  private static final Circumstances UNKNOWN =
      new Circumstances(new Fact<?>[0], new Object[0], new int[0], false);
  private static final Circumstances ORDINARY = UNKNOWN.otherwise(true);

  /** The facts that are given, in the order in which they first were: a few, so no map is kept. */
  private final Fact<?>[] facts;

  private final Object[] values;

  /** For each value, its place among those of the fact; -1 for an amount. */
  private final int[] places;

  /**
   * A bit for each fact that is given; two may share one. Most facts that are asked for are not.
   */
  private final long bits;

  private final boolean ordinary;

  private Circumstances(Fact<?>[] facts, Object[] values, int[] places, boolean ordinary) {
    this.facts = facts;
    this.values = values;
    this.places = places;
    this.ordinary = ordinary;
    long bits = 0;
    for (Fact<?> fact : facts) {
      bits |= fact.bit();
    }
    this.bits = bits;
  }

  /** Returns circumstances of which nothing is known. */
  public static Circumstances unknown() {
    return UNKNOWN;
  }

  /** Returns the ordinary circumstances: every flag that is not given is as it ordinarily is. */
  public static Circumstances ordinary() {
    return ORDINARY;
  }

  /**
   * Returns a copy in which a flag is so.
   *
   * @param flag the flag
   * @return the copy
   */
  public Circumstances with(Fact<Boolean> flag) {
    return with(flag, true);
  }

  /**
   * Returns a copy in which a fact has a value, in the place of any it had.
   *
   * @param <V> the type of the values
   * @param fact the fact
   * @param value the value, one of the fact's
   * @return the copy
   * @throws InvalidValueException if the fact cannot have the value
   */
  public <V> Circumstances with(Fact<V> fact, V value) {
    requireNonNull(fact, "fact");
    requireNonNull(value, "value");
    int place = fact.values().indexOf(value);
    if (fact.isAmount() ? !(value instanceof Money) : place < 0) {
      throw new InvalidValueException(
          fact.id(), value, fact.isAmount() ? "an amount of money" : "one of " + fact.values());
    }
    int there = slot(fact);
    int at = there < 0 ? facts.length : there;
    int length = Math.max(facts.length, at + 1);
    Circumstances copy =
        new Circumstances(
            put(Arrays.copyOf(facts, length), at, fact),
            put(Arrays.copyOf(values, length), at, value),
            Arrays.copyOf(places, length),
            ordinary);
    copy.places[at] = place;
    return copy;
  }

  private static <E> E[] put(E[] array, int at, E element) {
    array[at] = element;
    return array;
  }

  /**
   * Returns the value of a fact; empty if it is unknown.
   *
   * @param <V> the type of the values
   * @param fact the fact
   * @throws InvalidValueException if the fact that was given has the same id and is another
   * @return the value that was given, or in ordinary circumstances, for a flag or a requirement
   *     that was not given, what it ordinarily is
   */
  @SuppressWarnings("unchecked") // with() lets only values of the fact's type in
  public <V> Optional<V> find(Fact<V> fact) {
    int at = given(fact);
    if (at < 0) {
      return ordinary ? fact.ordinarily() : Optional.empty();
    }
    return Optional.of((V) values[at]);
  }

  /**
   * Returns the place of the value of a fact among {@linkplain Fact#values those it may have}: for
   * those who decide by numbers.
   *
   * @param fact the fact
   * @return the place of what {@link #find} returns, from 0; -1 if it is unknown or an amount
   * @throws InvalidValueException if the fact that was given has the same id and is another
   */
  public int placeOf(Fact<?> fact) {
    int at = given(fact);
    if (at < 0) {
      return ordinary ? fact.ordinaryPlace() : -1;
    }
    return places[at];
  }

  /** Returns where a fact is given, as it was defined by whoever gave it; -1 if it is not. */
  private int given(Fact<?> fact) {
    int at = slot(requireNonNull(fact, "fact"));
    if (at >= 0 && !facts[at].isDefinedAs(fact)) {
      throw new InvalidValueException(
          "fact " + fact, facts[at].term(), "the one that the rules ask for, " + fact.term());
    }
    return at;
  }

  private int slot(Fact<?> fact) {
    if ((bits & fact.bit()) != 0) {
      for (int i = 0; i < facts.length; i++) {
        if (facts[i].equals(fact)) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Returns the facts that have been given a value, in the order in which they first were. */
  public Set<Fact<?>> given() {
    return Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(facts)));
  }

  /** Returns a copy in which what is not given is unknown. */
  public Circumstances otherwiseUnknown() {
    return otherwise(false);
  }

  private Circumstances otherwise(boolean ordinary) {
    return ordinary == this.ordinary ? this : new Circumstances(facts, values, places, ordinary);
  }

  /** Returns whether every flag that is not given is as it ordinarily is. */
  public boolean isOrdinary() {
    return ordinary;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Circumstances
        && ordinary == ((Circumstances) other).ordinary
        && asMap().equals(((Circumstances) other).asMap());
  }

  @Override
  public int hashCode() {
    return 31 * asMap().hashCode() + (ordinary ? 1 : 0);
  }

  /** Returns such as {@code {URGENT=true}, otherwise ordinary}. */
  @Override
  public String toString() {
    return asMap() + (ordinary ? ", otherwise ordinary" : ", otherwise unknown");
  }

  private Map<Fact<?>, Object> asMap() {
    Map<Fact<?>, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < facts.length; i++) {
      map.put(facts[i], values[i]);
    }
    return map;
  }
}
