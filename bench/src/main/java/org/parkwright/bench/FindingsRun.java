package org.parkwright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/// Measures findings per second, ours beside DuckDB's, and writes the table to
/// `results/<date>-findings.md`.
///
/// Before anything is timed, every single finding of the million parks is compared.
public final class FindingsRun {
  private static final String SYSTEM = "eip-2017";
  private static final int PARKS = 1_000_000;

  private FindingsRun() {}

  /// @param arguments folder of the results, commit; then optionally `quick`
  public static void main(String[] arguments) throws SQLException, RunnerException, IOException {
    Path folder = Path.of(arguments[0]);
    String commit = arguments[1];
    boolean quick = List.of(arguments).contains("quick");
    Machine before = Machine.now();
    Subject subject = Subject.of(SYSTEM, PARKS);
    FindingsTable table = new FindingsTable(subject.indicators(), subject.parks());
    String peer = compare(subject);
    for (RunResult result : run(warm(quick))) {
      table.add("warm", result);
    }
    for (RunResult result : run(cold(quick))) {
      table.add("cold", result);
    }
    String text =
        table.page(
            LocalDate.now() + (quick ? ", quick run" : ""), commit, peer, before, Machine.now());
    Path file = folder.resolve(LocalDate.now() + "-findings.md");
    Files.createDirectories(folder);
    Files.writeString(file, text);
    System.out.println(text);
    System.out.println("written to " + file);
  }

  /// Version of the peer, once each of its findings was found to be ours.
  private static String compare(Subject subject) throws SQLException {
    byte[][] ours = subject.plan().parallel(2).findings(subject.parks().columns());
    try (ParksTable table = ParksTable.of(subject.parks())) {
      byte[][] theirs = table.codes(subject.sql().findings(), ours.length, PARKS);
      for (int i = 0; i < ours.length; i++) {
        int row = Arrays.mismatch(ours[i], theirs[i]);
        if (row >= 0) {
          throw new IllegalStateException(
              "%s of park %d: %d by columns, %d by SQL; nothing was timed"
                  .formatted(
                      subject.system().indicators().get(i).code(),
                      row,
                      ours[i][row],
                      theirs[i][row]));
        }
      }
      return table.version();
    }
  }

  private static Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
    return new Runner(options.build()).run();
  }

  private static ChainedOptionsBuilder options() {
    return new OptionsBuilder()
        .include(FindingsBench.class.getName() + "\\.")
        .include(FindingsSqlBench.class.getName() + "\\.")
        .param("system", SYSTEM)
        .param("parks", Integer.toString(PARKS));
  }

  private static ChainedOptionsBuilder warm(boolean quick) {
    ChainedOptionsBuilder options = options().addProfiler(CpuTime.class);
    return quick
        ? options
            .forks(1)
            .warmupIterations(2)
            .measurementIterations(3)
            .measurementTime(TimeValue.seconds(1))
        : options;
  }

  /// The first run in a fresh process: nothing compiled, nothing in the caches. The process has
  // made
  /// its parks before, so its processor time says nothing.
  private static ChainedOptionsBuilder cold(boolean quick) {
    return options()
        .exclude("\\.read$")
        .mode(Mode.SingleShotTime)
        .warmupIterations(0)
        .measurementIterations(1)
        .forks(quick ? 1 : 3);
  }
}
