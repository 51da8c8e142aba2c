package org.parkwright.app.atlas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parkwright.formats.mapping.apply.Applied;
import org.parkwright.kernel.document.Phrase;
import org.parkwright.store.atlas.PhraseText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What an import did, as it is stored: JSON in which phrases stay phrases, to be told in any
/// language later.
public final class ReportText {
  private static final JsonMapper JSON = JsonMapper.shared();

  private ReportText() {}

  /// The report of an import.
  public static ImportReport of(Applied applied, Tally tally) {
    return new ImportReport(
        applied.rowsRead(),
        applied.rowsAccepted(),
        tally.unchanged,
        tally.changed,
        tally.repeated,
        tally.foreign,
        tally.parks,
        tally.firms,
        tally.claims,
        tally.tenancies,
        tally.linked,
        tally.open,
        tally.unresolved,
        applied.problems().stream()
            .map(
                problem ->
                    new ImportReport.Problem(
                        problem.kind().code(),
                        problem.count(),
                        problem.examples().stream()
                            .map(
                                one ->
                                    new ImportReport.Example(
                                        one.place().toString(), one.found(), one.expected()))
                            .toList()))
            .toList(),
        List.of());
  }

  /// The report as JSON.
  public static String of(ImportReport report) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("rows_read", report.rowsRead());
    tree.put("rows_accepted", report.rowsAccepted());
    tree.put("unchanged", report.unchanged());
    tree.put("changed", report.changed());
    tree.put("repeated", report.repeated());
    tree.put("foreign", report.foreign());
    tree.put("parks", report.parks());
    tree.put("firms", report.firms());
    tree.put("claims", report.claims());
    tree.put("tenancies", report.tenancies());
    tree.put("linked", report.linked());
    tree.put("open", report.open());
    tree.put("unresolved", report.unresolved());
    tree.put(
        "problems",
        report.problems().stream()
            .map(
                problem ->
                    Map.of(
                        "kind",
                        problem.kind(),
                        "count",
                        problem.count(),
                        "examples",
                        problem.examples().stream().map(ReportText::example).toList()))
            .toList());
    tree.put("errors", JSON.readTree(PhraseText.of(report.errors())));
    return JSON.writeValueAsString(tree);
  }

  private static Map<String, Object> example(ImportReport.Example example) {
    return Map.of(
        "place",
        example.place(),
        "said",
        JSON.readTree(PhraseText.of(List.of(example.found(), example.expected()))));
  }

  /// Reads what [#of] wrote; `{}` is a report of nothing.
  public static ImportReport read(String json) {
    JsonNode tree = JSON.readTree(json);
    List<ImportReport.Problem> problems = new ArrayList<>();
    for (JsonNode problem : tree.path("problems")) {
      List<ImportReport.Example> examples = new ArrayList<>();
      for (JsonNode one : problem.get("examples")) {
        List<Phrase> said = PhraseText.read(one.get("said").toString());
        examples.add(
            new ImportReport.Example(one.get("place").asString(), said.get(0), said.get(1)));
      }
      problems.add(
          new ImportReport.Problem(
              problem.get("kind").asString(), problem.get("count").asLong(), examples));
    }
    return new ImportReport(
        tree.path("rows_read").asLong(0),
        tree.path("rows_accepted").asLong(0),
        tree.path("unchanged").asLong(0),
        tree.path("changed").asLong(0),
        tree.path("repeated").asLong(0),
        tree.path("foreign").asLong(0),
        tree.path("parks").asLong(0),
        tree.path("firms").asLong(0),
        tree.path("claims").asLong(0),
        tree.path("tenancies").asLong(0),
        tree.path("linked").asLong(0),
        tree.path("open").asLong(0),
        tree.path("unresolved").asLong(0),
        problems,
        tree.has("errors") ? PhraseText.read(tree.get("errors").toString()) : List.of());
  }
}
