package org.workrules.api.ruling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.workrules.api.Qingshan.article;
import static org.workrules.api.document.DocumentFacts.SEVERAL_MATTERS;
import static org.workrules.api.document.DocumentRulings.COMPLIANCE;
import static org.workrules.api.document.DocumentRulings.ONE_MATTER;
import static org.workrules.api.ruling.RulingRule.ruling;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.workrules.api.InvalidValueException;
import org.workrules.api.rule.Condition;
import org.workrules.api.source.Modality;
import org.workrules.api.text.Language;

class RulingRuleTest {

  private static RulingRule.Builder oneMatter() {
    return ruling("one-matter", ONE_MATTER).gist("请示应当一文一事。").when(Condition.is(SEVERAL_MATTERS));
  }

  @Test
  void is_written_in_the_order_of_the_text() {
    RulingRule rule =
        ruling("one-matter-returned", ONE_MATTER)
            .gist("一文数事的请示，退回。")
            .when(Condition.is(SEVERAL_MATTERS))
            .shall(Ruling.RETURNED)
            .overriding("one-matter")
            .citing(article(3), article(4).item(2));
    assertEquals("one-matter-returned", rule.id());
    assertEquals(ONE_MATTER, rule.question());
    assertEquals("一文数事的请示，退回。", rule.gist());
    assertEquals(Condition.is(SEVERAL_MATTERS), rule.condition());
    assertEquals(Modality.SHALL, rule.modality());
    assertEquals(Ruling.RETURNED, rule.outcome());
    assertEquals(List.of("one-matter"), rule.overrides());
    assertEquals(List.of(article(3), article(4).item(2)), rule.citations());
  }

  @Test
  void prints_what_it_is_about_and_the_ruling() {
    RulingRule rule = oneMatter().mustNot(Ruling.FORBIDDEN).citing(article(3));
    assertEquals("一文一事：不得", rule.toString());
    assertEquals("one matter in a request: not allowed", rule.in(Language.ENGLISH));
  }

  @Test
  void cannot_be_built_without_a_gist_or_a_ruling() {
    assertEquals(
        "what rule one-matter lacks must be nothing, but was [gist, modality, outcome]",
        assertThrows(
                InvalidValueException.class,
                () -> ruling("one-matter", ONE_MATTER).citing(article(3)))
            .getMessage());
  }

  @Test
  void is_equal_by_all_its_parts() {
    RulingRule rule = oneMatter().mustNot(Ruling.FORBIDDEN).citing(article(3));
    assertEquals(rule, oneMatter().mustNot(Ruling.FORBIDDEN).citing(article(3)));
    assertEquals(
        rule.hashCode(), oneMatter().mustNot(Ruling.FORBIDDEN).citing(article(3)).hashCode());
    assertNotEquals(rule, oneMatter().must(Ruling.FORBIDDEN).citing(article(3)));
    assertNotEquals(rule, oneMatter().mustNot(Ruling.RETURNED).citing(article(3)));
    assertNotEquals(rule, oneMatter().mustNot(Ruling.FORBIDDEN).citing(article(4)));
    assertNotEquals(
        rule,
        ruling("one-matter", COMPLIANCE)
            .gist("请示应当一文一事。")
            .when(Condition.is(SEVERAL_MATTERS))
            .mustNot(Ruling.FORBIDDEN)
            .citing(article(3)));
    assertNotEquals(
        rule,
        ruling("one-matter", ONE_MATTER)
            .gist("请示应当一文一事。")
            .mustNot(Ruling.FORBIDDEN)
            .citing(article(3)));
  }
}
