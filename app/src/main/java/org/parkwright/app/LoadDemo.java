package org.parkwright.app;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.parkwright.catalog.Catalog;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.park.Park;
import org.parkwright.formats.park.ParkFile;
import org.parkwright.formats.park.ParkFolder;
import org.parkwright.kernel.period.Period;
import org.parkwright.store.Database;
import org.parkwright.store.Transaction;

/// Loads the demo collection of parks into a database, all or nothing. A park that is already
/// there is left as it is, so a second start adds nothing.
public final class LoadDemo {
  private static final String AUTHOR = "Parkwright demo";
  /// When the demo was put together; figures count as recorded then, in the order of the files.
  private static final Instant RECORDED = Instant.parse("2025-05-01T00:00:00Z");

  private final Database database;
  private final Catalog catalog;

  public LoadDemo(Database database, Catalog catalog) {
    this.database = database;
    this.catalog = catalog;
  }

  /// Loads a folder.
  ///
  /// @return how many parks were added
  /// @throws org.parkwright.formats.fault.FaultyFileException with every fault of every file
  public int from(Path folder) {
    List<ParkFile> parks = ParkFolder.read(folder, catalog.dictionary(), RECORDED);
    return database.transaction(
        t -> {
          int added = 0;
          for (ParkFile file : parks) {
            if (t.parks().find(file.park().id()).isEmpty()) {
              add(t, file);
              added++;
            }
          }
          return added;
        });
  }

  private void add(Transaction t, ParkFile file) {
    Park park = file.park();
    t.parks().save(park, AUTHOR, RECORDED);
    t.observations().append(file.observations());
    file.preferences().forEach(chosen -> t.preferences().append(park.id(), chosen));
    file.rosters()
        .forEach(r -> t.rosters().save(park.id(), r.period(), r.roster(), AUTHOR, RECORDED));
    List<String> systems = catalog.systems().stream().map(IndexSystem::cited).toList();
    List<Period> periods =
        file.observations().stream().map(Observation::period).distinct().sorted().toList();
    periods.forEach(period -> t.assessments().choose(park.id(), period, systems, AUTHOR, RECORDED));
  }
}
