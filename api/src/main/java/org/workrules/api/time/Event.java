package org.workrules.api.time;

import org.workrules.api.text.Term;
import org.workrules.api.text.Word;

/**
 * 起算事件: what a limit is counted from, forward or backward. The set is open; those that the counties
 * share are in {@link Events}.
 *
 * <p>Immutable and thread-safe.
 */
public final class Event extends Word {

  private Event(String id, Term term) {
    super(id, term);
  }

  /**
   * Returns an event.
   *
   * @param id the id, such as {@code MEETING_CLOSED}
   * @param chinese what it is called in Chinese
   * @param english what it is called in English
   * @return the event
   */
  public static Event of(String id, String chinese, String english) {
    return new Event(id, Term.of(chinese, english));
  }
}
