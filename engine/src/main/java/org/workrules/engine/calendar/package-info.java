/**
 * The working days of China (工作日): which days are worked, and arithmetic with them.
 *
 * <p>Begin with {@link org.workrules.engine.calendar.WorkingCalendar#china()}. It rests on the
 * State Council's holiday notices, as data beside these classes, and beyond the last of them on the
 * statute (全国年节及纪念日放假办法). The next notice is read by {@link
 * org.workrules.engine.calendar.HolidayNotices}.
 *
 * <p>Null is never a value: a null argument fails at once with its name. Every type is immutable
 * and thread-safe.
 */
@NullMarked
package org.workrules.engine.calendar;

import org.jspecify.annotations.NullMarked;
