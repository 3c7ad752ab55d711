package org.workrules.engine.verify;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.workrules.api.InvalidValueException;
import org.workrules.api.money.Money;
import org.workrules.api.rule.Circumstances;
import org.workrules.api.rule.Fact;
import org.workrules.api.rule.Rule;
import org.workrules.api.spi.Rulebook;
import org.workrules.api.text.Language;
import org.workrules.api.text.Tier;
import org.workrules.api.text.Word;

/**
 * What the cases of a county may name: the questions and facts of its rules, and those that the
 * counties share; by id or by the Chinese name as it reads in the county.
 */
final class Names {

  private static final int MOST_SHOWN = 12;

  private final Tier tier;
  private final ImmutableSet<Word> asked;
  private final ImmutableSet<Word> questions;
  private final ImmutableSet<Fact<?>> facts;

  Names(List<Rulebook> rulebooks, Tier tier) {
    this.tier = tier;
    ImmutableSet.Builder<Word> asked = ImmutableSet.builder();
    ImmutableSet.Builder<Fact<?>> facts = ImmutableSet.builder();
    for (Rulebook rulebook : rulebooks) {
      for (Rule<?, ?> rule : rulebook.rules()) {
        asked.add(rule.question());
        facts.addAll(rule.condition().facts());
      }
    }
    this.asked = asked.build();
    this.questions =
        ImmutableSet.<Word>builder()
            .addAll(this.asked)
            .addAll(Iterables.filter(SharedWords.questionsAndFacts(), one -> !isFact(one)))
            .build();
    this.facts = facts.addAll(SharedWords.facts()).build();
  }

  private static boolean isFact(Word word) {
    return word instanceof Fact;
  }

  private String chinese(Word word) {
    return word.in(Language.CHINESE, tier);
  }

  /** Returns what is named; of several kinds a limit, unless the kind is said. */
  Word question(Optional<Kind> kind, String name) throws UnreadableCaseException {
    List<Word> found = questions(kind, name);
    if (found.size() > 1 && found.stream().anyMatch(Kind.LIMIT::isOf)) {
      found.removeIf(word -> !Kind.LIMIT.isOf(word));
    }
    if (found.size() > 1 && found.stream().anyMatch(asked::contains)) {
      found.removeIf(word -> !asked.contains(word));
    }
    if (found.isEmpty()) {
      throw new UnreadableCaseException(
          "没有叫“{0}”的事项；写词的编号或者中文名称，如 {1}",
          "nothing is called \"{0}\"; write the id of a word or its Chinese name, such as {1}",
          name,
          inChinese(Iterables.limit(asked, 3)));
    }
    if (found.size() > 1) {
      throw new UnreadableCaseException(
          "“{0}”有几种意思，请写明：{1}", "\"{0}\" names several, write which: {1}", name, withKind(found));
    }
    return found.get(0);
  }

  private List<Word> questions(Optional<Kind> kind, String name) {
    List<Word> found = new ArrayList<>();
    for (Word word : questions) {
      if (!kind.isPresent() || kind.get().isOf(word)) {
        found.add(word);
      }
    }
    return named(name, found);
  }

  /** Returns what else a question could be, each with the word that says so. */
  List<String> otherMeanings(Word question) {
    List<Word> others = questions(Optional.empty(), question.id());
    others.remove(question);
    return withKind(others);
  }

  private List<String> inChinese(Iterable<Word> words) {
    List<String> names = new ArrayList<>();
    words.forEach(word -> names.add(chinese(word)));
    return names;
  }

  private static List<String> ids(List<? extends Word> words) {
    List<String> ids = new ArrayList<>();
    words.forEach(word -> ids.add(word.id()));
    return ids;
  }

  private static List<String> withKind(List<Word> words) {
    List<String> names = new ArrayList<>();
    for (Word word : words) {
      for (Kind kind : Kind.values()) {
        if (kind.isOf(word)) {
          names.add(kind + ":" + word.id());
        }
      }
    }
    return names;
  }

  /** Returns the words with a name: those of that id or, if there is none, that read like it. */
  private <W extends Word> List<W> named(String name, Iterable<W> words) {
    Set<W> byId = new LinkedHashSet<>();
    Set<W> byName = new LinkedHashSet<>();
    for (W word : words) {
      if (word.id().equals(name)) {
        byId.add(word);
      } else if (chinese(word).equals(name)) {
        byName.add(word);
      }
    }
    return new ArrayList<>(byId.isEmpty() ? byName : byId);
  }

  private Fact<?> fact(String name, List<Fact<?>> usual) throws UnreadableCaseException {
    List<Fact<?>> found = named(name, facts);
    if (found.size() > 1 && found.stream().anyMatch(usual::contains)) {
      found.retainAll(usual);
    }
    if (found.isEmpty()) {
      throw new UnreadableCaseException(
          "没有规则会问“{0}”；关于此事项的规则会问：{1}",
          "no rule asks for \"{0}\"; the rules about this ask for: {1}", name, shown(usual));
    }
    if (found.size() > 1) {
      throw new UnreadableCaseException(
          "有几个情形都叫“{0}”，请写编号：{1}",
          "several facts are called \"{0}\", write the id: {1}", name, ids(found));
    }
    return found.get(0);
  }

  private List<String> shown(List<Fact<?>> usual) {
    List<String> names = new ArrayList<>();
    for (Fact<?> fact : Iterables.limit(usual, MOST_SHOWN)) {
      names.add(fact.id() + " " + chinese(fact));
    }
    return names;
  }

  /**
   * Returns circumstances written as facts separated by {@code ;}, each {@code NAME}, {@code !NAME}
   * or {@code NAME=VALUE}; what is not given is ordinary or, after a leading {@code ?}, unknown.
   */
  Circumstances circumstances(String text, List<Fact<?>> usual) throws UnreadableCaseException {
    String facts = text.replace('；', ';').replace('＝', '=').replace('！', '!').replace('？', '?');
    boolean unknown = facts.startsWith("?");
    Circumstances so = unknown ? Circumstances.unknown() : Circumstances.ordinary();
    for (String part : facts.substring(unknown ? 1 : 0).split(";")) {
      String one = part.trim();
      if (!one.isEmpty()) {
        boolean denied = one.startsWith("!");
        String[] sides = one.substring(denied ? 1 : 0).split("=", 2);
        Fact<?> fact = fact(sides[0].trim(), usual);
        so = with(so, fact, sides.length > 1 ? sides[1].trim() : denied ? "否" : "是");
      }
    }
    return so;
  }

  private <V> Circumstances with(Circumstances so, Fact<V> fact, String value)
      throws UnreadableCaseException {
    if (fact.isAmount()) {
      @SuppressWarnings("unchecked") // a fact that is an amount is a Fact<Money>
      Fact<Money> amount = (Fact<Money>) fact;
      try {
        return so.with(amount, Money.parse(value));
      } catch (InvalidValueException wrong) {
        throw new UnreadableCaseException(
            "“{0}”应为金额，如 500万元，现为“{1}”",
            "\"{0}\" should be an amount of money, such as 500万元, but is \"{1}\"",
            fact.id(),
            value);
      }
    }
    for (V possible : fact.values()) {
      if (possible.toString().equals(value)
          || fact.describe(possible, Language.CHINESE, tier).equals(value)) {
        return so.with(fact, possible);
      }
    }
    List<String> values = new ArrayList<>();
    fact.values().forEach(one -> values.add(fact.describe(one, Language.CHINESE, tier)));
    throw new UnreadableCaseException(
        "“{0}”不能是“{1}”，只能是：{2}",
        "\"{0}\" cannot be \"{1}\", but one of: {2}", fact.id(), value, values);
  }
}
