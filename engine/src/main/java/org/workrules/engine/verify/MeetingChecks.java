package org.workrules.engine.verify;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.workrules.api.actor.Party;
import org.workrules.api.actor.Role;
import org.workrules.api.matter.DutyRule;
import org.workrules.api.meeting.MeetingChains;
import org.workrules.api.meeting.MeetingType;
import org.workrules.api.meeting.QuorumRule;
import org.workrules.api.meeting.Seat;
import org.workrules.api.meeting.SeatRule;
import org.workrules.api.meeting.Seats;
import org.workrules.api.procedure.ChainRule;
import org.workrules.api.rule.Facts;
import org.workrules.api.rule.Rule;
import org.workrules.api.spi.Rulebook;

/** Looks at who sits, counts and chairs at meetings. */
final class MeetingChecks {

  static void chairsWhoAreNoMembers(Rulebook rulebook, Report report) {
    for (ChainRule rule : rulebook.chains()) {
      if (rule.question().equals(MeetingChains.CHAIRING)) {
        Set<Party> strangers = new LinkedHashSet<>();
        Set<MeetingType> meetings = new LinkedHashSet<>();
        for (MeetingType meeting : meetings(rule)) {
          Set<Role> people = people(rulebook, meeting);
          for (Role chair : Iterables.filter(rule.outcome().last().parties(), Role.class)) {
            if (!people.isEmpty()
                && people.stream().noneMatch(one -> one.includes(chair) || chair.includes(one))) {
              strangers.add(chair);
              meetings.add(meeting);
            }
          }
        }
        if (!strangers.isEmpty()) {
          report.warn(
              "chair-not-a-member",
              rule,
              "主持人{0}既不是{1}的组成人员，也不参加会议",
              "the chair, {0}, is neither a member of the {1} nor takes part in it",
              strangers,
              meetings);
        }
      }
    }
  }

  private static Set<MeetingType> meetings(Rule<?, ?> rule) {
    return PossibleValues.of(Facts.MEETING, rule.condition());
  }

  /**
   * Returns the roles of those who sit or take part in a meeting, if the text fixes its members:
   * where it only lists who is called to it, the chair is usually not listed.
   */
  private static Set<Role> people(Rulebook rulebook, MeetingType meeting) {
    ImmutableSet.Builder<Role> people = ImmutableSet.builder();
    boolean isFixed = false;
    for (SeatRule seat : rulebook.seats()) {
      boolean isMembers = seat.question().equals(Seats.MEMBERS);
      if ((isMembers || seat.question().equals(Seats.PARTICIPANTS))
          && meetings(seat).contains(meeting)) {
        isFixed |= isMembers;
        people.addAll(Iterables.filter(seat.outcome().parties(), Role.class));
      }
    }
    return isFixed ? people.build() : ImmutableSet.<Role>of();
  }

  static void quorumsThatCountOthers(Rulebook rulebook, Report report) {
    for (QuorumRule rule : rulebook.quorums()) {
      Seat base = rule.outcome().base();
      if (!base.equals(Seats.MEMBERS)) {
        report.warn(
            "quorum-counts-others",
            rule,
            "人数按{0}计算，而列席的人不计入法定人数",
            "it counts the {0}, but those who attend without vote never count",
            base);
      }
    }
  }

  static void quorumsWithoutMembers(Rulebook rulebook, Report report) {
    for (QuorumRule rule : rulebook.quorums()) {
      Set<MeetingType> without = new LinkedHashSet<>(meetings(rule));
      for (SeatRule seat : rulebook.seats()) {
        if (seat.question().equals(rule.outcome().base())) {
          without.removeAll(meetings(seat));
        }
      }
      if (!without.isEmpty()) {
        report.warn(
            "quorum-without-members",
            rule,
            "{0}没有关于{1}的规则，算不出人数",
            "no rule says who are the {1} of the {0}, so that there is no number to count",
            without,
            rule.outcome().base());
      }
    }
  }

  static void seatsOfNoMeeting(Rulebook rulebook, Report report) {
    for (SeatRule rule : rulebook.seats()) {
      if (!rule.question().equals(Seats.GOVERNMENT_MEMBERS) && meetings(rule).isEmpty()) {
        report.warn(
            "seat-of-no-meeting",
            rule,
            "没有说是哪种会议的{0}；条件中应有“{1}”",
            "it does not say of which meeting they are the {0}; its condition should ask for"
                + " \"{1}\"",
            rule.question(),
            Facts.MEETING);
      }
    }
  }

  static void seatsCountedTwice(Rulebook rulebook, Report report) {
    for (SeatRule rule : rulebook.seats()) {
      List<List<Party>> places = rule.outcome().places();
      for (int i = 0; i < places.size(); i++) {
        for (int j = 0; j < places.size(); j++) {
          for (Role wide : Iterables.filter(places.get(i), Role.class)) {
            for (Role narrow : Iterables.filter(places.get(j), Role.class)) {
              if (i != j && wide.includes(narrow)) {
                report.warn(
                    "counted-twice",
                    rule,
                    "{0}已在{1}之内，会重复计算",
                    "{0} is a {1} already and would be counted twice",
                    narrow,
                    wide);
              }
            }
          }
        }
      }
    }
  }

  static void meetingsWithoutPeople(Rulebook rulebook, Report report) {
    Map<MeetingType, DutyRule> busy = new LinkedHashMap<>();
    for (DutyRule duty : rulebook.duties()) {
      for (MeetingType meeting : Iterables.filter(duty.outcome().parties(), MeetingType.class)) {
        busy.putIfAbsent(meeting, duty);
      }
    }
    rulebook.seats().forEach(seat -> busy.keySet().removeAll(meetings(seat)));
    for (ChainRule chain : rulebook.chains()) {
      if (chain.question().equals(MeetingChains.CHAIRING)) {
        busy.keySet().removeAll(meetings(chain));
      }
    }
    busy.forEach(
        (meeting, duty) ->
            report.warn(
                "meeting-without-people",
                meeting,
                duty,
                "{0}有职责，却没有规则说由谁组成、参加或者主持",
                "the {0} has duties, but no rule says who sits in it or chairs it",
                meeting));
  }

  private MeetingChecks() {}
}
