package org.workrules.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
import org.openjdk.jmh.annotations.Warmup;
import org.workrules.api.answer.Answer;
import org.workrules.api.matter.DutyRule;
import org.workrules.api.matter.MatterFacts;
import org.workrules.api.matter.Matters;
import org.workrules.api.money.Money;
import org.workrules.api.rule.Circumstances;
import org.workrules.api.text.Language;
import org.workrules.engine.RulesInForce;
import org.workrules.engine.WorkRules;

/**
 * How long it takes to say which meeting, or who alone, decides on a sum of money, with the
 * articles, over a mix of sums, beside a chain of {@code if}s written for this one question.
 *
 * <pre>  java -jar benchmarks/target/benchmarks.jar ForumBenchmark -prof gc</pre>
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@State(Scope.Thread)
public class ForumBenchmark {

  private static final int SIZE = 1024;

  private RulesInForce mengla;
  private BigDecimal[] sums;
  private Circumstances[] circumstances;
  private int next;

  /** Makes the inputs, and has both answer all of them. */
  @Setup
  public void prepare() {
    mengla = WorkRules.load().county("532823").on(Paper.DAY);
    List<BigDecimal> mix = sums();
    sums = mix.toArray(new BigDecimal[0]);
    circumstances =
        mix.stream()
            .map(
                yuan -> Circumstances.ordinary().with(MatterFacts.FUNDS_AMOUNT, Money.ofYuan(yuan)))
            .toArray(Circumstances[]::new);
    SameAnswers.check(
        "The hand-written chain",
        mix,
        yuan ->
            ids(ask(Circumstances.ordinary().with(MatterFacts.FUNDS_AMOUNT, Money.ofYuan(yuan)))),
        yuan -> HandWritten.forum(yuan).ids());
  }

  /** Half of them below 200,000 yuan, some at the very bounds. */
  private static List<BigDecimal> sums() {
    Random random = new Random(532823);
    List<BigDecimal> sums = new ArrayList<>();
    for (int i = 0; i < SIZE; i++) {
      long yuan = (long) (200_000 * Math.exp(1.8 * random.nextGaussian()));
      sums.add(
          BigDecimal.valueOf(i % 50 == 0 ? 10_000_000 : i % 50 == 1 ? 200_000 : Math.max(1, yuan)));
    }
    return sums;
  }

  private static List<String> ids(Answer<DutyRule> answer) {
    return answer.match(
        one -> List.of(one.value().id()),
        many -> {
          List<String> ids = new ArrayList<>();
          many.claims().forEach(claim -> ids.add(claim.value().id()));
          return ids;
        },
        open -> {
          throw new IllegalStateException("Facts are missing: " + open.missing());
        },
        none -> List.of());
  }

  private Answer<DutyRule> ask(Circumstances known) {
    return mengla.decision(Matters.FUNDS_ADJUSTMENT, known).forum();
  }

  private int next() {
    return next++ & (SIZE - 1);
  }

  /** Decides by the rules. */
  @Benchmark
  public Answer<DutyRule> ours() {
    return ask(circumstances[next()]);
  }

  /** Decides, and tells the reasons in Chinese. */
  @Benchmark
  public String oursExplained() {
    return ask(circumstances[next()]).explanation().in(Language.CHINESE);
  }

  /** Decides by a chain of {@code if}s. */
  @Benchmark
  public Object handWritten() {
    return HandWritten.forum(sums[next()]);
  }

  /** The same, and tells the reasons. */
  @Benchmark
  public String handWrittenExplained() {
    return HandWritten.forum(sums[next()]).explanation();
  }
}
