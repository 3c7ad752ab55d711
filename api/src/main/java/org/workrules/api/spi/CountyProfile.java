package org.workrules.api.spi;

import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;
import org.workrules.api.calendar.HolidayNotice;
import org.workrules.api.jurisdiction.Jurisdiction;
import org.workrules.api.rule.Rule;
import org.workrules.api.source.Edition;
import org.workrules.api.style.ValueStyle;

/**
 * 县域规则: all that is known of one county: the editions of its instruments with their rules, and the
 * days off that are its own.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class CountyProfile {

  CountyProfile() {}

  /** Returns the county. */
  public abstract Jurisdiction jurisdiction();

  /** Returns the rules of each edition, one or more; of one instrument, the oldest first. */
  public abstract List<Rulebook> rulebooks();

  /**
   * Returns the notices of local days off and local working days (全国年节及纪念日放假办法, art. 4), in the
   * order in which they are laid over the national calendar; empty if none are known.
   */
  public abstract List<HolidayNotice> localHolidays();

  /** Checks what concerns several editions. */
  @Value.Check
  protected void check() {
    List<ProfileProblem> problems = new ArrayList<>();
    if (rulebooks().isEmpty()) {
      problems.add(new ProfileProblem("it has no edition", "for " + jurisdiction()));
    }
    for (Rulebook rulebook : rulebooks()) {
      if (rulebook.edition().tier() != jurisdiction().tier()) {
        problems.add(
            new ProfileProblem(
                "it is of a "
                    + rulebook.edition().tier()
                    + ", but the jurisdiction is a "
                    + jurisdiction().tier(),
                "for " + rulebook.edition()));
      }
    }
    if (rulebooks().size() > 1) { // the words of one are checked in it
      checkWords(problems);
    }
    for (int i = 0; i < rulebooks().size(); i++) {
      for (int j = i + 1; j < rulebooks().size(); j++) {
        Edition earlier = rulebooks().get(i).edition();
        Edition later = rulebooks().get(j).edition();
        if (earlier.instrument().equals(later.instrument())
            && !earlier.inForceFrom().isBefore(later.inForceFrom())) {
          problems.add(
              new ProfileProblem(
                  "it begins on "
                      + later.inForceFrom()
                      + ", not after the edition before it, which begins on "
                      + earlier.inForceFrom(),
                  "for " + later));
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidProfileException("Profile " + jurisdiction().code(), problems);
    }
  }

  private void checkWords(List<ProfileProblem> problems) {
    WordCheck words = new WordCheck();
    for (Rulebook rulebook : rulebooks()) {
      for (Rule<?, ?> rule : rulebook.rules()) {
        List<String> wrong = new ArrayList<>();
        words.check(rule, wrong);
        for (String message : wrong) {
          problems.add(new ProfileProblem(message, "for " + RuleCheck.place(rule)));
        }
      }
    }
  }

  /** Returns the county. */
  @Override
  public String toString() {
    return jurisdiction().toString();
  }

  /** Returns a builder; the county and one edition at least are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@code CountyProfile}. */
  public static final class Builder extends ImmutableCountyProfile.Builder {
    Builder() {}
  }
}
