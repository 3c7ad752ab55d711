package org.workrules.api.meeting;

import org.workrules.api.text.Term;
import org.workrules.api.text.Word;

/**
 * 人数要求: what a number of people is needed for. The set is open.
 *
 * <p>Immutable and thread-safe.
 */
public final class QuorumSubject extends Word {

  /** 到会人数: how many must be there for the meeting to be held. */
  public static final QuorumSubject TO_MEET = of("TO_MEET", "会议的法定到会人数", "quorum of the meeting");

  /** 表决通过人数: how many must agree for a decision to pass. */
  public static final QuorumSubject TO_DECIDE =
      of("TO_DECIDE", "表决通过的人数", "majority that a decision needs");

  private QuorumSubject(String id, Term term) {
    super(id, term);
  }

  /**
   * Returns a subject.
   *
   * @param id the id, such as {@code TO_MEET}
   * @param chinese what it is called in Chinese
   * @param english what it is called in English
   * @return the subject
   */
  public static QuorumSubject of(String id, String chinese, String english) {
    return new QuorumSubject(id, Term.of(chinese, english));
  }
}
