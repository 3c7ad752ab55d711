package org.workrules.profile.qinghemen;

import org.workrules.api.spi.Rulebook;

/** Joins the subjects of the edition of 2022, in the order of its chapters. */
final class Qinghemen2022 {

  static final Rulebook RULES =
      Rulebook.builder()
          .edition(WorkRules2022.EDITION)
          .unruled(Principles.REGISTER)
          .limits(Composition.LIMITS)
          .unruled(Composition.REGISTER)
          .unruled(Functions.REGISTER)
          .limits(LawfulAdministration.LIMITS)
          .chains(LawfulAdministration.CHAINS)
          .rulings(LawfulAdministration.RULINGS)
          .unruled(LawfulAdministration.REGISTER)
          .limits(Decisions.LIMITS)
          .chains(Decisions.CHAINS)
          .rulings(Decisions.RULINGS)
          .acknowledged(Decisions.ACKNOWLEDGED)
          .unruled(Decisions.REGISTER)
          .limits(Disclosure.LIMITS)
          .chains(Disclosure.CHAINS)
          .unruled(Disclosure.REGISTER)
          .limits(Oversight.LIMITS)
          .unruled(Oversight.REGISTER)
          .limits(Meetings.LIMITS)
          .chains(Meetings.CHAINS)
          .unruled(Meetings.REGISTER)
          .limits(Documents.LIMITS)
          .chains(Documents.CHAINS)
          .rulings(Documents.RULINGS)
          .acknowledged(Documents.ACKNOWLEDGED)
          .limits(FollowUp.LIMITS)
          .chains(FollowUp.CHAINS)
          .rulings(FollowUp.RULINGS)
          .unruled(FollowUp.REGISTER)
          .unruled(Integrity.REGISTER)
          .limits(Discipline.LIMITS)
          .chains(Discipline.CHAINS)
          .rulings(Discipline.RULINGS)
          .unruled(Discipline.REGISTER)
          .unruled(Conduct.REGISTER)
          .scope(Closing.SCOPE)
          .particulars(Closing.PARTICULARS)
          .build();

  private Qinghemen2022() {}
}
