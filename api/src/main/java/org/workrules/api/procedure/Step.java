package org.workrules.api.procedure;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workrules.api.InvalidValueException;
import org.workrules.api.actor.Party;
import org.workrules.api.text.Language;
import org.workrules.api.text.Tier;
import org.workrules.api.text.Worded;

/**
 * 步骤: a step of a {@link Chain}: an act, and who does it: one, one of several of the text's own
 * choosing (或), or each of several (、).
 *
 * <p>Immutable and thread-safe.
 */
public final class Step implements Worded {

  /** 主体之间的关系: how several parties share a step. */
  public enum Sharing {
    /** 或: one of them acts; the text leaves open which. */
    ONE_OF,
    /** 各: each of them acts; the text lists them and leaves their order open. */
    EACH_OF
  }

  private final Act act;
  private final List<Party> parties;
  private final Sharing sharing;
  private final boolean ifNeeded;

  private Step(Act act, List<Party> parties, Sharing sharing, boolean ifNeeded) {
    this.act = act;
    this.parties = parties;
    this.sharing = sharing;
    this.ifNeeded = ifNeeded;
  }

  /**
   * Returns a step that one party does.
   *
   * @param act the act
   * @param party who does it
   * @return the step
   */
  public static Step of(Act act, Party party) {
    return new Step(
        requireNonNull(act, "act"),
        Collections.singletonList(requireNonNull(party, "party")),
        Sharing.ONE_OF,
        false);
  }

  /**
   * Returns a step that one of several parties does, whichever it is (或).
   *
   * @param act the act
   * @param parties the parties, two or more, in the order of the text
   * @return the step
   * @throws InvalidValueException if there are fewer than two, or one stands twice
   */
  public static Step oneOf(Act act, Party... parties) {
    return shared(act, Sharing.ONE_OF, parties);
  }

  /**
   * Returns a step that each of several parties does, in an order that the text leaves open.
   *
   * @param act the act
   * @param parties the parties, two or more, in the order of the text
   * @return the step
   * @throws InvalidValueException if there are fewer than two, or one stands twice
   */
  public static Step eachOf(Act act, Party... parties) {
    return shared(act, Sharing.EACH_OF, parties);
  }

  private static Step shared(Act act, Sharing sharing, Party... parties) {
    requireNonNull(act, "act");
    List<Party> list = new ArrayList<>();
    for (Party party : requireNonNull(parties, "parties")) {
      list.add(requireNonNull(party, "party"));
    }
    if (list.size() < 2 || new LinkedHashSet<>(list).size() < list.size()) {
      throw new InvalidValueException("parties of a shared step", list, "two or more, none twice");
    }
    return new Step(act, Collections.unmodifiableList(list), sharing, false);
  }

  /**
   * Returns a copy that is taken only if it is thought necessary (必要时、视情); the text says no more.
   */
  public Step ifNeeded() {
    return new Step(act, parties, sharing, true);
  }

  /** Returns the act. */
  public Act act() {
    return act;
  }

  /** Returns who does it, one or more, in the order of the text. */
  public List<Party> parties() {
    return parties;
  }

  /** Returns how several parties share the step; of one alone, it makes no difference. */
  public Sharing sharing() {
    return sharing;
  }

  /** Returns whether the step is taken only if it is thought necessary. */
  public boolean isIfNeeded() {
    return ifNeeded;
  }

  /**
   * Returns the step in words.
   *
   * @param language the language
   * @param tier the tier, which gives the titles
   * @return such as 县长或常务副县长审定签发
   */
  @Override
  public String in(Language language, Tier tier) {
    boolean chinese = requireNonNull(language, "language") == Language.CHINESE;
    StringBuilder text = new StringBuilder(ifNeeded ? (chinese ? "必要时，" : "if needed, ") : "");
    String between =
        sharing == Sharing.ONE_OF ? (chinese ? "或" : " or ") : (chinese ? "、" : " and ");
    String separator = "";
    for (Party party : parties) {
      text.append(separator).append(party.in(language, tier));
      separator = between;
    }
    return text.append(chinese ? "" : " ").append(act.in(language, tier)).toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof Step)) {
      return false;
    }
    Step that = (Step) other;
    return act.equals(that.act)
        && parties.equals(that.parties)
        && ifNeeded == that.ifNeeded
        && (sharing == that.sharing || parties.size() == 1);
  }

  @Override
  public int hashCode() {
    return 31 * act.hashCode() + parties.hashCode();
  }

  /** Returns the step in Chinese. */
  @Override
  public String toString() {
    return in(Language.CHINESE);
  }
}
