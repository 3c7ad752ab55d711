package org.workrules.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.workrules.api.answer.Answer;
import org.workrules.api.calendar.Basis;
import org.workrules.api.jurisdiction.Jurisdiction;
import org.workrules.api.source.Edition;
import org.workrules.api.text.Language;
import org.workrules.api.text.Tier;
import org.workrules.api.time.CountedLimit;
import org.workrules.api.time.LimitRule;
import org.workrules.api.time.LimitSubjects;
import org.workrules.engine.County;
import org.workrules.engine.RulesInForce;
import org.workrules.engine.WorkRules;
import org.workrules.engine.deadline.Deadline;

/**
 * A tour of the five counties on a day: the edition in force, its time limits with their due dates,
 * one explanation in full, and a question that the rules do not answer.
 */
public final class Tour {

  private static final LocalDate BEFORE_NATIONAL_DAY = LocalDate.of(2026, 9, 28);

  private final WorkRules workRules;
  private final LocalDate date;
  private final Language language;
  private final boolean chinese;

  Tour(WorkRules workRules, LocalDate date, Language language) {
    this.workRules = workRules;
    this.date = date;
    this.language = language;
    this.chinese = language == Language.CHINESE;
  }

  /**
   * Prints the tour.
   *
   * @param args a date such as 2026-09-28, and {@code zh}, {@code en} or {@code both}; both may be
   *     left out
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    LocalDate date = args.length > 0 ? parse(args[0]) : BEFORE_NATIONAL_DAY;
    WorkRules workRules = WorkRules.load();
    for (Language language : languages(args.length > 1 ? args[1] : "both")) {
      out.print(new Tour(workRules, date, language).text());
    }
  }

  private static LocalDate parse(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "The date must be written as 2026-09-28, but was '" + text + "'", e);
    }
  }

  private static List<Language> languages(String text) {
    return switch (text) {
      case "zh" -> List.of(Language.CHINESE);
      case "en" -> List.of(Language.ENGLISH);
      case "both" -> List.of(Language.CHINESE, Language.ENGLISH);
      default ->
          throw new IllegalArgumentException(
              "The language must be zh, en or both, but was '" + text + "'");
    };
  }

  String text() {
    StringBuilder text = new StringBuilder();
    title(text, chinese ? "五县（区）工作规则，" + date : "The work rules of five counties on " + date);
    for (Jurisdiction jurisdiction : workRules.jurisdictions()) {
      county(text, workRules.county(jurisdiction.code()));
    }
    title(text, chinese ? "说明全文一则" : "One explanation in full");
    text.append(reply("620825").explanation().in(language)).append('\n');
    title(text, chinese ? "同一个问题，规则未作规定的县" : "The same question, where the rules are silent");
    Answer<Deadline> silent = reply("500235");
    text.append(workRules.county("500235").jurisdiction().name().in(language))
        .append(chinese ? "，" : ", ")
        .append(LimitSubjects.CONSULTATION_REPLY.in(language))
        .append(chinese ? "——" : " - ")
        .append(silent.in(language))
        .append('\n');
    title(text, chinese ? "公文" : "Documents");
    text.append(new DocumentTour(workRules, date, language).text());
    title(text, chinese ? "会议" : "Meetings");
    text.append(new MeetingTour(workRules, date, language).text());
    title(text, chinese ? "决策" : "Decisions");
    return text.append(new DecisionTour(workRules, date, language).text()).append('\n').toString();
  }

  private Answer<Deadline> reply(String code) {
    return workRules.county(code).due(LimitSubjects.CONSULTATION_REPLY, date);
  }

  private void county(StringBuilder text, County county) {
    title(text, county.jurisdiction().fullName(language) + " " + county.jurisdiction().code());
    RulesInForce rules = county.on(date);
    Answer<Edition> edition = rules.edition();
    text.append(edition.explanation().in(language)).append("\n\n");
    TextTable table = new TextTable();
    for (LimitRule rule : rules.limits()) {
      if (rule.outcome() instanceof CountedLimit limit) {
        table.row(row(county, rule, limit));
      }
    }
    text.append(table.layOut());
  }

  private String[] row(County county, LimitRule rule, CountedLimit limit) {
    Tier tier = county.jurisdiction().tier();
    Deadline due = county.on(date).due(rule, date).value();
    boolean projected = due.basis() == Basis.PROJECTED;
    return new String[] {
      due.date() + (projected ? (chinese ? "（推算）" : " (projected)") : ""),
      rule.question().in(language, tier),
      limit.in(language, tier),
      rule.modality().in(language),
      rule.citations().get(0).place(language),
      condition(rule, tier)
    };
  }

  private String condition(LimitRule rule, Tier tier) {
    return rule.condition().facts().isEmpty() ? "" : rule.condition().in(language, tier);
  }

  private static void title(StringBuilder text, String title) {
    text.append('\n').append(title).append('\n');
    text.append("─".repeat(TextTable.width(title))).append('\n');
  }
}
