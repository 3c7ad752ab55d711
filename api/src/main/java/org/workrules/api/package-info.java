/**
 * The vocabulary of county work rules (县级人民政府工作规则), by subject.
 *
 * <p>Begin with {@link org.workrules.api.spi.CountyProfile}: all that is known of one county. Its
 * rules are in {@link org.workrules.api.rule} and {@link org.workrules.api.time}, what they cite in
 * {@link org.workrules.api.source}, the answers given from them in {@link
 * org.workrules.api.answer}.
 *
 * <p>Null is never a value: every parameter and result in these packages is non-null, and a null
 * argument fails at once with its name. What may be absent is an {@link java.util.Optional} or an
 * empty collection. Every value type is immutable and thread-safe.
 */
@NullMarked
package org.workrules.api;

import org.jspecify.annotations.NullMarked;
