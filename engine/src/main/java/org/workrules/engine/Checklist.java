package org.workrules.engine;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;
import org.workrules.api.answer.Answer;
import org.workrules.api.matter.Requirement;
import org.workrules.api.matter.Requirement.Phase;
import org.workrules.api.matter.RequirementRule;
import org.workrules.api.source.Modality;
import org.workrules.api.text.Described;
import org.workrules.api.text.Language;
import org.workrules.api.text.Tier;

/**
 * 程序清单: what has to be done before a matter is decided and after, and what of it is done.
 *
 * <p>Immutable and thread-safe; compared by identity.
 */
public final class Checklist implements Described {

  /** 状态: how something stands. */
  public enum Status implements Described {
    /** 已办: it has been done. */
    DONE("已办", "done"),
    /** 未办: it has to be done and has not been. */
    MISSING("未办", "missing"),
    /** 可选: it may be done and has not been. */
    OPTIONAL("可选", "optional"),
    /** 不需: the rules do not require it of this matter. */
    NOT_NEEDED("不需", "not needed"),
    /** 尚不能判断: facts are missing. */
    CANNOT_TELL("尚不能判断", "cannot tell yet");

    private final String chinese;
    private final String english;

    Status(String chinese, String english) {
      this.chinese = chinese;
      this.english = english;
    }

    /** Returns the status in words. */
    @Override
    public String in(Language language) {
      return requireNonNull(language, "language") == Language.CHINESE ? chinese : english;
    }
  }

  private final ImmutableList<Item> items;
  private final Answer<?> ifEmpty;
  private final Tier tier;

  /** Lists items, or why there is nothing to list. */
  Checklist(List<Item> items, Answer<?> ifEmpty, Tier tier) {
    this.items = ImmutableList.copyOf(items);
    this.ifEmpty = ifEmpty;
    this.tier = tier;
  }

  /** Returns all that the rules require of one matter or another, in the order of the articles. */
  public List<Item> items() {
    return items;
  }

  /**
   * Returns what has a status.
   *
   * @param status the status
   * @return the items, in the order of the articles
   */
  public List<Item> items(Status status) {
    requireNonNull(status, "status");
    ImmutableList.Builder<Item> some = ImmutableList.builder();
    items.stream().filter(item -> item.status() == status).forEach(some::add);
    return some.build();
  }

  /**
   * Returns whether nothing that has to be done before the decision is missing, and of nothing it
   * is open whether it has to be. Where no rules are in force, or they require nothing of any
   * matter, there is nothing to tell it by, and nothing is ready.
   */
  public boolean isReady() {
    for (Item item : items) {
      if (item.requirement().phase() == Phase.BEFORE
          && (item.status() == Status.MISSING || item.status() == Status.CANNOT_TELL)) {
        return false;
      }
    }
    return !items.isEmpty();
  }

  /**
   * Returns what is done, missing, optional or open, a line for each, by phase; not what is not
   * needed; or why the rules require nothing of the matter.
   */
  @Override
  public String in(Language language) {
    requireNonNull(language, "language");
    StringBuilder text = new StringBuilder();
    for (Phase phase : Phase.values()) {
      String heading = phase.in(language) + (language == Language.CHINESE ? "：" : ":");
      for (Item item : items) {
        if (item.requirement().phase() == phase && item.status() != Status.NOT_NEEDED) {
          text.append(text.length() == 0 ? "" : "\n");
          text.append(heading.isEmpty() ? "" : heading + "\n").append(item.in(language, tier));
          heading = "";
        }
      }
    }
    return text.length() == 0 ? ifEmpty.in(language) : text.toString();
  }

  /** Returns the checklist in Chinese. */
  @Override
  public String toString() {
    return in(Language.CHINESE);
  }

  /**
   * 清单的一项: something that may have to be done, and how it stands.
   *
   * <p>Immutable and thread-safe; compared by identity.
   */
  public static final class Item {

    private final Requirement requirement;
    private final Answer<RequirementRule> answer;
    private final Status status;
    private final Set<Requirement> after;

    Item(
        Requirement requirement,
        Answer<RequirementRule> answer,
        boolean isDone,
        Set<Requirement> after) {
      this.requirement = requirement;
      this.answer = answer;
      this.status = isDone ? Status.DONE : status(answer);
      this.after = after;
    }

    private static Status status(Answer<RequirementRule> answer) {
      return answer.match(
          one -> one.modality() == Modality.MAY ? Status.OPTIONAL : Status.MISSING,
          many -> Status.MISSING,
          open -> Status.CANNOT_TELL,
          none -> Status.NOT_NEEDED);
    }

    /** Returns what may have to be done. */
    public Requirement requirement() {
      return requirement;
    }

    /** Returns the rule that requires it, or why there is none. */
    public Answer<RequirementRule> answer() {
      return answer;
    }

    /** Returns how it stands. */
    public Status status() {
      return status;
    }

    /** Returns what the rules that hold put before it; empty if they leave the order open. */
    public Set<Requirement> after() {
      return after;
    }

    private String in(Language language, Tier tier) {
      boolean chinese = language == Language.CHINESE;
      String what =
          answer.match(
              one ->
                  one.value().outcome().in(language, tier)
                      + Places.of(answer.citations(), language),
              many -> many.in(language),
              open -> open.in(language),
              none -> none.in(language));
      return status.in(language)
          + (chinese ? "——" : " - ")
          + requirement.in(language, tier)
          + (chinese ? "：" : ": ")
          + what;
    }

    /** Returns what it is and how it stands. */
    @Override
    public String toString() {
      return requirement + ": " + status;
    }
  }
}
