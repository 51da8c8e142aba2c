package org.parkwright.formats.park;

import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parkwright.domain.evidence.Claim;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Kind;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Scenario;
import org.parkwright.domain.evidence.Source;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.domain.park.Names;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.park.Tenant;
import org.parkwright.domain.park.TenantId;
import org.parkwright.formats.fault.Faults;
import org.parkwright.formats.fault.Loaded;
import org.parkwright.kernel.period.Period;
import org.parkwright.kernel.quantity.Unit;

/// Reads `firms-….csv`: what firms report themselves, one firm and period a row, one column per
/// variable in canonical units; an empty field is unknown. `stage` says how far the review went:
/// `open`, `submitted`, `returned` or `approved`.
public final class FirmsCsv {
  private static final Set<String> FIXED =
      Set.of("park", "tenant", "name", "sector", "period", "stage", "source", "illustrative");
  private static final Set<String> STAGES = Set.of("open", "submitted", "returned", "approved");

  private FirmsCsv() {}

  /// Reads from a stream.
  ///
  /// @param author who counts as having recorded it
  /// @param at when
  public static Loaded<Map<ParkId, List<ParkFile.FirmYear>>> read(
      InputStream in, String file, Dictionary dictionary, String author, Instant at) {
    Faults faults = new Faults(file);
    Map<ParkId, List<ParkFile.FirmYear>> firms = new LinkedHashMap<>();
    for (CsvTable.Row row : CsvTable.rows(in, faults)) {
      Optional<TenantId> id =
          row.refusing(
              "tenant",
              "country/name of the park and a short name of the firm",
              () -> new TenantId(ParkId.of(row.field("park")), row.field("tenant")));
      Optional<Period> period =
          row.refusing("period", "2025, 2025-H1, …", () -> Period.of(row.field("period")));
      String name = row.need("name");
      String source = row.need("source");
      if (!STAGES.contains(row.field("stage"))) {
        row.fault("stage", "open, submitted, returned or approved");
      }
      Map<String, Double> values = RosterCsv.values(row, dictionary, FIXED);
      if (id.isEmpty() || period.isEmpty() || name.isEmpty() || source.isEmpty()) {
        continue;
      }
      boolean illustrative = row.field("illustrative").equals("yes");
      List<Observation> figures = new ArrayList<>();
      values.forEach(
          (code, value) ->
              figures.add(
                  new Observation(
                      id.get().park(),
                      code,
                      period.get(),
                      Scenario.CURRENT,
                      claim(row.field(code), value, dictionary.get(code)),
                      Optional.empty(),
                      new Source(source, "", "", illustrative),
                      "",
                      "",
                      author,
                      at)));
      firms
          .computeIfAbsent(id.get().park(), park -> new ArrayList<>())
          .add(
              new ParkFile.FirmYear(
                  new Tenant(id.get(), Names.english(name), row.field("sector"), illustrative),
                  period.get(),
                  row.field("stage"),
                  figures));
    }
    return Loaded.of(faults.count() > 0 ? Optional.empty() : Optional.of(firms), faults);
  }

  private static Claim claim(String typed, double value, Variable variable) {
    String unit =
        variable.kind() instanceof Kind.Amount amount && !amount.unit().equals(Unit.ONE)
            ? amount.unit().symbol()
            : "";
    return new Claim.Value(value, value, value, typed, unit);
  }
}
