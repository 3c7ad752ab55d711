package org.workrules.engine.verify;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.workrules.api.document.DocumentChains;
import org.workrules.api.matter.Matter;
import org.workrules.api.rule.Circumstances;
import org.workrules.api.rule.Fact;
import org.workrules.api.rule.Rule;
import org.workrules.api.source.Edition;
import org.workrules.api.source.Instrument;
import org.workrules.api.source.Standing;
import org.workrules.api.spi.Acknowledged;
import org.workrules.api.spi.Rulebook;
import org.workrules.api.text.Described;
import org.workrules.api.text.Language;
import org.workrules.api.text.Tier;
import org.workrules.api.text.Word;
import org.workrules.engine.rule.Analysis;
import org.workrules.engine.rule.Finding;
import org.workrules.engine.rule.RuleTable;

/**
 * Looks through all tables for overlaps, for rules that never win, and for gaps. That a text is
 * silent about some cases is usual, and an answer of its own: gaps are looked for only in what it
 * should decide in every case, the signing of documents.
 */
final class TableChecks {

  private static final Word TOTAL = DocumentChains.SIGNING;

  private final Rulebook rulebook;
  private final Tier tier;
  private final Report report;
  private final List<Acknowledged> needless;

  private TableChecks(Rulebook rulebook, Report report) {
    this.rulebook = rulebook;
    this.tier = rulebook.edition().tier();
    this.report = report;
    this.needless = new ArrayList<>(rulebook.acknowledged());
  }

  static void run(Rulebook rulebook, Report report) {
    new TableChecks(rulebook, report).run();
  }

  private void run() {
    Map<Word, List<Rule<?, ?>>> byQuestion = new LinkedHashMap<>();
    for (Rule<?, ?> rule : rulebook.rules()) {
      byQuestion.computeIfAbsent(rule.question(), question -> new ArrayList<>()).add(rule);
    }
    if (!byQuestion.containsKey(TOTAL) && isWholeOfTheWorkRules()) {
      Optional<Acknowledged> known =
          rulebook.acknowledged().stream()
              .filter(one -> one.gapIn().equals(Optional.of(TOTAL)))
              .findFirst();
      tell(
          Finding.Kind.GAP,
          TOTAL,
          ImmutableList.of(),
          Circumstances.unknown(),
          language -> "",
          known);
    }
    byQuestion.forEach(
        (question, rules) -> {
          RuleTable<Rule<?, ?>> table = RuleTable.of(rules);
          Analysis.of(table).forEach(finding -> tell(table, finding));
        });
    needless.forEach(this::needless);
  }

  /** Other instruments need not speak of signing, and of one not finished it may be to come. */
  private boolean isWholeOfTheWorkRules() {
    Edition edition = rulebook.edition();
    return edition.instrument().equals(Instrument.WORK_RULES)
        && rulebook.register().stream().noneMatch(one -> one.standing() == Standing.PENDING);
  }

  private void tell(RuleTable<Rule<?, ?>> table, Finding finding) {
    Word question = finding.question();
    Optional<Acknowledged> known =
        rulebook.acknowledged().stream().filter(one -> covers(one, finding)).findFirst();
    tell(
        finding.kind(),
        question,
        rules(finding.rules()),
        finding.witness(),
        facts(table, finding.witness()),
        known);
  }

  private void tell(
      Finding.Kind kind,
      Word question,
      List<Rule<?, ?>> rules,
      Circumstances witness,
      Described facts,
      Optional<Acknowledged> known) {
    if (known.isPresent()) {
      needless.remove(known.get());
      report.question(
          Severity.NOTE,
          "acknowledged:" + subject(question, ids(rules)),
          question,
          rules,
          witness,
          report.message(
              "{0}：已知，{1}",
              "{0}: acknowledged, {1}", what(kind, question, facts), known.get().reason()));
    } else if (kind == Finding.Kind.NEVER_WINS
        || (kind == Finding.Kind.OVERLAP && !(question instanceof Matter))
        || (kind == Finding.Kind.GAP && question.equals(TOTAL))) {
      open(kind, question, rules, witness, facts);
    }
  }

  private static boolean covers(Acknowledged known, Finding finding) {
    switch (finding.kind()) {
      case GAP:
        return known.gapIn().equals(Optional.of(finding.question()));
      case OVERLAP:
        return known.rules().size() == 2 && known.rules().containsAll(finding.rules());
      default:
        return false;
    }
  }

  private void open(
      Finding.Kind kind,
      Word question,
      List<Rule<?, ?>> rules,
      Circumstances witness,
      Described facts) {
    report.question(
        Severity.WARNING,
        check(kind) + ":" + subject(question, ids(rules)),
        question,
        rules,
        witness,
        what(kind, question, facts));
  }

  private static List<String> ids(List<Rule<?, ?>> rules) {
    List<String> ids = new ArrayList<>();
    rules.forEach(rule -> ids.add(rule.id()));
    return ids;
  }

  private static String check(Finding.Kind kind) {
    switch (kind) {
      case GAP:
        return "gap";
      case OVERLAP:
        return "overlap";
      default:
        return "never-wins";
    }
  }

  private Message what(Finding.Kind kind, Word question, Described facts) {
    switch (kind) {
      case GAP:
        return report.message(
            "“{0}”有空白，没有规则管到的情形{1}",
            "\"{0}\" has a gap, a case that no rule decides{1}", question, facts);
      case OVERLAP:
        return report.message(
            "关于“{0}”的两条规则结果不同，又可以同时成立{1}",
            "two rules about \"{0}\" lead to different outcomes and may hold together{1}",
            question,
            facts);
      default:
        return report.message(
            "关于“{0}”的这条规则在任何情形下都不起作用", "this rule about \"{0}\" never has any effect", question);
    }
  }

  private static String subject(Word question, List<String> rules) {
    return rules.isEmpty() ? question.id() : String.join("+", rules);
  }

  private List<Rule<?, ?>> rules(List<String> ids) {
    ImmutableList.Builder<Rule<?, ?>> rules = ImmutableList.builder();
    for (Rule<?, ?> rule : rulebook.rules()) {
      if (ids.contains(rule.id())) {
        rules.add(rule);
      }
    }
    return rules.build();
  }

  /** Puts the facts of a case in words; nothing if it has none. */
  private Described facts(RuleTable<?> table, Circumstances circumstances) {
    return language -> {
      boolean chinese = language == Language.CHINESE;
      StringBuilder text = new StringBuilder();
      for (Fact<?> fact : table.facts()) {
        String value = value(fact, circumstances, language);
        if (!value.isEmpty()) {
          text.append(text.length() == 0 ? (chinese ? "：" : ": ") : chinese ? "，" : ", ")
              .append(fact.in(language, tier))
              .append(chinese ? "＝" : " = ")
              .append(value);
        }
      }
      return text.toString();
    };
  }

  private <V> String value(Fact<V> fact, Circumstances circumstances, Language language) {
    return circumstances.find(fact).map(value -> fact.describe(value, language, tier)).orElse("");
  }

  private void needless(Acknowledged known) {
    boolean isGap = known.gapIn().isPresent();
    String subject = known.gapIn().map(Word::id).orElse(String.join("+", known.rules()));
    report.whole(
        "acknowledged-in-vain:" + subject,
        isGap ? "承认了空白，却没有这样的空白：{0}" : "承认了重叠，却没有这样的重叠：{0}",
        isGap
            ? "a gap is acknowledged that is not there: {0}"
            : "an overlap is acknowledged that is not there: {0}",
        known.reason());
  }
}
