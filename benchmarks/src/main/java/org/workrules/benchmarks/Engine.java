package org.workrules.benchmarks;

import java.util.regex.Pattern;

/** What one could use instead for decisions, with the jars that it comes with. */
enum Engine {
  DROOLS(
      "Drools",
      "drools",
      "(drools|kie-api|kie-internal|kie-util|kie-memory|commons-codec|ecj|antlr-runtime|mvel2"
          + "|javaparser|xstream|mxparser|xmlpull|slf4j-api)-.*"),
  CAMUNDA_JUEL(
      "Camunda DMN, JUEL",
      "camunda-juel",
      "(camunda|feel-engine|scala-library|fastparse|sourcecode|geny|java-uuid-generator|slf4j-api)"
          + "[-_].*"),
  CAMUNDA_FEEL("Camunda DMN, FEEL", "camunda-feel", CAMUNDA_JUEL.jars.pattern()),
  KIE(
      "KIE DMN",
      "kie",
      "(?!camunda-|feel-engine-|scala-|fastparse_|sourcecode_|geny_|java-uuid-|strata-|joda-"
          + "|time4j-|guava-|failureaccess-).*");

  private static final String PROGRAM = "org.workrules.benchmarks.FirstOfEngine";

  private final String title;
  private final String argument;
  private final Pattern jars;

  Engine(String title, String argument, String jars) {
    this.title = title;
    this.argument = argument;
    this.jars = Pattern.compile(jars);
  }

  String title() {
    return title;
  }

  /** Returns the program that makes its first decision, which is there if the peers are. */
  static String program() {
    return PROGRAM;
  }

  static boolean areThere() {
    try {
      Class.forName(PROGRAM, false, Engine.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  String argument() {
    return argument;
  }

  ClassPath jars() {
    return ClassPath.ofThisProgram().ofPeer(jars);
  }
}
