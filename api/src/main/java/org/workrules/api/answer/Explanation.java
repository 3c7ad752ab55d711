package org.workrules.api.answer;

import org.workrules.api.text.Described;

/**
 * 说明: how an answer came about, step by step. The text is made only when it is asked for.
 *
 * <p>Implementations are immutable and thread-safe.
 */
@FunctionalInterface
public interface Explanation extends Described {}
