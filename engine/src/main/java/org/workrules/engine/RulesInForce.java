package org.workrules.engine;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.workrules.api.InvalidValueException;
import org.workrules.api.answer.Answer;
import org.workrules.api.answer.Answer.NotSpecified.Reason;
import org.workrules.api.answer.Explanation;
import org.workrules.api.calendar.UncoveredDateException;
import org.workrules.api.jurisdiction.Jurisdiction;
import org.workrules.api.matter.DutyRule;
import org.workrules.api.matter.Matter;
import org.workrules.api.matter.Requirement;
import org.workrules.api.matter.RequirementRule;
import org.workrules.api.meeting.MeetingType;
import org.workrules.api.meeting.QuorumRule;
import org.workrules.api.meeting.QuorumSubject;
import org.workrules.api.meeting.Seat;
import org.workrules.api.meeting.SeatRule;
import org.workrules.api.procedure.ChainRule;
import org.workrules.api.procedure.ChainSubject;
import org.workrules.api.rule.Circumstances;
import org.workrules.api.rule.Fact;
import org.workrules.api.rule.Rule;
import org.workrules.api.ruling.RulingRule;
import org.workrules.api.ruling.RulingSubject;
import org.workrules.api.source.Edition;
import org.workrules.api.source.Instrument;
import org.workrules.api.source.Modality;
import org.workrules.api.source.Provision;
import org.workrules.api.source.Standing;
import org.workrules.api.spi.Rulebook;
import org.workrules.api.text.Described;
import org.workrules.api.text.Language;
import org.workrules.api.text.Word;
import org.workrules.api.time.CountedLimit;
import org.workrules.api.time.Event;
import org.workrules.api.time.LimitRule;
import org.workrules.api.time.LimitSubject;
import org.workrules.api.time.TimeLimit;
import org.workrules.engine.calendar.WorkingCalendar;
import org.workrules.engine.deadline.Deadline;
import org.workrules.engine.rule.RuleTable;

/**
 * 现行规则: the rules of a county that are in force on a day.
 *
 * <p>Immutable and thread-safe.
 */
public final class RulesInForce {

  private final County county;
  private final LocalDate date;
  private final Tables tables;

  RulesInForce(County county, LocalDate date, Tables tables) {
    this.county = county;
    this.date = date;
    this.tables = tables;
  }

  /** Returns the county. */
  public Jurisdiction jurisdiction() {
    return county.jurisdiction();
  }

  WorkingCalendar calendar() {
    return county.calendar();
  }

  /** Returns the day. */
  public LocalDate date() {
    return date;
  }

  /** Returns the rules of each instrument that is in force; empty if none is. */
  public List<Rulebook> rulebooks() {
    return tables.rulebooks();
  }

  /**
   * Returns the edition of the work rules that is in force.
   *
   * @return the edition; not specified if none was in force on the day
   */
  public Answer<Edition> edition() {
    return edition(Instrument.WORK_RULES);
  }

  /**
   * Returns the edition of an instrument that is in force. It is uncited where the text itself says
   * nothing of its validity.
   *
   * @param instrument the kind of instrument
   * @return the edition; not specified if none was in force on the day
   */
  public Answer<Edition> edition(Instrument instrument) {
    requireNonNull(instrument, "instrument");
    for (Rulebook rulebook : tables.rulebooks()) {
      if (rulebook.edition().instrument().equals(instrument)) {
        return Answer.specified(
            rulebook.edition(),
            Modality.STATED,
            rulebook.particulars(),
            language -> new Validity(rulebook.edition()).in(language));
      }
    }
    return Answer.notSpecified(
        Reason.NOT_IN_FORCE,
        ImmutableList.of(),
        whyNotInForce(edition -> edition.instrument().equals(instrument)));
  }

  /** Returns the time limits, in the order of the articles. */
  public List<LimitRule> limits() {
    ImmutableList.Builder<LimitRule> limits = ImmutableList.builder();
    tables.rulebooks().forEach(rulebook -> limits.addAll(rulebook.limits()));
    return limits.build();
  }

  /** Returns all facts that the rules ask for: what there is to say of a case. */
  public List<Fact<?>> facts() {
    ImmutableSet.Builder<Fact<?>> facts = ImmutableSet.builder();
    for (Rulebook rulebook : tables.rulebooks()) {
      for (Rule<?, ?> rule : rulebook.rules()) {
        facts.addAll(rule.condition().facts());
      }
    }
    return facts.build().asList();
  }

  /** Returns what the time limits govern, in the order of the articles. */
  public List<LimitSubject> limitSubjects() {
    return questions(LimitSubject.class);
  }

  /** Returns what the chains lead to, in the order of the articles. */
  public List<ChainSubject> chainSubjects() {
    return questions(ChainSubject.class);
  }

  /** Returns the capacities in which people take part in meetings, in the order of the articles. */
  public List<Seat> seats() {
    return questions(Seat.class);
  }

  /** Returns what the rulings are about, in the order of the articles. */
  public List<RulingSubject> rulingSubjects() {
    return questions(RulingSubject.class);
  }

  private <W extends Word> List<W> questions(Class<W> type) {
    return ImmutableList.copyOf(Iterables.filter(tables.questions(), type));
  }

  /**
   * Returns the limit of something in {@linkplain Circumstances#ordinary ordinary} circumstances.
   *
   * @param subject what the limit governs
   * @return the rule that sets the limit, or why there is none
   */
  public Answer<LimitRule> limit(LimitSubject subject) {
    return limit(subject, Circumstances.ordinary());
  }

  /**
   * Returns the limit of something.
   *
   * @param subject what the limit governs
   * @param circumstances what is known of the case
   * @return the rule that sets the limit, or why there is none; its explanation tells what became
   *     of each rule about the subject, exceptions included
   */
  public Answer<LimitRule> limit(LimitSubject subject, Circumstances circumstances) {
    return answer(requireNonNull(subject, "subject"), circumstances);
  }

  /**
   * Returns who does what after whom.
   *
   * @param subject what the chain leads to
   * @param circumstances what is known of the case
   * @return the rule that sets the chain, or why there is none; its explanation tells what became
   *     of each rule about the subject
   */
  public Answer<ChainRule> chain(ChainSubject subject, Circumstances circumstances) {
    return answer(requireNonNull(subject, "subject"), circumstances);
  }

  /**
   * Returns what the rules say of something: whether it is forbidden, permitted or lacking, or what
   * follows from it.
   *
   * @param subject what it is about
   * @param circumstances what is known of the case
   * @return the rule that says it, or why there is none; its explanation tells what became of each
   *     rule about the subject
   */
  public Answer<RulingRule> ruling(RulingSubject subject, Circumstances circumstances) {
    return answer(requireNonNull(subject, "subject"), circumstances);
  }

  /**
   * Returns who takes part in a meeting in one capacity.
   *
   * @param seat the capacity
   * @param circumstances what is known of the meeting, such as its {@link
   *     org.workrules.api.rule.Facts#MEETING kind}
   * @return the rule that says who, or why there is none
   */
  public Answer<SeatRule> seat(Seat seat, Circumstances circumstances) {
    return answer(requireNonNull(seat, "seat"), circumstances);
  }

  /**
   * Returns how many must be there, or must agree.
   *
   * @param subject what the number is needed for
   * @param circumstances what is known of the meeting
   * @return the rule that sets the number, or why there is none
   */
  public Answer<QuorumRule> quorum(QuorumSubject subject, Circumstances circumstances) {
    return answer(requireNonNull(subject, "subject"), circumstances);
  }

  /** Returns who deals with which matter, in the order of the articles. */
  public List<DutyRule> duties() {
    ImmutableList.Builder<DutyRule> duties = ImmutableList.builder();
    tables.rulebooks().forEach(rulebook -> duties.addAll(rulebook.duties()));
    return duties.build();
  }

  /**
   * Returns who deals with a matter: several may, one after or beside the other.
   *
   * @param matter the matter
   * @param circumstances what is known of the case
   * @return all rules that hold, in the order of the articles; not specified if none does
   */
  public Answer<List<DutyRule>> duties(Matter matter, Circumstances circumstances) {
    requireNonNull(matter, "matter");
    requireNonNull(circumstances, "circumstances");
    return duties(matter, tables.table(matter), circumstances);
  }

  /** Returns who decides a matter, by all rules that hold. */
  Answer<List<DutyRule>> deciding(Matter matter, Circumstances circumstances) {
    return duties(matter, tables.deciding(matter), circumstances);
  }

  /** Returns who does something to a matter of which the text has lost the verb. */
  Answer<List<DutyRule>> lost(Matter matter, Circumstances circumstances) {
    return duties(matter, tables.lost(matter), circumstances);
  }

  private Answer<List<DutyRule>> duties(
      Matter matter, RuleTable<DutyRule> table, Circumstances circumstances) {
    return table.rules().isEmpty() ? nothing(matter) : table.decide(circumstances).all();
  }

  /**
   * Returns what the rules say of something that may have to be done before or after a decision.
   *
   * @param requirement what may have to be done
   * @param circumstances what is known of the matter
   * @return the rule that requires it, or why there is none
   */
  public Answer<RequirementRule> requirement(Requirement requirement, Circumstances circumstances) {
    return answer(requireNonNull(requirement, "requirement"), circumstances);
  }

  /** Returns what has to be done before something else has, by all rules about it that hold. */
  Set<Requirement> comesAfter(Requirement requirement, Circumstances circumstances) {
    RuleTable<RequirementRule> table = tables.table(requirement);
    ImmutableSet.Builder<Requirement> first = ImmutableSet.builder();
    table.decide(circumstances).winners().forEach(rule -> first.addAll(rule.after()));
    return first.build();
  }

  /** Returns what may have to be done before or after a decision, in the order of the articles. */
  public List<Requirement> requirements() {
    return questions(Requirement.class);
  }

  /**
   * Returns the questions about the decision of a matter.
   *
   * @param matter the matter
   * @param circumstances what is known of it
   * @return the questions
   */
  public DecisionQuestions decision(Matter matter, Circumstances circumstances) {
    requireNonNull(matter, "matter");
    return new DecisionQuestions(this, matter, requireNonNull(circumstances, "circumstances"));
  }

  /** Returns the kinds of meeting that the rules give duties, in the order of the articles. */
  public List<MeetingType> meetingTypes() {
    ImmutableSet.Builder<MeetingType> types = ImmutableSet.builder();
    for (DutyRule duty : duties()) {
      types.addAll(Iterables.filter(duty.outcome().parties(), MeetingType.class));
    }
    return types.build().asList();
  }

  /**
   * Returns the questions about a kind of meeting, in {@linkplain Circumstances#ordinary ordinary}
   * circumstances.
   *
   * @param meeting the kind of meeting
   * @return the questions
   * @throws InvalidValueException if it is none that {@link org.workrules.api.rule.Facts#MEETING}
   *     may be
   */
  public MeetingQuestions meeting(MeetingType meeting) {
    return meeting(meeting, Circumstances.ordinary());
  }

  /**
   * Returns the questions about a kind of meeting.
   *
   * @param meeting the kind of meeting
   * @param circumstances what else is known of the meeting, a topic of it or somebody who is to
   *     attend; see {@link org.workrules.api.meeting.MeetingFacts}
   * @return the questions
   * @throws InvalidValueException if the kind is none that {@link
   *     org.workrules.api.rule.Facts#MEETING} may be
   */
  public MeetingQuestions meeting(MeetingType meeting, Circumstances circumstances) {
    requireNonNull(circumstances, "circumstances");
    return new MeetingQuestions(this, requireNonNull(meeting, "meeting"), circumstances);
  }

  /**
   * Checks what is known of a case against all rulings about one stage of business.
   *
   * @param stage the stage
   * @param circumstances what is known of the case
   * @return all faults at once, in the order of the articles
   */
  public Check check(RulingSubject.Stage stage, Circumstances circumstances) {
    requireNonNull(stage, "stage");
    requireNonNull(circumstances, "circumstances");
    ImmutableList.Builder<Fault> faults = ImmutableList.builder();
    boolean isAnswered = false;
    for (RulingSubject subject : rulingSubjects()) {
      if (subject.stage() == stage) {
        isAnswered = true;
        Answer<RulingRule> answer = ruling(subject, circumstances);
        Fault.severity(answer)
            .ifPresent(severity -> faults.add(new Fault(subject, severity, answer)));
      }
    }
    return isAnswered ? Check.of(faults.build()) : Check.unanswered(nothing(stage));
  }

  /** Returns the questions about official documents. */
  public DocumentQuestions documents() {
    return new DocumentQuestions(this);
  }

  private <R extends Rule<?, ?>> Answer<R> answer(Word question, Circumstances circumstances) {
    requireNonNull(circumstances, "circumstances");
    RuleTable<R> table = tables.table(question);
    return table.rules().isEmpty() ? nothing(question) : table.decide(circumstances).answer();
  }

  /** Returns why no rule is about something. */
  <R> Answer<R> nothing(Word question) {
    return nothing(language -> question.in(language, jurisdiction().tier()));
  }

  /** Returns why no rule is about something. */
  private <R> Answer<R> nothing(Described question) {
    return tables.rulebooks().isEmpty()
        ? Answer.notSpecified(
            Reason.NOT_IN_FORCE, ImmutableList.of(), whyNotInForce(edition -> true))
        : Answer.notSpecified(Reason.SILENT, ImmutableList.of(), nothingAbout(question));
  }

  /**
   * Returns when something is due after or before an event, in {@linkplain Circumstances#ordinary
   * ordinary} circumstances.
   *
   * @param subject what is due
   * @param event the day of the event that its limit is counted from
   * @return the deadline, or why there is none
   * @throws UncoveredDateException if the count leaves the days of the calendar
   */
  public Answer<Deadline> due(LimitSubject subject, LocalDate event) {
    return due(subject, event, Circumstances.ordinary());
  }

  /**
   * Returns when something is due after or before an event.
   *
   * @param subject what is due
   * @param event the day of the event that its limit is counted from
   * @param circumstances what is known of the case
   * @return the deadline, or why there is none: not specified, with a reason, if the rules give no
   *     number, leave the limit to somebody else, or set a recurrence
   * @throws UncoveredDateException if the count leaves the days of the calendar
   */
  public Answer<Deadline> due(LimitSubject subject, LocalDate event, Circumstances circumstances) {
    requireNonNull(event, "event");
    return county.dueDates().of(limit(subject, circumstances), event);
  }

  /**
   * Returns when something is due by one of the {@link #limits}, as if it held: to list what may be
   * due.
   *
   * @param limit the rule that sets the limit; its condition is told, not tested
   * @param event the day of the event that the limit is counted from
   * @return the deadline, or why the limit leads to no day
   * @throws UncoveredDateException if the count leaves the days of the calendar
   */
  public Answer<Deadline> due(LimitRule limit, LocalDate event) {
    requireNonNull(limit, "limit");
    Explanation untested =
        language ->
            (language == Language.CHINESE ? "未问是否适用，其条件为：" : "Whether it holds was not asked: ")
                + limit.condition().in(language, jurisdiction().tier());
    return county
        .dueDates()
        .of(Answer.specified(limit, limit.modality(), limit.citations(), untested), event);
  }

  /**
   * Returns whether a limit is counted from something other than an event, or from nothing, so that
   * it says nothing of the day of that event.
   */
  boolean countsFromAnother(Event event, LimitSubject subject, Circumstances circumstances) {
    return limit(subject, circumstances)
        .match(
            one -> countsFromAnother(event, one.value().outcome()),
            many ->
                many.claims().stream()
                    .anyMatch(claim -> countsFromAnother(event, claim.value().outcome())),
            open -> false,
            none -> false);
  }

  private static boolean countsFromAnother(Event event, TimeLimit limit) {
    return limit instanceof TimeLimit.FixedDayLimit
        || (limit instanceof CountedLimit && !((CountedLimit) limit).event().equals(event));
  }

  /** That no rule is about something is said with what has no rule yet: it may be there. */
  private Explanation nothingAbout(Described question) {
    return language -> {
      String county = jurisdiction().name().in(language);
      String subject = question.in(language);
      int pending = 0;
      for (Rulebook rulebook : tables.rulebooks()) {
        for (Provision provision : rulebook.register()) {
          pending += provision.standing() == Standing.PENDING ? 1 : 0;
        }
      }
      if (language == Language.CHINESE) {
        return county
            + "：没有规则涉及“"
            + subject
            + "”"
            + (pending == 0 ? "" : "（尚有" + pending + "条待编入，见条文登记）");
      }
      return county
          + ": no rule is about \""
          + subject
          + "\""
          + (pending == 0 ? "" : " (articles still pending: " + pending + ", see the register)");
    };
  }

  private Explanation whyNotInForce(Predicate<Edition> known) {
    return language -> {
      boolean chinese = language == Language.CHINESE;
      StringBuilder text =
          new StringBuilder(jurisdiction().name().in(language))
              .append(
                  chinese
                      ? "在" + date + "没有已收录的有效文本"
                      : ": no edition known here was in force on " + date);
      for (Rulebook rulebook : county.rulebooks()) {
        if (known.test(rulebook.edition())) {
          text.append('\n')
              .append(chinese ? "已收录：" : "Known: ")
              .append(new Validity(rulebook.edition()).in(language));
        }
      }
      return text.toString();
    };
  }

  /** Returns the county and the day. */
  @Override
  public String toString() {
    return county + " on " + date;
  }
}
