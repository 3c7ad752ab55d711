package org.workrules.api.text;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.workrules.api.InvalidValueException;

/**
 * 词: an entry of the open vocabulary, such as a role, a kind of meeting or a fact.
 *
 * <p>What two counties share is declared in this api; what one county alone has, its profile
 * declares with the same factories. Two words of one class with one id are equal.
 *
 * <p>Immutable and thread-safe; so is every subclass.
 */
public abstract class Word implements Worded {

  private final String id;
  private final Term term;
  private final int hash;

  /**
   * Creates a word.
   *
   * @param id capital letters and digits, in parts joined by {@code _}, such as {@code
   *     EXECUTIVE_MEETING}
   * @param term what it is called
   * @throws InvalidValueException if the id has another form
   */
  protected Word(String id, Term term) {
    requireNonNull(id, "id");
    if (!isId(id)) {
      throw new InvalidValueException(
          "id", id, "capital letters and digits joined by '_', such as EXECUTIVE_MEETING");
    }
    this.id = id;
    this.hash = id.hashCode();
    this.term = requireNonNull(term, "term");
  }

  /** Returns whether a text is an id. A regular expression takes longer where all are made once. */
  private static boolean isId(String text) {
    boolean inPart = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'A' && c <= 'Z';
      boolean digit = c >= '0' && c <= '9';
      if (!letter && !(digit && i > 0) && !(c == '_' && inPart)) {
        return false;
      }
      inPart = letter || digit;
    }
    return inPart;
  }

  /** Returns the id, unique among the words of its class. */
  public final String id() {
    return id;
  }

  /** Returns what it is called. */
  public final Term term() {
    return term;
  }

  /** Returns what it is called in a language, as used in jurisdictions of a tier. */
  @Override
  public final String in(Language language, Tier tier) {
    return term.in(language, tier);
  }

  /**
   * Returns whether another word is this one, in the same words. Two of one id that are not are a
   * mistake: they would pass for each other.
   *
   * @param other the other word, equal to this one
   * @return whether both are defined alike
   */
  public boolean isDefinedAs(Word other) {
    return this == other || (equals(other) && term.equals(other.term));
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return this == other
        || (other != null && getClass() == other.getClass() && id.equals(((Word) other).id));
  }

  @Override
  public final int hashCode() {
    return hash;
  }

  /** Returns the id. */
  @Override
  public final String toString() {
    return id;
  }
}
