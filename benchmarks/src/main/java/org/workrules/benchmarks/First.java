package org.workrules.benchmarks;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import org.workrules.api.time.LimitSubjects;
import org.workrules.engine.RulesInForce;
import org.workrules.engine.WorkRules;

/** A program that asks one question and ends: nothing, a due date, or who signs a document. */
public final class First {

  private First() {}

  /**
   * Prints the nanoseconds from here to the answer, the milliseconds from the start of the JVM to
   * the answer, and the answer.
   *
   * @param args what to ask
   */
  public static void main(String[] args) {
    long begun = System.nanoTime();
    print(begun, answer(args[0]));
  }

  private static String answer(String question) {
    switch (question) {
      case "nothing":
        return "nothing";
      case "deadline":
        return WorkRules.load()
            .county("620825")
            .due(LimitSubjects.CONSULTATION_REPLY, LocalDate.of(2025, 9, 26))
            .value()
            .date()
            .toString();
      default:
        Paper paper = Paper.example();
        RulesInForce rules = WorkRules.load().county("620825").on(LocalDate.of(2025, 9, 26));
        return rules.documents().route(new Paper.Reader(rules).read(paper)).value().id();
    }
  }

  static void print(long begun, String answer) {
    long sinceMain = System.nanoTime() - begun;
    long now = System.currentTimeMillis();
    long sinceStart = now - ManagementFactory.getRuntimeMXBean().getStartTime();
    System.out.println(sinceMain + " " + sinceStart + " " + answer);
  }
}
