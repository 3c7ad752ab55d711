package org.workrules.api.rule;

import java.util.List;
import org.immutables.value.Value;
import org.workrules.api.source.Citation;
import org.workrules.api.source.Modality;
import org.workrules.api.text.Described;
import org.workrules.api.text.Language;
import org.workrules.api.text.Tier;
import org.workrules.api.text.Word;
import org.workrules.api.text.Worded;

/**
 * 规则: one statement of the text, as data.
 *
 * <p>Rules with one {@link #question} make up its table. An exception is a rule of its own, which
 * overrides the rule it is an exception to, however many layers deep.
 *
 * <p>Immutable and thread-safe, as is every subclass.
 *
 * @param <S> the type of what a rule answers
 * @param <T> the type of what a rule leads to
 */
public abstract class Rule<S extends Word, T extends Worded> implements Described {

  /** Creates a rule. */
  protected Rule() {}

  /** Returns the id, unique among the rules of the edition, such as {@code reply-complex}. */
  public abstract String id();

  /** Returns what the rule answers. */
  public abstract S question();

  /** Returns the rule in one Chinese sentence of ours, which an official can read. */
  public abstract String gist();

  /** Returns when it holds; in any case unless set. */
  @Value.Default
  public Condition condition() {
    return Condition.always();
  }

  /** Returns how binding it is. */
  public abstract Modality modality();

  /** Returns what it leads to. */
  public abstract T outcome();

  /**
   * Returns the ids of the rules that it defeats where it holds, in the order of their declaration.
   */
  public abstract List<String> overrides();

  /** Returns where it stands; a rule without a place is refused by all that it is given to. */
  public abstract List<Citation> citations();

  /**
   * Returns what it answers and what it leads to.
   *
   * @param language the language
   * @return such as 征求意见（会签）回复：收到征求意见（会签）文件后7个工作日内
   */
  @Override
  public String in(Language language) {
    Tier tier = citations().isEmpty() ? Tier.COUNTY : citations().get(0).edition().tier();
    return question().in(language, tier)
        + (language == Language.CHINESE ? "：" : ": ")
        + outcome().in(language, tier);
  }

  /** Returns what it answers and what it leads to, in Chinese. */
  @Override
  public String toString() {
    return in(Language.CHINESE);
  }
}
