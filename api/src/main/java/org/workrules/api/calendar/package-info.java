/**
 * The words of the working-day calendar: what a holiday notice (节假日安排通知) states of a day, what kind
 * of day it makes, and what can go wrong with either.
 *
 * <p>Begin with {@link org.workrules.api.calendar.HolidayNotice}: the State Council's notices, the
 * next one that a user adds, and the local holidays that a county declares are all given as such.
 *
 * <p>Null is never a value: a null argument fails at once with its name. Every value type is
 * immutable and thread-safe.
 */
@NullMarked
package org.workrules.api.calendar;

import org.jspecify.annotations.NullMarked;
