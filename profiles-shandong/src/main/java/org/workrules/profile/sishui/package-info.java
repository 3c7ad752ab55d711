/**
 * Sishui County (泗水县), 370831: its work rules, a class for each chapter, in the order of the
 * articles.
 */
@NullMarked
package org.workrules.profile.sishui;

import org.jspecify.annotations.NullMarked;
