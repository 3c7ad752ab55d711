package org.workrules.engine;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.workrules.api.source.Edition;
import org.workrules.api.source.Instrument;
import org.workrules.api.spi.CountyProfile;
import org.workrules.api.spi.Rulebook;

/** A profile with its tables made ready, shared by all who ask for the county. */
final class RulesOverTime {

  private final CountyProfile profile;
  private final ImmutableList<RulebookTables> rulebooks;

  RulesOverTime(CountyProfile profile) {
    this.profile = profile;
    ImmutableList.Builder<RulebookTables> tables = ImmutableList.builder();
    for (Rulebook rulebook : profile.rulebooks()) {
      tables.add(new RulebookTables(rulebook));
    }
    this.rulebooks = tables.build();
  }

  CountyProfile profile() {
    return profile;
  }

  /**
   * Returns, of each instrument, the last edition that has begun on a day, unless it has lapsed.
   */
  ImmutableList<RulebookTables> inForceOn(LocalDate date) {
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
