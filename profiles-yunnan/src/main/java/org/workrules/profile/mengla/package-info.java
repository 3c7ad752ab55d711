/**
 * Mengla County (勐腊县), 532823: its work rules, a class for each subject, in the order of the
 * articles.
 */
@NullMarked
package org.workrules.profile.mengla;

import org.jspecify.annotations.NullMarked;
