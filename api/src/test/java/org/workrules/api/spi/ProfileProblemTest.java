package org.workrules.api.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class ProfileProblemTest {

  private static final ProfileProblem BLANK = new ProfileProblem("it is blank", "in the register");

  @Test
  void prints_what_is_wrong_and_where_on_a_second_line() {
    assertEquals("it is blank", BLANK.message());
    assertEquals("in the register", BLANK.place());
    assertEquals("it is blank\n  in the register", BLANK.toString());
  }

  @Test
  void is_equal_by_its_message_and_place() {
    assertEquals(BLANK, new ProfileProblem("it is blank", "in the register"));
    assertEquals(BLANK.hashCode(), new ProfileProblem("it is blank", "in the register").hashCode());
    assertNotEquals(BLANK, new ProfileProblem("it is old", "in the register"));
    assertNotEquals(BLANK, new ProfileProblem("it is blank", "for rule reply"));
    assertNotEquals(BLANK, BLANK.toString());
  }
}
