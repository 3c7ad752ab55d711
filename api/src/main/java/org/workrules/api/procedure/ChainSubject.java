package org.workrules.api.procedure;

import org.workrules.api.text.Term;
import org.workrules.api.text.Word;

/**
 * 流程事项: what a chain leads to, such as the signing of a document. The set is open.
 *
 * <p>Immutable and thread-safe.
 */
public final class ChainSubject extends Word {

  private ChainSubject(String id, Term term) {
    super(id, term);
  }

  /**
   * Returns a subject.
   *
   * @param id the id, such as {@code SIGNING}
   * @param chinese what it is called in Chinese
   * @param english what it is called in English
   * @return the subject
   */
  public static ChainSubject of(String id, String chinese, String english) {
    return new ChainSubject(id, Term.of(chinese, english));
  }
}
