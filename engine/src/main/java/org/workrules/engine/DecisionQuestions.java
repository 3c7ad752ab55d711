package org.workrules.engine;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.workrules.api.InvalidValueException;
import org.workrules.api.actor.Party;
import org.workrules.api.answer.Answer;
import org.workrules.api.answer.Answer.NotSpecified.Reason;
import org.workrules.api.answer.Answer.Specified;
import org.workrules.api.calendar.UncoveredDateException;
import org.workrules.api.matter.DutyRule;
import org.workrules.api.matter.Matter;
import org.workrules.api.matter.Requirement;
import org.workrules.api.meeting.MeetingType;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Circumstances;
import org.workrules.api.rule.Facts;
import org.workrules.api.ruling.RulingSubject.Stage;
import org.workrules.api.source.Citation;
import org.workrules.api.source.Modality;

/**
 * 决策提问: where a matter has to go, what has to be done before it is decided and after, whether it
 * may go onto an agenda now, and when each step has to begin for a meeting on a day.
 *
 * <p>Immutable and thread-safe.
 */
public final class DecisionQuestions {

  private final RulesInForce rules;
  private final Matter matter;
  private final Circumstances circumstances;

  DecisionQuestions(RulesInForce rules, Matter matter, Circumstances circumstances) {
    this.rules = rules;
    this.matter = matter;
    this.circumstances = circumstances;
  }

  /** Returns the matter. */
  public Matter matter() {
    return matter;
  }

  /**
   * Returns which meeting, or who alone, takes the matter up to decide it.
   *
   * <p>Where the published text has lost the verb, it cannot be told whether it decides (公开文本缺失).
   * Of several rules that claim it, one that leaves the choice between all those whom the others
   * name (由全体会议或常务会议讨论决定) is the answer; others that name different ones conflict.
   *
   * @return the rule whose outcome names the forum, or why there is none
   */
  public Answer<DutyRule> forum() {
    return rules
        .deciding(matter, circumstances)
        .match(
            DecisionQuestions::forum,
            many -> {
              throw new IllegalStateException("rules that stand beside each other do not conflict");
            },
            open -> open.map(all -> all.get(0)),
            none -> lostForum().orElseGet(() -> none.map(all -> all.get(0))));
  }

  /** Whoever takes the matter up by an act whose verb is lost may decide it, or may not. */
  private Optional<Answer<DutyRule>> lostForum() {
    Answer<List<DutyRule>> lost = rules.lost(matter, circumstances);
    return lost.isSpecified()
        ? Optional.of(Answer.notSpecified(Reason.LACUNA, lost.citations(), lost.explanation()))
        : Optional.empty();
  }

  private static Answer<DutyRule> forum(Specified<List<DutyRule>> all) {
    if (all.value().size() == 1) {
      return all.map(duties -> duties.get(0));
    }
    Set<Step> claims = new LinkedHashSet<>();
    Set<Party> named = new LinkedHashSet<>();
    for (DutyRule duty : all.value()) {
      claims.add(duty.outcome());
      named.addAll(duty.outcome().parties());
    }
    for (DutyRule duty : all.value()) {
      if (claims.size() == 1) {
        return Answer.specified(duty, all.modality(), all.citations(), all.explanation());
      }
      if (leavesTheChoice(duty.outcome(), named)) {
        return choice(duty, all);
      }
    }
    ImmutableList.Builder<Specified<DutyRule>> conflicting = ImmutableList.builder();
    for (DutyRule duty : all.value()) {
      conflicting.add(Answer.specified(duty, duty.modality(), duty.citations(), all.explanation()));
    }
    return Answer.conflicting(conflicting.build(), all.explanation());
  }

  /** Binds as the rules that name the same do; those that name fewer agree, and are cited last. */
  private static Answer<DutyRule> choice(DutyRule chosen, Specified<List<DutyRule>> all) {
    Set<Party> named = ImmutableSet.copyOf(chosen.outcome().parties());
    Modality modality = chosen.modality();
    Set<Citation> citations = new LinkedHashSet<>();
    for (DutyRule duty : all.value()) {
      if (named.equals(ImmutableSet.copyOf(duty.outcome().parties()))) {
        citations.addAll(duty.citations());
        modality = duty.modality().compareTo(modality) < 0 ? duty.modality() : modality;
      }
    }
    citations.addAll(all.citations());
    return Answer.specified(chosen, modality, ImmutableList.copyOf(citations), all.explanation());
  }

  /** Whether a step leaves it open which of those named decides; one alone leaves it to itself. */
  private static boolean leavesTheChoice(Step step, Set<Party> named) {
    boolean isChoice = step.sharing() == Step.Sharing.ONE_OF || step.parties().size() == 1;
    return isChoice && step.parties().containsAll(named);
  }

  /**
   * Returns what has to be done before the matter is decided and after, and what of it is done.
   *
   * @param done what has been done; what the rules do not ask for makes no difference
   * @return the checklist, in the order of the articles
   */
  public Checklist checklist(Collection<Requirement> done) {
    return checklist(circumstances, done);
  }

  private Checklist checklist(Circumstances known, Collection<Requirement> done) {
    Set<Requirement> all = ImmutableSet.copyOf(requireNonNull(done, "done"));
    List<Checklist.Item> items = new ArrayList<>();
    for (Requirement requirement : rules.requirements()) {
      items.add(
          new Checklist.Item(
              requirement,
              rules.requirement(requirement, known),
              all.contains(requirement),
              rules.comesAfter(requirement, known)));
    }
    Answer<?> ifEmpty = rules.nothing(matter);
    return new Checklist(items, ifEmpty, rules.jurisdiction().tier());
  }

  /**
   * Checks whether the matter may go onto the agenda of a meeting, as far as its content and
   * handling go; what has to be done first is in the {@link #checklist}.
   *
   * @param meeting the kind of meeting
   * @return all faults at once, in the order of the articles
   * @throws InvalidValueException if it is none that {@link Facts#MEETING} may be
   */
  public Check checkAgenda(MeetingType meeting) {
    return rules.check(
        Stage.AGENDA, circumstances.with(Facts.MEETING, requireNonNull(meeting, "meeting")));
  }

  /**
   * Returns when each step has to begin at the latest, counted back from a meeting.
   *
   * @param meeting the kind of meeting
   * @param held the day on which it is to be held
   * @param done what has been done; what the rules do not ask for makes no difference
   * @return the timetable
   * @throws InvalidValueException if the meeting is none that {@link Facts#MEETING} may be
   * @throws UncoveredDateException if a count leaves the days of the calendar
   */
  public Timetable timetable(MeetingType meeting, LocalDate held, Collection<Requirement> done) {
    requireNonNull(held, "held");
    Circumstances known = circumstances.with(Facts.MEETING, requireNonNull(meeting, "meeting"));
    return Timetable.of(rules, known, held, checklist(known, done));
  }
}
