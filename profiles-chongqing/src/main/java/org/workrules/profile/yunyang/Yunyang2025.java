package org.workrules.profile.yunyang;

import org.workrules.api.spi.Rulebook;

/** Joins the subjects of the edition of 2025, in the order of its chapters. */
final class Yunyang2025 {

  static final Rulebook RULES =
      Rulebook.builder()
          .edition(WorkRules2025.EDITION)
          .unruled(Principles.REGISTER)
          .limits(Composition.LIMITS)
          .unruled(Composition.REGISTER)
          .unruled(Functions.REGISTER)
          .limits(LawfulAdministration.LIMITS)
          .chains(LawfulAdministration.CHAINS)
          .rulings(LawfulAdministration.RULINGS)
          .unruled(LawfulAdministration.REGISTER)
          .limits(Decisions.LIMITS)
          .rulings(Decisions.RULINGS)
          .unruled(Decisions.REGISTER)
          .limits(Disclosure.LIMITS)
          .chains(Disclosure.CHAINS)
          .rulings(Disclosure.RULINGS)
          .unruled(Disclosure.REGISTER)
          .limits(Oversight.LIMITS)
          .unruled(Oversight.REGISTER)
          .limits(FollowUp.LIMITS)
          .unruled(FollowUp.REGISTER)
          .chains(Meetings.CHAINS)
          .unruled(Meetings.REGISTER)
          .limits(Documents.LIMITS)
          .chains(Documents.CHAINS)
          .rulings(Documents.RULINGS)
          .acknowledged(Documents.ACKNOWLEDGED)
          .limits(Discipline.LIMITS)
          .unruled(Discipline.REGISTER)
          .unruled(Integrity.REGISTER)
          .scope(Closing.SCOPE)
          .particulars(Closing.PARTICULARS)
          .build();

  private Yunyang2025() {}
}
