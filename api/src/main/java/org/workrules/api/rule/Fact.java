package org.workrules.api.rule;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.workrules.api.InvalidValueException;
import org.workrules.api.money.Money;
import org.workrules.api.text.Language;
import org.workrules.api.text.Term;
import org.workrules.api.text.Tier;
import org.workrules.api.text.Word;
import org.workrules.api.text.Worded;

/**
 * 事实: something that a rule asks about a case, with the values it may have: yes or no, one of a
 * closed list, or an amount of money. The set of facts is open; those that the counties share are
 * in {@link Facts}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <V> the type of its values: {@link Boolean}, a {@link Word} or {@link Money}
 */
public final class Fact<V> extends Word {

  private static final int MOST_VALUES = 64;

  private static final List<Boolean> YES_OR_NO =
      Collections.unmodifiableList(Arrays.asList(Boolean.TRUE, Boolean.FALSE));
  private static final Optional<Boolean> YES = Optional.of(true);
  private static final Optional<Boolean> NO = Optional.of(false);

  private final List<V> values;
  private final Optional<V> ordinary;
  private final int ordinaryPlace;
  private final long bit;

  private Fact(String id, Term term, List<V> values, Optional<V> ordinary) {
    super(id, term);
    this.values = values;
    this.ordinary = ordinary;
    this.ordinaryPlace = ordinary.isPresent() ? values.indexOf(ordinary.get()) : -1;
    this.bit = 1L << hashCode();
  }

  /**
   * Returns a fact that is so or is not, and ordinarily is not, such as "the matter is urgent".
   *
   * @param id the id, such as {@code URGENT}
   * @param chinese what it says when it is so, in Chinese
   * @param english what it says when it is so, in English
   * @return the fact
   */
  public static Fact<Boolean> flag(String id, String chinese, String english) {
    return flag(id, Term.of(chinese, english), false);
  }

  /**
   * Returns a fact that is so or is not, and ordinarily is: a requirement that is met, such as
   * "signed by the principal head".
   *
   * @param id the id, such as {@code SIGNED_BY_PRINCIPAL_HEAD}
   * @param chinese what it says when it is met, in Chinese
   * @param english what it says when it is met, in English
   * @return the fact
   */
  public static Fact<Boolean> requirement(String id, String chinese, String english) {
    return flag(id, Term.of(chinese, english), true);
  }

  private static Fact<Boolean> flag(String id, Term term, boolean ordinary) {
    return new Fact<>(id, term, YES_OR_NO, ordinary ? YES : NO);
  }

  /**
   * Returns a fact that has one of several values, such as the kind of meeting.
   *
   * @param <W> the type of the values
   * @param id the id, such as {@code MEETING}
   * @param chinese what it is called in Chinese
   * @param english what it is called in English
   * @param values all that it may be, 2 to 64, none twice
   * @return the fact
   * @throws InvalidValueException if there are fewer or more values, or one stands twice
   */
  @SafeVarargs
  public static <W extends Word> Fact<W> choice(
      String id, String chinese, String english, W... values) {
    List<W> list = new ArrayList<>();
    for (W value : requireNonNull(values, "values")) {
      list.add(requireNonNull(value, "value"));
    }
    if (list.size() < 2
        || list.size() > MOST_VALUES
        || new LinkedHashSet<>(list).size() < list.size()) {
      throw new InvalidValueException("values of " + id, list, "2 to 64, none of them twice");
    }
    return new Fact<>(
        id, Term.of(chinese, english), Collections.unmodifiableList(list), Optional.empty());
  }

  /**
   * Returns a fact that is an amount of money.
   *
   * @param id the id, such as {@code AMOUNT}
   * @param chinese what it is called in Chinese
   * @param english what it is called in English
   * @return the fact
   */
  public static Fact<Money> amount(String id, String chinese, String english) {
    return new Fact<>(id, Term.of(chinese, english), Collections.emptyList(), Optional.empty());
  }

  /**
   * Returns all that it may be, in the order of its declaration: of a flag true, then false; empty
   * for an amount, which has no end of values.
   */
  public List<V> values() {
    return values;
  }

  /**
   * Returns the value that it has in ordinary circumstances if it is not given: of a flag, that it
   * is not so or, if it is a requirement, that it is met; empty for a choice and an amount, which
   * have none.
   */
  public Optional<V> ordinarily() {
    return ordinary;
  }

  /** Returns whether it is so or is not. */
  public boolean isFlag() {
    return !values.isEmpty() && values.get(0) instanceof Boolean;
  }

  /** Returns whether it is an amount of money. */
  public boolean isAmount() {
    return values.isEmpty();
  }

  @Override
  public boolean isDefinedAs(Word other) {
    return this == other
        || (super.isDefinedAs(other)
            && values.equals(((Fact<?>) other).values)
            && ordinary.equals(((Fact<?>) other).ordinary));
  }

  /** Returns one of 64 bits, the same for all that are equal. */
  long bit() {
    return bit;
  }

  /** Returns the place among its values of what it ordinarily is; -1 if it has no such value. */
  int ordinaryPlace() {
    return ordinaryPlace;
  }

  /**
   * Returns what a value of this fact is called.
   *
   * @param value one of {@link #values}
   * @param language the language
   * @param tier the tier, which gives the titles
   * @return such as 常务会议, or 是 and 否 for a flag
   */
  public String describe(V value, Language language, Tier tier) {
    requireNonNull(tier, "tier");
    if (requireNonNull(value, "value") instanceof Worded) {
      return ((Worded) value).in(language, tier);
    }
    boolean chinese = requireNonNull(language, "language") == Language.CHINESE;
    return (Boolean) value ? (chinese ? "是" : "yes") : (chinese ? "否" : "no");
  }
}
