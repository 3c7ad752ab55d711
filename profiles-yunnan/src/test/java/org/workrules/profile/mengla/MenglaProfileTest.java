package org.workrules.profile.mengla;

import org.workrules.api.spi.CountyProfileProvider;
import org.workrules.engine.contract.CountyProfileContract;

/** Holds the profile of Mengla County against the paper. */
class MenglaProfileTest extends CountyProfileContract {

  @Override
  protected CountyProfileProvider provider() {
    return new MenglaProvider();
  }

  @Override
  protected int articleCount() {
    return 81;
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
