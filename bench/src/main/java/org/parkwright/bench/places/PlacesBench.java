package org.parkwright.bench.places;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.parkwright.kernel.geo.Area;
import org.parkwright.kernel.geo.Geodesic;
import org.parkwright.kernel.geo.Inside;
import org.parkwright.kernel.geo.Nearest;
import org.parkwright.kernel.geo.Shape;

/// The kernel's questions about places, each a thousand times: `near` and `far` distances, `area`
// per
/// corner of a boundary of a thousand, points `inside` that boundary, the ten `nearest` of a
// million.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
    value = 1,
    jvmArgs = {"-Xms2g", "-Xmx2g"})
public class PlacesBench {
  private static final int TIMES = 1000;

  private record Prepared(
      double[] longitudes, double[] latitudes, Shape boundary, Inside inside, Nearest nearest) {}

  private @Nullable Prepared prepared;

  @Setup
  public void prepare() {
    double[][] firms = InventedPlaces.firms(1_000_000);
    Shape boundary = InventedPlaces.boundary(TIMES);
    prepared =
        new Prepared(
            firms[0], firms[1], boundary, Inside.of(boundary), Nearest.of(firms[0], firms[1]));
  }

  @Benchmark
  @OperationsPerInvocation(TIMES)
  public double near() {
    return distances(1e-4);
  }

  @Benchmark
  @OperationsPerInvocation(TIMES)
  public double far() {
    return distances(0.5);
  }

  private double distances(double scale) {
    Prepared ready = requireNonNull(prepared);
    double sum = 0;
    for (int i = 0; i < TIMES; i++) {
      sum +=
          Geodesic.metres(
              10,
              20,
              10 + scale * ready.longitudes()[i],
              Math.clamp(20 + scale * ready.latitudes()[i], -90, 90));
    }
    return sum;
  }

  @Benchmark
  @OperationsPerInvocation(TIMES)
  public double area() {
    return Area.squareMetres(requireNonNull(prepared).boundary());
  }

  @Benchmark
  @OperationsPerInvocation(TIMES)
  public int inside() {
    Prepared ready = requireNonNull(prepared);
    int in = 0;
    for (int i = 0; i < TIMES; i++) {
      in +=
          ready.inside().holds(110 + ready.longitudes()[i] / 140, -7 + ready.latitudes()[i] / 60)
              ? 1
              : 0;
    }
    return in;
  }

  @Benchmark
  @OperationsPerInvocation(TIMES)
  public int nearest() {
    Prepared ready = requireNonNull(prepared);
    int found = 0;
    for (int i = 0; i < TIMES; i++) {
      found +=
          ready
              .nearest()
              .nearest(ready.longitudes()[997 * i], ready.latitudes()[997 * i], 10)
              .size();
    }
    return found;
  }
}
