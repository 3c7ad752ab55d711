package org.workrules.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.workrules.engine.RulesInForce;
import org.workrules.engine.WorkRules;

/**
 * What {@link SigningBenchmark} asks, of rule engines, with the same table and documents. They say
 * which rules hold, and nothing of articles, of exceptions, of what is missing or of reasons.
 *
 * <pre>  benchmarks/run --only Signing</pre>
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@State(Scope.Thread)
public class SigningPeersBenchmark {

  private static final int SIZE = 1024;

  private DroolsSigning drools;
  private CamundaSigning camundaJuel;
  private CamundaSigning camundaFeel;
  private KieSigning kie;
  private Paper[] papers;
  private List<Map<String, Object>> variables;
  private int next;

  /** Makes the inputs, and has each engine answer all of them. */
  @Setup
  public void prepare() {
    drools = new DroolsSigning();
    camundaJuel = CamundaSigning.juel();
    camundaFeel = CamundaSigning.feel();
    kie = new KieSigning();
    List<Paper> mix = Paper.mix(SIZE);
    papers = mix.toArray(new Paper[0]);
    variables = mix.stream().map(Paper::variables).toList();
    RulesInForce rules = WorkRules.load().county(Paper.ZHUANGLANG).on(Paper.DAY);
    Paper.Reader reader = new Paper.Reader(rules);
    check("Drools, session kept", mix, reader, rules, drools::keptSession);
    check("Drools, stateless", mix, reader, rules, drools::stateless);
    check("Camunda, JUEL", mix, reader, rules, paper -> camundaJuel.decide(paper.variables()));
    check("Camunda, FEEL", mix, reader, rules, paper -> camundaFeel.decide(paper.variables()));
    check("KIE DMN", mix, reader, rules, paper -> kie.decide(paper.variables()));
  }

  private static void check(
      String engine,
      List<Paper> papers,
      Paper.Reader reader,
      RulesInForce rules,
      Function<Paper, List<String>> decide) {
    SameAnswers.check(
        engine, papers, paper -> Paper.ids(rules.documents().route(reader.read(paper))), decide);
  }

  /** Ends what Drools has kept. */
  @TearDown
  public void end() {
    drools.close();
  }

  private int next() {
    return next++ & (SIZE - 1);
  }

  /** Drools, with one session for all documents: each goes in, fires and is taken out. */
  @Benchmark
  public List<String> droolsSessionKept() {
    return drools.keptSession(papers[next()]);
  }

  /** Drools, with a session of its own for each document. */
  @Benchmark
  public List<String> droolsStateless() {
    return drools.stateless(papers[next()]);
  }

  /** Camunda, with JUEL for expressions and its older FEEL for cells. */
  @Benchmark
  public List<String> camundaJuel() {
    return camundaJuel.decide(variables.get(next()));
  }

  /** Camunda, with FEEL throughout. */
  @Benchmark
  public List<String> camundaFeel() {
    return camundaFeel.decide(variables.get(next()));
  }

  /** KIE DMN. */
  @Benchmark
  public List<String> kieDmn() {
    return kie.decide(variables.get(next()));
  }
}
