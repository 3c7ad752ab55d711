package org.workrules.api.spi;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * 配置问题: a mistake in a profile, with its place.
 *
 * <p>Immutable and thread-safe.
 */
public final class ProfileProblem implements Serializable {

  private static final long serialVersionUID = 1L;

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

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ProfileProblem
        && message.equals(((ProfileProblem) other).message)
        && place.equals(((ProfileProblem) other).place);
  }

  @Override
  public int hashCode() {
    return 31 * message.hashCode() + place.hashCode();
  }

  /** Returns the message, and the place on a second line. */
  @Override
  public String toString() {
    return message + "\n  " + place;
  }
}
