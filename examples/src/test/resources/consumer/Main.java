package consumer;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.workrules.api.actor.Roles;
import org.workrules.api.answer.Answer;
import org.workrules.api.matter.MatterFacts;
import org.workrules.api.matter.Matters;
import org.workrules.api.meeting.MeetingTypes;
import org.workrules.api.money.Money;
import org.workrules.api.rule.Circumstances;
import org.workrules.api.time.LimitSubjects;
import org.workrules.engine.Person;
import org.workrules.engine.WorkRules;
import org.workrules.engine.deadline.Deadline;
import org.workrules.engine.verify.Severity;
import org.workrules.engine.verify.Verification;

/** Asks from a pool thread that has no context class loader. */
public final class Main {

  private Main() {}

  /** Prints the counties and answers of several kinds. */
  public static void main(String[] args) throws Exception {
    ExecutorService pool =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread thread = new Thread(task);
              thread.setContextClassLoader(null);
              return thread;
            });
    Future<String> answer = pool.submit(Main::ask);
    new PrintStream(System.out, true, StandardCharsets.UTF_8).println(answer.get());
    pool.shutdown();
  }

  private static String ask() {
    WorkRules workRules = WorkRules.load();
    Answer<Deadline> reply =
        workRules.county("620825").due(LimitSubjects.CONSULTATION_REPLY, LocalDate.of(2026, 9, 28));
    StringBuilder codes = new StringBuilder();
    workRules
        .jurisdictions()
        .forEach(county -> codes.append(codes.length() == 0 ? "" : ", ").append(county.code()));
    return "["
        + codes
        + "] "
        + reply.value().date()
        + " "
        + reply.citations().get(0).place()
        + " "
        + needed(workRules)
        + " "
        + forum(workRules)
        + " "
        + errors();
  }

  /** How many errors a verification of all that is found shows. */
  private static long errors() {
    return Verification.ofClassPath().problems().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .count();
  }

  /** How many of three must be there at an executive meeting of Sishui County. */
  private static Integer needed(WorkRules workRules) {
    List<Person> people =
        Arrays.asList(
            Person.of("a", Roles.COUNTY_HEAD),
            Person.of("b", Roles.EXECUTIVE_DEPUTY_COUNTY_HEAD),
            Person.of("c", Roles.OFFICE_DIRECTOR));
    return workRules
        .county("370831")
        .on(LocalDate.of(2026, 9, 28))
        .meeting(MeetingTypes.EXECUTIVE_MEETING)
        .attendance(people, people)
        .needed()
        .value();
  }

  /** Who decides on ten million yuan in Mengla County. */
  private static Answer.Kind forum(WorkRules workRules) {
    return workRules
        .county("532823")
        .on(LocalDate.of(2026, 9, 28))
        .decision(
            Matters.FUNDS_ADJUSTMENT,
            Circumstances.ordinary().with(MatterFacts.FUNDS_AMOUNT, Money.ofWan(1000)))
        .forum()
        .kind();
  }
}
