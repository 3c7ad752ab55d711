package org.workrules.api.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.workrules.api.Qingshan.DISTRICT_RULES;
import static org.workrules.api.Qingshan.article;
import static org.workrules.api.document.DocumentChains.SEAL_USE;
import static org.workrules.api.document.DocumentChains.SIGNING;
import static org.workrules.api.procedure.ChainRule.chain;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.workrules.api.InvalidValueException;
import org.workrules.api.actor.Roles;
import org.workrules.api.rule.Condition;
import org.workrules.api.rule.Facts;
import org.workrules.api.source.Modality;
import org.workrules.api.text.Language;

class ChainRuleTest {

  private static final Chain BY_THE_HEAD =
      Chain.first(Acts.CHECK, Roles.OFFICE_DIRECTOR).then(Acts.SIGN_AND_ISSUE, Roles.COUNTY_HEAD);

  private static ChainRule.Builder signing() {
    return chain("signing", SIGNING).gist("办公室主任审核后，由县长签发。");
  }

  @Test
  void is_written_in_the_order_of_the_text() {
    ChainRule rule =
        chain("signing-urgent", SIGNING)
            .gist("紧急公文由县长签发。")
            .when(Condition.is(Facts.URGENT))
            .shall(BY_THE_HEAD)
            .overriding("signing", "signing-short")
            .citing(article(3).paragraph(2), article(4));
    assertEquals("signing-urgent", rule.id());
    assertEquals(SIGNING, rule.question());
    assertEquals("紧急公文由县长签发。", rule.gist());
    assertEquals(Condition.is(Facts.URGENT), rule.condition());
    assertEquals(Modality.SHALL, rule.modality());
    assertEquals(BY_THE_HEAD, rule.outcome());
    assertEquals(List.of("signing", "signing-short"), rule.overrides());
    assertEquals(List.of(article(3).paragraph(2), article(4)), rule.citations());
  }

  @Test
  void holds_in_any_case_and_defeats_nothing_unless_it_says_so() {
    ChainRule rule = signing().stated(BY_THE_HEAD).citing(article(3));
    assertEquals(Condition.always(), rule.condition());
    assertEquals(List.of(), rule.overrides());
  }

  @Test
  void prints_what_it_leads_to_and_the_chain_with_the_titles_of_the_text_cited() {
    ChainRule rule = signing().stated(BY_THE_HEAD).citing(article(3));
    assertEquals("公文签发：县政府办公室主任审核 → 县长签发", rule.toString());
    ChainRule ofDistrict = signing().stated(BY_THE_HEAD).citing(DISTRICT_RULES.article(3));
    assertEquals("公文签发：区政府办公室主任审核 → 区长签发", ofDistrict.toString());
    assertEquals(
        "signing and issuing of a document: office director checks → district head signs and"
            + " issues",
        ofDistrict.in(Language.ENGLISH));
  }

  @Test
  void cannot_be_built_without_a_gist_or_a_chain() {
    assertEquals(
        "what rule signing lacks must be nothing, but was [gist, modality, outcome]",
        assertThrows(
                InvalidValueException.class, () -> chain("signing", SIGNING).citing(article(3)))
            .getMessage());
  }

  @Test
  void is_equal_by_all_its_parts() {
    ChainRule rule = signing().stated(BY_THE_HEAD).citing(article(3));
    assertEquals(rule, signing().stated(BY_THE_HEAD).citing(article(3)));
    assertEquals(rule.hashCode(), signing().stated(BY_THE_HEAD).citing(article(3)).hashCode());
    assertNotEquals(rule, signing().shall(BY_THE_HEAD).citing(article(3)));
    assertNotEquals(rule, signing().stated(BY_THE_HEAD).citing(article(4)));
    assertNotEquals(rule, signing().stated(BY_THE_HEAD).overriding("x").citing(article(3)));
    assertNotEquals(
        rule,
        signing().stated(BY_THE_HEAD.then(Acts.ISSUE, Roles.OFFICE_DIRECTOR)).citing(article(3)));
    assertNotEquals(
        rule,
        chain("signing", SEAL_USE).gist("办公室主任审核后，由县长签发。").stated(BY_THE_HEAD).citing(article(3)));
  }
}
