/**
 * How officials act (履职): standing in, leave, reports, releases, follow-up, conduct. Begin with
 * {@link org.workrules.api.conduct.ConductChains} and {@link
 * org.workrules.api.conduct.ConductRulings}.
 */
@NullMarked
package org.workrules.api.conduct;

import org.jspecify.annotations.NullMarked;
