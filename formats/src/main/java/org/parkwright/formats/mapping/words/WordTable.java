package org.parkwright.formats.mapping.words;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// One of the tables of words that lie beside this class.
final class WordTable {
  private static final Pattern BAR = Pattern.compile("\\|");

  private WordTable() {}

  /// The rows by heading.
  static List<Map<String, String>> rows(String file) {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder()
            .ofNamedCsvRecord(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
      return reader.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static InputStream open(String file) {
    InputStream stream = WordTable.class.getResourceAsStream(file);
    if (stream == null) {
      throw new IllegalStateException("this build has no table of words " + file);
    }
    return stream;
  }

  /// The words of one cell.
  static List<String> words(Map<String, String> row, String column) {
    return BAR.splitAsStream(row.getOrDefault(column, ""))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
