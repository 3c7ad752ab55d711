package org.workrules.profile.qinghemen;

import java.time.LocalDate;
import org.workrules.api.source.ArticleNumbering;
import org.workrules.api.source.Citation;
import org.workrules.api.source.Commencement;
import org.workrules.api.source.Edition;
import org.workrules.api.source.RepealedEdition;
import org.workrules.api.text.Tier;

/** 清河门区人民政府工作规则（试行）（2022年）: what the citations point to. */
final class WorkRules2022 {

  private static final String GOVERNMENT = "阜新市清河门区人民政府";

  static final Edition EDITION =
      Edition.builder()
          .tier(Tier.DISTRICT)
          .title(
              GOVERNMENT + "工作规则（试行）",
              "Work Rules of the People's Government of Qinghemen District, Fuxin City (Trial)")
          .dated(LocalDate.of(2022, 9, 14))
          .published(LocalDate.of(2022, 9, 16))
          .inForceFrom(LocalDate.of(2022, 9, 14))
          .commencement(Commencement.DAY_OF_ISSUE)
          .trial(true)
          .repeals(RepealedEdition.builder().title(GOVERNMENT + "工作规则").issued("2019年").build())
          .articleCount(81)
          .numbering(ArticleNumbering.ARTICLES)
          .notes(
              "文号残缺：机关代字阜清政发、年份2022可以确定，序号以2起首，其后或有脱字，故不填。",
              "通知落款脱去年、月二字，只能读作2022年9月14日。",
              "第八十一条未写日历日期：下发之日取通知落款日，网页公布在两日之后，为2022年9月16日。",
              "规则标题带有试行二字，印发通知及其标题没有；全文未写试行期限、失效日期和解释机关。",
              "被废止的旧规则只写明2019年印发，月、日和文号不详。",
              "全文没有写省名，辽宁省由阜新市推知。",
              "第四十一条至第四十八条、第五十一条至第五十八条、第六十一条至第六十八条、第七十一条至第七十八条和第八十一条的序数脱去个位，依前后次序确定。")
          .build();

  static Citation article(int number) {
    return EDITION.article(number);
  }

  private WorkRules2022() {}
}
