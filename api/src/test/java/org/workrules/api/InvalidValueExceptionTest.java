package org.workrules.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InvalidValueExceptionTest {

  static Stream<Arguments> values() {
    return Stream.of(
        Arguments.of(0, "0", "working days must be right, but was 0"),
        Arguments.of("", "", "working days must be right, but was ''"),
        Arguments.of("七 ", "七 ", "working days must be right, but was '七 '"),
        Arguments.of(new StringBuilder("x"), "x", "working days must be right, but was 'x'"),
        Arguments.of(List.of(), "[]", "working days must be right, but was []"),
        Arguments.of(
            LocalDate.of(2026, 1, 2),
            "2026-01-02",
            "working days must be right, but was 2026-01-02"));
  }

  @ParameterizedTest
  @MethodSource("values")
  void names_the_field_what_would_be_right_and_the_value_with_text_in_quotes(
      Object value, String kept, String message) {
    InvalidValueException exception = new InvalidValueException("working days", value, "right");
    assertEquals(message, exception.getMessage());
    assertEquals(kept, exception.value());
  }

  @Test
  void keeps_its_parts_for_programs() {
    InvalidValueException exception = new InvalidValueException("working days", 0, "1 or more");
    assertEquals("working days", exception.field());
    assertEquals("0", exception.value());
    assertEquals("1 or more", exception.expected());
  }
}
