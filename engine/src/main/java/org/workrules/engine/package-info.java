/**
 * The questions asked of a county (提问入口). Begin with {@link org.workrules.engine.WorkRules}: it
 * finds the counties whose profiles are at hand; a {@link org.workrules.engine.County} answers by
 * the {@link org.workrules.engine.RulesInForce} on a day.
 *
 * <p>Null is never a value: a null argument fails at once with its name. Everything that is handed
 * out is immutable and thread-safe.
 */
@NullMarked
package org.workrules.engine;

import org.jspecify.annotations.NullMarked;
