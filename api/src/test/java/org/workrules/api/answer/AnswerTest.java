package org.workrules.api.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.api.Qingshan.DISTRICT_RULES;
import static org.workrules.api.Qingshan.article;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.workrules.api.InvalidValueException;
import org.workrules.api.answer.Answer.Kind;
import org.workrules.api.answer.Answer.NotSpecified.Reason;
import org.workrules.api.answer.Answer.Specified;
import org.workrules.api.rule.Fact;
import org.workrules.api.rule.Facts;
import org.workrules.api.source.Citation;
import org.workrules.api.source.Modality;
import org.workrules.api.text.Language;
import org.workrules.api.text.Term;

class AnswerTest {

  private static final Explanation BECAUSE =
      language -> language == Language.CHINESE ? "因为如此" : "because";

  private static final Term SEVEN = Term.of("七日", "seven days");
  private static final Term FIVE = Term.of("五日", "five days");

  private static final Specified<Term> SPECIFIED =
      Answer.specified(
          SEVEN, Modality.GENERALLY, List.of(article(3).paragraph(2), article(1)), BECAUSE);

  private static final Answer<Term> CONFLICTING =
      Answer.conflicting(
          List.of(
              SPECIFIED,
              Answer.specified(FIVE, Modality.SHALL, List.of(article(4), article(1)), BECAUSE)),
          BECAUSE);

  private static final Answer<Term> UNDETERMINED =
      Answer.undetermined(
          List.of(Facts.URGENT, Facts.MAJOR_MATTER), List.of(article(2), article(5)), BECAUSE);

  private static final Answer<Term> NOT_SPECIFIED =
      Answer.notSpecified(Reason.UNQUANTIFIED, List.of(article(5)), BECAUSE);

  static Stream<Arguments> inWords() {
    return Stream.of(
        Arguments.of(
            SPECIFIED,
            "有规定：七日，一般（《青山县人民政府工作规则》第三条第二款、第一条）",
            "specified: seven days, generally (Work Rules of Qingshan County, art. 3 para. 2;"
                + " art. 1)"),
        Arguments.of(
            CONFLICTING,
            "规定冲突：七日（《青山县人民政府工作规则》第三条第二款、第一条）；五日（《青山县人民政府工作规则》第四条、第一条）",
            "conflicting: seven days (Work Rules of Qingshan County, art. 3 para. 2; art. 1);"
                + " five days (Work Rules of Qingshan County, art. 4; art. 1)"),
        Arguments.of(
            UNDETERMINED,
            "待定：尚需知道“紧急”、“属重大事项”（《青山县人民政府工作规则》第二条、第五条）",
            "undetermined: it depends on \"urgent\", \"a major matter\" (Work Rules of Qingshan"
                + " County, art. 2; art. 5)"),
        Arguments.of(
            NOT_SPECIFIED,
            "未规定：只有要求，未定数额（《青山县人民政府工作规则》第五条）",
            "not specified: they ask for it in words and give no number (Work Rules of Qingshan"
                + " County, art. 5)"),
        Arguments.of(
            Answer.notSpecified(Reason.NOT_IN_FORCE, List.of(), BECAUSE),
            "未规定：该日无已收录的有效文本",
            "not specified: no edition known here was in force on that day"));
  }

  @ParameterizedTest
  @MethodSource("inWords")
  void is_one_line_in_both_languages(Answer<Term> answer, String chinese, String english) {
    assertEquals(chinese, answer.toString());
    assertEquals(chinese, answer.in(Language.CHINESE));
    assertEquals(english, answer.in(Language.ENGLISH));
  }

  @Test
  void a_value_that_has_no_words_prints_itself() {
    Answer<Integer> answer = Answer.specified(7, Modality.MUST, List.of(article(3)), BECAUSE);
    assertEquals("有规定：7，必须（《青山县人民政府工作规则》第三条）", answer.toString());
  }

  @Test
  void a_value_that_is_a_list_prints_each_in_its_order() {
    Specified<List<Term>> both =
        Answer.specified(
            List.of(SEVEN, FIVE), Modality.SHALL, List.of(article(3), article(4)), BECAUSE);
    assertEquals("有规定：七日；五日，应当（《青山县人民政府工作规则》第三条、第四条）", both.toString());
    assertEquals(
        "specified: seven days; five days, shall (Work Rules of Qingshan County, art. 3; art. 4)",
        both.in(Language.ENGLISH));
    Answer<List<Integer>> numbers =
        Answer.specified(List.of(7, 5), Modality.STATED, List.of(), BECAUSE);
    assertEquals("有规定：7；5，直陈", numbers.toString());
  }

  @Test
  void what_the_text_itself_does_not_say_is_specified_without_a_citation() {
    Answer<Term> answer = Answer.specified(SEVEN, Modality.STATED, List.of(), BECAUSE);
    assertEquals(List.of(), answer.citations());
    assertEquals("有规定：七日，直陈", answer.toString());
    assertEquals("specified: seven days, stated", answer.in(Language.ENGLISH));
  }

  @Test
  void missing_facts_speak_of_the_district_where_a_district_is_cited() {
    Fact<Boolean> present = Fact.flag("HEAD_PRESENT", "{县}长在场", "the {county} head is present");
    Answer<Term> answer =
        Answer.undetermined(List.of(present), List.of(DISTRICT_RULES.article(2)), BECAUSE);
    assertEquals("待定：尚需知道“区长在场”（《白水区人民政府工作规则》第二条）", answer.toString());
    assertEquals(
        "undetermined: it depends on \"the district head is present\" (Work Rules of Baishui"
            + " District, art. 2)",
        answer.in(Language.ENGLISH));
  }

  @Test
  void a_caller_treats_each_of_the_four() {
    assertEquals("一般", matched(SPECIFIED));
    assertEquals("[七日, 五日]", matched(CONFLICTING));
    assertEquals("[URGENT, MAJOR_MATTER]", matched(UNDETERMINED));
    assertEquals("UNQUANTIFIED", matched(NOT_SPECIFIED));
  }

  private static String matched(Answer<Term> answer) {
    return answer.match(
        specified -> specified.modality().in(Language.CHINESE),
        conflicting ->
            conflicting.claims().stream()
                .map(claim -> claim.value().in(Language.CHINESE))
                .toList()
                .toString(),
        undetermined -> undetermined.missing().toString(),
        notSpecified -> notSpecified.reason().toString());
  }

  @Test
  void knows_its_kind() {
    assertEquals(Kind.SPECIFIED, SPECIFIED.kind());
    assertEquals(Kind.CONFLICTING, CONFLICTING.kind());
    assertEquals(Kind.UNDETERMINED, UNDETERMINED.kind());
    assertEquals(Kind.NOT_SPECIFIED, NOT_SPECIFIED.kind());
    assertTrue(SPECIFIED.isSpecified());
    assertFalse(CONFLICTING.isSpecified());
    assertFalse(UNDETERMINED.isSpecified());
    assertFalse(NOT_SPECIFIED.isSpecified());
  }

  @Test
  void keeps_its_explanation() {
    for (Answer<Term> answer : List.of(SPECIFIED, CONFLICTING, UNDETERMINED, NOT_SPECIFIED)) {
      assertEquals("因为如此", answer.explanation().in(Language.CHINESE));
      assertEquals("because", answer.explanation().in(Language.ENGLISH));
    }
  }

  /** The answers as they read once each value is put in brackets. */
  static Stream<Arguments> mapped() {
    return Stream.of(
        Arguments.of(
            SPECIFIED,
            List.of(SEVEN),
            "specified: <seven days>, generally (Work Rules of Qingshan County, art. 3 para. 2;"
                + " art. 1)"),
        Arguments.of(
            CONFLICTING,
            List.of(SEVEN, FIVE),
            "conflicting: <seven days> (Work Rules of Qingshan County, art. 3 para. 2; art. 1);"
                + " <five days> (Work Rules of Qingshan County, art. 4; art. 1)"),
        Arguments.of(
            UNDETERMINED,
            List.of(),
            "undetermined: it depends on \"urgent\", \"a major matter\" (Work Rules of Qingshan"
                + " County, art. 2; art. 5)"),
        Arguments.of(
            NOT_SPECIFIED,
            List.of(),
            "not specified: they ask for it in words and give no number (Work Rules of Qingshan"
                + " County, art. 5)"));
  }

  @ParameterizedTest
  @MethodSource("mapped")
  void maps_each_value_once_and_keeps_all_else(
      Answer<Term> answer, List<Term> values, String english) {
    List<Term> seen = new ArrayList<>();
    Answer<String> mapped =
        answer.map(
            term -> {
              seen.add(term);
              return "<" + term.in(Language.ENGLISH) + ">";
            });
    assertEquals(values, seen);
    assertEquals(english, mapped.in(Language.ENGLISH));
    assertEquals(answer.kind(), mapped.kind());
    assertEquals(answer.citations(), mapped.citations());
    assertSame(BECAUSE, mapped.explanation());
  }

  @Test
  void each_claim_keeps_its_modality_places_and_explanation_when_it_is_mapped() {
    List<Specified<Integer>> claims =
        CONFLICTING
            .map(term -> term.equals(SEVEN) ? 7 : 5)
            .match(one -> List.of(), many -> many.claims(), open -> List.of(), none -> List.of());
    assertEquals(List.of(7, 5), claims.stream().map(Specified::value).toList());
    assertEquals(
        List.of(Modality.GENERALLY, Modality.SHALL),
        claims.stream().map(Specified::modality).toList());
    assertEquals(
        List.of(List.of(article(3).paragraph(2), article(1)), List.of(article(4), article(1))),
        claims.stream().map(Answer::citations).toList());
    claims.forEach(claim -> assertSame(BECAUSE, claim.explanation()));
  }

  @Test
  void only_a_specified_answer_has_a_value() {
    assertEquals(SEVEN, SPECIFIED.value());
    assertNoValue(
        """
        conflicting: seven days (Work Rules of Qingshan County, art. 3 para. 2; art. 1);\
         five days (Work Rules of Qingshan County, art. 4; art. 1)
        because\
        """,
        CONFLICTING);
    assertNoValue(
        """
        undetermined: it depends on "urgent", "a major matter"\
         (Work Rules of Qingshan County, art. 2; art. 5)
        because\
        """,
        UNDETERMINED);
    assertNoValue(
        """
        not specified: they ask for it in words and give no number\
         (Work Rules of Qingshan County, art. 5)
        because\
        """,
        NOT_SPECIFIED);
  }

  private static void assertNoValue(String message, Answer<Term> answer) {
    NoSingleAnswerException thrown = assertThrows(NoSingleAnswerException.class, answer::value);
    assertEquals(message, thrown.getMessage());
    assertSame(answer, thrown.answer().orElseThrow());
  }

  @Test
  void cites_in_the_order_of_the_rules_and_each_place_once() {
    assertEquals(List.of(article(3).paragraph(2), article(1)), SPECIFIED.citations());
    assertEquals(List.of(article(3).paragraph(2), article(1), article(4)), CONFLICTING.citations());
    assertEquals(List.of(article(2), article(5)), UNDETERMINED.citations());
    assertEquals(List.of(article(5)), NOT_SPECIFIED.citations());
  }

  @Test
  void is_not_given_without_what_it_consists_of() {
    assertRefused(
        "number of claims must be 2 or more, but was 1",
        () -> Answer.conflicting(List.of(SPECIFIED), BECAUSE));
    assertRefused(
        "number of missing facts must be 1 or more, but was 0",
        () -> Answer.undetermined(List.of(), List.of(), BECAUSE));
  }

  private static void assertRefused(String message, Runnable answering) {
    assertEquals(message, assertThrows(InvalidValueException.class, answering::run).getMessage());
  }

  @Test
  void does_not_change_with_the_lists_it_was_made_of() {
    List<Citation> places = new ArrayList<>(List.of(article(3)));
    List<Fact<?>> facts = new ArrayList<>(List.of(Facts.URGENT));
    Answer<Term> specified = Answer.specified(SEVEN, Modality.MUST, places, BECAUSE);
    Answer.Undetermined<Term> undetermined = Answer.undetermined(facts, places, BECAUSE);
    places.clear();
    facts.clear();
    assertEquals(List.of(article(3)), specified.citations());
    assertEquals(List.of(article(3)), undetermined.citations());
    assertEquals(List.of(Facts.URGENT), undetermined.missing());
    assertThrows(UnsupportedOperationException.class, () -> specified.citations().clear());
    assertThrows(UnsupportedOperationException.class, () -> CONFLICTING.citations().clear());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # reason           | Chinese                      | English
          SILENT             | 规则未作规定                  | the rules are silent
          LACUNA             | 公开文本缺失                  | the published text has lost the words
          UNQUANTIFIED       | 只有要求，未定数额             | they ask for it in words and give no number
          SET_ELSEWHERE      | 由他处另定                    | they leave it to be set elsewhere
          NO_SINGLE_DAY      | 属周期或总量要求，没有单一到期日 | it recurs or adds up, and is not due on one day
          LIFTED             | 例外情形，不受此限             | an exception lifts it and sets nothing in its place
          CONFLICTING_LIMITS | 规定互相冲突，且不都能换算为日期 | provisions conflict, and not all of them lead to a day
          NOT_IN_FORCE       | 该日无已收录的有效文本         | no edition known here was in force on that day
          """)
  void says_why_the_rules_give_no_value(Reason reason, String chinese, String english) {
    Answer<Term> answer = Answer.notSpecified(reason, List.of(), BECAUSE);
    assertEquals("未规定：" + chinese, answer.in(Language.CHINESE));
    assertEquals("not specified: " + english, answer.in(Language.ENGLISH));
  }

  @Test
  void the_table_above_names_every_reason() {
    assertEquals(8, Reason.values().length);
  }

  static Stream<Answer<Term>> ofEachKind() {
    return Stream.of(SPECIFIED, CONFLICTING, UNDETERMINED, NOT_SPECIFIED);
  }

  @ParameterizedTest
  @MethodSource("ofEachKind")
  void another_explanation_changes_nothing_else(Answer<Term> answer) {
    Explanation other = language -> "for another reason";
    Answer<Term> explained = answer.withExplanation(other);

    assertSame(other, explained.explanation());
    assertEquals(answer.kind(), explained.kind());
    assertEquals(answer.citations(), explained.citations());
    assertEquals(answer.in(Language.ENGLISH), explained.in(Language.ENGLISH));
    assertSame(BECAUSE, answer.explanation(), "the answer itself stays as it was");
    assertThrows(NullPointerException.class, () -> answer.withExplanation(null));
    assertEquals(
        "function", assertThrows(NullPointerException.class, () -> answer.map(null)).getMessage());
  }

  @Test
  void another_explanation_is_that_of_each_claim() {
    Explanation other = language -> "for another reason";
    Answer.Conflicting<Term> conflicting =
        (Answer.Conflicting<Term>) CONFLICTING.withExplanation(other);

    assertEquals(
        List.of(other, other), conflicting.claims().stream().map(Answer::explanation).toList());
  }
}
