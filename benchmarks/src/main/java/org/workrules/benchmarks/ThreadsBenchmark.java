package org.workrules.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.workrules.api.answer.Answer;
import org.workrules.api.procedure.ChainRule;
import org.workrules.api.rule.Circumstances;
import org.workrules.api.time.LimitSubjects;
import org.workrules.engine.County;
import org.workrules.engine.WorkRules;
import org.workrules.engine.deadline.Deadline;

/**
 * How many answers a millisecond come of one county that all threads share: from one thread, and
 * from as many as there are cores.
 *
 * <pre>  java -jar benchmarks/target/benchmarks.jar ThreadsBenchmark</pre>
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@State(Scope.Benchmark)
public class ThreadsBenchmark {

  private static final int SIZE = 1024;

  private County county;
  private Circumstances[] circumstances;

  /** Makes what is shared. */
  @Setup
  public void prepare() {
    county = WorkRules.load().county(Paper.ZHUANGLANG);
    Paper.Reader reader = new Paper.Reader(county.on(Paper.DAY));
    circumstances = Paper.mix(SIZE).stream().map(reader::read).toArray(Circumstances[]::new);
  }

  /** What each thread has for itself. */
  @State(Scope.Thread)
  public static class Own {
    private final Dates dates = new Dates();
    private int next;
  }

  /** Due dates, from one thread. */
  @Benchmark
  @Threads(1)
  public Answer<Deadline> dueDateOneThread(Own own) {
    return county.due(LimitSubjects.CONSULTATION_REPLY, own.dates.next());
  }

  /** Due dates, from all threads. */
  @Benchmark
  @Threads(Threads.MAX)
  public Answer<Deadline> dueDateAllThreads(Own own) {
    return county.due(LimitSubjects.CONSULTATION_REPLY, own.dates.next());
  }

  /** Signing chains, from one thread. */
  @Benchmark
  @Threads(1)
  public Answer<ChainRule> signingOneThread(Own own) {
    return signing(own);
  }

  /** Signing chains, from all threads. */
  @Benchmark
  @Threads(Threads.MAX)
  public Answer<ChainRule> signingAllThreads(Own own) {
    return signing(own);
  }

  private Answer<ChainRule> signing(Own own) {
    return county.on(Paper.DAY).documents().route(circumstances[own.next++ & (SIZE - 1)]);
  }
}
