/**
 * Where rules stand: editions (文本) of the instruments, citations (条款引用) of their articles, how
 * binding a provision is (约束程度), and the register in which every article is accounted for. Begin
 * with {@link org.workrules.api.source.Edition} and {@link org.workrules.api.source.Citation}.
 */
@NullMarked
package org.workrules.api.source;

import org.jspecify.annotations.NullMarked;
