package org.workrules.engine;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.workrules.api.source.Instrument;
import org.workrules.api.spi.CountyProfile;
import org.workrules.api.spi.Rulebook;

/** A profile with its tables made ready, shared by all who ask for the county. */
final class RulesOverTime {

  private static final Tables NOTHING = new Tables(ImmutableList.of());

  private final CountyProfile profile;

  /** The days on which an edition begins or has lapsed, in their order. */
  private final ImmutableList<LocalDate> days;

  /** From each of these days to the next: the rulebooks in force. */
  private final ImmutableList<Tables> inForce;

  RulesOverTime(CountyProfile profile) {
    this.profile = profile;
    Set<LocalDate> days = new TreeSet<>();
    for (Rulebook rulebook : profile.rulebooks()) {
      days.add(rulebook.edition().inForceFrom());
      Optional<LocalDate> lapses = rulebook.edition().lapses();
      if (lapses.isPresent()) {
        days.add(lapses.get().plusDays(1));
      }
    }
    this.days = ImmutableList.copyOf(days);
    ImmutableList.Builder<Tables> inForce = ImmutableList.builder();
    for (LocalDate day : days) {
      inForce.add(new Tables(rulebooksOn(day)));
    }
    this.inForce = inForce.build();
  }

  CountyProfile profile() {
    return profile;
  }

  /**
   * Returns, of each instrument, the last edition that has begun on a day, unless it has lapsed.
   */
  Tables inForceOn(LocalDate date) {
    for (int i = days.size() - 1; i >= 0; i--) {
      if (!date.isBefore(days.get(i))) {
        return inForce.get(i);
      }
    }
    return NOTHING;
  }

  private List<Rulebook> rulebooksOn(LocalDate date) {
    Map<Instrument, Rulebook> last = new LinkedHashMap<>();
    for (Rulebook rulebook : profile.rulebooks()) {
      if (!date.isBefore(rulebook.edition().inForceFrom())) {
        last.put(rulebook.edition().instrument(), rulebook);
      }
    }
    ImmutableList.Builder<Rulebook> inForce = ImmutableList.builder();
    for (Rulebook rulebook : last.values()) {
      if (rulebook.edition().covers(date)) {
        inForce.add(rulebook);
      }
    }
    return inForce.build();
  }
}
