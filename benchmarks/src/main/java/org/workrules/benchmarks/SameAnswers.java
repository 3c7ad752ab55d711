package org.workrules.benchmarks;

import java.util.function.Function;

/** Refuses to measure what does not answer alike. */
final class SameAnswers {

  private SameAnswers() {}

  /**
   * Asks both for all inputs.
   *
   * @throws IllegalStateException if they answer one differently; the message names it
   */
  static <I, A> void check(
      String peer, Iterable<I> inputs, Function<I, A> ours, Function<I, ? extends A> theirs) {
    for (I input : inputs) {
      A expected = ours.apply(input);
      A actual = theirs.apply(input);
      if (!expected.equals(actual)) {
        throw new IllegalStateException(
            peer + " answers " + actual + " for " + input + ", not " + expected);
      }
    }
  }
}
