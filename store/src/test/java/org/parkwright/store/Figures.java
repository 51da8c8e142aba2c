package org.parkwright.store;

import static org.parkwright.store.Story.NOW;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parkwright.domain.evidence.Claim;
import org.parkwright.domain.evidence.Grade;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Scenario;
import org.parkwright.domain.evidence.Source;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.ParkId;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/// Figures of the embedded database: how long starts take, how much memory the server holds (Linux
/// only; common pages counted once), how many rows a second are appended, beside PostgreSQL's own
/// COPY of the same rows. Run it from the test class path with a new folder.
final class Figures {
  private static final ParkId PARK = ParkId.of("xx/figures");
  private static final int ROWS = 100_000;
  private static final int ROUNDS = 5;

  private Figures() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    timed("first start", () -> Database.embedded(folder)).close();
    timed("second start", () -> Database.embedded(folder)).close();
    try (Database database = timed("third start", () -> Database.embedded(folder))) {
      database.write(at -> at.parks().save(Park.named(PARK, "Figures"), "teller", NOW));
      memory(folder, "after the start");
      List<Observation> rows = rows();
      for (int round = 0; round < ROUNDS; round++) {
        rate(
            "append",
            () -> {
              database.write(at -> at.observations().append(rows));
              return ROWS;
            });
        copy(new Embedded(folder.toRealPath()));
      }
      rate("read", () -> Story.all(database, at -> at.observations().of(PARK)).size());
      memory(folder, "after appending");
    }
  }

  private static List<Observation> rows() {
    Source source =
        new Source("annual report 2025", "https://example.org/report", "2026-02-01", false);
    List<Observation> rows = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      rows.add(
          new Observation(
              PARK,
              "water.fresh." + i % 50,
              Story.YEAR,
              Scenario.CURRENT,
              new Claim.Value(i * 1.1, i, i * 1.2, Double.toString(i * 1.1), "m³"),
              Optional.of(Grade.MEASURED),
              source,
              "metered",
              "a note of usual length",
              "teller",
              NOW));
    }
    return rows;
  }

  /// Rows as text through the driver's copy interface, into the same table with its indexes and
  /// checks.
  private static void copy(Embedded embedded) throws SQLException, IOException {
    String columns =
        "park, variable, period, scenario, value, low, high, typed, typed_unit, not_applicable,"
            + " grade, source_title, source_address, source_date, illustrative, method, note,"
            + " author, at, at_nanos, import";
    try (Connection connection = embedded.connect()) {
      CopyManager copier = connection.unwrap(PGConnection.class).getCopyAPI();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      copier.copyOut(
          "copy (select " + columns + " from observations limit " + ROWS + ") to stdout", out);
      long start = System.nanoTime();
      copier.copyIn(
          "copy observations (" + columns + ") from stdin",
          new ByteArrayInputStream(out.toByteArray()));
      say("COPY", ROWS / seconds(start));
    }
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static <T> T timed(String what, Callable<T> work) throws Exception {
    long start = System.nanoTime();
    T result = work.call();
    System.out.printf(Locale.ROOT, "%-30s %10.2f s%n", what, seconds(start));
    return result;
  }

  private static void rate(String what, Callable<Integer> work) throws Exception {
    long start = System.nanoTime();
    int rows = work.call();
    say(what, rows / seconds(start));
  }

  private static void say(String what, double rowsPerSecond) {
    System.out.printf(Locale.ROOT, "%-30s %,10.0f rows/s%n", what, rowsPerSecond);
  }

  private static void memory(Path folder, String when) throws IOException {
    long kilobytes = 0;
    List<ProcessHandle> processes = new Embedded(folder.toRealPath()).processes();
    for (ProcessHandle process : processes) {
      Path rollup = Path.of("/proc", Long.toString(process.pid()), "smaps_rollup");
      kilobytes +=
          Arrays.stream(Files.readString(rollup, StandardCharsets.US_ASCII).split("\n"))
              .filter(line -> line.startsWith("Pss:"))
              .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")))
              .sum();
    }
    System.out.printf(
        Locale.ROOT,
        "%-30s %10.1f MB in %d processes%n",
        "memory " + when,
        kilobytes / 1e3,
        processes.size());
  }
}
