package org.workrules.examples.hongshi;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.workrules.engine.verify.ArticlePage;
import org.workrules.engine.verify.Verification;

/**
 * A county encoded by the recipe to the last article, with nothing but what is public, is sound.
 */
class HongshiTest {

  @Test
  void is_sound() {
    Verification.of(new HongshiProvider()).withCases(HongshiTest.class, "cases.csv").orThrow();
  }

  @Test
  void its_page_accounts_for_each_article() {
    String page = ArticlePage.of(new HongshiProvider().profile().rulebooks().get(0));

    assertTrue(page.contains("共6条：已编入5条，宣示性1条，待编入0条。"), page);
  }
}
