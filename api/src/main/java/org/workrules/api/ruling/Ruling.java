package org.workrules.api.ruling;

import org.workrules.api.text.Term;
import org.workrules.api.text.Word;

/**
 * 裁定: what a rule says of a case. The set is open; what a ruling means for a check, it says itself.
 *
 * <p>Immutable and thread-safe.
 */
public final class Ruling extends Word {

  /** 不得: what the facts describe is not allowed. */
  public static final Ruling FORBIDDEN = fault("FORBIDDEN", "不得", "not allowed");

  /** 可以: what the facts describe is allowed. */
  public static final Ruling PERMITTED = permission("PERMITTED", "可以", "allowed");

  /** 欠缺: something that is required is missing. */
  public static final Ruling LACKING = fault("LACKING", "欠缺必备事项", "something required is missing");

  /** 退回: the document is returned. */
  public static final Ruling RETURNED = fault("RETURNED", "退回", "returned");

  /** 责令纠正或予以撤销: it is ordered to be corrected, or revoked. */
  public static final Ruling CORRECTED_OR_REVOKED =
      fault("CORRECTED_OR_REVOKED", "责令纠正或予以撤销", "to be corrected or revoked");

  /** 视为无不同意见: silence counts as having no objection. */
  public static final Ruling DEEMED_NO_OBJECTION =
      consequence("DEEMED_NO_OBJECTION", "视为无不同意见", "deemed to have no objection");

  /** 视为同意: silence counts as consent. */
  public static final Ruling DEEMED_CONSENT =
      consequence("DEEMED_CONSENT", "视为同意", "deemed to consent");

  /** 追究责任. */
  public static final Ruling HELD_RESPONSIBLE =
      consequence("HELD_RESPONSIBLE", "追究责任", "held responsible");

  /** 严肃查处. */
  public static final Ruling INVESTIGATED_AND_PUNISHED =
      consequence("INVESTIGATED_AND_PUNISHED", "严肃查处", "investigated and punished");

  /** 性质: what a ruling means for a check. */
  public enum Effect {
    /** 违规: what the facts describe is at fault. */
    FAULT,
    /** 许可: what the facts describe is allowed. */
    PERMISSION,
    /** 后果: something follows from it; nothing is at fault. */
    CONSEQUENCE
  }

  private final Effect effect;

  private Ruling(Effect effect, String id, Term term) {
    super(id, term);
    this.effect = effect;
  }

  /**
   * Returns a ruling that finds fault.
   *
   * @param id the id, such as {@code RETURNED}
   * @param chinese what it says in Chinese
   * @param english what it says in English
   * @return the ruling
   */
  public static Ruling fault(String id, String chinese, String english) {
    return new Ruling(Effect.FAULT, id, Term.of(chinese, english));
  }

  /**
   * Returns a ruling that allows something.
   *
   * @param id the id, such as {@code PERMITTED}
   * @param chinese what it says in Chinese
   * @param english what it says in English
   * @return the ruling
   */
  public static Ruling permission(String id, String chinese, String english) {
    return new Ruling(Effect.PERMISSION, id, Term.of(chinese, english));
  }

  /**
   * Returns a ruling that says what follows from something.
   *
   * @param id the id, such as {@code DEEMED_NO_OBJECTION}
   * @param chinese what it says in Chinese
   * @param english what it says in English
   * @return the ruling
   */
  public static Ruling consequence(String id, String chinese, String english) {
    return new Ruling(Effect.CONSEQUENCE, id, Term.of(chinese, english));
  }

  @Override
  public boolean isDefinedAs(Word other) {
    return super.isDefinedAs(other) && effect == ((Ruling) other).effect;
  }

  /** Returns what it means for a check. */
  public Effect effect() {
    return effect;
  }
}
