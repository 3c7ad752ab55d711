package org.workrules.profile.sishui;

import org.workrules.api.spi.Rulebook;

/** Joins the subjects of the edition of 2022, in the order of its chapters. */
final class Sishui2022 {

  static final Rulebook RULES =
      Rulebook.builder()
          .edition(WorkRules2022.EDITION)
          .limits(Principles.LIMITS)
          .unruled(Principles.REGISTER)
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
          .limits(Meetings.LIMITS)
          .chains(Meetings.CHAINS)
          .unruled(Meetings.REGISTER)
          .limits(Documents.LIMITS)
          .chains(Documents.CHAINS)
          .rulings(Documents.RULINGS)
          .acknowledged(Documents.ACKNOWLEDGED)
          .unruled(Documents.REGISTER)
          .limits(GovernmentInformation.LIMITS)
          .unruled(GovernmentInformation.REGISTER)
          .limits(FollowUp.LIMITS)
          .unruled(FollowUp.REGISTER)
          .unruled(DigitalGovernment.REGISTER)
          .limits(Discipline.LIMITS)
          .unruled(Discipline.REGISTER)
          .limits(Integrity.LIMITS)
          .unruled(Integrity.REGISTER)
          .scope(Closing.SCOPE)
          .build();

  private Sishui2022() {}
}
