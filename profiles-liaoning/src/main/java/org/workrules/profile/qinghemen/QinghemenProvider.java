package org.workrules.profile.qinghemen;

import org.workrules.api.jurisdiction.Jurisdiction;
import org.workrules.api.spi.CountyProfile;
import org.workrules.api.spi.CountyProfileProvider;
import org.workrules.api.text.Tier;

/**
 * 清河门区: provides the work rules of Qinghemen District, Liaoning Province.
 *
 * <p>Immutable and thread-safe.
 */
public final class QinghemenProvider implements CountyProfileProvider {

  private static final Jurisdiction DISTRICT =
      Jurisdiction.builder()
          .code("210905")
          .tier(Tier.DISTRICT)
          .province("辽宁省", "Liaoning Province")
          .prefecture("阜新市", "Fuxin City")
          .name("清河门区", "Qinghemen District")
          .build();

  /** Creates the provider. */
  public QinghemenProvider() {}

  @Override
  public Jurisdiction jurisdiction() {
    return DISTRICT;
  }

  @Override
  public CountyProfile profile() {
    return CountyProfile.builder().jurisdiction(DISTRICT).rulebooks(Qinghemen2022.RULES).build();
  }
}
