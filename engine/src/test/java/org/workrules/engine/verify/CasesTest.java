package org.workrules.engine.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.ruling.RulingRule.ruling;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.workrules.api.document.DocumentRulings;
import org.workrules.api.rule.Fact;
import org.workrules.api.ruling.Ruling;
import org.workrules.api.text.Language;

/** Cases as an official writes them, in the words of the rules or by ids. */
class CasesTest {

  private static List<Problem> wrong(String... lines) {
    return Verification.of(new SoundCounty().profile())
        .withCases("cases.csv", new StringReader(String.join("\n", lines)))
        .open()
        .stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .toList();
  }

  private static List<String> messages(String... lines) {
    return wrong(lines).stream()
        .map(problem -> problem.key() + " " + problem.message(Language.CHINESE))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SIGNING | MAJOR_MATTER | 2025-09-22 | 县政府办公室主任审核 → 县长签发 | STATED | 第四条 |",
        "公文签发 | 属重大事项 | 2025-09-22 | 县政府办公室主任审核→县长签发 | 直陈 | 第四条 | 中文名称",
        "流程：公文签发｜属重大事项＝是；紧急｜2025年9月22日｜县政府办公室主任审核 → 县长签发｜直陈｜第四条｜全角",
        "CHAIN:SIGNING | !MAJOR_MATTER;!URGENT | 2025/9/22 | 分管副县长审核 → 县长签发 | STATED | art. 4 |",
        "公文签发 | ！属重大事项 | 2025-09-22 | 分管副县长审核 → 县长签发 | 直陈 | 《青山县人民政府工作规则》第四条 |",
        "公文签发 | 紧急 | 2025-09-22 | 规定冲突 | | | 又急又不急",
        "公文签发 | ?URGENT=false | 2025-09-22 | ? MAJOR_MATTER | | | 不知是否重大",
        "公文签发 | ？紧急 | 2025-09-22 | 待定 属重大事项 | | |",
        "公文签发 | ? | 2025-09-22 | 待定：属重大事项、紧急 | | | 次序不论",
        "公文签发 | | 2023-02-28 | NOT_IN_FORCE | | | 施行前一日",
        "公文签发 | | 2023-02-28 | 该日无已收录的有效文本 | | |",
        "一文一事 | 一文数事 | 2025-09-22 | 不得 | 不得 | 第五条 |",
        "裁定：ONE_MATTER | SEVERAL_MATTERS=true | 2025-09-22 | FORBIDDEN | MUST_NOT | 第五条 |",
        "一文一事 | | 2025-09-22 | SILENT | | |",
        "CONSULTATION_REPLY | | 2025-09-22 | 2025年9月28日 | 应当 | 第六条 |",
        "时限：CONSULTATION_REPLY | | 2025-09-22 | 收到征求意见（会签）文件后5个工作日内 | 应当 | 第六条 |",
        "由谁决定：BUDGET | | 2025-09-22 | 常务会议讨论决定 | 直陈 | 第三条 |",
        "事项:BUDGET | | 2025-09-22 | 常务会议讨论决定 | 直陈 | 第三条 |",
        "程序：合法性审查 | | 2025-09-22 | 县司法局合法性审查 | 应当 | 第七条 |",
        "人数：会议的法定到会人数 | 会议=常务会议 | 2025-09-22 | 超过组成人员的二分之一 | 必须 | 第三条 |",
        "席位:MEMBERS | MEETING=EXECUTIVE_MEETING | 2025-09-22 | 县长、副县长、县政府办公室主任 | 直陈 | 第三条 |",
        "请假 | 999901 | | | | |",
        "青山县 | 公文签发 | 紧急 | 2025-09-22 | CONFLICTING | | | 写明县名",
        "999901 | 公文签发 | 紧急 | 2025-09-22 | CONFLICTING | | | 写明代码",
        "# 说明",
        "",
        "\uFEFF# 以字节顺序标记开头"
      })
  void are_read_in_either_form(String line) {
    boolean isNonsense = line.startsWith("请假");

    assertEquals(isNonsense ? 1 : 0, wrong(line).size(), () -> messages(line).toString());
  }

  @Test
  void that_come_out_otherwise_show_the_line_what_was_expected_what_came_and_why() {
    Problem problem = wrong("# 公文", "公文签发 | 属重大事项 | 2025-09-22 | 县长签发 | 应当 | 第五条 | 重大事项").get(0);

    assertEquals(
        """
        错误：与应得结果不符
          应得：县长签发 | 应当 | 第五条
          实得：县政府办公室主任审核 → 县长签发 | 直陈 | 第四条
          第四条：公文由分管副县长审核，县长签发。——让位于第四条的“signing-major”
          第四条：紧急公文由县长签发。——不适用，其条件为：紧急（未说明，按一般情形：紧急，否）
          第四条：重大事项的公文由办公室主任审核，县长签发。——适用，其条件为：属重大事项
          cases.csv第2行：公文签发 | 属重大事项 | 2025-09-22 | 县长签发 | 应当 | 第五条 | 重大事项
          [case-differs:cases.csv:2]\
        """,
        problem.toString());
    assertTrue(
        problem
            .in(Language.ENGLISH)
            .startsWith("error: it comes out otherwise\n  expected: 县长签发 | 应当 | 第五条\n  actual: "),
        problem.in(Language.ENGLISH));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Each wrong in one cell only
        "公文签发 | 属重大事项 | 2025-09-22 | 县政府办公室主任审核 → 县长签发 | 应当 | 第四条 |",
        "公文签发 | 属重大事项 | 2025-09-22 | 县政府办公室主任审核 → 县长签发 | 直陈 | 第五条 |",
        "公文签发 | 属重大事项 | 2025-09-22 | 县政府办公室主任审核 → 县长签发 | | |",
        "公文签发 | 属重大事项 | 2025-09-22 | 规定冲突 | | |",
        "公文签发 | 属重大事项 | 2025-09-22 | SILENT | | |",
        "公文签发 | 属重大事项 | 2025-09-22 | ? URGENT | | |",
        "公文签发 | 紧急 | 2025-09-22 | 规定冲突 | 直陈 | 第四条 |",
        "公文签发 | ? | 2025-09-22 | ? MAJOR_MATTER | | |",
        "公文签发 | ? | 2025-09-22 | ? MAJOR_MATTER, URGENT, KIND | | |",
        "公文签发 | ? | 2025-09-22 | ? MAJOR_MATTER, URGENTLY | | |",
        "公文签发 | ? | 2025-09-22 | SILENT | | |",
        "公文签发 | | 2023-02-28 | SILENT | | |"
      })
  void differ_in_any_cell(String line) {
    assertEquals(
        List.of("case-differs:cases.csv:1"), wrong(line).stream().map(Problem::key).toList());
  }

  @Test
  void that_cannot_be_read_are_all_told_at_once_with_what_would_be_right() {
    assertEquals(
        List.of(
            "case-unreadable:cases.csv:1 一行应有7格，用“|”隔开，现有2格：事项 | 情形 | 日期 | 应得结果 | 约束程度 | 条款 | 说明",
            "case-unreadable:cases.csv:3 没有叫“签字”的事项；写词的编号或者中文名称，如" + " 组成人员、按议题或者需要列席的人员、会议的法定到会人数",
            "case-unreadable:cases.csv:4 没有规则会问“着急”；关于此事项的规则会问：URGENT 紧急、MAJOR_MATTER 属重大事项",
            "case-unreadable:cases.csv:5 “URGENT”不能是“很”，只能是：是、否",
            "case-unreadable:cases.csv:6 日期应如 2025-09-22，现为“2025-02-30”",
            "case-unreadable:cases.csv:7 没有写应得结果",
            "case-unreadable:cases.csv:8 约束程度应为必须（MUST）、应当（SHALL）、不得（MUST_NOT）、直陈（STATED）、"
                + "原则上（IN_PRINCIPLE）、一般（GENERALLY）、可以（MAY），现为“也许”",
            "case-unreadable:cases.csv:9 冒号前应写问的是什么：时限（LIMIT）、流程（CHAIN）、裁定（RULING）、席位（SEAT）、"
                + "人数（QUORUM）、事项（MATTER）、由谁决定（FORUM）、程序（REQUIREMENT）；现为“办法”",
            "case-unreadable:cases.csv:10 “FUNDS_AMOUNT”应为金额，如 500万元，现为“很多”",
            "case-unreadable:cases.csv:11 没有核验“绿水县”；核验的是青山县 (999901)"),
        messages(
            "公文签发 | 紧急",
            "",
            "签字 | | 2025-09-22 | SILENT | | |",
            "公文签发 | 着急 | 2025-09-22 | SILENT | | |",
            "公文签发 | 紧急=很 | 2025-09-22 | SILENT | | |",
            "公文签发 | | 2025-02-30 | SILENT | | |",
            "公文签发 | | 2025-09-22 | | | |",
            "公文签发 | | 2025-09-22 | 县长签发 | 也许 | |",
            "办法：公文签发 | | 2025-09-22 | SILENT | | |",
            "公文签发 | FUNDS_AMOUNT=很多 | 2025-09-22 | SILENT | | |",
            "绿水县 | 公文签发 | | 2025-09-22 | SILENT | | |"));
  }

  @Test
  void that_may_have_asked_for_the_wrong_thing_say_how_to_ask_for_the_other() {
    assertEquals(
        """
        与应得结果不符
        应得：县司法局合法性审查 | 应当 | 第七条
        实得：规则未作规定（SILENT）
        青山县：没有规则涉及“合法性审查”
        问的是时限（LIMIT）；要问别的，写作REQUIREMENT:LEGALITY_REVIEW\
        """,
        wrong("LEGALITY_REVIEW | | 2025-09-22 | 县司法局合法性审查 | 应当 | 第七条 |")
            .get(0)
            .message(Language.CHINESE));
  }

  @Test
  void of_two_facts_that_read_alike_have_to_say_which() {
    SoundCounty county = new SoundCounty();
    county.with(
        text ->
            ruling("one-matter", DocumentRulings.ONE_MATTER)
                .gist("一件公文不得写几件事。")
                .when(is(Fact.flag("ONE", "一并", "one")).and(is(Fact.flag("TWO", "一并", "two"))))
                .mustNot(Ruling.FORBIDDEN)
                .citing(text.article(5)));
    Verification verification =
        Verification.of(county.profile())
            .withCases("cases.csv", new StringReader("一文一事 | 一并 | 2025-09-22 | 不得 | 不得 | 第五条 |"));

    assertEquals(
        "有几个情形都叫“一并”，请写编号：ONE、TWO", verification.problems().get(0).message(Language.CHINESE));
  }
}
