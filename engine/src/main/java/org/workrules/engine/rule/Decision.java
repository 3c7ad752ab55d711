package org.workrules.engine.rule;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.workrules.api.answer.Answer;
import org.workrules.api.answer.Answer.NotSpecified.Reason;
import org.workrules.api.answer.Explanation;
import org.workrules.api.rule.Circumstances;
import org.workrules.api.rule.Fact;
import org.workrules.api.rule.Rule;
import org.workrules.api.source.Citation;
import org.workrules.api.source.Modality;
import org.workrules.api.text.Language;
import org.workrules.api.text.Tier;

/**
 * 裁断: how a {@link RuleTable} decides a case: which rules win, which lose and to which, and which
 * missing facts could change that.
 *
 * <p>Immutable and thread-safe; compared by identity.
 *
 * @param <R> the type of the rules
 */
public final class Decision<R extends Rule<?, ?>> implements Explanation {

  private final RuleTable<R> table;
  private final Circumstances circumstances;
  private final Truth[] truths;
  private final ImmutableList<R> winners;
  private final @Nullable Modality modality;
  private final ImmutableList<Fact<?>> missing;

  Decision(
      RuleTable<R> table,
      Circumstances circumstances,
      Truth[] truths,
      ImmutableList<R> winners,
      @Nullable Modality modality,
      ImmutableList<Fact<?>> missing) {
    this.table = table;
    this.circumstances = circumstances;
    this.truths = truths;
    this.winners = winners;
    this.modality = modality;
    this.missing = missing;
  }

  /**
   * Returns the rules that hold and that no rule that holds overrides, whatever the facts that are
   * not known; where none alone does so, those of which one or another does.
   */
  public List<R> winners() {
    return winners;
  }

  /** Returns the missing facts that could change the outcome, in the order of the rules. */
  public List<Fact<?>> missing() {
    return missing;
  }

  /**
   * Returns the decision as an answer: undetermined if a missing fact matters, not specified if no
   * rule holds, conflicting if winners lead to different outcomes, and otherwise the first winner
   * with the places where all of them stand.
   */
  public Answer<R> answer() {
    if (!missing.isEmpty()) {
      return Answer.undetermined(missing, citations(possible(rule -> true)), this);
    }
    if (winners.isEmpty()) {
      return Answer.notSpecified(Reason.SILENT, ImmutableList.of(), this);
    }
    if (winners.size() == 1) {
      R winner = winners.get(0);
      return Answer.specified(winner, requireNonNull(modality), winner.citations(), this);
    }
    if (RuleTable.outcomes(winners).size() == 1) {
      return Answer.specified(winners.get(0), requireNonNull(modality), citations(winners), this);
    }
    ImmutableList.Builder<Answer.Specified<R>> claims = ImmutableList.builder();
    for (R winner : winners) {
      claims.add(
          Answer.specified(
              winner, winner.modality(), ImmutableList.copyOf(winner.citations()), this));
    }
    return Answer.conflicting(claims.build(), this);
  }

  /**
   * Returns all rules of a kind that hold and that no rule that holds overrides, where rules with
   * different outcomes stand beside each other: undetermined if a missing fact could change their
   * outcomes, not specified if there is none. The strongest says how binding they are.
   *
   * @param kind which rules count; the others only override
   * @return the rules, in the order of the text
   */
  public Answer<List<R>> all(Predicate<? super R> kind) {
    ImmutableList<R> all = table.winners(truths, kind);
    Modality binding = all.isEmpty() ? null : RuleTable.strongest(all);
    if (Arrays.asList(truths).contains(Truth.UNKNOWN)) {
      Completions<R> completions =
          new Completions<>(table, table.index().read(circumstances), kind);
      if (!completions.missing().isEmpty()) {
        return Answer.undetermined(completions.missing(), citations(possible(kind)), this);
      }
      all = completions.winners();
      binding = completions.modality();
    }
    return all.isEmpty()
        ? Answer.notSpecified(Reason.SILENT, ImmutableList.of(), this)
        : Answer.specified(all, requireNonNull(binding), citations(all), this);
  }

  private ImmutableList<R> possible(Predicate<? super R> kind) {
    ImmutableList.Builder<R> possible = ImmutableList.builder();
    for (int i = 0; i < truths.length; i++) {
      if (truths[i] != Truth.FALSE && kind.test(table.rules().get(i))) {
        possible.add(table.rules().get(i));
      }
    }
    return possible.build();
  }

  private static ImmutableList<Citation> citations(List<? extends Rule<?, ?>> rules) {
    Set<Citation> citations = new LinkedHashSet<>();
    for (Rule<?, ?> rule : rules) {
      citations.addAll(rule.citations());
    }
    return ImmutableList.copyOf(citations);
  }

  /** Returns rule by rule what became of it. */
  @Override
  public String in(Language language) {
    requireNonNull(language, "language");
    if (table.rules().isEmpty()) {
      return language == Language.CHINESE ? "没有规则涉及此事项。" : "No rule is about this.";
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < truths.length; i++) {
      text.append(i == 0 ? "" : "\n").append(line(i, language));
    }
    return text.toString();
  }

  private String line(int position, Language language) {
    R rule = table.rules().get(position);
    boolean chinese = language == Language.CHINESE;
    String places =
        rule.citations().stream()
            .map(citation -> place(citation, language))
            .collect(joining(chinese ? "、" : "; "));
    String what =
        chinese ? rule.gist() : rule.id() + " (" + rule.outcome().in(language, tier(rule)) + ")";
    return places
        + (chinese ? "：" : ": ")
        + what
        + (chinese ? "——" : " - ")
        + fate(position, language)
        + assumed(rule, language);
  }

  /** Returns a place, with the title of its text if the rules come from several. */
  private String place(Citation citation, Language language) {
    for (R rule : table.rules()) {
      if (!rule.citations().get(0).edition().equals(citation.edition())) {
        return citation.in(language);
      }
    }
    return citation.place(language);
  }

  private static Tier tier(Rule<?, ?> rule) {
    return rule.citations().get(0).edition().tier();
  }

  private String fate(int position, Language language) {
    R rule = table.rules().get(position);
    boolean chinese = language == Language.CHINESE;
    String condition = rule.condition().in(language, tier(rule));
    switch (truths[position]) {
      case FALSE:
        return chinese ? "不适用，其条件为：" + condition : "does not hold; its condition: " + condition;
      case UNKNOWN:
        return chinese ? "未知是否适用，其条件为：" + condition : "may hold; its condition: " + condition;
      default:
        Optional<R> by = table.defeatedBy(position, truths);
        if (by.isPresent()) {
          String winner = place(by.get().citations().get(0), language);
          return chinese
              ? "让位于" + winner + "的“" + by.get().id() + "”"
              : "gives way to '" + by.get().id() + "', " + winner;
        }
        return chinese ? "适用，其条件为：" + condition : "holds; its condition: " + condition;
    }
  }

  /** Names the facts of a condition that nobody gave and that ordinary circumstances decide. */
  private String assumed(R rule, Language language) {
    Circumstances given = circumstances.otherwiseUnknown();
    StringBuilder text = new StringBuilder();
    for (Fact<?> fact : rule.condition().facts()) {
      if (!given.find(fact).isPresent() && circumstances.find(fact).isPresent()) {
        text.append(text.length() == 0 ? "" : language == Language.CHINESE ? "；" : "; ")
            .append(value(fact, language, tier(rule)));
      }
    }
    if (text.length() == 0) {
      return "";
    }
    return language == Language.CHINESE
        ? "（未说明，按一般情形：" + text + "）"
        : " (not given, taken as ordinary: " + text + ")";
  }

  private <V> String value(Fact<V> fact, Language language, Tier tier) {
    return fact.in(language, tier)
        + (language == Language.CHINESE ? "，" : ": ")
        + fact.describe(circumstances.find(fact).get(), language, tier);
  }

  /** Returns the explanation in Chinese. */
  @Override
  public String toString() {
    return in(Language.CHINESE);
  }
}
