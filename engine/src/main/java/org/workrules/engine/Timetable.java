package org.workrules.engine;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.workrules.api.answer.Answer;
import org.workrules.api.matter.Requirement;
import org.workrules.api.matter.Requirement.Phase;
import org.workrules.api.rule.Circumstances;
import org.workrules.api.text.Described;
import org.workrules.api.text.Language;
import org.workrules.api.text.Tier;
import org.workrules.api.time.CountedLimit;
import org.workrules.api.time.Events;
import org.workrules.api.time.LimitRule;
import org.workrules.api.time.LimitSubject;
import org.workrules.api.time.LimitSubjects;
import org.workrules.engine.Checklist.Status;
import org.workrules.engine.calendar.WorkingCalendar;
import org.workrules.engine.deadline.Deadline;

/**
 * 倒排时间表: when each step that is still missing before a decision has to begin at the latest, for a
 * meeting on a day; an optional one, if it is taken.
 *
 * <p>The topic has to be in by the day that the rules set, or else by the meeting itself. A step
 * that the rules put before another, if that one has to be taken, has to be over when it begins;
 * every other, when the topic has to be in. A step takes the time that the rules give it; where
 * they give none, it has to begin, and end, by the day on which it has to be over. Immutable and
 * thread-safe; compared by identity.
 */
public final class Timetable implements Described {

  private final LocalDate held;
  private final Optional<Plan.Due> topic;
  private final ImmutableList<Row> rows;
  private final Checklist checklist;
  private final Tier tier;

  private Timetable(
      LocalDate held, Optional<Plan.Due> topic, List<Row> rows, Checklist checklist, Tier tier) {
    this.held = held;
    this.topic = topic;
    this.rows = ImmutableList.copyOf(rows);
    this.checklist = checklist;
    this.tier = tier;
  }

  static Timetable of(
      RulesInForce rules, Circumstances circumstances, LocalDate held, Checklist checklist) {
    Optional<Plan.Due> topic = topic(rules, circumstances, held);
    LocalDate in = topic.flatMap(due -> earliest(due.deadline())).orElse(held);
    Map<Requirement, Checklist.Item> open = new LinkedHashMap<>();
    for (Checklist.Item item : checklist.items()) {
      if (item.requirement().phase() == Phase.BEFORE
          && (item.status() == Status.MISSING || item.status() == Status.OPTIONAL)) {
        open.put(item.requirement(), item);
      }
    }
    Map<Requirement, Row> rows = new HashMap<>();
    Set<Requirement> inOrder = new LinkedHashSet<>();
    for (Requirement requirement : open.keySet()) {
      row(rules, circumstances, in, requirement, open, rows);
      add(requirement, open, inOrder);
    }
    List<Row> byStart =
        Ordering.natural()
            .onResultOf(Row::start)
            .sortedCopy(Iterables.transform(inOrder, rows::get));
    return new Timetable(held, topic, byStart, checklist, rules.jurisdiction().tier());
  }

  /** Adds what comes before something, and then that itself. */
  private static void add(
      Requirement requirement, Map<Requirement, Checklist.Item> open, Set<Requirement> inOrder) {
    for (Requirement first : open.get(requirement).after()) {
      if (open.containsKey(first) && !inOrder.contains(first)) {
        add(first, open, inOrder);
      }
    }
    inOrder.add(requirement);
  }

  /** Of deadlines that conflict, the earliest keeps them all. */
  private static Optional<LocalDate> earliest(Answer<Deadline> deadline) {
    return deadline.match(
        one -> Optional.of(one.value().date()),
        many -> many.claims().stream().map(claim -> claim.value().date()).min(LocalDate::compareTo),
        open -> Optional.empty(),
        none -> Optional.empty());
  }

  /** When the topic has to be in, or else its papers, by the limits that lead to a day. */
  private static Optional<Plan.Due> topic(
      RulesInForce rules, Circumstances circumstances, LocalDate held) {
    for (LimitSubject subject :
        ImmutableList.of(LimitSubjects.TOPIC_SUBMISSION, LimitSubjects.MEETING_PAPERS_SUBMISSION)) {
      Answer<Deadline> deadline = rules.due(subject, held, circumstances);
      if (earliest(deadline).isPresent()
          && !rules.countsFromAnother(Events.MEETING_HELD, subject, circumstances)) {
        return Optional.of(new Plan.Due(subject, deadline));
      }
    }
    return Optional.empty();
  }

  private static Row row(
      RulesInForce rules,
      Circumstances circumstances,
      LocalDate in,
      Requirement requirement,
      Map<Requirement, Checklist.Item> open,
      Map<Requirement, Row> rows) {
    Row known = rows.get(requirement);
    if (known != null) {
      return known;
    }
    LocalDate over = in;
    for (Checklist.Item item : open.values()) {
      if (item.status() == Status.MISSING && item.after().contains(requirement)) {
        LocalDate next = row(rules, circumstances, in, item.requirement(), open, rows).start();
        over = next.isBefore(over) ? next : over;
      }
    }
    Optional<Answer<LimitRule>> time =
        requirement.time().map(limit -> rules.limit(limit, circumstances));
    LocalDate start =
        time.filter(Timetable::isCountedForward).isPresent()
            ? latestStart(rules, circumstances, requirement.time().get(), over)
            : rules.calendar().previousOrSame(over);
    Row row = new Row(open.get(requirement), start, over, time);
    rows.put(requirement, row);
    return row;
  }

  private static boolean isCountedForward(Answer<LimitRule> limit) {
    return limit.isSpecified()
        && limit.value().outcome() instanceof CountedLimit
        && ((CountedLimit) limit.value().outcome()).kind() != CountedLimit.Kind.AHEAD;
  }

  /** The last working day from which the time has run by the day on which it has to be over. */
  private static LocalDate latestStart(
      RulesInForce rules, Circumstances circumstances, LimitSubject subject, LocalDate over) {
    WorkingCalendar calendar = rules.calendar();
    LocalDate start = calendar.previousOrSame(over);
    while (over.isBefore(ends(rules.due(subject, start, circumstances).value()))) {
      start = calendar.minusWorkingDays(start, 1);
    }
    return start;
  }

  private static LocalDate ends(Deadline deadline) {
    return ((CountedLimit) deadline.rule().outcome()).kind() == CountedLimit.Kind.AT_LEAST
        ? deadline.firstWorkingDayAfter()
        : deadline.date();
  }

  /** Returns what the timetable is made from: what is open in it is not in the timetable. */
  public Checklist checklist() {
    return checklist;
  }

  /** Returns the day of the meeting. */
  public LocalDate held() {
    return held;
  }

  /**
   * Returns when the topic, or its papers, have to be in: one day, or several that conflict, of
   * which the earliest is kept; empty if the rules set none.
   */
  public Optional<Plan.Due> topic() {
    return topic;
  }

  /** Returns the steps, the one that has to begin first first. */
  public List<Row> rows() {
    return rows;
  }

  /** Returns the steps, a line for each, and the day of the topic and of the meeting. */
  @Override
  public String in(Language language) {
    boolean chinese = requireNonNull(language, "language") == Language.CHINESE;
    String steps = rows.stream().map(row -> row.in(language, tier) + "\n").collect(joining());
    String due =
        topic
            .map(
                one ->
                    earliest(one.deadline()).get()
                        + "  "
                        + one.subject().in(language, tier)
                        + (one.deadline().isSpecified()
                            ? Places.of(one.deadline().citations(), language)
                            : (chinese ? "，" : ", ") + one.deadline().in(language))
                        + "\n")
            .orElse("");
    String nothing = checklist.items().isEmpty() ? checklist.in(language) + "\n" : "";
    return nothing + steps + due + held + "  " + (chinese ? "会议召开" : "the meeting");
  }

  /** Returns the timetable in Chinese. */
  @Override
  public String toString() {
    return in(Language.CHINESE);
  }

  /**
   * 时间表的一行: a step, and when it has to begin and be over at the latest.
   *
   * <p>Immutable and thread-safe; compared by identity.
   */
  public static final class Row {

    private final Checklist.Item item;
    private final LocalDate start;
    private final LocalDate over;
    private final Optional<Answer<LimitRule>> time;

    private Row(
        Checklist.Item item, LocalDate start, LocalDate over, Optional<Answer<LimitRule>> time) {
      this.item = item;
      this.start = start;
      this.over = over;
      this.time = time;
    }

    /** Returns what has to be done, and by which rule. */
    public Checklist.Item item() {
      return item;
    }

    /** Returns the last working day on which it may begin. */
    public LocalDate start() {
      return start;
    }

    /** Returns the day by which it has to be over. */
    public LocalDate over() {
      return over;
    }

    /**
     * Returns what the rules say of the time it takes; empty if no limit governs it. Only a counted
     * limit moves {@link #start} before {@link #over}.
     */
    public Optional<Answer<LimitRule>> time() {
      return time;
    }

    private String in(Language language, Tier tier) {
      String taken =
          time.filter(Answer::isSpecified)
              .map(one -> one.value().outcome().in(language, tier))
              .orElse("");
      String separator = language == Language.CHINESE ? "，" : ", ";
      return start
          + "  "
          + item.requirement().in(language, tier)
          + (item.status() == Status.OPTIONAL ? separator + item.status().in(language) : "")
          + (taken.isEmpty() ? "" : separator + taken)
          + Places.of(item.answer().citations(), language);
    }

    /** Returns the step and its days. */
    @Override
    public String toString() {
      return item.requirement() + ": " + start + " to " + over;
    }
  }
}
