package org.workrules.engine.verify;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.workrules.api.actor.Party;
import org.workrules.api.actor.Role;
import org.workrules.api.actor.Roles;
import org.workrules.api.document.DocumentChains;
import org.workrules.api.matter.Requirement;
import org.workrules.api.matter.RequirementRule;
import org.workrules.api.meeting.SeatRule;
import org.workrules.api.procedure.Chain;
import org.workrules.api.procedure.ChainRule;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Rule;
import org.workrules.api.ruling.Ruling.Effect;
import org.workrules.api.ruling.RulingRule;
import org.workrules.api.source.Modality;
import org.workrules.api.spi.Rulebook;

/** Looks at chains, steps, requirements and rulings. */
final class ProcedureChecks {

  static void signingWithoutSignature(Rulebook rulebook, Report report) {
    for (ChainRule rule : rulebook.chains()) {
      if (rule.question().equals(DocumentChains.SIGNING)
          && !rule.outcome().last().act().isSigning()) {
        report.warn(
            "signing-without-signature",
            rule,
            "签发流程的最后一步是“{0}”，不是签发行为",
            "its last step, \"{0}\", is no act of signing",
            rule.outcome().last().act());
      }
    }
  }

  private static List<Step> steps(Rule<?, ?> rule) {
    if (rule.outcome() instanceof Chain) {
      return ((Chain) rule.outcome()).steps();
    }
    return rule.outcome() instanceof Step
        ? ImmutableList.of((Step) rule.outcome())
        : ImmutableList.<Step>of();
  }

  static void stepsTwice(Rulebook rulebook, Report report) {
    for (ChainRule rule : rulebook.chains()) {
      List<Step> steps = rule.outcome().steps();
      for (int i = 1; i < steps.size(); i++) {
        if (steps.get(i).equals(steps.get(i - 1))) {
          report.warn(
              "step-twice",
              rule,
              "同一步骤连续两次：{0}",
              "a step stands twice in a row: {0}",
              steps.get(i));
        }
      }
    }
  }

  static void stepsAddressedToThemselves(Rulebook rulebook, Report report) {
    for (Rule<?, ?> rule : rulebook.rules()) {
      for (Step step : steps(rule)) {
        List<Party> same = new ArrayList<>(step.parties());
        same.retainAll(step.addressees());
        if (!same.isEmpty()) {
          report.warn(
              "addressed-to-self",
              rule,
              "步骤的对象就是办理者自己：{0}",
              "a step is addressed to the one who takes it: {0}",
              step);
        }
      }
    }
  }

  /** A role of the county's own that no seat names and that is part of no shared one. */
  static void rolesNobodyHolds(Rulebook rulebook, Report report) {
    Map<Role, Rule<?, ?>> acting = new LinkedHashMap<>();
    for (ChainRule rule : rulebook.chains()) {
      for (Step step : rule.outcome().steps()) {
        for (Role role : Iterables.filter(step.parties(), Role.class)) {
          acting.putIfAbsent(role, rule);
        }
      }
    }
    Set<Role> held = new LinkedHashSet<>(SharedWords.in(Roles.class, Role.class));
    for (SeatRule seat : rulebook.seats()) {
      Iterables.addAll(held, Iterables.filter(seat.outcome().parties(), Role.class));
    }
    acting.forEach(
        (role, rule) -> {
          if (held.stream().noneMatch(one -> one.includes(role) || role.includes(one))) {
            report.warn(
                "role-nobody-holds",
                role,
                rule,
                "没有人担任“{0}”：它不是通用职务，不在通用职务之内，也不在任何会议就座",
                "nobody holds the role \"{0}\": it is not shared, lies within no shared one and has"
                    + " no seat",
                role);
          }
        });
  }

  static void requirementsAfterNothing(Rulebook rulebook, Report report) {
    Set<Requirement> required = new LinkedHashSet<>();
    rulebook.requirements().forEach(rule -> required.add(rule.question()));
    for (RequirementRule rule : rulebook.requirements()) {
      for (Requirement first : rule.after()) {
        if (!required.contains(first)) {
          report.warn(
              "after-nothing",
              rule,
              "应在“{0}”之后，但没有规则要求{0}",
              "it comes after \"{0}\", which no rule requires",
              first);
        }
      }
    }
  }

  static void rulingsAgainstTheirModality(Rulebook rulebook, Report report) {
    for (RulingRule rule : rulebook.rulings()) {
      Effect effect = rule.outcome().effect();
      if ((rule.modality() == Modality.MAY && effect == Effect.FAULT)
          || (rule.modality() == Modality.MUST_NOT && effect == Effect.PERMISSION)) {
        report.warn(
            "ruling-against-modality",
            rule,
            "裁定“{0}”与约束程度“{1}”相反",
            "the ruling \"{0}\" goes against its word, \"{1}\"",
            rule.outcome(),
            rule.modality());
      }
    }
  }

  private ProcedureChecks() {}
}
