package org.workrules.engine.verify;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.workrules.api.actor.Role;
import org.workrules.api.matter.Requirement;
import org.workrules.api.matter.RequirementRule;
import org.workrules.api.meeting.Attendees;
import org.workrules.api.meeting.Quorum;
import org.workrules.api.procedure.Act;
import org.workrules.api.procedure.Chain;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Fact;
import org.workrules.api.rule.Option;
import org.workrules.api.rule.Rule;
import org.workrules.api.spi.Rulebook;
import org.workrules.api.text.Han;
import org.workrules.api.text.Language;
import org.workrules.api.text.Tier;
import org.workrules.api.text.Word;
import org.workrules.api.text.Worded;
import org.workrules.api.time.CountedLimit;
import org.workrules.api.time.LimitRule;

/** Looks at what the words that the rules use are called. */
final class WordChecks {

  private static final Pattern TIER_IN_CHINESE = Pattern.compile(".*县.*");
  private static final Pattern TIER_IN_ENGLISH =
      Pattern.compile(".*\\b(county|district)\\b.*", Pattern.CASE_INSENSITIVE);

  /** Returns the words of a rulebook, each with the first rule that uses it. */
  private static Map<Word, Rule<?, ?>> words(Rulebook rulebook) {
    Map<Word, Rule<?, ?>> words = new LinkedHashMap<>();
    for (Rule<?, ?> rule : rulebook.rules()) {
      for (Word word : words(rule)) {
        words.putIfAbsent(word, rule);
      }
    }
    return words;
  }

  static List<Word> words(Rule<?, ?> rule) {
    List<Word> words = new ArrayList<>();
    words.add(rule.question());
    if (rule.question() instanceof Requirement) {
      ((Requirement) rule.question()).time().ifPresent(words::add);
    }
    if (rule instanceof RequirementRule) {
      words.addAll(((RequirementRule) rule).after());
    }
    if (rule instanceof LimitRule) {
      words.addAll(((LimitRule) rule).actors());
    }
    words.addAll(words(rule.outcome()));
    for (Fact<?> fact : rule.condition().facts()) {
      words.add(fact);
      for (Object value : fact.values()) {
        if (value instanceof Word) {
          words.add((Word) value);
        }
      }
    }
    for (Word word : ImmutableList.copyOf(words)) {
      if (word instanceof Role) {
        words.addAll(((Role) word).wider());
      }
    }
    return words;
  }

  private static List<Word> words(Worded outcome) {
    List<Word> words = new ArrayList<>();
    if (outcome instanceof Word) {
      words.add((Word) outcome);
    } else if (outcome instanceof Attendees) {
      words.addAll(((Attendees) outcome).parties());
    } else if (outcome instanceof Quorum) {
      words.add(((Quorum) outcome).base());
    } else if (outcome instanceof Step) {
      Step step = (Step) outcome;
      words.add(step.act());
      words.addAll(step.parties());
      words.addAll(step.addressees());
    } else if (outcome instanceof CountedLimit) {
      words.add(((CountedLimit) outcome).event());
    } else if (outcome instanceof Chain) {
      ((Chain) outcome).steps().forEach(step -> words.addAll(words(step)));
    }
    return words;
  }

  static void names(Rulebook rulebook, Report report) {
    words(rulebook)
        .forEach(
            (word, rule) -> {
              String chinese = word.in(Language.CHINESE, Tier.COUNTY);
              String english = word.in(Language.ENGLISH, Tier.COUNTY);
              if (Han.isIn(english)) {
                report.warn(
                    "english-name-in-chinese",
                    word,
                    rule,
                    "英文名称里有汉字：{0}",
                    "its English name has Chinese characters: {0}",
                    english);
              }
              if (isTierFixedIn(word, Language.CHINESE) || isTierFixedIn(word, Language.ENGLISH)) {
                report.warn(
                    "tier-in-one-language",
                    word,
                    rule,
                    "一种语言的名称随县、区变化，另一种却写死了：{0}（{1}）",
                    "one of its names follows the tier, the other names one outright: {0} ({1})",
                    chinese,
                    english);
              }
              if ((chinese + english).matches(".*[{}].*")) {
                report.warn(
                    "stray-brace",
                    word,
                    rule,
                    "名称里有多余的花括号：{0}（{1}）",
                    "a name has a stray brace: {0} ({1})",
                    chinese,
                    english);
              }
            });
  }

  /** Whether the name in a language says 县 or county outright where that in the other does not. */
  private static boolean isTierFixedIn(Word word, Language language) {
    Language other = language == Language.CHINESE ? Language.ENGLISH : Language.CHINESE;
    return followsTier(word, other)
        && !followsTier(word, language)
        && (language == Language.CHINESE ? TIER_IN_CHINESE : TIER_IN_ENGLISH)
            .matcher(word.in(language, Tier.COUNTY))
            .matches();
  }

  private static boolean followsTier(Word word, Language language) {
    return !word.in(language, Tier.COUNTY).equals(word.in(language, Tier.DISTRICT));
  }

  /**
   * Options are told apart by the fact that they are values of, and acts by whether a matter is
   * decided by them: a text may use one word for both.
   */
  static void wordsThatReadAlike(Rulebook rulebook, Report report) {
    Table<Object, String, Word> known = HashBasedTable.create();
    words(rulebook)
        .forEach(
            (word, rule) -> {
              if (!(word instanceof Option)) {
                alike(known, group(word), word, rule, rulebook, report);
              }
              if (word instanceof Fact) {
                for (Object value : ((Fact<?>) word).values()) {
                  if (value instanceof Option) {
                    alike(known, word, (Option) value, rule, rulebook, report);
                  }
                }
              }
            });
  }

  private static Object group(Word word) {
    boolean isDeciding = word instanceof Act && ((Act) word).isDeciding();
    return ImmutableList.of(word.getClass(), isDeciding);
  }

  private static void alike(
      Table<Object, String, Word> known,
      Object among,
      Word word,
      Rule<?, ?> rule,
      Rulebook rulebook,
      Report report) {
    for (Language language : Language.values()) {
      String name = word.in(language, rulebook.edition().tier());
      Word other = known.get(among, name);
      if (other == null) {
        known.put(among, name, word);
      } else if (!other.equals(word)) {
        report.warn(
            "reads-alike",
            word,
            rule,
            "与另一个词 {0} 读起来一样：{1}",
            "it reads like another word, {0}: {1}",
            other.id(),
            name);
        return;
      }
    }
  }

  private WordChecks() {}
}
