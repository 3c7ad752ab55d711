package org.workrules.engine.verify;

import static java.util.Objects.requireNonNull;

import org.workrules.api.text.Described;
import org.workrules.api.text.Language;

/** 严重程度: how much a problem weighs. */
public enum Severity implements Described {
  /** 错误: it cannot be right; it cannot be accepted. */
  ERROR("错误", "error"),
  /** 可疑: it is hardly meant so, unless the text itself is odd. */
  WARNING("可疑", "warning"),
  /** 待办: something is still to be done. */
  TO_DO("待办", "to do"),
  /** 说明: it is good to know, and nothing is wrong. */
  NOTE("说明", "note");

  private final String chinese;
  private final String english;

  Severity(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  /** Returns the severity in words. */
  @Override
  public String in(Language language) {
    return requireNonNull(language, "language") == Language.CHINESE ? chinese : english;
  }
}
