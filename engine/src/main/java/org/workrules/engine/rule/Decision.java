package org.workrules.engine.rule;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.StringJoiner;
import org.workrules.api.answer.Answer;
import org.workrules.api.answer.Explanation;
import org.workrules.api.rule.Circumstances;
import org.workrules.api.rule.Fact;
import org.workrules.api.rule.Rule;
import org.workrules.api.text.Language;

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
  private final Verdict<R> verdict;

  Decision(RuleTable<R> table, Circumstances circumstances, Verdict<R> verdict) {
    this.table = table;
    this.circumstances = circumstances;
    this.verdict = verdict;
  }

  /**
   * Returns the rules that hold and that no rule that holds overrides, whatever the facts that are
   * not known; where none alone does so, those of which one or another does.
   */
  public List<R> winners() {
    return verdict.winners;
  }

  /** Returns the missing facts that could change the outcome, in the order of the rules. */
  public List<Fact<?>> missing() {
    return verdict.missing;
  }

  /**
   * Returns the decision as an answer: undetermined if a missing fact matters, not specified if no
   * rule holds, conflicting if winners lead to different outcomes, and otherwise the first winner
   * with the places where all of them stand.
   */
  public Answer<R> answer() {
    return verdict.answer.withExplanation(this);
  }

  /**
   * Returns all rules that hold and that no rule that holds overrides, where rules with different
   * outcomes stand beside each other: undetermined if a missing fact could change their outcomes,
   * not specified if there is none. The strongest says how binding they are.
   *
   * @return the rules, in the order of the text
   */
  public Answer<List<R>> all() {
    return verdict.all.withExplanation(this);
  }

  /** Returns rule by rule what became of it. */
  @Override
  public String in(Language language) {
    requireNonNull(language, "language");
    if (table.rules().isEmpty()) {
      return language == Language.CHINESE ? "没有规则涉及此事项。" : "No rule is about this.";
    }
    Truth[] truths = table.truths(table.index().read(circumstances));
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < truths.length; i++) {
      RuleTexts.OfRule rule = table.texts().of(i, language);
      text.append(i == 0 ? "" : "\n")
          .append(rule.lead)
          .append(fate(i, truths, language))
          .append(assumed(i, rule, language));
    }
    return text.toString();
  }

  private String fate(int position, Truth[] truths, Language language) {
    boolean chinese = language == Language.CHINESE;
    String condition = table.texts().of(position, language).condition;
    switch (truths[position]) {
      case FALSE:
        return (chinese ? "不适用，其条件为：" : "does not hold; its condition: ") + condition;
      case UNKNOWN:
        return (chinese ? "未知是否适用，其条件为：" : "may hold; its condition: ") + condition;
      default:
        int defeater = table.defeater(position, truths);
        return defeater < 0
            ? (chinese ? "适用，其条件为：" : "holds; its condition: ") + condition
            : table.texts().of(defeater, language).above;
    }
  }

  /** Names the facts of a condition that nobody gave and that ordinary circumstances decide. */
  private String assumed(int position, RuleTexts.OfRule rule, Language language) {
    if (!circumstances.isOrdinary()) {
      return "";
    }
    boolean chinese = language == Language.CHINESE;
    StringJoiner text =
        chinese
            ? new StringJoiner("；", "（未说明，按一般情形：", "）")
            : new StringJoiner("; ", " (not given, taken as ordinary: ", ")");
    text.setEmptyValue("");
    int[] asked = table.asked(position);
    for (int i = 0; i < asked.length; i++) {
      Fact<?> fact = table.facts().get(asked[i]);
      if (fact.ordinarily().isPresent() && !circumstances.given().contains(fact)) {
        text.add(rule.assumptions.get(i));
      }
    }
    return text.toString();
  }

  /** Returns the explanation in Chinese. */
  @Override
  public String toString() {
    return in(Language.CHINESE);
  }
}
