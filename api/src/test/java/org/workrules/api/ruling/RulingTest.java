package org.workrules.api.ruling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.workrules.api.ruling.Ruling.Effect;
import org.workrules.api.ruling.RulingSubject.Stage;
import org.workrules.api.text.Language;

class RulingTest {

  @Test
  void says_itself_what_it_means_for_a_check() {
    for (Ruling fault :
        List.of(Ruling.FORBIDDEN, Ruling.LACKING, Ruling.RETURNED, Ruling.CORRECTED_OR_REVOKED)) {
      assertEquals(Effect.FAULT, fault.effect(), fault::toString);
    }
    assertEquals(Effect.PERMISSION, Ruling.PERMITTED.effect());
    assertEquals(Effect.CONSEQUENCE, Ruling.DEEMED_NO_OBJECTION.effect());
    assertEquals(Effect.CONSEQUENCE, Ruling.DEEMED_CONSENT.effect());
  }

  @Test
  void is_made_with_the_effect_that_it_has() {
    assertEquals(Effect.FAULT, Ruling.fault("LATE", "逾期", "late").effect());
    assertEquals(Effect.PERMISSION, Ruling.permission("WAIVED", "免于", "waived").effect());
    Ruling filed = Ruling.consequence("FILED", "归档", "filed");
    assertEquals(Effect.CONSEQUENCE, filed.effect());
    assertEquals("FILED", filed.id());
    assertEquals("归档", filed.in(Language.CHINESE));
    assertEquals("filed", filed.in(Language.ENGLISH));
  }

  @Test
  void is_another_in_the_same_words_with_another_effect() {
    Ruling waived = Ruling.permission("WAIVED", "免于", "waived");
    assertTrue(waived.isDefinedAs(Ruling.permission("WAIVED", "免于", "waived")));
    assertFalse(waived.isDefinedAs(Ruling.consequence("WAIVED", "免于", "waived")));
    assertFalse(waived.isDefinedAs(Ruling.permission("WAIVED", "免除", "waived")));
  }

  @Test
  void a_subject_is_asked_about_at_its_stage() {
    RulingSubject numbering = RulingSubject.of(Stage.ISSUING, "NUMBERING", "编号", "numbering");
    assertEquals(Stage.ISSUING, numbering.stage());
    assertEquals("NUMBERING", numbering.id());
    assertEquals("编号", numbering.in(Language.CHINESE));
    assertEquals(
        "stage",
        assertThrows(
                NullPointerException.class,
                () -> RulingSubject.of(null, "NUMBERING", "编号", "numbering"))
            .getMessage());
  }

  @Test
  void a_subject_is_another_in_the_same_words_at_another_stage() {
    RulingSubject numbering = RulingSubject.of(Stage.ISSUING, "NUMBERING", "编号", "numbering");
    assertTrue(
        numbering.isDefinedAs(RulingSubject.of(Stage.ISSUING, "NUMBERING", "编号", "numbering")));
    assertFalse(
        numbering.isDefinedAs(RulingSubject.of(Stage.HANDLING, "NUMBERING", "编号", "numbering")));
  }
}
