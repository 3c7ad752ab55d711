/**
 * Deadlines (到期日): from a time limit and the day of an event to a day of the calendar. Begin with
 * {@link org.workrules.engine.deadline.Deadlines}.
 *
 * <p>Null is never a value: a null argument fails at once with its name. Everything that is handed
 * out is immutable and thread-safe.
 */
@NullMarked
package org.workrules.engine.deadline;

import org.jspecify.annotations.NullMarked;
