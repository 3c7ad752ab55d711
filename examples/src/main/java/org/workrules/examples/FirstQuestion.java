package org.workrules.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.workrules.api.answer.Answer;
import org.workrules.api.text.Language;
import org.workrules.api.time.LimitSubjects;
import org.workrules.engine.WorkRules;
import org.workrules.engine.deadline.Deadline;

/** The smallest useful program: a county, a question, an answer with its article and reasons. */
public final class FirstQuestion {

  private FirstQuestion() {}

  /**
   * Asks Zhuanglang County by when a department has to reply.
   *
   * @param args none
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    // begin
    WorkRules workRules = WorkRules.load();
    Answer<Deadline> reply =
        workRules.county("620825").due(LimitSubjects.CONSULTATION_REPLY, LocalDate.of(2026, 9, 28));
    out.println(reply.value().date());
    out.println(reply.citations());
    out.println(reply.value().explanation().in(Language.CHINESE));
    // end
  }
}
