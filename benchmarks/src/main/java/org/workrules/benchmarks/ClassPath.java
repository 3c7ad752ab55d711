package org.workrules.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The jars that this program runs with, sorted by whom they belong to. */
final class ClassPath {

  private static final Pattern BENCHMARKS = Pattern.compile("(workrules-)?benchmarks[-.].*");
  private static final Pattern OURS = Pattern.compile("workrules-(?!benchmarks).*");
  private static final Pattern COUNTIES = Pattern.compile("workrules-profiles-.*");
  private static final Pattern BROUGHT = Pattern.compile("(guava|failureaccess|slf4j-api)-.*");

  /** Annotations, which Guava names and nothing loads. */
  private static final Pattern ANNOTATIONS =
      Pattern.compile("(listenablefuture|jspecify|error_prone|j2objc)[-_].*");

  private static final Pattern LOGGER = Pattern.compile("slf4j-nop-.*");
  private static final Pattern TOOLS = Pattern.compile("(jmh|jopt-simple|commons-math3)-.*");

  private final List<Path> entries;

  private ClassPath(List<Path> entries) {
    this.entries = entries;
  }

  static ClassPath ofThisProgram() {
    List<Path> entries = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      entries.add(Path.of(entry));
    }
    Collections.sort(entries);
    return new ClassPath(entries);
  }

  private ClassPath those(Predicate<String> name) {
    return new ClassPath(
        entries.stream()
            .filter(entry -> name.test(entry.getFileName().toString()))
            .collect(Collectors.toList()));
  }

  /** Returns the jars that we publish. */
  ClassPath ours() {
    return those(OURS.asMatchPredicate());
  }

  /** Returns the jars that come with ours at run time. */
  ClassPath broughtByOurs() {
    return those(BROUGHT.asMatchPredicate());
  }

  /** Returns what a program needs that uses us, and these benchmarks with it. */
  ClassPath ofOurUser() {
    return those(
        BENCHMARKS
            .asMatchPredicate()
            .or(OURS.asMatchPredicate())
            .or(BROUGHT.asMatchPredicate())
            .or(LOGGER.asMatchPredicate()));
  }

  /** Returns the same without our counties. */
  ClassPath ofOurUserWithoutCounties() {
    return ofOurUser().those(COUNTIES.asMatchPredicate().negate());
  }

  /** Returns the jars of peers whose names match. */
  ClassPath ofPeer(Pattern jars) {
    return those(
        jars.asMatchPredicate()
            .and(OURS.asMatchPredicate().negate())
            .and(BENCHMARKS.asMatchPredicate().negate())
            .and(ANNOTATIONS.asMatchPredicate().negate())
            .and(TOOLS.asMatchPredicate().negate())
            .and(LOGGER.asMatchPredicate().negate()));
  }

  /** Returns this path with another behind it, without what is on both. */
  ClassPath and(ClassPath other) {
    List<Path> both = new ArrayList<>(entries);
    other.entries.stream().filter(entry -> !both.contains(entry)).forEach(both::add);
    return new ClassPath(both);
  }

  ClassPath and(Path entry) {
    return and(new ClassPath(List.of(entry)));
  }

  List<Path> jars() {
    return entries;
  }

  long bytes() {
    long bytes = 0;
    for (Path entry : entries) {
      try {
        bytes += Files.size(entry);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return bytes;
  }

  /** Returns it as {@code java -cp} takes it. */
  @Override
  public String toString() {
    return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
