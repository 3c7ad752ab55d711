/**
 * Answers (答复): what is given to a question, in one of four kinds, with the articles it rests on
 * and how it came about. Begin with {@link org.workrules.api.answer.Answer}.
 */
@NullMarked
package org.workrules.api.answer;

import org.jspecify.annotations.NullMarked;
