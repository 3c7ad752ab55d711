package org.workrules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.workrules.api.source.Edition;
import org.workrules.api.source.Instrument;
import org.workrules.api.spi.CountyProfile;
import org.workrules.api.spi.Rulebook;

/** A profile with its tables made ready, shared by all who ask for the county. */
final class RulesOverTime {

  private final CountyProfile profile;

  /**
   * From each day on which an edition begins or has lapsed: the rulebooks in force until the next.
   */
  private final NavigableMap<LocalDate, ImmutableList<RulebookTables>> inForceFrom;

  RulesOverTime(CountyProfile profile) {
    this.profile = profile;
    ImmutableList.Builder<RulebookTables> tables = ImmutableList.builder();
    ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
    for (Rulebook rulebook : profile.rulebooks()) {
      tables.add(new RulebookTables(rulebook));
      days.add(rulebook.edition().inForceFrom());
      rulebook.edition().lapses().ifPresent(last -> days.add(last.plusDays(1)));
    }
    ImmutableSortedMap.Builder<LocalDate, ImmutableList<RulebookTables>> inForce =
        ImmutableSortedMap.naturalOrder();
    ImmutableList<RulebookTables> all = tables.build();
    for (LocalDate day : days.build()) {
      inForce.put(day, inForceOn(day, all));
    }
    this.inForceFrom = inForce.build();
  }

  CountyProfile profile() {
    return profile;
  }

  /**
   * Returns, of each instrument, the last edition that has begun on a day, unless it has lapsed.
   */
  ImmutableList<RulebookTables> inForceOn(LocalDate date) {
    Map.Entry<LocalDate, ImmutableList<RulebookTables>> last = inForceFrom.floorEntry(date);
    return last == null ? ImmutableList.of() : last.getValue();
  }

  private static ImmutableList<RulebookTables> inForceOn(
      LocalDate date, List<RulebookTables> rulebooks) {
    Map<Instrument, RulebookTables> last = new LinkedHashMap<>();
    for (RulebookTables tables : rulebooks) {
      Edition edition = tables.rulebook().edition();
      if (!date.isBefore(edition.inForceFrom())) {
        last.put(edition.instrument(), tables);
      }
    }
    ImmutableList.Builder<RulebookTables> inForce = ImmutableList.builder();
    for (RulebookTables tables : last.values()) {
      if (tables.rulebook().edition().covers(date)) {
        inForce.add(tables);
      }
    }
    return inForce.build();
  }
}
