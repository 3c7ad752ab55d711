package org.workrules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.workrules.api.jurisdiction.DivisionCode;

/** Thrown when a county is asked for that has no profile; it lists what there is. */
public final class UnknownCountyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final DivisionCode code;
  private final ArrayList<DivisionCode> available;

  UnknownCountyException(
      DivisionCode code, Collection<DivisionCode> available, List<ProviderFailure> failures) {
    super(message(code, available, failures));
    this.code = code;
    this.available = new ArrayList<>(available);
  }

  private static String message(
      DivisionCode code, Collection<DivisionCode> available, List<ProviderFailure> failures) {
    StringBuilder text =
        new StringBuilder("No profile for county '" + code + "'; available: " + available);
    String separator = "; could not be loaded: ";
    for (ProviderFailure failure : failures) {
      text.append(separator).append(failure);
      separator = "; ";
    }
    if (available.isEmpty() && failures.isEmpty()) {
      text.append("; is a profile's jar on the class path or module path?");
    }
    return text.toString();
  }

  /** Returns the code that was asked for. */
  public DivisionCode code() {
    return code;
  }

  /** Returns the counties that there are, in the order of their codes. */
  public List<DivisionCode> available() {
    return Collections.unmodifiableList(available);
  }
}
