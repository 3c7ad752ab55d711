package org.workrules.api.answer;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.workrules.api.text.Language;

/** Thrown when the plain value of an answer is asked for that has none, or more than one. */
public final class NoSingleAnswerException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private final transient @Nullable Answer<?> answer;

  NoSingleAnswerException(Answer<?> answer) {
    super(
        requireNonNull(answer, "answer").in(Language.ENGLISH)
            + "\n"
            + answer.explanation().in(Language.ENGLISH));
    this.answer = answer;
  }

  /** Returns the answer, which says why; empty after deserialization. */
  public Optional<Answer<?>> answer() {
    return Optional.ofNullable(answer);
  }
}
