package org.workrules.api.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.workrules.api.Qingshan.article;

import org.junit.jupiter.api.Test;
import org.workrules.api.text.Language;

class ScopeRuleTest {

  private static final ScopeRule INSTITUTIONS =
      ScopeRule.appliesTo("scope-institutions", "县政府直属事业单位", article(5).paragraph(1));
  private static final ScopeRule TOWNSHIPS =
      ScopeRule.byReference("scope-townships", "乡镇人民政府", article(5).paragraph(2));

  @Test
  void says_whom_the_rules_bind_and_how() {
    assertEquals("适用：县政府直属事业单位（第五条第一款）", INSTITUTIONS.toString());
    assertEquals("参照执行：乡镇人民政府（第五条第二款）", TOWNSHIPS.toString());
  }

  @Test
  void keeps_its_parts() {
    assertEquals("scope-institutions", INSTITUTIONS.id());
    assertEquals("县政府直属事业单位", INSTITUTIONS.whom());
    assertEquals(article(5).paragraph(1), INSTITUTIONS.citation());
    assertEquals("applies", INSTITUTIONS.mode().in(Language.ENGLISH));
    assertEquals("by reference", TOWNSHIPS.mode().in(Language.ENGLISH));
  }

  @Test
  void is_equal_by_all_its_parts() {
    ScopeRule same = ScopeRule.byReference("scope-townships", "乡镇人民政府", article(5).paragraph(2));
    assertEquals(TOWNSHIPS, same);
    assertEquals(TOWNSHIPS.hashCode(), same.hashCode());
    assertNotEquals(
        TOWNSHIPS, ScopeRule.appliesTo("scope-townships", "乡镇人民政府", article(5).paragraph(2)));
    assertNotEquals(TOWNSHIPS, ScopeRule.byReference("scope", "乡镇人民政府", article(5).paragraph(2)));
    assertNotEquals(
        TOWNSHIPS, ScopeRule.byReference("scope-townships", "街道", article(5).paragraph(2)));
    assertNotEquals(TOWNSHIPS, ScopeRule.byReference("scope-townships", "乡镇人民政府", article(5)));
    assertNotEquals(TOWNSHIPS, TOWNSHIPS.toString());
  }
}
