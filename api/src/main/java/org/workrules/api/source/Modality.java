package org.workrules.api.source;

import static java.util.Objects.requireNonNull;

import org.workrules.api.text.Described;
import org.workrules.api.text.Language;

/**
 * 约束程度: how binding a provision is, by the word that the text uses.
 *
 * <p>必须, 应当 and 不得 bind, as does a plain statement; 原则上 and 一般 set a default, from which a reason
 * may lead away; 可以 permits.
 */
public enum Modality implements Described {
  /** 必须、须: must. */
  MUST("必须", "must", Force.BINDING),
  /** 应当、应、要: shall. */
  SHALL("应当", "shall", Force.BINDING),
  /** 不得、严禁、一律不: must not. */
  MUST_NOT("不得", "must not", Force.BINDING),
  /** 直陈: the text states it without a word of obligation; it binds. */
  STATED("直陈", "stated", Force.BINDING),
  /** 原则上: in principle. */
  IN_PRINCIPLE("原则上", "in principle", Force.DEFAULT),
  /** 一般: generally. */
  GENERALLY("一般", "generally", Force.DEFAULT),
  /** 可、可以: may. */
  MAY("可以", "may", Force.PERMISSION);

  /** 约束力: how far a provision binds. */
  public enum Force {
    /** 必须遵守: it binds without leaving room. */
    BINDING,
    /** 一般遵守: a default, from which a reason may lead away. */
    DEFAULT,
    /** 允许: it permits. */
    PERMISSION
  }

  private final String chinese;
  private final String english;
  private final Force force;

  Modality(String chinese, String english, Force force) {
    this.chinese = chinese;
    this.english = english;
    this.force = force;
  }

  /** Returns how far it binds. */
  public Force force() {
    return force;
  }

  /** Returns whether it binds without leaving room: 必须, 应当, 不得, or a plain statement. */
  public boolean isBinding() {
    return force == Force.BINDING;
  }

  /** Returns whether it sets a default that a reason may lead away from: 原则上, 一般. */
  public boolean isDefault() {
    return force == Force.DEFAULT;
  }

  /** Returns whether it only permits: 可以. */
  public boolean isPermission() {
    return force == Force.PERMISSION;
  }

  /** Returns the word in a language, such as 原则上 and "in principle". */
  @Override
  public String in(Language language) {
    return requireNonNull(language, "language") == Language.CHINESE ? chinese : english;
  }
}
