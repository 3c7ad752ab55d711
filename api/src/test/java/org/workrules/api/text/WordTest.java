package org.workrules.api.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.workrules.api.InvalidValueException;
import org.workrules.api.meeting.MeetingType;
import org.workrules.api.rule.Option;
import org.workrules.api.time.Event;

class WordTest {

  @ParameterizedTest
  @ValueSource(strings = {"A", "URGENT", "AB2", "EXECUTIVE_MEETING", "A_1", "A_B_C", "LIMIT_30"})
  void has_an_id_of_capital_letters_and_digits(String id) {
    assertEquals(id, Option.of(id, "词", "word").id());
    assertEquals(id, Option.of(id, "词", "word").toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "urgent",
        "Urgent",
        "1A",
        "_A",
        "A_",
        "A__B",
        "A-B",
        "A B",
        "URGENT\n",
        "紧急",
        "ＵＲＧＥＮＴ"
      })
  void refuses_any_other_id(String id) {
    InvalidValueException refused =
        assertThrows(InvalidValueException.class, () -> Option.of(id, "词", "word"));
    assertEquals(
        "id must be capital letters and digits joined by '_', such as EXECUTIVE_MEETING, but was '"
            + id
            + "'",
        refused.getMessage());
  }

  @Test
  void is_known_by_its_class_and_id_alone() {
    MeetingType briefing = MeetingType.of("BRIEFING", "碰头会", "briefing");
    MeetingType renamed = MeetingType.of("BRIEFING", "协调会", "coordination meeting");
    assertEquals(briefing, renamed);
    assertEquals(briefing.hashCode(), renamed.hashCode());
    assertNotEquals(briefing, MeetingType.of("BRIEFINGS", "碰头会", "briefing"));
    assertNotEquals(briefing, Event.of("BRIEFING", "碰头会", "briefing"));
    assertNotEquals(briefing, null);
  }
}
