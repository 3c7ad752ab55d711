package org.workrules.api;

import java.util.Objects;

/**
 * Thrown when an argument cannot mean anything: it names the field, the value and what would be
 * right.
 *
 * <p>It is thrown before any work is done. A null argument is a {@link NullPointerException}
 * instead.
 */
public final class InvalidValueException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String field;
  private final String value;
  private final String expected;

  /**
   * Creates the exception.
   *
   * @param field what was given, as a noun phrase, such as {@code "working days"}
   * @param value the value as it was given
   * @param expected what would be right, such as {@code "1 or more"}
   */
  public InvalidValueException(String field, Object value, String expected) {
    super(
        Objects.requireNonNull(field, "field")
            + " must be "
            + Objects.requireNonNull(expected, "expected")
            + ", but was "
            + shown(Objects.requireNonNull(value, "value")));
    this.field = field;
    this.value = value.toString();
    this.expected = expected;
  }

  private static String shown(Object value) {
    return value instanceof CharSequence ? "'" + value + "'" : value.toString();
  }

  /** Returns what was given, as a noun phrase. */
  public String field() {
    return field;
  }

  /** Returns the value as it was given. */
  public String value() {
    return value;
  }

  /** Returns what would be right. */
  public String expected() {
    return expected;
  }
}
