package org.parkwright.formats.park;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Kind;
import org.parkwright.domain.evidence.Roster;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.domain.park.ParkId;
import org.parkwright.formats.fault.Faults;
import org.parkwright.formats.fault.Loaded;
import org.parkwright.formats.typed.PointNumber;
import org.parkwright.kernel.period.Period;

/// Reads `roster-….csv`: the members behind a park's totals, one a row, one column per variable in
/// canonical units; an empty field is unknown.
public final class RosterCsv {
  private static final Set<String> FIXED =
      Set.of("park", "period", "name", "source", "illustrative");

  private RosterCsv() {}

  private record Key(ParkId park, Period period) {}

  /// Reads from a stream.
  ///
  /// @param roster name of the roster, for example `tenants`
  public static Loaded<Map<ParkId, List<ParkFile.Dated>>> read(
      InputStream in, String file, String roster, Dictionary dictionary) {
    Faults faults = new Faults(file);
    Map<Key, List<Roster.Member>> members = new LinkedHashMap<>();
    for (CsvTable.Row row : CsvTable.rows(in, faults)) {
      Optional<ParkId> park =
          row.refusing("park", "country/name", () -> ParkId.of(row.field("park")));
      Optional<Period> period =
          row.refusing("period", "2025, 2025-H1, …", () -> Period.of(row.field("period")));
      String name = row.need("name");
      Map<String, Double> values = values(row, dictionary, FIXED);
      if (park.isPresent() && period.isPresent()) {
        members
            .computeIfAbsent(new Key(park.get(), period.get()), key -> new ArrayList<>())
            .add(new Roster.Member(name, values));
      }
    }
    Map<ParkId, List<ParkFile.Dated>> rosters = new LinkedHashMap<>();
    members.forEach(
        (key, list) ->
            rosters
                .computeIfAbsent(key.park(), p -> new ArrayList<>())
                .add(new ParkFile.Dated(key.period(), new Roster(roster, list))));
    return Loaded.of(faults.count() > 0 ? Optional.empty() : Optional.of(rosters), faults);
  }

  /// The values of all columns that are named after variables.
  ///
  /// @param fixed columns that are not
  static Map<String, Double> values(CsvTable.Row row, Dictionary dictionary, Set<String> fixed) {
    Map<String, Double> values = new LinkedHashMap<>();
    for (String column : row.fields().keySet()) {
      if (fixed.contains(column) || row.field(column).isEmpty()) {
        continue;
      }
      Optional<Variable> variable = dictionary.find(column);
      if (variable.isEmpty()) {
        row.fault(column, "columns named after variables of the data dictionary");
      } else {
        value(row, column, variable.get().kind()).ifPresent(v -> values.put(column, v));
      }
    }
    return values;
  }

  private static Optional<Double> value(CsvTable.Row row, String column, Kind kind) {
    String text = row.field(column).toLowerCase(Locale.ROOT);
    return switch (kind) {
      case Kind.Amount amount ->
          row.refusing(
              column,
              "a number from %s to %s".formatted(amount.least(), amount.most()),
              () -> within(amount, text));
      case Kind.YesNo yes ->
          row.refusing(
              column, "yes, partly or no", () -> place(List.of("no", "partly", "yes"), text) / 2);
      case Kind.Choice choice ->
          row.refusing(
              column, String.join(", ", choice.options()), () -> place(choice.options(), text));
    };
  }

  private static double within(Kind.Amount amount, String text) {
    double value = PointNumber.read(text).orElse(Double.NaN);
    if (!(value >= amount.least() && value <= amount.most())) {
      throw new IllegalArgumentException(text);
    }
    return value;
  }

  private static double place(List<String> options, String text) {
    int place = options.indexOf(text);
    if (place < 0) {
      throw new IllegalArgumentException(text);
    }
    return place;
  }
}
