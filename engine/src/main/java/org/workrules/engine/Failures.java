package org.workrules.engine;

import java.util.ServiceConfigurationError;

/** What to make of what a provider throws. */
final class Failures {

  private Failures() {}

  /**
   * Throws on what no provider can be blamed for, such as a lack of memory. A stack that overflows
   * is the provider's own doing.
   */
  static void rethrowIfFatal(Throwable error) {
    if (error instanceof VirtualMachineError && !(error instanceof StackOverflowError)) {
      throw (VirtualMachineError) error;
    }
  }

  /** Returns the message of the exception that a loader or a class initializer only passes on. */
  static String message(Throwable error) {
    Throwable told = error;
    while (told.getCause() != null
        && (told instanceof ExceptionInInitializerError
            || told instanceof ServiceConfigurationError)) {
      told = told.getCause();
    }
    return told.getMessage() == null ? told.getClass().getName() : told.getMessage();
  }
}
