package org.workrules.api.meeting;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workrules.api.InvalidValueException;
import org.workrules.api.actor.Party;
import org.workrules.api.text.Language;
import org.workrules.api.text.Tier;
import org.workrules.api.text.Worded;

/**
 * 参会人员: who takes part in a meeting in one capacity, in the order of the text.
 *
 * <p>Immutable and thread-safe.
 */
public final class Attendees implements Worded {

  private final List<List<Party>> places;

  private Attendees(List<List<Party>> places) {
    this.places = places;
  }

  /**
   * Returns those who take part.
   *
   * @param parties roles of people and bodies that send somebody, one or more, none twice
   * @return those who take part
   * @throws InvalidValueException if there is none, or one stands twice
   */
  public static Attendees attendees(Party... parties) {
    return new Attendees(Collections.emptyList()).and(parties);
  }

  /**
   * Returns a copy with others added.
   *
   * @param parties roles of people and bodies that send somebody, one or more
   * @return the copy
   * @throws InvalidValueException if there is none, or one stands twice
   */
  public Attendees and(Party... parties) {
    List<List<Party>> more = new ArrayList<>(places);
    for (Party party : requireNonNull(parties, "parties")) {
      more.add(Collections.singletonList(requireNonNull(party, "party")));
    }
    return checked("attendees", more, more.size() - places.size(), 1);
  }

  /**
   * Returns a copy with one of several added, whichever it is (或).
   *
   * @param parties the parties, two or more, in the order of the text
   * @return the copy
   * @throws InvalidValueException if there are fewer than two, or one stands twice
   */
  public Attendees andOneOf(Party... parties) {
    List<Party> oneOf = new ArrayList<>();
    for (Party party : requireNonNull(parties, "parties")) {
      oneOf.add(requireNonNull(party, "party"));
    }
    List<List<Party>> more = new ArrayList<>(places);
    more.add(Collections.unmodifiableList(oneOf));
    return checked("choice of attendees", more, oneOf.size(), 2);
  }

  private static Attendees checked(String what, List<List<Party>> places, int added, int least) {
    List<Party> parties = flat(places);
    if (added < least || new LinkedHashSet<>(parties).size() < parties.size()) {
      throw new InvalidValueException(
          what, parties, (least == 1 ? "one" : "two") + " or more, none twice");
    }
    return new Attendees(Collections.unmodifiableList(places));
  }

  private static List<Party> flat(List<List<Party>> places) {
    List<Party> parties = new ArrayList<>();
    for (List<Party> place : places) {
      parties.addAll(place);
    }
    return Collections.unmodifiableList(parties);
  }

  /** Returns the roles and bodies, one or more, in the order of the text. */
  public List<Party> parties() {
    return flat(places);
  }

  /** Returns for each place who may take it: one, or one of several. */
  public List<List<Party>> places() {
    return places;
  }

  /**
   * Returns them in words.
   *
   * @param language the language
   * @param tier the tier, which gives the titles
   * @return such as 县长、副县长、县政府办公室主任
   */
  @Override
  public String in(Language language, Tier tier) {
    boolean chinese = requireNonNull(language, "language") == Language.CHINESE;
    StringBuilder text = new StringBuilder();
    for (List<Party> place : places) {
      String separator = text.length() == 0 ? "" : chinese ? "、" : ", ";
      for (Party party : place) {
        text.append(separator).append(party.in(language, tier));
        separator = chinese ? "或" : " or ";
      }
    }
    return text.toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Attendees && places.equals(((Attendees) other).places);
  }

  @Override
  public int hashCode() {
    return places.hashCode();
  }

  /** Returns them in Chinese. */
  @Override
  public String toString() {
    return in(Language.CHINESE);
  }
}
