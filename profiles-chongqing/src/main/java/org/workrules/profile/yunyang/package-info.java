/**
 * Yunyang County (云阳县), 500235: its work rules, a class for each subject, in the order of the
 * articles.
 */
@NullMarked
package org.workrules.profile.yunyang;

import org.jspecify.annotations.NullMarked;
