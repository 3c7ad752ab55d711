package org.workrules.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a program has measured: text in Markdown, and figures with names, from which {@link Report}
 * takes those that have a target.
 */
final class Output {

  private final StringBuilder text = new StringBuilder();
  private final Map<String, String> figures = new TreeMap<>();

  Output paragraph(String words) {
    text.append(words).append("\n\n");
    return this;
  }

  /** Begins a table; the first column holds words, the others figures. */
  Output table(String... heads) {
    row((Object[]) heads);
    text.append("| --- |").append(" ---: |".repeat(heads.length - 1)).append('\n');
    return this;
  }

  Output row(Object... cells) {
    text.append(
            Arrays.stream(cells)
                .map(Object::toString)
                .collect(Collectors.joining(" | ", "| ", " |")))
        .append('\n');
    return this;
  }

  Output endTable() {
    text.append('\n');
    return this;
  }

  Output figure(String name, double value) {
    figures.put(name, Double.toString(value));
    return this;
  }

  /** Writes both into a directory, and the text to the terminal. */
  void write(Path directory, String name) throws IOException {
    Files.createDirectories(directory);
    Files.writeString(directory.resolve(name + ".md"), text);
    StringBuilder lines = new StringBuilder();
    figures.forEach((key, value) -> lines.append(key).append('=').append(value).append('\n'));
    Files.writeString(directory.resolve(name + ".properties"), lines);
    System.out.println(text);
  }

  /** Returns a figure with three significant digits or, from 1,000 on, all before the point. */
  static String number(double value) {
    int digits = value == 0 ? 0 : (int) Math.floor(Math.log10(Math.abs(value)));
    return String.format(Locale.ROOT, "%,." + Math.max(0, Math.min(3, 2 - digits)) + "f", value);
  }
}
