package org.workrules.api.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.workrules.api.Qingshan.article;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.ruling.RulingRule.ruling;
import static org.workrules.api.time.LimitRule.limit;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.workrules.api.InvalidValueException;
import org.workrules.api.actor.Roles;
import org.workrules.api.document.DocumentChains;
import org.workrules.api.document.DocumentRulings;
import org.workrules.api.procedure.Acts;
import org.workrules.api.procedure.Chain;
import org.workrules.api.ruling.Ruling;
import org.workrules.api.source.Modality;
import org.workrules.api.text.Worded;
import org.workrules.api.time.LimitRule;
import org.workrules.api.time.LimitSubjects;
import org.workrules.api.time.LimitUnit;
import org.workrules.api.time.TimeLimit;

/** The words in which profiles write rules mean the same for rules of every kind. */
class RuleBuilderTest {

  private static final TimeLimit MONTHLY = TimeLimit.every(LimitUnit.MONTH);
  private static final Chain SIGNED = Chain.first(Acts.SIGN_AND_ISSUE, Roles.COUNTY_HEAD);

  /** Says an outcome under the word of a modality. */
  private static <T extends Worded, B extends RuleBuilder<?, T, ?, B>> B said(
      Modality modality, B rule, T outcome) {
    return switch (modality) {
      case MUST -> rule.must(outcome);
      case SHALL -> rule.shall(outcome);
      case MUST_NOT -> rule.mustNot(outcome);
      case STATED -> rule.stated(outcome);
      case IN_PRINCIPLE -> rule.inPrinciple(outcome);
      case GENERALLY -> rule.generally(outcome);
      case MAY -> rule.may(outcome);
    };
  }

  @ParameterizedTest
  @EnumSource
  void a_word_sets_how_binding_a_rule_of_any_kind_is(Modality modality) {
    List<Rule<?, ?>> rules =
        List.of(
            said(modality, limit("duty", LimitSubjects.DUTY).gist("每月值班。"), MONTHLY)
                .citing(article(1)),
            said(modality, chain("signing", DocumentChains.SIGNING).gist("县长签发。"), SIGNED)
                .citing(article(1)),
            said(
                    modality,
                    ruling("one-matter", DocumentRulings.ONE_MATTER).gist("一文一事。"),
                    Ruling.FORBIDDEN)
                .citing(article(1)));
    assertEquals(
        List.of(modality, modality, modality), rules.stream().map(Rule::modality).toList());
    assertEquals(
        List.of(MONTHLY, SIGNED, Ruling.FORBIDDEN),
        rules.stream().<Object>map(Rule::outcome).toList());
  }

  @Test
  void what_has_been_set_cannot_be_set_again() {
    LimitRule.Builder rule = limit("duty", LimitSubjects.DUTY).gist("每月值班。").shall(MONTHLY);

    assertEquals(
        "gist of rule duty must be set once, to 每月值班。, but was '每周值班。'",
        assertThrows(InvalidValueException.class, () -> rule.gist("每周值班。")).getMessage());
    assertEquals(
        "modality of rule duty must be set once, to SHALL, but was MAY",
        assertThrows(InvalidValueException.class, () -> rule.may(MONTHLY)).getMessage());
    assertThrows(InvalidValueException.class, () -> rule.outcome(MONTHLY));
    rule.when(Condition.is(Facts.URGENT));
    assertThrows(InvalidValueException.class, () -> rule.when(Condition.always()));
    assertEquals(MONTHLY, rule.citing(article(1)).outcome(), "what was refused left no trace");
  }

  @Test
  void what_a_rule_defeats_adds_up() {
    assertEquals(
        List.of("one", "two", "three"),
        limit("duty", LimitSubjects.DUTY)
            .gist("每月值班。")
            .shall(MONTHLY)
            .overriding("one", "two")
            .overriding("three")
            .citing(article(1))
            .overrides());
  }

  @Test
  void a_rule_is_cited_once() {
    LimitRule.Builder rule = limit("duty", LimitSubjects.DUTY).gist("每月值班。").shall(MONTHLY);
    rule.citing(article(1), article(2));

    assertThrows(InvalidValueException.class, () -> rule.citing(article(3)));
  }
}
