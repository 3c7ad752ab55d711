package org.workrules.engine.verify;

import org.workrules.api.text.Described;
import org.workrules.api.text.Language;

/** Thrown inside when a line of cases cannot be read; it says what would be right. */
final class UnreadableCaseException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Described what;

  UnreadableCaseException(String chinese, String english, Object... parts) {
    this(Message.of(chinese, english, parts));
  }

  private UnreadableCaseException(Described what) {
    super(what.in(Language.ENGLISH));
    this.what = what;
  }

  Described what() {
    return what;
  }
}
