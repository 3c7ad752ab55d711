/**
 * Procedures (程序): who does what after whom. Begin with {@link org.workrules.api.procedure.Chain}
 * and {@link org.workrules.api.procedure.ChainRule}.
 */
@NullMarked
package org.workrules.api.procedure;

import org.jspecify.annotations.NullMarked;
