package org.workrules.engine.verify;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.workrules.api.rule.Rule;
import org.workrules.api.source.Citation;
import org.workrules.api.source.Provision;
import org.workrules.api.source.Standing;
import org.workrules.api.spi.Rulebook;
import org.workrules.api.text.Han;

/** Looks at what accounts for the articles. */
final class RegisterChecks {

  static void pendingArticles(Rulebook rulebook, Report report) {
    for (Provision provision : rulebook.register()) {
      if (provision.standing() == Standing.PENDING) {
        report.article(
            Severity.TO_DO,
            "pending",
            provision.citation(),
            "待编入：{0}",
            "still to be encoded: {0}",
            provision.reason().orElse(""));
      }
    }
  }

  static void reasonsNotInChinese(Rulebook rulebook, Report report) {
    for (Provision provision : rulebook.unruled()) {
      String reason = provision.reason().orElse("");
      if (!Han.isIn(reason)) {
        report.article(
            Severity.WARNING,
            "reason-not-chinese",
            provision.citation(),
            "理由应是一句中文，现为“{0}”",
            "the reason should be a sentence in Chinese, but is \"{0}\"",
            reason);
      }
    }
  }

  /** A reason that fits several articles is rarely one that a lawyer would accept for each. */
  static void repeatedReasons(Rulebook rulebook, Report report) {
    SetMultimap<String, Citation> byReason = LinkedHashMultimap.create();
    for (Provision provision : rulebook.unruled()) {
      if (provision.standing() == Standing.DECLARATORY) {
        byReason.put(provision.reason().orElse(""), provision.citation());
      }
    }
    byReason
        .asMap()
        .forEach(
            (reason, articles) -> {
              if (articles.size() > 1) {
                List<Citation> all = new ArrayList<>(articles);
                report.article(
                    Severity.WARNING,
                    "reason-repeated",
                    all.get(1),
                    "多条宣示性条文用同一理由：{0}",
                    "several declaratory articles have one reason: {0}",
                    places(all));
              }
            });
  }

  private static List<Message> places(List<Citation> citations) {
    ImmutableList.Builder<Message> places = ImmutableList.builder();
    for (Citation citation : citations) {
      places.add(Message.of(citation.place(), "art. " + citation.article()));
    }
    return places.build();
  }

  /**
   * A reader moves a finger down both the file and the paper: of each kind, rules keep the order.
   */
  static void rulesOutOfOrder(Rulebook rulebook, Report report) {
    Map<Class<?>, Rule<?, ?>> last = new HashMap<>();
    for (Rule<?, ?> rule : rulebook.rules()) {
      Rule<?, ?> before = last.put(rule.getClass(), rule);
      if (before != null && article(before) > article(rule)) {
        report.warn(
            "out-of-order",
            rule,
            "不按条文次序，排在{0}之后",
            "it is out of the order of the articles, after {0}",
            Report.name(before));
      }
    }
  }

  private static int article(Rule<?, ?> rule) {
    return rule.citations().get(0).article();
  }

  private RegisterChecks() {}
}
