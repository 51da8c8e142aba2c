package org.parkwright.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/// Processor time (user and system, all threads of the process) per operation. On a machine that
/// is shared with other work it is the steadier figure; waiting for memory counts in it.
public final class CpuTime implements InternalProfiler {
  static final String LABEL = "cpu";
  private long before;

  private static long now() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  @Override
  public String getDescription() {
    return "processor time per operation";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    before = now();
  }

  @Override
  public Collection<? extends Result> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    double spent = (now() - before) / 1e6;
    long operations = result.getMetadata().getAllOps();
    return List.of(new ScalarResult(LABEL, spent / operations, "ms/op", AggregationPolicy.AVG));
  }
}
