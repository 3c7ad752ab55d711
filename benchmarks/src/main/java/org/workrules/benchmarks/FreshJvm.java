package org.workrules.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs a program in a JVM of its own, as this one is, and reads what it prints. */
final class FreshJvm {

  private FreshJvm() {}

  /**
   * Returns the words of the last line that the program prints.
   *
   * @throws IllegalStateException if it fails; the message holds all that it printed
   */
  static List<String> run(ClassPath classPath, String program, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dfile.encoding=UTF-8");
    command.add("-cp");
    command.add(classPath.toString());
    command.add(program);
    command.addAll(Arrays.asList(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(String.join(" ", command) + "\n" + printed);
    }
    return List.of(printed.substring(printed.lastIndexOf('\n') + 1).split(" "));
  }

  static double quantile(double[] measured, double part) {
    double[] sorted = measured.clone();
    Arrays.sort(sorted);
    double place = part * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
