package org.workrules.api.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.workrules.api.text.Language;

class ActTest {

  private static final Act VOTE = Act.of("VOTE", "表决", "votes on");

  @Test
  void decides_only_in_the_copy_that_is_told_so() {
    assertFalse(VOTE.isDeciding());
    assertTrue(VOTE.deciding().isDeciding());
    assertTrue(VOTE.deciding().deciding().isDeciding());
    assertFalse(VOTE.isDeciding());
  }

  @Test
  void is_the_same_act_in_the_same_words_whether_it_decides_or_not() {
    assertEquals(VOTE, VOTE.deciding());
    assertEquals("表决", VOTE.deciding().in(Language.CHINESE));
    assertEquals("votes on", VOTE.deciding().in(Language.ENGLISH));
  }

  @Test
  void is_defined_in_another_way_if_it_decides() {
    assertTrue(VOTE.isDefinedAs(Act.of("VOTE", "表决", "votes on")));
    assertTrue(VOTE.deciding().isDefinedAs(Act.of("VOTE", "表决", "votes on").deciding()));
    assertFalse(VOTE.isDefinedAs(VOTE.deciding()));
    assertFalse(VOTE.deciding().isDefinedAs(VOTE));
    assertFalse(VOTE.isDefinedAs(Act.of("VOTE", "投票", "votes on")));
  }

  /** By their words: whoever 研究, 讨论, 审议, 决定 or 审批 takes a matter up, whoever 听取 does not. */
  @Test
  void of_the_shared_acts_those_decide_by_which_a_matter_is_taken_up() throws Exception {
    Set<String> deciding = new TreeSet<>();
    Set<String> others = new TreeSet<>();
    for (Field field : Acts.class.getFields()) {
      Act act = (Act) field.get(null);
      (act.isDeciding() ? deciding : others).add(act.in(Language.CHINESE));
    }
    assertTrue(
        deciding.containsAll(
            Set.of(
                "审批", "审定", "决定", "审议", "审议或审批", "研究决定", "研究处理", "协调解决", "研究", "讨论", "讨论决定", "讨论通过",
                "通报和讨论")),
        deciding::toString);
    assertTrue(
        others.containsAll(
            Set.of(
                "传达贯彻", "听取", "通报", "部署", "贯彻落实", "签发", "审定签发", "审核", "审阅", "阅批", "召集和主持", "决定召开",
                "合法性审查", "研究论证", "确定议题", "审定并签字", "批准", "报告")),
        others::toString);
  }

  @Test
  void signs_only_in_the_copy_that_is_told_so() {
    assertFalse(VOTE.isSigning());
    assertTrue(VOTE.signing().isSigning());
    assertTrue(VOTE.signing().deciding().isSigning());
    assertTrue(VOTE.deciding().signing().isDeciding());
    assertFalse(VOTE.isDefinedAs(VOTE.signing()));
    assertFalse(VOTE.signing().isDefinedAs(VOTE));
    assertTrue(VOTE.signing().isDefinedAs(VOTE.signing()));
  }

  /** Those by which a document goes out; to sign on its way there is another thing. */
  @Test
  void of_the_shared_acts_those_sign_by_which_a_document_goes_out() throws Exception {
    Set<String> signing = new TreeSet<>();
    for (Field field : Acts.class.getFields()) {
      Act act = (Act) field.get(null);
      if (act.isSigning()) {
        signing.add(act.in(Language.CHINESE));
      }
    }
    assertEquals(new TreeSet<>(Set.of("审签", "审定签发", "签发", "签署", "审定并签字")), signing);
  }
}
