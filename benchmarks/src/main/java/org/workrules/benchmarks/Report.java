package org.workrules.benchmarks;

import java.io.IOException;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.DoubleFunction;

/**
 * Makes one page of what has been measured: the targets with what became of each, and all figures.
 * What was not measured is left out.
 */
public final class Report {

  private static final String PLUS = "PlusWorkingDaysBenchmark.ours ";
  private static final String PLUS_STRATA = "PlusWorkingDaysPeersBenchmark.strata ";
  private static final String FLOOR = "WorkingDayBenchmark.jdkPlusSevenDays";
  private static final String SIGNING = "SigningBenchmark.ours";
  private static final String DROOLS = "SigningPeersBenchmark.droolsSessionKept";

  private final Path directory;
  private final List<Score> scores = new ArrayList<>();
  private final Map<String, Double> figures = new TreeMap<>();
  private final Output output = new Output();

  private Report(Path directory) {
    this.directory = directory;
  }

  /**
   * Writes {@code results.md}.
   *
   * @param args the directory with the results, and the commit that was measured
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    Report report = new Report(Path.of(args[0]));
    report.read();
    report.write(args[1]);
  }

  private void read() throws IOException {
    Path jmh = directory.resolve("jmh.json");
    if (Files.exists(jmh)) {
      for (Object json : (List<?>) Json.read(Files.readString(jmh))) {
        scores.add(Score.of(json));
      }
    }
    // Those of one question stand together, ours before the peers'.
    scores.sort(
        Comparator.comparing(
            (Score score) -> score.benchmark().replaceFirst("\\..*", "").replace("Peers", "")));
    for (Score score : scores) {
      figures.put(score.name(), score.value());
      figures.put(score.name() + " B", score.bytes());
    }
    for (String program : List.of("first-answer", "scale", "footprint")) {
      Path file = directory.resolve(program + ".properties");
      if (Files.exists(file)) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
          properties.load(reader);
        }
        properties.forEach(
            (name, value) -> figures.put(name.toString(), Double.valueOf(value.toString())));
      }
    }
  }

  private void write(String commit) throws IOException {
    output.paragraph(machine(commit));
    output.paragraph("### Targets");
    output.table("what", "target", "measured");
    targets();
    output.endTable();
    if (!scores.isEmpty()) {
      output.paragraph("### JMH");
      output.table("", "", "score", "error (99.9 %)", "unit", "B/op");
      scores.forEach(score -> score.writeTo(output));
      output.endTable();
    }
    section("First answer", "first-answer");
    section("Scale", "scale");
    section("Footprint", "footprint");
    output.write(directory, "results");
  }

  private void section(String title, String program) throws IOException {
    Path file = directory.resolve(program + ".md");
    if (Files.exists(file)) {
      output.paragraph("### " + title);
      output.paragraph(Files.readString(file).strip());
    }
  }

  private static String machine(String commit) throws IOException {
    com.sun.management.OperatingSystemMXBean system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    String model = "";
    Path cpus = Path.of("/proc/cpuinfo");
    if (Files.exists(cpus)) {
      model =
          Files.readAllLines(cpus).stream()
              .filter(line -> line.startsWith("model name"))
              .map(line -> " of " + line.substring(line.indexOf(':') + 1).strip())
              .findFirst()
              .orElse("");
    }
    return String.format(
        "%d cores%s, %d GB of memory, %s; Java %s (%s); commit %s.",
        Runtime.getRuntime().availableProcessors(),
        model,
        Math.round(system.getTotalMemorySize() / (double) (1 << 30)),
        System.getProperty("os.name"),
        Runtime.version(),
        System.getProperty("java.vm.name"),
        commit);
  }

  private void targets() {
    ratio("add 7 working days ÷ `LocalDate.plusDays(7)`", "at most 1.0", PLUS + 7, FLOOR);
    ratio("add 250 ÷ add 7", "at most 1.2", PLUS + 250, PLUS + 7);
    figure("add 7, allocated", "0 B", PLUS + "7 B", value -> Output.number(value) + " B");
    ratio("Strata ÷ ours, add 7", "at least 4", PLUS_STRATA + 7, PLUS + 7);
    ratio("Strata ÷ ours, add 250", "at least 60", PLUS_STRATA + 250, PLUS + 250);
    ratio("is it one, ours ÷ Strata", "at most 1.1", working("isOne"), strata("isOne"));
    ratio(
        "next or same, ours ÷ Strata", "at most 1.1", working("nextOrSame"), strata("nextOrSame"));
    ratio(
        "count over a year, Strata ÷ ours",
        "at least 2",
        strata("countYear"),
        working("countYear"));
    for (DeadlineBenchmark.LimitOf limit : DeadlineBenchmark.LimitOf.values()) {
      ratio(
          "due date with citation ÷ bare addition, " + limit,
          "at most 3",
          "DeadlineBenchmark.dueDate " + limit,
          "DeadlineBenchmark.bareAddition " + limit);
    }
    ratio("signing ÷ hand-written chain", "at most 2", SIGNING, "SigningBenchmark.handWritten");
    ratio(
        "signing ÷ hand-written chain over the same circumstances",
        "",
        SIGNING,
        "SigningBenchmark.handWrittenOverCircumstances");
    ratio(
        "signing from the product's fields ÷ hand-written chain",
        "",
        SIGNING + "FromFields",
        "SigningBenchmark.handWritten");
    ratio("Drools, session kept ÷ signing", "at least 6", DROOLS, SIGNING);
    ratio(
        "forum ÷ hand-written chain",
        "at most 2",
        "ForumBenchmark.ours",
        "ForumBenchmark.handWritten");
    explanation("due date", "DeadlineBenchmark.dueDateExplained WORKING_DAYS");
    explanation("signing", "SigningBenchmark.oursExplained");
    explanation("forum", "ForumBenchmark.oursExplained");
    DoubleFunction<String> milliseconds = value -> Output.number(value) + " ms";
    figure("first due date after `main`", "at most 100 ms", "first.deadline", milliseconds);
    figure("first signing decision after `main`", "at most 100 ms", "first.signing", milliseconds);
    figure("3,000 counties discovered", "at most 200 ms", "scale.3000.discovered", milliseconds);
    figure("the same by a bare `ServiceLoader`", "", "scale.3000.bare", milliseconds);
    DoubleFunction<String> kilobytes = value -> Output.number(value) + " KB";
    figure("a county of 3,000 once loaded", "at most 40 KB", "scale.3000.loaded", kilobytes);
    figure("a county of 3,000 before", "at most 1 KB", "scale.3000.before", kilobytes);
    figure(
        "our jars together",
        "under 1 MB",
        "footprint.ours",
        value -> String.format("%,.0f bytes", value));
  }

  private static String working(String question) {
    return "WorkingDayBenchmark." + question;
  }

  private static String strata(String question) {
    return "WorkingDayPeersBenchmark." + question + "InStrata";
  }

  private void ratio(String what, String target, String dividend, String divisor) {
    if (figures.containsKey(dividend) && figures.containsKey(divisor)) {
      output.row(what, target, Output.number(figures.get(dividend) / figures.get(divisor)));
    }
  }

  private void explanation(String what, String name) {
    figure(
        what + " with its explanation",
        "under 5 µs",
        name,
        value -> Output.number(value / 1000) + " µs");
  }

  private void figure(String what, String target, String name, DoubleFunction<String> words) {
    if (figures.containsKey(name)) {
      output.row(what, target, words.apply(figures.get(name)));
    }
  }
}
