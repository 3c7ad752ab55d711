package org.workrules.profile.zhuanglang;

import java.time.LocalDate;
import org.workrules.api.source.ArticleNumbering;
import org.workrules.api.source.Citation;
import org.workrules.api.source.Commencement;
import org.workrules.api.source.Edition;
import org.workrules.api.source.RepealedEdition;
import org.workrules.api.text.Tier;

/** 庄浪县人民政府工作规则（2023年）: what the citations point to. */
final class WorkRules2023 {

  static final Edition EDITION =
      Edition.builder()
          .tier(Tier.COUNTY)
          .title("庄浪县人民政府工作规则", "Work Rules of the People's Government of Zhuanglang County")
          .documentNumber("庄政发〔2023〕41号")
          .dated(LocalDate.of(2023, 6, 15))
          .published(LocalDate.of(2023, 6, 20))
          .inForceFrom(LocalDate.of(2023, 6, 20))
          .commencement(Commencement.DAY_OF_ISSUE)
          .repeals(
              RepealedEdition.builder()
                  .title("庄浪县人民政府工作规则")
                  .documentNumber("庄政发〔2021〕76号")
                  .issued("2021年12月28日")
                  .build())
          .articleCount(97)
          .numbering(ArticleNumbering.ARTICLES)
          .notes(
              "第九十七条未写日历日期：按网页发布日，施行于2023年6月20日；若以通知落款日为发布日，则为2023年6月15日。",
              "网页另载成文时间2023年6月20日，与通知落款日不同。")
          .build();

  static Citation article(int number) {
    return EDITION.article(number);
  }

  private WorkRules2023() {}
}
