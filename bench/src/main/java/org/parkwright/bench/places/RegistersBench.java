package org.parkwright.bench.places;

import static java.util.Objects.requireNonNull;

import java.util.List;
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
import org.parkwright.domain.park.cluster.CandidateParks;
import org.parkwright.domain.park.cluster.Settings;
import org.parkwright.domain.park.match.Candidate;
import org.parkwright.domain.park.match.Matching;

/// Whole registers: `doubles`, all pairs of one that may be the same park; `candidates`, its firms
/// grouped, without trials.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(
    value = 1,
    jvmArgs = {"-Xms6g", "-Xmx6g"})
public class RegistersBench {
  @Param({"10000", "100000", "1000000"})
  public int records;

  private @Nullable List<Candidate> register;
  private double @Nullable [][] firms;

  @Setup
  public void prepare() {
    register = InventedPlaces.register(records);
    firms = InventedPlaces.firms(records);
  }

  @Benchmark
  public int doubles() {
    int[] found = {0};
    Matching.in(requireNonNull(register)).pairs(match -> found[0]++);
    return found[0];
  }

  @Benchmark
  public int candidates() {
    double[][] points = requireNonNull(firms);
    return CandidateParks.of(points[0], points[1], new double[records], Settings.USUAL.trials(0))
        .found()
        .size();
  }
}
