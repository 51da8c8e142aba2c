package org.parkwright.bench;

import static java.util.Objects.requireNonNull;

import java.sql.SQLException;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// The work of [FindingsBench] as one SQL query on DuckDB, over a table of the same columns held in
/// memory. `tally` makes every finding and keeps the sum of the codes by indicator, `findings`
/// writes them to a table.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 8, time = 2)
@Fork(
    value = 2,
    jvmArgs = {"-Xmx4g", "--enable-native-access=ALL-UNNAMED"})
public class FindingsSqlBench {
  @Param("eip-2017")
  public String system = "";

  @Param("1000000")
  public int parks;

  @Param({"1", "2"})
  public int threads;

  private record Prepared(ParksTable table, FindingsSql sql) {}

  private @Nullable Prepared prepared;

  @Setup
  public void prepare() throws SQLException {
    Subject subject = Subject.of(system, parks);
    ParksTable table = ParksTable.of(subject.parks());
    table.run("SET threads = " + threads);
    prepared = new Prepared(table, subject.sql());
  }

  @TearDown
  public void close() throws SQLException {
    requireNonNull(prepared).table().close();
  }

  @Benchmark
  public long[] tally() throws SQLException {
    Prepared ready = requireNonNull(prepared);
    return ready.table().numbers(ready.sql().sums());
  }

  @Benchmark
  public void findings() throws SQLException {
    Prepared ready = requireNonNull(prepared);
    ready.table().run("CREATE OR REPLACE TEMP TABLE findings AS " + ready.sql().findings());
  }
}
