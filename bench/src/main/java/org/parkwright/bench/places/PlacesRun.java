package org.parkwright.bench.places;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.parkwright.bench.Machine;

/// Measures places and writes the table to `results/<date>-places.md`.
public final class PlacesRun {
  private PlacesRun() {}

  /// @param arguments folder of the results, commit; then optionally `quick`
  public static void main(String[] arguments) throws RunnerException, IOException {
    Path folder = Path.of(arguments[0]);
    boolean quick = List.of(arguments).contains("quick");
    Machine before = Machine.now();
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(PlacesBench.class.getName() + "\\.")
            .include(RegistersBench.class.getName() + "\\.");
    if (quick) {
      options.warmupIterations(1).measurementIterations(1).param("records", "10000");
    }
    StringBuilder page = new StringBuilder();
    page.append("# Places, %s%s%n%n".formatted(LocalDate.now(), quick ? ", quick run" : ""));
    page.append(
        "Commit %s. %s. Load before %.1f.%n%n"
            .formatted(arguments[1], before.written(), before.load()));
    page.append("| what | records | time | ± | unit |%n|---|---:|---:|---:|---|%n".formatted());
    for (RunResult result : new Runner(options.build()).run()) {
      String name = result.getParams().getBenchmark();
      String records = result.getParams().getParam("records");
      page.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %.1f | %.1f | %s |%n",
              name.substring(name.lastIndexOf('.') + 1),
              records == null ? "" : records,
              result.getPrimaryResult().getScore(),
              result.getPrimaryResult().getScoreError(),
              result.getPrimaryResult().getScoreUnit()));
    }
    Files.createDirectories(folder);
    Path file = folder.resolve(LocalDate.now() + "-places.md");
    Files.writeString(file, page);
    System.out.println(page);
    System.out.println("written to " + file);
  }
}
