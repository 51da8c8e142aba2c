package org.parkwright.formats.system;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.formats.fault.Closest;
import org.parkwright.formats.fault.Fault;
import org.parkwright.formats.fault.Faults;
import org.parkwright.formats.fault.Loaded;
import org.parkwright.formats.fault.TextFile;

/// Reads `variables.csv`: the data dictionary, one variable a row, in the order in which they are
/// asked; the rows of one topic stand together. Two columns may be left out: `frequency` (`year`,
/// `half-year`, `quarter`, `month`; nothing: year), and `of_firms` (`sum` where the park's figure
// is
/// the sum of what its firms report). Texts are in English; other languages stand in
/// files of their own, see [org.parkwright.formats.translation].
public final class VariablesCsv {
  private static final List<String> COLUMNS =
      List.of(
          "code",
          "label",
          "kind",
          "unit",
          "least",
          "most",
          "plausible_low",
          "plausible_high",
          "options",
          "reporter",
          "topic",
          "definition");
  private static final List<String> OPTIONAL = List.of("frequency", "of_firms");
  private static final List<String> KNOWN =
      Stream.concat(COLUMNS.stream(), OPTIONAL.stream()).toList();

  private final Faults faults;
  private final List<Variable> variables = new ArrayList<>();
  private final Map<String, Long> lineOfCode = new HashMap<>();
  private final Set<String> topics = new HashSet<>();
  private String topic = "";

  private VariablesCsv(Faults faults) {
    this.faults = faults;
  }

  /// Reads a file.
  ///
  /// @param version version of the dictionary, for recipes, for example `core@1`
  public static Loaded<Dictionary> read(Path file, String version) {
    Faults faults = new Faults(file.toString());
    return read(TextFile.read(file, faults), faults, version);
  }

  /// Reads from a stream.
  ///
  /// @param file name of the file as its author knows it, for messages
  /// @param version version of the dictionary, for recipes, for example `core@1`
  public static Loaded<Dictionary> read(InputStream in, String file, String version) {
    Faults faults = new Faults(file);
    return read(TextFile.read(in, faults), faults, version);
  }

  private static Loaded<Dictionary> read(Optional<String> text, Faults faults, String version) {
    VariablesCsv csv = new VariablesCsv(faults);
    text.ifPresent(csv::rows);
    return Loaded.of(
        faults.count() > 0 ? Optional.empty() : Optional.of(new Dictionary(version, csv.variables)),
        faults);
  }

  private void rows(String text) {
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder().allowExtraFields(true).allowMissingFields(true).ofCsvRecord(text)) {
      List<String> header = List.of();
      for (CsvRecord row : reader) {
        int line = Math.toIntExact(row.getStartingLineNumber());
        if (header.isEmpty()) {
          header = row.getFields().stream().map(String::strip).toList();
          if (!header(header, line)) {
            return;
          }
        } else if (row.getFieldCount() != header.size()) {
          faults.add(
              line, "", row.getFieldCount() + " fields", header.size() + ", one for each column");
        } else {
          row(header, row, line);
        }
      }
      if (header.isEmpty()) {
        faults.add(0, "", Fault.NOTHING, "a header: " + String.join(",", COLUMNS));
      } else if (faults.count() == 0 && variables.isEmpty()) {
        faults.add(0, "", "a header only", "at least one variable");
      }
    } catch (CsvParseException | UncheckedIOException | IOException wrong) {
      faults.add(0, "", String.valueOf(wrong.getMessage()), "comma separated values");
    }
  }

  private boolean header(List<String> header, int line) {
    Set<String> seen = new HashSet<>();
    for (String column : header) {
      if (!KNOWN.contains(column)) {
        faults.add(line, column, Fault.quoted(column), Closest.allowed("a column", column, KNOWN));
      } else if (!seen.add(column)) {
        faults.add(line, column, "the column " + column + " again", "each column once");
      }
    }
    for (String column : COLUMNS) {
      if (!header.contains(column)) {
        faults.add(line, column, Fault.NOTHING, "the column " + column);
      }
    }
    return faults.count() == 0;
  }

  private void row(List<String> header, CsvRecord row, int line) {
    Map<String, String> fields = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      fields.put(header.get(i), row.getField(i).strip());
    }
    VariableRow variable = new VariableRow(fields, line, faults);
    Long before = lineOfCode.putIfAbsent(variable.field("code"), row.getStartingLineNumber());
    if (before != null) {
      variable.fault("code", "a code other than that of line " + before);
    }
    if (!variable.field("topic").equals(topic) && !topics.add(variable.field("topic"))) {
      variable.fault("topic", "rows of one topic together; this one stood higher up already");
    }
    topic = variable.field("topic");
    variable.read().ifPresent(variables::add);
  }
}
