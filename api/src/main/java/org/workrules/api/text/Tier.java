package org.workrules.api.text;

import static java.util.Objects.requireNonNull;

/**
 * 县级行政区的类别: the kinds of county-level jurisdictions. The kind gives the titles: the head of a
 * county is its 县长, that of a district its 区长.
 */
public enum Tier {
  /** 县 (or 自治县). */
  COUNTY("县", "county"),
  /** 市辖区. */
  DISTRICT("区", "district"),
  /** 县级市. */
  COUNTY_LEVEL_CITY("市", "city"),
  /** 旗 (or 自治旗). */
  BANNER("旗", "banner");

  private final String chinese;
  private final String english;

  Tier(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  /** Returns the word that titles are formed with, such as 区 and "district". */
  public String word(Language language) {
    return requireNonNull(language, "language") == Language.CHINESE ? chinese : english;
  }
}
