/**
 * Rules as data (规则): what they rest on, how binding they are, under which condition they hold,
 * what they lead to, which others they override. Begin with {@link org.workrules.api.rule.Rule}.
 *
 * <p>Conditions are values, not code: they can be printed, compared and searched.
 */
@NullMarked
package org.workrules.api.rule;

import org.jspecify.annotations.NullMarked;
