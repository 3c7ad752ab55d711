/**
 * Money (金额): exact amounts in yuan, and ranges of them with explicit bounds. Begin with {@link
 * org.workrules.api.money.Money} and {@link org.workrules.api.money.MoneyRange}.
 */
@NullMarked
package org.workrules.api.money;

import org.jspecify.annotations.NullMarked;
