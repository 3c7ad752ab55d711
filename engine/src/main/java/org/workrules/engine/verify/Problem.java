package org.workrules.engine.verify;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.workrules.api.rule.Circumstances;
import org.workrules.api.source.Citation;
import org.workrules.api.text.Described;
import org.workrules.api.text.Language;

/**
 * 问题: something that a verification found, with its place in the configuration and in the text.
 *
 * <p>Immutable and thread-safe; compared by identity.
 */
public final class Problem implements Described {

  private final Severity severity;
  private final String key;
  private final Described message;
  private final Described place;
  private final ImmutableList<Citation> citations;
  private final Optional<Circumstances> witness;
  private final Optional<String> acceptedBecause;

  private Problem(
      Severity severity,
      String key,
      Described message,
      Described place,
      List<Citation> citations,
      Optional<Circumstances> witness,
      Optional<String> acceptedBecause) {
    this.severity = severity;
    this.key = key;
    this.message = message;
    this.place = place;
    this.citations = ImmutableList.copyOf(citations);
    this.witness = witness;
    this.acceptedBecause = acceptedBecause;
  }

  Problem(Severity severity, String key, Described message, Described place) {
    this(severity, key, message, place, ImmutableList.of());
  }

  Problem(
      Severity severity, String key, Described message, Described place, List<Citation> citations) {
    this(severity, key, message, place, citations, Optional.empty(), Optional.empty());
  }

  Problem shownBy(Circumstances circumstances) {
    return new Problem(
        severity, key, message, place, citations, Optional.of(circumstances), acceptedBecause);
  }

  Problem accepted(String reason) {
    return new Problem(severity, key, message, place, citations, witness, Optional.of(reason));
  }

  /** Returns how much it weighs. */
  public Severity severity() {
    return severity;
  }

  /**
   * Returns by which name it may be accepted: the check and, after a colon, the rule, word, article
   * or line concerned, such as {@code chair-not-a-member:executive-chair}. It stays the same as
   * long as these keep their names.
   */
  public String key() {
    return key;
  }

  /**
   * Returns what is wrong.
   *
   * @param language the language
   * @return one line, or for a case that comes out otherwise, several
   */
  public String message(Language language) {
    return message.in(requireNonNull(language, "language"));
  }

  /**
   * Returns where it is.
   *
   * @param language the language
   * @return such as 规则 executive-chair（《青山县人民政府工作规则》第十五条）
   */
  public String place(Language language) {
    return place.in(requireNonNull(language, "language"));
  }

  /** Returns the articles concerned; empty if it is about none. */
  public List<Citation> citations() {
    return citations;
  }

  /** Returns the facts of a case that shows it, if a case does. */
  public Optional<Circumstances> witness() {
    return witness;
  }

  /** Returns the reason for which it was accepted, in Chinese; empty if it was not. */
  public Optional<String> acceptedBecause() {
    return acceptedBecause;
  }

  /** Returns the severity and what is wrong, on the next lines where, its key and why accepted. */
  @Override
  public String in(Language language) {
    boolean chinese = requireNonNull(language, "language") == Language.CHINESE;
    String indented = "\n  ";
    return severity.in(language)
        + (chinese ? "：" : ": ")
        + message(language).replace("\n", indented)
        + indented
        + place(language)
        + indented
        + "["
        + key
        + "]"
        + acceptedBecause
            .map(reason -> indented + (chinese ? "已接受：" : "accepted: ") + reason)
            .orElse("");
  }

  /** Returns the problem in Chinese. */
  @Override
  public String toString() {
    return in(Language.CHINESE);
  }
}
