package org.workrules.profile.mengla;

import java.time.LocalDate;
import org.workrules.api.source.ArticleNumbering;
import org.workrules.api.source.Citation;
import org.workrules.api.source.Commencement;
import org.workrules.api.source.DocumentNumber;
import org.workrules.api.source.Edition;
import org.workrules.api.source.RepealedEdition;
import org.workrules.api.text.Tier;

/** 勐腊县人民政府工作规则（2022年）: what the citations point to. */
final class WorkRules2022 {

  static final Edition EDITION =
      Edition.builder()
          .tier(Tier.COUNTY)
          .title("勐腊县人民政府工作规则", "Work Rules of the People's Government of Mengla County")
          .documentNumber("腊政发〔2022〕3号")
          .adoptedBy("十五届县人民政府第90次常务会议")
          .dated(LocalDate.of(2022, 3, 22))
          .published(LocalDate.of(2022, 3, 23))
          .inForceFrom(LocalDate.of(2022, 3, 22))
          .commencement(Commencement.DAY_OF_ISSUE)
          .repeals(
              RepealedEdition.builder()
                  .title("勐腊县人民政府议事规则")
                  .documentNumber(DocumentNumber.parse("腊政发〔2018〕17号"))
                  .issued("2018年7月18日")
                  .build())
          .articleCount(81)
          .numbering(ArticleNumbering.ARTICLES)
          .notes(
              "通知落款和版记的日期在公开文本中缺“年”“月”二字，读作2022年3月22日；第八十一条未写日历日期，施行日按版记的印发日。",
              "通过本规则的常务会议开于哪一天，文中没有写。",
              "第三十二条至第四十二条、第四十四条至第八十一条的条号在公开文本中残缺，按前后次序补足。",
              "第九条外出者的称谓、第二十条审查一句的句首、第四十条和第四十一条的会议周期等处缺字，不作推断。",
              "第四十七条第二款只写12月中旬前，未写哪一日；中旬自11日起，从严以10日为最后一天。")
          .build();

  static Citation article(int number) {
    return EDITION.article(number);
  }

  private WorkRules2022() {}
}
