package org.workrules.engine.verify;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.List;
import org.workrules.api.jurisdiction.Jurisdiction;
import org.workrules.api.matter.RequirementRule;
import org.workrules.api.rule.Condition;
import org.workrules.api.rule.Rule;
import org.workrules.api.source.Citation;
import org.workrules.api.source.Edition;
import org.workrules.api.source.Provision;
import org.workrules.api.source.Standing;
import org.workrules.api.spi.Acknowledged;
import org.workrules.api.spi.Rulebook;
import org.workrules.api.spi.ScopeRule;
import org.workrules.api.text.Language;
import org.workrules.api.text.Tier;
import org.workrules.api.text.Word;
import org.workrules.api.time.LimitRule;

/**
 * 逐条对照页: a page in Markdown, in Chinese, to be read beside the paper: article by article, what
 * stands for it.
 */
public final class ArticlePage {

  private ArticlePage() {}

  /**
   * Returns the pages of all editions of a county, one after another.
   *
   * @param county the county
   * @param rulebooks its editions and their rules
   * @return the text, its lines ended by {@code \n}
   */
  public static String of(Jurisdiction county, List<Rulebook> rulebooks) {
    String name = requireNonNull(county, "county").fullName(Language.CHINESE);
    return requireNonNull(rulebooks, "rulebooks").stream()
        .map(rulebook -> of(rulebook).replaceFirst("# ", "# " + name))
        .collect(joining("\n"));
  }

  private static String number(Edition edition) {
    return edition
        .documentNumber()
        .map(Object::toString)
        .orElseGet(() -> "文号不详，" + edition.dated() + "印发");
  }

  /**
   * Returns the page of one edition.
   *
   * @param rulebook the edition and its rules
   * @return the text, its lines ended by {@code \n}
   */
  public static String of(Rulebook rulebook) {
    Edition edition = requireNonNull(rulebook, "rulebook").edition();
    StringBuilder page = new StringBuilder();
    page.append("# ").append(edition.instrument().in(Language.CHINESE, edition.tier()));
    page.append("（").append(number(edition)).append("）\n\n");
    page.append("自").append(edition.inForceFrom()).append("起施行，共");
    page.append(edition.articleCount()).append("条：").append(standings(rulebook)).append("。\n");
    edition.notes().forEach(note -> page.append("\n> ").append(note).append('\n'));
    for (Provision provision : rulebook.register()) {
      article(rulebook, provision, page);
    }
    acknowledged(rulebook, page);
    return page.toString();
  }

  private static String standings(Rulebook rulebook) {
    StringBuilder text = new StringBuilder();
    for (Standing standing : Standing.values()) {
      long count = rulebook.register().stream().filter(one -> one.standing() == standing).count();
      text.append(text.length() == 0 ? "" : "，");
      text.append(standing.in(Language.CHINESE)).append(count).append("条");
    }
    return text.toString();
  }

  private static void article(Rulebook rulebook, Provision provision, StringBuilder page) {
    int article = provision.citation().article();
    page.append("\n## ").append(provision.citation().place()).append("\n\n");
    provision
        .reason()
        .ifPresent(
            reason ->
                page.append(provision.standing().in(Language.CHINESE))
                    .append("：")
                    .append(reason)
                    .append("\n"));
    String separator = provision.reason().isPresent() ? "\n" : "";
    for (Rule<?, ?> rule : rulebook.rules()) {
      if (rule.citations().stream().anyMatch(one -> one.article() == article)) {
        page.append(separator);
        separator = "";
        rule(rule, rulebook.edition().tier(), page);
      }
    }
    for (ScopeRule scope : rulebook.scope()) {
      if (scope.citation().article() == article) {
        page.append(separator).append("- **适用范围**（`").append(scope.id()).append("`）：");
        page.append(scope).append('\n');
        separator = "";
      }
    }
    if (rulebook.particulars().stream().anyMatch(one -> one.article() == article)) {
      page.append(separator);
      particulars(rulebook.edition(), page);
    }
  }

  private static void rule(Rule<?, ?> rule, Tier tier, StringBuilder page) {
    page.append("- ").append(rule.gist()).append("（`").append(rule.id()).append("`）\n");
    page.append("  - 事项：").append(rule.question().in(Language.CHINESE, tier)).append('\n');
    if (!rule.condition().equals(Condition.always())) {
      page.append("  - 情形：").append(rule.condition().in(Language.CHINESE, tier)).append('\n');
    }
    page.append("  - 结果：").append(rule.outcome().in(Language.CHINESE, tier));
    page.append("（").append(rule.modality().in(Language.CHINESE)).append("）\n");
    if (rule instanceof LimitRule && !((LimitRule) rule).actors().isEmpty()) {
      page.append("  - 由谁：").append(names(((LimitRule) rule).actors(), tier)).append('\n');
    }
    if (rule instanceof RequirementRule && !((RequirementRule) rule).after().isEmpty()) {
      page.append("  - 在此之前：").append(names(((RequirementRule) rule).after(), tier)).append('\n');
    }
    if (!rule.overrides().isEmpty()) {
      page.append("  - 优先于：`").append(String.join("`、`", rule.overrides())).append("`\n");
    }
    page.append("  - 条款：").append(places(rule.citations())).append('\n');
  }

  private static String names(List<? extends Word> words, Tier tier) {
    return words.stream().map(word -> word.in(Language.CHINESE, tier)).collect(joining("、"));
  }

  private static String places(List<Citation> citations) {
    return citations.stream().map(Citation::place).collect(joining("、"));
  }

  private static void particulars(Edition edition, StringBuilder page) {
    page.append("- 文本要目：自").append(edition.inForceFrom()).append("起施行（");
    page.append(edition.commencement().in(Language.CHINESE)).append("）");
    edition.lapses().ifPresent(last -> page.append("，至").append(last).append("止"));
    edition.repeals().ifPresent(repealed -> page.append("；废止").append(repealed));
    edition
        .interpretedBy()
        .ifPresent(
            body ->
                page.append("；由").append(body.in(Language.CHINESE, edition.tier())).append("解释"));
    page.append('\n');
  }

  private static void acknowledged(Rulebook rulebook, StringBuilder page) {
    if (!rulebook.acknowledged().isEmpty()) {
      page.append("\n## 已知的空白和重叠\n\n");
      for (Acknowledged known : rulebook.acknowledged()) {
        String what =
            known
                .gapIn()
                .map(word -> word.in(Language.CHINESE, rulebook.edition().tier()))
                .orElseGet(() -> "`" + String.join("`、`", known.rules()) + "`");
        page.append("- ").append(what).append("：").append(known.reason()).append('\n');
      }
    }
  }
}
