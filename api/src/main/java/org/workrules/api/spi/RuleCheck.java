package org.workrules.api.spi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.workrules.api.matter.Requirement;
import org.workrules.api.matter.RequirementRule;
import org.workrules.api.rule.Rule;
import org.workrules.api.source.Citation;
import org.workrules.api.source.Edition;
import org.workrules.api.text.Han;

/** Checks the rules of a rulebook, one by one and against each other. */
final class RuleCheck {

  private final Rulebook rulebook;
  private final Edition edition;
  private final List<ProfileProblem> problems;
  private final Map<String, Rule<?, ?>> byId = new HashMap<>();
  private final WordCheck words = new WordCheck();

  /** What is wrong with the one that is being checked. */
  private final List<String> wrong = new ArrayList<>();

  RuleCheck(Rulebook rulebook, List<ProfileProblem> problems) {
    this.rulebook = rulebook;
    this.edition = rulebook.edition();
    this.problems = problems;
  }

  void run() {
    for (Rule<?, ?> rule : rulebook.rules()) {
      Rule<?, ?> other = byId.putIfAbsent(rule.id(), rule);
      if (other != null) {
        wrong.add("id '" + rule.id() + "' already names another rule, " + place(other));
      }
      checkId(rule.id());
      words.check(rule, wrong);
      if (!Han.isIn(rule.gist())) {
        wrong.add("the gist must be a sentence in Chinese, but was '" + rule.gist() + "'");
      }
      checkCitations(rule.citations());
      report(rule);
    }
    for (Rule<?, ?> rule : rulebook.rules()) {
      checkOverrides(rule);
      report(rule);
    }
    for (RequirementRule rule : rulebook.requirements()) {
      checkOrder(rule);
      report(rule);
    }
    checkCitations(rulebook.particulars());
    report("the particulars of the edition");
    checkScope();
  }

  private void checkScope() {
    Map<String, ScopeRule> scope = new HashMap<>();
    for (ScopeRule rule : rulebook.scope()) {
      Rule<?, ?> other = byId.get(rule.id());
      ScopeRule otherScope = scope.putIfAbsent(rule.id(), rule);
      if (other != null) {
        wrong.add("id '" + rule.id() + "' already names another rule, " + place(other));
      } else if (otherScope != null) {
        wrong.add("id '" + rule.id() + "' already names another rule, " + place(otherScope));
      }
      checkId(rule.id());
      checkCitations(Collections.singletonList(rule.citation()));
      report(place(rule));
    }
  }

  private void checkId(String id) {
    if (!isId(id)) {
      wrong.add("the id must be lower-case words joined by '-', but was '" + id + "'");
    }
  }

  private static boolean isId(String text) {
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letterOrDigit = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!letterOrDigit && !(c == '-' && inWord)) {
        return false;
      }
      inWord = letterOrDigit;
    }
    return inWord;
  }

  private void checkCitations(List<Citation> citations) {
    for (Citation citation : citations) {
      if (!citation.edition().equals(edition)) {
        wrong.add(
            "it cites "
                + citation.place()
                + " of another text, "
                + citation.edition()
                + ", in "
                + edition);
      } else if (citation.article() > edition.articleCount()) {
        wrong.add(
            "article "
                + citation.article()
                + " is cited, but the rules end at article "
                + edition.articleCount());
      }
    }
  }

  private void checkOverrides(Rule<?, ?> rule) {
    for (String id : rule.overrides()) {
      Rule<?, ?> defeated = byId.get(id);
      if (defeated == null) {
        wrong.add("it overrides '" + id + "', which does not exist");
      } else if (!defeated.question().equals(rule.question())) {
        wrong.add("it overrides '" + id + "', which answers " + defeated.question());
      } else if (overrides(defeated, rule, new HashSet<>())) {
        wrong.add("it overrides '" + id + "', which overrides it in turn");
      }
    }
  }

  /** Returns whether one rule overrides another, directly or through others. */
  private boolean overrides(Rule<?, ?> rule, Rule<?, ?> other, Set<String> seen) {
    for (String id : rule.overrides()) {
      Rule<?, ?> next = byId.get(id);
      if (id.equals(other.id()) || (next != null && seen.add(id) && overrides(next, other, seen))) {
        return true;
      }
    }
    return false;
  }

  private void checkOrder(RequirementRule rule) {
    for (Requirement first : rule.after()) {
      if (first.equals(rule.question()) || comesAfter(first, rule.question(), new HashSet<>())) {
        wrong.add("it comes after " + first + ", which comes after it in turn");
      }
    }
  }

  /** Returns whether the rules put one requirement after another, directly or through others. */
  private boolean comesAfter(Requirement one, Requirement other, Set<Requirement> seen) {
    for (RequirementRule rule : rulebook.requirements()) {
      if (rule.question().equals(one)) {
        for (Requirement first : rule.after()) {
          if (first.equals(other) || (seen.add(first) && comesAfter(first, other, seen))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Reports what is wrong with a rule; only then its place is written, and most have nothing. */
  private void report(Rule<?, ?> rule) {
    if (!wrong.isEmpty()) {
      report(place(rule));
    }
  }

  private void report(String place) {
    for (String message : wrong) {
      problems.add(new ProfileProblem(message, "for " + place));
    }
    wrong.clear();
  }

  private static String place(ScopeRule rule) {
    return "scope " + rule.id() + " (" + rule.citation() + ")";
  }

  static String place(Rule<?, ?> rule) {
    return "rule " + rule.id() + " (" + rule.citations().get(0) + ")";
  }
}
