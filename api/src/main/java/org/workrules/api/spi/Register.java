package org.workrules.api.spi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.workrules.api.rule.Rule;
import org.workrules.api.source.Citation;
import org.workrules.api.source.Edition;
import org.workrules.api.source.Provision;
import org.workrules.api.source.Standing;

/** Accounts for every article of an edition: by rules, by a reason, or by what is still to come. */
final class Register {

  private final Edition edition;
  private final SortedMap<Integer, Set<String>> rules = new TreeMap<>();
  private final SortedMap<Integer, List<Provision>> unruled = new TreeMap<>();

  Register(Rulebook rulebook) {
    this.edition = rulebook.edition();
    for (Rule<?, ?> rule : rulebook.rules()) {
      for (Citation citation : rule.citations()) {
        stands(rule.id(), citation);
      }
    }
    for (Citation citation : rulebook.particulars()) {
      stands("edition", citation);
    }
    for (ScopeRule rule : rulebook.scope()) {
      stands(rule.id(), rule.citation());
    }
    for (Provision provision : rulebook.unruled()) {
      int article = provision.citation().article();
      List<Provision> entries = unruled.get(article);
      if (entries == null) {
        entries = new ArrayList<>();
        unruled.put(article, entries);
      }
      entries.add(provision);
    }
  }

  private void stands(String id, Citation citation) {
    Set<String> ids = rules.get(citation.article());
    if (ids == null) {
      ids = new LinkedHashSet<>();
      rules.put(citation.article(), ids);
    }
    ids.add(id);
  }

  /** Returns an entry for each article; to be asked of a register without problems. */
  List<Provision> provisions() {
    List<Provision> provisions = new ArrayList<>();
    for (int article = 1; article <= edition.articleCount(); article++) {
      List<String> ids = new ArrayList<>(rules.getOrDefault(article, Collections.emptySet()));
      provisions.add(
          unruled.containsKey(article)
              ? unruled.get(article).get(0).withRules(ids)
              : Provision.encoded(edition.article(article), ids));
    }
    return Collections.unmodifiableList(provisions);
  }

  void check(List<ProfileProblem> problems) {
    Set<Integer> missing = new LinkedHashSet<>();
    for (int article = 1; article <= edition.articleCount(); article++) {
      if (!rules.containsKey(article) && !unruled.containsKey(article)) {
        missing.add(article);
      }
    }
    if (!missing.isEmpty()) {
      problems.add(
          new ProfileProblem(
              "neither encoded, declaratory nor pending: articles " + missing, "in the register"));
    }
    for (Map.Entry<Integer, List<Provision>> entry : unruled.entrySet()) {
      check(entry.getKey(), entry.getValue(), problems);
    }
  }

  private void check(int article, List<Provision> entries, List<ProfileProblem> problems) {
    String place = "in the register";
    if (article > edition.articleCount()) {
      problems.add(
          new ProfileProblem(
              "article "
                  + article
                  + " is registered, but the rules end at article "
                  + edition.articleCount(),
              place));
    }
    if (entries.size() > 1) {
      problems.add(
          new ProfileProblem(
              "article " + article + " is registered " + entries.size() + " times", place));
    }
    Provision entry = entries.get(0);
    if (!entry.citation().edition().equals(edition)) {
      problems.add(
          new ProfileProblem(
              "it registers "
                  + entry.citation().place()
                  + " of another text, "
                  + entry.citation().edition()
                  + ", in "
                  + edition,
              place));
    }
    if (entry.standing() == Standing.ENCODED) {
      problems.add(
          new ProfileProblem(
              "article "
                  + article
                  + " is registered as encoded; rules that cite it say so by themselves",
              place));
    }
    if (entry.standing() == Standing.DECLARATORY && rules.containsKey(article)) {
      problems.add(
          new ProfileProblem(
              "article " + article + " is declaratory, but rules cite it: " + rules.get(article),
              place));
    }
  }
}
