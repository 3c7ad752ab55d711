package org.workrules.api.rule;

import org.workrules.api.source.Modality;

/**
 * The words in which profiles write rules of any kind: when one holds, what it leads to under which
 * word of the text, what it defeats.
 *
 * @param <T> what the rules lead to
 * @param <B> the builder
 */
public interface RuleBuilder<T, B extends RuleBuilder<T, B>> {

  /** Sets when the rule holds; in any case unless set. */
  B condition(Condition condition);

  /** Sets how binding the rule is. */
  B modality(Modality modality);

  /** Sets what the rule leads to. */
  B outcome(T outcome);

  /** Adds the ids of rules that this one defeats. */
  B overrides(String... ids);

  /** Sets when the rule holds; in any case unless set. */
  default B when(Condition condition) {
    return condition(condition);
  }

  /** Sets the outcome, under 必须 or 须. */
  default B must(T outcome) {
    return modality(Modality.MUST).outcome(outcome);
  }

  /** Sets the outcome, under 应当, 应 or 要. */
  default B shall(T outcome) {
    return modality(Modality.SHALL).outcome(outcome);
  }

  /** Sets the outcome, under 不得, 严禁 or 一律不. */
  default B mustNot(T outcome) {
    return modality(Modality.MUST_NOT).outcome(outcome);
  }

  /** Sets the outcome, stated without a word of obligation. */
  default B stated(T outcome) {
    return modality(Modality.STATED).outcome(outcome);
  }

  /** Sets the outcome, under 原则上. */
  default B inPrinciple(T outcome) {
    return modality(Modality.IN_PRINCIPLE).outcome(outcome);
  }

  /** Sets the outcome, under 一般. */
  default B generally(T outcome) {
    return modality(Modality.GENERALLY).outcome(outcome);
  }

  /** Sets the outcome, under 可 or 可以. */
  default B may(T outcome) {
    return modality(Modality.MAY).outcome(outcome);
  }

  /** Names the rules that this one defeats where it holds. */
  default B overriding(String... ids) {
    return overrides(ids);
  }
}
