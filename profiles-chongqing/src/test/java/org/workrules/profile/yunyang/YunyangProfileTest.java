package org.workrules.profile.yunyang;

import org.workrules.api.spi.CountyProfileProvider;
import org.workrules.engine.contract.CountyProfileContract;

/** Holds the profile of Yunyang County to the general checks and to its cases. */
class YunyangProfileTest extends CountyProfileContract {

  @Override
  protected CountyProfileProvider provider() {
    return new YunyangProvider();
  }

  /** Counted by hand from the paper: 一、 to 七十一、. */
  @Override
  protected int articleCount() {
    return 71;
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
