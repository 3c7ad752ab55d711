package org.workrules.profile.zhuanglang;

import org.workrules.api.jurisdiction.Jurisdiction;
import org.workrules.api.spi.CountyProfile;
import org.workrules.api.spi.CountyProfileProvider;
import org.workrules.api.text.Tier;

/**
 * 庄浪县: provides the work rules of Zhuanglang County, Gansu Province.
 *
 * <p>Immutable and thread-safe.
 */
public final class ZhuanglangProvider implements CountyProfileProvider {

  private static final Jurisdiction COUNTY =
      Jurisdiction.builder()
          .code("620825")
          .tier(Tier.COUNTY)
          .province("甘肃省", "Gansu Province")
          .prefecture("平凉市", "Pingliang City")
          .name("庄浪县", "Zhuanglang County")
          .build();

  /** Creates the provider. */
  public ZhuanglangProvider() {}

  @Override
  public Jurisdiction jurisdiction() {
    return COUNTY;
  }

  @Override
  public CountyProfile profile() {
    return CountyProfile.builder().jurisdiction(COUNTY).rulebooks(Zhuanglang2023.RULES).build();
  }
}
