package org.workrules.profile.yunyang;

import org.workrules.api.jurisdiction.Jurisdiction;
import org.workrules.api.spi.CountyProfile;
import org.workrules.api.spi.CountyProfileProvider;
import org.workrules.api.text.Tier;

/**
 * 云阳县: provides the work rules of Yunyang County, Chongqing Municipality.
 *
 * <p>Immutable and thread-safe.
 */
public final class YunyangProvider implements CountyProfileProvider {

  private static final Jurisdiction COUNTY =
      Jurisdiction.builder()
          .code("500235")
          .tier(Tier.COUNTY)
          .province("重庆市", "Chongqing Municipality")
          .name("云阳县", "Yunyang County")
          .build();

  /** Creates the provider. */
  public YunyangProvider() {}

  @Override
  public Jurisdiction jurisdiction() {
    return COUNTY;
  }

  @Override
  public CountyProfile profile() {
    return CountyProfile.builder().jurisdiction(COUNTY).rulebooks(Yunyang2025.RULES).build();
  }
}
