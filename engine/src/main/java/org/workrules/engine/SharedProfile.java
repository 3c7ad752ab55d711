package org.workrules.engine;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.workrules.api.jurisdiction.Jurisdiction;
import org.workrules.api.spi.CountyProfile;
import org.workrules.api.spi.CountyProfileProvider;
import org.workrules.engine.calendar.WorkingCalendar;

/**
 * A profile that is built when it is first asked for, once, and then shared. One that cannot be
 * built fails each time in the same way: a class whose initializer failed would tell its cause only
 * once. A slow one holds up only those who ask for it.
 */
final class SharedProfile {

  private final CountyProfileProvider provider;
  private final Jurisdiction jurisdiction;

  private volatile @Nullable RulesOverTime built;
  private @Nullable ProviderFailure failure;

  SharedProfile(CountyProfileProvider provider, Jurisdiction jurisdiction) {
    this.provider = provider;
    this.jurisdiction = jurisdiction;
  }

  CountyProfileProvider provider() {
    return provider;
  }

  Jurisdiction jurisdiction() {
    return jurisdiction;
  }

  /** Returns the profile, or throws an {@link UnusableCountyException}. */
  RulesOverTime county() {
    RulesOverTime there = built;
    return there != null ? there : build();
  }

  private synchronized RulesOverTime build() {
    RulesOverTime there = built;
    if (there != null) {
      return there;
    }
    if (failure == null) {
      try {
        CountyProfile profile = provider.profile();
        if (profile == null) {
          failure = failure("profile() returned null", null);
        } else if (!profile.jurisdiction().equals(jurisdiction)) {
          failure = failure("its profile is that of " + profile.jurisdiction(), null);
        } else {
          // Refused here, and not when a day is counted.
          WorkingCalendar.china().overlaidBy(profile.localHolidays());
          there = new RulesOverTime(profile);
          built = there;
          return there;
        }
      } catch (Throwable error) {
        Failures.rethrowIfFatal(error);
        failure = failure(Failures.message(error), error);
      }
    }
    throw new UnusableCountyException(jurisdiction.code(), ImmutableList.of(failure));
  }

  private ProviderFailure failure(String message, @Nullable Throwable cause) {
    return new ProviderFailure(
        provider.getClass().getName(), Optional.of(jurisdiction.code()), message, cause);
  }
}
