/**
 * Meetings (会议). Begin with {@link org.workrules.api.meeting.MeetingTypes} and {@link
 * org.workrules.api.meeting.SeatRule}.
 */
@NullMarked
package org.workrules.api.meeting;

import org.jspecify.annotations.NullMarked;
