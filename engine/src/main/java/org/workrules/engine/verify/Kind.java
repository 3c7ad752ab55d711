package org.workrules.engine.verify;

import org.workrules.api.matter.Matter;
import org.workrules.api.matter.Requirement;
import org.workrules.api.meeting.QuorumSubject;
import org.workrules.api.meeting.Seat;
import org.workrules.api.procedure.ChainSubject;
import org.workrules.api.ruling.RulingSubject;
import org.workrules.api.text.Word;
import org.workrules.api.time.LimitSubject;

/** The kinds of questions that a case may ask, by the words that may stand before one. */
enum Kind {
  LIMIT("时限", LimitSubject.class),
  CHAIN("流程", ChainSubject.class),
  RULING("裁定", RulingSubject.class),
  SEAT("席位", Seat.class),
  QUORUM("人数", QuorumSubject.class),
  /** Who deals with a matter, all of them. */
  MATTER("事项", Matter.class),
  /** Who decides a matter. */
  FORUM("由谁决定", Matter.class),
  REQUIREMENT("程序", Requirement.class);

  private final String chinese;
  private final Class<? extends Word> words;

  Kind(String chinese, Class<? extends Word> words) {
    this.chinese = chinese;
    this.words = words;
  }

  String chinese() {
    return chinese;
  }

  boolean isOf(Word word) {
    return words.isInstance(word);
  }
}
