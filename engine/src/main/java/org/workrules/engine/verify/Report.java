package org.workrules.engine.verify;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import org.workrules.api.rule.Circumstances;
import org.workrules.api.rule.Rule;
import org.workrules.api.source.Citation;
import org.workrules.api.source.Edition;
import org.workrules.api.text.Described;
import org.workrules.api.text.Language;
import org.workrules.api.text.Word;

/** Collects what the checks of one edition find. */
final class Report {

  private final Edition edition;
  private final List<Problem> problems = new ArrayList<>();

  Report(Edition edition) {
    this.edition = edition;
  }

  List<Problem> problems() {
    return ImmutableList.copyOf(problems);
  }

  /** Warns of a rule. */
  void warn(String check, Rule<?, ?> rule, String chinese, String english, Object... parts) {
    add(Severity.WARNING, check, rule, chinese, english, parts);
  }

  void add(
      Severity severity,
      String check,
      Rule<?, ?> rule,
      String chinese,
      String english,
      Object... parts) {
    problems.add(
        new Problem(
            severity,
            check + ":" + rule.id(),
            message(chinese, english, parts),
            place(rule),
            rule.citations()));
  }

  /** Warns of a word, at the first rule that uses it. */
  void warn(
      String check, Word word, Rule<?, ?> user, String chinese, String english, Object... parts) {
    problems.add(
        new Problem(
            Severity.WARNING,
            check + ":" + word.id(),
            message(chinese, english, parts),
            Message.of("词 {0}，用于{1}", "for word {0}, used in {1}", word.id(), name(user)),
            user.citations()));
  }

  /** Tells of an article. */
  void article(
      Severity severity,
      String check,
      Citation article,
      String chinese,
      String english,
      Object... parts) {
    problems.add(
        new Problem(
            severity,
            check + ":article-" + article.article(),
            message(chinese, english, parts),
            Message.of("条文登记（{0}）", "in the register ({0})", article),
            ImmutableList.of(article)));
  }

  /** Warns of the particulars of the edition. */
  void edition(String check, String chinese, String english, Object... parts) {
    whole(check + ":" + edition.inForceFrom(), chinese, english, parts);
  }

  /** Warns of something that stands with the edition as a whole. */
  void whole(String key, String chinese, String english, Object... parts) {
    problems.add(
        new Problem(
            Severity.WARNING,
            key,
            message(chinese, english, parts),
            Message.of("{0}", "for {0}", edition)));
  }

  /** Tells of a question, and of some rules about it, with a case that shows it. */
  void question(
      Severity severity,
      String key,
      Word question,
      List<Rule<?, ?>> rules,
      Circumstances witness,
      Message message) {
    List<Described> names = new ArrayList<>();
    rules.forEach(rule -> names.add(name(rule)));
    Iterable<Citation> citations = Iterables.concat(Iterables.transform(rules, Rule::citations));
    Message place =
        names.isEmpty()
            ? new Message(edition.tier(), "关于“{0}”（{1}）", "for \"{0}\" in {1}", question, edition)
            : Message.of("{0}", "for {0}", names);
    problems.add(
        new Problem(severity, key, message, place, ImmutableList.copyOf(citations))
            .shownBy(witness));
  }

  Message message(String chinese, String english, Object... parts) {
    return new Message(edition.tier(), chinese, english, parts);
  }

  private static Described place(Rule<?, ?> rule) {
    return Message.of("{0}", "for {0}", name(rule));
  }

  static Described name(Rule<?, ?> rule) {
    Citation first = rule.citations().get(0);
    return language ->
        language == Language.CHINESE
            ? "规则 " + rule.id() + "（" + first.in(language) + "）"
            : "rule " + rule.id() + " (" + first.in(language) + ")";
  }
}
