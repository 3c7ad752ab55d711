package org.workrules.api.text;

/**
 * 可按层级表述: what can be put in words that follow the tier of a jurisdiction, 县长 or 区长.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public interface Worded extends Described {

  /**
   * Returns it in words, as used in jurisdictions of a tier.
   *
   * @param language the language
   * @param tier the tier, which gives the titles
   * @return the words
   */
  String in(Language language, Tier tier);

  /** Returns it in words, as used of a county. */
  @Override
  default String in(Language language) {
    return in(language, Tier.COUNTY);
  }
}
