package org.workrules.api.source;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.workrules.api.InvalidValueException;
import org.workrules.api.text.Language;

/**
 * 条文登记: one article in the register of an edition, in which every article is accounted for.
 *
 * <p>Immutable and thread-safe.
 */
public final class Provision {

  private final Citation citation;
  private final Standing standing;
  private final Optional<String> reason;
  private final List<String> rules;

  private Provision(
      Citation citation, Standing standing, Optional<String> reason, List<String> rules) {
    this.citation = requireNonNull(citation, "citation");
    this.standing = standing;
    this.reason = reason;
    this.rules = rules;
  }

  /**
   * Returns an article from which nothing can be computed.
   *
   * @param article the article
   * @param reason why, in one Chinese sentence that a lawyer would accept
   * @return the entry
   */
  public static Provision declaratory(Citation article, String reason) {
    return new Provision(
        article, Standing.DECLARATORY, Optional.of(checked(reason)), Collections.emptyList());
  }

  /**
   * Returns an article of which something has no rule here yet.
   *
   * @param article the article
   * @param what what has no rule yet, in Chinese
   * @return the entry
   */
  public static Provision pending(Citation article, String what) {
    return new Provision(
        article, Standing.PENDING, Optional.of(checked(what)), Collections.emptyList());
  }

  /**
   * Returns an article for which rules stand.
   *
   * @param article the article
   * @param rules the ids of the rules, one or more
   * @return the entry
   */
  public static Provision encoded(Citation article, List<String> rules) {
    if (requireNonNull(rules, "rules").isEmpty()) {
      throw new InvalidValueException("rules of " + article, rules, "one or more");
    }
    return new Provision(article, Standing.ENCODED, Optional.empty(), copy(rules));
  }

  /**
   * Returns a copy that names the rules which already stand for a part of the article.
   *
   * @param ids the ids of the rules
   * @return the copy
   */
  public Provision withRules(List<String> ids) {
    return new Provision(citation, standing, reason, copy(requireNonNull(ids, "ids")));
  }

  private static List<String> copy(List<String> ids) {
    return Collections.unmodifiableList(new ArrayList<>(ids));
  }

  private static String checked(String reason) {
    if (requireNonNull(reason, "reason").trim().isEmpty()) {
      throw new InvalidValueException("reason", reason, "not blank");
    }
    return reason;
  }

  /** Returns the article. */
  public Citation citation() {
    return citation;
  }

  /** Returns what stands for it. */
  public Standing standing() {
    return standing;
  }

  /** Returns why nothing is computed from it, or what has no rule yet; empty if it is encoded. */
  public Optional<String> reason() {
    return reason;
  }

  /** Returns the ids of the rules that stand for it or, if it is pending, for a part of it. */
  public List<String> rules() {
    return rules;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof Provision)) {
      return false;
    }
    Provision that = (Provision) other;
    return citation.equals(that.citation)
        && standing == that.standing
        && reason.equals(that.reason)
        && rules.equals(that.rules);
  }

  @Override
  public int hashCode() {
    return 31 * citation.hashCode() + standing.hashCode();
  }

  /** Returns such as 第三条 宣示性：…. */
  @Override
  public String toString() {
    return citation.place()
        + " "
        + standing.in(Language.CHINESE)
        + reason.map(text -> "：" + text).orElse("")
        + (rules.isEmpty() ? "" : " " + rules);
  }
}
