package org.parkwright.formats.park;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.parkwright.domain.park.Names;
import org.parkwright.domain.park.claim.Citation;
import org.parkwright.domain.park.claim.Claim;
import org.parkwright.domain.park.claim.Topic;
import org.parkwright.domain.park.claim.Topics;
import org.parkwright.domain.park.claim.Value;
import org.parkwright.formats.fault.Fault;
import org.parkwright.formats.fault.Faults;
import org.parkwright.formats.fault.Loaded;
import org.parkwright.kernel.quantity.Unit;
import org.parkwright.kernel.quantity.UnknownUnitException;

/// Reads `topics.csv`: what can be claimed about a park, one topic a row; the rows of one heading
/// stand together. `unit`, `least` and `most` belong to measures alone. Names are in English; other
/// languages stand in files of their own, see [org.parkwright.formats.translation].
public final class TopicsCsv {
  private static final String MEASURE = "measure";
  private static final Map<String, Supplier<Topic.Kind>> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put("words", Topic.Kind.Wording::new);
    KINDS.put("presence", Topic.Kind.Presence::new);
    KINDS.put("codes", Topic.Kind.Classified::new);
    KINDS.put("life", Topic.Kind.Life::new);
    KINDS.put("calendar", Topic.Kind.Calendar::new);
    KINDS.put("position", Topic.Kind.Position::new);
    KINDS.put("boundary", Topic.Kind.Boundary::new);
  }

  private final List<Topic> topics = new ArrayList<>();
  private final Map<String, Integer> lineOfCode = new LinkedHashMap<>();
  private final Set<String> headings = new HashSet<>();
  private String heading = "";

  private TopicsCsv() {}

  /// Reads from a stream.
  ///
  /// @param file name of the file as its author knows it, for messages
  /// @param version for citing, for example `core@1`
  public static Loaded<Topics> read(InputStream in, String file, String version) {
    Faults faults = new Faults(file);
    TopicsCsv csv = new TopicsCsv();
    CsvTable.rows(in, faults).forEach(csv::row);
    if (faults.count() == 0 && csv.topics.isEmpty()) {
      faults.add(0, "", Fault.NOTHING, "a header and at least one topic");
    }
    return Loaded.of(
        faults.count() > 0 ? Optional.empty() : Optional.of(new Topics(version, csv.topics)),
        faults);
  }

  private void row(CsvTable.Row row) {
    String code = row.need("code");
    String name = row.need("name");
    Integer before = lineOfCode.putIfAbsent(code, row.line());
    if (before != null) {
      row.fault("code", "a code other than that of line " + before);
    }
    // A topic is good when a claim can be made on it.
    row.refusing("code", "dotted lower case, as in power.capacity", () -> claimOn(code));
    heading(row);
    Optional<Topic.Kind> kind = kind(row);
    if (kind.isPresent() && before == null && !name.isEmpty()) {
      topics.add(new Topic(code, Names.english(name), kind.get(), row.field("heading")));
    }
  }

  private static Claim claimOn(String code) {
    return new Claim(code, new Value.Words(code), new Citation(code, "", ""), "", false);
  }

  private void heading(CsvTable.Row row) {
    String under = row.need("heading");
    if (!Topics.HEADINGS.contains(under)) {
      row.fault("heading", "one of " + String.join(", ", Topics.HEADINGS));
    } else if (!under.equals(heading) && !headings.add(under)) {
      row.fault("heading", "topics of one heading together; this one stood higher up already");
    }
    heading = under;
  }

  private static Optional<Topic.Kind> kind(CsvTable.Row row) {
    String kind = row.need("kind");
    if (kind.equals(MEASURE)) {
      return measure(row);
    }
    for (String column : List.of("unit", "least", "most")) {
      if (!row.field(column).isEmpty()) {
        row.fault(column, "nothing: only a measure has a unit and bounds");
      }
    }
    Supplier<Topic.Kind> known = KINDS.get(kind);
    if (known == null) {
      row.fault("kind", "one of " + MEASURE + ", " + String.join(", ", KINDS.keySet()));
      return Optional.empty();
    }
    return Optional.of(known.get());
  }

  private static Optional<Topic.Kind> measure(CsvTable.Row row) {
    String unit = row.need("unit");
    try {
      Unit.of(unit);
    } catch (UnknownUnitException unknown) {
      row.fault("unit", "a unit that Parkwright knows: " + unknown.getMessage());
    }
    Optional<Double> least = number(row, "least");
    Optional<Double> most = number(row, "most");
    if (least.isEmpty() || most.isEmpty()) {
      return Optional.empty();
    }
    if (least.get() >= most.get()) {
      row.fault("most", "a number above " + row.field("least"));
      return Optional.empty();
    }
    return Optional.of(new Topic.Kind.Measure(unit, least.get(), most.get()));
  }

  private static Optional<Double> number(CsvTable.Row row, String column) {
    return row.refusing(column, "a number", () -> Double.valueOf(row.need(column)))
        .filter(Double::isFinite);
  }
}
