package org.workrules.api.actor;

import org.workrules.api.text.Term;
import org.workrules.api.text.Word;

/**
 * 主体: whoever a rule binds or names: a {@link Role}, a {@link Body}, or a meeting where it acts as
 * one. The set is open.
 *
 * <p>Immutable and thread-safe.
 */
public abstract class Party extends Word {

  /**
   * Creates a party.
   *
   * @param id the id, in capital letters
   * @param term what it is called
   */
  protected Party(String id, Term term) {
    super(id, term);
  }
}
