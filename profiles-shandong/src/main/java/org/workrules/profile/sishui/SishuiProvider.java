package org.workrules.profile.sishui;

import org.workrules.api.jurisdiction.Jurisdiction;
import org.workrules.api.spi.CountyProfile;
import org.workrules.api.spi.CountyProfileProvider;
import org.workrules.api.text.Tier;

/**
 * 泗水县: provides the work rules of Sishui County, Shandong Province.
 *
 * <p>Immutable and thread-safe.
 */
public final class SishuiProvider implements CountyProfileProvider {

  private static final Jurisdiction COUNTY =
      Jurisdiction.builder()
          .code("370831")
          .tier(Tier.COUNTY)
          .province("山东省", "Shandong Province")
          .prefecture("济宁市", "Jining City")
          .name("泗水县", "Sishui County")
          .build();

  /** Creates the provider. */
  public SishuiProvider() {}

  @Override
  public Jurisdiction jurisdiction() {
    return COUNTY;
  }

  @Override
  public CountyProfile profile() {
    return CountyProfile.builder().jurisdiction(COUNTY).rulebooks(Sishui2022.RULES).build();
  }
}
