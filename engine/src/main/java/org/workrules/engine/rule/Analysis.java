package org.workrules.engine.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.List;
import java.util.Optional;
import org.workrules.api.rule.Circumstances;
import org.workrules.api.rule.Rule;
import org.workrules.api.text.Word;

/**
 * 规则表分析: looks through a table, over all values of all facts, for gaps, for overlaps and for rules
 * that can never win. Each finding comes with a case that shows it.
 */
public final class Analysis {

  private final RuleTable<?> table;
  private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

  private Analysis(RuleTable<?> table) {
    this.table = table;
  }

  /**
   * Returns what there is to find in a table.
   *
   * @param table the table
   * @return the findings: the gap first, then overlaps in the order of the rules, then rules that
   *     never win; empty for a table without rules
   */
  public static List<Finding> of(RuleTable<?> table) {
    Analysis analysis = new Analysis(requireNonNull(table, "table"));
    if (!table.rules().isEmpty()) {
      analysis.findGap();
      analysis.findOverlaps();
      analysis.findRulesThatNeverWin();
    }
    return analysis.findings.build();
  }

  private Word question() {
    return table.rules().get(0).question();
  }

  private void findGap() {
    int[] all = new int[table.rules().size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = i;
    }
    Witness.of(table, new int[0], all)
        .ifPresent(so -> add(Finding.Kind.GAP, ImmutableList.of(), so));
  }

  private void findOverlaps() {
    for (int i = 0; i < table.rules().size(); i++) {
      for (int j = i + 1; j < table.rules().size(); j++) {
        Rule<?, ?> one = table.rules().get(i);
        Rule<?, ?> other = table.rules().get(j);
        if (!one.outcome().equals(other.outcome())
            && !Ints.contains(table.defeaters(i), j)
            && !Ints.contains(table.defeaters(j), i)) {
          int[] third = Ints.concat(table.defeaters(i), table.defeaters(j));
          Witness.of(table, new int[] {i, j}, third)
              .ifPresent(
                  so -> add(Finding.Kind.OVERLAP, ImmutableList.of(one.id(), other.id()), so));
        }
      }
    }
  }

  private void findRulesThatNeverWin() {
    for (int i = 0; i < table.rules().size(); i++) {
      Optional<Circumstances> wins = Witness.of(table, new int[] {i}, table.defeaters(i));
      if (!wins.isPresent()) {
        add(
            Finding.Kind.NEVER_WINS,
            ImmutableList.of(table.rules().get(i).id()),
            Circumstances.unknown());
      }
    }
  }

  private void add(Finding.Kind kind, List<String> rules, Circumstances witness) {
    findings.add(new Finding(kind, question(), rules, witness));
  }
}
