/**
 * Official documents (公文): their kinds, the facts that rules about them ask for, and what those
 * rules are about. Begin with {@link org.workrules.api.document.DocumentFacts} and {@link
 * org.workrules.api.document.DocumentChains}.
 */
@NullMarked
package org.workrules.api.document;

import org.jspecify.annotations.NullMarked;
