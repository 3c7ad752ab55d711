package org.workrules.engine.verify;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.Field;
import java.util.List;
import org.workrules.api.conduct.ConductChains;
import org.workrules.api.conduct.ConductFacts;
import org.workrules.api.conduct.ConductRulings;
import org.workrules.api.document.DocumentChains;
import org.workrules.api.document.DocumentFacts;
import org.workrules.api.document.DocumentRulings;
import org.workrules.api.matter.MatterFacts;
import org.workrules.api.matter.Matters;
import org.workrules.api.matter.Requirements;
import org.workrules.api.meeting.MeetingChains;
import org.workrules.api.meeting.MeetingFacts;
import org.workrules.api.meeting.MeetingRulings;
import org.workrules.api.meeting.QuorumSubject;
import org.workrules.api.meeting.Seats;
import org.workrules.api.rule.Fact;
import org.workrules.api.rule.Facts;
import org.workrules.api.text.Word;
import org.workrules.api.time.LimitSubjects;

/**
 * The words that the counties share: the public constants of the classes that hold them. They are
 * read off the classes, so that a list of them here cannot fall behind.
 */
final class SharedWords {

  private static final ImmutableList<Class<?>> HOLDERS =
      ImmutableList.of(
          LimitSubjects.class,
          DocumentChains.class,
          DocumentRulings.class,
          DocumentFacts.class,
          Seats.class,
          QuorumSubject.class,
          MeetingChains.class,
          MeetingRulings.class,
          MeetingFacts.class,
          Matters.class,
          MatterFacts.class,
          Requirements.class,
          ConductChains.class,
          ConductRulings.class,
          ConductFacts.class,
          Facts.class);

  /** Returns those that a question may be about, and the facts. */
  static List<Word> questionsAndFacts() {
    ImmutableList.Builder<Word> words = ImmutableList.builder();
    HOLDERS.forEach(holder -> words.addAll(in(holder, Word.class)));
    return words.build();
  }

  static List<Fact<?>> facts() {
    ImmutableList.Builder<Fact<?>> facts = ImmutableList.builder();
    for (Word word : questionsAndFacts()) {
      if (word instanceof Fact) {
        facts.add((Fact<?>) word);
      }
    }
    return facts.build();
  }

  /** Returns the constants of a type that a class holds, in the order of their declaration. */
  static <W extends Word> List<W> in(Class<?> holder, Class<W> type) {
    ImmutableList.Builder<W> words = ImmutableList.builder();
    for (Field field : holder.getFields()) {
      if (type.isAssignableFrom(field.getType())) {
        try {
          words.add(type.cast(field.get(null)));
        } catch (IllegalAccessException impossible) {
          throw new AssertionError(impossible); // it is public, in an exported package
        }
      }
    }
    return words.build();
  }

  private SharedWords() {}
}
