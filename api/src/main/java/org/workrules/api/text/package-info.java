/** Words in two languages: what things are called in Chinese, as in the rules, and in English. */
@NullMarked
package org.workrules.api.text;

import org.jspecify.annotations.NullMarked;
