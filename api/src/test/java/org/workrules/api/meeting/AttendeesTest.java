package org.workrules.api.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.actor.Roles.COUNTY_HEAD;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD;
import static org.workrules.api.actor.Roles.MEETING_CHAIR;
import static org.workrules.api.actor.Roles.OFFICE_DIRECTOR;
import static org.workrules.api.meeting.Attendees.attendees;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.workrules.api.Equality;
import org.workrules.api.InvalidValueException;
import org.workrules.api.actor.Body;
import org.workrules.api.actor.Party;
import org.workrules.api.actor.Role;
import org.workrules.api.text.Language;
import org.workrules.api.text.Tier;

class AttendeesTest {

  private static final Attendees BOARD =
      attendees(COUNTY_HEAD, DEPUTY_COUNTY_HEAD, OFFICE_DIRECTOR, DEPARTMENTS);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # language | tier   | words
          CHINESE | COUNTY   | 县长、副县长、县政府办公室主任、县政府各部门
          CHINESE | DISTRICT | 区长、副区长、区政府办公室主任、区政府各部门
          ENGLISH | COUNTY   | county head, deputy county head, office director, \
          departments of the county government
          ENGLISH | DISTRICT | district head, deputy district head, office director, \
          departments of the district government
          """)
  void are_listed_in_the_order_of_the_text_with_the_titles_of_the_tier(
      Language language, Tier tier, String words) {
    assertEquals(words, BOARD.in(language, tier));
  }

  @Test
  void print_themselves_in_chinese() {
    assertEquals("县长、副县长、县政府办公室主任、县政府各部门", BOARD.toString());
    assertEquals("县长", attendees(COUNTY_HEAD).toString());
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of(List.of(), "[]"),
        Arguments.of(List.of(COUNTY_HEAD, COUNTY_HEAD), "[COUNTY_HEAD, COUNTY_HEAD]"),
        Arguments.of(
            List.of(DEPARTMENTS, OFFICE_DIRECTOR, DEPARTMENTS),
            "[DEPARTMENTS, OFFICE_DIRECTOR, DEPARTMENTS]"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void are_one_or_more_and_none_of_them_twice(List<Party> parties, String shown) {
    assertEquals(
        "attendees must be one or more, none twice, but was " + shown,
        assertThrows(InvalidValueException.class, () -> attendees(parties.toArray(new Party[0])))
            .getMessage());
  }

  @ParameterizedTest
  @MethodSource("refused")
  void those_who_are_added_are_one_or_more_and_none_of_them_twice(
      List<Party> parties, String shown) {
    Attendees chair = attendees(MEETING_CHAIR);
    assertEquals(
        "attendees must be one or more, none twice, but was "
            + (parties.isEmpty() ? "[MEETING_CHAIR]" : shown.replace("[", "[MEETING_CHAIR, ")),
        assertThrows(InvalidValueException.class, () -> chair.and(parties.toArray(new Party[0])))
            .getMessage());
  }

  static Stream<Arguments> noChoice() {
    return Stream.of(
        Arguments.of(List.of(), "[MEETING_CHAIR]"),
        Arguments.of(List.of(COUNTY_HEAD), "[MEETING_CHAIR, COUNTY_HEAD]"),
        Arguments.of(
            List.of(COUNTY_HEAD, COUNTY_HEAD), "[MEETING_CHAIR, COUNTY_HEAD, COUNTY_HEAD]"),
        Arguments.of(
            List.of(COUNTY_HEAD, MEETING_CHAIR), "[MEETING_CHAIR, COUNTY_HEAD, MEETING_CHAIR]"));
  }

  @ParameterizedTest
  @MethodSource("noChoice")
  void a_choice_is_of_two_or_more_and_of_none_who_is_there_anyhow(
      List<Party> parties, String shown) {
    Attendees chair = attendees(MEETING_CHAIR);
    assertEquals(
        "choice of attendees must be two or more, none twice, but was " + shown,
        assertThrows(
                InvalidValueException.class, () -> chair.andOneOf(parties.toArray(new Party[0])))
            .getMessage());
  }

  @Test
  void one_who_is_already_there_is_not_added_again() {
    assertThrows(InvalidValueException.class, () -> BOARD.and(OFFICE_DIRECTOR));
    Attendees choice = attendees(COUNTY_HEAD).andOneOf(OFFICE_DIRECTOR, DEPARTMENTS);
    assertThrows(InvalidValueException.class, () -> choice.and(DEPARTMENTS));
    assertThrows(
        InvalidValueException.class, () -> choice.andOneOf(MEETING_CHAIR, OFFICE_DIRECTOR));
  }

  static Stream<Arguments> withPlaces() {
    return Stream.of(
        Arguments.of(
            attendees(COUNTY_HEAD, OFFICE_DIRECTOR),
            List.of(List.of(COUNTY_HEAD), List.of(OFFICE_DIRECTOR)),
            "县长、县政府办公室主任",
            "county head, office director"),
        Arguments.of(
            attendees(COUNTY_HEAD).and(OFFICE_DIRECTOR).and(DEPARTMENTS, MEETING_CHAIR),
            List.of(
                List.of(COUNTY_HEAD),
                List.of(OFFICE_DIRECTOR),
                List.of(DEPARTMENTS),
                List.of(MEETING_CHAIR)),
            "县长、县政府办公室主任、县政府各部门、会议主持人",
            "county head, office director, departments of the county government, chair of the"
                + " meeting"),
        Arguments.of(
            attendees(COUNTY_HEAD).andOneOf(DEPUTY_COUNTY_HEAD, OFFICE_DIRECTOR),
            List.of(List.of(COUNTY_HEAD), List.of(DEPUTY_COUNTY_HEAD, OFFICE_DIRECTOR)),
            "县长、副县长或县政府办公室主任",
            "county head, deputy county head or office director"),
        Arguments.of(
            attendees(MEETING_CHAIR)
                .andOneOf(COUNTY_HEAD, DEPUTY_COUNTY_HEAD, OFFICE_DIRECTOR)
                .and(DEPARTMENTS),
            List.of(
                List.of(MEETING_CHAIR),
                List.of(COUNTY_HEAD, DEPUTY_COUNTY_HEAD, OFFICE_DIRECTOR),
                List.of(DEPARTMENTS)),
            "会议主持人、县长或副县长或县政府办公室主任、县政府各部门",
            "chair of the meeting, county head or deputy county head or office director,"
                + " departments of the county government"));
  }

  @ParameterizedTest(name = "{2}")
  @MethodSource("withPlaces")
  void have_a_place_each_or_one_for_several_of_whom_one_comes(
      Attendees attendees, List<List<Party>> places, String chinese, String english) {
    assertEquals(places, attendees.places());
    assertEquals(places.stream().flatMap(List::stream).toList(), attendees.parties());
    assertEquals(chinese, attendees.in(Language.CHINESE));
    assertEquals(english, attendees.in(Language.ENGLISH));
  }

  @Test
  void those_who_are_added_make_a_copy() {
    Attendees head = attendees(COUNTY_HEAD);
    Party[] parties = {OFFICE_DIRECTOR, DEPARTMENTS};
    Attendees more = head.andOneOf(parties);
    parties[0] = MEETING_CHAIR;
    assertEquals(List.of(List.of(COUNTY_HEAD)), head.places());
    assertEquals(
        List.of(List.of(COUNTY_HEAD), List.of(OFFICE_DIRECTOR, DEPARTMENTS)), more.places());
    assertThrows(UnsupportedOperationException.class, () -> more.places().clear());
    assertThrows(UnsupportedOperationException.class, () -> more.places().get(1).clear());
  }

  @Test
  void a_role_and_a_body_of_one_id_are_two() {
    Party role = Role.of("SECRETARIAT", "秘书", "secretary");
    Party body = Body.of("SECRETARIAT", "秘书处", "secretariat");
    assertEquals(List.of(role, body), attendees(role, body).parties());
  }

  @Test
  void do_not_change_with_what_they_were_made_of() {
    Party[] parties = {COUNTY_HEAD, OFFICE_DIRECTOR};
    Attendees attendees = attendees(parties);
    parties[0] = DEPARTMENTS;
    assertEquals(List.of(COUNTY_HEAD, OFFICE_DIRECTOR), attendees.parties());
    assertThrows(UnsupportedOperationException.class, () -> attendees.parties().clear());
  }

  private static List<Attendees> allDifferent() {
    return List.of(
        attendees(COUNTY_HEAD, DEPUTY_COUNTY_HEAD),
        attendees(DEPUTY_COUNTY_HEAD, COUNTY_HEAD),
        attendees(COUNTY_HEAD, OFFICE_DIRECTOR),
        attendees(COUNTY_HEAD),
        attendees(COUNTY_HEAD).andOneOf(DEPUTY_COUNTY_HEAD, OFFICE_DIRECTOR),
        attendees(COUNTY_HEAD).andOneOf(OFFICE_DIRECTOR, DEPUTY_COUNTY_HEAD),
        attendees(COUNTY_HEAD, DEPUTY_COUNTY_HEAD, OFFICE_DIRECTOR));
  }

  @Test
  void are_equal_if_the_same_stand_in_the_same_order() {
    Equality.assertEachEqualsItselfAlone(AttendeesTest::allDifferent);
    assertEquals(
        attendees(COUNTY_HEAD, OFFICE_DIRECTOR), attendees(COUNTY_HEAD).and(OFFICE_DIRECTOR));
  }
}
