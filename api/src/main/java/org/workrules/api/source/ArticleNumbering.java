package org.workrules.api.source;

import org.workrules.api.text.ChineseNumerals;

/** 条文编号形式: how a text numbers its articles. A citation prints 第一条 either way. */
public enum ArticleNumbering {
  /** 第一条, 第二条 … */
  ARTICLES {
    @Override
    public String heading(int article) {
      return "第" + numeral(article) + "条";
    }
  },
  /** 一、 二、 … */
  ENUMERATED {
    @Override
    public String heading(int article) {
      return numeral(article) + "、";
    }
  };

  /**
   * Returns how the text itself heads an article, such as 第十条 or 十、.
   *
   * @param article the number of the article, 1 to 999
   * @return the heading
   */
  public abstract String heading(int article);

  private static String numeral(int article) {
    return ChineseNumerals.of(Citation.checked("article", article));
  }
}
