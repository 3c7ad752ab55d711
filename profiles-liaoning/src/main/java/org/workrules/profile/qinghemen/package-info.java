/**
 * Qinghemen District (清河门区), 210905: its work rules, a class for each subject, in the order of the
 * articles.
 */
@NullMarked
package org.workrules.profile.qinghemen;

import org.jspecify.annotations.NullMarked;
