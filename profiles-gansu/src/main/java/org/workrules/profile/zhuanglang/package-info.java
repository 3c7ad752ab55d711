/**
 * Zhuanglang County (庄浪县), 620825: its work rules, a class for each subject, in the order of the
 * articles.
 */
@NullMarked
package org.workrules.profile.zhuanglang;

import org.jspecify.annotations.NullMarked;
