package org.workrules.engine.rule;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.workrules.api.answer.Answer;
import org.workrules.api.answer.Answer.NotSpecified.Reason;
import org.workrules.api.answer.Explanation;
import org.workrules.api.rule.Fact;
import org.workrules.api.rule.Rule;
import org.workrules.api.source.Citation;
import org.workrules.api.source.Modality;
import org.workrules.api.text.Language;

/**
 * 结论: what all cases with the same values of the facts that matter come to. It is made once for all
 * of them; the explanation is that of each {@link Decision}.
 *
 * @param <R> the type of the rules
 */
final class Verdict<R extends Rule<?, ?>> {

  /** In the place of the explanation that each case has of its own. */
  private static final Explanation OF_THE_CASE = new OfTheCase();

  final ImmutableList<R> winners;
  final ImmutableList<Fact<?>> missing;

  /** The answer if only one rule can be right. */
  final Answer<R> answer;

  /** The answer if rules with different outcomes stand beside each other. */
  final Answer<List<R>> all;

  private Verdict(
      ImmutableList<R> winners,
      ImmutableList<Fact<?>> missing,
      Answer<R> answer,
      Answer<List<R>> all) {
    this.winners = winners;
    this.missing = missing;
    this.answer = answer;
    this.all = all;
  }

  static <R extends Rule<?, ?>> Verdict<R> of(RuleTable<R> table, int[] values) {
    Truth[] truths = table.truths(values);
    for (int i = 0; i < truths.length; i++) {
      if (table.isInDoubt(i, truths)) {
        return inDoubt(new Completions<>(table, values), table, truths);
      }
    }
    ImmutableList<R> winners = table.winners(truths);
    return decided(winners, winners.isEmpty() ? null : RuleTable.strongest(winners));
  }

  private static <R extends Rule<?, ?>> Verdict<R> inDoubt(
      Completions<R> completions, RuleTable<R> table, Truth[] truths) {
    ImmutableList<Fact<?>> missing = completions.missing();
    if (missing.isEmpty()) {
      return decided(completions.winners(), completions.modality());
    }
    ImmutableList<Citation> citations = citations(table.possible(truths));
    return new Verdict<>(
        completions.winners(),
        missing,
        Answer.undetermined(missing, citations, OF_THE_CASE),
        Answer.undetermined(missing, citations, OF_THE_CASE));
  }

  private static <R extends Rule<?, ?>> Verdict<R> decided(
      ImmutableList<R> winners, @Nullable Modality modality) {
    ImmutableList<Fact<?>> missing = ImmutableList.of();
    if (modality == null) {
      return new Verdict<>(
          winners,
          missing,
          Answer.notSpecified(Reason.SILENT, ImmutableList.of(), OF_THE_CASE),
          Answer.notSpecified(Reason.SILENT, ImmutableList.of(), OF_THE_CASE));
    }
    Answer.Specified<List<R>> all =
        Answer.specified(winners, modality, citations(winners), OF_THE_CASE);
    return new Verdict<>(
        winners,
        missing,
        RuleTable.outcomes(winners).size() == 1
            ? all.with(winners.get(0), OF_THE_CASE)
            : Answer.conflicting(claims(winners), OF_THE_CASE),
        all);
  }

  private static <R extends Rule<?, ?>> ImmutableList<Answer.Specified<R>> claims(
      ImmutableList<R> winners) {
    ImmutableList.Builder<Answer.Specified<R>> claims = ImmutableList.builder();
    for (R winner : winners) {
      claims.add(
          Answer.specified(
              winner, winner.modality(), citations(ImmutableList.of(winner)), OF_THE_CASE));
    }
    return claims.build();
  }

  private static ImmutableList<Citation> citations(List<? extends Rule<?, ?>> rules) {
    Set<Citation> citations = new LinkedHashSet<>();
    for (Rule<?, ?> rule : rules) {
      citations.addAll(rule.citations());
    }
    return ImmutableList.copyOf(citations);
  }

  private static final class OfTheCase implements Explanation {
    @Override
    public String in(Language language) {
      return "";
    }
  }
}
