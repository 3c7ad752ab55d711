package org.workrules.profile.sishui;

import org.workrules.api.spi.CountyProfileProvider;
import org.workrules.engine.contract.CountyProfileContract;

class SishuiProfileTest extends CountyProfileContract {

  @Override
  protected CountyProfileProvider provider() {
    return new SishuiProvider();
  }

  @Override
  protected int articleCount() {
    return 93;
  }

  @Override
  protected String limitCases() {
    return "limits.csv";
  }

  @Override
  protected String documentCases() {
    return "documents.csv";
  }

  @Override
  protected String meetingCases() {
    return "meetings.csv";
  }

  @Override
  protected String decisionCases() {
    return "decisions.csv";
  }
}
