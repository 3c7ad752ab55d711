/**
 * Matters (事项): who deals with them, and what has to be done before and after. Begin with {@link
 * org.workrules.api.matter.DutyRule} and {@link org.workrules.api.matter.RequirementRule}.
 */
@NullMarked
package org.workrules.api.matter;

import org.jspecify.annotations.NullMarked;
