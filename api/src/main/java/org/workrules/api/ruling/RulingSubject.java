package org.workrules.api.ruling;

import static java.util.Objects.requireNonNull;

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
  public enum Stage {
    /** 报送: a document is submitted to the government. */
    SUBMITTING,
    /** 制发: a document is issued. */
    ISSUING,
    /** 征求意见、会签: departments consult each other. */
    CONSULTING,
    /** 办理: a document is handled. */
    HANDLING
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
