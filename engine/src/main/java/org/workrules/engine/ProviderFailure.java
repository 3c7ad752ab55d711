package org.workrules.engine;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.workrules.api.jurisdiction.DivisionCode;

/**
 * 加载失败: a provider that could not be used, by name, and why.
 *
 * <p>Immutable and thread-safe.
 */
public final class ProviderFailure implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String provider;
  private final @Nullable DivisionCode code;
  private final String message;
  private final @Nullable Throwable cause;

  ProviderFailure(
      String provider, Optional<DivisionCode> code, String message, @Nullable Throwable cause) {
    this.provider = requireNonNull(provider, "provider");
    this.code = code.orElse(null);
    this.message = message;
    this.cause = cause;
  }

  /**
   * Returns the name of the provider's class or, if it could not be loaded, what is known of it.
   */
  public String provider() {
    return provider;
  }

  /** Returns the county that it claims, if it got as far as that. */
  public Optional<DivisionCode> code() {
    return Optional.ofNullable(code);
  }

  /** Returns what went wrong. */
  public String message() {
    return message;
  }

  /** Returns the exception it threw, if it threw one. */
  public Optional<Throwable> cause() {
    return Optional.ofNullable(cause);
  }

  /** Returns the provider and what went wrong. */
  @Override
  public String toString() {
    return provider + ": " + message;
  }
}
