package org.workrules.engine;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.workrules.api.spi.Acknowledged;
import org.workrules.api.spi.Rulebook;
import org.workrules.api.text.Word;
import org.workrules.engine.rule.Analysis;
import org.workrules.engine.rule.Finding;

/**
 * 规则集分析: what the analysis of all tables of a rulebook finds, apart from what the rulebook says
 * that the text really has, and that.
 *
 * <p>That a text is silent about some cases is usual, and an answer of its own; so gaps are looked
 * for only in the questions that the caller names, which the text should decide in every case.
 *
 * <p>Immutable and thread-safe.
 */
public final class RulebookAnalysis {

  private final ImmutableList<Finding> open;
  private final ImmutableList<Finding> acknowledged;
  private final ImmutableList<Acknowledged> needless;

  private RulebookAnalysis(Rulebook rulebook, List<? extends Word> total) {
    ImmutableList.Builder<Finding> open = ImmutableList.builder();
    ImmutableList.Builder<Finding> acknowledged = ImmutableList.builder();
    List<Acknowledged> unused = new ArrayList<>(rulebook.acknowledged());
    RulebookTables tables = new RulebookTables(rulebook);
    for (Word question : total) {
      if (!tables.questions().contains(question)) {
        open.add(Finding.gap(question));
      }
    }
    for (Word question : tables.questions()) {
      for (Finding finding : Analysis.of(tables.table(question))) {
        Optional<Acknowledged> known =
            rulebook.acknowledged().stream().filter(one -> covers(one, finding)).findFirst();
        if (known.isPresent()) {
          unused.remove(known.get());
          acknowledged.add(finding.acknowledged(known.get().reason()));
        } else if (finding.kind() != Finding.Kind.GAP || total.contains(question)) {
          open.add(finding);
        }
      }
    }
    this.open = open.build();
    this.acknowledged = acknowledged.build();
    this.needless = ImmutableList.copyOf(unused);
  }

  /**
   * Analyses a rulebook.
   *
   * @param rulebook the rulebook
   * @param total the questions that the text should decide in every case
   * @return what was found
   */
  public static RulebookAnalysis of(Rulebook rulebook, List<? extends Word> total) {
    return new RulebookAnalysis(
        requireNonNull(rulebook, "rulebook"), requireNonNull(total, "total"));
  }

  private static boolean covers(Acknowledged known, Finding finding) {
    switch (finding.kind()) {
      case GAP:
        return known.gapIn().equals(Optional.of(finding.question()));
      case OVERLAP:
        return known.rules().size() == 2 && known.rules().containsAll(finding.rules());
      default:
        return false;
    }
  }

  /** Returns what was found and the profile does not acknowledge. */
  public List<Finding> open() {
    return open;
  }

  /** Returns what was found and the profile acknowledges, each with its reason. */
  public List<Finding> acknowledged() {
    return acknowledged;
  }

  /** Returns what the profile acknowledges and is not there to be found. */
  public List<Acknowledged> needless() {
    return needless;
  }
}
