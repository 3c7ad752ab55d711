package org.workrules.engine.verify;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.workrules.api.source.DocumentNumber;
import org.workrules.api.source.Edition;
import org.workrules.api.source.RepealedEdition;
import org.workrules.api.spi.Rulebook;

/** Looks at the dates of editions, and at what each repeals. */
final class EditionChecks {

  static void dates(Rulebook rulebook, Report report) {
    Edition edition = rulebook.edition();
    if (edition.dated().isAfter(edition.inForceFrom().plusYears(1))) {
      report.edition(
          "dated-late",
          "成文日期{0}比施行日期{1}晚一年以上",
          "it is dated {0}, more than a year after it is in force, {1}",
          edition.dated(),
          edition.inForceFrom());
    }
    edition
        .adopted()
        .filter(adopted -> adopted.isAfter(edition.dated()))
        .ifPresent(
            adopted ->
                report.edition(
                    "adopted-late",
                    "通过日期{0}晚于成文日期{1}",
                    "it was adopted on {0}, after it is dated, {1}",
                    adopted,
                    edition.dated()));
    edition
        .published()
        .filter(published -> edition.adopted().filter(published::isBefore).isPresent())
        .ifPresent(
            published ->
                report.edition(
                    "published-early",
                    "公布日期{0}早于通过日期{1}",
                    "it was published on {0}, before it was adopted, {1}",
                    published,
                    edition.adopted().get()));
  }

  /** Of one instrument, a later edition says that it repeals the one before. */
  static List<Problem> succession(List<Rulebook> rulebooks) {
    List<Problem> problems = new ArrayList<>();
    for (int i = 1; i < rulebooks.size(); i++) {
      Edition later = rulebooks.get(i).edition();
      Optional<Edition> earlier = before(rulebooks.subList(0, i), later);
      if (earlier.isPresent() && !isRepealed(earlier.get(), later)) {
        Report report = new Report(later);
        report.edition(
            "earlier-not-repealed",
            "没有写明废止它之前的{0}",
            "it does not say that it repeals the edition before it, {0}",
            earlier.get());
        problems.addAll(report.problems());
      }
    }
    return ImmutableList.copyOf(problems);
  }

  private static Optional<Edition> before(List<Rulebook> earlier, Edition edition) {
    Optional<Edition> last = Optional.empty();
    for (Rulebook rulebook : earlier) {
      if (rulebook.edition().instrument().equals(edition.instrument())) {
        last = Optional.of(rulebook.edition());
      }
    }
    return last;
  }

  /** Where either number is not known, nothing speaks against it. */
  private static boolean isRepealed(Edition earlier, Edition later) {
    if (!earlier.documentNumber().isPresent()) {
      return true;
    }
    Optional<DocumentNumber> named = later.repeals().flatMap(RepealedEdition::documentNumber);
    return named.isPresent()
        ? named.equals(earlier.documentNumber())
        : later.repeals().isPresent() || earlier.lapses().isPresent();
  }

  private EditionChecks() {}
}
