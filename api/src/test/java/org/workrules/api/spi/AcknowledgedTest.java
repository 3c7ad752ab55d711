package org.workrules.api.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.workrules.api.document.DocumentChains.SEAL_USE;
import static org.workrules.api.document.DocumentChains.SIGNING;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.workrules.api.InvalidValueException;
import org.workrules.api.procedure.ChainSubject;

class AcknowledgedTest {

  private static final Acknowledged GAP = Acknowledged.gap(SIGNING, "平行文由谁签发，条文未言明。");
  private static final Acknowledged OVERLAP =
      Acknowledged.overlap("signing-upward", "signing-major", "重大事项的上行文两款都适用，条文未言明先后。");

  @Test
  void a_gap_is_in_a_question() {
    assertEquals(Optional.of(SIGNING), GAP.gapIn());
    assertEquals(List.of(), GAP.rules());
    assertEquals("平行文由谁签发，条文未言明。", GAP.reason());
    assertEquals("gap in SIGNING: 平行文由谁签发，条文未言明。", GAP.toString());
  }

  @Test
  void an_overlap_is_of_two_rules() {
    assertEquals(Optional.empty(), OVERLAP.gapIn());
    assertEquals(List.of("signing-upward", "signing-major"), OVERLAP.rules());
    assertEquals("重大事项的上行文两款都适用，条文未言明先后。", OVERLAP.reason());
    assertEquals(
        "overlap of [signing-upward, signing-major]: 重大事项的上行文两款都适用，条文未言明先后。", OVERLAP.toString());
    assertThrows(UnsupportedOperationException.class, () -> OVERLAP.rules().remove(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "the text does not say", "。"})
  void has_a_reason_in_chinese(String reason) {
    for (Runnable acknowledging :
        List.<Runnable>of(
            () -> Acknowledged.gap(SIGNING, reason),
            () -> Acknowledged.overlap("a", "b", reason))) {
      assertEquals(
          "reason must be a sentence in Chinese, but was '" + reason + "'",
          assertThrows(InvalidValueException.class, acknowledging::run).getMessage());
    }
  }

  @Test
  void is_equal_by_all_its_parts() {
    Acknowledged same = Acknowledged.gap(SIGNING, "平行文由谁签发，条文未言明。");
    assertEquals(GAP, same);
    assertEquals(GAP.hashCode(), same.hashCode());
    assertNotEquals(GAP, Acknowledged.gap(SEAL_USE, "平行文由谁签发，条文未言明。"));
    assertNotEquals(GAP, Acknowledged.gap(SIGNING, "条文未言明。"));
    assertNotEquals(
        GAP,
        Acknowledged.gap(
            ChainSubject.of("SIGNINGS", "公文签发", "signing and issuing of a document"),
            "平行文由谁签发，条文未言明。"));

    Acknowledged sameOverlap =
        Acknowledged.overlap("signing-upward", "signing-major", "重大事项的上行文两款都适用，条文未言明先后。");
    assertEquals(OVERLAP, sameOverlap);
    assertEquals(OVERLAP.hashCode(), sameOverlap.hashCode());
    assertNotEquals(OVERLAP, Acknowledged.overlap("signing-upward", "signing-major", "条文未言明。"));
    assertNotEquals(
        OVERLAP, Acknowledged.overlap("signing-upward", "signing", "重大事项的上行文两款都适用，条文未言明先后。"));
    assertNotEquals(GAP, OVERLAP);
    assertNotEquals(GAP, GAP.toString());
  }
}
