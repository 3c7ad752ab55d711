package consumer;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.workrules.api.answer.Answer;
import org.workrules.api.time.LimitSubjects;
import org.workrules.engine.WorkRules;
import org.workrules.engine.deadline.Deadline;

/** Asks from a pool thread that has no context class loader. */
public final class Main {

  private Main() {}

  /** Prints the counties, a due date and its article. */
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
    return "[" + codes + "] " + reply.value().date() + " " + reply.citations().get(0).place();
  }
}
