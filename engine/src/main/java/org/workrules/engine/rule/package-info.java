/**
 * Rule tables: which rule of several decides a case, and why. The kernel under all questions that
 * are not about days. Begin with {@link org.workrules.engine.rule.RuleTable}.
 */
@NullMarked
package org.workrules.engine.rule;

import org.jspecify.annotations.NullMarked;
