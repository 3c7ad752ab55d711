package org.workrules.api.spi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.workrules.api.rule.Fact;
import org.workrules.api.rule.Rule;
import org.workrules.api.text.Word;

/** Finds words that are defined in two ways: one would silently pass for the other. */
final class WordCheck {

  private final Map<Word, Word> vocabulary = new HashMap<>();
  private final List<ProfileProblem> problems;

  WordCheck(List<ProfileProblem> problems) {
    this.problems = problems;
  }

  void check(Rule<?, ?> rule, String place) {
    List<Word> words = new ArrayList<>();
    words.add(rule.question());
    if (rule.outcome() instanceof Word) {
      words.add((Word) rule.outcome());
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
        problems.add(new ProfileProblem(word + " is defined in two ways" + ways, place));
      }
    }
  }
}
