package org.workrules.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workrules.api.spi.CountyProfileProvider;

/** The jars as a consumer has them: on the class path, on the module path, and all in one. */
class ConsumerIT {

  private static final Path JARS = Path.of(System.getProperty("jars"));
  private static final Path FAT_JAR = Path.of(System.getProperty("fat.jar"));
  private static final int JAVA_8 = 52;

  private static final String EXPECTED =
      "[210905, 370831, 500235, 532823, 620825] 2026-10-13 第六十三条 2 CONFLICTING 0";

  private static List<Path> jars() throws IOException {
    try (Stream<Path> files = Files.list(JARS)) {
      return files.sorted().collect(Collectors.toList());
    }
  }

  private static List<Path> ours() throws IOException {
    return jars().stream()
        .filter(jar -> jar.getFileName().toString().startsWith("workrules-"))
        .collect(Collectors.toList());
  }

  @Test
  void what_we_bring_at_run_time_is_guava_and_slf4j_and_nothing_else() throws IOException {
    Set<String> names = new TreeSet<>();
    for (Path jar : jars()) {
      names.add(jar.getFileName().toString().replaceAll("-[0-9].*", ""));
    }
    names.removeIf(name -> name.startsWith("workrules-"));
    names.remove("slf4j-nop"); // of the examples

    // What Guava itself brings is annotations and two small jars of its own.
    assertTrue(names.containsAll(List.of("guava", "slf4j-api")), names::toString);
    names.removeAll(
        List.of(
            "guava",
            "slf4j-api",
            "failureaccess",
            "listenablefuture",
            "jspecify",
            "error_prone_annotations",
            "j2objc-annotations",
            "checker-qual",
            "jsr305"));
    assertEquals(Set.of(), names);
  }

  @Test
  void every_class_but_the_descriptor_runs_on_java_8() throws IOException {
    assertEquals(7, ours().size(), () -> "api, engine and five profiles");
    for (Path jar : ours()) {
      try (JarFile file = new JarFile(jar.toFile())) {
        for (JarEntry entry : file.stream().collect(Collectors.toList())) {
          if (entry.getName().endsWith(".class")) {
            int expected = entry.getName().equals("module-info.class") ? JAVA_8 + 1 : JAVA_8;
            assertEquals(expected, major(file, entry), () -> jar + " " + entry);
          }
        }
      }
    }
  }

  private static int major(JarFile file, JarEntry entry) throws IOException {
    try (DataInputStream in = new DataInputStream(file.getInputStream(entry))) {
      assertEquals(0xCAFEBABE, in.readInt());
      in.readUnsignedShort();
      return in.readUnsignedShort();
    }
  }

  @Test
  void a_provider_is_named_twice_and_in_the_same_words() throws IOException {
    String services = "META-INF/services/" + CountyProfileProvider.class.getName();
    for (Path jar : ours()) {
      try (JarFile file = new JarFile(jar.toFile())) {
        Set<String> named = new TreeSet<>();
        if (file.getEntry(services) != null) {
          try (InputStream in = file.getInputStream(file.getEntry(services))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(named::add);
          }
        }
        Set<String> provided = new TreeSet<>();
        ModuleFinder.of(jar)
            .findAll()
            .iterator()
            .next()
            .descriptor()
            .provides()
            .forEach(provides -> provided.addAll(provides.providers()));

        assertEquals(provided, named, jar::toString);
        assertEquals(jar.toString().contains("profiles-"), !named.isEmpty());
      }
    }
  }

  @Test
  void on_the_class_path(@TempDir Path folder) throws Exception {
    Path classes = compile(folder, false);
    String path = classes + File.pathSeparator + JARS + File.separator + "*";

    assertEquals(EXPECTED, run("-cp", path, "consumer.Main"));
  }

  @Test
  void on_the_module_path(@TempDir Path folder) throws Exception {
    Path classes = compile(folder, true);
    String path = classes + File.pathSeparator + JARS;

    // Nobody requires a profile: the engine uses the service, so they are resolved all the same.
    assertEquals(EXPECTED, run("-p", path, "-m", "consumer/consumer.Main"));
  }

  @Test
  void on_the_module_path_with_the_oldest_guava_and_slf4j_that_are_modules(@TempDir Path folder)
      throws Exception {
    Path classes = compile(folder, true);
    List<String> path = new ArrayList<>(List.of(classes.toString(), System.getProperty("oldest")));
    ours().forEach(jar -> path.add(jar.toString()));

    // SLF4J 1.7 says on the error stream that it found no binding; that is not our answer.
    String output =
        run("-p", String.join(File.pathSeparator, path), "-m", "consumer/consumer.Main");
    assertTrue(output.endsWith(EXPECTED), output);
  }

  @Test
  void on_the_module_path_the_provider_is_hidden_and_the_kernel_is_not_open(@TempDir Path folder)
      throws Exception {
    Files.writeString(
        folder.resolve("Peek.java"),
        "package consumer; class Peek { Object o = new"
            + " org.workrules.profile.zhuanglang.ZhuanglangProvider(); }");
    Files.copy(source("module-info.java"), folder.resolve("module-info.java"));

    assertFalse(
        javac(
            List.of(
                "-p",
                JARS.toString(),
                "-d",
                folder.resolve("out").toString(),
                folder.resolve("Peek.java").toString(),
                folder.resolve("module-info.java").toString())));
  }

  @Test
  void in_one_fat_jar_and_from_a_pool_thread(@TempDir Path folder) throws Exception {
    Path classes = compile(folder, false);

    assertEquals(EXPECTED, run("-cp", classes + File.pathSeparator + FAT_JAR, "consumer.Main"));
    assertTrue(run("-jar", FAT_JAR.toString(), "2026-09-28", "zh").contains("云阳县，征求意见（会签）回复——未规定"));
  }

  private static Path compile(Path folder, boolean asModule) throws IOException {
    Path out = Files.createDirectories(folder.resolve("classes"));
    List<String> arguments =
        new ArrayList<>(
            List.of("-encoding", "UTF-8", "-Xlint:all", "-Werror", "-d", out.toString()));
    String path =
        jars().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    arguments.addAll(List.of(asModule ? "-p" : "-cp", path, source("Main.java").toString()));
    if (asModule) {
      arguments.add(source("module-info.java").toString());
    }
    assertTrue(javac(arguments), "a consumer compiles without a warning");
    return out;
  }

  private static boolean javac(List<String> arguments) {
    return ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(System.out, System.err, arguments.toArray(new String[0]))
        == 0;
  }

  private static Path source(String name) {
    return Path.of("src/test/resources/consumer", name);
  }

  private static String run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(Arrays.asList(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    return output.strip();
  }

  @Test
  void the_profiles_are_found_by_the_jdks_own_loader_too() {
    assertEquals(5, ServiceLoader.load(CountyProfileProvider.class).stream().count());
  }
}
