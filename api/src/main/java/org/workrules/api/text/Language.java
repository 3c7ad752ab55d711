package org.workrules.api.text;

/** The languages in which names, answers and explanations are given. */
public enum Language {
  /** 中文: the language of the rules. */
  CHINESE,
  /** English, in the terms of the field. */
  ENGLISH
}
