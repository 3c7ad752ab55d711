package org.workrules.engine;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.workrules.api.answer.Answer;
import org.workrules.api.meeting.QuorumRule;
import org.workrules.api.text.Described;
import org.workrules.api.text.Language;

/**
 * 到会情况: who of those due is there, whether they are enough, and who of those present may chair.
 *
 * <p>Immutable and thread-safe; compared by identity.
 */
public final class Attendance implements Described {

  private final ImmutableList<Person> present;
  private final ImmutableList<Person> missing;
  private final Answer<QuorumRule> quorum;
  private final Answer<Integer> needed;
  private final Answer<List<Person>> mayChair;

  Attendance(
      ImmutableList<Person> present,
      ImmutableList<Person> missing,
      Answer<QuorumRule> quorum,
      Answer<Integer> needed,
      Answer<List<Person>> mayChair) {
    this.present = present;
    this.missing = missing;
    this.quorum = quorum;
    this.needed = needed;
    this.mayChair = mayChair;
  }

  /** Returns the members who are there. */
  public List<Person> present() {
    return present;
  }

  /** Returns the members who are not there. */
  public List<Person> missing() {
    return missing;
  }

  /** Returns the rule on the quorum, or why there is none. */
  public Answer<QuorumRule> quorum() {
    return quorum;
  }

  /**
   * Returns how many of those due must be there, or why the rules give no number: they set none, or
   * do not fix of whom it is a part.
   */
  public Answer<Integer> needed() {
    return needed;
  }

  /** Returns whether enough members are there, or why the rules do not say. */
  public Answer<Boolean> isQuorate() {
    return needed.map(number -> present.size() >= number);
  }

  /**
   * Returns who of those present may chair, members or not; an empty list if the rules name
   * somebody who is not there.
   */
  public Answer<List<Person>> mayChair() {
    return mayChair;
  }

  /** Returns who is there and who is not, the quorum, and who may chair, a line for each. */
  @Override
  public String in(Language language) {
    boolean chinese = requireNonNull(language, "language") == Language.CHINESE;
    return line(language, "到会组成人员", "members present", names(present, language))
        + line(language, "未到会组成人员", "members missing", names(missing, language))
        + line(language, "法定到会人数", "members needed", needed.in(language))
        + line(
            language,
            "是否够数",
            "quorum reached",
            isQuorate()
                .match(
                    one -> one.value() ? (chinese ? "是" : "yes") : (chinese ? "否" : "no"),
                    many -> many.kind().in(language),
                    open -> open.kind().in(language),
                    none -> none.kind().in(language)))
        + line(
                language,
                "到会者中可主持的人",
                "may chair, of those present",
                mayChair.match(
                    one -> names(one.value(), language),
                    many -> many.in(language),
                    open -> open.in(language),
                    none -> none.in(language)))
            .trim();
  }

  private static String names(List<Person> people, Language language) {
    boolean chinese = language == Language.CHINESE;
    return people.isEmpty()
        ? (chinese ? "无" : "nobody")
        : people.stream().map(Person::name).collect(joining(chinese ? "、" : ", "));
  }

  private static String line(Language language, String chinese, String english, String text) {
    return (language == Language.CHINESE ? chinese + "：" : english + ": ") + text + "\n";
  }

  /** Returns the attendance in Chinese. */
  @Override
  public String toString() {
    return in(Language.CHINESE);
  }
}
