package org.parkwright.server.atlas.files;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.parkwright.domain.park.atlas.Order;
import org.parkwright.domain.park.atlas.columns.Selection;
import org.parkwright.formats.typed.CsvText;
import org.parkwright.kernel.text.OneLine;

/// Parks as CSV (UTF-8 with byte order mark, so that spreadsheet programs read it right). What the
/// file is stands in lines before it that begin with `#`, as the W3C's model for tabular data has
/// it. Words that begin as a formula get an apostrophe in front ([CsvText]).
final class ParksCsv {
  private ParksCsv() {}

  static void write(
      Map<String, String> about, Contents contents, Selection found, Order order, OutputStream out)
      throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    text.write('\uFEFF');
    for (Map.Entry<String, String> line : about.entrySet()) {
      text.write("# " + line.getKey() + ": " + OneLine.of(line.getValue()) + "\r\n");
    }
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(contents.heads());
      found.each(
          order,
          park -> csv.writeRecord(contents.row(park).stream().map(ParksCsv::written).toList()));
    } catch (UncheckedIOException gone) {
      throw gone.getCause();
    }
  }

  private static String written(Contents.Cell cell) {
    return switch (cell) {
      case Contents.Cell.Words words -> CsvText.guarded(words.text());
      case Contents.Cell.Number number -> plain(number.value());
      case Contents.Cell.Blank blank -> "";
    };
  }

  private static String plain(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
