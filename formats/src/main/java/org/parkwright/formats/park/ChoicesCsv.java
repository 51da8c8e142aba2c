package org.parkwright.formats.park;

import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parkwright.domain.evidence.Preference;
import org.parkwright.domain.evidence.Scenario;
import org.parkwright.domain.park.ParkId;
import org.parkwright.formats.fault.Faults;
import org.parkwright.formats.fault.Loaded;
import org.parkwright.kernel.period.Period;

/// Reads `preferences-….csv`: choices among rival observations with their reasons.
public final class ChoicesCsv {
  private ChoicesCsv() {}

  /// Reads from a stream; choices by park.
  public static Loaded<Map<ParkId, List<Preference>>> read(InputStream in, String file) {
    Faults faults = new Faults(file);
    Map<ParkId, List<Preference>> choices = new LinkedHashMap<>();
    for (CsvTable.Row row : CsvTable.rows(in, faults)) {
      Optional<ParkId> park =
          row.refusing("park", "country/name", () -> ParkId.of(row.field("park")));
      Optional<Period> period =
          row.refusing("period", "2025, 2025-H1, …", () -> Period.of(row.field("period")));
      Optional<Scenario> scenario =
          row.refusing(
              "scenario",
              "current or intended",
              () -> Scenario.valueOf(row.field("scenario").toUpperCase(Locale.ROOT)));
      Optional<Instant> at = row.refusing("date", "a date such as 2025-04-10", () -> date(row));
      String variable = row.need("variable");
      String source = row.need("source");
      String reason = row.need("reason");
      String author = row.need("author");
      if (faults.count() == 0) {
        choices
            .computeIfAbsent(park.orElseThrow(), key -> new ArrayList<>())
            .add(
                new Preference(
                    variable,
                    period.orElseThrow(),
                    scenario.orElseThrow(),
                    source,
                    reason,
                    author,
                    at.orElseThrow()));
      }
    }
    return Loaded.of(faults.count() > 0 ? Optional.empty() : Optional.of(choices), faults);
  }

  private static Instant date(CsvTable.Row row) {
    try {
      return LocalDate.parse(row.field("date")).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeException wrong) {
      throw new IllegalArgumentException(wrong);
    }
  }
}
