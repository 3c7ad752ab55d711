package org.workrules.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.workrules.api.jurisdiction.DivisionCode;

/**
 * Thrown when a county is asked for whose provider failed, or that several providers claim; it
 * names the providers, and has the first one's exception as its cause.
 */
public final class UnusableCountyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final DivisionCode code;
  private final ArrayList<ProviderFailure> failures;

  UnusableCountyException(DivisionCode code, List<ProviderFailure> failures) {
    super(message(code, failures), failures.get(0).cause().orElse(null));
    this.code = code;
    this.failures = new ArrayList<>(failures);
  }

  private static String message(DivisionCode code, List<ProviderFailure> failures) {
    StringBuilder text = new StringBuilder("The profile of county '" + code + "' cannot be used: ");
    String separator = "";
    for (ProviderFailure failure : failures) {
      text.append(separator).append(failure);
      separator = "; ";
    }
    return text.toString();
  }

  /** Returns the code that was asked for. */
  public DivisionCode code() {
    return code;
  }

  /** Returns what failed, one or more. */
  public List<ProviderFailure> failures() {
    return Collections.unmodifiableList(failures);
  }
}
