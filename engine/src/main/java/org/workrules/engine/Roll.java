package org.workrules.engine;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.workrules.api.InvalidValueException;
import org.workrules.api.actor.Party;
import org.workrules.api.answer.Answer;
import org.workrules.api.meeting.Seat;
import org.workrules.api.meeting.SeatRule;
import org.workrules.api.meeting.Seats;
import org.workrules.api.text.Described;
import org.workrules.api.text.Language;
import org.workrules.api.text.Tier;

/**
 * 参会名册: who of a list of people takes part in a meeting, and in which capacity.
 *
 * <p>Nobody takes part twice: who is a member is not called to attend as well. Immutable and
 * thread-safe; compared by identity.
 */
public final class Roll implements Described {

  private final ImmutableList<Row> rows;
  private final Tier tier;

  private Roll(ImmutableList<Row> rows, Tier tier) {
    this.rows = rows;
    this.tier = tier;
  }

  static Roll of(List<Answer<SeatRule>> answers, List<Seat> seats, List<Person> people, Tier tier) {
    Set<Person> left = distinct("people", people);
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    for (int i = 0; i < seats.size(); i++) {
      Row row = Row.of(seats.get(i), answers.get(i), left, people);
      left.removeAll(row.people());
      rows.add(row);
    }
    return new Roll(rows.build(), tier);
  }

  static Set<Person> distinct(String field, Collection<Person> people) {
    Set<Person> distinct = new LinkedHashSet<>();
    for (Person person : requireNonNull(people, field)) {
      if (!distinct.add(requireNonNull(person, "person"))) {
        throw new InvalidValueException(field, person, "each person once");
      }
    }
    return distinct;
  }

  /**
   * Returns the capacities in which people take part, the members first; one for which the rules
   * give nobody is left out, but for the members.
   */
  public List<Row> rows() {
    return rows;
  }

  /**
   * Returns the row of a capacity.
   *
   * @param seat the capacity
   * @return the row
   * @throws InvalidValueException if the roll has no such row
   */
  public Row row(Seat seat) {
    requireNonNull(seat, "seat");
    for (Row row : rows) {
      if (row.seat().equals(seat)) {
        return row;
      }
    }
    throw new InvalidValueException(
        "seat", seat, "one of " + ImmutableList.copyOf(Iterables.transform(rows, Row::seat)));
  }

  /** Returns the members among the people; empty if the rules do not fix who is a member. */
  public List<Person> members() {
    return row(Seats.MEMBERS).people();
  }

  /** Returns the capacities and people, a line for each. */
  @Override
  public String in(Language language) {
    return rows.stream().map(row -> row.in(language, tier)).collect(joining("\n"));
  }

  /** Returns the roll in Chinese. */
  @Override
  public String toString() {
    return in(Language.CHINESE);
  }

  /**
   * 名册的一行: a capacity, what the rules say of it, and who has it.
   *
   * <p>Immutable and thread-safe; compared by identity.
   */
  public static final class Row {

    private final Seat seat;
    private final Answer<SeatRule> answer;
    private final ImmutableList<Person> people;
    private final ImmutableList<Party> vacant;

    private Row(
        Seat seat,
        Answer<SeatRule> answer,
        ImmutableList<Person> people,
        ImmutableList<Party> vacant) {
      this.seat = seat;
      this.answer = answer;
      this.people = people;
      this.vacant = vacant;
    }

    private static Row of(
        Seat seat, Answer<SeatRule> answer, Set<Person> left, List<Person> everybody) {
      if (!answer.isSpecified()) {
        return new Row(seat, answer, ImmutableList.of(), ImmutableList.of());
      }
      Set<Person> people = new LinkedHashSet<>();
      List<Party> vacant = new ArrayList<>();
      for (List<Party> place : answer.value().outcome().places()) {
        left.stream().filter(person -> holdsOneOf(person, place)).forEach(people::add);
        if (everybody.stream().noneMatch(person -> holdsOneOf(person, place))) {
          vacant.addAll(place);
        }
      }
      return new Row(
          seat, answer, ImmutableSet.copyOf(people).asList(), ImmutableList.copyOf(vacant));
    }

    private static boolean holdsOneOf(Person person, List<Party> posts) {
      return posts.stream().anyMatch(person::holds);
    }

    /** Returns the capacity. */
    public Seat seat() {
      return seat;
    }

    /** Returns the rule that says who has it, or why there is none. */
    public Answer<SeatRule> answer() {
      return answer;
    }

    /** Returns who of the people has it, in the order of the posts that the rule names. */
    public List<Person> people() {
      return people;
    }

    /** Returns what the rule names and nobody among the people holds. */
    public List<Party> vacant() {
      return vacant;
    }

    private String in(Language language, Tier tier) {
      boolean chinese = requireNonNull(language, "language") == Language.CHINESE;
      String separator = chinese ? "、" : ", ";
      StringBuilder text = new StringBuilder(seat.in(language, tier)).append(chinese ? "：" : ": ");
      if (!answer.isSpecified()) {
        return text.append(answer.in(language)).toString();
      }
      text.append(people.stream().map(Person::name).collect(joining(separator)));
      if (people.isEmpty() && vacant.isEmpty()) {
        text.append(chinese ? "均已列入" : "all of them stand above");
      }
      if (!vacant.isEmpty()) {
        text.append(people.isEmpty() ? "" : chinese ? "；" : "; ")
            .append(chinese ? "名单中无人任" : "held by nobody on the list: ")
            .append(vacant.stream().map(one -> one.in(language, tier)).collect(joining(separator)));
      }
      return text.append(Places.of(answer.citations(), language)).toString();
    }

    /** Returns the row in Chinese. */
    @Override
    public String toString() {
      return in(Language.CHINESE, Tier.COUNTY);
    }
  }
}
