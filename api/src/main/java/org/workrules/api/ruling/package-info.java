/**
 * Rulings (裁定): what is forbidden, permitted or required, and what follows from an act or from
 * silence. Begin with {@link org.workrules.api.ruling.RulingRule}.
 */
@NullMarked
package org.workrules.api.ruling;

import org.jspecify.annotations.NullMarked;
