package org.workrules.profile.sishui;

import java.time.LocalDate;
import org.workrules.api.source.ArticleNumbering;
import org.workrules.api.source.Citation;
import org.workrules.api.source.Commencement;
import org.workrules.api.source.Edition;
import org.workrules.api.text.Tier;

/** 泗水县人民政府工作规则（2022年）: what the citations point to. */
final class WorkRules2022 {

  static final Edition EDITION =
      Edition.builder()
          .tier(Tier.COUNTY)
          .title("泗水县人民政府工作规则", "Work Rules of the People's Government of Sishui County")
          .documentNumber("泗政发〔2022〕9号")
          .adopted(LocalDate.of(2022, 4, 18))
          .adoptedBy("县第十九届人民政府第6次常务会议")
          .dated(LocalDate.of(2022, 4, 20))
          .inForceFrom(LocalDate.of(2022, 4, 20))
          .commencement(Commencement.NOT_STATED)
          .articleCount(93)
          .numbering(ArticleNumbering.ARTICLES)
          .notes(
              "规则和印发通知都没有写明施行日期；以通知落款日2022年4月20日为可查询的首日，当日是否已经施行并无规定。",
              "通知注明公开发布，但没有载明公布于哪一天。",
              "没有废止条款，所取代的旧规则不明；也没有指定解释机关。")
          .build();

  static Citation article(int number) {
    return EDITION.article(number);
  }

  private WorkRules2022() {}
}
