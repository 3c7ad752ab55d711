/**
 * Verification (核验): holds a county's configuration against itself, its text and its cases, and
 * tells all that is wrong at once. Begin with {@link org.workrules.engine.verify.Verification}; an
 * {@link org.workrules.engine.verify.ArticlePage} is read beside the paper.
 *
 * <p>Null is never a value: a null argument fails at once with its name. Every type is immutable
 * and thread-safe.
 */
@NullMarked
package org.workrules.engine.verify;

import org.jspecify.annotations.NullMarked;
