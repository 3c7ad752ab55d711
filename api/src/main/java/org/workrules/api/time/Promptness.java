package org.workrules.api.time;

import static java.util.Objects.requireNonNull;

import org.workrules.api.text.Described;
import org.workrules.api.text.Language;

/** 未定数额的时间要求: words about time that give no number. */
public enum Promptness implements Described {
  /** 立即、第一时间、即有即报: at once. */
  AT_ONCE("立即（第一时间）", "at once"),
  /** 及时: promptly. */
  PROMPTLY("及时", "promptly"),
  /** 事先、事前、提前、会前: before the event, without saying how long. */
  BEFOREHAND("事先", "beforehand"),
  /** 限时: within a limit that is not given. */
  WITHIN_A_LIMIT("限时", "within a limit"),
  /** 必要的时间: as long as the matter needs, without saying how long. */
  LONG_ENOUGH("必要的时间", "as long as is needed"),
  /** 定期: at intervals that are not given. */
  PERIODICALLY("定期", "periodically"),
  /** 根据需要、不定期、随时: whenever it is needed. */
  AS_NEEDED("根据需要（不定期）", "as needed");

  private final String chinese;
  private final String english;

  Promptness(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  /** Returns the word in a language. */
  @Override
  public String in(Language language) {
    return requireNonNull(language, "language") == Language.CHINESE ? chinese : english;
  }
}
