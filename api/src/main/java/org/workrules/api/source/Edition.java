package org.workrules.api.source;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.workrules.api.InvalidValueException;
import org.workrules.api.actor.Body;
import org.workrules.api.style.ValueStyle;
import org.workrules.api.text.Described;
import org.workrules.api.text.Language;
import org.workrules.api.text.Term;
import org.workrules.api.text.Tier;

/**
 * 文本: one edition of an instrument: its title, number, dates, and what it replaces.
 *
 * <p>It is in force from {@link #inForceFrom} until the next edition of the instrument begins or
 * {@link #lapses} is past. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Edition implements Described {

  Edition() {}

  /** Returns the kind of instrument that this is an edition of; the work rules unless set. */
  @Value.Default
  public Instrument instrument() {
    return Instrument.WORK_RULES;
  }

  /** Returns the kind of jurisdiction it is of, which gives the titles. */
  public abstract Tier tier();

  /** Returns the full title, without the marks 《》, in Chinese and in English. */
  public abstract Term title();

  /** Returns the document number of the notice; empty if the published text has lost it. */
  public abstract Optional<DocumentNumber> documentNumber();

  /** Returns the day on which it was adopted, if the text says so. */
  public abstract Optional<LocalDate> adopted();

  /** Returns the meeting that adopted it, if the text says so. */
  public abstract Optional<String> adoptedBy();

  /** Returns the date under the notice (成文日期). */
  public abstract LocalDate dated();

  /** Returns the day on which it was published, if known. */
  public abstract Optional<LocalDate> published();

  /** Returns the first day on which it is in force. */
  public abstract LocalDate inForceFrom();

  /** Returns what that first day rests on. */
  public abstract Commencement commencement();

  /** Returns the last day on which it is in force, if the text sets one. */
  public abstract Optional<LocalDate> lapses();

  /** Returns whether it is on trial (试行). */
  @Value.Default
  public boolean trial() {
    return false;
  }

  /** Returns what it says that it replaces. */
  public abstract Optional<RepealedEdition> repeals();

  /** Returns who interprets it, if the text says so. */
  public abstract Optional<Body> interpretedBy();

  /** Returns how many articles it has, counted from the paper; they are numbered from 1. */
  public abstract int articleCount();

  /** Returns how it numbers them. */
  public abstract ArticleNumbering numbering();

  /** Returns what is uncertain about these particulars, in Chinese; empty if nothing is. */
  public abstract List<String> notes();

  /** Returns whether a day is neither before its first nor after its last, if it has one. */
  public boolean covers(LocalDate date) {
    requireNonNull(date, "date");
    boolean lapsed = lapses().isPresent() && date.isAfter(lapses().get());
    return !lapsed && !date.isBefore(inForceFrom());
  }

  /** Returns the title as it stands in citations, such as 《庄浪县人民政府工作规则》. */
  public String shortName(Language language) {
    String title = title().in(language);
    return language == Language.CHINESE ? "《" + title + "》" : title;
  }

  /**
   * Returns a citation of an article.
   *
   * @param article the number of the article, 1 to 999
   * @return the citation of the whole article
   */
  public Citation article(int article) {
    return Citation.of(this, article);
  }

  /**
   * Returns the title and the number.
   *
   * @param language the language
   * @return such as 《庄浪县人民政府工作规则》（庄政发〔2023〕41号）
   */
  @Override
  public String in(Language language) {
    boolean chinese = language == Language.CHINESE;
    return shortName(language)
        + documentNumber()
            .map(number -> chinese ? "（" + number + "）" : " (" + number + ")")
            .orElse("");
  }

  /** Returns the title and number, such as 《庄浪县人民政府工作规则》（庄政发〔2023〕41号）. */
  @Override
  public String toString() {
    return in(Language.CHINESE);
  }

  /** Checks the dates and the number of articles. */
  @Value.Check
  protected void check() {
    if (articleCount() < 1 || articleCount() > Citation.LARGEST) {
      throw new InvalidValueException(
          "article count of " + this, articleCount(), "1 to " + Citation.LARGEST);
    }
    if (lapses().isPresent() && lapses().get().isBefore(inForceFrom())) {
      throw new InvalidValueException(
          "last day of " + this, lapses().get(), "on or after its first, " + inForceFrom());
    }
  }

  /** Returns a builder; what is an {@code Optional} may be left out, the rest is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@code Edition}. */
  public static final class Builder extends ImmutableEdition.Builder {
    Builder() {}

    /** Sets the title. */
    public Builder title(String chinese, String english) {
      return title(Term.of(chinese, english));
    }

    /** Sets the document number from its printed form. */
    public Builder documentNumber(String text) {
      return documentNumber(DocumentNumber.parse(text));
    }
  }
}
