package org.workrules.api.procedure;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workrules.api.InvalidValueException;
import org.workrules.api.actor.Party;
import org.workrules.api.text.Language;
import org.workrules.api.text.Tier;
import org.workrules.api.text.Worded;

/**
 * 流程: steps that follow each other, such as 办公室主任审核, 分管副县长审核, 县长签发.
 *
 * <p>Profiles write it in the order of the text: {@code first(CHECK, OFFICE_DIRECTOR).then(CHECK,
 * DEPUTY_COUNTY_HEAD_IN_CHARGE).then(SIGN_AND_ISSUE, COUNTY_HEAD)}. Immutable and thread-safe; each
 * step that is added makes a copy.
 */
public final class Chain implements Worded {

  private final Step[] steps;
  private final boolean ordered;

  private Chain(Step[] steps, boolean ordered) {
    this.steps = steps;
    this.ordered = ordered;
  }

  /**
   * Returns a chain of some steps.
   *
   * @param steps the steps, one or more
   * @return the chain
   * @throws InvalidValueException if there is no step
   */
  public static Chain of(List<Step> steps) {
    Step[] copy = requireNonNull(steps, "steps").toArray(new Step[0]);
    for (Step step : copy) {
      requireNonNull(step, "step");
    }
    if (copy.length == 0) {
      throw new InvalidValueException("number of steps", 0, "1 or more");
    }
    return new Chain(copy, true);
  }

  /** Returns a chain of one step that one party does. */
  public static Chain first(Act act, Party party) {
    return first(Step.of(act, party));
  }

  /** Returns a chain of one step. */
  public static Chain first(Step step) {
    return of(Collections.singletonList(step));
  }

  /** Returns a copy with a step at its end that one party does. */
  public Chain then(Act act, Party party) {
    return then(Step.of(act, party));
  }

  /** Returns a copy with a step at its end. */
  public Chain then(Step step) {
    Step[] more = Arrays.copyOf(steps, steps.length + 1);
    more[steps.length] = requireNonNull(step, "step");
    return new Chain(more, ordered);
  }

  /**
   * Returns a copy whose steps stand side by side: the text lists them and leaves their order open.
   */
  public Chain inNoOrder() {
    return new Chain(steps, false);
  }

  /** Returns whether the steps follow each other; of one alone, it makes no difference. */
  public boolean isOrdered() {
    return ordered;
  }

  /** Returns the steps, in the order of the text, one or more. */
  public List<Step> steps() {
    return Collections.unmodifiableList(Arrays.asList(steps));
  }

  /** Returns the last step: of a chain that leads to a signature, who signs. */
  public Step last() {
    return steps[steps.length - 1];
  }

  /**
   * Returns the chain in words, its steps joined by arrows, or by semicolons if in no order.
   *
   * @param language the language
   * @param tier the tier, which gives the titles
   * @return such as 办公室主任审核 → 分管副县长审核 → 县长签发
   */
  @Override
  public String in(Language language, Tier tier) {
    String sideBySide = requireNonNull(language, "language") == Language.CHINESE ? "；" : "; ";
    StringBuilder text = new StringBuilder();
    for (Step step : steps) {
      text.append(text.length() == 0 ? "" : ordered ? " → " : sideBySide)
          .append(step.in(language, tier));
    }
    return text.toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Chain
        && Arrays.equals(steps, ((Chain) other).steps)
        && (ordered == ((Chain) other).ordered || steps.length == 1);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(steps);
  }

  /** Returns the chain in Chinese. */
  @Override
  public String toString() {
    return in(Language.CHINESE);
  }
}
