package org.workrules.engine;

import static java.util.Objects.requireNonNull;
import static org.workrules.api.time.LimitSubjects.DECIDED_DOCUMENT_ISSUE;
import static org.workrules.api.time.LimitSubjects.FOLLOW_UP;
import static org.workrules.api.time.LimitSubjects.FOLLOW_UP_REPORT;
import static org.workrules.api.time.LimitSubjects.MEETING_FREQUENCY;
import static org.workrules.api.time.LimitSubjects.MEETING_PAPERS_DELIVERY;
import static org.workrules.api.time.LimitSubjects.MEETING_PAPERS_SUBMISSION;
import static org.workrules.api.time.LimitSubjects.MINUTES_ISSUE;
import static org.workrules.api.time.LimitSubjects.MINUTES_LEGALITY_OPINION;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.workrules.api.InvalidValueException;
import org.workrules.api.actor.Party;
import org.workrules.api.answer.Answer;
import org.workrules.api.calendar.UncoveredDateException;
import org.workrules.api.document.DocumentChains;
import org.workrules.api.document.DocumentFacts;
import org.workrules.api.document.DocumentKinds;
import org.workrules.api.matter.DutyRule;
import org.workrules.api.meeting.MeetingChains;
import org.workrules.api.meeting.MeetingFacts;
import org.workrules.api.meeting.MeetingType;
import org.workrules.api.meeting.QuorumRule;
import org.workrules.api.meeting.QuorumSubject;
import org.workrules.api.meeting.Seat;
import org.workrules.api.meeting.SeatRule;
import org.workrules.api.meeting.Seats;
import org.workrules.api.procedure.ChainRule;
import org.workrules.api.procedure.ChainSubject;
import org.workrules.api.rule.Circumstances;
import org.workrules.api.rule.Facts;
import org.workrules.api.ruling.RulingSubject.Stage;
import org.workrules.api.text.Tier;
import org.workrules.api.time.Event;
import org.workrules.api.time.Events;
import org.workrules.api.time.LimitRule;
import org.workrules.api.time.LimitSubject;
import org.workrules.api.time.LimitSubjects;

/**
 * 会议提问: who takes part in a meeting, who chairs it, how often and how many; how a topic gets onto
 * its agenda and what keeps it off; whom to ask for leave; how the minutes are made. What to say of
 * a meeting, a topic or an absence is in {@link MeetingFacts}.
 *
 * <p>Immutable and thread-safe.
 */
public final class MeetingQuestions {

  private final RulesInForce rules;
  private final MeetingType meeting;
  private final Circumstances circumstances;

  MeetingQuestions(RulesInForce rules, MeetingType meeting, Circumstances circumstances) {
    this.rules = rules;
    this.meeting = meeting;
    this.circumstances = circumstances.with(Facts.MEETING, meeting);
  }

  /** Returns the kind of meeting. */
  public MeetingType type() {
    return meeting;
  }

  /** Returns who makes up the meeting, or why the rules do not say. */
  public Answer<SeatRule> members() {
    return seat(Seats.MEMBERS);
  }

  /**
   * Returns who takes part in a capacity.
   *
   * @param seat the capacity
   * @return the rule that says who, or why there is none
   */
  public Answer<SeatRule> seat(Seat seat) {
    return rules.seat(seat, circumstances);
  }

  /** Returns who decides that the meeting is held, or why the rules do not say. */
  public Answer<ChainRule> caller() {
    return rules.chain(MeetingChains.CALLING, circumstances);
  }

  /**
   * Returns who convenes and chairs it, or why the rules do not say. That somebody has been
   * entrusted with it is {@link MeetingFacts#CHAIR_DELEGATED}.
   */
  public Answer<ChainRule> chair() {
    return rules.chain(MeetingChains.CHAIRING, circumstances);
  }

  /** Returns how often it is held, or why the rules do not say. */
  public Answer<LimitRule> frequency() {
    return rules.limit(MEETING_FREQUENCY, circumstances);
  }

  /** Returns how many members must be there for it to be held, or why the rules do not say. */
  public Answer<QuorumRule> quorum() {
    return rules.quorum(QuorumSubject.TO_MEET, circumstances);
  }

  /** Returns how many must agree for a decision to pass, or why the rules do not say. */
  public Answer<QuorumRule> majority() {
    return rules.quorum(QuorumSubject.TO_DECIDE, circumstances);
  }

  /** Returns what the meeting is for, matter by matter, in the order of the articles. */
  public List<DutyRule> duties() {
    ImmutableList.Builder<DutyRule> duties = ImmutableList.builder();
    for (DutyRule duty : rules.duties()) {
      if (duty.outcome().parties().contains(meeting)) {
        duties.add(duty);
      }
    }
    return duties.build();
  }

  /** Returns in which order people speak, or why the rules do not say. */
  public Answer<ChainRule> speaking() {
    return rules.chain(MeetingChains.SPEAKING, circumstances);
  }

  /** Returns who states the decision, or why the rules do not say. */
  public Answer<ChainRule> conclusion() {
    return rules.chain(MeetingChains.CONCLUSION, circumstances);
  }

  /**
   * Returns who of some people takes part, and in which capacity.
   *
   * @param people the people, each with all posts held; none twice
   * @return the roll
   * @throws InvalidValueException if somebody stands twice
   */
  public Roll compose(List<Person> people) {
    List<Seat> seats = new ArrayList<>();
    List<Answer<SeatRule>> answers = new ArrayList<>();
    seats.add(Seats.MEMBERS);
    answers.add(members());
    for (Seat seat : rules.seats()) {
      Answer<SeatRule> answer = seat(seat);
      boolean isOfMeeting = !seat.equals(Seats.MEMBERS) && !seat.equals(Seats.GOVERNMENT_MEMBERS);
      if (isOfMeeting && !Plan.isSilent(answer)) {
        seats.add(seat);
        answers.add(answer);
      }
    }
    return Roll.of(answers, seats, requireNonNull(people, "people"), tier());
  }

  private Tier tier() {
    return rules.jurisdiction().tier();
  }

  /**
   * Checks who of some people is there: who is missing, whether they are enough, who may chair.
   *
   * @param people the people from whom the meeting is composed, as for {@link #compose}
   * @param present those who are there, all of them among the people
   * @return the attendance
   * @throws InvalidValueException if somebody stands twice, or is present and not among the people
   */
  public Attendance attendance(List<Person> people, Collection<Person> present) {
    Roll roll = compose(people);
    Set<Person> there = Roll.distinct("present", present);
    for (Person person : there) {
      if (!people.contains(person)) {
        throw new InvalidValueException("present", person, "one of the people " + people);
      }
    }
    ImmutableList.Builder<Person> counted = ImmutableList.builder();
    ImmutableList.Builder<Person> missing = ImmutableList.builder();
    for (Person member : roll.members()) {
      (there.contains(member) ? counted : missing).add(member);
    }
    Answer<QuorumRule> quorum = quorum();
    return new Attendance(
        counted.build(),
        missing.build(),
        quorum,
        needed(quorum, people),
        chair().map(rule -> holders(rule.outcome().last().parties(), there)));
  }

  /** Where it is not said who is due, no part of them can be counted, and that is the answer. */
  private Answer<Integer> needed(Answer<QuorumRule> quorum, List<Person> people) {
    List<QuorumRule> claimed =
        quorum.match(
            one -> ImmutableList.of(one.value()),
            many -> ImmutableList.copyOf(Lists.transform(many.claims(), Answer::value)),
            open -> ImmutableList.of(),
            none -> ImmutableList.of());
    for (QuorumRule rule : claimed) {
      Answer<SeatRule> due = seat(rule.outcome().base());
      if (!due.isSpecified()) {
        return due.map(seat -> needed(rule, seat, people));
      }
    }
    return quorum.map(rule -> needed(rule, seat(rule.outcome().base()).value(), people));
  }

  private static int needed(QuorumRule rule, SeatRule due, List<Person> people) {
    return rule.outcome().of(holders(due.outcome().parties(), people).size());
  }

  private static List<Person> holders(List<Party> posts, Collection<Person> people) {
    ImmutableList.Builder<Person> holders = ImmutableList.builder();
    for (Person person : people) {
      if (posts.stream().anyMatch(person::holds)) {
        holders.add(person);
      }
    }
    return holders.build();
  }

  /**
   * Returns how a topic gets onto the agenda: who prepares, submits, reviews and determines it, who
   * drafts its papers, and by when.
   *
   * @param held the day on which the meeting is held
   * @return the plan
   * @throws UncoveredDateException if a count leaves the days of the calendar
   */
  public Plan topic(LocalDate held) {
    requireNonNull(held, "held");
    return new Plan(
        ImmutableList.of(
            before(held, MeetingChains.TOPIC_PREPARATION, LimitSubjects.TOPIC_PREPARATION),
            before(held, MeetingChains.TOPIC_LEGALITY),
            before(held, MeetingChains.TOPIC_SUBMISSION, LimitSubjects.TOPIC_SUBMISSION),
            before(held, MeetingChains.TOPIC_REVIEW),
            before(held, MeetingChains.TOPIC_DETERMINATION),
            before(held, MeetingChains.MEETING_PAPERS, MEETING_PAPERS_SUBMISSION),
            before(held, MeetingChains.PAPERS_RELEASE, MEETING_PAPERS_DELIVERY),
            before(held, MeetingChains.PRESENTING)),
        tier());
  }

  private Plan.Stage before(LocalDate held, ChainSubject subject, LimitSubject... limits) {
    return stage(subject, circumstances, Events.MEETING_HELD, held, limits);
  }

  /**
   * Checks whether a topic may go onto the agenda like this.
   *
   * @return all faults at once, in the order of the articles
   */
  public Check checkTopic() {
    return rules.check(Stage.AGENDA, circumstances);
  }

  /**
   * Returns whom to ask for leave, and what then follows. Who cannot attend is {@link
   * Facts#OFFICIAL}.
   *
   * @return the rule whose outcome is the chain, or why there is none
   */
  public Answer<ChainRule> leave() {
    return rules.chain(MeetingChains.LEAVE, circumstances);
  }

  /**
   * Checks whether somebody may stay away, or be stood in for, like this.
   *
   * @return all faults at once, in the order of the articles
   */
  public Check checkAttending() {
    return rules.check(Stage.ATTENDING, circumstances);
  }

  /**
   * Checks whether the meeting may confer like this, and what silence means.
   *
   * @return all faults at once, in the order of the articles
   */
  public Check checkConferring() {
    return rules.check(Stage.CONFERRING, circumstances);
  }

  /**
   * Returns how the minutes are made, by when, and what follows from the meeting.
   *
   * @param closed the day on which the meeting ends
   * @return the plan
   * @throws UncoveredDateException if a count leaves the days of the calendar
   */
  public Plan minutes(LocalDate closed) {
    requireNonNull(closed, "closed");
    Circumstances minutes = circumstances.with(DocumentFacts.KIND, DocumentKinds.MINUTES);
    return new Plan(
        ImmutableList.of(
            stage(
                DocumentChains.SIGNING,
                minutes,
                Events.MEETING_CLOSED,
                closed,
                MINUTES_LEGALITY_OPINION,
                MINUTES_ISSUE),
            stage(
                MeetingChains.CARRYING_OUT,
                circumstances,
                Events.MEETING_CLOSED,
                closed,
                DECIDED_DOCUMENT_ISSUE,
                FOLLOW_UP,
                FOLLOW_UP_REPORT)),
        tier());
  }

  private Plan.Stage stage(
      ChainSubject subject,
      Circumstances known,
      Event event,
      LocalDate day,
      LimitSubject... limits) {
    ImmutableList.Builder<Plan.Due> due = ImmutableList.builder();
    for (LimitSubject limit : limits) {
      if (!rules.countsFromAnother(event, limit, known)) {
        due.add(new Plan.Due(limit, rules.due(limit, day, known)));
      }
    }
    return new Plan.Stage(subject, rules.chain(subject, known), due.build());
  }
}
