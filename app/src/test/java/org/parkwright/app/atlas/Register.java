package org.parkwright.app.atlas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.parkwright.app.ImportAtlas;
import org.parkwright.catalog.Catalog;
import org.parkwright.domain.park.Firm;
import org.parkwright.domain.park.Park;
import org.parkwright.store.Database;
import org.parkwright.store.atlas.Job;

/// Small registers of parks and firms, their mappings, and importing them in one breath.
final class Register {
  static final Instant START = Instant.parse("2026-01-01T10:00:00Z");

  static final String PARKS =
      """
      mapping: 1
      source: {id: %s, title: Register of parks, date: 2026-11-30}
      row: park
      numbers: point
      country: ag
      key: [id]
      name: {en: name}
      place: {latitude: lat, longitude: lon}
      columns:
        area: {topic: area, unit: km²}
        operator: operator
        status: {topic: status, values: {on: operating, off: suspended}}
      """;

  static final String FIRMS =
      """
      mapping: 1
      source: {id: firms, title: Register of firms, date: 2026-11-30}
      row: firm
      numbers: point
      country: ag
      key: [id]
      name: {en: name}
      place: {latitude: lat, longitude: lon}
      columns:
        jobs: {topic: jobs, unit: "1"}
      within: [park]
      """;

  static final String HEAD = "id,name,lat,lon,area,operator,status\n";
  static final String THREE =
      HEAD
          + "1,Parham Industrial Estate,17.11,-61.77,2.5,Harbour Board,on\n"
          + "2,Coolidge Free Zone,17.13,-61.79,1.25,,on\n"
          + "3,Crabbs Works,17.14,-61.72,0.5,Crabbs Ltd,off\n";

  private final Database database;
  private final ImportAtlas atlas;
  private Instant now = START;

  Register(Database database) {
    this.database = database;
    InstantSource ticks =
        () -> {
          now = now.plus(Duration.ofMinutes(1));
          return now;
        };
    this.atlas = new ImportAtlas(database, Catalog.bundled(), ticking(ticks));
  }

  private static Clock ticking(InstantSource ticks) {
    return ticks.withZone(ZoneOffset.UTC);
  }

  Instant now() {
    return now;
  }

  Job parks(String csv) {
    return run(csv, PARKS.formatted("parks"));
  }

  Job run(String csv, String mapping) {
    return atlas.run(ready(csv, mapping));
  }

  Job run(long job) {
    return atlas.run(job);
  }

  /// A job that is told to go and that nobody has begun.
  long ready(String csv, String mapping) {
    try {
      Path file = Files.createTempFile("register", ".csv");
      try {
        Files.writeString(file, csv);
        return ready(file, mapping);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  long ready(Path file, String mapping) throws IOException {
    long job = atlas.keep(file, String.valueOf(file.getFileName()), mapping, "*", "teller");
    database.unrecorded(at -> at.jobs().go(job));
    return job;
  }

  static ImportReport report(Job job) {
    return ReportText.read(job.outcome());
  }

  /// Everything that a reader can find, as text: parks and firms with their claims, who sits where,
  /// which are the same, what waits for a decision.
  static List<String> everything(Database database) {
    List<String> all = new ArrayList<>();
    database.read(
        at -> {
          for (Park park : at.parks().search("", 0, 1000).parks()) {
            all.add(park.toString());
            at.claims().of(park.id()).forEach(claim -> all.add(claim.toString()));
            at.tenancies().of(park.id()).forEach(tenancy -> all.add(tenancy.toString()));
            at.likenesses().of(park.id()).forEach(like -> all.add(like.toString()));
          }
          for (Firm firm : at.firms().search("", 0, 1000).firms()) {
            all.add(firm.toString());
            at.tenancies().of(firm.id()).forEach(tenancy -> all.add(tenancy.toString()));
          }
          return all;
        });
    return all;
  }
}
