package org.workrules.api.ruling;

import static java.util.Objects.requireNonNull;

import org.workrules.api.text.Described;
import org.workrules.api.text.Language;
import org.workrules.api.text.Term;
import org.workrules.api.text.Word;

/**
 * 裁定事项: what a ruling is about, such as that a request carries one matter only. The set is open.
 *
 * <p>Immutable and thread-safe.
 */
public final class RulingSubject extends Word {

  /**
   * 环节: the stage of business at which a subject is asked about; a check goes through all of one.
   */
  public enum Stage implements Described {
    /** 报送: a document is submitted to the government. */
    SUBMITTING("公文报送", "submitting documents"),
    /** 制发: a document is issued. */
    ISSUING("公文制发", "issuing documents"),
    /** 征求意见、会签: departments consult each other. */
    CONSULTING("征求意见和会签", "consulting and countersigning"),
    /** 办理: a document is handled. */
    HANDLING("公文办理", "handling documents");

    private final String chinese;
    private final String english;

    Stage(String chinese, String english) {
      this.chinese = chinese;
      this.english = english;
    }

    /** Returns the stage in words. */
    @Override
    public String in(Language language) {
      return requireNonNull(language, "language") == Language.CHINESE ? chinese : english;
    }
  }

  private final Stage stage;

  private RulingSubject(Stage stage, String id, Term term) {
    super(id, term);
    this.stage = requireNonNull(stage, "stage");
  }

  /**
   * Returns a subject.
   *
   * @param stage the stage at which it is asked about
   * @param id the id, such as {@code ONE_MATTER}
   * @param chinese what it is called in Chinese
   * @param english what it is called in English
   * @return the subject
   */
  public static RulingSubject of(Stage stage, String id, String chinese, String english) {
    return new RulingSubject(stage, id, Term.of(chinese, english));
  }

  @Override
  public boolean isDefinedAs(Word other) {
    return super.isDefinedAs(other) && stage == ((RulingSubject) other).stage;
  }

  /** Returns the stage at which it is asked about. */
  public Stage stage() {
    return stage;
  }
}
