package org.parkwright.formats.park;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.parkwright.formats.fault.Fault;
import org.parkwright.formats.fault.Faults;
import org.parkwright.formats.fault.TextFile;
import org.parkwright.formats.typed.CsvText;

/// A CSV file with a header, read whole, whose fields are taken one by one with faults.
final class CsvTable {
  private CsvTable() {}

  /// One row.
  record Row(int line, Map<String, String> fields, Faults faults) {
    String field(String column) {
      String text = CsvText.plain(fields.getOrDefault(column, "").strip());
      return text.isBlank() ? "" : text;
    }

    /// A field that must not be empty.
    String need(String column) {
      if (field(column).isEmpty()) {
        fault(column, "a text");
      }
      return field(column);
    }

    <T> Optional<T> refusing(String column, String allowed, Supplier<T> reading) {
      try {
        return Optional.of(reading.get());
      } catch (IllegalArgumentException refused) {
        fault(column, allowed);
        return Optional.empty();
      }
    }

    void fault(String column, String allowed) {
      faults.add(
          line,
          column,
          field(column).isEmpty() ? Fault.NOTHING : Fault.quoted(field(column)),
          allowed);
    }
  }

  static List<Row> rows(InputStream in, Faults faults) {
    List<Row> rows = new ArrayList<>();
    Optional<String> text = TextFile.read(in, faults);
    if (text.isEmpty()) {
      return rows;
    }
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text.get())) {
      for (NamedCsvRecord row : reader) {
        rows.add(
            new Row(Math.toIntExact(row.getStartingLineNumber()), row.getFieldsAsMap(), faults));
      }
    } catch (CsvParseException | UncheckedIOException | IOException wrong) {
      faults.add(0, "", String.valueOf(wrong.getMessage()), "comma separated values");
    }
    return rows;
  }
}
