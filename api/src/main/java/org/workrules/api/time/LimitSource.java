package org.workrules.api.time;

import org.workrules.api.text.Term;
import org.workrules.api.text.Word;

/**
 * 时限来源: who or what sets a limit that the rules leave to be set.
 *
 * <p>Immutable and thread-safe.
 */
public final class LimitSource extends Word {

  /** 主办部门要求的时限. */
  public static final LimitSource LEAD_DEPARTMENT =
      of("LEAD_DEPARTMENT", "主办部门要求的时限", "the limit that the lead department sets");

  /** 与主办部门商定的时限. */
  public static final LimitSource AGREEMENT_WITH_LEAD_DEPARTMENT =
      of(
          "AGREEMENT_WITH_LEAD_DEPARTMENT",
          "与主办部门商定的时限",
          "the limit agreed with the lead department");

  /** 县政府明确的时限. */
  public static final LimitSource COUNTY_GOVERNMENT =
      of("COUNTY_GOVERNMENT", "{县}政府明确的时限", "the limit that the {county} government sets");

  /** 县政府办公室提出的时限. */
  public static final LimitSource GOVERNMENT_OFFICE =
      of("GOVERNMENT_OFFICE", "{县}政府办公室提出的时限", "the limit that the government office sets");

  /** 上级要求的时限. */
  public static final LimitSource SUPERIOR =
      of("SUPERIOR", "上级要求的时限", "the limit that the superior sets");

  /** 督查通知. */
  public static final LimitSource SUPERVISION_NOTICE =
      of("SUPERVISION_NOTICE", "督查通知载明的时限", "the limit in the supervision notice");

  /** 法律法规或其他规定. */
  public static final LimitSource LAW =
      of("LAW", "法律法规或有关规定的时限", "the limit in the laws or provisions concerned");

  private LimitSource(String id, Term term) {
    super(id, term);
  }

  /**
   * Returns a source.
   *
   * @param id the id
   * @param chinese the Chinese words, a noun phrase that ends with the limit
   * @param english the English words, a noun phrase that begins with the limit
   * @return the source
   */
  public static LimitSource of(String id, String chinese, String english) {
    return new LimitSource(id, Term.of(chinese, english));
  }
}
