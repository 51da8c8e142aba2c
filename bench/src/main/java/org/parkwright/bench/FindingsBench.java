package org.parkwright.bench;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.parkwright.domain.index.columns.Columns;
import org.parkwright.domain.index.columns.ParallelPlan;
import org.parkwright.domain.index.columns.Tally;

/// Findings of synthetic parks under an index system, column by column. `tally` makes every finding
/// and keeps only counts by indicator; `findings` keeps one byte per finding; `read` only reads the
/// columns: no evaluation from memory can be faster.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(
    value = 2,
    jvmArgs = {"-Xms4g", "-Xmx4g"})
public class FindingsBench {
  @Param("eip-2017")
  public String system = "";

  @Param("1000000")
  public int parks;

  @Param({"1", "2"})
  public int threads;

  private record Prepared(
      ParallelPlan plan, Columns columns, byte[][] out, ColumnReading reading) {}

  private @Nullable Prepared prepared;

  @Setup
  public void prepare() {
    Subject subject = Subject.of(system, parks);
    prepared =
        new Prepared(
            subject.plan().parallel(threads),
            subject.parks().columns(),
            new byte[subject.indicators()][parks],
            new ColumnReading(subject.parks(), threads));
  }

  @Benchmark
  public Tally tally() {
    Prepared ready = requireNonNull(prepared);
    return ready.plan().tally(ready.columns());
  }

  @Benchmark
  public byte[][] findings() {
    Prepared ready = requireNonNull(prepared);
    ready.plan().findings(ready.columns(), ready.out());
    return ready.out();
  }

  @Benchmark
  public double read() {
    return requireNonNull(prepared).reading().sum();
  }
}
