package org.workrules.api.procedure;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workrules.api.InvalidValueException;
import org.workrules.api.actor.Party;
import org.workrules.api.text.Language;
import org.workrules.api.text.Tier;
import org.workrules.api.text.Worded;

/**
 * 步骤: a step of a {@link Chain}: an act, who does it: one, one of several of the text's own
 * choosing (或), each of several (、), or nobody that the text names; and to whom, where the act has
 * an addressee.
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

  private static final Party[] NOBODY = {};

  private final Act act;
  private final Party[] parties;
  private final Sharing sharing;
  private final Party[] addressees;
  private final boolean ifNeeded;

  private Step(Act act, Party[] parties, Sharing sharing, Party[] addressees, boolean ifNeeded) {
    this.act = act;
    this.parties = parties;
    this.sharing = sharing;
    this.addressees = addressees;
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
        new Party[] {requireNonNull(party, "party")},
        Sharing.ONE_OF,
        NOBODY,
        false);
  }

  /**
   * Returns a step of which the text does not say who does it.
   *
   * @param act the act
   * @return the step
   */
  public static Step byWhomNotSaid(Act act) {
    return new Step(requireNonNull(act, "act"), NOBODY, Sharing.ONE_OF, NOBODY, false);
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
    Party[] copy = copy(parties, "parties");
    if (copy.length < 2 || isOneTwiceIn(copy)) {
      throw new InvalidValueException(
          "parties of a shared step", Arrays.asList(copy), "two or more, none twice");
    }
    return new Step(act, copy, sharing, NOBODY, false);
  }

  private static Party[] copy(Party[] parties, String name) {
    Party[] copy = requireNonNull(parties, name).clone();
    for (Party party : copy) {
      requireNonNull(party, "party");
    }
    return copy;
  }

  private static boolean isOneTwiceIn(Party[] parties) {
    return new HashSet<>(Arrays.asList(parties)).size() < parties.length;
  }

  /**
   * Returns a copy that is addressed to somebody, as a request for leave is (向…请假).
   *
   * @param addressees to whom, one or more; of several, to one of them (或)
   * @return the copy
   * @throws InvalidValueException if there is none, or one stands twice
   */
  public Step to(Party... addressees) {
    Party[] copy = copy(addressees, "addressees");
    if (copy.length == 0 || isOneTwiceIn(copy)) {
      throw new InvalidValueException(
          "addressees of a step", Arrays.asList(copy), "one or more, none twice");
    }
    return new Step(act, parties, sharing, copy, ifNeeded);
  }

  /**
   * Returns a copy that is taken only if it is thought necessary (必要时、视情); the text says no more.
   */
  public Step ifNeeded() {
    return new Step(act, parties, sharing, addressees, true);
  }

  /** Returns the act. */
  public Act act() {
    return act;
  }

  /** Returns who does it, in the order of the text; empty if the text does not say. */
  public List<Party> parties() {
    return Collections.unmodifiableList(Arrays.asList(parties));
  }

  /** Returns how several parties share the step; of one alone, it makes no difference. */
  public Sharing sharing() {
    return sharing;
  }

  /**
   * Returns to whom the act is addressed, in the order of the text: one of them; empty if nobody is
   * named.
   */
  public List<Party> addressees() {
    return Collections.unmodifiableList(Arrays.asList(addressees));
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
   * @return such as 县长或常务副县长审定签发, or 副县长向县长请假
   */
  @Override
  public String in(Language language, Tier tier) {
    boolean chinese = requireNonNull(language, "language") == Language.CHINESE;
    StringBuilder text = new StringBuilder(ifNeeded ? (chinese ? "必要时，" : "if needed, ") : "");
    text.append(joined(parties, sharing, language, tier));
    String to = addressees.length == 0 ? "" : joined(addressees, Sharing.ONE_OF, language, tier);
    if (parties.length == 0) {
      text.append(chinese ? "（由谁未写明）" : "(by whom is not said)");
    }
    if (chinese) {
      return text.append(to.isEmpty() ? "" : "向" + to).append(act.in(language, tier)).toString();
    }
    text.append(' ').append(act.in(language, tier));
    return text.append(to.isEmpty() ? "" : (act.isAsking() ? " from " : " to ") + to).toString();
  }

  private static String joined(Party[] parties, Sharing sharing, Language language, Tier tier) {
    boolean chinese = language == Language.CHINESE;
    String between =
        sharing == Sharing.ONE_OF ? (chinese ? "或" : " or ") : (chinese ? "、" : " and ");
    StringBuilder text = new StringBuilder();
    for (Party party : parties) {
      text.append(text.length() == 0 ? "" : between).append(party.in(language, tier));
    }
    return text.toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof Step)) {
      return false;
    }
    Step that = (Step) other;
    return act.equals(that.act)
        && Arrays.equals(parties, that.parties)
        && Arrays.equals(addressees, that.addressees)
        && ifNeeded == that.ifNeeded
        && (sharing == that.sharing || parties.length == 1);
  }

  @Override
  public int hashCode() {
    return 31 * act.hashCode() + Arrays.hashCode(parties);
  }

  /** Returns the step in Chinese. */
  @Override
  public String toString() {
    return in(Language.CHINESE);
  }
}
