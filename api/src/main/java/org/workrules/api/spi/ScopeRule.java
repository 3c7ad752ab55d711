package org.workrules.api.spi;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.workrules.api.source.Citation;
import org.workrules.api.text.Described;
import org.workrules.api.text.Language;

/**
 * 适用范围: whom an edition binds beside the government and its departments.
 *
 * <p>Immutable and thread-safe.
 */
public final class ScopeRule {

  /** 适用方式: how it binds them. */
  public enum Mode implements Described {
    /** 适用: the rules apply to them. */
    APPLIES("适用", "applies"),
    /** 参照执行: they go by the rules as a reference. */
    BY_REFERENCE("参照执行", "by reference");

    private final String chinese;
    private final String english;

    Mode(String chinese, String english) {
      this.chinese = chinese;
      this.english = english;
    }

    /** Returns the mode in words. */
    @Override
    public String in(Language language) {
      return requireNonNull(language, "language") == Language.CHINESE ? chinese : english;
    }
  }

  private final String id;
  private final Mode mode;
  private final String whom;
  private final Citation citation;

  private ScopeRule(String id, Mode mode, String whom, Citation citation) {
    this.id = requireNonNull(id, "id");
    this.mode = mode;
    this.whom = requireNonNull(whom, "whom");
    this.citation = requireNonNull(citation, "citation");
  }

  /**
   * Returns that the rules apply to some.
   *
   * @param id the id, unique among the rules of the edition
   * @param whom to whom, in Chinese
   * @param citation where it stands
   * @return the rule
   */
  public static ScopeRule appliesTo(String id, String whom, Citation citation) {
    return new ScopeRule(id, Mode.APPLIES, whom, citation);
  }

  /**
   * Returns that some go by the rules as a reference (参照执行).
   *
   * @param id the id, unique among the rules of the edition
   * @param whom who, in Chinese
   * @param citation where it stands
   * @return the rule
   */
  public static ScopeRule byReference(String id, String whom, Citation citation) {
    return new ScopeRule(id, Mode.BY_REFERENCE, whom, citation);
  }

  /** Returns the id, unique among the rules of the edition. */
  public String id() {
    return id;
  }

  /** Returns how it binds them. */
  public Mode mode() {
    return mode;
  }

  /** Returns whom it binds, in Chinese. */
  public String whom() {
    return whom;
  }

  /** Returns where it stands. */
  public Citation citation() {
    return citation;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof ScopeRule)) {
      return false;
    }
    ScopeRule that = (ScopeRule) other;
    return id.equals(that.id)
        && mode == that.mode
        && whom.equals(that.whom)
        && citation.equals(that.citation);
  }

  @Override
  public int hashCode() {
    return 31 * id.hashCode() + citation.hashCode();
  }

  /** Returns such as 适用：县政府直属事业单位（第九十六条）. */
  @Override
  public String toString() {
    return mode.in(Language.CHINESE) + "：" + whom + "（" + citation.place() + "）";
  }
}
