package org.workrules.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.workrules.api.text.Language;
import org.workrules.engine.WorkRules;

class TourTest {

  private static final WorkRules WORK_RULES = WorkRules.load();

  private static String tour(String date, Language language) {
    return new Tour(WORK_RULES, LocalDate.parse(date), language).text();
  }

  @Test
  void finds_the_five_counties() {
    assertEquals("[210905, 370831, 500235, 532823, 620825]", WORK_RULES.toString().substring(10));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what the tour shows on 2026-09-28                                    | where
          2026-10-13 .*收到征求意见（会签）文件后7个工作日内 .*一般 +第六十三条            | Zhuanglang
          2026-10-08 .*收到征求意见（会签）文件后3个工作日内 .*一般 +第五十二条第二款       | Sishui
          2026-09-30 .*收到征求意见（会签）文件后2个工作日内 .*一般 +第四十九条第二款       | Qinghemen
          2026-10-13 .*收到征求意见（会签）文件后7个工作日内 .*一般 +第五十条第二款         | Mengla
          2026-10-28 .*自向社会公开征求意见起不少于30日 .*一般 +第二十五条                | Yunyang
          云阳县，征求意见（会签）回复——未规定：规则未作规定                              | Yunyang
          《云阳县人民政府工作规则》（云阳府发〔2025〕11号）：自2025-10-26               | Yunyang
          逾期不复——有规定：逾期不回复：视为无不同意见                                   | Sishui
          违反规定——一文一事：不得（《泗水县人民政府工作规则》第四十九条第一款）                                   | Sishui
          违反规定——不直接报送领导个人：不得（《泗水县人民政府工作规则》第四十八条第二款）                         | Sishui
          庄浪县 +县政府办公室主任审核 → 分管副县长审核 → 县长签发 +第六十八条             | Zhuanglang
          泗水县 +县长签发 +第五十四条第（一）项                                         | Sishui
          清河门区 +分管副区长审阅 → 区长签发 +第五十条第（一）项                        | Qinghemen
          勐腊县 +县长或县长委托的副县长签发 +第五十三条第二款                           | Mengla
          云阳县 +县长审签 +第五十三条第（一）项                                         | Yunyang
          组成人员：赵县长、钱常务、孙副县长、李副县长、周副县长、吴主任（《泗水县人民政府工作规则》第三十九条 | Sishui
          未到会组成人员：赵县长、周副县长、吴主任\\n  法定到会人数：有规定：4，必须.*\\n  是否够数：否  | Sishui
          未到会组成人员：赵县长、周副县长\\n  法定到会人数：有规定：4，必须.*\\n  是否够数：是       | Sishui
          到会者中可主持的人：钱常务                                                     | Sishui
          会议材料报送：2026-09-29（应当，《泗水县人民政府工作规则》第四十三条第一款）      | Sishui
          违反规定——议题的会前协调：不得（《泗水县人民政府工作规则》第四十二条）    | Sishui
          云阳县 +县长、副县长、县政府党组成员 +第四十六条第一款                           | Yunyang
          勐腊县 +公开文本缺失 +第四十一条第二款                                          | Mengla
          庄浪县 +2026-09-30 +规则未作规定 +规则未作规定                                  | Zhuanglang
          20万元 +县长审批（第四十一条第一款第（十一）项）                                | Mengla
          999万元 +常务会议研究决定（第四十一条第一款第（十一）项）                       | Mengla
          1000万元 +规定冲突：.*党组会议研究决定.*第四十条第一款第（七）项.*常务会议研究决定 | Mengla
          1001万元 +党组会议研究决定（第四十条第一款第（七）项）                          | Mengla
          待定：尚需知道“单笔资金额”                                                     | Mengla
          2026-12-16 +合法性审查，自送请审查起不少于7个工作日（.*第二十三条）             | Yunyang
          2026-11-25 +向社会公开征求意见，可选，自向社会公开征求意见起不少于30日（.*第二十五条） | Yunyang
          """)
  void shows_what_the_paper_says(String line, String county) {
    assertTrue(Pattern.compile(line).matcher(tour("2026-09-28", Language.CHINESE)).find(), line);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void leaves_no_template_open_and_no_trailing_blank(Language language) {
    String text = tour("2026-09-28", language);

    assertTrue(text.lines().noneMatch(line -> line.endsWith(" ")), text);
    assertTrue(!text.contains("{"), text);
  }

  @Test
  void before_the_first_editions_it_says_so() {
    assertTrue(tour("2020-01-01", Language.CHINESE).contains("没有已收录的有效文本"));
  }

  @Test
  void a_day_that_is_projected_is_marked() {
    assertTrue(tour("2027-09-28", Language.ENGLISH).contains("(projected)"));
  }

  @Test
  void wrong_arguments_are_answered_with_what_would_be_right() {
    assertEquals(
        "The date must be written as 2026-09-28, but was 'tomorrow'",
        assertThrows(IllegalArgumentException.class, () -> Tour.main(new String[] {"tomorrow"}))
            .getMessage());
    assertEquals(
        "The language must be zh, en or both, but was 'fr'",
        assertThrows(
                IllegalArgumentException.class, () -> Tour.main(new String[] {"2026-09-28", "fr"}))
            .getMessage());
  }
}
