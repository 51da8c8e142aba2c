package org.parkwright.formats.source.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the sign between the cells of a text table: the one that cuts most rows into the same
/// number of cells, and into many.
final class DelimiterFinder {
  private static final String SIGNS = "\t;,|";
  private static final int ROWS = 200;

  private DelimiterFinder() {}

  /// The delimiter; a comma when no sign cuts the rows.
  ///
  /// @param head the first characters of the table, ending with a whole line
  static String of(String head) {
    if (head.regionMatches(true, 0, "sep=", 0, 4) && head.length() > 5 && head.charAt(5) < ' ') {
      return head.substring(4, 5);
    }
    String best = ",";
    double most = 0;
    for (int i = 0; i < SIGNS.length(); i++) {
      String sign = SIGNS.substring(i, i + 1);
      double score = score(head, sign);
      if (score > most + 1e-9) {
        most = score;
        best = sign;
      }
    }
    return best;
  }

  /// Share of the rows that have the most frequent number of cells, times how telling it is.
  private static double score(String head, String sign) {
    if (head.indexOf(sign) < 0) {
      return 0;
    }
    List<Integer> counts = new ArrayList<>();
    try (CsvReader<CsvRecord> rows = reader(sign).ofCsvRecord(head)) {
      for (CsvRecord row : rows) {
        counts.add(row.getFieldCount());
        if (counts.size() == ROWS) {
          break;
        }
      }
    } catch (CsvParseException | java.io.IOException unreadable) {
      return 0;
    }
    Map<Integer, Integer> frequency = new HashMap<>();
    counts.forEach(count -> frequency.merge(count, 1, Integer::sum));
    double best = 0;
    for (Map.Entry<Integer, Integer> entry : frequency.entrySet()) {
      if (entry.getKey() > 1) {
        double share = entry.getValue() / (double) counts.size();
        best = Math.max(best, share * share * (1 + Math.log(entry.getKey()) / 4));
      }
    }
    return best;
  }

  /// How text tables are read: quotes may hold line ends, a stray quote is a letter.
  static CsvReader.CsvReaderBuilder reader(String sign) {
    return CsvReader.builder()
        .fieldSeparator(sign)
        .skipEmptyLines(true)
        .allowExtraCharsAfterClosingQuote(true)
        .allowUnclosedQuote(true)
        .allowExtraFields(true)
        .allowMissingFields(true);
  }
}
