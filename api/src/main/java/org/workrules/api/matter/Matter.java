package org.workrules.api.matter;

import org.workrules.api.text.Term;
import org.workrules.api.text.Word;

/**
 * 事项: a kind of business that a meeting or an official deals with, such as the annual plan. The set
 * is open; those that the counties share are in {@link Matters}.
 *
 * <p>Immutable and thread-safe.
 */
public final class Matter extends Word {

  private Matter(String id, Term term) {
    super(id, term);
  }

  /**
   * Returns a matter.
   *
   * @param id the id, such as {@code BUDGET}
   * @param chinese the Chinese name, in which <code>{县}</code> stands for the tier
   * @param english the English name, in which <code>{county}</code> stands for the tier
   * @return the matter
   */
  public static Matter of(String id, String chinese, String english) {
    return new Matter(id, Term.of(chinese, english));
  }
}
