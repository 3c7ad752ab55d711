package com.example.lushui;

import java.time.LocalDate;
import org.workrules.api.source.ArticleNumbering;
import org.workrules.api.source.Citation;
import org.workrules.api.source.Commencement;
import org.workrules.api.source.Edition;
import org.workrules.api.text.Tier;

/** 绿水县人民政府工作规则（2024年）: what the citations point to. */
final class WorkRules2024 {

  static final Edition EDITION =
      Edition.builder()
          .tier(Tier.COUNTY)
          .title("绿水县人民政府工作规则", "Work Rules of the People's Government of Lushui County")
          .documentNumber("绿政发〔2024〕8号")
          .dated(LocalDate.of(2024, 3, 1))
          .inForceFrom(LocalDate.of(2024, 3, 1))
          .commencement(Commencement.DAY_OF_ISSUE)
          .articleCount(6)
          .numbering(ArticleNumbering.ARTICLES)
          .build();

  static Citation article(int number) {
    return EDITION.article(number);
  }

  private WorkRules2024() {}
}
