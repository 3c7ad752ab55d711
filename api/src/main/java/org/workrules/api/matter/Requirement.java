package org.workrules.api.matter;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.workrules.api.text.Described;
import org.workrules.api.text.Language;
import org.workrules.api.text.Term;
import org.workrules.api.text.Word;
import org.workrules.api.time.LimitSubject;

/**
 * 程序要求: something that has to be done before a matter is decided, or after it has been, such as a
 * legality review. The set is open; those that the counties share are in {@link Requirements}.
 *
 * <p>Immutable and thread-safe.
 */
public final class Requirement extends Word {

  /** 阶段: when it has to be done. */
  public enum Phase implements Described {
    /** 决策之前: before the matter is decided. */
    BEFORE("决策之前", "before the decision"),
    /** 决策之后: after the matter has been decided. */
    AFTER("决策之后", "after the decision");

    private final String chinese;
    private final String english;

    Phase(String chinese, String english) {
      this.chinese = chinese;
      this.english = english;
    }

    /** Returns the phase in words. */
    @Override
    public String in(Language language) {
      return requireNonNull(language, "language") == Language.CHINESE ? chinese : english;
    }
  }

  private final Phase phase;
  private final Optional<LimitSubject> time;

  private Requirement(String id, Term term, Phase phase, Optional<LimitSubject> time) {
    super(id, term);
    this.phase = phase;
    this.time = time;
  }

  /**
   * Returns something that has to be done before a matter is decided.
   *
   * @param id the id, such as {@code LEGALITY_REVIEW}
   * @param chinese what it is called in Chinese
   * @param english what it is called in English
   * @return the requirement
   */
  public static Requirement before(String id, String chinese, String english) {
    return new Requirement(id, Term.of(chinese, english), Phase.BEFORE, Optional.empty());
  }

  /**
   * Returns something that has to be done after a matter has been decided.
   *
   * @param id the id, such as {@code EVALUATION}
   * @param chinese what it is called in Chinese
   * @param english what it is called in English
   * @return the requirement
   */
  public static Requirement after(String id, String chinese, String english) {
    return new Requirement(id, Term.of(chinese, english), Phase.AFTER, Optional.empty());
  }

  /**
   * Returns this requirement as one whose time a limit governs.
   *
   * @param limit what governs it, counted from the day on which it begins
   * @return the copy
   */
  public Requirement taking(LimitSubject limit) {
    return new Requirement(id(), term(), phase, Optional.of(requireNonNull(limit, "limit")));
  }

  /** Returns when it has to be done. */
  public Phase phase() {
    return phase;
  }

  /** Returns what limit says how long it takes; empty if none does. */
  public Optional<LimitSubject> time() {
    return time;
  }

  @Override
  public boolean isDefinedAs(Word other) {
    return this == other
        || (super.isDefinedAs(other)
            && phase == ((Requirement) other).phase
            && time.equals(((Requirement) other).time));
  }
}
