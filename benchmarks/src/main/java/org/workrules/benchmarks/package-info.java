/** What the library costs, beside what one would use instead. One question a class. */
@NullMarked
package org.workrules.benchmarks;

import org.jspecify.annotations.NullMarked;
