package org.workrules.api.rule;

import static java.util.Objects.requireNonNull;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
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

  private static final Circumstances UNKNOWN = new Circumstances(new Given[0], false);
  private static final Circumstances ORDINARY = UNKNOWN.otherwise(true);

  /** What is given, in the order in which it first was: a few, so that no map is faster. */
  private final Given[] given;

  /** A bit for each fact that is given; two may share one. Most that are asked for are not. */
  private final long bits;

  private final boolean ordinary;

  private Circumstances(Given[] given, boolean ordinary) {
    this.given = given;
    this.ordinary = ordinary;
    long bits = 0;
    for (Given one : given) {
      bits |= one.fact.bit();
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
    int there = indexOf(fact);
    int at = there < 0 ? given.length : there;
    Given[] copy = Arrays.copyOf(given, Math.max(given.length, at + 1));
    copy[at] = new Given(fact, value, place);
    return new Circumstances(copy, ordinary);
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
    Given one = given(fact);
    if (one == null) {
      return ordinary ? fact.ordinarily() : Optional.empty();
    }
    return Optional.of((V) one.value);
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
    Given one = given(fact);
    if (one == null) {
      return ordinary ? fact.ordinaryPlace() : -1;
    }
    return one.place;
  }

  /** Returns what is given of a fact as whoever asks for it defines it; null if nothing is. */
  private @Nullable Given given(Fact<?> fact) {
    int at = indexOf(requireNonNull(fact, "fact"));
    if (at < 0) {
      return null;
    }
    if (!given[at].fact.isDefinedAs(fact)) {
      throw new InvalidValueException(
          "fact " + fact, given[at].fact.term(), "the one that the rules ask for, " + fact.term());
    }
    return given[at];
  }

  private int indexOf(Fact<?> fact) {
    if ((bits & fact.bit()) != 0) {
      for (int i = 0; i < given.length; i++) {
        if (given[i].fact.equals(fact)) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Returns the facts that have been given a value, in the order in which they first were. */
  public Set<Fact<?>> given() {
    return new GivenFacts(this);
  }

  /** Returns a copy in which what is not given is unknown. */
  public Circumstances otherwiseUnknown() {
    return otherwise(false);
  }

  private Circumstances otherwise(boolean ordinary) {
    return ordinary == this.ordinary ? this : new Circumstances(given, ordinary);
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
    for (Given one : given) {
      map.put(one.fact, one.value);
    }
    return map;
  }

  /** A value of a fact, and its place among those that the fact may have; -1 of an amount. */
  private static final class Given {
    private final Fact<?> fact;
    private final Object value;
    private final int place;

    Given(Fact<?> fact, Object value, int place) {
      this.fact = fact;
      this.value = value;
      this.place = place;
    }
  }

  private static final class GivenFacts extends AbstractSet<Fact<?>> {
    private final Circumstances of;

    GivenFacts(Circumstances of) {
      this.of = of;
    }

    @Override
    public int size() {
      return of.given.length;
    }

    @Override
    public boolean contains(@Nullable Object fact) {
      return fact instanceof Fact && of.indexOf((Fact<?>) fact) >= 0;
    }

    @Override
    public Iterator<Fact<?>> iterator() {
      return new Iterator<Fact<?>>() {
        private int next;

        @Override
        public boolean hasNext() {
          return next < of.given.length;
        }

        @Override
        public Fact<?> next() {
          if (!hasNext()) {
            throw new NoSuchElementException();
          }
          return of.given[next++].fact;
        }
      };
    }
  }
}
