package org.workrules.engine.verify;

import java.util.HashMap;
import java.util.Map;
import org.workrules.api.rule.Rule;
import org.workrules.api.spi.Rulebook;

/** Looks at the gists: one Chinese sentence for each rule, which an official can read. */
final class GistChecks {

  private static final int LONGEST = 120;
  private static final char FULL_STOP = '。';

  static void sentences(Rulebook rulebook, Report report) {
    for (Rule<?, ?> rule : rulebook.rules()) {
      String gist = rule.gist();
      if (gist.indexOf(FULL_STOP) < 0 || gist.charAt(gist.length() - 1) != FULL_STOP) {
        report.warn(
            "gist-no-sentence",
            rule,
            "要旨应是以“。”结尾的一句话：{0}",
            "the gist should be a sentence that ends in 。: {0}",
            gist);
      }
      if (gist.chars().filter(c -> c == FULL_STOP).count() > 1) {
        report.warn(
            "gist-several-sentences",
            rule,
            "要旨不止一句：{0}",
            "the gist has more than one sentence: {0}",
            gist);
      }
      if (gist.length() > LONGEST) {
        report.warn(
            "gist-too-long",
            rule,
            "要旨有{0}字，最多" + LONGEST + "字",
            "the gist has {0} characters, more than " + LONGEST,
            gist.length());
      }
    }
  }

  static void repeated(Rulebook rulebook, Report report) {
    Map<String, Rule<?, ?>> known = new HashMap<>();
    for (Rule<?, ?> rule : rulebook.rules()) {
      Rule<?, ?> other = known.putIfAbsent(rule.gist(), rule);
      if (other != null) {
        report.warn(
            "gist-repeated",
            rule,
            "要旨与{0}相同：{1}",
            "its gist is that of {0}: {1}",
            Report.name(other),
            rule.gist());
      }
    }
  }

  private GistChecks() {}
}
