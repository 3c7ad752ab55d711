package org.workrules.examples;

import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.ServiceLoader;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workrules.api.spi.CountyProfileProvider;
import org.workrules.engine.verify.Problem;
import org.workrules.engine.verify.Verification;

/** The skeleton of a new county does what its recipe says. */
class NewCountyTest {

  private static final Path SKELETON = Path.of("new-county");
  private static final Path CASES =
      SKELETON.resolve("src/test/resources/com/example/lushui/cases.csv");

  private static List<String> sources(String root) throws IOException {
    try (Stream<Path> files = Files.walk(SKELETON.resolve(root))) {
      return files.map(Path::toString).filter(file -> file.endsWith(".java")).collect(toList());
    }
  }

  private static void compile(Path out, String classPath, List<String> sources) {
    List<String> arguments =
        Stream.concat(
                Stream.of(
                    "--release",
                    "8",
                    "-encoding",
                    "UTF-8",
                    "-Xlint:all,-options,-processing,-classfile",
                    "-Werror",
                    "-proc:none",
                    "-cp",
                    classPath,
                    "-d",
                    out.toString()),
                sources.stream())
            .collect(toList());
    assertEquals(
        0,
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(System.out, System.err, arguments.toArray(new String[0])));
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  /** Sees our classes, and of providers only its own. */
  private static final class Stranger extends URLClassLoader {
    Stranger(URL... path) {
      super(path, NewCountyTest.class.getClassLoader());
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
      return name.startsWith("META-INF/services/") ? findResources(name) : super.getResources(name);
    }
  }

  private static Stranger built(Path folder) throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    Path tests = Files.createDirectories(folder.resolve("tests"));
    compile(classes, classPath(), sources("src/main/java"));
    compile(tests, classes + File.pathSeparator + classPath(), sources("src/test/java"));
    return new Stranger(
        classes.toUri().toURL(), SKELETON.resolve("src/main/resources").toUri().toURL());
  }

  @Test
  void compiles_and_is_found_by_the_service_loader(@TempDir Path folder) throws IOException {
    try (Stranger loader = built(folder)) {
      assertEquals(
          List.of("com.example.lushui.LushuiProvider"),
          ServiceLoader.load(CountyProfileProvider.class, loader).stream()
              .map(provider -> provider.type().getName())
              .collect(toList()));
    }
  }

  @Test
  void fails_verification_with_exactly_what_is_still_to_do(@TempDir Path folder)
      throws IOException {
    try (Stranger loader = built(folder)) {
      Verification verification = Verification.ofClassPath(loader).withCases(CASES);

      assertEquals(
          List.of(
              "pending:article-1",
              "pending:article-2",
              "pending:article-3",
              "pending:article-4",
              "pending:article-5",
              "pending:article-6"),
          verification.problems().stream().map(Problem::key).collect(toList()));
      assertTrue(
          Files.readString(SKELETON.resolve("README.md"))
              .contains(
                  verification.toString().lines().limit(4).reduce((a, b) -> a + "\n" + b).get()),
          verification::toString);
    }
  }
}
