/**
 * County-level jurisdictions (县级行政区) and their codes (GB/T 2260). Begin with {@link
 * org.workrules.api.jurisdiction.Jurisdiction}.
 */
@NullMarked
package org.workrules.api.jurisdiction;

import org.jspecify.annotations.NullMarked;
