package org.workrules.benchmarks;

import java.util.Map;
import java.util.TreeMap;

/** What JMH says of one benchmark. */
final class Score {

  private final String benchmark;
  private final String parameters;
  private final double value;
  private final double error;
  private final String unit;
  private final double bytes;

  private Score(Map<String, Object> json) {
    String name = json.get("benchmark").toString();
    this.benchmark = name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1);
    this.parameters =
        json.containsKey("params")
            ? String.join(", ", values(new TreeMap<>(map(json.get("params")))))
            : "";
    Map<String, Object> primary = map(json.get("primaryMetric"));
    this.value = number(primary.get("score"));
    this.error = number(primary.get("scoreError"));
    this.unit = primary.get("scoreUnit").toString();
    Map<String, Object> secondary = map(json.get("secondaryMetrics"));
    this.bytes =
        secondary.entrySet().stream()
            .filter(metric -> metric.getKey().endsWith("gc.alloc.rate.norm"))
            .mapToDouble(metric -> number(map(metric.getValue()).get("score")))
            .findFirst()
            .orElse(Double.NaN);
  }

  static Score of(Object json) {
    return new Score(map(json));
  }

  @SuppressWarnings("unchecked") // an object of JSON has texts for keys
  private static Map<String, Object> map(Object json) {
    return (Map<String, Object>) json;
  }

  private static Iterable<String> values(Map<String, Object> parameters) {
    return parameters.values().stream().map(Object::toString).toList();
  }

  private static double number(Object json) {
    return json instanceof Double ? (Double) json : Double.NaN;
  }

  String benchmark() {
    return benchmark;
  }

  /** Returns its name with its parameters, such as {@code PlusWorkingDaysBenchmark.ours 7}. */
  String name() {
    return parameters.isEmpty() ? benchmark : benchmark + " " + parameters;
  }

  double value() {
    return value;
  }

  double bytes() {
    return bytes;
  }

  void writeTo(Output output) {
    output.row(
        "`" + benchmark.replaceFirst("(Peers)?Benchmark", "") + "`",
        parameters,
        Output.number(value),
        Double.isNaN(error) ? "" : "± " + Output.number(error),
        unit,
        Double.isNaN(bytes) ? "" : Output.number(bytes < 0.01 ? 0 : bytes));
  }
}
