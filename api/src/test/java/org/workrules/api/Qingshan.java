package org.workrules.api;

import java.time.LocalDate;
import org.workrules.api.jurisdiction.Jurisdiction;
import org.workrules.api.source.ArticleNumbering;
import org.workrules.api.source.Citation;
import org.workrules.api.source.Commencement;
import org.workrules.api.source.Edition;
import org.workrules.api.text.Tier;

/** 青山县: an invented county, with invented work rules of five articles. */
public final class Qingshan {

  public static final Jurisdiction COUNTY =
      Jurisdiction.builder()
          .code("999901")
          .tier(Tier.COUNTY)
          .name("青山县", "Qingshan County")
          .province("虚构省", "Xugou Province")
          .prefecture("远山市", "Yuanshan City")
          .build();

  public static final Edition RULES_2021 =
      draft()
          .documentNumber("青政发〔2021〕7号")
          .inForceFrom(LocalDate.of(2021, 4, 1))
          .articleCount(5)
          .build();

  public static final Edition RULES =
      draft()
          .documentNumber("青政发〔2023〕3号")
          .inForceFrom(LocalDate.of(2023, 4, 1))
          .articleCount(5)
          .build();

  /** The work rules of a district: its head is the 区长. */
  public static final Edition DISTRICT_RULES =
      Edition.builder()
          .title("白水区人民政府工作规则", "Work Rules of Baishui District")
          .tier(Tier.DISTRICT)
          .dated(LocalDate.of(2023, 3, 20))
          .inForceFrom(LocalDate.of(2023, 4, 1))
          .commencement(Commencement.STATED)
          .numbering(ArticleNumbering.ARTICLES)
          .articleCount(5)
          .build();

  private Qingshan() {}

  /** Returns an edition that lacks its number, its first day and its number of articles. */
  public static Edition.Builder draft() {
    return Edition.builder()
        .title("青山县人民政府工作规则", "Work Rules of Qingshan County")
        .tier(Tier.COUNTY)
        .dated(LocalDate.of(2023, 3, 20))
        .commencement(Commencement.STATED)
        .numbering(ArticleNumbering.ARTICLES);
  }

  public static Citation article(int number) {
    return RULES.article(number);
  }
}
