package org.workrules.api.rule;

import org.workrules.api.text.Term;
import org.workrules.api.text.Word;

/**
 * 取值: one of the values of a {@link Fact} that has no type of its own.
 *
 * <p>Immutable and thread-safe.
 */
public final class Option extends Word {

  private Option(String id, Term term) {
    super(id, term);
  }

  /**
   * Returns an option.
   *
   * @param id the id, such as {@code TEXTUAL_CHANGES}
   * @param chinese what it is called in Chinese
   * @param english what it is called in English
   * @return the option
   */
  public static Option of(String id, String chinese, String english) {
    return new Option(id, Term.of(chinese, english));
  }
}
