package com.example.lushui;

import static com.example.lushui.WorkRules2024.article;
import static org.workrules.api.source.Provision.pending;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.source.Provision;
import org.workrules.api.spi.Rulebook;

/** Joins the chapters of the edition of 2024. */
final class Lushui2024 {

  /** What is still to do: an entry goes when rules, or a reason, stand for all of its article. */
  static final List<Provision> REGISTER =
      Arrays.asList(
          pending(article(1), "制定依据"),
          pending(article(2), "常务会议的组成、召集和到会人数"),
          pending(article(3), "常务会议讨论哪些事项"),
          pending(article(4), "公文由谁审核、签发"),
          pending(article(5), "逾期不答复的后果（第二款）"),
          pending(article(6), "施行日期"));

  static final Rulebook RULES =
      Rulebook.builder()
          .edition(WorkRules2024.EDITION)
          .rules(Documents.RULES)
          .unruled(REGISTER)
          .build();

  private Lushui2024() {}
}
