package org.workrules.profile.zhuanglang;

import org.workrules.api.spi.Rulebook;

/** Joins the subjects of the edition of 2023, in the order of its chapters. */
final class Zhuanglang2023 {

  static final Rulebook RULES =
      Rulebook.builder()
          .edition(WorkRules2023.EDITION)
          .limits(Principles.LIMITS)
          .unruled(Principles.REGISTER)
          .unruled(Composition.REGISTER)
          .unruled(Functions.REGISTER)
          .limits(LawfulAdministration.LIMITS)
          .rulings(LawfulAdministration.RULINGS)
          .unruled(LawfulAdministration.REGISTER)
          .limits(Decisions.LIMITS)
          .rulings(Decisions.RULINGS)
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
          .unruled(Documents.REGISTER)
          .limits(Discipline.LIMITS)
          .unruled(Discipline.REGISTER)
          .unruled(FollowUp.REGISTER)
          .limits(Integrity.LIMITS)
          .unruled(Integrity.REGISTER)
          .scope(Closing.SCOPE)
          .particulars(Closing.PARTICULARS)
          .build();

  private Zhuanglang2023() {}
}
