package org.workrules.benchmarks;

import java.time.LocalDate;
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
import org.workrules.api.text.Language;
import org.workrules.api.time.CountedLimit;
import org.workrules.api.time.LimitSubjects;
import org.workrules.engine.County;
import org.workrules.engine.WorkRules;
import org.workrules.engine.deadline.Deadline;
import org.workrules.engine.deadline.Deadlines;

/**
 * How long a due date takes: the bare arithmetic, the answer of a county with its article, and the
 * answer with its explanation written out.
 *
 * <pre>  java -jar benchmarks/target/benchmarks.jar DeadlineBenchmark -prof gc</pre>
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
@State(Scope.Thread)
public class DeadlineBenchmark {

  private County zhuanglang;
  private CountedLimit sevenWorkingDays;
  private Dates dates;

  /** Makes the inputs. */
  @Setup
  public void prepare() {
    zhuanglang = WorkRules.load().county("620825");
    sevenWorkingDays =
        (CountedLimit)
            zhuanglang
                .on(LocalDate.of(2024, 1, 1))
                .limit(LimitSubjects.CONSULTATION_REPLY)
                .value()
                .outcome();
    dates = new Dates();
  }

  /** Counts, and nothing else. */
  @Benchmark
  public LocalDate arithmetic() {
    return Deadlines.due(sevenWorkingDays, dates.next(), zhuanglang.calendar());
  }

  /** Finds the edition in force and the rule that holds, and counts. */
  @Benchmark
  public Answer<Deadline> answer() {
    return zhuanglang.due(LimitSubjects.CONSULTATION_REPLY, dates.next());
  }

  /** The same, with the reasons in words. */
  @Benchmark
  public String explanation() {
    return zhuanglang
        .due(LimitSubjects.CONSULTATION_REPLY, dates.next())
        .explanation()
        .in(Language.CHINESE);
  }
}
