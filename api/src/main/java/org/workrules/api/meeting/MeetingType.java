package org.workrules.api.meeting;

import org.workrules.api.actor.Party;
import org.workrules.api.text.Term;

/**
 * 会议类型: a kind of meeting, which may itself act in a procedure, as when it deliberates. The set is
 * open; those that the counties share are in {@link MeetingTypes}. Only these are values of {@link
 * org.workrules.api.rule.Facts#MEETING}, by which it is said which meeting a case is about.
 *
 * <p>Immutable and thread-safe.
 */
public final class MeetingType extends Party {

  private MeetingType(String id, Term term) {
    super(id, term);
  }

  /**
   * Returns a kind of meeting.
   *
   * @param id the id, such as {@code EXECUTIVE_MEETING}
   * @param chinese the Chinese name, in which <code>{县}</code> stands for the tier
   * @param english the English name, in which <code>{county}</code> stands for the tier
   * @return the kind
   */
  public static MeetingType of(String id, String chinese, String english) {
    return new MeetingType(id, Term.of(chinese, english));
  }
}
