package org.workrules.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * How large our jars are, what comes with them at run time, and the same of what one would use
 * instead.
 *
 * <pre>  benchmarks/run --only Footprint</pre>
 */
public final class Footprint {

  private Footprint() {}

  /**
   * Adds up.
   *
   * @param args the directory for the results
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    ClassPath all = ClassPath.ofThisProgram();
    Output output = new Output();
    output.table("jar", "bytes");
    for (Path jar : all.ours().jars()) {
      output.row(jar.getFileName(), String.format("%,d", Files.size(jar)));
    }
    output.row("**ours together**", String.format("**%,d**", all.ours().bytes()));
    for (Path jar : all.broughtByOurs().jars()) {
      output.row(jar.getFileName(), String.format("%,d", Files.size(jar)));
    }
    output.endTable();
    output.figure("footprint.ours", all.ours().bytes());
    if (Engine.areThere()) {
      output.table("at run time, with all that comes along", "jars", "bytes");
      row(output, "ours, with five counties", all.ours().and(all.broughtByOurs()));
      row(
          output,
          "Strata",
          all.ofPeer(Pattern.compile("(strata|joda|guava|failureaccess)-.*|slf4j-api-.*")));
      row(output, "Time4J", all.ofPeer(Pattern.compile("time4j-.*")));
      row(output, "Drools", Engine.DROOLS.jars());
      row(output, "Camunda DMN", Engine.CAMUNDA_FEEL.jars());
      row(output, "KIE DMN", Engine.KIE.jars());
      output.endTable();
    }
    output.write(Path.of(args[0]), "footprint");
  }

  private static void row(Output output, String title, ClassPath jars) {
    output.row(title, jars.jars().size(), String.format("%,d", jars.bytes()));
  }
}
