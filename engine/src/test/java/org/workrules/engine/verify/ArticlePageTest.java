package org.workrules.engine.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.workrules.api.actor.Bodies;
import org.workrules.api.source.Provision;
import org.workrules.api.source.RepealedEdition;
import org.workrules.api.spi.ScopeRule;

/** The page that a person reads beside the paper. */
class ArticlePageTest {

  private static String article(String page, String place) {
    int from = page.indexOf("## " + place + "\n");
    int to = page.indexOf("\n## ", from + 1);
    return page.substring(from, to < 0 ? page.length() : to);
  }

  @Test
  void begins_with_the_text_and_how_far_it_is_encoded() {
    SoundCounty county = new SoundCounty();
    county.unruled.put(2, text -> Provision.pending(text.article(2), "请假的程序"));
    county.particulars = text -> text.documentNumber("青政发〔2023〕1号").notes("成文日期据网页。");

    assertTrue(
        ArticlePage.of(county.rulebook())
            .startsWith(
                """
                # 工作规则（青政发〔2023〕1号）

                自2023-03-01起施行，共7条：已编入5条，宣示性1条，待编入1条。

                > 成文日期据网页。

                ## 第一条

                宣示性：只说明制定依据。

                ## 第二条

                待编入：请假的程序

                ## 第三条

                """));
  }

  @Test
  void shows_of_each_rule_what_a_person_compares_with_the_paper() {
    assertEquals(
        """
        ## 第四条

        - 公文由分管副县长审核，县长签发。（`signing`）
          - 事项：公文签发
          - 结果：分管副县长审核 → 县长签发（直陈）
          - 条款：第四条
        - 紧急公文由县长签发。（`signing-urgent`）
          - 事项：公文签发
          - 情形：紧急
          - 结果：县长签发（直陈）
          - 条款：第四条
        - 重大事项的公文由办公室主任审核，县长签发。（`signing-major`）
          - 事项：公文签发
          - 情形：属重大事项
          - 结果：县政府办公室主任审核 → 县长签发（直陈）
          - 优先于：`signing`、`signing-urgent`
          - 条款：第四条
        """,
        article(ArticlePage.of(new SoundCounty().rulebook()), "第四条"));
  }

  @Test
  void shows_of_a_requirement_what_comes_first() {
    assertTrue(
        article(ArticlePage.of(new SoundCounty().rulebook()), "第七条")
            .contains(
                """
                  - 事项：集体讨论决定
                  - 结果：常务会议讨论决定（应当）
                  - 在此之前：合法性审查
                  - 条款：第七条
                """));
  }

  @Test
  void ends_with_what_the_text_leaves_open() {
    assertTrue(
        ArticlePage.of(new SoundCounty().rulebook())
            .endsWith(
                """

                ## 已知的空白和重叠

                - `signing`、`signing-urgent`：条文没有说紧急公文还要不要审核。
                """));
  }

  @Test
  void tells_whom_a_text_binds_and_what_it_says_of_itself() {
    SoundCounty county = new SoundCounty();
    county.scope.add(text -> ScopeRule.byReference("institutions", "直属事业单位", text.article(6)));
    county.particulars =
        text ->
            text.lapses(LocalDate.of(2028, 2, 29))
                .interpretedBy(Bodies.GOVERNMENT_OFFICE)
                .repeals(RepealedEdition.builder().title("青山县人民政府工作规则").issued("2019年").build());

    assertTrue(
        article(ArticlePage.of(county.rulebook()), "第六条")
            .endsWith("- **适用范围**（`institutions`）：参照执行：直属事业单位（第六条）\n"));
  }
}
