package org.workrules.api.procedure;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.workrules.api.text.Term;
import org.workrules.api.text.Word;

/**
 * 行为: what somebody does in a procedure, such as to check a draft. The set is open; those that the
 * counties share are in {@link Acts}.
 *
 * <p>Immutable and thread-safe.
 */
public final class Act extends Word {

  /** What else is known of an act than its name. */
  private enum Trait {
    DECIDING,
    SIGNING,
    ASKING,
    LOST
  }

  private final Set<Trait> traits;

  private Act(String id, Term term, Set<Trait> traits) {
    super(id, term);
    this.traits = traits;
  }

  /**
   * Returns an act.
   *
   * @param id the id, such as {@code CHECK}
   * @param chinese the Chinese verb
   * @param english the English verb, as after "the county head": "signs and issues"
   * @return the act
   */
  public static Act of(String id, String chinese, String english) {
    return new Act(id, Term.of(chinese, english), Collections.emptySet());
  }

  /**
   * Returns this act as one by which a matter is taken up to be decided: 研究、讨论、审议、决定、审批, and not
   * 传达、通报、听取、部署.
   */
  public Act deciding() {
    return with(Trait.DECIDING);
  }

  /** Returns whether a matter is taken up by it to be decided. */
  public boolean isDeciding() {
    return traits.contains(Trait.DECIDING);
  }

  /**
   * Returns this act as one by which a document is signed so that it may go out: 签发、签署、审签, and not
   * 会签、审核签字、签字同意.
   */
  public Act signing() {
    return with(Trait.SIGNING);
  }

  /** Returns whether a document is signed by it so that it may go out. */
  public boolean isSigning() {
    return traits.contains(Trait.SIGNING);
  }

  /** Returns this act as one that asks something of its addressees: from them, not to them. */
  public Act asking() {
    return with(Trait.ASKING);
  }

  /** Returns whether it asks something of its addressees. */
  public boolean isAsking() {
    return traits.contains(Trait.ASKING);
  }

  /** Returns this act as one whose verb the published text has lost: its name says only that. */
  public Act lost() {
    return with(Trait.LOST);
  }

  /** Returns whether the published text has lost its verb. */
  public boolean isLost() {
    return traits.contains(Trait.LOST);
  }

  private Act with(Trait trait) {
    Set<Trait> more = EnumSet.of(trait);
    more.addAll(traits);
    return new Act(id(), term(), more);
  }

  @Override
  public boolean isDefinedAs(Word other) {
    return super.isDefinedAs(other) && traits.equals(((Act) other).traits);
  }
}
