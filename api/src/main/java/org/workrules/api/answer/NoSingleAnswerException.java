package org.workrules.api.answer;

import static java.util.Objects.requireNonNull;

/** Thrown when the plain value of an answer is asked for that has none, or more than one. */
public final class NoSingleAnswerException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private final transient Answer<?> answer;

  NoSingleAnswerException(Answer<?> answer) {
    super(requireNonNull(answer, "answer").toString());
    this.answer = answer;
  }

  /** Returns the answer, which says why; null after deserialization. */
  public Answer<?> answer() {
    return answer;
  }
}
