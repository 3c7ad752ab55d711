package org.workrules.api.procedure;

import org.workrules.api.text.Term;
import org.workrules.api.text.Word;

/**
 * 行为: what somebody does in a procedure, such as to check a draft. The set is open; those that the
 * counties share are in {@link Acts}.
 *
 * <p>Immutable and thread-safe.
 */
public final class Act extends Word {

  private Act(String id, Term term) {
    super(id, term);
  }

  /**
   * Returns an act.
   *
   * @param id the id, such as {@code CHECK}
   * @param chinese the Chinese verb
   * @param english the English verb, as after "the county head": "signs and issues"
   * @return the act
   */
  public static Act of(String id, String chinese, String english) {
    return new Act(id, Term.of(chinese, english));
  }
}
