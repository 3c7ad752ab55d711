package org.workrules.api.rule;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.workrules.api.InvalidValueException;

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

  private static final Circumstances UNKNOWN = new Circumstances(Collections.emptyMap(), false);
  private static final Circumstances ORDINARY = new Circumstances(Collections.emptyMap(), true);

  private final Map<Fact<?>, Given> given;
  private final boolean ordinary;

  private Circumstances(Map<Fact<?>, Given> given, boolean ordinary) {
    this.given = given;
    this.ordinary = ordinary;
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
    if (!fact.allows(value)) {
      throw new InvalidValueException(
          fact.id(), value, fact.isAmount() ? "an amount of money" : "one of " + fact.values());
    }
    Map<Fact<?>, Given> copy = new LinkedHashMap<>(given);
    copy.put(fact, new Given(fact, value));
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
    Given one = given.get(requireNonNull(fact, "fact"));
    if (one == null) {
      return ordinary ? fact.ordinarily() : Optional.empty();
    }
    if (!one.fact.isDefinedAs(fact)) {
      throw new InvalidValueException(
          "fact " + fact, one.fact.term(), "the one that the rules ask for, " + fact.term());
    }
    return Optional.of((V) one.value);
  }

  /** Returns the facts that have been given a value, in the order in which they first were. */
  public Set<Fact<?>> given() {
    return Collections.unmodifiableSet(given.keySet());
  }

  /** Returns a copy in which what is not given is unknown. */
  public Circumstances otherwiseUnknown() {
    return ordinary ? new Circumstances(given, false) : this;
  }

  /** Returns whether every flag that is not given is as it ordinarily is. */
  public boolean isOrdinary() {
    return ordinary;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Circumstances
        && ordinary == ((Circumstances) other).ordinary
        && given.equals(((Circumstances) other).given);
  }

  @Override
  public int hashCode() {
    return 31 * given.hashCode() + (ordinary ? 1 : 0);
  }

  /** Returns such as {@code {URGENT=true}, otherwise ordinary}. */
  @Override
  public String toString() {
    return given + (ordinary ? ", otherwise ordinary" : ", otherwise unknown");
  }

  /** A fact with its value, as the caller gave them. */
  private static final class Given {
    private final Fact<?> fact;
    private final Object value;

    Given(Fact<?> fact, Object value) {
      this.fact = fact;
      this.value = value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Given && value.equals(((Given) other).value);
    }

    @Override
    public int hashCode() {
      return value.hashCode();
    }

    @Override
    public String toString() {
      return value.toString();
    }
  }
}
