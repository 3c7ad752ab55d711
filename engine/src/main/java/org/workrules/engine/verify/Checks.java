package org.workrules.engine.verify;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.workrules.api.spi.Rulebook;

/** All checks of one edition, in the order in which they report. */
final class Checks {

  private static final ImmutableList<Check> ALL =
      ImmutableList.of(
          // The register
          RegisterChecks::pendingArticles,
          RegisterChecks::reasonsNotInChinese,
          RegisterChecks::repeatedReasons,
          RegisterChecks::rulesOutOfOrder,
          // Meetings
          MeetingChecks::chairsWhoAreNoMembers,
          MeetingChecks::quorumsThatCountOthers,
          MeetingChecks::quorumsWithoutMembers,
          MeetingChecks::seatsOfNoMeeting,
          MeetingChecks::seatsCountedTwice,
          MeetingChecks::meetingsWithoutPeople,
          // Procedures
          ProcedureChecks::signingWithoutSignature,
          ProcedureChecks::stepsTwice,
          ProcedureChecks::stepsAddressedToThemselves,
          ProcedureChecks::rolesNobodyHolds,
          ProcedureChecks::requirementsAfterNothing,
          ProcedureChecks::rulingsAgainstTheirModality,
          // Tables
          TableChecks::run,
          // Words
          WordChecks::names,
          WordChecks::wordsThatReadAlike,
          GistChecks::sentences,
          GistChecks::repeated,
          // Time
          EditionChecks::dates);

  static List<Problem> of(Rulebook rulebook) {
    Report report = new Report(rulebook.edition());
    ALL.forEach(check -> check.run(rulebook, report));
    return report.problems();
  }

  private Checks() {}
}
