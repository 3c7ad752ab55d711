package org.workrules.api.time;

import org.workrules.api.text.Term;
import org.workrules.api.text.Word;

/**
 * 时限事项: what a limit governs, such as the reply to a consultation. The set is open; those that the
 * counties share are in {@link LimitSubjects}.
 *
 * <p>Immutable and thread-safe.
 */
public final class LimitSubject extends Word {

  private LimitSubject(String id, Term term) {
    super(id, term);
  }

  /**
   * Returns a subject.
   *
   * @param id the id, such as {@code CONSULTATION_REPLY}
   * @param chinese what it is called in Chinese
   * @param english what it is called in English
   * @return the subject
   */
  public static LimitSubject of(String id, String chinese, String english) {
    return new LimitSubject(id, Term.of(chinese, english));
  }
}
