package org.workrules.benchmarks;

import java.util.List;
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
import org.workrules.api.procedure.ChainRule;
import org.workrules.api.rule.Circumstances;
import org.workrules.api.text.Language;
import org.workrules.engine.County;
import org.workrules.engine.DocumentQuestions;
import org.workrules.engine.WorkRules;

/**
 * How long it takes to say who signs a document, with the articles, and with the reasons in words,
 * over a mix of documents, beside a chain of {@code if}s written for this one question.
 *
 * <pre>  java -jar benchmarks/target/benchmarks.jar SigningBenchmark -prof gc</pre>
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@State(Scope.Thread)
public class SigningBenchmark {

  private static final int SIZE = 1024;

  private County county;
  private DocumentQuestions documents;
  private Paper.Reader reader;
  private Paper[] papers;
  private Circumstances[] circumstances;
  private Circumstances[] incomplete;
  private int next;

  /** Makes the inputs, and has both answer all of them. */
  @Setup
  public void prepare() {
    county = WorkRules.load().county(Paper.ZHUANGLANG);
    documents = county.on(Paper.DAY).documents();
    reader = new Paper.Reader(county.on(Paper.DAY));
    List<Paper> mix = Paper.mix(SIZE);
    papers = mix.toArray(new Paper[0]);
    circumstances = mix.stream().map(reader::read).toArray(Circumstances[]::new);
    incomplete =
        mix.stream()
            .map(paper -> reader.read(paper).otherwiseUnknown())
            .toArray(Circumstances[]::new);
    SameAnswers.check(
        "The hand-written chain",
        mix,
        paper -> Paper.ids(documents.route(reader.read(paper))),
        paper -> HandWritten.signing(paper).ids());
    SameAnswers.check(
        "The hand-written chain over circumstances",
        mix,
        paper -> Paper.ids(documents.route(reader.read(paper))),
        paper -> HandWritten.signing(reader.read(paper), reader).ids());
    SameAnswers.check(
        "The hand-written chain",
        mix,
        paper -> documents.route(reader.read(paper)).citations().toString(),
        paper -> HandWritten.signing(paper).citations().toString());
  }

  private int next() {
    return next++ & (SIZE - 1);
  }

  /** Decides by the rules of a day that are kept. */
  @Benchmark
  public Answer<ChainRule> ours() {
    return documents.route(circumstances[next()]);
  }

  /** Finds the edition in force first. */
  @Benchmark
  public Answer<ChainRule> oursOnDay() {
    return county.on(Paper.DAY).documents().route(circumstances[next()]);
  }

  /** Makes circumstances of the product's own fields first. */
  @Benchmark
  public Answer<ChainRule> oursFromFields() {
    return documents.route(reader.read(papers[next()]));
  }

  /** Decides, and tells the reasons in Chinese. */
  @Benchmark
  public String oursExplained() {
    return documents.route(circumstances[next()]).explanation().in(Language.CHINESE);
  }

  /** Decides what can be decided where no flag is taken as ordinary, and names what is missing. */
  @Benchmark
  public Answer<ChainRule> oursWithFactsMissing() {
    return documents.route(incomplete[next()]);
  }

  /** Decides by a chain of {@code if}s over the product's own fields. */
  @Benchmark
  public Object handWritten() {
    return HandWritten.signing(papers[next()]);
  }

  /** Decides by a chain of {@code if}s that asks the same circumstances as we do. */
  @Benchmark
  public Object handWrittenOverCircumstances() {
    return HandWritten.signing(circumstances[next()], reader);
  }

  /** Decides by the product's own fields, and tells the reasons. */
  @Benchmark
  public String handWrittenExplained() {
    return HandWritten.signing(papers[next()]).explanation();
  }
}
