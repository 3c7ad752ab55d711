package org.workrules.engine.rule;

import java.util.Optional;
import org.workrules.api.rule.Circumstances;

/**
 * Searches for a case in which some conditions of a table hold and others do not.
 *
 * <p>It gives the facts their values one after another and turns back as soon as the conditions,
 * three-valued, cannot come out as wanted any more: most of the combinations are never looked at.
 */
final class Witness {

  private final RuleTable<?> table;
  private final int[] hold;
  private final int[] fail;

  private Witness(RuleTable<?> table, int[] hold, int[] fail) {
    this.table = table;
    this.hold = hold;
    this.fail = fail;
  }

  /**
   * Returns a case.
   *
   * @param table the table
   * @param hold the positions of the rules whose conditions hold
   * @param fail the positions of the rules whose conditions do not
   * @return the facts of the case, as far as they matter; empty if there is none
   */
  static Optional<Circumstances> of(RuleTable<?> table, int[] hold, int[] fail) {
    int[] values = table.index().read(Circumstances.unknown());
    Witness witness = new Witness(table, hold, fail);
    if (!witness.search(values)) {
      return Optional.empty();
    }
    witness.forgetWhatDoesNotMatter(values);
    return Optional.of(table.index().circumstances(values));
  }

  private boolean search(int[] values) {
    Truth wanted = wanted(values);
    if (wanted != Truth.UNKNOWN) {
      return wanted == Truth.TRUE;
    }
    int fact = nextInDoubt(values);
    // From the last value down: for a flag, "not so" comes first, so that witnesses are plain
    // cases.
    for (int value = table.index().domain(fact).size() - 1; value >= 0; value--) {
      values[fact] = value;
      if (table.index().domain(fact).has(value) && search(values)) {
        return true;
      }
    }
    values[fact] = FactIndex.UNKNOWN;
    return false;
  }

  /** Returns a fact that a condition asks for which has not come out yet. */
  private int nextInDoubt(int[] values) {
    for (int[] positions : new int[][] {hold, fail}) {
      for (int position : positions) {
        if (table.condition(position).test(values) == Truth.UNKNOWN) {
          for (int fact : table.asked(position)) {
            if (values[fact] == FactIndex.UNKNOWN) {
              return fact;
            }
          }
        }
      }
    }
    throw new AssertionError("all conditions have come out");
  }

  private void forgetWhatDoesNotMatter(int[] values) {
    for (int fact = 0; fact < values.length; fact++) {
      int value = values[fact];
      values[fact] = FactIndex.UNKNOWN;
      if (wanted(values) != Truth.TRUE) {
        values[fact] = value;
      }
    }
  }

  private Truth wanted(int[] values) {
    Truth all = Truth.TRUE;
    for (int position : hold) {
      all = all.and(table.condition(position).test(values));
    }
    for (int position : fail) {
      all = all.and(not(table.condition(position).test(values)));
    }
    return all;
  }

  private static Truth not(Truth truth) {
    return truth == Truth.UNKNOWN ? truth : truth == Truth.TRUE ? Truth.FALSE : Truth.TRUE;
  }
}
