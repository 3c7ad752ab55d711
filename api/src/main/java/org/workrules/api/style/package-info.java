/** The style of our value types. Not exported: users never see it. */
@NullMarked
package org.workrules.api.style;

import org.jspecify.annotations.NullMarked;
