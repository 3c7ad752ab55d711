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
import org.workrules.api.answer.Answer.NotSpecified;
import org.workrules.api.answer.Answer.Specified;
import org.workrules.api.answer.Answer.Undetermined;
import org.workrules.api.rule.Circumstances;
import org.workrules.api.rule.Fact;
import org.workrules.api.rule.Facts;
import org.workrules.api.spi.Rulebook;
import org.workrules.api.text.Language;
import org.workrules.api.text.Word;
import org.workrules.api.time.LimitRule;
import org.workrules.api.time.LimitSubject;
import org.workrules.api.time.LimitSubjects;
import org.workrules.engine.County;
import org.workrules.engine.deadline.Deadline;

/**
 * One line of a file of cases: subject, facts, event, what is expected, modality, place, what it
 * shows.
 *
 * <p>Facts are {@code NAME=VALUE}, {@code NAME} or {@code !NAME}, separated by {@code ;}; what is
 * not given is ordinary or, after a leading {@code ?}, unknown. Expected is a date, the reason why
 * nothing is specified, {@code CONFLICTING}, or {@code ?} and the facts that are missing.
 */
record LimitCase(
    String subject,
    String facts,
    LocalDate event,
    String expected,
    String modality,
    String place,
    String shows) {

  static List<LimitCase> read(List<String> lines) {
    return lines.stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(LimitCase::parse)
        .collect(toList());
  }

  private static LimitCase parse(String line) {
    String[] cells = line.split("\\|", -1);
    assertEquals(7, cells.length, () -> "seven cells: " + line);
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cells[i].trim();
    }
    return new LimitCase(
        cells[0], cells[1], LocalDate.parse(cells[2]), cells[3], cells[4], cells[5], cells[6]);
  }

  void check(County county, Rulebook rulebook) {
    Answer<Deadline> answer = county.due(subject(rulebook), event, circumstances(rulebook));

    String actual =
        answer.match(this::specified, c -> "CONFLICTING", LimitCase::missing, LimitCase::why);
    assertEquals(
        expected.replace(" ", ""), actual, () -> answer.explanation().in(Language.CHINESE));
  }

  private String specified(Specified<Deadline> answer) {
    assertEquals(modality, answer.modality().name());
    assertEquals(place, answer.citations().get(0).place());
    return answer.value().date().toString();
  }

  private static String missing(Undetermined<Deadline> answer) {
    return "?" + answer.missing().stream().map(Word::id).collect(joining(","));
  }

  private static String why(NotSpecified<Deadline> answer) {
    return answer.reason().name();
  }

  /** Returns the ids of the rules that decide this case. */
  Set<String> rulesMet(County county, Rulebook rulebook) {
    Answer<LimitRule> answer = county.on(event).limit(subject(rulebook), circumstances(rulebook));
    Set<String> ids = new LinkedHashSet<>();
    for (LimitRule rule : rulebook.limits()) {
      boolean decides =
          answer.match(
              specified ->
                  specified.value().outcome().equals(rule.outcome())
                      && specified.citations().containsAll(rule.citations())
                      && rule.question().equals(specified.value().question()),
              conflicting ->
                  conflicting.claims().stream().anyMatch(claim -> claim.value().equals(rule)),
              undetermined -> false,
              notSpecified -> false);
      if (decides) {
        ids.add(rule.id());
      }
    }
    return ids;
  }

  private LimitSubject subject(Rulebook rulebook) {
    List<LimitSubject> known = new ArrayList<>();
    rulebook.limits().forEach(rule -> known.add(rule.question()));
    known.addAll(constants(LimitSubjects.class, LimitSubject.class));
    return named(subject, known);
  }

  private Circumstances circumstances(Rulebook rulebook) {
    boolean unknown = facts.startsWith("?");
    Circumstances circumstances = unknown ? Circumstances.unknown() : Circumstances.ordinary();
    List<Fact<?>> known = new ArrayList<>();
    rulebook.limits().forEach(rule -> known.addAll(rule.condition().facts()));
    for (Object fact : constants(Facts.class, Fact.class)) {
      known.add((Fact<?>) fact);
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
    return subject + " [" + facts + "] " + event + " -> " + expected + ": " + shows;
  }
}
