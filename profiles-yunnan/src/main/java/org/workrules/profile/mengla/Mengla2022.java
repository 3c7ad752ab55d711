package org.workrules.profile.mengla;

import org.workrules.api.spi.Rulebook;

/** Joins the subjects of the edition of 2022, in the order of its chapters. */
final class Mengla2022 {

  static final Rulebook RULES =
      Rulebook.builder()
          .edition(WorkRules2022.EDITION)
          .unruled(Principles.REGISTER)
          .rules(Composition.RULES)
          .unruled(Composition.REGISTER)
          .unruled(Functions.REGISTER)
          .rules(LawfulAdministration.RULES)
          .unruled(LawfulAdministration.REGISTER)
          .rules(Decisions.RULES)
          .rules(Disclosure.RULES)
          .unruled(Disclosure.REGISTER)
          .rules(Oversight.RULES)
          .unruled(Oversight.REGISTER)
          .rules(Meetings.RULES)
          .acknowledged(Meetings.ACKNOWLEDGED)
          .unruled(Meetings.REGISTER)
          .rules(Documents.LIMITS)
          .rules(Documents.CHAINS)
          .rules(Documents.RULINGS)
          .rules(Documents.DUTIES)
          .rules(Documents.REQUIREMENTS)
          .acknowledged(Documents.ACKNOWLEDGED)
          .rules(FollowUp.LIMITS)
          .rules(FollowUp.RULES)
          .unruled(FollowUp.REGISTER)
          .rules(Discipline.RULES)
          .unruled(Discipline.REGISTER)
          .rules(Integrity.RULES)
          .unruled(Integrity.REGISTER)
          .scope(Closing.SCOPE)
          .particulars(Closing.PARTICULARS)
          .build();

  private Mengla2022() {}
}
