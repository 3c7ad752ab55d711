package org.workrules.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.time.LocalDate;
import java.util.ServiceLoader;
import org.workrules.api.jurisdiction.Jurisdiction;
import org.workrules.api.spi.CountyProfileProvider;
import org.workrules.api.time.LimitSubjects;
import org.workrules.engine.WorkRules;
import org.workrules.engine.calendar.WorkingCalendar;

/** A program that finds all counties on its class path, and measures the time or the memory. */
public final class ManyCounties {

  private static final LocalDate DAY = LocalDate.of(2025, 9, 26);

  private ManyCounties() {}

  /**
   * Prints, for the time, the nanoseconds of the discovery and from the beginning to the first
   * answer; for the floor, the nanoseconds that it takes to load the providers and to ask them for
   * their counties, and nothing else; for the memory, the bytes of the heap that all counties take
   * once they are discovered and once they are loaded, and the bytes of their classes.
   *
   * @param args what to measure, and the code of the county to ask first
   */
  public static void main(String[] args) {
    switch (args[0]) {
      case "time":
        time(args[1]);
        break;
      case "floor":
        floor();
        break;
      default:
        memory();
    }
  }

  private static void time(String code) {
    long begun = System.nanoTime();
    WorkRules workRules = WorkRules.load();
    long discovered = System.nanoTime();
    Object answer = workRules.county(code).due(LimitSubjects.CONSULTATION_REPLY, DAY).kind();
    long answered = System.nanoTime();
    System.out.println((discovered - begun) + " " + (answered - begun) + " " + answer);
  }

  private static void floor() {
    long begun = System.nanoTime();
    ServiceLoader<CountyProfileProvider> providers =
        ServiceLoader.load(CountyProfileProvider.class);
    int length = 0;
    for (CountyProfileProvider provider : providers) {
      length += provider.jurisdiction().code().toString().length();
    }
    long done = System.nanoTime();
    System.out.println((done - begun) + " " + length);
  }

  private static void memory() {
    // What all counties share is there before.
    WorkingCalendar.china();
    WorkRules none = WorkRules.of();
    long empty = usedHeap();
    long emptyClasses = usedByClasses();
    WorkRules workRules = WorkRules.load();
    long discovered = usedHeap();
    for (Jurisdiction county : workRules.jurisdictions()) {
      workRules.county(county.code()).due(LimitSubjects.CONSULTATION_REPLY, DAY);
    }
    long loaded = usedHeap();
    System.out.println(
        (discovered - empty)
            + " "
            + (loaded - discovered)
            + " "
            + (usedByClasses() - emptyClasses)
            + " "
            + (workRules.jurisdictions().size() + none.jurisdictions().size()));
  }

  private static long usedHeap() {
    for (int i = 0; i < 5; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static long usedByClasses() {
    long used = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      used +=
          pool.getName().contains("Metaspace") || pool.getName().contains("Class Space")
              ? pool.getUsage().getUsed()
              : 0;
    }
    return used;
  }
}
