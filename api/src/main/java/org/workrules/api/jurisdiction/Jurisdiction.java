package org.workrules.api.jurisdiction;

import java.util.Optional;
import org.immutables.value.Value;
import org.workrules.api.style.ValueStyle;
import org.workrules.api.text.Language;
import org.workrules.api.text.Term;
import org.workrules.api.text.Tier;

/**
 * 县级行政区: a county-level jurisdiction, whose people's government has work rules.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Jurisdiction {

  Jurisdiction() {}

  /** Returns the division code, by which the jurisdiction is known. */
  public abstract DivisionCode code();

  /** Returns its kind, which gives the titles: 县长 or 区长. */
  public abstract Tier tier();

  /** Returns its name, such as 庄浪县 and "Zhuanglang County". */
  public abstract Term name();

  /** Returns the province, autonomous region or municipality it lies in, such as 甘肃省. */
  public abstract Term province();

  /**
   * Returns the prefecture it lies in, such as 平凉市; empty directly under a municipality such as
   * Chongqing.
   */
  public abstract Optional<Term> prefecture();

  /**
   * Returns the full name from the province down, such as 甘肃省平凉市庄浪县, or "Zhuanglang County,
   * Pingliang City, Gansu Province".
   */
  public String fullName(Language language) {
    String province = province().in(language);
    String name = name().in(language);
    String prefecture = prefecture().map(term -> term.in(language)).orElse("");
    if (language == Language.CHINESE) {
      return province + prefecture + name;
    }
    return name + ", " + (prefecture.isEmpty() ? "" : prefecture + ", ") + province;
  }

  /** Returns the name and the code, such as 庄浪县 (620825). */
  @Override
  public String toString() {
    return name().in(Language.CHINESE) + " (" + code() + ")";
  }

  /** Returns a builder; every part but the prefecture is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@code Jurisdiction}. */
  public static final class Builder extends ImmutableJurisdiction.Builder {
    Builder() {}

    /** Sets the division code from its six digits. */
    public Builder code(String digits) {
      return code(DivisionCode.parse(digits));
    }

    /** Sets the name. */
    public Builder name(String chinese, String english) {
      return name(Term.of(chinese, english));
    }

    /** Sets the province. */
    public Builder province(String chinese, String english) {
      return province(Term.of(chinese, english));
    }

    /** Sets the prefecture. */
    public Builder prefecture(String chinese, String english) {
      return prefecture(Term.of(chinese, english));
    }
  }
}
