package org.workrules.engine.contract;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.workrules.api.answer.Answer;
import org.workrules.api.document.DocumentChains;
import org.workrules.api.document.DocumentFacts;
import org.workrules.api.document.DocumentRulings;
import org.workrules.api.procedure.ChainSubject;
import org.workrules.api.rule.Circumstances;
import org.workrules.api.rule.Fact;
import org.workrules.api.rule.Facts;
import org.workrules.api.rule.Rule;
import org.workrules.api.ruling.RulingSubject;
import org.workrules.api.spi.Rulebook;
import org.workrules.api.text.Language;
import org.workrules.api.text.Tier;
import org.workrules.api.text.Word;
import org.workrules.api.time.LimitSubject;
import org.workrules.api.time.LimitSubjects;
import org.workrules.engine.County;
import org.workrules.engine.RulesInForce;
import org.workrules.engine.deadline.Deadline;

/**
 * One line of a file of cases: subject, facts, day, what is expected, modality, place, what it
 * shows.
 *
 * <p>Facts are {@code NAME=VALUE}, {@code NAME} or {@code !NAME}, separated by {@code ;}; what is
 * not given is ordinary or, after a leading {@code ?}, unknown. The day is that of the event or, if
 * there is none, the one asked on. Expected is a date, a chain in Chinese, the id of a ruling, the
 * reason why nothing is specified, {@code CONFLICTING}, or {@code ?} and the facts that are
 * missing.
 */
record Case(
    String subject,
    String facts,
    LocalDate day,
    String expected,
    String modality,
    String place,
    String shows) {

  static List<Case> read(List<String> lines) {
    return lines.stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(Case::parse)
        .collect(toList());
  }

  private static Case parse(String line) {
    String[] cells = line.split("\\|", -1);
    assertEquals(7, cells.length, () -> "seven cells: " + line);
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cells[i].trim();
    }
    return new Case(
        cells[0], cells[1], LocalDate.parse(cells[2]), cells[3], cells[4], cells[5], cells[6]);
  }

  void check(County county, Rulebook rulebook) {
    Answer<?> answer = ask(county, rulebook);
    Tier tier = county.jurisdiction().tier();

    assertEquals(
        expected.replaceAll("\\? *|, *", "?").replace(" ", ""),
        print(answer, tier).replaceAll("\\? *|, *", "?").replace(" ", ""),
        () -> answer.explanation().in(Language.CHINESE));
  }

  private Answer<?> ask(County county, Rulebook rulebook) {
    Word word = subject(rulebook);
    Circumstances so = circumstances(rulebook);
    return word instanceof LimitSubject limit
        ? county.due(limit, day, so)
        : rule(county.on(day), word, so);
  }

  private static Answer<? extends Rule<?, ?>> rule(
      RulesInForce rules, Word word, Circumstances so) {
    if (word instanceof LimitSubject limit) {
      return rules.limit(limit, so);
    }
    return word instanceof ChainSubject chain
        ? rules.chain(chain, so)
        : rules.ruling((RulingSubject) word, so);
  }

  private <T> String print(Answer<T> answer, Tier tier) {
    return answer.match(
        one -> {
          assertEquals(modality, one.modality().name());
          assertEquals(place, one.citations().get(0).place());
          return value(one.value(), tier);
        },
        many -> "CONFLICTING",
        open -> "? " + open.missing().stream().map(Word::id).collect(joining(", ")),
        none -> none.reason().name());
  }

  private static String value(Object value, Tier tier) {
    if (value instanceof Rule<?, ?> rule) {
      return rule.outcome() instanceof Word word
          ? word.id()
          : rule.outcome().in(Language.CHINESE, tier);
    }
    return ((Deadline) value).date().toString();
  }

  /** Returns the ids of the rules that decide this case. */
  Set<String> rulesMet(County county, Rulebook rulebook) {
    Answer<? extends Rule<?, ?>> answer =
        rule(county.on(day), subject(rulebook), circumstances(rulebook));
    Set<String> ids = new LinkedHashSet<>();
    for (Rule<?, ?> rule : rulebook.rules()) {
      if (decides(rule, answer)) {
        ids.add(rule.id());
      }
    }
    return ids;
  }

  private static <R extends Rule<?, ?>> boolean decides(Rule<?, ?> rule, Answer<R> answer) {
    return answer.match(
        one ->
            one.value().outcome().equals(rule.outcome())
                && one.citations().containsAll(rule.citations())
                && rule.question().equals(one.value().question()),
        many -> many.claims().stream().anyMatch(claim -> claim.value().equals(rule)),
        open -> false,
        none -> false);
  }

  private Word subject(Rulebook rulebook) {
    List<Word> known = new ArrayList<>();
    rulebook.rules().forEach(rule -> known.add(rule.question()));
    for (Class<?> holder :
        List.of(LimitSubjects.class, DocumentChains.class, DocumentRulings.class)) {
      known.addAll(constants(holder, Word.class));
    }
    return named(subject, known);
  }

  private Circumstances circumstances(Rulebook rulebook) {
    boolean unknown = facts.startsWith("?");
    Circumstances circumstances = unknown ? Circumstances.unknown() : Circumstances.ordinary();
    List<Fact<?>> known = new ArrayList<>();
    rulebook.rules().forEach(rule -> known.addAll(rule.condition().facts()));
    for (Class<?> holder : List.of(Facts.class, DocumentFacts.class)) {
      for (Object fact : constants(holder, Fact.class)) {
        known.add((Fact<?>) fact);
      }
    }
    for (String one : facts.substring(unknown ? 1 : 0).split(";")) {
      if (!one.isBlank()) {
        circumstances = with(circumstances, one.trim(), known);
      }
    }
    return circumstances;
  }

  private static Circumstances with(Circumstances circumstances, String one, List<Fact<?>> known) {
    boolean denied = one.startsWith("!");
    String[] sides = one.substring(denied ? 1 : 0).split("=");
    Fact<?> fact = named(sides[0].trim(), known);
    return with(circumstances, fact, sides.length > 1 ? sides[1].trim() : String.valueOf(!denied));
  }

  private static <V> Circumstances with(Circumstances circumstances, Fact<V> fact, String value) {
    for (V possible : fact.values()) {
      if (possible.toString().equals(value)) {
        return circumstances.with(fact, possible);
      }
    }
    throw new AssertionError(fact + " cannot be " + value + ", but " + fact.values());
  }

  private static <W extends Word> W named(String id, List<? extends W> words) {
    for (W word : words) {
      if (word.id().equals(id)) {
        return word;
      }
    }
    throw new AssertionError("no such word: " + id);
  }

  private static <W> List<W> constants(Class<?> holder, Class<W> type) {
    List<W> constants = new ArrayList<>();
    for (Field field : holder.getFields()) {
      if (type.isAssignableFrom(field.getType())) {
        try {
          constants.add(type.cast(field.get(null)));
        } catch (IllegalAccessException e) {
          throw new AssertionError(e);
        }
      }
    }
    return constants;
  }

  @Override
  public String toString() {
    return subject + " [" + facts + "] " + day + " -> " + expected + ": " + shows;
  }
}
