package org.workrules.profile.zhuanglang;

import org.workrules.api.spi.CountyProfileProvider;
import org.workrules.engine.contract.CountyProfileContract;

/** Holds the profile of Zhuanglang County to the general checks and to its cases. */
class ZhuanglangProfileTest extends CountyProfileContract {

  @Override
  protected CountyProfileProvider provider() {
    return new ZhuanglangProvider();
  }

  /** Counted by hand from the paper: 第一条 to 第九十七条. */
  @Override
  protected int articleCount() {
    return 97;
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
