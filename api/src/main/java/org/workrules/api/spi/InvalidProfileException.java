package org.workrules.api.spi;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Thrown when a profile, or a part of it, contradicts itself; it tells all problems at once. */
public final class InvalidProfileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ArrayList<ProfileProblem> problems;

  /**
   * Creates the exception.
   *
   * @param what what cannot be used, such as {@code Profile 999901}
   * @param problems the problems, one or more
   */
  public InvalidProfileException(String what, List<ProfileProblem> problems) {
    super(message(requireNonNull(what, "what"), requireNonNull(problems, "problems")));
    this.problems = new ArrayList<>(problems);
  }

  private static String message(String what, List<ProfileProblem> problems) {
    StringBuilder text = new StringBuilder(what).append(" cannot be used, ");
    text.append(problems.size()).append(problems.size() == 1 ? " problem:" : " problems:");
    problems.forEach(problem -> text.append('\n').append(problem));
    return text.toString();
  }

  /** Returns the problems, in the order of the profile. */
  public List<ProfileProblem> problems() {
    return Collections.unmodifiableList(problems);
  }
}
