package org.workrules.api.spi;

import static java.util.Objects.requireNonNull;

/**
 * 配置问题: a mistake in a profile, with its place.
 *
 * <p>Immutable and thread-safe.
 */
public final class ProfileProblem {

  private final String message;
  private final String place;

  /**
   * Creates a problem.
   *
   * @param message what is wrong
   * @param place where, such as {@code for rule reply (《青山县人民政府工作规则》第十五条)}
   */
  public ProfileProblem(String message, String place) {
    this.message = requireNonNull(message, "message");
    this.place = requireNonNull(place, "place");
  }

  /** Returns what is wrong. */
  public String message() {
    return message;
  }

  /** Returns where. */
  public String place() {
    return place;
  }

  /** Returns the message, and the place on a second line. */
  @Override
  public String toString() {
    return message + "\n  " + place;
  }
}
