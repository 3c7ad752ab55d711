package org.workrules.profile.sishui;

import org.workrules.api.spi.Rulebook;

/** Joins the subjects of the edition of 2022, in the order of its chapters. */
final class Sishui2022 {

  static final Rulebook RULES =
      Rulebook.builder()
          .edition(WorkRules2022.EDITION)
          .rules(Principles.LIMITS)
          .rules(Principles.RULES)
          .unruled(Principles.REGISTER)
          .rules(Composition.RULES)
          .unruled(Functions.REGISTER)
          .rules(LawfulAdministration.LIMITS)
          .rules(LawfulAdministration.CHAINS)
          .rules(LawfulAdministration.RULINGS)
          .rules(LawfulAdministration.RULES)
          .unruled(LawfulAdministration.REGISTER)
          .rules(Decisions.LIMITS)
          .rules(Decisions.RULINGS)
          .rules(Decisions.RULES)
          .rules(Disclosure.LIMITS)
          .rules(Disclosure.CHAINS)
          .rules(Disclosure.RULINGS)
          .rules(Disclosure.RULES)
          .unruled(Disclosure.REGISTER)
          .rules(Meetings.RULES)
          .unruled(Meetings.REGISTER)
          .rules(Documents.LIMITS)
          .rules(Documents.CHAINS)
          .rules(Documents.RULINGS)
          .rules(Documents.RULES)
          .acknowledged(Documents.ACKNOWLEDGED)
          .rules(GovernmentInformation.LIMITS)
          .rules(GovernmentInformation.RULES)
          .rules(FollowUp.LIMITS)
          .rules(FollowUp.RULES)
          .unruled(FollowUp.REGISTER)
          .unruled(DigitalGovernment.REGISTER)
          .rules(Discipline.LIMITS)
          .rules(Discipline.RULES)
          .unruled(Discipline.REGISTER)
          .rules(Integrity.LIMITS)
          .rules(Integrity.RULES)
          .unruled(Integrity.REGISTER)
          .scope(Closing.SCOPE)
          .build();

  private Sishui2022() {}
}
