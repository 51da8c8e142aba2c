package org.parkwright.bench;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/// The results of [FindingsRun] as a page.
final class FindingsTable {
  private final int indicators;
  private final long rows;
  private final long bytes;
  private final List<Line> lines = new ArrayList<>();

  private record Line(
      String work,
      String engine,
      String state,
      int threads,
      double wall,
      double error,
      double cpu) {}

  FindingsTable(int indicators, SyntheticParks parks) {
    this.indicators = indicators;
    this.rows = parks.rows();
    this.bytes = parks.bytes();
  }

  void add(String state, RunResult result) {
    String name = result.getParams().getBenchmark();
    Result<?> wall = result.getPrimaryResult();
    @Nullable Result<?> cpu = result.getSecondaryResults().get(CpuTime.LABEL);
    lines.add(
        new Line(
            name.substring(name.lastIndexOf('.') + 1),
            name.contains("SqlBench") ? "DuckDB" : "Parkwright",
            state,
            Integer.parseInt(result.getParams().getParam("threads")),
            wall.getScore(),
            wall.getScoreError(),
            cpu == null ? Double.NaN : cpu.getScore()));
  }

  String page(String date, String commit, String peer, Machine before, Machine after) {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # Findings per second, %s

        %,d synthetic parks × the %d items of eip-2017: %,d findings from %,d MB of input columns.
        Each single finding was the same in both before anything was timed.

        - Machine: %s.
        - Load of the machine (threads running or waiting): %.1f before, %.1f after%s
        - DuckDB %s by JDBC, table in memory, the rules as one generated query; commit %s.
        - *tally* makes every finding and keeps totals by indicator; *findings* keeps one byte each;
          *read* only sums the input columns.
        - wall: mean time with the half-width of its 99.9 %% confidence interval. CPU: user and
          system time of the whole process, the steadier figure when others use the machine.
        - GB/s: input bytes over wall time. Cold: the first run in a fresh process, mean of several.

        | work | engine | state | threads | wall ms | ± | CPU ms | M findings/s | M findings/CPU-s | GB/s |
        |---|---|---|--:|--:|--:|--:|--:|--:|--:|
        """
            .formatted(
                date,
                rows,
                indicators,
                rows * indicators,
                bytes / 1_000_000,
                before.written(),
                before.load(),
                after.load(),
                after.load() > after.cores() + 1
                    ? ": others used it, so wall times are upper bounds."
                    : ".",
                peer,
                commit));
    lines.forEach(line -> page.append(written(line)));
    return page.append("\n").append(ratios()).toString();
  }

  private String written(Line line) {
    boolean judges = !line.work().equals("read");
    double findings = rows * indicators / 1e3;
    return "| %s | %s | %s | %d | %.1f | %s | %s | %s | %s | %.1f |%n"
        .formatted(
            line.work(),
            line.engine(),
            line.state(),
            line.threads(),
            line.wall(),
            Double.isNaN(line.error()) ? "" : "%.1f".formatted(line.error()),
            Double.isNaN(line.cpu()) ? "" : "%.1f".formatted(line.cpu()),
            judges ? shown(findings, line.wall()) : "",
            judges ? shown(findings, line.cpu()) : "",
            bytes / line.wall() / 1e6);
  }

  private static String shown(double findings, double milliseconds) {
    return Double.isNaN(milliseconds) ? "" : "%.0f".formatted(findings / milliseconds);
  }

  private String ratios() {
    StringBuilder text = new StringBuilder();
    for (Line ours : lines) {
      for (Line theirs : lines) {
        if (ours.engine().equals("Parkwright")
            && theirs.engine().equals("DuckDB")
            && ours.work().equals(theirs.work())
            && ours.state().equals(theirs.state())
            && ours.threads() == theirs.threads()) {
          text.append(
              "- %s, %s, %d thread%s: DuckDB takes %.1f times the wall time%s.%n"
                  .formatted(
                      ours.work(),
                      ours.state(),
                      ours.threads(),
                      ours.threads() == 1 ? "" : "s",
                      theirs.wall() / ours.wall(),
                      Double.isNaN(ours.cpu())
                          ? ""
                          : ", %.1f times the CPU time".formatted(theirs.cpu() / ours.cpu())));
        }
      }
    }
    return text.toString();
  }
}
