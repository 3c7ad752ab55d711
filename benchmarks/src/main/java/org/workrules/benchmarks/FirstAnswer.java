package org.workrules.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * How long it takes from {@code main} to the first answer in a fresh JVM: ours, those of the
 * engines where they are on the class path, and nothing at all. Each is started several times, with
 * no more on its class path than it needs.
 *
 * <pre>  benchmarks/run --only FirstAnswer</pre>
 */
public final class FirstAnswer {

  private final int times;
  private final Output output = new Output();
  private final ClassPath ours = ClassPath.ofThisProgram().ofOurUser();

  private FirstAnswer(int times) {
    this.times = times;
  }

  /**
   * Measures.
   *
   * @param args the directory for the results, and how many JVMs to start for each
   * @throws IOException if a JVM cannot be started or a file written
   * @throws InterruptedException if it is interrupted
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    new FirstAnswer(Integer.parseInt(args[1])).measure().write(Path.of(args[0]), "first-answer");
  }

  private Output measure() throws IOException, InterruptedException {
    output.paragraph(
        "Milliseconds to the first answer in a fresh JVM: median of "
            + times
            + ", and the quartiles.");
    output.table("", "from `main`", "quartiles", "from the start of the JVM", "quartiles");
    measure("an empty `main`", "nothing", ours, First.class.getName(), "nothing");
    measure("ours: a due date", "deadline", ours, First.class.getName(), "deadline");
    String signedBy =
        measure("ours: who signs a document", "signing", ours, First.class.getName(), "signing");
    if (Engine.areThere()) {
      for (Engine engine : Engine.values()) {
        String theirs =
            measure(
                engine.title() + ": who signs a document",
                engine.argument(),
                engine.jars().and(ours),
                Engine.program(),
                engine.argument());
        if (!theirs.equals(signedBy)) {
          throw new IllegalStateException(engine + " answers " + theirs + ", not " + signedBy);
        }
      }
    }
    return output.endTable();
  }

  /** Measures one, and returns its answer. */
  private String measure(
      String title, String name, ClassPath classPath, String program, String question)
      throws IOException, InterruptedException {
    double[] sinceMain = new double[times];
    double[] sinceStart = new double[times];
    String answer = "";
    for (int i = -1; i < times; i++) { // the first one fills the caches of the disk
      List<String> printed = FreshJvm.run(classPath, program, question);
      if (i >= 0) {
        sinceMain[i] = Long.parseLong(printed.get(0)) / 1e6;
        sinceStart[i] = Long.parseLong(printed.get(1));
      }
      answer = printed.get(2);
    }
    output.row(title, median(sinceMain), spread(sinceMain), median(sinceStart), spread(sinceStart));
    output.figure("first." + name, FreshJvm.quantile(sinceMain, 0.5));
    return answer;
  }

  private static String median(double[] measured) {
    return Output.number(FreshJvm.quantile(measured, 0.5));
  }

  private static String spread(double[] measured) {
    return Output.number(FreshJvm.quantile(measured, 0.25))
        + " to "
        + Output.number(FreshJvm.quantile(measured, 0.75));
  }
}
