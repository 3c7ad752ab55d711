package org.workrules.api.spi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.workrules.api.matter.Requirement;
import org.workrules.api.matter.RequirementRule;
import org.workrules.api.meeting.Attendees;
import org.workrules.api.meeting.Quorum;
import org.workrules.api.procedure.Chain;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Fact;
import org.workrules.api.rule.Rule;
import org.workrules.api.text.Word;
import org.workrules.api.text.Worded;
import org.workrules.api.time.CountedLimit;

/** Finds words that are defined in two ways: one would silently pass for the other. */
final class WordCheck {

  private final Map<Word, Word> vocabulary = new HashMap<>();

  /** Adds what is wrong with the words of a rule, after those of the rules checked before. */
  void check(Rule<?, ?> rule, List<String> wrong) {
    List<Word> words = new ArrayList<>();
    words.add(rule.question());
    addWords(rule.outcome(), words);
    if (rule.question() instanceof Requirement
        && ((Requirement) rule.question()).time().isPresent()) {
      words.add(((Requirement) rule.question()).time().get());
    }
    if (rule instanceof RequirementRule) {
      words.addAll(((RequirementRule) rule).after());
    }
    for (Fact<?> fact : rule.condition().facts()) {
      words.add(fact);
      for (Object value : fact.values()) {
        if (value instanceof Word) {
          words.add((Word) value);
        }
      }
    }
    for (Word word : words) {
      Word known = vocabulary.putIfAbsent(word, word);
      if (known != null && !known.isDefinedAs(word)) {
        String ways =
            known.term().equals(word.term())
                ? " that both read " + word.term()
                : ", as " + known.term() + " and " + word.term();
        wrong.add(word + " is defined in two ways" + ways);
      }
    }
  }

  private static void addWords(Worded outcome, List<Word> words) {
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
      for (Step step : ((Chain) outcome).steps()) {
        addWords(step, words);
      }
    }
  }
}
