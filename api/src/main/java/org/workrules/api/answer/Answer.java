package org.workrules.api.answer;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.workrules.api.InvalidValueException;
import org.workrules.api.rule.Fact;
import org.workrules.api.source.Citation;
import org.workrules.api.source.Modality;
import org.workrules.api.text.Described;
import org.workrules.api.text.Language;
import org.workrules.api.text.Tier;

/**
 * 答复: what is answered to a question. It is one of four, and {@link #match} makes a caller treat
 * each:
 *
 * <ul>
 *   <li>{@link Specified 有规定}: the value, how binding it is, and where it stands;
 *   <li>{@link Conflicting 规定冲突}: provisions of one text that contradict each other, all of them;
 *   <li>{@link Undetermined 待定}: facts are missing, and are named;
 *   <li>{@link NotSpecified 未规定}: the rules give no value, and the reason why.
 * </ul>
 *
 * <p>Immutable and thread-safe, as far as the values are; compared by identity.
 *
 * @param <T> the type of the value
 */
public abstract class Answer<T> implements Described {

  private final List<Citation> citations;
  private final Explanation explanation;

  private Answer(List<Citation> citations, Explanation explanation) {
    this.citations = citations;
    this.explanation = requireNonNull(explanation, "explanation");
  }

  /**
   * Returns the answer that the rules give a value.
   *
   * @param <T> the type of the value
   * @param value the value
   * @param modality how binding it is
   * @param citations where it stands; empty only if the text itself does not say it, as when it
   *     gives no day on which it takes effect
   * @param explanation how it came about
   * @return the answer
   */
  public static <T> Specified<T> specified(
      T value, Modality modality, List<Citation> citations, Explanation explanation) {
    return new Specified<>(value, modality, copy(citations, "citations", 0), explanation);
  }

  /**
   * Returns the answer that provisions contradict each other.
   *
   * @param <T> the type of the value
   * @param claims what each of them says, two or more
   * @param explanation how it came about
   * @return the answer
   */
  public static <T> Conflicting<T> conflicting(List<Specified<T>> claims, Explanation explanation) {
    return new Conflicting<>(claims, explanation);
  }

  /**
   * Returns the answer that facts are missing.
   *
   * @param <T> the type of the value
   * @param missing the facts that could change the outcome, the first to ask for first; one or more
   * @param citations where the rules that ask for them stand
   * @param explanation how it came about
   * @return the answer
   */
  public static <T> Undetermined<T> undetermined(
      Collection<? extends Fact<?>> missing, List<Citation> citations, Explanation explanation) {
    return new Undetermined<>(
        copy(missing, "missing facts", 1), copy(citations, "citations", 0), explanation);
  }

  /**
   * Returns the answer that the rules give no value.
   *
   * @param <T> the type of the value
   * @param reason why
   * @param citations the places that come nearest, if any
   * @param explanation how it came about
   * @return the answer
   */
  public static <T> NotSpecified<T> notSpecified(
      NotSpecified.Reason reason, List<Citation> citations, Explanation explanation) {
    return new NotSpecified<>(reason, copy(citations, "citations", 0), explanation);
  }

  /**
   * Returns what the function for the kind of this answer makes of it.
   *
   * @param <R> what the functions return
   * @param specified for {@link Specified}
   * @param conflicting for {@link Conflicting}
   * @param undetermined for {@link Undetermined}
   * @param notSpecified for {@link NotSpecified}
   * @return what it made
   */
  public abstract <R> R match(
      Function<? super Specified<T>, ? extends R> specified,
      Function<? super Conflicting<T>, ? extends R> conflicting,
      Function<? super Undetermined<T>, ? extends R> undetermined,
      Function<? super NotSpecified<T>, ? extends R> notSpecified);

  /**
   * Returns this answer with what a function makes of each value in the place of the value; one
   * without a value stays as it is.
   *
   * @param <U> the type of what the function returns
   * @param function the function
   * @return the answer
   */
  public abstract <U> Answer<U> map(Function<? super T, ? extends U> function);

  /**
   * Returns this answer with another explanation, of each claim too if provisions conflict.
   *
   * @param explanation how it came about
   * @return the answer
   */
  public abstract Answer<T> withExplanation(Explanation explanation);

  /** Returns which of the four it is. */
  public abstract Kind kind();

  /** Returns where it rests, in the order of the rules; empty if no provision comes near. */
  public final List<Citation> citations() {
    return citations;
  }

  /** Returns how it came about. */
  public final Explanation explanation() {
    return explanation;
  }

  /**
   * Returns the value, if the rules give one and one only.
   *
   * @return the value
   * @throws NoSingleAnswerException if this is not {@link Specified}; the message says what it is,
   *     and why
   */
  public T value() {
    throw new NoSingleAnswerException(this);
  }

  /** Returns whether the rules give one value. */
  public final boolean isSpecified() {
    return kind() == Kind.SPECIFIED;
  }

  /**
   * Returns the answer in one line: its kind, and the value or what stands in its place, with the
   * places it rests on.
   *
   * @param language the language
   * @return the line
   */
  @Override
  public abstract String in(Language language);

  /** Returns the answer in one line, in Chinese. */
  @Override
  public final String toString() {
    return in(Language.CHINESE);
  }

  private static String described(Object value, Language language) {
    if (!(value instanceof Collection)) {
      return value instanceof Described ? ((Described) value).in(language) : value.toString();
    }
    StringBuilder text = new StringBuilder();
    for (Object one : (Collection<?>) value) {
      text.append(text.length() == 0 ? "" : language == Language.CHINESE ? "；" : "; ")
          .append(described(one, language));
    }
    return text.toString();
  }

  private static String places(List<Citation> citations, Language language) {
    if (citations.isEmpty()) {
      return "";
    }
    String places = Citation.listed(citations, language);
    return language == Language.CHINESE ? "（" + places + "）" : " (" + places + ")";
  }

  private static <T> List<Citation> citationsOf(List<Specified<T>> claims) {
    Set<Citation> all = new LinkedHashSet<>();
    for (Specified<T> claim : requireNonNull(claims, "claims")) {
      all.addAll(claim.citations());
    }
    return Collections.unmodifiableList(new ArrayList<>(all));
  }

  private static <E> List<E> copy(Collection<? extends E> list, String name, int least) {
    List<E> copy = Collections.unmodifiableList(new ArrayList<E>(requireNonNull(list, name)));
    if (copy.size() < least) {
      throw new InvalidValueException("number of " + name, copy.size(), least + " or more");
    }
    return copy;
  }

  /** 答复的种类: the four kinds of answer. */
  public enum Kind implements Described {
    /** 有规定: the rules give a value. */
    SPECIFIED("有规定", "specified"),
    /** 规定冲突: provisions contradict each other. */
    CONFLICTING("规定冲突", "conflicting"),
    /** 待定: facts are missing. */
    UNDETERMINED("待定", "undetermined"),
    /** 未规定: the rules give no value. */
    NOT_SPECIFIED("未规定", "not specified");

    private final String chinese;
    private final String english;

    Kind(String chinese, String english) {
      this.chinese = chinese;
      this.english = english;
    }

    /** Returns the kind in words. */
    @Override
    public String in(Language language) {
      return requireNonNull(language, "language") == Language.CHINESE ? chinese : english;
    }
  }

  /**
   * 有规定: the rules give a value.
   *
   * @param <T> the type of the value
   */
  public static final class Specified<T> extends Answer<T> {

    private final T value;
    private final Modality modality;

    /** Takes a list of citations that nobody can change. */
    private Specified(
        T value, Modality modality, List<Citation> citations, Explanation explanation) {
      super(citations, explanation);
      this.value = requireNonNull(value, "value");
      this.modality = requireNonNull(modality, "modality");
    }

    @Override
    public T value() {
      return value;
    }

    @Override
    public <U> Specified<U> map(Function<? super T, ? extends U> function) {
      requireNonNull(function, "function");
      return with(function.apply(value), explanation());
    }

    @Override
    public Specified<T> withExplanation(Explanation explanation) {
      return with(value, explanation);
    }

    /**
     * Returns an answer that binds alike and rests on the same places.
     *
     * @param <U> the type of the value
     * @param value the value
     * @param explanation how it came about
     * @return the answer
     */
    public <U> Specified<U> with(U value, Explanation explanation) {
      return new Specified<>(value, modality, citations(), explanation);
    }

    /** Returns how binding it is. */
    public Modality modality() {
      return modality;
    }

    @Override
    public Kind kind() {
      return Kind.SPECIFIED;
    }

    @Override
    public <R> R match(
        Function<? super Specified<T>, ? extends R> specified,
        Function<? super Conflicting<T>, ? extends R> conflicting,
        Function<? super Undetermined<T>, ? extends R> undetermined,
        Function<? super NotSpecified<T>, ? extends R> notSpecified) {
      return specified.apply(this);
    }

    @Override
    public String in(Language language) {
      return kind().in(language)
          + (language == Language.CHINESE ? "：" : ": ")
          + described(value, language)
          + (language == Language.CHINESE ? "，" : ", ")
          + modality.in(language)
          + places(citations(), language);
    }
  }

  /**
   * 规定冲突: provisions of one text contradict each other, and the text does not say which one wins.
   *
   * @param <T> the type of the value
   */
  public static final class Conflicting<T> extends Answer<T> {

    private final List<Specified<T>> claims;

    private Conflicting(List<Specified<T>> claims, Explanation explanation) {
      super(citationsOf(claims), explanation);
      this.claims = copy(claims, "claims", 2);
    }

    @Override
    public <U> Conflicting<U> map(Function<? super T, ? extends U> function) {
      requireNonNull(function, "function");
      List<Specified<U>> mapped = new ArrayList<>();
      claims.forEach(claim -> mapped.add(claim.map(function)));
      return new Conflicting<>(mapped, explanation());
    }

    @Override
    public Conflicting<T> withExplanation(Explanation explanation) {
      List<Specified<T>> explained = new ArrayList<>();
      claims.forEach(claim -> explained.add(claim.withExplanation(explanation)));
      return new Conflicting<>(explained, explanation);
    }

    /** Returns what each of them says, in the order of the rules. */
    public List<Specified<T>> claims() {
      return claims;
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICTING;
    }

    @Override
    public <R> R match(
        Function<? super Specified<T>, ? extends R> specified,
        Function<? super Conflicting<T>, ? extends R> conflicting,
        Function<? super Undetermined<T>, ? extends R> undetermined,
        Function<? super NotSpecified<T>, ? extends R> notSpecified) {
      return conflicting.apply(this);
    }

    @Override
    public String in(Language language) {
      boolean chinese = language == Language.CHINESE;
      StringBuilder text = new StringBuilder(kind().in(language)).append(chinese ? "：" : ": ");
      String separator = "";
      for (Specified<T> claim : claims) {
        text.append(separator)
            .append(described(claim.value(), language))
            .append(places(claim.citations(), language));
        separator = chinese ? "；" : "; ";
      }
      return text.toString();
    }
  }

  /**
   * 待定: facts are missing.
   *
   * @param <T> the type of the value
   */
  public static final class Undetermined<T> extends Answer<T> {

    private final List<Fact<?>> missing;

    /** Takes lists that nobody can change. */
    private Undetermined(List<Fact<?>> missing, List<Citation> citations, Explanation explanation) {
      super(citations, explanation);
      this.missing = missing;
    }

    @Override
    public <U> Undetermined<U> map(Function<? super T, ? extends U> function) {
      requireNonNull(function, "function");
      return new Undetermined<>(missing, citations(), explanation());
    }

    @Override
    public Undetermined<T> withExplanation(Explanation explanation) {
      return new Undetermined<>(missing, citations(), explanation);
    }

    /** Returns the facts that could change the outcome, the first to ask for first. */
    public List<Fact<?>> missing() {
      return missing;
    }

    @Override
    public Kind kind() {
      return Kind.UNDETERMINED;
    }

    @Override
    public <R> R match(
        Function<? super Specified<T>, ? extends R> specified,
        Function<? super Conflicting<T>, ? extends R> conflicting,
        Function<? super Undetermined<T>, ? extends R> undetermined,
        Function<? super NotSpecified<T>, ? extends R> notSpecified) {
      return undetermined.apply(this);
    }

    @Override
    public String in(Language language) {
      boolean chinese = language == Language.CHINESE;
      StringBuilder text =
          new StringBuilder(kind().in(language)).append(chinese ? "：尚需知道" : ": it depends on");
      String separator = chinese ? "" : " ";
      Tier tier = citations().isEmpty() ? Tier.COUNTY : citations().get(0).edition().tier();
      for (Fact<?> fact : missing) {
        text.append(separator)
            .append(chinese ? "“" : "\"")
            .append(fact.in(language, tier))
            .append(chinese ? "”" : "\"");
        separator = chinese ? "、" : ", ";
      }
      return text.append(places(citations(), language)).toString();
    }
  }

  /**
   * 未规定: the rules give no value.
   *
   * @param <T> the type of the value
   */
  public static final class NotSpecified<T> extends Answer<T> {

    /** 未规定的原因: why the rules give no value. */
    public enum Reason implements Described {
      /** 规则未作规定: they say nothing of it, or nothing of such a case. */
      SILENT("规则未作规定", "the rules are silent"),
      /** 文本缺失: the published text has lost the words. */
      LACUNA("公开文本缺失", "the published text has lost the words"),
      /** 未定数额: they ask for it in words, as 及时 or 事先, and give no number. */
      UNQUANTIFIED("只有要求，未定数额", "they ask for it in words and give no number"),
      /** 另定: they leave it to somebody else or to another text. */
      SET_ELSEWHERE("由他处另定", "they leave it to be set elsewhere"),
      /** 无到期日: what they set recurs or adds up, and is not due on one day. */
      NO_SINGLE_DAY("属周期或总量要求，没有单一到期日", "it recurs or adds up, and is not due on one day"),
      /** 不受此限: an exception lifts what the rules set and puts nothing in its place. */
      LIFTED("例外情形，不受此限", "an exception lifts it and sets nothing in its place"),
      /** 规定冲突: provisions conflict, and not all of them lead to a day. */
      CONFLICTING_LIMITS(
          "规定互相冲突，且不都能换算为日期", "provisions conflict, and not all of them lead to a day"),
      /** 该日无有效文本: no edition known to the library was in force on the day. */
      NOT_IN_FORCE("该日无已收录的有效文本", "no edition known here was in force on that day");

      private final String chinese;
      private final String english;

      Reason(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
      }

      /** Returns the reason in words. */
      @Override
      public String in(Language language) {
        return requireNonNull(language, "language") == Language.CHINESE ? chinese : english;
      }
    }

    private final Reason reason;

    /** Takes a list of citations that nobody can change. */
    private NotSpecified(Reason reason, List<Citation> citations, Explanation explanation) {
      super(citations, explanation);
      this.reason = requireNonNull(reason, "reason");
    }

    @Override
    public <U> NotSpecified<U> map(Function<? super T, ? extends U> function) {
      requireNonNull(function, "function");
      return new NotSpecified<>(reason, citations(), explanation());
    }

    @Override
    public NotSpecified<T> withExplanation(Explanation explanation) {
      return new NotSpecified<>(reason, citations(), explanation);
    }

    /** Returns why. */
    public Reason reason() {
      return reason;
    }

    @Override
    public Kind kind() {
      return Kind.NOT_SPECIFIED;
    }

    @Override
    public <R> R match(
        Function<? super Specified<T>, ? extends R> specified,
        Function<? super Conflicting<T>, ? extends R> conflicting,
        Function<? super Undetermined<T>, ? extends R> undetermined,
        Function<? super NotSpecified<T>, ? extends R> notSpecified) {
      return notSpecified.apply(this);
    }

    @Override
    public String in(Language language) {
      return kind().in(language)
          + (language == Language.CHINESE ? "：" : ": ")
          + reason.in(language)
          + places(citations(), language);
    }
  }
}
