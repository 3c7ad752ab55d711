package org.workrules.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the README shows is what is compiled, and what it prints. */
class ReadmeTest {

  private static final Path README = Path.of("../README.md");
  private static final Path EXAMPLE =
      Path.of("src/main/java/org/workrules/examples/FirstQuestion.java");
  private static final Path CHECK =
      Path.of("src/test/java/org/workrules/examples/hongshi/HongshiTest.java");

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start) + start.length();
    assertTrue(from >= start.length(), () -> "no " + start);
    return text.substring(from, text.indexOf(end, from));
  }

  @Test
  void the_first_program_is_the_example() throws IOException {
    String shown = between(Files.readString(README), "```java\n", "```");
    String compiled = between(Files.readString(EXAMPLE), "// begin\n", "    // end\n");

    assertEquals(compiled.lines().map(line -> line.substring(4)).toList(), shown.lines().toList());
  }

  @Test
  void its_output_is_what_the_example_prints() throws IOException {
    PrintStream console = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      FirstQuestion.main(new String[0]);
    } finally {
      System.setOut(console);
    }

    String shown = between(Files.readString(README), "```text\n", "```");
    String output = printed.toString(StandardCharsets.UTF_8);
    assertTrue(output.startsWith(shown.strip()), () -> output);
  }

  @Test
  void the_line_that_checks_a_county_is_that_of_the_example() throws IOException {
    String readme = Files.readString(README);
    String shown = between(readme.substring(readme.indexOf("Verification.of")), "", "\n");

    assertTrue(Files.readString(CHECK).lines().anyMatch(line -> line.strip().equals(shown)), shown);
  }

  @Test
  void its_commands_are_those_that_ci_runs() throws IOException {
    String readme = Files.readString(README);
    String ci = Files.readString(Path.of("../.ci/run"));

    for (String command : new String[] {"mvn -q -Ptour process-classes", "mvn verify"}) {
      assertTrue(readme.contains("\n" + command), command);
      assertTrue(ci.contains(command.replace("mvn ", "mvn -B ")) || ci.contains(command), command);
    }
  }
}
