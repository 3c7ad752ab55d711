package org.workrules.engine.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.workrules.api.rule.Circumstances;
import org.workrules.api.text.Word;

/**
 * 分析结果: something that an analysis of a table found, with the facts of a case that shows it.
 *
 * <p>Immutable and thread-safe; compared by identity.
 */
public final class Finding {

  /** 种类: the kinds of findings. */
  public enum Kind {
    /** 空白: there are cases that no rule decides. */
    GAP,
    /** 重叠: two rules may hold together and lead to different outcomes. */
    OVERLAP,
    /**
     * 无效规则: a rule that can never win, because its condition cannot hold or it is always defeated.
     */
    NEVER_WINS
  }

  private final Kind kind;
  private final Word question;
  private final ImmutableList<String> rules;
  private final Circumstances witness;

  Finding(Kind kind, Word question, List<String> rules, Circumstances witness) {
    this.kind = requireNonNull(kind, "kind");
    this.question = requireNonNull(question, "question");
    this.rules = ImmutableList.copyOf(rules);
    this.witness = requireNonNull(witness, "witness");
  }

  /** Returns the kind. */
  public Kind kind() {
    return kind;
  }

  /** Returns the question of the table. */
  public Word question() {
    return question;
  }

  /**
   * Returns the ids of the rules concerned: none of a gap, two of an overlap, one that never wins.
   */
  public List<String> rules() {
    return rules;
  }

  /** Returns the facts of a case that shows it; of a rule that never wins, none. */
  public Circumstances witness() {
    return witness;
  }

  /** Returns the kind, the question, the rules and the case. */
  @Override
  public String toString() {
    return kind + " in " + question + (rules.isEmpty() ? "" : " of " + rules) + ": " + witness;
  }
}
