package org.workrules.api.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.workrules.api.Qingshan.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.workrules.api.InvalidValueException;

class ProvisionTest {

  private static final Provision DECLARATORY = Provision.declaratory(article(3), "说明制定目的，无可计算内容。");
  private static final Provision PENDING = Provision.pending(article(4), "会议出席人数尚无规则。");
  private static final Provision ENCODED =
      Provision.encoded(article(5), List.of("reply", "reply-complex"));

  @Test
  void is_printed_with_its_standing_its_reason_and_its_rules() {
    assertEquals("第三条 宣示性：说明制定目的，无可计算内容。", DECLARATORY.toString());
    assertEquals("第四条 待编入：会议出席人数尚无规则。", PENDING.toString());
    assertEquals("第五条 已编入 [reply, reply-complex]", ENCODED.toString());
  }

  @Test
  void has_a_reason_unless_all_of_it_is_encoded() {
    assertEquals(Standing.DECLARATORY, DECLARATORY.standing());
    assertEquals(Optional.of("说明制定目的，无可计算内容。"), DECLARATORY.reason());
    assertEquals(Standing.PENDING, PENDING.standing());
    assertEquals(Optional.of("会议出席人数尚无规则。"), PENDING.reason());
    assertEquals(Standing.ENCODED, ENCODED.standing());
    assertEquals(Optional.empty(), ENCODED.reason());
  }

  @Test
  void may_be_pending_although_rules_stand_for_a_part_of_it() {
    Provision half = PENDING.withRules(List.of("topic"));
    assertEquals("第四条 待编入：会议出席人数尚无规则。 [topic]", half.toString());
    assertEquals(List.of("topic"), half.rules());
    assertEquals(article(4), half.citation());
    assertEquals(List.of(), PENDING.rules());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n"})
  void gives_no_blank_reason(String blank) {
    for (Runnable blankly :
        List.<Runnable>of(
            () -> Provision.declaratory(article(3), blank),
            () -> Provision.pending(article(3), blank))) {
      assertEquals(
          "reason must be not blank, but was '" + blank + "'",
          assertThrows(InvalidValueException.class, blankly::run).getMessage());
    }
  }

  @Test
  void is_encoded_by_one_rule_at_least() {
    assertEquals(
        "rules of 《青山县人民政府工作规则》第五条 must be one or more, but was []",
        assertThrows(InvalidValueException.class, () -> Provision.encoded(article(5), List.of()))
            .getMessage());
  }

  @Test
  void is_equal_by_all_its_parts() {
    assertEquals(ENCODED, Provision.encoded(article(5), List.of("reply", "reply-complex")));
    assertEquals(
        ENCODED.hashCode(),
        Provision.encoded(article(5), List.of("reply", "reply-complex")).hashCode());
    assertNotEquals(ENCODED, Provision.encoded(article(4), List.of("reply", "reply-complex")));
    assertNotEquals(ENCODED, Provision.encoded(article(5), List.of("reply")));
    assertEquals(PENDING, Provision.pending(article(4), "会议出席人数尚无规则。"));
    assertNotEquals(PENDING, Provision.declaratory(article(4), "会议出席人数尚无规则。"));
    assertNotEquals(PENDING, Provision.pending(article(4), "会议纪要尚无规则。"));
    assertNotEquals(PENDING, PENDING.withRules(List.of("topic")));
    assertEquals(PENDING, PENDING.withRules(List.of("topic")).withRules(List.of()));
    assertNotEquals(PENDING, PENDING.toString());
  }

  @Test
  void does_not_change_with_the_list_it_was_made_of() {
    List<String> ids = new ArrayList<>(List.of("reply"));
    Provision encoded = Provision.encoded(article(5), ids);
    Provision half = PENDING.withRules(ids);
    ids.add("another");
    assertEquals(List.of("reply"), encoded.rules());
    assertEquals(List.of("reply"), half.rules());
    assertThrows(UnsupportedOperationException.class, () -> encoded.rules().add("another"));
  }
}
