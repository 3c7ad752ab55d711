/** Runnable examples: a first question, and a tour of the five counties. */
@NullMarked
package org.workrules.examples;

import org.jspecify.annotations.NullMarked;
