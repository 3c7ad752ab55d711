/**
 * Deadlines (到期日): from a time limit and the day of an event to a day of the calendar. Begin with
 * {@link org.workrules.engine.deadline.Deadlines}.
 */
@NullMarked
package org.workrules.engine.deadline;

import org.jspecify.annotations.NullMarked;
