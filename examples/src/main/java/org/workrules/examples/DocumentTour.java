package org.workrules.examples;

import java.time.LocalDate;
import org.workrules.api.answer.Answer;
import org.workrules.api.document.DocumentFacts;
import org.workrules.api.document.DocumentKinds;
import org.workrules.api.document.DocumentOptions;
import org.workrules.api.jurisdiction.Jurisdiction;
import org.workrules.api.procedure.ChainRule;
import org.workrules.api.rule.Circumstances;
import org.workrules.api.rule.Option;
import org.workrules.api.source.Citation;
import org.workrules.api.text.Language;
import org.workrules.api.text.Tier;
import org.workrules.engine.Check;
import org.workrules.engine.County;
import org.workrules.engine.DocumentQuestions;
import org.workrules.engine.WorkRules;

/**
 * A document from end to end in Sishui County: a department asks the government for money for a
 * project that concerns others too, and the government asks the city. Then the same request in all
 * five.
 */
final class DocumentTour {

  private static final String SISHUI = "370831";

  private static final Circumstances TO_THE_GOVERNMENT =
      Circumstances.ordinary()
          .with(DocumentFacts.SENDER, DocumentOptions.DEPARTMENT_AS_SENDER)
          .with(DocumentFacts.KIND, DocumentKinds.REQUEST)
          .with(DocumentFacts.CLASSIFICATION, DocumentOptions.UNCLASSIFIED);

  private static final Circumstances TO_THE_CITY =
      Circumstances.ordinary()
          .with(DocumentFacts.KIND, DocumentKinds.REQUEST)
          .with(DocumentFacts.IN_NAME_OF, DocumentOptions.GOVERNMENT)
          .with(DocumentFacts.DIRECTION, DocumentOptions.UPWARD)
          .with(DocumentFacts.ADDRESSEE, DocumentOptions.SUPERIOR_GOVERNMENT);

  private final WorkRules workRules;
  private final LocalDate date;
  private final Language language;
  private final boolean chinese;

  DocumentTour(WorkRules workRules, LocalDate date, Language language) {
    this.workRules = workRules;
    this.date = date;
    this.language = language;
    this.chinese = language == Language.CHINESE;
  }

  String text() {
    County county = workRules.county(SISHUI);
    DocumentQuestions documents = county.on(date).documents();
    StringBuilder text = new StringBuilder();

    paragraph(text, "一份请示在泗水县", "A request in Sishui County");
    line(
        text,
        "征求意见，答复期限",
        "consultation, reply due",
        documents.replyDue(date, Circumstances.ordinary()));
    line(text, "逾期不复", "no reply in time", documents.silence());
    line(text, "部门分歧", "disagreement", documents.disagreement(Circumstances.ordinary()));

    paragraph(text, "报送检查：一文两事，并直接送领导个人", "Check: two matters, sent to a leader in person");
    check(
        text,
        documents.checkSubmission(
            TO_THE_GOVERNMENT
                .with(DocumentFacts.SEVERAL_MATTERS)
                .with(DocumentFacts.TO_LEADER_IN_PERSON)));

    paragraph(text, "报送检查：改正之后", "Check: mended");
    check(text, documents.checkSubmission(TO_THE_GOVERNMENT));

    paragraph(text, "以县政府名义向市政府请示", "The government's request to the city");
    line(text, "签发", "signing", documents.route(TO_THE_CITY));
    for (Option seal : DocumentFacts.SEAL.values()) {
      line(text, seal.in(Language.CHINESE), seal.in(Language.ENGLISH), documents.sealConsent(seal));
    }

    paragraph(text, "同一份请示，五县（区）由谁签发", "The same request, who signs it in the five");
    TextTable table = new TextTable();
    for (Jurisdiction one : workRules.jurisdictions()) {
      Answer<ChainRule> chain =
          workRules.county(one.code()).on(date).documents().route(TO_THE_CITY);
      table.row(one.name().in(language), steps(chain, one.tier()), place(chain));
    }
    return text.append(table.layOut()).toString();
  }

  private String steps(Answer<ChainRule> answer, Tier tier) {
    return answer.match(
        one -> one.value().outcome().in(language, tier),
        many -> many.in(language),
        open -> open.in(language),
        none -> none.in(language));
  }

  private String place(Answer<?> answer) {
    return answer.citations().stream().findFirst().map(this::place).orElse("");
  }

  private String place(Citation citation) {
    return citation.place(language);
  }

  private void line(StringBuilder text, String inChinese, String inEnglish, Answer<?> answer) {
    text.append("  ")
        .append(chinese ? inChinese : inEnglish)
        .append(chinese ? "——" : " - ")
        .append(answer.in(language))
        .append('\n');
  }

  private void check(StringBuilder text, Check check) {
    text.append(check.in(language).indent(2));
  }

  private void paragraph(StringBuilder text, String inChinese, String inEnglish) {
    text.append('\n').append(chinese ? inChinese : inEnglish).append('\n');
  }
}
