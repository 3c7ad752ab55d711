package org.workrules.api.rule;

import java.util.List;
import org.workrules.api.source.Citation;
import org.workrules.api.source.Modality;
import org.workrules.api.text.Word;

/**
 * 规则: one statement of the text, as data.
 *
 * <p>Rules with one {@link #question} make up its table. An exception is a rule of its own, which
 * overrides the rule it is an exception to, however many layers deep.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> what a rule leads to
 */
public interface Rule<T> {

  /** Returns the id, unique among the rules of the edition, such as {@code reply-complex}. */
  String id();

  /** Returns what the rule answers. */
  Word question();

  /** Returns the rule in one Chinese sentence of ours, which an official can read. */
  String gist();

  /** Returns when it holds. */
  Condition condition();

  /** Returns how binding it is. */
  Modality modality();

  /** Returns what it leads to. */
  T outcome();

  /**
   * Returns the ids of the rules that it defeats where it holds, in the order of their declaration.
   */
  List<String> overrides();

  /** Returns where it stands, one or more places. */
  List<Citation> citations();
}
