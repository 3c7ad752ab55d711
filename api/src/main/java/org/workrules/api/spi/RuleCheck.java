package org.workrules.api.spi;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.workrules.api.matter.Requirement;
import org.workrules.api.matter.RequirementRule;
import org.workrules.api.rule.Rule;
import org.workrules.api.source.Citation;
import org.workrules.api.source.Edition;
import org.workrules.api.text.Han;

/** Checks the rules of a rulebook, one by one and against each other. */
final class RuleCheck {

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final Rulebook rulebook;
  private final Edition edition;
  private final List<ProfileProblem> problems;
  private final Map<String, Rule<?, ?>> byId = new HashMap<>();
  private final WordCheck words;

  RuleCheck(Rulebook rulebook, List<ProfileProblem> problems) {
    this.rulebook = rulebook;
    this.edition = rulebook.edition();
    this.problems = problems;
    this.words = new WordCheck(problems);
  }

  void run() {
    for (Rule<?, ?> rule : rulebook.rules()) {
      Rule<?, ?> other = byId.putIfAbsent(rule.id(), rule);
      if (other != null) {
        report("id '" + rule.id() + "' already names another rule, " + place(other), rule);
      }
      checkId(rule.id(), "for " + place(rule));
      words.check(rule, "for " + place(rule));
      if (!Han.isIn(rule.gist())) {
        report("the gist must be a sentence in Chinese, but was '" + rule.gist() + "'", rule);
      }
      if (rule.citations().isEmpty()) {
        report("it cites nothing", rule);
      }
      rule.citations().forEach(citation -> checkCitation(citation, "for " + place(rule)));
    }
    rulebook.rules().forEach(this::checkOverrides);
    rulebook.requirements().forEach(this::checkOrder);
    for (Citation citation : rulebook.particulars()) {
      checkCitation(citation, "for the particulars of the edition");
    }
    Map<String, String> places = new HashMap<>();
    byId.forEach((id, rule) -> places.put(id, place(rule)));
    for (ScopeRule rule : rulebook.scope()) {
      String place = "scope " + rule.id() + " (" + rule.citation() + ")";
      String other = places.putIfAbsent(rule.id(), place);
      if (other != null) {
        problems.add(
            new ProfileProblem(
                "id '" + rule.id() + "' already names another rule, " + other, "for " + place));
      }
      checkId(rule.id(), "for " + place);
      checkCitation(rule.citation(), "for " + place);
    }
  }

  private void checkId(String id, String place) {
    if (!ID.matcher(id).matches()) {
      problems.add(
          new ProfileProblem(
              "the id must be lower-case words joined by '-', but was '" + id + "'", place));
    }
  }

  private void checkCitation(Citation citation, String place) {
    if (!citation.edition().equals(edition)) {
      problems.add(
          new ProfileProblem(
              "it cites "
                  + citation.place()
                  + " of another text, "
                  + citation.edition()
                  + ", in "
                  + edition,
              place));
    } else if (citation.article() > edition.articleCount()) {
      problems.add(
          new ProfileProblem(
              "article "
                  + citation.article()
                  + " is cited, but the rules end at article "
                  + edition.articleCount(),
              place));
    }
  }

  private void checkOverrides(Rule<?, ?> rule) {
    for (String id : rule.overrides()) {
      Rule<?, ?> defeated = byId.get(id);
      if (defeated == null) {
        report("it overrides '" + id + "', which does not exist", rule);
      } else if (!defeated.question().equals(rule.question())) {
        report("it overrides '" + id + "', which answers " + defeated.question(), rule);
      } else if (overrides(defeated, rule, new HashSet<>())) {
        report("it overrides '" + id + "', which overrides it in turn", rule);
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
        report("it comes after " + first + ", which comes after it in turn", rule);
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

  private void report(String message, Rule<?, ?> rule) {
    problems.add(new ProfileProblem(message, "for " + place(rule)));
  }

  static String place(Rule<?, ?> rule) {
    return "rule "
        + rule.id()
        + (rule.citations().isEmpty() ? "" : " (" + rule.citations().get(0) + ")");
  }
}
