package org.workrules.api.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.workrules.api.answer.Answer;
import org.workrules.api.calendar.Arrangement;
import org.workrules.api.calendar.Basis;
import org.workrules.api.calendar.DayKind;
import org.workrules.api.matter.Requirement.Phase;
import org.workrules.api.ruling.RulingSubject.Stage;
import org.workrules.api.source.Commencement;
import org.workrules.api.source.Modality;
import org.workrules.api.source.Standing;
import org.workrules.api.spi.ScopeRule;
import org.workrules.api.time.Promptness;

/** What is shown to a reader can be put in words of either language. */
class DescribedTest {

  static Stream<Arguments> words() {
    return Stream.of(
        Arguments.of(Standing.ENCODED, "已编入", "encoded"),
        Arguments.of(Standing.DECLARATORY, "宣示性", "declaratory"),
        Arguments.of(Standing.PENDING, "待编入", "pending"),
        Arguments.of(Commencement.STATED, "条文载明日期", "the text names the date"),
        Arguments.of(
            Commencement.DAY_OF_ISSUE, "自发布（印发、下发）之日起施行", "in force from the day of issue"),
        Arguments.of(
            Commencement.NOT_STATED,
            "未载明施行日期，自印发通知之日起可查",
            "not stated; can be asked from the date of its notice"),
        Arguments.of(Arrangement.OFF, "放假", "day off"),
        Arguments.of(Arrangement.WORK, "调休上班", "make-up working day"),
        Arguments.of(Basis.ANNOUNCED, "已公布", "announced"),
        Arguments.of(Basis.PROJECTED, "推算", "projected"),
        Arguments.of(Answer.Kind.SPECIFIED, "有规定", "specified"),
        Arguments.of(Answer.Kind.CONFLICTING, "规定冲突", "conflicting"),
        Arguments.of(Answer.Kind.UNDETERMINED, "待定", "undetermined"),
        Arguments.of(Answer.Kind.NOT_SPECIFIED, "未规定", "not specified"),
        Arguments.of(Promptness.AT_ONCE, "立即（第一时间）", "at once"),
        Arguments.of(Promptness.PROMPTLY, "及时", "promptly"),
        Arguments.of(Promptness.BEFOREHAND, "事先", "beforehand"),
        Arguments.of(Promptness.WITHIN_A_LIMIT, "限时", "within a limit"),
        Arguments.of(Promptness.LONG_ENOUGH, "必要的时间", "as long as is needed"),
        Arguments.of(Promptness.PERIODICALLY, "定期", "periodically"),
        Arguments.of(Promptness.AS_NEEDED, "根据需要（不定期）", "as needed"),
        Arguments.of(Stage.AGENDA, "议题上会", "putting topics on the agenda"),
        Arguments.of(Stage.ATTENDING, "参加会议", "attending meetings"),
        Arguments.of(Stage.CONFERRING, "会议议事", "conferring at meetings"),
        Arguments.of(Stage.HOLDING, "举办会议", "holding meetings"),
        Arguments.of(Phase.BEFORE, "决策之前", "before the decision"),
        Arguments.of(Phase.AFTER, "决策之后", "after the decision"),
        Arguments.of(ScopeRule.Mode.APPLIES, "适用", "applies"),
        Arguments.of(ScopeRule.Mode.BY_REFERENCE, "参照执行", "by reference"));
  }

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @MethodSource("words")
  void is_put_in_words_of_both_languages(Described described, String chinese, String english) {
    assertEquals(chinese, described.in(Language.CHINESE));
    assertEquals(english, described.in(Language.ENGLISH));
  }

  @TestFactory
  Stream<DynamicTest> no_two_of_one_list_read_alike_and_each_needs_a_language() {
    return Stream.<Class<? extends Described>>of(
            Answer.Kind.class,
            Answer.NotSpecified.Reason.class,
            Arrangement.class,
            Basis.class,
            Commencement.class,
            DayKind.class,
            Modality.class,
            Phase.class,
            Promptness.class,
            ScopeRule.Mode.class,
            Stage.class,
            Standing.class)
        .map(list -> dynamicTest(list.getSimpleName(), () -> check(list)));
  }

  private static void check(Class<? extends Described> list) {
    List<? extends Described> constants = Arrays.asList(list.getEnumConstants());
    for (Language language : Language.values()) {
      List<String> words = constants.stream().map(constant -> constant.in(language)).toList();
      assertEquals(words.size(), new HashSet<>(words).size(), words::toString);
      assertTrue(
          words.stream().allMatch(text -> Han.isIn(text) == (language == Language.CHINESE)),
          words::toString);
    }
    for (Described constant : constants) {
      assertEquals(
          "language",
          assertThrows(NullPointerException.class, () -> constant.in(null)).getMessage());
    }
  }
}
