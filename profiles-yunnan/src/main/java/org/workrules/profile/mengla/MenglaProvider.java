package org.workrules.profile.mengla;

import org.workrules.api.jurisdiction.Jurisdiction;
import org.workrules.api.spi.CountyProfile;
import org.workrules.api.spi.CountyProfileProvider;
import org.workrules.api.text.Tier;

/**
 * 勐腊县: provides the work rules of Mengla County, Yunnan Province.
 *
 * <p>The days off that the autonomous prefecture adds each year, such as those of 泼水节, are not part
 * of it: who needs them lays them over the national calendar. Immutable and thread-safe.
 */
public final class MenglaProvider implements CountyProfileProvider {

  private static final Jurisdiction COUNTY =
      Jurisdiction.builder()
          .code("532823")
          .tier(Tier.COUNTY)
          .province("云南省", "Yunnan Province")
          .prefecture("西双版纳傣族自治州", "Xishuangbanna Dai Autonomous Prefecture")
          .name("勐腊县", "Mengla County")
          .build();

  /** Creates the provider. */
  public MenglaProvider() {}

  @Override
  public Jurisdiction jurisdiction() {
    return COUNTY;
  }

  @Override
  public CountyProfile profile() {
    return CountyProfile.builder().jurisdiction(COUNTY).rulebooks(Mengla2022.RULES).build();
  }
}
