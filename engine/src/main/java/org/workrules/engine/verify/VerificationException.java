package org.workrules.engine.verify;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.workrules.api.text.Language;

/**
 * Thrown when a configuration is not sound; the message is the whole verification. It is an {@link
 * AssertionError}, so that any test framework takes it for a failed test.
 */
public final class VerificationException extends AssertionError {

  private static final long serialVersionUID = 1L;

  private final transient @Nullable Verification verification;

  VerificationException(Verification verification, Language language) {
    super(verification.in(language));
    this.verification = verification;
  }

  /** Returns the verification; empty after deserialization. */
  public Optional<Verification> verification() {
    return Optional.ofNullable(verification);
  }
}
