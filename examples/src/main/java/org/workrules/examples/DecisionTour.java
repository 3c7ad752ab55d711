package org.workrules.examples;

import java.time.LocalDate;
import java.util.List;
import org.workrules.api.actor.Bodies;
import org.workrules.api.answer.Answer;
import org.workrules.api.matter.DutyRule;
import org.workrules.api.matter.MatterFacts;
import org.workrules.api.matter.Matters;
import org.workrules.api.matter.Requirements;
import org.workrules.api.meeting.MeetingFacts;
import org.workrules.api.meeting.MeetingTypes;
import org.workrules.api.money.Money;
import org.workrules.api.rule.Circumstances;
import org.workrules.api.rule.Facts;
import org.workrules.api.text.Described;
import org.workrules.api.text.Language;
import org.workrules.api.text.Tier;
import org.workrules.engine.DecisionQuestions;
import org.workrules.engine.WorkRules;

/**
 * Decisions: one sum of money in Mengla County at amounts around the thresholds, and a major
 * decision of Yunyang County, three months after a day, with what has to be done and by when.
 */
final class DecisionTour {

  private static final String MENGLA = "532823";
  private static final String YUNYANG = "500235";

  private static final Circumstances MAJOR_DECISION =
      Circumstances.ordinary()
          .with(MeetingFacts.PROPOSER, Bodies.DEPARTMENTS)
          .with(Facts.MAJOR_MATTER)
          .with(Facts.MAJOR_DECISION)
          .with(Facts.CONCERNS_TOWNSHIPS);

  private final WorkRules workRules;
  private final LocalDate date;
  private final LocalDate held;
  private final Language language;
  private final boolean chinese;

  DecisionTour(WorkRules workRules, LocalDate date, Language language) {
    this.workRules = workRules;
    this.date = date;
    this.held = date.plusMonths(3);
    this.language = language;
    this.chinese = language == Language.CHINESE;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    paragraph(text, "勐腊县：一笔资金由谁决定", "Mengla County: who decides on a sum of money");
    TextTable table = new TextTable();
    for (long wan : List.of(20, 150, 999, 1000, 1001)) {
      table.row(Money.ofWan(wan).toString(), forum(funds(wan).forum()));
    }
    text.append(table.layOut());
    paragraph(text, "金额不详", "The amount is not known");
    lines(text, decision(MENGLA, Circumstances.ordinary()).forum());

    DecisionQuestions decision =
        workRules.county(YUNYANG).on(date).decision(Matters.MAJOR_POLICIES, MAJOR_DECISION);
    paragraph(text, "云阳县：一项重大决策由谁决定", "Yunyang County: who decides a major policy");
    text.append("  ").append(forum(decision.forum())).append('\n');
    paragraph(text, "要办的程序，调查研究已办", "What has to be done; the investigation is done");
    lines(text, decision.checklist(List.of(Requirements.INVESTIGATION)));
    paragraph(text, "倒排：拟于" + held + "上常务会议", "Counted back from a meeting on " + held);
    lines(
        text,
        decision.timetable(
            MeetingTypes.EXECUTIVE_MEETING, held, List.of(Requirements.INVESTIGATION)));
    return text.toString();
  }

  private DecisionQuestions funds(long wan) {
    return decision(
        MENGLA, Circumstances.ordinary().with(MatterFacts.FUNDS_AMOUNT, Money.ofWan(wan)));
  }

  private DecisionQuestions decision(String code, Circumstances circumstances) {
    return workRules.county(code).on(date).decision(Matters.FUNDS_ADJUSTMENT, circumstances);
  }

  private String forum(Answer<DutyRule> answer) {
    return answer.match(
        one -> one.value().outcome().in(language, Tier.COUNTY) + place(one),
        many -> many.in(language),
        open -> open.in(language),
        none -> none.in(language));
  }

  private String place(Answer<?> answer) {
    String place = answer.citations().get(0).place(language);
    return chinese ? "（" + place + "）" : " (" + place + ")";
  }

  private void lines(StringBuilder text, Described what) {
    text.append(what.in(language).indent(2));
  }

  private void paragraph(StringBuilder text, String inChinese, String inEnglish) {
    text.append('\n').append(chinese ? inChinese : inEnglish).append('\n');
  }
}
