package org.workrules.api.actor;

import org.workrules.api.text.Term;

/**
 * 机关、单位: a body, such as the government's office or its justice bureau. The set is open; those that
 * the counties share are in {@link Bodies}.
 *
 * <p>Immutable and thread-safe.
 */
public final class Body extends Party {

  private Body(String id, Term term) {
    super(id, term);
  }

  /**
   * Returns a body.
   *
   * @param id the id, such as {@code JUSTICE_BUREAU}
   * @param chinese the Chinese name, in which <code>{县}</code> stands for the tier
   * @param english the English name, in which <code>{county}</code> stands for the tier
   * @return the body
   */
  public static Body of(String id, String chinese, String english) {
    return new Body(id, Term.of(chinese, english));
  }
}
