package org.parkwright.server.intake.command;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parkwright.app.TryImport.Outcome.Tried;
import org.parkwright.formats.issue.Place;
import org.parkwright.formats.mapping.apply.Problem;
import org.parkwright.formats.mapping.yaml.MappingTree;
import org.parkwright.kernel.document.Wording;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A tried import for programs: `{rows_read, rows_accepted, problems: [{kind, count, example}],
/// mapping}`, the mapping as its file has it.
final class TrialJson {
  // Beyond ASCII everything is escaped: no terminal and no locale can spoil it.
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .build();

  private TrialJson() {}

  static void print(Tried tried, String file, Wording words, PrintWriter out) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("rows_read", tried.applied().rowsRead());
    tree.put("rows_accepted", tried.applied().rowsAccepted());
    tree.put(
        "problems", tried.applied().problems().stream().map(p -> problem(p, file, words)).toList());
    tree.put("mapping", MappingTree.of(tried.mapping()));
    out.println(MAPPER.writeValueAsString(tree));
  }

  private static Map<String, Object> problem(Problem problem, String file, Wording words) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("kind", problem.kind().code());
    tree.put("count", problem.count());
    tree.put("example", example(problem, file, words));
    return tree;
  }

  private static Map<String, Object> example(Problem problem, String file, Wording words) {
    Problem.Example example = problem.example();
    Place place = example.place();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("file", file);
    tree.put("sheet", place.sheet().equals(file) ? "" : place.sheet());
    tree.put("row", place.row());
    tree.put("column", place.column());
    tree.put("heading", place.header());
    tree.put("found", example.shown(words));
    tree.put("expected", example.expected().in(words));
    tree.put("do", problem.todo().in(words));
    tree.values().removeIf(value -> List.of("", 0).contains(value));
    return tree;
  }
}
