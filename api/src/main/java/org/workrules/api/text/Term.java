package org.workrules.api.text;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.workrules.api.InvalidValueException;

/**
 * 用语: what something is called in Chinese, as in the rules, and in English.
 *
 * <p>A term may leave the tier of the jurisdiction open, since a county has a 县长 and a district a
 * 区长: {@code Term.of("{县}长", "{county} head")}. Without a tier it reads as for a county.
 *
 * <p>Immutable and thread-safe.
 */
public final class Term implements Worded {

  private static final String TIER_IN_CHINESE = "{县}";
  private static final String TIER_IN_ENGLISH = "{county}";

  private final String chinese;
  private final String english;

  private Term(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  /**
   * Returns a term.
   *
   * @param chinese the Chinese words, in which <code>{县}</code> stands for the tier
   * @param english the English words, in which <code>{county}</code> stands for the tier
   * @return the term
   * @throws InvalidValueException if either is blank, or the Chinese words have no Chinese
   *     character
   */
  public static Term of(String chinese, String english) {
    requireNonNull(chinese, "chinese");
    requireNonNull(english, "english");
    if (!Han.isIn(chinese)) {
      throw new InvalidValueException("Chinese term", chinese, "written in Chinese");
    }
    if (english.trim().isEmpty()) {
      throw new InvalidValueException("English term", english, "not blank");
    }
    return new Term(chinese, english);
  }

  /**
   * Returns the words in a language, as used in jurisdictions of a tier.
   *
   * @param language the language
   * @param tier the tier, which decides between 县长 and 区长
   * @return the words
   */
  @Override
  public String in(Language language, Tier tier) {
    requireNonNull(tier, "tier");
    switch (requireNonNull(language, "language")) {
      case CHINESE:
        return chinese.replace(TIER_IN_CHINESE, tier.word(Language.CHINESE));
      case ENGLISH:
        return english.replace(TIER_IN_ENGLISH, tier.word(Language.ENGLISH));
      default:
        throw new AssertionError(language);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Term
        && chinese.equals(((Term) other).chinese)
        && english.equals(((Term) other).english);
  }

  @Override
  public int hashCode() {
    return 31 * chinese.hashCode() + english.hashCode();
  }

  @Override
  public String toString() {
    return in(Language.CHINESE) + " (" + in(Language.ENGLISH) + ")";
  }
}
