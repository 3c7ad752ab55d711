package org.workrules.api.source;

import org.workrules.api.text.Term;
import org.workrules.api.text.Word;

/**
 * 制度文件种类: a kind of instrument that a county works by; of each kind it has a sequence of editions.
 * The set is open: elsewhere there are executive-meeting rules, leave rules, follow-up measures.
 *
 * <p>Immutable and thread-safe.
 */
public final class Instrument extends Word {

  /** 工作规则: the work rules of the people's government. */
  public static final Instrument WORK_RULES = of("WORK_RULES", "工作规则", "work rules");

  private Instrument(String id, Term term) {
    super(id, term);
  }

  /**
   * Returns a kind of instrument.
   *
   * @param id the id, such as {@code WORK_RULES}
   * @param chinese the Chinese name
   * @param english the English name
   * @return the kind
   */
  public static Instrument of(String id, String chinese, String english) {
    return new Instrument(id, Term.of(chinese, english));
  }
}
