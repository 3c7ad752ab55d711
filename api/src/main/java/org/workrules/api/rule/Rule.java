package org.workrules.api.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workrules.api.InvalidValueException;
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

  private final String id;
  private final S question;
  private final String gist;
  private final Condition condition;
  private final Modality modality;
  private final T outcome;
  private final List<String> overrides;
  private final List<Citation> citations;

  /**
   * Creates a rule.
   *
   * @param builder what it says and where it stands
   * @throws InvalidValueException if the gist, the modality, the outcome or the place is missing
   */
  protected Rule(RuleBuilder<S, T, ?, ?> builder) {
    this.id = builder.id;
    this.question = builder.question;
    this.gist = builder.required(builder.gist);
    this.condition = builder.condition == null ? Condition.always() : builder.condition;
    this.modality = builder.required(builder.modality);
    this.outcome = builder.required(builder.outcome);
    this.overrides = copy(builder.overrides);
    this.citations = copy(builder.required(builder.citations));
  }

  /** Returns a list that nobody can change. It takes little room: most have one element or none. */
  private static <E> List<E> copy(List<E> list) {
    switch (list.size()) {
      case 0:
        return Collections.emptyList();
      case 1:
        return Collections.singletonList(list.get(0));
      default:
        return Collections.unmodifiableList(new ArrayList<E>(list));
    }
  }

  /** Returns the id, unique among the rules of the edition, such as {@code reply-complex}. */
  public final String id() {
    return id;
  }

  /** Returns what the rule answers. */
  public final S question() {
    return question;
  }

  /** Returns the rule in one Chinese sentence of ours, which an official can read. */
  public final String gist() {
    return gist;
  }

  /** Returns when it holds; in any case unless set. */
  public final Condition condition() {
    return condition;
  }

  /** Returns how binding it is. */
  public final Modality modality() {
    return modality;
  }

  /** Returns what it leads to. */
  public final T outcome() {
    return outcome;
  }

  /**
   * Returns the ids of the rules that it defeats where it holds, in the order of their declaration.
   */
  public final List<String> overrides() {
    return overrides;
  }

  /** Returns where it stands, one place or more. */
  public final List<Citation> citations() {
    return citations;
  }

  /**
   * Returns what it answers and what it leads to.
   *
   * @param language the language
   * @return such as 征求意见（会签）回复：收到征求意见（会签）文件后7个工作日内
   */
  @Override
  public String in(Language language) {
    Tier tier = citations.get(0).edition().tier();
    return question.in(language, tier)
        + (language == Language.CHINESE ? "：" : ": ")
        + outcome.in(language, tier);
  }

  /** Returns whether another is a rule of this class that says the same in all it returns. */
  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    if (other == null || getClass() != other.getClass()) {
      return false;
    }
    Rule<?, ?> that = (Rule<?, ?>) other;
    return id.equals(that.id)
        && question.equals(that.question)
        && gist.equals(that.gist)
        && condition.equals(that.condition)
        && modality == that.modality
        && outcome.equals(that.outcome)
        && overrides.equals(that.overrides)
        && citations.equals(that.citations);
  }

  @Override
  public int hashCode() {
    return 31 * id.hashCode() + question.hashCode();
  }

  /** Returns what it answers and what it leads to, in Chinese. */
  @Override
  public String toString() {
    return in(Language.CHINESE);
  }
}
