package org.workrules.engine.verify;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.workrules.api.answer.Answer;
import org.workrules.api.matter.Matter;
import org.workrules.api.matter.Requirement;
import org.workrules.api.meeting.QuorumSubject;
import org.workrules.api.meeting.Seat;
import org.workrules.api.procedure.ChainSubject;
import org.workrules.api.rule.Circumstances;
import org.workrules.api.rule.Fact;
import org.workrules.api.rule.Rule;
import org.workrules.api.ruling.RulingSubject;
import org.workrules.api.source.Citation;
import org.workrules.api.source.Modality;
import org.workrules.api.spi.Rulebook;
import org.workrules.api.text.Language;
import org.workrules.api.text.Tier;
import org.workrules.api.text.Word;
import org.workrules.api.time.LimitRule;
import org.workrules.api.time.LimitSubject;
import org.workrules.engine.County;
import org.workrules.engine.RulesInForce;
import org.workrules.engine.deadline.Deadline;

/**
 * A case: a question about a county, in some circumstances on some day, and what should come out.
 */
final class Case {

  private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");

  private final County county;
  private final Kind kind;
  private final Word question;
  private final List<String> otherMeanings;
  private final Circumstances so;
  private final LocalDate day;
  private final String expected;
  private final Optional<Modality> modality;
  private final String place;

  /** Reads a case from the first six cells of a line. */
  Case(County county, Names names, List<String> cells) throws UnreadableCaseException {
    this.county = county;
    String subject = cells.get(0).replace('：', ':');
    int colon = subject.indexOf(':');
    Optional<Kind> said =
        colon < 0 ? Optional.<Kind>empty() : Optional.of(kind(subject.substring(0, colon).trim()));
    this.question = names.question(said, subject.substring(colon + 1).trim());
    this.kind = said.orElseGet(() -> kindOf(question));
    this.otherMeanings = said.isPresent() ? ImmutableList.of() : names.otherMeanings(question);
    List<Fact<?>> usual = new ArrayList<>();
    for (Rulebook rulebook : county.rulebooks()) {
      for (Rule<?, ?> rule : rulebook.rules()) {
        if (rule.question().equals(question)) {
          usual.addAll(rule.condition().facts());
        }
      }
    }
    this.so = names.circumstances(cells.get(1), ImmutableSet.copyOf(usual).asList());
    this.day =
        date(cells.get(2))
            .orElseThrow(
                () ->
                    new UnreadableCaseException(
                        "日期应如 2025-09-22，现为“{0}”",
                        "the day should be written like 2025-09-22, but is \"{0}\"", cells.get(2)));
    this.expected = cells.get(3);
    if (expected.isEmpty()) {
      throw new UnreadableCaseException("没有写应得结果", "it says nothing of what is expected");
    }
    this.modality = modality(cells.get(4));
    this.place = cells.get(5);
  }

  private static Kind kind(String name) throws UnreadableCaseException {
    List<String> known = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      if (kind.name().equals(name) || kind.chinese().equals(name)) {
        return kind;
      }
      known.add(kind.chinese() + "（" + kind + "）");
    }
    throw new UnreadableCaseException(
        "冒号前应写问的是什么：{1}；现为“{0}”",
        "before the colon stands what is asked, one of {1}, but it is \"{0}\"", name, known);
  }

  private static Kind kindOf(Word question) {
    for (Kind kind : Kind.values()) {
      if (kind.isOf(question)) {
        return kind;
      }
    }
    throw new AssertionError(question);
  }

  private static Optional<LocalDate> date(String text) {
    Matcher matcher = DATE.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(matcher.group(1)),
              Integer.parseInt(matcher.group(2)),
              Integer.parseInt(matcher.group(3))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<Modality> modality(String text) throws UnreadableCaseException {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    List<String> known = new ArrayList<>();
    for (Modality modality : Modality.values()) {
      if (modality.name().equals(text) || modality.in(Language.CHINESE).equals(text)) {
        return Optional.of(modality);
      }
      known.add(modality.in(Language.CHINESE) + "（" + modality.name() + "）");
    }
    throw new UnreadableCaseException(
        "约束程度应为{1}，现为“{0}”", "how binding it is should be one of {1}, but is \"{0}\"", text, known);
  }

  private Tier tier() {
    return county.jurisdiction().tier();
  }

  /** Asks the county; empty if it answers as expected, otherwise what to tell. */
  Optional<Message> check() {
    Answer<?> answer = ask();
    if (isAsExpected(answer)) {
      return Optional.empty();
    }
    return Optional.of(
        Message.of(
            "与应得结果不符\n应得：{0}\n实得：{1}\n{2}{3}",
            "it comes out otherwise\nexpected: {0}\nactual: {1}\n{2}{3}",
            joined(expected, modality.map(one -> one.in(Language.CHINESE)).orElse(""), place),
            shown(answer),
            answer.explanation(),
            otherMeanings.isEmpty() ? "" : hint()));
  }

  private Message hint() {
    return Message.of(
        "\n问的是{0}；要问别的，写作{1}",
        "\nit asks for the {0}; to ask for another, write {1}",
        kind.chinese() + "（" + kind + "）",
        otherMeanings);
  }

  private static String joined(String result, String modality, String place) {
    return result + " | " + modality + " | " + place;
  }

  /** Of a limit, the limit itself may be expected in words, or the day to which it leads. */
  private Answer<?> ask() {
    RulesInForce rules = county.on(day);
    if (kind == Kind.LIMIT) {
      Answer<LimitRule> limit = rules.limit((LimitSubject) question, so);
      boolean inWords =
          limit.isSpecified()
              && normal(limit.value().outcome().in(Language.CHINESE, tier()))
                  .equals(normal(expected));
      return inWords ? limit : rules.due((LimitSubject) question, day, so);
    }
    if (kind == Kind.FORUM) {
      return rules.decision((Matter) question, so).forum();
    }
    return kind == Kind.MATTER ? rules.duties((Matter) question, so) : rule(rules);
  }

  private Answer<? extends Rule<?, ?>> rule(RulesInForce rules) {
    switch (kind) {
      case LIMIT:
        return rules.limit((LimitSubject) question, so);
      case CHAIN:
        return rules.chain((ChainSubject) question, so);
      case RULING:
        return rules.ruling((RulingSubject) question, so);
      case SEAT:
        return rules.seat((Seat) question, so);
      case QUORUM:
        return rules.quorum((QuorumSubject) question, so);
      default:
        return rules.requirement((Requirement) question, so);
    }
  }

  private <T> boolean isAsExpected(Answer<T> answer) {
    boolean bare = !modality.isPresent() && place.isEmpty();
    return answer.match(
        one ->
            modality.equals(Optional.of(one.modality()))
                && isPlace(one.citations())
                && forms(one.value()).contains(normal(expected)),
        many -> bare && isOneOf(many.kind().name(), many.kind().in(Language.CHINESE)),
        open -> bare && isMissing(open.missing()),
        none -> bare && isOneOf(none.reason().name(), none.reason().in(Language.CHINESE)));
  }

  private boolean isOneOf(String id, String name) {
    return normal(expected).equals(normal(id)) || normal(expected).equals(normal(name));
  }

  private boolean isPlace(List<Citation> citations) {
    if (citations.isEmpty()) {
      return place.isEmpty();
    }
    Citation first = citations.get(0);
    return ImmutableSet.of(
            normal(first.place()),
            normal(first.in(Language.CHINESE)),
            normal(first.place(Language.ENGLISH)))
        .contains(normal(place));
  }

  /** Whether the facts, each by id or name, and no others stand after {@code ?} or 待定. */
  private boolean isMissing(List<Fact<?>> missing) {
    String text = normal(expected);
    if (!text.startsWith("?") && !text.startsWith("待定")) {
      return false;
    }
    text = text.substring(text.startsWith("?") ? 1 : 2);
    List<Fact<?>> longestFirst = new ArrayList<>(missing);
    longestFirst.sort(
        Comparator.comparing((Fact<?> fact) -> fact.in(Language.CHINESE, tier()).length())
            .reversed());
    for (Fact<?> fact : longestFirst) {
      boolean found = false;
      for (String name : new String[] {fact.id(), normal(fact.in(Language.CHINESE, tier()))}) {
        Matcher matcher =
            Pattern.compile("(?<![A-Z0-9_])" + Pattern.quote(name) + "(?![A-Z0-9_])").matcher(text);
        if (!found && matcher.find()) {
          found = true;
          text = matcher.replaceFirst("");
        }
      }
      if (!found) {
        return false;
      }
    }
    return text.matches("[,、;:]*");
  }

  /** Returns how a value may be written: a ruling by its id too, a deadline as its day. */
  private Set<String> forms(Object value) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(normal(chinese(value)));
    if (value instanceof Rule && ((Rule<?, ?>) value).outcome() instanceof Word) {
      forms.add(normal(((Word) ((Rule<?, ?>) value).outcome()).id()));
    }
    if (value instanceof Deadline) {
      date(expected)
          .filter(((Deadline) value).date()::equals)
          .ifPresent(sameDay -> forms.add(normal(expected)));
    }
    return forms;
  }

  private String chinese(Object value) {
    if (value instanceof List) {
      StringBuilder text = new StringBuilder();
      for (Object one : (List<?>) value) {
        text.append(text.length() == 0 ? "" : "；").append(chinese(one));
      }
      return text.toString();
    }
    return value instanceof Rule
        ? ((Rule<?, ?>) value).outcome().in(Language.CHINESE, tier())
        : ((Deadline) value).date().toString();
  }

  private <T> String shown(Answer<T> answer) {
    return answer.match(
        one ->
            joined(
                chinese(one.value()),
                one.modality().in(Language.CHINESE),
                one.citations().isEmpty() ? "" : one.citations().get(0).place()),
        many -> many.in(Language.CHINESE),
        open -> {
          List<String> names = new ArrayList<>();
          open.missing()
              .forEach(fact -> names.add(fact.id() + " " + fact.in(Language.CHINESE, tier())));
          return "待定 " + String.join("、", names);
        },
        none -> none.reason().in(Language.CHINESE) + "（" + none.reason().name() + "）");
  }

  /** Spaces and the width of punctuation make no difference. */
  private static String normal(String text) {
    return text.replaceAll("[\\s\\u3000]", "")
        .replace('；', ';')
        .replace('：', ':')
        .replace('，', ',')
        .replace('（', '(')
        .replace('）', ')')
        .replace('？', '?');
  }

  /** Returns the rules that decide this case. */
  List<Rule<?, ?>> rulesMet() {
    RulesInForce rules = county.on(day);
    if (question instanceof Matter) {
      return rules
          .duties((Matter) question, so)
          .match(
              one -> ImmutableList.<Rule<?, ?>>copyOf(one.value()),
              many -> ImmutableList.of(),
              open -> ImmutableList.of(),
              none -> ImmutableList.of());
    }
    Answer<? extends Rule<?, ?>> answer = rule(rules);
    ImmutableList.Builder<Rule<?, ?>> met = ImmutableList.builder();
    for (Rulebook rulebook : rules.rulebooks()) {
      for (Rule<?, ?> rule : rulebook.rules()) {
        if (rule.question().equals(question) && decides(rule, answer)) {
          met.add(rule);
        }
      }
    }
    return met.build();
  }

  private static <R extends Rule<?, ?>> boolean decides(Rule<?, ?> rule, Answer<R> answer) {
    return answer.match(
        one ->
            one.value().outcome().equals(rule.outcome())
                && one.citations().containsAll(rule.citations()),
        many -> many.claims().stream().anyMatch(claim -> claim.value().equals(rule)),
        open -> false,
        none -> false);
  }
}
