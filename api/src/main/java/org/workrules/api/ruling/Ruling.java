package org.workrules.api.ruling;

import org.workrules.api.text.Term;
import org.workrules.api.text.Word;

/**
 * 裁定: what a rule says of a case. The set is open; the constants here are those that a check
 * understands.
 *
 * <p>Immutable and thread-safe.
 */
public final class Ruling extends Word {

  /** 不得: what the facts describe is not allowed. */
  public static final Ruling FORBIDDEN = of("FORBIDDEN", "不得", "not allowed");

  /** 可以: what the facts describe is allowed. */
  public static final Ruling PERMITTED = of("PERMITTED", "可以", "allowed");

  /** 欠缺: something that is required is missing. */
  public static final Ruling LACKING = of("LACKING", "欠缺必备事项", "something required is missing");

  /** 退回: the document is returned. */
  public static final Ruling RETURNED = of("RETURNED", "退回", "returned");

  /** 视为无不同意见: silence counts as having no objection. */
  public static final Ruling DEEMED_NO_OBJECTION =
      of("DEEMED_NO_OBJECTION", "视为无不同意见", "deemed to have no objection");

  private Ruling(String id, Term term) {
    super(id, term);
  }

  /**
   * Returns a ruling.
   *
   * @param id the id, such as {@code RETURNED}
   * @param chinese what it says in Chinese
   * @param english what it says in English
   * @return the ruling
   */
  public static Ruling of(String id, String chinese, String english) {
    return new Ruling(id, Term.of(chinese, english));
  }

  /**
   * Returns whether a check finds fault: {@link #FORBIDDEN}, {@link #LACKING} or {@link #RETURNED}.
   */
  public boolean isFault() {
    return equals(FORBIDDEN) || equals(LACKING) || equals(RETURNED);
  }
}
