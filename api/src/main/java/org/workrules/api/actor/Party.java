package org.workrules.api.actor;

import org.workrules.api.text.Term;
import org.workrules.api.text.Word;

/**
 * 主体: whoever a rule binds or names: a {@link Role} or a {@link Body}. The set is open.
 *
 * <p>Immutable and thread-safe.
 */
public abstract class Party extends Word {

  Party(String id, Term term) {
    super(id, term);
  }
}
