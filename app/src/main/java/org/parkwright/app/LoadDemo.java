package org.parkwright.app;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.parkwright.catalog.Catalog;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.people.Territory;
import org.parkwright.domain.review.Step;
import org.parkwright.domain.review.StepTaken;
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

  /// When its periods were submitted; approved or returned a day later.
  private static final Instant REVIEWED = RECORDED.plus(Duration.ofDays(14));

  /// Periods of parks that are not approved, so that there is something to do.
  private static final Map<String, String> STAGES =
      Map.of(
          "vn/amata-bien-hoa 2023", "submitted",
          "vn/amata-bien-hoa 2022", "returned");
  private static final String RETURNED_WHY =
      "Please name the page that the figure was read from, and say what it counts.";

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
    file.firms().forEach(firm -> add(t, firm));
    periods.forEach(
        period ->
            review(
                t,
                Territory.of(park.id()),
                period,
                STAGES.getOrDefault(park.id() + " " + period, "approved"),
                REVIEWED));
  }

  private static void add(Transaction t, ParkFile.FirmYear firm) {
    t.tenants().add(firm.tenant());
    t.observations().append(firm.tenant().id(), firm.figures());
    review(
        t,
        Territory.of(firm.tenant().id()),
        firm.period(),
        firm.stage(),
        RECORDED.plus(Duration.ofDays(1)));
  }

  /// Brings a period as far in the review as the demo has it.
  private static void review(
      Transaction t, Territory territory, Period period, String stage, Instant at) {
    if (stage.equals("open")) {
      return;
    }
    t.steps().append(new StepTaken(territory, period, Step.SUBMIT, "", AUTHOR, at));
    Instant later = at.plus(Duration.ofDays(1));
    if (stage.equals("approved")) {
      t.steps().append(new StepTaken(territory, period, Step.APPROVE, "", AUTHOR, later));
    } else if (stage.equals("returned")) {
      t.steps().append(new StepTaken(territory, period, Step.RETURN, RETURNED_WHY, AUTHOR, later));
    }
  }
}
