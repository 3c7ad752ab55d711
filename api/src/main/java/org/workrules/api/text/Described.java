package org.workrules.api.text;

/**
 * 可表述: what can be put in words in either language.
 *
 * <p>Implementations are immutable and thread-safe.
 */
@FunctionalInterface
public interface Described {

  /**
   * Returns it in words.
   *
   * @param language the language
   * @return the words; lines, if there are several, are separated by {@code \n}
   */
  String in(Language language);
}
