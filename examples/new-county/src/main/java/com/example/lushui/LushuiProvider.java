package com.example.lushui;

import org.workrules.api.jurisdiction.Jurisdiction;
import org.workrules.api.spi.CountyProfile;
import org.workrules.api.spi.CountyProfileProvider;
import org.workrules.api.text.Tier;

/** 绿水县（虚构）: provides the work rules of Lushui County. The only public class. */
public final class LushuiProvider implements CountyProfileProvider {

  private static final Jurisdiction COUNTY =
      Jurisdiction.builder()
          .code("999902")
          .tier(Tier.COUNTY)
          .province("某省", "Some Province")
          .name("绿水县", "Lushui County")
          .build();

  /** Creates the provider. */
  public LushuiProvider() {}

  @Override
  public Jurisdiction jurisdiction() {
    return COUNTY;
  }

  @Override
  public CountyProfile profile() {
    return CountyProfile.builder().jurisdiction(COUNTY).rulebooks(Lushui2024.RULES).build();
  }
}
