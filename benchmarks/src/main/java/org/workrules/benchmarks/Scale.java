package org.workrules.benchmarks;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.workrules.api.calendar.HolidayNotice;
import org.workrules.api.time.LimitSubjects;
import org.workrules.engine.County;
import org.workrules.engine.WorkRules;
import org.workrules.engine.calendar.WorkingCalendar;

/**
 * What becomes of it with many counties on the class path, and with a register of many due dates
 * that are computed anew because the notice for the next year has come.
 *
 * <pre>  benchmarks/run --only Scale</pre>
 */
public final class Scale {

  private static final int JVMS = 5;
  private static final int DAYS = 7;

  private final Output output = new Output();

  private Scale() {}

  /**
   * Measures.
   *
   * @param args the directory for the results, how many due dates, and then numbers of counties
   * @throws IOException if a JVM cannot be started or a file written
   * @throws InterruptedException if it is interrupted
   * @throws URISyntaxException if the class path has no proper address
   */
  public static void main(String[] args)
      throws IOException, InterruptedException, URISyntaxException {
    Scale scale = new Scale();
    scale.counties(IntStream.range(2, args.length).map(i -> Integer.parseInt(args[i])).toArray());
    scale.dueDates(Integer.parseInt(args[1]));
    scale.output.write(Path.of(args[0]), "scale");
  }

  private void counties(int[] numbers)
      throws IOException, InterruptedException, URISyntaxException {
    output.paragraph(
        "Counties on the class path, copies of the real ones; times in a fresh JVM, from `main`,"
            + " the median of "
            + JVMS
            + "; the bare loader asks each provider for its county and does nothing else; the"
            + " memory is that of the heap, after garbage collection, averaged over the counties.");
    output.table(
        "counties",
        "a bare `ServiceLoader`, ms",
        "discovered, ms",
        "first answer, ms",
        "KB each, discovered",
        "KB each, loaded",
        "KB each, classes");
    SyntheticCounties synthetic = new SyntheticCounties();
    Path jar = Files.createTempFile("counties", ".jar");
    try {
      for (int counties : numbers) {
        synthetic.write(jar, counties);
        counties(counties, ClassPath.ofThisProgram().ofOurUserWithoutCounties().and(jar));
      }
    } finally {
      Files.delete(jar);
    }
    output.endTable();
  }

  private void counties(int counties, ClassPath classPath)
      throws IOException, InterruptedException {
    String program = ManyCounties.class.getName();
    double[] bare = new double[JVMS];
    double[] discovered = new double[JVMS];
    double[] answered = new double[JVMS];
    for (int i = -1; i < JVMS; i++) { // the first one fills the caches of the disk
      List<String> floor = FreshJvm.run(classPath, program, "floor");
      List<String> printed =
          FreshJvm.run(classPath, program, "time", SyntheticCounties.code(counties / 2));
      if (i >= 0) {
        bare[i] = Long.parseLong(floor.get(0)) / 1e6;
        discovered[i] = Long.parseLong(printed.get(0)) / 1e6;
        answered[i] = Long.parseLong(printed.get(1)) / 1e6;
      }
    }
    List<String> memory = FreshJvm.run(classPath, program, "memory");
    if (Integer.parseInt(memory.get(3)) != counties) {
      throw new IllegalStateException(memory.get(3) + " counties were found, not " + counties);
    }
    double before = Long.parseLong(memory.get(0)) / 1024.0 / counties;
    double loaded = Long.parseLong(memory.get(1)) / 1024.0 / counties;
    output.row(
        String.format("%,d", counties),
        Output.number(FreshJvm.quantile(bare, 0.5)),
        Output.number(FreshJvm.quantile(discovered, 0.5)),
        Output.number(FreshJvm.quantile(answered, 0.5)),
        Output.number(before),
        Output.number(loaded),
        Output.number(Long.parseLong(memory.get(2)) / 1024.0 / counties));
    output.figure("scale." + counties + ".bare", FreshJvm.quantile(bare, 0.5));
    output.figure("scale." + counties + ".discovered", FreshJvm.quantile(discovered, 0.5));
    output.figure("scale." + counties + ".before", before);
    output.figure("scale." + counties + ".loaded", loaded);
  }

  private void dueDates(int number) {
    int[] due = new int[number];
    LocalDate[] events = events();
    WorkRules workRules = WorkRules.load();
    for (int i = 0; i < 3; i++) { // until it is compiled
      compute(workRules, events, new int[Math.min(number, 500_000)]);
    }
    long begun = System.nanoTime();
    compute(workRules, events, due);
    long computed = System.nanoTime();
    WorkRules informed = workRules.with(WorkingCalendar.china().with(noticeFor2027()));
    long noticed = System.nanoTime();
    int changed = compute(informed, events, due);
    long recomputed = System.nanoTime();
    WorkingCalendar calendar = informed.county(Paper.ZHUANGLANG).calendar();
    for (int i = 0; i < 3; i++) {
      compute(calendar, events, due);
    }
    long before = System.nanoTime();
    int different = compute(calendar, events, due);
    long bare = System.nanoTime() - before;
    if (different != 0) {
      throw new IllegalStateException(different + " days differ on the path of epoch days");
    }
    output.paragraph(
        String.format(
            "%,d due dates of seven working days with their articles, on all %d cores; the notice"
                + " for 2027 (invented) changes %,d of them.",
            number, Runtime.getRuntime().availableProcessors(), changed));
    output.table("", "ms", "ns each");
    row("computed", computed - begun, number);
    output.row("a calendar with the new notice", Output.number((noticed - computed) / 1e6), "");
    row("computed anew", recomputed - noticed, number);
    row("the bare days, on epoch days", bare, number);
    output.endTable();
  }

  private void row(String title, long nanos, int number) {
    output.row(title, Output.number(nanos / 1e6), Output.number((double) nanos / number));
  }

  private static LocalDate[] events() {
    Random random = new Random(620825);
    LocalDate[] events = new LocalDate[1 << 12];
    for (int i = 0; i < events.length; i++) {
      events[i] = LocalDate.of(2026, 9, 1).plusDays(random.nextInt(300));
    }
    return events;
  }

  /** Computes all, and returns how many are not as they were. */
  private static int compute(WorkRules workRules, LocalDate[] events, int[] due) {
    County county = workRules.county(Paper.ZHUANGLANG);
    return IntStream.range(0, due.length)
        .parallel()
        .map(
            i -> {
              LocalDate event = events[i & (events.length - 1)];
              return put(
                  due,
                  i,
                  county.due(LimitSubjects.CONSULTATION_REPLY, event).value().date().toEpochDay());
            })
        .sum();
  }

  private static int compute(WorkingCalendar calendar, LocalDate[] events, int[] due) {
    return IntStream.range(0, due.length)
        .parallel()
        .map(
            i ->
                put(
                    due,
                    i,
                    calendar.plusWorkingDays(events[i & (events.length - 1)].toEpochDay(), DAYS)))
        .sum();
  }

  private static int put(int[] due, int place, long epochDay) {
    int before = due[place];
    due[place] = (int) epochDay;
    return before == epochDay ? 0 : 1;
  }

  private static HolidayNotice noticeFor2027() {
    return HolidayNotice.builder()
        .year(2027)
        .documentNumber("invented for this benchmark")
        .issued(LocalDate.of(2026, 11, 5))
        .off(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 3), "元旦")
        .work(LocalDate.of(2027, 1, 31), "春节")
        .off(LocalDate.of(2027, 2, 5), LocalDate.of(2027, 2, 13), "春节")
        .work(LocalDate.of(2027, 2, 20), "春节")
        .off(LocalDate.of(2027, 4, 3), LocalDate.of(2027, 4, 5), "清明节")
        .off(LocalDate.of(2027, 5, 1), LocalDate.of(2027, 5, 5), "劳动节")
        .work(LocalDate.of(2027, 5, 8), "劳动节")
        .off(LocalDate.of(2027, 6, 9), LocalDate.of(2027, 6, 9), "端午节")
        .off(LocalDate.of(2027, 9, 15), LocalDate.of(2027, 9, 15), "中秋节")
        .off(LocalDate.of(2027, 10, 1), LocalDate.of(2027, 10, 7), "国庆节")
        .work(LocalDate.of(2027, 10, 9), "国庆节")
        .build();
  }
}
