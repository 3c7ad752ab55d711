package org.workrules.api.meeting;

import org.workrules.api.text.Term;
import org.workrules.api.text.Word;

/**
 * 席位: in which capacity people take part in a meeting: as members, who are due and count towards a
 * quorum, or otherwise. The set is open; those that the counties share are in {@link Seats}.
 *
 * <p>Immutable and thread-safe.
 */
public final class Seat extends Word {

  private Seat(String id, Term term) {
    super(id, term);
  }

  /**
   * Returns a capacity.
   *
   * @param id the id, such as {@code MEMBERS}
   * @param chinese the Chinese name
   * @param english the English name
   * @return the capacity
   */
  public static Seat of(String id, String chinese, String english) {
    return new Seat(id, Term.of(chinese, english));
  }
}
