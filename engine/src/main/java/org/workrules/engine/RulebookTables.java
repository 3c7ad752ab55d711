package org.workrules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.workrules.api.spi.Rulebook;
import org.workrules.api.time.LimitRule;
import org.workrules.api.time.LimitSubject;
import org.workrules.engine.rule.RuleTable;

/** A rulebook, with its rules sorted into the tables of the questions that they answer. */
final class RulebookTables {

  private final Rulebook rulebook;
  private final ImmutableMap<LimitSubject, RuleTable<LimitRule>> limits;

  RulebookTables(Rulebook rulebook) {
    this.rulebook = rulebook;
    Map<LimitSubject, List<LimitRule>> bySubject = new LinkedHashMap<>();
    for (LimitRule rule : rulebook.limits()) {
      bySubject.computeIfAbsent(rule.question(), subject -> new ArrayList<>()).add(rule);
    }
    ImmutableMap.Builder<LimitSubject, RuleTable<LimitRule>> tables = ImmutableMap.builder();
    bySubject.forEach((subject, rules) -> tables.put(subject, RuleTable.of(rules)));
    this.limits = tables.build();
  }

  Rulebook rulebook() {
    return rulebook;
  }

  ImmutableList<LimitSubject> limitSubjects() {
    return limits.keySet().asList();
  }

  RuleTable<LimitRule> limits(LimitSubject subject) {
    return limits.getOrDefault(subject, RuleTable.<LimitRule>of(ImmutableList.<LimitRule>of()));
  }
}
