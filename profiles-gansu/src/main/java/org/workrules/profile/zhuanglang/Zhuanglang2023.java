package org.workrules.profile.zhuanglang;

import org.workrules.api.spi.Rulebook;

/** Joins the subjects of the edition of 2023, in the order of its chapters. */
final class Zhuanglang2023 {

  static final Rulebook RULES =
      Rulebook.builder()
          .edition(WorkRules2023.EDITION)
          .rules(Principles.RULES)
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
          .rules(Meetings.RULES)
          .unruled(Meetings.REGISTER)
          .rules(Documents.LIMITS)
          .rules(Documents.CHAINS)
          .rules(Documents.RULINGS)
          .rules(Documents.RULES)
          .acknowledged(Documents.ACKNOWLEDGED)
          .unruled(Documents.REGISTER)
          .rules(Discipline.RULES)
          .unruled(Discipline.REGISTER)
          .rules(FollowUp.RULES)
          .unruled(FollowUp.REGISTER)
          .rules(Integrity.RULES)
          .unruled(Integrity.REGISTER)
          .scope(Closing.SCOPE)
          .particulars(Closing.PARTICULARS)
          .build();

  private Zhuanglang2023() {}
}
