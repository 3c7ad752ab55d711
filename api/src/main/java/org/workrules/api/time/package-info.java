/**
 * Time limits (时限): what the rules say of time, as values. Begin with {@link
 * org.workrules.api.time.TimeLimit} and {@link org.workrules.api.time.LimitRule}.
 */
@NullMarked
package org.workrules.api.time;

import org.jspecify.annotations.NullMarked;
