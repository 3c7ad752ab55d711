package org.workrules.profile.yunyang;

import java.time.LocalDate;
import org.workrules.api.actor.Bodies;
import org.workrules.api.source.ArticleNumbering;
import org.workrules.api.source.Citation;
import org.workrules.api.source.Commencement;
import org.workrules.api.source.Edition;
import org.workrules.api.source.RepealedEdition;
import org.workrules.api.text.Tier;

/** 云阳县人民政府工作规则（2025年）: what the citations point to. */
final class WorkRules2025 {

  static final Edition EDITION =
      Edition.builder()
          .tier(Tier.COUNTY)
          .title("云阳县人民政府工作规则", "Work Rules of the People's Government of Yunyang County")
          .documentNumber("云阳府发〔2025〕11号")
          .dated(LocalDate.of(2025, 10, 26))
          .inForceFrom(LocalDate.of(2025, 10, 26))
          .commencement(Commencement.DAY_OF_ISSUE)
          .repeals(RepealedEdition.builder().title("云阳县人民政府工作规则").issued("2024年3月13日").build())
          .interpretedBy(Bodies.GOVERNMENT_OFFICE)
          .articleCount(71)
          .numbering(ArticleNumbering.ENUMERATED)
          .notes(
              "发文字号在所据文本中缺“〕”和“号”，依字号的固定格式补足，读法唯一。",
              "通知落款在所据文本中只存数字20251026，作为日期只有一种读法。",
              "第七十一条未写日历日期：以通知落款日为发布日，施行于2025年10月26日；网页地址中的数字提示上网日可能为2025年10月28日，页面正文没有写明。",
              "所据文本没有通过的会议和日期。",
              "第七十一条停止执行的上一文本，只写印发日期，未写发文字号。",
              "第一章和第十三章的章名在所据文本中缺失。")
          .build();

  static Citation article(int number) {
    return EDITION.article(number);
  }

  private WorkRules2025() {}
}
