package org.workrules.api.source;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.workrules.api.InvalidValueException;
import org.workrules.api.text.ChineseNumerals;
import org.workrules.api.text.Described;
import org.workrules.api.text.Language;

/**
 * 条款引用: a place in an edition of a text: an article (条), and in it a paragraph (款), item (项) and
 * sub-item (目).
 *
 * <p>A paragraph is a natural paragraph of the article, the first being 1; a list of items belongs
 * to the paragraph that introduces it. Immutable and thread-safe.
 */
public final class Citation implements Comparable<Citation>, Described {

  private static final int WHOLE = 0;
  static final int LARGEST = 999;

  private final Edition edition;
  private final short article;
  private final short paragraph;
  private final short item;
  private final short subItem;

  private Citation(Edition edition, int article, int paragraph, int item, int subItem) {
    this.edition = edition;
    this.article = (short) article;
    this.paragraph = (short) paragraph;
    this.item = (short) item;
    this.subItem = (short) subItem;
  }

  /**
   * Returns a citation of a whole article. Whether the edition has it is checked where the
   * edition's rules are joined, since there all mistakes can be reported at once.
   *
   * @param edition the edition
   * @param article the number of the article, 1 to 999
   * @return the citation
   * @throws InvalidValueException if the number is out of its bounds
   */
  public static Citation of(Edition edition, int article) {
    return new Citation(
        requireNonNull(edition, "edition"), checked("article", article), WHOLE, WHOLE, WHOLE);
  }

  /**
   * Returns this citation, narrowed to a paragraph of the article.
   *
   * @param number the number of the paragraph, 1 to 999
   * @return the citation
   */
  public Citation paragraph(int number) {
    return new Citation(edition, article, checked("paragraph", number), WHOLE, WHOLE);
  }

  /**
   * Returns this citation, narrowed to an item （一）（二） of the article or paragraph.
   *
   * @param number the number of the item, 1 to 999
   * @return the citation
   */
  public Citation item(int number) {
    return new Citation(edition, article, paragraph, checked("item", number), WHOLE);
  }

  /**
   * Returns this citation, narrowed to a sub-item 1. 2. of the item.
   *
   * @param number the number of the sub-item, 1 to 999
   * @return the citation
   * @throws InvalidValueException if the citation names no item, or the number is out of its bounds
   */
  public Citation subItem(int number) {
    if (item == WHOLE) {
      throw new InvalidValueException("citation of a sub-item", this, "narrowed to an item first");
    }
    return new Citation(edition, article, paragraph, item, checked("sub-item", number));
  }

  static int checked(String field, int number) {
    if (number < 1 || number > LARGEST) {
      throw new InvalidValueException(field, number, "1 to " + LARGEST);
    }
    return number;
  }

  /** Returns the edition cited. */
  public Edition edition() {
    return edition;
  }

  /** Returns the number of the article. */
  public int article() {
    return article;
  }

  /** Returns the number of the paragraph; empty if it cites none. */
  public OptionalInt paragraph() {
    return optional(paragraph);
  }

  /** Returns the number of the item; empty if it cites none. */
  public OptionalInt item() {
    return optional(item);
  }

  /** Returns the number of the sub-item; empty if it cites none. */
  public OptionalInt subItem() {
    return optional(subItem);
  }

  private static OptionalInt optional(int number) {
    return number == WHOLE ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /**
   * Orders citations of one edition as they stand in it; those of several, by title, document
   * number and first day. Of editions that differ in none of these it is not consistent with
   * equals.
   */
  @Override
  public int compareTo(Citation other) {
    int[] ours = {article, paragraph, item, subItem};
    int[] theirs = {other.article, other.paragraph, other.item, other.subItem};
    int order = edition.toString().compareTo(other.edition.toString());
    order = order != 0 ? order : edition.inForceFrom().compareTo(other.edition.inForceFrom());
    for (int i = 0; order == 0 && i < ours.length; i++) {
      order = Integer.compare(ours[i], theirs[i]);
    }
    return order;
  }

  /**
   * Returns citations in one line, each edition named where its places begin.
   *
   * @param citations the citations, in the order of the line
   * @param language the language
   * @return such as 《青山县人民政府工作规则》第三条第二款、第一条; empty if there are none
   */
  public static String listed(List<Citation> citations, Language language) {
    boolean chinese = requireNonNull(language, "language") == Language.CHINESE;
    StringBuilder text = new StringBuilder();
    Edition named = null;
    for (Citation citation : requireNonNull(citations, "citations")) {
      text.append(text.length() == 0 ? "" : chinese ? "、" : "; ")
          .append(
              citation.edition.equals(named) ? citation.place(language) : citation.in(language));
      named = citation.edition;
    }
    return text.toString();
  }

  /** Returns the place in the edition in Chinese: 第五十条第二款第（三）项. */
  public String place() {
    return place(Language.CHINESE);
  }

  /**
   * Returns the place in the edition.
   *
   * @param language the language
   * @return the place, such as 第五十条第二款第（三）项, or "art. 50 para. 2 item 3"
   */
  public String place(Language language) {
    boolean chinese = requireNonNull(language, "language") == Language.CHINESE;
    StringBuilder text = new StringBuilder();
    if (chinese) {
      text.append('第').append(ChineseNumerals.of(article)).append('条');
      if (paragraph != WHOLE) {
        text.append('第').append(ChineseNumerals.of(paragraph)).append('款');
      }
      if (item != WHOLE) {
        text.append("第（").append(ChineseNumerals.of(item)).append("）项");
      }
      if (subItem != WHOLE) {
        text.append('第').append(subItem).append('目');
      }
    } else {
      text.append("art. ").append(article);
      if (paragraph != WHOLE) {
        text.append(" para. ").append(paragraph);
      }
      if (item != WHOLE) {
        text.append(" item ").append(item);
      }
      if (subItem != WHOLE) {
        text.append(" sub-item ").append(subItem);
      }
    }
    return text.toString();
  }

  /**
   * Returns the title of the edition and the place in it.
   *
   * @param language the language
   * @return such as 《庄浪县人民政府工作规则》第五十条第三款
   */
  @Override
  public String in(Language language) {
    return language == Language.CHINESE
        ? edition.shortName(language) + place(language)
        : edition.shortName(language) + ", " + place(language);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof Citation)) {
      return false;
    }
    Citation that = (Citation) other;
    return article == that.article
        && paragraph == that.paragraph
        && item == that.item
        && subItem == that.subItem
        && edition.equals(that.edition);
  }

  @Override
  public int hashCode() {
    return ((article * 31 + paragraph) * 31 + item) * 31 + subItem;
  }

  /** Returns the citation in Chinese, such as 《庄浪县人民政府工作规则》第五十条第三款. */
  @Override
  public String toString() {
    return in(Language.CHINESE);
  }
}
