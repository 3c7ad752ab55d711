package org.workrules.profile.yunyang;

import org.workrules.api.spi.Rulebook;

/** Joins the subjects of the edition of 2025, in the order of its chapters. */
final class Yunyang2025 {

  static final Rulebook RULES =
      Rulebook.builder()
          .edition(WorkRules2025.EDITION)
          .unruled(Principles.REGISTER)
          .rules(Composition.RULES)
          .unruled(Functions.REGISTER)
          .rules(LawfulAdministration.RULES)
          .unruled(LawfulAdministration.REGISTER)
          .rules(Decisions.RULES)
          .rules(Disclosure.RULES)
          .unruled(Disclosure.REGISTER)
          .rules(Oversight.RULES)
          .unruled(Oversight.REGISTER)
          .rules(FollowUp.RULES)
          .rules(Meetings.RULES)
          .acknowledged(Meetings.ACKNOWLEDGED)
          .unruled(Meetings.REGISTER)
          .rules(Documents.LIMITS)
          .rules(Documents.CHAINS)
          .rules(Documents.DUTIES)
          .rules(Documents.RULINGS)
          .acknowledged(Documents.ACKNOWLEDGED)
          .rules(Discipline.RULES)
          .unruled(Discipline.REGISTER)
          .rules(Integrity.RULES)
          .unruled(Integrity.REGISTER)
          .scope(Closing.SCOPE)
          .particulars(Closing.PARTICULARS)
          .build();

  private Yunyang2025() {}
}
