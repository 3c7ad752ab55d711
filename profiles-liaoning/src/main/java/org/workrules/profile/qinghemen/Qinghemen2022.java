package org.workrules.profile.qinghemen;

import org.workrules.api.spi.Rulebook;

/** Joins the subjects of the edition of 2022, in the order of its chapters. */
final class Qinghemen2022 {

  static final Rulebook RULES =
      Rulebook.builder()
          .edition(WorkRules2022.EDITION)
          .unruled(Principles.REGISTER)
          .rules(Composition.RULES)
          .unruled(Functions.REGISTER)
          .rules(LawfulAdministration.DUTIES)
          .rules(LawfulAdministration.LIMITS)
          .rules(LawfulAdministration.CHAINS)
          .rules(LawfulAdministration.RULINGS)
          .rules(LawfulAdministration.REQUIREMENTS)
          .unruled(LawfulAdministration.REGISTER)
          .rules(Decisions.RULES)
          .acknowledged(Decisions.ACKNOWLEDGED)
          .rules(Disclosure.LIMITS)
          .rules(Disclosure.CHAINS)
          .rules(Disclosure.DUTIES)
          .rules(Disclosure.RULINGS)
          .rules(Disclosure.REQUIREMENTS)
          .unruled(Disclosure.REGISTER)
          .rules(Oversight.RULES)
          .unruled(Oversight.REGISTER)
          .rules(Meetings.RULES)
          .unruled(Meetings.REGISTER)
          .rules(Documents.LIMITS)
          .rules(Documents.CHAINS)
          .rules(Documents.DUTIES)
          .rules(Documents.REQUIREMENTS)
          .rules(Documents.RULINGS)
          .acknowledged(Documents.ACKNOWLEDGED)
          .rules(FollowUp.LIMITS)
          .rules(FollowUp.CHAINS)
          .rules(FollowUp.REQUIREMENTS)
          .rules(FollowUp.DUTIES)
          .rules(FollowUp.RULINGS)
          .acknowledged(FollowUp.ACKNOWLEDGED)
          .rules(Integrity.RULES)
          .unruled(Integrity.REGISTER)
          .rules(Discipline.LIMITS)
          .rules(Discipline.REQUIREMENTS)
          .rules(Discipline.CHAINS)
          .rules(Discipline.RULINGS)
          .rules(Conduct.RULES)
          .unruled(Conduct.REGISTER)
          .scope(Closing.SCOPE)
          .particulars(Closing.PARTICULARS)
          .build();

  private Qinghemen2022() {}
}
