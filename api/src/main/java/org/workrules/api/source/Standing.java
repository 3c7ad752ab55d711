package org.workrules.api.source;

import static java.util.Objects.requireNonNull;

import org.workrules.api.text.Described;
import org.workrules.api.text.Language;

/** 条文的处理状态: what stands for an article in the library. */
public enum Standing implements Described {
  /** 已编入: rules stand for all that can be computed from it. */
  ENCODED("已编入", "encoded"),
  /** 宣示性: nothing can be computed from it. */
  DECLARATORY("宣示性", "declaratory"),
  /** 待编入: something in it can be computed and has no rule here yet. */
  PENDING("待编入", "pending");

  private final String chinese;
  private final String english;

  Standing(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  /** Returns the standing in words. */
  @Override
  public String in(Language language) {
    return requireNonNull(language, "language") == Language.CHINESE ? chinese : english;
  }
}
