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
    HANDLING("公文办理", "handling documents"),
    /** 上会: a topic is put on the agenda of a meeting. */
    AGENDA("议题上会", "putting topics on the agenda"),
    /** 参会: somebody attends a meeting, or does not. */
    ATTENDING("参加会议", "attending meetings"),
    /** 议事: a meeting confers. */
    CONFERRING("会议议事", "conferring at meetings"),
    /** 办会: a meeting is called and held. */
    HOLDING("举办会议", "holding meetings"),
    /** 外出: somebody leaves the county. */
    TRAVELLING("外出请假", "travelling"),
    /** 发布: something is said or released to the outside. */
    SPEAKING_OUT("对外发布", "speaking out"),
    /** 督查: somebody supervises. */
    SUPERVISING("督查", "supervising"),
    /** 廉洁和作风: officials conduct themselves. */
    CONDUCTING("廉洁和作风", "conduct");

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
