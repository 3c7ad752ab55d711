/**
 * Rule tables: which rule of several decides a case, and why. The kernel under all questions that
 * are not about days. Begin with {@link org.workrules.engine.rule.RuleTable}.
 *
 * <p>Null is never a value: a null argument fails at once with its name. Everything that is handed
 * out is immutable and thread-safe.
 */
@NullMarked
package org.workrules.engine.rule;

import org.jspecify.annotations.NullMarked;
